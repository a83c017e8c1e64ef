export const id = 6934;
export const ids = [6934];
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

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_path__WEBPACK_IMPORTED_MODULE_13___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zonesCommand: () => (/* binding */ zonesCommand)
/* harmony export */ });
/* harmony import */ var _app_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8733);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(298);
/* harmony import */ var _dns_wire_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4426);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _report_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5981);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8495);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9093);
/* harmony import */ var _zones_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(744);
/* harmony import */ var _zones_lookup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1531);
/* harmony import */ var _zones_index_zones_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7386);
/* harmony import */ var _zones_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9473);
/* harmony import */ var _zones_merge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1344);
/* harmony import */ var _zones_record_types_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4451);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6182);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6269);
/* harmony import */ var _lang_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7233);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(902);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4658);






















async function zonesCommand(parsed, io) {
    const lang = (0,_lang_js__WEBPACK_IMPORTED_MODULE_17__/* .langOfReader */ .t)(parsed, io);
    const words = await (0,_words_words_js__WEBPACK_IMPORTED_MODULE_16__/* .commandWords */ .B)("zones", lang);
    const [verb, ...rest] = parsed.positionals;
    if (verb === "ask")
        return ask(rest, parsed, io, lang, words);
    const set = readPaths(parsed.positionals, io, lang);
    if (!set.ok)
        return set;
    const records = set.value.zones
        .flatMap((zone) => zone.records)
        .filter((r) => r.data.type !== "OTHER" || r.written !== undefined || r.data.hex !== "")
        .map((r) => ({
        name: r.name,
        type: r.data.type === "OTHER" ? (0,_zones_record_types_js__WEBPACK_IMPORTED_MODULE_12__/* .typeName */ .go)(r.data.code) : r.data.type,
        ttl: r.ttl,
        data: r.written ?? (0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_18__/* .rdataText */ ._P)(r.data),
        ...r.at,
    }));
    const notEvaluated = set.value.notEvaluated.map((n) => ({ file: n.at.file, line: n.at.line, reason: n.reason }));
    const errors = set.value.errors.map((e) => ({ ...e.at, message: e.message }));
    const exitCode = errors.length > 0 ? 2 : 0;
    if (parsed.flag("json"))
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .doneJson */ .Vn)({ schema: "mailworthy/zones/1", records, notEvaluated, errors }, exitCode);
    const table = records.map((r) => [r.name, r.type, String(r.ttl), (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_19__/* .excerpt */ .Kb)(r.data, 100), `${r.file}:${r.line}`].map(_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig));
    const look = (0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .lookOf */ .Li)(io, parsed);
    const ink = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_5__/* .painter */ .C)(look);
    const faults = errors.flatMap((e) => {
        const text = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(e.file)}:${e.line}:${e.column}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(e.message)}`;
        return (0,_report_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrappedText */ .rr)(text, look.columns, "", "  ").map((line) => `${ink("red", line)}\n`);
    });
    const head = [words.name, words.type, words.ttl, words.data, words.where];
    return (0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .done */ .Vw)((0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .columns */ .YB)([head, ...table], look) + faults.join(""), exitCode);
}
function ask(args, parsed, io, lang, words) {
    const [nameText = "", typeText = "", ...paths] = args;
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(nameText);
    const types = Object.keys(_dns_wire_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .TYPE_CODES */ .sb);
    const type = types.find((t) => t === typeText.toUpperCase());
    if (name === null || nameText === "")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_20__/* .fail */ .f)([
            {
                at: null,
                message: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_19__/* .excerpt */ .Kb)(nameText, 80)} is not a name; usage: mailworthy zones ask <name> <type> [PATH…]`,
                hint: null,
            },
        ]);
    if (type === undefined)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_20__/* .fail */ .f)([
            {
                at: null,
                message: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_19__/* .excerpt */ .Kb)(typeText, 40)} is not a type that is known here; expected ${types.join(", ")}`,
                hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(typeText.toUpperCase(), types),
            },
        ]);
    const set = readPaths(paths, io, lang);
    if (!set.ok)
        return set;
    const said = (0,_zones_lookup_js__WEBPACK_IMPORTED_MODULE_8__/* .answerFrom */ .D)((0,_zones_index_zones_js__WEBPACK_IMPORTED_MODULE_9__/* .indexZones */ .CX)(set.value), { name, type });
    const records = said.source === "zone" ? said.answer.records : said.source === "outside" ? said.records : [];
    const rcode = said.source === "zone" ? said.answer.rcode : said.source === "outside" ? "NOERROR" : "SERVFAIL";
    const source = said.source === "servfail" ? "zone" : said.source;
    const answers = records.map((rr) => ({ name: rr.name, type: rr.data.type, ttl: rr.ttl, data: (0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_18__/* .rdataText */ ._P)(rr.data) }));
    if (parsed.flag("json"))
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .doneJson */ .Vn)({ schema: "mailworthy/answer/1", rcode, source, answers });
    const rows = answers.map((a) => [a.name, a.type, String(a.ttl), a.data].map(_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig));
    const columns = (0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .columnsOf */ .PL)(io);
    const lines = [...(0,_report_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrappedText */ .rr)(words.answered(rcode, source), columns), ...(0,_report_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .tableLines */ .oW)(rows, columns)];
    return (0,_io_js__WEBPACK_IMPORTED_MODULE_14__/* .done */ .Vw)(lines.map((line) => `${line}\n`).join(""));
}
function readPaths(paths, io, lang) {
    const { disk } = io;
    const sets = [];
    for (const path of paths.length === 0 ? ["."] : paths) {
        const seen = (0,_app_files_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(disk, path, "the DNS files");
        if (!seen.ok)
            return seen;
        const kind = seen.value;
        if (kind === "missing")
            return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_20__/* .fail */ .f)([{ at: null, message: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_19__/* .excerpt */ .Kb)(path, 200)}: no such file or directory`, hint: null }]);
        if (kind === "directory")
            sets.push(placed(readDirectory(path, io, lang), path));
        else {
            const { directory, name } = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_21__/* .namedFile */ .eI)(path, /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_13___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_13___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_13__, 2))));
            sets.push(placed((0,_zones_read_js__WEBPACK_IMPORTED_MODULE_10__/* .readZones */ .W)((0,_zones_files_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeFiles */ .kT)(disk.absolute(directory)), [name]), directory));
        }
    }
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_20__.ok)((0,_zones_merge_js__WEBPACK_IMPORTED_MODULE_11__/* .mergedSets */ .E)(sets));
}
function readDirectory(path, io, lang) {
    const files = (0,_zones_files_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeFiles */ .kT)(io.disk.absolute(path));
    const looked = new Set();
    let tell = () => undefined;
    let [parsed, total] = [0, 0];
    const watched = {
        ...files,
        prefetch: (paths) => {
            total = paths.length;
            tell = (0,_progress_js__WEBPACK_IMPORTED_MODULE_15__/* .watchFiles */ .N)(total, io, lang);
        },
        read: (file) => {
            if (looked.has(file))
                tell(Math.min(parsed++, total - 1));
            looked.add(file);
            return files.read(file);
        },
    };
    const set = (0,_zones_read_js__WEBPACK_IMPORTED_MODULE_10__/* .readZones */ .W)(watched, null);
    tell(total);
    return set;
}
function placed(set, dir) {
    const clean = dir.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_13__.sep, "/").replace(/^\.\//, "").replace(/\/$/, "");
    if (clean === "." || clean === "")
        return set;
    const names = new Map();
    const placedName = (file) => {
        const name = names.get(file) ?? `${clean}/${file}`;
        names.set(file, name);
        return name;
    };
    const moved = (item) => ({ ...item, at: { ...item.at, file: placedName(item.at.file) } });
    return {
        zones: set.zones.map((zone) => ({
            ...zone,
            records: zone.records.map(moved),
            notEvaluated: zone.notEvaluated.map(moved),
            files: zone.files.map(placedName),
        })),
        notEvaluated: set.notEvaluated.map(moved),
        unplaced: set.unplaced?.map(moved) ?? [],
        errors: set.errors.map(moved),
        files: set.files.map(placedName),
    };
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
function append(list, more) {
    for (const item of more)
        list.push(item);
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
const NONE = [];
function fitted(items) {
    return items.length === 0 ? NONE : items.slice();
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

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ random16),
/* harmony export */   p: () => (/* binding */ randomBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const POOL = 512;
const pool = new Uint16Array(POOL);
let left = 0;
function random16() {
    if (left === 0) {
        fill(new Uint8Array(pool.buffer));
        left = POOL;
    }
    return pool[--left] ?? 0;
}
function randomBytes(count) {
    const bytes = new Uint8Array(count);
    fill(bytes);
    return bytes;
}
const KERNEL = "/dev/urandom";
function fill(bytes) {
    if (!isFilledByKernel(bytes))
        crypto.getRandomValues(bytes);
}
function isFilledByKernel(bytes) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(KERNEL, "r");
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes) === bytes.length;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Or: () => (/* binding */ nearestIn),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Vb: () => (/* binding */ toAscii),
/* harmony export */   aJ: () => (/* binding */ lastLabels),
/* harmony export */   aW: () => (/* binding */ aboveLabel),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   w1: () => (/* binding */ labelBytes),
/* harmony export */   xz: () => (/* binding */ literalName)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const ROOT = "";
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
const PLAIN = /^(?:[\w*/-]{1,63}\.)*[\w*/-]{1,63}$/;
const MAX_PLAIN = MAX_WIRE - 2;
function normalizeName(text) {
    if (text === "" || text === ".")
        return ROOT;
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
function isName(text) {
    return normalizeName(text) === text;
}
function literalName(literal) {
    if (!isName(literal))
        throw new Error(`not a name in its one form: ${literal}`);
    return literal;
}
function below(labels, name) {
    return labels === ROOT ? name : name === ROOT ? labels : `${labels}.${name}`;
}
function relativeTo(name, of) {
    if (of === ROOT)
        return name;
    return name !== of && isSubdomain(name, of) ? name.slice(0, -of.length - 1) : ROOT;
}
function aboveLabel(name, label) {
    const labels = labelsOf(name);
    const at = labels.indexOf(label, 1);
    return at < 0 || at === labels.length - 1 ? null : lastLabels(name, labels.length - at - 1);
}
function lastLabels(name, count) {
    return count <= 0 ? ROOT : labelsOf(name).slice(-count).join(".");
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
    return dot < 0 ? ROOT : name.slice(dot + 1);
}
function nearestIn(names, name) {
    for (let at = name;; at = parentOf(at)) {
        if (names.has(at))
            return at;
        if (at === ROOT)
            return null;
    }
}
function isSubdomain(name, of) {
    if (of === ROOT || name === of)
        return true;
    return name[name.length - of.length - 1] === "." && name.endsWith(of);
}
function toAscii(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text;
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text);
    return ascii === "" ? null : ascii;
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ isSameData),
/* harmony export */   _P: () => (/* binding */ rdataText),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
function joined(data) {
    return data.strings.join("");
}
function isSameData(a, b) {
    return (a.type === b.type &&
        rdataText(a) === rdataText(b) &&
        (a.type !== "OTHER" || b.type !== "OTHER" || a.code === b.code));
}
function rdataText(data) {
    switch (data.type) {
        case "A":
        case "AAAA":
            return data.address;
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
            return data.target === "" ? "." : data.target;
        case "MX":
            return `${data.preference} ${data.exchange === "" ? "." : data.exchange}`;
        case "TXT":
        case "SPF":
            return joined(data);
        case "SOA":
            return `${data.mname} ${data.rname} ${data.serial} ${data.refresh} ${data.retry} ${data.expire} ${data.minimum}`;
        case "SRV":
            return `${data.priority} ${data.weight} ${data.port} ${data.target === "" ? "." : data.target}`;
        case "CAA":
            return `${data.flags} ${data.tag} "${data.value}"`;
        case "OTHER":
            return `\\# ${data.hex.length / 2} ${data.hex}`;
    }
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reverseName),
/* harmony export */   U: () => (/* binding */ reversedLabels)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

const IN_ADDR_ARPA = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .literalName */ .xz)("in-addr.arpa");
const IP6_ARPA = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .literalName */ .xz)("ip6.arpa");
function reversedLabels(ip) {
    if (ip.family === 4) {
        const value = Number(ip.value);
        return `${value & 0xff}.${(value >>> 8) & 0xff}.${(value >>> 16) & 0xff}.${value >>> 24}`;
    }
    return ip.value.toString(16).padStart(32, "0").split("").reverse().join(".");
}
function reverseName(ip) {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(reversedLabels(ip), ip.family === 4 ? IN_ADDR_ARPA : IP6_ARPA);
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ UDP_SIZE),
/* harmony export */   Bg: () => (/* binding */ typeOfCode),
/* harmony export */   KN: () => (/* binding */ OPT),
/* harmony export */   sb: () => (/* binding */ TYPE_CODES),
/* harmony export */   tI: () => (/* binding */ RCODES)
/* harmony export */ });
const TYPE_CODES = {
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
    SRV: 33,
    DNAME: 39,
    SPF: 99,
    CAA: 257,
};
const OPT = 41;
const NAMES = new Map(Object.entries(TYPE_CODES).map(([name, code]) => [code, name]));
function typeOfCode(code) {
    return NAMES.get(code) ?? null;
}
const RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 };
const UDP_SIZE = 1232;


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/dns/wire/cursor.js

