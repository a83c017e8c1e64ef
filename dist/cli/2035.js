export const id = 2035;
export const ids = [2035];
export const modules = {

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bounceEn: () => (/* binding */ bounceEn)
/* harmony export */ });
/* harmony import */ var _mail_bounce_kind_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7769);
/* harmony import */ var _mail_bounce_list_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7943);
/* harmony import */ var _mail_bounce_next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3536);
/* harmony import */ var _mail_bounce_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4865);





const REASONS = {
    blocklisted: (ip, list) => `${ip ?? "the sending address"} is on ${list ?? "a blocklist"}`,
    "spf-fail": (domain) => `SPF of ${domain ?? "the sending domain"} does not allow the server that sent it`,
    "dkim-fail": (domain) => `the DKIM signature of ${domain ?? "the sending domain"} is missing or does not hold`,
    "dmarc-fail": (domain) => `${domain ?? "the domain in From"} asks by DMARC to refuse mail that is not proven to be its own`,
    unauthenticated: (domain) => `nothing proves that it comes from ${domain ?? "the domain it names"} (no SPF, no DKIM)`,
    "no-ptr": (ip) => `${ip ?? "the sending address"} has no reverse name that leads back to it`,
    "generic-ptr": (ip) => `the reverse name of ${ip ?? "the sending address"} looks like a home line's`,
    "helo-rejected": (ip) => `it does not accept the name by which ${ip ?? "the sending server"} greets`,
    reputation: (about) => `it thinks badly of ${about ?? "the sender"} by its own measure, not by a public list`,
    "rate-limited": (about) => `too much came in a short time${about === null ? "" : ` (${about})`}`,
    greylisted: () => "it wants a second attempt after some minutes; nothing is wrong",
    "content-spam": () => "its filter takes the content for spam",
    virus: () => "its filter found a virus, or an attachment that it forbids",
    "message-malformed": () => "the message breaks the mail standard",
    "message-too-large": () => "the message is too large",
    "mailbox-unknown": () => "there is no such mailbox",
    "mailbox-full": () => "the mailbox is full",
    "mailbox-disabled": () => "the mailbox is closed",
    "domain-unknown": (domain) => `${domain ?? "the recipient's domain"} takes no mail`,
    "sender-blocked": () => "the recipient, or the administrator there, has blocked this sender",
    "sender-domain-not-found": (domain) => `DNS does not know ${domain ?? "the sender's domain"}`,
    "relay-denied": () => "that server does not take mail for the recipient's domain",
    "auth-required": () => "the sending program must log in first",
    "tls-required": () => "it takes mail only over an encrypted connection",
    "mail-loop": () => "the mail went round in a circle",
    connection: () => "its mail server could not be reached",
    "receiver-fault": () => "it has a problem of its own; nothing says that you did anything wrong",
    policy: () => "a rule of its own says so, which the reply does not explain",
    unknown: () => "the reply's text is not known here; its code and its words stand below",
};
function reason({ cause, codes: { step } }, about, list) {
    if (step.code === "told" && step.step === "sender-null-mx")
        return `${about ?? "the sender's domain"} says by a null MX that it takes no mail`;
    if (step.code !== "spf")
        return REASONS[cause](about, list);
    const name = about ?? (step.identity === "helo" ? "the HELO name" : "the sending domain");
    switch (step.result) {
        case "permerror":
            return `the SPF record of ${name} is broken`;
        case "temperror":
            return `DNS did not answer it about the SPF record of ${name}`;
        case "fail":
        case "softfail":
            return `SPF of ${name}${step.identity === "helo" ? ", the name in HELO," : ""} does not allow the server that sent it`;
    }
}
function story(b) {
    const show = (text) => (text === null ? null : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(text, 120));
    const who = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(b.receiver ?? b.host ?? "The receiving server", 80);
    const mail = b.recipient === null ? "the mail" : `the mail to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(b.recipient, 120)}`;
    const done = b.temporary ? `put off ${mail} for now` : `refused ${mail}`;
    return `${who} ${done}: ${reason(b, show(b.subject), show(b.list))}.`;
}
const WHO = {
    list: "the list",
    hoster: "your hoster",
    postmaster: "the postmaster of the refusing side, by another mailbox or phone if that refuses you too",
};
const LISTED = {
    listed: "is listed now",
    policy: "is listed now by policy",
    "not-listed": "is not listed now: the receiver may have old data, or the listing has ended",
    "not-checked": "could not be asked",
};
const CONFIRMED = { true: " (leads back)", false: " (does not lead back)", null: "" };
function first(step) {
    switch (step.code) {
        case "publish-key":
            return `Publish the DKIM key: the mail was signed, but ${step.name} is not in DNS, so nobody can verify it.`;
        case "revoked-key":
            return `Sign with another key: ${step.name} is revoked (an empty p=), so every signature by it fails.`;
        case "not-listed":
            return `Send again: ${step.list} does not list ${step.subject} any more. If it is refused once more, the receiver has old data; write to its postmaster.`;
        case "reverse-right":
            return `Send again: the reverse name of ${step.ip} is there now (${step.name}) and leads back. DNS may take a day to be the same everywhere.`;
        case "helo-without-address":
            return `Give ${step.name} an A or AAAA record, or let the server greet by a name that has one.`;
        case "helo-elsewhere":
            return `Let ${step.name} lead to ${step.ip}, or let the server greet by the reverse name of its address.`;
    }
}
const MATCHES = { true: " (the sending address)", false: " (not the sending address)", null: "" };
const KEYS = { found: "is there", revoked: "is revoked", missing: "is not there" };
const bounceEn = {
    labels: {
        happened: "What happened",
        cause: "Cause",
        about: "About",
        list: "List or rule",
        receiver: "Receiver",
        recipient: "Recipient",
        code: "Code",
        next: "Next step",
        state: "Now in DNS",
        commands: "Prove it",
        writeTo: "Write to",
        reply: "Reply",
        others: "And also",
        source: "Known from",
    },
    story,
    titles: {
        blocklisted: "on a blocklist",
        "spf-fail": "SPF fails",
        "dkim-fail": "DKIM fails",
        "dmarc-fail": "DMARC fails",
        unauthenticated: "neither SPF nor DKIM passes",
        "no-ptr": "no confirmed reverse name (PTR)",
        "generic-ptr": "generic or dynamic reverse name",
        "helo-rejected": "HELO name refused",
        reputation: "poor reputation",
        "rate-limited": "too much, too fast",
        greylisted: "greylisted",
        "content-spam": "content judged as spam",
        virus: "virus or forbidden attachment",
        "message-malformed": "message breaks the standard",
        "message-too-large": "message too large",
        "mailbox-unknown": "no such mailbox",
        "mailbox-full": "mailbox full",
        "mailbox-disabled": "mailbox closed",
        "domain-unknown": "the recipient's domain takes no mail",
        "sender-blocked": "the recipient's side blocks this sender",
        "sender-domain-not-found": "the sender's domain is not found",
        "relay-denied": "relaying denied",
        "auth-required": "log-in needed",
        "tls-required": "encryption needed",
        "mail-loop": "mail loop",
        connection: "no connection",
        "receiver-fault": "the receiver's own trouble",
        policy: "refused by a local rule",
        unknown: "not recognised",
    },
    cause: (cause, temporary) => `${bounceEn.titles[cause]} (${cause}${temporary ? ", temporary" : ""})`,
    list: _mail_bounce_list_name_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRuleText */ .d,
    receiver: (receiver, host) => `${receiver} (${host})`,
    code: (codes, meaning) => (meaning === null ? codes : `${codes}: ${(0,_mail_bounce_status_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningText */ .j)(meaning)}`),
    next: _mail_bounce_next_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .nextText */ .p,
    first,
    listed: (list, subject, verdict) => `${list}: ${subject} ${LISTED[verdict]}`,
    reverse: (ip, names) => {
        const shown = names.map(({ name, confirmed }) => `${name}${CONFIRMED[`${confirmed}`]}`);
        return `${ip}: ${shown.length === 0 ? "no reverse name (PTR)" : shown.join(", ")}`;
    },
    helo: (name, addresses, matches) => addresses.length === 0
        ? `HELO name ${name}: has no address`
        : `HELO name ${name}: ${addresses.slice(0, 3).join(", ")}${MATCHES[`${matches}`]}`,
    spf: (domain, result) => `SPF of ${domain}: ${result}`,
    dkim: (name, key) => `DKIM key ${name}: ${KEYS[key]}`,
    dmarc: (domain, policy) => `DMARC of ${domain}: ${policy === null ? "no usable record" : `p=${policy}`}`,
    more: (count) => `and ${count} more: --verbose shows each in full, --json too`,
    writeTo: (to, command) => `${to.map((who) => WHO[who]).join(", then ")}; ${command ?? "the same with --draft"} gives the letter`,
    noLetter: (cause) => `No letter: nobody there can change it (${bounceEn.titles[cause]}).`,
    complaint: _mail_bounce_kind_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .P.complaint,
    autoReply: _mail_bounce_kind_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .P["auto-reply"],
};


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ KIND_WORDS)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

