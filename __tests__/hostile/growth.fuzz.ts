import { randomInt } from "node:crypto";
import { expect, test } from "@jest/globals";
import { READERS, type Reader } from "./readers.ts";

// Looks for texts that a reader throws at, or that take it more than in proportion to their length. Run by `npm run fuzz`,
// not with the tests: what it measures is time. What it finds goes into vectors.ts.

const seed = Number(process.env["FUZZ_SEED"] ?? randomInt(2 ** 31));
const ROUNDS = Number(process.env["FUZZ_ROUNDS"] ?? "60");
const SIZE = Number(process.env["FUZZ_SIZE"] ?? "6000");
const TIMES = 4;
/** Linear is 4. Noise and garbage collection make some 8 of it; quadratic is 16. */
const MAX_RATIO = 11;
const LEAST_MS = 150;

/** What the grammars of the readers are made of. */
const PIECES: readonly string[] = [
  ..."\n \t\r\f\0a0()<>[]{}\"'\\;,:=@#-/*$%&|".split(""),
  ...["\r\n", "1.", "--", "&amp;", "a@b.example", "a\n", "\n ", "- ", "a: b\n", "a=b ", "550 ", "550-", "5.1.1 "],
  ...["<<< 550 ", "host x[1] said: ", "(reason: 550 ", "Remote host said: ", "The response was: ", "status=bounced ("],
  ...[
    "Received: from x\n",
    "from x by y ",
    "smtp.mailfrom=a ",
    "dkim=pass ",
    "to=<a@b> ",
    "stat=",
    "=?utf-8?q?a?= ",
    "v=1; ",
  ],
  ...["<!--", "<![CDATA[", "<record>", "2026-01-01,5\n", '""', "--a\n", "a: |\n", "&a ", "*a ", "<<: ", "!include "],
  ...[
    "a 1 A 1.2.3.4\n",
    "@ IN SOA ",
    "$ORIGIN a.\n",
    "$GENERATE 1-2 ",
    "(\n",
    "D(",
    "A(",
    "+1",
    "a.",
    "a[",
    "${",
    "%{",
  ],
  ...["/*", "//", "<<EOF\n", "resource ", "a = [", '{"a":', "[[", '"a",', "include:a ", "a:%{i} ", "ip4:1.2.3.4 "],
];

/** Mulberry32: the same texts for the same seed. */
function chance(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** A start, some pieces again and again, an end: what makes a pattern try again at each place. */
function shapeOf(pick: (below: number) => number): (length: number) => string {
  const some = (count: number): string =>
    Array.from({ length: count }, () => PIECES[pick(PIECES.length)] ?? "").join("");
  const [start, unit, end] = [some(pick(3)), some(1 + pick(3)), some(pick(3))];
  return (length) => `${start}${unit.repeat(Math.ceil(length / unit.length))}${end}`;
}

async function cpuOf(reader: Reader, text: string): Promise<number> {
  const before = process.cpuUsage();
  await reader(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The growth from one size to four times that, the least of three tries; null while all of it is quick. */
async function growthOf(reader: Reader, shape: (length: number) => string): Promise<number | null> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const small = await cpuOf(reader, shape(SIZE));
    const large = await cpuOf(reader, shape(SIZE * TIMES));
    if (large < LEAST_MS) return null;
    least = Math.min(least, large / Math.max(small, 1));
    if (least < MAX_RATIO) return least;
  }
  return least;
}

test.each(Object.entries(READERS))(
  `%s: no text throws or costs more than its length (FUZZ_SEED=${seed})`,
  async (_, reader) => {
    const pick = chance(seed);
    const found: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const shape = shapeOf(pick);
      try {
        const growth = await growthOf(reader, shape);
        if (growth !== null && growth >= MAX_RATIO)
          found.push(`${growth.toFixed(1)} times: ${JSON.stringify(shape(40))}`);
      } catch (error) {
        found.push(`${String(error)}: ${JSON.stringify(shape(40))}`);
      }
    }
    expect(found).toEqual([]);
  },
);
