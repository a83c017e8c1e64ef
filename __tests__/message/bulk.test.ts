import { expect, test } from "@jest/globals";
import { parseIp } from "../../src/ip/ip.ts";
import type { DkimResult } from "../../src/mail/dkim/verify.ts";
import { messageReport, type MessageReport } from "../../src/mail/message/report.ts";
import { receivedSpfLine } from "../../src/mail/message/received-spf-line.ts";

import { splitMessage } from "../../src/mail/message/split.ts";
import { unsubscribeFault, unsubscribeOf } from "../../src/mail/message/unsubscribe.ts";
import { tableDns } from "./dns.ts";

const URI = "List-Unsubscribe: <mailto:u@a.example>, <https://a.example/u?x=1>\r\n";
const POST = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";

/** A signature over these fields, as verification leaves it. */
function signature(signed: readonly string[], result: DkimResult["result"]): DkimResult {
  return { result, signature: { signed } } as unknown as DkimResult;
}

const BOTH = [signature(["From", "List-Unsubscribe", "List-Unsubscribe-Post"], "pass")];

test.each([
  ["one click, signed", URI + POST, BOTH, null],
  ["not signed", URI + POST, [], "not-signed"],
  ["signed, but only one of the fields", URI + POST, [signature(["from", "list-unsubscribe"], "pass")], "not-signed"],
  [
    "a signature that failed",
    URI + POST,
    [signature(["list-unsubscribe", "list-unsubscribe-post"], "fail")],
    "not-signed",
  ],
  [
    "a key that DNS did not tell",
    URI + POST,
    [signature(["list-unsubscribe", "list-unsubscribe-post"], "temperror")],
    null,
  ],
  ["only by mail", `List-Unsubscribe: <mailto:u@a.example>\r\n${POST}`, BOTH, "no-https"],
  ["two clicks", URI, BOTH, "no-post"],
  ["another word", `${URI}List-Unsubscribe-Post: yes\r\n`, BOTH, "no-post"],
  ["bulk without any", "Precedence: bulk\r\n", BOTH, "none"],
  ["a feedback id without any", "Feedback-ID: 1:2:3:x\r\n", BOTH, "none"],
  ["plain mail", "Subject: hi\r\n", [], null],
  ["a discussion list", "List-Id: <l.a.example>\r\nList-Post: <mailto:l@a.example>\r\n", [], null],
] as const)("RFC 8058: %s", (_, fields, dkim, fault) => {
  const message = splitMessage(Buffer.from(`${fields}From: a@a.example\r\n\r\nhi\r\n`));
  expect(unsubscribeFault(message, dkim)).toBe(fault);
  expect(unsubscribeOf(message, dkim).oneClick).toBe(fault === null && fields.includes("One-Click"));
});

const WHO = {
  ip: parseIp("192.0.2.1"),
  helo: "mail.a.example",
  mailFrom: "joe@a.example",
} as unknown as Parameters<typeof receivedSpfLine>[1];

test.each([
  ["pass", "domain of joe@a.example designates 192.0.2.1 as permitted sender"],
  ["fail", "domain of joe@a.example does not designate 192.0.2.1 as permitted sender"],
  ["softfail", "domain of transitioning joe@a.example does not designate 192.0.2.1 as permitted sender"],
  ["neutral", "192.0.2.1 is neither permitted nor denied by domain of joe@a.example"],
  ["none", "domain of joe@a.example does not designate permitted sender hosts"],
  ["temperror", "error in processing during lookup of joe@a.example"],
  ["permerror", "permanent error in processing during lookup of joe@a.example"],
] as const)("Received-SPF as Gmail writes it: %s", (result, comment) => {
  const spf = { result: result, identity: "mailfrom" } as Parameters<typeof receivedSpfLine>[0];
  expect(receivedSpfLine(spf, WHO)).toBe(
    `Received-SPF: ${result} (mailworthy: ${comment}) client-ip=192.0.2.1; envelope-from="joe@a.example"; helo=mail.a.example;`,
  );
});

test("what the client said cannot end the comment or the line", () => {
  const spf = { result: "pass", identity: "mailfrom" } as Parameters<typeof receivedSpfLine>[0];
  const odd = { ...WHO, mailFrom: '"a) (b\r\nX: y"@a.example', helo: "[192.0.2.9]" };
  expect(receivedSpfLine(spf, odd)).toBe(
    'Received-SPF: pass (mailworthy: domain of "a\\) \\(b??X: y"@a.example designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from="\\"a) (b??X: y\\"@a.example"; helo="[192.0.2.9]";',
  );
  expect(receivedSpfLine({ ...spf, result: "not-checked" }, odd)).toBeNull();
});

const DNS = tableDns({
  "a.example TXT": ["v=spf1 ip4:192.0.2.1 -all"],
  "other.example TXT": ["v=spf1 ip4:192.0.2.1 -all"],
  "_dmarc.a.example TXT": ["v=DMARC1; p=reject"],
  "s._domainkey.a.example TXT": ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
});
const RECEIVED = "Received: from x (x [192.0.2.1]) by mx.b.example with ESMTP; Fri, 02 Jan 2026 03:04:05 +0000\r\n";
const SIGNED = `DKIM-Signature: v=1; a=ed25519-sha256; d=a.example; s=s; h=from; bh=${"A".repeat(43)}=; b=${"A".repeat(86)}==\r\n`;

async function report(text: string): Promise<MessageReport> {
  return messageReport(DNS, splitMessage(Buffer.from(text)), { ip: null, helo: null, mailFrom: null }, 1_767_300_000);
}

test.each([
  ["a fragment without From", `${RECEIVED}Return-Path: <x@other.example>\r\n`, "none", "not-checked"],
  ["a whole message without From", `${RECEIVED}Return-Path: <x@other.example>\r\n\r\nhi\r\n`, "none", "permerror"],
  [
    "a pasted header, its signature cannot be verified",
    `${RECEIVED}Return-Path: <x@other.example>\r\n${SIGNED}From: x@a.example\r\n`,
    "neutral",
    "not-checked",
  ],
  [
    "a pasted header whose SPF is enough",
    `${RECEIVED}Return-Path: <x@a.example>\r\n${SIGNED}From: x@a.example\r\n`,
    "neutral",
    "pass",
  ],
  [
    "the same message whole, changed on its way",
    `${RECEIVED}Return-Path: <x@other.example>\r\n${SIGNED}From: x@a.example\r\n\r\nhi\r\n`,
    "fail",
    "fail",
  ],
  [
    "a pasted header without a signature",
    `${RECEIVED}Return-Path: <x@other.example>\r\nFrom: x@a.example\r\n`,
    "none",
    "fail",
  ],
])("%s", async (_, text, dkim, dmarc) => {
  const { summary, problems } = await report(text);
  expect([summary.dkim, summary.dmarc]).toEqual([dkim, dmarc]);
  expect(problems.some((p) => p.id === "message/unsubscribe")).toBe(false);
});

test("each record is shown with the time for which it may be kept", async () => {
  const { records } = await report(`${RECEIVED}Return-Path: <x@a.example>\r\nFrom: x@a.example\r\n\r\nhi\r\n`);
  expect(records.find((r) => r.question === "a.example TXT")?.ttl).toBe(60);
  expect(records.find((r) => r.answer === "NXDOMAIN")?.ttl).toBeNull();
});
