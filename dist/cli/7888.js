export const id = 7888;
export const ids = [7888];
export const modules = {

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   messageEn: () => (/* binding */ messageEn)
/* harmony export */ });
/* harmony import */ var _mail_dkim_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1263);
/* harmony import */ var _mail_dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _mail_message_iprev_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3332);
/* harmony import */ var _mail_message_note_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9876);
/* harmony import */ var _mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4289);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(304);






const CONFIRMED = { true: "leads back", false: "does not lead back", null: "not checked" };
const messageEn = {
    titles: {
        problems: "Problems",
        source: "Source",
        spf: "SPF",
        dmarc: "DMARC",
        iprev: "iprev (reverse DNS)",
        reported: "What servers on the way wrote (shown, not trusted)",
        spam: "Spam filters",
        unsubscribe: "Unsubscribe (RFC 2369, RFC 8058)",
        records: "DNS records used",
        all: "Problems and notes",
    },
    signatureTitle: (n, of) => `DKIM signature ${n} of ${of}`,
    labels: {
        address: "address",
        helo: "HELO",
        mailFrom: "mail-from",
        from: "From",
        toldBy: "told by",
        heloIdentity: "HELO identity",
        mailFromIdentity: "mail-from identity",
        mechanism: "matched by",
        because: "because",
        explanation: "explanation",
        result: "result",
        domain: "domain",
        selector: "selector",
        identity: "identity",
        algorithm: "algorithm",
        key: "key",
        signed: "signed",
        signedAt: "signed at",
        expires: "expires",
        author: "author domain",
        organization: "organization",
        record: "record",
        policy: "policy",
    },
    notKnown: "not known",
    emptyPath: "<> (the empty path of a bounce)",
    ttl: (seconds) => `(TTL ${seconds} s)`,
    spam: ({ score, threshold, measure, spam }) => {
        const judged = spam === null ? "" : spam ? ": spam" : ": not spam";
        if (score === null)
            return spam === true ? "spam" : "not spam";
        const from = threshold === null ? "" : `, spam from ${threshold} on`;
        switch (measure) {
            case "score":
                return `score ${score}${from}${judged}`;
            case "scl":
                return `spam confidence level ${score} (-1 to 9${from})${judged}`;
            case "bcl":
                return `bulk complaint level ${score} (0 to 9; from 4 on some complain, from 8 on many)`;
            case "probability":
                return `probability ${score}${judged}`;
        }
    },
    oneClick: "one click, and signed",
    notOneClick: "not by one click",
    noUnsubscribe: "none",
    as: (ip, domain) => `${ip} as ${domain}`,
    noSignature: "there is no signature",
    signedBy: (domain) => `signed by ${domain}`,
    passing: (passed, all) => ` (${passed} of ${all} signatures pass)`,
    authorOf: (author) => `From ${author}`,
    withPolicy: (why, policy) => `${why}; policy ${policy}`,
    received: (hop, by, at) => `Received field ${hop}, by ${by}${at === null ? "" : ` at ${at}`}`,
    resultFor: (result, domain) => `${result} for ${domain}`,
    keyOf: (name, bits, testing) => `${name} (${bits} bits${testing ? ", testing" : ""})`,
    byList: (domain) => `${domain} (by the Public Suffix List)`,
    aligned: (by, domain, state, aligned, mode) => `${by} ${domain} ${state}, ${aligned ? "aligned" : "not aligned"} (${mode})`,
    reverse: (name, confirmed, addresses) => `${name} ${CONFIRMED[`${confirmed}`]}: ${addresses.join(" ") || "no address"}`,
    unnamed: "(unnamed)",
    none: "none",
    chain: (chain, seen) => `chain ${chain}${seen === null ? "" : `, ${seen}`}`,
    severities: { error: "error", warning: "warning", info: "info" },
    problem: (severity, where, column, message, id) => {
        const at = where === null ? "" : `${where}${column === null ? "" : `, column ${column}`}: `;
        return `${severity}: ${at}${message} (${id})`;
    },
    subject: ({ subject }) => subject,
    spf: (problem) => {
        switch (problem.code) {
            case "no-ip":
            case "no-sender":
            case "no-helo":
                return (0,_mail_dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .spfUncheckedText */ .hh)(problem);
            default:
                return (0,_mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .spfProblemText */ ._)(problem);
        }
    },
    dkim: (problem) => problem.code === "key-not-fetched"
        ? `the key could not be fetched: ${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(problem.trouble)}`
        : (0,_mail_dkim_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .dkimProblemText */ .g)(problem),
    dmarc: (problem) => problem.code === "dns" ? `_dmarc.${problem.at}: ${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(problem.trouble)}` : (0,_mail_dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .dmarcProblemText */ .S9)(problem),
    iprev: (problem) => (problem.code === "unknown" ? (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(problem.trouble) : (0,_mail_message_iprev_js__WEBPACK_IMPORTED_MODULE_0__/* .iprevProblemText */ .l)(problem)),
    note: _mail_message_note_js__WEBPACK_IMPORTED_MODULE_5__/* .noteText */ .g,
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

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MAX_QUESTIONS),
/* harmony export */   h: () => (/* binding */ budgeted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6069);


const MAX_QUESTIONS = 250;
function budgeted(dns, max = MAX_QUESTIONS) {
    const asked = { names: [], kinds: [] };
    let left = null;
    const over = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("limit", { code: "over-budget", max });
    return {
        over,
        notAsked: () => left?.names.length ?? 0,
        ask: (question) => {
            if (asked.names.length < max) {
                noteOnce(asked, question);
                return dns.ask(question);
            }
            if (isNoted(asked, question))
                return dns.ask(question);
            noteOnce((left ??= { names: [], kinds: [] }), question);
            return Promise.resolve(over);
        },
    };
}
function isNoted({ names, kinds }, question) {
    const kind = kindOf(question);
    for (let at = names.indexOf(question.name); at >= 0; at = names.indexOf(question.name, at + 1))
        if (kinds[at] === kind)
            return true;
    return false;
}
function noteOnce(questions, question) {
    if (isNoted(questions, question))
        return;
    questions.names.push(question.name);
    questions.kinds.push(kindOf(question));
}
function kindOf(question) {
    const { type, nth = 0, only } = question;
    return nth === 0 && only === undefined ? type : `${type} ${nth}${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(question)}`;
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ only }) {
    return only === undefined ? "" : ` @${only}`;
}


