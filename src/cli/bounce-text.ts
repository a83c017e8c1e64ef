import { firstStep } from "./bounce-first.ts";
import type { BounceState } from "./bounce-state.ts";
import type { Bounce } from "../mail/bounce/types.ts";
import { widest, widthOf } from "../core/width.ts";
import type { Letter } from "../report/drafts/letter.ts";
import { bounceLetters } from "../report/drafts/of-bounce.ts";
import { forLog } from "../report/escape.ts";
import { wrappedText, type Columns } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import type { BounceCommandWords } from "./words/bounce.ts";
import { keyNameText } from "../mail/dkim/key-name.ts";

export interface BounceLook {
  readonly words: BounceCommandWords;
  readonly verbose: boolean;
  readonly color?: boolean;
  readonly columns?: Columns;
  /** The file, as the caller named it. */
  readonly path: string;
}

type Label = keyof BounceCommandWords["labels"];

/** One refusal for people: what happened in one sentence, why, what to do, what proves it, and the reply itself. */
export function bounceText(
  b: Bounce,
  look: BounceLook,
  state: BounceState | null = null,
  letters: readonly Letter[] = bounceLetters(b),
): string {
  const { words, verbose, path } = look;
  const codes = [b.code, b.enhancedCode].filter((c) => c !== null).join(" ");
  const { rule, step, meaning } = b.codes;
  const first = state === null ? null : firstStep(b, state);
  return labelled(look, [
    ["happened", [words.story(b)]],
    ["cause", [words.cause(b.cause, b.temporary)]],
    ["about", [b.subject]],
    ["list", [rule === null ? null : words.list(rule)]],
    ["receiver", [b.receiver === b.host || b.host === null ? b.receiver : words.receiver(b.receiver ?? "", b.host)]],
    ["recipient", [b.subject === b.recipient ? null : b.recipient]],
    ["code", [codes === "" ? null : words.code(codes, meaning)]],
    ["next", first === null ? [words.next(step)] : [words.first(first), words.next(step)]],
    ["state", state === null ? [] : stateLines(state, words)],
    ["commands", b.commands],
    ["writeTo", [writeTo(letters, path, words)]],
    ["reply", [excerpt(b.text, verbose ? 4000 : 300)]],
    ["source", [verbose ? b.source : null]],
  ]);
}

/** Many recipients on one screen: a sentence each. */
export function othersText(others: readonly Bounce[], look: BounceLook): string {
  if (others.length === 0) return "";
  const { words, verbose } = look;
  if (verbose) return `\n${others.map((b) => bounceText(b, look)).join("\n")}`;
  const told = others.slice(0, MAX_OTHERS).map((b) => words.story(b));
  const more = others.length - told.length;
  return `\n${labelled(look, [["others", [...told, more === 0 ? null : words.more(more)]]])}`;
}

const MAX_OTHERS = 10;

/** Whole, whatever the width: they are there to be pasted. */
const PASTED: readonly Label[] = ["commands", "writeTo"];

/** Lines behind their labels; of several only the first has one. What is null is left out. */
export function labelled(
  { words: { labels }, color = false, columns = null }: Pick<BounceLook, "words" | "color" | "columns">,
  rows: readonly (readonly [Label, readonly (string | null)[]])[],
): string {
  const width = widest(Object.values(labels)) + 2;
  const ink = painter({ color });
  return rows
    .flatMap(([label, lines]) => {
      const room = columns === null || PASTED.includes(label) ? null : columns - width;
      const shown = lines.flatMap((line) => (line === null ? [] : wrappedText(forLog(line), room)));
      const isFirst = lines[0] !== null;
      return shown.map((line, i) => {
        const name = i === 0 && isFirst ? labels[label] : "";
        return `${ink("bold", name)}${" ".repeat(width - widthOf(name))}${line}\n`;
      });
    })
    .join("");
}

/** The state, one line each; what is in order says so, for it need not be looked for. */
function stateLines(state: BounceState, words: BounceCommandWords): readonly string[] {
  const { ip, names, helo, spf, dmarc, dkim, lists } = state;
  return [
    ...lists.map((l) => words.listed(l.list, l.subject, l.verdict)),
    ...(ip === null || names === null ? [] : [words.reverse(ip, names)]),
    ...(helo === null || helo.addresses === null ? [] : [words.helo(helo.name, helo.addresses, helo.matches)]),
    ...(spf === null ? [] : [words.spf(spf.domain, spf.result)]),
    ...dkim.map((k) => words.dkim(keyNameText(k.selector, k.domain), k.key)),
    ...(dmarc === null ? [] : [words.dmarc(dmarc.domain, dmarc.policy)]),
  ];
}

/** Who can change it, and the command that writes the letter; null where a letter changes nothing. */
function writeTo(letters: readonly Letter[], path: string, words: BounceCommandWords): string | null {
  const to = [...new Set(letters.map((letter) => letter.to))];
  if (to.length === 0) return null;
  return words.writeTo(to, path === "-" ? null : `mailworthy bounce ${shellWord(path)} --draft`);
}

function shellWord(path: string): string {
  const text = path.startsWith("-") ? `./${path}` : path;
  return /^[\w./=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
