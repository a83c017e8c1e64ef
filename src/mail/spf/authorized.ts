import { budgeted } from "../../dns/budget.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { formatIp, type Ip, type IpText } from "../../ip/ip.ts";
import type { IpRange } from "../../ip/range.ts";
import { intersect, subtract, toSet, type IpSet } from "../../ip/set.ts";
import { known, type Fact } from "../known.ts";
import { because } from "../why.ts";
import { checkHost } from "./check-host.ts";
import type { SpfDepending, SpfVoids } from "./types.ts";
import { told, walkFamily, type OpenTerm, type Passing, type ShutFamily } from "./walk.ts";

/** More open terms than these are a number, not a list. */
const MOST_OPEN = 5;

/** Who passes in both families. */
export interface Authorized extends Passing {
  readonly shut: readonly ShutFamily[];
  readonly voids: SpfVoids;
}

/** Who passes in both families, and what depends on the message. Unknown when DNS did not say. */
export async function passingOf(dns: Dns, domain: Name): Promise<Fact<Authorized>> {
  const door = budgeted(dns);
  const [four, six] = await Promise.all([told(walkFamily(door, domain, 4)), told(walkFamily(door, domain, 6))]);
  // Whichever came first: of two families that are unknown, the reason is IPv4's.
  if (!four.known) return four;
  if (!six.known) return six;
  const open = new Map([...four.value.open, ...six.value.open].map((o) => [`${o.holder} ${o.term}`, o]));
  return known({
    ranges: toSet([...four.value.ranges, ...unmappedOnly(four.value.ranges, six.value.ranges)]),
    open: [...open.values()],
    shut: [...four.value.shut, ...six.value.shut],
    voids: { ipv4: four.value.voids, ipv6: six.value.voids },
  });
}

/** Every address that passes, as sorted ranges. Unknown when DNS did not say, or when it depends on the message (macros, ptr, exists). */
export async function authorizedRanges(dns: Dns, domain: Name): Promise<Fact<IpSet>> {
  return exactly(await passingOf(dns, domain));
}

/** The set where it is the same for every message. */
export function exactly(passing: Fact<Passing>): Fact<IpSet> {
  if (!passing.known) return passing;
  const { ranges, open } = passing.value;
  const [first] = open;
  if (first === undefined) return known(ranges);
  return because("bounded", { code: "spf-depends", term: termsText(open) });
}

/** Who passes whatever the message says, and what else may let pass; null where nothing depends on it, or DNS did not say. */
export function depending(passing: Fact<Passing>): SpfDepending | null {
  if (!passing.known || passing.value.open.length === 0) return null;
  const { ranges, open } = passing.value;
  return { ranges, terms: open.map(({ holder, term }) => ({ domain: holder, term })) };
}

function termsText(open: readonly OpenTerm[]): string {
  const shown = open.slice(0, MOST_OPEN).map(({ holder, term }) => `${holder}: ${term}`);
  return `${shown.join(", ")}${open.length > shown.length ? ` (+${open.length - shown.length})` : ""}`;
}

/** `::ffff:0:0/96`: such a sender is an IPv4 sender (RFC 7208 §5). */
const MAPPED: IpRange = { family: 6, first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn };

function unmappedOnly(four: IpSet, six: IpSet): IpSet {
  const everyone = four.length === 1 && four[0]?.first === 0n && four[0].last === 0xffff_ffffn;
  return everyone ? six : subtract(six, [MAPPED]);
}

/** The first address of the range that passes, as text, or null: exact through the set; where it cannot be told, both ends are tried. */
export async function passesWithin(dns: Dns, domain: Name, range: IpRange): Promise<Fact<IpText | null>> {
  const passing = await passingOf(dns, domain);
  const set = exactly(passing);
  const first = passing.known ? intersect([range], passing.value.ranges)[0] : undefined;
  if (set.known) return known(first === undefined ? null : formatIp({ family: first.family, value: first.first }));
  const tried: readonly Ip[] = [...(first === undefined ? [] : [first.first]), range.first, range.last].map(
    (value) => ({
      family: range.family,
      value,
    }),
  );
  for (const ip of tried) {
    const { result } = await checkHost(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain });
    if (result === "pass") return known(formatIp(ip));
    if (result === "temperror") return set;
  }
  return range.first === range.last ? known(null) : set;
}
