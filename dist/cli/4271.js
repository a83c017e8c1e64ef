export const id = 4271;
export const ids = [4271];
export const modules = {

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  i6: () => (/* binding */ lookForUpdate),
  R5: () => (/* binding */ readInput),
  yR: () => (/* binding */ readText),
  j7: () => (/* binding */ readUsual),
  fR: () => (/* binding */ replaceFile),
  zh: () => (/* binding */ writeOutput)
});

// UNUSED EXPORTS: isThere

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/app/disk-words.js

const CURE = "put the file itself there";
function diskReason(failure) {
    switch (failure.code) {
        case "missing":
            return "no such file";
        case "denied":
            return "permission denied";
        case "directory":
            return "it is a directory";
        case "not-a-directory":
            return "a part of the path is not a directory";
        case "too-large":
            return "it is larger than 64 MiB";
        case "special":
            return "it is a pipe or a device; expected a regular file";
        case "outside":
            return "it leaves the workspace, and files of a repository name nothing outside of it; expected a path below the workspace, or name it in an input or on the command line";
        case "in-git":
            return "it lies in .git, where nothing that a repository names is read or written; expected another path";
        case "through-link":
            return `${(0,printable/* excerpt */.Kb)(failure.link, 200)} is a symbolic link ${LEADS[failure.leads]}; ${CURE}`;
        case "too-many-links":
            return `it leads over more than 40 symbolic links; ${CURE}`;
        case "changed":
            return "another file was put in its place while it was opened; run again";
        case "other":
            return failure.detail;
    }
}
const LEADS = {
    outside: "that leaves the workspace, and is not followed",
    "in-git": "into .git, and is not followed",
    inside: "in the workspace, and nothing is written through one",
};

;// CONCATENATED MODULE: ./build/app/files.js



function readInput(io, path, what, by = "caller") {
    const bytes = path === "-" && by === "caller" ? (0,problem.ok)(io.stdin()) : io.disk.read(path, by);
    return bytes.ok ? bytes : trouble("read", path, what, bytes.error);
}
function readText(io, path, what, by = "caller") {
    const read = readInput(io, path, what, by);
    return read.ok ? (0,problem.ok)(new TextDecoder().decode(read.value)) : read;
}
function readUsual(io, places, what) {
    const file = places.find((path) => isThere(io.disk, path));
    if (file === undefined)
        return (0,problem.ok)(null);
    const text = readText(io, file, what, "repository");
    return text.ok ? (0,problem.ok)({ text: text.value, file }) : text;
}
function isThere(disk, path) {
    const seen = disk.look(path, "repository", "read");
    return !seen.ok || seen.value !== "missing";
}
function lookAt(disk, path, what) {
    const seen = disk.look(path, "caller", "read");
    return seen.ok ? seen : trouble("read", path, what, seen.error);
}
function lookForUpdate(disk, { path, by }, what) {
    const seen = disk.look(path, by, "write");
    if (!seen.ok)
        return trouble("write", path, what, seen.error);
    return (0,problem.ok)(seen.value === "missing" ? null : "there");
}
function writeOutput(disk, path, what, text) {
    const written = disk.write(path, text, "caller");
    return written.ok ? written : trouble("write", path, what, written.error);
}
function replaceFile(disk, { path, by }, what, text) {
    const written = disk.replace(path, text, by);
    return written.ok ? written : trouble("write", path, what, written.error);
}
function trouble(verb, path, what, failure) {
    const message = `cannot ${verb} ${what} ${(0,printable/* excerpt */.Kb)(path, 200)}: ${diskReason(failure)}`;
    return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
}


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  volumeCommand: () => (/* binding */ volumeCommand)
});

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var app_files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/mail/volume/day.js
var volume_day = __webpack_require__(5259);
// EXTERNAL MODULE: ./build/mail/volume/forecast.js
var forecast = __webpack_require__(820);
// EXTERNAL MODULE: ./build/mail/volume/plan.js
var plan = __webpack_require__(4718);
// EXTERNAL MODULE: ./build/mail/volume/read.js + 9 modules
var volume_read = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/core/without.js
var without = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/mail/trouble.js
var trouble = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/mail/volume/note.js
var note = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/mail/volume/series.js
var volume_series = __webpack_require__(7100);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/cli/lang.js
var lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/words/words.js
var words = __webpack_require__(4658);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/app/settings-of.js + 3 modules
var settings_of = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/mail/volume/sources.js
var sources = __webpack_require__(3319);
// EXTERNAL MODULE: ./build/rules/registry.js + 113 modules
var registry = __webpack_require__(38);
;// CONCATENATED MODULE: ./build/cli/volume-sources.js





