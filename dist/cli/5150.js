export const id = 5150;
export const ids = [5150];
export const modules = {

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LOOSENED),
/* harmony export */   Y: () => (/* binding */ loosenedFindings)
/* harmony export */ });
/* harmony import */ var _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _rules_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6080);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6836);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1509);





const LOOSENED = _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.id;
function loosenedFindings(loosenings, base, at, baseFile) {
    const severity = base.rules[LOOSENED]?.severity ?? _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.severity;
    if (severity === "off")
        return [];
    const findings = loosenings.map(({ loosening, at: location }) => {
        const { subject, sender, cause } = identityOf(loosening);
        const params = { loosening, goneFile: location === null ? baseFile : null };
        const said = (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .violation */ .Qf)({ params, cause, location, evidence: [] });
        const finding = { ...(0,_rules_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(_rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C, { subject, sender: null }, said, severity), sender };
        return { ...finding, change: "introduced", fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .a)(finding), acceptedUntil: null, since: null };
    });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .accepted */ .qG)(findings, base.accept, at);
}
function identityOf(loosening) {
    const { code } = loosening;
    switch (code) {
        case "sender-dropped":
        case "sends-no-more":
        case "volume-lowered":
            return { subject: loosening.sender, sender: loosening.sender, cause: code };
        case "addresses-dropped":
            return of(loosening.sender, code, loosening.addresses);
        case "mail-from-dropped":
            return of(loosening.sender, code, loosening.names);
        case "helo-dropped":
            return of(loosening.sender, code, [loosening.name]);
        case "dkim-dropped":
            return of(loosening.sender, code, loosening.selectors);
        case "forbidden-dropped":
            return of(loosening.sender, code, loosening.ranges);
        case "zones-narrowed":
            return { subject: "zones", sender: "", cause: [code, ...loosening.files].join(" ") };
        case "zone-id-changed":
            return { subject: "zone-ids", sender: "", cause: [code, loosening.reference, loosening.to ?? ""].join(" ") };
        case "rule-lowered":
            return { subject: loosening.id, sender: "", cause: `${code} ${loosening.to}` };
        case "option-loosened":
            return { subject: loosening.id, sender: "", cause: `${code} ${loosening.option} ${loosening.to}` };
        case "accepted":
        case "acceptance-extended": {
            const { id, on, list, until } = loosening.entry;
            return { subject: on, sender: "", cause: [code, id, list ?? "", until].join(" ") };
        }
        case "fail-on-weakened":
            return { subject: "fail-on", sender: "", cause: `${code} ${loosening.to}` };
        case "max-not-checked-raised":
            return { subject: "max-not-checked", sender: "", cause: `${code} ${loosening.to ?? ""}` };
        case "profile-lowered":
            return { subject: "blocklists", sender: "", cause: `${code} ${loosening.to}` };
        case "list-dropped":
            return { subject: loosening.zone, sender: "", cause: code };
        case "list-narrowed":
            return { subject: loosening.zone, sender: "", cause: [code, ...loosening.keys].join(" ") };
        case "impact-lowered":
            return { subject: loosening.zone, sender: "", cause: `${code} ${loosening.to}` };
        case "history-changed":
            return { subject: "history", sender: "", cause: `${code} ${loosening.to ?? ""}` };
        case "volume-file-dropped":
            return { subject: loosening.file, sender: "", cause: [code, loosening.of ?? ""].join(" ") };
    }
}
function of(sender, code, values) {
    return { subject: sender, sender, cause: [code, ...values].join(" ") };
}


/***/ }),

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   u: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8819);

const PENDING = {
    en: " (pending: only one resolver could be asked; if the next run sees it too, it counts)",
    ja: "（保留：問い合わせ先が1つのリゾルバーだけのため、次回の実行でも同じなら確定します）",
};
function textOf(finding, lang) {
    const text = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(lang, finding);
    return finding.pending === true ? { ...text, message: `${text.message}${PENDING[lang]}` } : text;
}
function messageOf(finding, lang) {
    return textOf({ ...finding, help: "" }, lang).message;
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   a: () => (/* binding */ loosenings),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   wI: () => (/* binding */ news)
/* harmony export */ });
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var _facts_heard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6347);
/* harmony import */ var _compare_loosened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6287);
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5768);





