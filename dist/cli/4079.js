export const id = 4079;
export const ids = [4079];
export const modules = {

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ SEEING),
/* harmony export */   p1: () => (/* binding */ sightOf),
/* harmony export */   rE: () => (/* binding */ BLIND_RUNS)
/* harmony export */ });
/* unused harmony export blindIn */
/* harmony import */ var _facts_heard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);

const BLIND_RUNS = 3;
function blindIn(heard) {
    return _facts_heard_js__WEBPACK_IMPORTED_MODULE_0__/* .HEARD_CLASSES */ .MJ.flatMap((kind) => {
        const { asked, answered, trouble } = heard[kind];
        return asked > 0 && answered === 0 && trouble !== null ? [{ class: kind, asked, trouble }] : [];
    });
}
const SEEING = { blind: [], blindRuns: 0 };
function sightOf(heard, before) {
    const blind = blindIn(heard);
    return { blind, blindRuns: blind.length === 0 ? 0 : (before ?? 0) + 1 };
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ NOTHING_HEARD),
/* harmony export */   F$: () => (/* binding */ heardOfLists),
/* harmony export */   MJ: () => (/* binding */ HEARD_CLASSES),
/* harmony export */   pK: () => (/* binding */ listeningDns),
/* harmony export */   wv: () => (/* binding */ joinedHeard)
/* harmony export */ });
/* unused harmony export createEar */
/* harmony import */ var _core_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4379);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(767);
/* harmony import */ var _mail_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3561);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2986);





const HEARD_CLASSES = ["spf", "reverse", "lists"];
function createEar() {
    let [asked, answered] = [0, 0];
    const troubled = new Map();
    return {
        note: ({ name, type }, trouble) => {
            asked++;
            if (trouble === null) {
                answered++;
                return;
            }
            const question = `${name} ${type}`;
            if (!troubled.has(question))
                troubled.set(question, (0,_mail_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .bareTrouble */ .q)(trouble));
        },
        heard: () => heardOf(asked, answered, troubled),
    };
}
function heardOf(asked, answered, troubled) {
    const rows = [...troubled].map(([question, trouble]) => ({ question, trouble }));
    return { asked, answered, trouble: mostOf(rows), troubled: rows };
}
function mostOf(troubled) {
    const counts = new Map();
    for (const { trouble } of troubled)
        counts.set(trouble.reason, (counts.get(trouble.reason) ?? 0) + 1);
    const [most] = [...troubled].sort((a, b) => (counts.get(b.trouble.reason) ?? 0) - (counts.get(a.trouble.reason) ?? 0) || (a.question < b.question ? -1 : 1));
    return most?.trouble ?? null;
}
function heardOfLists({ lists, listings }, subjects) {
    const distinct = [...new Set(subjects)];
    const families = new Map();
    for (const subject of distinct)
        (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .D)(families, (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .seenFamily */ .w_)(subject), subject);
    let asked = 0;
    const troubled = [];
    const isSilent = (list, subject) => !(0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(list, subject).usable;
    for (const [zone, list] of lists)
        for (const own of families.values()) {
            const [example] = own;
            if (example === undefined || !(0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(list.info, example))
                continue;
            asked += own.length;
            const state = (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFor */ .Dp)(list, example);
            if (!state.usable)
                for (const subject of own)
                    troubled.push({ question: `${zone} ${subject}`, trouble: state });
        }
    for (const subject of distinct)
        for (const row of listings.get(subject) ?? []) {
            const list = lists.get(row.list);
            if (row.verdict !== "not-checked" || list === undefined)
                continue;
            if (!(0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(list.info, subject) || isSilent(list, subject))
                continue;
            troubled.push({ question: `${row.list} ${subject}`, trouble: (0,_mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .listingTrouble */ .u)(row) });
        }
    const most = mostOf(troubled);
    return { asked, answered: asked - troubled.length, trouble: most === null ? null : (0,_mail_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .bareTrouble */ .q)(most) };
}
function listeningDns(dns) {
    const ears = { spf: createEar(), reverse: createEar() };
    const ask = async (question) => {
        const outcome = await dns.ask(question);
        const ear = classOf(question);
        if (ear !== null && !isOurs(outcome))
            ears[ear].note(question, outcome.kind === "error" ? outcome : null);
        return outcome;
    };
    return { dns: { ask }, heard: () => ({ spf: ears.spf.heard(), reverse: ears.reverse.heard() }) };
}
function classOf({ name, type }) {
    if (type === "PTR")
        return "reverse";
    return type === "TXT" && !/(^|\.)_(domainkey|dmarc|report)\./.test(`${name}.`) ? "spf" : null;
}
function isOurs(outcome) {
    return outcome.kind === "error" && outcome.reason === "bad-name";
}
function joinedHeard(parts, lists) {
    const of = (kind) => {
        const own = parts.map((part) => part[kind]);
        const asked = own.reduce((sum, heard) => sum + heard.asked, 0);
        const answered = own.reduce((sum, heard) => sum + heard.answered, 0);
        if (own.every((heard) => heard.troubled !== undefined)) {
            const rows = own.flatMap((heard) => heard.troubled ?? []);
            return heardOf(asked, answered, new Map(rows.map(({ question, trouble }) => [question, trouble])));
        }
        return { asked, answered, trouble: own.map((heard) => heard.trouble).find((trouble) => trouble !== null) ?? null };
    };
    return { spf: of("spf"), reverse: of("reverse"), lists: lists ?? of("lists") };
}
const NOTHING_HEARD = {
    spf: { asked: 0, answered: 0, trouble: null },
    reverse: { asked: 0, answered: 0, trouble: null },
    lists: { asked: 0, answered: 0, trouble: null },
};


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ langOf),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);

function langOf({ lang = null }) {
    return lang ?? "en";
}
function wordsOf(input) {
    return (0,_words_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reportWords */ .i)(langOf(input));
}


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


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownJa)
/* harmony export */ });
const ANOTHER_SERVER = "この環境から DNS サーバーに接続できるかをご確認ください。または、応答する DNS サーバーを dns で指定してください。";
const unknownJa = {
    reasons: {
        timeout: "時間内に応答がありませんでした",
        servfail: "DNS サーバーが名前解決に失敗しました (SERVFAIL)",
        refused: "DNS サーバーが問い合わせを拒否しました (REFUSED)",
        malformed: "応答の形式が正しくありません",
        network: "DNS サーバーに接続できません",
        limit: "数が多く、確認できる上限を超えています",
        "not-recorded": "記録ファイルにこの問い合わせがありません",
        "not-evaluated": "リポジトリのファイルでの記述が、Mailworthy では評価しない形式です",
        "bad-name": "DNS で問い合わせできない名前です",
        stopped: "先に実行が中断されました",
        "control-failed": "リストがテスト用エントリに正しく応答しないため、このリストの応答は信頼できません",
        quota: "リストの問い合わせ数の上限に達しました",
        "needs-key": "このリストの利用には鍵が必要です",
        bounded: "一部のみを確認しています",
        "undocumented-code": "リストが、公開されている仕様にないコードを返しました",
        "list-refused": "リストが、問い合わせ元の DNS サーバーからの利用を拒否しています",
        "no-answer": "判定できる応答がありませんでした",
        "shard-missing": "分割実行のレポートがありません",
        "no-data": "ファイルにその日の件数がありません",
        "too-little-history": "比較に必要な日数分のデータがありません",
        "no-address": "送信元アドレスが分かりません",
    },
    classes: { spf: "SPF", reverse: "逆引き (PTR)", lists: "ブラックリスト (DNSBL)" },
    cures: {
        spf: ANOTHER_SERVER,
        reverse: ANOTHER_SERVER,
        lists: "自社の DNS リゾルバーを dns で指定するか、Spamhaus または Abusix の鍵（dqs-key、abusix-key）を設定してください。ブラックリストを確認しない場合は blocklists.profile: none を設定してください。",
    },
    kinds: {
        spf: "SPF",
        ptr: "逆引き (PTR)",
        helo: "HELO 名",
        dnsbl: "ブラックリスト (DNSBL)",
        mx: "メールサーバー (MX)",
        dkim: "DKIM 鍵",
        dmarc: "DMARC",
        zone: "ゾーンファイル",
        provider: "受信事業者の要件",
        volume: "送信数",
        servers: "送信元アドレス",
        shard: "分割実行",
    },
    of: (kinds, names) => `${names} の ${kinds}`,
    why: (reason, detail) => `${unknownJa.reasons[reason]}（${detail}）`,
};


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ reportWords)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/report/words/en/annotations.js

