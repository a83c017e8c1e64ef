#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 3238:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 4635:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "1.0.0";


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ["text", "json", "markdown", "html", "sarif", "junit", "github", "badge"];


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ columns),
  PL: () => (/* binding */ columnsOf),
  Vw: () => (/* binding */ done),
  Vn: () => (/* binding */ doneJson),
  TN: () => (/* binding */ keyOf),
  YD: () => (/* binding */ keysOf),
  Li: () => (/* binding */ lookOf),
  pb: () => (/* binding */ problemLines),
  Ck: () => (/* binding */ withDns)
});

// EXTERNAL MODULE: ./build/core/mask.js
var mask = __nccwpck_require__(3900);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __nccwpck_require__(5981);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __nccwpck_require__(8495);
// EXTERNAL MODULE: ./build/core/slots.js
var slots = __nccwpck_require__(7275);
// EXTERNAL MODULE: ./build/dns/clock.js
var dns_clock = __nccwpck_require__(4690);
// EXTERNAL MODULE: ./build/dns/errors.js
var errors = __nccwpck_require__(2341);
;// CONCATENATED MODULE: ./build/dns/attended.js



const STOPPED = (0,errors/* dnsError */.Y)("stopped", { code: "stopped" });
function attended(dns, clock = dns_clock/* realClock */.d) {
    const open = (0,slots/* createSlots */.e)();
    const pauses = new Set();
    let [answered, expected, isStopped] = [0, 0, false];
    const known = new Map();
    const remember = ({ name, type, nth = 0, only, fleeting = false }) => {
        if (nth > 0 || only !== undefined || fleeting)
            return;
        const names = known.get(type) ?? new Set();
        known.set(type, names.add(name));
    };
    const isKnown = ({ name, type, nth = 0, only }) => nth === 0 && only === undefined && known.get(type)?.has(name) === true;
    const ask = (question) => isStopped
        ? isKnown(question)
            ? dns.ask(question)
            : Promise.resolve(STOPPED)
        : new Promise((resolve, reject) => {
            const slot = open.put(resolve);
            dns.ask(question).then((outcome) => {
                if (isStopped)
                    return;
                open.take(slot);
                answered++;
                remember(question);
                resolve(outcome);
            }, reject);
        });
    const sleep = (ms) => isStopped
        ? Promise.resolve()
        : new Promise((resolve) => {
            pauses.add(resolve);
            void clock.sleep(ms).then(() => {
                pauses.delete(resolve);
                resolve();
            });
        });
    return {
        ask,
        clock: { now: clock.now, sleep },
        expect: (questions) => {
            expected += questions;
        },
        waiting: () => ({ answered, left: open.size + expected }),
        stop: () => {
            isStopped = true;
            for (const resolve of open)
                resolve(STOPPED);
            for (const resolve of pauses)
                resolve();
            open.clear();
            pauses.clear();
        },
        isStopped: () => isStopped,
    };
}

// EXTERNAL MODULE: ./build/text/json-chunks.js
var json_chunks = __nccwpck_require__(9009);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __nccwpck_require__(9093);
// EXTERNAL MODULE: ./build/cli/lang.js
var cli_lang = __nccwpck_require__(7233);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(2315);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __nccwpck_require__(902);
;// CONCATENATED MODULE: ./build/cli/io.js










function problemLines(problems, stream) {
    const lines = (0,problem/* toldProblems */.W)(problems).flatMap(({ at, message, hint }) => {
        const where = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
        const text = `error: ${(0,report_escape/* forLog */.Ig)(`${where}${message}`)}${hint === null ? "" : ` (did you mean ${(0,report_escape/* forLog */.Ig)(hint)}?)`}`;
        return (0,layout/* wrappedText */.rr)(text, widthOfStream(stream), "", "  ");
    });
    return lines.map((line) => `${line}\n`).join("");
}
function keyOf(env, service) {
    const key = env[`MAILWORTHY_${service.toUpperCase()}_KEY`] ?? "";
    return key === "" ? null : key;
}
function keysOf(env) {
    return [keyOf(env, "dqs"), keyOf(env, "abusix")].filter((key) => key !== null);
}
async function withDns(parsed, io, work) {
    const timeout = (0,options/* numberOption */.jZ)(parsed, "timeout", 50, 600_000);
    const attempts = (0,options/* numberOption */.jZ)(parsed, "attempts", 1, 20);
    const problems = [timeout, attempts].flatMap((r) => (r.ok ? [] : r.error));
    if (!timeout.ok || !attempts.ok)
        return (0,problem/* fail */.f)(problems);
    const { openDns } = await Promise.all(/* import() */[__nccwpck_require__.e(4199), __nccwpck_require__.e(313)]).then(__nccwpck_require__.bind(__nccwpck_require__, 313));
    const settings = {
        dns: parsed.all("dns"),
        timeoutMs: timeout.value,
        attempts: attempts.value,
        record: parsed.last("record"),
        replay: parsed.last("replay"),
        mask: (0,mask/* maskKeys */.h_)(keysOf(io.env)),
    };
    const opened = await openDns(settings, io);
    if (!opened.ok)
        return opened;
    const door = attended(opened.value.dns);
    const lang = (0,cli_lang/* langOfReader */.t)(parsed, io);
    const done = (0,progress/* watchQuestions */.j)(door, io, lang);
    const result = await io.interrupt.during(lang, () => {
        door.stop();
        done();
    }, () => work({ ...opened.value, dns: door, attendant: door }));
    done();
    const finished = await opened.value.finish();
    return result.ok && !finished.ok ? finished : result;
}
function doneJson(value, exitCode = 0) {
    return (0,problem.ok)({ shown: { kind: "text", chunks: (0,json_chunks/* jsonChunks */.V)(value), form: "json" }, exitCode });
}
function done(text, exitCode = 0) {
    return (0,problem.ok)({ shown: { kind: "text", chunks: [text], form: "text" }, exitCode });
}
function lookOf(io, parsed) {
    const { stdout, env } = io;
    return {
        color: stdout.isTerminal && !parsed.flag("no-color") && (env["NO_COLOR"] ?? "") === "",
        width: Math.min(stdout.columns ?? 100, 120),
        columns: columnsOf(io),
    };
}
function columnsOf({ stdout }) {
    return widthOfStream(stdout);
}
function widthOfStream({ isTerminal, columns }) {
    return isTerminal ? columns : null;
}
function columns(rows, look, paint = (text) => text) {
    const ink = (0,report_paint/* painter */.C)(look);
    const lines = (0,layout/* headedLines */.J8)(rows, look.columns, (text, row, column) => row === 0 ? ink("bold", text) : paint(text, row, column));
    return lines.map((line) => `${line}\n`).join("");
}


/***/ }),

/***/ 7233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ langOption),
/* harmony export */   t: () => (/* binding */ langOfReader)
/* harmony export */ });
/* harmony import */ var _core_lang_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8024);

function langOption(parsed) {
    const word = parsed.last("lang") ?? "";
    return (0,_core_lang_js__WEBPACK_IMPORTED_MODULE_0__/* .isLang */ .Hf)(word) ? word : null;
}
function langOfReader(parsed, { env }) {
    return langOption(parsed) ?? (0,_core_lang_js__WEBPACK_IMPORTED_MODULE_0__/* .langOfLocale */ .Sp)(env);
}


/***/ }),

/***/ 7194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ onTheWayWords)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __nccwpck_require__(4865);
;// CONCATENATED MODULE: ./build/cli/words/en/on-the-way.js

const onTheWayEn = {
    questions: (answered, left, seconds) => {
        const rest = seconds === null || left === 0 ? "" : `, about ${seconds} s`;
        return `${(0,printable/* count */.U9)(answered, "answer")}, ${(0,printable/* grouped */.zD)(left)} left${rest} …`;
    },
    files: (read, left) => `${(0,printable/* count */.U9)(read, "file")} read, ${(0,printable/* grouped */.zD)(left)} left …`,
    stopped: "Stopped. What was learned until then stands above; the rest was not checked.",
};

;// CONCATENATED MODULE: ./build/cli/words/ja/on-the-way.js

const onTheWayJa = {
    questions: (answered, left, seconds) => {
        const rest = seconds === null || left === 0 ? "" : `（約${seconds}秒）`;
        return `応答 ${(0,printable/* grouped */.zD)(answered)}件、残り ${(0,printable/* grouped */.zD)(left)}件${rest}…`;
    },
    files: (read, left) => `読み込み ${(0,printable/* grouped */.zD)(read)}件、残り ${(0,printable/* grouped */.zD)(left)}件…`,
    stopped: "中断しました。それまでに分かったことを上に示しています。残りは確認していません。",
};

