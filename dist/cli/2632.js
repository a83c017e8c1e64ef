export const id = 2632;
export const ids = [2632];
export const modules = {

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
function isoTime(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ draftOption),
/* harmony export */   Y: () => (/* binding */ draftText)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function draftOption(parsed) {
    const word = parsed.last("draft");
    return word === null ? null : word === "en" || word === "ja" ? word : "both";
}
function draftText(drafts, none, words) {
    if (drafts.length === 0)
        return `\n${none}\n`;
    const show = (d) => {
        const title = d.language === "en" ? "Subject: " : "件名：";
        return `\n----- ${words.heading(d.to, d.language)} -----\n${title}${d.subject}\n\n${d.body}`;
    };
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linesForLog */ .L_)(drafts.map(show).join(""));
}


/***/ }),

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   w: () => (/* binding */ lookupProblemsText)
/* harmony export */ });
/* harmony import */ var _mail_why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);

function lookupProblemsText(problems) {
    const faults = problems.filter((problem) => problem.code !== "shared");
    return faults.length === 0 ? null : faults.map(problemText).join("; ");
}
function problemText(problem) {
    switch (problem.code) {
        case "unknown":
            return `not checked: ${problem.trouble.reason} (${problem.trouble.detail})`;
        case "no-reverse":
            return "no reverse name (PTR)";
        case "not-confirmed":
            return `the name does not lead back to ${problem.ip}`;
        case "final-dot":
            return `the PTR record of ${problem.ip} lacks the final dot: ${problem.meant} was meant`;
        case "root-as-name":
            return `the PTR record of ${problem.ip} names the DNS root ("."), which is no host name`;
        case "address-as-name":
            return `the PTR record of ${problem.ip} names ${problem.name}, an address instead of a host name`;
        case "partly-confirmed":
            return `${problem.astray.join(", ")} does not lead back to ${problem.ip}; receivers take one of the names`;
        case "no-name":
            return "the name does not exist";
        case "no-address":
            return "the name has no address";
        case "shared":
            return `none: ${shown(problem)} ${isOne(problem) ? "has a name" : "have names"} of ${isOne(problem) ? "its" : "their"} own, as on a shared server`;
        case "other-reverse":
            return `${shown(problem)} ${isOne(problem) ? "has" : "have"} no reverse name that leads back`;
        case "not-asked":
            return `not checked: ${(0,_mail_why_js__WEBPACK_IMPORTED_MODULE_0__/* .whyText */ .ss)(problem)}`;
        case "reverse-unknown":
            return "a reverse name could not be checked";
    }
}
function shown({ first, more }) {
    return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function isOne({ first, more }) {
    return first.length + more === 1;
}


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookupCommand: () => (/* binding */ lookupCommand)
});

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/core/pool.js
var pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/core/room.js + 1 modules
var room = __webpack_require__(1098);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/cli/drafts.js
var cli_drafts = __webpack_require__(4089);
// EXTERNAL MODULE: ./build/app/io.js
var app_io = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/dns/dig.js
var dns_dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/dns/rdata.js
var rdata = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/cli/lookup-explain.js