class Malformed extends Error {
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
const HEADER = 12;
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => {
    const text = (0,dns_name/* labelText */.QK)([byte]);
    return text.length === 1 ? text.charCodeAt(0) : 0;
});
const scratch = Buffer.alloc(256);
function textOf(packet, labels) {
    let to = 0;
    for (const { at, end } of labels) {
        if (to > 0)
            scratch[to++] = 0x2e;
        for (let i = at; i < end; i++) {
            const byte = PLAIN[packet[i] ?? 0] ?? 0;
            if (byte === 0)
                return oddText(packet, labels);
            scratch[to++] = byte;
        }
    }
    return scratch.toString("latin1", 0, to);
}
function oddText(packet, labels) {
    return labels.map((label) => (0,dns_name/* labelText */.QK)(packet.subarray(label.at, label.end))).join(".");
}
class Cursor {
    at = 0;
    view;
    packet;
    expected;
    first = null;
    constructor(packet, expected) {
        this.packet = packet;
        this.expected = expected;
        this.view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
    }
    isAtEnd() {
        return this.at === this.packet.length;
    }
    need(bytes) {
        if (this.at + bytes > this.packet.length)
            throw new Malformed("ends in the middle");
    }
    u8() {
        this.need(1);
        return this.view.getUint8(this.at++);
    }
    u16() {
        this.need(2);
        const value = this.view.getUint16(this.at);
        this.at += 2;
        return value;
    }
    u32() {
        this.need(4);
        const value = this.view.getUint32(this.at);
        this.at += 4;
        return value;
    }
    bytes(length) {
        this.need(length);
        const slice = this.packet.slice(this.at, this.at + length);
        this.at += length;
        return slice;
    }
    name() {
        const { at } = this;
        if (this.first !== null && this.packet[at] === 0xc0 && this.packet[at + 1] === HEADER) {
            this.at += 2;
            return this.first;
        }
        const name = this.readName();
        if (at === HEADER)
            this.first = name === this.expected ? this.expected : name;
        return name === this.first ? this.first : name;
    }
    readName() {
        const labels = [];
        let wire = 1;
        let at = this.at;
        let limit = at;
        let jumped = false;
        for (;;) {
            const length = this.packet[at];
            if (length === undefined)
                throw new Malformed("a name ends in the middle");
            if (length === 0) {
                if (!jumped)
                    this.at = at + 1;
                return textOf(this.packet, labels);
            }
            if ((length & 0xc0) === 0xc0) {
                const target = ((length & 0x3f) << 8) | (this.packet[at + 1] ?? 0xffff);
                if (target >= limit)
                    throw new Malformed("a compression pointer does not go back");
                if (!jumped)
                    this.at = at + 2;
                jumped = true;
                limit = target;
                at = target;
                continue;
            }
            if ((length & 0xc0) !== 0)
                throw new Malformed("a label of unknown kind");
            wire += length + 1;
            if (wire > 255 || at + 1 + length > this.packet.length)
                throw new Malformed("a name is too long");
            labels.push({ at: at + 1, end: at + 1 + length });
            at += length + 1;
        }
    }
}

// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/dns/wire/decode-rdata.js




function decodeRdata(cursor, code, length) {
    const end = cursor.at + length;
    const type = (0,codes/* typeOfCode */.Bg)(code);
    switch (type) {
        case "A":
            if (length !== 4)
                throw new Malformed("an A record that is not 4 bytes");
            return { type, address: (0,ip/* dotted */.Bs)(cursor.u32()) };
        case "AAAA":
            if (length !== 16)
                throw new Malformed("an AAAA record that is not 16 bytes");
            return { type, address: (0,ip/* formatIp */.v_)({ family: 6, value: BigInt(`0x${hex(cursor.bytes(16))}`) }) };
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
            return { type, target: cursor.name() };
        case "MX":
            return { type, preference: cursor.u16(), exchange: cursor.name() };
        case "TXT":
        case "SPF":
            return { type, strings: stringsOf(cursor, end) };
        case "SOA":
            return {
                type,
                mname: cursor.name(),
                rname: cursor.name(),
                serial: cursor.u32(),
                refresh: cursor.u32(),
                retry: cursor.u32(),
                expire: cursor.u32(),
                minimum: cursor.u32(),
            };
        case "SRV":
            return { type, priority: cursor.u16(), weight: cursor.u16(), port: cursor.u16(), target: cursor.name() };
        case "CAA":
            return caaOf(cursor, end);
        case null:
            return { type: "OTHER", code, hex: hex(cursor.bytes(length)) };
    }
}
function stringsOf(cursor, end) {
    const strings = [];
    while (cursor.at < end) {
        const length = cursor.u8();
        if (cursor.at + length > end)
            throw new Malformed("a TXT string is longer than its record");
        strings.push(latin1(cursor.bytes(length)));
    }
    return (0,fitted/* fitted */.$)(strings);
}
function caaOf(cursor, end) {
    const flags = cursor.u8();
    const tagLength = cursor.u8();
    if (cursor.at + tagLength > end)
        throw new Malformed("a CAA tag is longer than its record");
    const tag = latin1(cursor.bytes(tagLength));
    return { type: "CAA", flags, tag, value: latin1(cursor.bytes(end - cursor.at)) };
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
function latin1(bytes) {
    return Buffer.from(bytes).toString("latin1");
}

;// CONCATENATED MODULE: ./build/dns/wire/decode.js




const MAX_RECORDS = 4096;
const IN = 1;
function decode(packet, asked) {
    try {
        return { ok: true, message: messageOf(new Cursor(packet, asked)) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { ok: false, reason: error.reason };
        throw error;
    }
}
function messageOf(cursor) {
    const id = cursor.u16();
    const flags = cursor.u16();
    const [asked, answered, authoritative, additional] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if (asked + answered + authoritative + additional > MAX_RECORDS)
        throw new Malformed("more records than fit");
    const questions = questionsOf(cursor, asked);
    const answers = sectionOf(cursor, answered).rrs;
    const authorities = sectionOf(cursor, authoritative).rrs;
    const { udpSize, extended } = sectionOf(cursor, additional, true);
    if (!cursor.isAtEnd())
        throw new Malformed("bytes after the last record");
    return {
        id,
        response: (flags & 0x8000) !== 0,
        opcode: (flags >> 11) & 15,
        truncated: (flags & 0x0200) !== 0,
        recursionDesired: (flags & 0x0100) !== 0,
        recursive: (flags & 0x0480) === 0x0080,
        rcode: (flags & 15) | (extended << 4),
        questions,
        answers,
        authorities,
        udpSize,
    };
}
function questionsOf(cursor, count) {
    const questions = [];
    for (let i = 0; i < count; i++)
        questions.push({ name: cursor.name(), code: cursor.u16(), class: cursor.u16() });
    return questions;
}
const EMPTY = { rrs: fitted/* NONE */.x, udpSize: null, extended: 0 };
function sectionOf(cursor, records, isAside = false) {
    if (records === 0)
        return EMPTY;
    const rrs = [];
    let udpSize = null;
    let extended = 0;
    for (let i = 0; i < records; i++) {
        const name = cursor.name();
        const code = cursor.u16();
        const cls = cursor.u16();
        const ttl = cursor.u32();
        const length = cursor.u16();
        cursor.need(length);
        const end = cursor.at + length;
        if (code === codes/* OPT */.KN) {
            udpSize = cls;
            extended = ttl >>> 24;
            cursor.at = end;
            continue;
        }
        const data = decodeRdata(cursor, code, length);
        if (cursor.at !== end)
            throw new Malformed("record data of another length than it says");
        if (cls !== IN && !isAside)
            throw new Malformed(`a record of class ${cls} in an answer of class IN`);
        if (cls === IN)
            rrs.push({ name, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
    }
    return { rrs, udpSize, extended };
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ bitsOf),
  Bs: () => (/* binding */ dotted),
  Ap: () => (/* binding */ familyOf),
  v_: () => (/* binding */ formatIp),
  ls: () => (/* binding */ ipOf),
  LA: () => (/* binding */ isIpText),
  Fi: () => (/* binding */ literalIp),
  Z2: () => (/* binding */ normalizeIp),
  r5: () => (/* binding */ parseIp),
  NW: () => (/* binding */ unmapped)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ip/notation.js

function valueOf4(text) {
    let [value, octet] = [0, 0];
    for (let i = 0; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit >= 0)
            octet = octet * 10 + digit;
        else
            [value, octet] = [value * 256 + octet, 0];
    }
    return value * 256 + octet;
}
function text4(value) {
    return `${value >>> 24}.${(value >>> 16) & 0xff}.${(value >>> 8) & 0xff}.${value & 0xff}`;
}
function valueOf6(text) {
    return readGroups(text) ? (BITS.getBigUint64(0) << 64n) | BITS.getBigUint64(8) : null;
}
function text6(value) {
    BITS.setBigUint64(0, value >> 64n);
    BITS.setBigUint64(8, value & 0xffffffffffffffffn);
    return groupsText();
}
function normalText6(text) {
    return readGroups(text) ? groupsText() : null;
}
const BITS = new DataView(new ArrayBuffer(16));
const BYTES = new Uint8Array(BITS.buffer);
const [COLON, DOT] = [0x3a, 0x2e];
function readGroups(text) {
    let at = 0;
    let gap = -1;
    let i = 0;
    if (text.startsWith("::"))
        [gap, i] = [0, 2];
    while (i < text.length) {
        const start = i;
        let group = 0;
        for (let digit = hexAt(text, i); digit >= 0; digit = hexAt(text, ++i))
            group = (group << 4) | digit;
        if (text.charCodeAt(i) === DOT) {
            const end = text.slice(start);
            if (at > 12 || !(0,external_node_net_.isIPv4)(end))
                return false;
            BITS.setUint32(at, valueOf4(end));
            at += 4;
            break;
        }
        if (i === start || i > start + 4 || at === 16)
            return false;
        BITS.setUint16(at, group);
        at += 2;
        if (i === text.length)
            break;
        if (text.charCodeAt(i++) !== COLON || i === text.length)
            return false;
        if (text.charCodeAt(i) !== COLON)
            continue;
        if (gap >= 0)
            return false;
        gap = at;
        i++;
    }
    if (gap < 0)
        return at === 16;
    if (at === 16)
        return false;
    BYTES.copyWithin(16 - at + gap, gap, at);
    BYTES.fill(0, gap, 16 - at + gap);
    return true;
}
function hexAt(text, i) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
function groupsText() {
    if (BITS.getBigUint64(0) === 0n && BITS.getUint32(8) === 0xffff)
        return `::ffff:${text4(BITS.getUint32(12))}`;
    const [from, to] = longestZeroRun();
    let text = "";
    for (let i = 0; i < 8; i++) {
        if (i === from) {
            text += i === 0 ? "::" : ":";
            i = to - 1;
        }
        else
            text += i === 7 ? BITS.getUint16(14).toString(16) : `${BITS.getUint16(i * 2).toString(16)}:`;
    }
    return text;
}
function longestZeroRun() {
    let [from, to] = [8, 8];
    for (let i = 0; i < 8; i++) {
        const start = i;
        while (i < 8 && BITS.getUint16(i * 2) === 0)
            i++;
        if (i - start >= 2 && i - start > to - from)
            [from, to] = [start, i];
    }
    return [from, to];
}

;// CONCATENATED MODULE: ./build/ip/ip.js


function parseIp(text) {
    if ((0,external_node_net_.isIPv4)(text))
        return { family: 4, value: BigInt(valueOf4(text)) };
    const value = text.includes(":") ? valueOf6(text) : null;
    return value === null ? null : { family: 6, value };
}
function normalizeIp(text) {
    return ((0,external_node_net_.isIPv4)(text) ? text : text.includes(":") ? normalText6(text) : null);
}
function formatIp(ip) {
    return (ip.family === 4 ? text4(Number(ip.value)) : text6(ip.value));
}
function dotted(value) {
    return text4(value);
}
function ipOf(text) {
    if (familyOf(text) === 4)
        return { family: 4, value: BigInt(valueOf4(text)) };
    const value = valueOf6(text);
    if (value === null)
        throw new Error(`not an address in its one form: ${text}`);
    return { family: 6, value };
}
function familyOf(text) {
    return text.includes(":") ? 6 : 4;
}
function isIpText(text) {
    return normalizeIp(text) === text;
}
function literalIp(literal) {
    if (!isIpText(literal))
        throw new Error(`not an address in its one form: ${literal}`);
    return literal;
}
function unmapped(ip) {
    return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}
function bitsOf(family) {
    return family === 4 ? 32 : 128;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Fm: () => (/* binding */ cidrsOf),
/* harmony export */   Nm: () => (/* binding */ network),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function network(ip, prefix) {
    const host = (1n << BigInt((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family) - prefix)) - 1n;
    const first = (ip.value | host) ^ host;
    return { family: ip.family, first, last: first | host };
}
function parseRange(text) {
    const slash = text.indexOf("/");
    const ip = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(slash < 0 ? text : text.slice(0, slash));
    if (ip === null)
        return null;
    const bits = slash < 0 ? String((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family)) : text.slice(slash + 1);
    if (!/^(0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family))
        return null;
    const range = network(ip, Number(bits));
    return { ...range, exact: range.first === ip.value, prefix: Number(bits) };
}
function contains(range, ip) {
    return range.family === ip.family && range.first <= ip.value && ip.value <= range.last;
}
function sizeOf(range) {
    return range.last - range.first + 1n;
}
function* addressesOf(range) {
    for (let value = range.first; value <= range.last; value++)
        yield { family: range.family, value };
}
function cidrsOf(range) {
    const bits = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(range.family);
    const blocks = [];
    let first = range.first;
    while (first <= range.last) {
        let size = 0;
        while (size < bits && (first & (1n << BigInt(size))) === 0n && first + (1n << BigInt(size + 1)) - 1n <= range.last)
            size++;
        const address = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)({ family: range.family, value: first });
        blocks.push(size === 0 ? address : `${address}/${bits - size}`);
        first += 1n << BigInt(size);
    }
    return blocks;
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jsonFaultText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9093);

const MAX_DEPTH = 100;
function parseJson(text, maxDepth = MAX_DEPTH) {
    if (deepestOf(text, maxDepth) > maxDepth)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "too-deep", depth: maxDepth });
    try {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(text));
    }
    catch (error) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "syntax", detail: error instanceof Error ? error.message : String(error) });
    }
}
function jsonFaultText(fault) {
    switch (fault.code) {
        case "syntax":
            return fault.detail;
        case "too-deep":
            return `nested more than ${fault.depth} levels deep`;
    }
}
function deepestOf(text, max) {
    let depth = 0;
    let isInText = false;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isInText) {
            if (code === 0x5c)
                i++;
            else if (code === 0x22)
                isInText = false;
        }
        else if (code === 0x22)
            isInText = true;
        else if (code === 0x5b || code === 0x7b) {
            if (++depth > max)
                return depth;
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
    return depth;
}


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
const MAX_FLOW = 200;
const MAX_INDENT = 1000;
const MAX_COLONS = 500;
function nestsTooDeep(yaml) {
    let flow = 0;
    let indent = 0;
    let colons = 0;
    for (let i = 0; i < yaml.length; i++) {
        switch (yaml.charCodeAt(i)) {
            case 0x0a:
            case 0x0d:
                indent = 0;
                colons = 0;
                break;
            case 0x20:
            case 0x09:
            case 0x2d:
            case 0x3f:
            case 0x3a:
                if (flow === 0 && yaml.charCodeAt(i) === 0x3a && ++colons > MAX_COLONS)
                    return true;
                if (indent >= 0 && ++indent > MAX_INDENT)
                    return true;
                break;
            case 0x5b:
            case 0x7b:
                if (++flow > MAX_FLOW)
                    return true;
                break;
            case 0x5d:
            case 0x7d:
                flow = Math.max(0, flow - 1);
                indent = -1;
                break;
            default:
                indent = -1;
        }
    }
    return false;
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1203);



