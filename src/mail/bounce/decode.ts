/** The text of a file: UTF-16 by its mark or by its zero bytes (what Windows programs save), else UTF-8. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return utf16be(bytes.subarray(2));
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number): number => head.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (head.length >= 8 && zeros(1) > head.length * 0.4) return new TextDecoder("utf-16le").decode(bytes);
  if (head.length >= 8 && zeros(0) > head.length * 0.4) return utf16be(bytes);
  return new TextDecoder().decode(bytes);
}

function utf16be(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0;
    swapped[i + 1] = bytes[i] ?? 0;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}

const HEADER = /^(?:Return-Path|Received|X-[A-Za-z0-9-]{1,60}|Delivered-To|From|Date|Message-Id): /i;
const MAX_MESSAGES = 200;
// Some programs pad the sender to a column: "From MAILER-DAEMON  Thu …".
const SEPARATOR = /^From \S{1,320} {1,4}[A-Z][a-z]{2} .{5,40}\d{4}/;

/** The messages of an mbox file (RFC 4155), each without its separator; one for anything else. Linear. */
export function splitMbox(text: string): readonly string[] {
  if (!text.startsWith("From ")) return [text];
  const messages: string[] = [];
  let open: string[] = [];
  let blank = true;
  const lines = text.split("\n");
  for (const [i, line] of lines.entries()) {
    // Some programs write no empty line before it; then the header that follows shows it.
    if ((blank || HEADER.test(lines[i + 1] ?? "")) && SEPARATOR.test(line)) {
      if (open.length > 0) messages.push(open.join("\n"));
      open = [];
    } else open.push(line);
    blank = line.trim() === "";
  }
  messages.push(open.join("\n"));
  return messages.filter((message) => message.trim() !== "").slice(0, MAX_MESSAGES);
}
