export const id = 4976;
export const ids = [4976];
export const modules = {

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spfEn: () => (/* binding */ spfEn)
/* harmony export */ });
/* harmony import */ var _mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4289);
/* harmony import */ var _rules_words_en_spf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5247);
/* harmony import */ var _rules_words_en_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7469);
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
    const text = (0,_mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .spfProblemText */ ._)(problem);
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
                return `${(0,_rules_words_en_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .missingText */ .qq)(reason)}.`;
            case "syntax":
                return `${capital((0,_rules_words_en_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxText */ .H$)(reason.syntax))}.`;
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
            case "publish":
                return `Publish at ${next.domain}, as its only SPF record, this TXT record:`;
            case "try-again":
                return "Try again later. If it stays so, look at the name servers of that name; receivers put such mail off.";
            case "decide":
                return `${(0,_rules_words_en_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .undecidedText */ .FG)(next.undecided)} All that is wrong with it: mailworthy check ${next.domain}`;
            case "check":
                return `To see everything that is wrong with it, and what each include costs: mailworthy check ${next.domain}`;
        }
    },
    problem: _mail_spf_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .spfProblemText */ ._,
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


/***/ })

};
