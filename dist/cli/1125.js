export const id = 1125;
export const ids = [1125];
export const modules = {

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ walkOf),
/* harmony export */   S4: () => (/* binding */ decisivePath),
/* harmony export */   Ub: () => (/* binding */ circleOf),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   ig: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _mail_spf_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);


function walkOf(trace) {
    const records = new Map();
    let root = null;
    for (const step of trace) {
        const key = step.path.join(" ");
        if (step.term === null) {
            const made = {
                domain: step.path.at(-1) ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl,
                questions: step.questions,
                terms: [],
                record: step.outcome === "record" ? step.detail : null,
                problem: step.why,
            };
            records.set(key, made);
            const opener = records.get(step.path.slice(0, -1).join(" "))?.terms.findLast((t) => t.below === null && opens(t));
            if (opener !== undefined)
                opener.below = made;
            root ??= made;
        }
        else
            addTerm(records.get(key), step, step.term);
    }
    if (root !== null)
        markDecisive(root);
    return root;
}
function opens(term) {
    return term.outcome === "include" || term.outcome === "redirect";
}
function addTerm(record, step, term) {
    const entered = record?.terms.findLast((t) => t.term === term && t.outcome === "include");
    if (entered === undefined || step.outcome === "include") {
        const { outcome, why: problem, lookups, voidLookups, questions } = step;
        record?.terms.push({ term, outcome, problem, lookups, voidLookups, questions, below: null, decisive: false });
        return;
    }
    entered.outcome = step.outcome;
    entered.problem = step.why;
    entered.voidLookups += step.voidLookups;
    entered.questions = [...entered.questions, ...step.questions];
}
function markDecisive(record) {
    const last = record.terms.at(-1);
    if (last === undefined || last.outcome === "no-match")
        return;
    last.decisive = true;
    if (last.below !== null)
        markDecisive(last.below);
}
function leftOut(record) {
    const last = record.terms.at(-1);
    if (record.record === null || last?.decisive !== true || last.outcome !== "match")
        return [];
    const { record: parsed, errors } = (0,_mail_spf_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpf */ .JH)(record.record);
    if (errors.length > 0)
        return [];
    const directives = parsed.terms.flatMap((t) => (t.kind === "directive" ? [t.text] : []));
    return directives.slice(record.terms.length);
}
function circleOf(trace) {
    const path = trace.find((step) => new Set(step.path).size < step.path.length)?.path;
    const end = path?.at(-1);
    return path === undefined || end === undefined ? null : path.slice(path.indexOf(end));
}
function decisivePath(record) {
    const last = record.terms.at(-1);
    if (last?.decisive !== true)
        return [];
    return [last, ...(last.below === null ? [] : decisivePath(last.below))];
}
function costOf(term) {
    return term.lookups + (term.below?.terms.reduce((sum, t) => sum + costOf(t), 0) ?? 0);
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  spfCommand: () => (/* binding */ spfCommand)
});

// EXTERNAL MODULE: ./build/mail/spf/check-host.js + 7 modules
var check_host = __webpack_require__(857);
// EXTERNAL MODULE: ./build/core/without.js
var without = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/cli/lang.js
var lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/ip/private.js
var ip_private = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/mail/spf/terms.js
var terms = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/cli/spf-walk.js
var spf_walk = __webpack_require__(1514);
;// CONCATENATED MODULE: ./build/cli/spf-advice.js




