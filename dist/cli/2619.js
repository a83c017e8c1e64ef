export const id = 2619;
export const ids = [2619];
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

/***/ 9018:
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
// EXTERNAL MODULE: ./build/mail/volume/read.js + 8 modules
var volume_read = __webpack_require__(3957);
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
// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var core_width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/report/drafts/wrap.js
var wrap = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/cli/volume-text.js






const BAR = 40;
function volumeText(results, notes, look) {
    const { words } = look;
    const told = (text) => (0,layout/* wrappedText */.rr)(text, look.columns, "", "  ");
    const lines = results.flatMap((r, i) => [
        ...(i === 0 ? [] : [""]),
        ...headOf(r, look),
        "",
        ...barsOf(r, look),
        ...(r.plan === null ? [] : ["", ...planOf(r.plan, look)]),
    ]);
    const hints = results.some((r) => (r.plan?.days.length ?? 0) > 0) ? ["", ...hintLines(look)] : [];
    const all = [...new Set(notes.map((note) => words.note(note)))];
    return `${[...lines, ...hints, "", ...told(words.own), ...all.flatMap(told)].join("\n")}\n`;
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
function planOf({ target, from, days }, { words, columns }) {
    const told = (text, indent = "") => (0,layout/* wrappedText */.rr)(text, columns, indent, `${indent}  `);
    const last = days.at(-1);
    if (last === undefined)
        return told(words.usualAlready(target, from));
    return [
        ...told(words.warmUp(from, target, days.length, last.volume < target ? last.volume : null)),
        ...days.flatMap((d) => {
            const head = `  ${d.day}  ${(0,core_width/* padStart */.CF)(words.number(d.volume), 11)}`;
            if (!d.hold)
                return [head];
            const room = columns === null || columns - (0,core_width/* widthOf */.qz)(head) > 30;
            return room
                ? (0,layout/* wrappedText */.rr)(words.hold, columns, `${head}  `, " ".repeat((0,core_width/* widthOf */.qz)(head) + 2))
                : [head, ...(0,layout/* wrappedText */.rr)(words.hold, columns, "    ")];
        }),
        ...told(words.backOff, "  "),
    ];
}

;// CONCATENATED MODULE: ./build/cli/volume.js

















const SHOWN = 35;
const MAX_SERIES = 1000;
async function volumeCommand(parsed, io) {
    const target = (0,options/* numberOption */.jZ)(parsed, "target", 1, plan/* MOST_TARGET */.YI);
    const by = (0,options/* wordOption */.qw)(parsed, "by", ["given", "domain", "ip", "all"]);
    const day = dayOption(parsed);
    const files = filesOf(io, parsed.positionals, (0,lang/* langOfReader */.t)(parsed, io));
    const problems = [target, by, day, files].flatMap((r) => (r.ok ? [] : r.error));
    if (!target.ok || !by.ok || !day.ok || !files.ok)
        return (0,problem/* fail */.f)(problems);
    const series = (0,volume_series/* seriesOf */.L)(files.value, by.value ?? "given");
    if (!series.ok)
        return series;
    if (series.value.length === 0)
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
        });
    }
    return (0,cli_io/* done */.Vw)(volumeText(results, files.value.flatMap(({ file }) => file.notes), { ...(0,cli_io/* lookOf */.Li)(io, parsed), words: await (0,words/* commandWords */.B)("volume", (0,lang/* langOfReader */.t)(parsed, io)) }));
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
function resultOf(series, day, target) {
    const fact = (0,forecast/* forecast */.g)(series, day);
    const usual = fact.known ? fact.value.usual : 0;
    return {
        subject: series.subject,
        day,
        forecast: fact.known ? fact.value : null,
        notChecked: fact.known ? null : (0,trouble/* bareTrouble */.q)(fact),
        days: Array.from({ length: SHOWN }, (_, i) => (0,volume_day/* addDays */.fi)(day, i - SHOWN + 1)).map((d) => ({
            day: d,
            count: series.days.get(d) ?? null,
        })),
        plan: target === null ? null : { target, from: Math.floor(usual), days: (0,plan/* warmUp */.lM)(usual, target, day) },
    };
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
        ja: async () => (await __webpack_require__.e(/* import() */ 1545).then(__webpack_require__.bind(__webpack_require__, 1545))).bounceJa,
    },
    dnsbl: {
        en: async () => (await __webpack_require__.e(/* import() */ 6198).then(__webpack_require__.bind(__webpack_require__, 6198))).dnsblEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 2092).then(__webpack_require__.bind(__webpack_require__, 2092))).dnsblJa,
    },
    drafts: {
        en: async () => (await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 923))).draftsEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 6845).then(__webpack_require__.bind(__webpack_require__, 6845))).draftsJa,
    },
    lookup: {
        en: async () => (await __webpack_require__.e(/* import() */ 8205).then(__webpack_require__.bind(__webpack_require__, 8205))).lookupEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 727))).lookupJa,
    },
    message: {
        en: async () => (await __webpack_require__.e(/* import() */ 9680).then(__webpack_require__.bind(__webpack_require__, 9680))).messageEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 3392).then(__webpack_require__.bind(__webpack_require__, 3392))).messageJa,
    },
    spf: {
        en: async () => (await Promise.all(/* import() */[__webpack_require__.e(5247), __webpack_require__.e(4976)]).then(__webpack_require__.bind(__webpack_require__, 4976))).spfEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(7873), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658))).spfJa,
    },
    volume: {
        en: async () => (await __webpack_require__.e(/* import() */ 3329).then(__webpack_require__.bind(__webpack_require__, 3329))).volumeEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 1575))).volumeJa,
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

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Vb: () => (/* binding */ toAscii),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   w1: () => (/* binding */ labelBytes)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const MAX_LABEL = 63;
const MAX_WIRE = 255;
function escapeByte(byte) {
    if (byte >= 0x41 && byte <= 0x5a)
        return String.fromCharCode(byte + 32);
    if (byte <= 0x20 || byte >= 0x7f || '"();@$\\.'.includes(String.fromCharCode(byte))) {
        return `\\${String(byte).padStart(3, "0")}`;
    }
    return String.fromCharCode(byte);
}
const ESCAPED = Array.from({ length: 256 }, (_, byte) => escapeByte(byte));
function labelText(bytes) {
    let text = "";
    for (const byte of bytes)
        text += ESCAPED[byte] ?? escapeByte(byte);
    return text;
}
const PLAIN = /^(?:[\w-]{1,63}\.)*[\w-]{1,63}$/;
const MAX_PLAIN = MAX_WIRE - 2;
function normalizeName(text) {
    if (text === "" || text === ".")
        return "";
    if (text.length <= MAX_PLAIN && PLAIN.test(text))
        return text.toLowerCase();
    const labels = splitLabels(text);
    if (labels === null)
        return null;
    let wire = 1;
    for (const label of labels) {
        if (label.length === 0 || label.length > MAX_LABEL)
            return null;
        wire += label.length + 1;
    }
    return wire > MAX_WIRE ? null : labels.map((label) => labelText(label)).join(".");
}
function splitLabels(text) {
    const labels = [[]];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0xff)
            return null;
        if (code === 0x2e) {
            if (i < text.length - 1)
                labels.push([]);
            continue;
        }
        if (code !== 0x5c) {
            labels.at(-1)?.push(code);
            continue;
        }
        const digits = /^\d{3}/.exec(text.slice(i + 1, i + 4))?.[0];
        const byte = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
        if (Number.isNaN(byte) || byte > 0xff)
            return null;
        labels.at(-1)?.push(byte);
        i += digits === undefined ? 1 : 3;
    }
    return labels;
}
function labelBytes(name) {
    if (name === "")
        return [];
    return (splitLabels(name) ?? []).map((label) => Uint8Array.from(label));
}
function labelsOf(name) {
    return name === "" ? [] : name.split(".");
}
function parentOf(name) {
    const dot = name.indexOf(".");
    return dot < 0 ? "" : name.slice(dot + 1);
}
function isSubdomain(name, of) {
    return of === "" || name === of || name.endsWith(`.${of}`);
}
function toAscii(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text;
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text);
    return ascii === "" ? null : ascii;
}


