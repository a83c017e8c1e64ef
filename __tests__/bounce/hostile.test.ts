import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { explain } from "../../src/mail/bounce/explain.ts";
import { readLogLine } from "../../src/mail/bounce/log-line.ts";
import { PATTERNS } from "../../src/mail/bounce/patterns.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import { parseReply } from "../../src/mail/bounce/reply.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const NOBODY = { status: null, host: null, hostIp: null, recipient: null, sender: null, command: null };

/** Pieces that the grammars turn on, in any order. */
const piece = fc.constantFrom(
  ...[
    "550 5.7.1 ",
    "550-",
    "421 4.7.0 [TSS04] ",
    "host mx.example[192.0.2.1] said: ",
    "status=bounced (",
    ")",
    "\n",
    "\r\n\r\n",
  ],
  ...[
    "Final-Recipient: rfc822; a@b.example\n",
    "Diagnostic-Code: smtp; ",
    "Content-Type: multipart/report; boundary=x\n",
    "--x\n",
  ],
  ...[
    "** a@b.example R=x T=y: ",
    "stat=",
    "delivery 1: failure: ",
    "blocked using zen.spamhaus.org",
    "[203.0.113.1]",
    "\u202e",
    "\u0000",
    "::error::",
  ],
  ...[
    "<a@b.example>",
    "Remote host said: ",
    "From: x\n",
    "Subject: y\n",
    "message/delivery-status\n\n",
    "2001:db8::1",
    "((((",
    "%%%",
  ],
);
const soup = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join(""));

describe("hostile input", () => {
  test("anything is read or refused as a value, and explained in one line", async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const read = await readBounce(bytes(text));
        for (const refusal of read.ok ? read.value : []) {
          const bounce = explain(refusal);
          expect(bounce.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(bounce.text.length).toBeLessThanOrEqual(4000);
          for (const line of bounce.commands) expect(line).toMatch(/^(?:mailworthy|dig) [\w.:@ +%=/-]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("no pattern backtracks without end: every one comes to its end on long repetitions", () => {
    const seeds = [
      "a",
      "a ",
      "1.",
      "1.2.3.4 ",
      "ip ",
      "spf ",
      "rejected ",
      "sender ",
      "<a@b.c>",
      "not ",
      "blocked in ",
      "host a[1]",
      "(",
      "1:",
    ];
    for (const seed of seeds) {
      const text = seed.repeat(4000 / seed.length);
      for (const { patterns } of PATTERNS) for (const { match } of patterns) match.exec(text);
      expect(explain({ ...NOBODY, text }).cause).toBeDefined();
    }
  });

  test("a reply keeps its codes however it is folded", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(421, 450, 550, 554),
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 0, max: 999 }),
        fc.array(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,5}$/), { minLength: 1, maxLength: 6 }),
        (code, subject, detail, lines) => {
          const enhanced = `${String(code).charAt(0)}.${subject}.${detail}`;
          const last = lines.length - 1;
          const folded = lines.map((l, i) => `${code}${i === last ? " " : "-"}${enhanced} ${l}`);
          for (const joined of [folded.join("\r\n"), folded.join(" "), `smtp; ${folded.join("\n    ")}`])
            expect(parseReply(joined)).toEqual({ code, enhancedCode: enhanced, text: lines.join(" ") });
        },
      ),
    );
  });

  test.each([
    ["", "the input is empty"],
    ["  \n", "the input is empty"],
    ["250 2.0.0 Ok: queued as 12345", "the reply tells of success"],
    [
      "Nov 1 00:00:00 m postfix/smtp[1]: A: to=<a@b.example>, relay=m[192.0.2.1]:25, dsn=2.0.0, status=sent (250 OK)",
      "only of mail that was delivered",
    ],
  ])("%j is wrong input", async (text, message) => {
    const read = await readBounce(bytes(text));
    expect(read.ok ? null : read.error[0]?.message).toContain(message);
  });

  test("a log of many lines gives a refusal each, deliveries left out", async () => {
    const log = [
      "a postfix/smtp[1]: A: to=<a@b.example>, relay=m[192.0.2.1]:25, dsn=2.0.0, status=sent (250 OK)",
      "a postfix/smtp[1]: B: to=<c@b.example>, relay=m[192.0.2.1]:25, dsn=5.1.1, status=bounced (host m[192.0.2.1] said: 550 5.1.1 no such user)",
      "unrelated",
      "a postfix/smtp[1]: C: to=<d@b.example>, relay=m[192.0.2.1]:25, dsn=4.7.0, status=deferred (host m[192.0.2.1] said: 450 4.7.0 Greylisted)",
    ].join("\n");
    const read = await readBounce(bytes(log));
    expect(read.ok && read.value.map(explain).map((b) => [b.cause, b.recipient, b.temporary])).toEqual([
      ["mailbox-unknown", "c@b.example", false],
      ["greylisted", "d@b.example", true],
    ]);
  });

  test("the receiver's own address is never the subject", () => {
    const line = readLogLine(
      "m postfix/smtp[1]: A: to=<a@b.example>, relay=m.b.example[192.0.2.1]:25, dsn=5.7.1, status=bounced (host m.b.example[192.0.2.1] said: 554 5.7.1 blocked using zen.spamhaus.org, see 127.0.0.4 (192.0.2.1))",
    );
    expect(line?.kind === "refusal" && explain(line.refusal)).toMatchObject({
      cause: "blocklisted",
      subject: null,
      list: "zen.spamhaus.org",
    });
  });
});
