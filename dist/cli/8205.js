export const id = 8205;
export const ids = [8205];
export const modules = {

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   w: () => (/* binding */ lookupProblemsText)
/* harmony export */ });
/* harmony import */ var _mail_why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);

function lookupProblemsText(problems) {
    const faults = problems.filter((problem) => problem.code !== "shared");
    return faults.length === 0 ? null : faults.map(problemText).join("; ");
}
function problemText(problem) {
    switch (problem.code) {
        case "unknown":
            return `not checked: ${problem.trouble.reason} (${problem.trouble.detail})`;
        case "no-reverse":
            return "no reverse name (PTR)";
        case "not-confirmed":
            return `the name does not lead back to ${problem.ip}`;
        case "final-dot":
            return `the PTR record of ${problem.ip} lacks the final dot: ${problem.meant} was meant`;
        case "root-as-name":
            return `the PTR record of ${problem.ip} names the DNS root ("."), which is no host name`;
        case "address-as-name":
            return `the PTR record of ${problem.ip} names ${problem.name}, an address instead of a host name`;
        case "partly-confirmed":
            return `${problem.astray.join(", ")} does not lead back to ${problem.ip}; receivers take one of the names`;
        case "no-name":
            return "the name does not exist";
        case "no-address":
            return "the name has no address";
        case "shared":
            return `none: ${shown(problem)} ${isOne(problem) ? "has a name" : "have names"} of ${isOne(problem) ? "its" : "their"} own, as on a shared server`;
        case "other-reverse":
            return `${shown(problem)} ${isOne(problem) ? "has" : "have"} no reverse name that leads back`;
        case "not-asked":
            return `not checked: ${(0,_mail_why_js__WEBPACK_IMPORTED_MODULE_0__/* .whyText */ .ss)(problem)}`;
        case "reverse-unknown":
            return "a reverse name could not be checked";
    }
}
function shown({ first, more }) {
    return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function isOne({ first, more }) {
    return first.length + more === 1;
}


/***/ }),

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookupEn: () => (/* binding */ lookupEn)
/* harmony export */ });
/* harmony import */ var _lookup_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5221);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(304);


function problemText(problem) {
    return problem.code === "unknown" ? `not checked: ${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(problem.trouble)}` : (0,_lookup_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .f)(problem);
}
const lookupEn = {
    query: "Query",
    addresses: "Addresses",
    names: "Names (PTR)",
    confirmed: "Both ways",
    problem: "Problem",
    state: { yes: "yes", no: "no", unknown: "?", shared: "by its own name" },
    problems: (problems) => problems.map(problemText).join("; "),
    noLetter: "No letter: every reverse name that could be checked is right.",
};


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

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ listWhyText),
/* harmony export */   ss: () => (/* binding */ whyText),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _dns_why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4246);

