export const id = 7532;
export const ids = [7532];
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

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ kindsText),
/* harmony export */   Oo: () => (/* binding */ otherSubjects),
/* harmony export */   dH: () => (/* binding */ unknownSubject),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   rN: () => (/* binding */ unknownGroups),
/* harmony export */   tU: () => (/* binding */ unknownWhy)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6888);
/* harmony import */ var _unknown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7347);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9186);



function byPlace(findings) {
    const groups = new Map();
    const seen = new Map();
    for (const { shown: finding } of (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folds */ .h)(findings)) {
        const { location, id, fingerprint, list, subject, sender } = finding;
        const place = location === null ? fingerprint : JSON.stringify([id, list, location]);
        const whose = JSON.stringify([place, sender, subject]);
        const nth = seen.get(whose) ?? 0;
        seen.set(whose, nth + 1);
        const key = `${nth} ${place}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function otherSubjects([finding, ...others]) {
    const subjects = [...new Set(others.map((f) => f.subject))].filter((subject) => subject !== finding.subject);
    return { shown: subjects.slice(0, SUBJECTS), more: Math.max(0, subjects.length - SUBJECTS) };
}
const SUBJECTS = 5;
function unknownGroups(rows) {
    const groups = new Map();
    const saidOf = new Map();
    for (const { list, reason, detail } of rows) {
        if (list === null)
            continue;
        const key = JSON.stringify([reason, detail]);
        saidOf.set(key, (saidOf.get(key) ?? new Set()).add(list));
    }
    const isShared = (key) => (saidOf.get(key)?.size ?? 0) > 1;
    for (const row of rows) {
        const said = JSON.stringify([row.reason, row.detail]);
        const key = row.list === null || isShared(said) ? said : JSON.stringify([row.reason]);
        const group = groups.get(key) ?? { rows: [] };
        group.rows.push(row);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ rows: of }) => {
        const [first] = of;
        if (first === undefined)
            return [];
        return [
            {
                lists: distinct(of.flatMap((n) => n.list ?? [])),
                kinds: distinct(of.map((n) => n.check.split("/")[0] ?? n.check)),
                subjects: distinct(of.flatMap((n) => (n.subject === n.list ? [] : [n.subject]))),
                reason: first.reason,
                detail: first.detail,
                ...(first.why === undefined ? {} : { why: first.why }),
                at: of.find((n) => n.at !== undefined)?.at ?? null,
                shared: isShared(JSON.stringify([first.reason, first.detail])),
                isNew: of.some((n) => n.isNew === true),
                checks: of.length,
            },
        ];
    });
}
function distinct(texts) {
    return [...new Set(texts)];
}
function unknownSubject(group, lang, show) {
    const { common, unknown } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reportWords */ .i)(lang);
    const names = (all) => common.andMore(all.slice(0, NAMED).map(show), Math.max(0, all.length - NAMED));
    if (group.lists.length > 0)
        return names(group.lists);
    return unknown.of(kindsText(group, lang), names(group.subjects));
}
const NAMED = 3;
function kindsText(group, lang) {
    const { common, unknown } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reportWords */ .i)(lang);
    const names = unknown.kinds;
    return common.list(group.kinds.map((kind) => names[kind] ?? kind));
}
function unknownWhy(group, lang) {
    const { unknown } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reportWords */ .i)(lang);
    if (group.lists.length < 2)
        return unknown.why(group.reason, (0,_unknown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .R)(group, lang));
    return group.shared ? (0,_unknown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .R)(group, lang) : unknown.reasons[group.reason];
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

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ folds)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _mail_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1373);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8819);




function folds(findings) {
    const alike = new Map();
    for (const finding of findings) {
        const key = likeness(finding);
        const known = alike.get(key);
        if (known === undefined)
            alike.set(key, [finding]);
        else
            known.push(finding);
    }
    const made = new Map();
    for (const group of alike.values())
        for (const fold of runsOf(group))
            fold.of.forEach((f, i) => made.set(f, i === 0 ? fold : null));
    return findings.flatMap((finding) => made.get(finding) ?? []);
}
function likeness(finding) {
    const { id, subject, params, fingerprint } = finding;
    if (!id.startsWith("spf/") || params === undefined || !(0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA)(subject))
        return fingerprint;
    const { sender, severity, location, cause, corrected = null, change, acceptedUntil, since, issue } = finding;
    const said = Object.entries(params).map(([name, value]) => [name, ...general(value, subject)]);
    return JSON.stringify([
        id,
        sender,
        severity,
        location,
        cause,
        corrected,
        change,
        acceptedUntil,
        since?.slice(0, 10),
        issue,
        said,
    ]);
}
function general(value, subject) {
    return value === subject ? ["address", null] : value === (0,_mail_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .termOf */ .iP)(subject) ? ["term", null] : ["value", value];
}
function runsOf(group) {
    const addressed = group.flatMap((finding) => {
        const address = finding.subject;
        return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA)(address) ? [{ finding, address, ip: (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address) }] : [];
    });
    if (addressed.length < group.length)
        return group.flatMap(alone);
    const order = (a, b) => a.ip.family - b.ip.family || (a.ip.value < b.ip.value ? -1 : Number(a.ip.value > b.ip.value));
    const runs = [];
    for (const one of [...addressed].sort(order)) {
        const last = runs.at(-1);
        const end = last?.at(-1)?.ip;
        if (last !== undefined && end?.family === one.ip.family && one.ip.value - end.value <= 1n)
            last.push(one);
        else
            runs.push([one]);
    }
    return runs.flatMap(foldOf);
}
function alone(finding) {
    return [{ shown: finding, of: [finding] }];
}
function foldOf(run) {
    const [{ finding: first, address, ip }, ...others] = run;
    const range = { family: ip.family, first: ip.value, last: others.at(-1)?.ip.value ?? ip.value };
    if (range.first === range.last)
        return run.flatMap(({ finding }) => alone(finding));
    const [subject, terms] = [rangeText(range), (0,_mail_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .termsOf */ .fd)([range]).join(" ")];
    const put = (value) => (value === address ? subject : value === (0,_mail_spf_terms_js__WEBPACK_IMPORTED_MODULE_2__/* .termOf */ .iP)(address) ? terms : value);
    const params = Object.fromEntries(Object.entries(first.params ?? {}).map(([name, value]) => [name, put(value)]));
    const text = (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_3__/* .freshText */ .AT)("en", { id: first.id, params });
    if (text === null)
        return run.flatMap(({ finding }) => alone(finding));
    const evidence = run.flatMap(({ finding }) => finding.evidence);
    return [{ shown: { ...first, ...text, subject, params, evidence }, of: [first, ...others.map((o) => o.finding)] }];
}
function rangeText(range) {
    const [block = "", ...more] = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrsOf */ .Fm)(range);
    if (more.length === 0)
        return block;
    const end = (value) => (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)({ family: range.family, value });
    return `${end(range.first)}–${end(range.last)}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   i9: () => (/* binding */ blindnessOf),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _compare_blind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(751);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4202);


function headlineOf(input) {
    const { mode, verdict, notChecked, exitCode } = input.judgement;
    const { errors, warnings } = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(input);
    const where = mode === "absolute" ? null : mode;
    const under = input.settings?.underBase ?? null;
    if (under !== null)
        return { code: "only-by-loosening", under, failed: verdict === "fail" };
    if (verdict === "fail") {
        const count = where === null ? 0 : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .news */ .wI)(input).filter((f) => f.severity === "error").length;
        return count > 0 && where !== null ? { code: "regressions", count, where } : { code: "found", errors, warnings };
    }
    const unseen = blindnessOf(input);
    if (unseen !== null)
        return unseen;
    if (verdict === "not-checked") {
        if (exitCode === 3)
            return { code: "too-much-unknown", notChecked: notChecked.length, most: input.maxNotChecked ?? 0 };
        return { code: "uncompared", errors, warnings };
    }
    if (input.learned)
        return { code: "learned", errors, warnings };
    const partly = notChecked.some((n) => n.list === null);
    const standing = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(input).filter((f) => f.severity === "error");
    if (where !== null && standing.length > 0) {
        const days = standing.flatMap((f) => (f.since === null || f.since === "" ? [] : [f.since])).sort();
        return { code: "known", errors, warnings, since: days[0] ?? null, where, partly };
    }
    return { code: "fine", warnings, where, partly };
}
function blindnessOf({ judgement: { blind, blindRuns }, facts }) {
    const [first, ...more] = blind;
    if (first === undefined)
        return null;
    const asked = Object.values(facts.heard).filter((heard) => heard.asked > 0).length;
    return { code: "blind", blind: [first, ...more], all: blind.length === asked, runs: blindRuns };
}
function signOf(headline) {
    switch (headline.code) {
        case "only-by-loosening":
            return headline.failed ? "bad" : "known";
        case "regressions":
        case "found":
            return "bad";
        case "blind":
            return headline.runs >= _compare_blind_js__WEBPACK_IMPORTED_MODULE_0__/* .BLIND_RUNS */ .rE ? "bad" : "unseen";
        case "too-much-unknown":
        case "uncompared":
            return "unseen";
        case "learned":
            return headline.errors > 0 ? "known" : "good";
        case "known":
            return "known";
        case "fine":
            return "good";
    }
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

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ blindAdvice),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RZ: () => (/* binding */ scopeParts),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   dC: () => (/* binding */ summaryLine)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);
/* harmony import */ var _lang_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4079);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4202);
/* harmony import */ var _unknown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7347);




