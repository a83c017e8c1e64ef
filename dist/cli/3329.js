export const id = 3329;
export const ids = [3329];
export const modules = {

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ troubleText)
/* harmony export */ });
/* harmony import */ var _report_words_en_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(227);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4164);


function troubleText({ reason, detail }) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .needsReason */ .i)(reason) ? `${_report_words_en_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownEn */ .M.reasons[reason]}: ${detail}` : detail;
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   volumeEn: () => (/* binding */ volumeEn)
/* harmony export */ });
/* harmony import */ var _mail_volume_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7957);
/* harmony import */ var _mail_volume_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4718);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(304);




const number = (n) => n.toLocaleString("en-US", { maximumFractionDigits: 1 });
const volumeEn = {
    number,
    allMail: "All mail",
    notChecked: (who, trouble) => `${who}: not checked: ${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleText */ .N)(trouble)}`,
    forecast: (who, outlook, alarm, cold) => {
        const loud = alarm === "none" ? "" : ` (${alarm}${cold ? ", not warmed up" : ""})`;
        return `${who}: ${outlook}${loud}, by Mailworthy's own forecast`;
    },
    nothingSent: (day) => `${day}: nothing was sent.`,
    compared: (day, { volume, ratio, usual, why }) => {
        const times = ratio === null ? "where nothing was usual" : `${ratio.toFixed(1)} times the usual ${number(usual)}`;
        return `${day}: ${number(volume)} messages, ${times}; ${why}.`;
    },
    day: "Day",
    messages: "Messages",
    judged: " ← judged",
    notKnown: "not known",
    usualAlready: (target, from) => `Warm-up: ${number(target)} a day is usual already (${number(from)}).`,
    warmUp: (from, target, days, end) => {
        const short = end === null ? "" : ` (the plan ends at ${number(end)}: go on in the same way)`;
        return `Warm-up from ${number(from)} to ${number(target)} a day in ${days} days${short}:`;
    },
    hold: "hold: look at bounces, deferrals, complaints",
    backOff: "When deferrals or complaints rise, go back to the last level without them and stay there for a week.",
    onePerSending: (every) => `One step a sending, every ${every} days. To grow faster, send in parts on several days between.`,
    sources: {
        title: (domain, addresses, reports, days) => `Who sends as ${domain}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(addresses, "address", "addresses")} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(reports, "DMARC report")} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, "day")}`,
        address: "Address",
        passed: "Passed",
        failed: "Failed",
        last: "Last seen",
        list: "List",
        listed: "listed",
        unlisted: "not listed",
        onlyFails: "fails DMARC",
        more: (addresses) => `… and ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(addresses, "more address", "more addresses")} with less mail (--json has them)`,
        noList: (domain) => `The senders list names no address for ${domain}: nothing to compare with (--senders FILE, or senders.txt).`,
        unlistedAdvice: (addresses) => `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(addresses, "address", "addresses")} passed DMARC as you and ${addresses === 1 ? "is" : "are"} not in the list: a service that sends for you, or a server somebody forgot. Add what is yours to the list, so that it is watched.`,
        failsAdvice: (addresses) => `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(addresses, "address", "addresses")} only sent mail that failed DMARC: somebody else's, a forwarder's, or yours without SPF or DKIM.`,
        unseen: (ips, days) => `Listed, and in no report of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, "day")}: ${ips.join(", ")}.`,
        tooFewDays: (days, least) => `Which listed addresses do not send is not judged: the reports cover ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days, "day")}, at least ${least} are needed.`,
        allAsListed: "Every address that passed DMARC is in the list.",
    },
    hintsTitle: "What large receivers say about growing:",
    hintsOf: (provider, source, read) => `${provider} (${source}, read ${read})`,
    hints: _mail_volume_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .HINTS */ .NI,
    own: "Mailworthy's own forecast from the volume alone, not any provider's judgement.",
    note: (note) => `Note: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_mail_volume_note_js__WEBPACK_IMPORTED_MODULE_3__/* .volumeNoteText */ .u)(note), 300)}.`,
};


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ needsReason)
/* harmony export */ });
const BARE = new Set(["timeout", "servfail", "refused", "malformed", "network"]);
function needsReason(reason) {
    return BARE.has(reason);
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

/***/ 227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownEn)
/* harmony export */ });
const ANOTHER_SERVER = "See whether this machine reaches its DNS servers, or name one that answers (dns).";
const unknownEn = {
    reasons: {
        timeout: "no answer came in time",
        servfail: "the DNS server reports that it failed to find the answer (SERVFAIL)",
        refused: "the DNS server refuses to answer (REFUSED)",
        malformed: "the answer cannot be read",
        network: "the DNS server cannot be reached",
        limit: "there is more of it than Mailworthy looks at",
        "not-recorded": "the recording does not hold this question",
        "not-evaluated": "the files of this repository say it in a form that Mailworthy does not evaluate",
        "bad-name": "DNS cannot be asked for such a name",
        stopped: "the run was stopped first",
        "control-failed": "the list gives wrong answers to its own test entries, so its other answers cannot be trusted",
        quota: "the list's limit of questions is reached",
        "needs-key": "the list answers only to a key",
        bounded: "Mailworthy looks only at a part of it",
        "undocumented-code": "the list answers with a code that it does not document",
        "list-refused": "the list refuses the DNS server that asks",
        "no-answer": "there was no answer to judge",
        "shard-missing": "the report of that shard is missing",
        "no-data": "the file holds no number for that day",
        "too-little-history": "there are too few days to compare with",
        "no-address": "no sending address is known",
    },
    classes: { spf: "SPF", reverse: "reverse names", lists: "blocklists" },
    cures: {
        spf: ANOTHER_SERVER,
        reverse: ANOTHER_SERVER,
        lists: "Ask through a DNS resolver of your own (dns), give a key of Spamhaus or Abusix (dqs-key, abusix-key), or say that lists are not to be asked (blocklists.profile: none).",
    },
    kinds: {
        spf: "SPF",
        ptr: "reverse names",
        helo: "HELO names",
        dnsbl: "blocklists",
        mx: "mail servers (MX)",
        dkim: "DKIM keys",
        dmarc: "DMARC",
        zone: "zone files",
        provider: "providers' rules",
        volume: "volumes",
        servers: "sending addresses",
        shard: "a shard",
    },
    of: (kinds, names) => `${kinds} of ${names}`,
    why: (reason, detail) => `${unknownEn.reasons[reason]} (${detail})`,
};


/***/ })

};