const annotationsEn = {
    learned: "No history yet: what stands today was learned and does not fail this run.",
    notChecked: "not checked",
    notCheckedText: (subject, why) => `Not checked: ${subject}: ${why}.`,
    finding: (message, same, help) => `${message}.${same === "" ? "" : ` ${same}`} ${help}`,
    same: (names) => `The same for ${names}.`,
    hidden: (errors, warnings) => `${(0,printable/* count */.U9)(errors, "more error")} and ${(0,printable/* count */.U9)(warnings, "more warning")} are not annotated (GitHub shows 10 of each)`,
};

;// CONCATENATED MODULE: ./build/report/words/en/badge.js

const badgeEn = {
    label: "mail deliverability",
    notChecked: "not checked",
    errors: (n) => (0,printable/* count */.U9)(n, "error"),
    warnings: (n) => (0,printable/* count */.U9)(n, "warning"),
    passing: "passing",
    partly: "passing, in part not checked",
};

;// CONCATENATED MODULE: ./build/report/words/en/numbers.js

function num(n) {
    return (0,printable/* grouped */.zD)(n);
}
function ordinal(n) {
    const tail = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
    return `${n}${tail}`;
}
function dayText(day, at) {
    const time = new Date(day);
    if (Number.isNaN(time.getTime()))
        return day;
    const sameYear = at.slice(0, 4) === day.slice(0, 4);
    return time.toLocaleDateString("en-GB", {
        timeZone: "UTC",
        day: "numeric",
        month: "long",
        ...(sameYear ? {} : { year: "numeric" }),
    });
}

;// CONCATENATED MODULE: ./build/report/words/en/common.js

const commonEn = {
    severity: { error: "error", warning: "warning", info: "info" },
    change: {
        introduced: "introduced",
        worsened: "worsened",
        persisting: "persisting",
        resolved: "resolved",
        indeterminate: "indeterminate",
    },
    list: (names) => names.join(", "),
    andMore: (names, more) => `${names.join(", ")}${more > 0 ? ` and ${num(more)} more` : ""}`,
    acceptedUntil: (until) => `accepted until ${until}`,
    noLonger: (message) => `no longer: ${message}`,
    sentence: (text) => `${text}.`,
    more: (n) => `…and ${num(n)} more`,
    moreInJson: (n) => `…and ${num(n)} more (JSON report)`,
    firstRun: "First run: what stands today was learned. From now on only changes for the worse fail.",
};

// EXTERNAL MODULE: ./build/compare/blind.js
var compare_blind = __webpack_require__(751);
;// CONCATENATED MODULE: ./build/report/words/en/settings.js


const settingsEn = {
    title: "This pull request changes what is checked",
    byBase: "Judged by the settings of the base, over the senders and DNS files of both sides.",
    underBase: ({ exitCode, failing, findings }) => {
        if (exitCode === 2)
            return (0,printable/* count */.U9)(failing, "error in the DNS files", "errors in the DNS files");
        if (exitCode === 3)
            return "too much could not be checked";
        const isNew = findings.every((f) => f.severity === "error" && (f.change === "introduced" || f.change === "worsened"));
        return (0,printable/* count */.U9)(failing, isNew ? "regression" : "problem");
    },
    passesOnly: (under) => `passes only by what this pull request changes in its own check: under the base's settings ${settingsEn.underBase(under)}`,
    note: (note) => {
        switch (note.code) {
            case "workflow-changed":
                return `the workflow file ${(0,printable/* excerpt */.Kb)(note.file, 200)} is changed: its inputs are settings too, and are not compared`;
            case "base-unreadable":
                return `the settings of the base cannot be read, so that what is loosened is not known (${(0,printable/* excerpt */.Kb)(note.file, 200)}: ${(0,printable/* excerpt */.Kb)(note.reason, 300)})`;
        }
    },
    titled: (first, more) => `${settingsEn.title}: ${first}${more === 0 ? "" : `, and ${num(more)} more`}`,
    fails: (under) => `Under the base's settings this fails: ${settingsEn.underBase(under)}.`,
};

// EXTERNAL MODULE: ./build/report/words/en/unknown.js
var unknown = __webpack_require__(227);
;// CONCATENATED MODULE: ./build/report/words/en/headline.js





