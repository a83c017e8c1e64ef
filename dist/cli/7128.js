export const id = 7128;
export const ids = [7128];
export const modules = {

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zonesEn: () => (/* binding */ zonesEn)
/* harmony export */ });
const SOURCES = {
    zone: "as these files say",
    outside: "these files do not say: ask the world",
    "not-evaluated": "these files may say, but in a form that Mailworthy does not evaluate",
};
const zonesEn = {
    name: "Name",
    type: "Type",
    ttl: "TTL",
    data: "Data",
    where: "Where",
    answered: (rcode, source) => `${rcode} (${source}: ${SOURCES[source]})`,
};


/***/ })

};