;// CONCATENATED MODULE: ./build/cli/on-the-way.js


const WORDS = { en: onTheWayEn, ja: onTheWayJa };
function onTheWayWords(lang) {
    return WORDS[lang];
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ GLOBAL),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   jZ: () => (/* binding */ numberOption),
/* harmony export */   qw: () => (/* binding */ wordOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9093);




const GLOBAL = [{ name: "help", short: "h", help: "show this help" }];
function parseCommand(spec, args) {
    const known = new Map([...spec.options, ...GLOBAL].map((o) => [o.name, o]));
    const options = Object.fromEntries([...known.values()].map((o) => [
        o.name,
        {
            type: o.value === undefined ? "boolean" : "string",
            ...(o.short === undefined ? {} : { short: o.short }),
        },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const values = new Map();
    const positionals = [];
    const problems = [];
    let follows = null;
    for (const token of tokens) {
        if (token.kind === "positional") {
            if (follows?.index === token.index - 1 && follows.words.includes(token.value))
                values.set(follows.name, [token.value]);
            else
                positionals.push(token.value);
        }
        if (token.kind !== "option")
            continue;
        const option = known.get(token.name);
        const wrong = optionProblem(spec, known, token.name, token.rawName, token.value, option, values);
        if (wrong !== null)
            problems.push(wrong);
        values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? "true"]);
        follows =
            option?.words === undefined || token.value !== undefined
                ? null
                : { index: token.index, name: token.name, words: option.words };
    }
    const [least, most] = spec.positionals;
    if (!values.has("help") && (positionals.length < least || positionals.length > most)) {
        const extra = positionals.length > most ? `: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(positionals.slice(most).join(" "), 80)}` : "";
        const what = positionals.length < least ? "an argument is missing" : `too many arguments${extra}`;
        problems.push({ at: null, message: `${what}; usage: mailworthy ${spec.usage}`, hint: null });
    }
    if (problems.length > 0)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)(problems);
    const all = (name) => values.get(name) ?? [];
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ positionals, all, last: (name) => all(name).at(-1) ?? null, flag: (name) => values.has(name) });
}
function optionProblem(spec, known, name, raw, value, option, values) {
    const problem = (message, hint = null) => ({ at: null, message, hint });
    if (option === undefined || (!raw.startsWith("--") && raw !== `-${option.short ?? ""}`)) {
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known.keys());
        return problem(`unknown option ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(raw, 60)} for ${spec.name}`, near === null ? null : `--${near}`);
    }
    if (option.value !== undefined && value === undefined)
        return problem(`--${name} needs a value: --${name} ${option.value}`);
    if (option.words !== undefined && value !== undefined) {
        if (option.words.includes(value))
            return null;
        return problem(`--${name} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(value, 40)}: expected ${option.words.join(", ")}`, (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, option.words));
    }
    if (option.oneOf !== undefined && value !== undefined && !option.oneOf.includes(value))
        return problem(`--${name} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(value, 40)}: expected ${option.oneOf.join(", ")}`, (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, option.oneOf));
    if (option.value === undefined && value !== undefined)
        return problem(`--${name} takes no value`);
    if (option.repeatable !== true && option.value !== undefined && values.has(name))
        return problem(`--${name} is given twice`);
    return null;
}
function numberOption(parsed, name, least, most) {
    const text = parsed.last(name);
    if (text === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    const value = Number(text);
    if (/^\d{1,12}$/.test(text) && value >= least && value <= most)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(value);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)([
        {
            at: null,
            message: `--${name} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(text, 40)}: expected a whole number from ${least} to ${most}`,
            hint: null,
        },
    ]);
}
function wordOption(parsed, name, words) {
    const text = parsed.last(name);
    if (text === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    const word = words.find((w) => w === text);
    if (word !== undefined)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(word);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)([
        { at: null, message: `--${name} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(text, 40)}: expected ${words.join(", ")}`, hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, words) },
    ]);
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ watchFiles),
/* harmony export */   j: () => (/* binding */ watchQuestions)
/* harmony export */ });
/* harmony import */ var _on_the_way_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7194);

const SILENT_MS = 2000;
const EVERY_MS = 250;
function isWatched({ stderr, env }) {
    return stderr.isTerminal && (env["CI"] ?? "") === "" && env["TERM"] !== "dumb";
}
function watchQuestions(door, io, lang) {
    if (!isWatched(io))
        return () => undefined;
    const started = io.now().getTime();
    let [isDone, isShown] = [false, false];
    const show = async () => {
        const words = (0,_on_the_way_js__WEBPACK_IMPORTED_MODULE_0__/* .onTheWayWords */ .p)(lang);
        for (;;) {
            await io.sleep(EVERY_MS);
            if (isDone)
                return;
            const passed = io.now().getTime() - started;
            if (passed < SILENT_MS)
                continue;
            const { answered, left } = door.waiting();
            const seconds = answered === 0 ? null : Math.ceil((left * passed) / answered / 1000);
            isShown = true;
            io.writer.progress(words.questions(answered, left, seconds));
        }
    };
    void show();
    return () => {
        isDone = true;
        if (isShown)
            io.writer.progress(null);
    };
}
function watchFiles(total, io, lang) {
    if (!isWatched(io))
        return () => undefined;
    const started = io.now().getTime();
    let last = started + SILENT_MS - EVERY_MS;
    let isShown = false;
    return (read) => {
        const now = io.now().getTime();
        if (read >= total) {
            if (isShown)
                io.writer.progress(null);
        }
        else if (now - last >= EVERY_MS) {
            last = now;
            isShown = true;
            io.writer.progress((0,_on_the_way_js__WEBPACK_IMPORTED_MODULE_0__/* .onTheWayWords */ .p)(lang).files(read, total - read));
        }
    };
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p8: () => (/* binding */ BOUNCE),
  fi: () => (/* binding */ CHECK),
  dB: () => (/* binding */ COMPLETION),
  AQ: () => (/* binding */ DNSBL),
  GM: () => (/* binding */ EXPLAIN),
  _$: () => (/* binding */ HELP),
  hx: () => (/* binding */ LOOKUP),
  lF: () => (/* binding */ MERGE),
  w5: () => (/* binding */ MESSAGE),
  OF: () => (/* binding */ SHELLS),
  In: () => (/* binding */ SPF),
  PM: () => (/* binding */ VOLUME),
  k3: () => (/* binding */ ZONES)
});

// EXTERNAL MODULE: ./build/core/lang.js
var lang = __nccwpck_require__(8024);
// EXTERNAL MODULE: ./build/cli/format-names.js
var format_names = __nccwpck_require__(2779);
;// CONCATENATED MODULE: ./build/cli/common-options.js


const JSON_OUT = { name: "json", help: "print the result as JSON" };
const LOOKS = [
    {
        name: "lang",
        value: lang/* LANGS */.gq.join("|"),
        oneOf: lang/* LANGS */.gq,
        help: "language of what people read (default: by LC_ALL, LC_MESSAGES or LANG)",
    },
    { name: "no-color", help: "plain text (also NO_COLOR)" },
    { name: "verbose", help: "say more" },
    { name: "quiet", help: "say only what is wrong" },
];
const DRAFT = {
    name: "draft",
    words: ["en", "ja"],
    help: "also a letter to whoever can act, in English and Japanese, or in one of them",
};
const DNS = [
    {
        name: "dns",
        value: "ADDR[:PORT]",
        repeatable: true,
        help: "server to ask; also https://…/dns-query or zones:DIR (default: the system's)",
    },
    { name: "timeout", value: "MS", help: "for one question with all its retries (default 5000)" },
    { name: "attempts", value: "N", help: "tries of one question (default 3)" },
    { name: "record", value: "FILE", help: "write every question and answer of the run, keys masked" },
    { name: "replay", value: "FILE", help: "run from such a file, without network" },
];
const NAME = {
    name: "name",
    value: "NAME",
    help: "what this list is called among several (default: its path)",
};
const LIST_RATE = {
    name: "list-rate",
    value: "N",
    help: "questions a second to one blocklist (default 100, 0: no cap)",
};
const ESTIMATE = {
    name: "estimate",
    help: "ask nothing; say how many questions each blocklist would get, of how many a day it allows, and how long that takes",
};
const FORMAT = {
    name: "format",
    value: "FORMAT",
    oneOf: format_names/* FORMATS */.h,
    help: "text (default), json, markdown, html, sarif, junit, github or badge",
};
const OUT = {
    name: "out",
    value: "FORMAT=FILE",
    repeatable: true,
    help: "also write that format to a file",
};
const HISTORY = {
    name: "history",
    value: "FILE",
    help: "compare with, and remember in, this file",
};
const MAX_NOT_CHECKED = {
    name: "max-not-checked",
    value: "N",
    help: "exit code 3 when more could not be checked",
};
const FAIL_ON = ["regression", "error", "warning", "never"];

