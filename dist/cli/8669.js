export const id = 8669;
export const ids = [8669];
export const modules = {

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   gJ: () => (/* binding */ digCommand)
/* harmony export */ });
/* unused harmony export outcomeText */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _rdata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);


function shellWord(text) {
    return /^[\w.:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function digCommand(question) {
    return ["dig +short", question.type, shellWord(question.name === "" ? "." : `${question.name}.`)].join(" ");
}
function outcomeText(outcome) {
    if (outcome.kind === "error")
        return `no answer (${outcome.reason}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(outcome.detail)})`;
    if (outcome.rcode === "NXDOMAIN")
        return "NXDOMAIN";
    const texts = outcome.records.map((rr) => rr.data.type === "CNAME" ? `${rr.data.target} (CNAME)` : (0,_rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .rdataText */ ._P)(rr.data));
    return texts.length === 0 ? "NODATA" : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(texts.join(", "));
}
function evidenceOf(question, outcome) {
    return {
        question: [question.name, question.type].join(" "),
        answer: outcomeText(outcome),
        command: digCommand(question),
    };
}


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ dkimNoteText),
/* harmony export */   g: () => (/* binding */ dkimProblemText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _record_fault_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3606);


function dkimProblemText(problem) {
    switch (problem.code) {
        case "signature":
            return signatureFaultText(problem.fault);
        case "not-verified":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(problem.rest, "more signature is", "more signatures are")} not verified; ${problem.max} are looked at`;
        case "rsa-sha1":
            return "rsa-sha1 must not be accepted any more (RFC 8301 §3.1)";
        case "key-not-fetched":
            return `the key could not be fetched: ${problem.trouble.reason} (${problem.trouble.detail})`;
        case "name-too-long":
            return "selector and domain form a name longer than DNS allows";
        case "no-key":
            return `there is no key at ${problem.name}: ${problem.gone ? "the name does not exist" : "the name has no TXT record"}`;
        case "empty-key":
            return "the record holds no key";
        case "key":
            return (0,_record_fault_text_js__WEBPACK_IMPORTED_MODULE_1__/* .frozenText */ .a)(problem.fault);
        case "other-type":
            return `a=${problem.algorithm} does not fit the key's k=${problem.type}`;
        case "strict-identity":
            return "the key's t=s asks for i= at exactly d=";
        case "expired":
            return `the signature expired at ${problem.at}`;
        case "length":
            return `l=${problem.length} is more than the ${problem.body} octets of the body`;
        case "no-body":
            return "only the header was given: a signature is verified over the whole message";
        case "body-changed":
            return "the body was changed after signing (its hash is not bh=)";
        case "header-changed":
            return "the signed header was changed after signing, or the key is another one";
    }
}
function signatureFaultText(fault) {
    switch (fault.code) {
        case "tag-list":
            return `${(0,_record_fault_text_js__WEBPACK_IMPORTED_MODULE_1__/* .frozenText */ .a)(fault.fault)} (column ${fault.column})`;
        case "missing-tags":
            return `required tags are missing: ${fault.tags.map((tag) => `${tag}=`).join(", ")}`;
        case "version":
            return `v=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 20)}: expected v=1`;
        case "algorithm":
            return `a=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)} is not an algorithm of DKIM`;
        case "canonicalization":
            return `c=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)}: expected simple or relaxed, or two of them with a slash`;
        case "query":
            return `q=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)}: only dns/txt is known`;
        case "domain":
            return `d=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 80)} is not a domain name`;
        case "selector":
            return `s=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 80)} is not a selector`;
        case "identity":
            return `i=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 80)} is not at d=${fault.domain} or below it`;
        case "from-not-signed":
            return "h= does not name From, which must be signed";
        case "body-hash":
            return "bh= is not a hash in base64";
        case "not-base64":
            return "b= is not base64";
        case "number":
            return `${fault.tag}=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(fault.value, 40)} is not a ${fault.tag === "l" ? "count of octets" : "time in seconds"}`;
        case "expires-before":
            return "x= is not after t=";
    }
}
function dkimNoteText(note) {
    switch (note.code) {
        case "several-records":
            return `${note.name} has ${note.records} TXT records; one is expected`;
        case "testing":
            return "the key says t=y: the domain is still testing DKIM; receivers may ignore the result";
        case "unsigned-rest":
            return `l=${note.length} leaves ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(note.octets, "octet")} of the body unsigned; anybody may have added them`;
        case "open-length":
            return "l= lets anybody append to the body";
        case "future":
            return `the signature is from the future: t= is ${note.at}`;
    }
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ dmarcProblemText),
/* harmony export */   T5: () => (/* binding */ dmarcNoteText),
/* harmony export */   hh: () => (/* binding */ spfUncheckedText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

function dmarcProblemText(problem) {
    switch (problem.code) {
        case "no-from":
            return "there is no From field";
        case "fragment":
            return "only a part of the header was given, without the From field";
        case "several-from":
            return `there are ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(problem.fields, "From field")}; one is allowed`;
        case "empty-from":
            return "the From field holds no address";
        case "several-domains":
            return "the From field holds addresses of several domains";
        case "unknown-domain":
            return "the From address has no domain that DNS could know";
        case "dns":
            return `_dmarc.${problem.at}: ${problem.trouble.reason} (${problem.trouble.detail})`;
        case "several-records":
            return `_dmarc.${problem.at} has ${problem.records} DMARC records, which counts as none`;
        case "no-record":
            return `neither ${problem.author} nor a domain above it has a DMARC record`;
        case "unusable":
            return `the record of ${problem.at} cannot be applied`;
        case "open":
            return `${problem.by} of ${problem.domain} could not be checked`;
        case "fail": {
            const named = problem.passed.map((i) => `${i.by} ${i.domain}`).join(", ");
            const failed = named === "" ? "neither SPF nor DKIM passed" : `what passed is not aligned with ${problem.author}: ${named}`;
            return problem.unchecked === null ? failed : `${failed}, but ${uncheckedText(problem.unchecked)}`;
        }
    }
}
function uncheckedText(unchecked) {
    return unchecked.code === "no-body" ? "DKIM cannot be verified without the body" : spfUncheckedText(unchecked);
}
function spfUncheckedText({ code }) {
    switch (code) {
        case "no-ip":
            return "the source address is not known";
        case "no-sender":
            return "the envelope sender is not known";
        case "no-helo":
            return "the envelope sender is empty and the HELO name is not known";
    }
}
function dmarcNoteText(note) {
    switch (note.code) {
        case "testing":
            return "t=y: the domain is testing; receivers apply one level less than the policy";
        case "other-organization":
            return `receivers that still follow RFC 7489 take ${note.old} for the organizational domain, not ${note.now}`;
    }
}


/***/ }),

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(error) {
    const { reason, detail, why, at } = error;
    return {
        known: false,
        reason,
        detail,
        ...(why === undefined ? {} : { why }),
        ...(at === undefined ? {} : { at }),
    };
}


