export const id = 4227;
export const ids = [4227];
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

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ reputationOf),
/* harmony export */   v: () => (/* binding */ reputations)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5768);

const WORST_FIRST = ["POOR", "NEUTRAL", "GOOD"];
function reputationOf({ listings, observedBefore = [] }, subject) {
    const graded = (listings.get(subject) ?? []).flatMap(({ list, standing }) => standing === undefined || standing.grade === null ? [] : [{ list, grade: standing.grade }]);
    const [worst] = [...graded].sort((a, b) => WORST_FIRST.indexOf(a.grade) - WORST_FIRST.indexOf(b.grade));
    if (worst === undefined)
        return null;
    const before = observedBefore.find((o) => o.subject === subject && o.list === worst.list) ?? null;
    const isSame = before?.grade === worst.grade;
    return { ...worst, was: before === null || isSame ? null : before.grade, since: isSame ? before.since : null };
}
function reputations(facts) {
    const subjects = facts.senders.flatMap((sender) => [
        ...(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .sendingAddresses */ .PU)(facts, sender),
        ...(sender.domain === null ? [] : [sender.domain]),
    ]);
    return Object.fromEntries([...new Set(subjects)].flatMap((subject) => {
        const reputation = reputationOf(facts, subject);
        return reputation === null ? [] : [[subject, reputation]];
    }));
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

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _lang_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4079);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4202);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1799);
/* harmony import */ var _rules_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4858);
/* harmony import */ var _unknown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7347);







function renderJunit(input) {
    const cases = new Map();
    const at = (check, subject, list, sender) => {
        const name = [check, subject, ...(list === null || list === subject ? [] : [list])].join(" ");
        const key = `${sender}\n${name}`;
        const known = cases.get(key) ?? {
            name,
            sender: sender === "" ? "lists" : sender,
            failures: [],
            notes: [],
            skipped: [],
        };
        cases.set(key, known);
        return known;
    };
    const lang = (0,_lang_js__WEBPACK_IMPORTED_MODULE_2__/* .langOf */ .E)(input);
    for (const f of (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .ho)(input)) {
        const place = f.location === null ? "" : ` (${f.location.file}:${f.location.line})`;
        const text = `${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .u)(f, lang).message}${place}. ${(0,_rules_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .helpWithRecord */ .l)(lang, f)}`;
        const made = at(f.id, f.subject, f.list, f.sender);
        (f.severity === "error" ? made.failures : made.notes).push(text);
    }
    for (const n of input.judgement.notChecked)
        at(n.check, n.subject, n.list, n.sender).skipped.push(`${n.reason}: ${(0,_unknown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .detailOf */ .R)(n, lang)}`);
    const rows = [...cases.values()].map(caseXml);
    const passed = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .senderTable */ .q)(input.facts, "en").rows.flatMap((row) => passing(row));
    const all = [...rows, ...passed];
    const failures = [...cases.values()].filter((c) => c.failures.length > 0).length;
    const skipped = [...cases.values()].filter((c) => c.failures.length === 0 && c.skipped.length > 0).length;
    const counts = `tests="${all.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mailworthy" ${counts}>\n  <testsuite name="mailworthy" ${counts} timestamp="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(input.at)}">\n${all.join("\n")}\n  </testsuite>\n</testsuites>\n`;
}
function caseXml(c) {
    const first = c.failures[0] ?? c.skipped[0];
    const outcome = first === undefined
        ? ""
        : c.failures.length > 0
            ? `<failure type="error" message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(first)}">${c.failures.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n).join("&#10;")}</failure>`
            : `<skipped message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(first)}"/>`;
    const notes = c.notes.length === 0 ? "" : `<system-out>${c.notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n).join("&#10;")}</system-out>`;
    return `    <testcase classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(c.sender)}" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(c.name)}" time="0">${outcome}${notes}</testcase>`;
}
function passing(row) {
    const cells = { "reverse name": row.forward, HELO: row.helo, SPF: row.spf, lists: row.lists };
    return Object.entries(cells).flatMap(([what, cell]) => cell.mark === "ok"
        ? [
            `    <testcase classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(row.sender)}" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(`${what} ${row.address}: ${cell.text}`)}" time="0"/>`,
        ]
        : []);
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

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ senderTable)
/* harmony export */ });
/* harmony import */ var _mail_reverse_assumed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7765);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4825);
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5768);
/* harmony import */ var _facts_reputation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9337);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(360);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92);
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6783);
/* harmony import */ var _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1477);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8363);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9186);










