import type { StepId } from "./next-steps.ts";
import type { Pattern } from "./pattern.ts";
import { FIRST, LAST } from "./refusals.ts";
import type { Cause } from "./types.ts";

type More = Partial<Pick<Pattern, "only" | "list" | "concern" | "next">>;
type Row = readonly [Cause, RegExp, More?];

function from(receiver: string | null, source: string, rows: readonly Row[]): readonly Pattern[] {
  return rows.map(([cause, match, more]) => ({
    ...{ receiver, cause, match, only: false, list: null, concern: null, next: null, source, date: "2026-11-24" },
    ...more,
  }));
}

const ONLY = { only: true } as const;
const TO_RECIPIENT: StepId = "to-recipient";

const OUTLOOK_LIST: More = {
  ...{ list: { kind: "own-blocklist", of: "Outlook.com" }, concern: "ip" },
  next: "outlook-form",
};
const M365_LIST: More = {
  ...{ list: { kind: "own-blocklist", of: "Microsoft 365" }, concern: "ip" },
  next: "m365-delist",
};
const OWN = (name: string, next: StepId): More => ({ list: { kind: "own", of: name }, concern: "ip", next });

const GOOGLE = "https://support.google.com/a/answer/3726730";
const MS365 =
  "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online";
const YAHOO = "https://senders.yahooinc.com/smtp-error-codes";
const APPLE = "https://support.apple.com/en-us/102322";
const GMX = "https://postmaster.gmx.com/en/error-messages";
const ORANGE = "https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/";
/** Where the text stands with the link to the provider's own page. */
const SISIMAI = "https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai";
const MIMECAST = "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes";

/** A receiver whose blocklist set-up is broken: its text reads like a listing and is none. */
const BROKEN_LISTS = from(null, "https://www.spamhaus.org/faqs/dnsbl-usage/", [
  [
    "receiver-fault",
    /open resolver|public (?:dns )?resolver|returnc\/(?:pub|vol|err)|127\.255\.255\.25[245]|exceeded its (?:free )?(?:query|usage) (?:limit|quota)/i,
    {
      concern: "none",
      next: "broken-list",
    },
  ],
]);