function spfAdvice(result, walk, ip, { domain, helo, audit }) {
    const address = (0,ip_ip/* formatIp */.v_)((0,ip_ip/* unmapped */.NW)(ip));
    const term = (0,terms/* termOf */.iP)(address);
    const record = walk?.record ?? null;
    const isUnseen = (0,ip_private/* isPrivateAddress */.C0)(address);
    const added = isUnseen ? null : record === null ? `v=spf1 ${term} ~all` : (0,terms/* withFirst */.Fu)(record, [term]);
    const ifYours = isUnseen
        ? { code: "private-address", address }
        : { code: "publish-if-yours", address, domain };
    const problem = result.why ?? null;
    switch (result.result) {
        case "pass": {
            const everyone = result.mechanism !== null && /^\+?all$/i.test(result.mechanism);
            return {
                verdict: { code: "pass", address, domain, helo },
                why: whyMatched(result, walk),
                next: everyone ? { code: "everyone-passes" } : null,
                corrected: null,
            };
        }
        case "fail":
        case "softfail":
        case "neutral":
            return {
                verdict: { code: result.result, address, domain, helo },
                why: whyMatched(result, walk),
                next: ifYours,
                corrected: added,
            };
        case "none": {
            const near = nearMiss(audit);
            if (near !== null) {
                const { corrected = null } = audit ?? {};
                const why = { code: "near-miss", domain, near };
                const next = mending(audit, domain);
                return { verdict: { code: "none", domain }, why, next, corrected };
            }
            return walk === null
                ? { verdict: { code: "nothing", domain }, why: { code: "problem", problem }, next: null, corrected: null }
                : {
                    verdict: { code: "none", domain },
                    why: { code: "no-record", problem },
                    next: ifYours,
                    corrected: added,
                };
        }
        case "temperror":
            return {
                verdict: { code: "temperror", address, domain },
                why: { code: "no-answer", problem },
                next: { code: "try-again" },
                corrected: null,
            };
        case "permerror":
            return broken(result, domain, audit);
    }
}
function whyMatched(result, walk) {
    if (result.mechanism === null)
        return { code: "no-term" };
    const path = walk === null ? [] : (0,spf_walk/* decisivePath */.S4)(walk).map((t) => t.term);
    const last = path.at(-1) ?? result.mechanism;
    if (/^[+?~-]?all$/i.test(last) && !/^\+?all$/i.test(last))
        return { code: "last-term", path };
    return path.length > 1 ? { code: "found-by", path } : { code: "term", term: last };
}
function broken(result, domain, audit) {
    const corrected = audit?.corrected ?? null;
    return {
        verdict: { code: "permerror", domain },
        why: whyBroken(result, audit),
        next: mending(audit, domain),
        corrected,
    };
}
function whyBroken(result, audit) {
    const syntax = audit?.notices.find((n) => n.code === "syntax")?.params;
    if (syntax !== undefined)
        return { code: "syntax", syntax };
    const circle = (0,spf_walk/* circleOf */.Ub)(result.trace);
    return circle === null ? { code: "problem", problem: result.why ?? null } : { code: "circle", domains: circle };
}
function mending(audit, domain) {
    if (audit !== null && audit.corrected !== null)
        return { code: "publish", domain };
    const undecided = audit?.notices.find((n) => n.undecided !== null)?.undecided ?? null;
    return undecided === null ? { code: "check", domain } : { code: "decide", domain, undecided };
}
function nearMiss(audit) {
    return audit?.notices.find((n) => n.code === "missing")?.params.near ?? null;
}

// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/characters.js
var characters = __webpack_require__(3156);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/budget-bar.js
var budget_bar = __webpack_require__(5558);
// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/cli/wrap.js


function wrappedLines(text, width, indent) {
    return (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)(text), width, indent);
}

;// CONCATENATED MODULE: ./build/cli/spf-text.js









