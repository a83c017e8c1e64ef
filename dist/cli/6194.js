export const id = 6194;
export const ids = [6194];
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

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pairKey),
/* harmony export */   w: () => (/* binding */ writtenPair)
/* harmony export */ });
function pairKey(a, b) {
    return `${a} ${b}`;
}
function writtenPair(text) {
    return text;
}


/***/ }),

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAddressName)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function isAddressName(name) {
    return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(name) !== null;
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ heloNameOf),
/* harmony export */   Kg: () => (/* binding */ reverseOf),
/* harmony export */   TZ: () => (/* binding */ addressesOfName),
/* harmony export */   U3: () => (/* binding */ isHeloName)
/* harmony export */ });
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(336);
/* harmony import */ var _dns_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(763);
/* harmony import */ var _dns_dig_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4900);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3989);
/* harmony import */ var _address_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5363);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(988);









const MAX_NAMES = 10;
async function reverseOf(door, ip) {
    const dns = (0,_dns_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .budgeted */ .h)(door);
    const question = { name: (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseName */ .A)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .ipOf */ .ls)(ip)), type: "PTR" };
    const outcome = await dns.ask(question);
    const evidence = [(0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome)];
    if (outcome.kind === "error")
        return { ip, names: (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome), evidence };
    const targets = outcome.records.flatMap((rr) => (rr.data.type === "PTR" ? [rr.data.target] : []));
    const names = [...new Set(targets)].sort();
    const checked = await Promise.all(names.slice(0, MAX_NAMES).map((name) => confirm(dns, name, ip)));
    return {
        ip,
        names: (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)([...checked.map((c) => c.name), ...names.slice(MAX_NAMES).map(overBound)]),
        evidence: evidence.concat(checked.map((c) => c.evidence)),
    };
}
function overBound(name) {
    const fact = (0,_why_js__WEBPACK_IMPORTED_MODULE_4__/* .because */ .xx)("bounded", { code: "ptr-names", max: MAX_NAMES });
    return { name, addresses: fact, confirmed: fact };
}
async function confirm(dns, name, ip) {
    const question = { name, type: (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(ip) === 4 ? "A" : "AAAA" };
    const outcome = await dns.ask(question);
    const addresses = addressesIn(outcome);
    const confirmed = addresses.known ? (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(addresses.value.includes(ip)) : addresses;
    return { name: { name, addresses, confirmed }, evidence: (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome) };
}
function addressesIn(outcome) {
    if (outcome.kind === "error")
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome);
    const found = outcome.records.flatMap(({ data }) => data.type === "A" || data.type === "AAAA" ? [data.address] : []);
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)((0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_8__/* .fitted */ .$)([...new Set(found)].sort()));
}
function isHeloName(said) {
    return !said.startsWith("[") && !(0,_address_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddressName */ ._)(said) && said.includes(".") && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(said);
}
async function heloNameOf(dns, name) {
    const found = await addressesOfName(dns, name);
    if (!found.addresses.known || found.addresses.value.length > 0)
        return found;
    const question = { name, type: "MX" };
    const outcome = await dns.ask(question);
    const mx = outcome.kind === "error" ? (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(outcome) : (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(outcome.records.some((rr) => rr.data.type === "MX"));
    return { ...found, mx, evidence: [...found.evidence, (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome)] };
}
async function addressesOfName(dns, name) {
    const types = ["A", "AAAA"];
    const asked = await Promise.all(types.map(async (type) => {
        const question = { name, type };
        const outcome = await dns.ask(question);
        return { fact: addressesIn(outcome), evidence: (0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X1)(question, outcome) };
    }));
    const found = asked.flatMap((a) => (a.fact.known ? a.fact.value : []));
    const failed = asked.map((a) => a.fact).find((fact) => !fact.known);
    return {
        name,
        addresses: found.length === 0 && failed !== undefined ? failed : (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(found),
        evidence: asked.map((a) => a.evidence),
    };
}


/***/ })

};
