export const id = 7718;
export const ids = [7718];
export const modules = {

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
        en: async () => (await __webpack_require__.e(/* import() */ 9680).then(__webpack_require__.bind(__webpack_require__, 9680))).messageEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(1637)]).then(__webpack_require__.bind(__webpack_require__, 3392))).messageJa,
    },
    spf: {
        en: async () => (await Promise.all(/* import() */[__webpack_require__.e(5247), __webpack_require__.e(4976)]).then(__webpack_require__.bind(__webpack_require__, 4976))).spfEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(7873), __webpack_require__.e(1071)]).then(__webpack_require__.bind(__webpack_require__, 5658))).spfJa,
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

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   im: () => (/* binding */ formatDay)
/* harmony export */ });
const MONTHS = [
    /^jan/,
    /^(?:feb|fev)/,
    /^(?:mar|mrz)/,
    /^(?:apr|avr)/,
    /^(?:may|mai)/,
    /^(?:jun|juin)/,
    /^(?:jul|juil)/,
    /^(?:aug|aou)/,
    /^sep/,
    /^(?:oct|okt)/,
    /^nov/,
    /^d[ei][cz]/,
];
const DAY_MS = 86_400_000;
const NOT = { kind: "not-a-day" };
function readDay(text) {
    const t = text.trim();
    if (t.length > 40)
        return NOT;
    const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(t) ??
        /^(\d{4})(\d{2})(\d{2})$/.exec(t) ??
        /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(t);
    if (iso !== null)
        return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/.exec(t);
    if (dotted !== null)
        return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    const named = /^(\d{1,2})(?:er)?[- .]{1,2}([A-Za-zÀ-ÿ]{3,9})\.?[- ,]{1,2}(\d{4})$/.exec(t) ??
        swapped(/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(t));
    if (named !== null) {
        const month = monthOf(named[2] ?? "");
        return month === 0 ? NOT : dayOf(Number(named[3]), month, Number(named[1]));
    }
    const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/.exec(t);
    if (slashed === null)
        return NOT;
    const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    if (a > 12)
        return b > 12 ? NOT : { kind: "two-ways", a, b, year, order: "day-first" };
    return { kind: "two-ways", a, b, year, order: b > 12 ? "month-first" : null };
}
function monthOf(name) {
    const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return MONTHS.findIndex((month) => month.test(plain)) + 1;
}
function swapped(found) {
    return found === null ? null : ["", found[2] ?? "", found[1] ?? "", found[3] ?? ""];
}
function dayOf(year, month, day) {
    const text = formatDay(year, month, day);
    return text === null ? NOT : { kind: "day", day: text };
}
function formatDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return real && year >= 1970 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
function addDays(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ forecast)
/* harmony export */ });
/* unused harmony export SMALL */
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3989);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5259);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);