/***/ }),

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ reverseName),
/* harmony export */   NW: () => (/* binding */ unmapped),
/* harmony export */   UV: () => (/* binding */ reversedLabels),
/* harmony export */   Uv: () => (/* binding */ isAddressText),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   r5: () => (/* binding */ parseIp),
/* harmony export */   v_: () => (/* binding */ formatIp)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function parseIp(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return { family: 4, value: octetsToValue(text) };
    if (isIpv6(text))
        return { family: 6, value: parse6(text) };
    return null;
}
const GROUP = /^[0-9a-f]{1,4}$/i;
function isIpv6(text) {
    if (!text.includes(":"))
        return false;
    const [head = "", tail, more] = text.split("::");
    if (more !== undefined)
        return false;
    const groups = [head, tail ?? ""].flatMap((part) => (part === "" ? [] : part.split(":")));
    const last = groups.at(-1) ?? "";
    const isDotted = last.includes(".") && text.endsWith(last);
    if (isDotted && !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(last))
        return false;
    const size = groups.length + (isDotted ? 1 : 0);
    if (!(isDotted ? groups.slice(0, -1) : groups).every((group) => GROUP.test(group)))
        return false;
    return tail === undefined ? size === 8 : size < 8;
}
function octetsToValue(text) {
    let [value, octet] = [0, 0];
    for (let i = 0; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit >= 0)
            octet = octet * 10 + digit;
        else
            [value, octet] = [value * 256 + octet, 0];
    }
    return BigInt(value * 256 + octet);
}
function parse6(text) {
    const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
    if (embedded?.[1] !== undefined && embedded[2] !== undefined) {
        const v4 = octetsToValue(embedded[2]);
        text = `${embedded[1]}${(v4 >> 16n).toString(16)}:${(v4 & 0xffffn).toString(16)}`;
    }
    const [head = "", tail] = text.split("::");
    const left = head === "" ? [] : head.split(":");
    const right = tail === undefined || tail === "" ? [] : tail.split(":");
    const zeros = new Array(tail === undefined ? 0 : 8 - left.length - right.length).fill("0");
    return [...left, ...zeros, ...right].reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
function formatIp(ip) {
    if (ip.family === 4)
        return dotted(ip.value);
    if (ip.value >> 32n === 0xffffn)
        return `::ffff:${dotted(ip.value & 0xffffffffn)}`;
    const groups = Array.from({ length: 8 }, (_, i) => Number((ip.value >> BigInt(112 - 16 * i)) & 0xffffn));
    const run = longestZeroRun(groups);
    const hex = (part) => part.map((g) => g.toString(16)).join(":");
    if (run.length < 2)
        return hex(groups);
    return `${hex(groups.slice(0, run.start))}::${hex(groups.slice(run.start + run.length))}`;
}
function dotted(value) {
    return [24n, 16n, 8n, 0n].map((shift) => ((value >> shift) & 0xffn).toString()).join(".");
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let length = 0;
    groups.forEach((group, index) => {
        length = group === 0 ? length + 1 : 0;
        if (length > best.length)
            best = { start: index - length + 1, length };
    });
    return best;
}
function unmapped(ip) {
    return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}
function bitsOf(family) {
    return family === 4 ? 32 : 128;
}
function reversedLabels(ip) {
    if (ip.family === 4)
        return dotted(ip.value).split(".").reverse().join(".");
    return ip.value.toString(16).padStart(32, "0").split("").reverse().join(".");
}
function reverseName(ip) {
    return `${reversedLabels(ip)}.${ip.family === 4 ? "in-addr.arpa" : "ip6.arpa"}`;
}
function isAddressText(subject) {
    return subject.includes(":") || /^[\d.]+$/.test(subject);
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

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bareTrouble)
/* harmony export */ });
function bareTrouble({ reason, detail, why }) {
    return why === undefined ? { reason, detail } : { reason, detail, why };
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function warmUp(usual, target, after) {
    const days = [];
    let level = Math.max(START, Math.floor(usual));
    if (level >= target)
        return [];
    const push = (volume, hold) => void days.push({ step: days.length + 1, day: (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(after, days.length + 1), volume, hold });
    if (usual < START)
        push(Math.min(START, target), false);
    while (level < target && days.length < MAX_DAYS) {
        const next = Math.min(target, Math.floor(level * (level < SLOW.mark ? SLOW.below : SLOW.above) + 1e-6));
        const mark = HOLDS.find((h) => level < h && next >= h && h < target);
        const volume = mark ?? next;
        push(volume, false);
        if (mark !== undefined)
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
};
const CURES = {
    dqs: DQS,
    abusix: "get a key at https://app.abusix.com/ and set the input abusix-key (MAILWORTHY_ABUSIX_KEY)",
};
function listWhyText(why) {
    switch (why.code) {
        case "parked":
            return `${why.list} answered ${why.address}, outside of 127.0.0.0/8: the zone is parked or hijacked`;
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
            return `${why.list} does not list its test entry${halfText(why.family)} (${why.answer}): the list is dead or empty${why.keyed ? ", or it does not accept the key" : ""}`;
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
