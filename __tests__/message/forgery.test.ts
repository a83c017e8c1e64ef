import { expect, test } from "@jest/globals";
import { formatIp } from "../../src/ip/ip.ts";
import { parseReceived, type Received } from "../../src/mail/message/received.ts";
import { NO_TRUST, sourceOfHops } from "../../src/mail/message/source.ts";

/** The address that TCP told, and the one that the client would like to have. */
const TRUE = "203.0.113.66";
const WANTED = "192.0.2.10";
const AT = "; Mon, 01 Jul 2024 10:00:00 +0000";

/** How servers write a field; `H` stands for what the client said in HELO. */
const STYLES: readonly (readonly [string, string])[] = [
  ["Postfix", `from H (unknown [${TRUE}]) by mx.example.org (Postfix) with ESMTPS id 4ABC for <u@example.org>`],
  [
    "Postfix, named",
    `from H (dsl.example.net [${TRUE}]) (using TLSv1.3 with cipher X (256/256 bits)) by mx.example.org (Postfix) with ESMTPS id 4`,
  ],
  [
    "Sendmail",
    `from H (dsl.example.net [${TRUE}] (may be forged)) by mx.example.org (8.18.1/8.18.1) with ESMTP id 602`,
  ],
  ["Sendmail, ident", `from H (IDENT:joe@dsl.example.net [${TRUE}]) by mx.example.org (8.9.3/8.9.3) with ESMTP id 602`],
  ["qmail", `from unknown (HELO H) (${TRUE}) by mx.example.org with SMTP`],
  ["qmail, named", `from dsl.example.net (HELO H) (joe@${TRUE}) by mx.example.org with SMTP`],
  [
    "qmail-ldap",
    `from unknown (HELO H) ([${TRUE}]) (envelope-sender <x@example.org>) by mx.example.org (qmail-ldap-1.03) with SMTP`,
  ],
  ["Exim", `from [${TRUE}] (helo=H) by mx.example.org with esmtp (Exim 4.98) (envelope-from <a@example.com>) id 1abc`],
  ["Exim, port", `from [${TRUE}] (port=53488 helo=H) by mx.example.org with esmtp (Exim 4.98) id 1abc`],
  ["Exim, named", `from dsl.example.net ([${TRUE}] helo=H) by mx.example.org with esmtp (Exim 4.98) id 1abc`],
  [
    "Exim, named, port",
    `from dsl.example.net ([${TRUE}]:11218 helo=H ident=joe) by mx.example.org with esmtp (Exim 4.98) id 1abc`,
  ],
  ["Exim, same", `from H ([${TRUE}]) by mx.example.org with esmtps (Exim 4.98) id 1abc`],
  [
    "Exim 3",
    `from dsl.example.net (H) [${TRUE}.13219] (mail) by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id 1`,
  ],
  ["Exchange", `from H (${TRUE}) by ex1.example.org (10.0.0.5) with Microsoft SMTP Server id 15.1.2507.35`],
  ["Exchange 2003", `from H ([${TRUE}] RDNS failed) by ex.example.org with Microsoft SMTPSVC(6.0.3790.4675)`],
  ["Gmail", `from H (dsl.example.net. [${TRUE}]) by mx.google.com with ESMTPS id x (version=TLS1_3 bits=256/256)`],
  ["Zimbra", `from H (LHLO H) (${TRUE}) by mta.example.org with SMTP`],
  [
    "CommuniGate",
    `from [${TRUE}] (HELO H) by mx.example.org (CommuniGate Pro SMTP 6.3.4) with ESMTPS id 1 for u@example.org`,
  ],
  [
    "CommuniGate, account",
    `from [${TRUE}] (account u@example.org HELO H) by mx.example.org (CommuniGate Pro SMTP 6.3.4) with ESMTPSA id 1`,
  ],
  [
    "CommuniGate, verified",
    `from H ([${TRUE}] verified) by mx.example.org (CommuniGate Pro SMTP 4.1.8) with ESMTP id 8`,
  ],
  ["Courier", `from H (dsl.example.net [::ffff:${TRUE}]) by mx.example.org with esmtp`],
  ["Courier, log-in", `from H ([${TRUE}]) (AUTH: LOGIN u@example.org) by mx.example.org with esmtp`],
  [
    "xmail",
    `from H (${TRUE}:23198) by mx.example.org with [XMail 1.27 ESMTP Server] id <S72E> for <u@example.org> from <a@example.com>`,
  ],
  [
    "xmail, brackets",
    `from H ([${TRUE}]:23198) by mx.example.org with [XMail 1.27 ESMTP Server] id <S72E> for <u@example.org>`,
  ],
  ["Momentum", `from ([${TRUE}:53798] helo=H) by mx.example.org (ecelerity 2.1) with ESMTP id 5A`],
  ["Yahoo", `from ${TRUE} (EHLO H) by 10.197.39.74 with SMTPs`],
  ["Yahoo, older", `from 127.0.0.1 (EHLO H) (${TRUE}) by mta1001.mail.bf1.yahoo.com with SMTPS`],
  ["smtpd", `from dsl.example.net(${TRUE}), claiming to be "H" via SMTP by mx.example.org, id smtpd1`],
  ["IMail", `from H [${TRUE}] by mx.example.org with ESMTP (SMTPD-9.23) id A1`],
  ["InterMail", `from H ([${TRUE}]) by mta.example.org (InterMail vM.8) with ESMTP id <1@x>`],
  ["NAVGW", `(from H [${TRUE}]) by mx.example.org (NAVGW 2.5.2.12) with SMTP id M1`],
  ["only the name", "from H by mx.example.org with SMTP"],
  ["Domino", "from H by mx.example.org (Lotus Domino Release 8.5) with ESMTP id 1"],
];