const MAX_VALUES = 200_000;
const MAX_FAULTS = 10;
const NOTHING = { kind: "scalar", value: null, offset: 0 };
function parseYaml(text, maxValues = MAX_VALUES) {
    if ((0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(text))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)([{ code: "too-deep", detail: "", line: 1, column: 1 }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const doc = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const reading = { faults: [], anchors: new Map(), sizes: new Map(), maxValues, merged: 0 };
    for (const error of doc.errors.slice(0, MAX_FAULTS))
        reading.faults.push({ code: "syntax", detail: error.message, offset: error.pos[0] });
    const root = doc.errors.length > 0 || doc.contents === null ? NOTHING : nodeOf(reading, doc.contents);
    const { faults } = reading;
    if (faults.length > 0)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(faults.slice(0, MAX_FAULTS).map(({ code, detail, offset }) => ({ code, detail, ...place(offset) })));
    const plain = new Map();
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ root, place, plain: () => plainOf(root, plain) });
}
function tooLarge(reading, offset) {
    if (!reading.faults.some((fault) => fault.code === "too-large"))
        reading.faults.push({ code: "too-large", detail: "", offset });
    return [];
}
function nodeOf(reading, node) {
    const offset = node?.range?.[0] ?? 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const target = reading.anchors.get(node.source);
        if (target !== undefined)
            return target;
        reading.faults.push({ code: "no-anchor", detail: node.source, offset });
        return NOTHING;
    }
    const own = ownNode(reading, node, offset);
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) && node.anchor !== undefined)
        reading.anchors.set(node.anchor, own);
    return own;
}
function ownNode(reading, node, offset) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => nodeOf(reading, item));
        return sized(reading, { kind: "list", items, offset }, items);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = entriesOf(reading, node.items);
        return sized(reading, { kind: "map", entries, offset }, entries.map((entry) => entry.value));
    }
    return { kind: "scalar", value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null, offset };
}
function sized(reading, node, parts) {
    const size = parts.reduce((sum, part) => sum + (reading.sizes.get(part) ?? 1), 1);
    if (size > reading.maxValues) {
        tooLarge(reading, node.offset);
        return NOTHING;
    }
    reading.sizes.set(node, size);
    return node;
}
function entriesOf(reading, pairs) {
    const own = new Map();
    const merged = [];
    for (const pair of pairs) {
        const key = nodeOf(reading, pair.key);
        const value = nodeOf(reading, pair.value);
        if (key.kind !== "scalar") {
            reading.faults.push({ code: "odd-key", detail: "", offset: key.offset });
            continue;
        }
        const text = String(key.value);
        if (text === "<<")
            for (const map of value.kind === "list" ? value.items : [value])
                merged.push(map);
        else if (own.has(text))
            reading.faults.push({ code: "duplicate-key", detail: text, offset: key.offset });
        else
            own.set(text, { key: text, keyOffset: key.offset, value });
    }
    for (const map of merged) {
        for (const entry of map.kind === "map" ? map.entries : []) {
            if (++reading.merged > reading.maxValues)
                return tooLarge(reading, map.offset);
            if (!own.has(entry.key))
                own.set(entry.key, entry);
        }
    }
    return [...own.values()];
}
function plainOf(node, known) {
    if (node.kind === "scalar")
        return node.value;
    const before = known.get(node);
    if (before !== undefined)
        return before;
    const plain = node.kind === "list"
        ? node.items.map((item) => plainOf(item, known))
        : Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value, known)]));
    known.set(node, plain);
    return plain;
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ indexZones),
/* harmony export */   Tb: () => (/* binding */ indexZone),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   wy: () => (/* binding */ zoneFor)
/* harmony export */ });
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(336);
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);



