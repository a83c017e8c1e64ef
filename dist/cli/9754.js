export const id = 9754;
export const ids = [9754];
export const modules = {

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zonesJa: () => (/* binding */ zonesJa)
/* harmony export */ });
const SOURCES = {
    zone: "これらのファイルの内容です",
    outside: "これらのファイルには記述がなく、外部のDNSに問い合わせる必要があります",
    "not-evaluated": "これらのファイルに記述がある可能性がありますが、Mailworthyでは評価しない形式です",
};
const zonesJa = {
    name: "名前",
    type: "種類",
    ttl: "TTL",
    data: "値",
    where: "場所",
    answered: (rcode, source) => `${rcode}（${source}：${SOURCES[source]}）`,
};


/***/ })

};
