/**
 * What cannot be seen, or shows something else than what it is: control, format (bidi, zero-width), surrogate, private and
 * unassigned characters, line separators, whatever renderers leave out (default ignorable: joiners, fillers, variation
 * selectors, tags), and blanks that look like a space. The ideographic space stays: it is how Japanese is written.
 */
const HIDDEN =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|[\ufe00-\ufe0f]/gu;

/** Most texts: what to look for need not be compiled for them. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Untrusted text made visible: every hidden character becomes a `\u{…}` escape, so that a record cannot forge a line,
 * hide a character or turn the reading order around (Unicode TR 36).
 */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

/** As `printable`, cut to at most `max` characters with an ellipsis. */
export function excerpt(text: string, max: number): string {
  const shown = printable(text);
  return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`;
}

/** `1 name`, `2 names`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** `1,234`: a whole number as English and Japanese have it. The first look into a locale's own rules takes 20 ms. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