const KIND_WORDS = {
    complaint: ({ feedback, ip, from }) => ({
        what: `A complaint (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(feedback, 40)} report): a recipient called a mail${from === null ? "" : ` of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(from, 120)}`} spam${ip === null ? "" : `; it was sent from ${ip}`}.`,
        next: "Take the recipient off the list, and find out why the mail was not wanted: complaints are what reputation is made of.",
    }),
    "auto-reply": ({ from }) => ({
        what: `An automatic answer${from === null ? "" : ` from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(from, 120)}`}: the mail was delivered.`,
        next: "There is nothing to do.",
    }),
    mail: "this is a mail and no bounce: it holds no reply of a mail server; give the message that came back, or the line of the log",
    noise: "no refusal is to be seen; expected a bounce message, an SMTP reply (550 5.7.1 …), or lines of a mail log",
};


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listNameText),
/* harmony export */   d: () => (/* binding */ namedRuleText)
/* harmony export */ });
function listNameText(list) {
    switch (list.kind) {
        case "named":
            return list.name;
        case "own":
            return `${list.of}'s own list`;
        case "own-blocklist":
            return `${list.of}'s own block list`;
        case "ip-reputation":
            return `${list.of}'s IP reputation`;
        case "local-policy":
            return `${list.of}'s local policy`;
        case "of-recipient":
            return "the recipient organisation's block list";
        case "of-receiver":
            return "the receiver's own list";
    }
}
function namedRuleText({ list, rule }) {
    return rule === null ? listNameText(list) : `${listNameText(list)} (${rule})`;
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nextText)
/* harmony export */ });
/* unused harmony export STEP_IDS */
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(153);

