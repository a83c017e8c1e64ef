import { expect, test } from "@jest/globals";
import { messageReport, type MessageReport } from "../../src/mail/message/report.ts";
import { splitMessage } from "../../src/mail/message/split.ts";
import { NO_TRUST } from "../../src/mail/message/source.ts";
import { readTrust } from "../../src/mail/message/trust.ts";
import { tableDns } from "./dns.ts";

const DNS = tableDns({
  "5.100.51.198.in-addr.arpa PTR": ["mx0a-001.pphosted.com"],
  "mx0a-001.pphosted.com A": ["198.51.100.5"],
  // Anybody's own zone can claim a name; only the name's zone can confirm it.
  "66.113.0.203.in-addr.arpa PTR": ["mx1.example.org"],
  "7.100.51.198.in-addr.arpa PTR": ["mx1.example.org"],
  "mx1.example.org A": ["198.51.100.7"],
});
const INNER =
  "from mail.example.com (mail.example.com [192.0.2.10]) by mx1.example.org (Haraka/3.0.3) with ESMTPS id 1";
const BEHIND = "from mail.example.com (mail.example.com [192.0.2.10]) by mx0a-001.pphosted.com (8.17) with ESMTPS id 1";
const POSTFIX =
  "from mx0a-001.pphosted.com (mx0a-001.pphosted.com [198.51.100.5]) by mx.example.org (Postfix) with ESMTPS id 2";
const EXCHANGE =
  "from mx0a-001.pphosted.com (198.51.100.5) by AM0.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server";

async function report(hops: readonly string[], trust: readonly string[], more = ""): Promise<MessageReport> {
  const fields = hops.map((hop) => `Received: ${hop}; Mon, 01 Jul 2024 10:00:00 +0000\r\n`).join("");
  const message = splitMessage(
    Buffer.from(`${more}${fields}From: a@example.com\r\nReturn-Path: <a@example.com>\r\n\r\nhi\r\n`),
  );
  const read = readTrust(trust);
  return messageReport(DNS, message, { ip: null, helo: null, mailFrom: null }, 0, read.ok ? read.value : NO_TRUST);
}