const BUILT = new WeakMap();
function indexZones(set) {
    const unplaced = set.unplaced ?? _core_fitted_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x;
    const known = BUILT.get(set.zones);
    if (known?.unplaced === unplaced)
        return known;
    const zones = new Map(set.zones.map((zone) => [zone.origin, indexZone(zone)]));
    const indexes = { zones, unplaced };
    BUILT.set(set.zones, indexes);
    return indexes;
}
const indexZone = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((zone) => {
    const nodes = new Map();
    const emptyNonTerminals = new Set();
    const existsBelow = (name) => {
        for (let up = name; up !== zone.origin && up !== "";) {
            up = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(up);
            if (emptyNonTerminals.has(up))
                return;
            emptyNonTerminals.add(up);
        }
    };
    for (const record of zone.records) {
        const node = nodes.get(record.name);
        if (node !== undefined) {
            node.push(record);
            continue;
        }
        nodes.set(record.name, [record]);
        existsBelow(record.name);
    }
    const openNames = new Map();
    for (const part of zone.notEvaluated) {
        if (part.name === null || part.undeclaredOnly === true)
            continue;
        openNames.set(part.name, [...(openNames.get(part.name) ?? []), part]);
        existsBelow(part.name);
    }
    return {
        origin: zone.origin,
        nodes,
        emptyNonTerminals,
        openNames,
        openZone: zone.notEvaluated.filter((part) => part.name === null && part.undeclaredOnly !== true),
        undeclared: zone.notEvaluated.filter((part) => part.undeclaredOnly === true),
        openWorld: zone.openWorld === undefined ? null : { gone: zone.gone ?? new Set() },
        hasSoa: zone.records.some((r) => r.data.type === "SOA"),
    };
});
function zoneFor(indexes, name) {
    for (let at = name;; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        const zone = indexes.zones.get(at);
        if (zone !== undefined)
            return zone;
        if (at === "")
            return null;
    }
}
function covers(indexes, name) {
    const zone = zoneFor(indexes, name);
    return zone !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubdomain */ .J4)(name, zone.origin);
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ answerFrom)
});

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/zones/find-in-zone.js

