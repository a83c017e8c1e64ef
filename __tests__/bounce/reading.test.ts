import { expect, test } from "@jest/globals";
import { explain } from "../../src/mail/bounce/explain.ts";
import { otherMail } from "../../src/mail/bounce/kind.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";

const DAEMON = "From: MAILER-DAEMON@mx.example.net\nTo: a@example.com\nSubject: failure notice\n\n";
const LISTED = "550 5.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org";
const DSN = `${DAEMON.replace("\n\n", "\nMIME-Version: 1.0\n")}Content-Type: multipart/report; boundary="WRONG"\n\n--B\nContent-Type: text/plain\n\nsorry\n\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; u@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; ${LISTED}\n\n--B--\n`;

async function causes(input: string | Uint8Array): Promise<readonly string[]> {
  const read = await readBounce(typeof input === "string" ? Buffer.from(input) : input);
  if (!read.ok) return [read.error[0]?.message ?? ""];
  return read.value.map((r) => `${r.recipient ?? "-"} ${explain(r).cause}`);
}

test.each([
  [
    "qmail",
    `${DAEMON}Hi.\n\n<u1@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 User Unknown\nGiving up on 192.0.2.1.\n\n<u2@example.org>:\nRemote host said: ${LISTED}\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\nx\n`,
    ["u1@example.org mailbox-unknown", "u2@example.org blocklisted"],
  ],
  [
    "Exim",
    `${DAEMON}The following address(es) failed:\n\n  u1@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<u1@example.org>:\n    550 5.1.1 User unknown\n  u2@example.org\n    SMTP error from remote mail server after RCPT TO:<u2@example.org>:\n    552 5.2.2 mailbox full\n`,
    ["u1@example.org mailbox-unknown", "u2@example.org mailbox-full"],
  ],
  [
    "OpenSMTPD",
    `${DAEMON}Hi!\n\nu1@example.org: 550 5.2.2 Mailbox Full\nu2@example.org: ${LISTED}\n\n    Below is a copy of the original message:\n\nx@example.net: 550 no\n`,
    ["u1@example.org mailbox-full", "u2@example.org blocklisted"],
  ],
  ["a boundary that does not fit", DSN, ["u@example.org blocklisted"]],
  [
    "several messages in an mbox",
    `From MAILER-DAEMON Mon Jul  1 10:00:00 2024\n${DSN}\nFrom MAILER-DAEMON Mon Jul  1 10:00:01 2024\n${DSN.replace(LISTED, "550 5.1.1 user unknown")}`,
    ["u@example.org blocklisted", "u@example.org mailbox-unknown"],
  ],
  ["UTF-16", Buffer.from(`\ufeff${DAEMON}${LISTED}\n`, "utf16le"), ["- blocklisted"]],
  ["UTF-16 without its mark", Buffer.from(`${DAEMON}${LISTED}\n`, "utf16le"), ["- blocklisted"]],
  [
    "a reason that was cut, with the transcript",
    `${DAEMON}   ----- The following addresses had permanent fatal errors -----\n<u@example.org>\n    (reason: 550-5.7.1 message refused, because of)\n\n   ----- Transcript of session follows -----\n>>> DATA\n<<< 550-5.7.1 message refused, because of\n<<< 550 5.7.1 an SPF fail\n`,
    ["u@example.org spf-fail"],
  ],
  [
    "an arrow in a reply is no delivery of Exim's",
    "554 5.7.1 blocked using multi.uribl.com; 127.0.0.1 -> Query Refused.",
    ["- receiver-fault"],
  ],
])("%s", async (_, input, expected) => expect(await causes(input)).toEqual(expected));

test.each([
  ["a vacation", "From: u@example.net\nSubject: x\nAuto-Submitted: auto-replied\n\nI am away.\n", "auto-reply"],
  ["out of office", "From: u@example.net\nSubject: Out of Office: hello\n\nI am away.\n", "auto-reply"],
  [
    "Notes out of office",
    "From: u@example.net\nSubject: AUTO: Kim is out of the office (returning 05/01/2027)\n\nAway.\n",
    "auto-reply",
  ],
  ["a mail about an office", "From: u@example.net\nSubject: lunch out of the office?\n\nShall we?\n", "mail"],
  [
    "a failure in another's words",
    "From: u@example.net\nSubject: Non-Delivery: hello\n\nnot delivered to k@example.org\n",
    null,
  ],
  ["plain mail", "From: u@example.net\nSubject: hello\n\nYour account is disabled?\n", "mail"],
  ["a forwarded reply", `From: u@example.net\nSubject: look\n\n${LISTED}\n`, null],
  ["a bounce", DSN, null],
  ["a reply", LISTED, null],
])("%s is %s", (_, text, kind) => expect(otherMail(Buffer.from(text))?.kind ?? null).toBe(kind));

test("a complaint tells its source", () => {
  const arf =
    'From: fbl@example.net\nSubject: x\nContent-Type: multipart/report; report-type=feedback-report; boundary="B"\n\n--B\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nSource-IP: 203.0.113.9\nOriginal-Mail-From: <a@example.com>\n\n--B--\n';
  expect(otherMail(Buffer.from(arf))).toEqual({
    kind: "complaint",
    feedback: "abuse",
    ip: "203.0.113.9",
    from: "<a@example.com>",
  });
});
