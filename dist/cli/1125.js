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
// EXTERNAL MODULE: ./build/mail/spf/rewrite.js
var rewrite = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/cli/spf-walk.js
var spf_walk = __webpack_require__(1514);
;// CONCATENATED MODULE: ./build/cli/spf-advice.js




function spfAdvice(result, walk, ip, { domain, helo, audit }) {
    const address = (0,ip_ip/* formatIp */.v_)((0,ip_ip/* unmapped */.NW)(ip));
    const term = (0,rewrite/* termOf */.iP)(address);
    const record = walk?.record ?? null;
    const isUnseen = (0,ip_private/* isPrivateAddress */.C0)(address);
    const added = isUnseen ? null : record === null ? `v=spf1 ${term} ~all` : (0,rewrite/* withFirst */.Fu)(record, [term]);
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
    const { auditOf } = await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(8359), __webpack_require__.e(8665)]).then(__webpack_require__.bind(__webpack_require__, 780));
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
/* harmony export */   Uj: () => (/* binding */ PRIVATE),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);



const PRIVATE = (0,_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toSet */ .M1)([
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
].flatMap((text) => (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(text) ?? []));
function isPrivate(range) {
    return PRIVATE.some((block) => covers(block, range));
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
    return merged;
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

/***/ 8450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ addressRange),
/* harmony export */   x: () => (/* binding */ addressTerm)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);


const MOST_BLOCKS = 12;
function addressRange(word) {
    const match = /^([+?~-]?)(?:ip4[:=])?(\d+\.\d+\.\d+\.)(\d+)-(?:(\d+\.\d+\.\d+\.\d+)|(\d+))$/i.exec(word);
    if (match === null)
        return null;
    const [, qualifier = "", start = "", low = "", whole, high] = match;
    const [first, last] = [(0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(`${start}${low}`), (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(whole ?? `${start}${high ?? ""}`)];
    if (first?.family !== 4 || last?.family !== 4 || last.value < first.value)
        return null;
    const blocks = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrsOf */ .Fm)({ family: 4, first: first.value, last: last.value });
    return blocks.length > MOST_BLOCKS ? null : blocks.map((cidr) => `${qualifier}ip4:${cidr}`);
}
function addressTerm(word) {
    const match = /^([+?~-]?)(?:(?:ip[46]?|ipv[46]|a|mx|include|ptr)[:=]+)?([0-9a-f:.]+(?:\/.*)?|[0-9.]+\.\*)$/i.exec(word);
    if (match === null)
        return null;
    const [, qualifier = "", text = ""] = match;
    const [address = "", written, more] = withoutStars(text.replace(/[./]+$/, "")).split("/");
    if (more !== undefined)
        return null;
    const bits = written?.replace(/^0+(?=\d)/, "");
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(address);
    if (ip === null)
        return null;
    const prefix = bits === undefined ? null : (prefixOfMask(bits) ?? bits);
    const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(prefix === null ? address : `${address}/${prefix}`);
    if (range === null)
        return null;
    const suffix = prefix === null || Number(prefix) === (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family) ? "" : `/${prefix}`;
    return `${qualifier}ip${ip.family}:${address}${suffix}`;
}
function withoutStars(text) {
    const match = /^(\d+\.\d+\.\d+)\.\*$/.exec(text);
    return match === null ? text : `${match[1] ?? ""}.0/24`;
}
function prefixOfMask(bits) {
    const mask = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(bits);
    if (mask?.family !== 4)
        return null;
    const text = mask.value.toString(2).padStart(32, "0");
    return /^1*0*$/.test(text) ? String(text.indexOf("0") < 0 ? 32 : text.indexOf("0")) : null;
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ bareHost),
/* harmony export */   u: () => (/* binding */ isHostName)
/* harmony export */ });
function isHostName(text) {
    return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:[a-z][a-z0-9-]*[a-z0-9])\.?$/i.test(text);
}
function bareHost(value) {
    return value
        .replace(/^https?:\/\//i, "")
        .replace(/\/+$/, "")
        .replace(/^@/, "")
        .replace(/^\.+/, "")
        .replace(/\.{2,}/g, ".");
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ oneTerm),
/* harmony export */   O_: () => (/* binding */ LONG_NAMES),
/* harmony export */   d5: () => (/* binding */ meantName)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);
/* harmony import */ var _address_term_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8450);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5988);




