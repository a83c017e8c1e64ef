export const id = 7627;
export const ids = [7627];
export const modules = {

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditOf: () => (/* binding */ auditOf)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _mail_spf_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8359);
/* harmony import */ var _mail_spf_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);
/* harmony import */ var _mail_spf_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7403);
/* harmony import */ var _spf_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1514);





const MAX_AUDIT = 100;
async function auditOf(dns, { trace }, identity) {
    if ((0,_mail_spf_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeyondCorrection */ ._Z)((0,_spf_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkOf */ .Db)(trace)?.record ?? ""))
        return null;
    const ascii = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .Vb)(identity);
    const domain = ascii === null ? null : (0,_mail_spf_door_js__WEBPACK_IMPORTED_MODULE_2__/* .rawToName */ .hl)(ascii);
    if (domain === null)
        return null;
    const audit = await (0,_mail_spf_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditDomain */ .I)(dns, domain, { addresses: [] }, MAX_AUDIT);
    return audit.known ? audit.value : null;
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
function addTo(groups, key, item) {
    const known = groups.get(key);
    if (known === undefined)
        groups.set(key, [item]);
    else
        known.push(item);
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
function oncePer(compute) {
    const made = new WeakMap();
    return (of) => {
        const known = made.get(of) ?? compute(of);
        made.set(of, known);
        return known;
    };
}


/***/ }),

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

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ keyNameText),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

function keyNameText(selector, domain) {
    return `${selector}._domainkey.${domain}`;
}
function keyName(selector, domain) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(keyNameText(selector, domain));
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

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ fixedTarget),
/* harmony export */   Ud: () => (/* binding */ dependsOnMessage),
/* harmony export */   lY: () => (/* binding */ sharedTarget)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _macro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);