;// CONCATENATED MODULE: ./build/cli/specs.js


const CHECK = {
    name: "check",
    usage: "check [SENDER…] [options]",
    summary: "The main job, the same as the Action: judge every sender of the list",
    positionals: [0, 10_000],
    git: true,
    long: true,
    options: [
        { name: "senders", value: "FILE|-", help: "the senders, one a line" },
        { name: "config", value: "FILE", help: "default: .github/mailworthy.yml, when it exists" },
        {
            name: "zones",
            value: "GLOB",
            repeatable: true,
            help: "DNS files of this repo (default: detected when --base or --head is given)",
        },
        { name: "base", value: "DIR|GITREF", help: "the state of the DNS files to compare with" },
        { name: "head", value: "DIR|GITREF", help: "the proposed state (default: the working directory)" },
        {
            name: "settings",
            value: "SIDE",
            oneOf: ["head", "base"],
            help: "head (default) or base: whose settings judge, where both are given",
        },
        HISTORY,
        { name: "fail-on", value: "WHAT", oneOf: FAIL_ON, help: "regression (default), error, warning or never" },
        MAX_NOT_CHECKED,
        FORMAT,
        OUT,
        { name: "shard", value: "I/N", help: "only the I-th of N parts of the senders" },
        NAME,
        { name: "clock", value: "ISO8601", help: "the time to report (tests)" },
        ESTIMATE,
        LIST_RATE,
        ...DNS,
        JSON_OUT,
        ...LOOKS,
    ],
};
const MERGE = {
    name: "merge",
    usage: "merge <report.json>… [options]",
    summary: "Join the JSON reports of check --shard I/N into one verdict and one report",
    positionals: [1, 10_000],
    files: true,
    options: [
        NAME,
        HISTORY,
        {
            name: "fail-on",
            value: "WHAT",
            oneOf: FAIL_ON,
            help: "regression, error, warning or never (default: as the reports say)",
        },
        MAX_NOT_CHECKED,
        FORMAT,
        OUT,
        JSON_OUT,
        ...LOOKS,
    ],
};
const SPF = {
    name: "spf",
    usage: "spf <ip> <mail-from> [options]",
    summary: "One check_host() of RFC 7208, step by step",
    positionals: [2, 2],
    options: [
        { name: "helo", value: "NAME", help: "HELO identity; judged when mail-from is empty" },
        { name: "receiver", value: "NAME", help: "for the %{r} macro of explanations" },
        ...DNS,
        JSON_OUT,
        ...LOOKS,
    ],
};
const LOOKUP = {
    name: "lookup",
    usage: "lookup <name|ip>… [options]",
    summary: "Forward and reverse in one table",
    positionals: [1, 1000],
    options: [
        { name: "explain", help: "also every question and its answer as received, with the dig and nslookup lines" },
        DRAFT,
        ...DNS,
        JSON_OUT,
        ...LOOKS,
    ],
};
const DNSBL = {
    name: "dnsbl",
    usage: "dnsbl <ip|domain>… [options]",
    summary: "Ask blocklists, after each list's own control query",
    positionals: [0, 1000],
    options: [
        { name: "list", value: "ZONE", repeatable: true, help: "ask only these lists" },
        {
            name: "profile",
            value: "P",
            oneOf: ["standard", "wide", "none"],
            help: "standard (default), wide or none",
        },
        { name: "self-test", help: "only the lists' control queries: a table with state, terms and impact" },
        ESTIMATE,
        LIST_RATE,
        DRAFT,
        ...DNS,
        JSON_OUT,
        ...LOOKS,
    ],
};
const ZONES = {
    name: "zones",
    usage: "zones [PATH…] | zones ask <name> <type> [PATH…]",
    summary: "The records that the DNS files of a repo declare, or what they would answer",
    positionals: [0, 1000],
    files: true,
    options: [JSON_OUT, ...LOOKS],
};
const MESSAGE = {
    name: "message",
    usage: "message <file.eml|-> [options]",
    summary: "Authentication report of a received message: SPF, DKIM, DMARC, iprev",
    positionals: [1, 1],
    files: true,
    options: [
        { name: "ip", value: "ADDR", help: "where it came from, when the Received fields do not tell" },
        { name: "helo", value: "NAME", help: "the HELO name of that server" },
        {
            name: "trust",
            value: "NAME",
            help: "a gateway of yours in front: the domain of its host names, or its addresses",
        },
        {
            name: "mail-from",
            value: "ADDRESS",
            help: 'the envelope sender, when there is no Return-Path ("" for a bounce)',
        },
        ...DNS,
        JSON_OUT,
        ...LOOKS,
    ],
};
const BOUNCE = {
    name: "bounce",
    usage: "bounce <file|-> [options]",
    summary: "Explain a bounce message, an SMTP reply, or lines of a mail log",
    positionals: [1, 1],
    files: true,
    options: [
        DRAFT,
        { name: "offline", help: "ask DNS nothing about the sending server" },
        { name: "facts", help: "what is done anyway unless --offline: ask DNS about the sending server" },
        ...DNS,
        JSON_OUT,
        ...LOOKS,
    ],
};
const VOLUME = {
    name: "volume",
    usage: "volume <file.csv|dmarc.xml…> [options]",
    summary: "Forecast from yesterday's volume against the last month's, and a warm-up plan",
    positionals: [1, 10_000],
    files: true,
    options: [
        { name: "day", value: "YYYY-MM-DD", help: "the day to judge (default: yesterday, or the last day of the input)" },
        {
            name: "by",
            value: "WHAT",
            oneOf: ["given", "domain", "ip", "all"],
            help: "one forecast for each domain, ip or all (default: as the input tells)",
        },
        { name: "target", value: "N", help: "also a warm-up plan to so many messages a day" },
        { name: "sources", help: "who sends as you by the DMARC reports, compared with the senders list" },
        {
            name: "senders",
            value: "FILE|-",
            help: "the senders list for --sources (default: senders.txt, the configuration)",
        },
        { name: "config", value: "FILE", help: "the configuration whose senders --sources compares with" },
        JSON_OUT,
        ...LOOKS,
    ],
};
const EXPLAIN = {
    name: "explain",
    usage: "explain [ID] [options]",
    summary: "What a rule is about: why, an example with the fault and one without, how to mend it",
    positionals: [0, 1],
    options: [
        { name: "lang", value: lang/* LANGS */.gq.join("|"), oneOf: lang/* LANGS */.gq, help: "the language (default: the terminal's)" },
        JSON_OUT,
        { name: "no-color", help: "plain text (also NO_COLOR)" },
    ],
};
const SHELLS = ["bash", "zsh", "fish"];
const COMPLETION = {
    name: "completion",
    usage: "completion bash|zsh|fish",
    summary: "The lines that complete commands and options in a shell",
    positionals: [1, 1],
    words: SHELLS,
    options: [],
};
const HELP = {
    name: "help",
    usage: "help [COMMAND]",
    summary: "What all commands do, or the options of one",
    positionals: [0, 1],
    options: [],
};


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   s8: () => (/* binding */ bugText)
/* harmony export */ });
/* unused harmony exports kindOf, causeOf */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4865);

