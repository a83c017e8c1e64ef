import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { explain } from "../../src/mail/bounce/explain.ts";
import { otherMail } from "../../src/mail/bounce/kind.ts";
import { PATTERNS } from "../../src/mail/bounce/patterns.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import { attacksOn, counted } from "./steps.ts";
import { signsRead } from "./work.ts";

/** Counted, never timed: the same numbers on every machine. */
const DIR = "src/mail/bounce";
const SMALL = 1000;
const TIMES = 4;
/** Four times the text may take four times the steps, and some more while a bounded repetition is not yet full. */
const MAX_GROWTH = 6;
const MAX_STEPS_A_SIGN = 2500;

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Every regular expression that is written out in the sources of this room. */
function written(): readonly RegExp[] {
  return readdirSync(DIR)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => literalsIn(readFileSync(`${DIR}/${file}`, "utf8")));
}

function literalsIn(source: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = "", flags = ""] = /^\/([^]*)\/(\w*)$/.exec(node.text) ?? [];
      found.push(new RegExp(body, flags.replace("g", "")));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

const OF_DATA = PATTERNS.flatMap(({ patterns }) => patterns.map(({ match }) => match));
const OF_CODE = written();

test("refusals.json holds no repetition without an end", () => {
  const unbounded = OF_DATA.filter(({ source }) => {
    const bare = source.replace(/\\./g, "x").replace(/\[(?:\^?\])?[^\]]*\]/g, "x");
    return /[*+]|\{\d+,\}/.test(bare.replace(/\(\?<?[=!:]/g, "("));
  });
  expect(unbounded.map(({ source }) => source)).toEqual([]);
});

describe.each([
  ["the texts of refusals.json", OF_DATA],
  ["the readers", OF_CODE],
] as const)("regular expressions of %s", (_, patterns) => {
  const rows = patterns.map((pattern) => {
    const search = counted(pattern);
    const results = attacksOn(pattern).map((attack) => ({ attack, text: filled(attack, SMALL) }));
    const found = results.map(({ attack, text }) => ({ attack, text, ...search(text) }));
    const worst = found.reduce((a, b) => (b.steps > a.steps ? b : a), { attack: "a", text: "a", index: -1, steps: 0 });
    const large = search(filled(worst.attack, SMALL * TIMES));
    return { pattern, found, worst, large };
  });

  test("the counter finds what the engine finds", () => {
    const wrong = rows.flatMap(({ pattern, found }) =>
      found.filter(({ text, index }) => text.search(pattern) !== index).map(({ attack }) => [pattern.source, attack]),
    );
    expect(wrong).toEqual([]);
  });

  test("steps grow as the text does", () => {
    // One that finds something at once took almost nothing: only what a whole text was searched for tells.
    const searched = rows.filter(({ large }) => large.index === -1);
    const told = searched.map(({ pattern, worst, large }) => ({
      source: pattern.source,
      attack: worst.attack,
      growth: large.steps / worst.steps,
      perSign: large.steps / (SMALL * TIMES),
    }));
    process.stdout.write(
      `steps of ${rows.length} patterns, the worst text for each: ${sum(searched.map((r) => r.worst.steps))} for ${SMALL} signs, ${sum(searched.map((r) => r.large.steps))} for ${SMALL * TIMES}\n`,
    );
    expect(told.filter(({ growth, perSign }) => growth > MAX_GROWTH && perSign > 20)).toEqual([]);
    expect(told.filter(({ perSign }) => perSign > MAX_STEPS_A_SIGN)).toEqual([]);
    expect(searched.length).toBeGreaterThan(patterns.length / 2);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const HEAD = "From: MAILER-DAEMON@mx.example.net\nTo: a@example.com\nSubject: Undelivered\nMIME-Version: 1.0\n";
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n`;
const DSN = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n`;

/** Whole files, `n` of what makes each long. */
const FILES: Readonly<Record<string, (n: number) => string>> = {
  "one long line": (n) => `${HEAD}\n550 ${"blocked ".repeat(n)}`,
  "a long word": (n) => `${HEAD}\n550 ${"x@".repeat(n)}`,
  "many lines": (n) => `${HEAD}\n${"550 no\n".repeat(n)}`,
  "many recipients of a status": (n) =>
    `${DSN}${Array.from({ length: n }, (_, i) => `Final-Recipient: rfc822; u${i}@example.org\nAction: failed\nStatus: 5.1.1\n\n`).join("")}--b--\n`,
  "many recipients without lines between": (n) =>
    `${DSN}${Array.from({ length: n }, (_, i) => `Final-Recipient: rfc822; u${i}@example.org\nStatus: 5.1.1\n`).join("")}--b--\n`,
  "many recipients in words": (n) =>
    `${HEAD}\n${Array.from({ length: n }, (_, i) => `<u${i}@example.org>:\nRemote host said: 550 no\n`).join("")}`,
  "many parts": (n) => `${MIXED}${"--b\nContent-Type: text/plain\n\n550 no\n".repeat(n)}--b--\n`,
  "parts in parts": (n) =>
    `${HEAD}${Array.from({ length: n }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join("")}`,
  "mails in mails": (n) => `${HEAD}Content-Type: message/rfc822\n\n${"Content-Type: message/rfc822\n\n".repeat(n)}`,
  "many messages": (n) => `From a Mon Jul  1 10:00:00 2024\n${HEAD}\n550 no\n\n`.repeat(n),
  "a log": (n) =>
    "m postfix/smtp[1]: A: to=<c@b.example>, relay=m[192.0.2.1]:25, dsn=5.1.1, status=bounced (host m[192.0.2.1] said: 550 no)\n".repeat(
      n,
    ),
  "a log of Exchange": (n) =>
    `#Fields: date-time,event-id,recipient-address,recipient-status\n${"x,FAIL,a@b.example,550 no\n".repeat(n)}`,
  "quotes in a log of Exchange": (n) =>
    `#Fields: date-time,event-id,recipient-address,recipient-status\n${'"'.repeat(n)}`,
  "a page": (n) => `${HEAD}Content-Type: text/html\n\n${"<p>550 no<br>".repeat(n)}`,
  "tags without end": (n) => `${HEAD}Content-Type: text/html\n\n${"<p ".repeat(n)}`,
  "a transcript": (n) => `${HEAD}\n${"<<< 550-no\n".repeat(n)}`,
  "introductions without end": (n) => `${HEAD}\n${"Remote host said: (reason: 550 ".repeat(n)}`,
  "headers without end": (n) => `${HEAD}${"X-A: b\n".repeat(n)}`,
  notifications: (n) => `{"notificationType":"Bounce","bounce":{"bouncedRecipients":[${'{"a":1},'.repeat(n)}1]}}`,
};

const SIZES = [150, 600, 2400] as const;

test.each(Object.entries(FILES))("%s: what is read grows as the file does", async (name, file) => {
  const read = async (n: number): Promise<number> => {
    const bytes = Buffer.from(file(n));
    return signsRead(async () => {
      const other = otherMail(bytes);
      const refusals = await readBounce(bytes);
      if (refusals.ok) refusals.value.map(explain);
      return other;
    });
  };
  const signs: number[] = [];
  for (const n of SIZES) signs.push(await read(n));
  const [small = 0, middle = 0, large = 0] = signs;
  process.stdout.write(`${name}: ${SIZES.map((n, i) => `${n}: ${signs[i] ?? 0}`).join(", ")} signs\n`);
  // What is judged of each refusal is bounded by their number; the rest is in proportion.
  expect(middle / small).toBeLessThan(MAX_GROWTH);
  expect(large / middle).toBeLessThan(MAX_GROWTH);
});