function findInZone(zone, name, type) {
    const open = zone.openZone.find((part) => touches(part, type));
    if (open !== undefined)
        return { kind: "not-evaluated", part: open };
    const cut = cutAbove(zone, name);
    if (cut !== null)
        return cut;
    const here = atNode(zone, name, name, type);
    if (here !== null && here.kind !== "nodata")
        return here;
    return beyond(zone, name, type) ?? here ?? belowNode(zone, name, type);
}
function beyond(zone, name, type) {
    const part = zone.undeclared.find((p) => (p.name === null || p.name === name) && touches(p, type));
    if (part !== undefined)
        return { kind: "not-evaluated", part };
    if (zone.openWorld === null)
        return null;
    const { gone } = zone.openWorld;
    return { kind: gone.has(`${name} ${type}`) || gone.has(`${name} CNAME`) ? "nodata" : "delegated" };
}
function touches(part, type) {
    return part.types === undefined || part.types.includes(type);
}
function belowNode(zone, name, type) {
    if (name === zone.origin || zone.emptyNonTerminals.has(name))
        return { kind: "nodata" };
    let encloser = (0,dns_name/* parentOf */.gN)(name);
    while (encloser !== zone.origin && !exists(zone, encloser))
        encloser = (0,dns_name/* parentOf */.gN)(encloser);
    const wildcard = (0,dns_name/* below */.Gz)("*", encloser);
    const found = atNode(zone, wildcard, name, type);
    return found ?? { kind: zone.emptyNonTerminals.has(wildcard) ? "nodata" : "nxdomain" };
}
function exists(zone, name) {
    return zone.nodes.has(name) || zone.emptyNonTerminals.has(name) || zone.openNames.has(name);
}
function atNode(zone, owner, name, type) {
    const parts = zone.openNames.get(owner) ?? [];
    const open = parts.find((part) => touches(part, type));
    if (open !== undefined)
        return { kind: "not-evaluated", part: open };
    const node = zone.nodes.get(owner);
    const found = node === undefined ? null : fromNode(node, type);
    if (name === zone.origin && !zone.hasSoa && (type === "SOA" || type === "NS") && found?.kind !== "records")
        return { kind: "delegated" };
    return found ?? (parts.length > 0 ? { kind: "nodata" } : null);
}
function cutAbove(zone, name) {
    const path = [];
    for (let at = name; at !== zone.origin; at = (0,dns_name/* parentOf */.gN)(at))
        path.unshift(at);
    for (const at of [zone.origin, ...path]) {
        const open = at === name ? undefined : zone.openNames.get(at)?.find((part) => part.types === undefined);
        if (open !== undefined)
            return { kind: "not-evaluated", part: open };
        const node = zone.nodes.get(at);
        if (at !== zone.origin && node?.some((r) => r.data.type === "NS") === true)
            return { kind: "delegated" };
        const dname = at === name ? undefined : node?.find((r) => r.data.type === "DNAME");
        if (dname?.data.type === "DNAME") {
            const target = (0,dns_name/* normalizeName */.Pc)(`${name.slice(0, name.length - at.length)}${dname.data.target}`);
            return target === null ? { kind: "too-long" } : { kind: "cname", record: dname, target };
        }
    }
    return null;
}
function fromNode(node, type) {
    const records = node.filter((r) => r.data.type === type);
    if (records.length > 0)
        return { kind: "records", records: records.length === 1 ? records : distinct(records) };
    const cname = node.find((r) => r.data.type === "CNAME");
    if (cname?.data.type === "CNAME")
        return { kind: "cname", record: cname, target: cname.data.target };
    return { kind: "nodata" };
}
function distinct(records) {
    const byData = new Map();
    for (const record of records) {
        const key = JSON.stringify(record.data);
        if (!byData.has(key))
            byData.set(key, record);
    }
    return [...byData.values()];
}

