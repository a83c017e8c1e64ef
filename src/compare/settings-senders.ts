import type { Sender } from "../config/types.ts";
import { ROOT } from "../dns/name.ts";
import { cidrsOf, parseRange } from "../ip/range.ts";
import { subtract, toSet, type IpSet } from "../ip/set.ts";
import type { Location } from "../text/problem.ts";
import type { Loosening, LocatedLoosening } from "../rules/config/loosening.ts";
import type { Context, Settings } from "./settings.ts";

/** Senders, and what they are checked for, that the proposed list does not have. In which file they stand does not matter. */
export function loosenedSenders(base: Settings, head: Settings, context: Context): readonly LocatedLoosening[] {
  const proposed = head.config.senders;
  const byDomain = new Map(proposed.flatMap((s) => (s.domain === null ? [] : [[s.domain, s] as const])));
  const sending = setOf(proposed.filter((s) => s.sends).flatMap((s) => s.addresses));
  let last: Location | null = null;
  return base.config.senders.flatMap((was) => {
    if (was.domain === null) return bareAddresses(was, proposed, sending, last ?? nearest(was, proposed, head));
    const now = byDomain.get(was.domain);
    const at = now?.at ?? last ?? nearest(was, proposed, head);
    if (now === undefined) return [{ loosening: { code: "sender-dropped" as const, sender: was.id }, at }];
    last = now.at ?? last;
    return ofOne(was, now, context).map((loosening) => ({ loosening, at }));
  });
}

/** The line to show for a sender that is gone: the head of the list that it stood in, or whatever names senders now. */
function nearest(was: Sender, proposed: readonly Sender[], head: Settings): Location | null {
  const same = proposed.find((s) => s.at !== null && s.at.file === was.at?.file);
  const any = same ?? proposed.find((s) => s.at !== null);
  return any?.at ?? head.at(["senders"]);
}

function ofOne(was: Sender, now: Sender, { selectors }: Context): readonly Loosening[] {
  const sender = was.id;
  if (was.sends && !now.sends) return [{ code: "sends-no-more", sender }];
  const found: Loosening[] = [];
  const addresses = left(was.addresses, now.addresses);
  if (addresses.length > 0) found.push({ code: "addresses-dropped", sender, addresses });
  const names = without(was.mailFrom, now.mailFrom);
  if (names.length > 0) found.push({ code: "mail-from-dropped", sender, names });
  if (was.helo !== null && now.helo === null) found.push({ code: "helo-dropped", sender, name: was.helo });
  const keys = (own: Sender["dkim"]): readonly string[] =>
    (own ?? selectors(was.domain ?? ROOT)).map((s) => s.toLowerCase());
  const lost = was.dkim === now.dkim ? [] : without(keys(was.dkim), keys(now.dkim));
  if (lost.length > 0) found.push({ code: "dkim-dropped", sender, selectors: lost });
  const ranges = left(was.mustNotAuthorize, now.mustNotAuthorize);
  if (ranges.length > 0) found.push({ code: "forbidden-dropped", sender, ranges });
  if (was.volume === "bulk" && now.volume === "low") found.push({ code: "volume-lowered", sender });
  return found;
}

/** Addresses without a domain: their names and lists are checked whoever names them, as long as it is said to send. */
function bareAddresses(
  was: Sender,
  proposed: readonly Sender[],
  sending: IpSet,
  fallback: Location | null,
): readonly LocatedLoosening[] {
  const addresses = blocksOf(subtract(setOf(was.addresses), sending));
  const own = new Set(was.addresses);
  const heirs = proposed.filter((s) => s.addresses.some((address) => own.has(address)));
  const at = heirs.find((s) => s.at !== null)?.at ?? fallback;
  const gone = setOf(was.addresses);
  const all = blocksOf(gone).join(" ") === addresses.join(" ");
  if (all) return [{ loosening: { code: "sender-dropped", sender: was.id }, at }];
  const found: Loosening[] = [];
  if (addresses.length > 0) found.push({ code: "addresses-dropped", sender: was.id, addresses });
  if (was.helo !== null && heirs.some((s) => s.helo === null))
    found.push({ code: "helo-dropped", sender: was.id, name: was.helo });
  return found.map((loosening) => ({ loosening, at }));
}

function without(was: readonly string[], now: readonly string[]): readonly string[] {
  const kept = new Set(now);
  return was.filter((value) => !kept.has(value));
}

/** The addresses of `was` that are not in `now`, as the fewest blocks. */
function left(was: readonly string[], now: readonly string[]): readonly string[] {
  return blocksOf(subtract(setOf(was), setOf(now)));
}

function setOf(texts: readonly string[]): IpSet {
  return toSet(
    texts.flatMap((text) => {
      const range = parseRange(text);
      return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
    }),
  );
}

function blocksOf(set: IpSet): readonly string[] {
  return set.flatMap(cidrsOf);
}