function field(error, name) {
    if (typeof error !== "object" || error === null || !(name in error))
        return null;
    const value = error[name];
    return typeof value === "string" ? value : null;
}
function codeOf(error) {
    return field(error, "code");
}
function messageOf(error) {
    return field(error, "message") ?? String(error);
}
function kindOf(error) {
    return field(error, "name");
}
function causeOf(error) {
    const cause = typeof error === "object" && error !== null && "cause" in error ? error.cause : undefined;
    return cause ?? error;
}
function bugText(error) {
    return (field(error, "stack") ?? messageOf(error)).split("\n").map(_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join("\n");
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ keyForms)
/* harmony export */ });
/* unused harmony exports KEY_FORMS, secretsOf */
const KEY_FORMS = [
    ...["as it is", "letter case", "percent", "percent twice", "quoted-printable", "soft line break", "DNS \\DDD"],
    ...["\\x", "\\u", "\\u{}", "HTML decimal", "HTML hex", "IDN letters", "TXT strings", "hidden characters", "folded"],
    ...["escaped punctuation", "hex", "base64", "base64url", "base64 in lines", "base64 of UTF-16", "cut"],
];
function keyForms(key, hidden, bounds = ["", ""]) {
    const letters = Array.from(key);
    const written = new RegExp(`${bounds[0]}${letters.map(letterPattern).join(JOINT)}${bounds[1]}`, "giu");
    if (bounds[0] !== "")
        return (text) => text.replace(written, hidden);
    const cut = new RegExp(`${cutPattern(letters)}${CUT}`, "giu");
    const hex = new RegExp(letters.map(hexPattern).join("[ :]?"), "giu");
    const base64 = new RegExp(`(?:[A-Za-z0-9+/_-]|${FOLD}){${Math.ceil((key.length * 4) / 3)},}={0,2}`, "g");
    return (text) => text
        .replace(written, hidden)
        .replace(cut, `${hidden}…`)
        .replace(hex, hidden)
        .replace(base64, (run) => (decodesTo(run, key) ? hidden : run));
}
function secretsOf(key) {
    if (key.length < 8)
        return [key];
    const cases = [key, key.toLowerCase(), key.toUpperCase()];
    const encoded = cases.flatMap((text) => [
        ...BYTES.map((write) => [...Buffer.from(text)].map(write).join("")),
        ...base64Of(text),
    ]);
    return [
        ...new Set([...cases, ...encoded, ...base64Of(key).map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))]),
    ];
}
const hexOf = (code) => code.toString(16).padStart(2, "0");
const BYTES = [
    hexOf,
    (code) => `%${hexOf(code)}`,
    (code) => `%${hexOf(code).toUpperCase()}`,
    (code) => `=${hexOf(code).toUpperCase()}`,
    (code) => `\\${String(code).padStart(3, "0")}`,
];
function base64Of(text) {
    return [0, 1, 2].map((before) => {
        const bytes = Buffer.from(`${" ".repeat(before)}${text}`);
        const first = Math.ceil((before * 8) / 6);
        return bytes.toString("base64").slice(first, Math.floor((bytes.length * 8) / 6));
    });
}
const JOINT = String.raw `(?:[\s\p{C}\p{Default_Ignorable_Code_Point}]|\\{0,2}"\s{0,4}\\{0,2}"|=(?=\s)|\\u\{[0-9a-f]{1,6}\}|\\(?=[_-])){0,16}`;
const FOLD = String.raw `=?\r?\n|\\u\{a\}|\\u\{d\}`;
function letterPattern(letter) {
    const codes = [...new Set([letter.toLowerCase(), letter.toUpperCase()])].map((c) => c.codePointAt(0) ?? 0);
    const hex = codes.map((code) => code.toString(16)).join("|");
    const decimal = codes.join("|");
    const padded = codes.map((code) => String(code).padStart(3, "0")).join("|");
    const literal = letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    return [
        `(?:${[literal, ...lookalikes(letter)].join("|")}`,
        `[%=](?:25)*(?:${hex})`,
        String.raw `\\{1,4}(?:${padded}`,
        `x(?:${hex})`,
        `u00(?:${hex})`,
        String.raw `u\{0*(?:${hex})\})`,
        `(?:&(?:amp;)*)?#(?:0*(?:${decimal})|x0*(?:${hex}));)`,
    ].join("|");
}
const CUT = String.raw `[%=\\&#;xu{0-9a-f]{0,12}…`;
function cutPattern(letters) {
    const patterns = letters.map(letterPattern);
    const rest = patterns.slice(4).reduceRight((after, letter) => `(?:${JOINT}${letter}${after})?`, "");
    return `${patterns.slice(0, 4).join(JOINT)}${rest}${JOINT}`;
}
function hexPattern(letter) {
    const codes = [letter.toLowerCase(), letter.toUpperCase()].map((c) => (c.codePointAt(0) ?? 0).toString(16));
    return `(?:${[...new Set(codes)].join("|")})`;
}
const BLOCKS = [
    ...[
        [0xaa, 0xba],
        [0x1d2c, 0x1dbf],
        [0x2070, 0x209c],
        [0x2100, 0x214f],
        [0x2460, 0x24ff],
    ],
    ...[
        [0x2c7c, 0x2c7d],
        [0xfe4d, 0xfe63],
        [0xff01, 0xff5e],
        [0x1d400, 0x1d7ff],
        [0x1f130, 0x1f149],
        [0x1fbf0, 0x1fbf9],
    ],
];
let shapes = null;
function lookalikes(letter) {
    shapes ??= readShapes();
    return shapes.get(letter.toLowerCase()) ?? [];
}
function readShapes() {
    const found = new Map();
    for (const [first, last] of BLOCKS) {
        for (let code = first; code <= last; code++) {
            const shape = String.fromCodePoint(code);
            const plain = shape.normalize("NFKC").toLowerCase();
            if (/^[a-z0-9_-]$/.test(plain))
                found.set(plain, [...(found.get(plain) ?? []), shape]);
        }
    }
    return found;
}
function decodesTo(run, key) {
    const text = run.replace(new RegExp(FOLD, "g"), "");
    return [0, 1, 2, 3].some((start) => Buffer.from(text.slice(start), "base64")
        .toString("latin1")
        .replaceAll("\0", "")
        .toLowerCase()
        .includes(key.toLowerCase()));
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ isLang),
/* harmony export */   Sp: () => (/* binding */ langOfLocale),
/* harmony export */   gq: () => (/* binding */ LANGS)
/* harmony export */ });
const LANGS = ["en", "ja"];
function isLang(text) {
    return LANGS.some((lang) => lang === text);
}
function langOfLocale(env) {
    const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
    const language = /^([A-Za-z]+)/.exec(locale ?? "")?.[1]?.toLowerCase() ?? "";
    return isLang(language) ? language : "en";
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ masksOf),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   Z$: () => (/* binding */ maskValues),
/* harmony export */   h_: () => (/* binding */ maskKeys)
/* harmony export */ });
/* harmony import */ var _key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8835);

const HIDDEN = "***";
const LONG = 8;
const SHORTEST = 4;
const ALONE = [String.raw `(?<![a-z0-9_-]|[a-z0-9_]\.)`, String.raw `(?![a-z0-9_-]|\.[a-z0-9_])`];
const IN_ZONE = [
    String.raw `(?<![a-z0-9_-])`,
    String.raw `(?=(?:\.[a-z0-9-]+)*\.(?:spamhaus\.net|abusix\.zone))`,
];
function maskKeys(keys) {
    return masksOf(keys).value;
}
function masksOf(keys) {
    const usable = [...new Set(keys)].filter((key) => key.length >= SHORTEST);
    if (usable.length === 0)
        return NONE;
    const short = usable.filter((key) => key.length < LONG);
    const long = all(usable.filter((key) => key.length >= LONG).map((key) => (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .keyForms */ .Ls)(key, HIDDEN)));
    const written = all([long, ...short.map((key) => (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .keyForms */ .Ls)(key, HIDDEN, IN_ZONE))]);
    return { value: all([written, ...short.map((key) => (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .keyForms */ .Ls)(key, HIDDEN, ALONE))]), written };
}
const NONE = { value: (text) => text, written: (text) => text };
function all(masks) {
    return (text) => masks.reduce((masked, mask) => mask(masked), text);
}
const OURS = new Set([
    ...["schema", "version", "id", "kind", "type", "rcode", "mode", "verdict", "severity", "change", "check", "status"],
    ...[
        "result",
        "at",
        "since",
        "fingerprint",
        "reason",
        "unknown",
        "impact",
        "failOn",
        "role",
        "scope",
        "via",
        "ruleId",
    ],
    ...["level", "$schema", "uri", "removal", "color", "label", "source", "cause"],
]);
function maskJson(text, masks) {
    if (masks === NONE)
        return text;
    let name = "";
    return text.replace(/"((?:[^"\\]|\\.)*)"(\s*:)?/gs, (all, _, colon) => {
        const value = unquoted(colon === undefined ? all : all.slice(0, -colon.length));
        if (value === null)
            return masks.written(all);
        const masked = colon === undefined ? (OURS.has(name) ? masks.written : masks.value)(value) : nameMask(value, masks);
        if (colon !== undefined)
            name = value;
        return masked === value ? all : `${JSON.stringify(masked)}${colon ?? ""}`;
    });
}
function unquoted(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return null;
    }
}
function maskValues(value, masks) {
    return masks === NONE ? value : deep(value, masks, "");
}
function deep(value, masks, name) {
    if (typeof value === "string")
        return (OURS.has(name) ? masks.written : masks.value)(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, masks, name));
    if (value instanceof Map)
        return new Map([...value].map(([key, item]) => [deep(key, masks, name), deep(item, masks, name)]));
    if (value instanceof Set)
        return new Set([...value].map((item) => deep(item, masks, name)));
    if (typeof value !== "object" || value === null || !isPlain(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [nameMask(key, masks), deep(item, masks, key)]));
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function nameMask(name, masks) {
    return name.includes(".") ? masks.value(name) : name;
}