function listenTo(dns) {
    const heard = new Map();
    return {
        dns: {
            ask: async (question) => {
                const outcome = await dns.ask(question);
                heard.set(`${question.name} ${question.type}`, { question, outcome });
                return outcome;
            },
        },
        dialogue: (server) => [...heard.values()]
            .sort(byName)
            .map((h) => exchange(h, server))
            .join(""),
    };
}
function byName(a, b) {
    const key = ({ question: q }) => `${q.type === "PTR" ? 0 : 1} ${q.name} ${q.type}`;
    return key(a) < key(b) ? -1 : 1;
}
function exchange({ question, outcome }, server) {
    const at = serverOf(server);
    const word = (0,dns_dig/* digCommand */.gJ)(question).split(" ").at(-1) ?? "";
    const dig = ["dig", "+noall", "+answer", ...at.dig, question.type, word].join(" ");
    const nslookup = ["nslookup", ...at.port, `-type=${question.type}`, word, ...at.host].join(" ");
    return `\n$ ${dig}\n${digAnswer(outcome)}$ ${nslookup}\n${nslookupAnswer(question, outcome)}`;
}
function serverOf(server) {
    const found = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::(\d{1,5}))?$|^([\da-f]*:[\da-f:.]+)$/i.exec(server ?? "");
    const host = found?.[1] ?? found?.[2] ?? found?.[4];
    if (host === undefined)
        return { dig: [], port: [], host: [] };
    const port = found?.[3] ?? "53";
    return port === "53"
        ? { dig: [`@${host}`], port: [], host: [host] }
        : { dig: ["-p", port, `@${host}`], port: [`-port=${port}`], host: [host] };
}
function dotted(name) {
    return name === "" ? "." : `${name}.`;
}
function dataOf(rr) {
    const { data } = rr;
    return (0,printable/* printable */.g$)(data.type === "PTR" || data.type === "CNAME" ? dotted(data.target) : (0,rdata/* rdataText */._P)(data));
}
function digAnswer(outcome) {
    if (outcome.kind === "error")
        return `;; no answer: ${outcome.reason} (${(0,printable/* printable */.g$)(outcome.detail)})\n`;
    if (outcome.records.length === 0)
        return `;; status: ${outcome.rcode}, no answer section\n`;
    return outcome.records
        .map((rr) => `${(0,printable/* printable */.g$)(dotted(rr.name))}\t${rr.ttl}\tIN\t${rr.data.type}\t${dataOf(rr)}\n`)
        .join("");
}
function nslookupAnswer(question, outcome) {
    const name = (0,printable/* printable */.g$)(question.name);
    if (outcome.kind === "error")
        return `** no answer for ${name}: ${outcome.reason}\n`;
    if (outcome.rcode === "NXDOMAIN")
        return `** server can't find ${name}: NXDOMAIN\n`;
    if (!outcome.records.some((rr) => rr.data.type === question.type))
        return `*** Can't find ${name}.: No answer\n`;
    return outcome.records.map((rr) => nslookupLine(rr)).join("");
}
function nslookupLine(rr) {
    const name = (0,printable/* printable */.g$)(rr.name);
    if (rr.data.type === "PTR")
        return `${name}\tname = ${dataOf(rr)}\n`;
    if (rr.data.type === "CNAME")
        return `${name}\tcanonical name = ${dataOf(rr)}\n`;
    return `Name:\t${name}\nAddress: ${dataOf(rr)}\n`;
}

// EXTERNAL MODULE: ./build/cli/lookup-problem.js
var lookup_problem = __webpack_require__(5221);
// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/rules/ptr/final-dot.js
var final_dot = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/mail/trouble.js
var trouble = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/mail/reverse/address-name.js
var address_name = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/mail/reverse/reverse.js
var reverse_reverse = __webpack_require__(4825);
;// CONCATENATED MODULE: ./build/cli/lookup-rows.js








