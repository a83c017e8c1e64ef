import { forLog } from "../report/escape.ts";
import { wrappedText } from "../report/layout.ts";

/** Untrusted text in lines of at most `width` columns, each behind `indent`; a longer word is cut into pieces. */
export function wrappedLines(text: string, width: number, indent: string): readonly string[] {
  return wrappedText(forLog(text), width, indent);
}