function nextText(next) {
    switch (next.code) {
        case "cause":
            return next.page === null ? CAUSE_STEPS[next.cause] : `${CAUSE_STEPS[next.cause]} Page: ${next.page}`;
        case "told":
            return STEPS[next.step];
        case "only-code":
            return `The text matches nothing that is known. Its code means: ${(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningText */ .j)(next.meaning)}. Write to its postmaster with this reply, the sending address and the time.`;
        case "dead-list":
            return `The list ${next.list} is dead (${next.since}): nobody can be removed from it. Tell the receiver's postmaster to stop asking it.`;
        case "no-mail-server-range":
            return "The network's owner says that no mail server is there. Send through the provider's relay, or, with a fixed address and its own reverse name, remove it at https://check.spamhaus.org/.";
        case "spf":
            return spfText(next);
        case "for-now":
            return "The receiver says that this is for now: the server tries again by itself. Change nothing yet; act when the same comes back as a permanent refusal (5yz).";
    }
}
function spfText({ result, identity }) {
    const record = identity === "helo"
        ? "the SPF record of the name that the server says in HELO"
        : "the SPF record of the envelope sender's domain";
    switch (result) {
        case "permerror":
            return `Mend ${record}: it is broken (permerror: a syntax error, two records or too many lookups), so no address passes by it. Adding the address does not help; the command below shows where it breaks.`;
        case "temperror":
            return `The receiver got no answer from DNS about ${record}; the server tries again. If it lasts, check that the name servers of that name, and of all that the record includes, answer.`;
        case "fail":
        case "softfail":
            return identity === "helo"
                ? `The name that the server says in HELO does not allow its address: publish v=spf1 a -all at that name, with the address among its A or AAAA records, or let the server say another name. The record of the mail's own domain is not at fault.`
                : `Add the sending address to ${record}; it only softly fails, yet this receiver refuses it. If the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.`;
    }
}
const STEPS = {
    "outlook-form": "Ask Microsoft to remove the address with its sender form (https://olcsupport.office.com/); enrol the address in SNDS to see what it did. The hoster can ask for a whole network.",
    "m365-delist": "Ask for removal at https://sender.office.com/ (the mail address and the IP address from the bounce); if it answers that the address is not listed, reply to the bounce's delist address.",
    "broken-list": "Nobody listed you: the receiving server asks its blocklist through a resolver that the list refuses, and takes the refusal for a listing. Tell its postmaster by another way (phone, another mailbox) and send this text.",
    "dial-up-range": "The address lies in a range that is not meant for sending (a dial-up or dynamic one). Send through your provider's relay, or ask the provider for a fixed address with a name of its own.",
    "no-ipv6": "The receiver takes no mail over IPv6: let your server send to it over IPv4.",
    "m365-account": "Your own account was stopped for sending spam: secure it, then ask your Microsoft 365 administrator to unblock it.",
    apple: "Apple judged content or reputation. Check authentication, PTR and complaints first; then write to icloudadmin@apple.com with this reply, the address and the domain.",
    "docomo-filter": 'docomo answers "Unknown user" after the data when the recipient\'s filter refuses the mail. Ask the recipient to allow your domain (domain reception settings).',
    "docomo-unknown": "The mailbox does not exist, or its owner's filter refuses the mail: docomo says the same in both cases. Remove the address unless the recipient tells you to try again; many such addresses lead to blocking.",
    "au-filter": "au answers so when the recipient's filter refuses the mail. Ask the recipient to allow your domain.",
    "gmx-link": "Follow the link in the reply: its page explains the block and has the form for your address.",
    "ptr-then-link": "Give the address one reverse name (PTR) that is not generic and leads back to it; then use the link in the reply.",
    "dead-addresses": "Too many of your mails went to addresses that do not exist. Clean the list, look for a compromised mailbox, and wait: the block ends by itself.",
    "t-online-unknown": "T-Online takes mail only from addresses that it knows. Write to the address in the reply (from another network) with the sending address, its name and who runs it; the host name wants a page with an imprint (§ 4.1 of postmaster.t-online.de). It is then let in within a day.",
    "t-online": "Write to the address in the reply (from another network) with the sending address, its name and who runs it. T-Online wants a host name with an imprint page (§ 4.1 of its postmaster page).",
    "orange-link": "Follow the link in the reply (Cloudmark or Sender Score) and ask there.",
    "free-24-hours": "Free blocks for 24 hours at most and unblocks by itself; https://postmaster.free.fr shows the state of an address. Find what sent the spam first.",
    "qq-link": "Open the link in the reply and ask for removal there; check complaints first.",
    register: "Register the address with the receiver, as the reply says.",
    "att-forward": "Forward the reply to abuse_rbl@abuse-att.net, as it says.",
    "cpanel-limit": "Your own server (cPanel) stops the domain for an hour because too many of its mails fail. Find out what sends to dead addresses: an old list, a forwarder, a broken web form, a stolen password.",
    "dns-trouble": "The receiver could not ask DNS about you just then; the server tries again. If it lasts, check that the name servers of your domain answer.",
    "sender-null-mx": "By its null MX (MX 0 .) the domain of the envelope sender says that it takes no mail, and receivers may refuse mail from such a domain (RFC 7505). Replace it by an MX that takes bounces and replies, or send as another domain.",
    "sender-callout": "The receiver asked the sender's own mail server whether it takes bounces for the sender's address, and it does not. Give that address a mailbox or an alias, and let the server take mail from the empty sender.",
    "remote-tls": "The receiving server offers no TLS that your server accepts, and yours insists on it. Tell its postmaster by another way; or let your server send to that domain without (check DANE, MTA-STS and your own rules first).",
    "verify-identity": "The sending service takes mail only from addresses or domains that you have verified there: verify the one in the reply, in the same region (and leave the sandbox to write to others).",
    "to-recipient": "The recipient's side has blocked this sender by itself. Only the recipient (or the administrator there) can undo it: ask by another way.",
};
const STEP_IDS = Object.keys(STEPS);
const CAUSE_STEPS = {
    blocklisted: "Ask the list whether it still lists you, find and stop what it saw, then ask for removal on its page (the hoster may have to ask for a shared or whole network).",
    "spf-fail": "Add the sending address to the SPF record of the envelope sender's domain; if the mail was forwarded, the forwarder must rewrite the sender (SRS) or you must sign with DKIM.",
    "dkim-fail": "Check that the server signs, that the selector's key is in DNS, and that nothing changes the mail after signing.",
    "dmarc-fail": "Either SPF or DKIM must pass for the very domain in From (aligned). Authorise or sign at the service that sent it, or do not send as that domain from there.",
    unauthenticated: "Publish SPF for the envelope sender's domain with every sending address, and sign with DKIM; then DMARC.",
    "no-ptr": "Have the owner of the address (your hoster) set one reverse name that leads back to the same address, and use that name in HELO.",
    "generic-ptr": "Have the hoster set a name of your own as reverse name; from a dial-up or dynamic address send through the provider's relay.",
    "helo-rejected": "Let the server say HELO with its full name, which must resolve to the sending address (and best equal its reverse name).",
    reputation: "Not a public list but the receiver's own judgement: stop what draws complaints, send less and to people who read it, and grow slowly (mailworthy volume makes a plan).",
    "rate-limited": "The server will try again. Send more slowly with fewer connections; after a jump in volume, warm up (mailworthy volume makes a plan).",
    greylisted: "Nothing is wrong: the receiver wants a second attempt after some minutes. Let the server retry from the same address.",
    "content-spam": "The text, a link or an attachment was judged. Send a plain mail to compare, check the links' domains, and write to the receiver's postmaster with this reply.",
    virus: "Check the attachment; send it by another way or as a link.",
    "message-malformed": "Mend the program that wrote the mail: one From, Date and Message-ID, CRLF line ends, lines under 998 bytes (RFC 5322).",
    "message-too-large": "Send it smaller: as a link, or in parts.",
    "mailbox-unknown": "Check the address for typing errors; take it off your lists, for mail to dead addresses costs reputation.",
    "mailbox-full": "Only the recipient can make room; try again in a few days.",
    "mailbox-disabled": "The mailbox is closed: take the address off your lists.",
    "domain-unknown": "Check the domain for typing errors; it has no mail server in DNS, or wants none.",
    "sender-blocked": "The recipient, or the administrator there, has blocked this sender. Ask by another way to be let in.",
    "sender-domain-not-found": "The domain of the envelope sender needs an MX or an address in DNS; check for a typing error, an expired domain or a broken zone.",
    "relay-denied": "That server does not take mail for the recipient's domain: its MX points to the wrong server, or you must log in to send through it.",
    "auth-required": "Switch on SMTP authentication (port 587) in the sending program.",
    "tls-required": "Switch on STARTTLS for outgoing mail at the sending server.",
    "mail-loop": "The recipient's servers or forwarders pass the mail round; its postmaster must mend that.",
    connection: "The recipient's mail server was not reached. Check its MX, whether port 25 is open from your server, and wait: the server tries again.",
    "receiver-fault": "The receiver has a problem of its own; the server tries again. If it lasts, tell its postmaster.",
    policy: "A rule of the receiver, which the reply does not explain. Write to its postmaster with this reply, the sending address and the time.",
    unknown: "The text matches nothing that is known. Write to the receiver's postmaster with this reply.",
};


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   j: () => (/* binding */ meaningText)
/* harmony export */ });
const MEANINGS = {
    "1.0": "other address status",
    "1.1": "bad destination mailbox address: the part before the @ is not known there",
    "1.2": "bad destination system address: the domain is not known or takes no mail",
    "1.3": "bad destination mailbox address syntax",
    "1.4": "destination mailbox address is ambiguous",
    "1.6": "the mailbox has moved, no forwarding address",
    "1.7": "bad sender's mailbox address syntax",
    "1.8": "bad sender's system address: the sender's domain is not known or takes no mail",
    "1.9": "message relayed to a mailer that gives no more reports",
    "1.10": "the recipient's domain takes no mail (null MX, RFC 7505)",
    "2.0": "other or undefined mailbox status",
    "2.1": "mailbox disabled, not accepting messages",
    "2.2": "mailbox full",
    "2.3": "message longer than the mailbox's administrative limit",
    "2.4": "mailing list expansion problem",
    "3.0": "other or undefined mail system status",
    "3.1": "mail system full",
    "3.2": "system not accepting network messages at present",
    "3.3": "system not capable of the requested feature",
    "3.4": "message too big for the system",
    "3.5": "system incorrectly configured",
    "4.0": "other or undefined network or routing status",
    "4.1": "no answer from the host",
    "4.2": "bad connection",
    "4.3": "directory server failure",
    "4.4": "unable to route: no usable MX or address",
    "4.5": "mail system congestion",
    "4.6": "routing loop detected",
    "4.7": "delivery time expired",
    "5.0": "other or undefined protocol status",
    "5.1": "invalid command",
    "5.2": "syntax error",
    "5.3": "too many recipients",
    "5.4": "invalid command arguments",
    "5.5": "wrong protocol version",
    "5.6": "authentication exchange line too long",
    "6.0": "other or undefined media error",
    "6.1": "media not supported",
    "6.2": "conversion required and prohibited",
    "6.3": "conversion required but not supported",
    "7.0": "other or undefined security status",
    "7.1": "delivery not authorized, message refused",
    "7.2": "mailing list expansion prohibited",
    "7.3": "security conversion required but not possible",
    "7.4": "security features not supported",
    "7.5": "cryptographic failure",
    "7.7": "message integrity failure",
    "7.8": "authentication credentials invalid",
    "7.10": "encryption needed",
    "7.13": "user account disabled",
    "7.14": "trust relationship required",
    "7.20": "no passing DKIM signature found (RFC 7372)",
    "7.21": "no acceptable DKIM signature found (RFC 7372)",
    "7.22": "no valid author-matched DKIM signature found (RFC 7372)",
    "7.23": "SPF validation failed (RFC 7372)",
    "7.24": "SPF validation error (RFC 7372)",
    "7.25": "reverse DNS validation failed (RFC 7372)",
    "7.26": "multiple authentication checks failed (RFC 7372)",
    "7.27": "the sender address has a null MX (RFC 7505)",
    "7.28": "mail flood detected",
    "7.30": "REQUIRETLS support required (RFC 8689)",
};
const REPLIES = {
    421: "service not available, the connection is closed",
    450: "mailbox unavailable for now (busy, or blocked for policy reasons)",
    451: "local error in processing at the receiver",
    452: "insufficient system storage at the receiver",
    500: "command not recognized",
    501: "syntax error in parameters",
    503: "bad sequence of commands",
    550: "mailbox unavailable (not found, no access, or refused for policy reasons)",
    551: "user not local",
    552: "exceeded storage allocation",
    553: "mailbox name not allowed",
    554: "transaction failed, or no SMTP service here",
};
const CLASSES = {
    "4": "temporary: the sending server tries again by itself",
    "5": "permanent: trying again will not help",
};
function meaningOf(code, enhancedCode) {
    const [kind = "", subject = "", detail = ""] = (enhancedCode ?? "").split(".");
    const status = [`${subject}.${detail}`, `${subject}.0`].find((key) => isKey(MEANINGS, key));
    const reply = code !== null && isKey(REPLIES, code) ? { reply: code } : null;
    const says = status === undefined ? reply : { status };
    const lasting = [kind, String(code ?? "").charAt(0)].find((key) => isKey(CLASSES, key)) ?? null;
    return says === null && lasting === null ? null : { says, lasting };
}
function isKey(of, key) {
    return Object.hasOwn(of, key);
}
function meaningText({ says, lasting }) {
    const text = says === null ? null : "status" in says ? MEANINGS[says.status] : REPLIES[says.reply];
    return [text, lasting === null ? null : CLASSES[lasting]].filter((part) => part !== null).join("; ");
}


/***/ })

};