const headlineEn = {
    titled: (text) => `Mail deliverability: ${text}`,
    headline: headlineText,
    blind: ({ blind, all, runs }) => {
        const names = blind.map((b) => unknown/* unknownEn */.M.classes[b.class]);
        const what = names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
        const reasons = [...new Set(blind.map((b) => reasonText(b.trouble)))].join("; ");
        const again = runs > 1 ? `, for the ${ordinal(runs)} run in a row` : "";
        return all && blind.length > 1
            ? `nothing could be checked${again}: ${reasons}`
            : `${what} could not be checked at all${again}: ${reasons}`;
    },
    blindAdvice: ({ blind, runs }, detail, watches) => {
        const cures = [...new Set(blind.map((b) => unknown/* unknownEn */.M.cures[b.class]))];
        const bound = !watches || runs >= compare_blind/* BLIND_RUNS */.rE ? "" : ` The ${ordinal(compare_blind/* BLIND_RUNS */.rE)} such run in a row fails.`;
        const isFilter = blind[0].trouble.why?.code === "resolver-filters";
        return `${cures.join(" ")}${isFilter ? "" : ` For example: ${detail}.`}${bound}`;
    },
    withNumbers: (headline, numbers) => `${headline} (${numbersText(numbers)})`,
    domains: (n) => (0,printable/* count */.U9)(n, "domain"),
    addresses: (n) => (0,printable/* count */.U9)(n, "sending address", "sending addresses"),
    lists: (asked, answered) => asked === 0 ? "no lists asked" : `${(0,printable/* count */.U9)(asked, "list")} asked, ${num(answered)} answered`,
    listPairs: (answered, asked) => `${num(answered)} of ${num(asked)} pairs of list and subject checked`,
    unread: (what, read, all) => `${what === "spf" ? "SPF" : "reverse names"} read of ${num(read)} of ${num(all)}`,
    refs: (base, head) => `base ${base} → head ${head}`,
    yourFiles: "your files",
};
function reasonText({ reason, why }) {
    return why?.code === "resolver-filters" ? "the DNS server filters their answers" : unknown/* unknownEn */.M.reasons[reason];
}
function headlineText(headline, at) {
    switch (headline.code) {
        case "only-by-loosening":
            return settingsEn.passesOnly(headline.under);
        case "regressions":
            return `${(0,printable/* count */.U9)(headline.count, "regression")} ${placeText(headline.where)}`;
        case "found":
            return foundText(headline);
        case "blind":
            return headlineEn.blind(headline);
        case "too-much-unknown":
            return `too much could not be checked (${num(headline.notChecked)} things, and max-not-checked is ${num(headline.most)})`;
        case "uncompared":
            return `could not be compared, since the history could not be read; ${foundText(headline)} now`;
        case "learned":
            return headline.errors + headline.warnings === 0
                ? "first run, nothing wrong was found; from now on changes are told"
                : `first run, ${foundText(headline)} learned as known`;
        case "known":
            return `${knownText(headline, at)}${partlyText(headline.partly)}`;
        case "fine":
            return `${fineText(headline)}${partlyText(headline.partly)}`;
    }
}
function partlyText(partly) {
    return partly ? "; not all could be checked" : "";
}
function foundText({ errors, warnings }) {
    const found = [
        ...(errors > 0 ? [(0,printable/* count */.U9)(errors, "error")] : []),
        ...(warnings > 0 ? [(0,printable/* count */.U9)(warnings, "warning")] : []),
    ];
    return found.length === 0 ? "nothing wrong" : found.join(", ");
}
function placeText(where) {
    return where === "pull-request" ? "in this pull request" : "since the last good state";
}
function knownText(headline, at) {
    const { errors, warnings, since, where } = headline;
    const problems = `${num(errors)} known ${errors === 1 ? "problem" : "problems"}`;
    const more = warnings === 0 ? "" : `, ${(0,printable/* count */.U9)(warnings, "warning")}`;
    if (where === "pull-request")
        return `no regression in this pull request; ${problems} from before it${more}`;
    const oldest = since === null ? "" : `, open since ${dayText(since, at)}`;
    return `no change; ${problems}${oldest}${more}`;
}
function fineText({ warnings, where }) {
    if (where === null)
        return warnings === 0 ? "nothing wrong was found" : `no error, ${(0,printable/* count */.U9)(warnings, "warning")}`;
    return `no regression ${placeText(where)}${warnings === 0 ? "" : `; ${(0,printable/* count */.U9)(warnings, "warning")}`}`;
}
function numbersText({ mode, errors, warnings, introduced, resolved, notChecked }) {
    const changed = mode === "absolute" ? [] : [mode === "pull-request" ? `${introduced} by this change` : `${introduced} new`];
    return [
        (0,printable/* count */.U9)(errors, "error"),
        (0,printable/* count */.U9)(warnings, "warning"),
        ...changed,
        ...(resolved === 0 ? [] : [`${resolved} resolved`]),
        ...(notChecked === 0 ? [] : [`${notChecked} not checked`]),
    ].join(", ");
}

;// CONCATENATED MODULE: ./build/report/words/en/markdown.js

const markdownEn = {
    cut: "Not all of it fits on this page; the rest is in the JSON and HTML reports.",
    what: "What is wrong, and what to do",
    where: "Where",
    known: (mode, problems) => `${(0,printable/* count */.U9)(problems, "problem")} ${mode === "pull-request" ? "from before this pull request" : "known from earlier runs"}`,
    accepted: (n) => (0,printable/* count */.U9)(n, "accepted finding"),
    moreUnknown: (causes) => `${(0,printable/* count */.U9)(causes, "more cause")} for which something could not be checked`,
    moreRows: (n) => `…and ${(0,printable/* count */.U9)(n, "more row")} (JSON report).`,
    nothingNew: "Nothing new.",
    nothingLeft: "Nothing is left to report.",
    nothing: "Nothing to report.",
    why: "why",
    publish: (record) => ` Publish ${record}.`,
    worseByThis: "worse by this pull request",
    worse: "worse than before",
    notCompared: "could not be compared",
    since: (day) => `since ${day}`,
    tracked: (issue) => `tracked in #${issue}`,
    note: (parts) => (parts.length === 0 ? "" : ` (${parts.join(", ")})`),
    sameLine: "same line",
    notChecked: (subject, byThis) => `Not checked${byThis ? " by this pull request" : ""}: ${subject}`,
    byHand: "Reproduce by hand (dig / nslookup)",
    withoutDig: "Without dig: `nslookup -type=TYPE NAME` asks the same, with the type and the name of the line.",
    recovered: "Recovered",
    recoveredLine: (about, message, id, since) => `${about === "" ? "" : `${about}: `}no longer: ${message} (${id})${since === "" ? "" : `, stood since ${since}`}`,
};

;// CONCATENATED MODULE: ./build/report/words/en/page.js


const pageEn = {
    skip: "Skip to the findings",
    sections: "Sections",
    footer: (version, questions, sent) => `Mailworthy ${version} · ${num(questions)} distinct DNS questions, ${num(sent)} sent, retries included. What is not checked is neither good nor bad. Each proof is a command that anyone can run.`,
    verdict: { pass: "Passed", fail: "Failed", "not-checked": "Not checked" },
    errors: "Errors",
    warnings: "Warnings",
    introduced: "New or worse",
    resolved: "Resolved",
    notChecked: "Not checked",
    note: (title, text) => `${title}: ${text}.`,
    firstRun: "First run: what stands today was learned. From now on only changes for the worse fail.",
    stoodBefore: "The findings below stood before this run; they do not fail it.",
    firstAddresses: (shown, all) => `The first ${num(shown)} of ${(0,printable/* count */.U9)(all, "address", "addresses")}`,
    oneRow: "One row for each sending address",
    everythingChecked: "Everything was checked.",
    neither: "Neither good nor bad: what could not be asked, why, and what helps",
    what: "What",
    ofWhom: "Of whom",
    why: "Why",
    detail: "Detail and cure",
};

;// CONCATENATED MODULE: ./build/report/words/en/page-finding.js

const pageFindingEn = {
    title: "Findings",
    none: "None.",
    moreFindings: (n) => `${(0,printable/* count */.U9)(n, "more finding")} of less weight are not shown here; they are in the JSON report.`,
    show: "Show",
    all: "All",
    only: { error: "Only errors", warning: "Only warnings", info: "Only notes" },
    resolved: "resolved",
    accepted: "accepted",
    why: "Why it matters",
    whatToDo: "What to do",
    corrected: "Corrected",
    where: "Where",
    sinceRow: "Since",
    letters: "Letters",
    proof: "Proof",
    inZoneFile: "In a zone file:",
    noLonger: (message) => `No longer: ${message}`,
    thisChange: "this change",
    thisPullRequest: "this pull request",
    beforeThis: (isPullRequest) => (isPullRequest ? "before this pull request" : "before this change"),
    isNew: "new",
    firstSeen: (day) => `, first seen ${day}`,
    worse: "worse now",
    since: (day) => day,
    stoodSince: (day) => `resolved; stood since ${day}`,
    notCompared: "could not be compared this time",
    acceptedUntil: (day) => `accepted until ${day}`,
    parting: "; ",
    to: (to) => `To the ${to}`,
    languages: { en: "English", ja: "Japanese" },
    commands: (n) => (0,printable/* count */.U9)(n, "command"),
    answers: "answers",
};

;// CONCATENATED MODULE: ./build/report/words/en/page-history.js
const pageHistoryEn = {
    title: "History",
    run: "Run",
    errors: "Errors",
    warnings: "Warnings",
    listed: "Listed",
    notChecked: "Not checked",
    caption: "Open findings after each run, latest first",
    asTable: "The same as a table",
    chart: (runs, first, last, now) => `Open findings over ${runs} runs, ${first} to ${last}; now ${now.map(([kind, n]) => `${n} ${kind.toLowerCase()}`).join(", ")}`,
};

