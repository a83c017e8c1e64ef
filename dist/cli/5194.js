export const id = 5194;
export const ids = [5194];
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

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookupDrafts: () => (/* binding */ lookupDrafts)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6191);
/* harmony import */ var _report_drafts_of_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6223);
/* harmony import */ var _drafts_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(139);



function lookupDrafts(rows, at, option) {
    return (0,_drafts_for_js__WEBPACK_IMPORTED_MODULE_2__.draftsFor)(letters(rows, at), option);
}
function letters(rows, at) {
    const byIp = new Map(rows.flatMap((row) => row.reverse.map((r) => [r.ip, { r, row }])));
    return [...byIp.values()].flatMap(({ r, row }) => {
        const kind = faultOf(r);
        if (kind === null)
            return [];
        const wanted = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(row.query) === null ? row.query : null;
        return [
            {
                to: "hoster",
                matter: { kind, wanted },
                known: {
                    at,
                    subject: r.ip,
                    domain: null,
                    names: (0,_report_drafts_of_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseFacts */ .QB)(r),
                    helo: null,
                    spf: [],
                    lists: null,
                    evidence: r.evidence,
                },
            },
        ];
    });
}
function faultOf({ names }) {
    if (!names.known)
        return null;
    if (names.value.length === 0)
        return "ptr-missing";
    return names.value.every((n) => n.confirmed.known && !n.confirmed.value) ? "ptr-not-confirmed" : null;
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


/***/ }),

/***/ 9269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Q4: () => (/* binding */ askList),
/* harmony export */   dS: () => (/* binding */ labelsFor),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(298);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6191);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3561);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6406);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(767);








function labelsFor(spec, subject) {
    const parsed = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIp */ .r5)(subject);
    if (parsed === null) {
        const domain = spec.entry.kind === "domain" ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(subject) : null;
        return domain === null ? null : nameFor(spec.entry, domain);
    }
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .unmapped */ .NW)(parsed);
    return spec.entry.kind === "ip" && spec.entry.families.includes(ip.family) ? (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .reversedLabels */ .U)(ip) : null;
}
function nameFor({ asks }, domain) {
    if (asks !== "registered-domain")
        return domain;
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)((0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(domain, { allowPrivateDomains: true }) ?? domain) ?? domain;
}
function familyOf(subject) {
    const parsed = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIp */ .r5)(subject);
    return parsed === null ? null : (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .unmapped */ .NW)(parsed).family;
}
async function askList(dns, spec, asker, subject, expected = null) {
    const labels = labelsFor(spec, subject);
    if (labels === null)
        return null;
    const first = await asker.ask(labels, 0);
    const { judged, source } = first;
    const said = (listing) => ({ listing, source });
    if (judged.verdict === "not-checked")
        return said(notChecked(spec, subject, judged, [first.evidence]));
    const suspect = judged.verdict !== "not-listed";
    if (!suspect && (expected === null || (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .fallOf */ .v)(expected, judged.standing) === null))
        return said(listing(spec, subject, judged, [first.evidence], null));
    const [second, text, trouble] = await Promise.all([
        asker.ask(labels, 1),
        suspect ? textOf(dns, spec, labels) : null,
        suspect ? asker.denies(source) : null,
    ]);
    const evidence = [first.evidence, second.evidence];
    const untrue = (why) => said(notChecked(spec, subject, { verdict: "not-checked", code: judged.code ?? "", ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .bareTrouble */ .q)(why) }, evidence));
    if (trouble !== null)
        return untrue(trouble);
    if (second.judged.verdict === "not-checked")
        return said(notChecked(spec, subject, second.judged, evidence));
    if (second.judged.verdict !== judged.verdict || !sameStanding(judged.standing, second.judged.standing)) {
        const answers = { first: first.evidence.answer, second: second.evidence.answer };
        return untrue((0,_trouble_js__WEBPACK_IMPORTED_MODULE_5__/* .troubleBy */ .z)("undocumented-code", { code: "contradicts", list: spec.entry.zone, ...answers }));
    }
    const elsewhere = suspect && second.source?.server !== source?.server ? await asker.denies(second.source) : null;
    if (elsewhere !== null)
        return untrue(elsewhere);
    return said(listing(spec, subject, judged, [first.evidence], text));
}
function sameStanding(a, b) {
    return a?.allowed === b?.allowed && a?.grade === b?.grade;
}
function listing(spec, subject, judged, evidence, text) {
    const { verdict, standing } = judged;
    const own = judged.verdict === "not-listed" ? null : judged.removal;
    return {
        subject,
        list: spec.entry.zone,
        verdict,
        code: judged.code,
        unknown: null,
        text,
        evidence,
        reason: judged.verdict === "not-listed" ? null : judged.meaning,
        confirmed: verdict !== "not-listed",
        ...(standing === null ? {} : { standing }),
        ...(own === null ? {} : { removal: { ...spec.entry.removal, ...own } }),
    };
}
function notChecked(spec, subject, judged, evidence) {
    const { code, reason, detail, why } = judged;
    return {
        subject,
        list: spec.entry.zone,
        verdict: "not-checked",
        code: code === "" ? null : code,
        reason: detail,
        unknown: reason,
        text: null,
        confirmed: false,
        evidence,
        ...(why === undefined ? {} : { why }),
    };
}
async function textOf(dns, spec, labels) {
    const outcome = await dns.ask({ name: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(labels, spec.queried), type: "TXT" });
    if (outcome.kind === "error")
        return null;
    const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .o)(rr.data)] : []));
    if (texts.length === 0)
        return null;
    const text = texts.slice(0, 8).join(" / ").slice(0, 2000);
    return spec.hide?.(text) ?? text;
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ BETWEEN_MEANINGS),
/* harmony export */   OM: () => (/* binding */ joinedMeanings),
/* harmony export */   xk: () => (/* binding */ undocumentedBit)
/* harmony export */ });
const BETWEEN_MEANINGS = "; ";
function joinedMeanings(meanings) {
    return [...new Set(meanings)].join(BETWEEN_MEANINGS);
}
function undocumentedBit(bit) {
    return `bit ${bit}, which is not documented`;
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ whoAsks),
/* harmony export */   q: () => (/* binding */ takesLetters)
/* harmony export */ });
function whoAsks({ who, how }) {
    const usual = {
        form: "owner",
        mail: "owner",
        paid: "owner",
        hoster: "hoster",
        expires: "nobody",
        none: "nobody",
    };
    return who ?? usual[how];
}
function takesLetters(removal) {
    const who = whoAsks(removal);
    return (removal.how === "form" || removal.how === "mail") && (who === "owner" || who === "anyone");
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   v: () => (/* binding */ fallOf)
/* harmony export */ });
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);

