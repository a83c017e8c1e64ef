import type { Unpacked } from "./unpack.ts";

const MAX_PARTS = 1000;
const XML = /<(?:[\w-]{1,40}:)?feedback[\s>]/;

/** Does a file begin like a mail or an mbox? */
export function isMail(text: string): boolean {
  const head =
    text
      .slice(0, 20_000)
      .replaceAll("\r", "")
      .replace(/^From [^\n]*\n/, "")
      .replace(/^\n+/, "")
      .split("\n\n")[0] ?? "";
  return (
    /^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]/.test(head) &&
    /^(?:From|Received|Subject|MIME-Version|Content-Type):/im.test(head)
  );
}

/**
 * The reports that a mail, or every mail of an mbox, carries: parts in base64 that hold an archive or XML, and XML that stands in
 * the open. Structure does not matter here, so that a broken boundary loses nothing. Linear.
 */
export function reportsInMail(text: string, name: string): readonly Unpacked[] {
  const found: Unpacked[] = [];
  const lines = text.split(/\r?\n/);
  let [header, base64] = [true, false];
  let part: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    const bytes = part.length === 0 ? null : Buffer.from(part.join(""), "base64");
    if (bytes !== null && isReport(bytes)) found.push({ name, bytes });
    const plain = open.join("\n");
    if (XML.test(plain)) found.push({ name, bytes: Buffer.from(plain) });
    part = [];
    open = [];
    base64 = false;
    header = true;
  };
  for (const line of lines) {
    if (found.length >= MAX_PARTS) break;
    if (/^--\S/.test(line) || /^From \S+ /.test(line)) close();
    else if (header) {
      if (/^Content-Transfer-Encoding:[ \t]*base64/i.test(line)) base64 = true;
      if (line === "") header = false;
    } else if (base64) {
      if (/^[A-Za-z0-9+/=]{1,2000}[ \t]*$/.test(line)) part.push(line.trim());
    } else open.push(line);
  }
  close();
  return found;
}

function isReport(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (
    (a === 0x1f && b === 0x8b) ||
    (a === 0x50 && b === 0x4b) ||
    /^[\s\ufeff]{0,10}</.test(Buffer.from(bytes.subarray(0, 40)).toString("utf8"))
  );
}
