import type { JudgedFinding } from "../compare/types.ts";
import { count } from "../text/printable.ts";
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
import type { Block } from "./fit.ts";
import { blindnessOf } from "./headline.ts";
import { news, type ReportInput, type Source } from "./model.ts";
import { placeLink } from "./place.ts";
import { ruleUrl } from "./rule-link.ts";
import { blindAdvice, blindText } from "./words/headline.ts";

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
  const before = mode === "pull-request" ? "from before this pull request" : "known from earlier runs";
  return [
    rows.length > 0 ? table(rows) : nothing(known.length + accepted.length, findings.length),
    ...fold(`${count(known.length, "problem")} ${before}`, findingRows(known, input)),
    ...fold(count(accepted.length, "accepted finding"), findingRows(accepted, input)),
    ...fold(
      `${count(folded.length, "more cause")} for which something could not be checked`,
      folded.map((g) => unknownRow(g, input)),
    ),
  ];
}

const HEAD = ["| | What is wrong, and what to do | Where |", "|-|---|---|"];

function table(rows: readonly string[]): Block {
  const left = Math.max(0, rows.length - ROWS);
  return {
    before: HEAD,
    rows: rows.slice(0, ROWS),
    after: (cut) => (cut + left > 0 ? ["", `…and ${count(cut + left, "more row")} (JSON report).`, ""] : [""]),
  };
}

function fold(title: string, rows: readonly string[]): readonly Block[] {
  if (rows.length === 0) return [];
  const inner = table(rows);
  return [
    {
      before: [`<details><summary>${markdown(title)}</summary>`, "", ...inner.before],
      rows: inner.rows,
      after: (cut) => [...inner.after(cut), "</details>", ""],
    },
  ];
}

function nothing(standing: number, all: number): Block {
  const text = standing > 0 ? "Nothing new." : all > 0 ? "Nothing is left to report." : "Nothing to report.";
  return { before: [text, ""], rows: [], after: () => [] };
}

function findingRows(findings: readonly JudgedFinding[], input: ReportInput): readonly string[] {
  return byPlace(findings).map((group, i, groups) => findingRow(group, groups[i - 1]?.[0], input));
}

const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

function findingRow(group: FindingGroup, before: JudgedFinding | undefined, input: ReportInput): string {
  const [finding] = group;
  const { advice, record } = adviceOf(finding);
  const { shown, more } = otherSubjects(group);
  const same =
    shown.length === 0 ? "" : ` The same for ${shown.map(code).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
  const publish = record === null ? "" : ` Publish ${code(record)}.`;
  const why = `[why](${ruleUrl(finding.id, input.version)}) ${code(finding.id)}`;
  const text = `**${markdown(finding.message)}**${note(finding, input)}${same}<br>→ ${markdown(advice)}${publish} · ${why}`;
  const sign = finding.acceptedUntil === null ? SIGNS[finding.severity] : "✅";
  return `| ${sign} | ${text} | ${where(finding, before, input.source ?? null)} |`;
}

/** Since when, and what else is known of it. */
function note(finding: JudgedFinding, { judgement: { mode } }: ReportInput): string {
  const day = finding.since?.slice(0, 10) ?? "";
  if (finding.acceptedUntil !== null) return ` (accepted until ${finding.acceptedUntil})`;
  switch (finding.change) {
    case "worsened":
      return mode === "pull-request" ? " (worse by this pull request)" : " (worse than before)";
    case "indeterminate":
      return " (could not be compared)";
    case "persisting": {
      const tracked = finding.issue === undefined ? "" : `tracked in #${finding.issue}`;
      const parts = [...(day === "" ? [] : [`since ${day}`]), ...(tracked === "" ? [] : [tracked])];
      return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
    }
    case "introduced":
      return mode === "history" && day !== "" ? ` (since ${day})` : "";
    case "resolved":
    case null:
      return "";
  }
}

function where(f: JudgedFinding, before: JudgedFinding | undefined, source: Source | null): string {
  if (f.location === null) return "–";
  const same = before?.location?.file === f.location.file && before.location.line === f.location.line;
  return same ? placeLink(f.location, source, "same line") : placeLink(f.location, source);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of a class that is blind the cure stands once, above what it kept from being checked. */
function blindRow(input: ReportInput): readonly string[] {
  const unseen = blindnessOf(input);
  if (unseen === null) return [];
  return [
    `| ⬜ | **${capital(blindText(unseen))}**<br>→ ${markdown(blindAdvice(unseen, input.judgement.mode === "history"))} | – |`,
  ];
}

function unknownRow(group: UnknownGroup, input: ReportInput): string {
  const place = group.at === null ? "–" : placeLink(group.at, input.source ?? null);
  const mark = group.isNew ? " by this pull request" : "";
  return `| ⬜ | **Not checked${mark}: ${unknownSubject(group, code)}**<br>→ ${markdown(unknownWhy(group))} | ${place} |`;
}
