import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatIp } from "../../src/ip/ip.ts";
import { parseReceived, type Received } from "../../src/mail/message/received.ts";

function read(value: string): Received {
  return parseReceived({ name: "received", raw: `Received: ${value}`, value: ` ${value}` });
}

test.each([
  [
    "Gmail",
    "from mail.example.com (mail.example.com. [203.0.113.5])\r\n        by mx.google.com with ESMTPS id a1si1.2026.01.02\r\n        for <suzie@gmail.com>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        Fri, 02 Jan 2026 03:04:05 -0800 (PST)",
    "mail.example.com",
    "mail.example.com",
    "203.0.113.5",
    "mx.google.com",
  ],
  [
    "Gmail, no reverse name",
    "from helo.example ([203.0.113.5]) by mx.google.com with ESMTP id x; Fri, 2 Jan 2026 03:04:05 -0800",
    "helo.example",
    null,
    "203.0.113.5",
    "mx.google.com",
  ],
  [
    "Gmail, IPv6",
    "from mail.example.com (mail.example.com. [2001:db8::25]) by mx.google.com with ESMTPS id x; Fri, 2 Jan 2026 03:04:05 -0800",
    "mail.example.com",
    "mail.example.com",
    "2001:db8::25",
    "mx.google.com",
  ],
  [
    "Gmail, inside",
    "by 2002:a05:7022:4194:b0:1a with SMTP id x; Fri, 2 Jan 2026 03:04:06 -0800 (PST)",
    null,
    null,
    null,
    "2002:a05:7022:4194:b0:1a",
  ],
  [
    "Outlook.com",
    "from mail.example.com (203.0.113.5) by\r\n AM7EUR06FT012.mail.protection.outlook.com (10.233.255.141) with Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n 15.20.9542.8 via Frontend Transport; Fri, 2 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "AM7EUR06FT012.mail.protection.outlook.com",
  ],
  [
    "Outlook.com, inside",
    "from AS4P190CA0001.EURP190.PROD.OUTLOOK.COM (2603:10a6:20b:5b1::12) by PA1PR01MB0001.eurprd01.prod.exchangelabs.com (2603:10a6:102:1::1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1; Fri, 2 Jan 2026 03:04:06 +0000",
    "AS4P190CA0001.EURP190.PROD.OUTLOOK.COM",
    null,
    "2603:10a6:20b:5b1::12",
    "PA1PR01MB0001.eurprd01.prod.exchangelabs.com",
  ],
  [
    "Exchange 2003",
    "from helo.example ([203.0.113.5]) by ex.example.net with Microsoft SMTPSVC(6.0.3790.4675); Fri, 2 Jan 2026 03:04:05 +0000",
    "helo.example",
    null,
    "203.0.113.5",
    "ex.example.net",
  ],
  [
    "Postfix",
    "from mail.example.com (mail.example.com [203.0.113.5])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\r\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\r\n\t(No client certificate requested)\r\n\tby mx.example.net (Postfix) with ESMTPS id 4ABC\r\n\tfor <suzie@example.net>; Fri,  2 Jan 2026 03:04:05 +0000 (UTC)",
    "mail.example.com",
    "mail.example.com",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Postfix, unknown",
    "from WIN-1 (unknown [203.0.113.5]) by mx.example.net (Postfix) with ESMTP id 4ABC; Fri, 2 Jan 2026 03:04:05 +0000",
    "WIN-1",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Postfix, IPv6",
    "from mail.example.com (mail.example.com [IPv6:2001:DB8:0::25]) by mx.example.net (Postfix) with ESMTPS id 4ABC; Fri, 2 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    "mail.example.com",
    "2001:db8::25",
    "mx.example.net",
  ],
  [
    "Postfix, a literal as HELO",
    "from [192.168.1.5] (dsl.example.org [203.0.113.5]) by mx.example.net (Postfix) with ESMTPSA id 4; Fri, 2 Jan 2026 03:04:05 +0000",
    "[192.168.1.5]",
    "dsl.example.org",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Sendmail",
    "from mail.example.com (mail.example.com [203.0.113.5]) by mx.example.net (8.18.1/8.18.1) with ESMTPS id 602; Fri, 2 Jan 2026 03:04:05 GMT",
    "mail.example.com",
    "mail.example.com",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Sendmail, forged",
    "from helo.example (dsl.example.org [203.0.113.5] (may be forged)) by mx.example.net (8.18.1/8.18.1) with ESMTP id 602; Fri, 2 Jan 2026 03:04:05 GMT",
    "helo.example",
    "dsl.example.org",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Sendmail, ident",
    "from helo.example (IDENT:joe@dsl.example.org [203.0.113.5]) by mx.example.net (8.9.3/8.9.3) with ESMTP id 602; Fri, 2 Jan 2026 03:04:05 GMT",
    "helo.example",
    "dsl.example.org",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Exim",
    "from mail.example.com ([203.0.113.5])\r\n\tby mx.example.net with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.98)\r\n\t(envelope-from <bounce@example.com>)\r\n\tid 1abc-0000-0A; Fri, 02 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Exim, another HELO",
    "from dsl.example.org ([203.0.113.5] helo=mail.example.com) by mx.example.net with esmtp (Exim 4.98) id 1abc; Fri, 2 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    "dsl.example.org",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Exim, no reverse name",
    "from [203.0.113.5] (helo=mail.example.com) by mx.example.net with esmtp (Exim 4.98) id 1abc; Fri, 2 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Exim, ports",
    "from [203.0.113.5] (port=53488 helo=mail.example.com) by mx.mail.ru with esmtp id 1abc; Fri, 2 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.mail.ru",
  ],
  [
    "Exim, port behind",
    "from mail.example.com ([203.0.113.5]:53488) by mx.example.net with esmtps (Exim 4.98) id 1abc; Fri, 2 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "Yahoo",
    "from 203.0.113.5 (EHLO mail.example.com)\r\n by 10.197.39.74 with SMTPs\r\n (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Fri, 02 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "10.197.39.74",
  ],
  [
    "Yahoo, older",
    "from 127.0.0.1  (EHLO mail.example.com) (203.0.113.5)\r\n  by mta1001.mail.bf1.yahoo.com with SMTPS; Fri, 02 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mta1001.mail.bf1.yahoo.com",
  ],
  [
    "qmail",
    "from unknown (HELO mail.example.com) (203.0.113.5)\r\n  by mx.example.net with SMTP; 2 Jan 2026 03:04:05 -0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "qmail, named",
    "from dsl.example.org (HELO mail.example.com) (joe@203.0.113.5) by mx.example.net with SMTP; 2 Jan 2026 03:04:05 -0000",
    "mail.example.com",
    "dsl.example.org",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "qmail, same",
    "from mail.example.com (203.0.113.5) by mx.example.net with SMTP; 2 Jan 2026 03:04:05 -0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  ["qmail, local", "(qmail 1234 invoked by uid 89); 2 Jan 2026 03:04:05 -0000", null, null, null, null],
  [
    "GMX",
    "from mail.example.com ([203.0.113.5]) by mx-ha.gmx.net (mxgmx017 [212.227.15.9]) with ESMTPS (Nemesis) id 1M; Fri, 02 Jan 2026 03:04:05 +0100",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx-ha.gmx.net",
  ],
  [
    "Amazon SES",
    "from mail.example.com (mail.example.com [203.0.113.5]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for suzie@example.net; Fri, 02 Jan 2026 03:04:05 +0000 (UTC)",
    "mail.example.com",
    "mail.example.com",
    "203.0.113.5",
    "inbound-smtp.us-east-1.amazonaws.com",
  ],
  [
    "CommuniGate",
    "from [203.0.113.5] (HELO mail.example.com) by mx.example.net (CommuniGate Pro SMTP 6.3) with ESMTPS id 1; Fri, 02 Jan 2026 03:04:05 +0000",
    "mail.example.com",
    null,
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "RFC 6376",
    "from client1.football.example.com  [192.0.2.1] by submitserver.example.com with SUBMISSION; Fri, 11 Jul 2003 21:01:54 -0700 (PDT)",
    "client1.football.example.com",
    null,
    "192.0.2.1",
    "submitserver.example.com",
  ],
  [
    "mapped",
    "from a.example (a.example [::ffff:203.0.113.5]) by mx.example.net with ESMTP; Fri, 02 Jan 2026 03:04:05 +0000",
    "a.example",
    "a.example",
    "203.0.113.5",
    "mx.example.net",
  ],
  [
    "a client named by",
    "from by (by.example [203.0.113.5]) by mx.example.net with ESMTP; Fri, 02 Jan 2026 03:04:05 +0000",
    "by",
    "by.example",
    "203.0.113.5",
    "mx.example.net",
  ],
  ["nothing", "", null, null, null, null],
])("%s", (_, value, helo, reverseName, ip, by) => {
  const hop = read(value);
  expect([hop.helo, hop.reverseName, hop.ip === null ? null : formatIp(hop.ip), hop.by]).toEqual([
    helo,
    reverseName,
    ip,
    by,
  ]);
  const year = hop.at === null ? null : new Date(hop.at * 1000).getUTCFullYear();
  expect(year).toBe(value === "" ? null : value.includes("2003") ? 2003 : 2026);
});

test.each([
  ["from a.example (a.example [192.0.2.1]) by b.example with ESMTPSA id 1; Fri, 02 Jan 2026 03:04:05 +0000", true],
  ["from a.example (a.example [192.0.2.1]) (Authenticated sender: joe) by b.example with ESMTP; x", true],
  ["from a.example (a.example [192.0.2.1]) by b.example with ESMTPS id 1; x", false],
])("%s: logged in %s", (value, expected) => expect(read(value).authenticated).toBe(expected));

test("the envelope sender of Exim", () => {
  expect(read("from a.example ([192.0.2.1]) by b.example (envelope-from <x@a.example>) id 1; x").envelopeFrom).toBe(
    "x@a.example",
  );
});

test("bears anything", () => {
  const piece = fc.constantFrom(
    "from ",
    "by ",
    "(",
    ")",
    "[192.0.2.1]",
    "helo=",
    "\\",
    '"',
    ";",
    "\0",
    "a.example ",
    "[IPv6:",
    "@",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((a) => a.join("")),
      (text) => typeof read(text).text === "string",
    ),
  );
  for (const c of ["(", ")", "[", " ", "from ", "helo=", '"', "1.", ":"]) read(c.repeat(1_000_000));
});