const MONTH = 28;
const SENDINGS = 92;
const LEAST_DAYS = 14;
const LEAST_SENDINGS = 3;
const IRREGULAR = 0.75;
const SMALL = 100;
const BULK = 5000;
const NORMAL = 1.4;
const JUMP = 2;
const LEAP = 10;
const COLD_DAY = 50;
const COLD_VOLUME = 500;
function forecast(series, day) {
    const volume = series.days.get(day);
    if (volume === undefined)
        return missing(series, day);
    const month = window(series, day, MONTH);
    const mean = month.length === 0 ? 0 : sum(month.map((d) => d.count)) / month.length;
    const quiet = month.length >= LEAST_DAYS && month.every((d) => d.count <= COLD_DAY);
    const base = { day, volume, mean, knownDays: month.length, cold: quiet && volume > COLD_VOLUME };
    const past = window(series, day, SENDINGS);
    const sendings = past.filter((d) => d.count > 0);
    const span = past[0] === undefined ? 0 : (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(past[0].day, day);
    const irregular = sendings.length >= LEAST_SENDINGS && span >= 7 && sendings.length <= IRREGULAR * span;
    if (volume === 0)
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)({
            ...base,
            ...verdict(0, mean),
            usual: mean,
            basis: "nothing-sent",
            compared: month.length,
            why: "nothing was sent",
        });
    if (irregular)
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(irregularForecast(base, sendings.map((d) => d.count)));
    if (month.length < LEAST_DAYS) {
        return (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)("too-little-history", {
            code: "few-days",
            day,
            known: month.length,
            of: MONTH,
            least: LEAST_DAYS,
            sendings: LEAST_SENDINGS,
        });
    }
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(regularForecast(base, month, past));
}
function irregularForecast(base, counts) {
    const usual = median(counts);
    const why = `sends with gaps: compared with the median of its last ${counts.length} send days`;
    return { ...base, ...verdict(base.volume, usual), usual, basis: "send-days", compared: counts.length, why };
}
function regularForecast(base, month, past) {
    const { volume, mean } = base;
    const peak = usualPeak(past, base.day, mean);
    if (peak !== null && peak > mean && volume > mean) {
        const why = "has such peaks again and again: compared with the second largest of them";
        return { ...base, ...verdict(volume, peak), usual: peak, basis: "usual-peaks", compared: month.length, why };
    }
    const why = `compared with the mean of ${month.length} known days among the ${MONTH} before`;
    return { ...base, ...verdict(volume, mean), usual: mean, basis: "month-mean", compared: month.length, why };
}
function usualPeak(past, day, mean) {
    const runs = [];
    for (const d of past.filter((p) => p.count >= JUMP * mean && p.count > 0)) {
        const run = runs.at(-1);
        if (run !== undefined && (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(run.last, d.day) === 1) {
            run.last = d.day;
            run.most = Math.max(run.most, d.count);
        }
        else
            runs.push({ last: d.day, most: d.count });
    }
    const own = runs.at(-1);
    if (own !== undefined && (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(own.last, day) === 1)
        runs.pop();
    return runs.map((r) => r.most).sort((a, b) => b - a)[1] ?? null;
}
function verdict(volume, usual) {
    const ratio = usual === 0 ? (volume === 0 ? 0 : null) : Math.round((volume / usual) * 1e6) / 1e6;
    if (volume < SMALL || (ratio !== null && ratio <= NORMAL))
        return { outlook: "GOOD", ratio, alarm: "none" };
    const outlook = ratio !== null && ratio < JUMP ? "NEUTRAL" : "POOR";
    const leap = (ratio === null || ratio >= LEAP) && volume > BULK;
    return { outlook, ratio, alarm: outlook === "NEUTRAL" ? "none" : leap ? "error" : "warning" };
}
function window(series, day, length) {
    return Array.from({ length }, (_, i) => (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, i - length)).flatMap((d) => {
        const count = series.days.get(d);
        return count === undefined ? [] : [{ day: d, count }];
    });
}
function missing(series, day) {
    const last = [...series.days.keys()].filter((d) => d < day).at(-1) ?? null;
    return (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)("no-data", { code: "no-count", day, last });
}
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readVolume),
  m: () => (/* binding */ readVolumes)
});

// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js
var ip_ip = __webpack_require__(6191);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/mail/volume/csv.js