function sourcesResult(files, parsed, io) {
    const reports = files.flatMap(({ file }) => file.reports);
    if (reports.length === 0)
        return (0,problem/* fail */.f)([{ at: null, message: "--sources needs DMARC aggregate reports; the input has none", hint: null }]);
    const listed = listOf(parsed, io);
    if (!listed.ok)
        return listed;
    return (0,problem.ok)((0,sources/* sourcesOf */.u0)(reports).map((of) => ({ of, compared: (0,sources/* compareSources */.mr)(of, listed.value) })));
}
function listOf(parsed, io) {
    const [list, config] = [textOf(parsed, io, "senders", [settings_of/* USUAL_LIST */.ej]), textOf(parsed, io, "config", settings_of/* USUAL_CONFIGS */.Tx)];
    if (!list.ok)
        return list;
    if (!config.ok)
        return config;
    const texts = { lists: list.value === null ? [] : [list.value], config: config.value };
    const nothing = { zones: null, failOn: null, maxNotChecked: null, history: null };
    const read = (0,settings_of/* settingsOf */.f5)(texts, nothing, registry/* RULES */.y);
    return read.ok ? (0,problem.ok)(read.value.config.senders) : read;
}
function textOf(parsed, io, option, usual) {
    const path = parsed.last(option);
    const what = option === "senders" ? "the senders list" : "the configuration";
    if (path === null)
        return parsed.last(option === "senders" ? "config" : "senders") === null ? (0,app_files/* readUsual */.j7)(io, usual, what) : (0,problem.ok)(null);
    const text = (0,app_files/* readText */.yR)(io, path, what);
    return text.ok ? (0,problem.ok)({ text: text.value, file: path === "-" ? "(standard input)" : path }) : text;
}
function sourcesJson({ of, compared }) {
    const unlisted = compared?.unlisted.map(({ ip }) => ip) ?? null;
    return { ...of, unlisted, unseen: compared?.unseen ?? null };
}

// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var core_width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/drafts/wrap.js
var wrap = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/cli/volume-text.js







