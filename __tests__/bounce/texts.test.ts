import { expect, test } from "@jest/globals";
import { explain } from "../../src/mail/bounce/explain.ts";
import type { Cause } from "../../src/mail/bounce/types.ts";

/** What receivers and their filters say, cause by cause; addresses and names are those for documentation. */
const TEXTS: Partial<Record<Cause, readonly string[]>> = {
  "auth-required": [
    "550 5.7.1 Client was not authenticated",
    "503 This mail server requires authentication when attempting to send to a non-local e-mail address",
    "550 Unauthenticated senders not allowed",
  ],
  blocklisted: [
    "450 4.7.1 Service temporarily unavailable; Client host [203.0.113.9] blocked using Trend Micro Email Reputation Service. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=203.0.113.9",
    "550 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using Trend Micro QIL. Please see http://www.mail-abuse.com/cgi-bin/lookup",
    "554 5.7.1 Client host [203.0.113.9] is listed by FortiGuard AntiSpam",
    "550 5.7.1 Unfortunately, messages from [203.0.113.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    "553 5.7.1 [BL21] Connections will not be accepted from 203.0.113.9, because the ip is in Spamhaus's list",
    "554 Blocklisting in effect",
    "550 A URL in this email is listed on https://spamrl.com/. Please resolve and retry",
    "554 5.7.1 [A4] Rejected: 203.0.113.9 is on our internal blacklist",
    "550 5.7.1 Your host [203.0.113.9] is blacklisted at bl.spamcop.net",
    "550 Mail Refused - IP Address 203.0.113.9 Blacklisted",
    "550 mail not accepted from blacklisted IP address",
    "550-sender IP-address 203.0.113.9 locally blacklisted because of too much spam",
    "554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.(connection black ip 203.0.113.9)",
  ],
  connection: [
    "I'm not going to try again; this message has been in the queue too long. (#4.4.7)",
    "Delivery temporarily suspended: connect to mx.example.org[192.0.2.1]:25: Connection timed out",
  ],
  "content-spam": [
    "554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).",
    "554 DT:SPM 163 smtp8,DMCowKBpXx5nLXVYEO1nBQ--.16117S2",
    "550-5.7.1 [203.0.113.9 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.",
    "550 REJECTED - spamtext",
    "550 5.2.0 Message Filtered",
    "550 5.7.1 Rejected by spam filter",
    "554 5.7.1 Spam detected by content scanner. Message rejected",
    "550 High probability of spam",
    "554 5.7.1 This message has been blocked because it contains black listed url host",
    "550 this message scored 12.3 on spam scale",
    "550 5.7.1 headers consistent with spam",
    "550 Message rejected By DCC",
    "550 Message rejected due to content restrictions",
    "554 5.7.1 URL/Phone Number Filter",
    "553 5.7.1 Sensitive words detected",
    "554 5.7.1 This message has been blocked because ASE reports it as spam.",
  ],
  "dkim-fail": ["550 5.7.20 No passing DKIM signature found"],
  "dmarc-fail": [
    "550-5.7.40 Unauthenticated email from example.com is not accepted: DMARC record is missing",
    "550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.",
    "521 5.2.1 : (DMARC:SPF) AOL will not accept delivery of this message",
    "550 DmarcRejection",
    "501 5.0.2 Mail rejected. DMARC check failed.",
  ],
  "domain-unknown": ["521 5.3.2 <u@example.org>: Recipient address rejected: System not accepting network messages"],
  "generic-ptr": ["550 5.7.1 We do not accept mail from hosts with dynamic IP or generic PTR-records"],
  greylisted: ["451 4.7.1 Please try again later (greylisted)"],
  "helo-rejected": [
    "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname",
    "501 - Connection Refused: IP Address <203.0.113.9> - HELO/EHLO Invalid or Non-Existent Reverse DNS",
    "550-5.7.1 mail.example.com Sorry, your helo has been denied",
    "550 5.7.0 HELO argument [mail.example.com] is missing a DNS entry",
    "554 5.7.1 Helo invalid",
    "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)",
    "550-Bad HELO: mail.example.com does not exist 550 Please see RFC 2821 section 4.1.1.1",
  ],
  "mail-loop": ["554 5.4.14 Hop count exceeded - possible mail loop ATTR1", "554 MailLoop"],
  "mailbox-disabled": [
    "550 5.2.1 The email account that you tried to reach is disabled",
    "554 30 Sorry, your message to u@example.org cannot be delivered. This mailbox is disabled (554.30).",
    "550 NOACTIVITY: Sorry, no recipient activity since 2020",
    "554 5.7.1 User u@example.org should log in to enable receiving the mail",
    "552 u@example.org mail receiving disabled, rejecting",
  ],
  "mailbox-full": [
    "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
    "552 5.2.3 <u@example.org> mailbox over quota",
    "550 Quota is over for this user",
    "550 Not enough disk space",
    "552 The user's space has used up.",
    "550-Callout verification failed: 550 550 Recipient's mailbox is full, user account inactive",
    "451 Account u@example.org out of quota. Try later",
    "552 Message would exceed maximum mailbox size. Mail rejected",
  ],
  "mailbox-unknown": [
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient u@example.org not found by SMTP address lookup",
    "550 I cannot deliver mail for u@example.org",
    "550 No such ID",
    "550 #5.1.0 Address rejected.",
    "550 <u@example.org>: Recipient address rejected.",
    "542 u@example.org Rejected",
    "550 Questo indirizzo non esiste",
    "554 no valid recipients, bye",
    "521 No Redirect Entry for this address",
  ],
  "message-malformed": ["550-5.7.1 Messages missing a valid address in From: header"],
  "message-too-large": ["552 5.2.3 Message exceeds maximum fixed size", "552 5.3.4 Message size exceeds fixed limit"],
  "no-ptr": [
    "550-5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not match the sending IP.",
    "450 4.7.25 Service unavailable, sending IPv6 address [2001:db8::1] must have reverse DNS record.",
    "554 5.7.1 The sending IP has no reverse DNS. (RTR:RD)",
    "550 5.7.1 Client host rejected: cannot find your reverse hostname, [203.0.113.9]",
    "450 4.7.1 Client host rejected: cannot find your hostname, [203.0.113.9]",
    "550 Sender IP reverse lookup rejected",
    "421 SMTP server not available if you do not have a reverse dns mapping",
    "551 Server access 203.0.113.9 forbidden by invalid RDNS record of your mail server",
    "550 inconsistent or no DNS PTR record for 203.0.113.9",
    "554 Client address rejected: No reverse DNS for 203.0.113.9",
    "421 mx.example.org Your host 203.0.113.9 has no valid Reverse DNS",
    "554 This server requires PTR for unauthenticated connections",
    "554 5.7.1 - Connection refused. IP name lookup failed for 203.0.113.9",
    "554 5.7.1 [C14] Missing reverse DNS for 203.0.113.9",
    "550 No RDNS entry for 203.0.113.9",
    "501 5.7.1 <a@example.com> Sender IP must resolve",
    "421 4.7.1 : (DNS:NR) https://postmaster.aol.com/error-codes",
    "452 4.1.0 Policy violation. Your host 203.0.113.9 has no valid Reverse DNS",
    "451 Missing reverse PTR - please fix it and try again",
    "521 mx.example.org Service not available - no PTR record for 203.0.113.9",
    "550 PTR and SPF-softfail",
    "550 5.7.0 Server 203.0.113.9 has an invalid PTR record",
    "550 5.7.0 Your server IP address 203.0.113.9 does not have a valid reverse DNS entry",
    "421 mx.example.org xy No reverse DNS [203.0.113.9; LIB_120]",
  ],
  policy: [
    "550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.",
    "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
    "550 5.7.1 IP address blacklisted by recipient",
    "550 5.7.1 Message refused by local policy",
    "550 5.7.1 Delivery not authorized, message refused: Message is not RFC conform policy",
    "550 5.7.1 Refused by local policy. No SPAM please",
    "550 5.7.1 This message is blocked due to security reason",
    "554 5.7.1 Content-Policy reject msg",
    "550 Not allowed to send from that country",
    "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains",
    "421 4.7.0 IP not in whitelist for RCPT domain, closing connection.",
  ],
  "rate-limited": [
    "451 Ratelimit exceeded for IP 203.0.113.9. Try again later",
    "550 Ip frequency limited [MAIL] IP: 203.0.113.9. http://service.mail.qq.com/",
    "421-4.7.28 Gmail has detected an unusual rate of mail originating from your SPF domain [example.com]. To protect our users from spam, mail sent from your domain has been temporarily rate limited.",
    "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered",
    "421 RP-001 (BAY004-MC1F14) Unfortunately, some messages from 203.0.113.9 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
    "550 5.7.705 Access denied, tenant has exceeded threshold",
    "452 4.5.3 Too many recipients (AS780090)",
    "451 VS1-IP Excessive unknown recipients - possible Open Relay http://postmaster.yahoo.com/",
    "421 DYN:T1 https://postmaster.aol.com/error-codes#421dynt1",
    "550 ReceivingRatePerm",
    "421 4.7.0 Too many concurrent connections from your IP",
    "451 4.7.1 Too many messages per hour from your domain",
    "421 mx.example.org ESMTP - Too many invalid recipients from this IP",
    "550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit",
    "421 Server busy, too many connections. smtpin-a",
  ],
  "receiver-fault": [
    "Unable to contact LDAP server. (#4.4.3)I'm not going to try again; this message has been in the queue too long.",
    "Resources temporarily unavailable, please try again later [#4.1.9]. /I'm not going to try again; this message has been in the queue too long.",
    "450 4.3.2 System not accepting network messages",
    "451 4.3.0 Temporary server error. Please try again later. PRX5",
  ],
  "relay-denied": [
    "550 5.7.64 TenantAttribution; Relay Access Denied",
    "554 Refused. Sending to remote addresses (relaying) is not allowed",
    "530 Relaying not allowed",
    "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
    "550 We don't handle mail for example.org",
  ],
  reputation: [
    "554 5.7.1 Access denied - SenderBase Reputation score -3.1; see www.senderbase.org",
    "550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510",
    "421 mwinf5c04 ME Adresse IP source bloquee temporairement. Client host blocked temporarily. OFR004_105",
    "550-5.7.1 [203.0.113.9 19] Gmail has detected that this message is likely suspicious due to the very low reputation of the sending IP address.",
    "550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.",
    "421 4.7.0 [TSS04] Messages from 203.0.113.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes",
    "553 5.7.2 [TSS09] All messages from 203.0.113.9 will be permanently deferred; Retrying will NOT succeed.",
    "554 RTR:BB https://postmaster.aol.com/error-codes#554rtrbb",
    "550 permanent failure for one or more recipients (u@example.org:blocked)",
    "550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.",
    "554 5.7.1 Rejected for poor reputation of sender IP",
    "554 mx.example.org IP: 203.0.113.9, You are not allowed to send us mail",
    "554 mx.example.org ESMTP - Too much Spam from this IP",
    "554 Connection refused due to abuse",
    "550 Your mail server is currently blocked",
    "554 5.3.2 Sorry, we do not accept connections from your IP",
    "553 5.7.1 <mail.example.com[203.0.113.9]>: Client host rejected: SPAM_CLIENT",
    "551 Server access forbidden by your IP 203.0.113.9",
  ],
  "sender-blocked": [
    "550 5.7.1 sender domain is not allowed by the recipient's filter",
    "550 Your message was rejected by this user and was not delivered",
    "550 5.7.1 You are blacklisted by the recipient",
    "550 Sender is on domain's blacklist",
    "450 4.7.1 <a@example.com>: Sender address rejected: Access denied",
  ],
  "sender-domain-not-found": [
    "450 4.1.8 <a@example.com>: Sender address rejected: Domain not found",
    "553 5.1.8 <a@example.com>... Domain of sender address a@example.com does not exist",
    "550 Domain may not exist or DNS check failed",
    "550 5.1.0 <a@example.com> sender rejected: domain does not have neither a valid MX or A record",
    "550 Invalid Domain [203.0.113.9; LIB_420]",
  ],
  "spf-fail": [
    "550 SPF check failed. http://service.mail.qq.com/cgi-bin/help",
    "550 MI:SPF mx14,QMCowECpA0qTiftVaeB3Cg--.872S2 1442548128 http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.9",
    "550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF fail",
    "553-SPF (Sender Policy Framework) domain authentication fail. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting",
    "550 5.7.1 <a@example.com>: Sender address rejected: SPF check failed",
  ],
  "tls-required": [
    "421-4.7.29 This message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS",
    "450 4.7.320 Certificate validation failed",
    "500 Remote server does not support TLS (state 6).",
    "454 4.7.0 TLS not available due to local problem",
  ],
  unauthenticated: [
    "550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: [203.0.113.9] = did not pass",
    "550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements",
  ],
  unknown: ["554 5.0.0 Service unavailable", "550 5.7.1 Command rejected"],
  virus: ["554 5.7.1 Virus found in message"],
};