function because(reason, why) {
    return { known: false, reason, detail: whyText(why), why };
}
function whyText(why) {
    switch (why.code) {
        case "asking":
            return `${why.name}: ${(0,_dns_why_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsWhyText */ .F)(why.why)}`;
        case "name-too-long":
            return `${why.name} is too long`;
        case "bad-selector":
            return `${why.selector} cannot be a DKIM selector`;
        case "no-dmarc-record":
            return `${why.domain} has no usable DMARC record`;
        case "ptr-names":
            return `only ${why.max} PTR names are followed`;
        case "not-asked":
            return `more than ${why.max} questions for one subject; ${why.left.toLocaleString("en-US")} not asked`;
        case "selectors":
            return `only ${why.asked} of ${why.all} selectors of ${why.domain} are asked; name those in use (dkim=…)`;
        case "no-selector":
            return `no DKIM selector of ${why.domain} is known; name them in the list (dkim=…)`;
        case "spf-time":
            return "the evaluation took too long";
        case "spf-part":
            return `${why.domain}: a part could not be asked`;
        case "spf-depends":
            return `${why.term} depends on the message, so the addresses cannot be listed`;
        case "too-many-includes":
            return "more includes than are looked at";
        case "few-days":
            return `only ${why.known} of the ${why.of} days before ${why.day} are known, at least ${why.least} are needed (or ${why.sendings} sendings with gaps)`;
        case "no-count":
            return `there is no count of ${why.day}; ${why.last === null ? "nothing before it is known" : `the last known day is ${why.last}`} (a day without mail needs a line with 0)`;
        case "no-row":
            return `${why.file} tells nothing of it`;
        case "shard-missing":
            return `the report of shard ${why.shard} was not given, so nothing is known of its senders; see whether its job ran to the end`;
        case "parked":
        case "list-refusal":
        case "undocumented":
        case "contradicts":
        case "resolver-filters":
        case "over-quota":
        case "lists-neutral":
        case "unproven":
        case "fell-silent":
        case "lists-everything":
        case "lists-nothing":
        case "wants-key":
        case "wants-registration":
            return listWhyText(why);
        default:
            return (0,_dns_why_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsWhyText */ .F)(why);
    }
}
const DQS = "get a free Data Query Service key at https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/ and set the input dqs-key (MAILWORTHY_DQS_KEY)";
const REFUSALS = {
    misspelled: "the list's name is misspelled",
    "public-resolver": "the list refuses public and cloud resolvers: use your own resolver, or a key (Spamhaus: a free DQS key)",
    "spamhaus-cloud": `Spamhaus refuses the resolvers of clouds and hosters (Hetzner, DigitalOcean, Azure and so GitHub's runners) and public ones, an own resolver there too; only a key helps: ${DQS}`,
    "too-many": "too many questions from this resolver, or it is not registered: use your own resolver, or a key",
    "error-code": "the list answers with an error code",
};
const FILTERS = {
    strips: "strips answers in 127.0.0.0/8, as protection against rebinding does",
    denies: "denies all blocklists, as a filter does, or cannot reach them",
    rewrites: "answers for blocklists itself, as a filter does",
    refuses: "refuses answers in 127.0.0.0/8, as protection against rebinding does",
};
const CURES = {
    dqs: DQS,
    abusix: "get a key at https://app.abusix.com/ and set the input abusix-key (MAILWORTHY_ABUSIX_KEY)",
};
function listWhyText(why) {
    switch (why.code) {
        case "parked":
            return `${why.list} answered ${why.address}, outside of 127.0.0.0/8: ${why.address === "0.0.0.0" ? "a filter of the DNS server answers for it" : "the zone is parked or hijacked"}`;
        case "list-refusal":
            if (why.refusal.kind === "spamhaus-cloud")
                return `${REFUSALS["spamhaus-cloud"]} (answered ${why.address})`;
            return `${why.list} answered ${why.address}: ${why.refusal.kind === "told" ? why.refusal.text : REFUSALS[why.refusal.kind]}`;
        case "undocumented":
            return `${why.list} answered ${why.addresses}, which it does not document`;
        case "contradicts":
            return `${why.list} answered ${why.first} and, asked again, ${why.second}: it contradicts itself`;
        case "lists-neutral":
            return `${why.list} lists ${why.neutral} too (${why.answer}), which no list has a reason to hold: it lists everything; leave it out (blocklists.remove)`;
        case "unproven":
            return `only a DNS server answered at which ${why.list} does not pass its control (its test entry: ${why.listed}; its never-listed entry: ${why.clean}), so this is neither listed nor clean`;
        case "fell-silent":
            return `${why.list} no longer lists its test entry at the end of the run (${why.answer}): what it said is no clean answer`;
        case "lists-everything":
            return `${why.list} lists its own never-listed test entry${halfText(why.family)} (${why.answer}): it lists everything; leave it out (blocklists.remove)`;
        case "lists-nothing":
            return `${why.list} does not list its test entry${halfText(why.family)} (${why.answer}): the list is dead or empty${why.keyed ? ", or it does not accept the key" : ""}${why.seen === undefined ? "" : `; its test entry was last seen on ${why.seen}`}`;
        case "resolver-filters":
            return `the DNS server ${FILTERS[why.how]} (none of ${why.lists} lists holds its test entry: ${why.answer}); ask another resolver (--dns, input dns), or let it answer for lists: Unbound without private-address 127.0.0.0/8, dnsmasq with rebind-localhost-ok, a filter with the lists' zones allowed`;
        case "over-quota":
            return `${why.list} allows ${num(why.questions)} questions ${why.days === 1 ? "a day" : `in ${why.days} days`}, so ${num(why.perRun)} in this run, which needs ${num(why.wanted)}: ask for fewer addresses, run in turns, or get a feed of the list`;
        case "wants-key":
            return `${why.list} answers key holders only: ${CURES[why.service]}`;
        case "wants-registration":
            return `${why.list} wants registration: ${why.note}, or leave it out with blocklists.remove`;
    }
}
function halfText(family) {
    return family === null ? "" : ` for IPv${family}`;
}
function num(n) {
    return n.toLocaleString("en-US");
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


/***/ })

};
