import { draftsOf, type Draft } from "../../report/drafts.ts";
import { code, fenced, markdown } from "../../report/escape.ts";
import type { ReportInput } from "../../report/model.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import { cutBody } from "../cut.ts";
import type { Cause } from "./cause.ts";
import { carriedOf, markerLine, markerOf } from "./marker.ts";
import { helpWithRecord } from "../../rules/publish.ts";

const MOST_ROWS = 100;
const MOST_COMMANDS = 40;
const MOST_DRAFTS = 12;
const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

/** The body of an issue whose cause stands. */
export function issueBody(cause: Cause, report: ReportInput, runUrl: string | null): string {
  const body = [
    markerLine(markerOf(report, cause.key, carriedOf(cause.findings))),
    `Mailworthy found this; last seen ${report.at}${runUrl === null ? "" : ` in [this run](${runUrl})`}. It rewrites this text on every run, comments when something changes, and closes the issue after two clean runs.`,
    "",
    ...table(cause.findings),
    "### What to do",
    "",
    ...unique(cause.findings.map((f) => helpWithRecord("en", f)))
      .slice(0, 20)
      .map((help) => `- ${markdown(help)}`),
    ...removalPages(cause, report),
    "",
    ...proof(cause.findings),
    ...letters(cause.findings, report),
    ...howToAccept(cause.findings, report.at),
  ].join("\n");
  return cutBody(`${body}\n`, "_Cut to fit into an issue; the job summary and the JSON report hold all of it._");
}

function table(findings: readonly JudgedFinding[]): readonly string[] {
  const rows = findings
    .slice(0, MOST_ROWS)
    .map(
      (f) =>
        `| ${SIGNS[f.severity]} | ${code(f.subject)} | ${markdown(f.message)} | ${(f.since ?? "–").slice(0, 10)} |`,
    );
  const more = findings.length > MOST_ROWS ? [`…and ${findings.length - MOST_ROWS} more.`, ""] : [];
  return ["| | Subject | What | Since |", "|-|---|---|---|", ...rows, "", ...more];
}

/** The list's own removal page, from the catalogue: the only link that may come alive. */
function removalPages(cause: Cause, report: ReportInput): readonly string[] {
  const pages = cause.findings.flatMap((f) => {
    const page = f.list === null ? null : (report.facts.lists.get(f.list)?.info.removal.page ?? null);
    return page !== null && /^https:\/\/[\w.-]+(\/[\w./?=&%+~-]*)?$/.test(page) ? [`- Removal page: <${page}>`] : [];
  });
  return unique(pages).slice(0, 20);
}

function proof(findings: readonly JudgedFinding[]): readonly string[] {
  const lines = unique(findings.flatMap((f) => f.evidence.map((e) => `${e.command}   # ${e.answer}`)));
  if (lines.length === 0) return [];
  return ["### Prove it by hand", "", ...fenced(lines.slice(0, MOST_COMMANDS), "sh"), ""];
}

const LANGUAGES = { en: "English", ja: "日本語" } as const;

function letters(findings: readonly JudgedFinding[], report: ReportInput): readonly string[] {
  const drafts = findings.slice(0, MOST_DRAFTS).flatMap((f) => draftsOf(f, report));
  const distinct = [...new Map(drafts.map((d) => [JSON.stringify(d), d])).values()].slice(0, MOST_DRAFTS);
  if (distinct.length === 0) return [];
  return ["### Letters, ready to send", "", ...distinct.flatMap(letter)];
}

function letter({ language, to, subject, body }: Draft): readonly string[] {
  return [
    `<details><summary>${LANGUAGES[language]}: to the ${to}</summary>`,
    "",
    ...fenced([subject, "", ...body.split("\n")], "text"),
    "",
    "</details>",
    "",
  ];
}

const DAYS_90 = 90 * 24 * 3600 * 1000;

/** Closing the issue by hand only closes it; this accepts, and the date brings it back. */
function howToAccept(findings: readonly JudgedFinding[], at: string): readonly string[] {
  const until = new Date(Date.parse(at) + DAYS_90).toISOString().slice(0, 10);
  const rows = findings.slice(0, 10).map((f) => {
    const list = f.list === null ? "" : `, list: ${f.list}`;
    return `  - { id: ${f.id}, on: ${JSON.stringify(f.subject)}${list}, until: ${until}, reason: "…" }`;
  });
  return [
    "### To accept it for a time",
    "",
    "Closing this issue by hand accepts nothing: reports go on to tell of the problem. It stays closed until the problem was gone and came back. To accept it, add to `.github/mailworthy.yml`:",
    "",
    ...fenced(["accept:", ...rows], "yaml"),
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