function dependsOnMessage(spec) {
    return [...spec.replaceAll("%%", "").matchAll(/%\{([a-z])/gi)].some(([, letter = ""]) => !"dov".includes(letter.toLowerCase()));
}
async function fixedTarget(spec, domain, parts) {
    if (spec === null)
        return domain;
    if (dependsOnMessage(spec))
        return null;
    const { family, sender } = parts;
    const expanded = await (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMacros */ .Q3)(spec, {
        ip: { family, value: family === 4 ? 0n : (1n << BigInt((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(6))) - 1n },
        localPart: "",
        senderDomain: (0,_door_js__WEBPACK_IMPORTED_MODULE_2__/* .nameToRaw */ .vI)(sender),
        domain,
        helo: "",
        receiver: "",
        now: 0,
        validatedName: () => Promise.resolve("unknown"),
    });
    return (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .fitName */ .dl)(expanded);
}
function sharedTarget(spec, domain, sender) {
    const isOfFamily = spec !== null && /%\{v/i.test(spec);
    return isOfFamily ? Promise.resolve(null) : fixedTarget(spec, domain, { family: 4, sender });
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Z: () => (/* binding */ isBeyondCorrection),
  Gq: () => (/* binding */ reachable),
  AT: () => (/* binding */ spfTree)
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/fixed-target.js
var fixed_target = __webpack_require__(864);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
;// CONCATENATED MODULE: ./build/mail/spf/host-faults.js



async function hostFault(dns, directive, domain, sender) {
    const { mechanism, text: term } = directive;
    if (mechanism.name !== "a" && mechanism.name !== "mx")
        return null;
    const written = mechanism.domain === null ? null : await (0,fixed_target/* sharedTarget */.lY)(mechanism.domain, (0,door/* nameToRaw */.vI)(domain), sender);
    const target = mechanism.domain === null ? domain : written === null ? null : (0,door/* rawToName */.hl)(written);
    if (target === null)
        return null;
    const nothing = (nxdomain) => ({
        term,
        target,
        kind: nxdomain ? "nxdomain" : "void",
        names: 0,
    });
    if (mechanism.name === "mx") {
        const found = await (0,door/* textsOf */.CB)(dns, target, "MX");
        if (found.kind === "error")
            return "unknown";
        if (found.texts.length === 0)
            return nothing(found.nxdomain);
        return found.texts.length > limits/* MAX_NAMES */.oA ? { term, target, kind: "too-many", names: found.texts.length } : null;
    }
    const [four, six] = await Promise.all([(0,door/* textsOf */.CB)(dns, target, "A"), (0,door/* textsOf */.CB)(dns, target, "AAAA")]);
    if (four.kind === "error" || six.kind === "error")
        return "unknown";
    return four.texts.length === 0 && six.texts.length === 0 ? nothing(four.nxdomain && six.nxdomain) : null;
}

// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/mail/spf/term-fault.js
var term_fault = __webpack_require__(6459);
;// CONCATENATED MODULE: ./build/mail/spf/tree.js









const MAX_DEPTH = limits/* MAX_LOOKUPS */.rT + 1;
const MAX_NODES = 200;
const MAX_HOSTS = 2 * limits/* MAX_LOOKUPS */.rT;
function isBeyondCorrection(text) {
    const { record } = (0,parse/* parseSpf */.JH)(text);
    return reachable(record).filter((d) => (0,limits/* countsAsLookup */.lv)(d.mechanism)).length > MAX_HOSTS + limits/* MAX_LOOKUPS */.rT;
}
function spfTree(dns, domain) {
    return nodeOf(dns, domain, null, [], { nodes: MAX_NODES, hosts: MAX_HOSTS });
}
async function nodeOf(dns, domain, via, above, budget) {
    const leaf = (status, detail, record = null) => ({
        domain,
        record,
        status,
        detail,
        via,
        lookups: 0,
        voidLookups: 0,
        children: fitted/* NONE */.x,
        faults: fitted/* NONE */.x,
    });
    if (above.includes(domain)) {
        const circle = [...above, domain];
        return { ...leaf("loop", `${domain} includes itself: ${circle.join(" → ")}`), circle };
    }
    if (above.length >= MAX_DEPTH || budget.nodes-- <= 0)
        return leaf("limit", "the tree is larger than is looked at");
    const found = await (0,door/* recordOf */.zv)(dns, domain);
    switch (found.kind) {
        case "error":
            return leaf("unknown", found.detail);
        case "none":
            return leaf(found.nxdomain ? "nxdomain" : "no-record", found.nxdomain ? `${domain} does not exist` : `${domain} has no SPF record`);
        case "multiple":
            return leaf("multiple", `${domain} has ${found.texts.length} SPF records: ${found.texts.map((t) => (0,printable/* excerpt */.Kb)(t, 60)).join(" | ")}`, found.texts[0] ?? null);
        case "record": {
            const { record, errors } = (0,parse/* parseSpf */.JH)(found.text);
            const error = errors[0];
            if (error !== undefined)
                return syntaxLeaf(leaf, error, found.text);
            return expand(dns, domain, via, [...above, domain], budget, record);
        }
    }
}
function syntaxLeaf(leaf, { span, term, fault }, text) {
    const shown = (0,printable/* excerpt */.Kb)(term, 60);
    const detail = `column ${span.column}, ${shown}: ${(0,term_fault/* termFaultText */.K)(fault)}`;
    return { ...leaf("syntax", detail, text), syntax: { column: span.column, term: shown, fault } };
}
async function expand(dns, domain, via, path, budget, record) {
    const directives = reachable(record);
    const sender = path[0] ?? domain;
    const children = await Promise.all(links(record, directives).map((link) => childOf(dns, link, path, budget)));
    const costs = directives.filter((d) => (0,limits/* countsAsLookup */.lv)(d.mechanism)).length;
    const redirects = links(record, []).length;
    const hosts = directives.filter((d) => (d.mechanism.name === "a" || d.mechanism.name === "mx") && budget.hosts-- > 0);
    const found = await Promise.all(hosts.map((d) => hostFault(dns, d, domain, sender)));
    const unknown = found.includes("unknown") || children.some((c) => c.status === "unknown");
    const faults = found.flatMap((fault) => (fault === null || fault === "unknown" ? [] : [fault]));
    return {
        domain,
        record: record.text,
        status: "ok",
        via,
        children: (0,fitted/* fitted */.$)(children),
        faults: (0,fitted/* fitted */.$)(faults),
        detail: unknown ? "a part could not be asked" : "",
        lookups: costs + redirects + children.reduce((sum, c) => sum + c.lookups, 0),
        voidLookups: faults.filter((f) => f.kind !== "too-many").length + children.reduce((sum, c) => sum + c.voidLookups, 0),
    };
}
function reachable(record) {
    const directives = record.terms.filter((t) => t.kind === "directive");
    const all = directives.findIndex((d) => d.mechanism.name === "all");
    return all < 0 ? directives : directives.slice(0, all + 1);
}
function links(record, directives) {
    const includes = directives.flatMap((d) => d.mechanism.name === "include"
        ? [{ target: d.mechanism.domain, via: { term: d.text, kind: "include", span: d.span } }]
        : []);
    const redirect = (0,parse/* redirectOf */.Yx)(record);
    if (redirect === null)
        return includes;
    return [...includes, { target: redirect.value, via: { term: redirect.text, kind: "redirect", span: redirect.span } }];
}
async function childOf(dns, link, path, budget) {
    const target = await (0,fixed_target/* sharedTarget */.lY)(link.target, (0,door/* nameToRaw */.vI)(path.at(-1) ?? dns_name/* ROOT */.Dl), path[0] ?? dns_name/* ROOT */.Dl);
    const name = target === null ? null : (0,door/* rawToName */.hl)(target);
    if (name !== null)
        return nodeOf(dns, name, link.via, path, budget);
    const status = target === null ? "macro" : "no-record";
    const detail = status === "macro" ? "depends on the message" : `${link.target} is not a name that can be asked`;
    return {
        domain: link.target,
        record: null,
        status,
        detail,
        via: link.via,
        lookups: 0,
        voidLookups: 0,
        children: fitted/* NONE */.x,
        faults: fitted/* NONE */.x,
    };
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