/***/ }),

/***/ 3332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ iprevOf),
/* harmony export */   l: () => (/* binding */ iprevProblemText)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4825);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3561);



function iprevProblemText(problem) {
    switch (problem.code) {
        case "no-ip":
            return "the source address is not known";
        case "no-reverse":
            return "the address has no reverse name (PTR)";
        case "not-confirmed":
            return "no reverse name leads back to the address";
        case "unknown":
            return `${problem.trouble.reason} (${problem.trouble.detail})`;
    }
}
async function iprevOf(dns, ip) {
    if (ip === null)
        return judged("not-checked", { code: "no-ip" });
    const { names } = await (0,_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseOf */ .Kg)(dns, (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(ip));
    if (!names.known)
        return judged("temperror", { code: "unknown", trouble: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .bareTrouble */ .q)(names) });
    const shown = names.value.map((n) => ({
        name: n.name,
        addresses: n.addresses.known ? n.addresses.value : [],
        confirmed: n.confirmed.known ? n.confirmed.value : null,
    }));
    if (shown.length === 0)
        return judged("permerror", { code: "no-reverse" });
    if (shown.some((n) => n.confirmed === true))
        return judged("pass", null, shown);
    const open = names.value.map((n) => n.confirmed).find(isTrouble);
    if (open?.known === false)
        return judged("temperror", { code: "unknown", trouble: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .bareTrouble */ .q)(open) }, shown);
    return judged("fail", { code: "not-confirmed" }, shown);
}
function judged(result, why, names = []) {
    return { result, reason: why === null ? null : iprevProblemText(why), why, names };
}
function isTrouble(fact) {
    return !fact.known && fact.reason !== "bad-name" && fact.reason !== "bounded";
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4865);
/* harmony import */ var _dkim_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1263);
/* harmony import */ var _dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _record_fault_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3606);




