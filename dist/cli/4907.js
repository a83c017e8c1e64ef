export const id = 4907;
export const ids = [4907];
export const modules = {

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   im: () => (/* binding */ formatDay)
/* harmony export */ });
/* harmony import */ var _plain_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5117);

const MONTHS = [
    /^(?:jan|jaen|ene|gen)/,
    /^(?:feb|fev)/,
    /^(?:mar|mrz|maer)/,
    /^(?:apr|avr|abr)/,
    /^(?:may|mai|mag)/,
    /^(?:jun|juin|giu)/,
    /^(?:jul|juil|lug)/,
    /^(?:aug|aou|ago)/,
    /^(?:sep|set)/,
    /^(?:oct|okt|ott)/,
    /^nov/,
    /^d[ei][cz]/,
];
const WEEKDAYS = /^(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio)[a-z]{0,7}\.?,? {0,2}|[月火水木金土日](?:曜日?)?[ 、,]?)(?=[\da-z])/;
const CLOCK = "\\d{1,2}(?:[:.h]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?|時(?:\\d{1,2}分(?:\\d{1,2}秒)?)?)?(?: ?[ap]\\.?m\\.?| uhr)?";
const ZONE = "(?: ?(?:[a-z]{1,5}|[+-]\\d{2}:?\\d{2})){0,2}(?: ?\\([^()]*\\))?";
const TIME = new RegExp(`^(?:z|(?: ?\\([月火水木金土日]\\))?(?:(?:t|,? )(?:at |um |a |a las )?${CLOCK}${ZONE})?)$`);
const DAY_MS = 86_400_000;
const REIWA = 2018;
const MAX_TEXT = 60;
const NOT = { kind: "not-a-day" };
function readDay(text) {
    if (text.length > MAX_TEXT)
        return NOT;
    const whole = (0,_plain_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLetters */ .I)(text).trim().replace(/\s+/g, " ");
    const read = readDate(whole);
    return read.kind === "not-a-day" ? readDate(whole.replace(WEEKDAYS, "")) : read;
}
function readDate(text) {
    const found = (date) => {
        const match = date.exec(text);
        return match !== null && TIME.test(text.slice(match[0].length)) ? match : null;
    };
    const iso = found(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/) ??
        found(/^(\d{4})(\d{2})(\d{2})(?!\d)/) ??
        found(/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/);
    if (iso !== null)
        return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const reiwa = found(/^(?:令和|r)(\d{1,2}|元)[年.](\d{1,2})[月.](\d{1,2})日?/);
    if (reiwa !== null)
        return dayOf(REIWA + Number(reiwa[1]?.replace("元", "1")), Number(reiwa[2]), Number(reiwa[3]));
    const dotted = found(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/);
    if (dotted !== null)
        return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    const named = found(/^(\d{1,2})(?:er|st|nd|rd|th|º)?(?:[- .]{1,2}| de )([a-z]{3,10})\.?(?:[- ,]{1,2}| del? )(\d{4})(?!\d)/) ??
        swapped(found(/^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/));
    if (named !== null) {
        const month = monthOf(named[2] ?? "");
        return month === 0 ? NOT : dayOf(Number(named[3]), month, Number(named[1]));
    }
    const slashed = found(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/);
    return slashed === null ? NOT : twoWays(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
}
function twoWays(a, b, year) {
    if (a > 12)
        return b > 12 ? NOT : { kind: "two-ways", a, b, year, order: "day-first" };
    return { kind: "two-ways", a, b, year, order: b > 12 ? "month-first" : null };
}
function monthOf(name) {
    return MONTHS.findIndex((month) => month.test(name)) + 1;
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
    const past = window(series, day, SENDINGS);
    const sendings = past.filter((d) => d.count > 0);
    const span = past[0] === undefined ? 0 : (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(past[0].day, day);
    const irregular = sendings.length >= LEAST_SENDINGS && span >= 7 && sendings.length <= IRREGULAR * span;
    const every = irregular ? gapOf(sendings) : 1;
    const base = { day, volume, mean, every, knownDays: month.length, cold: quiet && volume > COLD_VOLUME };
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
function gapOf(sendings) {
    const gaps = sendings.slice(1).map((d, i) => (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(sendings[i]?.day ?? d.day, d.day));
    return Math.max(1, Math.round(median(gaps)));
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

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ plainLetters)
/* harmony export */ });
function plainLetters(text) {
    return text
        .normalize("NFKC")
        .replaceAll(/ä/gi, "ae")
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .normalize("NFC")
        .toLowerCase();
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readVolumes)
});

