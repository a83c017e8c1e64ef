export const id = 923;
export const ids = [923];
export const modules = {

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftsEn: () => (/* binding */ draftsEn)
/* harmony export */ });
const TO = {
    list: "to the list (by its form or address)",
    hoster: "to the hoster, or whoever owns the address",
    postmaster: "to the postmaster of the refusing side",
};
const draftsEn = {
    heading: (to, language) => `Letter ${TO[to]} (${language})`,
};


/***/ })

};
