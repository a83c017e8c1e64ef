export const id = 9538;
export const ids = [9538];
export const modules = {

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isPrivateReverse)
/* harmony export */ });
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2986);


function isPrivateReverse({ id, subject: text }) {
    const subject = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenSubject */ .yO)(text);
    return id.startsWith("ptr/") && (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(subject) && (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateAddress */ .C0)(subject);
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalChunks: () => (/* binding */ terminalChunks)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/fold.js
var report_fold = __webpack_require__(6888);
// EXTERNAL MODULE: ./build/report/finding-text.js
var finding_text = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/lang.js
var report_lang = __webpack_require__(4079);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/report/providers.js
var providers = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/report/spf-effect.js
var spf_effect = __webpack_require__(6724);
// EXTERNAL MODULE: ./build/report/summary-line.js
var summary_line = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/report/private-reverse.js
var private_reverse = __webpack_require__(7343);
// EXTERNAL MODULE: ./build/report/advice.js
var report_advice = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/report/drafts/wrap.js
var wrap = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/report/terminal-lines.js


const LEAST = 30;
function titleLines(text, { columns = null }, paint) {
    return (0,layout/* wrappedText */.rr)(text, columns).map((line) => paint("bold", line));
}
function terminal_lines_wrap(text, width, indent) {
    return (0,wrap/* wrapped */.ky)(text, "", Math.max(LEAST, width))
        .split("\n")
        .map((line) => indent + line);
}

;// CONCATENATED MODULE: ./build/report/terminal-findings.js









const KNOWN_SHOWN = 20;
function findingLines({ shown: f, of }, input, look, paint) {
    const { common, terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const color = f.severity === "error" ? "red" : f.severity === "warning" ? "yellow" : "dim";
    const settled = f.change === "resolved" || f.acceptedUntil !== null;
    const name = !settled
        ? common.severity[f.severity]
        : f.change === "resolved"
            ? common.change.resolved
            : common.acceptedUntil(f.acceptedUntil ?? "");
    const label = paint(settled ? "green" : color, name);
    const change = f.change === null || f.change === "resolved" ? "" : ` · ${common.change[f.change]}`;
    const message = (0,report_escape/* forLog */.Ig)((0,finding_text/* textOf */.u)(f, lang).message);
    const where = f.location === null ? "" : `${(0,report_escape/* forLog */.Ig)(f.location.file)}:${f.location.line}`;
    const head = `${label}  ${paint("bold", f.id)}${change}`;
    const { columns = null } = look;
    const isRoom = columns === null || (0,width/* widthOf */.qz)(`${name}  ${f.id}${change} · ${where}`) <= columns;
    const lines = [
        where === "" || !isRoom ? head : `${head}${paint("dim", ` · ${where}`)}`,
        ...(isRoom ? [] : (0,layout/* wrappedText */.rr)(where, columns, "  ").map((line) => paint("dim", line))),
        ...terminal_lines_wrap(f.change === "resolved" ? common.noLonger(message) : message, look.width - 2, "  "),
    ];
    if (f.change === "resolved")
        return [...lines, ""];
    const { advice, record, strings } = (0,report_advice/* adviceOf */.w)(f, lang);
    lines.push(...terminal_lines_wrap(`→ ${(0,report_escape/* forLog */.Ig)(advice)}`, look.width - 2, "  "));
    if (record !== null)
        lines.push(`  ${words.publish(paint("bold", (0,report_escape/* forLog */.Ig)(record)))}`);
    if (strings !== null)
        lines.push(`  ${words.strings((0,report_escape/* forLog */.Ig)(strings))}`);
    for (const e of look.verbose ? f.evidence : f.evidence.slice(0, 1))
        lines.push(paint("dim", `  $ ${(0,report_escape/* forLog */.Ig)(e.command)}   # ${(0,report_escape/* forLog */.Ig)(e.answer)}`));
    const letter = look.verbose ? letterLine(of[0], words) : null;
    if (letter !== null)
        lines.push(paint("dim", `  ✉ ${letter}`));
    return [...lines, ""];
}
function letterLine(f, words) {
    if ((0,private_reverse/* isPrivateReverse */.E)(f))
        return null;
    if (f.id.startsWith("dnsbl/") && f.list !== null)
        return words.letterToList(`mailworthy dnsbl ${(0,report_escape/* forLog */.Ig)(f.subject)} --list ${(0,report_escape/* forLog */.Ig)(f.list)} --draft`);
    if (f.id === "ptr/missing" || f.id === "ptr/not-confirmed")
        return words.letterToHoster(`mailworthy lookup ${(0,report_escape/* forLog */.Ig)(f.subject)} --draft`);
    return f.id.startsWith("ptr/") || f.id.startsWith("helo/") ? words.letterInJson : null;
}
function knownLines(known, input, look, paint) {
    if (known.length === 0)
        return [];
    const { common, terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const title = words.known(input.judgement.mode === "pull-request" ? "pull-request" : "history", known.length);
    const folded = (0,report_fold/* folds */.h)(known);
    const lines = folded.slice(0, KNOWN_SHOWN).flatMap(({ shown: f }) => {
        const what = f.acceptedUntil === null ? common.severity[f.severity] : common.acceptedUntil(f.acceptedUntil);
        const change = f.change === "indeterminate" ? words.notCompared : "";
        const message = (0,report_escape/* forLog */.Ig)((0,finding_text/* textOf */.u)(f, (0,report_lang/* langOf */.E)(input)).message);
        return terminal_lines_wrap(words.knownLine(what, f.id, change, message), look.width - 2, "  ");
    });
    const more = folded.length > KNOWN_SHOWN ? [`  ${words.more(folded.length - KNOWN_SHOWN)}`] : [];
    return [...titleLines(title, look, paint), ...lines, ...more, ""];
}

// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/report/terminal.js















const ROWS = 200;
const MARKS = {
    good: ["green", "✔"],
    known: ["yellow", "!"],
    bad: ["red", "✘"],
    unseen: ["yellow", "?"],
};
function* terminalChunks(input, look) {
    const paint = (0,report_paint/* painter */.C)(look);
    yield* chunksOf(headLines(input, look, paint));
    yield* chunksOf(bodyLines(input, look, paint));
}
const CHUNK = 32 * 1024;
function* chunksOf(lines) {
    let text = "";
    let blank = "";
    for (const line of lines) {
        if (line.trim() === "") {
            blank += `${line}\n`;
            continue;
        }
        if (text.length > CHUNK) {
            yield (0,report_escape/* linesForLog */.L_)(text);
            text = "";
        }
        text += `${blank}${line}\n`;
        blank = "";
    }
    if (text !== "")
        yield (0,report_escape/* linesForLog */.L_)(`${text.trimEnd()}\n`);
}
function* bodyLines(input, look, paint) {
    yield "";
    const fresh = new Set((0,model/* news */.wI)(input));
    const all = look.quiet ? (0,model/* open */.ho)(input).filter((f) => f.severity === "error") : input.judgement.findings;
    const isTold = (f) => look.verbose || fresh.has(f) || f.change === "resolved";
    for (const fold of (0,report_fold/* folds */.h)(all.filter(isTold)))
        yield* findingLines(fold, input, look, paint);
    const known = all.filter((f) => !isTold(f));
    yield* knownLines(known, input, look, paint);
    if (!look.quiet) {
        yield* notCheckedLines(input, look, paint);
        yield* senderLines(input, look, paint);
        yield* budgetLines(input, look, paint);
    }
    if (look.verbose)
        yield* heldLines(input, look);
    if (look.verbose && !look.quiet)
        for (const line of (0,providers/* providerLines */.v4)(input.facts, (0,report_lang/* langOf */.E)(input)))
            yield* (0,layout/* wrappedText */.rr)(line, look.columns ?? null, "", "    ");
}
function headLines(input, look, paint) {
    const { terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const [color, mark] = MARKS[(0,summary_line/* sign */._S)(input)];
    const { columns = null } = look;
    const [head = "", ...more] = (0,layout/* wrappedText */.rr)((0,summary_line/* summaryLine */.dC)(input), columns === null ? null : columns - 2);
    const unseen = (0,headline/* blindnessOf */.i9)(input);
    const advice = unseen === null ? [] : terminal_lines_wrap(`→ ${(0,report_escape/* forLog */.Ig)((0,summary_line/* blindAdvice */.CE)(unseen, input))}`, look.width - 2, "  ");
    const learned = input.learned ? (0,layout/* wrappedText */.rr)(words.firstRun, columns, "  ") : [];
    return [
        `${paint(color, mark)} ${paint("bold", head)}`,
        ...more.map((line) => `  ${paint("bold", line)}`),
        ...(0,layout/* wrappedText */.rr)((0,summary_line/* scopeLine */.VU)(input), columns, "  "),
        "",
        ...(advice.length === 0 ? [] : [...advice, ""]),
        ...(learned.length === 0 ? [] : [...learned, ""]),
        ...settingsLines(input, look),
    ];
}
function settingsLines(input, look) {
    const { settings = null } = input;
    const told = [
        ...(settings?.underBase?.findings.map((f) => (0,finding_text/* messageOf */.b)(f, (0,report_lang/* langOf */.E)(input))) ?? []),
        ...(settings?.notes.map((0,report_lang/* wordsOf */.Z)(input).settings.note) ?? []),
    ];
    return told.length === 0 ? [] : [...told.flatMap((text) => terminal_lines_wrap(`- ${(0,report_escape/* forLog */.Ig)(text)}`, look.width - 2, "  ")), ""];
}
function notCheckedLines(input, look, paint) {
    const groups = (0,causes/* unknownGroups */.rN)(input.judgement.notChecked);
    if (groups.length === 0)
        return [];
    const { terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const lines = groups.flatMap((g) => {
        const where = g.at === null ? "" : `${g.at.file}:${g.at.line}`;
        const subject = (0,causes/* unknownSubject */.dH)(g, lang, (name) => name);
        return terminal_lines_wrap((0,report_escape/* forLog */.Ig)(words.notCheckedLine(subject, (0,causes/* unknownWhy */.tU)(g, lang), where)), look.width - 4, "  ");
    });
    return [...titleLines(words.notChecked(groups.length), look, paint), ...lines, ""];
}
const SIGNS = { ok: "✔ ", bad: "✘ ", odd: "! ", none: "", open: "? " };
function senderLines(input, look, paint) {
    const { rows, left } = (0,table/* senderTable */.q)(input.facts, (0,report_lang/* langOf */.E)(input), ROWS);
    if (rows.length === 0)
        return [];
    const { table: words, terminal } = (0,report_lang/* wordsOf */.Z)(input);
    const head = [words.address, words.sender, words.reverse, words.forwardShort, words.helo, words.spf, words.lists];
    const show = (cell) => SIGNS[cell.mark] + (0,report_escape/* forLog */.Ig)(cell.text);
    const cells = [
        head,
        ...rows.map((r) => [
            r.address,
            (0,report_escape/* forLog */.Ig)(r.found ? words.marked(r.sender, words.found) : r.sender),
            show(r.ptr),
            show(r.forward),
            show(r.helo),
            show(r.spf),
            show(r.lists),
        ]),
    ];
    const lines = (0,layout/* headedLines */.J8)(cells, look.columns ?? null, (text, row) => (row === 0 ? paint("bold", text) : text));
    const more = left > 0 ? [terminal.moreRows(left)] : [];
    return [...lines, ...more, ""];
}
function heldLines(input, { columns = null }) {
    const held = [...input.facts.lists.values()].flatMap((l) => l.held === undefined ? [] : [`${l.info.zone} ${l.held}`]);
    const { common, terminal } = (0,report_lang/* wordsOf */.Z)(input);
    return held.length === 0 ? [] : [...(0,layout/* wrappedText */.rr)(terminal.held(common.list(held)), columns, "", "  "), ""];
}
function budgetLines(input, look, paint) {
    const all = (0,spf_effect/* spfOf */.xk)(input);
    if (all.length === 0)
        return [];
    const { spf, terminal } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const cells = all
        .slice(0, 50)
        .map((s) => [
        (0,report_escape/* forLog */.Ig)(s.domain),
        (0,spf_effect/* budgetText */.$e)(s, lang),
        spf.foundNothing((0,spf_effect/* voidText */.gd)(s, lang)),
        (0,spf_effect/* whoAndChange */.kr)(s, lang, { strong: (text) => text, term: report_escape/* forLog */.Ig }),
    ]);
    const more = all.length > 50 ? [terminal.moreDomains(all.length - 50)] : [];
    return [...titleLines(spf.terminalTitle, look, paint), ...(0,layout/* tableLines */.oW)(cells, look.columns ?? null), ...more, ""];
}


/***/ })

};