;// CONCATENATED MODULE: ./build/report/words/en/page-lists.js

const pageListsEn = {
    title: "Blocklists",
    legend: "ok: asked, not listed · listed · policy: the list says that no mail is expected from there · unknown: not checked, neither good nor bad · –: the list has no such data",
    addresses: "Addresses",
    domains: "Domains",
    address: "Address",
    domain: "Domain",
    caption: (of, lists, cut) => `${of} × ${(0,printable/* count */.U9)(lists, "list")}${cut.length === 0 ? "" : `; not shown: ${cut.join(", ")} (they are in the JSON report)`}`,
    label: (of) => `${of} and lists`,
    moreRows: (n) => `${(0,printable/* count */.U9)(n, "more row")} with nothing worse`,
    moreLists: (n) => (0,printable/* count */.U9)(n, "more list"),
    ok: "ok",
    listed: "listed",
    policy: "policy",
    unknown: "unknown",
};

;// CONCATENATED MODULE: ./build/report/words/en/page-spf.js

const pageSpfEn = {
    title: "SPF: budget, tree, who may send",
    intro: (lookups, voids) => `RFC 7208 allows ${lookups} lookups for one check, and ${voids} of them may find nothing. What needs more is an error at every receiver, whoever sends.`,
    moreDomains: (n) => `${(0,printable/* count */.U9)(n, "more domain")} with fewer lookups: see the JSON report.`,
    lookups: (used, budget, before) => `${used} of ${budget} lookups${before === null || before === used ? "" : ` (was ${before})`}`,
    voids: (used, budget, before, family) => `${family === null ? "" : `IPv${family}: `}${used} of ${budget} that find nothing${before === null || before === used ? "" : ` (was ${before})`}`,
    others: "Who else may send depends on the message, by these terms:",
    idle: "no address of the list passes by it",
    cost: (lookups) => (0,printable/* count */.U9)(lookups, "lookup"),
    redirectTo: "redirect to",
    whoMaySend: "Who may send",
    cannotBeListed: (detail) => `Cannot be listed: ${detail}`,
    added: (who) => `Added: ${who}`,
    noLonger: (who) => `No longer: ${who}`,
    more: "… and more (JSON report)",
};

;// CONCATENATED MODULE: ./build/report/words/en/provider.js
const providerEn = {
    title: "Provider scorecard",
    titled: (scores) => `Provider scorecard: ${scores}`,
    needs: {
        spf: "SPF passes for every sending address",
        dkim: "a DKIM key of 1024 bits or more",
        "spf-or-dkim": "SPF or DKIM",
        dmarc: "a DMARC record (p=none will do)",
        aligned: "SPF or DKIM aligned with From",
        ptr: "every address has a reverse name that leads back to it",
        tls: "mail is sent over TLS",
        "one-click": "one-click unsubscribe in subscribed mail (RFC 8058)",
        "spam-rate": "spam complaints below 0.3 %, better below 0.1 %",
        "unsubscribe-link": "a working unsubscribe link, and complaints in SNDS and JMRP",
        "opt-in": "an unsubscribe link, and opt-in",
    },
    advised: (text) => `${text} (advised)`,
    needsData: (pages) => `needs mail or portal data${pages.map((page) => `: ${page}`).join("")}`,
    met: (met, of) => `${met} of ${of}`,
    unmet: (names) => `not met by ${names}`,
    unknown: (names) => `not checked for ${names}`,
    parts: (parts) => parts.join("; "),
    requirement: (provider, requirement, senders) => `${provider}: ${requirement}: ${senders}`,
    provider: "Provider",
    requirementColumn: "Requirement",
    senders: "Senders",
    source: "Source",
    result: "Result",
    legend: "⬜ could not be checked: for DKIM, name the selectors in the senders list (`dkim=`). ✉ needs mail or the provider's portal: DNS cannot tell.",
    caption: "What receivers require, as far as DNS can tell",
    pageLegend: "Not checked for DKIM: name the selectors in the senders list (dkim=). “–”: only mail, or the receiver's portal, can tell.",
    since: (since, source) => `since ${since}, ${source}`,
    isMet: "met",
    isNotMet: "not met",
    adviceNotMet: "advice not met",
    notAllChecked: "not all checked",
    notChecked: "not checked",
};

;// CONCATENATED MODULE: ./build/report/words/en/spf.js

const spfEn = {
    was: (lookups) => `, was ${lookups}`,
    changed: (signs, family, one) => `${signs} ${family === 4 ? "" : "IPv6 "}${one ? "address" : "addresses"}`,
    addresses: (four, six, one) => {
        const parts = [...(four === null ? [] : [`${four} IPv4`]), ...(six === null ? [] : [`${six} IPv6`])];
        return `${parts.join(" and ")} ${one ? "address" : "addresses"}`;
    },
    noAddress: "no address",
    dependsOnMessage: "depends on the message",
    whoDepends: (certain, terms) => certain === null
        ? `depends on the message, by ${terms}`
        : `${certain}, and who else depends on the message, by ${terms}`,
    termIn: (term, domain) => `${term} of ${domain}`,
    voids: "Lookups that find nothing",
    foundNothing: (bar) => `found nothing: ${bar}`,
    notChecked: "not checked",
    budget: "SPF budget",
    budgetOf: (domain) => `SPF budget, ${domain}`,
    maySend: "May send",
    maySendWho: (who) => `May send: ${who}`,
    withChange: (who, change) => `${who} (${change})`,
    domain: "Domain",
    lookups: "Lookups",
    moreDomains: (n) => `…and ${(0,printable/* count */.U9)(n, "more domain")}.`,
    publish: "SPF records to publish",
    publishFor: (who, ids) => `For ${who}, against ${ids}:`,
    tree: (domain) => `SPF tree of ${domain} and cost per include`,
    include: "Include",
    passBy: "Addresses of your list that pass by it",
    ownTerms: "its own a, mx, ptr and exists terms",
    whoMaySend: (domain, text) => `Who may send as ${domain}: ${text}`,
    titled: (title, text) => `${title}: ${text}`,
    none: "none",
    gained: "New",
    lost: "No longer",
    terminalTitle: "SPF lookups used, and who may send",
    status: {
        ok: "",
        "no-record": "no SPF record",
        nxdomain: "does not exist",
        multiple: "several records",
        syntax: "cannot be read",
        loop: "loop",
        unknown: "not checked",
        macro: "depends on the message",
        limit: "not followed further",
    },
    trouble: (status, detail) => (detail === "" ? spfEn.status[status] : detail),
    moreBranches: (n) => `and ${(0,printable/* count */.U9)(n, "more branch", "more branches")}`,
};

;// CONCATENATED MODULE: ./build/report/words/en/table.js


const tableEn = {
    title: "Senders",
    address: "Address",
    sender: "Sender",
    reverse: "Name back (PTR)",
    forward: "Name forward",
    forwardShort: "Forward",
    helo: "HELO",
    spf: "SPF",
    lists: "Lists",
    notChecked: "not checked",
    none: "none",
    same: "same",
    differs: "differs",
    matches: "matches",
    heloDiffers: "differs",
    noAddress: "no address",
    noName: "no name",
    assumed: "PTR, assumed",
    listed: (listed, answered) => `${num(listed)} of ${num(answered)}`,
    allowlists: (n) => `, on ${(0,printable/* count */.U9)(n, "allowlist")}`,
    grade: (grade, was) => `, ${grade}${was === null ? "" : ` (was ${was})`}`,
    found: "found, not listed",
    marked: (name, mark) => `${name} (${mark})`,
    moreAddresses: (n) => `…and ${(0,printable/* count */.U9)(n, "more address", "more addresses")}.`,
};

