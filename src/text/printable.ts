/**
 * Untrusted text made visible: control, bidi, zero-width and lone surrogate characters become `\u{…}` escapes, so that
 * a record cannot forge a line, hide a character or turn the reading order around (Unicode TR 36).
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164]|[\ufe00-\ufe0f]/gu,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** As `printable`, cut to at most `max` characters with an ellipsis. */
export function excerpt(text: string, max: number): string {
  const shown = printable(text);
  return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`;
}

/** `1 name`, `2 names`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}