const RANK = { POOR: 0, NEUTRAL: 1, GOOD: 2 };
function standingOf(codes) {
    const telling = codes.filter((c) => c.verdict === "allowed" || c.verdict === "graded");
    if (telling.length === 0)
        return null;
    const grades = telling.flatMap((c) => (c.grade === undefined ? [] : [c.grade]));
    return {
        allowed: telling.some((c) => c.verdict === "allowed"),
        grade: grades.reduce((worst, g) => (worst === null || RANK[g] < RANK[worst] ? g : worst), null),
        meaning: (0,_meanings_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedMeanings */ .OM)(telling.map((c) => c.meaning)),
    };
}
function fallOf(before, now) {
    if (before.allowed && now?.allowed !== true)
        return "lost";
    const fell = before.grade !== null && now !== null && now.grade !== null && RANK[now.grade] < RANK[before.grade];
    return fell ? "fell" : null;
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ stateFor),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9269);

function stateFor(list, subject) {
    const family = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(subject);
    return family === null ? list.state : (list.families?.[family] ?? list.state);
}
function covers({ kind, families }, subject) {
    const family = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(subject);
    return family === null ? kind === "domain" : kind === "ip" && families.includes(family);
}
function overall(made) {
    const controlled = [...made].sort((a, b) => (a.family ?? 0) - (b.family ?? 0));
    const controls = controlled.flatMap((c) => c.controls);
    const state = (controlled.find((c) => c.state.usable) ?? controlled[0])?.state;
    if (state === undefined)
        throw new Error("no control was made");
    const [four, six] = [4, 6].map((family) => controlled.find((c) => c.family === family)?.state);
    return {
        state,
        ...(controls.length === 0 ? {} : { controls }),
        ...(four === undefined || six === undefined ? {} : { families: { 4: four, 6: six } }),
        controlled,
    };
}


/***/ }),

/***/ 767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ listingTrouble),
/* harmony export */   z: () => (/* binding */ troubleBy)
/* harmony export */ });
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);

function troubleBy(reason, why) {
    return { reason, detail: (0,_why_js__WEBPACK_IMPORTED_MODULE_0__/* .listWhyText */ .EY)(why), why };
}
function listingTrouble({ unknown, reason, why }) {
    const trouble = { reason: unknown ?? "no-answer", detail: reason ?? "" };
    return why === undefined ? trouble : { ...trouble, why };
}


/***/ })

};
