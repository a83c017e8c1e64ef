import type { Reply } from "./types.ts";

/** Codes at the front of a reply or of one of its lines: `550 `, `550-`, `550 5.7.1 `, `550-5.7.1 `. */
const FRONT =
  /(?<![\d.:/[-])([45]\d\d)(?: (?=#?\d\.)|-(?=\d\.)|[ :-]+(?=\D)| (?=\d{1,3} [A-Za-z])| (?=\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))| (?=[\da-f]{1,4}:[\da-f:]{2,})|; ?)(?:#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]))?/;
/** qmail and older Exchange put the code elsewhere: `(#5.7.1)`, `#5.1.1`. */
const INNER = /(?:#|\()([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const ALONE = /^\W{0,3}([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;

/**
 * Reads the codes of a reply. A multi-line reply that a log or a DSN put into one line repeats its codes
 * (`550-5.7.26 This 550-5.7.26 mail …`, RFC 5321 §4.2.1): they are taken out, so that a sentence reads on.
 */
export function parseReply(refusal: string): Reply {
  const text = tidy(refusal);
  const found = FRONT.exec(text.slice(0, 2000));
  if (found === null) {
    const enhancedCode = (ALONE.exec(text) ?? INNER.exec(text))?.[1] ?? null;
    return { code: null, enhancedCode, text };
  }
  const code = found[1] ?? "";
  const enhanced = found[2] ?? (INNER.exec(text)?.[1] || null);
  const again = `(?<![\\d.])${code}[ -]${enhanced === null ? "" : `(?:${enhanced.replaceAll(".", "\\.")})? ?`}`;
  const body = text.slice(found.index + found[0].length).replace(new RegExp(again, "g"), "");
  const before = text.slice(0, found.index).replace(/(?:smtp|said)\s*[:;]\s*$/i, "");
  return { code: Number(code), enhancedCode: enhanced, text: tidy(`${before} ${body}`) };
}

/** One line, straight quotes, no invisible characters, at most 4,000 characters. */
export function tidy(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim()
    .slice(0, 4000);
}
