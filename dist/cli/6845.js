export const id = 6845;
export const ids = [6845];
export const modules = {

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftsJa: () => (/* binding */ draftsJa)
/* harmony export */ });
const TO = {
    list: "リストの運営者宛（フォームまたはメール）",
    hoster: "ホスティング会社（IPアドレスの管理者）宛",
    postmaster: "受信側のメール管理者（postmaster）宛",
};
const draftsJa = {
    heading: (to, language) => `${TO[to]}の文面（${language === "ja" ? "日本語" : "英語"}）`,
};


/***/ })

};
