import { addTo } from "../core/groups.ts";
import { pairKey } from "../core/pair.ts";
import type { Finding, NotChecked } from "../rules/finding.ts";
import { isIpText, ipOf, type Ip, type IpText } from "../ip/ip.ts";
import { contains, parseRange, type IpRange } from "../ip/range.ts";

/** What could not be asked: enough to tell whether a finding would have been seen. */
export type Unchecked = Pick<NotChecked, "check" | "subject" | "list"> & {
  readonly cause?: string | null | undefined;
  readonly partial?: boolean | undefined;
  readonly sender?: string;
};

/** Of a finding that is gone, or of one that is there now and that the other side may have had too. */
export type Direction = "gone" | "seen";

/** A finding, as far as it was kept. Where cause or sender is not known, any counts. */
export type Sought = Pick<Finding, "id" | "subject"> &
  Partial<Pick<Finding, "cause" | "sender">> & { readonly list: string | null };

/**
 * Makes the question: was the very check that would repeat a finding not made? By list and subject, or the whole list;
 * else by check, subject and cause (a row's cause holds for
 * those that begin with it as a word). A row without a cause is of a version that told none: it counts for its whole
 * category. A row of `servers/…` counts for the addresses of its sender.
 */
export function unknownsOf(rows: readonly Unchecked[], side: Direction = "gone"): (finding: Sought) => boolean {
  const bySubject = new Map<string, Unchecked[]>();
  const servers = new Map<string, Unchecked[]>();
  for (const row of rows) {
    if (row.check.startsWith("servers/")) addTo(servers, row.sender ?? row.subject, row);
    else addTo(bySubject, row.list === null ? row.subject : pairKey(row.list, row.subject), row);
  }
  return (finding) => {
    const { subject } = finding;
    if (servers.size > 0 && isIpText(subject) && isServers(ofServers(servers, finding.sender), subject)) return true;
    const { list } = finding;
    if (list !== null) return [subject, list].some((subject) => bySubject.has(pairKey(list, subject)));
    return (bySubject.get(finding.subject) ?? []).some((row) => row.list === null && repeats(row, finding, side));
  };
}

function ofServers(
  servers: ReadonlyMap<string, readonly Unchecked[]>,
  sender: string | undefined,
): readonly Unchecked[] {
  return sender === undefined ? [...servers.values()].flat() : (servers.get(sender) ?? []);
}

function isServers(rows: readonly Unchecked[], address: IpText): boolean {
  const ip = ipOf(address);
  return rows.some((row) => holds(row, ip));
}

/** Is the address one of those that were not looked at? */
function holds({ cause }: Unchecked, ip: Ip): boolean {
  if (cause === null || cause === undefined) return true;
  return cause
    .split(" ")
    .map(parseRange)
    .some((range: IpRange | null) => range !== null && contains(range, ip));
}

function repeats(row: Unchecked, { id, cause }: Sought, side: Direction): boolean {
  if (row.cause === undefined) return categoryOf(row.check) === categoryOf(id);
  if (toldBy(row.check) !== toldBy(id)) return false;
  if (row.cause === null || cause === undefined || (row.partial === true && side === "gone")) return true;
  return row.cause === cause || cause.startsWith(`${row.cause} `);
}

/** One check of the volumes tells for all of them what could not be read. */
function toldBy(id: string): string {
  return id.startsWith("volume/") ? "volume" : id;
}

function categoryOf(id: string): string {
  return id.split("/")[0] ?? id;
}

/** One question less: `unknownsOf` is made once where many findings are asked about. */
export function couldNotCheck(finding: Sought, rows: readonly Unchecked[]): boolean {
  return unknownsOf(rows)(finding);
}

/**
 * What of `before` is still unknown now: of each pair that is about one thing the narrower row, so that a row never
 * grows beyond what no run could check.
 */
export function stillUnknown(before: readonly Unchecked[], now: readonly Unchecked[]): readonly Unchecked[] {
  const [known, wide] = [unknownsOf(now, "seen"), unknownsOf(before, "seen")];
  const narrow = new Set(before.filter((row) => typeof row.cause === "string").map(subjectKey));
  const whole = new Set(before.filter((row) => typeof row.cause !== "string").map(subjectKey));
  return [
    // The whole subject now, where before only some causes of it: those stay, and no more.
    ...now.filter(
      (row) =>
        wide(soughtOf(row)) && !(row.cause === null && narrow.has(subjectKey(row)) && !whole.has(subjectKey(row))),
    ),
    ...before.filter((row) => (row.list !== null || typeof row.cause === "string") && known(soughtOf(row))),
  ];
}

function subjectKey({ check, subject, list }: Unchecked): string {
  return `${check} ${subject} ${list ?? ""}`;
}

function soughtOf({ check, subject, list, cause }: Unchecked): Sought {
  return { id: check, subject, list, ...(typeof cause === "string" ? { cause } : {}) };
}