async function reverseRow(dns, ip) {
    const reverse = await (0,reverse_reverse/* reverseOf */.Kg)(dns, ip);
    const { names } = reverse;
    const base = { query: ip, reverse: [reverse] };
    if (!names.known)
        return {
            ...base,
            addresses: [],
            names: [],
            confirmed: null,
            problems: [{ code: "unknown", trouble: (0,trouble/* bareTrouble */.q)(names) }],
        };
    const shown = names.value.map((n) => (n.name === "" ? "." : n.name));
    const addresses = [...new Set(names.value.flatMap((n) => (n.addresses.known ? n.addresses.value : [])))];
    if (shown.length === 0)
        return { ...base, addresses, names: [], confirmed: false, problems: [{ code: "no-reverse" }] };
    if (names.value.some((n) => n.confirmed.known && n.confirmed.value)) {
        const astray = names.value.filter((n) => n.confirmed.known && !n.confirmed.value).map((n) => n.name);
        const problems = astray.length === 0 ? [] : [{ code: "partly-confirmed", ip, astray }];
        return { ...base, addresses, names: shown, confirmed: true, problems };
    }
    const open = names.value.find(({ name, confirmed }) => !confirmed.known && name !== "" && !(0,address_name/* isAddressName */._)(name))?.confirmed;
    if (open?.known === false)
        return {
            ...base,
            addresses,
            names: shown,
            confirmed: null,
            problems: [{ code: "unknown", trouble: (0,trouble/* bareTrouble */.q)(open) }],
        };
    return {
        ...base,
        addresses,
        names: shown,
        confirmed: false,
        problems: [astrayProblem(names.value[0]?.name ?? dns_name/* ROOT */.Dl, ip)],
    };
}
function astrayProblem(name, ip) {
    if (name === "")
        return { code: "root-as-name", ip };
    if ((0,address_name/* isAddressName */._)(name))
        return { code: "address-as-name", ip, name };
    const meant = (0,final_dot/* withoutZone */.n)(name, ip);
    return meant === null ? { code: "not-confirmed", ip } : { code: "final-dot", ip, name, meant };
}
const WIDTH = 16;
const MAX_LISTED = 10;
async function forwardRow(door, name) {
    const dns = (0,budget/* budgeted */.h)(door);
    const found = await (0,reverse_reverse/* addressesOfName */.TZ)(dns, name);
    if (!found.addresses.known) {
        return {
            query: name,
            addresses: [],
            names: [],
            confirmed: null,
            problems: [{ code: "unknown", trouble: (0,trouble/* bareTrouble */.q)(found.addresses) }],
            reverse: [],
        };
    }
    const addresses = found.addresses.value;
    if (addresses.length === 0) {
        const gone = found.evidence.some((e) => e.answer === "NXDOMAIN");
        return {
            query: name,
            addresses,
            names: [],
            confirmed: false,
            problems: [{ code: gone ? "no-name" : "no-address" }],
            reverse: [],
        };
    }
    const backs = await (0,pool/* mapPool */.P)(addresses, (0,room/* createRoom */.a)(WIDTH), (ip) => reverseRow(dns, ip));
    const names = [...new Set(backs.flatMap((b) => b.names))];
    const without = backs.filter((b) => !b.names.includes(name) && b.confirmed !== null);
    const unknown = backs.some((b) => b.confirmed === null);
    const others = without.filter((b) => b.confirmed === false).map((b) => b.query);
    const shared = without.filter((b) => b.confirmed === true).map((b) => b.query);
    const problems = [
        ...(others.length === 0 ? [] : [{ code: "other-reverse", ...some(others) }]),
        ...(shared.length === 0 ? [] : [{ code: "shared", ...some(shared) }]),
        ...(dns.notAsked() > 0
            ? [{ code: "not-asked", max: budget/* MAX_QUESTIONS */.R, left: dns.notAsked() }]
            : unknown && others.length === 0
                ? [{ code: "reverse-unknown" }]
                : []),
    ];
    return {
        query: name,
        addresses,
        names,
        confirmed: without.length > 0 ? false : unknown ? null : true,
        problems,
        reverse: backs.flatMap((b) => b.reverse),
    };
}
function some(addresses) {
    const first = addresses.slice(0, MAX_LISTED);
    return { first, more: addresses.length - first.length };
}

// EXTERNAL MODULE: ./build/cli/lang.js
var cli_lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/words/words.js
var words_words = __webpack_require__(4658);
;// CONCATENATED MODULE: ./build/cli/lookup.js
















