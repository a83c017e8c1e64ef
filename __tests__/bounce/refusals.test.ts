import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { REFUSALS_SCHEMA } from "../../src/mail/bounce/refusals-schema.ts";
import { explain } from "../../src/mail/bounce/explain.ts";

test("refusals.json keeps to its schema", () => {
  const file: unknown = JSON.parse(readFileSync("src/mail/bounce/refusals.json", "utf8"));
  expect(REFUSALS_SCHEMA.safeParse(file).error?.issues ?? []).toEqual([]);
});

function of(text: string): ReturnType<typeof explain> {
  return explain({ ...{ text, status: null, host: null, hostIp: null, recipient: null, sender: null }, command: null });
}

test.each([
  ["550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus (S8002)", "blocklisted", "dbl.spamhaus.org"],
  ["550 5.7.1 HELO name is listed in Spamhaus", "blocklisted", "dbl.spamhaus.org"],
  ["550 5.7.1 client [203.0.113.9] is listed in Spamhaus", "blocklisted", "zen.spamhaus.org"],
  ["550 5.7.1 The sender is on the recipient's block list", "sender-blocked", null],
  ["550 5.7.1 Recipient address [u@example.org] blocked using rcptbl.example.net", "policy", null],
  ["550 5.4.1 [u@example.org]: Recipient address rejected: Access denied", "mailbox-unknown", null],
  ["541 5.4.1 Mail rejected by destination domain", "sender-blocked", null],
  ["552 5.2.3 the user's maildir has overdrawn his diskspace quota", "mailbox-full", null],
  ["553 5.7.1 [BL21] Connections not accepted from IP addresses on Spamhaus SBL", "blocklisted", "sbl.spamhaus.org"],
  ["554 SORBS DNSBL Entry", "blocklisted", "dnsbl.sorbs.net"],
  ["550 Listed by HOSTKARMA. Country XX", "blocklisted", "hostkarma.junkemailfilter.com"],
  [
    "550 5.7.1 Mail from 203.0.113.9 has been rejected by FortiGuard - AntiSpam blocking IP.",
    "blocklisted",
    "FortiGuard AntiSpam",
  ],
  [
    "550 client [203.0.113.9] blocked using Cloudmark Sender Intelligence",
    "blocklisted",
    "Cloudmark Sender Intelligence",
  ],
  ["554 no RBL listed this host, too many connections", "rate-limited", null],
  ["550 5.1.0 <a@example.com> sender rejected. AUP#In-1310", "rate-limited", null],
  ["550 5.1.0 <a@example.com> AUP#1130", "no-ptr", null],
  ["554 mail.example.com cox 203.0.113.9 IPBL0001 rejected", "blocklisted", null],
  ["554 IP:203.0.113.9 - A problem occurred.", "blocklisted", "T-Online's own list"],
  ["451 Internal resource temporarily unavailable", "greylisted", null],
  ["550 5.5.0 Service refuse. LPN001_108", "reputation", null],
  ["554 5.7.1 blocked using multi.uribl.com; 127.0.0.1 -> Query Refused.", "receiver-fault", null],
])("%s", (text, cause, list) => {
  const bounce = of(text);
  expect([bounce.cause, bounce.list?.replace(/ \(.*\)$/, "") ?? null]).toEqual([cause, list]);
});

test.each([
  "450 4.2.1 Please try again later",
  "450 4.2.0 <u@example.net> - Recipient temporarily unavailable",
  "450 4.1.1 user unknown",
])("%s: no advice that is for good", (text) => expect(of(text).next).not.toMatch(/off your lists|does not exist/));
