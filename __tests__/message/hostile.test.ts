import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { commandWords } from "../../src/cli/words/words.ts";
import { LANGS } from "../../src/core/lang.ts";
import { messageText } from "../../src/cli/message-text.ts";
import { messageReport } from "../../src/mail/message/report.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { tableDns } from "./dns.ts";

const DNS = tableDns({
  "a.example TXT": ["v=spf1 +all"],
  "_dmarc.a.example TXT": ["v=DMARC1; p=reject"],
  "s._domainkey.a.example TXT": ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
});
const WORDS = { en: await commandWords("message", "en"), ja: await commandWords("message", "ja") };
const NOBODY = { ip: null, helo: null, mailFrom: null };

async function report(text: string): Promise<string> {
  const made = await messageReport(DNS, splitMessage(Buffer.from(text, "latin1")), NOBODY, 1_790_000_000);
  const shown = LANGS.map((lang) =>
    messageText(made, { words: WORDS[lang], show: "all", color: false, columns: 60 }),
  ).join("");
  expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  return JSON.stringify(made) + shown;
}

test("any arrangement of header pieces is reported, never thrown", async () => {
  const piece = fc.oneof(
    fc.constantFrom("From", "Received", "DKIM-Signature", "Return-Path", "Authentication-Results", "Received-SPF"),
    fc.constantFrom(
      "ARC-Seal",
      "ARC-Authentication-Results",
      "X-Spam-Status",
      ":",
      " ",
      "\r\n",
      "\n",
      "\r",
      "\0",
      "\t",
    ),
    fc.constantFrom(
      "v=1;",
      "a=ed25519-sha256;",
      "d=a.example;",
      "s=s;",
      "h=from:from;",
      "bh=AAAA;",
      "b=AAAA;",
      "i=1;",
      "l=9;",
    ),
    fc.constantFrom(
      "<",
      ">",
      "(",
      ")",
      '"',
      "@",
      "a.example",
      "[203.0.113.1]",
      "from ",
      "by ",
      "=",
      ";",
      "\xff",
      "\u001b[",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      await report(pieces.join(""));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["10,000 signatures", "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=; b=\r\n".repeat(10_000)],
  [
    "10,000 signatures that can be read",
    `DKIM-Signature: v=1; a=ed25519-sha256; d=a.example; s=s; h=from; bh=${"A".repeat(43)}=; b=AAAA\r\n`.repeat(10_000),
  ],
  [
    "h= of 200,000 names",
    `DKIM-Signature: v=1; a=ed25519-sha256; d=a.example; s=s; bh=${"A".repeat(43)}=; b=AAAA; h=${"from:".repeat(200_000)}from\r\n`,
  ],
  ["10,000 Received fields", "Received: from x ([127.0.0.1]) by y; Fri, 02 Jan 2026 03:04:05 +0000\r\n".repeat(10_000)],
  ["10,000 From fields", "From: x@a.example\r\n".repeat(10_000)],
  ["a From of 100,000 addresses", `From: ${"x@a.example, ".repeat(100_000)}\r\n`],
  ["a megabyte of parentheses", `From: ${"(".repeat(1_000_000)}\r\nReceived: ${"(".repeat(1_000_000)}\r\n`],
  ["a megabyte of folding", `DKIM-Signature: v=1;${"\r\n ".repeat(300_000)}\r\n`],
  ["a megabyte of blanks", `DKIM-Signature: b=${" ".repeat(1_000_000)}x\r\nFrom: ${" ".repeat(1_000_000)}x\r\n`],
  ["a name of a megabyte", `${"x".repeat(1_000_000)}: y\r\n`],
  [
    "long words everywhere",
    [
      "From: X@a.example",
      "DKIM-Signature: d=X; s=X; i=X@a.example",
      "Received: from X ([203.0.113.1]) by X",
      "ARC-Seal: i=1; d=X; cv=X",
    ]
      .map((f) => `${f.replaceAll("X", "x".repeat(500_000))}\r\n`)
      .join(""),
  ],
  [
    "a long identity",
    `DKIM-Signature: v=1; a=ed25519-sha256; d=a.example; s=s; h=from:${"x".repeat(500_000)}; i=${"x".repeat(500_000)}@a.example; bh=${"A".repeat(43)}=; b=AAAA\r\n`,
  ],
  ["only CR", "\r".repeat(100_000)],
  ["only NUL", "\0".repeat(100_000)],
  ["lines without a colon", "x\r\n".repeat(100_000)],
])("%s", async (_, header) => {
  expect((await report(`${header}From: joe@a.example\r\n\r\nbody\r\n`)).length).toBeLessThan(300_000);
});