function noteText(note) {
    switch (note.code) {
        case "record":
            return (0,_record_fault_text_js__WEBPACK_IMPORTED_MODULE_0__/* .frozenText */ .a)(note.fault);
        case "dkim":
            return (0,_dkim_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .dkimNoteText */ .V)(note.note);
        case "dmarc":
            return (0,_dmarc_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .dmarcNoteText */ .T5)(note.note);
        case "oddity":
            return oddityText(note.oddity);
        case "differs":
            return `${note.method} is ${note.now} now; ${note.by ?? "the receiver"} wrote ${note.then} when the message came`;
        case "no-source":
            return "no Received field tells an address from outside; name it with --ip (and --helo)";
        case "unreadable-source":
            return `Received field ${note.number}${note.by === null ? "" : `, by ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(note.by, 80)},`} does not tell the address of the host that handed the message over, and what stands below may be forged; name the address with --ip (and --helo)`;
        case "gateway":
            return `the message came through ${note.gateway.name}; if that filters your incoming mail, name it with --trust ${trustOf(note.gateway)}, and the address before it is judged`;
        case "source-differs":
            return `the Received fields tell ${note.ip}, ${note.field} tells ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(note.other, 60)}: one of them was not written by the receiving server (name the right one with --ip)`;
        case "unsubscribe":
            return unsubscribeText(note.fault);
        case "no-return-path":
            return "there is no Return-Path; name the envelope sender with --mail-from";
        case "several-return-paths":
            return `there are ${note.fields} Return-Path fields; the topmost one counts`;
    }
}
function unsubscribeText(fault) {
    const wanted = "Gmail and Yahoo ask bulk senders for a one-click unsubscribe (RFC 8058)";
    switch (fault) {
        case "none":
            return `the message is marked as bulk mail, and has no List-Unsubscribe; ${wanted}`;
        case "no-https":
            return `List-Unsubscribe has no https address; ${wanted}`;
        case "no-post":
            return `there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click; ${wanted}`;
        case "not-signed":
            return `no valid DKIM signature covers List-Unsubscribe and List-Unsubscribe-Post (RFC 8058 §4); ${wanted}`;
    }
}
function trustOf({ name, domains }) {
    return domains[0] ?? name;
}
function oddityText(oddity) {
    switch (oddity.code) {
        case "no-body":
            return "there is no empty line after the header: the message has no body";
        case "nul":
            return "the message holds NUL bytes, which RFC 5322 forbids";
        case "lone-cr":
            return "the message holds lone CR characters, which RFC 5322 forbids";
        case "mixed-line-ends":
            return "some lines end in CRLF and some in LF; signatures are verified as if every line ended in CRLF";
        case "large-header":
            return `the header is larger than ${oddity.mebibytes} MiB; the rest is not read`;
        case "no-field":
            return `a header line is no field (no colon after a name): ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(oddity.line, 60)}`;
        case "no-fields":
            return `${oddity.lines.toLocaleString("en-US")} header lines are no fields`;
        case "many-fields":
            return `more than ${oddity.lines.toLocaleString("en-US")} header fields; the rest is not read`;
    }
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ frozenText)
/* harmony export */ });
function frozenText(fault) {
    switch (fault.code) {
        case "too-many-tags":
            return `more than ${fault.max} tags`;
        case "empty-tag":
            return "an empty tag before this semicolon";
        case "no-equals":
            return `${fault.text} has no "=": expected name=value`;
        case "bad-tag-name":
            return `${fault.text} is not a tag name`;
        case "tag-twice":
            return `the tag ${fault.tag} is given twice`;
        case "odd-character":
            return `${fault.tag}= holds the character ${fault.character}`;
        case "bad-value":
            return `${fault.tag}=${fault.value}: expected ${expectedOf(fault)}${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
        case "version-not-first":
            return "v=DKIM1 must be the first tag";
        case "no-key":
            return "p= is missing: the record holds no key";
        case "not-base64":
            return "p= is not base64";
        case "not-a-key":
            return `p= is not ${fault.type === "rsa" ? "an RSA public key in DER" : "the 32 bytes of an Ed25519 public key"}`;
        case "too-many-bits":
            return `the RSA key has ${fault.bits} bits; at most ${fault.max} are read here`;
        case "weak-key":
            return `the RSA key has ${fault.bits} bits; receivers must not accept fewer than ${fault.least} (RFC 8301)`;
        case "short-key":
            return `the RSA key has ${fault.bits} bits; ${fault.least} are advised (RFC 8301)`;
        case "revoked":
            return "p= is empty: the key is revoked";
        case "testing":
            return "t=y: the domain says that it is testing DKIM";
        case "no-sha256":
            return "h= does not allow sha256, the only hash in use (RFC 8301)";
        case "not-for-mail":
            return "s= names neither * nor email: the key is not for mail";
        case "domainkeys-g":
            return "g= is of DomainKeys and has no meaning in DKIM (RFC 6376 §C.2)";
        case "no-policy":
            return fault.reports
                ? "p= is missing: receivers read the record as p=none"
                : "p= and rua= are missing: receivers do not apply DMARC by this record";
        case "removed-tag":
            return `${fault.tag}= is no longer part of DMARC (RFC 9989); newer receivers ignore it`;
        case "unknown-tag":
            return `${fault.tag}= is not a tag of DMARC and is ignored${fault.near === null ? "" : ` (did you mean ${fault.near}=?)`}`;
        case "report-uri":
            return `${fault.tag}=${fault.uri}: expected mailto:address`;
        case "report-size":
            return `${fault.uri}: size limits are no longer part of DMARC (RFC 9989)`;
    }
}
function expectedOf({ tag, expected }) {
    if (tag === "v")
        return `v=${expected.join("")}`;
    if (tag === "k" || tag === "fo")
        return `${expected.slice(0, -1).join(", ")} or ${expected.at(-1) ?? ""}`;
    return expected.join(", ");
}


/***/ }),

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bareTrouble)
/* harmony export */ });
function bareTrouble({ reason, detail, why }) {
    return why === undefined ? { reason, detail } : { reason, detail, why };
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


/***/ })

};