function open(input) {
    return input.judgement.findings.filter((f) => f.change !== "resolved" && f.change !== "indeterminate" && f.acceptedUntil === null);
}
function news(input) {
    return open(input).filter((f) => f.change === null || f.change === "introduced" || f.change === "worsened");
}
function loosenings(input) {
    return input.judgement.findings.filter((f) => f.id === _compare_loosened_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOSENED */ .E && f.change !== "resolved");
}
const tally = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((input) => {
    const findings = input.judgement.findings;
    const lists = [...input.facts.lists.values()].filter((l) => l.state.usable || l.state.reason !== "needs-key");
    const { facts } = input;
    const answering = lists.filter((l) => l.state.usable);
    const asked = { lists: new Map(answering.map((l) => [l.info.zone, l])), listings: facts.listings };
    const pairs = (0,_facts_heard_js__WEBPACK_IMPORTED_MODULE_0__/* .heardOfLists */ .F$)(asked, (0,_rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .listSubjects */ .UV)(facts).keys());
    return {
        errors: open(input).filter((f) => f.severity === "error").length,
        warnings: open(input).filter((f) => f.severity === "warning").length,
        introduced: findings.filter((f) => f.change === "introduced" || f.change === "worsened").length,
        resolved: findings.filter((f) => f.change === "resolved").length,
        notChecked: input.judgement.notChecked.length,
        loosened: loosenings(input).length,
        listsAsked: lists.length,
        listsAnswered: answering.length,
        pairsAsked: pairs.asked,
        pairsAnswered: pairs.answered,
        addresses: new Set([...input.facts.senders.flatMap((s) => s.addresses), ...(0,_facts_found_js__WEBPACK_IMPORTED_MODULE_3__/* .foundAddresses */ .hA)(input.facts.found)]).size,
    };
});


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  aE: () => (/* binding */ placeLink)
});

// UNUSED EXPORTS: placeUrl

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/rooted.js
function rooted(input, prefix) {
    if (prefix === "")
        return input;
    const move = (at) => at === null || at.file.startsWith("(") ? at : { ...at, file: joined(prefix, at.file) };
    const { judgement, facts } = input;
    return {
        ...input,
        judgement: { ...judgement, findings: judgement.findings.map((f) => ({ ...f, location: move(f.location) })) },
        facts: { ...facts, senders: facts.senders.map((sender) => ({ ...sender, at: move(sender.at) })) },
    };
}
function joined(prefix, file) {
    const parts = [];
    for (const part of `${prefix}/${file}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/report/place.js


function placeLink(at, source, words = (0,report_escape/* code */.aY)(`${at.file}:${at.line}`)) {
    const url = source === null ? null : placeUrl(at, source);
    return url === null ? words : `[${words}](${url})`;
}
function placeUrl(at, { url, directory }) {
    if (!isInside(at.file) || /\p{Cs}/u.test(at.file))
        return null;
    const path = joined(directory, at.file.replaceAll("\\", "/")).split("/").map(segment).join("/");
    return path === "" ? null : `${url}/${path}#L${at.line}`;
}
function isInside(file) {
    return file !== "" && !/^([/\\(]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file);
}
function segment(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl)
/* harmony export */ });
/* unused harmony exports pathOfPage, anchorOf */
function ruleUrl(id, version, lang = "en") {
    const path = /^[a-z]+\/[a-z\d-]+$/.test(id) ? pathOfPage(id, lang) : "docs/rules.md";
    return `https://github.com/mailworthy/mailworthy/blob/v${encodeURIComponent(version)}/${path}`;
}
function pathOfPage(id, lang) {
    return `docs/rules/${id}${lang === "en" ? "" : `.${lang}`}.md`;
}
function anchorOf(id) {
    return id.replace(/[^a-z\d-]/g, "");
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4865);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _lang_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4079);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4202);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(644);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4298);
/* harmony import */ var _rules_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4858);








