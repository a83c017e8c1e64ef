export const id = 1534;
export const ids = [1534];
export const modules = {

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftsFor: () => (/* binding */ draftsFor)
/* harmony export */ });
/* harmony import */ var _report_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);

function draftsFor(letters, option) {
    return option === null ? [] : (0,_report_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftsFrom */ .F)(letters, option === "both" ? null : option);
}


/***/ }),

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pairKey)
/* harmony export */ });
function pairKey(a, b) {
    return `${a} ${b}`;
}


/***/ })

};