const MAX_RECORDS = 1_000_000;
const MAX_CELLS = 64;
const MAX_CELL = 1000;
function parseCsv(text, file) {
    const body = text.replace(/^\ufeff/, "");
    const separator = separatorOf(body);
    const records = [];
    let [i, line] = [0, 1];
    while (i < body.length) {
        const start = line;
        const cells = [];
        for (;;) {
            const cell = body[i] === '"' ? quotedCell(body, i) : plainCell(body, i, separator);
            const problem = (message) => (0,text_problem/* fail */.f)([at(file, start, message)]);
            if (cell === null)
                return problem('a quotation mark is not closed: expected " at the end of the cell');
            if (cell.text.length > MAX_CELL)
                return problem(`a cell is longer than ${MAX_CELL} characters`);
            cells.push(cell.text.trim());
            if (cells.length > MAX_CELLS)
                return problem(`more than ${MAX_CELLS} cells in a line`);
            line += cell.lines;
            i = cell.end;
            if (i >= body.length || body[i] === "\n" || body[i] === "\r")
                break;
            i += separator === " " ? (/^[ \t]+/.exec(body.slice(i, i + MAX_CELL))?.[0].length ?? 1) : 1;
        }
        if (body[i] === "\r" && body[i + 1] === "\n")
            i++;
        i++;
        line++;
        if (cells.some((c) => c !== "") && cells[0]?.startsWith("#") !== true)
            records.push({ line: start, cells });
        if (records.length > MAX_RECORDS)
            return (0,text_problem/* fail */.f)([at(file, start, `more than ${MAX_RECORDS.toLocaleString("en-US")} lines`)]);
    }
    return (0,text_problem.ok)(records);
}
function quotedCell(body, start) {
    let [i, text] = [start + 1, ""];
    for (;;) {
        const quote = body.indexOf('"', i);
        if (quote < 0 || quote - start > MAX_CELL * 4)
            return null;
        text += body.slice(i, quote);
        if (body[quote + 1] !== '"') {
            let end = quote + 1;
            while (end < body.length && /[^\S\n\r\t]/.test(body[end] ?? ""))
                end++;
            return { text, end, lines: text.split("\n").length - 1 };
        }
        text += '"';
        i = quote + 2;
    }
}
function plainCell(body, start, separator) {
    let end = start;
    while (end < body.length) {
        const sign = body[end] ?? "";
        if (sign === separator || sign === "\n" || sign === "\r" || (separator === " " && sign === "\t"))
            break;
        end++;
    }
    return { text: body.slice(start, end), end, lines: 0 };
}
function separatorOf(body) {
    const lines = body
        .slice(0, 20_000)
        .split(/\r\n|\n|\r/)
        .filter((l) => l.trim() !== "" && !l.startsWith("#"))
        .slice(0, 20)
        .map((l) => l.replace(/"[^"]*"/g, ""));
    const share = (sign) => lines.filter((l) => l.includes(sign)).length;
    return [";", "\t", ","].find((sign) => share(sign) * 2 > lines.length) ?? " ";
}
function at(file, line, message, value = null) {
    return {
        at: { file, line, column: 1 },
        message: value === null ? message : `${(0,printable/* excerpt */.Kb)(value, 60)}: ${message}`,
        hint: null,
    };
}

;// CONCATENATED MODULE: ./build/mail/volume/column-names.js
const DAY_NAMES = /^(?:day|date|datum|tag|jour|fecha|data|日付|日|年月日|送信日|time ?stamp|zeitstempel|horodatage|date[ /_-]?time|time|period|interval|(?:send|sent|delivery|event|send ?time)[ _-]date|(?:send|sent)[ _-](?:at|time|on)|versand(?:datum|tag)|date d['’]envoi|date \(utc\))$/i;
const COUNT_NAMES = [
    /^(?:count|counts|volume|anzahl|menge|件数|通数)$/i,
    /^(?:sent|sends?|(?:total|emails?|messages?|mails?)[ _-]?sent|sent[ _-]?(?:emails?|messages?|mails?|count|total)|gesendet(?:e[ _-]?(?:mails?|e-mails?|nachrichten))?|versendet|verschickt|versand|envoy[ée]e?s?|(?:e-?mails?|messages?) envoy[ée]e?s|enviados?|送信数|送信件数|送信通数|配信数)$/i,
    /^(?:delivery[ _-]?attempts?|requests?|processed|injected|injections?|targeted|attempts?|attempted|accepted|outgoing)$/i,
    /^(?:total|gesamt|summe|insgesamt|total[ _-](?:recipients|emails|messages|mails)|recipients|empf[äa]nger|destinataires|messages|mails|e-?mails?|nachrichten|sum|samplecount)$/i,
    /^(?:delivered|deliveries|successful[ _-]deliveries|zugestellt|d[ée]livr[ée]s?|distribu[ée]s?)$/i,
];
function isTotal(cell) {
    return /^(?:(?:grand |sub)?totals?|gesamt(?:summe)?|summe|insgesamt|somme|sum|average|avg|mean|durchschnitt|mittelwert|moyenne|合計|平均|総計)\b[\s:.]*|^(?:合計|平均|総計)/i.test(cell.trim());
}

// EXTERNAL MODULE: ./build/mail/volume/day.js
var volume_day = __webpack_require__(5259);
;// CONCATENATED MODULE: ./build/mail/volume/number.js
const MOST = 1_000_000_000_000;
function readCount(text) {
    const t = text.trim();
    if (t.length > 30)
        return null;
    const plain = /^(\d{1,15})(?:[.,]0{1,2})?$/.exec(t);
    const grouped = /^\d{1,3}([,.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(t);
    const value = plain !== null ? Number(plain[1]) : grouped ? Number(t.replace(/\D/g, "")) : Number.NaN;
    return Number.isNaN(value) || value > MOST ? null : value;
}

;// CONCATENATED MODULE: ./build/mail/volume/csv-rows.js







const SUBJECT_NAMES = /^(?:ip|ip[ _-]?address|address|source[ _-]?ip|domain|sender|from|host|adresse|ipアドレス|ドメイン|送信元)$/i;
const MAX_PROBLEMS = 10;
function volumeFromCsv(text, file) {
    const parsed = parseCsv(text, file);
    if (!parsed.ok)
        return parsed;
    const [first, ...rest] = parsed.value;
    if (first === undefined)
        return (0,text_problem/* fail */.f)([at(file, 1, "no line with a day and a count: expected 2026-11-24,1200")]);
    const isHeader = !first.cells.some((c) => (0,volume_day/* readDay */.P1)(c).kind !== "not-a-day");
    const records = isHeader ? rest : parsed.value;
    const [sample] = records;
    if (sample === undefined)
        return (0,text_problem/* fail */.f)([at(file, first.line, "only a heading, no line with a day and a count")]);
    const columns = columnsOf(isHeader ? first.cells : [], records, file);
    if (!columns.ok)
        return columns;
    const order = orderOf(records, columns.value.day, file);
    if (!order.ok)
        return order;
    return rowsOf(records, columns.value, order.value, file);
}
function columnsOf(head, records, file) {
    const [sample] = records;
    if (sample === undefined)
        throw new Error("no record");
    const named = (pattern) => head.findIndex((c) => pattern.test(c));
    const has = (test) => sample.cells.flatMap((cell, i) => (test(cell) ? [i] : []));
    const day = named(DAY_NAMES) >= 0 ? named(DAY_NAMES) : (has((c) => (0,volume_day/* readDay */.P1)(c).kind !== "not-a-day")[0] ?? -1);
    if (day < 0)
        return (0,text_problem/* fail */.f)([at(file, sample.line, "no cell is a day: expected a line such as 2026-11-24,1200", sample.cells[0])]);
    const bySubjectName = named(SUBJECT_NAMES);
    const subject = bySubjectName >= 0 ? bySubjectName : (has((c) => subjectOf(c) !== null).find((i) => i !== day) ?? null);
    const numbers = has((c) => readCount(c) !== null).filter((i) => i !== day && i !== subject);
    const byName = COUNT_NAMES.map(named).find((i) => i >= 0 && i !== day && i !== subject) ?? -1;
    if (byName < 0 && numbers.length > 1)
        return (0,text_problem/* fail */.f)([
            at(file, sample.line, "several columns hold numbers: head the one that counts with the word count", null),
        ]);
    const counts = byName >= 0 ? byName : (numbers[0] ?? (sample.cells.length > 1 ? (day === 0 ? 1 : 0) : -1));
    if (counts < 0)
        return (0,text_problem/* fail */.f)([at(file, sample.line, "no count: expected a line such as 2026-11-24,1200")]);
    const chosen = byName >= 0 && numbers.length > 1 ? (head[byName] ?? null) : null;
    return (0,text_problem.ok)({ day, count: counts, subject: subject === counts ? null : subject, headed: head.length, chosen });
}
function subjectOf(cell) {
    const ip = (0,ip_ip/* parseIp */.r5)(cell);
    if (ip !== null)
        return { ip: (0,ip_ip/* formatIp */.v_)(ip), domain: null };
    const name = (0,dns_name/* normalizeName */.Pc)(cell);
    return name !== null && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*$/.test(name)
        ? { ip: null, domain: name }
        : null;
}
function orderOf(records, column, file) {
    const twoWays = records.flatMap((r) => {
        const day = (0,volume_day/* readDay */.P1)(r.cells[column] ?? "");
        return day.kind === "two-ways" ? [{ day, r }] : [];
    });
    const orders = new Set(twoWays.flatMap(({ day }) => day.order ?? []));
    const [first] = twoWays;
    if (first === undefined || orders.size === 1)
        return (0,text_problem.ok)([...orders][0] ?? "day-first");
    const why = orders.size === 2
        ? "some dates of the file have the day first and some the month"
        : "day and month cannot be told apart in this file";
    return (0,text_problem/* fail */.f)([at(file, first.r.line, `${why}; write days as 2026-11-24`, first.r.cells[column] ?? "")]);
}
function rowsOf(records, columns, order, file) {
    const problems = [];
    const rows = [];
    let empty = 0;
    for (const { line, cells } of records) {
        if (problems.length >= MAX_PROBLEMS)
            break;
        const text = cells[columns.count] ?? "";
        const day = resolved((0,volume_day/* readDay */.P1)(cells[columns.day] ?? ""), order);
        const number = readCount(text);
        const who = columns.subject === null ? "" : (cells[columns.subject] ?? "");
        const subject = subjectOf(who);
        if (day === null && isTotal(cells[columns.day] ?? ""))
            continue;
        if (day === null)
            problems.push(at(file, line, "is not a day; expected 2026-11-24", cells[columns.day] ?? ""));
        else if (text === "")
            empty++;
        else if (number === null)
            problems.push(at(file, line, "is not a count; expected a whole number such as 1200", text));
        else if (who !== "" && subject === null)
            problems.push(at(file, line, "is neither an address nor a domain", who));
        else if (stray(cells, columns) !== null)
            problems.push(at(file, line, "is neither an address nor a domain", stray(cells, columns)));
        else
            rows.push({ day, count: number, ip: subject?.ip ?? null, domain: subject?.domain ?? null });
    }
    if (problems.length > 0)
        return (0,text_problem/* fail */.f)(problems);
    if (rows.length === 0)
        return (0,text_problem/* fail */.f)([at(file, 1, "no line has a count")]);
    const notes = [
        ...(columns.chosen === null ? [] : [{ code: "chosen-column", column: columns.chosen }]),
        ...(empty === 0 ? [] : [{ code: "no-count", lines: empty }]),
    ];
    return (0,text_problem.ok)({ rows, kind: "csv", notes, reports: [] });
}
function stray(cells, { headed, ...columns }) {
    const known = [columns.day, columns.count, columns.subject];
    return cells.find((cell, i) => cell !== "" && i >= headed && !known.includes(i)) ?? null;
}
function resolved(day, order) {
    if (day.kind === "day")
        return day.day;
    if (day.kind === "not-a-day")
        return null;
    return order === "day-first" ? (0,volume_day/* formatDay */.im)(day.year, day.b, day.a) : (0,volume_day/* formatDay */.im)(day.year, day.a, day.b);
}

;// CONCATENATED MODULE: ./build/mail/volume/words.js

const VOLUME_WORDS = {
    noReportInMail: (name) => `${(0,printable/* excerpt */.Kb)(name, 200)} is a mail without a DMARC aggregate report in it`,
};

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/mail/volume/dmarc.js







const MAX_XML = 32 * 1024 * 1024;
const dmarc_MAX_RECORDS = 200_000;
const DAY_SECONDS = 24 * 3600;
const ONE_DAY_SECONDS = 26 * 3600;
const MAX_DAYS = 31;
const one = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const recordSchema = schemas/* object */.Ikc({
    row: schemas/* object */.Ikc({
        source_ip: one,
        count: one,
        policy_evaluated: schemas/* object */.Ikc({ dkim: one.optional(), spf: one.optional() }).optional(),
    }),
    identifiers: schemas/* object */.Ikc({ header_from: one.optional() }).optional(),
});
const feedbackSchema = schemas/* object */.Ikc({
    feedback: schemas/* object */.Ikc({
        report_metadata: schemas/* object */.Ikc({
            org_name: one.optional(),
            report_id: one.optional(),
            date_range: schemas/* object */.Ikc({ begin: one, end: one }),
        }),
        policy_published: schemas/* object */.Ikc({ domain: one.optional() }).optional(),
        record: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()), schemas/* unknown */.L5J()]).optional(),
    }),
});
const PARSER = new XMLParser/* default */.A({
    processEntities: false,
    htmlEntities: false,
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: 30,
});
function volumeFromDmarc(text, name) {
    const bad = (why) => (0,text_problem/* fail */.f)([{ at: null, message: `${(0,printable/* excerpt */.Kb)(name, 200)} is no DMARC aggregate report: ${why}`, hint: null }]);
    if (text.length > MAX_XML)
        return bad("it is larger than 32 MiB");
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        return bad("it declares a document type, which reports do not have");
    const parsed = parse(feedbackIn(text));
    if (!parsed.ok)
        return bad(parsed.error);
    const feedback = feedbackSchema.safeParse(parsed.value);
    if (!feedback.success)
        return bad("it has no feedback with report_metadata and date_range");
    const { report_metadata: meta, record, policy_published: published } = feedback.data.feedback;
    const range = daysOfRange(Number(meta.date_range.begin), Number(meta.date_range.end));
    if (!range.ok)
        return bad(range.error);
    const records = record === undefined ? [] : Array.isArray(record) ? record : [record];
    if (records.length > dmarc_MAX_RECORDS)
        return bad(`it has more than ${dmarc_MAX_RECORDS.toLocaleString("en-US")} records`);
    const rows = [];
    let [foreign, broken] = [0, 0];
    for (const item of records) {
        const row = rowOf(item, range.value[0] ?? "", published?.domain ?? null);
        if (row === "broken")
            broken++;
        else if (row === "foreign")
            foreign++;
        else
            rows.push(...spread(row, range.value));
    }
    const notes = [
        ...(range.value.length > 1 ? [{ code: "several-days", days: range.value.length }] : []),
        ...(foreign > 0 ? [{ code: "failed-dmarc", records: foreign }] : []),
        ...(broken > 0 ? [{ code: "broken", records: broken }] : []),
    ];
    const key = `${meta.org_name ?? ""}\n${meta.report_id ?? ""}\n${range.value.join(" ")}`;
    return (0,text_problem.ok)({ rows: [], kind: "dmarc", notes, reports: [{ key, rows }] });
}
function feedbackIn(text) {
    const start = /<(?:[\w-]{1,40}:)?feedback[\s>]/.exec(text);
    if (start === null)
        return text;
    const end = text.lastIndexOf("feedback>");
    return end < start.index + 10 ? text.slice(start.index) : text.slice(start.index, end + "feedback>".length);
}
function parse(text) {
    try {
        if (!/<\/(?:[\w-]{1,40}:)?feedback\s*>\s*$/.test(text.slice(-200)))
            return (0,text_problem/* fail */.f)("it does not end with </feedback>");
        return (0,text_problem.ok)(PARSER.parse(text));
    }
    catch (error) {
        return (0,text_problem/* fail */.f)((0,printable/* excerpt */.Kb)((0,failure/* messageOf */.bD)(error), 120));
    }
}
function daysOfRange(begin, end) {
    if (!Number.isFinite(begin) || !Number.isFinite(end) || begin < 0 || end < begin || end > 253_402_300_799)
        return (0,text_problem/* fail */.f)("its date_range is not two times");
    const length = end - begin;
    const days = length <= ONE_DAY_SECONDS ? 1 : Math.round(length / DAY_SECONDS);
    if (days > MAX_DAYS)
        return (0,text_problem/* fail */.f)(`it covers more than ${MAX_DAYS} days`);
    const middle = (i) => begin + (length * (i + 0.5)) / days;
    return (0,text_problem.ok)(Array.from({ length: days }, (_, i) => new Date(middle(i) * 1000).toISOString().slice(0, 10)));
}
function spread(row, days) {
    const [share, over] = [Math.floor(row.count / days.length), row.count % days.length];
    return days.map((day, i) => ({ day, count: share + (i < over ? 1 : 0), ip: row.ip, domain: row.domain }));
}
function rowOf(item, day, published) {
    const read = recordSchema.safeParse(item);
    if (!read.success)
        return "broken";
    const { row, identifiers } = read.data;
    const ip = (0,ip_ip/* parseIp */.r5)(row.source_ip.trim());
    const number = /^\s*\d{1,12}\s*$/.test(row.count) ? Number(row.count) : null;
    if (ip === null || number === null)
        return "broken";
    const passed = [row.policy_evaluated?.dkim, row.policy_evaluated?.spf].some((r) => r?.trim() === "pass");
    if (!passed)
        return "foreign";
    const domain = (0,dns_name/* normalizeName */.Pc)((identifiers?.header_from ?? published ?? "").trim());
    return { day, count: number, ip: (0,ip_ip/* formatIp */.v_)(ip), domain: domain === "" ? null : domain };
}

;// CONCATENATED MODULE: ./build/mail/volume/mail-parts.js
const MAX_PARTS = 1000;
const XML = /<(?:[\w-]{1,40}:)?feedback[\s>]/;
function isMail(text) {
    const head = text
        .slice(0, 20_000)
        .replaceAll("\r", "")
        .replace(/^From [^\n]*\n/, "")
        .replace(/^\n+/, "")
        .split("\n\n")[0] ?? "";
    return (/^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]/.test(head) &&
        /^(?:From|Received|Subject|MIME-Version|Content-Type):/im.test(head));
}
function reportsInMail(text, name) {
    const found = [];
    const lines = text.split(/\r?\n/);
    let [header, base64] = [true, false];
    let part = [];
    let open = [];
    const close = () => {
        const bytes = part.length === 0 ? null : Buffer.from(part.join(""), "base64");
        if (bytes !== null && isReport(bytes))
            found.push({ name, bytes });
        const plain = open.join("\n");
        if (XML.test(plain))
            found.push({ name, bytes: Buffer.from(plain) });
        part = [];
        open = [];
        base64 = false;
        header = true;
    };
    for (const line of lines) {
        if (found.length >= MAX_PARTS)
            break;
        if (/^--\S/.test(line) || /^From \S+ /.test(line))
            close();
        else if (header) {
            if (/^Content-Transfer-Encoding:[ \t]*base64/i.test(line))
                base64 = true;
            if (line === "")
                header = false;
        }
        else if (base64) {
            if (/^[A-Za-z0-9+/=]{1,2000}[ \t]*$/.test(line))
                part.push(line.trim());
        }
        else
            open.push(line);
    }
    close();
    return found;
}
function isReport(bytes) {
    const [a, b] = bytes;
    return ((a === 0x1f && b === 0x8b) ||
        (a === 0x50 && b === 0x4b) ||
        /^[\s\ufeff]{0,10}</.test(Buffer.from(bytes.subarray(0, 40)).toString("utf8")));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/mail/volume/unpack.js




const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1000;
const CHUNK = 16 * 1024;
function unpack(bytes, name) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return gunzipped(bytes, name);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04)
        return unzipped(bytes, name);
    return (0,text_problem.ok)([{ name, bytes }]);
}
function bad(name, why) {
    return (0,text_problem/* fail */.f)([{ at: null, message: `${(0,printable/* excerpt */.Kb)(name, 200)} cannot be unpacked: ${why}`, hint: null }]);
}
function gunzipped(bytes, name) {
    try {
        return (0,text_problem.ok)([{ name, bytes: (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES }) }]);
    }
    catch (error) {
        const tooLarge = typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
        return bad(name, tooLarge ? "more than 64 MiB come out of it" : "it is damaged");
    }
}
function unzipped(bytes, name) {
    const files = [];
    let [total, over, broken] = [0, false, false];
    const archive = new esm/* Unzip */.HJ((entry) => {
        if (entry.name.endsWith("/"))
            return;
        const file = { name: `${name}/${entry.name}`, parts: [], done: false };
        files.push(file);
        if (files.length > MAX_ENTRIES) {
            over = true;
            return;
        }
        entry.ondata = (error, part, final) => {
            if (error !== null)
                broken = true;
            else if ((total += part.length) > MAX_BYTES)
                over = true;
            else
                file.parts.push(part);
            if (final)
                file.done = true;
            if (over)
                entry.terminate();
        };
        entry.start();
    });
    archive.register(esm/* UnzipInflate */.mM);
    try {
        for (let at = 0; at < bytes.length && !over && !broken; at += CHUNK)
            archive.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
    catch {
        broken = true;
    }
    if (over)
        return bad(name, `more than 64 MiB or ${MAX_ENTRIES.toLocaleString("en-US")} files come out of it`);
    if (broken || files.length === 0 || files.some((f) => !f.done))
        return bad(name, "it is damaged, empty or encrypted");
    return (0,text_problem.ok)(files.map((f) => ({ name: f.name, bytes: Buffer.concat(f.parts) })));
}

;// CONCATENATED MODULE: ./build/mail/volume/read.js






const MAX_DEPTH = 4;
function readVolume(bytes, name) {
    const { files, problems } = readVolumes(bytes, name, 0);
    return problems.length > 0 ? (0,text_problem/* fail */.f)(problems.slice(0, 20)) : (0,text_problem.ok)(files);
}
function readVolumes(bytes, name, depth = 0) {
    const unpacked = unpack(bytes, name);
    if (!unpacked.ok)
        return { files: [], problems: unpacked.error };
    const parts = unpacked.value.map((file) => {
        if (isPacked(file.bytes) && depth < MAX_DEPTH)
            return readVolumes(file.bytes, file.name, depth + 1);
        const text = decode(file.bytes);
        if (isMail(text))
            return ofMail(text, file.name, depth);
        const read = /^\s*</.test(text.slice(0, 200)) ? volumeFromDmarc(text, file.name) : volumeFromCsv(text, file.name);
        return read.ok ? { files: [read.value], problems: [] } : { files: [], problems: read.error };
    });
    return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}
function ofMail(text, name, depth) {
    const reports = depth >= MAX_DEPTH ? [] : reportsInMail(text, name);
    if (reports.length === 0)
        return { files: [], problems: [{ at: null, message: VOLUME_WORDS.noReportInMail(name), hint: null }] };
    const parts = reports.map((report) => readVolumes(report.bytes, report.name, depth + 1));
    return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}
function isPacked([a, b, c, d]) {
    return (a === 0x1f && b === 0x8b) || (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04);
}
function decode(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
    const text = new TextDecoder(utf16 ?? "utf-8").decode(bytes).replace(/^\ufeff/, "");
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === 0)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);