const LEVELS = { error: "error", warning: "warning", info: "note" };
const SEVERITIES = { error: "error", warning: "warning", info: "recommendation" };
const MOST_RESULTS = 5000;
const MOST_DESCRIPTION = 1024;
const MOST_NAME = 255;
const FALLBACK = ".github/mailworthy.yml";
function renderSarif(input, checks) {
    const indexes = new Map(checks.map((check, index) => [check.id, index]));
    const list = input.facts.senders.find((s) => s.at !== null && (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(s.at.file))?.at?.file ?? FALLBACK;
    const results = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .ho)(input)
        .slice(0, MOST_RESULTS)
        .map((finding) => resultOf(finding, indexes.get(finding.id), list, (0,_lang_js__WEBPACK_IMPORTED_MODULE_2__/* .langOf */ .E)(input)));
    const driver = {
        name: "Mailworthy",
        version: input.version,
        semanticVersion: input.version,
        informationUri: "https://github.com/marketplace/actions/mailworthy",
        rules: checks.map((check) => ruleOf(check, input)),
    };
    const run = {
        tool: { driver },
        automationDetails: { id: categoryOf(input.name ?? null) },
        columnKind: "utf16CodeUnits",
        results,
    };
    const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const USUAL = [null, "senders.txt", ".github/mailworthy.yml", "senders"];
function categoryOf(name) {
    return USUAL.includes(name) ? "mailworthy/" : `mailworthy/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(name ?? "")}/`;
}
function resultOf(finding, ruleIndex, list, lang) {
    const { message } = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .u)(finding, lang);
    return {
        ruleId: finding.id,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[finding.severity],
        message: { text: plainMessage(`${message}. ${(0,_rules_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .helpWithRecord */ .l)(lang, finding)}`) },
        locations: [{ physicalLocation: physical(finding.location, list) }],
        partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1`, "mailworthy/v1": finding.fingerprint },
    };
}
function plainMessage(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(text).replaceAll("](", "]\u200b(");
}
function physical(location, list) {
    const at = location !== null && (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(location.file) ? location : { file: list, line: 1, column: 1 };
    return {
        artifactLocation: { uri: at.file.replace(/^\.\//, "").split("/").map(encodeURIComponent).join("/") },
        region: { startLine: at.line, startColumn: at.column, endLine: at.line, endColumn: at.column + 1 },
    };
}
function ruleOf(check, input) {
    const { title, why, fix } = check;
    const words = (0,_lang_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(input).pageFinding;
    const [category = ""] = check.id.split("/");
    const sources = check.references.join(", ");
    return {
        id: check.id,
        name: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .Kb)(title, MOST_NAME),
        shortDescription: { text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .Kb)(title, MOST_DESCRIPTION) },
        helpUri: (0,_rule_link_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleUrl */ .QB)(check.id, input.version, (0,_lang_js__WEBPACK_IMPORTED_MODULE_2__/* .langOf */ .E)(input)),
        fullDescription: { text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .Kb)(`${why} ${fix}`, MOST_DESCRIPTION) },
        help: {
            text: `${why} ${fix} (${sources})`,
            markdown: `**${words.why}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(why)}\n\n**${words.whatToDo}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fix)}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(sources)}`,
        },
        defaultConfiguration: { level: LEVELS[check.severity] },
        properties: {
            tags: ["email", category],
            precision: check.severity === "error" ? "very-high" : "high",
            "problem.severity": SEVERITIES[check.severity],
        },
    };
}


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ helpWithRecord),
  E: () => (/* binding */ stringsFor)
});

// EXTERNAL MODULE: ./build/mail/spf/rewrite.js
var rewrite = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/rules/text.js + 31 modules
var rules_text = __webpack_require__(8819);
;// CONCATENATED MODULE: ./build/rules/words/en/publish.js
const publish = {
    elsewhere: "The corrected record stands in the report.",
    strings: (strings) => `In a zone file it takes strings of at most 255 bytes: ${strings}.`,
    record: (record) => `Publish: ${record}`,
    gap: " ",
};

;// CONCATENATED MODULE: ./build/rules/words/ja/publish.js
const publish_publish = {
    elsewhere: "修正後のレコードはレポートに記載しています。",
    strings: (strings) => `ゾーンファイルでは、255バイト以下の文字列に分けて書きます：${strings}`,
    record: (record) => `公開するレコード：${record}`,
    gap: " ",
};

;// CONCATENATED MODULE: ./build/rules/publish.js




const WORDS = { en: publish, ja: publish_publish };
const MAX_IN_TEXT = 700;
function helpWithRecord(lang, finding) {
    const { help } = (0,rules_text/* textOf */.b6)(lang, finding);
    const record = finding.corrected ?? null;
    if (record === null || help.endsWith(record))
        return help;
    const words = WORDS[lang];
    if (record.length > MAX_IN_TEXT)
        return `${help}${words.gap}${words.elsewhere}`;
    const strings = stringsFor(record);
    const split = strings === null || help.includes(strings) ? "" : `${words.gap}${words.strings(strings)}`;
    return `${help}${split}${words.gap}${words.record(record)}`;
}
function stringsFor(record) {
    return record.length <= 255 ? null : (0,rewrite/* zoneStrings */.rS)(record);
}


/***/ })

};