const LONG_NAMES = ["include", "exists", "redirect", "ip4", "ip6", "all", "ptr"];
function oneTerm(word) {
    const qualified = qualifierFirst(word);
    const address = (0,_address_term_js__WEBPACK_IMPORTED_MODULE_2__/* .addressTerm */ .x)(qualified);
    if (address !== null)
        return address;
    const match = /^([+?~-]?)([a-z0-9][a-z0-9_]*)(?:[:=;.]+(.*))?$/i.exec(colonPut(qualified));
    if (match === null)
        return null;
    const [, qualifier = "", written = "", value = ""] = match;
    const name = meantName(written);
    if (name === null)
        return null;
    if (name === "redirect" || name === "exp")
        return `${name}=${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)}`;
    if (name === "all")
        return value === "" && qualifier !== "" ? `${qualifier}all` : null;
    if (name === "ip4" || name === "ip6")
        return ((0,_address_term_js__WEBPACK_IMPORTED_MODULE_2__/* .addressTerm */ .x)(`${qualifier}${value}`) ?? ((0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .u)((0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)) ? `${qualifier}a:${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)}` : null));
    return `${qualifier}${name}${value === "" ? "" : `:${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)}`}`;
}
function colonPut(word) {
    const match = /^([+?~-]?(?:include|exists|redirect|ip4|ip6))(?![:=;.])([a-z0-9_-]+(?:[.:].*))$/i.exec(word);
    if (match?.[1] === undefined || match[2] === undefined)
        return word;
    const isName = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .u)(match[2]) || (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(match[2].split("/")[0] ?? "") !== null;
    return isName && meantName(word.replace(/[:.=].*$/, "").replace(/^[+?~-]/, "")) === null
        ? `${match[1]}:${match[2]}`
        : word;
}
function qualifierFirst(word) {
    const trailing = /^(all)([~?+-])$/i.exec(word);
    if (trailing !== null)
        return `${trailing[2] ?? ""}${trailing[1] ?? ""}`;
    const doubled = /^([+?~-])[+?~-]+(.*)$/.exec(word);
    return doubled === null ? word.replace(/\.$/, "") : `${doubled[1] ?? ""}${doubled[2] ?? ""}`;
}
function meantName(written) {
    const name = written.toLowerCase();
    if (["a", "mx", "exp", ...LONG_NAMES].includes(name))
        return name;
    if (/^ip(v?[46])?$|^ip-?v[46]$/.test(name))
        return "ip4";
    if (/.(?:include|exists|ip4|ip6)$/.test(name))
        return null;
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, LONG_NAMES);
}


/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ redundant)
/* harmony export */ });
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);

