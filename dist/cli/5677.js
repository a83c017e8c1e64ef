export const id = 5677;
export const ids = [5677];
export const modules = {

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateEn: () => (/* binding */ estimateEn)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

const estimateEn = {
    labels: {
        list: "List",
        subjects: "Subjects",
        questions: "Questions",
        allowed: "Allowed to this run",
        rate: "Rate",
        time: "Time",
    },
    number: _text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD,
    withheld: "none: needs a key or registration",
    allowed: ({ questions, days, perRun }, left) => `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(perRun)} (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(questions)} ${days === 1 ? "a day" : `in ${days} days`})${left === 0 ? "" : `; ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "subject")} left out`}`,
    rate: (perSecond) => `${Number(perSecond.toFixed(2))}/s`,
    time: timeText,
    total: (questions, seconds) => `About ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(questions)} questions to lists, ${timeText(seconds)} at these rates; each listing takes five more. Nothing was asked.`,
};
function timeText(seconds) {
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}


/***/ })

};