;// CONCATENATED MODULE: ./build/report/words/en/terminal.js


const terminalEn = {
    firstRun: "First run: what stands today was learned; from now on only changes for the worse fail.",
    publish: (record) => `publish: ${record}`,
    strings: (strings) => `in a zone file, as strings of at most 255 bytes: ${strings}`,
    letterToList: (command) => `a letter to send: ${command}`,
    letterToHoster: (command) => `a letter to the hoster: ${command}`,
    letterInJson: "a letter to the hoster: --json, field drafts",
    known: (mode, findings) => `From ${mode === "pull-request" ? "before this change" : "earlier runs"} (${(0,printable/* count */.U9)(findings, "finding")}; --verbose shows all of them)`,
    notCompared: "could not be compared",
    knownLine: (what, id, change, message) => `${what}  ${id}${change === "" ? "" : `, ${change}`}: ${message}`,
    more: (n) => `… and ${num(n)} more`,
    notChecked: (causes) => `Not checked (${(0,printable/* count */.U9)(causes, "cause")}; neither good nor bad)`,
    notCheckedLine: (subject, why, where) => `${subject}: ${why}${where === "" ? "" : ` · ${where}`}`,
    moreRows: (n) => `… and ${num(n)} more (see --format json)`,
    moreDomains: (n) => `… and ${(0,printable/* count */.U9)(n, "more domain")}`,
    held: (lists) => `Questions that waited for a list's rate cap (--list-rate): ${lists}`,
};

;// CONCATENATED MODULE: ./build/report/words/en/wrong-input.js

const wrongInputEn = {
    line: (first, more) => `nothing was checked, since the input is wrong: ${first ?? "unknown"}${more > 0 ? ` (and ${more} more)` : ""}`,
    title: (faults) => `nothing was checked, ${(0,printable/* count */.U9)(faults, "fault")} in the input`,
    what: "What is wrong, and what was expected",
    where: "Where",
    didYouMean: (hint) => `did you mean ${hint}?`,
    more: (n) => `…and ${(0,printable/* count */.U9)(n, "more fault")} (see the log).`,
};

;// CONCATENATED MODULE: ./build/report/words/en/words.js

















const wordsEn = {
    annotations: annotationsEn,
    badge: badgeEn,
    common: commonEn,
    headline: headlineEn,
    markdown: markdownEn,
    page: pageEn,
    pageFinding: pageFindingEn,
    pageHistory: pageHistoryEn,
    pageLists: pageListsEn,
    pageSpf: pageSpfEn,
    provider: providerEn,
    settings: settingsEn,
    spf: spfEn,
    table: tableEn,
    terminal: terminalEn,
    unknown: unknown/* unknownEn */.M,
    wrongInput: wrongInputEn,
};

;// CONCATENATED MODULE: ./build/report/words/ja/numbers.js
function numbers_num(n) {
    return n.toLocaleString("ja-JP");
}
function numbers_dayText(day, at = "") {
    const time = new Date(day);
    if (Number.isNaN(time.getTime()))
        return day;
    const sameYear = at.slice(0, 4) === day.slice(0, 4);
    return time.toLocaleDateString("ja-JP", {
        timeZone: "UTC",
        day: "numeric",
        month: "long",
        ...(sameYear ? {} : { year: "numeric" }),
    });
}

;// CONCATENATED MODULE: ./build/report/words/ja/annotations.js