const MAX_RANGES = 500;
function redundant(record) {
    const found = [];
    const seen = new Set();
    const ranges = [];
    let all = null;
    for (const term of record.terms) {
        if (term.kind === "modifier")
            continue;
        if (all !== null) {
            found.push({ term, why: "after-all", by: all });
            continue;
        }
        if (term.mechanism.name === "all")
            all = term.text;
        const key = term.text.toLowerCase().replace(/^\+/, "");
        if (seen.has(key)) {
            found.push({ term, why: "duplicate", by: term.text });
            continue;
        }
        seen.add(key);
        const why = rangeFault(term, ranges);
        if (why !== null)
            found.push(why);
    }
    if (all !== null && record.redirect !== null)
        found.push({ term: record.redirect, why: "redirect-beside-all", by: all });
    return found;
}
function rangeFault(term, ranges) {
    const { mechanism } = term;
    if (mechanism.name !== "ip4" && mechanism.name !== "ip6")
        return null;
    if ((0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivate */ .Gw)(mechanism.range))
        return { term, why: "private", by: "" };
    const outer = ranges.find((r) => (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(r.range, mechanism.range));
    if (ranges.length < MAX_RANGES)
        ranges.push({ range: mechanism.range, directive: term });
    if (outer === undefined)
        return null;
    const same = outer.directive.qualifier === term.qualifier;
    return { term, why: same ? "inside" : "unreachable", by: outer.directive.text };
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isTerm),
/* harmony export */   GU: () => (/* binding */ isUnknownModifier),
/* harmony export */   HF: () => (/* binding */ isMeantModifier),
/* harmony export */   ou: () => (/* binding */ typoOf),
/* harmony export */   yt: () => (/* binding */ repairTerm)
/* harmony export */ });
/* harmony import */ var _address_term_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8450);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5988);
/* harmony import */ var _one_term_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9381);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5049);