/***/ }),

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAddressName)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function isAddressName(name) {
    return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(name) !== null;
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ heloNameOf),
/* harmony export */   Kg: () => (/* binding */ reverseOf),
/* harmony export */   TZ: () => (/* binding */ addressesOfName),
/* harmony export */   U3: () => (/* binding */ isHeloName)
/* harmony export */ });
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(336);
/* harmony import */ var _dns_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(763);
/* harmony import */ var _dns_dig_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4900);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3989);
/* harmony import */ var _address_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5363);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(988);









const MAX_NAMES = 10;
async function reverseOf(door, ip) {
    const dns = (0,_dns_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .budgeted */ .h)(door);
    const question = { name: (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseName */ .A)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .ipOf */ .ls)(ip)), type: "PTR" };
    const outcome = await dns.ask(question);
    const evidence = [(0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome)];
    if (outcome.kind === "error")
        return { ip, names: (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome), evidence };
    const targets = outcome.records.flatMap((rr) => (rr.data.type === "PTR" ? [rr.data.target] : []));
    const names = [...new Set(targets)].sort();
    const checked = await Promise.all(names.slice(0, MAX_NAMES).map((name) => confirm(dns, name, ip)));
    return {
        ip,
        names: (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)([...checked.map((c) => c.name), ...names.slice(MAX_NAMES).map(overBound)]),
        evidence: evidence.concat(checked.map((c) => c.evidence)),
    };
}
function overBound(name) {
    const fact = (0,_why_js__WEBPACK_IMPORTED_MODULE_4__/* .because */ .xx)("bounded", { code: "ptr-names", max: MAX_NAMES });
    return { name, addresses: fact, confirmed: fact };
}
async function confirm(dns, name, ip) {
    const question = { name, type: (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(ip) === 4 ? "A" : "AAAA" };
    const outcome = await dns.ask(question);
    const addresses = addressesIn(outcome);
    const confirmed = addresses.known ? (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(addresses.value.includes(ip)) : addresses;
    return { name: { name, addresses, confirmed }, evidence: (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome) };
}
function addressesIn(outcome) {
    if (outcome.kind === "error")
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome);
    const found = outcome.records.flatMap(({ data }) => data.type === "A" || data.type === "AAAA" ? [data.address] : []);
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)((0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_8__/* .fitted */ .$)([...new Set(found)].sort()));
}
function isHeloName(said) {
    return !said.startsWith("[") && !(0,_address_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddressName */ ._)(said) && said.includes(".") && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(said);
}
async function heloNameOf(dns, name) {
    const found = await addressesOfName(dns, name);
    if (!found.addresses.known || found.addresses.value.length > 0)
        return found;
    const question = { name, type: "MX" };
    const outcome = await dns.ask(question);
    const mx = outcome.kind === "error" ? (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome) : (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(outcome.records.some((rr) => rr.data.type === "MX"));
    return { ...found, mx, evidence: [...found.evidence, (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome)] };
}
async function addressesOfName(dns, name) {
    const types = ["A", "AAAA"];
    const asked = await Promise.all(types.map(async (type) => {
        const question = { name, type };
        const outcome = await dns.ask(question);
        return { fact: addressesIn(outcome), evidence: (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome) };
    }));
    const found = asked.flatMap((a) => (a.fact.known ? a.fact.value : []));
    const failed = asked.map((a) => a.fact).find((fact) => !fact.known);
    return {
        name,
        addresses: found.length === 0 && failed !== undefined ? failed : (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(found),
        evidence: asked.map((a) => a.evidence),
    };
}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ spfProblemText)
/* harmony export */ });
/* harmony import */ var _term_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);

