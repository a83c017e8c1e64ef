import { trimFws } from "./tag-list.ts";

export type Canonicalization = "simple" | "relaxed";

/** Text here is bytes: one character a byte (latin1), lines end in CRLF. */

/**
 * A header field as it enters the hash (RFC 6376 §3.4.1, §3.4.2), its CRLF included. `raw` is the field as it stands in
 * the message, with its folding and without its last CRLF.
 */
export function canonicalHeader(raw: string, mode: Canonicalization): string {
  if (mode === "simple") return `${raw}\r\n`;
  const colon = raw.indexOf(":");
  const name = trimFws(raw.slice(0, colon)).toLowerCase();
  const value = raw
    .slice(colon + 1)
    .replaceAll("\r\n", "")
    .replace(/[ \t]+/g, " ");
  return `${name}:${trimWsp(value)}\r\n`;
}

/** The body as it enters the hash (RFC 6376 §3.4.3, §3.4.4). */
export function canonicalBody(body: string, mode: Canonicalization): string {
  if (mode === "simple") {
    const end = endWithoutEmptyLines(body);
    return `${body.slice(0, end)}\r\n`;
  }
  const reduced = body
    .split("\r\n")
    .map((line) => trimEndWsp(line.replace(/[ \t]+/g, " ")))
    .join("\r\n");
  const end = endWithoutEmptyLines(reduced);
  // An empty body stays empty in relaxed, and is one CRLF in simple.
  return end === 0 ? "" : `${reduced.slice(0, end)}\r\n`;
}

/** Where the text ends once all CRLF at its end are taken away. */
function endWithoutEmptyLines(text: string): number {
  let end = text.length;
  while (end >= 2 && text[end - 1] === "\n" && text[end - 2] === "\r") end -= 2;
  return end;
}

function trimEndWsp(text: string): string {
  let to = text.length;
  while (to > 0 && (text[to - 1] === " " || text[to - 1] === "\t")) to--;
  return text.slice(0, to);
}

function trimWsp(text: string): string {
  let from = 0;
  const cut = trimEndWsp(text);
  while (from < cut.length && (cut[from] === " " || cut[from] === "\t")) from++;
  return cut.slice(from);
}
