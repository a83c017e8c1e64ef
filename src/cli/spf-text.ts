import { MAX_VOID } from "../mail/spf/limits.ts";
import { readable } from "../mail/spf/characters.ts";
import type { SpfProblem } from "../mail/spf/problem.ts";
import type { SpfResult } from "../mail/spf/types.ts";
import { forLog } from "../report/escape.ts";
import { painter, type Color } from "../report/paint.ts";
import { budgetBar } from "../report/budget-bar.ts";
import { widthOf } from "../core/width.ts";
import { excerpt } from "../text/printable.ts";
import type { SpfAdvice } from "./spf-advice.ts";
import type { SpfCommandWords } from "./words/spf.ts";
import { wrappedLines as wrapped } from "./wrap.ts";
import { costOf, leftOut, type WalkRecord, type WalkTerm } from "./spf-walk.ts";

export interface SpfLook {
  readonly words: SpfCommandWords;
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

const MAX_LINES = 1000;

const SIGNS: Readonly<Record<SpfResult["result"], readonly [string, Color]>> = {
  pass: ["✔", "green"],
  fail: ["✘", "red"],
  softfail: ["✘", "yellow"],
  permerror: ["✘", "red"],
  neutral: ["?", "yellow"],
  none: ["?", "yellow"],
  temperror: ["?", "yellow"],
};

/** One result for people: the verdict, why, what to do, and the tree of what was looked at. */
export function renderSpf(result: SpfResult, walk: WalkRecord | null, advice: SpfAdvice, look: SpfLook): string {
  const paint = painter(look);
  const { words } = look;
  const [sign, color] = SIGNS[result.result];
  const lines = [
    paint(color, `${sign} ${result.result}`),
    ...wrapped(words.verdict(advice.verdict), look.width, "  ").map((line) => paint("bold", line)),
    ...wrapped(words.reason(advice.why), look.width, "  "),
  ];
  if (result.explanation !== null) lines.push(...wrapped(words.explains(result.explanation), look.width, "  "));
  if (advice.next !== null) lines.push("", ...wrapped(words.next(advice.next), look.width, "  "));
  // In one line, whatever the width: it is there to be pasted.
  if (advice.corrected !== null) lines.push("", `    ${paint("bold", forLog(advice.corrected))}`);
  if (walk === null || look.quiet) return `${lines.join("\n")}\n`;
  const tree = treeLines(walk, look);
  const shown = tree.slice(0, MAX_LINES);
  if (tree.length > shown.length) shown.push(words.moreLines(tree.length - shown.length));
  const bar = words.used(budgetBar(result.lookups), budgetBar(result.voidLookups, MAX_VOID));
  lines.push("", ...shown, "", ...wrapped(bar, look.width, ""));
  lines.push(...wrapped(words.legend, look.width, "").map((line) => paint("dim", line)));
  return `${lines.join("\n")}\n`;
}

function treeLines(walk: WalkRecord, look: SpfLook): readonly string[] {
  return [...row(look, "", "", forLog(walk.domain), look.words.lookups, "bold"), ...recordLines(walk, "", look, [])];
}

/** The text of a record, then its terms, all behind `indent`. */
function recordLines(walk: WalkRecord, indent: string, look: SpfLook, above: readonly string[]): readonly string[] {
  if (above.includes(walk.domain))
    return row(look, `${indent}└─ ✘ `, `${indent}     `, look.words.circle(walk.domain), "", "red");
  const asked = look.verbose ? questionLines(walk.questions, indent, look) : [];
  if (walk.record === null)
    return [...asked, ...row(look, `${indent}└─ ✘ `, `${indent}     `, problemText(walk.problem, look), "", "red")];
  const terms = grouped(walk.terms, look.verbose);
  const left = leftOut(walk);
  const text = excerpt(readable(walk.record), look.verbose ? 4000 : 300);
  const more = terms.length > 0 || left.length > 0;
  const lines = row(look, `${indent}${more ? "│" : " "}  `, `${indent}${more ? "│" : " "}  `, text, "", "dim");
  const last = left.length === 0 ? terms.length - 1 : -1;
  return [
    ...asked,
    ...lines,
    ...terms.flatMap((term, i) => termLines(term, indent, i === last, look, [...above, walk.domain])),
    ...(left.length === 0
      ? []
      : row(look, `${indent}└─ · `, `${indent}     `, look.words.notLookedAt(left.length), "", "dim")),
  ];
}

/** Several ranges in a row that do not match are one line. */
type Shown = WalkTerm | { readonly skipped: readonly WalkTerm[] };

function grouped(terms: readonly WalkTerm[], verbose: boolean): readonly Shown[] {
  const shown: Shown[] = [];
  let run: WalkTerm[] = [];
  const flush = (): void => {
    if (run.length > 2) shown.push({ skipped: run });
    else shown.push(...run);
    run = [];
  };
  for (const term of terms) {
    if (!verbose && term.outcome === "no-match" && /^[+?~-]?ip[46]:/i.test(term.term)) run.push(term);
    else {
      flush();
      shown.push(term);
    }
  }
  flush();
  return shown;
}

function termLines(
  shown: Shown,
  indent: string,
  last: boolean,
  look: SpfLook,
  above: readonly string[],
): readonly string[] {
  const branch = last ? "└─" : "├─";
  const below = `${indent}${last ? "   " : "│  "}`;
  if ("skipped" in shown) {
    const [first] = shown.skipped;
    const what = look.words.moreRanges(first?.term ?? "", shown.skipped.length - 1);
    return row(look, `${indent}${branch} ○ `, `${below}  `, `${what}  ${look.words.outcome.noMatch}`, "", "dim");
  }
  const failed = shown.outcome === "permerror" || shown.outcome === "temperror";
  const mark = failed ? "✘" : shown.decisive ? "●" : "○";
  // An error that comes from below is told there.
  const said = outcomeText(shown, look.words);
  const what =
    shown.problem === null || shown.below !== null ? said : look.words.because(said, problemText(shown.problem, look));
  const cost = costOf(shown);
  return [
    ...row(
      look,
      `${indent}${branch} ${mark} `,
      `${below}  `,
      `${readable(shown.term)}  ${what}`,
      cost === 0 ? "" : String(cost),
      failed ? "red" : shown.decisive ? "bold" : null,
    ),
    ...(look.verbose ? questionLines(shown.questions, below, look) : []),
    ...(shown.below === null ? [] : belowLines(shown, shown.below, below, look, above)),
  ];
}

/** Of an include that did not match only what it costs is of interest. */
function belowLines(
  term: WalkTerm,
  record: WalkRecord,
  indent: string,
  look: SpfLook,
  above: readonly string[],
): readonly string[] {
  if (look.verbose || term.decisive || term.outcome !== "no-match") return recordLines(record, indent, look, above);
  const dear = record.terms.filter((t) => costOf(t) > 0);
  return dear.flatMap((t, i) => termLines(t, indent, i === dear.length - 1, look, [...above, record.domain]));
}

function problemText(problem: SpfProblem | null, { words }: SpfLook): string {
  return problem === null ? "" : words.problem(problem);
}

function outcomeText(term: WalkTerm, { outcome: words }: SpfCommandWords): string {
  switch (term.outcome) {
    case "match":
      return term.decisive ? words.match : words.matchOnly;
    case "no-match":
      return term.voidLookups > 0 ? words.noMatchVoid : words.noMatch;
    case "redirect":
      return words.redirect;
    case "include":
    case "modifier":
    case "record":
      return "";
    case "permerror":
      return words.permerror;
    case "temperror":
      return words.temperror;
  }
}

function questionLines(questions: readonly string[], indent: string, look: SpfLook): readonly string[] {
  return questions.flatMap((q) => row(look, `${indent}│  ? `, `${indent}│    `, look.words.asked(q), "", "dim"));
}

/** Text behind a prefix, wrapped, with the cost at the right edge of its first line. */
function row(
  look: SpfLook,
  first: string,
  next: string,
  text: string,
  cost: string,
  color: Color | null,
): readonly string[] {
  const paint = painter(look);
  const room = Math.max(20, look.width - Math.max(first.length, next.length) - 9);
  return wrapped(text, room, "").map((line, i) => {
    const prefix = i === 0 ? first : next;
    const shown = paint(color, line);
    if (i > 0 || cost === "") return `${prefix}${shown}`;
    const gap = " ".repeat(Math.max(1, look.width - widthOf(prefix) - widthOf(line) - widthOf(cost)));
    return `${prefix}${shown}${gap}${cost}`;
  });
}
