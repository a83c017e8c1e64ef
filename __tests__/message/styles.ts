/** The address that TCP told the server. */
export const TRUE = "203.0.113.66";

/** What the client chooses: its greeting, its address's reverse name, its ident reply and its envelope sender. */
export interface Claims {
  readonly helo: string;
  readonly name: string;
  readonly ident: string;
  readonly sender: string;
}

/** How a server writes the field; `{helo}`, `{name}`, `{ident}` and `{sender}` stand for what the client chose. */
export interface Style {
  readonly server: string;
  readonly field: string;
  /** False where the server writes no address that can be told from what the client said. */
  readonly tells: boolean;
}

const AT = "; Mon, 01 Jul 2024 10:00:00 +0000";

const TELLING: readonly (readonly [string, string])[] = [
  ["Postfix", `from {helo} (unknown [${TRUE}]) by mx.example.org (Postfix) with ESMTPS id 4ABC for <u@example.org>`],
  [
    "Postfix, named",
    `from {helo} ({name} [${TRUE}]) (using TLSv1.3 with cipher X (256/256 bits)) (No client certificate requested) by mx.example.org (Postfix) with ESMTPS id 4`,
  ],
  ["Postfix, pobox", `from {helo} ({name}[${TRUE}]) by mx.example.org (Postfix) with SMTP id 9`],
  [
    "Postfix, sender",
    `from {helo} (unknown [${TRUE}]) by mx.example.org (Postfix) with ESMTP id 4 for <u@example.org> (envelope-from {sender})`,
  ],
  ["sendmail", `from {helo} ({name} [${TRUE}]) by mx.example.org (8.18.1/8.18.1) with ESMTP id 602`],
  [
    "sendmail, forged",
    `from {helo} ({name} [${TRUE}] (may be forged)) by mx.example.org (8.18.1/8.18.1) with ESMTP id 6`,
  ],
  ["sendmail, ident", `from {helo} (IDENT:{ident}@{name} [${TRUE}]) by mx.example.org (8.9.3/8.9.3) with ESMTP id 602`],
  ["sendmail, ident only", `from {helo} ({ident}@[${TRUE}]) by mx.example.org (8.11.6/8.11.6) with SMTP id h8`],
  ["qmail", `from unknown (HELO {helo}) (${TRUE}) by mx.example.org with SMTP`],
  ["qmail, named", `from {name} (HELO {helo}) ({ident}@${TRUE}) by mx.example.org with SMTP`],
  ["qmail, same", `from {name} (${TRUE}) by mx.example.org with SMTP`],
  ["netqmail", `from {name} (HELO {helo}) (${TRUE}) by mx.example.org with (AES256-SHA encrypted) SMTP`],
  ["netqmail, log-in", `from {name} (HELO {helo}) ({ident}@${TRUE}) by mx.example.org with ESMTPA`],
  [
    "qmail-ldap",
    `from unknown (HELO {helo}) ([${TRUE}]) (envelope-sender <{sender}>) by mx.example.org (qmail-ldap-1.03) with SMTP`,
  ],
  [
    "qpsmtpd",
    `from {name} (HELO {helo}) (${TRUE}) (smtp-auth username joe, mechanism plain) by mx.example.org (qpsmtpd/0.94) with ESMTPSA`,
  ],
  ["qpsmtpd, plain", `from {name} (HELO {helo}) (${TRUE}) by mx.example.org (qpsmtpd/0.27-dev) with ESMTP`],
  [
    "MagicMail",
    `from {name} (HELO {helo}) (${TRUE}) by mx.example.org (qpsmtpd/MagicMail) with (TLS1.2 encrypted) ESMTPS`,
  ],
  [
    "MessageLabs",
    `from {name} (HELO {helo}) (${TRUE}) by server-9.tower-549.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP`,
  ],
  ["Cisco ESA", `from unknown (HELO {helo}) ([${TRUE}]) by esa1.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`],
  ["Cisco ESA, named", `from {name} (HELO {helo}) ([${TRUE}]) by esa1.iphmx.com with ESMTP`],
  ["Cisco ESA, same", `from {name} ([${TRUE}]) by esa1.iphmx.com with ESMTP`],
  ["Exim", `from [${TRUE}] (helo={helo}) by mx.example.org with esmtp (Exim 4.98) (envelope-from <{sender}>) id 1abc`],
  ["Exim, port", `from [${TRUE}] (port=53488 helo={helo}) by mx.example.org with esmtp (Exim 4.98) id 1abc`],
  [
    "Exim, ident",
    `from [${TRUE}] (port=5348 helo={helo} ident={ident}) by mx.example.org with esmtp (Exim 4.98) id 1abc`,
  ],
  ["Exim, named", `from {name} ([${TRUE}] helo={helo}) by mx.example.org with esmtp (Exim 4.98) id 1abc`],
  [
    "Exim, named, port",
    `from {name} ([${TRUE}]:11218 helo={helo} ident={ident}) by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <{sender}>) id 1abc for u@example.org`,
  ],
  [
    "Exim, same",
    `from {helo} ([${TRUE}]) by mx.example.org with esmtps (Exim 4.98) (envelope-from <{sender}>) id 1abc`,
  ],
  ["Exim 3", `from {name} ({helo}) [${TRUE}.13219] (mail) by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id 1`],
  ["Exim 3, same", `from {name} [${TRUE}] by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id 17WoTX`],
  ["mail.ru", `from [${TRUE}] (port=34424 helo={helo}) by mxs.mail.ru with esmtp (envelope-from <{sender}>) id 1`],
  ["Exchange", `from {helo} (${TRUE}) by ex1.example.org (10.0.0.5) with Microsoft SMTP Server id 15.1.2507.35`],
  ["Exchange 2003", `from {helo} ([${TRUE}] RDNS failed) by ex.example.org with Microsoft SMTPSVC(6.0.3790.4675)`],
  [
    "Exchange 5.5",
    `from {helo} ({name} [${TRUE}]) by ex.example.org with SMTP (Microsoft Exchange Internet Mail Service Version 5.5.1960.3) id G6`,
  ],
  [
    "Microsoft 365",
    `from {helo} (${TRUE}) by AM0.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.7741.18 via Frontend Transport`,
  ],
  ["Gmail", `from {helo} ({name}. [${TRUE}]) by mx.google.com with ESMTPS id x (version=TLS1_3 bits=256/256)`],
  ["Gmail, no name", `from {helo} ([${TRUE}]) by mx.google.com with ESMTPS id x for <u@example.org>`],
  ["Zimbra", `from {helo} (LHLO {helo}) (${TRUE}) by mta.example.org with SMTP`],
  ["CommuniGate", `from [${TRUE}] (HELO {helo}) by mx.example.org (CommuniGate Pro SMTP 6.3.4) with ESMTPS id 1`],
  [
    "CommuniGate, account",
    `from [${TRUE}] (account u@example.org HELO {helo}) by mx.example.org (CommuniGate Pro SMTP 6.3.4) with ESMTPSA id 1`,
  ],
  [
    "CommuniGate, verified",
    `from {helo} ([${TRUE}] verified) by mx.example.org (CommuniGate Pro SMTP 4.1.8) with ESMTP id 8`,
  ],
  ["Courier", `from {helo} ({name} [::ffff:${TRUE}]) by mx.example.org with esmtp`],
  ["Courier, log-in", `from {helo} ([${TRUE}]) (AUTH: LOGIN u@example.org) by mx.example.org with esmtp`],
  [
    "Courier, TLS",
    `from {helo} ({name} [::ffff:${TRUE}]) (TLS: TLSv1/SSLv3,168bits,DES-CBC3-SHA) by mx.example.org with esmtp`,
  ],
  [
    "XMail",
    `from {helo} (${TRUE}:23198) by mx.example.org with [XMail 1.27 ESMTP Server] id <S72E> for <u@example.org> from <{sender}>`,
  ],
  ["XMail, brackets", `from {helo} ([${TRUE}]:23198) by mx.example.org with [XMail 1.27 ESMTP Server] id <S72E>`],
  ["MDaemon", `from {helo} ({name} [${TRUE}]) by mx.example.org (MDaemon PRO v20.0.1) with ESMTPS id md5001.msg`],
  ["MDaemon, no name", `from {helo} ([${TRUE}]) by mx.example.org (MDaemon PRO v13.0.2) with ESMTP id md5001.msg`],
  [
    "Domino",
    `from {helo} ([${TRUE}]) by mx.example.org (Lotus Domino Release 8.5.3FP6) with ESMTP id 2013010112345678-1`,
  ],
  ["IMail", `from {helo} [${TRUE}] by mx.example.org with ESMTP (SMTPD-9.23) id A1`],
  [
    "Kerio",
    `from {helo} ([${TRUE}]) by mx.example.org (Kerio Connect 9.2.7) with ESMTPS (using TLSv1.2 with cipher X (256 bits))`,
  ],
  ["Halon", `from {helo} ({name} [${TRUE}]) by mx.example.org (Halon) with ESMTPS id 0a1b (version=TLSv1.3)`],
  [
    "OpenSMTPD",
    `from {helo} ({name} [${TRUE}]) by mx.example.org (OpenSMTPD) with ESMTPS id 0a1b (TLSv1.3:X:256:NO) for <u@example.org>`,
  ],
  ["OpenSMTPD, no name", `from {helo} (<unknown> [${TRUE}]) by mx.example.org (OpenSMTPD) with ESMTP id 0a1b`],
  [
    "Haraka",
    `from {helo} ({name} [${TRUE}]) by mx.example.org (Haraka/3.0.3) with ESMTPS id 1.1 envelope-from <{sender}>`,
  ],
  ["PowerMTA", `from {helo} (${TRUE}) by mx.example.org (PowerMTA(TM) v4.5r8) id hfp (envelope-from <{sender}>)`],
  ["Momentum", `from ([${TRUE}:53798] helo={helo}) by mx.example.org (ecelerity 2.1.1.3 r(11743)) with ESMTP id 5A`],
  [
    "Momentum, named",
    `from [${TRUE}] ([${TRUE}:53798] helo={helo}) by mx.example.org (ecelerity 4.3.1 r(:)) with ESMTPS id 5A`,
  ],
  [
    "Oracle",
    `from {helo} ({name} [${TRUE}]) by mta.example.org (Oracle Communications Messaging Server 8.0.1.2.20170607 64bit (built Jun  7 2017)) with ESMTP id <0P@mta>`,
  ],
  [
    "Sun",
    `from {helo} ([${TRUE}]) by mta.example.org (Sun Java System Messaging Server 6.2-4.02 (built Sep  9 2005)) with ESMTP id <0I@x>`,
  ],
  [
    "Proofpoint",
    `from {helo} ({name} [${TRUE}]) by mx0a-001.pphosted.com (PPS) with ESMTPS id 3x (version=TLSv1.2 verify=NOT)`,
  ],
  ["Mimecast", `from {helo} ({name} [${TRUE}]) (Using TLS) by relay.mimecast.com with ESMTP id uk-mta-1-abc`],
  [
    "Barracuda",
    `from {helo} ({name} [${TRUE}]) by barracuda.example.org with ESMTP id 9 (version=TLSv1.2 cipher=X bits=256 verify=NO)`,
  ],
  ["Yahoo", `from ${TRUE} (EHLO {helo}) by 10.197.39.74 with SMTPs (version=TLS1_3 cipher=X)`],
  ["Yahoo, older", `from 127.0.0.1 (EHLO {helo}) (${TRUE}) by mta1001.mail.bf1.yahoo.com with SMTPS`],
  ["AOL", `from {helo} ({name} [${TRUE}]) by mtain-dk02.r1000.mx.aol.com (Internet Inbound) with ESMTP id 38`],
  [
    "iCloud",
    `from {helo} ({name} [${TRUE}]) by p00-icloudmta-smtpin.example.me.com (Oracle Communications Messaging Server 8.1) with ESMTPS id <0@x>`,
  ],
  ["QQ", `from {helo} (unknown [${TRUE}]) by newxmmxszb1.qq.com (NewMX) with SMTP id 1`],
  ["Coremail", `from {helo} (unknown [${TRUE}]) by mx12 (Coremail) with SMTP id 1`],
  ["IIJ", `from {helo} ({name} [${TRUE}]) by mo-csw.securemx.jp (mx-mo-csw1120) id x`],
  ["Sakura", `from {helo} ({name} [${TRUE}] (may be forged)) by www1.sakura.ne.jp (8.16.1/8.16.1) with ESMTPS id 3`],
  ["docomo", `from {helo} ([${TRUE}]) by mfsmax.docomo.ne.jp(DOCOMO Mail Server Ver2.0) with SMTP id 1`],
  ["GMX", `from {helo} ([${TRUE}]) by mx-ha.gmx.net (mxgmx017 [212.227.15.9]) with ESMTPS (Nemesis) id 1M`],
  ["GMX, older", `from {name} (EHLO {helo}) [${TRUE}] by mail.gmx.net (mp010) with SMTP`],
  ["Yandex", `from {helo} ({name} [${TRUE}]) by mxfront1.mail.yandex.net (nwsmtp/Yandex) with ESMTPS id a`],
  ["MailEnable", `from {helo} ([${TRUE}]) by mx.example.org with MailEnable ESMTP`],
  [
    "Stalwart",
    `from {helo} ({name} [${TRUE}]) (using TLSv1.3 with cipher X) by mx.example.org (Stalwart SMTP) with ESMTPS id 1`,
  ],
  ["Axigen", `from {helo} ({name} [${TRUE}]) by mx.example.org (Axigen) with (ECDHE encrypted) ESMTPS id 1`],
  ["InterMail", `from {helo} ([${TRUE}]) by mta.example.org (InterMail vM.8) with ESMTP id <1@x>`],
  ["Scalix", `from {helo} ( ${TRUE}) by mx.example.org (Scalix SMTP Relay 10.0.1.3) via ESMTP`],
  ["smtpd", `from {name}(${TRUE}), claiming to be "{helo}" via SMTP by mx.example.org, id smtpd1`],
  [
    "Amazon SES",
    `from {helo} ({name} [${TRUE}]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for u@example.org`,
  ],
  [
    "ZMailer",
    `from {name} ([${TRUE}]:39811 "EHLO {helo}" rhost-flags-OK-OK-OK-FAIL) by vger.kernel.org with ESMTP id S1725875AbfFTJT6 (ORCPT <rfc822;u@example.org>)`,
  ],
  ["folded", `from {helo} ({name}\r\n\t [${TRUE}])\r\n\tby mx.example.org (8.18.1/8.18.1) with ESMTP id 602`],
  ["Yahoo, log-in", `from unknown (HELO {helo}) ({ident}@${TRUE} with login) by smtp804.mail.ukl.yahoo.com with SMTP`],
  ["no zone behind", `from {helo} ({name} [${TRUE}]) by mx.example.org with ESMTP id 1 Mon, 01 Jul 2024 10:00:00`],
];

const SILENT: readonly (readonly [string, string])[] = [
  ["NAVGW", `(from {helo} [${TRUE}]) by mx.example.org (NAVGW 2.5.2.12) with SMTP id M1`],
  ["only the name", "from {helo} by mx.example.org with SMTP"],
  ["Domino, only the name", "from {helo} by mx.example.org (Lotus Domino Release 8.5) with ESMTP id 1"],
  ["behind the server", `by mx.example.org (Smail3.1.29.1 #3) from {helo} with smtp id 1`],
];

export const STYLES: readonly Style[] = [
  ...TELLING.map(([server, field]) => ({ server, field, tells: true })),
  ...SILENT.map(([server, field]) => ({ server, field, tells: false })),
];

/** The field as the server of this style writes it. */
export function written({ server, field }: Style, claims: Claims): string {
  const text = field.replaceAll(/\{(helo|name|ident|sender)\}/g, (_, key: keyof Claims) => claims[key]);
  return server === "no zone behind" ? text : `${text}${AT}`;
}