const MAX_LINES = 1000;
const SIGNS = {
    pass: ["✔", "green"],
    fail: ["✘", "red"],
    softfail: ["✘", "yellow"],
    permerror: ["✘", "red"],
    neutral: ["?", "yellow"],
    none: ["?", "yellow"],
    temperror: ["?", "yellow"],
};
function renderSpf(result, walk, advice, look) {
    const paint = (0,report_paint/* painter */.C)(look);
    const { words } = look;
    const [sign, color] = SIGNS[result.result];
    const lines = [
        paint(color, `${sign} ${result.result}`),
        ...wrappedLines(words.verdict(advice.verdict), look.width, "  ").map((line) => paint("bold", line)),
        ...wrappedLines(words.reason(advice.why), look.width, "  "),
    ];
    if (result.explanation !== null)
        lines.push(...wrappedLines(words.explains(result.explanation), look.width, "  "));
    if (advice.next !== null)
        lines.push("", ...wrappedLines(words.next(advice.next), look.width, "  "));
    if (advice.corrected !== null)
        lines.push("", `    ${paint("bold", (0,report_escape/* forLog */.Ig)(advice.corrected))}`);
    if (walk === null || look.quiet)
        return `${lines.join("\n")}\n`;
    const tree = treeLines(walk, look);
    const shown = tree.slice(0, MAX_LINES);
    if (tree.length > shown.length)
        shown.push(words.moreLines(tree.length - shown.length));
    const bar = words.used((0,budget_bar/* budgetBar */.t)(result.lookups), (0,budget_bar/* budgetBar */.t)(result.voidLookups, limits/* MAX_VOID */.S0));
    lines.push("", ...shown, "", ...wrappedLines(bar, look.width, ""));
    lines.push(...wrappedLines(words.legend, look.width, "").map((line) => paint("dim", line)));
    return `${lines.join("\n")}\n`;
}
function treeLines(walk, look) {
    return [...row(look, "", "", (0,report_escape/* forLog */.Ig)(walk.domain), look.words.lookups, "bold"), ...recordLines(walk, "", look, [])];
}
function recordLines(walk, indent, look, above) {
    if (above.includes(walk.domain))
        return row(look, `${indent}└─ ✘ `, `${indent}     `, look.words.circle(walk.domain), "", "red");
    const asked = look.verbose ? questionLines(walk.questions, indent, look) : [];
    if (walk.record === null)
        return [...asked, ...row(look, `${indent}└─ ✘ `, `${indent}     `, problemText(walk.problem, look), "", "red")];
    const terms = grouped(walk.terms, look.verbose);
    const left = (0,spf_walk/* leftOut */.ig)(walk);
    const text = (0,printable/* excerpt */.Kb)((0,characters/* readable */.HD)(walk.record), look.verbose ? 4000 : 300);
    const more = terms.length > 0 || left.length > 0;
    const lines = row(look, `${indent}${more ? "│" : " "}  `, `${indent}${more ? "│" : " "}  `, text, "", "dim");
    const last = left.length === 0 ? terms.length - 1 : -1;
    return [
        ...asked,
        ...lines,
        ...terms.flatMap((term, i) => termLines(term, indent, i === last, look, [...above, walk.domain])),
        ...(left.length === 0
            ? []
            : row(look, `${indent}└─ · `, `${indent}     `, look.words.notLookedAt(left.length), "", "dim")),
    ];
}
function grouped(terms, verbose) {
    const shown = [];
    let run = [];
    const flush = () => {
        if (run.length > 2)
            shown.push({ skipped: run });
        else
            shown.push(...run);
        run = [];
    };
    for (const term of terms) {
        if (!verbose && term.outcome === "no-match" && /^[+?~-]?ip[46]:/i.test(term.term))
            run.push(term);
        else {
            flush();
            shown.push(term);
        }
    }
    flush();
    return shown;
}
function termLines(shown, indent, last, look, above) {
    const branch = last ? "└─" : "├─";
    const below = `${indent}${last ? "   " : "│  "}`;
    if ("skipped" in shown) {
        const [first] = shown.skipped;
        const what = look.words.moreRanges(first?.term ?? "", shown.skipped.length - 1);
        return row(look, `${indent}${branch} ○ `, `${below}  `, `${what}  ${look.words.outcome.noMatch}`, "", "dim");
    }
    const failed = shown.outcome === "permerror" || shown.outcome === "temperror";
    const mark = failed ? "✘" : shown.decisive ? "●" : "○";
    const said = outcomeText(shown, look.words);
    const what = shown.problem === null || shown.below !== null ? said : look.words.because(said, problemText(shown.problem, look));
    const cost = (0,spf_walk/* costOf */.ho)(shown);
    return [
        ...row(look, `${indent}${branch} ${mark} `, `${below}  `, `${(0,characters/* readable */.HD)(shown.term)}  ${what}`, cost === 0 ? "" : String(cost), failed ? "red" : shown.decisive ? "bold" : null),
        ...(look.verbose ? questionLines(shown.questions, below, look) : []),
        ...(shown.below === null ? [] : belowLines(shown, shown.below, below, look, above)),
    ];
}
function belowLines(term, record, indent, look, above) {
    if (look.verbose || term.decisive || term.outcome !== "no-match")
        return recordLines(record, indent, look, above);
    const dear = record.terms.filter((t) => (0,spf_walk/* costOf */.ho)(t) > 0);
    return dear.flatMap((t, i) => termLines(t, indent, i === dear.length - 1, look, [...above, record.domain]));
}
function problemText(problem, { words }) {
    return problem === null ? "" : words.problem(problem);
}
function outcomeText(term, { outcome: words }) {
    switch (term.outcome) {
        case "match":
            return term.decisive ? words.match : words.matchOnly;
        case "no-match":
            return term.voidLookups > 0 ? words.noMatchVoid : words.noMatch;
        case "redirect":
            return words.redirect;
        case "include":
        case "modifier":
        case "record":
            return "";
        case "permerror":
            return words.permerror;
        case "temperror":
            return words.temperror;
    }
}
function questionLines(questions, indent, look) {
    return questions.flatMap((q) => row(look, `${indent}│  ? `, `${indent}│    `, look.words.asked(q), "", "dim"));
}
function row(look, first, next, text, cost, color) {
    const paint = (0,report_paint/* painter */.C)(look);
    const room = Math.max(20, look.width - Math.max(first.length, next.length) - 9);
    return wrappedLines(text, room, "").map((line, i) => {
        const prefix = i === 0 ? first : next;
        const shown = paint(color, line);
        if (i > 0 || cost === "")
            return `${prefix}${shown}`;
        const gap = " ".repeat(Math.max(1, look.width - (0,width/* widthOf */.qz)(prefix) - (0,width/* widthOf */.qz)(line) - (0,width/* widthOf */.qz)(cost)));
        return `${prefix}${shown}${gap}${cost}`;
    });
}

