import { budgeted } from "../../dns/budget.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { formatIp, parseIp, type Ip } from "../../ip/ip.ts";
import { network, type IpRange } from "../../ip/range.ts";
import { everything, intersect, subtract, toSet, type IpSet } from "../../ip/set.ts";
import { known, type Fact, unknown } from "../known.ts";
import { checkHost } from "./check-host.ts";
import { nameToRaw, rawToName, recordOf, textsOf } from "./door.ts";
import { parseSpf, type Directive, type Mechanism } from "./parse.ts";
import { because } from "../why.ts";

const MAX_DEPTH = 20;
/** Records that are read for one domain: includes that branch at every level would grow without end. */
const MAX_RECORDS = 200;

/** Internal: the set cannot be told, and why. */
class Untold extends Error {
  readonly fact: Extract<Fact<never>, { known: false }>;
  constructor(fact: Extract<Fact<never>, { known: false }>) {
    super(fact.detail);
    this.fact = fact;
  }
}

/** Every address that passes, as sorted ranges. Unknown when DNS did not say, or when it depends on the message (macros, ptr, exists). */
export async function authorizedRanges(dns: Dns, domain: Name): Promise<Fact<IpSet>> {
  try {
    return known(await passing(budgeted(dns), domain, everything(), [], { left: MAX_RECORDS }));
  } catch (error) {
    if (error instanceof Untold) return error.fact;
    throw error;
  }
}

/** Of the addresses `undecided`, those that pass at this domain. An error of the record authorizes nobody (permerror). */
async function passing(
  dns: Dns,
  domain: Name,
  undecided: IpSet,
  above: readonly Name[],
  budget: { left: number },
): Promise<IpSet> {
  if (budget.left-- <= 0) throw new Untold(because("bounded", { code: "too-many-includes" }));
  if (above.includes(domain) || above.length > MAX_DEPTH) return [];
  const found = await recordOf(dns, domain);
  if (found.kind === "error") throw new Untold({ ...unknown(found), detail: `${domain} TXT: ${found.detail}` });
  if (found.kind !== "record") return [];
  const { record, errors } = parseSpf(found.text);
  if (errors.length > 0) return [];
  let open = undecided;
  let pass: IpSet = [];
  const path = [...above, domain];
  for (const term of record.terms) {
    if (term.kind !== "directive" || open.length === 0) continue;
    const matched = intersect(open, await matching(dns, term, domain, open, path, budget));
    if (term.qualifier === "+") pass = toSet([...pass, ...matched]);
    open = subtract(open, matched);
  }
  const hasAll = record.terms.some((t) => t.kind === "directive" && t.mechanism.name === "all");
  if (record.redirect === null || hasAll || open.length === 0) return pass;
  const target = fixedName(record.redirect.value);
  return toSet([...pass, ...(await passing(dns, target, open, path, budget))]);
}

async function matching(
  dns: Dns,
  term: Directive,
  domain: Name,
  open: IpSet,
  path: readonly Name[],
  budget: { left: number },
): Promise<IpSet> {
  const { mechanism } = term;
  switch (mechanism.name) {
    case "all":
      return everything();
    case "ip4":
    case "ip6":
      return [mechanism.range];
    case "include":
      return passing(dns, fixedName(mechanism.domain), open, path, budget);
    case "a":
      return addresses(dns, mechanism.domain === null ? domain : fixedName(mechanism.domain), mechanism);
    case "mx": {
      const found = await textsOf(dns, mechanism.domain === null ? domain : fixedName(mechanism.domain), "MX");
      if (found.kind === "error") throw new Untold(unknown(found));
      const sets = await Promise.all(
        found.texts
          .slice(0, 10)
          .filter((name) => name !== "")
          .map((name) => addresses(dns, name, mechanism)),
      );
      return toSet(sets.flat());
    }
    case "ptr":
    case "exists":
      throw new Untold(because("bounded", { code: "spf-depends", term: `${nameToRaw(domain)}: ${term.text}` }));
  }
}

function fixedName(target: string): Name {
  const name = target.includes("%") ? null : rawToName(target);
  if (name === null) throw new Untold(because("bounded", { code: "spf-depends", term: target }));
  return name;
}

async function addresses(dns: Dns, name: Name, mechanism: Extract<Mechanism, { name: "a" | "mx" }>): Promise<IpSet> {
  const [four, six] = await Promise.all([textsOf(dns, name, "A"), textsOf(dns, name, "AAAA")]);
  for (const found of [four, six]) if (found.kind === "error") throw new Untold(unknown(found));
  const ranges = [four, six]
    .flatMap((found) => (found.kind === "texts" ? found.texts : []))
    .flatMap((text): readonly IpRange[] => {
      const ip = parseIp(text);
      return ip === null ? [] : [network(ip, ip.family === 4 ? mechanism.prefix4 : mechanism.prefix6)];
    });
  return toSet(ranges);
}

/** The first address of the range that passes, as text, or null: exact through the set; where it cannot be told, both ends are tried. */
export async function passesWithin(dns: Dns, domain: Name, range: IpRange): Promise<Fact<string | null>> {
  const set = await authorizedRanges(dns, domain);
  if (set.known) {
    const first = intersect([range], set.value)[0];
    return known(first === undefined ? null : formatIp({ family: first.family, value: first.first }));
  }
  const ends: readonly Ip[] = [range.first, range.last].map((value) => ({ family: range.family, value }));
  for (const ip of ends) {
    const { result } = await checkHost(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain });
    if (result === "pass") return known(formatIp(ip));
    if (result === "temperror") return set;
  }
  return range.first === range.last ? known(null) : set;
}
