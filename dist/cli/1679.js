export const id = 1679;
export const ids = [1679];
export const modules = {

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateJa: () => (/* binding */ estimateJa)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

const estimateJa = {
    labels: {
        list: "リスト",
        subjects: "対象",
        questions: "問い合わせ",
        allowed: "今回の上限",
        rate: "速度",
        time: "所要時間",
    },
    number: _text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD,
    withheld: "なし（鍵または登録が必要）",
    allowed: ({ questions, days, perRun }, left) => `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(perRun)}件（${days === 1 ? "1日" : `${days}日間`}に${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(questions)}件）${left === 0 ? "" : `、対象${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(left)}件は対象外`}`,
    rate: (perSecond) => `毎秒${Number(perSecond.toFixed(2))}件`,
    time: timeText,
    total: (questions, seconds) => `リストへの問い合わせは約${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(questions)}件、この速度で${timeText(seconds)}です（掲載1件ごとに5件増えます）。問い合わせは行っていません。`,
};
function timeText(seconds) {
    if (seconds < 120)
        return `${seconds}秒`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 120 ? `${minutes}分` : `${(minutes / 60).toFixed(1)}時間`;
}


/***/ })

};