const BAR = 40;
function volumeText(results, notes, look) {
    const { words } = look;
    const lines = results.flatMap((r, i) => [
        ...(i === 0 ? [] : [""]),
        ...headOf(r, look),
        "",
        ...barsOf(r, look),
        ...(r.plan === null ? [] : ["", ...planOf(r.plan, look)]),
    ]);
    const hints = results.some((r) => (r.plan?.days.length ?? 0) > 0) ? ["", ...hintLines(look)] : [];
    const own = (0,layout/* wrappedText */.rr)(words.own, look.columns, "", "  ");
    return `${[...lines, ...hints, "", ...own, ...noteLines(notes, look)].join("\n")}\n`;
}
function noteLines(notes, { words, columns }) {
    return (0,note/* joinedNotes */.V)(notes).flatMap((note) => (0,layout/* wrappedText */.rr)(words.note(note), columns, "", "  "));
}
function hintLines({ words, columns }) {
    const hints = plan/* PROVIDER_HINTS */.xi.flatMap(({ provider, source, date }) => [
        ...(0,layout/* wrappedText */.rr)(words.hintsOf(provider, source, date), columns, "  ", "    "),
        `    ${(0,wrap/* wrapped */.ky)(words.hints[provider], "    ", Math.min(96, columns ?? 96) - (columns === null ? 0 : 4))}`,
    ]);
    return [...(0,layout/* wrappedText */.rr)(words.hintsTitle, columns, "", "  "), ...hints];
}
const COLORS = { none: "green", warning: "yellow", error: "red" };
function headOf({ subject, forecast: f, notChecked, day }, look) {
    const { words, columns } = look;
    const ink = (0,paint/* painter */.C)(look);
    const told = (text, color = null) => (0,layout/* wrappedText */.rr)(text, columns, "", "  ").map((line) => ink(color, line));
    const who = (0,printable/* excerpt */.Kb)(subject ?? words.allMail, 100);
    if (f === null)
        return told(notChecked === null ? who : words.notChecked(who, notChecked), "yellow");
    return [
        ...told(words.forecast(who, f.outlook, f.alarm, f.cold), COLORS[f.alarm]),
        ...told(f.volume === 0 ? words.nothingSent(day) : words.compared(day, f)),
    ];
}
function barsOf({ days, day }, look) {
    const { words } = look;
    const ink = (0,paint/* painter */.C)(look);
    const first = days.findIndex((d) => d.count !== null);
    const shown = days.slice(Math.max(0, first));
    const most = Math.max(1, ...shown.map((d) => d.count ?? 0));
    const width = (0,core_width/* widest */.D3)([words.messages, ...shown.map((d) => words.number(d.count ?? 0))]);
    const marks = (0,core_width/* widest */.D3)([words.judged, words.notKnown]);
    const bars = look.columns === null ? BAR : Math.max(5, Math.min(BAR, look.columns - width - 14 - marks));
    return [
        ink("bold", `${(0,core_width/* padded */.jC)(words.day, 10)}  ${(0,core_width/* padStart */.CF)(words.messages, width)}`),
        ...shown.map((d) => {
            const count = d.count === null ? "?" : words.number(d.count);
            const bar = d.count === null || d.count === 0 ? "" : "█".repeat(Math.max(1, Math.round((d.count / most) * bars)));
            const mark = d.day === day ? words.judged : d.count === null ? words.notKnown : "";
            return `${d.day}  ${(0,core_width/* padStart */.CF)(count, width)}  ${bar}${mark}`.trimEnd();
        }),
    ];
}
function planOf({ target, from, every, days }, { words, columns }) {
    const told = (text, indent = "") => (0,layout/* wrappedText */.rr)(text, columns, indent, `${indent}  `);
    const last = days.at(-1);
    if (last === undefined)
        return told(words.usualAlready(target, from));
    return [
        ...told(words.warmUp(from, target, days.length * every, last.volume < target ? last.volume : null)),
        ...days.flatMap((d) => {
            const head = `  ${d.day}  ${(0,core_width/* padStart */.CF)(words.number(d.volume), 11)}`;
            if (!d.hold)
                return [head];
            const room = columns === null || columns - (0,core_width/* widthOf */.qz)(head) > 30;
            return room
                ? (0,layout/* wrappedText */.rr)(words.hold, columns, `${head}  `, " ".repeat((0,core_width/* widthOf */.qz)(head) + 2))
                : [head, ...(0,layout/* wrappedText */.rr)(words.hold, columns, "    ")];
        }),
        ...(every === 1 ? [] : told(words.onePerSending(every), "  ")),
        ...told(words.backOff, "  "),
    ];
}

;// CONCATENATED MODULE: ./build/cli/volume-sources-text.js