async function lookupCommand(parsed, io) {
    const queries = parsed.positionals.map((text) => ({
        text,
        ip: (0,ip/* normalizeIp */.Z2)(text),
        name: (0,dns_name/* normalizeName */.Pc)((0,dns_name/* toAscii */.Vb)(text) ?? ""),
    }));
    const bad = queries
        .filter((q) => q.ip === null && (q.name === null || q.name === "" || /^[\d.]+$/.test(q.text)))
        .map((q) => ({
        at: null,
        message: `${(0,printable/* excerpt */.Kb)(q.text, 80)} is neither a domain name nor an IP address`,
        hint: null,
    }));
    if (bad.length > 0)
        return (0,problem/* fail */.f)(bad);
    const found = await (0,cli_io/* withDns */.Ck)(parsed, io, async ({ dns }) => {
        const ear = listenTo(dns);
        const rows = await (0,pool/* mapPool */.P)(queries, (0,room/* createRoom */.a)(64), (q) => q.ip === null ? forwardRow(ear.dns, q.name ?? dns_name/* ROOT */.Dl) : reverseRow(ear.dns, q.ip));
        return (0,problem.ok)({ rows, ear });
    });
    if (!found.ok)
        return found;
    const { rows, ear } = found.value;
    const option = (0,cli_drafts/* draftOption */.F)(parsed);
    const drafts = await draftsOf(rows, (0,app_io/* isoTime */.L)(io.now()), option);
    if (parsed.flag("json")) {
        const more = option === null ? {} : { drafts };
        return (0,cli_io/* doneJson */.Vn)({ schema: "mailworthy/lookup/1", rows: rows.map(rowJson), ...more });
    }
    const dialogue = parsed.flag("explain") ? ear.dialogue(parsed.all("dns")[0] ?? null) : "";
    const lang = (0,cli_lang/* langOfReader */.t)(parsed, io);
    const [words, draftWords] = await Promise.all([(0,words_words/* commandWords */.B)("lookup", lang), (0,words_words/* commandWords */.B)("drafts", lang)]);
    const written = option === null ? "" : (0,cli_drafts/* draftText */.Y)(drafts, words.noLetter, draftWords);
    return (0,cli_io/* done */.Vw)(table(rows, words, (0,cli_io/* lookOf */.Li)(io, parsed)) + dialogue + written);
}
function table(rows, words, look) {
    const { yes, no, unknown, shared } = words.state;
    const cells = rows.map((row) => [
        row.query,
        row.addresses.join(" ") || "–",
        row.names.join(" ") || "–",
        row.confirmed === null ? unknown : row.confirmed ? yes : isShared(row) ? shared : no,
        words.problems(row.problems),
    ].map(report_escape/* forLog */.Ig));
    const head = [words.query, words.addresses, words.names, words.confirmed, words.problem];
    const ink = (0,paint/* painter */.C)(look);
    return (0,cli_io/* columns */.YB)([head, ...cells], look, (text, row, column) => ink(column === 3 ? colorOf(rows[row - 1]) : null, text));
}
function colorOf(row) {
    if (row === undefined || row.confirmed === null)
        return "yellow";
    return row.confirmed || isShared(row) ? "green" : "red";
}
function isShared({ problems }) {
    return problems.length > 0 && problems.every((problem) => problem.code === "shared");
}
function rowJson({ query, addresses, names, confirmed, problems }) {
    return { query, addresses, names, confirmed, problem: (0,lookup_problem/* lookupProblemsText */.w)(problems) };
}
async function draftsOf(rows, at, option) {
    return option === null ? [] : (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(1865), __webpack_require__.e(4079), __webpack_require__.e(4706), __webpack_require__.e(4274)]).then(__webpack_require__.bind(__webpack_require__, 8235))).lookupDrafts(rows, at, option);
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

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf),
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
async function mapPool(items, room, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            const item = items[index];
            if (item !== undefined)
                results[index] = await room.through(() => work(item));
        }
    };
    await Promise.all(Array.from({ length: Math.min(room.width, items.length) }, worker));
    return results;
}
async function mapOf(keys, room, work) {
    const distinct = [...new Set(keys)];
    const values = await mapPool(distinct, room, async (key) => [key, await work(key)]);
    return new Map(values);
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createRoom)
});

;// CONCATENATED MODULE: ./build/core/queue.js
function createQueue() {
    let ring = new Array(64).fill(null);
    let [first, size] = [0, 0];
    const grow = () => {
        const more = new Array(2 * ring.length).fill(null);
        for (let i = 0; i < size; i++)
            more[i] = ring[(first + i) % ring.length] ?? null;
        ring = more;
        first = 0;
    };
    return {
        put: (item) => {
            if (size === ring.length)
                grow();
            ring[(first + size) % ring.length] = item;
            size++;
        },
        take: () => {
            const item = ring[first] ?? null;
            if (size === 0 || item === null)
                return null;
            ring[first] = null;
            first = (first + 1) % ring.length;
            size--;
            return item;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/room.js

function createRoom(size) {
    const waiting = createQueue();
    let [width, inside] = [size, 0];
    const fill = () => {
        while (inside < width) {
            const next = waiting.take();
            if (next === null)
                return;
            inside++;
            next();
        }
    };
    const leave = () => {
        inside--;
        fill();
    };
    const within = (work) => {
        const done = work();
        done.then(leave, leave);
        return done;
    };
    return {
        get width() {
            return width;
        },
        resize: (to) => {
            width = to;
            fill();
        },
        through: (work) => {
            if (inside >= width)
                return new Promise((enter) => waiting.put(enter)).then(() => within(work));
            inside++;
            return within(work);
        },
    };
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MAX_QUESTIONS),
/* harmony export */   h: () => (/* binding */ budgeted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6069);


const MAX_QUESTIONS = 250;
function budgeted(dns, max = MAX_QUESTIONS) {
    const asked = { names: [], kinds: [] };
    let left = null;
    const over = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("limit", { code: "over-budget", max });
    return {
        over,
        notAsked: () => left?.names.length ?? 0,
        ask: (question) => {
            if (asked.names.length < max) {
                noteOnce(asked, question);
                return dns.ask(question);
            }
            if (isNoted(asked, question))
                return dns.ask(question);
            noteOnce((left ??= { names: [], kinds: [] }), question);
            return Promise.resolve(over);
        },
    };
}
function isNoted({ names, kinds }, question) {
    const kind = kindOf(question);
    for (let at = names.indexOf(question.name); at >= 0; at = names.indexOf(question.name, at + 1))
        if (kinds[at] === kind)
            return true;
    return false;
}
function noteOnce(questions, question) {
    if (isNoted(questions, question))
        return;
    questions.names.push(question.name);
    questions.kinds.push(kindOf(question));
}
function kindOf(question) {
    const { type, nth = 0, only } = question;
    return nth === 0 && only === undefined ? type : `${type} ${nth}${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(question)}`;
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

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ only }) {
    return only === undefined ? "" : ` @${only}`;
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

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAddressName)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function isAddressName(name) {
    return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(name) !== null;
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ heloNameOf),
/* harmony export */   Kg: () => (/* binding */ reverseOf),
/* harmony export */   TZ: () => (/* binding */ addressesOfName),
/* harmony export */   U3: () => (/* binding */ isHeloName)
/* harmony export */ });
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(336);
/* harmony import */ var _dns_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(763);
/* harmony import */ var _dns_dig_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4900);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3989);
/* harmony import */ var _address_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5363);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(988);