function summaryLine(input) {
    return (0,_lang_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(input).headline.withNumbers(headline(input), { mode: input.judgement.mode, ...(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(input) });
}
function headline(input) {
    const words = (0,_lang_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(input).headline;
    return words.titled(words.headline((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(input), input.at));
}
function blindAdvice(blindness, input) {
    const detail = (0,_unknown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .detailOf */ .R)(blindness.blind[0].trouble, (0,_lang_js__WEBPACK_IMPORTED_MODULE_1__/* .langOf */ .E)(input));
    return (0,_lang_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(input).headline.blindAdvice(blindness, detail, input.judgement.mode === "history");
}
function sign(input) {
    return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(input));
}
function scopeLine(input) {
    const words = (0,_lang_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(input).headline;
    const refs = input.base === null ? [] : [words.refs(input.base, input.head ?? words.yourFiles)];
    return [...scopeParts(input), ...refs].join(" · ");
}
function scopeParts(input) {
    const words = (0,_lang_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(input).headline;
    const t = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(input);
    const { facts } = input;
    const domains = new Set(facts.senders.flatMap((s) => s.mailFrom)).size;
    const spf = [...facts.spf.values()].map((fact) => fact.known);
    const reverse = [...facts.reverse.values()].map(({ names }) => names.known);
    return [
        words.domains(domains),
        words.addresses(t.addresses),
        ...unread(spf, (read, all) => words.unread("spf", read, all)),
        ...unread(reverse, (read, all) => words.unread("reverse", read, all)),
        words.lists(t.listsAsked, t.listsAnswered),
        ...(t.pairsAnswered === t.pairsAsked ? [] : [words.listPairs(t.pairsAnswered, t.pairsAsked)]),
    ];
}
function unread(read, text) {
    const known = read.filter((is) => is).length;
    return known === read.length ? [] : [text(known, read.length)];
}


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ unknown_text_detailOf)
});

// EXTERNAL MODULE: ./build/rules/words/ja/why.js
var ja_why = __webpack_require__(72);
;// CONCATENATED MODULE: ./build/rules/why.js

function detailOf(lang, { detail, why }) {
    return lang === "en" || why === undefined ? detail : (0,ja_why/* whyText */.s)(why);
}

;// CONCATENATED MODULE: ./build/report/unknown-text.js

function unknown_text_detailOf(unknown, lang) {
    return detailOf(lang, unknown);
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


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dnsTroubleText),
/* harmony export */   s: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _list_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);


const LIST = "送信元のIPアドレスをリストに書いてください";
function whyText(why) {
    switch (why.code) {
        case "no-reply":
            return `${why.server} から応答がありません`;
        case "no-true-reply":
            return `${why.server} から正しい応答がありません（${why.noise}）`;
        case "odd-reply":
            return `${why.server} の応答が正しくありません（${why.what}）`;
        case "unreachable":
            return `${why.server} に接続できません（${why.reason}）`;
        case "closed":
            return `${why.server} が接続を閉じました`;
        case "truncated":
            return `${why.server} の応答が途中で切れています`;
        case "rcode":
            return `${why.server} が ${why.rcode} と応答しました`;
        case "odd-rcode":
            return `${why.server} が応答コード ${why.rcode} を返しました`;
        case "no-server":
            return "問い合わせ先のDNSサーバーがありません";
        case "stopped":
            return "応答の前に中断されました";
        case "bad-name":
            return `${why.name} は問い合わせできない名前です（空のラベルがあるか、長すぎます）`;
        case "cname-loop":
            return `${why.name} のCNAMEが循環しています`;
        case "cname-chain":
            return `${why.name} のCNAMEが${why.max}個を超えて連なっています`;
        case "not-recorded":
            return `${why.file} に ${why.question} の記録がありません`;
        case "over-budget":
            return `1件あたりの問い合わせが${why.max}回を超えるため、残りは問い合わせていません`;
        case "files":
            return `${why.reason}（${why.file}:${why.line}）`;
        case "asking":
            return `${why.name}：${whyText(why.why)}`;
        case "name-too-long":
            return `${why.name} は長すぎます`;
        case "bad-selector":
            return `${why.selector} はDKIMのセレクタとして使えません`;
        case "no-dmarc-record":
            return `${why.domain} に使えるDMARCレコードがありません`;
        case "ptr-names":
            return `PTRの名前は${why.max}個まで確認します`;
        case "not-asked":
            return `1件あたりの問い合わせが${why.max}回を超えるため、${why.left.toLocaleString("ja-JP")}件は問い合わせていません`;
        case "selectors":
            return `${why.domain} のセレクタ${why.all}個のうち${why.asked}個だけを確認しました。使用中のセレクタをリストに（dkim=…）書いてください`;
        case "no-selector":
            return `${why.domain} のDKIMセレクタが分かりません。リストに（dkim=…）書いてください`;
        case "spf-time":
            return "評価に時間がかかりすぎました";
        case "spf-part":
            return `${why.domain} の一部を問い合わせできませんでした`;
        case "spf-depends":
            return `${why.term} はメールの内容によって変わるため、IPアドレスを一覧にできません`;
        case "too-many-includes":
            return "include が多すぎるため、すべては確認していません";
        case "parked":
            return `${why.list} が127.0.0.0/8以外の ${why.address} を返しました。${why.address === "0.0.0.0" ? "DNS サーバーのフィルターが代わりに応答しています" : "ゾーンが放棄されたか、乗っ取られています"}`;
        case "list-refusal":
            if (why.refusal.kind === "spamhaus-cloud")
                return `${REFUSALS["spamhaus-cloud"]}（応答：${why.address}）`;
            return `${why.list} が ${why.address} を返しました：${REFUSALS[why.refusal.kind]}${why.refusal.kind === "told" ? `（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(why.refusal.text)}）` : ""}`;
        case "undocumented":
            return `${why.list} が、公表されていないコード ${why.addresses} を返しました`;
        case "contradicts":
            return `${why.list} は ${why.first} と応答し、再度の問い合わせには ${why.second} と応答しました（応答が矛盾しています）`;
        case "over-quota":
            return `${why.list} が認める問い合わせは${why.days === 1 ? "1日" : `${why.days}日間`}に${why.questions.toLocaleString("en-US")}件です。今回の上限 ${why.perRun.toLocaleString("en-US")}件に対して ${why.wanted.toLocaleString("en-US")}件が必要です。対象を減らすか、分けて実行するか、リストのデータ提供を受けてください`;
        case "resolver-filters":
            return `${FILTERS[why.how]}（${why.lists}件のリストのいずれもテスト用の項目を掲載ありと応答しません：${why.answer}）。別のリゾルバーを使うか（--dns、入力 dns）、リストの応答を通すように設定してください（Unbound では private-address から 127.0.0.0/8 を外す、dnsmasq では rebind-localhost-ok、フィルターではリストのゾーンを許可）`;
        case "lists-neutral":
            return `${why.list} は、掲載される理由のない ${why.neutral} まで掲載済みと応答します（${why.answer}）。すべてを掲載済みとするリストなので、blocklists.remove で外してください`;
        case "unproven":
            return `応答した DNS サーバーでは ${why.list} の対照確認が成立しません（掲載されているはずの項目：${why.listed}、掲載されないはずの項目：${why.clean}）。このため、掲載とも未掲載とも言えません`;
        case "fell-silent":
            return `${why.list} は、実行の終わりにはテスト用の項目も掲載なしと応答しました（${why.answer}）。それまでの「掲載なし」は根拠になりません`;
        case "lists-everything":
            return `${why.list} は、掲載されないはずのテスト用の項目まで${halfText(why.family)}掲載済みと応答します（${why.answer}）。すべてを掲載済みとするリストなので、blocklists.remove で外してください`;
        case "lists-nothing":
            return `${why.list} は、掲載されているはずのテスト用の項目を${halfText(why.family)}掲載なしと応答します（${why.answer}）。リストが停止しているか空です${why.keyed ? "。または、鍵が受け付けられていません" : ""}${why.seen === undefined ? "" : `（テスト用の項目を最後に確認できた日：${why.seen}）`}`;
        case "wants-key":
            return `${why.list} は鍵を持つ利用者にだけ応答します：${CURES[why.service]}`;
        case "wants-registration":
            return `${why.list} の利用には登録が必要です（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(why.note)}）。使わない場合は blocklists.remove で外してください`;
        case "few-days":
            return `${why.day} の直前${why.of}日のうち${why.known}日分しか送信数が分かりません（${why.least}日分、または間隔を空けた${why.sendings}回分の送信が必要です）`;
        case "no-count":
            return `${why.day} の送信数がありません。${why.last === null ? "それ以前の記録もありません" : `最後の記録は ${why.last} です`}（送信のない日は 0 と書いてください）`;
        case "no-row":
            return `${why.file} に該当する記録がありません`;
        case "shard-missing":
            return `分割実行 ${why.shard} のレポートがなく、その送信元については何も分かりません。ジョブが最後まで実行されたか確認してください`;
        case "no-servers":
            return `送信元のIPアドレスが分からないため、逆引きとIPアドレスのブラックリストは確認していません。自前のサーバーがある場合は、${LIST}`;
        case "server-range":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(why.term, 80)} には${BigInt(why.addresses).toLocaleString("ja-JP")}個のIPアドレスが含まれます。確認するのは${why.bound}個までの範囲なので、${LIST}`;
        case "more-servers":
            return `SPFには、確認する${why.bound}台のほかに${why.addresses.toLocaleString("ja-JP")}台のサーバーがあります。${LIST}`;
        case "servers-unknown":
            return `SPFにあるサーバーの一部が分からないため、それらの逆引きとブラックリストは確認していません。${why.detail}`;
    }
}
function halfText(family) {
    return family === null ? "" : `（IPv${family}）`;
}
function dnsTroubleText({ detail, why }) {
    return why === undefined ? detail : whyText(why);
}
const FILTERS = {
    strips: "DNS サーバーが 127.0.0.0/8 の応答を取り除いています（リバインディング対策）",
    denies: "DNS サーバーがブラックリストへの問い合わせをすべて否定しています（フィルター）。または、リストに到達できません",
    rewrites: "DNS サーバーがブラックリストの代わりに応答しています（フィルター）",
    refuses: "DNS サーバーが 127.0.0.0/8 の応答を拒否しています（リバインディング対策）",
};
const REFUSALS = {
    misspelled: "リスト名が誤っています",
    "public-resolver": "公開DNSサーバーやクラウドからの問い合わせを拒否しています。自分のDNSサーバーか鍵（Spamhausでは無料のDQSキー）を使ってください",
    "spamhaus-cloud": "Spamhaus は、クラウドやホスティング事業者（Hetzner、DigitalOcean、Azure、したがって GitHub のランナーも）のリゾルバーと公開リゾルバーを拒否します。そこに自前のリゾルバーを置いても同じです。無料の Data Query Service の鍵（https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/）を取得し、入力 dqs-key（MAILWORTHY_DQS_KEY）に設定してください",
    "too-many": "このDNSサーバーからの問い合わせが多すぎるか、登録されていません。自分のDNSサーバーか鍵を使ってください",
    "error-code": "エラーを示すコードです",
    told: "リストが問い合わせを拒否しています",
};
const CURES = {
    dqs: "https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/ で無料のData Query Serviceの鍵を取得し、dqs-key（MAILWORTHY_DQS_KEY）に設定してください",
    abusix: "https://app.abusix.com/ で鍵を取得し、abusix-key（MAILWORTHY_ABUSIX_KEY）に設定してください",
};


/***/ })

};
