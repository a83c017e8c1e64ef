import type { Oddity } from "./note.ts";

/** One header field, bytes as latin1 text, lines ended by CRLF. */
export interface RawField {
  /** In lower case. */
  readonly name: string;
  /** As it stands, folded, without the last CRLF: what DKIM signs. */
  readonly raw: string;
  /** What follows the colon, folded. */
  readonly value: string;
}

export interface RawMessage {
  /** Top first. */
  readonly fields: readonly RawField[];
  readonly body: string;
  /** What is odd about the file. */
  readonly oddities: readonly Oddity[];
}

/** Above what servers accept (Postfix header_size_limit is 100 kB); a file of nothing but header stays cheap. */
const MAX_HEADER = 4 * 1024 * 1024;
const MAX_FIELDS = 20_000;

/**
 * Splits a message (RFC 5322 §2.1) without changing a byte, but for line ends: a file that was saved with LF is read as it
 * was on the wire, with CRLF (RFC 6376 §5.3). Never throws.
 */
export function splitMessage(bytes: Uint8Array): RawMessage {
  const oddities: Oddity[] = [];
  const text = withCrlf(withoutMboxLine(latin1(bytes)), oddities);
  const blank = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
  const headerEnd = blank < 0 ? text.length : blank;
  const body = blank < 0 ? "" : text.slice(blank === 0 ? 2 : blank + 4);
  if (blank < 0) oddities.push({ code: "no-body" });
  if (headerEnd > MAX_HEADER) oddities.push({ code: "large-header", mebibytes: MAX_HEADER / 1024 / 1024 });
  return { fields: fieldsOf(text.slice(0, Math.min(headerEnd, MAX_HEADER)), oddities), body, oddities };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** The separator line of an mbox file ("From sender date") is no part of the message (RFC 4155). */
function withoutMboxLine(text: string): string {
  if (!text.startsWith("From ")) return text;
  const end = text.indexOf("\n");
  return end < 0 ? "" : text.slice(end + 1);
}

function withCrlf(text: string, oddities: Oddity[]): string {
  if (text.includes("\0")) oddities.push({ code: "nul" });
  if (/\r(?!\n)/.test(text)) oddities.push({ code: "lone-cr" });
  if (!/(?:^|[^\r])\n/.test(text)) return text;
  if (text.includes("\r\n")) oddities.push({ code: "mixed-line-ends" });
  return text.replace(/\r?\n/g, "\r\n");
}

function fieldsOf(header: string, oddities: Oddity[]): readonly RawField[] {
  const fields: RawField[] = [];
  let malformed = 0;
  let open: string[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const raw = open.join("\r\n");
    open = [];
    const field = readField(raw);
    if (field !== null) fields.push(field);
    else if (++malformed === 1) oddities.push({ code: "no-field", line: raw.slice(0, 1000) });
  };
  for (const line of header.split("\r\n")) {
    if (fields.length >= MAX_FIELDS) {
      oddities.push({ code: "many-fields", lines: MAX_FIELDS });
      return fields;
    }
    if (/^[ \t]/.test(line) && open.length > 0) open.push(line);
    else {
      close();
      if (line !== "") open.push(line);
    }
  }
  close();
  if (malformed > 1) oddities.push({ code: "no-fields", lines: malformed });
  return fields;
}

/** RFC 5322 §2.2; blanks before the colon are the obsolete syntax of §4.5 and are still met. */
function readField(raw: string): RawField | null {
  const colon = raw.indexOf(":");
  const name = /^([!-9;-~]+)[ \t]*$/.exec(raw.slice(0, Math.max(0, Math.min(colon, 1000))))?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), raw, value: raw.slice(colon + 1) };
}

/** Lines of a header that somebody pasted: no empty line ends them. */
export function isFragment({ oddities }: RawMessage): boolean {
  return oddities.some(({ code }) => code === "no-body");
}

/** The value on one line: folding removed (RFC 5322 §2.2.3), UTF-8 read (RFC 6532), blanks at the ends cut. */
export function unfold(value: string): string {
  const flat = value.replaceAll("\r\n", "");
  return Buffer.from(flat, "latin1").toString("utf8").trim();
}

export function fieldsNamed(message: RawMessage, name: string): readonly RawField[] {
  return message.fields.filter((field) => field.name === name);
}