const SHOWN = 30;
const MAX_UNSEEN = 50;
function sourcesText(results, notes, look) {
    const blocks = results.flatMap((result) => [
        ...titleOf(result, look),
        "",
        ...tableOf(result, look),
        "",
        ...adviceOf(result, look),
        "",
    ]);
    const told = notes.filter((note) => note.code !== "failed-dmarc");
    return `${[...blocks, ...noteLines(told, look)].join("\n").trimEnd()}\n`;
}
function titleOf({ of }, { words, columns, color }) {
    const ink = (0,paint/* painter */.C)({ color });
    const title = words.sources.title((0,printable/* excerpt */.Kb)(of.domain, 100), of.addresses, of.reports, of.days);
    return (0,layout/* wrappedText */.rr)(title, columns, "", "  ").map((line) => ink("bold", line));
}
function tableOf({ of, compared }, look) {
    const { number, sources: words } = look.words;
    const unlisted = new Set(compared?.unlisted);
    const state = (source) => {
        if (source.passed === 0)
            return words.onlyFails;
        return compared === null ? "" : unlisted.has(source) ? words.unlisted : words.listed;
    };
    const rows = [
        [words.address, words.passed, words.failed, words.last, words.list],
        ...of.sources.slice(0, SHOWN).map((s) => [s.ip, number(s.passed), number(s.failed), s.last, state(s)]),
    ];
    const widths = [0, 1, 2, 3].map((i) => (0,core_width/* widest */.D3)(rows.map((row) => row[i] ?? "")));
    const more = of.addresses - SHOWN;
    return [
        ...rows.map((row) => row
            .map((cell, i) => (i === 1 || i === 2 ? (0,core_width/* padStart */.CF)(cell, widths[i] ?? 0) : (0,core_width/* padded */.jC)(cell, widths[i] ?? 0)))
            .join("  ")
            .trimEnd()),
        ...(more > 0 ? (0,layout/* wrappedText */.rr)(words.more(more), look.columns) : []),
    ];
}
function adviceOf({ of, compared }, { words: all, columns }) {
    const { sources: words } = all;
    const fails = of.sources.filter(({ passed }) => passed === 0).length;
    const told = [
        ...(compared === null ? [words.noList((0,printable/* excerpt */.Kb)(of.domain, 100))] : []),
        ...(compared === null
            ? []
            : [compared.unlisted.length === 0 ? words.allAsListed : words.unlistedAdvice(compared.unlisted.length)]),
        ...(fails === 0 ? [] : [words.failsAdvice(fails)]),
        ...(compared === null ? [] : unseenOf(compared.unseen, of.days, words)),
    ];
    return told.flatMap((text) => (0,layout/* wrappedText */.rr)(text, columns, "", "  "));
}
function unseenOf(unseen, days, words) {
    if (unseen === null)
        return days < sources/* LEAST_DAYS */.yk ? [words.tooFewDays(days, sources/* LEAST_DAYS */.yk)] : [];
    return unseen.length === 0 ? [] : [words.unseen(unseen.slice(0, MAX_UNSEEN), days)];
}

;// CONCATENATED MODULE: ./build/cli/volume.js



