const annotationsJa = {
    learned: "履歴がまだないため、現在の状態を記録しました。今回の実行は失敗になりません。",
    notChecked: "未確認",
    notCheckedText: (subject, why) => `未確認：${subject}：${why}。`,
    finding: (message, same, help) => `${message}。${same}${help}`,
    same: (names) => `${names} も同様です。`,
    hidden: (errors, warnings) => `ほかにエラー${numbers_num(errors)}件、警告${numbers_num(warnings)}件がありますが、注釈には表示していません（GitHub の表示は各10件まで）`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/badge.js

const badgeJa = {
    label: "メール到達性",
    notChecked: "未確認",
    errors: (n) => `エラー ${numbers_num(n)}件`,
    warnings: (n) => `警告 ${numbers_num(n)}件`,
    passing: "正常",
    partly: "正常（一部未確認）",
};

;// CONCATENATED MODULE: ./build/report/words/ja/common.js

const commonJa = {
    severity: { error: "エラー", warning: "警告", info: "情報" },
    change: {
        introduced: "新規",
        worsened: "悪化",
        persisting: "継続",
        resolved: "解消",
        indeterminate: "比較不能",
    },
    list: (names) => names.join("、"),
    andMore: (names, more) => `${names.join("、")}${more > 0 ? `、ほか${numbers_num(more)}件` : ""}`,
    acceptedUntil: (until) => `${numbers_dayText(until)}まで許容`,
    noLonger: (message) => `解消した問題：${message}`,
    sentence: (text) => `${text}。`,
    more: (n) => `ほか${numbers_num(n)}件`,
    moreInJson: (n) => `ほか${numbers_num(n)}件（JSON レポートをご覧ください）`,
    firstRun: "初回の実行です。現在の状態を記録しました。次回以降は、悪化した場合にのみ失敗となります。",
};

;// CONCATENATED MODULE: ./build/report/words/ja/settings.js


const settingsJa = {
    title: "このプルリクエストは確認の対象や基準を変更しています",
    byBase: "変更前 (base) の設定に基づき、変更前と変更後の両方の送信元と DNS ファイルを対象に判定しました。",
    underBase: ({ exitCode, failing, findings }) => {
        if (exitCode === 2)
            return `DNS ファイルのエラー${numbers_num(failing)}件`;
        if (exitCode === 3)
            return "確認できない項目が多すぎる";
        const isNew = findings.every((f) => f.severity === "error" && (f.change === "introduced" || f.change === "worsened"));
        return isNew ? `悪化${numbers_num(failing)}件` : `問題${numbers_num(failing)}件`;
    },
    passesOnly: (under) => `このプルリクエストは確認の設定自体を変更したため合格していますが、変更前の設定では不合格です（${settingsJa.underBase(under)}）`,
    note: (note) => {
        switch (note.code) {
            case "workflow-changed":
                return `ワークフローファイル ${(0,printable/* excerpt */.Kb)(note.file, 200)} が変更されています。ワークフローの入力値も設定ですが、変更前との比較はできません`;
            case "base-unreadable":
                return `変更前の設定を読み込めないため、何が緩和されたかを確認できません（${(0,printable/* excerpt */.Kb)(note.file, 200)}：${(0,printable/* excerpt */.Kb)(note.reason, 300)}）`;
        }
    },
    titled: (first, more) => `${settingsJa.title}：${first}${more === 0 ? "" : `、ほか${numbers_num(more)}件`}`,
    fails: (under) => `変更前の設定では次の理由で失敗となります：${settingsJa.underBase(under)}。`,
};

// EXTERNAL MODULE: ./build/report/words/ja/unknown.js
var ja_unknown = __webpack_require__(9941);
;// CONCATENATED MODULE: ./build/report/words/ja/headline.js




const headlineJa = {
    titled: (text) => `メール到達性：${text}`,
    headline: headline_headlineText,
    blind: ({ blind, all, runs }) => {
        const what = blind.map((b) => ja_unknown/* unknownJa */.U.classes[b.class]).join("、");
        const reasons = [...new Set(blind.map((b) => headline_reasonText(b.trouble)))].join("／");
        const again = runs > 1 ? `（${numbers_num(runs)}回連続）` : "";
        return all && blind.length > 1
            ? `何も確認できませんでした${again}。理由：${reasons}`
            : `${what} をまったく確認できませんでした${again}。理由：${reasons}`;
    },
    blindAdvice: ({ blind, runs }, detail, watches) => {
        const cures = [...new Set(blind.map((b) => ja_unknown/* unknownJa */.U.cures[b.class]))];
        const bound = !watches || runs >= compare_blind/* BLIND_RUNS */.rE ? "" : `この状態が${compare_blind/* BLIND_RUNS */.rE}回続くと失敗となります。`;
        const isFilter = blind[0].trouble.why?.code === "resolver-filters";
        return `${cures.join("")}${isFilter ? "" : `（例：${detail}）`}${bound}`;
    },
    withNumbers: (headline, numbers) => `${headline}（${headline_numbersText(numbers)}）`,
    domains: (n) => `ドメイン ${numbers_num(n)}件`,
    addresses: (n) => `送信元アドレス ${numbers_num(n)}件`,
    lists: (asked, answered) => asked === 0
        ? "ブラックリストへの問い合わせなし"
        : `ブラックリスト ${numbers_num(asked)}件に問い合わせ（応答 ${numbers_num(answered)}件）`,
    listPairs: (answered, asked) => `リストと対象の組 ${numbers_num(asked)}件中 ${numbers_num(answered)}件を確認`,
    unread: (what, read, all) => `${what === "spf" ? "SPF" : "逆引き"}は${numbers_num(all)}件中${numbers_num(read)}件を取得`,
    refs: (base, head) => `変更前 ${base} → 変更後 ${head}`,
    yourFiles: "手元のファイル",
};
function headline_reasonText({ reason, why }) {
    return why?.code === "resolver-filters"
        ? "DNS サーバーがリストの応答を除いています（フィルター）"
        : ja_unknown/* unknownJa */.U.reasons[reason];
}
function headline_headlineText(headline, at) {
    switch (headline.code) {
        case "only-by-loosening":
            return settingsJa.passesOnly(headline.under);
        case "regressions":
            return `${headline_placeText(headline.where)}悪化した問題が${numbers_num(headline.count)}件あります`;
        case "found":
            return headline.errors + headline.warnings === 0 ? NOTHING : `${headline_foundText(headline)}が見つかりました`;
        case "blind":
            return headlineJa.blind(headline);
        case "too-much-unknown":
            return `確認できない項目が多すぎます（${numbers_num(headline.notChecked)}件、max-not-checked の設定値は${numbers_num(headline.most)}）`;
        case "uncompared":
            return `履歴を読み込めないため比較できませんでした。現在の状態：${headline_foundText(headline)}`;
        case "learned":
            return headline.errors + headline.warnings === 0
                ? "初回の実行で、問題は見つかりませんでした。次回以降は変化をお知らせします"
                : `初回の実行です。${headline_foundText(headline)}を既知の問題として記録しました`;
        case "known":
            return headline_knownText(headline, at);
        case "fine":
            return headline_fineText(headline);
    }
}
const NOTHING = "問題は見つかりませんでした";
function besides(parts, warnings, partly) {
    const all = [...parts, ...(warnings > 0 ? [`警告${numbers_num(warnings)}件`] : []), ...(partly ? ["一部は未確認"] : [])];
    return all.length === 0 ? "" : `（${all.join("、")}）`;
}
function headline_foundText({ errors, warnings }) {
    const found = [
        ...(errors > 0 ? [`エラー${numbers_num(errors)}件`] : []),
        ...(warnings > 0 ? [`警告${numbers_num(warnings)}件`] : []),
    ];
    return found.length === 0 ? "問題なし" : found.join("、");
}
function headline_placeText(where) {
    return where === "pull-request" ? "このプルリクエストで" : "前回の正常時から";
}
function headline_knownText(headline, at) {
    const { errors, warnings, since, where, partly } = headline;
    if (where === "pull-request")
        return `このプルリクエストで悪化した問題はありません。以前からの問題が${numbers_num(errors)}件あります${besides([], warnings, partly)}`;
    const oldest = since === null ? [] : [`${numbers_dayText(since, at)}から継続`];
    return `変化はありません。既知の問題が${numbers_num(errors)}件あります${besides(oldest, warnings, partly)}`;
}
function headline_fineText({ warnings, where, partly }) {
    const rest = besides([], warnings, partly);
    if (where === null)
        return `${warnings === 0 ? NOTHING : "エラーはありません"}${rest}`;
    return `${headline_placeText(where)}悪化した問題はありません${rest}`;
}
function headline_numbersText({ mode, errors, warnings, introduced, resolved, notChecked }) {
    const changed = mode === "absolute" ? [] : [`${mode === "pull-request" ? "この変更による" : ""}新規・悪化${numbers_num(introduced)}件`];
    return [
        `エラー${numbers_num(errors)}件`,
        `警告${numbers_num(warnings)}件`,
        ...changed,
        ...(resolved === 0 ? [] : [`解消${numbers_num(resolved)}件`]),
        ...(notChecked === 0 ? [] : [`未確認${numbers_num(notChecked)}件`]),
    ].join("、");
}

;// CONCATENATED MODULE: ./build/report/words/ja/markdown.js

const markdownJa = {
    cut: "このページには一部のみを表示しています。残りは JSON または HTML のレポートをご覧ください。",
    what: "問題と対処方法",
    where: "場所",
    known: (mode, problems) => mode === "pull-request"
        ? `このプルリクエストより前からの問題 ${numbers_num(problems)}件`
        : `以前からの既知の問題 ${numbers_num(problems)}件`,
    accepted: (n) => `許容している問題 ${numbers_num(n)}件`,
    moreUnknown: (causes) => `ほかに確認できなかった項目（原因 ${numbers_num(causes)}件）`,
    moreRows: (n) => `ほか${numbers_num(n)}行（JSON レポートをご覧ください）。`,
    nothingNew: "新しい問題はありません。",
    nothingLeft: "報告する問題はなくなりました。",
    nothing: "報告する問題はありません。",
    why: "解説",
    publish: (record) => ` 次のレコードを公開してください：${record}`,
    worseByThis: "このプルリクエストで悪化",
    worse: "以前より悪化",
    notCompared: "比較できませんでした",
    since: (day) => `${numbers_dayText(day)}から`,
    tracked: (issue) => `#${issue} で追跡中`,
    note: (parts) => (parts.length === 0 ? "" : `（${parts.join("、")}）`),
    sameLine: "同じ行",
    notChecked: (subject, byThis) => `${byThis ? "このプルリクエストにより未確認" : "未確認"}：${subject}`,
    byHand: "手動で再現する (dig / nslookup)",
    withoutDig: "dig がない環境では、各行のタイプと名前を指定して `nslookup -type=TYPE NAME` を実行してください。",
    recovered: "解消した問題",
    recoveredLine: (about, message, id, since) => `${about === "" ? "" : `${about} `}解消：${message} (${id})${since === "" ? "" : `（${numbers_dayText(since)}からの問題）`}`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/page.js

const pageJa = {
    skip: "検出結果へ移動",
    sections: "目次",
    footer: (version, questions, sent) => `Mailworthy ${version} · DNS の問い合わせ ${numbers_num(questions)}種類、再試行を含む送信 ${numbers_num(sent)}回。未確認の項目は、良好とも問題ありとも判定していません。根拠として示したコマンドは、どなたでも実行できます。`,
    verdict: { pass: "合格", fail: "不合格", "not-checked": "未確認" },
    errors: "エラー",
    warnings: "警告",
    introduced: "新規・悪化",
    resolved: "解消",
    notChecked: "未確認",
    note: (title, text) => `${title}：${text}。`,
    firstRun: "初回の実行です。現在の状態を記録しました。次回以降は、悪化した場合にのみ失敗となります。",
    stoodBefore: "以下は以前からある問題です。今回の実行は失敗になりません。",
    firstAddresses: (shown, all) => `全${numbers_num(all)}件のアドレスのうち、最初の${numbers_num(shown)}件`,
    oneRow: "送信元アドレスごとに1行",
    everythingChecked: "すべて確認しました。",
    neither: "良否を判定できなかった項目と、その理由および対処方法",
    what: "項目",
    ofWhom: "対象",
    why: "理由",
    detail: "詳細と対処方法",
};

;// CONCATENATED MODULE: ./build/report/words/ja/page-finding.js

const TO = {
    list: "リスト運営者",
    hoster: "ホスティング会社",
    postmaster: "受信側のメール管理者 (postmaster)",
};
const pageFindingJa = {
    title: "検出結果",
    none: "ありません。",
    moreFindings: (n) => `ほかに重要度の低い検出結果が${numbers_num(n)}件あります。JSON レポートをご覧ください。`,
    show: "表示",
    all: "すべて",
    only: { error: "エラーのみ", warning: "警告のみ", info: "情報のみ" },
    resolved: "解消",
    accepted: "許容",
    why: "影響",
    whatToDo: "対処方法",
    corrected: "修正案",
    where: "場所",
    sinceRow: "発生時期",
    letters: "依頼文",
    proof: "根拠",
    inZoneFile: "ゾーンファイルでの記述：",
    noLonger: (message) => `解消した問題：${message}`,
    thisChange: "この変更",
    thisPullRequest: "このプルリクエスト",
    beforeThis: (isPullRequest) => (isPullRequest ? "このプルリクエストより前から" : "この変更より前から"),
    isNew: "新規",
    firstSeen: (day) => `（${numbers_dayText(day)}に初めて検出）`,
    worse: "悪化",
    since: (day) => `${numbers_dayText(day)}から`,
    stoodSince: (day) => `解消（${numbers_dayText(day)}からの問題）`,
    notCompared: "今回は比較できませんでした",
    acceptedUntil: (day) => `${numbers_dayText(day)}まで許容`,
    parting: "、",
    to: (to) => `${TO[to]}宛`,
    languages: { en: "英語", ja: "日本語" },
    commands: (n) => `コマンド ${numbers_num(n)}件`,
    answers: "応答",
};

;// CONCATENATED MODULE: ./build/report/words/ja/page-history.js

const pageHistoryJa = {
    title: "履歴",
    run: "実行日時",
    errors: "エラー",
    warnings: "警告",
    listed: "ブラックリスト掲載",
    notChecked: "未確認",
    caption: "各実行後に残っている問題（新しい順）",
    asTable: "表で表示",
    chart: (runs, first, last, now) => `${numbers_dayText(first)}から${numbers_dayText(last)}まで${numbers_num(runs)}回の実行で残っていた問題の推移。現在：${now.map(([kind, n]) => `${kind}${numbers_num(n)}件`).join("、")}`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/page-lists.js

const pageListsJa = {
    title: "ブラックリスト (DNSBL)",
    legend: "なし：問い合わせ済み、掲載なし · 掲載：掲載あり · ポリシー：直接メールを送信しないはずのアドレスとして登録 · 未確認：良否は不明 · –：リストの対象外",
    addresses: "アドレス",
    domains: "ドメイン",
    address: "アドレス",
    domain: "ドメイン",
    caption: (of, lists, cut) => `${of} × ブラックリスト ${numbers_num(lists)}件${cut.length === 0 ? "" : `（表示していないもの：${cut.join("、")}。JSON レポートをご覧ください）`}`,
    label: (of) => `${of}とブラックリスト`,
    moreRows: (n) => `より問題の少ない行 ${numbers_num(n)}件`,
    moreLists: (n) => `ほかのリスト ${numbers_num(n)}件`,
    ok: "なし",
    listed: "掲載",
    policy: "ポリシー",
    unknown: "未確認",
};

;// CONCATENATED MODULE: ./build/report/words/ja/page-spf.js

const pageSpfJa = {
    title: "SPF：DNS 参照回数、構成、送信を許可しているアドレス",
    intro: (lookups, voids) => `RFC 7208 により、1回の SPF 検証で許される DNS 参照は${numbers_num(lookups)}回まで、そのうちレコードの見つからない参照は${numbers_num(voids)}回までです。これを超えると、どの送信元からのメールも受信側でエラーとなります。`,
    moreDomains: (n) => `参照回数の少ないドメインがほかに${numbers_num(n)}件あります。JSON レポートをご覧ください。`,
    lookups: (used, budget, before) => `DNS 参照 ${used}/${budget}回${before === null || before === used ? "" : `（変更前 ${before}回）`}`,
    voids: (used, budget, before, family) => `${family === null ? "" : `IPv${family}：`}レコードの見つからない参照 ${used}/${budget}回${before === null || before === used ? "" : `（変更前 ${before}回）`}`,
    others: "ほかに誰が送信できるかは、次の項により、メールの内容によって異なります。",
    idle: "一覧のアドレスはいずれもこれによって pass となりません",
    cost: (lookups) => `DNS 参照 ${numbers_num(lookups)}回`,
    redirectTo: "redirect 先",
    whoMaySend: "送信を許可しているアドレス",
    cannotBeListed: (detail) => `一覧を作成できません：${detail}`,
    added: (who) => `追加：${who}`,
    noLonger: (who) => `削除：${who}`,
    more: "… ほかにもあります（JSON レポートをご覧ください）",
};

;// CONCATENATED MODULE: ./build/report/words/ja/provider.js
const providerJa = {
    title: "受信事業者の要件",
    titled: (scores) => `受信事業者の要件：${scores}`,
    needs: {
        spf: "すべての送信元アドレスで SPF が pass",
        dkim: "1024 ビット以上の DKIM 鍵",
        "spf-or-dkim": "SPF または DKIM",
        dmarc: "DMARC レコード（p=none でも可）",
        aligned: "差出人 (From) と一致する SPF または DKIM",
        ptr: "すべてのアドレスに、正引きと一致する逆引き (PTR) を設定",
        tls: "TLS での送信",
        "one-click": "購読メールでのワンクリック登録解除 (RFC 8058)",
        "spam-rate": "迷惑メール報告率 0.3 % 未満（推奨 0.1 % 未満）",
        "unsubscribe-link": "機能する登録解除リンクと、SNDS・JMRP での苦情の確認",
        "opt-in": "登録解除リンクと、受信者の事前の同意（オプトイン）",
    },
    advised: (text) => `${text}（推奨）`,
    needsData: (pages) => `実際のメールまたは管理画面での確認が必要${pages.map((page) => `（${page} ）`).join("")}`,
    met: (met, of) => `適合 ${met}/${of}件`,
    unmet: (names) => `不適合：${names}`,
    unknown: (names) => `未確認：${names}`,
    parts: (parts) => parts.join("、"),
    requirement: (provider, requirement, senders) => `${provider}：${requirement}（${senders}）`,
    provider: "受信事業者",
    requirementColumn: "要件",
    senders: "送信元",
    source: "出典",
    result: "結果",
    legend: "⬜ 確認できませんでした。DKIM を確認するには、送信元の一覧にセレクターを指定してください（`dkim=`）。✉ DNS では判定できないため、実際のメールまたは受信事業者の管理画面でご確認ください。",
    caption: "受信事業者の要件（DNS で確認できる範囲）",
    pageLegend: "DKIM が未確認の場合は、送信元の一覧にセレクターを指定してください (dkim=)。「–」は DNS では判定できない項目です。実際のメールまたは受信事業者の管理画面でご確認ください。",
    since: (since, source) => `${since} 以降、${source}`,
    isMet: "適合",
    isNotMet: "不適合",
    adviceNotMet: "推奨事項に不適合",
    notAllChecked: "一部未確認",
    notChecked: "未確認",
};

;// CONCATENATED MODULE: ./build/report/words/ja/spf.js

const spfJa = {
    was: (lookups) => `（変更前 ${lookups}）`,
    changed: (signs, family) => `${family === 4 ? "" : "IPv6 "}アドレス ${signs}`,
    addresses: (four, six) => [...(four === null ? [] : [`IPv4 アドレス ${four}個`]), ...(six === null ? [] : [`IPv6 アドレス ${six}個`])].join("、"),
    noAddress: "なし",
    dependsOnMessage: "メールの内容によって異なる",
    whoDepends: (certain, terms) => `${certain === null ? "" : `${certain}。ほかは`}メールの内容によって異なる（${terms}）`,
    termIn: (term, domain) => `${domain} の ${term}`,
    voids: "レコードの見つからない参照",
    foundNothing: (bar) => `該当なし：${bar}`,
    notChecked: "未確認",
    budget: "SPF の DNS 参照回数",
    budgetOf: (domain) => `SPF の DNS 参照回数（${domain}）`,
    maySend: "送信を許可",
    maySendWho: (who) => `送信を許可：${who}`,
    withChange: (who, change) => `${who}（${change}）`,
    domain: "ドメイン",
    lookups: "参照回数",
    moreDomains: (n) => `ほか${numbers_num(n)}件のドメインがあります。`,
    publish: "公開する SPF レコード",
    publishFor: (who, ids) => `${who} 用（${ids} への対処）：`,
    tree: (domain) => `${domain} の SPF の構成と、include ごとの参照回数`,
    include: "include",
    passBy: "これにより pass となる一覧のアドレス数",
    ownTerms: "レコード自身の a、mx、ptr、exists",
    whoMaySend: (domain, text) => `${domain} として送信できるアドレス：${text}`,
    titled: (title, text) => `${title}：${text}`,
    none: "なし",
    gained: "追加",
    lost: "削除",
    terminalTitle: "SPF の DNS 参照回数と、送信を許可しているアドレス",
    status: {
        ok: "",
        "no-record": "SPF レコードなし",
        nxdomain: "ドメインが存在しません",
        multiple: "レコードが複数あります",
        syntax: "構文エラー",
        loop: "参照が循環しています",
        unknown: "未確認",
        macro: "メールの内容によって異なります",
        limit: "これ以上は調べません",
    },
    trouble: (status) => spfJa.status[status],
    moreBranches: (n) => `ほか${numbers_num(n)}件`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/table.js

const tableJa = {
    title: "送信元の一覧",
    address: "アドレス",
    sender: "送信元",
    reverse: "逆引き (PTR)",
    forward: "正引きとの一致",
    forwardShort: "正引き",
    helo: "HELO",
    spf: "SPF",
    lists: "ブラックリスト",
    notChecked: "未確認",
    none: "未設定",
    same: "一致",
    differs: "不一致",
    matches: "一致",
    heloDiffers: "不一致",
    noAddress: "アドレスなし",
    noName: "名前でない",
    assumed: "PTRと仮定",
    listed: (listed, answered) => `掲載 ${numbers_num(listed)}/${numbers_num(answered)}`,
    allowlists: (n) => `、ホワイトリスト${numbers_num(n)}件に掲載`,
    grade: (grade, was) => `、評価 ${grade}${was === null ? "" : `（以前は ${was}）`}`,
    found: "検出、一覧に記載なし",
    marked: (name, mark) => `${name}（${mark}）`,
    moreAddresses: (n) => `ほか${numbers_num(n)}件のアドレスがあります。`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/terminal.js

const terminalJa = {
    firstRun: "初回の実行です。現在の状態を記録しました。次回以降は、悪化した場合にのみ失敗となります。",
    publish: (record) => `公開するレコード：${record}`,
    strings: (strings) => `ゾーンファイルに書く場合（255 バイト以下の文字列に分割）：${strings}`,
    letterToList: (command) => `送信用の文面：${command}`,
    letterToHoster: (command) => `ホスティング会社への依頼文：${command}`,
    letterInJson: "ホスティング会社への依頼文：--json の drafts 欄",
    known: (mode, findings) => `${mode === "pull-request" ? "この変更より前からの問題" : "以前からの問題"}（${numbers_num(findings)}件、--verbose ですべて表示）`,
    notCompared: "比較できませんでした",
    knownLine: (what, id, change, message) => `${what}  ${id}${change === "" ? "" : `（${change}）`}：${message}`,
    more: (n) => `… ほか${numbers_num(n)}件`,
    notChecked: (causes) => `確認できなかった項目（原因 ${numbers_num(causes)}件、良否は不明）`,
    notCheckedLine: (subject, why, where) => `${subject}：${why}${where === "" ? "" : ` · ${where}`}`,
    moreRows: (n) => `… ほか${numbers_num(n)}件（--format json で確認できます）`,
    moreDomains: (n) => `… ほかのドメイン ${numbers_num(n)}件`,
    held: (lists) => `リストの問い合わせ速度の上限 (--list-rate) により待機した問い合わせ：${lists}`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/wrong-input.js

const wrongInputJa = {
    line: (first, more) => `入力に誤りがあるため、何も確認していません：${first ?? "原因不明"}${more > 0 ? `（ほか${numbers_num(more)}件）` : ""}`,
    title: (faults) => `入力に誤りが${numbers_num(faults)}件あるため、何も確認していません`,
    what: "誤りの内容と、正しい入力",
    where: "場所",
    didYouMean: (hint) => `${hint} ではありませんか？`,
    more: (n) => `ほか${numbers_num(n)}件の誤りがあります（ログをご覧ください）。`,
};

;// CONCATENATED MODULE: ./build/report/words/ja/words.js

















const wordsJa = {
    annotations: annotationsJa,
    badge: badgeJa,
    common: commonJa,
    headline: headlineJa,
    markdown: markdownJa,
    page: pageJa,
    pageFinding: pageFindingJa,
    pageHistory: pageHistoryJa,
    pageLists: pageListsJa,
    pageSpf: pageSpfJa,
    provider: providerJa,
    settings: settingsJa,
    spf: spfJa,
    table: tableJa,
    terminal: terminalJa,
    unknown: ja_unknown/* unknownJa */.U,
    wrongInput: wrongInputJa,
};

;// CONCATENATED MODULE: ./build/report/words/words.js


const WORDS = { en: wordsEn, ja: wordsJa };
function reportWords(lang) {
    return WORDS[lang];
}


/***/ })

};
