export const id = 5065;
export const ids = [5065];
export const modules = {

/***/ 5065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepYoung: () => (/* binding */ keepYoung)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

const [FIRST, LAST] = [20, 24];
function keepYoung(version = process.versions.node) {
    const major = Number(version.split(".")[0]);
    if (major >= FIRST && major <= LAST)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-allocation-site-pretenuring");
}


/***/ })

};
