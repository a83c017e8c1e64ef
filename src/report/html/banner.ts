import { html } from "../escape.ts";
import { blindnessOf } from "../headline.ts";
import { wordsOf } from "../lang.ts";
import { tally, type ReportInput } from "../model.ts";
import { blindAdvice, headline, scopeLine } from "../summary-line.ts";
import type { Markup } from "./markup.ts";

/** The verdict in words, what was looked at, and the figures that matter. */
export function banner(input: ReportInput): Markup {
  const { verdict, mode } = input.judgement;
  const t = tally(input);
  const words = wordsOf(input).page;
  const figures: readonly (readonly [string, number, string])[] = [
    [words.errors, t.errors, t.errors > 0 ? "bad" : ""],
    [words.warnings, t.warnings, t.warnings > 0 ? "odd" : ""],
    ...(mode === "absolute"
      ? []
      : [
          [words.introduced, t.introduced, t.introduced > 0 ? "bad" : ""] as const,
          [words.resolved, t.resolved, ""] as const,
        ]),
    [words.notChecked, t.notChecked, t.notChecked > 0 ? "open" : ""],
  ];
  const list = figures.map(
    ([name, n, kind]) => `<div><dt>${html(name)}</dt><dd class="${kind}">${n.toLocaleString("en-US")}</dd></div>`,
  );
  return `<div class="banner ${verdict}"><p class="verdict">${html(words.verdict[verdict])}</p>
<h1>${html(headline(input))}</h1>
<p class="soft scope">${scope(input)}<time datetime="${html(input.at)}">${html(input.at.replace("T", " ").replace("Z", " UTC"))}</time></p>
${explain(input)}${settingsNotes(input)}<dl class="facts">${list.join("")}</dl></div>`;
}

/** What the change does to its own check; its loosenings are among the findings. */
function settingsNotes(input: ReportInput): Markup {
  const { page, settings } = wordsOf(input);
  return (input.settings?.notes ?? [])
    .map((note) => `<p>${html(page.note(settings.title, settings.note(note)))}</p>\n`)
    .join("");
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
  if (unseen !== null) return `<p>${html(blindAdvice(unseen, input))}</p>\n`;
  const words = wordsOf(input).page;
  if (input.learned) return `<p>${html(words.firstRun)}</p>\n`;
  const standing = input.judgement.findings.filter((f) => f.change === "persisting").length;
  if (input.judgement.verdict !== "pass" || standing === 0) return "";
  return `<p>${html(words.stoodBefore)}</p>\n`;
}
