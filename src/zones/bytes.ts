type Decoder = InstanceType<typeof TextDecoder>;

/**
 * The text of a file. Bytes that are no UTF-8 (Latin-1 in a TXT) become lone surrogates U+DC80…U+DCFF, so that none is
 * lost and columns stay right; `toLatin1` gives them back. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeLenient(bytes);
  }
}

function decodeLenient(bytes: Uint8Array): string {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = endOfLine(bytes, from);
    parts.push(decodeLine(bytes.subarray(from, end), strict));
    from = end;
  }
  return parts.join("").replace(/^\ufeff/, "");
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end < 0 ? bytes.length : end + 1;
}

function decodeLine(line: Uint8Array, strict: Decoder): string {
  try {
    return strict.decode(line);
  } catch {
    let text = "";
    for (let at = 0; at < line.length;) {
      const byte = line[at] ?? 0;
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
      const char = byte < 0x80 ? String.fromCharCode(byte) : oneChar(line.subarray(at, at + length), strict);
      text += char ?? String.fromCharCode(0xdc00 + byte);
      at += char === null ? 1 : length;
    }
    return text;
  }
}

function oneChar(bytes: Uint8Array, strict: Decoder): string | null {
  try {
    return bytes.length > 1 ? strict.decode(bytes) : null;
  } catch {
    return null;
  }
}

/** The bytes of a text as one character each (latin1): UTF-8 for what is not ASCII, the bytes that `decodeText` kept. */
export function toLatin1(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]|[^\u0000-\u007f]/g, (c) =>
    c.length === 1 && c >= "\udc80" && c <= "\udcff"
      ? String.fromCharCode(c.charCodeAt(0) - 0xdc00)
      : Buffer.from(c, "utf8").toString("latin1"),
  );
}