const volume_SHOWN = 35;
const MAX_SERIES = 1000;
async function volumeCommand(parsed, io) {
    const target = (0,options/* numberOption */.jZ)(parsed, "target", 1, plan/* MOST_TARGET */.YI);
    const by = (0,options/* wordOption */.qw)(parsed, "by", ["given", "domain", "ip", "all"]);
    const day = dayOption(parsed);
    const files = filesOf(io, parsed.positionals, (0,lang/* langOfReader */.t)(parsed, io));
    const problems = [target, by, day, files].flatMap((r) => (r.ok ? [] : r.error));
    if (!target.ok || !by.ok || !day.ok || !files.ok)
        return (0,problem/* fail */.f)(problems);
    const sources = parsed.flag("sources") ? sourcesResult(files.value, parsed, io) : (0,problem.ok)(null);
    if (!sources.ok)
        return sources;
    const series = (0,volume_series/* seriesOf */.L)(files.value, by.value ?? "given");
    if (!series.ok)
        return series;
    if (series.value.length === 0 && sources.value === null)
        return (0,problem/* fail */.f)([
            {
                at: null,
                message: `the input names no ${by.value ?? "volume"}: no line or record could be counted`,
                hint: null,
            },
        ]);
    if (series.value.length > MAX_SERIES)
        return (0,problem/* fail */.f)([
            {
                at: null,
                message: `${series.value.length} subjects, at most ${MAX_SERIES}; use --by domain or --by all`,
                hint: null,
            },
        ]);
    const results = series.value.map((s) => resultOf(s, judgedDay(s, day.value, io.now()), target.value));
    if (parsed.flag("json")) {
        const hints = target.value === null ? {} : { providers: plan/* PROVIDER_HINTS */.xi };
        const read = files.value.map(fileJson);
        return (0,cli_io/* doneJson */.Vn)({
            schema: "mailworthy/volume/1",
            note: NOTE,
            files: read,
            series: results.map(resultJson),
            ...hints,
            ...(sources.value === null ? {} : { sources: sources.value.map(sourcesJson) }),
        });
    }
    const notes = files.value.flatMap(({ file }) => file.notes);
    const look = { ...(0,cli_io/* lookOf */.Li)(io, parsed), words: await (0,words/* commandWords */.B)("volume", (0,lang/* langOfReader */.t)(parsed, io)) };
    return (0,cli_io/* done */.Vw)(sources.value === null ? volumeText(results, notes, look) : sourcesText(sources.value, notes, look));
}
const NOTE = "Mailworthy's own forecast from the volume alone, not any provider's judgement";
function fileJson({ name, file }) {
    const rows = file.rows.length + file.reports.reduce((n, r) => n + r.rows.length, 0);
    return { name, kind: file.kind, rows, notes: file.notes.map(note/* volumeNoteText */.u) };
}
function resultJson(result) {
    const { notChecked } = result;
    return { ...result, notChecked: notChecked === null ? null : (0,without/* without */.F)(notChecked, "why") };
}
function dayOption(parsed) {
    const text = parsed.last("day");
    if (text === null)
        return (0,problem.ok)(null);
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? (0,volume_day/* readDay */.P1)(text) : null;
    if (day?.kind === "day")
        return (0,problem.ok)(day.day);
    return (0,problem/* fail */.f)([{ at: null, message: `--day ${(0,printable/* excerpt */.Kb)(text, 40)}: expected a day such as 2026-11-24`, hint: null }]);
}
function filesOf(io, paths, lang) {
    const problems = [];
    const files = [];
    const told = (0,progress/* watchFiles */.N)(paths.length, io, lang);
    for (const [i, path] of paths.entries()) {
        told(i);
        const bytes = (0,app_files/* readInput */.R5)(io, path, "the volumes");
        if (!bytes.ok)
            return bytes;
        const read = (0,volume_read/* readVolumes */.m)(bytes.value, path === "-" ? "(standard input)" : path);
        files.push(...read.files.map((file) => ({ name: path, file })));
        problems.push(...read.problems);
    }
    told(paths.length);
    const grave = problems.filter((p) => p.at !== null);
    if (grave.length > 0 || files.length === 0)
        return (0,problem/* fail */.f)((grave.length > 0 ? grave : problems).slice(0, 20));
    const skipped = problems.slice(0, 20).map((p) => ({ code: "left-out", why: p.message }));
    return (0,problem.ok)(files.map(({ name, file }, i) => ({
        name,
        file: i > 0 || skipped.length === 0 ? file : { ...file, notes: [...file.notes, ...skipped] },
    })));
}
function judgedDay(series, asked, now) {
    if (asked !== null)
        return asked;
    const yesterday = (0,volume_day/* addDays */.fi)(now.toISOString().slice(0, 10), -1);
    return [...series.days.keys()].filter((d) => d <= yesterday).at(-1) ?? yesterday;
}
function planFor(usual, target, day, every) {
    return { target, from: Math.floor(usual), every, days: (0,plan/* warmUp */.lM)(usual, target, day, every) };
}
function resultOf(series, day, target) {
    const fact = (0,forecast/* forecast */.g)(series, day);
    const usual = fact.known ? fact.value.usual : 0;
    return {
        subject: series.subject,
        day,
        forecast: fact.known ? fact.value : null,
        notChecked: fact.known ? null : (0,trouble/* bareTrouble */.q)(fact),
        days: Array.from({ length: volume_SHOWN }, (_, i) => (0,volume_day/* addDays */.fi)(day, i - volume_SHOWN + 1)).map((d) => ({
            day: d,
            count: series.days.get(d) ?? null,
        })),
        plan: target === null ? null : planFor(usual, target, day, fact.known ? fact.value.every : 1),
    };
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
const LEVELS = ["off", "info", "warning", "error"];


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

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ codeMatches),
/* harmony export */   S: () => (/* binding */ CODE)
/* harmony export */ });
const OCTET = "(\\d{1,3}(-\\d{1,3})?|\\*)";
const CODE = new RegExp(`^(127\\.${OCTET}\\.${OCTET}\\.${OCTET}|bit:(1|2|4|8|16|32|64|128)|any)$`);
function codeMatches(code, address) {
    if (code === "any")
        return address.startsWith("127.") && address !== "127.0.0.1";
    const octets = address.split(".").map(Number);
    if (code.startsWith("bit:")) {
        return address.startsWith("127.0.0.") && ((octets[3] ?? 0) & Number(code.slice(4))) !== 0;
    }
    const wanted = code.split(".");
    return wanted.length === octets.length && wanted.every((part, index) => octetFits(part, octets[index] ?? -1));
}
function octetFits(part, octet) {
    if (part === "*")
        return true;
    const [first = "", last = first] = part.split("-");
    return octet >= Number(first) && octet <= Number(last);
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ joinedNotes),
/* harmony export */   u: () => (/* binding */ volumeNoteText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

function volumeNoteText(note) {
    switch (note.code) {
        case "chosen-column":
            return `the column ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(note.column, 60)} was taken for the count`;
        case "no-count":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(note.lines, "line")} without a count: those days are not known`;
        case "several-days":
            return `a report for ${note.days} days is split evenly among them`;
        case "failed-dmarc":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(note.records, "record")} that failed DMARC left out: it need not be your mail`;
        case "broken":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(note.records, "record")} without a valid address and count left out`;
        case "left-out":
            return `left out: ${note.why}`;
    }
}
function joinedNotes(notes) {
    const joined = new Map();
    for (const note of notes) {
        const key = isCounted(note) ? note.code : JSON.stringify(note);
        const known = joined.get(key);
        joined.set(key, known === undefined ? note : added(known, note));
    }
    return [...joined.values()];
}
function isCounted({ code }) {
    return code === "failed-dmarc" || code === "broken" || code === "no-count";
}
function added(a, b) {
    if ("records" in a && "records" in b)
        return { ...a, records: a.records + b.records };
    return "lines" in a && "lines" in b ? { ...a, lines: a.lines + b.lines } : a;
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ HINTS),
/* harmony export */   YI: () => (/* binding */ MOST_TARGET),
/* harmony export */   lM: () => (/* binding */ warmUp),
/* harmony export */   xi: () => (/* binding */ PROVIDER_HINTS)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5259);

const SLOW = { below: 1.4, above: 1.25, mark: 5000 };
const START = 50;
const HOLD_DAYS = 3;
const HOLDS = [1000, 5000, 20_000, 100_000, 500_000];
const MAX_DAYS = 200;
const MOST_TARGET = 100_000_000;
function warmUp(usual, target, after, every = 1) {
    const days = [];
    let level = Math.max(START, Math.floor(usual));
    if (level >= target)
        return [];
    const push = (volume, hold) => void days.push({ step: days.length + 1, day: (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(after, (days.length + 1) * every), volume, hold });
    if (usual < START)
        push(Math.min(START, target), false);
    while (level < target && days.length < MAX_DAYS) {
        const next = Math.min(target, Math.floor(level * (level < SLOW.mark ? SLOW.below : SLOW.above) + 1e-6));
        const mark = HOLDS.find((h) => level < h && next >= h && h < target);
        const volume = mark ?? next;
        push(volume, false);
        if (mark !== undefined && every === 1)
            for (let i = 0; i < HOLD_DAYS; i++)
                push(volume, true);
        level = volume;
    }
    return days;
}
const HINTS = {
    Gmail: "Grow slowly from engaged recipients, at a steady rate; doubling at once may be rate limited. From 5,000 a day the rules for bulk senders hold. Watch Postmaster Tools; when mail is deferred, send less until the errors fall.",
    "Outlook.com": "From 5,000 a day SPF, DKIM and DMARC are required. Mail that does not pass is refused (5.7.515).",
    Yahoo: "Deferrals with TSS04 or TSS05 mean unexpected volume or user complaints: send less, and let the server try again by itself.",
};
const PROVIDER_HINTS = [
    {
        provider: "Gmail",
        hint: HINTS.Gmail,
        source: "https://support.google.com/a/answer/81126",
        date: "2026-11-25",
    },
    {
        provider: "Outlook.com",
        hint: HINTS["Outlook.com"],
        source: "https://dmarcian.com/microsoft-enforces-spf-dkim-dmarc",
        date: "2026-11-25",
    },
    {
        provider: "Yahoo",
        hint: HINTS.Yahoo,
        source: "https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-How-to-resolve-421-4-7-0-TSS05-Messages-from/ta-p/380206",
        date: "2026-11-25",
    },
];


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6140);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
