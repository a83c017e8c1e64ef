import { draftsOf, type Draft } from "../../report/drafts.ts";
import { code, fenced, markdown } from "../../report/escape.ts";
import { textOf } from "../../report/finding-text.ts";
import { langOf } from "../../report/lang.ts";
import type { ReportInput } from "../../report/model.ts";
import type { Lang } from "../../core/lang.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import { cutBody } from "../cut.ts";
import { githubWords, type IssueWords } from "../words/words.ts";
import type { Cause } from "./cause.ts";
import { carriedOf, markerLine, markerOf } from "./marker.ts";
import { helpWithRecord } from "../../rules/publish.ts";

const MOST_ROWS = 100;
const MOST_COMMANDS = 40;
const MOST_DRAFTS = 12;
const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

/** The body of an issue whose cause stands. */
export function issueBody(cause: Cause, report: ReportInput, runUrl: string | null): string {
  const lang = langOf(report);
  const { issue: words } = githubWords(lang);
  const body = [
    markerLine(markerOf(report, cause.key, carriedOf(cause.findings))),
    words.intro(report.at, runUrl),
    "",
    ...table(cause.findings, words, lang),
    `### ${words.whatToDo}`,
    "",
    ...unique(cause.findings.map((f) => helpWithRecord(lang, f)))
      .slice(0, 20)
      .map((help) => `- ${markdown(help)}`),
    ...removalPages(cause, report, words),
    "",
    ...proof(cause.findings, words),
    ...letters(cause.findings, report, words),
    ...howToAccept(cause.findings, report.at, words),
  ].join("\n");
  return cutBody(`${body}\n`, `_${words.cut}_`);
}

function table(findings: readonly JudgedFinding[], words: IssueWords, lang: Lang): readonly string[] {
  const rows = findings
    .slice(0, MOST_ROWS)
    .map(
      (f) =>
        `| ${SIGNS[f.severity]} | ${code(f.subject)} | ${markdown(textOf(f, lang).message)} | ${(f.since ?? "–").slice(0, 10)} |`,
    );
  const more = findings.length > MOST_ROWS ? [words.more(findings.length - MOST_ROWS), ""] : [];
  return [`| | ${words.subject} | ${words.what} | ${words.since} |`, "|-|---|---|---|", ...rows, "", ...more];
}

/** The list's own removal page, from the catalogue: the only link that may come alive. */
function removalPages(cause: Cause, report: ReportInput, words: IssueWords): readonly string[] {
  const pages = cause.findings.flatMap((f) => {
    const page = f.list === null ? null : (report.facts.lists.get(f.list)?.info.removal.page ?? null);
    return page !== null && /^https:\/\/[\w.-]+(\/[\w./?=&%+~-]*)?$/.test(page)
      ? [`- ${words.removalPage(`<${page}>`)}`]
      : [];
  });
  return unique(pages).slice(0, 20);
}

function proof(findings: readonly JudgedFinding[], words: IssueWords): readonly string[] {
  const lines = unique(findings.flatMap((f) => f.evidence.map((e) => `${e.command}   # ${e.answer}`)));
  if (lines.length === 0) return [];
  return [`### ${words.proof}`, "", ...fenced(lines.slice(0, MOST_COMMANDS), "sh"), ""];
}

function letters(findings: readonly JudgedFinding[], report: ReportInput, words: IssueWords): readonly string[] {
  const drafts = findings.slice(0, MOST_DRAFTS).flatMap((f) => draftsOf(f, report));
  const distinct = [...new Map(drafts.map((d) => [JSON.stringify(d), d])).values()].slice(0, MOST_DRAFTS);
  if (distinct.length === 0) return [];
  return [`### ${words.letters}`, "", ...distinct.flatMap((draft) => letter(draft, words))];
}

function letter({ language, to, subject, body }: Draft, words: IssueWords): readonly string[] {
  return [
    `<details><summary>${words.letter(language, to)}</summary>`,
    "",
    ...fenced([subject, "", ...body.split("\n")], "text"),
    "",
    "</details>",
    "",
  ];
}

const DAYS_90 = 90 * 24 * 3600 * 1000;

/** Closing the issue by hand only closes it; this accepts, and the date brings it back. */
function howToAccept(findings: readonly JudgedFinding[], at: string, words: IssueWords): readonly string[] {
  const until = new Date(Date.parse(at) + DAYS_90).toISOString().slice(0, 10);
  const rows = findings.slice(0, 10).map((f) => {
    const list = f.list === null ? "" : `, list: ${f.list}`;
    return `  - { id: ${f.id}, on: ${JSON.stringify(f.subject)}${list}, until: ${until}, reason: "…" }`;
  });
  return [`### ${words.accept}`, "", words.howToAccept, "", ...fenced(["accept:", ...rows], "yaml")];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
