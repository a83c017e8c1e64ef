export const id = 1452;
export const ids = [1452];
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

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadge: () => (/* binding */ renderBadge)
/* harmony export */ });
/* harmony import */ var _lang_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4079);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4202);


function renderBadge(input) {
    const t = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(input);
    const words = (0,_lang_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(input).badge;
    const { verdict } = input.judgement;
    const [message, color] = verdict === "not-checked"
        ? [words.notChecked, "lightgrey"]
        : t.errors > 0
            ? [words.errors(t.errors), verdict === "fail" ? "red" : "orange"]
            : t.warnings > 0
                ? [words.warnings(t.warnings), verdict === "fail" ? "red" : "yellow"]
                : t.notChecked > 0
                    ? [words.partly, "green"]
                    : [words.passing, "brightgreen"];
    return `${JSON.stringify({ schemaVersion: 1, label: words.label, message, color }, null, 2)}\n`;
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


/***/ })

};