/** These tell no address that can be relied on. */
const SILENT = ["NAVGW", "only the name", "Domino"];

const ATTEMPTS: readonly string[] = [
  "mail.example.com",
  WANTED,
  `[${WANTED}]`,
  `[IPv6:::ffff:${WANTED}]`,
  `[${WANTED}]:25`,
  `${WANTED}.25`,
  `x@${WANTED}`,
  `x [${WANTED}]`,
  `x (${WANTED})`,
  `x) (${WANTED}`,
  `x) ([${WANTED}]`,
  `x) [${WANTED}] (y`,
  `[${WANTED}])`,
  `x (mail.example.com [${WANTED}]) by mx.example.org with ESMTP id 1 for <u@example.org>`,
  `x (mail.example.com [${WANTED}]) by mx.example.org (`,
  `x (mail.example.com [${WANTED}]) by mx.example.org "`,
  `x (mail.example.com [${WANTED}]) by mx.example.org with ESMTP; Mon, 01 Jul 2024 10:00:00 +0000`,
  `x (mail.example.com [${WANTED}]) id 1`,
  `x\\`,
  `x\\) (${WANTED}`,
  `"x`,
  "mx.example.org",
  "localhost",
  "127.0.0.1",
  "[127.0.0.1]",
  "x with LMTP by y",
  "x with local",
  "mail pickup service",
  "helo=x",
  `x helo=[${WANTED}]`,
  "by",
  "from",
  "",
];

function hop(value: string): Received {
  return parseReceived({ name: "received", raw: `Received: ${value}`, value: ` ${value}` });
}

test.each(STYLES)("%s: whatever HELO says, the source is never the address that it wants", (name, style) => {
  const told = !SILENT.includes(name);
  const below = hop(`from mail.example.com (mail.example.com [${WANTED}]) by mx.example.org with ESMTP id 1${AT}`);
  // A server that writes the name only, brackets and all, cannot be told from one that writes an address.
  const attempts = ATTEMPTS.filter((helo) => told || name === "NAVGW" || !helo.includes("("));
  for (const helo of attempts) {
    const value = style.replaceAll("H ", () => `${helo} `).replaceAll(/\bH\b(?=[)\]"])/g, () => helo);
    const found = sourceOfHops([hop(`${value}${AT}`), below], NO_TRUST);
    const source = found.kind === "found" && found.hop.ip !== null ? formatIp(found.hop.ip) : found.kind;
    expect(`${helo}: ${source}`).toMatch(told ? /: (?:203\.0\.113\.66|unreadable)$/ : /: unreadable$/);
    // An honest name is read.
    if (helo === "mail.example.com") expect(source).toBe(told ? TRUE : "unreadable");
  }
});