// UNUSED EXPORTS: readVolume

// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/mail/volume/csv.js


const MAX_RECORDS = 1_000_000;
const MAX_CELLS = 64;
const MAX_CELL = 1000;
function parseCsv(text, file) {
    const body = text.replace(/^\ufeff/, "");
    const told = /^sep=([,;\t])\r?\n/i.exec(body);
    const separator = told?.[1] ?? separatorOf(body);
    const records = [];
    let [i, line] = told === null ? [0, 1] : [told[0].length, 2];
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

;// CONCATENATED MODULE: ./build/mail/volume/exports.js
const EXPORTS = [
    {
        service: "Mailgun",
        days: ["time"],
        counts: ["accepted outgoing count", "processed count"],
        rank: 2,
        source: "https://documentation.mailgun.com/docs/mailgun/user-manual/mg_reporting",
        date: "2026-11-29",
    },
    {
        service: "Twilio SendGrid",
        days: ["date"],
        counts: ["requests", "processed", "stat requests"],
        rank: 2,
        source: "https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/marketing-campaigns-stats-overview",
        date: "2026-11-29",
    },
    {
        service: "Brevo",
        days: ["date", "sent date", "sending date"],
        counts: ["requests"],
        rank: 2,
        source: "https://github.com/sendinblue/APIv3-go-library/blob/master/docs/GetTransacSmsReportReports.md",
        date: "2026-11-29",
    },
    {
        service: "SparkPost",
        days: ["ts"],
        counts: ["count sent", "count injected", "count targeted"],
        rank: 1,
        source: "https://docs.bird.com/api/email-api/metrics",
        date: "2026-11-29",
    },
    {
        service: "Amazon SES",
        days: ["timestamp"],
        counts: ["delivery attempts"],
        rank: 2,
        source: "https://docs.aws.amazon.com/ses/latest/dg/ses_example_ses_GetSendStatistics_section.html",
        date: "2026-11-29",
    },
    {
        service: "Postmark",
        days: ["date"],
        counts: ["sent"],
        rank: 1,
        source: "https://app.unpkg.com/postmark@4.0.7/files/dist/client/models/stats/Stats.d.ts",
        date: "2026-11-29",
    },
    {
        service: "HubSpot",
        days: ["send date"],
        counts: ["sent", "processed"],
        rank: 1,
        source: "https://knowledge.hubspot.com/articles/kcs_article/email/what-do-the-email-terms-in-my-basic-export-mean",
        date: "2026-11-29",
    },
    {
        service: "Klaviyo",
        days: ["send time"],
        counts: ["recipients", "total recipients"],
        rank: 3,
        source: "https://help.funnel.io/en/articles/2841011-what-data-can-i-get-from-klaviyo",
        date: "2026-11-29",
    },
    {
        service: "Mailchimp",
        days: ["send date", "send time"],
        counts: ["total recipients", "emails sent"],
        rank: 3,
        source: "https://mailchimp.com/help/about-email-campaign-reports/",
        date: "2026-11-29",
    },
];

// EXTERNAL MODULE: ./build/mail/volume/plain-letters.js
var plain_letters = __webpack_require__(5117);
;// CONCATENATED MODULE: ./build/mail/volume/column-names.js


const DAYS = [
    ...["day", "date", "time", "timestamp", "time stamp", "date time", "datetime", "period", "interval"],
    ...[
        "send date",
        "sent date",
        "delivery date",
        "event date",
        "sent at",
        "send at",
        "sent on",
        "send time",
        "sent time",
    ],
    ...["datum", "tag", "zeitstempel", "versanddatum", "versandtag", "sendedatum", "gesendet am"],
    ...["jour", "date d envoi", "horodatage", "envoye le"],
    ...["fecha", "dia", "fecha de envio", "enviado el", "data", "giorno", "data di invio"],
    ...["日付", "日", "年月日", "日時", "送信日", "送信日時", "配信日", "配信日時"],
];
const COUNTS = [
    ["count", "counts", "volume", "anzahl", "menge", "nombre", "cantidad", "numero", "件数", "通数"],
    [
        ...["sent", "send", "sends", "total sent", "emails sent", "messages sent", "mails sent", "number sent"],
        ...["sent emails", "sent messages", "sent mails", "sent count", "sent total", "number of emails sent"],
        ...["gesendet", "gesendete mails", "gesendete e mails", "gesendete nachrichten", "anzahl gesendet", "versendet"],
        ...["versendete e mails", "versendete mails", "anzahl gesendeter e mails", "anzahl versendeter e mails"],
        ...["verschickt", "versand", "versandt", "versandmenge"],
        ...["envoye", "envoyes", "envoyee", "envoyees", "emails envoyes", "e mails envoyes", "messages envoyes"],
        ...[
            "nombre d envois",
            "envois",
            "nombre d e mails envoyes",
            "nombre d emails envoyes",
            "nombre de messages envoyes",
        ],
        ...["enviado", "enviados", "enviadas", "envios", "correos enviados", "mensajes enviados", "emails enviados"],
        ...["inviati", "inviate", "messaggi inviati", "email inviate"],
        ...["送信数", "送信件数", "送信通数", "メール送信数", "配信数", "配信件数", "配信通数", "メール配信数"],
    ],
    [
        ...["delivery attempts", "delivery attempt", "request", "requests", "processed", "injected", "injection"],
        ...["injections", "targeted", "attempt", "attempts", "attempted", "accepted", "accepted outgoing", "outgoing"],
    ],
    [
        ...["total", "gesamt", "summe", "insgesamt", "total recipients", "total emails", "total messages", "total mails"],
        ...["recipients", "empfaenger", "destinataires", "destinatarios", "messages", "mails", "emails", "e mails"],
        ...["nachrichten", "correos", "mensajes", "sum", "samplecount", "sample count", "合計"],
    ],
    [
        ...["delivered", "delivery", "deliveries", "successful deliveries", "zugestellt", "delivre", "delivres"],
        ...["distribue", "distribues", "entregado", "entregados", "consegnati", "到達数", "配信成功数"],
    ],
];
const DAY_SET = new Set([...DAYS, ...EXPORTS.flatMap((e) => e.days)]);
const COUNT_SETS = COUNTS.map((names, rank) => {
    return new Set([...names, ...EXPORTS.flatMap((e) => (e.rank === rank ? e.counts : []))]);
});
const COUNT_RANKS = COUNT_SETS.length;
function isDayName(heading) {
    return DAY_SET.has(plainHeading(heading));
}
function countRank(heading) {
    const plain = plainHeading(heading);
    const rank = COUNT_SETS.findIndex((names) => names.has(plain));
    return rank < 0 ? null : rank;
}
function plainHeading(heading) {
    const words = heading
        .slice(0, 100)
        .normalize("NFKC")
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .replace(/\([^()]*\)$/, "");
    return (0,plain_letters/* plainLetters */.I)(words)
        .replaceAll(/[\s_\-/.'’:]+/g, " ")
        .trim();
}
function isTotal(cell) {
    return /^(?:(?:grand |sub)?totals?|total general|gesamt(?:summe|ergebnis)?|summe|insgesamt|somme|suma|sum|average|avg|mean|durchschnitt|mittelwert|moyenne|promedio|media|合計|平均|総計|小計)(?:$|[\s:.])/i.test(cell.trim().normalize("NFD").replaceAll(/\p{M}/gu, ""));
}

// EXTERNAL MODULE: ./build/mail/volume/day.js
var volume_day = __webpack_require__(5259);
;// CONCATENATED MODULE: ./build/mail/volume/number.js
const MOST = 1_000_000_000_000;
function readCount(text) {
    if (text.length > 30)
        return null;
    const t = text
        .normalize("NFKC")
        .trim()
        .replace(/ ?[通件]$/, "");
    const plain = /^(\d{1,15})(?:[.,]0{1,2})?$/.exec(t);
    const grouped = /^\d{1,3}([,.'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(t);
    const value = plain !== null ? Number(plain[1]) : grouped ? Number(t.replace(/\D/g, "")) : Number.NaN;
    return Number.isNaN(value) || value > MOST ? null : value;
}

;// CONCATENATED MODULE: ./build/mail/volume/csv-rows.js







const SUBJECT_NAMES = /^(?:ip|ip[ _-]?address|address|source[ _-]?ip|domain|sender|from|host|adresse|ipアドレス|ドメイン|送信元)$/i;
const MAX_PROBLEMS = 10;
const LIKE_A_DAY = /\d{4}[-/.年]\d|\d[-/.]\d{1,2}[-/.]\d{4}/;
function volumeFromCsv(text, file) {
    const parsed = parseCsv(text, file);
    if (!parsed.ok)
        return parsed;
    const [first] = parsed.value;
    if (first === undefined)
        return (0,text_problem/* fail */.f)([at(file, 1, "no line with a day and a count: expected 2026-11-24,1200")]);
    const { head, records } = partsOf(parsed.value);
    if (records.length === 0)
        return (0,text_problem/* fail */.f)([at(file, first.line, "only a heading, no line with a day and a count")]);
    const columns = columnsOf(head, records, file);
    if (!columns.ok)
        return columns;
    const order = orderOf(records, columns.value.day, file);
    if (!order.ok)
        return order;
    return rowsOf(records, columns.value, order.value, file);
}
function holdsDays(text, file) {
    const parsed = parseCsv(text, file);
    if (parsed.ok)
        return parsed.value.filter(hasDay).length * 4 >= parsed.value.length;
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return lines.filter((line) => LIKE_A_DAY.test(line)).length * 4 >= lines.length;
}
function hasDay({ cells }) {
    return cells.some((c) => (0,volume_day/* readDay */.P1)(c).kind !== "not-a-day");
}
function partsOf(all) {
    const first = all.findIndex(hasDay);
    const above = first < 0 ? all.slice(0, 1) : all.slice(0, first);
    const named = (test) => above.findIndex(({ cells }) => cells.length > 1 && cells.some(test));
    const at = [named(isDayName), named((c) => countRank(c) !== null), above.length - 1].find((i) => i >= 0) ?? -1;
    const between = above.slice(at + 1).filter(({ cells }) => cells.some((c) => readCount(c) !== null));
    return { head: above[at]?.cells ?? [], records: [...between, ...all.slice(above.length)] };
}
function columnsOf(head, records, file) {
    const [sample] = records;
    if (sample === undefined)
        throw new Error("no record");
    const named = (test) => head.findIndex(test);
    const has = (test) => sample.cells.flatMap((cell, i) => (test(cell) ? [i] : []));
    const dayName = named(isDayName);
    const day = dayName >= 0 ? dayName : (has((c) => (0,volume_day/* readDay */.P1)(c).kind !== "not-a-day")[0] ?? -1);
    if (day < 0)
        return (0,text_problem/* fail */.f)([at(file, sample.line, "no cell is a day: expected a line such as 2026-11-24,1200", sample.cells[0])]);
    const bySubjectName = named((c) => SUBJECT_NAMES.test(c));
    const subject = bySubjectName >= 0 ? bySubjectName : (has((c) => subjectOf(c) !== null).find((i) => i !== day) ?? null);
    const numbers = has((c) => readCount(c) !== null).filter((i) => i !== day && i !== subject);
    const byName = Array.from({ length: COUNT_RANKS }, (_, rank) => head.findIndex((c, i) => i !== day && i !== subject && countRank(c) === rank)).find((i) => i >= 0) ?? -1;
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
    const ip = (0,ip_ip/* normalizeIp */.Z2)(cell);
    if (ip !== null)
        return { ip, domain: null };
    const name = (0,dns_name/* normalizeName */.Pc)(cell.slice(cell.lastIndexOf("@") + 1));
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
    const last = records.findLast(hasDay)?.line ?? 0;
    for (const { line, cells } of records) {
        if (problems.length >= MAX_PROBLEMS)
            break;
        const text = cells[columns.count] ?? "";
        const day = resolved((0,volume_day/* readDay */.P1)(cells[columns.day] ?? ""), order);
        const number = readCount(text);
        const who = columns.subject === null ? "" : (cells[columns.subject] ?? "");
        const subject = subjectOf(who);
        if (day === null && isSum(cells, columns.day, line > last))
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
function isSum(cells, day, isBelow) {
    const text = cells[day] ?? "";
    return isTotal(text) || (text === "" && (isBelow || cells.some(isTotal)));
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
    notATable: (name, why) => `${(0,printable/* excerpt */.Kb)(name, 200)} is neither a table of days and counts nor a DMARC aggregate report: ${why}`,
    tlsReport: "it is a report on TLS (RFC 8460)",
    json: "it is JSON",
    binary: "it is no text",
    empty: "it is empty",
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
    const read = records.map((item) => sourceOf(item, published?.domain ?? null));
    const sources = read.flatMap((source) => source ?? []);
    const rows = sources.filter(({ passed }) => passed).flatMap((source) => spread(source, range.value));
    const foreign = sources.filter(({ passed }) => !passed).length;
    const broken = read.length - sources.length;
    const notes = [
        ...(range.value.length > 1 ? [{ code: "several-days", days: range.value.length }] : []),
        ...(foreign > 0 ? [{ code: "failed-dmarc", records: foreign }] : []),
        ...(broken > 0 ? [{ code: "broken", records: broken }] : []),
    ];
    const key = `${meta.org_name ?? ""}\n${meta.report_id ?? ""}\n${range.value.join(" ")}`;
    return (0,text_problem.ok)({
        rows: [],
        kind: "dmarc",
        notes,
        reports: [{ key, rows, days: range.value, sources: sources.map(reported) }],
    });
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
function spread({ count, ip, domain }, days) {
    const [share, over] = [Math.floor(count / days.length), count % days.length];
    return days.map((day, i) => ({ day, count: share + (i < over ? 1 : 0), ip, domain }));
}
function reported({ ip, domain, count, passed }) {
    return { ip, domain, passed: passed ? count : 0, failed: passed ? 0 : count };
}
function sourceOf(item, published) {
    const read = recordSchema.safeParse(item);
    if (!read.success)
        return null;
    const { row, identifiers } = read.data;
    const ip = (0,ip_ip/* normalizeIp */.Z2)(row.source_ip.trim());
    const count = /^\s*\d{1,12}\s*$/.test(row.count) ? Number(row.count) : null;
    if (ip === null || count === null)
        return null;
    const passed = [row.policy_evaluated?.dkim, row.policy_evaluated?.spf].some((r) => r?.trim().toLowerCase() === "pass");
    const domain = (0,dns_name/* normalizeName */.Pc)((identifiers?.header_from ?? published ?? "").trim());
    return { ip, domain: domain === "" ? null : domain, count, passed };
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
    const read = gunzippedOnce(bytes, name);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d))
        end--;
    if (read.ok || end === bytes.length)
        return read;
    const without = gunzippedOnce(bytes.subarray(0, end), name);
    return without.ok ? without : read;
}
function gunzippedOnce(bytes, name) {
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
    return problems.length > 0 ? fail(problems.slice(0, 20)) : ok(files);
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
        const read = /^\s*</.test(text.slice(0, 200)) ? volumeFromDmarc(text, file.name) : ofText(text, file.name);
        return read.ok ? { files: [read.value], problems: [] } : { files: [], problems: read.error };
    });
    return { files: parts.flatMap((p) => p.files), problems: parts.flatMap((p) => p.problems) };
}
function ofText(text, name) {
    const other = otherKind(text);
    if (other !== null)
        return (0,text_problem/* fail */.f)([{ at: null, message: VOLUME_WORDS.notATable(name, other), hint: null }]);
    const read = volumeFromCsv(text, name);
    if (read.ok || holdsDays(text, name))
        return read;
    const why = read.error[0]?.message ?? "";
    return (0,text_problem/* fail */.f)([{ at: null, message: VOLUME_WORDS.notATable(name, why), hint: null }]);
}
function otherKind(text) {
    if (text.trim() === "")
        return VOLUME_WORDS.empty;
    if (/^\s*[{[]/.test(text.slice(0, 200)))
        return /"organization-name"|"policies"/.test(text.slice(0, 20_000)) ? VOLUME_WORDS.tlsReport : VOLUME_WORDS.json;
    return text.slice(0, 1000).includes("\0") || text.slice(0, 1000).split("\ufffd").length > 20
        ? VOLUME_WORDS.binary
        : null;
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