const GMAIL = from("Gmail", GOOGLE, [
  ["dmarc-fail", /Unauthenticated email from (?<subject>\S+) is not accepted due to domain'?s DMARC policy/i],
  ["dmarc-fail", /(?:isn't|is not) aligned with either the authenticated SPF or DKIM/i],
  ["spf-fail", /The MAIL FROM domain \[(?<subject>[^\]\s]+)\] has an SPF record with a hard fail/i],
  ["spf-fail", /fails to pass SPF checks for an SPF record with a hard fail/i],
  ["spf-fail", /SPF record of the sending domain has one or more suspicious entries/i],
  ["spf-fail", /(?:senders|to) (?:to )?authenticate (?:their email )?with SPF\b(?! or)/i],
  ["dkim-fail", /(?:senders|to) (?:to )?authenticate (?:their email )?with DKIM\b/i],
  [
    "unauthenticated",
    /Gmail requires all senders to authenticate with either SPF or DKIM|(?:does not have authentication information or )?fails to pass authentication checks/i,
  ],
  [
    "no-ptr",
    /(?:sending IP|your IP address)(?: address)?[^.]{0,60} (?:does not|doesn't) have a PTR record|IPv6 sending guidelines regarding PTR|PTR record'?s forward DNS/i,
  ],
  ["tls-required", /(?:wasn't|was not|not been|not) sent over a TLS connection|TLS required for RCPT domain/i],
  [
    "rate-limited",
    /unusual rate of (?:unsolicited )?mail originating from your (?:SPF|DKIM) domain(?: \[(?<subject>[\w.-]+\.[a-z]{2,63})\])?/i,
    { concern: "domain" },
  ],
  ["rate-limited", /unusual rate of (?:unsolicited )?mail containing one of your URL/i],
  ["rate-limited", /unusual rate of (?:unsolicited )?(?:mail|email)/i, { concern: "ip" }],
  ["reputation", /very low reputation of the sending IP/i, { concern: "ip" }],
  ["reputation", /very low reputation of the sending domain/i, { concern: "domain" }],
  [
    "content-spam",
    /message is likely (?:unsolicited mail|suspicious due to the nature)|Gmail has detected that this message is likely/i,
  ],
  ["rate-limited", /receiving mail (?:too quickly|at a rate that prevents)/i, { concern: "recipient" }],
  [
    "mailbox-disabled",
    /The email account that you tried to reach is (?:disabled|inactive)|inbox is out of storage space and inactive/i,
  ],
  ["mailbox-unknown", /The email account that you tried to reach does not exist/i],
  ["mailbox-full", /account that you tried to reach is over quota|inbox is out of storage space|is over quota/i],
  ["policy", /violates \S+ email policy/i, { next: TO_RECIPIENT }],
  [
    "policy",
    /not authorized to send email directly to our servers/i,
    {
      concern: "ip",
      next: "dial-up-range",
    },
  ],
  ["policy", /IP not in whitelist for RCPT domain/i, { concern: "ip", next: TO_RECIPIENT }],
  ["virus", /its content presents a potential security issue/i],
  [
    "message-malformed",
    /not RFC 5322 compliant|missing a valid (?:address in the From|message-?id)|multiple addresses in From/i,
  ],
  ["relay-denied", /Mail relay denied|Invalid credentials for relay/i],
  ["message-too-large", /exceeded Google'?s message size limit/i],
]);

const MICROSOFT = [
  ...from("Outlook.com", "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting", [
    [
      "blocklisted",
      /messages from \[?(?<subject>[0-9a-f.:]+)?\]? ?(?:weren't|were not) sent\b.{0,120}on our block ?list/i,
      OUTLOOK_LIST,
    ],
    ["blocklisted", /part of their network is on our block ?list|OutlookDNSBL/i, OUTLOOK_LIST],
    ["blocklisted", /\bSC-004\b|\bOU-001\b/, OUTLOOK_LIST],
    ["generic-ptr", /\bDY-001\b|Outlook\.com.{0,80}dynamic IP/i],
    [
      "reputation",
      /\b(?:SC-00[123]|OU-002|DY-002)\b.{0,80}(?:rejected by (?:Outlook|Hotmail|Windows Live)|policy reasons)/i,
      { concern: "ip" },
    ],
    ["rate-limited", /\bRP-00[123]\b/, { concern: "ip" }],
  ]),
  ...from("Microsoft 365", MS365, [
    [
      "reputation",
      /4\.7\.65[01].{0,80}temporarily rate limited due to IP reputation|mail server \[(?<subject>[^\]]+)\] has been temporarily rate limited/i,
      { concern: "ip", list: { kind: "ip-reputation", of: "Microsoft" } },
    ],
    [
      "blocklisted",
      /Access denied, banned sending IP \[?(?<subject>[0-9a-f.:]+)?|\b5\.7\.6(?:0[6-9]|[1-4]\d)\b/i,
      M365_LIST,
    ],
    ["blocklisted", /5\.7\.511 Access denied, banned sender/i, M365_LIST],
    [
      "sender-blocked",
      /blocked (?:by \S+ )?using Customer Block ?list|5\.7\.513\b/i,
      { concern: "ip", list: { kind: "of-recipient" }, next: TO_RECIPIENT },
    ],
    ["sender-blocked", /5\.7\.507 Access denied, rejected by recipient/i, { concern: "ip", next: TO_RECIPIENT }],
    ["spf-fail", /5\.7\.515.{0,600}\bspf ?= ?(?:fail|softfail|none)/i],
    ["dkim-fail", /5\.7\.515.{0,600}\bdkim ?= ?(?:fail|none)/i],
    ["dmarc-fail", /5\.7\.515.{0,600}\bdmarc ?= ?(?:fail|none)/i],
    [
      "unauthenticated",
      /5\.7\.515\b|sending domain \[?(?<subject>[\w.-]+)\]? (?:does not|doesn't) meet the required authentication level/i,
    ],
    [
      "unauthenticated",
      /sent over IPv6 \[?(?<subject>[0-9a-f:]+)?\]? must pass either SPF or DKIM/i,
      { concern: "ip" },
    ],
    [
      "dmarc-fail",
      /sending domain \[?(?<subject>[\w.-]+)\]? (?:does not|doesn't) pass DMARC verification|\b5\.7\.509\b/i,
    ],
    ["no-ptr", /sending IPv6 address \[?(?<subject>[0-9a-f:]+)?\]? must have a reverse DNS record/i],
    ["helo-rejected", /5\.7\.506 Access denied, bad HELO/i],
    ["rate-limited", /\b5\.7\.508\b|has exceeded permitted limits within/i, { concern: "ip" }],
    [
      "rate-limited",
      /5\.7\.705\b|5\.2\.12[12]\b|tenant has exceeded threshold|ThresholdExceeded/i,
      { concern: "domain" },
    ],
    ["reputation", /5\.7\.708\b|traffic not accepted from this IP/i, { concern: "ip" }],
    [
      "reputation",
      /4\.7\.[5-8]\d\d Access denied, please try again later/i,
      { concern: "ip", list: { kind: "ip-reputation", of: "Microsoft" } },
    ],
    ["policy", /5\.7\.510\b|does not accept email over IPv6/i, { concern: "none", next: "no-ipv6" }],
    [
      "policy",
      /5\.1\.8 Access denied, bad outbound sender|5\.7\.50[1-3] Access denied/i,
      {
        concern: "domain",
        next: "m365-account",
      },
    ],
    [
      "policy",
      /RESOLVER\.RST\.(?:NotAuthorized|AuthRequired|RestrictedToRecipientsPermission)|5\.7\.(?:124|133|134|136)\b|not in allowed-senders list/i,
      { next: TO_RECIPIENT },
    ],
    ["auth-required", /5\.7\.57 |Client was not authenticated/i],
    ["relay-denied", /TenantAttribution; ?Relay Access Denied|\b5\.7\.64\b/i],
    [
      "mailbox-unknown",
      /RESOLVER\.ADR\.(?:RecipNotFound|RecipientNotFound|ExRecipNotFound)|5\.4\.1 Recipient address rejected: Access denied/i,
    ],
    ["mailbox-full", /STOREDRV\.Deliver.{0,60}(?:QuotaExceeded|mailbox full)/i],
    ["message-too-large", /RESOLVER\.RST\.(?:Recip|Send)SizeLimit/i],
    ["mail-loop", /5\.4\.14\b|Hop count exceeded/i],
  ]),
];

const OTHERS = [
  ...from("Yahoo", YAHOO, [
    [
      "reputation",
      /Messages from (?<subject>[0-9a-f.:]+) (?:temporarily deferred|will be permanently deferred)/i,
      { concern: "ip" },
    ],
    ["reputation", /\[TSS?(?:0[1-4]|09|11)\]/, { concern: "ip" }],
    ["unauthenticated", /Yahoo requires all senders to authenticate|5\.7\.9 Message not accepted for policy reasons/i],
    ["policy", /\[PH01\]|not accepted for policy reasons/i],
    ["mailbox-unknown", /This user doesn't have an? \S+ account/i],
    ["mailbox-disabled", /This mailbox is disabled|account has been disabled or discontinued|\bis no longer valid\b/i],
    ["sender-domain-not-found", /unresolvable RFC\.5321 from domain/i],
    ["rate-limited", /User is receiving mail too quickly|Max message per connection reached/i],
    ["mailbox-unknown", /mailbox not found/i, ONLY],
  ]),
  ...from("iCloud", APPLE, [
    ["unauthenticated", /failing both SPF and DKIM aut(?:h)?entication/i],
    ["dmarc-fail", /rejected due to (?<subject>[\w.-]+?)(?:'s)? DMARC policy/i],
    ["receiver-fault", /Service unavailable - try again later/i, ONLY],
    [
      "policy",
      /\[(?:CS|HM|HT)\d\d\] Message rejected due to local policy/i,
      {
        concern: "ip",
        list: { kind: "local-policy", of: "iCloud" },
        next: "apple",
      },
    ],
    ["rate-limited", /deferred due to excessive volume/i, { concern: "ip" }],
    ["content-spam", /message content rejected due to spam/i],
    ["mailbox-disabled", /inactive email address|recipient no longer on server/i],
    ["mailbox-unknown", /unknown or illegal alias/i],
  ]),
  ...from("docomo", "https://note.com/sendmagic/n/neb6bbe7e51cf", [
    [
      "sender-blocked",
      /Unknown user .{0,120}in reply to end of DATA/i,
      {
        ...ONLY,
        concern: "recipient",
        next: "docomo-filter",
      },
    ],
    [
      "mailbox-unknown",
      /Unknown user/i,
      {
        ...ONLY,
        next: "docomo-unknown",
      },
    ],
    ["mailbox-full", /Too much mail data/i],
    ["message-malformed", /Line Too Long/i, ONLY],
  ]),
  ...from("au", "https://note.com/sendmagic/n/n875d8dcb6cb8", [
    [
      "sender-blocked",
      /550 : User unknown|User unknown .{0,20}in reply to end of DATA/i,
      {
        ...ONLY,
        concern: "recipient",
        next: "au-filter",
      },
    ],
    ["mailbox-unknown", /User unknown/i, ONLY],
  ]),
  ...from("SoftBank", "https://note.com/sendmagic/n/n5afbf98aeb25", [
    ["mailbox-unknown", /550 .{0,10}Invalid recipient/i, ONLY],
    ["sender-domain-not-found", /553 .{0,10}?(?<subject>[\w.-]+\.[a-z]{2,}) does not exist/i, ONLY],
  ]),
  ...from("GMX / WEB.DE", GMX, [
    ["blocklisted", /IP address is (?:block|black) ?listed/i, OWN("GMX / WEB.DE", "gmx-link")],
    [
      "no-ptr",
      /Bad DNS PTR resource record/i,
      {
        next: "ptr-then-link",
      },
    ],
    ["spf-fail", /Reject due to SPF policy/i],
    [
      "reputation",
      /Reject due to policy violations/i,
      {
        ...ONLY,
        concern: "ip",
        next: "dead-addresses",
      },
    ],
    ["rate-limited", /Rate limit reached/i, { ...ONLY, concern: "ip" }],
    ["mailbox-unknown", /Requested action not taken: mailbox unavailable/i, ONLY],
    ["policy", /Reject due to policy restrictions/i],
  ]),
  ...from("T-Online", "https://postmaster.t-online.de/index.en.html", [
    ["generic-ptr", /Dialup\/transient IP not allowed/i],
    [
      "reputation",
      /554 (?:5\.\d\.\d )?IP=(?<subject>[0-9a-f.:]+) - None\/bad reputation/i,
      {
        concern: "ip",
        next: "t-online-unknown",
      },
    ],
    ["blocklisted", /554 (?:5\.\d\.\d )?IP=(?<subject>[0-9a-f.:]+) - A problem occurred/i, OWN("T-Online", "t-online")],
  ]),
  ...from("Orange", ORANGE, [
    ["spf-fail", /configuration SPF\/DNS de votre nom de domaine|\b(?:LPN|OFR|OUK)\d{0,3}_401\b/i],
    [
      "blocklisted",
      /\b(?:LPN|OFR|OUK)\d{0,3}_102\b|Adresse IP source bloquee pour incident de spam|Client host blocked for spamming issues/i,
      OWN("Orange / La Poste", "orange-link"),
    ],
    ["rate-limited", /\b(?:LPN|OFR|OUK)\d{0,3}_104\b|Trop de connexions/i, { concern: "ip" }],
    ["auth-required", /\b(?:LPN|OFR|OUK)\d{0,3}_(?:305|402)\b/i],
    ["mailbox-unknown", /\b(?:LPN|OFR|OUK)\d{0,3}_416\b|d au moins un destinataire invalide/i],
    ["mailbox-full", /\b(?:LPN|OFR|OUK)\d{0,3}_417\b|Boite du destinataire pleine/i],
    ["mailbox-disabled", /\b(?:LPN|OFR|OUK)\d{0,3}_(?:420|426)\b/i],
    ["content-spam", /\b(?:LPN|OFR|OUK)\d{0,3}_(?:506|513)\b|Mail rejete\. Mail rejected/i],
    ["message-too-large", /\b(?:LPN|OFR|OUK)\d{0,3}_514\b/i],
    ["dmarc-fail", /\b(?:LPN|OFR|OUK)\d{0,3}_517\b/i],
    ["reputation", /\b(?:LPN|OFR|OUK)\d{0,3}_(?:103|510|999)\b/i, { concern: "ip" }],
    ["receiver-fault", /\b(?:LPN|OFR|OUK)\d{0,3}_505\b/i],
    ["policy", /\b(?:LPN|OFR|OUK)\d{0,3}_(?:403|405|415|421|630)\b/i],
  ]),
  ...from("Free", "https://postmaster.free.fr", [
    [
      "reputation",
      /Too many (?:spams|errors) from your IP/i,
      {
        concern: "ip",
        next: "free-24-hours",
      },
    ],
    ["content-spam", /550 spam detected/i],
  ]),
  ...from("SFR", "https://bentonow.com/smtp-errors/sfr", [
    ["reputation", /\bSFR_IN_\d01\b|refused due to bad behavior/i, { concern: "ip" }],
  ]),
  ...from("mail.ru", `${SISIMAI}/reason/blocked.rb`, [
    ["generic-ptr", /do not accept mail from (?:hosts with )?dynamic IPs?/i],
  ]),
  ...from("mail.ru", "https://help.ishosting.com/en/dmarc-check", [
    ["dmarc-fail", /due to domain(?: \((?<subject>[\w.-]+)\))? owner DMARC policy/i],
    ["content-spam", /spam message rejected/i], // https://errorsmaster.ru/oshibka-550-spam-message-rejected
  ]),
  ...from("Yandex", "https://www.yandex.com/support/mail/bounces/yandex.html", [
    ["content-spam", /rejected under suspicion of SPAM/i],
    ["reputation", /Blocked by spam statistics/i, { concern: "ip" }],
    ["mailbox-disabled", /Policy rejection on the target address/i],
    ["mailbox-full", /Mailbox size (?:limit )?exceeded/i],
  ]),
  ...from("QQ", `${SISIMAI}/rhost/tencent.rb`, [
    ["blocklisted", /Suspected spam ip/i, OWN("QQ", "qq-link")],
    [
      "rate-limited",
      /(?:IP|Domain|Sender|Connection) frequency limited|frequency of receiving messages is limited/i,
      { concern: "ip" },
    ],
    ["sender-blocked", /Mail is rejected by recipients/i, { next: TO_RECIPIENT }],
    ["mailbox-disabled", /is a deactivated mailbox/i],
    ["content-spam", /Mail content denied|spam is embedded in the email/i],
    ["reputation", /Connection denied|Suspected bounce attacks/i, { ...ONLY, concern: "ip" }],
  ]),
  ...from("NetEase", "https://biecuoliao.com/pa/MBRrwEM.html", [
    ["content-spam", /\bDT:SPM\b/],
    ["spf-fail", /\bMI:SPF\b/],
    ["rate-limited", /\b(?:RP:(?:TRC|QRC|DRC)|HL:I[CF]C|MI:DMC)\b/, { concern: "ip" }],
    ["blocklisted", /\bDT:RBL\b/, { concern: "ip" }],
  ]),
  ...from("Naver", "https://puffinknight.tistory.com/102", [
    [
      "blocklisted",
      /Your IP ?\( ?(?<subject>[\d.]*) ?\) is filtered and this connection will be closed/i,
      { list: { kind: "of-receiver" }, concern: "ip", next: "register" },
    ],
    ["rate-limited", /You send too many messages/i, { concern: "ip" }],
  ]),
  ...from("Proofpoint", `${SISIMAI}/rhost/apple.rb`, [
    [
      "blocklisted",
      /Blocked - see https?:\/\/(?:support|ipcheck)\.proofpoint\.com\/\S*?ip=(?<subject>[0-9a-f.:]+)/i,
      { concern: "ip" },
    ],
  ]),
  ...from("Mimecast", MIMECAST, [
    ["spf-fail", /SPF Sender Invalid - envelope rejected/i],
    ["dkim-fail", /DKIM Sender Invalid - envelope rejected/i],
    ["dmarc-fail", /DMARC Sender Invalid - envelope rejected/i],
    ["reputation", /local CT IP reputation/i, { concern: "ip" }],
    ["greylisted", /Internal resources are temporarily unavailable/i],
    [
      "sender-blocked",
      /Envelope blocked - User (?:Domain )?Entry|Administrative prohibition envelope blocked|Blocked Senders - Block|block policy for (?:envelope from|header from)/i,
      { next: TO_RECIPIENT },
    ],
    ["policy", /Anti-Spoofing policy|content examination policy|Host network,? not allowed/i, { next: TO_RECIPIENT }],
    ["reputation", /IP temporarily blacklisted/i, { ...ONLY, concern: "ip" }],
    ["tls-required", /This route requires (?:encryption|TLS|high-strength)/i],
  ]),
  ...from("Symantec / MessageLabs", `${SISIMAI}/rhost/messagelabs.rb`, [
    ["spf-fail", /SPF \(Sender Policy Framework\) domain authentication fail/i],
    ["content-spam", /553-?.{0,10}Message filtered/i],
    ["reputation", /Connection rejected by policy \[7\.7\]/i, { concern: "ip" }],
  ]),
  ...from("Cloudmark", `${SISIMAI}/rhost/franceptt.rb`, [
    ["reputation", /Poor Reputation Sender|csi\.cloudmark\.com/i, { concern: "ip" }],
  ]),
  ...from(
    "Comcast",
    "https://www.plesk.com/kb/support/unable-to-send-mail-in-plesk-error-554-host-refused-to-talk-to-me/",
    [
      ["blocklisted", /found on one or more DNSBLs|\bBL00\d{4}\b/i, { concern: "ip" }],
      ["rate-limited", /\bRL00\d{4}\b/],
      ["mailbox-unknown", /Not our Customer/i],
      ["mailbox-disabled", /Account Closed, Please Remove/i],
    ],
  ),
  ...from("AT&T", "https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml", [
    [
      "blocklisted",
      /DNSBL:(?:RBL|ATTRBL) \d{3} ?< ?(?<subject>[0-9a-f.:]+) ?>_is_blocked/i,
      OWN("AT&T", "att-forward"),
    ],
  ]),
  ...from(
    "cPanel",
    "https://my.maxer.com/knowledgebase/226/Why-am-I-getting-the-error-Domain-has-exceeded-the-max-defers-and-failures-per-hour.html",
    [
      [
        "rate-limited",
        /Domain (?<subject>[\w.-]+) has exceeded the max (?:defers and failures|emails) per hour/i,
        {
          concern: "domain",
          next: "cpanel-limit",
        },
      ],
      ["blocklisted", /JunkMail rejected - .{0,200}is in an RBL/i, { concern: "ip" }],
      ["auth-required", /Please turn on SMTP Authentication in your mail client/i],
    ],
  ),
];

const POSTFIX = "https://www.postfix.org/postconf.5.html";
const EXIM = "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html";
const RFC7372 = "https://www.rfc-editor.org/rfc/rfc7372";
/** What lists are called; "not on a blocklist", "no RBL hit" do not count. */
const LISTWORD =
  "(?<!\\b(?:not?|never|isn't|without)\\b[^.;,]{0,18})\\b(?:[rd]ns?bl|[a-z-]*(?:black|block|deny) ?-?list|spamhaus|spamcop|barracuda ?(?:reputation|central)|sorbs|uceprotect|surbl|uribl|invaluement|ivmSIP|senderscore|abusix|trend micro|SBL|XBL|PBL|DBL)";
const ABOUT_US =
  "(?:you|your|ip|client|host|server|address|sender(?: domain| ip)?|domain|connection|connections|mail from|relay|url|uri|link|service unavailable|\\d)";

/** Said by many: looked for with the addresses of web pages taken out, whose words ("…/blacklist-faq") prove nothing. */
const COMMON = [
  ...from(null, "https://www.rfc-editor.org/rfc/rfc6647", [["greylisted", /gr[ea]y[ -]?list/i]]),
  ...from(null, POSTFIX, [
    [
      "helo-rejected",
      /(?:helo|ehlo)(?: command| name| argument)?\b.{0,60}(?:rejected|invalid|denied|blocked|not allowed|does not resolve|mismatch|must|should|required)|(?:bad|invalid|forged|rejected|wrong|fake) (?:helo|ehlo)/i,
    ],
    [
      "no-ptr",
      /cannot find your (?:reverse )?host ?name|\(DNS:NR\)|\b(?:fix|set ?up|configure|add) .{0,20}(?:reverse[ -]dns|rdns|\bptr\b)|(?:no|missing|without|invalid|have a|lacks|bad|requires?) (?:a |valid )*(?:reverse[ -]dns|rdns|ptr)\b|reverse (?:dns|hostname|lookup).{0,40}(?:fail|missing|not found|required|unknown|does not|no )|\bptr(?: record)?\b.{0,40}(?:missing|not found|fail|does not|required)|IP name lookup failed|unresolvable relay host/i,
    ],
    [
      "generic-ptr",
      /generic (?:reverse|ptr|r?dns|host)|dynamic(?:ally)? (?:assigned )?(?:ip|host|pool|address)|(?:dial-?up|residential) (?:ip|host|pool|address|line)|custom reverse DNS name/i,
    ],
    [
      "sender-domain-not-found",
      /Sender address rejected: .{0,30}(?:domain|Malformed DNS).{0,20}(?:not found|does not)|sender (?:domain|verify).{0,40}(?:fail|not found|not exist|must exist|must resolve)|domain of sender.{0,100}(?:does not|not) (?:exist|resolve)|envelope sender domain must exist|Sender .{0,100}has no A, AAAA,? or MX|(?:unresolvable|cannot resolve|could not resolve).{0,20}(?:sender|from)/i,
    ],
    [
      "relay-denied",
      /relay(?:ing)? (?:access )?(?:is )?(?:denied|prohibited|not (?:permitted|allowed)|operation rejected|rejected)|(?:unable|not (?:allowed|permitted)|isn't allowed) to relay|list of allowed rcpthosts|we do not relay|open relay (?:is )?not allowed|as a relay, but/i,
    ],
    [
      "tls-required",
      /must issue a STARTTLS|(?:TLS|STARTTLS|encryption|encrypted connection|TLS\/SSLv3 Connection) (?:is )?(?:required|needed|mandatory)|requires? (?:TLS|encryption|STARTTLS)/i,
    ],
    [
      "message-too-large",
      /(?:message|mail|attachment)(?: size)? (?:is |was )?(?:too (?:large|big|long)|exceeds)|exceeds? .{0,40}(?:message|mail)? ?size limit|exceeded.{0,30}size limits?|maximum (?:message|email|mail) size/i,
    ],
    [
      "auth-required",
      /authentication (?:is )?required|(?:must|please) (?:authenticate|log ?in)|SMTP AUTH(?:ENTICATION)? .{0,30}required|not authenticated/i,
    ],
  ]),
  ...from(null, "https://smtp.codes/rackspace", [
    [
      "receiver-fault",
      /temporary .{0,20}\b(?:DNS|lookup)\b.{0,20} (?:failure|error)/i,
      {
        concern: "none",
        next: "dns-trouble",
      },
    ],
  ]),
  ...from(null, "https://www.rfc-editor.org/rfc/rfc9989", [
    [
      "dmarc-fail",
      /\bDMARC\b.{0,80}(?:fail|reject|violat|not (?:pass|accept)|polic|did not|invalid|quarantine)|(?:fail|reject|violat|refused|due to|per)\w*.{0,60}\bDMARC\b/i,
    ],
    [
      "dkim-fail",
      /\bDKIM\b.{0,60}(?:fail|invalid|missing|not (?:pass|sign|valid|verif)|required|bad|broken)|(?:no|invalid|bad|missing|failed) (?:valid |passing )?DKIM\b/i,
    ],
  ]),
  ...from(null, RFC7372, [
    [
      "spf-fail",
      /\bSPF\b.{0,80}(?:fail|reject|not (?:pass|allow|permit|authori)|deny|denied|polic|violat|invalid|unauthori[sz]ed|forbid)|(?:fail|reject|violat|denied|invalid)\w*.{0,40}\b(?:SPF|Sender Policy Framework)\b|not (?:allowed|permitted|authori[sz]ed|designated) (?:to|as|sender)? ?(?:send|sender|use)?.{0,40}(?:mail (?:from|for)|in the name of|behalf of|by (?:the )?(?:domain|SPF))|Sender Policy Framework violation|does not designate/i,
    ],
    ["unauthenticated", /message (?:is|was) not authenticated|(?:fails?|failed) authentication checks/i],
  ]),
  ...from(null, EXIM, [
    [
      "virus",
      /\b(?:attachment|extension|file ?(?:type|name)?)\b.{0,60}(?:blocked|not allowed|rejected|forbidden|block ?list|black ?list)/i,
    ],
    [
      "blocklisted",
      /\b(?:client|host|server|ip|address|sender|\[?\d{1,3}(?:\.\d{1,3}){3}\]?)\b.{0,80}(?<!not )blocked using (?!customer|spf|dkim|dmarc)\S/i,
    ],
    [
      "blocklisted",
      /\b(?:blocked|rejected|listed|refused) (?:by|using|at|in|on) (?:[a-z0-9-]+\.)*[a-z0-9-]*(?:bl|list|abuse|spam)[a-z0-9-]*\.(?!protection\.outlook)[a-z0-9.-]*[a-z]{2}/i,
    ],
    [
      "sender-blocked",
      /(?:recipient|user)(?:'s)? (?:has |have )?(?:blocked|rejected|refused) (?:you|mail from|the sender)|(?:\bsender\b|envelope|<[^\s<>@]{1,128}@[^\s<>]{1,128}>).{0,60}(?:is |has been |was )?(?:black ?-?listed|blocked|denied|in my badmailfrom)|Sender address rejected: Access denied|registered as spammer|blocked senders?\b|(?:email address|domain) (?:\S+ )?(?:has been|is) (?:blocked|blacklisted) by (?:the )?(?:recipient|user)|personal (?:block|black) ?list|your (?:e-?mail address|domain)\b.{0,120} (?:has been|is) (?:blocked|black ?listed)|private list access denied/i,
      { next: TO_RECIPIENT },
    ],
    [
      "blocklisted",
      new RegExp(
        `\\b${ABOUT_US}\\b.{0,120}\\b(?:listed|blocked|rejected|refused|found|present|appears?|denied)\\b.{0,60}${LISTWORD}\\b`,
        "i",
      ),
    ],
    ["blocklisted", new RegExp(`\\b(?:is|are) (?:currently )?(?:in|on) (?:\\S+ ){0,2}${LISTWORD}\\b`, "i")],
    [
      "blocklisted",
      new RegExp(
        `\\b(?:listed|blocked|rejected|found) (?:at|in|on|by|using|with|due to(?: listing in)?) (?:the |a |an |one or more |our )?${LISTWORD}`,
        "i",
      ),
    ],
    ["blocklisted", /(?:blocked|rejected) using (?!customer|spf|dkim|dmarc)(?:[a-z0-9-]+\.){2,}[a-z]{2,}/i],
    ["blocklisted", /is listed (?:at|on|in|by) (?!list\.dnswl|the recipient)(?:[a-z0-9-]+\.){2,}[a-z]{2,}/i],
    [
      "blocklisted",
      /\b(?:ip|host|server|client|domain|network|\]|\d|you)(?: address)?(?: \S{3,60})? (?:is|are|has been|was|been) (?:\w+ )?(?<!not )(?:black|block|deny) ?-?listed/i,
    ],
    [
      "blocklisted",
      /(?:from|ip|host|client|address|server)\W{0,3}\[?\d{1,3}(?:\.\d{1,3}){3}[\])]? (?:is |has been )?(?:currently |temporarily )?(?:blocked|banned)\b/i,
      { concern: "ip", list: { kind: "of-receiver" } },
    ],
  ]),
  ...from(null, "https://spamassassin.apache.org/", [
    [
      "virus",
      /\b(?:virus|malware|trojan|infected|phishing)\b|forbidden attachment|attachment (?:type )?(?:not allowed|blocked|rejected|forbidden)/i,
    ],
    [
      "reputation",
      /(?:poor|low|bad|negative|unknown|insufficient) (?:\w+ )?reputation|reputation (?:of|problem|is|too|score|filter)|due to (?:ip |domain |sender )?reputation|spam(?:my)? (?:source|statistics)/i,
      { concern: "ip" },
    ],
    [
      "content-spam",
      /spamassassin|may consider spam|spam (?:scale|score|content|pattern|message|filter|detected|denied|mail)|(?:classified|identified|detected|rejected|considered|flagged|marked|looks?|tagged)(?: to be| as| like)* (?:\w+ )?(?:spam|junk|UCE|UBE|unsolicited)|(?:suspicion of|contains?|due to|high probability of|scored?|suspected) (?:\w+ )?spam|content (?:rejected|denied|filter|reject)|junk ?mail/i,
    ],
  ]),
  ...from(null, "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml", [
    [
      "mail-loop",
      /too many hops|hop count exceeded|mail(?:ing)? loop|loops? back to (?:my|it)self|exceeded \d+ hops|routing loop/i,
    ],
    [
      "mailbox-full",
      /(?:mailbox|account|inbox|storage|recipient\S*|user)\b.{0,40}\b(?:full|over ?quota)|over ?quota|quota (?:limit )?(?:exceeded|violation|full)|exceed\w*.{0,40}\b(?:quota|storage allocation)|mailbox (?:size )?limit|disk quota/i,
    ],
    [
      "mailbox-disabled",
      /(?:account|mailbox|user|recipient|address)\b.{0,50}\b(?:disabled|suspended|inactive|deactivated|locked|closed|expired|discontinued|not active|not activated|no longer (?:active|available|valid|in use|accepts|on server))|(?:disabled|inactive|suspended) (?:account|mailbox|user|recipient|mbox)|DisabledUser/i,
    ],
    [
      "domain-unknown",
      /host or domain name not found|name service error|(?:host|domain|name)(?: name)? (?:not found|unknown|does not exist|doesn't exist)|no such (?:domain|host)|non-existent hosts|null MX|does not accept mail|unable to route|DNS error|bad destination (?:host|system)|no (?:valid )?MX (?:for|record)/i,
    ],
    [
      "mailbox-unknown",
      /(?:user|mailbox|recipient|account|addressee|local ?-?part|alias|e?mail address|address|mail-?box)\b.{0,60}\b(?:unknown|not found|not known|does not exist|doesn't exist|not exist|invalid|unavailable|unrecogni[sz]ed|not listed in|undeliverable|not a valid)|(?:unknown|invalid|no such|illegal|undeliverable|non-?existent|bad destination) (?:or (?:illegal|invalid) )?(?:virtual )?(?:user|mailbox|recipient|account|person|address|alias|local ?-?part|e?mail)|no mail-?box (?:here )?(?:by that name)?|not a (?:valid|known) (?:user|mailbox|recipient)|unrouteable address|RecipNotFound|RecipientNotFound|utilisateur inconnu|user not exist/i,
    ],
    [
      "rate-limited",
      /too much mail|unusual sending activity|too many (?:SMTP )?(?:connections|messages|mails?|emails?|recipients|concurrent|sessions|errors|requests)|rate ?-?limit|throttl|too (?:fast|quickly|frequent)|(?:connection|sending|message|submission)? ?rate (?:exceeded|limit|too)|excessive (?:volume|rate)|(?:hourly|daily|sending) (?:limit|quota)|frequency limited|slow down/i,
      { concern: "ip" },
    ],
    [
      "connection",
      /connection (?:timed out|refused|reset|dropped|was dropped|closed)|no route to host|network (?:is )?unreachable|lost connection|timed out|couldn't find any host|no answer from|retry time(?:out)? (?:not reached|exceeded)|(?:message|delivery time|queue) expired|in the queue too long|unable to establish|message delayed|delivery temporarily suspended: (?:connect|lost|conversation)/i,
    ],
    [
      "receiver-fault",
      /internal (?:server |system |software )?error|queue file write error|server configuration error|temporary lookup failure|local (?:configuration |server )?(?:error|problem)|temporary (?:system |server |local )?(?:problem|failure|error)|server (?:is )?(?:too )?busy|insufficient (?:system|disk)|resources temporarily unavailable|system (?:storage|not accepting|full)|temporarily unable|out of memory|disk full/i,
    ],
    [
      "message-malformed",
      /bare (?:LF|linefeed|line feed|newline|<?CR>?)|stray (?:linefeed|newline)|RFC ?-?(?:2822|5322|5321|2821)\b.{0,60}(?:complian|violat|requir)|(?:not|non).{0,5}RFC.{0,20}complian|(?:missing|duplicate|invalid|malformed) (?:from|date|message-id|to|header)s?\b/i,
    ],
    ["policy", /\b(?:polic(?:y|ies)|administrative(?:ly)? prohibit\w*|prohibited|security reasons)\b/i],
  ]),
];

/** Text that is a link and nothing else names a listing: Exim's and sendmail's default reply is what the list's TXT record says. */
const LINKS = from(null, "https://www.spamhaus.org/faqs/dnsbl-usage/", [
  [
    "blocklisted",
    /https?:\/\/(?:www\.|check\.)?spamhaus\.org\/(?:query\/(?:ip|bl|domain|dbl)|sbl\/query|pbl\/query|xbl|lookup)/i,
  ],
  ["blocklisted", /\b(?:ip|address|host|client)\b.{0,60} is listed (?:on|at|in|by) https?:\/\//i],
  [
    "blocklisted",
    /\b(?:rejected|blocked|denied|refused|unavailable)\b.{0,120}https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:spamhaus|spamcop|sorbs|uceprotect|barracudacentral|mailspike|abuseat|invaluement|surbl|uribl|abusix)\./i,
  ],
  ["blocklisted", /https?:\/\/(?:www\.)?spamcop\.net\/(?:bl\.shtml|w3m\?action=checkblock)/i],
  ["blocklisted", /https?:\/\/(?:www\.)?barracudacentral\.org\/(?:reputation|rbl|lookups)/i],
]);

/** Codes whose registered meaning leaves no doubt; 5.7.1, 5.1.0 or x.0.0 say nothing and are not here. */
const CODES = from(
  null,
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
  [
    ["mailbox-unknown", /^\S* ?[45]\.1\.1(?= |$)/],
    ["domain-unknown", /^\S* ?[45]\.1\.(?:2|10)(?= |$)/],
    ["sender-domain-not-found", /^\S* ?[45]\.(?:1\.8|7\.27)(?= |$)/],
    ["mailbox-disabled", /^\S* ?[45]\.(?:2\.1|7\.13)(?= |$)/],
    ["mailbox-full", /^\S* ?[45]\.2\.2(?= |$)/],
    ["message-too-large", /^\S* ?[45]\.(?:2\.3|3\.4)(?= |$)/],
    ["mail-loop", /^\S* ?[45]\.4\.6(?= |$)/],
    // Behind a reply there was a connection: only a status of the sending server itself says that there was none.
    ["connection", /^ ?[45]\.4\.(?:1|2|7)(?= |$)/],
    ["dkim-fail", /^\S* ?[45]\.7\.2[012](?= |$)/],
    ["spf-fail", /^\S* ?[45]\.7\.2[34](?= |$)/],
    ["no-ptr", /^\S* ?[45]\.7\.25(?= |$)/],
    ["unauthenticated", /^\S* ?[45]\.7\.26(?= |$)/],
    ["auth-required", /^\S* ?530 5\.7\.0(?= |$)/],
  ],
);

/** In the order of looking: `reply` is the whole reply, `words` leaves the addresses of web pages out, `codes` is the codes alone. */
export const PATTERNS: readonly { readonly of: "reply" | "words" | "codes"; readonly patterns: readonly Pattern[] }[] =
  [
    { of: "reply", patterns: [...BROKEN_LISTS, ...FIRST, ...GMAIL, ...MICROSOFT, ...OTHERS] },
    { of: "words", patterns: COMMON },
    { of: "reply", patterns: LINKS },
    { of: "words", patterns: LAST },
    { of: "codes", patterns: CODES },
  ];
