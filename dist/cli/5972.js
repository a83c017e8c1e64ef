export const id = 5972;
export const ids = [5972];
export const modules = {

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dnsblLetters: () => (/* binding */ dnsblLetters)
/* harmony export */ });
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3506);
/* harmony import */ var _core_room_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1098);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2986);
/* harmony import */ var _report_drafts_of_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6223);





async function dnsblLetters(dns, rows, specs, at) {
    const infos = new Map(specs.map((spec) => [spec.entry.zone, spec.entry]));
    const bad = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy");
    const addresses = bad.map((r) => r.subject).filter(_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW);
    const reverse = await (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A)(addresses, (0,_core_room_js__WEBPACK_IMPORTED_MODULE_4__/* .createRoom */ .a)(20), (ip) => (0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_0__/* .reverseOf */ .Kg)(dns, ip));
    return [...bad]
        .sort((a, b) => (`${a.subject} ${a.list}` < `${b.subject} ${b.list}` ? -1 : 1))
        .flatMap((row) => {
        const info = infos.get(row.list);
        if (info?.role !== "block")
            return [];
        const known = {
            at,
            subject: row.subject,
            domain: null,
            names: (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(row.subject) ? (0,_report_drafts_of_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .reverseFacts */ .QB)(reverse.get(row.subject)) : null,
            helo: null,
            spf: [],
            lists: null,
            evidence: row.evidence,
        };
        return (0,_report_drafts_of_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listingLetters */ .k1)(kindOf(info, row), info, listingOf(row), known);
    });
}
function listingOf(row) {
    const whole = row.reason ?? "";
    const text = row.text ?? null;
    const reason = text !== null && whole.endsWith(` – ${text}`) ? whole.slice(0, -text.length - 3) : row.reason;
    const { subject, list, verdict, code, evidence, removal } = row;
    const told = { subject, list, verdict, code, evidence, reason, text, unknown: null, confirmed: true };
    if (removal === undefined)
        return told;
    const { how, who, url, note } = removal;
    return { ...told, removal: { how, who, page: url, note: note ?? "" } };
}
function kindOf(info, row) {
    if (row.verdict === "policy")
        return "dnsbl/policy";
    if (info.kind === "domain")
        return "dnsbl/domain-listed";
    return info.scope === "range" || info.scope === "asn" ? "dnsbl/network-listed" : "dnsbl/listed";
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


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ reverseFacts),
/* harmony export */   Yc: () => (/* binding */ isOfOther),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   k1: () => (/* binding */ listingLetters)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(360);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _private_reverse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7343);
/* harmony import */ var _mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2428);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4825);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2986);