// EXTERNAL MODULE: ./build/zones/index-zones.js
var index_zones = __webpack_require__(7386);
;// CONCATENATED MODULE: ./build/zones/lookup.js



const MAX_CHAIN = 16;
function answerFrom(indexes, question) {
    const chain = [];
    const at = [];
    const seen = new Set();
    let name = question.name;
    for (;;) {
        if (seen.has(name) || seen.size > MAX_CHAIN)
            return { source: "servfail", reason: `the CNAME records of ${question.name} form a loop`, at };
        seen.add(name);
        const zone = (0,index_zones/* zoneFor */.wy)(indexes, name);
        const found = orUnplaced(indexes, zone === null ? null : findInZone(zone, name, question.type), name, question.type);
        if (found === null || found.kind === "delegated")
            return { source: "outside", name, records: chain, at };
        switch (found.kind) {
            case "too-long":
                return { source: "servfail", reason: `a DNAME makes ${name} longer than a name can be (RFC 6672 §2.2)`, at };
            case "records": {
                const records = found.records.map((r) => ({ name, ttl: r.ttl, data: r.data }));
                return {
                    source: "zone",
                    answer: { kind: "answer", rcode: "NOERROR", records: [...chain, ...records] },
                    at: [...at, ...found.records.map((r) => r.at)],
                };
            }
            case "nodata":
            case "nxdomain":
                return {
                    source: "zone",
                    answer: { kind: "answer", rcode: found.kind === "nodata" ? "NOERROR" : "NXDOMAIN", records: chain },
                    at,
                };
            case "not-evaluated":
                return { source: "not-evaluated", reason: found.part.reason, at: found.part.at };
            case "cname":
                chain.push({ name, ttl: found.record.ttl, data: { type: "CNAME", target: found.target } });
                at.push(found.record.at);
                if (question.type === "CNAME")
                    return { source: "zone", answer: { kind: "answer", rcode: "NOERROR", records: chain }, at };
                name = found.target;
        }
    }
}
function orUnplaced(indexes, found, name, type) {
    if (indexes.unplaced.length === 0)
        return found;
    if (found !== null && found.kind !== "delegated" && found.kind !== "nodata" && found.kind !== "nxdomain")
        return found;
    const part = indexes.unplaced.find(({ label, under, types }) => (types === undefined || types.includes(type)) &&
        (label === "" || name.startsWith(`${label}.`)) &&
        (under === null || (0,dns_name/* isSubdomain */.J4)(name, under)));
    if (part === undefined)
        return found;
    return { kind: "not-evaluated", part: { at: part.at, reason: part.reason, origin: null, name: null } };
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   aI: () => (/* binding */ unknownAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
function unknown(reason, at) {
    return { kind: "unknown", reason, at };
}
function unknownAt(reference, reason, at) {
    return { kind: "unknown", reason, at, reference };
}
function partOf(whole, step) {
    return whole.reference === undefined ? whole : { ...whole, reference: `${whole.reference}${step}` };
}
function isUnknown(value) {
    return typeof value === "object" && value?.kind === "unknown";
}
function isList(value) {
    return typeof value === "object" && value?.kind === "list";
}
function isObject(value) {
    return typeof value === "object" && value?.kind === "object";
}
function listOf(items) {
    return { kind: "list", items };
}
function objectOf(entries) {
    return { kind: "object", entries: new Map(entries) };
}
const MAX_TEXT = 200_000;
function textOf(value) {
    if (typeof value === "string")
        return value.length <= MAX_TEXT ? value : null;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function unknownIn(value, depth = 0) {
    if (isUnknown(value))
        return value;
    if (depth > 20 || (!isList(value) && !isObject(value)))
        return null;
    for (const part of isList(value) ? value.items : value.entries.values()) {
        const found = unknownIn(part, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function elementsOf(value) {
    if (isList(value))
        return value.items;
    if (isObject(value))
        return [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, v]) => v);
    return null;
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toldDomain),
/* harmony export */   y: () => (/* binding */ plainReference)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);

function plainReference(text) {
    return text
        .trim()
        .replace(/^\$\{\s*([^{}]*?)\s*\}$/, "$1")
        .replace(/\[\s*"([A-Za-z_][\w-]*)"\s*\]/g, ".$1");
}
function toldDomain(ids, value) {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value) ? value.reference : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return written === null || written === undefined ? null : (ids.get(written) ?? null);
}


/***/ })

};