const ROWS = Object.entries(TEXTS).flatMap(([cause, texts]) => texts.map((text) => [cause, text] as const));
const NOBODY = { status: null, host: null, hostIp: null, recipient: null, sender: null, command: null };

test.each(ROWS)("%s: %s", (cause, text) => {
  expect(explain({ ...NOBODY, text }).cause).toBe(cause);
});

/** What one receiver says, as its server's name tells. */
test.each([
  ["www1234.sakura.ne.jp", "550 5.7.1 <u@example.org>... Command rejected", "policy", "Sakura Internet"],
  ["mx.example.org", "550 5.7.1 <u@example.org>... Command rejected", "unknown", "mx.example.org"],
  ["mx01.jcom.home.ne.jp", "550 Invalid recipient: u@example.org", "mailbox-unknown", "J:COM"],
  ["mx01.jcom.home.ne.jp", "553 example.com does not exist", "sender-domain-not-found", "J:COM"],
  ["mx01.jcom.home.ne.jp", "421 #4.3.2 Too many messages for this session", "rate-limited", "J:COM"],
  ["163mx01.mxmail.netease.com", "421 HL:REP 163 mx1,xyz http://mail.163.com/help/", "reputation", "NetEase"],
  ["163mx01.mxmail.netease.com", "450 MI:CEL 163 mx1,xyz", "rate-limited", "NetEase"],
  ["163mx01.mxmail.netease.com", "450 WM:BLI 163 mx1,xyz", "policy", "NetEase"],
])("%s: %s", (host, text, cause, receiver) => {
  expect(explain({ ...NOBODY, text, host })).toMatchObject({ cause, receiver });
});