function lettersOf(finding, facts, at) {
    const sender = facts.senders.find((s) => s.id === finding.sender) ?? null;
    const known = knownOf(finding, facts, sender, at);
    if (finding.id.startsWith("dnsbl/")) {
        const info = finding.list === null ? undefined : facts.lists.get(finding.list)?.info;
        const listing = facts.listings.get(known.subject)?.find((l) => l.list === finding.list) ?? null;
        return info === undefined ? [] : listingLetters(finding.id, info, listing, known);
    }
    const wanted = sender?.helo ?? null;
    if ((0,_private_reverse_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateReverse */ .E)(finding))
        return [];
    switch (finding.id) {
        case "ptr/missing":
            return [{ to: "hoster", matter: { kind: "ptr-missing", wanted }, known }];
        case "ptr/not-confirmed":
            return [{ to: "hoster", matter: { kind: "ptr-not-confirmed", wanted }, known }];
        case "ptr/generic-name":
            return [{ to: "hoster", matter: { kind: "ptr-generic", wanted }, known }];
        case "ptr/invalid-name":
        case "ptr/multiple-names":
            return [{ to: "hoster", matter: { kind: "ptr-several", wanted }, known }];
        case "helo/not-resolving":
            return [{ to: "hoster", matter: { kind: "helo-not-resolving", helo: finding.cause }, known }];
        case "helo/mismatch":
            return [{ to: "hoster", matter: { kind: "helo-mismatch", helo: finding.cause }, known }];
        case "helo/spf-fail":
            return [{ to: "hoster", matter: { kind: "helo-spf-fail", helo: finding.cause }, known }];
        default:
            return [];
    }
}
function listingLetters(id, info, listing, known) {
    const list = listFact(info, listing);
    const removal = listing?.removal ?? info.removal;
    switch (id) {
        case "dnsbl/listed": {
            const toHoster = { to: "hoster", matter: { kind: "shared-listed", list }, known };
            const toList = { to: "list", matter: { kind: "listed", list }, known };
            const toOwner = (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .takesLetters */ .q)(removal) && !isHosters(known);
            const hosterAsks = (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .whoAsks */ .N)(removal) === "hoster" || seemsShared(known) || isHosters(known);
            return [...(toOwner ? [toList] : []), ...(hosterAsks ? [toHoster] : [])];
        }
        case "dnsbl/domain-listed":
        case "dnsbl/name-listed":
            return (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .takesLetters */ .q)(removal) ? [{ to: "list", matter: { kind: "domain-listed", list }, known }] : [];
        case "dnsbl/allowlist-lost":
            return (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .takesLetters */ .q)(removal) ? [{ to: "list", matter: { kind: "allowlist-lost", list }, known }] : [];
        case "dnsbl/network-listed":
            return [
                {
                    to: "hoster",
                    matter: { kind: "network-listed", list, scope: info.scope === "asn" ? "asn" : "range" },
                    known,
                },
            ];
        case "dnsbl/policy":
            return [{ to: "hoster", matter: { kind: "policy", list }, known }];
        default:
            return [];
    }
}
function listFact(info, listing) {
    const { title, operator, zone } = info;
    const removal = listing?.removal ?? info.removal;
    return {
        title,
        operator,
        zone,
        page: removal.page,
        expires: removal.how === "expires",
        code: listing?.code ?? null,
        reason: listing?.reason ?? null,
        text: listing?.text ?? null,
    };
}
function seemsShared({ domain, names }) {
    const own = domain === null ? null : (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(domain);
    return own !== null && names !== null && names.length > 0 && names.every((n) => (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(n.name) !== own);
}
function isOfOther(known) {
    return seemsShared(known) || isHosters(known);
}
const JAPANESE_HOSTERS = new Set([
    ...[
        "sakura.ne.jp",
        "xserver.jp",
        "lolipop.jp",
        "heteml.jp",
        "kagoya.net",
        "cpi.ad.jp",
        "wadax-sv.jp",
        "coreserver.jp",
    ],
    ...[
        "xrea.com",
        "onamae.ne.jp",
        "gmoserver.jp",
        "mixhost.jp",
        "conoha.io",
        "value-server.com",
        "netowl.jp",
        "star.ne.jp",
    ],
]);
function isHosters({ names }) {
    return names?.some(({ name }) => JAPANESE_HOSTERS.has((0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(name) ?? name)) === true;
}
function reverseFacts(reverse) {
    if (reverse?.names.known !== true)
        return null;
    return reverse.names.value.map((n) => ({ name: n.name, confirmed: n.confirmed.known ? n.confirmed.value : null }));
}
function knownOf(finding, facts, sender, at) {
    const subject = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenSubject */ .yO)(finding.subject);
    const address = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .isAddress */ .PW)(subject) ? subject : null;
    const helo = sender?.helo ?? null;
    const heloFact = helo === null || !(0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeloName */ .U3)(helo) ? undefined : facts.helo.get(helo)?.addresses;
    return {
        at,
        subject,
        domain: sender?.domain ?? null,
        names: address === null ? null : reverseFacts(facts.reverse.get(address)),
        helo: helo === null ? null : { name: helo, addresses: heloFact?.known === true ? heloFact.value : null },
        spf: address === null || sender === null ? [] : spfFacts(facts, sender, address),
        lists: address !== null && finding.id.startsWith("dnsbl/") ? listCounts(facts, address) : null,
        evidence: finding.evidence,
    };
}
function spfFacts(facts, { mailFrom }, address) {
    return mailFrom.flatMap((domain) => {
        const result = facts.spfResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_6__/* .pairKey */ .Y)(domain, address))?.result;
        return result === undefined || result === "temperror" ? [] : [{ domain, result }];
    });
}
function listCounts(facts, address) {
    if (!facts.reverse.has(address))
        return null;
    const family = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(address);
    const zones = [...facts.lists.values()]
        .filter(({ info, state }) => state.usable && info.role === "block" && info.kind === "ip" && info.scope === "ip")
        .filter(({ info }) => info.families.includes(family))
        .map(({ info }) => info.zone);
    const rows = (facts.listings.get(address) ?? []).filter((l) => zones.includes(l.list));
    return {
        listed: rows.filter((l) => l.verdict === "listed").length,
        answered: zones.length - rows.filter((l) => l.verdict === "not-checked").length,
    };
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isPrivateReverse)
/* harmony export */ });
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2986);


function isPrivateReverse({ id, subject: text }) {
    const subject = (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenSubject */ .yO)(text);
    return id.startsWith("ptr/") && (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(subject) && (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateAddress */ .C0)(subject);
}


/***/ })

};
