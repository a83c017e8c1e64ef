import type { ListFact } from "../mail/dnsbl/types.ts";
import { forLog } from "../report/escape.ts";
import { excerpt } from "../text/printable.ts";
import type { Row, Rows, SelfTestRow } from "./dnsbl-rows.ts";
import { columns } from "./io.ts";
import type { DnsblCommandWords } from "./words/dnsbl.ts";

export interface DnsblLook {
  readonly words: DnsblCommandWords;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** For people: listings first, then what the other lists know, then what could not be asked, and one line for all the rest. */
export function renderRows({ rows, lists }: Rows, { words, verbose, quiet }: DnsblLook): string {
  const listed = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy");
  const parts = [listed.length === 0 ? "" : table(listed, words)];
  if (quiet) return parts.join("");
  parts.push(standings(rows, words), notChecked(rows, words), `${cleanLine(rows, words)}\n`);
  if (verbose) parts.push(table(rows, words), heldLine(lists, words));
  return parts.filter((part) => part !== "").join("\n");
}

function table(rows: readonly Row[], { labels, verdicts, why }: DnsblCommandWords): string {
  return columns([
    [labels.subject, labels.list, labels.verdict, labels.code, labels.why],
    ...rows.map((r) => [r.subject, r.list, verdicts[r.verdict], r.code ?? "–", excerpt(why(r.why), 160)].map(forLog)),
  ]);
}

function standings(rows: readonly Row[], { labels, standing: as }: DnsblCommandWords): string {
  const known = rows.flatMap(({ subject, list, standing }) =>
    standing === null ? [] : [[subject, list, as(standing), standing.meaning].map(forLog)],
  );
  if (known.length === 0) return "";
  return columns([[labels.subject, labels.knows, labels.knownAs, labels.why], ...known]);
}

/** Lists of one cause that stand by name. */
const NAMED = 2;

/** One entry a cause, with the cure, however many lists and subjects it concerns. */
function notChecked(rows: readonly Row[], words: DnsblCommandWords): string {
  const causes = new Map<string, { lists: Set<string>; subjects: Set<string> }>();
  for (const row of rows) {
    if (row.verdict !== "not-checked") continue;
    const why = words.why(row.why);
    const cause = causes.get(why) ?? { lists: new Set(), subjects: new Set() };
    cause.lists.add(row.list);
    cause.subjects.add(row.subject);
    causes.set(why, cause);
  }
  if (causes.size === 0) return "";
  const lines = [...causes].map(([why, { lists, subjects }]) => {
    const first = [...lists].slice(0, NAMED);
    return `  ${forLog(words.cause(first, lists.size - first.length, subjects.size, excerpt(why, 400)))}`;
  });
  return `${words.notChecked}\n${lines.join("\n")}\n`;
}

function cleanLine(rows: readonly Row[], words: DnsblCommandWords): string {
  const answers = new Map<string, boolean>();
  for (const { list, role, verdict } of rows) {
    if (role !== "block" || verdict === "not-checked") continue;
    answers.set(list, (answers.get(list) ?? true) && verdict === "not-listed");
  }
  const clean = [...answers.values()].filter((isClean) => isClean).length;
  const subjects = new Set(rows.map((r) => r.subject)).size;
  return answers.size === 0 ? words.nothingAnswered(subjects) : words.clean(clean, answers.size, subjects);
}

function heldLine(lists: readonly ListFact[], words: DnsblCommandWords): string {
  const held = lists.flatMap(({ info, held: n }) => (n === undefined ? [] : [[info.zone, n] as const]));
  return held.length === 0 ? "" : `${words.held(held)}\n`;
}

export function renderSelfTest(rows: readonly SelfTestRow[], words: DnsblCommandWords): string {
  const { labels } = words;
  return columns([
    [labels.list, labels.state, labels.terms, labels.impact, labels.profile, labels.why],
    ...rows.map((r) => {
      const why = r.troubles.map((trouble) => words.why({ code: "unusable", trouble })).join("; ");
      const terms = r.access === null ? "–" : words.terms(r.access, r.limit);
      return [r.list, stateOf(r, words), terms, words.impacts[r.impact], r.profile, excerpt(why, 400)].map(forLog);
    }),
  ]);
}

function stateOf({ families }: SelfTestRow, words: DnsblCommandWords): string {
  const usable = families.map(({ state }) => state === "usable");
  if (new Set(usable).size < 2) return words.usable(usable[0] ?? false);
  return words.families(
    families.flatMap(({ family, state }) => (family === null ? [] : [[family, state === "usable"] as const])),
  );
}
