import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { LANGS, type Lang } from "../../src/core/lang.ts";
import { commentBody } from "../../src/github/comment-body.ts";
import { planIssues } from "../../src/github/issues/plan.ts";
import { annotations } from "../../src/report/annotations.ts";
import { renderBadge } from "../../src/report/badge.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { renderTerminal } from "./terminal-text.ts";
import { reportWords } from "../../src/report/words/words.ts";
import { renderWrongInput } from "../../src/report/wrong-input.ts";
import { widthOf } from "../../src/core/width.ts";
import { firstRun, night, pullRequest } from "./golden-world.ts";

/** `UPDATE_GOLDEN=1` writes the files anew. */
const UPDATE = (process.env["UPDATE_GOLDEN"] ?? "") !== "";
const RUN = "https://github.com/owner/name/actions/runs/1";
const PROBLEM = {
  at: { file: ".github/mailworthy.yml", line: 2, column: 1 },
  ...{ message: "unknown key sendrs; expected senders", hint: "senders" },
};

const look = (width: number) => ({ color: false, width, verbose: true, quiet: false });
const issues = (input: ReportInput): string =>
  planIssues(input, [], RUN)
    .map((step) => `# ${step.title}\n\n${step.body}`)
    .join("\n");

const REPORTS: readonly (readonly [name: string, ext: string, render: (lang: Lang) => string])[] = [
  ["night", "txt", (lang) => renderTerminal({ ...night(), lang }, look(100))],
  ["night", "md", (lang) => renderMarkdown({ ...night(), lang })],
  ["night", "html", (lang) => page(renderHtml({ ...night(), lang }))],
  ["night-issues", "md", (lang) => issues({ ...night(), lang })],
  ["night-junit", "xml", (lang) => renderJunit({ ...night(), lang })],
  ["pull-request", "txt", (lang) => renderTerminal({ ...pullRequest(), lang }, look(100))],
  ["pull-request", "md", (lang) => renderMarkdown({ ...pullRequest(), lang })],
  ["pull-request", "html", (lang) => page(renderHtml({ ...pullRequest(), lang }))],
  ["pull-request-comment", "md", (lang) => commentBody({ ...pullRequest(), lang }, null, RUN)],
  ["pull-request-annotations", "txt", (lang) => annotations({ ...pullRequest(), lang }).commands.join("\n")],
  ["first-run", "txt", (lang) => renderTerminal({ ...firstRun(), lang }, look(100))],
  ["first-run-badge", "json", (lang) => renderBadge({ ...firstRun(), lang })],
  ["wrong-input", "md", (lang) => renderWrongInput([PROBLEM], null, lang)],
];

/** The style sheet and its hash change by themselves, and are no words. */
function page(html: string): string {
  return html.replace(/<style>.*?<\/style>/s, "").replace(/sha256-[^']+/, "sha256-…");
}

describe.each(LANGS)("%s", (lang) => {
  test.each(REPORTS)("%s.%s", (name, ext, render) => {
    const file = `${import.meta.dirname}/golden/${name}.${lang}.${ext}`;
    const made = `${render(lang).trimEnd()}\n`;
    if (UPDATE) writeFileSync(file, made);
    expect(existsSync(file)).toBe(true);
    expect(made).toBe(readFileSync(file, "utf8"));
  });
});

/** Every sentence that is no function. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
}

test("no sentence of English is left in Japanese reports", () => {
  const english = sentences(reportWords("en")).filter((text) => /[a-z] [a-z]+ [a-z]/.test(text));
  const japanese = REPORTS.map(([, , render]) => render("ja")).join("\n");
  expect(english.length).toBeGreaterThan(50);
  expect(english.filter((text) => japanese.includes(text))).toEqual([]);
});

test("what Japanese reports say of rules and reasons is Japanese too", () => {
  const reports = REPORTS.filter(([name, ext]) => ext !== "html" && name !== "night-issues" && name !== "wrong-input");
  const left = reports.flatMap(([name, , render]) =>
    [...render("ja").matchAll(/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}.*/g)].map(([text]) => `${name}: ${text}`),
  );
  expect(left).toEqual([]);
});

test("JSON has no language", () => {
  expect(renderJson({ ...night(), lang: "ja" })).toBe(renderJson(night()));
});

test.each(LANGS)("the columns of the table of senders stand below each other: %s", (lang) => {
  const lines = renderTerminal({ ...night(), lang }, look(100)).split("\n");
  const { helo } = reportWords(lang).table;
  const head = lines.findIndex((line) => line.includes(` ${helo} `) && line.includes("PTR"));
  const cut = (line: string): number => widthOf(line.slice(0, line.indexOf(lang === "ja" ? "✔ 掲載" : "✔ 0 of")));
  const rows = lines.slice(head + 1, head + 4);
  expect(new Set(rows.map(cut)).size).toBe(1);
  const lists = reportWords(lang).table.lists;
  expect(widthOf((lines[head] ?? "").slice(0, lines[head]?.lastIndexOf(lists)))).toBe(cut(rows[0] ?? ""));
});