test.each([
  ["550 Requested mail action not taken: Invalid DNS MX or A/AAAA resource record", "sender-domain-not-found"],
  ["504 5.5.2 <a>: Sender address rejected: need fully-qualified address", "sender-domain-not-found"],
  ["550 rejecting spoofed message", "unauthenticated"],
  ["553 Relaying disallowed", "relay-denied"],
  ["552 message rejected by anti-spam engine", "content-spam"],
  ["550 black ip", "blocklisted"],
  ["555 helohost error", "helo-rejected"],
  ["554 IP is rejected", "reputation"],
  ["556 remote ip check error", "spf-fail"],
  ["550 can't accept user... (#5.7.1)", "mailbox-unknown"],
  ["552 Account(s) <u@example.org> does not have enough space", "mailbox-full"],
  ["550 ** No mail box available for this user **", "mailbox-unknown"],
  ["550 BAD_RECIPIENT - see http://www.example.org/undelivered", "mailbox-unknown"],
  ["554 5.7.1 Message Rejected Class=size limit=15728640 Subclass=reject size=18571048", "message-too-large"],
  ["554 5.7.1 Mail (13049-38149) appears to be unsolicited - Score (59) over MessageScoringUpperLimit", "content-spam"],
  ['unrouteable mail domain "example.org"', "domain-unknown"],
  [
    "A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours",
    "connection",
  ],
])("%s: %s", (text, cause) => {
  expect(explain({ ...NOBODY, text }).cause).toBe(cause);
});

