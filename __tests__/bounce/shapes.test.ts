import { expect, test } from "@jest/globals";
import { explain } from "../../src/mail/bounce/explain.ts";
import { otherMail } from "../../src/mail/bounce/kind.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";

/** One refusal a recipient, in the shapes that programs write. */
async function told(input: string | Uint8Array): Promise<readonly string[]> {
  const read = await readBounce(typeof input === "string" ? Buffer.from(input) : input);
  if (!read.ok) return [read.error[0]?.message ?? ""];
  return read.value.map((r) => `${r.recipient ?? "-"} ${explain(r).cause}`);
}

const head = (from: string, subject: string, more = ""): string =>
  `From: ${from}\nTo: a@example.com\nSubject: ${subject}\n${more}\n`;
const DAEMON = head("MAILER-DAEMON@mx.example.net", "Undelivered Mail Returned to Sender");
const DSN = (groups: string): string =>
  head(
    "MAILER-DAEMON@mx.example.net",
    "x",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"\n',
  ) +
  `--B\nContent-Type: text/plain\n\nsorry\n\n--B\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${groups}\n--B--\n`;
const ses = (type: string, rest: object): string =>
  JSON.stringify({ notificationType: type, mail: { source: "a@example.com" }, ...rest });
const TWO = {
  bounce: {
    bounceType: "Permanent",
    bouncedRecipients: [
      { emailAddress: "u1@example.org", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 user unknown" },
      {
        emailAddress: "u2@example.org",
        status: "5.7.1",
        diagnosticCode: "smtp; 554 5.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org",
      },
    ],
  },
};
const BOTH = ["u1@example.org mailbox-unknown", "u2@example.org blocklisted"];

const FIELDS =
  "#Fields: date-time,server-hostname,event-id,recipient-address,recipient-status,sender-address\n2026-11-01T10:00:01.000Z,ex1,";

test.each<[string, string, readonly string[]]>([
  [
    "GMX: the address in quotes",
    `${DAEMON}The following address failed:\n\n"u1@example.org":\nSMTP error from remote server after RCPT command:\nhost: mx.example.org\n5.1.1 <u1@example.org>... User Unknown\n"u2@example.org":\nSMTP error from remote server after RCPT command:\nhost: mx.example.org\n554 5.7.1 blocked using zen.spamhaus.org\n`,
    BOTH,
  ],
  [
    "Exchange 5.5: the address with its date",
    `${DAEMON}Your message\n\n  To:      u1@example.org\n\ndid not reach the following recipient(s):\n\nu1@example.org on Thu, 29 Apr 2027 16:51:51 -0500\n    The recipient name is not recognized\n\tMSEXCH:IMS:X:Y:Z 0 (000C05A6) Unknown Recipient\nu2@example.org on Thu, 29 Apr 2027 16:51:51 -0500\n    554 5.7.1 blocked using zen.spamhaus.org\n`,
    BOTH,
  ],
  [
    "a status without an empty line between its recipients",
    DSN(
      "Final-Recipient: rfc822; u1@example.org\nAction: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; u2@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 554 5.7.1 blocked using zen.spamhaus.org\n",
    ),
    BOTH,
  ],
  [
    "a status that names a recipient once for each attempt",
    DSN("Final-Recipient: rfc822; u1@example.org\nAction: failed\nStatus: 5.1.1\n\n".repeat(3)),
    ["u1@example.org mailbox-unknown"],
  ],
  [
    "the address that was written to, where the final one is of X.400",
    DSN(
      "Original-Recipient: rfc822; u1@example.org\nFinal-Recipient: x400; /S=u1/O=example/C=gb/\nAction: failed\nStatus: 5.1.1\n",
    ),
    ["u1@example.org mailbox-unknown"],
  ],
  [
    "a probe that succeeded is no refusal",
    DSN(
      "Final-Recipient: rfc822; u1@example.org\nAction: deliverable\nStatus: 2.1.5\nDiagnostic-Code: smtp; 250 2.1.5 Ok\n",
    ),
    ["the report tells only of mail that was delivered; expected one of a refusal"],
  ],
  ["Amazon SES", ses("Bounce", TWO), BOTH],
  [
    "Amazon SES in a message of SNS",
    head("no-reply@sns.example.com", "Notification") + ses("Bounce", TWO) + "\n\n--\nbye\n",
    BOTH,
  ],
  [
    "Amazon SES, a string within SNS",
    JSON.stringify({ Type: "Notification", Message: ses("Bounce", TWO) }, null, 2),
    BOTH,
  ],
  [
    "a delivery of Amazon SES",
    ses("Delivery", { delivery: {} }),
    ["the notification tells of a delivery; expected one of a bounce"],
  ],
  [
    "Exim's warning names the sender too",
    `${DAEMON}A message sent by\n\n  <a@example.com>\n\ncould not be delivered to one or more of its recipients. The following\naddress(es) failed:\n\n  u1@example.org\n    (ultimately generated from list@example.net)\n    retry timeout exceeded\n`,
    ["u1@example.org connection"],
  ],
  [
    "MDaemon",
    `${head("MDaemon@mail.example.org", "Permanent Delivery Failure")}The following addresses did NOT receive a copy of your message:\n\n> u1@example.org\n\n550 5.1.1 no such user\n`,
    ["u1@example.org mailbox-unknown"],
  ],
  [
    "the only address of a text",
    `${DAEMON}User's mailbox is full: <u1@example.org>\nUnable to deliver mail.\n`,
    ["u1@example.org mailbox-full"],
  ],
  [
    "nobody, where only the sender and the postmaster are named",
    `${DAEMON}Mail from a@example.com was refused: mailbox full.\nAsk postmaster@example.org for help.\n`,
    ["- mailbox-full"],
  ],
  [
    "an mbox that pads the sender, and one without an empty line between",
    `From MAILER-DAEMON  Mon Jul  1 10:00:00 2024\n${DSN("Final-Recipient: rfc822; u1@example.org\nAction: failed\nStatus: 5.1.1\n")}From MAILER-DAEMON  Mon Jul  1 10:00:01 2024\n${DSN("Final-Recipient: rfc822; u2@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 554 5.7.1 blocked using zen.spamhaus.org\n")}`,
    BOTH,
  ],
  [
    "an mbox with a mail between",
    `From MAILER-DAEMON Mon Jul  1 10:00:00 2024\n${DSN("Final-Recipient: rfc822; u1@example.org\nAction: failed\nStatus: 5.1.1\n")}\nFrom b@example.com Mon Jul  1 10:00:01 2024\nFrom: b@example.com\nSubject: hello\n\nIs the mailbox full?\n`,
    ["u1@example.org mailbox-unknown"],
  ],
  [
    "base64 with a server's message below its own words",
    `From MAILER-DAEMON  Mon Jul  1 10:00:00 2024\nReturn-Path: <>\nFrom: <>\nTo: a@example.com\nSubject: failure notice\nMIME-Version: 1.0\nContent-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: base64\n\n${Buffer.from("配送できませんでした。\nu1@example.org\n\n\n-------server message\n550 5.1.1 User unknown\n\n-------SMTP command\nRCPT\n").toString("base64")}\n`,
    ["u1@example.org mailbox-unknown"],
  ],
  [
    "Exchange's message tracking, a line a message",
    `${FIELDS}FAIL,u1@example.org;u2@example.org,550 5.1.1 User unknown;554 5.7.1 blocked using zen.spamhaus.org,a@example.com\n2026-11-01T10:00:02.000Z,ex1,SEND,w@example.org,250 OK,a@example.com\n`,
    BOTH,
  ],
  [
    "Exchange's message tracking, with what the queue knew",
    `${FIELDS}DEFER,u1@example.org,"[{LRT=1/11/2026 10:00, local};{LED=451 4.7.1 Greylisted ""for now""};{FQDN=mx.example.net};{IP=192.0.2.1}]",a@example.com\n`,
    ["u1@example.org greylisted"],
  ],
  [
    "Exchange's message tracking as Export-Csv writes it",
    `"Timestamp","EventId","Sender","Recipients","RecipientStatus"\n"1/11/2026","FAIL","a@example.com","u1@example.org|u2@example.org","550 5.1.1 User unknown|554 5.7.1 blocked using zen.spamhaus.org"\n`,
    BOTH,
  ],
  [
    "Exchange's log of the SMTP protocol",
    "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\n2026-11-01T10:00:01.000Z,Out,1,1,198.51.100.1:1234,192.0.2.1:25,<,250 mx.example.net,\n2026-11-01T10:00:02.000Z,Out,1,2,198.51.100.1:1234,192.0.2.1:25,<,554 5.7.1 Client host [198.51.100.1] blocked using zen.spamhaus.org,\n",
    ["- blocklisted"],
  ],
])("%s", async (_, input, expected) => {
  expect(await told(input)).toEqual(expected);
});

test.each([
  [
    "Microsoft's report of a complaint",
    head("staff@hotmail.com", "complaint about message from 203.0.113.9"),
    { kind: "complaint", feedback: "abuse", ip: "203.0.113.9", from: null },
  ],
  [
    "a complaint of Amazon SES",
    head("no-reply@sns.example.com", "x") + ses("Complaint", { complaint: { complaintFeedbackType: "abuse" } }),
    { kind: "complaint", feedback: "abuse", ip: null, from: "a@example.com" },
  ],
  [
    "an answer with an empty path",
    `Return-Path: <>\n${head("u@example.org", "hello", "Auto-Submitted: auto-replied\n")}I am away.\n`,
    { kind: "auto-reply", from: "u@example.org" },
  ],
])("%s", (_, text, expected) => {
  expect(otherMail(Buffer.from(text))).toEqual(expected);
});
