import { widthOf } from "../core/width.ts";
import { phrases } from "../report/drafts/wrap.ts";
import { forLog } from "../report/escape.ts";

/** Untrusted text in lines of at most `width` columns, each behind `indent`; a longer word is cut into pieces. */
export function wrappedLines(text: string, width: number, indent: string): readonly string[] {
  const most = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const piece of phrases(forLog(text)).flatMap((phrase) => cut(phrase, most))) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > most) {
      lines.push(indent + line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, indent + line.trimEnd()];
}

/** A word of more columns than a line has, in pieces that fit. */
function cut(word: string, most: number): readonly string[] {
  if (widthOf(word.trimEnd()) <= most) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && widthOf(part + sign) > most) {
      parts.push(part);
      part = sign;
    } else part += sign;
  }
  return [...parts, part];
}
