import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { explain } from "../../src/mail/bounce/explain.ts";
import { otherMail } from "../../src/mail/bounce/kind.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import { signsRead } from "../bounce/work.ts";

/** The samples, cut, doubled, swapped and filled: nothing throws, and what is read stays in proportion to the file. */
const DIR = "__tests__/bounce/samples";
const RUNS = Number(process.env["FUZZ_RUNS"] ?? "3000");
/** Signs looked at for each sign of the file, and for each refusal: every text of refusals.json over 4,000 signs, twice. */
const A_SIGN = 800;
const A_REFUSAL = 3_000_000;

const HEAD = "From: MAILER-DAEMON@mx.example.net\nTo: a@example.com\nSubject: Undelivered Mail\nMIME-Version: 1.0\n";
const STATUS =
  "Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; u@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no\n";
const REPORT = `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: text/plain\n\n<u@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 no\n\n--b\nContent-Type: message/delivery-status\n\n${STATUS}\n--b\nContent-Type: message/rfc822\n\nFrom: a@example.com\n\nhello\n--b--\n`;

const samples = readdirSync(DIR)
  .filter((file) => file !== "labels.json")
  .map((file) => readFileSync(`${DIR}/${file}`));
/** Bare replies, and the same within a mail, a report and an mbox: mutations find more in what has a shape. */
const files: readonly Buffer[] = [
  ...samples,
  ...samples.map((reply) => Buffer.concat([Buffer.from(`${HEAD}\n`), reply])),
  Buffer.from(REPORT),
  Buffer.from(
    `From MAILER-DAEMON  Mon Jul  1 10:00:00 2024\n${REPORT}\nFrom MAILER-DAEMON  Mon Jul  1 10:00:00 2024\n${REPORT}`,
  ),
  Buffer.from(`\ufeff${REPORT}`, "utf16le"),
  Buffer.from(
    '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"u@example.org","diagnosticCode":"smtp; 550 no"}]}}',
  ),
  Buffer.from("#Fields: date-time,event-id,recipient-address,recipient-status\nx,FAIL,u@example.org,550 5.1.1 no\n"),
];

/** What grammars turn on, and what is long. */
const PIECES = [
  "\r\n\r\n",
  "\n",
  "\0",
  '"',
  "--b\n",
  "--b--\n",
  'Content-Type: multipart/mixed; boundary="b"\n\n--b\n',
  "Content-Type: message/rfc822\n\n",
  "Content-Transfer-Encoding: base64\n",
  "Content-Transfer-Encoding: quoted-printable\n=\n=3D",
  "From a Mon Jul  1 10:00:00 2024\n",
  "Final-Recipient: rfc822; v@example.org\n",
  "<v@example.org>:\n",
  "550-5.7.1 ",
  "=?utf-8?q?=e2?=",
  "\ufffe\u202e",
  "\ud800",
] as const;

type Change =
  | { readonly kind: "cut" | "double"; readonly at: number; readonly length: number }
  | { readonly kind: "swap"; readonly at: number; readonly to: number }
  | { readonly kind: "put"; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly kind: "byte"; readonly at: number; readonly value: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom("cut", "double"), at: share, length: share }),
  fc.record({ kind: fc.constant("swap" as const), at: share, to: share }),
  fc.record({
    kind: fc.constant("put" as const),
    at: share,
    piece: fc.constantFrom(...PIECES),
    times: fc.constantFrom(1, 1, 1, 3, 50, 1000),
  }),
  fc.record({ kind: fc.constant("byte" as const), at: share, value: fc.nat(255) }),
);

function changed(file: Buffer, made: Change): Buffer {
  const place = (part: number): number => Math.floor(part * file.length);
  const at = place(made.at);
  const [before, after] = [file.subarray(0, at), file.subarray(at)];
  switch (made.kind) {
    case "cut":
      return Buffer.concat([before, after.subarray(place(made.length))]);
    case "double":
      return Buffer.concat([before, after.subarray(0, place(made.length)), after]);
    case "swap":
      return Buffer.concat([after, before.subarray(place(made.to)), before.subarray(0, place(made.to))]);
    case "put":
      return Buffer.concat([before, Buffer.from(made.piece.repeat(made.times)), after]);
    case "byte":
      return Buffer.concat([before, Buffer.from([made.value]), after]);
  }
}

async function readWhole(file: Buffer): Promise<number> {
  otherMail(file);
  const read = await readBounce(file);
  if (!read.ok) {
    expect(read.error[0]?.message).toMatch(/\S/);
    return 0;
  }
  for (const refusal of read.value) {
    const bounce = explain(refusal);
    expect(bounce.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(bounce.text.length).toBeLessThanOrEqual(4000);
    expect(bounce.next).toMatch(/\S/);
    for (const line of bounce.commands) expect(line).toMatch(/^(?:mailworthy|dig) [\w.:@ +%=/"-]+$/);
  }
  return read.value.length;
}

test(`${RUNS} changed files are read to the end, in proportion to their size`, async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (which, changes) => {
        const file = changes.reduce(changed, files[which] ?? Buffer.alloc(0));
        let refusals = 0;
        const signs = await signsRead(async () => {
          refusals = await readWhole(file);
        });
        const bound = A_SIGN * (file.length + 1000) + A_REFUSAL * refusals;
        most = Math.max(most, signs / bound);
        expect(signs).toBeLessThan(bound);
      },
    ),
    { numRuns: RUNS },
  );
  process.stdout.write(`bounce: ${RUNS} changed files; at most ${(100 * most).toFixed(0)} % of the signs allowed\n`);
}, 1_200_000);
