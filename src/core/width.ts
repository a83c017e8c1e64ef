import { eastAsianWidth } from "get-east-asian-width";

const PLAIN = /^[\x20-\x7e]*$/;
/** Punctuation, arrows, frames and dingbats: none of them is a mark. They are what our own texts have. */
const SIGN = /^[\u2010-\u2027\u2190-\u2bff]$/;
/** Signs that stand on the one before them, or are not shown at all. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** The columns that one line takes in a terminal: East Asian wide signs take two (UAX #11), marks on a letter none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width;
}

/** Looking one up goes through every range of the standard; a text uses a few hundred signs over and over. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

function widthOfSign(sign: string): number {
  const known = widths.get(sign);
  if (known !== undefined) return known;
  const width = !SIGN.test(sign) && NONE.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0);
  if (widths.size < MOST_WIDTHS) widths.set(sign, width);
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
