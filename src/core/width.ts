import { eastAsianWidth } from "get-east-asian-width";

const PLAIN = /^[\x20-\x7e]*$/;
/** Signs that stand on the one before them, or are not shown at all. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** The columns that one line takes in a terminal: East Asian wide signs take two (UAX #11), marks on a letter none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += NONE.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0);
  return width;
}

/** As `padEnd`, by columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** As `padStart`, by columns. */
export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - widthOf(text))) + text;
}

/** The columns of the widest; 0 of none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}
