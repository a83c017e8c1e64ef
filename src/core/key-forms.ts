/**
 * The forms in which a key can come back from a resolver, a list or a bounce: every one is hidden like the key itself.
 * Each letter may be written on its own in any of them, and what is mere transport may stand between two letters.
 */
export const KEY_FORMS = [
  ...["as it is", "letter case", "percent", "percent twice", "quoted-printable", "soft line break", "DNS \\DDD"],
  ...["\\x", "\\u", "\\u{}", "HTML decimal", "HTML hex", "IDN letters", "TXT strings", "hidden characters", "folded"],
  ...["escaped punctuation", "hex", "base64", "base64url", "base64 in lines", "base64 of UTF-16", "cut"],
] as const;

/** A function that puts `hidden` for the key in every form. `bounds`: what must stand before and after, as regular expressions. */
export function keyForms(
  key: string,
  hidden: string,
  bounds: readonly [before: string, after: string] = ["", ""],
): (text: string) => string {
  const letters = Array.from(key);
  const written = new RegExp(`${bounds[0]}${letters.map(letterPattern).join(JOINT)}${bounds[1]}`, "giu");
  if (bounds[0] !== "") return (text) => text.replace(written, hidden);
  const cut = new RegExp(`${cutPattern(letters)}${CUT}`, "giu");
  const hex = new RegExp(letters.map(hexPattern).join("[ :]?"), "giu");
  const base64 = new RegExp(`(?:[A-Za-z0-9+/_-]|${FOLD}){${Math.ceil((key.length * 4) / 3)},}={0,2}`, "g");
  return (text) =>
    text
      .replace(written, hidden)
      .replace(cut, `${hidden}…`)
      .replace(hex, hidden)
      .replace(base64, (run) => (decodesTo(run, key) ? hidden : run));
}

/** The key and the fixed texts that encode it, for the runner, which hides nothing but those. A short one is kept alone. */
export function secretsOf(key: string): readonly string[] {
  if (key.length < 8) return [key];
  const cases = [key, key.toLowerCase(), key.toUpperCase()];
  const encoded = cases.flatMap((text) => [
    ...BYTES.map((write) => [...Buffer.from(text)].map(write).join("")),
    ...base64Of(text),
  ]);
  return [
    ...new Set([...cases, ...encoded, ...base64Of(key).map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))]),
  ];
}

const hexOf = (code: number): string => code.toString(16).padStart(2, "0");

const BYTES: readonly ((code: number) => string)[] = [
  hexOf,
  (code) => `%${hexOf(code)}`,
  (code) => `%${hexOf(code).toUpperCase()}`,
  (code) => `=${hexOf(code).toUpperCase()}`,
  (code) => `\\${String(code).padStart(3, "0")}`,
];

/** At each of the three places in a group of bytes, without the letters that depend on what stands around it. */
function base64Of(text: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.from(`${" ".repeat(before)}${text}`);
    const first = Math.ceil((before * 8) / 6);
    return bytes.toString("base64").slice(first, Math.floor((bytes.length * 8) / 6));
  });
}

/** What may stand between two letters: hidden characters (also as `printable` shows them), string ends, folds, escapes. */
const JOINT = String.raw`(?:[\s\p{C}\p{Default_Ignorable_Code_Point}]|\\{0,2}"\s{0,4}\\{0,2}"|=(?=\s)|\\u\{[0-9a-f]{1,6}\}|\\(?=[_-])){0,16}`;
const FOLD = String.raw`=?\r?\n|\\u\{a\}|\\u\{d\}`;

function letterPattern(letter: string): string {
  const codes = [...new Set([letter.toLowerCase(), letter.toUpperCase()])].map((c) => c.codePointAt(0) ?? 0);
  const hex = codes.map((code) => code.toString(16)).join("|");
  const decimal = codes.join("|");
  const padded = codes.map((code) => String(code).padStart(3, "0")).join("|");
  const literal = letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  return [
    `(?:${[literal, ...lookalikes(letter)].join("|")}`,
    `[%=](?:25)*(?:${hex})`,
    String.raw`\\{1,4}(?:${padded}`,
    `x(?:${hex})`,
    `u00(?:${hex})`,
    String.raw`u\{0*(?:${hex})\})`,
    `(?:&(?:amp;)*)?#(?:0*(?:${decimal})|x0*(?:${hex}));)`,
  ].join("|");
}

/** Four letters and more at the end of a text that was cut, with what is left of the next one. */
const CUT = String.raw`[%=\\&#;xu{0-9a-f]{0,12}…`;

function cutPattern(letters: readonly string[]): string {
  const patterns = letters.map(letterPattern);
  const rest = patterns.slice(4).reduceRight((after, letter) => `(?:${JOINT}${letter}${after})?`, "");
  return `${patterns.slice(0, 4).join(JOINT)}${rest}${JOINT}`;
}

function hexPattern(letter: string): string {
  const codes = [letter.toLowerCase(), letter.toUpperCase()].map((c) => (c.codePointAt(0) ?? 0).toString(16));
  return `(?:${[...new Set(codes)].join("|")})`;
}

/** Where Unicode keeps other shapes of the letters and digits: IDNA maps them to these (UTS 46). */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  ...([
    [0xaa, 0xba],
    [0x1d2c, 0x1dbf],
    [0x2070, 0x209c],
    [0x2100, 0x214f],
    [0x2460, 0x24ff],
  ] as const),
  ...([
    [0x2c7c, 0x2c7d],
    [0xfe4d, 0xfe63],
    [0xff01, 0xff5e],
    [0x1d400, 0x1d7ff],
    [0x1f130, 0x1f149],
    [0x1fbf0, 0x1fbf9],
  ] as const),
];

let shapes: ReadonlyMap<string, readonly string[]> | null = null;

function lookalikes(letter: string): readonly string[] {
  shapes ??= readShapes();
  return shapes.get(letter.toLowerCase()) ?? [];
}

function readShapes(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const shape = String.fromCodePoint(code);
      const plain = shape.normalize("NFKC").toLowerCase();
      if (/^[a-z0-9_-]$/.test(plain)) found.set(plain, [...(found.get(plain) ?? []), shape]);
    }
  }
  return found;
}

/** Base64 has no letters of its own for a byte: what surrounds the key decides, so it is decoded at each of the four places. */
function decodesTo(run: string, key: string): boolean {
  const text = run.replace(new RegExp(FOLD, "g"), "");
  return [0, 1, 2, 3].some((start) =>
    Buffer.from(text.slice(start), "base64")
      .toString("latin1")
      .replaceAll("\0", "")
      .toLowerCase()
      .includes(key.toLowerCase()),
  );
}
