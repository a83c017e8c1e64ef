import { xml } from "./escape.ts";
import { textOf } from "./finding-text.ts";
import { langOf } from "./lang.ts";
import { open, type ReportInput } from "./model.ts";
import { senderTable, type SenderRow } from "./table.ts";
import { helpWithRecord } from "../rules/publish.ts";
import { detailOf } from "./unknown-text.ts";

/** One case of the suite: a check and what it was about. */
interface Case {
  readonly name: string;
  readonly sender: string;
  readonly failures: string[];
  readonly notes: string[];
  readonly skipped: string[];
}

/**
 * JUnit XML: a case for each check × subject. An open error is a failure, a warning a note, what could not be checked is
 * skipped; the cells of the sender table that are fine are cases that pass. The names of cases are English in every
 * language, since a CI server tells cases apart by them.
 */
export function renderJunit(input: ReportInput): string {
  const cases = new Map<string, Case>();
  const at = (check: string, subject: string, list: string | null, sender: string): Case => {
    const name = [check, subject, ...(list === null || list === subject ? [] : [list])].join(" ");
    const key = `${sender}\n${name}`;
    const known = cases.get(key) ?? {
      name,
      sender: sender === "" ? "lists" : sender,
      failures: [],
      notes: [],
      skipped: [],
    };
    cases.set(key, known);
    return known;
  };
  const lang = langOf(input);
  for (const f of open(input)) {
    const place = f.location === null ? "" : ` (${f.location.file}:${f.location.line})`;
    const text = `${textOf(f, lang).message}${place}. ${helpWithRecord(lang, f)}`;
    const made = at(f.id, f.subject, f.list, f.sender);
    (f.severity === "error" ? made.failures : made.notes).push(text);
  }
  for (const n of input.judgement.notChecked)
    at(n.check, n.subject, n.list, n.sender).skipped.push(`${n.reason}: ${detailOf(n, lang)}`);
  const rows = [...cases.values()].map(caseXml);
  const passed = senderTable(input.facts, "en").rows.flatMap((row) => passing(row));
  const all = [...rows, ...passed];
  const failures = [...cases.values()].filter((c) => c.failures.length > 0).length;
  const skipped = [...cases.values()].filter((c) => c.failures.length === 0 && c.skipped.length > 0).length;
  const counts = `tests="${all.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mailworthy" ${counts}>\n  <testsuite name="mailworthy" ${counts} timestamp="${xml(input.at)}">\n${all.join("\n")}\n  </testsuite>\n</testsuites>\n`;
}

/** A case has at most one of failure and skipped, then its notes: the order that the schema of consumers wants. */
function caseXml(c: Case): string {
  const first = c.failures[0] ?? c.skipped[0];
  const outcome =
    first === undefined
      ? ""
      : c.failures.length > 0
        ? `<failure type="error" message="${xml(first)}">${c.failures.map(xml).join("&#10;")}</failure>`
        : `<skipped message="${xml(first)}"/>`;
  const notes = c.notes.length === 0 ? "" : `<system-out>${c.notes.map(xml).join("&#10;")}</system-out>`;
  return `    <testcase classname="${xml(c.sender)}" name="${xml(c.name)}" time="0">${outcome}${notes}</testcase>`;
}

function passing(row: SenderRow): readonly string[] {
  const cells = { "reverse name": row.forward, HELO: row.helo, SPF: row.spf, lists: row.lists } as const;
  return Object.entries(cells).flatMap(([what, cell]) =>
    cell.mark === "ok"
      ? [
          `    <testcase classname="${xml(row.sender)}" name="${xml(`${what} ${row.address}: ${cell.text}`)}" time="0"/>`,
        ]
      : [],
  );
}