function spfProblemText(problem) {
    switch (problem.code) {
        case "address-literal":
            return "an address literal has no SPF record";
        case "not-qualified":
            return "the domain is not fully qualified";
        case "malformed":
            return "the domain is malformed: an empty label, or longer than DNS allows";
        case "not-a-domain":
            return `${problem.domain} is not a domain that can hold a record`;
        case "no-record":
            return `${problem.domain} has no SPF record${problem.gone ? " (the name does not exist)" : ""}`;
        case "multiple":
            return `${problem.domain} has ${problem.records} SPF records; one is allowed`;
        case "syntax":
            return `${problem.domain}: ${(0,_term_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .termFaultText */ .K)(problem.fault)} (column ${problem.column}: ${problem.term})`;
        case "over-time":
            return "the whole evaluation took too long: the name servers are slow";
        case "dns":
            return `${problem.name} ${problem.type}: ${problem.error.detail}`;
        case "too-many-lookups":
            return `more than ${problem.max} lookups are needed`;
        case "too-many-void":
            return `more than ${problem.max} lookups found nothing (void lookups)`;
        case "too-many-mx":
            return `mx: ${problem.domain} has ${problem.records} MX records; ${problem.max} are allowed`;
        case "no-target":
            return "the local part is not ASCII, so there is no such target name";
        case "inside":
            return `${problem.by}${problem.by === "include" ? ":" : "="}${problem.target}: ${spfProblemText(problem.problem)}`;
    }
}


/***/ }),

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ termFaultText)
/* harmony export */ });
function termFaultText(fault) {
    switch (fault.code) {
        case "character":
            return `a character that SPF does not allow (${fault.character})`;
        case "twice":
            return `${fault.name}= may stand only once`;
        case "no-term":
            return `${fault.text} is no term of SPF`;
        case "all-argument":
            return "all takes no argument";
        case "needs-domain":
            return `${fault.name} needs a domain: ${fault.name}:example.com`;
        case "ptr-argument":
            return "ptr takes a domain and nothing else";
        case "unknown-mechanism":
            return `${fault.name} is no term of SPF${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
        case "prefix": {
            const range = fault.family === 4 ? "0 to 32" : "0 to 128";
            if (!fault.dual)
                return `/${fault.prefix} is not a prefix length (${range})`;
            return `${fault.family === 4 ? "/" : "//"}${fault.prefix} is not an IPv${fault.family} prefix length (${range})`;
        }
        case "cannot-follow":
            return `${fault.text} cannot follow ${fault.name}`;
        case "needs-address":
            return `${fault.name} needs an IPv${fault.name.slice(2)} address, with or without a prefix length`;
        case "macro-byte":
            return `byte ${fault.byte} is not allowed in a macro string`;
        case "no-macro":
            return `${fault.text} is not a macro (a percent sign is written %%)`;
        case "macro-letter":
            return `${fault.text}: there is no macro letter ${fault.letter}`;
        case "explanation-letter":
            return `${fault.text}: the macro letter ${fault.letter} is only for explanations`;
        case "macro-labels":
            return `${fault.text}: the number of labels must not be 0`;
        case "no-domain":
            return "the domain behind it is missing";
        case "last-label":
            return `${fault.text} is not a domain name with a valid last label`;
    }
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
