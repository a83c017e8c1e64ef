export const id = 6241;
export const ids = [6241];
export const modules = {

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony export hiddenNote */
/* harmony import */ var _compare_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1509);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5632);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _lang_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4079);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4202);
/* harmony import */ var _rules_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4858);
/* harmony import */ var _summary_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2045);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9186);










const MOST = 10;
function annotations(input) {
    const known = new Set((0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .news */ .wI)(input));
    const { mode } = input.judgement;
    const shown = (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .open */ .ho)(input).filter((f) => known.has(f) || (0,_compare_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(f, input.failOn, mode));
    const errors = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)(shown.filter((f) => f.severity === "error"));
    const warnings = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)(shown.filter((f) => f.severity === "warning"));
    const unseen = unseenCommands(input);
    const lang = (0,_lang_js__WEBPACK_IMPORTED_MODULE_5__/* .langOf */ .E)(input);
    const commands = [
        ...errors.slice(0, MOST).map((f) => command("error", f, lang)),
        ...[...unseen, ...warnings.map((f) => command("warning", f, lang))].slice(0, MOST),
    ];
    if (input.learned)
        commands.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)("notice", [["title", "Mailworthy"]], (0,_lang_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z)(input).annotations.learned));
    return {
        commands,
        hiddenErrors: Math.max(0, errors.length - MOST),
        hiddenWarnings: Math.max(0, warnings.length + unseen.length - MOST),
    };
}
function unseenCommands(input) {
    const unseen = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .blindnessOf */ .i9)(input);
    const lang = (0,_lang_js__WEBPACK_IMPORTED_MODULE_5__/* .langOf */ .E)(input);
    const words = (0,_lang_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z)(input);
    const blind = unseen !== null
        ? [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)("warning", [["title", "Mailworthy"]], words.annotations.finding(words.headline.titled(words.headline.blind(unseen)), "", (0,_summary_line_js__WEBPACK_IMPORTED_MODULE_8__/* .blindAdvice */ .CE)(unseen, input))),
        ]
        : [];
    const open = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownGroups */ .rN)(input.judgement.notChecked).flatMap((group) => group.isNew && group.at !== null
        ? [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)("warning", placeOf(group.at, words.annotations.notChecked), words.annotations.notCheckedText((0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownSubject */ .dH)(group, lang, (name) => name), (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownWhy */ .tU)(group, lang))),
        ]
        : []);
    return [...blind, ...open];
}
function placeOf({ file, line, column }, title) {
    return [
        ["file", file],
        ["line", line],
        ["col", column],
        ["title", title],
    ];
}
function command(level, group, lang) {
    const [finding] = group;
    const { annotations: words, common } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_9__/* .reportWords */ .i)(lang);
    const { location } = finding;
    const { shown, more } = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSubjects */ .Oo)(group);
    const same = shown.length === 0 ? "" : words.same(common.andMore(shown, more));
    const { message } = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .u)(finding, lang);
    const properties = location === null ? [["title", finding.id]] : placeOf(location, finding.id);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(level, properties, words.finding(message, same, (0,_rules_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .helpWithRecord */ .l)(lang, finding)));
}
function hiddenNote({ hiddenErrors, hiddenWarnings }, lang) {
    if (hiddenErrors + hiddenWarnings === 0)
        return null;
    return reportWords(lang).annotations.hidden(hiddenErrors, hiddenWarnings);
}


/***/ })

};
