export const id = 4274;
export const ids = [4274];
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
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
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
        const wanted = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(row.query) ? null : row.query;
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

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
function addTo(groups, key, item) {
    const known = groups.get(key);
    if (known === undefined)
        groups.set(key, [item]);
    else
        known.push(item);
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

/***/ 4169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   Z: () => (/* binding */ nameIn)
/* harmony export */ });
function written(text) {
    return text;
}
function nameIn(text) {
    return text;
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   O8: () => (/* binding */ isLoopback4),
/* harmony export */   Xu: () => (/* binding */ privateNetworks),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);



const NETWORKS = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "100.64.0.0/10",
    "240.0.0.0/4",
    "fc00::/7",
    "fe80::/10",
    "::1/128",
    "::/128",
];
let read = null;
function privateNetworks() {
    return (read ??= (0,_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toSet */ .M1)(NETWORKS.flatMap((text) => (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(text) ?? [])));
}
function isPrivate(range) {
    return privateNetworks().some((block) => covers(block, range));
}
function isPrivateAddress(address) {
    const { family, value } = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .unmapped */ .NW)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address));
    return isPrivate({ family, first: value, last: value });
}
function isLoopback4(address) {
    return (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .unmapped */ .NW)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address))).startsWith("127.");
}
function covers(outer, inner) {
    return ((0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, { family: inner.family, value: inner.first }) &&
        (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, { family: inner.family, value: inner.last }));
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Fm: () => (/* binding */ cidrsOf),
/* harmony export */   Nm: () => (/* binding */ network),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function network(ip, prefix) {
    const host = (1n << BigInt((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family) - prefix)) - 1n;
    const first = (ip.value | host) ^ host;
    return { family: ip.family, first, last: first | host };
}
function parseRange(text) {
    const slash = text.indexOf("/");
    const ip = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(slash < 0 ? text : text.slice(0, slash));
    if (ip === null)
        return null;
    const bits = slash < 0 ? String((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family)) : text.slice(slash + 1);
    if (!/^(0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family))
        return null;
    const range = network(ip, Number(bits));
    return { ...range, exact: range.first === ip.value, prefix: Number(bits) };
}
function contains(range, ip) {
    return range.family === ip.family && range.first <= ip.value && ip.value <= range.last;
}
function sizeOf(range) {
    return range.last - range.first + 1n;
}
function* addressesOf(range) {
    for (let value = range.first; value <= range.last; value++)
        yield { family: range.family, value };
}
function cidrsOf(range) {
    const bits = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(range.family);
    const blocks = [];
    let first = range.first;
    while (first <= range.last) {
        let size = 0;
        while (size < bits && (first & (1n << BigInt(size))) === 0n && first + (1n << BigInt(size + 1)) - 1n <= range.last)
            size++;
        const address = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)({ family: range.family, value: first });
        blocks.push(size === 0 ? address : `${address}/${bits - size}`);
        first += 1n << BigInt(size);
    }
    return blocks;
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ toSet),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function toSet(ranges) {
    const sorted = [...ranges].sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const range of sorted) {
        const last = merged.at(-1);
        if (last?.family === range.family && range.first <= last.last + 1n) {
            merged[merged.length - 1] = { ...last, last: range.last > last.last ? range.last : last.last };
        }
        else
            merged.push(range);
    }
    return merged.slice();
}
function subtract(a, b) {
    const left = [];
    for (const range of a) {
        let first = range.first;
        for (const hole of b) {
            if (hole.family !== range.family || hole.last < first || hole.first > range.last)
                continue;
            if (hole.first > first)
                left.push({ family: range.family, first, last: hole.first - 1n });
            first = hole.last + 1n;
        }
        if (first <= range.last)
            left.push({ family: range.family, first, last: range.last });
    }
    return left;
}
function intersect(a, b) {
    return subtract(a, subtract(a, b));
}
function everything() {
    return [4, 6].map((family) => ({ family, first: 0n, last: (1n << BigInt((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(family))) - 1n }));
}
function countOf(set, family) {
    return set.reduce((sum, r) => (r.family === family ? sum + r.last - r.first + 1n : sum), 0n);
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

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ stateFor),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);

function stateFor(list, subject) {
    const { families, state } = list;
    if (families === undefined)
        return state;
    const family = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFamily */ .w_)(subject);
    return family === null ? state : families[family];
}
function covers({ kind, families }, subject) {
    const family = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFamily */ .w_)(subject);
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


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   iw: () => (/* binding */ subjectIn),
/* harmony export */   l0: () => (/* binding */ isDomain),
/* harmony export */   w_: () => (/* binding */ seenFamily),
/* harmony export */   yO: () => (/* binding */ writtenSubject)
/* harmony export */ });
/* harmony import */ var _dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);


function isAddress(subject) {
    return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA)(subject);
}
function isDomain(subject) {
    return !isAddress(subject);
}
function seenFamily(subject) {
    if (!isAddress(subject))
        return null;
    return subject.includes(".") ? 4 : 6;
}
function writtenSubject(text) {
    return (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(text);
}
function subjectIn(text) {
    return (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .Z)(text);
}


/***/ })

};