function notChecked(words) {
    return { mark: "open", text: words.notChecked };
}
function senderTable(facts, lang, most = Infinity) {
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_8__/* .reportWords */ .i)(lang).table;
    const all = facts.senders.flatMap((sender) => sender.sends ? (0,_facts_found_js__WEBPACK_IMPORTED_MODULE_2__/* .sendingAddresses */ .PU)(facts, sender).map((address) => ({ sender, address })) : []);
    const rows = all.slice(0, most).map(({ sender, address }) => ({
        address,
        found: (0,_facts_found_js__WEBPACK_IMPORTED_MODULE_2__/* .isFound */ .ZN)(facts, sender, address),
        sender: sender.id,
        ptr: ptrCell(facts, address, words),
        forward: forwardCell(facts, address, words),
        helo: heloCell(facts, sender, address, words),
        spf: spfCell(facts, sender.mailFrom, address, words),
        lists: listsCell(facts, address, words),
    }));
    return { rows, left: all.length - rows.length };
}
function ptrCell(facts, address, words) {
    const names = facts.reverse.get(address)?.names;
    if (names?.known !== true)
        return notChecked(words);
    const [first, ...more] = names.value;
    if (first === undefined)
        return { mark: "bad", text: words.none };
    return {
        mark: more.length === 0 ? "none" : "odd",
        text: `${first.name === "" ? "." : first.name}${more.length === 0 ? "" : ` +${more.length}`}`,
    };
}
function forwardCell(facts, address, words) {
    const names = facts.reverse.get(address)?.names;
    if (names?.known !== true)
        return notChecked(words);
    if (names.value.length === 0)
        return { mark: "none", text: "–" };
    if (names.value.some((n) => n.confirmed.known && n.confirmed.value))
        return { mark: "ok", text: words.same };
    return names.value.some((n) => !n.confirmed.known) ? notChecked(words) : { mark: "bad", text: words.differs };
}
function heloCell(facts, { helo }, address, words) {
    if (helo === null)
        return assumedCell(facts, address, words);
    if (!(0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeloName */ .U3)(helo))
        return { mark: "odd", text: words.noName };
    const fact = facts.helo.get(helo)?.addresses;
    if (fact === undefined)
        return { mark: "none", text: "–" };
    if (!fact.known)
        return notChecked(words);
    if (fact.value.length === 0)
        return { mark: "bad", text: words.noAddress };
    return fact.value.includes(address) ? { mark: "ok", text: words.matches } : { mark: "odd", text: words.heloDiffers };
}
function assumedCell(facts, address, words) {
    const helo = (0,_mail_reverse_assumed_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedHelo */ .v)(facts.reverse.get(address));
    if (helo === null)
        return { mark: "none", text: "–" };
    const fails = facts.heloResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_9__/* .pairKey */ .Y)(helo, address))?.result === "fail";
    return { mark: fails ? "odd" : "none", text: fails ? `${words.assumed}, SPF fail` : words.assumed };
}
function spfCell(facts, mailFrom, address, words) {
    const results = mailFrom.flatMap((domain) => facts.spfResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_9__/* .pairKey */ .Y)(domain, address))?.result ?? []);
    if (results.length === 0)
        return { mark: "none", text: "–" };
    const worst = results.find((r) => r !== "pass" && r !== "temperror") ?? results.find((r) => r === "temperror") ?? "pass";
    if (worst === "temperror")
        return notChecked(words);
    return { mark: worst === "pass" ? "ok" : "bad", text: worst };
}
function listsCell(facts, address, words) {
    const family = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_7__/* .familyOf */ .Ap)(address);
    const all = facts.listings.get(address) ?? [];
    const known = standingText(facts, address, words);
    const asked = [...facts.lists.values()].filter(({ info }) => info.role === "block" && info.kind === "ip");
    const holds = asked.filter(({ info }) => !(0,_ip_private_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivateAddress */ .C0)(address) || (0,_mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_6__/* .catalogueEntry */ .yd)(info.zone) === undefined);
    const usable = holds.filter((l) => l.info.families.includes(family) && (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFor */ .Dp)(l, address).usable);
    if (usable.length === 0) {
        const none = holds.length === 0 ? { mark: "none", text: "–" } : notChecked(words);
        return { ...none, text: `${none.text}${known}` };
    }
    const rows = all.filter((r) => facts.lists.get(r.list)?.info.role === "block");
    const answered = usable.length - rows.filter((r) => r.verdict === "not-checked").length;
    const listed = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy").length;
    return { mark: listed > 0 ? "bad" : answered > 0 ? "ok" : "open", text: `${words.listed(listed, answered)}${known}` };
}
function standingText(facts, address, words) {
    const allowed = (facts.listings.get(address) ?? []).filter((r) => r.standing?.allowed === true).length;
    const reputation = (0,_facts_reputation_js__WEBPACK_IMPORTED_MODULE_3__/* .reputationOf */ .P)(facts, address);
    return `${allowed === 0 ? "" : words.allowlists(allowed)}${reputation === null ? "" : words.grade(reputation.grade, reputation.was)}`;
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