/***/ }),

/***/ 2253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ nowMs)
});

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./build/core/now.js

function nowMs() {
    const [seconds, nanoseconds] = (0,external_node_process_namespaceObject.hrtime)();
    return seconds * 1000 + nanoseconds / 1e6;
}


/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
function createSlots() {
    const items = [];
    const free = [];
    const at = (slot) => items[slot] ?? null;
    return {
        get size() {
            return items.length - free.length;
        },
        put: (item) => {
            const slot = free.pop() ?? items.length;
            items[slot] = item;
            return slot;
        },
        at,
        take: (slot) => {
            const item = at(slot);
            if (item === null)
                return null;
            items[slot] = null;
            free.push(slot);
            return item;
        },
        clear: () => {
            items.length = 0;
            free.length = 0;
        },
        *[Symbol.iterator]() {
            for (const item of [...items])
                if (item !== null)
                    yield item;
        },
    };
}


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inOneGo),
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
/* harmony import */ var _now_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2253);

const TURN_MS = 15;
function inOneGo(steps) {
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
    }
}
async function inTurns(steps) {
    let since = (0,_now_js__WEBPACK_IMPORTED_MODULE_0__/* .nowMs */ .T)();
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
        if ((0,_now_js__WEBPACK_IMPORTED_MODULE_0__/* .nowMs */ .T)() - since < TURN_MS)
            continue;
        await new Promise((next) => void setImmediate(next));
        since = (0,_now_js__WEBPACK_IMPORTED_MODULE_0__/* .nowMs */ .T)();
    }
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CF: () => (/* binding */ padStart),
  jC: () => (/* binding */ padded),
  D3: () => (/* binding */ widest),
  qz: () => (/* binding */ widthOf)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/core/width.js

const PLAIN = /^[\x20-\x7e]*$/;
const SIGN = /^[\u2010-\u2027\u2190-\u2bff]$/;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
function widthOf(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const sign of text)
        width += widthOfSign(sign);
    return width;
}
const widths = new Map();
const MOST_WIDTHS = 20_000;
function widthOfSign(sign) {
    const known = widths.get(sign);
    if (known !== undefined)
        return known;
    const width = !SIGN.test(sign) && NONE.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0);
    if (widths.size < MOST_WIDTHS)
        widths.set(sign, width);
    return width;
}
function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}
function padStart(text, columns) {
    return " ".repeat(Math.max(0, columns - widthOf(text))) + text;
}
function widest(texts) {
    return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var _core_now_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2253);

const realClock = {
    now: _core_now_js__WEBPACK_IMPORTED_MODULE_0__/* .nowMs */ .T,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ dnsError)
/* harmony export */ });
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4246);

function dnsError(reason, why, at) {
    const error = { kind: "error", reason, detail: (0,_why_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsWhyText */ .F)(why), why };
    return at === undefined ? error : { ...error, at };
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ dnsWhyText)
/* harmony export */ });
function dnsWhyText(why) {
    switch (why.code) {
        case "no-reply":
            return `no reply from ${why.server}`;
        case "no-true-reply":
            return `${why.server}: ${why.noise}, and no reply came`;
        case "odd-reply":
            return `${why.server}: ${why.what}`;
        case "unreachable":
            return `${why.server}: ${why.reason}`;
        case "closed":
            return `${why.server} closed the connection`;
        case "truncated":
            return `${why.server} truncates its answer`;
        case "rcode":
            return `${why.server} answered ${why.rcode}`;
        case "odd-rcode":
            return `${why.server} answered with rcode ${why.rcode}`;
        case "no-server":
            return "no server to ask";
        case "stopped":
            return "stopped before an answer came";
        case "bad-name":
            return `${why.name} cannot be asked: an empty label, or longer than DNS allows`;
        case "cname-loop":
            return `the CNAME records of ${why.name} form a loop`;
        case "cname-chain":
            return `more than ${why.max} CNAME records follow ${why.name}`;
        case "not-recorded":
            return `${why.file} does not hold ${why.question}`;
        case "over-budget":
            return `more than ${why.max} questions for one subject; the rest is not asked`;
        case "files":
            return `${why.reason} (${why.file}:${why.line})`;
    }
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ nodeFront),
/* harmony export */   eo: () => (/* binding */ leaveWith)
/* harmony export */ });
/* unused harmony export speakFor */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8624);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4865);


