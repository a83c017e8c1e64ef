import { widthOf } from "../../core/width.ts";

/** Columns of a letter (RFC 3676 §4.2 advises 78 at most; 72 leaves room for quoting). */
export const COLUMNS = 72;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** Signs that may not begin a line, nor end one (JIS X 4051). */
const NOT_FIRST = /^[、。，．・：；？！ー」』）］｝〉》】]/u;
const NOT_LAST = /[「『（［｛〈《【]$/u;

const isAscii = (sign: string): boolean => sign < "\u0080";

const KANA = /[\u3041-\u309f]/u;
const PARTICLE = /[はがをにへとでのもやて]/u;

/**
 * True where Japanese is broken without hurting a word: after a mark, after hiragana before another script, before お and
 * ご. `before` and `last` are the two signs before the break (empty where the part has none), `next` and `after` the two
 * behind it.
 */
function endsPhrase(before: string, last: string, next: string, after: string): boolean {
  // Between such, only a space ends a phrase.
  if (isAscii(next) && isAscii(last)) return false;
  if (NOT_FIRST.test(next) || NOT_LAST.test(last)) return false;
  if (/[、。，．！？」』）］】]/u.test(last)) return true;
  if (/[おご]/u.test(next)) return PARTICLE.test(last) && !KANA.test(after);
  if (/[おご]/u.test(last) && !KANA.test(before)) return false;
  return KANA.test(last) ? !KANA.test(next) : !WIDE.test(last) && /[「『（［【]/u.test(next);
}

/** Splits where a line may end: at spaces, and between phrases of Japanese. A word without either stays whole (URLs must). */
export function phrases(text: string): readonly string[] {
  const parts: string[] = [];
  for (const word of text.split(/(?<= )/)) {
    if (!WIDE.test(word)) {
      parts.push(word);
      continue;
    }
    const signs = Array.from(word);
    let start = 0;
    signs.forEach((sign, i) => {
      if (i === start || sign === " ") return;
      const before = i - 1 > start ? (signs[i - 2] ?? "") : "";
      if (!endsPhrase(before, signs[i - 1] ?? "", sign, signs[i + 1] ?? "")) return;
      parts.push(signs.slice(start, i).join(""));
      start = i;
    });
    parts.push(signs.slice(start).join(""));
  }
  return parts;
}

/** Wraps one paragraph; lines after the first are indented by `indent`. */
export function wrapped(text: string, indent = "", columns = COLUMNS): string {
  if (widthOf(text) <= columns) return text.trimEnd();
  const lines: string[] = [];
  let line = "";
  // Of the line, and of it without the blanks at its end.
  let [width, solid] = [0, 0];
  for (const piece of phrases(text)) {
    const bare = piece.trimEnd();
    if (solid > 0 && (bare === "" ? solid : width + widthOf(bare)) > columns) {
      lines.push(line.trimEnd());
      line = indent;
      [width, solid] = [widthOf(indent), 0];
    }
    if (bare !== "") solid = width + widthOf(bare);
    line += piece;
    width += widthOf(piece);
  }
  return [...lines, line.trimEnd()].join("\n");
}

/** A quotation as mail has it. */
export function quoted(text: string): string {
  return wrapped(text, "", COLUMNS - 2)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}
