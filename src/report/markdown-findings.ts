import type { JudgedFinding } from "../compare/types.ts";
import { adviceOf } from "./advice.ts";
import {
  byPlace,
  otherSubjects,
  unknownGroups,
  unknownSubject,
  unknownWhy,
  type FindingGroup,
  type UnknownGroup,
} from "./causes.ts";
import { code, markdown } from "./escape.ts";
import { textOf } from "./finding-text.ts";
import type { Block } from "./fit.ts";
import { blindnessOf } from "./headline.ts";
import { langOf, wordsOf } from "./lang.ts";
import { news, type ReportInput } from "./model.ts";
import { placeLink } from "./place.ts";
import { ruleUrl } from "./rule-link.ts";
import { blindAdvice } from "./summary-line.ts";
import type { ReportWords } from "./words/words.ts";

const ROWS = 500;
/** Above the fold; what else could not be checked is folded. */
const OPEN_SHOWN = 5;

/** What is wrong and what to do: what is new stands open, what was known, accepted or unknown before is folded. */
export function findingBlocks(input: ReportInput): readonly Block[] {
  const { findings, notChecked, mode } = input.judgement;
  const fresh = new Set(news(input));
  const known = findings.filter(
    (f) => !fresh.has(f) && f.acceptedUntil === null && f.change !== "resolved" && f.change !== null,
  );
  const accepted = findings.filter((f) => f.acceptedUntil !== null && f.change !== "resolved");
  const unknown = [...unknownGroups(notChecked)].sort((a, b) => Number(b.isNew) - Number(a.isNew));
  // What these files do not say in a form that is evaluated, and did not at the base either, is no news.
  const stood = (g: UnknownGroup): boolean => mode === "pull-request" && g.at !== null && !g.isNew;
  const open = unknown.filter((g) => !stood(g)).slice(0, OPEN_SHOWN);
  const folded = unknown.filter((g) => !open.includes(g));
  const rows = [...findingRows([...fresh], input), ...blindRow(input), ...open.map((g) => unknownRow(g, input))];
  const { markdown: words } = wordsOf(input);
  return [
    rows.length > 0 ? table(rows, words) : nothing(known.length + accepted.length, findings.length, words),
    ...fold(words.known(mode, known.length), findingRows(known, input), words),
    ...fold(words.accepted(accepted.length), findingRows(accepted, input), words),
    ...fold(
      words.moreUnknown(folded.length),
      folded.map((g) => unknownRow(g, input)),
      words,
    ),
  ];
}

type Words = ReportWords["markdown"];

function table(rows: readonly string[], words: Words): Block {
  const left = Math.max(0, rows.length - ROWS);
  return {
    before: [`| | ${words.what} | ${words.where} |`, "|-|---|---|"],
    rows: rows.slice(0, ROWS),
    after: (cut) => (cut + left > 0 ? ["", words.moreRows(cut + left), ""] : [""]),
  };
}

function fold(title: string, rows: readonly string[], words: Words): readonly Block[] {
  if (rows.length === 0) return [];
  const inner = table(rows, words);
  return [
    {
      before: [`<details><summary>${markdown(title)}</summary>`, "", ...inner.before],
      rows: inner.rows,
      after: (cut) => [...inner.after(cut), "</details>", ""],
    },
  ];
}

function nothing(standing: number, all: number, words: Words): Block {
  const text = standing > 0 ? words.nothingNew : all > 0 ? words.nothingLeft : words.nothing;
  return { before: [text, ""], rows: [], after: () => [] };
}

function findingRows(findings: readonly JudgedFinding[], input: ReportInput): readonly string[] {
  return byPlace(findings).map((group, i, groups) => findingRow(group, groups[i - 1]?.[0], input));
}

const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

function findingRow(group: FindingGroup, before: JudgedFinding | undefined, input: ReportInput): string {
  const [finding] = group;
  const { annotations, common, markdown: words } = wordsOf(input);
  const { advice, record } = adviceOf(finding, langOf(input));
  const { shown, more } = otherSubjects(group);
  const same = shown.length === 0 ? "" : ` ${annotations.same(common.andMore(shown.map(code), more))}`;
  const publish = record === null ? "" : words.publish(code(record));
  const why = `[${words.why}](${ruleUrl(finding.id, input.version, langOf(input))}) ${code(finding.id)}`;
  const text = `**${markdown(textOf(finding, langOf(input)).message)}**${note(finding, input)}${same}<br>→ ${markdown(advice)}${publish} · ${why}`;
  const sign = finding.acceptedUntil === null ? SIGNS[finding.severity] : "✅";
  return `| ${sign} | ${text} | ${where(finding, before, input)} |`;
}

/** Since when, and what else is known of it. */
function note(finding: JudgedFinding, input: ReportInput): string {
  const { common, markdown: words } = wordsOf(input);
  const { mode } = input.judgement;
  const day = finding.since?.slice(0, 10) ?? "";
  if (finding.acceptedUntil !== null) return words.note([common.acceptedUntil(finding.acceptedUntil)]);
  switch (finding.change) {
    case "worsened":
      return words.note([mode === "pull-request" ? words.worseByThis : words.worse]);
    case "indeterminate":
      return words.note([words.notCompared]);
    case "persisting":
      return words.note([
        ...(day === "" ? [] : [words.since(day)]),
        ...(finding.issue === undefined ? [] : [words.tracked(finding.issue)]),
      ]);
    case "introduced":
      return words.note(mode === "history" && day !== "" ? [words.since(day)] : []);
    case "resolved":
    case null:
      return "";
  }
}

function where(f: JudgedFinding, before: JudgedFinding | undefined, input: ReportInput): string {
  const source = input.source ?? null;
  if (f.location === null) return "–";
  const same = before?.location?.file === f.location.file && before.location.line === f.location.line;
  return same ? placeLink(f.location, source, wordsOf(input).markdown.sameLine) : placeLink(f.location, source);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of a class that is blind the cure stands once, above what it kept from being checked. */
function blindRow(input: ReportInput): readonly string[] {
  const unseen = blindnessOf(input);
  if (unseen === null) return [];
  return [
    `| ⬜ | **${capital(wordsOf(input).headline.blind(unseen))}**<br>→ ${markdown(blindAdvice(unseen, input))} | – |`,
  ];
}

function unknownRow(group: UnknownGroup, input: ReportInput): string {
  const place = group.at === null ? "–" : placeLink(group.at, input.source ?? null);
  const lang = langOf(input);
  const what = wordsOf(input).markdown.notChecked(unknownSubject(group, lang, code), group.isNew);
  return `| ⬜ | **${what}**<br>→ ${markdown(unknownWhy(group, lang))} | ${place} |`;
}