test.each([
  ["without --trust the gateway is judged", [POSTFIX, BEHIND], [], "198.51.100.5"],
  ["a name that the server looked up", [POSTFIX, BEHIND], ["pphosted.com"], "192.0.2.10"],
  ["a name that DNS tells where the server tells none", [EXCHANGE, BEHIND], ["pphosted.com"], "192.0.2.10"],
  ["an address", [EXCHANGE, BEHIND], ["198.51.100.0/28"], "192.0.2.10"],
  [
    "HELO alone is not trusted",
    [EXCHANGE.replace("198.51.100.5", "203.0.113.66"), BEHIND],
    ["pphosted.com"],
    "203.0.113.66",
  ],
  [
    "a name that may be forged is not trusted",
    [POSTFIX.replace("[198.51.100.5]", "[203.0.113.66] (may be forged)"), BEHIND],
    ["pphosted.com"],
    "203.0.113.66",
  ],
  [
    "qmail does not compare the names",
    ["from mx0a-001.pphosted.com (HELO x) (203.0.113.66) by mx.example.org with SMTP", BEHIND],
    ["pphosted.com"],
    "203.0.113.66",
  ],
  [
    "customers of one filter service do not hand over",
    [
      "from mx0b-002.pphosted.com (mx0b-002.pphosted.com [198.51.100.9]) by mx0a-001.pphosted.com with ESMTPS id 2",
      BEHIND,
    ],
    [],
    "198.51.100.9",
  ],
  [
    "Sakura's servers are one organization",
    [
      "from www1.sakura.ne.jp (www1.sakura.ne.jp [198.51.100.9]) by av2.sakura.ne.jp (Postfix) with ESMTP id 2",
      "from mail.example.com (mail.example.com [192.0.2.10]) by www1.sakura.ne.jp (Postfix) with ESMTP id 3",
    ],
    [],
    "192.0.2.10",
  ],
  [
    "Microsoft's inner hops, office365.com too",
    [
      "from A.eurprd06.prod.outlook.com (2603:10a6:20b:462::13) by B.eurprd01.prod.exchangelabs.com (2603:10a6:208:1::10) with Microsoft SMTP Server",
      "from C.eurprd05.prod.outlook.com (2603:10a6:20b:462:cafe::6f) by A.outlook.office365.com (2603:10a6:20b:462::13) with Microsoft SMTP Server",
      "from mail.example.com (192.0.2.10) by C.mail.protection.outlook.com (10.167.16.235) with Microsoft SMTP Server",
    ],
    [],
    "192.0.2.10",
  ],
  [
    "another customer of Microsoft is outside",
    [
      "from EUR05-DB8-obe.outbound.protection.outlook.com (2a01:111:f403:2600::1) by C.mail.protection.outlook.com (10.167.16.235) with Microsoft SMTP Server",
      "from mail.example.com (192.0.2.10) by D.mail.protection.outlook.com (10.167.16.9) with Microsoft SMTP Server",
    ],
    [],
    "2a01:111:f403:2600::1",
  ],
  [
    "a customer's machine at Microsoft is outside, whatever it calls itself",
    [
      "from A.eurprd06.prod.outlook.com (2603:1030:20b:462::13) by B.outlook.office365.com (2603:10a6:208:1::10) with Microsoft SMTP Server",
      BEHIND,
    ],
    [],
    "2603:1030:20b:462::13",
  ],
  [
    "where Microsoft takes mail in, nothing is an inner hop",
    [
      "from A.eurprd06.prod.outlook.com (2603:10a6:20b:462::13) by BL2NAM02FT014.eop-nam02.prod.protection.outlook.com (10.152.77.167) with Microsoft SMTP Server",
      BEHIND,
    ],
    [],
    "2603:10a6:20b:462::13",
  ],
  [
    "a host that calls itself a daemon of the server is none",
    [
      "from process-daemon.ms1.example.org by ms1.example.org (Oracle Communications Messaging Server 8.1.0.1) with ESMTP id <0P@x>",
      BEHIND,
    ],
    [],
    null,
  ],
  [
    "a reverse name of the receiver's own that the server did not compare, and that DNS denies",
    ["from x (mx1.example.org [203.0.113.66]) by store.example.org (Haraka/3.0.3) with ESMTPS id 2", INNER],
    [],
    "203.0.113.66",
  ],
  [
    "the same, by qmail",
    ["from mx1.example.org (HELO x) (203.0.113.66) by store.example.org with SMTP", INNER],
    [],
    "203.0.113.66",
  ],
  [
    "one that DNS confirms is an inner hop",
    ["from x (mx1.example.org [198.51.100.7]) by store.example.org (Haraka/3.0.3) with ESMTPS id 2", INNER],
    [],
    "192.0.2.10",
  ],
  [
    "one that Postfix compared, too",
    ["from x (mx1.example.org [198.51.100.8]) by store.example.org (Postfix) with ESMTPS id 2", INNER],
    [],
    "192.0.2.10",
  ],
  [
    "a gateway's name that the server did not compare, and that DNS denies",
    ["from x (mx0a-001.pphosted.com [203.0.113.66]) by store.example.org (Haraka/3.0.3) with ESMTPS id 2", BEHIND],
    ["pphosted.com"],
    "203.0.113.66",
  ],
  [
    "a hop that tells no address ends the search",
    ["from relay.example.net by mx.example.org with ESMTP id 1", BEHIND],
    [],
    null,
  ],
  [
    "hops inside a host do not",
    [
      "from mx.example.org by store.example.org with LMTP id 1",
      "by 2002:a05:7022:1 with SMTP id 1",
      "(qmail 1 invoked by uid 89)",
      "from process-daemon.ms1.example.org by ms1.example.org (Oracle Communications Messaging Server 8.1.0.1) id <0P@x>",
      BEHIND,
    ],
    [],
    "192.0.2.10",
  ],
])("%s", async (_, hops, trust, ip) => {
  expect((await report(hops, trust)).source.ip).toBe(ip);
});

test.each([
  ["Received-SPF: pass (x) client-ip=203.0.113.9; helo=x\r\n", ["203.0.113.9"]],
  ["Authentication-Results: spf=pass (sender IP is 203.0.113.9) smtp.mailfrom=example.com\r\n", ["203.0.113.9"]],
  ["X-Forefront-Antispam-Report: CIP:203.0.113.9;CTRY:DE;SCL:1\r\n", ["203.0.113.9"]],
  ["X-Forefront-Antispam-Report: CIP:198.51.100.5;CTRY:DE;SCL:1\r\n", []],
  ["Received-SPF: pass (x) client-ip=198.51.100.5; helo=x\r\n", []],
])("%s: an address that differs is said", async (field, others) => {
  const { problems } = await report([POSTFIX], [], field);
  const told = problems.filter((p) => p.id === "message/source-differs");
  expect(told.map((p) => /tells (203\S+):/.exec(p.message)?.[1])).toEqual(others);
});

test("the address of a gateway that the reader trusts is no other source", async () => {
  const field = "Received-SPF: pass (x) client-ip=198.51.100.5; helo=x\r\n";
  const { problems, source } = await report([POSTFIX, BEHIND], ["pphosted.com"], field);
  expect(source.ip).toBe("192.0.2.10");
  expect(problems.filter((p) => p.id === "message/source-differs")).toEqual([]);
});

test("the gateway is named, with the way to name it", async () => {
  const { problems } = await report([POSTFIX], []);
  expect(problems.find((p) => p.id === "message/gateway")?.message).toContain("--trust pphosted.com");
});

test("--trust takes names, addresses and ranges", () => {
  expect(readTrust(["Mimecast.com", "192.0.2.1", "2001:db8::/32"]).ok).toBe(true);
  expect(readTrust(["no such thing"]).ok).toBe(false);
});
