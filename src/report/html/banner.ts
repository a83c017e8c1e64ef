import { markup, NOTHING, type Html } from "./html.ts";
import { blindnessOf } from "../headline.ts";
import { wordsOf } from "../lang.ts";
import { tally, type ReportInput } from "../model.ts";
import { blindAdvice, headline, scopeLine } from "../summary-line.ts";

/** The verdict in words, what was looked at, and the figures that matter. */
export function banner(input: ReportInput): Html {
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
    ([name, n, kind]) => markup`<div><dt>${name}</dt><dd class="${kind}">${n.toLocaleString("en-US")}</dd></div>`,
  );
  return markup`<div class="banner ${verdict}"><p class="verdict">${words.verdict[verdict]}</p>
<h1>${headline(input)}</h1>
<p class="soft scope">${scope(input)}<time datetime="${input.at}">${input.at.replace("T", " ").replace("Z", " UTC")}</time></p>
${explain(input)}${settingsNotes(input)}<dl class="facts">${list}</dl></div>`;
}

/** What the change does to its own check; its loosenings are among the findings. */
function settingsNotes(input: ReportInput): Html {
  const { page, settings } = wordsOf(input);
  const notes = input.settings?.notes ?? [];
  return markup`${notes.map((note) => markup`<p>${page.note(settings.title, settings.note(note))}</p>\n`)}`;
}

/** Breaks between the parts, not inside. */
function scope(input: ReportInput): Html {
  const parts = scopeLine(input).split(" · ");
  return markup`${parts.map((part) => markup`<span>${part} ·</span>`)}`;
}

function explain(input: ReportInput): Html {
  const unseen = blindnessOf(input);
  if (unseen !== null) return markup`<p>${blindAdvice(unseen, input)}</p>\n`;
  const words = wordsOf(input).page;
  if (input.learned) return markup`<p>${words.firstRun}</p>\n`;
  const standing = input.judgement.findings.filter((f) => f.change === "persisting").length;
  if (input.judgement.verdict !== "pass" || standing === 0) return NOTHING;
  return markup`<p>${words.stoodBefore}</p>\n`;
}
