import { html } from "../escape.ts";
import { blindnessOf } from "../headline.ts";
import { tally, type ReportInput } from "../model.ts";
import { noteText, SETTINGS_TITLE } from "../words/settings.ts";
import { headline, scopeLine } from "../summary-line.ts";
import { blindAdvice } from "../words/headline.ts";
import type { Markup } from "./markup.ts";

const VERDICTS = {
  pass: "Passed",
  fail: "Failed",
  "not-checked": "Not checked",
} as const;

/** The verdict in words, what was looked at, and the figures that matter. */
export function banner(input: ReportInput): Markup {
  const { verdict, mode } = input.judgement;
  const t = tally(input);
  const figures: readonly (readonly [string, number, string])[] = [
    ["Errors", t.errors, t.errors > 0 ? "bad" : ""],
    ["Warnings", t.warnings, t.warnings > 0 ? "odd" : ""],
    ...(mode === "absolute"
      ? []
      : [
          ["New or worse", t.introduced, t.introduced > 0 ? "bad" : ""] as const,
          ["Resolved", t.resolved, ""] as const,
        ]),
    ["Not checked", t.notChecked, t.notChecked > 0 ? "open" : ""],
  ];
  const list = figures.map(
    ([name, n, kind]) => `<div><dt>${name}</dt><dd class="${kind}">${n.toLocaleString("en-US")}</dd></div>`,
  );
  return `<div class="banner ${verdict}"><p class="verdict">${VERDICTS[verdict]}</p>
<h1>${html(headline(input))}</h1>
<p class="soft scope">${scope(input)}<time datetime="${html(input.at)}">${html(input.at.replace("T", " ").replace("Z", " UTC"))}</time></p>
${explain(input)}${settingsNotes(input)}<dl class="facts">${list.join("")}</dl></div>`;
}

/** What the change does to its own check; its loosenings are among the findings. */
function settingsNotes({ settings = null }: ReportInput): Markup {
  return (settings?.notes ?? []).map((note) => `<p>${html(`${SETTINGS_TITLE}: ${noteText(note)}`)}.</p>\n`).join("");
}

/** Breaks between the parts, not inside. */
function scope(input: ReportInput): Markup {
  return scopeLine(input)
    .split(" · ")
    .map((part) => `<span>${html(part)} ·</span>`)
    .join("");
}

function explain(input: ReportInput): Markup {
  const unseen = blindnessOf(input);
  if (unseen !== null) return `<p>${html(blindAdvice(unseen, input.judgement.mode === "history"))}</p>\n`;
  if (input.learned)
    return "<p>First run: what stands today was learned. From now on only changes for the worse fail.</p>\n";
  const standing = input.judgement.findings.filter((f) => f.change === "persisting").length;
  if (input.judgement.verdict !== "pass" || standing === 0) return "";
  return "<p>The findings below stood before this run; they do not fail it.</p>\n";
}