function seriesOf(files, by) {
    const problems = [];
    const all = new Map();
    const from = new Map();
    const reports = new Map(files.flatMap(({ file }) => file.reports.map((r) => [r.key, r.rows])));
    const parts = [
        ...files.filter(({ file }) => file.kind === "csv").map(({ name, file }) => ({ name, rows: file.rows })),
        ...(reports.size === 0 ? [] : [{ name: "the DMARC reports", rows: [...reports.values()].flat() }]),
    ];
    for (const { name, rows } of parts) {
        for (const [subject, days] of added(rows, by)) {
            const known = all.get(subject) ?? new Map();
            all.set(subject, known);
            for (const [day, value] of days) {
                const before = known.get(day);
                if (before !== undefined && before !== value)
                    problems.push({
                        at: null,
                        message: `${day}${subject === "" ? "" : ` of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(subject, 80)}`} is ${before} in ${from.get(`${subject} ${day}`) ?? ""} and ${value} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 200)}; name each file's address or domain in a third column, or give only one of them`,
                        hint: null,
                    });
                known.set(day, value);
                from.set(`${subject} ${day}`, (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 200));
            }
        }
    }
    if (problems.length > 0)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(problems.slice(0, 5));
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)([...all]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([subject, days]) => ({
        subject: subject === "" ? null : subject,
        days: new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1))),
    })));
}
function added(rows, by) {
    const all = new Map();
    for (const row of rows) {
        const subject = subjectOf(row, by);
        if (subject === null)
            continue;
        const days = all.get(subject) ?? new Map();
        days.set(row.day, (days.get(row.day) ?? 0) + row.count);
        all.set(subject, days);
    }
    return all;
}
function subjectOf(row, by) {
    switch (by) {
        case "all":
            return "";
        case "given":
            return row.domain ?? row.ip ?? "";
        case "domain":
            return row.domain;
        case "ip":
            return row.ip;
    }
}


/***/ })

};