const MAX_NAMES = 10;
async function reverseOf(door, ip) {
    const dns = (0,_dns_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .budgeted */ .h)(door);
    const question = { name: (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseName */ .A)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .ipOf */ .ls)(ip)), type: "PTR" };
    const outcome = await dns.ask(question);
    const evidence = [(0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome)];
    if (outcome.kind === "error")
        return { ip, names: (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome), evidence };
    const targets = outcome.records.flatMap((rr) => (rr.data.type === "PTR" ? [rr.data.target] : []));
    const names = [...new Set(targets)].sort();
    const checked = await Promise.all(names.slice(0, MAX_NAMES).map((name) => confirm(dns, name, ip)));
    return {
        ip,
        names: (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)([...checked.map((c) => c.name), ...names.slice(MAX_NAMES).map(overBound)]),
        evidence: evidence.concat(checked.map((c) => c.evidence)),
    };
}
function overBound(name) {
    const fact = (0,_why_js__WEBPACK_IMPORTED_MODULE_4__/* .because */ .xx)("bounded", { code: "ptr-names", max: MAX_NAMES });
    return { name, addresses: fact, confirmed: fact };
}
async function confirm(dns, name, ip) {
    const question = { name, type: (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(ip) === 4 ? "A" : "AAAA" };
    const outcome = await dns.ask(question);
    const addresses = addressesIn(outcome);
    const confirmed = addresses.known ? (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(addresses.value.includes(ip)) : addresses;
    return { name: { name, addresses, confirmed }, evidence: (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome) };
}
function addressesIn(outcome) {
    if (outcome.kind === "error")
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome);
    const found = outcome.records.flatMap(({ data }) => data.type === "A" || data.type === "AAAA" ? [data.address] : []);
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)((0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_8__/* .fitted */ .$)([...new Set(found)].sort()));
}
function isHeloName(said) {
    return !said.startsWith("[") && !(0,_address_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddressName */ ._)(said) && said.includes(".") && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(said);
}
async function heloNameOf(dns, name) {
    const found = await addressesOfName(dns, name);
    if (!found.addresses.known || found.addresses.value.length > 0)
        return found;
    const question = { name, type: "MX" };
    const outcome = await dns.ask(question);
    const mx = outcome.kind === "error" ? (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome) : (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(outcome.records.some((rr) => rr.data.type === "MX"));
    return { ...found, mx, evidence: [...found.evidence, (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome)] };
}
async function addressesOfName(dns, name) {
    const types = ["A", "AAAA"];
    const asked = await Promise.all(types.map(async (type) => {
        const question = { name, type };
        const outcome = await dns.ask(question);
        return { fact: addressesIn(outcome), evidence: (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome) };
    }));
    const found = asked.flatMap((a) => (a.fact.known ? a.fact.value : []));
    const failed = asked.map((a) => a.fact).find((fact) => !fact.known);
    return {
        name,
        addresses: found.length === 0 && failed !== undefined ? failed : (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(found),
        evidence: asked.map((a) => a.evidence),
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


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withoutZone)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);



function withoutZone(name, ip) {
    for (let zone = (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseName */ .A)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .ipOf */ .ls)(ip)); (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(zone) !== _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl; zone = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(zone)) {
        const own = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(name, zone);
        if (own === _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)
            continue;
        const last = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLabels */ .aJ)(own, 1);
        const meant = /^\d+[-/]\d+$/.test(last) && own !== last ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(own, last) : own;
        return meant.includes(".") ? meant : null;
    }
    return null;
}


/***/ })

};
