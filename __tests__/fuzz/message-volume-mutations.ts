import fc from "fast-check";

/** A change to a file, as disks, gateways and people make them; places are shares of its length, so that any file can take it. */
type Change = (bytes: Buffer) => Buffer;

const MAX_FILE = 200_000;

function place(bytes: Buffer, share: number): number {
  return Math.floor(share * bytes.length);
}

function spliced(bytes: Buffer, from: number, to: number, ...inserted: readonly Uint8Array[]): Buffer {
  return Buffer.concat([bytes.subarray(0, from), ...inserted, bytes.subarray(Math.max(from, to))]);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });

/** Changes of any file. */
const COMMON: readonly fc.Arbitrary<Change>[] = [
  // Cut off, and a piece cut out.
  share.map((at) => (file) => file.subarray(0, place(file, at))),
  fc.tuple(share, share).map(
    ([a, b]) =>
      (file) =>
        spliced(file, place(file, Math.min(a, b)), place(file, Math.max(a, b))),
  ),
  // A piece twice, or many times.
  fc.tuple(share, share, fc.integer({ min: 2, max: 200 })).map(([at, length, times]) => (file) => {
    const [from, size] = [place(file, at), Math.ceil(length * 400)];
    const piece = file.subarray(from, from + size);
    return spliced(file, from, from, ...Array.from({ length: times }, () => piece));
  }),
  // Two pieces swapped.
  fc.tuple(share, share).map(([a, b]) => (file) => {
    const [i, j] = [place(file, Math.min(a, b)), place(file, Math.max(a, b))];
    return Buffer.concat([file.subarray(j), file.subarray(i, j), file.subarray(0, i)]);
  }),
  // Bytes put in, and bytes overwritten.
  fc.tuple(share, bytes).map(
    ([at, put]) =>
      (file) =>
        spliced(file, place(file, at), place(file, at), put),
  ),
  fc.tuple(share, bytes).map(
    ([at, put]) =>
      (file) =>
        spliced(file, place(file, at), place(file, at) + put.length, put),
  ),
  // Line ends of another system.
  fc.constantFrom("\r", "\n", "\r\n", "\n\n", "\0").map((end) => (file) => replaced(file, /\r?\n/g, end)),
];

/** Changes of mail. */
const MAIL: readonly fc.Arbitrary<Change>[] = [
  // A field folded again and again.
  fc.tuple(share, fc.integer({ min: 1, max: 2000 })).map(([at, times]) => (file) => {
    const line = file.indexOf("\n", place(file, at)) + 1;
    return spliced(file, line, line, Buffer.from(" x\r\n".repeat(times)));
  }),
  fc.integer({ min: 1, max: 300 }).map((times) => (file) => {
    const received = Buffer.from(
      "Received: from x (x [192.0.2.1]) by y with ESMTP; Fri, 02 Jan 2026 03:04:05 +0000\r\n",
    );
    return Buffer.concat([...Array.from({ length: times }, () => received), file]);
  }),
  // A part in a part in a part.
  fc.integer({ min: 1, max: 200 }).map((depth) => (file) => {
    const heads = Array.from(
      { length: depth },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    return Buffer.concat([Buffer.from(`From: a@b.example\r\nMIME-Version: 1.0\r\n${heads.join("")}`), file]);
  }),
];

function replaced(file: Buffer, pattern: RegExp, by: string): Buffer {
  return Buffer.from(file.toString("latin1").replace(pattern, by), "latin1");
}

/** A file with one to four changes; never longer than what keeps two thousand of them quick. */
export function mutated(files: readonly Uint8Array[], isMail: boolean): fc.Arbitrary<Buffer> {
  const change: fc.Arbitrary<Change> = fc.oneof(...COMMON, ...(isMail ? MAIL : []));
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([file, changes]) => {
      let bytesOfIt: Buffer = Buffer.from(file);
      for (const make of changes) bytesOfIt = make(bytesOfIt).subarray(0, MAX_FILE);
      return bytesOfIt;
    });
}
