export const id = 4976;
export const ids = [4976];
export const modules = {

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spfEn: () => (/* binding */ spfEn)
/* harmony export */ });
/* harmony import */ var _mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4289);
/* harmony import */ var _rules_words_en_spf_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(465);
/* harmony import */ var _rules_words_en_spf_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7469);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4865);




const MAY = {
    pass: "may send mail as",
    fail: "may not send mail as",
    softfail: "probably may not send mail as",
    neutral: "is neither allowed nor forbidden to send mail as",
};
const CONSEQUENCE = {
    pass: "",
    fail: "; receivers may refuse it",
    softfail: "; receivers treat it as suspicious",
    neutral: "; receivers treat it as if there were no SPF",
};
function sentence(problem) {
    if (problem === null)
        return "";
    const text = (0,_mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .spfProblemText */ ._)(problem);
    const first = /^(?:more|the|an?) /.test(text) ? text.slice(0, 1).toUpperCase() : text.slice(0, 1);
    return `${first}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
const spfEn = {
    verdict: (verdict) => {
        switch (verdict.code) {
            case "pass":
            case "fail":
            case "softfail":
            case "neutral": {
                const name = verdict.helo ? `${verdict.domain} (its HELO name)` : verdict.domain;
                return `${verdict.address} ${MAY[verdict.code]} ${name}${CONSEQUENCE[verdict.code]}.`;
            }
            case "nothing":
                return `There is nothing to check at ${verdict.domain}.`;
            case "none":
                return `${verdict.domain} does not say who may send as it.`;
            case "temperror":
                return `It cannot be told now whether ${verdict.address} may send as ${verdict.domain}.`;
            case "permerror":
                return `The SPF of ${verdict.domain} is broken for this address: receivers stop with an error (permerror), and many refuse or distrust such mail.`;
        }
    },
    reason: (reason) => {
        switch (reason.code) {
            case "no-term":
                return "No term of the record names this address, and the record does not say what then holds.";
            case "last-term":
                return `No term of the record names this address, so the last one decides for all others: ${reason.path.join(" → ")}.`;
            case "found-by":
                return `It is found by ${reason.path.join(" → ")}.`;
            case "term":
                return `The term ${reason.term} names it.`;
            case "problem":
                return sentence(reason.problem);
            case "no-record":
                return `${sentence(reason.problem)} Receivers then decide by other means, and many distrust such mail.`;
            case "no-answer":
                return `DNS did not answer: ${sentence(reason.problem)}`;
            case "near-miss":
                return `${(0,_rules_words_en_spf_record_js__WEBPACK_IMPORTED_MODULE_0__/* .missingText */ .qq)(reason)}.`;
            case "syntax":
                return `${capital((0,_rules_words_en_spf_record_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxText */ .H$)(reason.syntax))}.`;
            case "circle":
                return `Its includes lead in a circle: ${reason.domains.join(" → ")}.`;
        }
    },
    next: (next) => {
        switch (next.code) {
            case "everyone-passes":
                return "Everyone passes: end the record with -all, and name who may send.";
            case "publish-if-yours":
                return `If ${next.address} sends your mail, publish at ${next.domain}, as its only SPF record, this TXT record:`;
            case "private-address":
                return `${next.address} is a private address, which no receiver ever sees: ask about the public address behind which it sends.`;
            case "publish":
                return `Publish at ${next.domain}, as its only SPF record, this TXT record:`;
            case "try-again":
                return "Try again later. If it stays so, look at the name servers of that name; receivers put such mail off.";
            case "decide":
                return `${(0,_rules_words_en_spf_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidedText */ .FG)(next.undecided)} All that is wrong with it: mailworthy check ${next.domain}`;
            case "check":
                return `To see everything that is wrong with it, and what each include costs: mailworthy check ${next.domain}`;
        }
    },
    problem: _mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .spfProblemText */ ._,
    explains: (explanation) => `The domain explains: ${explanation}`,
    moreLines: (n) => `… and ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n, "more line")}`,
    used: (lookups, voids) => `${lookups} DNS lookups used for this address; ${voids} that find nothing`,
    legend: "Read downwards, the first match decides. ● leads to the decision, ○ does not match, ✘ is an error. On the right: the lookups that a term costs, of 10.",
    lookups: "lookups",
    circle: (domain) => `back at ${domain}, which stands above: a circle`,
    notLookedAt: (n) => `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n, "more term")} not looked at`,
    moreRanges: (first, more) => `${first} and ${more} more ranges`,
    outcome: {
        match: "matches",
        matchOnly: "matches: this record does not let it pass",
        noMatch: "no match",
        noMatchVoid: "no match (the name holds nothing)",
        redirect: "the record of that domain counts instead",
        permerror: "error",
        temperror: "no answer",
    },
    because: (outcome, problem) => `${outcome}: ${problem}`,
    asked: (question) => `asked ${question}`,
};


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

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ syntaxText),
/* harmony export */   hu: () => (/* binding */ spfRecord),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _spf_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);

function nearText({ text, odd }, otherwise) {
    return `${odd === null ? otherwise : `it holds ${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)}`}: ${text}`;
}
function missingText({ domain, near }) {
    if (near === null)
        return `${domain} has no SPF record`;
    return `${domain} has no SPF record; this one looks meant as it, but ${nearText(near, "it must begin with v=spf1 and a space")}`;
}
function syntaxText({ domain, column, term, fault, odd, others, more, split }) {
    const what = odd === null ? (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij)(fault) : `it holds ${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .oddText */ .jf)(odd)}`;
    const glued = split ? "; it is split into strings that join without a space between two terms" : "";
    return `the SPF record of ${domain} cannot be read: column ${column}, ${term}: ${what}${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .othersText */ .nn)(others, more)}${glued}`;
}
function unseenText({ domain, near }) {
    return `a second TXT record of ${domain} looks meant as SPF, but no receiver sees it: ${nearText(near, "it does not begin with v=spf1 and a space")}`;
}
function mergeText({ meant }) {
    return `Remove it, or merge its terms into the record that counts${meant === null ? "" : ` (it reads: ${meant})`}.`;
}
const spfRecord = {
    "spf/missing": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Sending domain without an SPF record",
        why: "Gmail and Outlook refuse or mark mail of a domain without SPF.",
        fix: "Add one TXT record that begins with v=spf1.",
        message: (params) => missingText(params),
        help: ({ domain, near, example }) => near === null
            ? `Add one TXT record at ${domain} that begins with v=spf1 and names who may send${example ? ", for example: v=spf1 mx -all" : ""}.`
            : "Correct that TXT record: receivers do not see it.",
    }),
    "spf/multiple-records": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Several SPF records at one name",
        why: "Receivers stop with an error (permerror), as if there were no valid SPF at all.",
        fix: "Merge them into one.",
        message: ({ domain, records }) => `${domain} has ${records} SPF records; receivers then treat SPF as broken (permerror)`,
        help: () => "Keep one record with the terms of all, and delete the others.",
    }),
    "spf/syntax": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPF record that cannot be read",
        why: "One faulty term breaks the whole record: receivers treat it as an error (permerror).",
        fix: "Correct the term at the column shown.",
        message: (params) => syntaxText(params),
        help: ({ split, strings, instead, term }) => `${split ? `${(0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings)} ` : instead === null ? "" : `Write ${instead} instead of ${term}. `}One faulty term breaks the whole record: receivers treat it as broken (permerror).`,
    }),
    "spf/typo": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "A term that is valid SPF but surely mistyped",
        why: "ip4=192.0.2.1 or a second v=spf1 is read as an unknown modifier and skipped in silence.",
        fix: "Write the term that was meant.",
        message: (p) => "near" in p
            ? unseenText(p)
            : `${p.term} in the record of ${p.domain} is valid SPF, but surely not what was meant: ${p.modifier ? "receivers skip it without a word" : "it leads nowhere"}`,
        help: (p) => ("near" in p ? mergeText(p) : p.meant === "" ? `Remove ${p.term}.` : `Write ${p.meant}.`),
    }),
    "spf/unknown-modifier": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Modifier that nobody knows",
        why: "Receivers ignore it; it is mostly a typing error.",
        fix: "Remove or correct it.",
        message: ({ term }) => `${term} is a modifier that no receiver knows`,
        help: () => "Remove it, or correct its name (redirect, exp).",
    }),
    "spf/invisible-character": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "SPF-like text with a character that nobody sees",
        why: "A zero-width or no-break space, a byte order mark or a smart quote hides the text from every receiver.",
        fix: "Type the record anew, or copy the cleaned one.",
        message: (params) => unseenText(params),
        help: (params) => mergeText(params),
    }),
    "spf/string-splitting": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Strings that join without a space",
        why: "The parts of a TXT record are joined as they are, so two terms become one.",
        fix: "End a string with a space.",
        message: ({ domain }) => `the SPF record of ${domain} is split into strings that join without a space between two terms`,
        help: ({ strings }) => (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .Ad)(strings),
    }),
    "spf/range-host-bits": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Network with bits beyond its prefix",
        why: "Receivers read it as the whole network, which may not be meant.",
        fix: "Write the network's first address.",
        message: ({ term, read }) => `${term} has bits beyond its prefix; receivers read it as ${read}`,
        help: ({ read }) => `Write ${read}, or the single address if only that was meant.`,
    }),
    "spf/too-long": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "TXT records too large for one UDP answer",
        why: "Answers over 512 bytes fail where TCP or EDNS is filtered.",
        fix: "Remove TXT records that are no longer needed.",
        message: ({ domain, bytes, limit }) => `the TXT records of ${domain} take about ${bytes} bytes on the wire; over ${limit} they may not fit into one UDP answer of 512`,
        help: () => "Remove TXT records that nobody needs any more, or move part of the SPF record into an include of your own.",
    }),
    "spf/type-99": (0,_spf_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .noticed */ .hj)({
        title: "Record of the old type SPF (99)",
        why: "No receiver asks for it any more; beside the TXT record it only goes stale.",
        fix: "Delete it; publish TXT only.",
        message: ({ domain, hasTxt }) => `${domain} has a record of the old type SPF (99) ${hasTxt ? "beside" : "instead of"} the TXT record; no receiver asks for it (RFC 7208 §3.1)`,
        help: ({ hasTxt }) => hasTxt ? "Delete the record of type SPF." : "Publish the same text as TXT, and delete the record of type SPF.",
    }),
};


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   FG: () => (/* binding */ undecidedText),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Um: () => (/* binding */ costsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   fQ: () => (/* binding */ inStepText),
/* harmony export */   hj: () => (/* binding */ noticed),
/* harmony export */   jf: () => (/* binding */ oddText),
/* harmony export */   nn: () => (/* binding */ othersText)
/* harmony export */ });
/* unused harmony exports atText, helpText */
/* harmony import */ var _mail_spf_term_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);
/* harmony import */ var _noticed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1562);



function oddText({ first, count: all }) {
    const shown = first.map((c) => `${c.name} at column ${c.column}`);
    return `${shown.join(", ")}${all > first.length ? ` and ${all - first.length} more` : ""}`;
}
function faultText(fault) {
    return (0,_mail_spf_term_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .termFaultText */ .K)(fault);
}
function atText(column) {
    return column === null ? "" : ` (column ${column})`;
}
function placeText({ holder }) {
    return holder === null ? "" : ` (in the record of ${holder})`;
}
const MOST_IDLE = 5;
function costsText(costs) {
    const parts = [
        ...costs.costs.map((c) => `${c.name} ${c.lookups}`),
        ...(costs.more > 0 ? [`${costs.more} more`] : []),
        ...(costs.own > 0 ? [`own a, mx, ptr and exists terms ${costs.own}`] : []),
    ];
    return `Costs: ${parts.join(", ")}.${idleText(costs)}`;
}
function idleText({ idle, includes, lookups }) {
    if (idle.length === 0)
        return "";
    const saved = idle.reduce((sum, i) => sum + i.lookups, 0);
    if (idle.length > MOST_IDLE)
        return ` ${idle.length} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(includes, "include")} let no address of your list pass (together ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(saved, "lookup")}; the SPF tree in the report marks them): candidates to drop, if nothing else sends through them.`;
    const shown = idle.map((i) => `${i.term} (saves ${i.lookups}: ${lookups} → ${lookups - i.lookups})`);
    return ` No address of your list passes by ${shown.join(", ")}: candidates to drop, if nothing else sends through them.`;
}
function splitText(strings) {
    return `Strings of a TXT record are joined as they are: end a string with a space where a new term begins${strings === null ? "" : `, as in ${strings}`}.`;
}
function helpText(help, undecided) {
    if (undecided === null)
        return help;
    const text = undecidedText(undecided);
    switch (undecided.code) {
        case "nobody-left":
        case "shuts-out":
        case "too-many-lookups":
        case "unproven":
            return `${help} ${text}`;
        case "after-all":
        case "gone":
        case "no-record-there":
        case "in-use":
            return text;
    }
}
function undecidedText(undecided) {
    switch (undecided.code) {
        case "nobody-left":
            return "No record is shown, since without that term nobody could send as this domain: find out what it was meant to name.";
        case "after-all": {
            const [shown, one] = [undecided.terms.slice(0, 5).join(", "), undecided.terms.length === 1];
            return `Decide about ${shown}: if ${one ? "it" : "they"} should count, move ${one ? "it" : "them"} before all; else remove ${one ? "it" : "them"}. No record is shown until that is decided.`;
        }
        case "gone":
            return undecided.near === null
                ? `Correct the name in ${undecided.term}, which may be mistyped, or remove the term if nothing is sent by it. No record is shown, since without it mail that you send may fail.`
                : `Did you mean ${undecided.near}? Correct the name in ${undecided.term}; remove the term only if that service no longer sends for you. No record is shown until that is decided.`;
        case "no-record-there":
            return undecided.near === null
                ? `The name in ${undecided.term} has addresses, but no SPF record: if these servers send your mail, name it with a: instead; if a service sends it, ask which name to include; else remove the term. Until then it breaks SPF (permerror). No record is shown until that is decided.`
                : `Did you mean ${undecided.near}? Correct the name in ${undecided.term}; remove the term only if that service no longer sends for you. No record is shown until that is decided.`;
        case "in-use":
            return `Do not drop ${undecided.term}: ${undecided.by} shows that the service is in use. Ask it which name to include today.`;
        case "shuts-out":
            return `No record is shown, since the one that mends this may shut out ${undecided.address}, which the record seems to mean: decide whether it sends your mail.`;
        case "too-many-lookups":
            return "No record is shown, since no term can be spared for sure: decide which service may go.";
        case "unproven":
            return `No record is shown, since what it would do could not be proven within ${undecided.max} questions to DNS: name fewer hosts and includes first.`;
    }
}
function othersText(others, more) {
    const shown = others.map((o) => `; column ${o.column}, ${o.term}: ${faultText(o.fault)}`).join("");
    return more > others.length ? `${shown}; and ${more - others.length} more` : shown;
}
function inStepText(replaced) {
    if (replaced.length === 0)
        return "";
    return `In the record to publish, addresses stand for ${replaced.join(" and ")}, which frees ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(replaced.length, "lookup")}: change them in the record whenever these servers move. `;
}
const noticed = (0,_noticed_js__WEBPACK_IMPORTED_MODULE_2__/* .noticedIn */ .w)(atText, helpText);


/***/ }),

/***/ 1562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noticedIn)
/* harmony export */ });
function noticedIn(atText, helpText) {
    return (words) => ({
        ...words,
        message: (params) => `${words.message(params)}${atText(params.at)}`,
        help: (params) => helpText(words.help(params), params.undecided),
    });
}


/***/ })

};
