import { pairKey, type Pair } from "../core/pair.ts";
import type { Finding, NotChecked } from "../rules/finding.ts";
import { isFound, type FoundServers } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";
import { isIpText } from "../ip/ip.ts";
import type { FoundRow, History } from "./history.ts";
import { unknownsOf } from "./unknowns.ts";

/** Oldest rows go first. */
const MAX_ROWS = 20_000;

type Servers = { readonly found: FoundServers } & Pick<Facts, "senders">;

/** What a finding is called among the open checks of an address: the list, or the check. */
function aspectOf({ id, list }: { readonly id: string; readonly list: string | null }): string {
  return list ?? id;
}

/**
 * Is a finding about a server that no earlier run judged in this respect? An existing history then learns it: nobody
 * looked before, so it is not a regression.
 */
export function learnsFound(history: History, facts: Servers): (finding: Finding) => boolean {
  const known = new Map((history.found ?? []).map((row) => [pairKey(row.sender, row.address), row]));
  const senders = new Map(facts.senders.map((s) => [s.id, s]));
  return (finding) => {
    const sender = senders.get(finding.sender);
    if (sender === undefined || !isIpText(finding.subject) || !isFound(facts, sender, finding.subject)) return false;
    const row = known.get(pairKey(sender.id, finding.subject));
    return row === undefined || row.open?.includes(aspectOf(finding)) === true;
  };
}

/** The servers that were judged, with what no run could check of them yet; those of earlier runs stay. */
export function rememberFound(
  before: History | null,
  facts: Servers,
  notChecked: readonly NotChecked[],
): readonly FoundRow[] {
  const known = new Map((before?.found ?? []).map((row) => [pairKey(row.sender, row.address), row]));
  const open = openOf(notChecked);
  const now = facts.senders.flatMap((sender) =>
    (facts.found.get(sender.id)?.servers ?? []).flatMap(({ address }): readonly FoundRow[] => {
      if (!isFound(facts, sender, address)) return [];
      const was = known.get(pairKey(sender.id, address));
      const unknown = open(address).filter((aspect) => was === undefined || was.open?.includes(aspect) === true);
      return [{ sender: sender.id, address, ...(unknown.length === 0 ? {} : { open: unknown }) }];
    }),
  );
  const seen = new Set(now.map((row) => pairKey(row.sender, row.address)));
  const earlier = [...known].flatMap(([key, row]) => (seen.has(key) ? [] : [row]));
  return [...now, ...earlier].slice(0, MAX_ROWS).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ sender, address }: FoundRow): Pair<string, string> {
  return pairKey(sender, address);
}

/** The checks and lists that were not made of an address in this run. */
function openOf(notChecked: readonly NotChecked[]): (address: string) => readonly string[] {
  const rows = notChecked.filter((n) => !n.check.startsWith("servers/"));
  const aspects = [...new Map(rows.map((n) => [aspectOf({ id: n.check, list: n.list }), n])).entries()];
  const isUnknown = unknownsOf(rows);
  return (subject) =>
    aspects.flatMap(([aspect, { check, list }]) => (isUnknown({ id: check, subject, list }) ? [aspect] : []));
}

/** Two runs that finished at once: what either judged is judged. */
export function mergeFound(theirs: readonly FoundRow[], ours: readonly FoundRow[]): readonly FoundRow[] {
  const rows = new Map(theirs.map((row) => [sortKey(row), row]));
  for (const row of ours) {
    const other = rows.get(sortKey(row));
    const open = other === undefined ? row.open : row.open?.filter((aspect) => other.open?.includes(aspect) === true);
    rows.set(sortKey(row), {
      sender: row.sender,
      address: row.address,
      ...(open === undefined || open.length === 0 ? {} : { open }),
    });
  }
  return [...rows.values()];
}