const MAX_WORD = 600;
function repairTerm(word) {
    if (word.length > MAX_WORD)
        return null;
    const unquoted = word.replace(/["'`<>()[\]]/g, "");
    const slashed = unquoted.replace(/((?:^|[:=])[\d.:a-f]+)\\(?=\d{1,3}[.,;/\\]*$)/i, "$1/");
    const bare = slashed.replaceAll("\\", "").replace(/^[,;]+|[,;]+$/g, "");
    for (const candidate of candidates(bare))
        if (candidate.length > 0 && candidate.every(isTerm))
            return candidate;
    return null;
}
function isTerm(text) {
    const { record, errors } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpf */ .JH)(`v=spf1 ${text}`);
    return errors.length === 0 && record.terms.length === 1 && !record.terms.some((t) => typoOf(t) !== null);
}
function* candidates(word) {
    if (word === "")
        return;
    yield [word];
    const range = (0,_address_term_js__WEBPACK_IMPORTED_MODULE_0__/* .addressRange */ .w)(word);
    if (range !== null)
        yield range;
    for (const parts of [(0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(word), (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .glued */ .ew)(word)])
        if (parts.length > 1 && parts.every(isTerm))
            yield parts;
    const [bare = "", behind] = (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .bareFirst */ .LX)(word);
    if (behind !== undefined)
        yield [bare, (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(behind) ?? behind];
    const one = (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(word);
    if (one !== null)
        yield [one];
    for (const parts of [(0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(word), (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .glued */ .ew)(word)]) {
        const filled = parts.filter((part) => part !== "");
        if (filled.length > 1)
            yield filled.map((part) => (isTerm(part) ? part : ((0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(part) ?? part)));
    }
}
function typoOf(term) {
    return term.kind === "modifier" ? modifierTypo(term) : directiveTypo(term);
}
function modifierTypo(term) {
    const { name, text, value } = term;
    if (name === "redirect" && (0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .bareHost */ .n)(value) !== value)
        return [`redirect=${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .bareHost */ .n)(value)}`];
    if (!isUnknownModifier(term))
        return null;
    const written = text.slice(0, text.indexOf("=")).toLowerCase();
    if (written === "v")
        return behindVersion(value);
    const meant = (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .meantName */ .d5)(written);
    if (meant === null || meant === "exp")
        return null;
    return repairTerm(text.replace("=", ":"));
}
function directiveTypo({ mechanism, text }) {
    if (!("domain" in mechanism) || mechanism.domain === null)
        return null;
    const parts = (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .gluedAll */ .dD)(text);
    if (parts !== null)
        return parts;
    const name = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .bareHost */ .n)(mechanism.domain);
    if (name !== mechanism.domain)
        return [text.replace(mechanism.domain, name)];
    return /[^a-z0-9_.%-]/i.test(mechanism.domain.replace(/%\{[^}]*\}/g, "")) ? repairTwo(text) : null;
}
function behindVersion(value) {
    const match = /^spf1[;,:]*(.*)$/i.exec(value);
    if (match === null)
        return /^spf\d?$/i.test(value) ? [] : null;
    return match[1] === undefined || match[1] === "" ? [] : repairTerm(match[1]);
}
function repairTwo(text) {
    if (text.length > MAX_WORD)
        return null;
    for (const parts of [(0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(text), (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .glued */ .ew)(text)])
        if (parts.length > 1) {
            const fixed = parts.flatMap((part) => (isTerm(part) ? [part] : [(0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(part) ?? part]));
            if (fixed.every((part) => part !== "" && isTerm(part)))
                return fixed;
        }
    return null;
}
const REPORTING = ["ra", "rp", "rr"];
function isMeantModifier(term) {
    if (!isUnknownModifier(term))
        return false;
    const at = term.text.indexOf("=");
    const meant = (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .meantName */ .d5)(term.text.slice(0, at));
    if (/[.:]/.test(term.text.slice(at)))
        return true;
    return meant !== null && meant !== "exp" && meant !== "all";
}
function isUnknownModifier(term) {
    if (term.kind !== "modifier" || term.name !== "unknown")
        return false;
    return !REPORTING.includes(term.text.slice(0, term.text.indexOf("=")).toLowerCase());
}


/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ repairSpf),
/* harmony export */   D: () => (/* binding */ looksLikeSpf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3156);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _repair_term_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(536);





const MAX_TEXT = 4000;
const MAX_START = 300;
function repairSpf(text) {
    if (text.length > MAX_TEXT)
        return null;
    const clean = (0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(text);
    if (clean === null)
        return null;
    const body = bodyOf(clean);
    if (body === null)
        return null;
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(clean) && /^[-~?+](?!all\b)/i.test(body))
        return null;
    const terms = [];
    const changes = [];
    for (const { word, from } of joinedWords(withoutComment(body))) {
        const fixed = repairWord(word);
        if (fixed === null)
            return null;
        if (fixed.join(" ") !== from)
            changes.push({ from, to: fixed.join(" ") });
        terms.push(...fixed);
    }
    const record = ["v=spf1", ...terms].join(" ");
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpf */ .JH)(record).errors.length === 0 ? { record, changes } : null;
}
function withoutComment(body) {
    const match = /^(.* [+?~-]all)\s*((?:;|#|\/\/|\().*)$/i.exec(` ${body}`);
    const [, record = "", comment = ""] = match ?? [];
    const isTold = comment.split(/[\s;,()]+/).some((word) => /[:=@]|\d\.\d/.test(word) || (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerm */ .D0)(word));
    return match === null || isTold ? body : record.trim();
}
function repairWord(word) {
    if (/^v=spf1[;,]?$/i.test(word) || /^[,;.|"'`\\]+$/.test(word))
        return [];
    const { record, errors } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpf */ .JH)(`v=spf1 ${word}`);
    const [term] = record.terms;
    if (errors.length > 0 || term === undefined)
        return (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .repairTerm */ .yt)(word);
    return (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .typoOf */ .ou)(term) ?? [word];
}
const VERSION = /^(?:v\s*[=:]\s*spf\s?-?[12]|spf1|v=spf[il|]?|vspf1|v-spf1|v spf1)(?![.\d])["'`;:,./\s]*/i;
function bodyOf(text) {
    if ((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(text))
        return text.slice(6).trim();
    const bare = withoutZoneLine(text).replace(/^["'`\s\\]+/, "");
    const start = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(bare) ? 6 : (VERSION.exec(bare)?.[0].length ?? misspelledVersion(bare));
    if (start === null)
        return null;
    return bare
        .slice(start)
        .replace(/["'`\s\\]+$/, "")
        .trim();
}
function withoutZoneLine(text) {
    const line = /^\S{1,255}\s+(?:\d{1,10}\s+)?(?:IN\s+)?(?:\d{1,10}\s+)?(?:TXT|SPF)\s+(?=["'`]?v)/i;
    const label = /^(?:IN\s+)?(?:TXT|SPF)(?:\s+record)?\s*[:=]?\s*(?=["'`]?v)/i;
    const match = line.exec(text) ?? label.exec(text);
    return (match === null ? text : text.slice(match[0].length)).replace(/"\s+"/g, "");
}
function misspelledVersion(text) {
    const [word = "", next = ""] = text.slice(0, MAX_START).split(" ", 2);
    if (/^v=spf\d*[.\d]/i.test(word) || word.length > 9)
        return null;
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), "v=spf1") > 2)
        return null;
    return (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerm */ .D0)(next) || /^[+?~-]?(?:include|ip[46]|redirect|all)\b/i.test(next) ? word.length : null;
}
function looksLikeSpf(text) {
    if ((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(text))
        return false;
    const start = text.slice(0, MAX_START);
    const clean = (0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(start) ?? start.replace(/[^\x20-\x7e]/g, "");
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(clean) || bodyOf(clean) !== null;
}
function joinedWords(body) {
    const words = [];
    for (const word of body.split(" ").filter((w) => w !== "")) {
        const last = words.at(-1);
        const joint = last === undefined ? null : jointOf(last.word, word);
        if (last === undefined || joint === null)
            words.push({ word, from: word });
        else
            words[words.length - 1] = { word: joint, from: `${last.from} ${word}` };
    }
    return words;
}
const NAMED = /^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr)[:=]|^(?:redirect|exp)=|^[+?~-]all$/i;
function jointOf(last, word) {
    if (NAMED.test(word))
        return /^[+?~-]$/.test(last) && !/^[+?~-]/.test(word) ? `${last}${word}` : null;
    if (/^[+?~]$/.test(last))
        return `${last}${word}`;
    if (last === "-")
        return /^[a-z]/i.test(word) ? `${last}${word}` : null;
    if (/\d-$/.test(last) && /^[\d.]+$/.test(word))
        return `${last}${word}`;
    if (/^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr):$|^(?:redirect|exp)=$/i.test(last))
        return word.includes(":") && (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(word.split("/")[0] ?? "") === null ? null : `${last}${word}`;
    if (/^[+?~-]?(?:include|exists|ip4|ip6)$/i.test(last)) {
        if (/^[:=]/.test(word))
            return `${last}${word}`;
        return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(word) || (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(word) !== null ? `${last}:${word}` : null;
    }
    if (/^\/\d{1,3}$/.test(word) && /^[^/]*[\d:][^/]*$/.test(last) && /\d/.test(last.slice(-1)))
        return `${last}${word}`;
    return null;
}


/***/ }),

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ withFirst),
/* harmony export */   MY: () => (/* binding */ tidyEdits),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   iP: () => (/* binding */ termOf),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   q8: () => (/* binding */ withRecord),
/* harmony export */   rS: () => (/* binding */ zoneStrings)
/* harmony export */ });
/* unused harmony export corrected */
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(298);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _redundant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(515);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8529);







function edited(record, edits) {
    const terms = record.terms.flatMap((term) => {
        const to = edits.get(term);
        return to === undefined ? [term.text] : to === null ? [] : [to];
    });
    return ["v=spf1", ...terms].join(" ");
}
const tidyEdits = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .P)((record) => {
    const edits = new Map();
    for (const term of record.terms) {
        if (term.kind !== "directive")
            continue;
        const { mechanism } = term;
        if ((mechanism.name !== "ip4" && mechanism.name !== "ip6") || mechanism.exact)
            continue;
        const first = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)({ family: mechanism.range.family, value: mechanism.range.first });
        edits.set(term, `${term.text.startsWith(term.qualifier) ? term.qualifier : ""}${mechanism.name}:${first}/${mechanism.prefix}`);
    }
    for (const { term, why } of (0,_redundant_js__WEBPACK_IMPORTED_MODULE_3__/* .redundant */ .A)(record))
        if (why !== "unreachable")
            edits.set(term, null);
    return edits;
});
function corrected(record, more = new Map()) {
    const text = edited(record, new Map([...tidyEdits(record), ...more]));
    return text === record.text ? null : text;
}
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
function withRecord(dns, domain, text) {
    return {
        ask: async (question) => {
            const outcome = await dns.ask(question);
            if (question.type !== "TXT" || question.name !== domain)
                return outcome;
            const texts = outcome.kind === "answer" ? outcome.records.filter((rr) => rr.data.type === "TXT") : [];
            const old = texts.filter((rr) => rr.data.type === "TXT" && (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpfRecord */ .X9)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(rr.data)));
            const others = texts.filter((rr) => rr.data.type !== "TXT" || old.length > 0 ? !old.includes(rr) : !(0,_repair_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSpf */ .D)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(rr.data)));
            const strings = text.match(/[^]{1,255}/g) ?? [""];
            const own = { name: domain, ttl: 0, data: { type: "TXT", strings } };
            return { kind: "answer", rcode: "NOERROR", records: [own, ...others] };
        },
    };
}
function zoneStrings(text) {
    const strings = [];
    let rest = text;
    while (rest.length > 255) {
        const space = rest.lastIndexOf(" ", 254);
        const cut = space <= 0 ? 255 : space + 1;
        strings.push(rest.slice(0, cut));
        rest = rest.slice(cut);
    }
    return [...strings, rest].map((s) => `"${s.replace(/[\\"]/g, "\\$&")}"`).join(" ");
}


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LX: () => (/* binding */ bareFirst),
/* harmony export */   dD: () => (/* binding */ gluedAll),
/* harmony export */   ew: () => (/* binding */ glued)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5988);
/* harmony import */ var _one_term_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9381);




function listed(word) {
    const parts = word.split(/[,;|]+/);
    const name = /^[+?~-]?(?:include|a|mx|exists):/i.exec(word)?.[0];
    if (name === undefined)
        return parts;
    return parts.map((part, i) => (i > 0 && (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .u)(part) ? `${name}${part}` : part));
}
function glued(word) {
    return bareFirst(word)
        .flatMap((part) => part.split(/(?!^)(?=[+?~-]?(?:include:|ip4:|ip6:|exists:|redirect=)|[+?~-]all$)/i))
        .flatMap((part) => splitAddress(part) ?? [part]);
}
function bareFirst(word) {
    const match = /^([+?~-]?(?:a|mx|ptr))((?:include|ip4|ip6|exists|redirect)[:=].*)$/i.exec(word) ?? bareBefore(word);
    return match?.[1] === undefined || match[2] === undefined ? [word] : [match[1], match[2]];
}
function bareBefore(word) {
    const match = /^([+?~-]?(?:a|mx|ptr))(([a-z0-9]{4,})[:=].*)$/i.exec(word);
    const name = (match?.[3] ?? "").toLowerCase();
    const whole = `${(match?.[1] ?? "").replace(/^[+?~-]/, "").toLowerCase()}${name}`;
    const [own, other] = [(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, _one_term_js__WEBPACK_IMPORTED_MODULE_2__/* .LONG_NAMES */ .O_), (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(whole, _one_term_js__WEBPACK_IMPORTED_MODULE_2__/* .LONG_NAMES */ .O_)];
    if (match === null || own === null)
        return null;
    return other === null || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, own) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(whole, other) ? match : null;
}
function splitAddress(part) {
    const match = /^([+?~-]?ip4:[\d.]+(?:\/\d+)?)((?:a|mx|ptr)(?:[:/].*)?)$/i.exec(part);
    return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}
function gluedAll(term) {
    const match = /^([^ ]*[^-. ])(-all)$/i.exec(term);
    return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
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