let front = null;
function nodeFront() {
    front ??= { env: process.env, stdout: streamOf(process.stdout), stderr: streamOf(process.stderr) };
    return front;
}
function streamOf(stream) {
    stream.on("error", () => undefined);
    return {
        write: (text) => void stream.write(text),
        get isTerminal() {
            return stream.isTTY;
        },
        get columns() {
            return stream.columns || null;
        },
    };
}
function leaveWith(run, { complain }) {
    const leave = (code) => {
        process.exitCode = code;
        process.stderr.write("", () => process.stdout.write("", () => process.exit(code)));
    };
    const stuck = () => {
        complain("Mailworthy waits for nothing: this is a bug, please report it with the command.\n");
        leave(70);
    };
    speakFor(process, complain, leave);
    process.once("beforeExit", stuck);
    void run.then((code) => {
        process.removeListener("beforeExit", stuck);
        leave(code);
    });
}
function speakFor(node, complain, leave) {
    node.removeAllListeners("warning");
    node.on("warning", ({ name, message }) => complain(`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${name}: ${message}`)}\n`));
    node.on("uncaughtException", (error) => {
        complain(`${(0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .bugText */ .s8)(error)}\nThis is a bug in Mailworthy, please report it with the command.\n`);
        leave(70);
    });
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* unused harmony export COLUMNS */
/* harmony import */ var _core_width_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4715);

const COLUMNS = 72;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NOT_FIRST = /^[、。，．・：；？！ー」』）］｝〉》】]/u;
const NOT_LAST = /[「『（［｛〈《【]$/u;
const isAscii = (sign) => sign < "\u0080";
const KANA = /[\u3041-\u309f]/u;
const PARTICLE = /[はがをにへとでのもやて]/u;
function endsPhrase(before, last, next, after) {
    if (isAscii(next) && isAscii(last))
        return false;
    if (NOT_FIRST.test(next) || NOT_LAST.test(last))
        return false;
    if (/[、。，．！？」』）］】]/u.test(last))
        return true;
    if (/[おご]/u.test(next))
        return PARTICLE.test(last) && !KANA.test(after);
    if (/[おご]/u.test(last) && !KANA.test(before))
        return false;
    return KANA.test(last) ? !KANA.test(next) : !WIDE.test(last) && /[「『（［【]/u.test(next);
}
function phrases(text) {
    const parts = [];
    for (const word of text.split(/(?<= )/)) {
        if (!WIDE.test(word)) {
            parts.push(word);
            continue;
        }
        const signs = Array.from(word);
        let start = 0;
        signs.forEach((sign, i) => {
            if (i === start || sign === " ")
                return;
            const before = i - 1 > start ? (signs[i - 2] ?? "") : "";
            if (!endsPhrase(before, signs[i - 1] ?? "", sign, signs[i + 1] ?? ""))
                return;
            parts.push(signs.slice(start, i).join(""));
            start = i;
        });
        parts.push(signs.slice(start).join(""));
    }
    return parts;
}
function wrapped(text, indent = "", columns = COLUMNS) {
    if ((0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(text) <= columns)
        return text.trimEnd();
    const lines = [];
    let line = "";
    let [width, solid] = [0, 0];
    for (const piece of phrases(text)) {
        const bare = piece.trimEnd();
        if (solid > 0 && (bare === "" ? solid : width + (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(bare)) > columns) {
            lines.push(line.trimEnd());
            line = indent;
            [width, solid] = [(0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(indent), 0];
        }
        if (bare !== "")
            solid = width + (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(bare);
        line += piece;
        width += (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(piece);
    }
    return [...lines, line.trimEnd()].join("\n");
}
function quoted(text) {
    return wrapped(text, "", COLUMNS - 2)
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   L_: () => (/* binding */ linesForLog),
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export htmlLines */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4865);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9881);


function forLog(text) {
    return (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmed */ .f)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), "text");
}
function linesForLog(text) {
    return (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .disarmed */ .f)(text, "text");
}
function code(text) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text);
    if (shown.trim() === "")
        return "–";
    return shown
        .split(/(\|)/)
        .map((part) => (part === "|" ? "\\|" : part === "" ? "" : span(part)))
        .join("");
}
function span(shown) {
    if (shown.trim() === "")
        return shown;
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((m) => m[0].length));
    const fence = "`".repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function fenced(lines, language) {
    const shown = lines.map(_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$);
    const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map((m) => m[0].length)));
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence];
}
const MARK = "\u200b";
function markdown(text) {
    const shown = parted((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
    const [before = "", after = ""] = [/^ +/.exec(shown)?.[0], / +$/.exec(shown.trimStart())?.[0]];
    const blanks = ({ length }) => "&#32;".repeat(length);
    return `${blanks(before)}${lineStart(inline(shown.trim()))}${blanks(after)}`;
}
function inline(text) {
    return text
        .split(/(\$+)/)
        .map((part) => (part.startsWith("$") ? `${MARK}\` ${part} \`${MARK}` : part.replace(/[\\`*_[\]<>#|~&]/g, "\\$&")))
        .join("");
}
function lineStart(text) {
    return text.replace(/^(\d{1,9})(?=[.)](?: |$))|^(?=\+|-(?:[ -]|$)|=+ *$|:-)/, "$1\\");
}
function markdownHtml(text) {
    return entities(parted((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)).replaceAll("$", `${MARK}$${MARK}`));
}
const LIVE = [
    /:(?=\/\/)/g,
    /www(?=\.)/gi,
    /(?:mailto|xmpp)(?=:)/gi,
    /@/g,
    /#(?=\w)/g,
    /GH-(?=\d)/gi,
    /:(?=[\w+-]+:)/g,
];
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi;
function parted(text) {
    const commits = text.replace(COMMIT, (hash) => hash.replace(/.{6}(?=.)/g, `$&${MARK}`));
    return LIVE.reduce((marked, live) => marked.replace(live, `$&${MARK}`), commits);
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function entities(text) {
    return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
function html(text) {
    return entities((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text));
}
function htmlLines(text) {
    return text.split("\n").map(html).join("\n");
}
const xml = html;
function workflowCommand(level, properties, message) {
    const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",");
    return `::${level}${list === "" ? "" : ` ${list}`}::${commandData(message)}`;
}
function commandData(text) {
    return forLog(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
    return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function mermaid(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).replace(/[^\w .=+~?-]/gu, (c) => `#${c.codePointAt(0) ?? 0};`);
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ headedLines),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   rr: () => (/* binding */ wrappedText)
/* harmony export */ });
/* harmony import */ var _core_width_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4715);
/* harmony import */ var _drafts_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8442);


const LEAST = 20;
function wrappedText(text, columns, indent = "", hang = indent) {
    if (columns === null)
        return [indent + text];
    const most = Math.max(LEAST, columns - Math.max((0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(indent), (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(hang)));
    return brokenAt(text, most).map((line, i) => (i === 0 ? indent : hang) + line);
}
function brokenAt(text, most) {
    const lines = [];
    let line = "";
    for (const piece of (0,_drafts_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .phrases */ .HJ)(text).flatMap((phrase) => cut(phrase, most))) {
        if (line !== "" && (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)((line + piece).trimEnd()) > most) {
            lines.push(line.trimEnd());
            line = piece;
        }
        else
            line += piece;
    }
    return [...lines, line.trimEnd()];
}
function cut(word, most) {
    if ((0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word.trimEnd()) <= most)
        return [word];
    const parts = [];
    let [part, width] = ["", 0];
    for (const sign of word) {
        const own = (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(sign);
        if (part !== "" && width + own > most) {
            parts.push(part);
            [part, width] = [sign, own];
        }
        else
            [part, width] = [part + sign, width + own];
    }
    return [...parts, part];
}
const GAP = "  ";
const AS_IT_IS = (text) => text;
function tableLines(rows, columns, paint = AS_IT_IS) {
    const natural = naturalWidths(rows);
    const widths = columns === null ? natural : fitted(natural, columns);
    return rows.flatMap((row, r) => {
        const cells = widths.map((width, i) => cellLines(row[i] ?? "", width, natural[i] ?? 0));
        const height = Math.max(1, ...cells.map((lines) => lines.length));
        return Array.from({ length: height }, (_, n) => {
            const texts = cells.map((lines) => lines[n] ?? "");
            const last = texts.findLastIndex((text) => text !== "");
            return texts
                .slice(0, last + 1)
                .map((text, i) => paint(text, r, i) + " ".repeat(i === last ? 0 : (widths[i] ?? 0) - (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(text)))
                .join(GAP);
        });
    });
}
const READABLE = 9;
function headedLines(rows, columns, paint = AS_IT_IS) {
    const natural = naturalWidths(rows);
    const least = natural.reduce((sum, width) => sum + Math.min(width, READABLE), GAP.length * (natural.length - 1));
    if (columns === null || least <= columns)
        return tableLines(rows, columns, paint);
    const [head = [], ...records] = rows;
    const width = Math.min((0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widest */ .D3)(head), Math.floor(columns / 2));
    return records.flatMap((record, r) => [
        ...(r === 0 ? [] : [""]),
        ...record.flatMap((cell, i) => {
            const [label = ""] = wrappedText(head[i] ?? "", width);
            const blanks = " ".repeat(Math.max(0, width - (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(label)));
            const lines = wrappedText(cell, columns - width - GAP.length);
            return lines.map((line, n) => {
                const before = n === 0 ? paint(label, 0, i) + blanks : " ".repeat(width);
                return `${before}${GAP}${paint(line, r + 1, i)}`;
            });
        }),
    ]);
}
function naturalWidths(rows) {
    return (rows[0] ?? []).map((_, i) => (0,_core_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widest */ .D3)(rows.map((row) => row[i] ?? "")));
}
function cellLines(text, width, natural) {
    if (width >= natural)
        return [text];
    const [indent = ""] = /^ */.exec(text) ?? [];
    return brokenAt(text.trimStart(), Math.max(1, width - indent.length)).map((line) => indent + line);
}
const NARROWEST = 4;
function fitted(natural, columns) {
    const widths = [...natural];
    let over = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - columns;
    while (over > 0) {
        const most = Math.max(...widths);
        if (most <= NARROWEST)
            break;
        const next = Math.max(NARROWEST, ...widths.filter((width) => width < most));
        const less = Math.min(over, most - next);
        widths[widths.indexOf(most)] = most - less;
        over -= less;
    }
    return widths;
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

function painter({ color: isColored }) {
    return (color, text) => isColored && color !== null && text !== "" ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(color, text, { validateStream: false }) : text;
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ disarmed)
/* harmony export */ });
/* unused harmony export FORMS */
const FORMS = (/* unused pure expression or super */ null && (["text", "markdown", "json", "xml"]));
const UNSEEN_CLASS = String.raw `\p{M}\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u0640\u07fa\u180a\u1cd3\ufe73`;
const UNSEEN = `[${UNSEEN_CLASS}]`;
const BLANK = String.raw `[\s${UNSEEN_CLASS}]*`;
const LEADING = once(() => new RegExp(`^(${BLANK}):(${UNSEEN}*:(.*))$`, "su"));
const SECOND = once(() => new RegExp(`:${UNSEEN}*:`, "u"));
const BRACKET = once(() => new RegExp(`#(?=${UNSEEN}*#${UNSEEN}*\\[)`, "gu"));
const ADDRESS = /^[0-9a-f]{0,4}(?::[0-9a-f]{1,4})*(?::\d{1,3}(?:\.\d{1,3}){3})?(?:\/\d{1,3})?[),;.]?(?: |$)/i;
const ESCAPES = {
    text: { colon: "\\u{3a}", hash: "\\u{23}", carriageReturn: "\\u{d}" },
    markdown: { colon: "\\u{3a}", hash: "\\u{23}", carriageReturn: "\\u{d}" },
    json: { colon: ":", hash: "\\u0023", carriageReturn: "\r" },
    xml: { colon: "&#58;", hash: "&#35;", carriageReturn: "&#13;" },
};
function once(build) {
    let built = null;
    return () => (built ??= build());
}
const VISIBLE = String.raw `!-9;-~\u2190-\u21ff\u2500-\u25ff\u2701-\u27be\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5`;
const HARMLESS = new RegExp(`^[\\t ]*(?:$|[${VISIBLE}])`);
const SUSPECT = new RegExp(`(?:^|\\n)[\\t ]*[^\\t\\n ${VISIBLE}]`);
function disarmed(text, form) {
    const { hash, carriageReturn } = ESCAPES[form];
    const bracketed = text.includes("#") && text.includes("[") ? text.replace(BRACKET(), hash) : text;
    const single = bracketed.includes("\r") ? bracketed.replaceAll("\r", carriageReturn) : bracketed;
    return SUSPECT.test(single) ? disarmedLines(single, form) : single;
}
function disarmedLines(text, form) {
    const { colon } = ESCAPES[form];
    return text
        .split("\n")
        .map((line) => HARMLESS.test(line)
        ? line
        : line.replace(LEADING(), (all, before, after, rest) => isCommand(rest) ? `${before}${colon}${after}` : all))
        .join("\n");
}
function isCommand(rest) {
    return SECOND().test(rest) && !ADDRESS.test(rest);
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ jsonChunks)
/* harmony export */ });
const BATCH = 256;
function* jsonChunks(value, batch = BATCH) {
    if (isBig(value, batch))
        yield* opened(value, batch, 0, "", "");
    else
        yield `${JSON.stringify(value, null, 2)}\n`;
}
function* opened(value, most, depth, head, tail) {
    const keys = Array.isArray(value) ? null : keysOf(value);
    const members = Array.isArray(value) ? value : Object.values(value).filter(isThere);
    const indent = "  ".repeat(depth);
    const last = members.length - 1;
    const textOf = (from, to) => batchText(keys?.slice(from, to) ?? null, members.slice(from, to), depth);
    yield `${head}${keys === null ? "[" : "{"}\n`;
    let from = 0;
    for (let i = 0; i <= last; i++) {
        const member = members[i];
        if (keys !== null && isBig(member, most)) {
            if (from < i)
                yield `${textOf(from, i)},\n`;
            yield* opened(member, most, depth + 1, `${indent}  ${JSON.stringify(keys[i])}: `, i === last ? "" : ",");
            from = i + 1;
        }
        else if (i - from + 1 === most || i === last) {
            yield `${textOf(from, i + 1)}${i === last ? "" : ","}\n`;
            from = i + 1;
        }
    }
    yield `${indent}${keys === null ? "]" : "}"}${tail}\n`;
}
function keysOf(value) {
    return Object.entries(value).flatMap(([key, member]) => (isThere(member) ? [key] : []));
}
function isThere(member) {
    return member !== undefined;
}
function batchText(keys, members, depth) {
    let value = keys === null ? members : Object.fromEntries(keys.map((key, i) => [key, members[i]]));
    for (let i = 0; i < depth; i++)
        value = [value];
    const [before, after] = [depth * (depth + 3) + 2, (depth + 1) * (depth + 2)];
    return JSON.stringify(value, null, 2).slice(before, -after);
}
function isBig(value, most) {
    if (typeof value !== "object" || value === null || "toJSON" in value)
        return false;
    if (Array.isArray(value))
        return value.length > most && value.some(isObject);
    const members = Object.values(value).filter(isThere);
    return members.length > most || members.some((member) => isBig(member, most));
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 2788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

function nearest(word, candidates) {
    let best = null;
    for (const candidate of candidates) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (best === null || edits < best.edits)
            best = { candidate, edits };
    }
    return best !== null && best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|[\ufe00-\ufe0f]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
function printable(text) {
    return PLAIN.test(text) ? text : text.replace(HIDDEN, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
function excerpt(text, max) {
    const shown = printable(text);
    return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`;
}
function count(n, one, many = `${one}s`) {
    return `${grouped(n)} ${n === 1 ? one : many}`;
}
function grouped(n) {
    return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toldProblems),
/* harmony export */   f: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const MAX_TOLD = 50;
const MAX_MESSAGE = 2000;
const MAX_HINT = 300;
function toldProblems(problems) {
    const told = problems.slice(0, MAX_TOLD).map(({ at, message, hint }) => ({
        at: at === null ? null : { ...at, file: cut(at.file, MAX_HINT) },
        message: cut(message, MAX_MESSAGE),
        hint: hint === null || hint.length > MAX_HINT ? null : hint,
    }));
    const left = problems.length - told.length;
    return left > 0 ? [...told, { at: null, message: `and ${left} more`, hint: null }] : told;
}
function cut(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
function ok(value) {
    return { ok: true, value };
}
function fail(error) {
    return { ok: false, error };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "cli/" + chunkId + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __nccwpck_require__(6269);
// EXTERNAL MODULE: ./build/app/version.js
var version = __nccwpck_require__(3912);
;// CONCATENATED MODULE: ./build/app/masked-disk.js
function maskedDisk(disk, writer) {
    const hidden = (text) => writer.masked(text, /^\s*[{[]/.test(text) ? "json" : "xml");
    return {
        ...disk,
        write: (path, text, by) => disk.write(path, hidden(text), by),
        replace: (path, text, by) => disk.replace(path, hidden(text), by),
        from: (directory) => maskedDisk(disk.from(directory), writer),
    };
}

// EXTERNAL MODULE: ./build/core/failure.js
var failure = __nccwpck_require__(8624);
// EXTERNAL MODULE: ./build/core/turns.js
var turns = __nccwpck_require__(3946);
// EXTERNAL MODULE: ./build/core/mask.js
var mask = __nccwpck_require__(3900);
// EXTERNAL MODULE: ./build/report/runner.js
var runner = __nccwpck_require__(9881);
;// CONCATENATED MODULE: ./build/report/writer.js


function createWriter({ stdout, stderr }, keys) {
    const [out, err] = [wholeLines(stdout), wholeLines(stderr)];
    const masks = (0,mask/* masksOf */.JF)(keys);
    const masked = (text, form) => {
        switch (form) {
            case "text":
                return masks.value(text);
            case "json":
                return (0,mask/* maskJson */.Te)(text, masks);
            case "markdown":
            case "xml":
                return masks.written(text);
        }
    };
    return {
        print: (text, form = "text") => out((0,runner/* disarmed */.f)(masked(text, form), form)),
        complain: (text) => err((0,runner/* disarmed */.f)(masked(text, "text"), "text")),
        command: (line) => out(`${masks.written(line)}\n`),
        progress: (text) => {
            if (stderr.isTerminal)
                stderr.write(text === null ? "\r\u001b[K" : `\r${(0,runner/* disarmed */.f)(masked(text, "text"), "text")}`);
        },
        masked,
        maskedValues: (values) => (0,mask/* maskValues */.Z$)(values, masks),
    };
}
function* printing(writer, chunks, form = "text") {
    for (const chunk of chunks) {
        writer.print(chunk, form);
        yield;
    }
    return undefined;
}
function wholeLines(stream) {
    let open = false;
    return (text) => {
        if (text === "")
            return;
        stream.write(open ? `\n${text}` : text);
        open = !text.endsWith("\n");
    };
}

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __nccwpck_require__(2788);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __nccwpck_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __nccwpck_require__(9093);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __nccwpck_require__(5981);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(2315);
;// CONCATENATED MODULE: ./build/cli/help.js


function commandHelp(spec, columns) {
    const rows = [...spec.options, ...options/* GLOBAL */.M_].map((o) => [`  ${nameOf(o)}`, o.help]);
    const parts = [
        ...(0,layout/* wrappedText */.rr)(`Usage: mailworthy ${spec.usage}`, columns, "", "  "),
        "",
        ...(0,layout/* wrappedText */.rr)(`${spec.summary}.`, columns),
        "",
        "Options:",
        ...(0,layout/* tableLines */.oW)(rows, columns),
    ];
    return `${parts.join("\n")}\n`;
}
function nameOf({ name, short, value, words }) {
    const placeholder = words !== undefined ? ` [${words.join("|")}]` : value === undefined ? "" : ` ${value}`;
    return `${short === undefined ? "" : `-${short}, `}--${name}${placeholder}`;
}
const WHAT = "Mailworthy verifies SPF, reverse DNS and blocklists of the domains and addresses that send your mail.";
const CODES = "mailworthy COMMAND --help, or mailworthy help COMMAND, shows its options; mailworthy --version (-V) the version. " +
    "Exit codes: 0 fine, 1 failed by verdict, 2 wrong usage or input, 3 too much was not checked (--max-not-checked, or " +
    "the third run in a row that saw nothing), 70 our own bug, 130 stopped by Ctrl-C.";
function overview(specs, columns) {
    const parts = [
        ...(0,layout/* wrappedText */.rr)(WHAT, columns ?? 110),
        "",
        "Usage: mailworthy <command> [arguments] [options]",
        "",
        "Commands:",
        ...(0,layout/* tableLines */.oW)(specs.map((s) => [`  ${s.name}`, s.summary]), columns),
        "",
        ...(0,layout/* wrappedText */.rr)(CODES, columns ?? 110),
    ];
    return `${parts.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/cli/interrupt.js
const STOPPED = 130;
function interruptOf({ onInterrupt }) {
    let by = null;
    return {
        during: async (lang, stop, work) => {
            const deaf = onInterrupt(() => {
                by = lang;
                stop();
            });
            try {
                return await work();
            }
            finally {
                deaf();
            }
        },
        by: () => by,
    };
}

// EXTERNAL MODULE: ./build/cli/on-the-way.js + 2 modules
var on_the_way = __nccwpck_require__(7194);
// EXTERNAL MODULE: ./build/cli/specs.js + 1 modules
var specs = __nccwpck_require__(1511);
;// CONCATENATED MODULE: ./build/cli/run.js














const COMMANDS = [
    [specs/* CHECK */.fi, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(1865), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(7405), __nccwpck_require__.e(8359), __nccwpck_require__.e(38), __nccwpck_require__.e(4079), __nccwpck_require__.e(6118), __nccwpck_require__.e(8819), __nccwpck_require__.e(6306), __nccwpck_require__.e(4479), __nccwpck_require__.e(3679)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3679))).checkCommand],
    [specs/* MERGE */.lF, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(2857), __nccwpck_require__.e(4006), __nccwpck_require__.e(1865), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(7405), __nccwpck_require__.e(8359), __nccwpck_require__.e(38), __nccwpck_require__.e(4079), __nccwpck_require__.e(6118), __nccwpck_require__.e(8819), __nccwpck_require__.e(6306), __nccwpck_require__.e(2980), __nccwpck_require__.e(7086)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7086))).mergeCommand],
    [specs/* SPF */.In, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(1125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1125))).spfCommand],
    [specs/* LOOKUP */.hx, async () => (await __nccwpck_require__.e(/* import() */ 2632).then(__nccwpck_require__.bind(__nccwpck_require__, 2632))).lookupCommand],
    [specs/* DNSBL */.AQ, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(6118), __nccwpck_require__.e(8509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8509))).dnsblCommand],
    [specs/* ZONES */.k3, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(4559), __nccwpck_require__.e(239), __nccwpck_require__.e(6934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8078))).zonesCommand],
    [specs/* MESSAGE */.w5, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(857), __nccwpck_require__.e(7405), __nccwpck_require__.e(8669), __nccwpck_require__.e(7016)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7016))).messageCommand],
    [specs/* BOUNCE */.p8, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(4286), __nccwpck_require__.e(1865), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(7405), __nccwpck_require__.e(4079), __nccwpck_require__.e(4706), __nccwpck_require__.e(6118), __nccwpck_require__.e(3400)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6209))).bounceCommand],
    [specs/* VOLUME */.PM, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(2857), __nccwpck_require__.e(8815), __nccwpck_require__.e(7976), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(7405), __nccwpck_require__.e(8359), __nccwpck_require__.e(38), __nccwpck_require__.e(4479), __nccwpck_require__.e(4907), __nccwpck_require__.e(4271)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2241))).volumeCommand],
    [specs/* EXPLAIN */.GM, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(1865), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(7405), __nccwpck_require__.e(8359), __nccwpck_require__.e(38), __nccwpck_require__.e(8819), __nccwpck_require__.e(7923)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7923))).explainCommand],
];
const SPECS = [...COMMANDS.map(([spec]) => spec), specs/* COMPLETION */.dB, specs/* HELP */._$];
async function completionOf() {
    const { completionCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(935), __nccwpck_require__.e(857), __nccwpck_require__.e(2102), __nccwpck_require__.e(7405), __nccwpck_require__.e(8359), __nccwpck_require__.e(38), __nccwpck_require__.e(2687)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2687));
    return (parsed) => completionCommand(parsed, SPECS);
}
function helpOutcome(parsed, front) {
    const [word] = parsed.positionals;
    if (word === undefined)
        return (0,cli_io/* done */.Vw)(overview(SPECS, (0,cli_io/* columnsOf */.PL)(front)));
    const spec = SPECS.find(({ name }) => name === word);
    return spec === undefined ? unknownCommand(word) : (0,cli_io/* done */.Vw)(commandHelp(spec, (0,cli_io/* columnsOf */.PL)(front)));
}
function run(args, io) {
    return start(args, io, () => Promise.resolve(io));
}
async function start(args, front, outside) {
    const writer = createWriter(front, (0,cli_io/* keysOf */.YD)(front.env));
    let interrupt = null;
    const open = async (spec) => {
        const io = await outside({ git: spec.git === true, long: spec.long === true });
        interrupt = interruptOf(io);
        return { ...io, disk: maskedDisk(io.disk, writer), writer, interrupt };
    };
    try {
        const outcome = await outcomeOf(args, front, open);
        if (outcome.ok)
            await print(outcome.value.shown, writer);
        else
            writer.complain((0,cli_io/* problemLines */.pb)(outcome.error, front.stderr));
        const stoppedBy = interrupt?.by() ?? null;
        if (stoppedBy === null)
            return outcome.ok ? outcome.value.exitCode : 2;
        writer.complain(`${(0,on_the_way/* onTheWayWords */.p)(stoppedBy).stopped}\n`);
        return STOPPED;
    }
    catch (error) {
        writer.complain(`${(0,failure/* bugText */.s8)(error)}\nThis is a bug in Mailworthy ${version/* VERSION */.x}. Please report it with the command and, if you can, a tape (--record FILE).\n`);
        return 70;
    }
}
async function outcomeOf(args, front, open) {
    const [word = "", ...rest] = args;
    if (word === "--version" || word === "-V")
        return (0,cli_io/* done */.Vw)(`${version/* VERSION */.x}\n`);
    if (word === "--help" || word === "-h")
        return (0,cli_io/* done */.Vw)(overview(SPECS, (0,cli_io/* columnsOf */.PL)(front)));
    const spec = SPECS.find(({ name }) => name === word);
    if (spec === undefined)
        return unknownCommand(word);
    const parsed = (0,options/* parseCommand */.RM)(spec, rest);
    if (!parsed.ok)
        return parsed;
    if (parsed.value.flag("help"))
        return (0,cli_io/* done */.Vw)(commandHelp(spec, (0,cli_io/* columnsOf */.PL)(front)));
    if (spec === specs/* HELP */._$)
        return helpOutcome(parsed.value, front);
    const load = COMMANDS.find(([of]) => of === spec)?.[1] ?? completionOf;
    const [command, io] = await Promise.all([load(), open(spec)]);
    return command(parsed.value, io);
}
function unknownCommand(word) {
    const names = SPECS.map((spec) => spec.name);
    const what = word === "" ? "a command is missing" : `unknown command ${(0,printable/* excerpt */.Kb)(word, 60)}`;
    const message = `${what}; expected ${names.join(", ")} (see mailworthy --help)`;
    return (0,problem/* fail */.f)([{ at: null, message, hint: (0,nearest/* nearest */.p)(word, names) }]);
}
async function print(shown, writer) {
    switch (shown.kind) {
        case "text":
            await (0,turns/* inTurns */.g)(printing(writer, shown.chunks, shown.form));
            break;
        case "commands":
            for (const command of shown.commands)
                writer.command(command);
            break;
    }
}

// EXTERNAL MODULE: ./build/node-front.js
var node_front = __nccwpck_require__(4556);
;// CONCATENATED MODULE: ./build/cli.js




const front = (0,node_front/* nodeFront */.Mh)();
const outside = async ({ git, long }) => {
    if (long)
        (await __nccwpck_require__.e(/* import() */ 5065).then(__nccwpck_require__.bind(__nccwpck_require__, 5065))).keepYoung();
    const { nodeIo } = await Promise.all(/* import() */[__nccwpck_require__.e(4199), __nccwpck_require__.e(6731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6731));
    return nodeIo(git ? (await __nccwpck_require__.e(/* import() */ 9558).then(__nccwpck_require__.bind(__nccwpck_require__, 9558))).nodeProcess : () => ({ kind: "no-program" }));
};
(0,node_front/* leaveWith */.eo)(start(process.argv.slice(2), front, outside), createWriter(front, (0,cli_io/* keysOf */.YD)(front.env)));