// EXTERNAL MODULE: ./build/cli/words/words.js
var words_words = __webpack_require__(4658);
;// CONCATENATED MODULE: ./build/cli/spf.js











async function spfCommand(parsed, io) {
    const [ipText = "", mailFrom = ""] = parsed.positionals;
    const ip = (0,ip_ip/* parseIp */.r5)(ipText);
    if (ip === null)
        return (0,text_problem/* fail */.f)([
            {
                at: null,
                message: `${(0,printable/* excerpt */.Kb)(ipText, 80)} is not an IP address; usage: mailworthy spf <ip> <mail-from>`,
                hint: null,
            },
        ]);
    const helo = parsed.last("helo") ?? mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
    if (mailFrom === "" && helo === "")
        return (0,text_problem/* fail */.f)([{ at: null, message: "an empty mail-from needs --helo NAME", hint: null }]);
    const receiver = parsed.last("receiver");
    const now = Math.floor(io.now().getTime() / 1000);
    const identity = mailFrom === "" ? helo : mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
    const looked = await (0,cli_io/* withDns */.Ck)(parsed, io, async (open) => {
        const input = { ip, mailFrom, helo, now, ...(receiver === null ? {} : { receiver }) };
        const found = await (0,check_host/* checkHost */.R)(open.dns, input);
        return (0,text_problem.ok)({ result: found, audit: isAtFault(found) ? await audited(open.dns, found, identity) : null });
    });
    if (!looked.ok)
        return looked;
    const { result: found, audit } = looked.value;
    const { trace, result: code, explanation, mechanism, lookups, voidLookups, problem } = found;
    const walk = (0,spf_walk/* walkOf */.Db)(trace);
    const advice = spfAdvice(found, walk, ip, { domain: identity, helo: mailFrom === "", audit });
    if (parsed.flag("json"))
        return (0,cli_io/* doneJson */.Vn)({
            schema: "mailworthy/spf/1",
            result: code,
            explanation,
            mechanism,
            lookups,
            voidLookups,
            problem,
            corrected: advice.corrected,
            trace: trace.map((step) => (0,without/* without */.F)(step, "why")),
        });
    const words = await (0,words_words/* commandWords */.B)("spf", (0,lang/* langOfReader */.t)(parsed, io));
    const look = { ...(0,cli_io/* lookOf */.Li)(io, parsed), words, verbose: parsed.flag("verbose"), quiet: parsed.flag("quiet") };
    return (0,cli_io/* done */.Vw)(renderSpf(found, walk, advice, look));
}
function isAtFault({ result }) {
    return result === "none" || result === "permerror";
}
async function audited(dns, found, identity) {
    const { auditOf } = await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(8359), __webpack_require__.e(7627)]).then(__webpack_require__.bind(__webpack_require__, 780));
    return auditOf(dns, found, identity);
}


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
const WORDS = {
    bounce: {
        en: async () => (await __webpack_require__.e(/* import() */ 2035).then(__webpack_require__.bind(__webpack_require__, 2035))).bounceEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 9516).then(__webpack_require__.bind(__webpack_require__, 9516))).bounceJa,
    },
    dnsbl: {
        en: async () => (await __webpack_require__.e(/* import() */ 6198).then(__webpack_require__.bind(__webpack_require__, 6198))).dnsblEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(1953)]).then(__webpack_require__.bind(__webpack_require__, 2092))).dnsblJa,
    },
    drafts: {
        en: async () => (await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 923))).draftsEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 6845).then(__webpack_require__.bind(__webpack_require__, 6845))).draftsJa,
    },
    estimate: {
        en: async () => (await __webpack_require__.e(/* import() */ 5677).then(__webpack_require__.bind(__webpack_require__, 5677))).estimateEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 1679).then(__webpack_require__.bind(__webpack_require__, 1679))).estimateJa,
    },
    lookup: {
        en: async () => (await __webpack_require__.e(/* import() */ 8205).then(__webpack_require__.bind(__webpack_require__, 8205))).lookupEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(5468)]).then(__webpack_require__.bind(__webpack_require__, 727))).lookupJa,
    },
    message: {
        en: async () => (await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 9680))).messageEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(533), __webpack_require__.e(7290)]).then(__webpack_require__.bind(__webpack_require__, 7290))).messageJa,
    },
    spf: {
        en: async () => (await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 4976))).spfEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(533), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658))).spfJa,
    },
    volume: {
        en: async () => (await __webpack_require__.e(/* import() */ 3329).then(__webpack_require__.bind(__webpack_require__, 3329))).volumeEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(3612)]).then(__webpack_require__.bind(__webpack_require__, 1575))).volumeJa,
    },
    zones: {
        en: async () => (await __webpack_require__.e(/* import() */ 7128).then(__webpack_require__.bind(__webpack_require__, 7128))).zonesEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 9754).then(__webpack_require__.bind(__webpack_require__, 9754))).zonesJa,
    },
};
function commandWords(command, lang) {
    return WORDS[command][lang]();
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
function without(value, key) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   O8: () => (/* binding */ isLoopback4),
/* harmony export */   Xu: () => (/* binding */ privateNetworks),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);



