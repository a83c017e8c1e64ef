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
const ENOUGH = 64 * 1024 * 1024;
const LOOK_MS = 20;
function keepYoung(version = process.versions.node) {
    const major = Number(version.split(".")[0]);
    if (major < FIRST || major > LAST)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-allocation-site-pretenuring");
    boundYoung();
}
function boundYoung() {
    const look = setInterval(() => {
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find((space) => space.space_name === "new_space");
        if (young !== undefined && young.space_size < ENOUGH)
            return;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
        clearInterval(look);
    }, LOOK_MS);
    look.unref();
}


/***/ })

};
