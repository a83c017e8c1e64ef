export const id = 6198;
export const ids = [6198];
export const modules = {

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dnsblEn: () => (/* binding */ dnsblEn)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _rules_words_en_dnsbl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3141);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(304);



const HOLDS = {
    addresses: "the list holds addresses, no domains",
    domains: "the list holds domains, no addresses",
    public: "the list holds public addresses, no private ones",
};
const dnsblEn = {
    labels: {
        subject: "Subject",
        list: "List",
        verdict: "Verdict",
        code: "Code",
        why: "Why",
        knows: "Knows it",
        knownAs: "As",
        state: "State",
        terms: "Terms",
        impact: "Impact",
        profile: "Profile",
    },
    verdicts: { listed: "listed", policy: "policy", "not-listed": "not-listed", "not-checked": "not-checked" },
    why: (why) => {
        switch (why.code) {
            case "no-family":
                return why.holds === null ? "the list has no data of this family" : HOLDS[why.holds];
            case "unusable":
                return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(why.trouble);
            case "unknown":
                return why.trouble.detail;
            case "says":
                return [why.meaning ?? why.criteria, why.text].filter((part) => part !== null).join(" – ");
        }
    },
    standing: ({ allowed, grade }) => [allowed ? "allowed" : "", grade ?? ""].filter((word) => word !== "").join(", "),
    standingWhy: ({ meaning }) => meaning,
    notChecked: "Not checked (neither listed nor clean):",
    cause: (lists, more, subjects, why) => `${lists.join(", ")}${more === 0 ? "" : ` and ${more} more`} (${subjectsText(subjects)}): ${why}`,
    clean: (clean, answered, subjects) => `Clean on ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(clean, "list")} of ${answered} that answered (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(subjects, "subject")})`,
    partlyClean: ({ clean, answered, pairs, lists }) => `Clean: ${clean} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(answered, "answer")} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lists, "list")}; ${pairs - answered} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(pairs, "pair")} of list and subject not checked`,
    nothingAnswered: (subjects) => `No blocklist answered (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(subjects, "subject")}): nothing is known`,
    notHeld: (lists, more, subjects) => `Not asked, as they hold nothing of that kind (${subjectsText(subjects)}): ${lists.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
    whatToDo: (stops) => stops ? "What to do: find and stop what was seen first, else the entries come back. Then:" : "What to do:",
    wayOutOf: (list, impact, subjects) => `${list} (${impact} impact${subjects === null ? "" : `; ${subjectsText(subjects)}`})`,
    wayOut: (way, isPolicy, scope) => (isPolicy ? (0,_rules_words_en_dnsbl_js__WEBPACK_IMPORTED_MODULE_0__/* .policyText */ .MJ)(way, scope) : (0,_rules_words_en_dnsbl_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(way)),
    moreWays: (n) => `and ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "more list")}: see removal in --json`,
    portals: (portals) => `Refused by a receiver that uses no public list? Its own page: ${portals.map((p) => `${p.receivers}: ${p.title} ${p.page}`).join("; ")}`,
    held: (lists) => `Questions that waited for the rate cap (--list-rate): ${lists.map(([zone, held]) => `${zone} ${held}`).join(", ")}`,
    usable: (usable) => (usable ? "usable" : "not usable"),
    families: (states) => states.map(([family, usable]) => `IPv${family}: ${dnsblEn.usable(usable)}`).join(", "),
    terms: (access, limit) => (limit === null ? access : `${access} (${limit})`),
    impacts: { high: "high", medium: "medium", low: "low" },
    noLetter: "No letter: no list that answered lists it.",
    noLetterNeeded: "No letter: the lists that list it take none; see what to do above.",
};
function subjectsText({ ipv4, ipv6, domains }) {
    const kinds = [
        ...(ipv4 === 0 ? [] : [(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(ipv4, "IPv4 address", "IPv4 addresses")]),
        ...(ipv6 === 0 ? [] : [(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(ipv6, "IPv6 address", "IPv6 addresses")]),
        ...(domains === 0 ? [] : [(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(domains, "domain")]),
    ];
    return kinds.join(", ");
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ troubleText)
/* harmony export */ });
/* harmony import */ var _report_words_en_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(227);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4164);


function troubleText({ reason, detail }) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .needsReason */ .i)(reason) ? `${_report_words_en_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownEn */ .M.reasons[reason]}: ${detail}` : detail;
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ needsReason)
/* harmony export */ });
const BARE = new Set(["timeout", "servfail", "refused", "malformed", "network"]);
function needsReason(reason) {
    return BARE.has(reason);
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownEn)
/* harmony export */ });
const ANOTHER_SERVER = "See whether this machine reaches its DNS servers, or name one that answers (dns).";
const unknownEn = {
    reasons: {
        timeout: "no answer came in time",
        servfail: "the DNS server reports that it failed to find the answer (SERVFAIL)",
        refused: "the DNS server refuses to answer (REFUSED)",
        malformed: "the answer cannot be read",
        network: "the DNS server cannot be reached",
        limit: "there is more of it than Mailworthy looks at",
        "not-recorded": "the recording does not hold this question",
        "not-evaluated": "the files of this repository say it in a form that Mailworthy does not evaluate",
        "bad-name": "DNS cannot be asked for such a name",
        stopped: "the run was stopped first",
        "control-failed": "the list gives wrong answers to its own test entries, so its other answers cannot be trusted",
        quota: "the list's limit of questions is reached",
        "needs-key": "the list answers only to a key",
        bounded: "Mailworthy looks only at a part of it",
        "undocumented-code": "the list answers with a code that it does not document",
        "list-refused": "the list refuses the DNS server that asks",
        "no-answer": "there was no answer to judge",
        "shard-missing": "the report of that shard is missing",
        "no-data": "the file holds no number for that day",
        "too-little-history": "there are too few days to compare with",
        "no-address": "no sending address is known",
    },
    classes: { spf: "SPF", reverse: "reverse names", lists: "blocklists" },
    cures: {
        spf: ANOTHER_SERVER,
        reverse: ANOTHER_SERVER,
        lists: "Ask through a DNS resolver of your own (dns), give a key of Spamhaus or Abusix (dqs-key, abusix-key), or say that lists are not to be asked (blocklists.profile: none).",
    },
    kinds: {
        spf: "SPF",
        ptr: "reverse names",
        helo: "HELO names",
        dnsbl: "blocklists",
        mx: "mail servers (MX)",
        dkim: "DKIM keys",
        dmarc: "DMARC",
        zone: "zone files",
        provider: "providers' rules",
        volume: "volumes",
        servers: "sending addresses",
        shard: "a shard",
    },
    of: (kinds, names) => `${kinds} of ${names}`,
    why: (reason, detail) => `${unknownEn.reasons[reason]} (${detail})`,
};


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   WP: () => (/* binding */ dnsbl)
/* harmony export */ });
/* unused harmony export wayOutText */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

function reasonText({ reason, code }) {
    return `${reason === null ? "" : `: ${reason}`}${code === null ? "" : ` (${code})`}`;
}
function timeText(hours) {
    return hours < 72 || hours % 24 !== 0 ? (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours, "hour") : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours / 24, "day");
}
function remarkText({ cost, note }) {
    const price = { free: "free", optional: "free; paying is not needed", paid: "" }[cost ?? "paid"];
    const parts = [price, note ?? ""].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
function wayOutText(way) {
    const { criteria, says, how, page, hours, who, cost } = way;
    const cause = `The list holds ${criteria ?? "addresses or names by its own rules"}.${says === null ? "" : ` It says: “${says}”.`}`;
    const note = remarkText(way);
    const bare = remarkText({ ...way, cost: "paid" });
    const see = page === null ? "" : ` See ${page}`;
    const at = page === null ? " on the list's site" : ` at ${page}`;
    const time = hours === undefined ? "" : ` ${timeText(hours)} after what it saw last`;
    const orWaits = hours === undefined ? "" : ` Or wait: the entry goes away by itself${time}.`;
    switch (how) {
        case "form":
            if (who === "hoster")
                return `${cause} Find and stop what it saw first; removal is for the network's owner to ask${at}, so write to your hoster${bare}.${orWaits}`;
            return `${cause} Find and stop what it saw first, else the entry comes back; then ${who === "anyone" ? "anybody may ask for removal" : "ask for removal yourself"}${at}${note}.${orWaits}`;
        case "expires":
            return `${cause} Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself${time}${cost === "optional" ? note : bare}.${see}`;
        case "hoster":
            return `${cause} It is about the network, not about this address alone: only its operator can have it removed, so write to your hoster${bare}.${see}`;
        case "mail":
            return `${cause} Find and stop what it saw first, then write to the list${note}.${orWaits}${see}`;
        case "paid":
            return `${cause} The list asks money for removal${bare}; stop the cause, and pay only if a receiver that matters to you uses it.${see}`;
        case "none":
            return `${cause} The list removes nobody on request${bare}; stop the cause, or send from another address.${see}`;
    }
}
function policyText(way, scope) {
    const { says, page, note, who } = way;
    const told = says === null ? "" : ` The list says: “${says}”.`;
    if (scope === "domain")
        return `The entry says what kind of domain it is, not that its mail is bad.${told} If that is untrue, ask the list${page === null ? "" : ` at ${page}`}${remarkText(way)}.`;
    const take = who === "hoster"
        ? `have your hoster take it out${page === null ? "" : ` at ${page}`}`
        : `have it taken out${page === null ? "" : ` at ${page}`}`;
    const remark = who === "hoster" ? remarkText({ ...way, cost: "paid", note }) : remarkText(way);
    return `Nothing bad was seen: the entry says that no mail server should send from there.${told} Send through your provider's relay; or, if the address is fixed and has a name of its own, ${take}${remark}.`;
}
function askText(way) {
    const { how, page, hours, who, cost } = way;
    const note = remarkText(way);
    const bare = remarkText({ ...way, cost: "paid" });
    const at = page === null ? " on the list's site" : ` at ${page}`;
    const see = page === null ? "" : ` See ${page}`;
    const time = hours === undefined ? "" : ` ${timeText(hours)} after what it saw last`;
    const orWaits = hours === undefined ? "" : ` Or wait: the entry goes away by itself${time}.`;
    switch (how) {
        case "form":
            if (who === "hoster")
                return `removal is for the network's owner to ask${at}, so write to your hoster${bare}.${orWaits}`;
            return `${who === "anyone" ? "anybody may ask for removal" : "ask for removal yourself"}${at}${note}.${orWaits}`;
        case "expires":
            return `nobody needs to be asked: the entry goes away by itself${time}${cost === "optional" ? note : bare}.${see}`;
        case "hoster":
            return `it is about the network: only its operator can have it removed, so write to your hoster${bare}.${see}`;
        case "mail":
            return `write to the list${note}.${orWaits}${see}`;
        case "paid":
            return `it asks money for removal${bare}; pay only if a receiver that matters to you uses it.${see}`;
        case "none":
            return `it removes nobody on request${bare}; send from another address if it does not pass.${see}`;
    }
}
function changedText({ criteria, page }) {
    return `Find what changed (criteria: ${criteria}).${page === null ? "" : ` ${page}`}`;
}
function portalsText(portals) {
    if (portals === undefined || portals.length === 0)
        return "";
    return ` What receivers without a public list think stands on their own pages: ${portals.map((p) => `${p.receivers}: ${p.title}, ${p.page}`).join("; ")}`;
}
const dnsbl = {
    "dnsbl/listed": {
        title: "A sending address is on a blocklist",
        why: "Receivers that use the list refuse mail from this address, or mark it as spam.",
        fix: "Find and stop the cause, then ask for removal on the list's page.",
        message: (listed) => `${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/policy": {
        title: "A list says that no mail server should be at this address",
        why: "Such entries are not about spam: the network's owner, or its naming, says that no mail comes from there directly.",
        fix: "Send through a smarthost, or have the owner of the network take the address out.",
        message: ({ subject, list, reason, code }) => `${subject} is on a policy list of ${list}: ${reason ?? "listed"} (${code ?? ""})`,
        help: ({ wayOut, scope }) => policyText(wayOut, scope),
    },
    "dnsbl/network-listed": {
        title: "The network around a sending address is listed",
        why: "It is about neighbours or the provider, not about this address; few receivers refuse mail for it.",
        fix: "Tell the hoster; nothing you do at this server changes it.",
        message: ({ subject, list, scope }) => `the ${scope === "asn" ? "provider (ASN)" : "network"} of ${subject} is listed by ${list}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/domain-listed": {
        title: "A sending domain is on a domain blocklist",
        why: "Filters refuse mail that names the domain, whatever address sends it.",
        fix: "Find and stop the cause (often a hacked site or a bought address list), then ask for removal.",
        message: (listed) => `${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
        help: ({ wayOut }) => wayOutText(wayOut),
    },
    "dnsbl/name-listed": {
        title: "A server's name is on a domain blocklist",
        why: "Receivers ask domain lists for the name in HELO and for the reverse name too, and refuse the server for it, whatever domain it sends for.",
        fix: "If the name is the hoster's, write to the hoster or set a reverse name of your own; else find the cause and ask for removal.",
        message: (listed) => `the ${listed.as === "helo" ? "HELO name" : "reverse name"} ${listed.subject} is listed by ${listed.list}${reasonText(listed)}`,
        help: ({ wayOut, as }) => `${as === "helo" ? "Let the server say a name of your own" : "Have a name of your own set as reverse name"} where the listed one is the hoster's. ${wayOutText(wayOut)}`,
    },
    "dnsbl/allowlist-lost": {
        title: "A sender is no longer on an allowlist",
        why: "Receivers that trust the list now filter this mail as any other; the list had a reason to take the entry out.",
        fix: "Look the address up on the list's page and ask its operator why the entry is gone.",
        message: ({ subject, list, was }) => `${subject} is no longer on the allowlist ${list} (was: ${was})`,
        help: changedText,
    },
    "dnsbl/reputation-fell": {
        title: "The reputation of a sender fell by a level",
        why: "Graded lists see bad mail before blocklists act: what fell from GOOD to NEUTRAL or POOR is often listed next.",
        fix: "Look for what changed since (volume, complaints, a hacked account) before a blocklist finds it.",
        message: ({ subject, list, from, to, meaning }) => `the reputation of ${subject} at ${list} fell from ${from} to ${to} (${meaning})`,
        help: (fell) => `${changedText(fell)}${portalsText(fell.portals)}`,
    },
};


/***/ })

};