const NETWORKS = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "100.64.0.0/10",
    "240.0.0.0/4",
    "fc00::/7",
    "fe80::/10",
    "::1/128",
    "::/128",
];
let read = null;
function privateNetworks() {
    return (read ??= (0,_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toSet */ .M1)(NETWORKS.flatMap((text) => (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(text) ?? [])));
}
function isPrivate(range) {
    return privateNetworks().some((block) => covers(block, range));
}
function isPrivateAddress(address) {
    const { family, value } = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .unmapped */ .NW)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address));
    return isPrivate({ family, first: value, last: value });
}
function isLoopback4(address) {
    return (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .unmapped */ .NW)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address))).startsWith("127.");
}
function covers(outer, inner) {
    return ((0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, { family: inner.family, value: inner.first }) &&
        (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, { family: inner.family, value: inner.last }));
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ toSet),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function toSet(ranges) {
    const sorted = [...ranges].sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const range of sorted) {
        const last = merged.at(-1);
        if (last?.family === range.family && range.first <= last.last + 1n) {
            merged[merged.length - 1] = { ...last, last: range.last > last.last ? range.last : last.last };
        }
        else
            merged.push(range);
    }
    return merged.slice();
}
function subtract(a, b) {
    const left = [];
    for (const range of a) {
        let first = range.first;
        for (const hole of b) {
            if (hole.family !== range.family || hole.last < first || hole.first > range.last)
                continue;
            if (hole.first > first)
                left.push({ family: range.family, first, last: hole.first - 1n });
            first = hole.last + 1n;
        }
        if (first <= range.last)
            left.push({ family: range.family, first, last: range.last });
    }
    return left;
}
function intersect(a, b) {
    return subtract(a, subtract(a, b));
}
function everything() {
    return [4, 6].map((family) => ({ family, first: 0n, last: (1n << BigInt((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(family))) - 1n }));
}
function countOf(set, family) {
    return set.reduce((sum, r) => (r.family === family ? sum + r.last - r.first + 1n : sum), 0n);
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ withFirst),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   iP: () => (/* binding */ termOf)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);



function withFirst(text, terms) {
    const { record } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpf */ .JH)(text);
    return ["v=spf1", ...terms, ...record.terms.map((term) => term.text)].join(" ");
}
function termsOf(set) {
    return set.flatMap((range) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrsOf */ .Fm)(range).map((cidr) => `ip${range.family}:${cidr}`));
}
function termOf(address) {
    return `ip${(0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address)}:${address}`;
}


/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ budgetBar)
/* harmony export */ });
/* harmony import */ var _mail_spf_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2752);

function budgetBar(used, max = _mail_spf_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOOKUPS */ .rT) {
    const full = Math.min(max, used);
    return `${"▓".repeat(full)}${"░".repeat(max - full)} ${used}/${max}`;
}


/***/ })

};
