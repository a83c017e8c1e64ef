import type { ListFact } from "../mail/dnsbl/types.ts";
import { forLog } from "../report/escape.ts";
import { count, excerpt } from "../text/printable.ts";
import type { Row, Rows, SelfTestRow } from "./dnsbl-rows.ts";
import { columns } from "./io.ts";

interface Look {
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** For people: listings first, then what the other lists know, then what could not be asked, and one line for all the rest. */
export function renderRows({ rows, lists }: Rows, look: Look): string {
  const listed = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy");
  const parts = [listed.length === 0 ? "" : table(listed)];
  if (look.quiet) return parts.join("");
  parts.push(standings(rows), notChecked(rows), `${cleanLine(rows)}\n`);
  if (look.verbose) parts.push(table(rows), heldLine(lists));
  return parts.filter((part) => part !== "").join("\n");
}

function table(rows: readonly Row[]): string {
  return columns([
    ["Subject", "List", "Verdict", "Code", "Why"],
    ...rows.map((r) => [r.subject, r.list, r.verdict, r.code ?? "–", whyOf(r)].map(forLog)),
  ]);
}

/** A reason that repeats the verdict says nothing. */
function whyOf(row: Row): string {
  return excerpt((row.reason ?? "").replace(/^listed(?: – |$)/, ""), 160);
}

function standings(rows: readonly Row[]): string {
  const known = rows.flatMap(({ subject, list, standing }) => {
    if (standing === null) return [];
    const words = [standing.allowed ? "allowed" : "", standing.grade ?? ""].filter((word) => word !== "");
    return [[subject, list, words.join(", "), standing.meaning].map(forLog)];
  });
  return known.length === 0 ? "" : columns([["Subject", "Knows it", "As", "Why"], ...known]);
}

/** One entry a cause, with the cure, however many lists and subjects it concerns. */
function notChecked(rows: readonly Row[]): string {
  const causes = new Map<string, { lists: Set<string>; subjects: Set<string> }>();
  for (const row of rows) {
    if (row.verdict !== "not-checked") continue;
    const reason = row.reason ?? "";
    const cause = causes.get(reason) ?? { lists: new Set(), subjects: new Set() };
    cause.lists.add(row.list);
    cause.subjects.add(row.subject);
    causes.set(reason, cause);
  }
  if (causes.size === 0) return "";
  const lines = [...causes].map(([reason, { lists, subjects }]) => {
    const [first = "", second, ...more] = lists;
    const named =
      second === undefined ? first : `${first}, ${second}${more.length === 0 ? "" : ` and ${more.length} more`}`;
    return `  ${forLog(named)} (${count(subjects.size, "subject")}): ${forLog(excerpt(reason, 400))}`;
  });
  return `Not checked (neither listed nor clean):\n${lines.join("\n")}\n`;
}

function cleanLine(rows: readonly Row[]): string {
  const answers = new Map<string, boolean>();
  for (const { list, role, verdict } of rows) {
    if (role !== "block" || verdict === "not-checked") continue;
    answers.set(list, (answers.get(list) ?? true) && verdict === "not-listed");
  }
  const clean = [...answers.values()].filter((isClean) => isClean).length;
  const subjects = new Set(rows.map((r) => r.subject)).size;
  if (answers.size === 0) return `No blocklist answered (${count(subjects, "subject")}): nothing is known`;
  return `Clean on ${count(clean, "list")} of ${answers.size} that answered (${count(subjects, "subject")})`;
}

function heldLine(lists: readonly ListFact[]): string {
  const held = lists.filter((list) => list.held !== undefined).map((list) => `${list.info.zone} ${list.held ?? 0}`);
  return held.length === 0 ? "" : `Questions that waited for the rate cap (--list-rate): ${held.join(", ")}\n`;
}

export function renderSelfTest(rows: readonly SelfTestRow[]): string {
  return columns([
    ["List", "State", "Terms", "Impact", "Profile", "Why"],
    ...rows.map((r) =>
      [
        r.list,
        stateOf(r),
        termsOf(r),
        r.impact,
        r.profile,
        r.verdict === "not-listed" && allUsable(r) ? "" : excerpt(r.reason ?? "", 200),
      ].map(forLog),
    ),
  ]);
}

function allUsable(row: SelfTestRow): boolean {
  return row.families.every((f) => f.state === "usable");
}

function stateOf(row: SelfTestRow): string {
  const states = new Set(row.families.map((f) => f.state));
  if (states.size === 1) return [...states][0] ?? "";
  return row.families.map((f) => `IPv${f.family ?? ""}: ${f.state}`).join(", ");
}

function termsOf(row: SelfTestRow): string {
  return row.access === null ? "–" : row.limit === null ? row.access : `${row.access} (${row.limit})`;
}