/** Whose list, and what is on it: the noun before the list decides; a list of the recipient's is no block list. */
test.each([
  ["550 Sender is on domain's blacklist", "sender-blocked", null, null],
  ["550 5.7.1 The sender is on our internal blocklist", "sender-blocked", null, null],
  ["550 5.7.1 IP address blacklisted by recipient", "policy", null, "the recipient organisation's block list"],
  ["550 Mail Refused - IP Address 203.0.113.9 Blacklisted", "blocklisted", "203.0.113.9", "the receiver's own list"],
  [
    "550 A URL in this email is listed on https://lists.example/. Please resolve and retry",
    "blocklisted",
    null,
    "lists.example",
  ],
  [
    "554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.(connection black ip 203.0.113.9)",
    "blocklisted",
    "203.0.113.9",
    "FortiGuard AntiSpam",
  ],
])("%s", (text, cause, about, list) => {
  const b = explain({ ...NOBODY, text });
  expect([b.cause, b.subject, b.list]).toEqual([cause, about, list]);
});

/** Words of lists in texts that tell of none. */
test.each([
  ["550 5.7.1 You are on my blacklist, Bob", "sender-blocked"],
  ["550 5.7.1 Sender domain example.com is blacklisted by the administrator of example.org", "sender-blocked"],
  ["550 5.7.1 u@example.org has blacklisted a@example.com", "sender-blocked"],
  ["550 User blacklist: a@example.com", "sender-blocked"],
  ["550 5.7.1 not listed in whitelist", "sender-blocked"],
  ["550 5.7.1 You are not listed in the members list", "sender-blocked"],
  ["550 5.7.1 blocked by SPF; see dnsbl FAQ", "spf-fail"],
  ["550 5.2.1 Mailbox blocked", "mailbox-disabled"],
  ["550 5.7.1 Your message was rejected because it contains a blacklisted word", "content-spam"],
  ["451 4.3.5 DNSBL lookup of zen.spamhaus.org timed out", "receiver-fault"],
  ["450 4.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org; temporary lookup failure", "receiver-fault"],
  ["550 5.1.1 <spamhaus@example.org>: Recipient address rejected: User unknown", "mailbox-unknown"],
  ["452 4.2.2 rbl@example.org mailbox full", "mailbox-full"],
  ["552 5.2.2 blocked: quota exceeded", "mailbox-full"],
  ["550 5.1.1 not listed in Domino Directory", "mailbox-unknown"],
  ["550 5.7.1 listed on https://www.dnswl.org but refused: spam content", "content-spam"],
  ["421 4.7.0 Try again later, closing connection. see https://example.org/blacklist", "unknown"],
])("%s: %s", (text, cause) => {
  const b = explain({ ...NOBODY, text });
  expect([b.cause, b.list]).toEqual([cause, null]);
});

test.each([
  ["553 5.1.0 example.com does not exist", "MAIL FROM", "sender-domain-not-found"],
  ["550 5.1.1 User unknown", "MAIL FROM", "sender-domain-not-found"],
  ["550 5.1.1 User unknown", "RCPT TO", "mailbox-unknown"],
  ["552 5.2.2 Mailbox full", "RCPT TO", "mailbox-full"],
])("%s in reply to %s: %s", (text, command, cause) => {
  expect(explain({ ...NOBODY, text, command }).cause).toBe(cause);
});

test.each([
  ["452 4.2.2 Mailbox full", /try again in a few days/],
  ["450 4.1.1 <u@example.org>: Recipient address rejected: User unknown", /for now/],
  ["450 4.7.1 <a@example.com>: Sender address rejected: Access denied", /for now/],
  ["451 4.7.1 Relay access denied", /for now/],
])("a temporary refusal gets no advice for good: %s", (text, advice) => {
  const { temporary, next } = explain({ ...NOBODY, text });
  expect(temporary).toBe(true);
  expect(next).toMatch(advice);
});
