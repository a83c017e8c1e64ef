export const id = 38;
export const ids = [38];
export const modules = {

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
function append(list, more) {
    for (const item of more)
        list.push(item);
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

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kr: () => (/* binding */ changesFrom),
  fs: () => (/* binding */ changesOf),
  BS: () => (/* binding */ isNew)
});

// EXTERNAL MODULE: ./build/core/groups.js
var groups = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/core/pair.js
var pair = __webpack_require__(360);
// EXTERNAL MODULE: ./build/dns/rdata.js
var rdata = __webpack_require__(298);
// EXTERNAL MODULE: ./build/zones/index-zones.js
var index_zones = __webpack_require__(7386);
// EXTERNAL MODULE: ./build/facts/declared.js
var facts_declared = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/zones/faults.js
var faults = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/zones/lookup.js + 1 modules
var lookup = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/facts/mail-names.js
var mail_names = __webpack_require__(452);
;// CONCATENATED MODULE: ./build/facts/shadow.js


function shadowOver(name, head, declared) {
    const own = declared.get(name.name)?.some((r) => (0,mail_names/* isOfKind */.Q2)(name.kind, r.data)) === true;
    if (own) {
        for (let at = (0,dns_name/* parentOf */.gN)(name.name); at !== ""; at = (0,dns_name/* parentOf */.gN)(at)) {
            const dname = declared.get(at)?.find((r) => r.data.type === "DNAME");
            if (dname !== undefined)
                return dname;
        }
        return apexOver(head, name.name);
    }
    for (let at = (0,dns_name/* parentOf */.gN)(name.name); at !== ""; at = (0,dns_name/* parentOf */.gN)(at)) {
        const wildcard = declared.get((0,dns_name/* below */.Gz)("*", at))?.some((r) => (0,mail_names/* isOfKind */.Q2)(name.kind, r.data)) === true;
        if (wildcard)
            return blockerOf(head, name.name, at);
    }
    return null;
}
function apexOver(head, name) {
    const over = head.zones.filter((zone) => (0,dns_name/* isSubdomain */.J4)(name, zone.origin));
    const deepest = over.reduce((best, zone) => (best === null || zone.origin.length > best.origin.length ? zone : best), null);
    if (deepest === null || over.length < 2)
        return null;
    return deepest.records.find((r) => r.data.type === "SOA") ?? deepest.records[0] ?? null;
}
function blockerOf(head, name, encloser) {
    let blocks = name;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== encloser && at !== ""; at = (0,dns_name/* parentOf */.gN)(at))
        blocks = at;
    for (const zone of head.zones) {
        if (!(0,dns_name/* isSubdomain */.J4)(name, zone.origin))
            continue;
        const blocker = zone.records.find((r) => (0,dns_name/* isSubdomain */.J4)(r.name, blocks));
        if (blocker !== undefined)
            return blocker;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/facts/mail-change.js






function mailChangeOf(name, sides) {
    const question = { name: name.name, type: mail_names/* TYPE_OF_KIND */.SR[name.kind] };
    const was = (0,lookup/* answerFrom */.D)(sides.before, question);
    const is = (0,lookup/* answerFrom */.D)(sides.after, question);
    const before = textsOf(name.kind, was);
    if (was.source === "not-evaluated" && is.source === "not-evaluated" && was.reason === is.reason)
        return null;
    if (was.source === "not-evaluated")
        return unknown(name, [], `in the base: ${was.reason}`, null);
    if (before.length === 0)
        return null;
    if (is.source === "not-evaluated")
        return unknown(name, before, is.reason, is.at);
    if (is.source === "servfail")
        return unknown(name, before, is.reason, null);
    const after = textsOf(name.kind, is);
    if (after.length > 0) {
        const same = after.length === before.length && after.every((text) => before.includes(text));
        return same ? null : { ...name, outcome: { kind: "changed", after }, before, at: null };
    }
    if (is.source === "outside" && is.records.length > 0)
        return null;
    if (is.source === "outside") {
        const last = was.source === "zone" || was.source === "outside" ? (was.at.at(-1) ?? null) : null;
        return unknown(name, before, outsideReason(sides, name.name), last);
    }
    return removedOrShadowed(name, before, was, sides);
}
function unknown(name, before, detail, at) {
    const outcome = { kind: "unknown", reason: "not-evaluated", detail };
    return { ...name, outcome: at === null ? outcome : { ...outcome, at }, before, at: null };
}
function textsOf(kind, said) {
    if (said.source !== "zone" && said.source !== "outside")
        return [];
    const records = said.source === "zone" ? said.answer.records : said.records;
    const wanted = records.filter((rr) => (0,mail_names/* isOfKind */.Q2)(kind, rr.data));
    const own = wanted.filter((rr) => rr.data.type !== "CNAME");
    if (own.length > 0 || said.source === "zone")
        return (kind === "return-path" ? wanted : own).map((rr) => (0,rdata/* rdataText */._P)(rr.data));
    return wanted.slice(0, 1).map((rr) => `CNAME ${(0,rdata/* rdataText */._P)(rr.data)}`);
}
function outsideReason(sides, name) {
    const cut = delegationOver(sides, name);
    return cut === null
        ? `the zone ${zoneOver(sides.before, name)} is no longer among these files, so what its server will answer is not known; if that is meant, take its senders off the list`
        : `${cut.name} is delegated by this change (${(0,faults/* recordText */.P)(cut)}); ask that server whether it has the record`;
}
function zoneOver(before, name) {
    for (let at = name; at !== ""; at = (0,dns_name/* parentOf */.gN)(at))
        if (before.zones.has(at))
            return at;
    return name;
}
function delegationOver(sides, name) {
    for (let at = name; at !== ""; at = (0,dns_name/* parentOf */.gN)(at)) {
        const ns = sides.declared.get(at)?.find((r) => r.data.type === "NS");
        if (ns !== undefined)
            return ns;
    }
    return null;
}
function removedOrShadowed(name, before, was, sides) {
    const places = was.source === "zone" || was.source === "outside" ? was.at : [];
    const shadow = shadowOver(name, sides.head, sides.declared);
    if (shadow !== null)
        return { ...name, outcome: { kind: "shadowed", by: shadow }, before, at: shadow.at };
    const lost = sides.gone.get(name.name)?.find((g) => (0,mail_names/* isOfKind */.Q2)(name.kind, g.record.data));
    const first = places.at(-1);
    const at = lost === undefined ? (first === undefined ? null : sides.relocate(first)) : lost.at;
    return { ...name, outcome: { kind: "removed" }, before, at };
}

// EXTERNAL MODULE: ./build/core/once-per.js
var once_per = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/facts/settled.js




function settledIn(base, head, touched) {
    if ((base.unplaced ?? []).length + (head.unplaced ?? []).length > 0)
        return () => NEVER;
    const now = new Map(head.zones.map((zone) => [zone.origin, zone]));
    const split = namesAbove([...base.zones, ...head.zones]);
    return (zone) => {
        const after = now.get(zone.origin);
        if (after === undefined || split.has(zone.origin))
            return NEVER;
        const differing = touched.get(zone);
        if (differing === undefined)
            return formOf(zone).hasDname ? NEVER : isNoAlias;
        if (!formOf(zone).isPlain || !formOf(after).isPlain)
            return NEVER;
        return (record) => isNoAlias(record) && !differing.has(record.name);
    };
}
const NEVER = () => false;
function isNoAlias({ data }) {
    return data.type !== "CNAME";
}
function touchedIn(base, head) {
    const now = (0,index_zones/* indexZones */.CX)(head).zones;
    const touched = new Map();
    for (const zone of base.zones) {
        const [was, is] = [(0,index_zones/* indexZone */.Tb)(zone), now.get(zone.origin)];
        if (was === is)
            continue;
        const differing = [...was.nodes].filter(([name, records]) => !isSameNode(records, is?.nodes.get(name) ?? []));
        touched.set(zone, new Set(differing.map(([name]) => name)));
    }
    return touched;
}
function isSameNode(before, after) {
    return (before.length === after.length &&
        before.every(({ data }, i) => {
            const now = after[i]?.data;
            return now !== undefined && (0,rdata/* isSameData */.B9)(data, now);
        }));
}
const formOf = (0,once_per/* oncePer */.P)((zone) => {
    const hasDname = zone.records.some(({ data }) => data.type === "DNAME");
    const isCut = zone.records.some(({ name, data }) => data.type === "NS" && name !== zone.origin);
    const isWhole = zone.notEvaluated.length === 0 && zone.openWorld === undefined;
    return { hasDname, isPlain: isWhole && !hasDname && !isCut };
});
function namesAbove(zones) {
    const above = new Set();
    for (const { origin } of zones)
        for (let at = origin; at !== dns_name/* ROOT */.Dl && !above.has((0,dns_name/* parentOf */.gN)(at));) {
            at = (0,dns_name/* parentOf */.gN)(at);
            above.add(at);
        }
    return above;
}

;// CONCATENATED MODULE: ./build/facts/changes.js








function changesOf(base, head, senders) {
    const [declared, now] = [(0,facts_declared/* declaredRecordsIn */.G)(base.zones), (0,facts_declared/* declaredRecordsIn */.G)(head)];
    const touched = touchedIn(base.zones, head);
    const gone = goneOf(touched, now, base.relocate);
    const sides = {
        before: (0,index_zones/* indexZones */.CX)(base.zones),
        after: (0,index_zones/* indexZones */.CX)(head),
        relocate: base.relocate,
        gone,
        head,
        declared: now,
    };
    const mail = (0,mail_names/* mailNamesOf */.dn)(base.zones, senders, settledIn(base.zones, head, touched)).flatMap((name) => {
        const change = mailChangeOf(name, sides);
        return change === null ? [] : [change];
    });
    return changesFrom({ base: declared, gone, mail, open: newlyOpen(base.zones, head) });
}
function changesFrom(told) {
    return { ...told, byName: new Map(told.mail.map((c) => [(0,pair/* pairKey */.Y)(c.kind, c.name), c])) };
}
function newlyOpen(base, head) {
    const wordsOf = ({ at, origin, name, types, reason }) => JSON.stringify([at.file, origin, name, types, reason]);
    const before = new Set(base.notEvaluated.map(wordsOf));
    const parts = head.notEvaluated.filter((part) => !before.has(wordsOf(part)));
    return [...parts, ...(head.unplaced ?? [])].map(({ at }) => at);
}
function goneOf(touched, after, relocate) {
    const gone = new Map();
    for (const [zone, names] of touched)
        for (const name of names) {
            const left = after.get(name) ?? [];
            for (const record of ((0,index_zones/* indexZone */.Tb)(zone).nodes.get(name) ?? []).filter(facts_declared/* isLocated */.B))
                if (!isAmong(left, record))
                    (0,groups/* addTo */.D)(gone, name, { record, at: relocate(record.at) });
        }
    return gone;
}
function isAmong(records, { data }) {
    return records.some((record) => (0,rdata/* isSameData */.B9)(record.data, data));
}
function isNew(changes, record) {
    if (changes === null)
        return false;
    return !isAmong(changes.base.get(record.name) ?? [], record);
}


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ spfDomains),
/* harmony export */   Et: () => (/* binding */ roomForSubjects),
/* harmony export */   M0: () => (/* binding */ assumedPairs),
/* harmony export */   Rp: () => (/* binding */ zoneFactsOf),
/* harmony export */   S7: () => (/* binding */ collectMail),
/* harmony export */   U4: () => (/* binding */ unwantedPairs),
/* harmony export */   bZ: () => (/* binding */ senderPairs),
/* harmony export */   iI: () => (/* binding */ listedAddresses),
/* harmony export */   lC: () => (/* binding */ heloNames),
/* harmony export */   oJ: () => (/* binding */ heloPairs)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _mail_reverse_assumed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7765);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4825);
/* harmony import */ var _mail_spf_audit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8359);
/* harmony import */ var _mail_spf_check_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(857);
/* harmony import */ var _mail_spf_authorized_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9648);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(641);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4708);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5768);
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3506);
/* harmony import */ var _core_room_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1098);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6633);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(360);
/* harmony import */ var _zone_faults_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4516);
/* harmony import */ var _core_append_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6416);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8363);

















function roomForSubjects() {
    return (0,_core_room_js__WEBPACK_IMPORTED_MODULE_13__/* .createRoom */ .a)(128);
}
async function collectMail(dns, { senders, all }, zones, base = null, room = roomForSubjects(), finding = (0,_found_js__WEBPACK_IMPORTED_MODULE_9__/* .findServers */ .G9)(dns, senders, room)) {
    const listings = listingsOf(all);
    const reversed = (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_14__/* .mapOf */ .A)(senders.flatMap(listedAddresses), room, (ip) => (0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseOf */ .Kg)(dns, ip));
    const [spf, spfResults, unwanted, heloResults, assumed, reverse, helo, records, servers] = await Promise.all([
        (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_14__/* .mapOf */ .A)(senders.flatMap(spfDomains), room, (domain) => (0,_mail_spf_audit_js__WEBPACK_IMPORTED_MODULE_4__/* .auditDomain */ .I)(dns, domain, listings(domain))),
        evaluate(dns, room, senders.flatMap(senderPairs), all.flatMap(senderPairs)),
        unwantedIn(dns, room, senders),
        evaluate(dns, room, senders.flatMap(heloPairs)),
        reversed.then((known) => evaluate(dns, room, senders.flatMap(assumedPairs(known)))),
        reversed,
        (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_14__/* .mapOf */ .A)(senders.flatMap(heloNames), room, (name) => (0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__/* .heloNameOf */ .$z)(dns, name)),
        (0,_records_js__WEBPACK_IMPORTED_MODULE_10__/* .collectRecords */ .nn)(dns, { senders, all }, zones, room),
        finding.then((found) => collectFound(dns, room, senders, found)),
    ]);
    return {
        senders,
        found: servers.found,
        spf,
        unwanted,
        helo,
        records,
        spfResults: new Map([...servers.spfResults, ...spfResults]),
        heloResults: new Map([...servers.heloResults, ...assumed, ...heloResults]),
        reverse: new Map([...reverse, ...servers.reverse]),
        ...zoneFactsOf(zones, base, senders),
    };
}
function zoneFactsOf(zones, base, senders) {
    return {
        declaredRecords: (0,_declared_js__WEBPACK_IMPORTED_MODULE_8__/* .declaredRecordsIn */ .G)(zones),
        zoneFaults: (0,_zone_faults_js__WEBPACK_IMPORTED_MODULE_11__/* .zoneFaultsIn */ .b)(zones, senders),
        changes: base === null || zones === null ? null : (0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .changesOf */ .fs)(base, zones, senders),
    };
}
async function collectFound(dns, room, senders, found) {
    const own = senders.flatMap((sender) => {
        const addresses = (found.get(sender.id)?.servers ?? []).map((server) => server.address);
        return addresses.length === 0 ? [] : [{ ...sender, addresses }];
    });
    const reversed = (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_14__/* .mapOf */ .A)((0,_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundAddresses */ .hA)(found), room, (ip) => (0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseOf */ .Kg)(dns, ip));
    const [spfResults, heloResults, assumed, reverse] = await Promise.all([
        evaluate(dns, room, own.flatMap(senderPairs)),
        evaluate(dns, room, own.flatMap(heloPairs)),
        reversed.then((known) => evaluate(dns, room, own.flatMap(assumedPairs(known)))),
        reversed,
    ]);
    return { found, spfResults, heloResults: new Map([...assumed, ...heloResults]), reverse };
}
function spfDomains(sender) {
    return sender.sends || sender.domain === null ? sender.mailFrom : [...sender.mailFrom, sender.domain];
}
function addressesByDomain(senders) {
    const all = new Map();
    for (const sender of senders) {
        if (!sender.sends || sender.addresses.length === 0)
            continue;
        for (const domain of sender.mailFrom) {
            const known = all.get(domain);
            if (known === undefined)
                all.set(domain, [...sender.addresses]);
            else
                (0,_core_append_js__WEBPACK_IMPORTED_MODULE_15__/* .append */ .B)(known, sender.addresses);
        }
    }
    return all;
}
function listingsOf(senders) {
    const sending = addressesByDomain(senders);
    const sends = new Set(senders.flatMap((s) => (s.sends ? s.mailFrom : [])));
    const forbidden = new Map();
    for (const { mailFrom, mustNotAuthorize } of senders)
        for (const domain of mustNotAuthorize.length === 0 ? [] : mailFrom) {
            const ranges = mustNotAuthorize.flatMap((cidr) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(cidr) ?? []);
            forbidden.set(domain, [...(forbidden.get(domain) ?? []), ...ranges]);
        }
    return (domain) => ({
        addresses: sending.get(domain)?.map(_ip_ip_js__WEBPACK_IMPORTED_MODULE_12__/* .ipOf */ .ls) ?? [],
        forbidden: forbidden.get(domain) ?? [],
        sends: sends.has(domain),
    });
}
function listedAddresses(sender) {
    return sender.sends ? sender.addresses : [];
}
function senderPairs(sender) {
    if (!sender.sends)
        return [];
    return sender.mailFrom.flatMap((domain) => sender.addresses.map((ip) => ({
        key: (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_16__/* .pairKey */ .Y)(domain, ip),
        ip,
        mailFrom: `postmaster@${domain}`,
        helo: sender.helo ?? domain,
    })));
}
function heloNames({ helo, sends }) {
    return helo !== null && sends && (0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeloName */ .U3)(helo) ? [helo] : [];
}
function heloPairs(sender) {
    const [helo] = heloNames(sender);
    if (helo === undefined)
        return [];
    return sender.addresses.map((ip) => ({ key: (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_16__/* .pairKey */ .Y)(helo, ip), ip, mailFrom: "", helo }));
}
function assumedPairs(reverse) {
    return ({ helo: stated, sends, addresses }) => stated !== null || !sends
        ? []
        : addresses.flatMap((ip) => {
            const helo = (0,_mail_reverse_assumed_js__WEBPACK_IMPORTED_MODULE_2__/* .assumedHelo */ .v)(reverse.get(ip));
            return helo === null ? [] : [{ key: (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_16__/* .pairKey */ .Y)(helo, ip), ip, mailFrom: "", helo }];
        });
}
async function evaluate(dns, room, pairs, all = pairs) {
    const byKey = new Map(all.map((pair) => [pair.key, pair]));
    const keys = pairs.map((pair) => pair.key);
    return (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_14__/* .mapOf */ .A)(keys, room, async (key) => {
        const pair = byKey.get(key);
        if (pair === undefined)
            throw new Error(`no pair ${key}`);
        const result = await (0,_mail_spf_check_host_js__WEBPACK_IMPORTED_MODULE_5__/* .checkHost */ .R)(dns, { ip: (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_12__/* .ipOf */ .ls)(pair.ip), mailFrom: pair.mailFrom, helo: pair.helo });
        return result.result === "pass" ? { ...result, trace: [] } : result;
    });
}
function unwantedPairs(sender) {
    return sender.mailFrom.flatMap((domain) => sender.mustNotAuthorize.map((cidr) => [(0,_core_pair_js__WEBPACK_IMPORTED_MODULE_16__/* .pairKey */ .Y)(domain, cidr), domain, cidr]));
}
async function unwantedIn(dns, room, senders) {
    const pairs = new Map(senders.flatMap(unwantedPairs).map(([key, domain, cidr]) => [key, { domain, cidr }]));
    return (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_14__/* .mapOf */ .A)(pairs.keys(), room, async (key) => {
        const { domain, cidr } = pairs.get(key) ?? { domain: _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl, cidr: "" };
        const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(cidr);
        if (range === null)
            throw new Error(`not a range: ${cidr}`);
        return (0,_mail_spf_authorized_js__WEBPACK_IMPORTED_MODULE_6__/* .passesWithin */ .nU)(dns, domain, range);
    });
}


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isLocated),
/* harmony export */   G: () => (/* binding */ declaredRecordsIn)
/* harmony export */ });
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _zones_index_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7386);



const LOCATED = new Set(["TXT", "SPF", "MX", "CNAME", "DNAME", "NS", "PTR", "A", "AAAA"]);
function isLocated({ data }) {
    return LOCATED.has(data.type);
}
function declaredRecordsIn(zones) {
    return zones === null ? new Map() : ofSet(zones);
}
const ofSet = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)(({ zones }) => {
    const byOrigin = new Map(zones.map((zone, order) => [zone.origin, { order, nodes: (0,_zones_index_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .indexZone */ .Tb)(zone).nodes }]));
    const holding = (name) => {
        const found = [];
        for (let at = name;; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
            const zone = byOrigin.get(at);
            const records = (zone?.nodes.get(name) ?? []).filter(isLocated);
            if (zone !== undefined && records.length > 0)
                found.push({ order: zone.order, records });
            if (at === _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)
                return found.sort((a, b) => a.order - b.order);
        }
    };
    function* values() {
        for (const { order, nodes } of byOrigin.values())
            for (const name of nodes.keys()) {
                const held = holding(name);
                if (held[0]?.order === order)
                    yield together(held);
            }
    }
    const get = (name) => {
        const held = holding(name);
        return held.length === 0 ? undefined : together(held);
    };
    return { get, values };
});
function together(held) {
    return held.flatMap(({ records }) => records);
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ takesHostNames),
/* harmony export */   n: () => (/* binding */ hostNames)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4825);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(358);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5768);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6633);





const OF_HOST_NAMES = new Set(["dbl.spamhaus.org", "zrd.dq.spamhaus.net"].map(_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .literalName */ .xz));
function takesHostNames({ zone }) {
    return OF_HOST_NAMES.has(zone);
}
function hostNames(facts, senders) {
    const domains = new Set(senders.flatMap(_records_js__WEBPACK_IMPORTED_MODULE_4__/* .mailDomains */ .F3));
    const names = new Map();
    for (const sender of senders) {
        const reverse = (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .sendingAddresses */ .PU)(facts, sender).flatMap((ip) => reverseNames(facts.reverse.get(ip)?.names));
        const all = [
            ...(0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .heloNames */ .lC)(sender).map((name) => ({ name, sender, as: "helo" })),
            ...reverse.map((name) => ({ name, sender, as: "reverse" })),
        ];
        for (const row of all)
            if (!domains.has(row.name) && !names.has(row.name))
                names.set(row.name, row);
    }
    return [...names.values()];
}
function reverseNames(fact) {
    if (fact?.known !== true)
        return [];
    return fact.value.map((row) => row.name).filter((name) => name.includes(".") && (0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeloName */ .U3)(name));
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   SR: () => (/* binding */ TYPE_OF_KIND),
/* harmony export */   dn: () => (/* binding */ mailNamesOf)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(298);
/* harmony import */ var _mail_dmarc_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6755);
/* harmony import */ var _mail_spf_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6633);
/* harmony import */ var _mail_dkim_key_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8467);






const TYPE_OF_KIND = { mx: "MX", spf: "TXT", dkim: "TXT", dmarc: "TXT", "return-path": "CNAME" };
function isOfKind(kind, data) {
    switch (kind) {
        case "mx":
            return data.type === "MX" && data.exchange !== "";
        case "spf":
            return data.type === "TXT" && (0,_mail_spf_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpfRecord */ .X9)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(data));
        case "dkim":
            return data.type === "CNAME" || (data.type === "TXT" && /(^|;)[ \t]{0,20}p[ \t]{0,20}=/.test((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(data)));
        case "dmarc":
            return data.type === "CNAME" || (data.type === "TXT" && (0,_mail_dmarc_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isDmarcRecord */ .R)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(data)));
        case "return-path":
            return data.type === "CNAME";
    }
}
const RETURN_PATH = /^(?:em\d{1,8}|bounces?|pm-bounces|rp|return|returns|mta|mailer|spf)(?:\.|$)/;
const VENDORS = new Set([
    "sendgrid.net",
    "mailgun.org",
    "mtasv.net",
    "sparkpostmail.com",
    "mcsv.net",
    "mandrillapp.com",
    "mailjet.com",
    "sendinblue.com",
    "brevo.com",
    "hubspotemail.net",
    "amazonses.com",
    "exacttarget.com",
]);
function kindOf(record) {
    const { name, data } = record;
    if (name.startsWith("*"))
        return null;
    if (data.type === "MX")
        return isOfKind("mx", data) ? "mx" : null;
    if (data.type !== "TXT" && data.type !== "CNAME")
        return null;
    if ((0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorOf */ .Bk)(name) !== null)
        return isOfKind("dkim", data) ? "dkim" : null;
    if (name.startsWith("_dmarc."))
        return isOfKind("dmarc", data) ? "dmarc" : null;
    if (data.type !== "CNAME")
        return isOfKind("spf", data) ? "spf" : null;
    const { target } = data;
    return (isOfVendor(target) && !name.startsWith("_")) || RETURN_PATH.test(name) ? "return-path" : null;
}
function isOfVendor(target) {
    const dot = target.lastIndexOf(".", target.lastIndexOf(".") - 1);
    return dot > 0 && VENDORS.has(target.slice(dot + 1));
}
function mailNamesOf(base, senders, settled) {
    const byDomain = new Map();
    for (const sender of senders)
        for (const domain of [...(sender.domain === null ? [] : [sender.domain]), ...sender.mailFrom])
            if (!byDomain.has(domain))
                byDomain.set(domain, sender);
    const names = new Map();
    const add = (kind, name, domain, sender) => {
        const key = `${kind} ${name ?? ""}`;
        if (name !== null && !names.has(key))
            names.set(key, { kind, name, domain, sender });
    };
    for (const [domain, sender] of byDomain) {
        add("mx", domain, domain, sender);
        add("spf", domain, domain, sender);
        for (let at = domain; at.includes("."); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at))
            add("dmarc", (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(`_dmarc.${at}`), domain, sender);
        for (const selector of sender.domain === domain ? (sender.dkim ?? []) : [])
            add("dkim", (0,_mail_dkim_key_name_js__WEBPACK_IMPORTED_MODULE_4__/* .keyName */ .x)(selector, domain), domain, sender);
    }
    for (const zone of zonesAbout(base.zones, byDomain)) {
        const isSettled = settled(zone);
        for (const record of zone.records) {
            const kind = isSettled(record) ? null : kindOf(record);
            const domain = kind === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIn */ .Or)(byDomain, record.name);
            const sender = domain === null ? undefined : byDomain.get(domain);
            if (kind !== null && domain !== null && sender !== undefined)
                add(kind, record.name, domain, sender);
        }
    }
    return [...names.values()];
}
function zonesAbout(zones, domains) {
    const above = new Set([_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl]);
    for (const domain of domains.keys())
        for (let at = domain; !above.has(at); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at))
            above.add(at);
    return zones.filter(({ origin }) => above.has(origin) || (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIn */ .Or)(domains, origin) !== null);
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _S: () => (/* binding */ listingIn),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   oL: () => (/* binding */ observationKey),
/* harmony export */   uO: () => (/* binding */ fallsOf)
/* harmony export */ });
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(360);
/* harmony import */ var _mail_dnsbl_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6406);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);



function observationKey({ subject, list }) {
    return (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairKey */ .Y)(subject, list);
}
function listingIn(facts, subject, list) {
    return facts.listings.get(subject)?.find((l) => l.list === list) ?? null;
}
function observationsOf(facts, at) {
    return [...facts.listings.values()]
        .flat()
        .flatMap(({ subject, list, standing }) => standing === undefined ? [] : [{ subject, list, ...standing, since: at }]);
}
function fallsOf(facts) {
    return (facts.observedBefore ?? []).flatMap((before) => {
        const list = facts.lists.get(before.list);
        if (list === undefined || !(0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFor */ .Dp)(list, before.subject).usable)
            return [];
        const listing = listingIn(facts, before.subject, before.list);
        if (listing?.verdict === "not-checked")
            return [];
        const now = listing?.standing ?? null;
        const kind = (0,_mail_dnsbl_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .fallOf */ .v)(before, now);
        return kind === null ? [] : [{ kind, before, now, info: list.info, listing }];
    });
}


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nn: () => (/* binding */ collectRecords),
  F3: () => (/* binding */ mailDomains),
  Bk: () => (/* binding */ selectorOf),
  qZ: () => (/* binding */ selectorsIn)
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/dkim/audit.js
var audit = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/dns/dig.js
var dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/dns/rdata.js
var rdata = __webpack_require__(298);
// EXTERNAL MODULE: ./build/mail/known.js
var known = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/mail/dmarc/align.js
var align = __webpack_require__(1249);
// EXTERNAL MODULE: ./build/mail/dmarc/discover.js
var discover = __webpack_require__(4001);
// EXTERNAL MODULE: ./build/mail/dmarc/record.js
var dmarc_record = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/mail/why.js
var why = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/mail/dmarc/audit.js










const MAX_REPORTS = 10;
async function auditDmarc(door, domain, mailFrom) {
    const dns = (0,budget/* budgeted */.h)(door);
    const name = (0,dns_name/* normalizeName */.Pc)(`_dmarc.${domain}`);
    if (name === null)
        return (0,why/* because */.xx)("bad-name", { code: "name-too-long", name: `_dmarc.${domain}` });
    const question = { name, type: "TXT" };
    const outcome = await dns.ask(question);
    if (outcome.kind === "error")
        return (0,known/* unknown */.L)(outcome);
    const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [(0,rdata/* joined */.oR)(rr.data)] : []));
    const own = texts.filter(dmarc_record/* isDmarcRecord */.R);
    const [text] = own;
    const applied = text !== undefined && own.length === 1
        ? (0,known/* known */.e)({ at: domain, text, parsed: (0,dmarc_record/* parseDmarc */.h)(text) })
        : await inherited(dns, domain);
    const record = applied.known ? applied.value : null;
    const [reports, spfAligned] = await Promise.all([
        record === null ? [] : externalReports(dns, record),
        spfAlignment(dns, domain, record, mailFrom),
    ]);
    return (0,known/* known */.e)({
        domain,
        own: (0,fitted/* fitted */.$)(own),
        applied,
        reports: (0,fitted/* fitted */.$)(reports),
        spfAligned,
        misspelled: texts.find((t) => !(0,dmarc_record/* isDmarcRecord */.R)(t) && /^["'\s]{0,8}v?\s{0,8}=?\s{0,8}dmarc/i.test(t)) ?? null,
        evidence: [(0,dig/* evidenceOf */.X1)(question, outcome)],
    });
}
async function inherited(dns, domain) {
    const found = await (0,discover/* discover */.k4)(dns, domain);
    if (found.kind === "error")
        return (0,known/* unknown */.L)(found.error);
    if (found.kind === "none")
        return (0,known/* known */.e)(null);
    const step = found.walk.steps.find((s) => s.domain === found.at);
    return (0,known/* known */.e)(step?.kind === "record" ? { at: found.at, text: step.text, parsed: step.parsed } : null);
}
async function spfAlignment(dns, domain, record, mailFrom) {
    if (mailFrom.includes(domain))
        return (0,known/* known */.e)(true);
    const mode = record?.parsed.record?.aspf;
    if (mode === undefined)
        return (0,why/* because */.xx)("no-answer", { code: "no-dmarc-record", domain });
    const walk = mode === "strict" ? null : await (0,discover/* treeWalk */.Ut)(dns, domain);
    const judged = await Promise.all(walk === null ? [] : mailFrom.map(async (from) => (await (0,align/* align */.M)(dns, walk, from, mode)).aligned));
    return (0,known/* known */.e)(judged.includes(true));
}
async function externalReports(dns, { at, parsed }) {
    const uris = [...new Set([...(parsed.record?.rua ?? []), ...(parsed.record?.ruf ?? [])])].slice(0, MAX_REPORTS);
    const asked = await Promise.all(uris.map((uri) => externalReport(dns, at, uri)));
    return asked.filter((report) => report !== null);
}
async function externalReport(dns, at, uri) {
    const host = (0,dns_name/* normalizeName */.Pc)(uri.slice(uri.lastIndexOf("@") + 1));
    if (host === null || (0,dns_name/* isSubdomain */.J4)(host, at) || (0,dns_name/* isSubdomain */.J4)(at, host))
        return null;
    const organization = (0,discover/* publicSuffixOrganization */.oA)(host);
    if (organization !== null && organization === (0,discover/* publicSuffixOrganization */.oA)(at))
        return null;
    const name = (0,dns_name/* normalizeName */.Pc)(`${at}._report._dmarc.${host}`);
    if (name === null || (0,dns_name/* parentOf */.gN)(host) === "")
        return null;
    const question = { name, type: "TXT" };
    const outcome = await dns.ask(question);
    const authorized = outcome.kind === "error"
        ? (0,known/* unknown */.L)(outcome)
        : (0,known/* known */.e)(outcome.records.some((rr) => rr.data.type === "TXT" && saysDmarc((0,rdata/* joined */.oR)(rr.data))));
    return { uri, host, name, authorized, evidence: (0,dig/* evidenceOf */.X1)(question, outcome) };
}
function saysDmarc(text) {
    return /^v[ \t]{0,20}=[ \t]{0,20}DMARC1/.test(text);
}

// EXTERNAL MODULE: ./build/core/once-per.js
var once_per = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/mail/reverse/reverse.js
var reverse = __webpack_require__(4825);
;// CONCATENATED MODULE: ./build/mail/mx/mx.js






async function mxOf(door, domain) {
    const dns = (0,budget/* budgeted */.h)(door);
    const question = { name: domain, type: "MX" };
    const outcome = await dns.ask(question);
    if (outcome.kind === "error")
        return (0,known/* unknown */.L)(outcome);
    const records = (0,fitted/* fitted */.$)(outcome.records
        .flatMap((rr) => (rr.data.type === "MX" ? [{ preference: rr.data.preference, exchange: rr.data.exchange }] : []))
        .sort((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1)));
    const exchanges = [...new Set(records.map((r) => r.exchange))].filter((name) => name !== "");
    const looked = await Promise.all(exchanges.map((exchange) => targetOf(dns, exchange, hostsOf(door))));
    const targets = (0,fitted/* fitted */.$)(looked.filter((target) => target !== null));
    const found = { domain, records, targets, evidence: [(0,dig/* evidenceOf */.X1)(question, outcome)] };
    if (records.length === 0) {
        const own = await (0,reverse/* addressesOfName */.TZ)(door, domain);
        return (0,known/* known */.e)({ ...found, own: own.addresses, evidence: [...found.evidence, ...own.evidence] });
    }
    return (0,known/* known */.e)(targets.length === looked.length ? found : { ...found, notAsked: looked.length - targets.length });
}
const hostsOf = (0,once_per/* oncePer */.P)(() => new Map());
async function targetOf(dns, exchange, hosts) {
    const types = ["A", "AAAA"];
    const asked = await Promise.all(types.map(async (type) => ({ type, outcome: await dns.ask({ name: exchange, type }) })));
    if (asked.some(({ outcome }) => outcome === dns.over))
        return null;
    const target = hosts.get(exchange) ?? targetFrom(exchange, asked);
    hosts.set(exchange, target);
    return target;
}
function targetFrom(exchange, asked) {
    const addresses = (0,fitted/* fitted */.$)(asked.flatMap(({ outcome }) => addressesIn(outcome)));
    const failed = asked.map((a) => a.outcome).find((o) => o.kind === "error");
    return {
        exchange,
        alias: asked.map((a) => aliasIn(a.outcome)).find((alias) => alias !== null) ?? null,
        addresses: addresses.length === 0 && failed?.kind === "error" ? (0,known/* unknown */.L)(failed) : (0,known/* known */.e)(addresses),
        evidence: asked.map(({ type, outcome }) => (0,dig/* evidenceOf */.X1)({ name: exchange, type }, outcome)),
    };
}
function addressesIn(outcome) {
    if (outcome.kind === "error")
        return [];
    return outcome.records.flatMap((rr) => (rr.data.type === "A" || rr.data.type === "AAAA" ? [rr.data.address] : []));
}
function aliasIn(outcome) {
    const first = outcome.kind === "answer" ? outcome.records[0] : undefined;
    return first?.data.type === "CNAME" ? first.data.target : null;
}

// EXTERNAL MODULE: ./build/core/groups.js
var groups = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/core/pool.js
var pool = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/facts/records.js








const MAX_SELECTORS = 100;
async function collectRecords(dns, { senders, all }, zones, room) {
    const wanted = wantedOf(all, selectorsIn(zones));
    return (0,pool/* mapOf */.A)(senders.flatMap(mailDomains), room, async (domain) => {
        const want = wanted.get(domain);
        if (want === undefined)
            throw new Error(`nothing wanted of ${domain}`);
        const [mx, dmarc, dkim] = await Promise.all([
            mxOf(dns, domain),
            want.from ? auditDmarc(dns, domain, want.mailFrom) : null,
            Promise.all(want.selectors.slice(0, MAX_SELECTORS).map((s) => (0,audit/* auditSelector */.N)(dns, s, domain, want.stated))),
        ]);
        return { domain, mx, dmarc, dkim: (0,fitted/* fitted */.$)(dkim), dkimLeft: Math.max(0, want.selectors.length - MAX_SELECTORS) };
    });
}
function mailDomains({ domain, mailFrom }) {
    return domain === null ? mailFrom : [domain, ...mailFrom];
}
function wantedOf(senders, found) {
    const wanted = new Map();
    for (const sender of senders) {
        const { domain, mailFrom, dkim } = sender;
        if (domain !== null) {
            const selectors = dkim ?? (sender.sends ? (found.get(domain) ?? []) : []);
            const lower = [...new Set(selectors.map((s) => s.toLowerCase()))];
            wanted.set(domain, { from: true, mailFrom, selectors: lower, stated: dkim !== null });
        }
        for (const name of mailFrom)
            if (!wanted.has(name))
                wanted.set(name, { from: false, mailFrom: [], selectors: [], stated: false });
    }
    return wanted;
}
function selectorsIn(zones) {
    const found = new Map();
    for (const { selector, domain } of (zones?.zones ?? []).flatMap(keysIn))
        (0,groups/* addTo */.D)(found, domain, selector);
    return found;
}
const keysIn = (0,once_per/* oncePer */.P)((zone) => zone.records.flatMap(({ name, data }) => {
    const key = data.type === "TXT" || data.type === "CNAME" ? selectorOf(name) : null;
    return key === null ? [] : [key];
}));
function selectorOf(name) {
    const at = name.indexOf("._domainkey.");
    const domain = at < 0 ? null : (0,dns_name/* aboveLabel */.aW)(name, "_domainkey");
    if (domain === null || at <= 0 || name.startsWith("*"))
        return null;
    if (/(?:^|\.)_(?:adsp|report|policy)$/.test(name.slice(0, at)))
        return null;
    return { selector: name.slice(0, at), domain };
}


/***/ }),

/***/ 4516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   b: () => (/* binding */ zoneFaultsIn)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _zones_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
/* harmony import */ var _zones_index_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7386);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8363);





function zoneFaultsIn(zones, senders) {
    if (zones === null)
        return { faults: [], open: [], zones: [] };
    const indexes = (0,_zones_index_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .indexZones */ .CX)(zones);
    const byName = sendersByName(senders);
    const first = new Map();
    for (const [name, sender] of byName) {
        const origin = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIn */ .Or)(indexes.zones, name);
        if (origin !== null && !first.has(origin))
            first.set(origin, sender);
    }
    const used = zones.zones.flatMap((zone) => {
        const sender = first.get(zone.origin);
        return sender === undefined ? [] : [{ zone, sender }];
    });
    return {
        faults: used.flatMap(({ zone, sender }) => (openPart(zone) === undefined ? (0,_zones_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultsOf */ .x)(zone, indexes) : []).map((fault) => ({
            origin: zone.origin,
            fault,
            sender: senderAbove(byName, nameOf(fault)) ?? sender,
        }))),
        open: used.flatMap(({ zone, sender }) => {
            const part = openPart(zone);
            return part === undefined ? [] : [{ origin: zone.origin, part, sender }];
        }),
        zones: used.map(({ zone, sender }) => ({ origin: zone.origin, sender })),
    };
}
function openPart(zone) {
    return zone.notEvaluated.find((part) => part.name === null);
}
function sendersByName(senders) {
    const byName = new Map();
    for (const sender of senders) {
        const reverse = sender.addresses.map((text) => (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseName */ .A)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_4__/* .ipOf */ .ls)(text)));
        for (const name of [...(sender.domain === null ? [] : [sender.domain]), ...sender.mailFrom, ...reverse])
            if (!byName.has(name))
                byName.set(name, sender);
    }
    return byName;
}
function nameOf(fault) {
    switch (fault.kind) {
        case "cname-beside-others":
            return fault.cname.name;
        case "below-delegation":
        case "below-dname":
            return fault.cut.name;
        case "missing-final-dot":
            return fault.record.name;
    }
}
function senderAbove(byName, name) {
    for (let at = name; at !== ""; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        const sender = byName.get(at);
        if (sender !== undefined && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubdomain */ .J4)(name, at))
            return sender;
    }
    return null;
}


/***/ }),

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ auditSelector),
/* harmony export */   V: () => (/* binding */ isWorkingKey)
/* harmony export */ });
/* harmony import */ var _dns_dig_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4900);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(298);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3989);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(988);
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8467);







const MAX_RECORDS = 5;
async function auditSelector(dns, selector, domain, stated) {
    const name = (0,_key_name_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .x)(selector, domain);
    if (name === null) {
        const keys = (0,_why_js__WEBPACK_IMPORTED_MODULE_2__/* .because */ .xx)("bad-name", { code: "bad-selector", selector });
        return { domain, selector, name: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)("_domainkey", domain), stated, alias: null, keys, evidence: [] };
    }
    const question = { name, type: "TXT" };
    const outcome = await dns.ask(question);
    const about = { domain, selector, name, stated, evidence: [(0,_dns_dig_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X1)(question, outcome)] };
    if (outcome.kind === "error")
        return { ...about, alias: null, keys: (0,_known_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)(outcome) };
    const first = outcome.records[0];
    const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(rr.data)] : []));
    return {
        ...about,
        alias: first?.data.type === "CNAME" ? first.data.target : null,
        keys: (0,_known_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .e)(texts.slice(0, MAX_RECORDS).map((text) => ({ text, parsed: (0,_key_js__WEBPACK_IMPORTED_MODULE_1__/* .parseKey */ .Do)(text) }))),
    };
}
function isWorkingKey(key) {
    return (key.key?.key ?? null) !== null && !key.problems.some((p) => p.severity === "error");
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4001);

async function align(dns, author, domain, mode) {
    if (domain === author.start)
        return { domain, mode, aligned: true, organization: author.organization };
    if (mode === "strict")
        return { domain, mode, aligned: false, organization: null };
    const { organization } = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .treeWalk */ .Ut)(dns, domain);
    return { domain, mode, aligned: organization.domain === author.organization.domain, organization };
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ frozenText)
/* harmony export */ });
function frozenText(fault) {
    switch (fault.code) {
        case "too-many-tags":
            return `more than ${fault.max} tags`;
        case "empty-tag":
            return "an empty tag before this semicolon";
        case "no-equals":
            return `${fault.text} has no "=": expected name=value`;
        case "bad-tag-name":
            return `${fault.text} is not a tag name`;
        case "tag-twice":
            return `the tag ${fault.tag} is given twice`;
        case "odd-character":
            return `${fault.tag}= holds the character ${fault.character}`;
        case "bad-value":
            return `${fault.tag}=${fault.value}: expected ${expectedOf(fault)}${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
        case "version-not-first":
            return "v=DKIM1 must be the first tag";
        case "no-key":
            return "p= is missing: the record holds no key";
        case "not-base64":
            return "p= is not base64";
        case "not-a-key":
            return `p= is not ${fault.type === "rsa" ? "an RSA public key in DER" : "the 32 bytes of an Ed25519 public key"}`;
        case "too-many-bits":
            return `the RSA key has ${fault.bits} bits; at most ${fault.max} are read here`;
        case "weak-key":
            return `the RSA key has ${fault.bits} bits; receivers must not accept fewer than ${fault.least} (RFC 8301)`;
        case "short-key":
            return `the RSA key has ${fault.bits} bits; ${fault.least} are advised (RFC 8301)`;
        case "revoked":
            return "p= is empty: the key is revoked";
        case "testing":
            return "t=y: the domain says that it is testing DKIM";
        case "no-sha256":
            return "h= does not allow sha256, the only hash in use (RFC 8301)";
        case "not-for-mail":
            return "s= names neither * nor email: the key is not for mail";
        case "domainkeys-g":
            return "g= is of DomainKeys and has no meaning in DKIM (RFC 6376 §C.2)";
        case "no-policy":
            return fault.reports
                ? "p= is missing: receivers read the record as p=none"
                : "p= and rua= are missing: receivers do not apply DMARC by this record";
        case "removed-tag":
            return `${fault.tag}= is no longer part of DMARC (RFC 9989); newer receivers ignore it`;
        case "unknown-tag":
            return `${fault.tag}= is not a tag of DMARC and is ignored${fault.near === null ? "" : ` (did you mean ${fault.near}=?)`}`;
        case "report-uri":
            return `${fault.tag}=${fault.uri}: expected mailto:address`;
        case "report-size":
            return `${fault.uri}: size limits are no longer part of DMARC (RFC 9989)`;
    }
}
function expectedOf({ tag, expected }) {
    if (tag === "v")
        return `v=${expected.join("")}`;
    if (tag === "k" || tag === "fo")
        return `${expected.slice(0, -1).join(", ")} or ${expected.at(-1) ?? ""}`;
    return expected.join(", ");
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ assumedHelo)
/* harmony export */ });
/* harmony import */ var _reverse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);

function assumedHelo(reverse) {
    if (reverse?.names.known !== true)
        return null;
    const names = reverse.names.value.filter(({ name }) => name !== "" && (0,_reverse_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeloName */ .U3)(name));
    const confirmed = names.find((n) => n.confirmed.known && n.confirmed.value);
    return (confirmed ?? names[0])?.name ?? null;
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ withFirst),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   iP: () => (/* binding */ termOf)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);



function withFirst(text, terms) {
    const { record } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpf */ .JH)(text);
    return ["v=spf1", ...terms, ...record.terms.map((term) => term.text)].join(" ");
}
function termsOf(set) {
    return set.flatMap((range) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrsOf */ .Fm)(range).map((cidr) => `ip${range.family}:${cidr}`));
}
function termOf(address) {
    return `ip${(0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address)}:${address}`;
}


/***/ }),

/***/ 3319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mr: () => (/* binding */ compareSources),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   uu: () => (/* binding */ MAX_SOURCES),
/* harmony export */   yk: () => (/* binding */ LEAST_DAYS)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);



const MAX_SOURCES = 2000;
const LEAST_DAYS = 7;
function sourcesOf(reports) {
    const domains = new Map();
    for (const report of new Map(reports.map((r) => [r.key, r])).values()) {
        for (const { ip, domain, passed, failed } of report.sources) {
            if (domain === null)
                continue;
            const known = domains.get(domain) ?? { keys: new Set(), days: new Set(), all: new Map() };
            domains.set(domain, known);
            known.keys.add(report.key);
            for (const day of report.days)
                known.days.add(day);
            const [first = "", last = first] = [report.days[0], report.days.at(-1)];
            const before = known.all.get(ip) ?? { ip, passed: 0, failed: 0, first, last };
            known.all.set(ip, {
                ip,
                passed: before.passed + passed,
                failed: before.failed + failed,
                first: before.first < first ? before.first : first,
                last: before.last > last ? before.last : last,
            });
        }
    }
    return [...domains]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([domain, { keys, days, all }]) => ({
        domain,
        reports: keys.size,
        days: days.size,
        addresses: all.size,
        sources: [...all.values()].sort(byMail).slice(0, MAX_SOURCES),
    }));
}
function byMail(a, b) {
    return b.passed - a.passed || b.failed - a.failed || (a.ip < b.ip ? -1 : 1);
}
function compareSources(of, list) {
    const own = list.filter((entry) => entry.domain !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubdomain */ .J4)(of.domain, entry.domain));
    if (own.every((entry) => entry.addresses.length === 0 && entry.ranges.length === 0))
        return null;
    const addresses = new Set(list.flatMap((entry) => entry.addresses));
    const ranges = list.flatMap((entry) => entry.ranges.flatMap((text) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(text) ?? []));
    const isListed = ({ ip }) => addresses.has(ip) || isWithin(ip, ranges);
    const isOwn = own.some((entry) => entry.domain === of.domain);
    const seen = new Set(of.sources.map(({ ip }) => ip));
    return {
        ...of,
        unlisted: of.sources.filter((source) => source.passed > 0 && !isListed(source)),
        unseen: of.addresses > of.sources.length || of.days < LEAST_DAYS || !isOwn
            ? null
            : singleAddresses(own).filter((ip) => !seen.has(ip)),
    };
}
function singleAddresses(own) {
    const ranges = own.flatMap((entry) => entry.ranges.flatMap((text) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(text) ?? []));
    return [...new Set(own.flatMap((entry) => entry.addresses))].filter((ip) => !isWithin(ip, ranges));
}
function isWithin(text, ranges) {
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .ipOf */ .ls)(text);
    return ranges.some((range) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(range, ip));
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ configLoosened)
/* harmony export */ });
const configLoosened = {
    id: "config/loosened",
    severity: "warning",
    references: ["docs/github.md"],
    subjects: () => [],
    judge: () => [],
};


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ configUselessAccept)
/* harmony export */ });
const configUselessAccept = {
    id: "config/useless-accept",
    severity: "info",
    references: ["docs/github.md"],
    subjects: () => [],
    judge: () => [],
};


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withoutZone)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);



function withoutZone(name, ip) {
    for (let zone = (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseName */ .A)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .ipOf */ .ls)(ip)); (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(zone) !== _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl; zone = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(zone)) {
        const own = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(name, zone);
        if (own === _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)
            continue;
        const last = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLabels */ .aJ)(own, 1);
        const meant = /^\d+[-/]\d+$/.test(last) && own !== last ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(own, last) : own;
        return meant.includes(".") ? meant : null;
    }
    return null;
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ looksGeneric)
/* harmony export */ });
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);


const WORDS = /(^|[.-])(dyn|dynamic|dhcp|pool|ppp|pppoe|dsl|adsl|vdsl|cable|dialup|dial|static|customer|client|clients|host|unassigned|rev|reverse)([.\d-]|$)/;
const COUNTED = /^(?:(?:vps|vds|vmi?|kvm|cloud|dedi|dedicated|srv|server|node|host|instance|ip|h)-?(?:\d{4,}|(?=[a-f]*\d)[0-9a-f]{6,})|v\d{5,}|p\d{3,}-ip[a-z]+\d\w*)\./;
const MADE = /(?:^|\.)(?:vs\.sakura\.ne\.jp|static\.xvps\.ne\.jp|myvps\.jp|static\.cnode\.io|vir\.kagoya\.net|vps\.ovh\.(?:net|ca|us)|ip-\d+-\d+-\d+\.(?:eu|net)|contaboserver\.net|stratoserver\.net|onlinehome-server\.(?:com|info|net)|hstgr\.cloud|members\.linode\.com|instances\.scw\.cloud|ip\.linodeusercontent\.com|vultrusercontent\.com|compute(?:-1)?\.amazonaws\.com|bc\.googleusercontent\.com|cloudapp\.(?:azure\.com|net)|clients\.your-server\.de|startdedicated\.(?:com|net))$/;
function looksGeneric(name, ip) {
    if (COUNTED.test(name) || MADE.test(name))
        return true;
    const parsed = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .ipOf */ .ls)(ip);
    return parsed.family === 6 ? holdsIpv6(name, parsed) : holdsIpv4(name, parsed);
}
function holdsIpv4(name, ip) {
    const reversed = (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__/* .reversedLabels */ .U)(ip).split(".");
    const octets = [...reversed].reverse();
    const both = [octets, reversed];
    const short = (run) => run.map((o) => Number(o).toString(16));
    const hex = (run) => short(run).map((o) => o.padStart(2, "0"));
    const padded = (run) => run.map((o) => o.padStart(3, "0"));
    const hexRuns = runsOf(name, /[^0-9a-f]+/);
    if (both.some((run) => hexRuns.includes(hex(run).join("")) || [hex(run), short(run)].some((all) => holds(hexRuns, all))))
        return true;
    const runs = runsOf(name, /\D+/);
    const joined = [ip.value.toString(), ...both.flatMap((run) => [run.join(""), padded(run).join("")])];
    if (joined.some((text) => text.length >= 8 && runs.includes(text)))
        return true;
    const digits = runs.map((run) => run.replace(/^0+(?=\d)/, ""));
    const hostFirst = [...octets.slice(3), ...octets.slice(0, 3)];
    if ([...both, hostFirst].some((run) => holds(digits, run)))
        return true;
    return WORDS.test(name) && (holds(digits, octets.slice(2)) || holds(digits, reversed.slice(0, 2)));
}
function holdsIpv6(name, ip) {
    const digits = ip.value.toString(16).padStart(32, "0");
    const groups = digits.match(/.{4}/g) ?? [];
    const short = groups.map((group) => group.replace(/^0+(?=.)/, ""));
    const backwards = (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_0__/* .reversedLabels */ .U)(ip).split(".");
    const plain = name.replace(/[._]/g, "-");
    const spellings = [
        digits,
        digits.slice(16),
        digits.slice(20),
        groups.join("-"),
        groups.slice(4).join("-"),
        short.join("-"),
        short.slice(4).join("-"),
        (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIp */ .v_)(ip).replaceAll(":", "-"),
        backwards.join(""),
        backwards.join("-"),
        backwards.slice(0, 16).join("-"),
    ];
    return spellings.some((text) => new RegExp(`(?<![0-9a-f])${text}(?![0-9a-f])`).test(plain)) || plain.includes(digits);
}
function runsOf(name, between) {
    return name.split(between).filter((run) => run !== "");
}
function holds(runs, parts) {
    return ` ${runs.join(" ")} `.includes(` ${parts.join(" ")} `);
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ perhapsIdle)
/* harmony export */ });
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5768);
/* harmony import */ var _looks_generic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2729);


function perhapsIdle(facts, sender, ip) {
    const found = facts.found.get(sender.id);
    if (found === undefined || !(0,_facts_found_js__WEBPACK_IMPORTED_MODULE_0__/* .isFound */ .ZN)(facts, sender, ip))
        return false;
    const { servers, others } = found;
    const terms = servers.find((s) => s.address === ip)?.terms ?? [];
    const elsewhere = others || servers.some((s) => s.terms.some((t) => t.kind !== "own" && t.kind !== "range"));
    return terms.every((term) => term.kind === "own"
        ? elsewhere
        : term.kind === "range" && servers.some((s) => s.terms.some((t) => isSame(t, term)) && isNamed(facts, s.address)));
}
function isSame(a, b) {
    return a.domain === b.domain && a.term === b.term;
}
function isNamed(facts, ip) {
    const names = facts.reverse.get(ip)?.names;
    return (names?.known === true &&
        names.value.some((n) => n.confirmed.known && n.confirmed.value && !(0,_looks_generic_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGeneric */ .K)(n.name, ip)));
}


/***/ }),

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/rules/config/loosened.js
var loosened = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/rules/config/useless-accept.js
var useless_accept = __webpack_require__(6654);
// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/core/once-per.js
var once_per = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/dns/rdata.js
var rdata = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/rules/domains.js

const domainsOf = (0,once_per/* oncePer */.P)((facts) => {
    const seen = new Map();
    for (const sender of facts.senders)
        if (sender.domain !== null)
            seen.set(sender.domain, { sender, from: true });
    for (const sender of facts.senders)
        for (const domain of sender.mailFrom)
            if (!seen.has(domain))
                seen.set(domain, { sender, from: false });
    return [...seen].flatMap(([domain, about]) => {
        const records = facts.records.get(domain);
        return records === undefined ? [] : [{ records, ...about }];
    });
});

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/facts/changes.js + 3 modules
var facts_changes = __webpack_require__(641);
// EXTERNAL MODULE: ./build/core/pair.js
var pair = __webpack_require__(360);
;// CONCATENATED MODULE: ./build/rules/locate.js



const SHADOWED = ["spf", "dkim", "dmarc"];
function locate(facts, name, wanted, sender) {
    const { changes } = facts;
    for (const kind of SHADOWED) {
        const outcome = changes?.byName.get((0,pair/* pairKey */.Y)(kind, name))?.outcome;
        if (outcome?.kind === "shadowed")
            return outcome.by.at;
    }
    const own = (at) => (facts.declaredRecords.get(at) ?? []).filter((record) => wanted(record.data));
    const declared = own(name);
    const shown = declared.findLast((record) => (0,facts_changes/* isNew */.BS)(changes, record)) ?? declared.at(-1);
    if (shown !== undefined)
        return shown.at;
    const gone = changes?.gone.get(name)?.find((g) => wanted(g.record.data));
    return gone?.at ?? wildcardOver(name, own)?.at ?? sender.at;
}
function lostAddress(facts, name) {
    const lost = facts.changes?.gone.get(name)?.find(({ record }) => isAddressRecord(record.data));
    return lost?.at ?? null;
}
function declaredAddress(facts, name) {
    return facts.declaredRecords.get(name)?.find(({ data }) => data.type === "A")?.at ?? null;
}
function isAddressRecord(data) {
    return data.type === "A" || data.type === "AAAA";
}
function wildcardOver(name, own) {
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== ""; at = (0,dns_name/* parentOf */.gN)(at)) {
        const record = own((0,dns_name/* below */.Gz)("*", at)).at(-1);
        if (record !== undefined)
            return record;
    }
    return null;
}

// EXTERNAL MODULE: ./build/mail/why.js
var mail_why = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/rules/dkim/selectors.js






const selectors = (0,once_per/* oncePer */.P)((facts) => {
    return domainsOf(facts).flatMap(({ records, sender }) => [
        ...leftOver(records, sender),
        ...records.dkim.map((selector) => {
            const about = { subject: records.domain, sender, cause: selector.selector };
            const { keys } = selector;
            return keys.known
                ? { ...about, fact: { known: true, value: { ...selector, sender, keys: keys.value } } }
                : { ...about, fact: keys };
        }),
    ]);
});
function leftOver({ domain, dkim, dkimLeft }, sender) {
    if (dkimLeft === 0)
        return [];
    const why = { code: "selectors", asked: dkim.length, all: dkim.length + dkimLeft, domain };
    return [{ subject: domain, sender, fact: (0,mail_why/* because */.xx)("bounded", why) }];
}
function paramsOf({ domain, selector }) {
    return { domain, selector };
}
function keyViolation(facts, { name, selector, sender, evidence }, text, params) {
    const location = locate(facts, name, (data) => data.type === "CNAME" || (data.type === "TXT" && (text === null || (0,rdata/* joined */.oR)(data) === text)), sender);
    return (0,rule/* violation */.Qf)({ params, cause: selector, location, evidence });
}
function keyFaultRule(about) {
    return {
        ...about,
        subjects: selectors,
        judge: (selector, { facts }) => {
            const faults = selector.keys.flatMap(({ text, parsed }) => {
                const problem = parsed.problems.find((p) => p.id === about.id);
                if (problem === undefined)
                    return [];
                const { fault, column } = problem;
                return [keyViolation(facts, selector, text, { ...paramsOf(selector), fault, column })];
            });
            return faults.length === 0 ? [rule/* PASS */.CQ] : faults;
        },
    };
}

;// CONCATENATED MODULE: ./build/rules/dkim/broken-key.js


const dkimBrokenKey = {
    id: "dkim/broken-key",
    severity: "error",
    references: ["RFC 6376 §3.6.1", "RFC 6376 §3.6.2.2"],
    subjects: selectors,
    judge: (selector, { facts }) => {
        const whole = selector.keys.filter(({ text }) => !isRest(text));
        const hasRest = whole.length < selector.keys.length;
        const faults = whole.flatMap(({ text, parsed }) => {
            const problem = parsed.problems.find((p) => p.id === "dkim/syntax");
            if (problem === undefined)
                return [];
            const { fault, column } = problem;
            const params = { ...paramsOf(selector), fault, column, restApart: hasRest };
            return [keyViolation(facts, selector, text, params)];
        });
        return faults.length === 0 ? [rule/* PASS */.CQ] : faults;
    },
};
function isRest(text) {
    return /^[A-Za-z0-9+/]{16,}={0,2}"?;?$/.test(text.trim());
}

;// CONCATENATED MODULE: ./build/rules/dkim/hash.js

const dkimHash = keyFaultRule({ id: "dkim/hash", severity: "error", references: ["RFC 8301 §3.1"] });

// EXTERNAL MODULE: ./build/facts/mail-names.js
var mail_names = __webpack_require__(452);
// EXTERNAL MODULE: ./build/dns/dig.js
var dns_dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/rules/changes.js






function removals(facts, kind, on = subjectOf) {
    return changesOf(facts, kind).flatMap((change) => {
        const { outcome, sender, name } = change;
        const about = { subject: on(change), sender };
        if (outcome.kind === "unknown")
            return [{ ...about, cause: name, fact: { known: false, ...outcome } }];
        return outcome.kind === "removed" ? [{ ...about, fact: { known: true, value: change } }] : [];
    });
}
function removal(change, params) {
    return (0,rule/* violation */.Qf)({
        params,
        cause: change.name,
        location: change.at ?? change.sender.at,
        evidence: [evidenceOfChange(change)],
        severity: isListed(change) ? "error" : "warning",
    });
}
function changesIn(facts, kind) {
    return changesOf(facts, kind).map((change) => ({
        subject: subjectOf(change),
        sender: change.sender,
        fact: change.outcome.kind === "unknown" ? { known: false, ...change.outcome } : { known: true, value: change },
    }));
}
function changesOf(facts, kind) {
    return (facts.changes?.mail ?? []).filter((change) => change.kind === kind);
}
function changeAt(facts, kind, name) {
    return facts.changes?.byName.get((0,pair/* pairKey */.Y)(kind, name));
}
function subjectOf({ name }) {
    return (0,dns_name/* aboveLabel */.aW)(name, "_domainkey") ?? (name.startsWith("_dmarc.") ? (0,dns_name/* parentOf */.gN)(name) : name);
}
function isListed(change) {
    const subject = subjectOf(change);
    if (change.kind === "return-path")
        return true;
    return subject === change.domain || change.domain.endsWith(`.${subject}`);
}
function evidenceOfChange(change) {
    const type = mail_names/* TYPE_OF_KIND */.SR[change.kind];
    const { outcome, before } = change;
    const after = outcome.kind === "changed" ? outcome.after.join(", ") : "nothing";
    return {
        question: `${change.name} ${type} in the files`,
        answer: (0,printable/* excerpt */.Kb)((0,printable/* printable */.g$)(`${before.join(", ")} → ${after}`), 300),
        command: (0,dns_dig/* digCommand */.gJ)({ name: change.name, type }),
    };
}

;// CONCATENATED MODULE: ./build/rules/dkim/missing.js



const dkimMissing = {
    id: "dkim/missing",
    severity: "error",
    references: ["RFC 6376 §3.6.2"],
    subjects: selectors,
    judge: (selector, { facts }) => {
        const { name, stated, alias, keys } = selector;
        const told = (changeAt(facts, "dkim", name)?.outcome.kind ?? "changed") !== "changed";
        if (!stated || told || alias !== null || keys.length > 0)
            return [rule/* PASS */.CQ];
        return [keyViolation(facts, selector, null, { ...paramsOf(selector), name })];
    },
};

;// CONCATENATED MODULE: ./build/rules/dkim/multiple-keys.js



const dkimMultipleKeys = {
    id: "dkim/multiple-keys",
    severity: "error",
    references: ["RFC 6376 §3.6.2.2"],
    subjects: selectors,
    judge: (selector, { facts }) => {
        const own = selector.keys.filter(({ text }) => /(^|;)[ \t]{0,20}p[ \t]{0,20}=/.test(text) && !isRest(text));
        if (own.length < 2)
            return [rule/* PASS */.CQ];
        return [keyViolation(facts, selector, null, { ...paramsOf(selector), keys: own.length })];
    },
};

;// CONCATENATED MODULE: ./build/rules/dkim/removed-tag.js

const dkimRemovedTag = keyFaultRule({ id: "dkim/removed-tag", severity: "info", references: ["RFC 6376 §C.2"] });

// EXTERNAL MODULE: ./build/facts/records.js + 2 modules
var records = __webpack_require__(6633);
;// CONCATENATED MODULE: ./build/rules/dkim/removed.js


const dkimRemoved = {
    id: "dkim/removed",
    severity: "error",
    milder: "warning",
    references: ["RFC 6376 §3.6.2", "M3AAWG DKIM Key Rotation"],
    subjects: (facts) => removals(facts, "dkim"),
    judge: (change) => {
        const selector = (0,records/* selectorOf */.Bk)(change.name)?.selector ?? change.name;
        const domain = subjectOf(change);
        const used = change.domain === domain && change.sender.domain === domain ? change.sender.dkim : null;
        if (used !== null && !used.some((s) => s.toLowerCase() === selector))
            return [];
        return [removal(change, { domain, selector })];
    },
};

// EXTERNAL MODULE: ./build/mail/dkim/key.js
var key = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/rules/dkim/revoked.js




const dkimRevoked = {
    id: "dkim/revoked",
    severity: "error",
    references: ["RFC 6376 §3.6.1"],
    subjects: selectors,
    judge: (selector, { facts }) => {
        const { name, stated, keys } = selector;
        const revoked = keys.find(({ parsed }) => parsed.key?.revoked === true);
        if (revoked === undefined)
            return [rule/* PASS */.CQ];
        const now = changeAt(facts, "dkim", name)?.before.some((text) => (0,key/* parseKey */.Do)(text).key?.revoked !== true) === true;
        return stated || now ? [keyViolation(facts, selector, revoked.text, paramsOf(selector))] : [rule/* PASS */.CQ];
    },
};

;// CONCATENATED MODULE: ./build/rules/dkim/service.js

const dkimService = keyFaultRule({ id: "dkim/service", severity: "error", references: ["RFC 6376 §3.6.1"] });

;// CONCATENATED MODULE: ./build/rules/dkim/short-key.js

const dkimShortKey = keyFaultRule({ id: "dkim/short-key", severity: "info", references: ["RFC 8301 §3.2"] });

;// CONCATENATED MODULE: ./build/rules/dkim/target-missing.js


const dkimTargetMissing = {
    id: "dkim/target-missing",
    severity: "warning",
    references: ["RFC 6376 §3.6.2"],
    subjects: selectors,
    judge: (selector, { facts }) => {
        const { alias, keys } = selector;
        if (alias === null || keys.length > 0)
            return [rule/* PASS */.CQ];
        return [keyViolation(facts, selector, null, { ...paramsOf(selector), alias })];
    },
};

;// CONCATENATED MODULE: ./build/rules/dkim/testing.js

const dkimTesting = keyFaultRule({ id: "dkim/testing", severity: "info", references: ["RFC 6376 §3.6.1"] });

;// CONCATENATED MODULE: ./build/rules/dkim/tolerated.js

const dkimTolerated = keyFaultRule({
    id: "dkim/tolerated",
    severity: "warning",
    references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1"],
});

;// CONCATENATED MODULE: ./build/rules/dkim/weak-key.js

const dkimWeakKey = keyFaultRule({ id: "dkim/weak-key", severity: "error", references: ["RFC 8301 §3.2"] });

// EXTERNAL MODULE: ./build/mail/dkim/audit.js
var audit = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/mail/dmarc/record.js
var record = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/mail/record-fault-text.js
var record_fault_text = __webpack_require__(3606);
;// CONCATENATED MODULE: ./build/rules/dmarc/records.js








const fromDomains = (0,once_per/* oncePer */.P)((facts) => {
    return domainsOf(facts).flatMap(({ records: { domain, dmarc }, sender }) => {
        if (dmarc === null)
            return [];
        const fact = dmarc.known ? { known: true, value: { domain, sender, dmarc: dmarc.value } } : dmarc;
        return [{ subject: domain, sender, fact }];
    });
});
const governedDomains = (0,once_per/* oncePer */.P)((facts) => {
    return fromDomains(facts).map((subject) => {
        if (!subject.fact.known)
            return { ...subject, fact: subject.fact };
        const { applied } = subject.fact.value.dmarc;
        return {
            ...subject,
            fact: applied.known ? { known: true, value: { ...subject.fact.value, applied: applied.value } } : applied,
        };
    });
});
function recordFaultRule(about) {
    return {
        ...about,
        subjects: governedDomains,
        judge: ({ domain, sender, applied, dmarc }, { facts }) => {
            if (applied === null || isToldAbove(facts, domain, applied))
                return [rule/* PASS */.CQ];
            const location = dmarcLocation(facts, applied.at, sender);
            const faults = applied.parsed.problems
                .filter((problem) => problem.id === about.id)
                .map(({ fault, column }) => (0,rule/* violation */.Qf)({
                params: { at: applied.at, fault, column },
                cause: (0,record_fault_text/* frozenText */.a)(fault),
                location,
                evidence: dmarc.evidence,
            }));
            return faults.length === 0 ? [rule/* PASS */.CQ] : faults;
        },
    };
}
function isFrom(facts, domain) {
    return (facts.records.get(domain)?.dmarc ?? null) !== null;
}
function isToldAbove(facts, domain, { at }) {
    return at !== domain && isFrom(facts, at);
}
function dmarcLocation(facts, domain, sender) {
    return locate(facts, (0,dns_name/* below */.Gz)("_dmarc", domain), (data) => data.type === "CNAME" || (data.type === "TXT" && (0,record/* isDmarcRecord */.R)((0,rdata/* joined */.oR)(data))), sender);
}

;// CONCATENATED MODULE: ./build/rules/dmarc/alignment.js




const dmarcAlignment = {
    id: "dmarc/alignment",
    severity: "warning",
    references: ["RFC 9989 §4.4", "RFC 9989 §4.10.2"],
    subjects: (facts) => governedDomains(facts).filter(({ sender }) => sender?.sends === true),
    judge: ({ domain, sender, applied, dmarc: { spfAligned, evidence } }, { facts }) => {
        if (applied === null)
            return [rule/* PASS */.CQ];
        if (spfAligned.known && spfAligned.value)
            return [rule/* PASS */.CQ];
        const selectors = facts.records.get(domain)?.dkim ?? [];
        const keys = selectors.flatMap((s) => (s.keys.known ? s.keys.value : []));
        if (keys.some((key) => (0,audit/* isWorkingKey */.V)(key.parsed)))
            return [rule/* PASS */.CQ];
        if (!spfAligned.known)
            return [(0,rule/* unknownPart */.QH)(spfAligned)];
        const open = selectors.map((s) => s.keys).find((k) => !k.known);
        if (open !== undefined)
            return [(0,rule/* unknownPart */.QH)(open)];
        if (selectors.length === 0) {
            return [(0,rule/* unknownPart */.QH)((0,mail_why/* because */.xx)("no-answer", { code: "no-selector", domain }))];
        }
        return [
            (0,rule/* violation */.Qf)({
                params: { domain, mailFrom: sender.mailFrom },
                cause: "unaligned",
                location: dmarcLocation(facts, applied.at, sender),
                evidence,
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/dmarc/missing.js





const dmarcMissing = {
    id: "dmarc/missing",
    severity: "warning",
    worst: "error",
    references: ["RFC 9989 §4.10.1", "Google Email sender guidelines", "Yahoo Sender Best Practices"],
    subjects: fromDomains,
    judge: ({ domain, sender, dmarc: { own, applied, misspelled, evidence } }, { facts }) => {
        if (own.length > 1)
            return [rule/* PASS */.CQ];
        if (!applied.known)
            return [(0,rule/* unknownPart */.QH)(applied)];
        if (applied.value !== null || (sender.volume !== "bulk" && missing_isToldAbove(facts, domain)))
            return [rule/* PASS */.CQ];
        if (changeAt(facts, "dmarc", (0,dns_name/* below */.Gz)("_dmarc", domain))?.outcome.kind === "removed")
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: { domain, sends: sender.sends, misspelled: misspelled === null ? null : (0,printable/* excerpt */.Kb)(misspelled, 80) },
                cause: "missing",
                location: dmarcLocation(facts, domain, sender),
                evidence,
                severity: sender.volume === "bulk" && sender.sends ? "error" : "warning",
            }),
        ];
    },
};
function missing_isToldAbove(facts, domain) {
    for (let at = (0,dns_name/* parentOf */.gN)(domain); at !== ""; at = (0,dns_name/* parentOf */.gN)(at)) {
        const above = facts.records.get(at)?.dmarc ?? null;
        if (above?.known === true && above.value.applied.known && above.value.applied.value === null)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/rules/dmarc/multiple-records.js


const dmarcMultipleRecords = {
    id: "dmarc/multiple-records",
    severity: "error",
    references: ["RFC 9989 §4.10"],
    subjects: fromDomains,
    judge: ({ domain, sender, dmarc: { own, evidence } }, { facts }) => {
        if (own.length < 2)
            return [rule/* PASS */.CQ];
        const location = dmarcLocation(facts, domain, sender);
        return [(0,rule/* violation */.Qf)({ params: { domain, records: own.length }, cause: "multiple", location, evidence })];
    },
};

;// CONCATENATED MODULE: ./build/rules/dmarc/policy.js

const dmarcPolicy = recordFaultRule({
    id: "dmarc/policy",
    severity: "error",
    references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
});

;// CONCATENATED MODULE: ./build/rules/dmarc/removed-tag.js

const dmarcRemovedTag = recordFaultRule({
    id: "dmarc/removed-tag",
    severity: "info",
    references: ["RFC 9989 §C"],
});

;// CONCATENATED MODULE: ./build/rules/dmarc/policy-rank.js
function rankOf(policy) {
    return policy === "reject" ? 2 : policy === "quarantine" ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/rules/dmarc/removed.js



const dmarcRemoved = {
    id: "dmarc/removed",
    severity: "error",
    milder: "warning",
    references: ["RFC 9989 §4.10.1"],
    subjects: (facts) => removals(facts, "dmarc"),
    judge: (change, { facts }) => {
        const domain = subjectOf(change);
        const dmarc = facts.records.get(domain)?.dmarc;
        const left = dmarc?.known === true && dmarc.value.applied.known ? dmarc.value.applied.value : null;
        const policy = left?.parsed.record ?? null;
        const was = change.before[0] === undefined ? null : (0,record/* parseDmarc */.h)(change.before[0]).record;
        if (policy !== null && rankOf(policy.sp ?? policy.p) >= rankOf(was?.p ?? null))
            return [];
        const instead = left === null ? null : { at: left.at, policy: policy?.sp ?? policy?.p ?? "none" };
        return [removal(change, { domain, before: change.before, instead })];
    },
};

;// CONCATENATED MODULE: ./build/rules/dmarc/report-not-authorized.js


const dmarcReportNotAuthorized = {
    id: "dmarc/report-not-authorized",
    severity: "warning",
    references: ["RFC 9990 §4"],
    subjects: governedDomains,
    judge: ({ domain, sender, applied, dmarc }, { facts }) => {
        const at = applied?.at ?? domain;
        if (isToldAbove(facts, domain, { at }))
            return [rule/* PASS */.CQ];
        const verdicts = dmarc.reports.flatMap(({ uri, host, name, authorized, evidence }) => {
            if (!authorized.known)
                return [(0,rule/* unknownPart */.QH)(authorized, uri)];
            if (authorized.value)
                return [];
            const location = dmarcLocation(facts, at, sender);
            return [(0,rule/* violation */.Qf)({ params: { at, uri, host, name }, cause: uri, location, evidence: [evidence] })];
        });
        return verdicts.length === 0 ? [rule/* PASS */.CQ] : verdicts;
    },
};

;// CONCATENATED MODULE: ./build/rules/dmarc/report-uri.js

const dmarcReportUri = recordFaultRule({
    id: "dmarc/report-uri",
    severity: "warning",
    references: ["RFC 9989 §4.7"],
});

;// CONCATENATED MODULE: ./build/rules/dmarc/syntax.js

const dmarcSyntax = recordFaultRule({
    id: "dmarc/syntax",
    severity: "error",
    references: ["RFC 9989 §4.7", "RFC 9989 §4.8"],
});

;// CONCATENATED MODULE: ./build/rules/dmarc/tolerated.js

const dmarcTolerated = recordFaultRule({
    id: "dmarc/tolerated",
    severity: "warning",
    references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
});

;// CONCATENATED MODULE: ./build/rules/dmarc/unknown-tag.js

const dmarcUnknownTag = recordFaultRule({
    id: "dmarc/unknown-tag",
    severity: "warning",
    references: ["RFC 9989 §4.7"],
});

;// CONCATENATED MODULE: ./build/rules/dmarc/weakened.js





const dmarcWeakened = {
    id: "dmarc/weakened",
    severity: "warning",
    references: ["RFC 9989 §4.7"],
    subjects: (facts) => changesIn(facts, "dmarc"),
    judge: (change, { facts, subject }) => {
        const { outcome, before, sender } = change;
        const [was, is] = [before[0], outcome.kind === "changed" ? outcome.after[0] : undefined];
        if (was === undefined || is === undefined || was.startsWith("CNAME ") || is.startsWith("CNAME "))
            return [];
        const tags = weakerTags((0,record/* parseDmarc */.h)(was).record, (0,record/* parseDmarc */.h)(is).record);
        if (tags.length === 0)
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: { domain: subject, tags },
                cause: tags.map(({ tag, is: now }) => `${tag}=${now}`).join(" "),
                location: dmarcLocation(facts, subjectOf(change), sender),
                evidence: [evidenceOfChange(change)],
            }),
        ];
    },
};
function weakerTags(was, is) {
    if (was === null || is === null)
        return [];
    const policies = [
        ["p", was.p, is.p],
        ["sp", was.sp ?? was.p, is.sp ?? is.p],
        ["np", was.np ?? was.sp ?? was.p, is.np ?? is.sp ?? is.p],
    ];
    const weaker = policies.filter(([, a, b]) => rankOf(b) < rankOf(a));
    const own = weaker.filter(([tag]) => tag === "p" || rankOf(is.p) >= rankOf(was.p));
    const testing = is.testing && !was.testing && rankOf(is.p) > 0 ? [{ tag: "t", is: "y", was: null }] : [];
    return [...own.map(([tag, a, b]) => ({ tag, is: b ?? "none", was: a ?? "none" })), ...testing];
}

// EXTERNAL MODULE: ./build/facts/observed.js
var observed = __webpack_require__(166);
// EXTERNAL MODULE: ./build/rules/dnsbl/lists.js
var lists = __webpack_require__(6347);
;// CONCATENATED MODULE: ./build/rules/dnsbl/standings.js



function falls(facts, kind, role) {
    const senders = (0,lists/* listSubjects */.UV)(facts);
    const fallen = (0,observed/* fallsOf */.uO)(facts).flatMap((fall) => {
        const { subject } = fall.before;
        const sender = senders.get(subject);
        if (sender === undefined || fall.kind !== kind)
            return [];
        return [{ subject, sender, list: fall.info.zone, fact: { known: true, value: { fall, sender } } }];
    });
    return [...fallen, ...(0,lists/* unheard */.yt)(facts, (info) => info.role === role)];
}
function fallViolation({ fall, sender }, params) {
    const { info, listing } = fall;
    return (0,rule/* violation */.Qf)({ params, cause: info.zone, location: sender.at, evidence: listing?.evidence ?? [] });
}

;// CONCATENATED MODULE: ./build/rules/dnsbl/allowlist-lost.js

const dnsblAllowlistLost = {
    id: "dnsbl/allowlist-lost",
    severity: "warning",
    references: ["RFC 5782 §2.1"],
    subjects: (facts) => falls(facts, "lost", "allow"),
    judge: (it) => {
        const { before, info } = it.fall;
        const { title, criteria, removal } = info;
        return [
            fallViolation(it, { subject: before.subject, list: title, was: before.meaning, criteria, page: removal.page }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/dnsbl/domain-listed.js

const dnsblDomainListed = {
    id: "dnsbl/domain-listed",
    severity: "error",
    milder: "warning",
    references: ["RFC 5782 §3"],
    subjects: (facts) => [...(0,lists/* unheard */.yt)(facts, ofDomains), ...(0,lists/* listings */.eK)(facts, ofDomains, "listed")],
    judge: (it) => [{ ...(0,lists/* listViolation */.Kq)(it), severity: it.info.impact === "low" ? "warning" : "error" }],
};
function ofDomains({ kind, role }) {
    return kind === "domain" && role === "block";
}

;// CONCATENATED MODULE: ./build/rules/dnsbl/listed.js

const dnsblListed = {
    id: "dnsbl/listed",
    severity: "error",
    milder: "warning",
    references: ["RFC 5782", "RFC 6471"],
    subjects: (facts) => [...(0,lists/* unheard */.yt)(facts, ofAddresses), ...(0,lists/* listings */.eK)(facts, ofAddresses, "listed")],
    judge: (it) => [{ ...(0,lists/* listViolation */.Kq)(it), severity: it.info.impact === "high" ? "error" : "warning" }],
};
function ofAddresses({ kind, role, scope }) {
    return kind === "ip" && role === "block" && (scope === "ip" || scope === "policy");
}

// EXTERNAL MODULE: ./build/facts/host-names.js
var host_names = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/mail/dnsbl/trouble.js
var trouble = __webpack_require__(767);
// EXTERNAL MODULE: ./build/mail/trouble.js
var mail_trouble = __webpack_require__(3561);
;// CONCATENATED MODULE: ./build/rules/dnsbl/name-listed.js







const dnsblNameListed = {
    id: "dnsbl/name-listed",
    severity: "error",
    milder: "warning",
    references: ["RFC 5782 §3"],
    subjects: (facts) => {
        const lists = [...facts.lists.values()].filter((list) => (0,host_names/* takesHostNames */.R)(list.info));
        const names = lists.length === 0 ? [] : (0,host_names/* hostNames */.n)(facts, facts.senders);
        return names.length === 0 ? [] : lists.flatMap((list) => ofList(facts, list, names));
    },
    judge: (it) => {
        const { params, ...told } = (0,lists/* listViolation */.Kq)(it);
        const severity = it.info.impact === "low" || it.listing.verdict === "policy" ? "warning" : "error";
        return [{ ...told, params: { ...params, as: it.as }, severity }];
    },
};
function ofList(facts, { info, state }, names) {
    const list = info.zone;
    if (!state.usable)
        return [{ subject: list, sender: null, list, fact: unknownOf(state) }];
    return names.flatMap(({ name, sender, as }) => {
        const listing = (0,observed/* listingIn */._S)(facts, name, list);
        const about = { subject: name, sender, list };
        if (listing?.verdict === "not-checked")
            return [{ ...about, fact: unknownOf((0,trouble/* listingTrouble */.u)(listing)) }];
        if ((listing?.verdict !== "listed" && listing?.verdict !== "policy") || isTold(facts, name, list))
            return [];
        return [{ ...about, fact: { known: true, value: { info, listing, sender, as } } }];
    });
}
function isTold(facts, name, list) {
    const domains = facts.senders.flatMap(records/* mailDomains */.F3).filter((domain) => (0,dns_name/* isSubdomain */.J4)(name, domain));
    return domains.some((domain) => (0,observed/* listingIn */._S)(facts, domain, list)?.verdict === "listed");
}
function unknownOf(trouble) {
    return { known: false, ...(0,mail_trouble/* bareTrouble */.q)(trouble) };
}

;// CONCATENATED MODULE: ./build/rules/dnsbl/network-listed.js

const dnsblNetworkListed = {
    id: "dnsbl/network-listed",
    severity: "info",
    references: ["RFC 6471 §2.2.5"],
    subjects: (facts) => [...(0,lists/* unheard */.yt)(facts, ofNetworks), ...(0,lists/* listings */.eK)(facts, ofNetworks, "listed")],
    judge: (it) => [(0,lists/* listViolation */.Kq)(it)],
};
function ofNetworks({ kind, role, scope }) {
    return kind === "ip" && role === "block" && (scope === "range" || scope === "asn");
}

;// CONCATENATED MODULE: ./build/rules/dnsbl/policy.js

const dnsblPolicy = {
    id: "dnsbl/policy",
    severity: "warning",
    references: ["RFC 5782"],
    subjects: (facts) => (0,lists/* listings */.eK)(facts, ({ role }) => role === "block", "policy"),
    judge: (it) => [(0,lists/* listViolation */.Kq)(it)],
};

// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 1 modules
var catalogue = __webpack_require__(1477);
// EXTERNAL MODULE: ./build/mail/subject.js
var mail_subject = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/rules/dnsbl/reputation-fell.js



function portalsFor(subject) {
    return catalogue/* PORTALS */.GS.filter(({ provider, about }) => provider !== undefined && (about === "domain" || (0,mail_subject/* isAddress */.PW)(subject))).map(({ title, receivers, page }) => ({ title, receivers, page }));
}
const dnsblReputationFell = {
    id: "dnsbl/reputation-fell",
    severity: "warning",
    references: ["RFC 5782 §2.3"],
    subjects: (facts) => falls(facts, "fell", "graded"),
    judge: (it) => {
        const { before, now, info } = it.fall;
        return [
            fallViolation(it, {
                subject: before.subject,
                list: info.title,
                from: before.grade ?? "",
                to: now?.grade ?? "",
                meaning: now?.meaning ?? "",
                criteria: info.criteria,
                page: info.removal.page,
                portals: portalsFor(before.subject),
            }),
        ];
    },
};

// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/mail/reverse/address-name.js
var address_name = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/dns/reverse-name.js
var reverse_name = __webpack_require__(8356);
// EXTERNAL MODULE: ./build/rules/addresses.js
var addresses = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/rules/ptr/perhaps.js
var perhaps = __webpack_require__(3128);
;// CONCATENATED MODULE: ./build/rules/ptr/names.js






function isConfirmed({ confirmed }) {
    return confirmed.known && confirmed.value;
}
function isAstray({ confirmed }) {
    return confirmed.known && !confirmed.value;
}
const namedAddresses = (0,once_per/* oncePer */.P)((facts) => (0,addresses/* addressesOf */.s)(facts).flatMap(({ ip, sender }) => {
    const reverse = facts.reverse.get(ip);
    if (reverse === undefined)
        return [];
    const { names, evidence } = reverse;
    if (!names.known)
        return [{ subject: ip, sender, fact: names }];
    const idle = (0,perhaps/* perhapsIdle */.s)(facts, sender, ip);
    return [{ subject: ip, sender, fact: { known: true, value: { ip, sender, names: names.value, evidence, idle } } }];
}));
function ptrLocation(facts, ip, sender) {
    return locate(facts, (0,reverse_name/* reverseName */.A)((0,ip_ip/* ipOf */.ls)(ip)), (data) => data.type === "PTR", sender);
}

;// CONCATENATED MODULE: ./build/rules/ptr/invalid-name.js



function isHostName(name) {
    const labels = name.split(".");
    return (labels.length >= 2 &&
        labels.every((l) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(l)) &&
        !/^\d+$/.test(labels.at(-1) ?? ""));
}
const ptrInvalidName = {
    id: "ptr/invalid-name",
    severity: "warning",
    worst: "error",
    references: ["RFC 1123 §2.1", "RFC 1912 §2.1"],
    subjects: namedAddresses,
    judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
        const shown = names.map((n) => n.name).filter((name) => !isHostName(name));
        if (idle || names.length === 0 || shown.length < names.length)
            return [rule/* PASS */.CQ];
        const location = ptrLocation(facts, ip, sender);
        const severity = shown.every(address_name/* isAddressName */._) ? "error" : "warning";
        return [
            (0,rule/* violation */.Qf)({
                params: { ip, names: shown.map((name) => (name === "" ? "." : name)) },
                cause: shown.join(" "),
                location,
                evidence,
                severity,
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/helo/invalid-name.js



const heloInvalidName = {
    id: "helo/invalid-name",
    severity: "warning",
    references: ["RFC 5321 §2.3.5", "RFC 5321 §4.1.3", "RFC 1123 §2.1"],
    subjects: (facts) => facts.senders.flatMap((sender) => sender.helo === null || !sender.sends ? [] : [(0,rule/* given */.gI)(sender.helo, sender, { helo: sender.helo, sender })]),
    judge: ({ helo, sender }) => {
        const is = kindOf(helo);
        if (is === null)
            return [rule/* PASS */.CQ];
        const said = addressIn(helo);
        const own = said === null || sender.addresses.length === 0 ? {} : { own: sender.addresses.includes(said) };
        const params = { helo: helo.replace("[ipv6:", "[IPv6:"), is, ...own };
        return [(0,rule/* violation */.Qf)({ params, cause: helo, location: sender.at, evidence: [] })];
    },
};
function kindOf(helo) {
    if (helo.startsWith("["))
        return "literal";
    if ((0,ip_ip/* isIpText */.LA)(helo))
        return "address";
    if (!helo.includes("."))
        return "label";
    return isHostName(helo) ? null : "name";
}
function addressIn(helo) {
    const said = helo.replace(/^\[(ipv6:)?|\]$/g, "");
    return (0,ip_ip/* isIpText */.LA)(said) ? said : null;
}

// EXTERNAL MODULE: ./build/facts/found.js
var found = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/mail/reverse/assumed.js
var assumed = __webpack_require__(7765);
// EXTERNAL MODULE: ./build/mail/reverse/reverse.js
var reverse = __webpack_require__(4825);
;// CONCATENATED MODULE: ./build/rules/helo/names.js






const statedHelos = (0,once_per/* oncePer */.P)((facts) => {
    const rank = new Map((0,addresses/* addressesOf */.s)(facts).map(({ ip }, index) => [ip, index]));
    return facts.senders.flatMap((sender) => {
        const { helo } = sender;
        if (helo === null || !sender.sends || !(0,reverse/* isHeloName */.U3)(helo))
            return [];
        const ips = [...new Set(greetingAs(facts, sender, helo))];
        return [{ sender, helo, ips: ips.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)) }];
    });
});
function greetingAs(facts, sender, helo) {
    const all = (0,found/* sendingAddresses */.PU)(facts, sender);
    if (all.length === sender.addresses.length)
        return all;
    const named = facts.helo.get(helo)?.addresses;
    const led = named?.known === true ? all.filter((ip) => named.value.includes(ip)) : [];
    return led.length > 0 ? led : all;
}
const assumedHelos = (0,once_per/* oncePer */.P)((facts) => {
    return (0,addresses/* addressesOf */.s)(facts).flatMap(({ ip, sender }) => {
        const helo = sender.helo === null && !(0,perhaps/* perhapsIdle */.s)(facts, sender, ip) ? (0,assumed/* assumedHelo */.v)(facts.reverse.get(ip)) : null;
        return helo === null ? [] : [{ sender, helo, ips: [ip], assumed: true }];
    });
});

;// CONCATENATED MODULE: ./build/rules/helo/mismatch.js





const heloMismatch = {
    id: "helo/mismatch",
    severity: "warning",
    references: ["RFC 5321 §4.1.4", "RFC 1912 §2.1"],
    subjects: greetings,
    judge: ({ ip, helo, sender, addresses, evidence }, { facts }) => {
        if (addresses.length === 0)
            return [];
        if (addresses.includes(ip))
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: { ip, helo, addresses: addresses.filter((a) => (0,ip_ip/* familyOf */.Ap)(a) === (0,ip_ip/* familyOf */.Ap)(ip)) },
                cause: helo,
                location: declaredAddress(facts, helo) ?? ptrLocation(facts, ip, sender),
                evidence: [...evidence].sort((a, b) => Number(isOf(b, ip)) - Number(isOf(a, ip))),
            }),
        ];
    },
};
function isOf({ question }, ip) {
    return question.endsWith((0,ip_ip/* familyOf */.Ap)(ip) === 6 ? " AAAA" : " A");
}
function greetings(facts) {
    return statedHelos(facts).flatMap(({ sender, helo, ips }) => {
        const name = facts.helo.get(helo);
        if (name === undefined)
            return [];
        const { addresses, evidence } = name;
        return ips.map((ip) => ({
            subject: ip,
            sender,
            cause: helo,
            fact: addresses.known
                ? { known: true, value: { ip, helo, sender, addresses: addresses.value, evidence } }
                : addresses,
        }));
    });
}

// EXTERNAL MODULE: ./build/mail/known.js
var known = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/rules/helo/not-resolving.js




const heloNotResolving = {
    id: "helo/not-resolving",
    severity: "error",
    milder: "warning",
    references: ["RFC 5321 §4.1.1.1", "RFC 5321 §2.3.5"],
    subjects: statedNames,
    judge: ({ helo, sender, addresses, mx, evidence }, { facts }) => {
        if (addresses.length > 0)
            return [rule/* PASS */.CQ];
        const location = locate(facts, helo, isAddressRecord, sender);
        const severity = mx ? "warning" : "error";
        return [(0,rule/* violation */.Qf)({ params: { helo, mx }, cause: helo, location, evidence, severity })];
    },
};
function statedNames(facts) {
    return statedHelos(facts).flatMap(({ sender, helo }) => {
        const name = facts.helo.get(helo);
        if (name === undefined)
            return [];
        const { addresses, mx = (0,known/* known */.e)(false), evidence } = name;
        if (!addresses.known)
            return [{ subject: helo, sender, fact: addresses }];
        if (!mx.known)
            return [{ subject: helo, sender, fact: mx }];
        return [(0,rule/* given */.gI)(helo, sender, { helo, sender, addresses: addresses.value, mx: mx.value, evidence })];
    });
}

// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
;// CONCATENATED MODULE: ./build/rules/spf/location.js



function spfLocation(facts, domain, sender) {
    return locate(facts, domain, (data) => data.type === "TXT" && (0,parse/* isSpfRecord */.X9)((0,rdata/* joined */.oR)(data)), sender);
}

;// CONCATENATED MODULE: ./build/rules/spf/trouble.js


function spfTrouble({ problem, trouble }) {
    if (trouble !== undefined)
        return (0,known/* unknown */.L)(trouble);
    const fact = (0,mail_why/* because */.xx)("timeout", { code: "spf-time" });
    return problem === null ? fact : { ...fact, detail: problem };
}

;// CONCATENATED MODULE: ./build/rules/helo/spf-fail.js






const heloSpfFail = {
    id: "helo/spf-fail",
    severity: "error",
    milder: "warning",
    references: ["RFC 7208 §2.3", "RFC 7208 §10.1.3"],
    subjects: heloResults,
    judge: ({ ip, helo, sender, result: { result, mechanism, problem }, assumed }, { facts }) => {
        if (result !== "fail" && result !== "softfail" && result !== "permerror")
            return [rule/* PASS */.CQ];
        if (assumed && result !== "fail")
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: { ip, helo, result, assumed },
                cause: helo,
                location: spfLocation(facts, helo, sender),
                severity: result === "fail" && !assumed ? "error" : "warning",
                evidence: [
                    {
                        question: `${helo} TXT`,
                        answer: mechanism ?? problem ?? result,
                        command: (0,dns_dig/* digCommand */.gJ)({ name: helo, type: "TXT" }),
                    },
                ],
            }),
        ];
    },
};
function heloResults(facts) {
    return [...statedHelos(facts), ...assumedHelos(facts)].flatMap(({ sender, helo, ips, assumed = false }) => ips.flatMap((ip) => {
        const result = facts.heloResults.get((0,pair/* pairKey */.Y)(helo, ip));
        if (result === undefined)
            return [];
        if (result.result === "temperror")
            return [{ subject: ip, sender, cause: helo, fact: spfTrouble(result) }];
        return [{ subject: ip, sender, fact: { known: true, value: { ip, helo, sender, result, assumed } } }];
    }));
}

// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
;// CONCATENATED MODULE: ./build/rules/mx/subjects.js







const mailDomains = (0,once_per/* oncePer */.P)((facts) => {
    return domainsOf(facts).map(subjects_subjectOf);
});
function subjects_subjectOf({ records: { domain, mx }, sender }) {
    return { subject: domain, sender, fact: mx.known ? { known: true, value: { domain, sender, mx: mx.value } } : mx };
}
const returnPaths = (0,once_per/* oncePer */.P)((facts) => {
    const wanted = domainsOf(facts).filter(({ records, sender }) => {
        const change = changeAt(facts, "mx", records.domain)?.outcome.kind;
        return sender.sends && change !== "removed" && change !== "shadowed";
    });
    return wanted.map(subjects_subjectOf);
});
function isNullMx({ records }) {
    return records.length > 0 && records.every((r) => r.exchange === "");
}
function mxLocation(facts, { domain, sender }, exchange) {
    return locate(facts, domain, (data) => data.type === "MX" && data.exchange === exchange, sender);
}
function beyondBudget({ notAsked = 0 }) {
    if (notAsked === 0)
        return [];
    return [(0,rule/* unknownPart */.QH)((0,mail_why/* because */.xx)("limit", { code: "not-asked", max: budget/* MAX_QUESTIONS */.R, left: notAsked }))];
}

;// CONCATENATED MODULE: ./build/rules/mx/loopback-only.js


const mxLoopbackOnly = {
    id: "mx/loopback-only",
    severity: "warning",
    references: ["RFC 5321 §5.1", "RFC 1122 §3.2.1.3"],
    subjects: returnPaths,
    judge: (mail, { facts }) => {
        const { domain, mx } = mail;
        const targets = mx.own === undefined ? mx.targets : [{ exchange: domain, addresses: mx.own, evidence: mx.evidence }];
        const addresses = targets.map((t) => t.addresses);
        const all = addresses.flatMap((fact) => (fact.known ? fact.value : []));
        if (!all.every(isLoopback))
            return [rule/* PASS */.CQ];
        const open = addresses.find((fact) => !fact.known);
        if (open?.known === false)
            return [(0,rule/* unknownPart */.QH)(open), ...beyondBudget(mx)];
        if (all.length === 0)
            return [];
        const exchanges = targets.map((t) => t.exchange);
        const location = mxLocation(facts, mail, exchanges[0] ?? "");
        const evidence = targets.flatMap((t) => t.evidence);
        return [(0,rule/* violation */.Qf)({ params: { domain, exchanges }, cause: exchanges.join(" "), location, evidence })];
    },
};
function isLoopback(address) {
    return address.startsWith("127.") || address === "0.0.0.0" || address === "::1" || address === "::";
}

;// CONCATENATED MODULE: ./build/rules/mx/no-return-path.js


const mxNoReturnPath = {
    id: "mx/no-return-path",
    severity: "error",
    references: ["RFC 5321 §5.1", "RFC 5321 §3.6.2"],
    subjects: returnPaths,
    judge: ({ domain, sender, mx: { own, evidence } }) => {
        if (own === undefined)
            return [rule/* PASS */.CQ];
        if (!own.known)
            return [(0,rule/* unknownPart */.QH)(own)];
        if (own.value.length > 0)
            return [rule/* PASS */.CQ];
        return [(0,rule/* violation */.Qf)({ params: { domain }, cause: "no-return-path", location: sender.at, evidence })];
    },
};

;// CONCATENATED MODULE: ./build/rules/mx/none.js


const mxNone = {
    id: "mx/none",
    severity: "info",
    worst: "warning",
    references: ["RFC 5321 §5.1"],
    subjects: returnPaths,
    judge: ({ domain, sender, mx: { records, own, evidence } }) => {
        if (records.length > 0)
            return [rule/* PASS */.CQ];
        if (own?.known === true && own.value.length === 0)
            return [];
        const severity = sender.volume === "bulk" ? "warning" : "info";
        return [(0,rule/* violation */.Qf)({ params: { domain }, cause: "no-mx", location: sender.at, evidence, severity })];
    },
};

;// CONCATENATED MODULE: ./build/rules/mx/null-of-sender.js


const mxNullOfSender = {
    id: "mx/null-of-sender",
    severity: "error",
    references: ["RFC 7505 §4.2"],
    subjects: returnPaths,
    judge: (mail, { facts }) => {
        if (!isNullMx(mail.mx))
            return [rule/* PASS */.CQ];
        const { evidence } = mail.mx;
        const location = mxLocation(facts, mail, "");
        return [(0,rule/* violation */.Qf)({ params: { domain: mail.domain }, cause: "null-mx", location, evidence })];
    },
};

;// CONCATENATED MODULE: ./build/rules/mx/null-beside-others.js


const mxNullBesideOthers = {
    id: "mx/null-beside-others",
    severity: "error",
    references: ["RFC 7505 §3"],
    subjects: mailDomains,
    judge: (mail, { facts }) => {
        const { records, evidence } = mail.mx;
        const others = records.filter((r) => r.exchange !== "").map((r) => r.exchange);
        if (others.length === 0 || others.length === records.length)
            return [rule/* PASS */.CQ];
        const params = { domain: mail.domain, others };
        return [(0,rule/* violation */.Qf)({ params, cause: "null-mx", location: mxLocation(facts, mail, ""), evidence })];
    },
};

;// CONCATENATED MODULE: ./build/rules/mx/removed.js

const mxRemoved = {
    id: "mx/removed",
    severity: "error",
    milder: "warning",
    references: ["RFC 5321 §5.1", "RFC 7505"],
    subjects: (facts) => removals(facts, "mx"),
    judge: (change, { facts }) => {
        const mx = facts.records.get(change.name)?.mx;
        if (mx?.known === true && mx.value.records.length > 0)
            return [];
        return [removal(change, { domain: change.name, before: change.before })];
    },
};

;// CONCATENATED MODULE: ./build/rules/mx/target-is-cname.js


const mxTargetIsCname = {
    id: "mx/target-is-cname",
    severity: "warning",
    references: ["RFC 2181 §10.3", "RFC 5321 §5.1"],
    subjects: mailDomains,
    judge: (mail, { facts }) => {
        const judged = mail.mx.targets.flatMap(({ exchange, alias, addresses, evidence }) => {
            if (alias === null)
                return addresses.known ? [] : [(0,rule/* unknownPart */.QH)(addresses, exchange)];
            const params = { domain: mail.domain, exchange, alias };
            return [(0,rule/* violation */.Qf)({ params, cause: exchange, location: mxLocation(facts, mail, exchange), evidence })];
        });
        const verdicts = [...judged, ...beyondBudget(mail.mx)];
        return verdicts.length === 0 ? [rule/* PASS */.CQ] : verdicts;
    },
};

;// CONCATENATED MODULE: ./build/rules/mx/target-missing.js




const mxTargetMissing = {
    id: "mx/target-missing",
    severity: "error",
    milder: "warning",
    references: ["RFC 5321 §5.1"],
    subjects: mailDomains,
    judge: (mail, { facts }) => {
        const { targets } = mail.mx;
        const isServed = targets.some((t) => !t.addresses.known || t.addresses.value.length > 0);
        const judged = targets.flatMap(({ exchange, addresses, evidence }) => {
            if (!addresses.known)
                return [(0,rule/* unknownPart */.QH)(addresses, exchange)];
            if (addresses.value.length > 0)
                return [];
            return [
                (0,rule/* violation */.Qf)({
                    params: { domain: mail.domain, exchange, literal: literalIn(exchange) },
                    cause: exchange,
                    location: lostAddress(facts, exchange) ?? mxLocation(facts, mail, exchange),
                    evidence,
                    severity: isServed ? "warning" : "error",
                }),
            ];
        });
        const verdicts = [...judged, ...beyondBudget(mail.mx)];
        return verdicts.length === 0 ? [rule/* PASS */.CQ] : verdicts;
    },
};
function literalIn(exchange) {
    const address = /^(\d{1,3}\.){3}\d{1,3}(?=\.|$)/.exec(exchange)?.[0];
    return address !== undefined && (0,ip_ip/* isIpText */.LA)(address) ? address : null;
}

// EXTERNAL MODULE: ./build/rules/ptr/final-dot.js
var final_dot = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/rules/ptr/looks-generic.js
var looks_generic = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/rules/ptr/generic-name.js






const ptrGenericName = {
    id: "ptr/generic-name",
    severity: "warning",
    references: ["draft-msullivan-dnsop-generic-naming-schemes", "M3AAWG Sender Best Practices"],
    subjects: namedAddresses,
    judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
        const isMade = ({ name: found }) => {
            const name = (0,final_dot/* withoutZone */.n)(found, ip) ?? found;
            const isOwn = sender.domain !== null && (0,dns_name/* isSubdomain */.J4)(name, sender.domain);
            return !isOwn && !(0,address_name/* isAddressName */._)(name) && (0,looks_generic/* looksGeneric */.K)(name, ip);
        };
        if (idle || names.length === 0 || !names.every(isMade))
            return [rule/* PASS */.CQ];
        const shown = names.map((n) => n.name);
        const location = ptrLocation(facts, ip, sender);
        return [(0,rule/* violation */.Qf)({ params: { ip, names: shown }, cause: shown.join(" "), location, evidence })];
    },
};

// EXTERNAL MODULE: ./build/ip/private.js
var ip_private = __webpack_require__(6783);
;// CONCATENATED MODULE: ./build/rules/ptr/missing.js



const ptrMissing = {
    id: "ptr/missing",
    severity: "error",
    milder: "info",
    references: ["RFC 1912 §2.1", "RFC 8601 §3"],
    subjects: namedAddresses,
    judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
        if (names.length > 0)
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: (0,ip_private/* isPrivateAddress */.C0)(ip) ? { ip, private: true } : { ip },
                cause: "no-ptr",
                location: ptrLocation(facts, ip, sender),
                evidence,
                severity: idle ? "info" : "error",
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/ptr/partly-confirmed.js




const ptrPartlyConfirmed = {
    id: "ptr/partly-confirmed",
    severity: "warning",
    references: ["RFC 8601 §3", "RFC 2181 §10.2"],
    subjects: namedAddresses,
    judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
        const others = names.filter(isConfirmed).map((n) => n.name);
        if (idle || others.length === 0)
            return [];
        const astray = names.filter(isAstray).map((n) => n.name);
        const open = names.map((n) => n.confirmed).find((fact) => !fact.known);
        if (astray.length === 0)
            return open === undefined ? [rule/* PASS */.CQ] : [(0,rule/* unknownPart */.QH)(open)];
        const location = lostAddress(facts, astray[0] ?? dns_name/* ROOT */.Dl) ?? ptrLocation(facts, ip, sender);
        return [(0,rule/* violation */.Qf)({ params: { ip, astray, others }, cause: astray.join(" "), location, evidence })];
    },
};

;// CONCATENATED MODULE: ./build/rules/ptr/multiple-names.js


const ptrMultipleNames = {
    id: "ptr/multiple-names",
    severity: "info",
    references: ["RFC 2181 §10.2", "RFC 8601 §3"],
    subjects: namedAddresses,
    judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
        if (idle || names.length < 2)
            return [rule/* PASS */.CQ];
        if (names.some(isConfirmed) && names.some(isAstray))
            return [];
        const shown = names.map((n) => (n.name === "" ? "." : n.name));
        const location = ptrLocation(facts, ip, sender);
        return [(0,rule/* violation */.Qf)({ params: { ip, names: shown }, cause: shown.join(" "), location, evidence })];
    },
};

;// CONCATENATED MODULE: ./build/rules/ptr/not-confirmed.js




const ptrNotConfirmed = {
    id: "ptr/not-confirmed",
    severity: "error",
    milder: "info",
    references: ["RFC 8601 §3", "RFC 1912 §2.1"],
    subjects: namedAddresses,
    judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
        const [first] = names;
        if (first === undefined)
            return [];
        if (names.some(isConfirmed))
            return [rule/* PASS */.CQ];
        const shown = names.map((n) => (n.name === "" ? "." : n.name));
        const cause = names.map((n) => n.name).join(", ");
        const open = names.map((n) => n.confirmed).find((fact) => !fact.known);
        if (open !== undefined)
            return [(0,rule/* unknownPart */.QH)(open, cause)];
        return [
            (0,rule/* violation */.Qf)({
                params: { ip, names: shown, meant: (0,final_dot/* withoutZone */.n)(first.name, ip) },
                cause,
                location: lostAddress(facts, first.name) ?? ptrLocation(facts, ip, sender),
                evidence,
                severity: idle ? "info" : "error",
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/spf/domains.js

const auditedDomains = (0,once_per/* oncePer */.P)((facts) => {
    const seen = new Map();
    for (const sender of facts.senders)
        if (sender.sends)
            for (const domain of sender.mailFrom)
                if (!seen.has(domain))
                    seen.set(domain, sender);
    return [...seen].flatMap(([domain, sender]) => {
        const spf = facts.spf.get(domain);
        if (spf === undefined)
            return [];
        const fact = spf.known ? { known: true, value: { domain, sender, spf: spf.value } } : spf;
        return [{ subject: domain, sender, fact }];
    });
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/mail/spf/nodes.js
var nodes = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/rules/spf/open-parts.js





const openNodes = (0,once_per/* oncePer */.P)(({ tree }) => (0,nodes/* nodesOf */.N)(tree).filter((node) => node.status === "unknown" ||
    (node.status === "ok" && node.detail !== "" && !node.children.some((child) => child.status === "unknown"))));
function isPartial(spf) {
    return openNodes(spf).length > 0;
}
function whyOpen({ notAsked = 0 }, { domain, detail }) {
    if (notAsked > 0) {
        const fact = (0,mail_why/* because */.xx)("limit", { code: "not-asked", max: budget/* MAX_QUESTIONS */.R, left: notAsked });
        return { ...fact, detail: `${domain}: ${fact.detail}` };
    }
    return { ...(0,mail_why/* because */.xx)("no-answer", { code: "spf-part", domain }), detail: `${domain}: ${detail}` };
}
function openParts(spf, reach, found) {
    if (reach === undefined || (reach === "sum" && found))
        return [];
    const nodes = openNodes(spf);
    if (nodes.length === 0)
        return fitted/* NONE */.x;
    const parts = new Map();
    for (const node of nodes) {
        const cause = reach === "sum" ? null : reach === "links" ? (node.via?.term ?? null) : node.domain;
        parts.set(cause, { kind: "unknown", fact: whyOpen(spf, node), cause, partial: true });
    }
    return [...parts.values()];
}

;// CONCATENATED MODULE: ./build/rules/spf/notices.js




function noticeRule(about) {
    const { code, severity, references, options, reach, keep = () => true } = about;
    return {
        id: `spf/${code}`,
        severity,
        references,
        ...(options === undefined ? {} : { options }),
        subjects: auditedDomains,
        judge: (audited, { facts, options: set }) => {
            const { spf } = audited;
            const found = noticesOf(spf.notices, code).filter((n) => keep(n, set));
            const open = openParts(spf, reach, found.length > 0);
            if (found.length === 0 && open.length === 0)
                return [rule/* PASS */.CQ];
            const partial = found.length > 0 && isPartial(spf);
            return [...found.map((n) => violationOf(facts, audited, n, partial)), ...open];
        },
    };
}
function noticesOf(notices, code) {
    return notices.filter((notice) => notice.code === code);
}
function violationOf(facts, { domain, sender, spf }, notice, partial) {
    return {
        kind: "violation",
        params: { ...notice.params, at: notice.span?.column ?? null, undecided: notice.undecided },
        cause: notice.domain === domain ? notice.cause : `${notice.domain} ${notice.cause}`,
        location: spfLocation(facts, domain, sender),
        evidence: spf.evidence,
        degree: partial ? null : notice.degree,
        corrected: notice.corrected,
    };
}

;// CONCATENATED MODULE: ./build/rules/spf/allows-everyone.js

const spfAllowsEveryone = noticeRule({
    code: "allows-everyone",
    severity: "error",
    references: ["RFC 7208 §5.1"],
    reach: "records",
});

;// CONCATENATED MODULE: ./build/rules/spf/duplicate-include.js

const spfDuplicateInclude = noticeRule({
    code: "duplicate-include",
    severity: "info",
    references: ["RFC 7208 §4.6.4"],
    reach: "sum",
});

;// CONCATENATED MODULE: ./build/rules/spf/duplicate-term.js

const spfDuplicateTerm = noticeRule({
    code: "duplicate-term",
    severity: "info",
    references: ["RFC 7208 §4.6.4"],
});

;// CONCATENATED MODULE: ./build/rules/spf/ignored-terms.js

const spfIgnoredTerms = noticeRule({
    code: "ignored-terms",
    severity: "warning",
    references: ["RFC 7208 §5.1, §6.1"],
});

;// CONCATENATED MODULE: ./build/rules/spf/include-gone.js

const spfIncludeGone = noticeRule({
    code: "include-gone",
    severity: "error",
    references: ["RFC 7208 §5.2"],
    reach: "links",
});

;// CONCATENATED MODULE: ./build/rules/spf/include-loop.js

const spfIncludeLoop = noticeRule({
    code: "include-loop",
    severity: "error",
    references: ["RFC 7208 §4.6.4"],
    reach: "links",
});

;// CONCATENATED MODULE: ./build/rules/spf/include-without-record.js

const spfIncludeWithoutRecord = noticeRule({
    code: "include-without-record",
    severity: "error",
    references: ["RFC 7208 §5.2"],
    reach: "links",
});

;// CONCATENATED MODULE: ./build/rules/spf/invisible-character.js

const spfInvisibleCharacter = noticeRule({
    code: "invisible-character",
    severity: "warning",
    references: ["RFC 7208 §12"],
});

;// CONCATENATED MODULE: ./build/rules/spf/missing.js

const spfMissing = noticeRule({
    code: "missing",
    severity: "error",
    references: ["RFC 7208 §3"],
});

;// CONCATENATED MODULE: ./build/rules/spf/multiple-records.js

const spfMultipleRecords = noticeRule({
    code: "multiple-records",
    severity: "error",
    references: ["RFC 7208 §3.2"],
});

;// CONCATENATED MODULE: ./build/rules/spf/near-lookup-limit.js

const spfNearLookupLimit = noticeRule({
    code: "near-lookup-limit",
    severity: "warning",
    references: ["RFC 7208 §4.6.4"],
    options: { "warn-at": 9 },
    reach: "sum",
    keep: (notice, options) => (notice.degree ?? 0) >= Number(options["warn-at"] ?? 9),
});

;// CONCATENATED MODULE: ./build/rules/spf/neutral-all.js

const spfNeutralAll = noticeRule({
    code: "neutral-all",
    severity: "warning",
    references: ["RFC 7208 §8.2"],
});

;// CONCATENATED MODULE: ./build/rules/spf/no-all.js

const spfNoAll = noticeRule({
    code: "no-all",
    severity: "warning",
    references: ["RFC 7208 §4.7"],
});

;// CONCATENATED MODULE: ./build/rules/spf/overlapping-range.js

const spfOverlappingRange = noticeRule({
    code: "overlapping-range",
    severity: "info",
    references: ["RFC 7208 §5.6"],
});

;// CONCATENATED MODULE: ./build/rules/spf/parked-without-reject.js


const spfParkedWithoutReject = {
    id: "spf/parked-without-reject",
    severity: "warning",
    references: ["RFC 7208 §10.1.2", "M3AAWG Parked Domains"],
    subjects: parkedDomains,
    judge: ({ domain, sender, spf }, { facts }) => {
        const { record } = spf.tree;
        if (record !== null && /^v=spf1 +-all *$/i.test(record))
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: { domain, missing: record === null },
                cause: "parked",
                location: spfLocation(facts, domain, sender),
                evidence: spf.evidence,
                corrected: "v=spf1 -all",
            }),
        ];
    },
};
function parkedDomains(facts) {
    return facts.senders.flatMap((sender) => {
        const { domain } = sender;
        if (sender.sends || domain === null)
            return [];
        const spf = facts.spf.get(domain);
        if (spf === undefined)
            return [];
        const fact = spf.known ? { known: true, value: { domain, sender, spf: spf.value } } : spf;
        return [{ subject: domain, sender, fact }];
    });
}

;// CONCATENATED MODULE: ./build/rules/spf/per-message-lookup.js

const spfPerMessageLookup = noticeRule({
    code: "per-message-lookup",
    severity: "info",
    references: ["RFC 7208 §5.7", "RFC 7208 §7"],
});

;// CONCATENATED MODULE: ./build/rules/spf/private-range.js

const spfPrivateRange = noticeRule({
    code: "private-range",
    severity: "warning",
    references: ["RFC 1918"],
});

;// CONCATENATED MODULE: ./build/rules/spf/ptr-mechanism.js

const spfPtrMechanism = noticeRule({
    code: "ptr-mechanism",
    severity: "warning",
    references: ["RFC 7208 §5.5", "RFC 7208 §7.2"],
});

;// CONCATENATED MODULE: ./build/rules/spf/range-host-bits.js

const spfRangeHostBits = noticeRule({
    code: "range-host-bits",
    severity: "info",
    references: ["RFC 7208 §5.6"],
});

;// CONCATENATED MODULE: ./build/rules/spf/removed.js

const spfRemoved = {
    id: "spf/removed",
    severity: "warning",
    worst: "error",
    references: ["RFC 7208 §3"],
    subjects: (facts) => removals(facts, "spf"),
    judge: (change, { facts }) => (facts.spf.has(change.name) ? [] : [removal(change, { domain: change.name })]),
};

// EXTERNAL MODULE: ./build/mail/spf/terms.js
var terms = __webpack_require__(1373);
;// CONCATENATED MODULE: ./build/rules/spf/sender-not-authorized.js







const spfSenderNotAuthorized = {
    id: "spf/sender-not-authorized",
    severity: "error",
    references: ["RFC 7208 §2.6", "RFC 7208 §8"],
    subjects: sendings,
    judge: ({ ip, domain, sender, result: { result, mechanism, problem } }, { facts, quieted }) => {
        if (result === "pass" || result === "temperror")
            return [rule/* PASS */.CQ];
        const spf = facts.spf.get(domain);
        if (spf?.known === true && isExplained(result, spf.value, quieted))
            return [];
        const dig = (0,dns_dig/* digCommand */.gJ)({ name: domain, type: "TXT" });
        const params = { ip, domain, result, mechanism, problem, term: (0,terms/* termOf */.iP)(ip) };
        return [
            (0,rule/* violation */.Qf)({
                params: (0,ip_private/* isPrivateAddress */.C0)(ip) ? { ...params, private: true } : params,
                cause: domain,
                location: spfLocation(facts, domain, sender),
                evidence: [
                    {
                        question: `check_host(${ip}, postmaster@${domain})`,
                        answer: result,
                        command: `mailworthy spf ${ip} postmaster@${domain}; ${dig}`,
                    },
                ],
                corrected: spf?.known === true && !(0,ip_private/* isPrivateAddress */.C0)(ip) ? spf.value.corrected : null,
            }),
        ];
    },
};
const BROKEN = new Set([
    ...["multiple-records", "syntax", "too-many-lookups", "too-many-void-lookups", "include-gone"],
    ...["include-without-record", "include-loop", "too-many-names", "string-splitting"],
]);
function isExplained(result, { notices }, quieted) {
    const told = notices.map((n) => n.code).filter((code) => !quieted.has(`spf/${code}`));
    if (result === "none")
        return told.includes("missing");
    return result === "permerror" && told.some((code) => BROKEN.has(code));
}
function sendings(facts) {
    return facts.senders.flatMap((sender) => !sender.sends
        ? []
        : sender.mailFrom.flatMap((domain) => sender.addresses.flatMap((ip) => {
            const result = facts.spfResults.get((0,pair/* pairKey */.Y)(domain, ip));
            if (result === undefined)
                return [];
            const about = { subject: ip, sender, cause: domain };
            if (result.result === "temperror")
                return [{ ...about, fact: spfTrouble(result) }];
            return [{ ...about, fact: { known: true, value: { ip, domain, sender, result } } }];
        })));
}

;// CONCATENATED MODULE: ./build/rules/spf/string-splitting.js

const spfStringSplitting = noticeRule({
    code: "string-splitting",
    severity: "error",
    references: ["RFC 7208 §3.3"],
});

;// CONCATENATED MODULE: ./build/rules/spf/syntax.js

const spfSyntax = noticeRule({
    code: "syntax",
    severity: "error",
    references: ["RFC 7208 §4.6"],
});

;// CONCATENATED MODULE: ./build/rules/spf/takeover.js

const spfTakeover = noticeRule({
    code: "takeover",
    severity: "error",
    references: ["RFC 7208 §5.3", "RFC 7208 §5.4"],
    reach: "records",
});

;// CONCATENATED MODULE: ./build/rules/spf/too-long.js

const spfTooLong = noticeRule({
    code: "too-long",
    severity: "warning",
    references: ["RFC 7208 §3.4"],
});

;// CONCATENATED MODULE: ./build/rules/spf/too-many-lookups.js

const spfTooManyLookups = noticeRule({
    code: "too-many-lookups",
    severity: "error",
    references: ["RFC 7208 §4.6.4"],
    reach: "sum",
});

;// CONCATENATED MODULE: ./build/rules/spf/too-many-names.js

const spfTooManyNames = noticeRule({
    code: "too-many-names",
    severity: "error",
    references: ["RFC 7208 §4.6.4"],
    reach: "records",
});

;// CONCATENATED MODULE: ./build/rules/spf/too-many-void-lookups.js

const spfTooManyVoidLookups = noticeRule({
    code: "too-many-void-lookups",
    severity: "error",
    references: ["RFC 7208 §4.6.4"],
    reach: "sum",
});

;// CONCATENATED MODULE: ./build/rules/spf/void-term.js

const spfVoidTerm = noticeRule({
    code: "void-term",
    severity: "warning",
    references: ["RFC 7208 §4.6.4"],
});

;// CONCATENATED MODULE: ./build/rules/spf/type-99.js

const spfType99 = noticeRule({
    code: "type-99",
    severity: "info",
    references: ["RFC 7208 §3.1"],
});

;// CONCATENATED MODULE: ./build/rules/spf/typo.js

const spfTypo = noticeRule({
    code: "typo",
    severity: "warning",
    references: ["RFC 7208 §6", "RFC 7208 §12"],
});

;// CONCATENATED MODULE: ./build/rules/spf/unknown-modifier.js

const spfUnknownModifier = noticeRule({
    code: "unknown-modifier",
    severity: "info",
    references: ["RFC 7208 §6"],
});

;// CONCATENATED MODULE: ./build/rules/spf/unreachable-term.js

const spfUnreachableTerm = noticeRule({
    code: "unreachable-term",
    severity: "warning",
    references: ["RFC 7208 §4.6.2"],
});

;// CONCATENATED MODULE: ./build/rules/spf/unwanted-sender.js




const spfUnwantedSender = {
    id: "spf/unwanted-sender",
    severity: "error",
    references: ["RFC 7208 §11.4"],
    subjects: forbiddenNetworks,
    judge: ({ cidr, domain, sender, passing }, { facts }) => {
        if (passing === null)
            return [rule/* PASS */.CQ];
        return [
            (0,rule/* violation */.Qf)({
                params: { domain, cidr, passing },
                cause: cidr,
                location: spfLocation(facts, domain, sender),
                evidence: [
                    {
                        question: `${domain} TXT`,
                        answer: `${passing} passes`,
                        command: (0,dns_dig/* digCommand */.gJ)({ name: domain, type: "TXT" }),
                    },
                ],
            }),
        ];
    },
};
function forbiddenNetworks(facts) {
    return facts.senders.flatMap((sender) => sender.mailFrom.flatMap((domain) => sender.mustNotAuthorize.flatMap((cidr) => {
        const fact = facts.unwanted.get((0,pair/* pairKey */.Y)(domain, cidr));
        if (fact === undefined)
            return [];
        const about = { subject: domain, sender, cause: cidr };
        if (!fact.known)
            return [{ ...about, fact }];
        return [{ ...about, fact: { known: true, value: { cidr, domain, sender, passing: fact.value } } }];
    })));
}

;// CONCATENATED MODULE: ./build/rules/spf/weakened.js



const QUALIFIERS = "+?~-";
const spfWeakened = {
    id: "spf/weakened",
    severity: "warning",
    references: ["RFC 7208 §5.1", "RFC 7208 §8.4"],
    subjects: (facts) => changesIn(facts, "spf"),
    judge: (change, { facts, subject }) => {
        const softer = softened(change);
        if (softer === null || !isListed(change))
            return change.before.length === 1 ? [rule/* PASS */.CQ] : [];
        const [was, is] = softer;
        return [
            (0,rule/* violation */.Qf)({
                params: { domain: subject, was, is },
                cause: "all",
                location: spfLocation(facts, subjectOf(change), change.sender),
                evidence: [evidenceOfChange(change)],
            }),
        ];
    },
};
function softened({ before, outcome }) {
    if (before.length !== 1 || outcome.kind !== "changed" || outcome.after.length !== 1)
        return null;
    const [was, is] = [allOf(before[0]), allOf(outcome.after[0])];
    if (was === null || is === null)
        return null;
    return QUALIFIERS.indexOf(is.charAt(0)) < QUALIFIERS.indexOf(was.charAt(0)) ? [was, is] : null;
}
function allOf(record) {
    const found = /(?:^|[ ])([-+~?]?)all(?=$|[ ])/i.exec(record ?? "");
    return found === null ? null : `${found[1] === "" ? "+" : (found[1] ?? "+")}all`;
}

;// CONCATENATED MODULE: ./build/rules/spf/wide-range.js

const spfWideRange = noticeRule({
    code: "wide-range",
    severity: "warning",
    references: ["RFC 7208 §11.4"],
});

;// CONCATENATED MODULE: ./build/rules/volume/subjects.js
function forecasts(facts) {
    return (facts.volumes ?? []).map((volume) => {
        const sender = facts.senders.find((s) => s.id === volume.sender) ?? null;
        const { forecast, subject } = volume;
        return {
            subject,
            sender,
            fact: forecast.known ? { known: true, value: { volume, forecast: forecast.value } } : forecast,
        };
    });
}
function volumeEvidence({ volume, forecast }) {
    return {
        question: `volume of ${volume.subject} on ${forecast.day}`,
        answer: `${forecast.volume} (usual ${Math.round(forecast.usual)})`,
        command: `mailworthy volume ${shellWord(volume.file)} --day ${forecast.day}`,
    };
}
function shellWord(text) {
    return /^[\w./=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/rules/volume/jump.js


const volumeJump = {
    id: "volume/jump",
    severity: "error",
    milder: "warning",
    references: ["M3AAWG Sending Domains Best Common Practices", "https://support.google.com/a/answer/81126"],
    subjects: forecasts,
    judge: (it) => {
        const { day, volume, usual, ratio, outlook, basis, compared, alarm, cold } = it.forecast;
        if (alarm === "none" || (cold && alarm === "warning"))
            return [rule/* PASS */.CQ];
        const { subject, at } = it.volume;
        return [
            (0,rule/* violation */.Qf)({
                params: { subject, day, volume, usual, ratio, outlook, basis, compared },
                cause: subject,
                location: at,
                evidence: [volumeEvidence(it)],
                severity: alarm,
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/volume/not-warmed-up.js


const volumeNotWarmedUp = {
    id: "volume/not-warmed-up",
    severity: "warning",
    references: ["M3AAWG Sending Domains Best Common Practices"],
    subjects: (facts) => forecasts(facts).filter(({ fact }) => fact.known),
    judge: (it) => {
        const { day, volume, cold } = it.forecast;
        if (!cold)
            return [rule/* PASS */.CQ];
        const { subject, at } = it.volume;
        return [
            (0,rule/* violation */.Qf)({ params: { subject, day, volume }, cause: subject, location: at, evidence: [volumeEvidence(it)] }),
        ];
    },
};

// EXTERNAL MODULE: ./build/mail/volume/sources.js
var volume_sources = __webpack_require__(3319);
;// CONCATENATED MODULE: ./build/rules/volume/sources.js





const comparedSources = (0,once_per/* oncePer */.P)((facts) => (facts.volumes ?? []).flatMap(({ sources = [], file, at }) => sources.flatMap((of) => {
    const sender = facts.senders.find((s) => s.domain === of.domain) ??
        facts.senders.find((s) => s.domain !== null && (0,dns_name/* isSubdomain */.J4)(of.domain, s.domain));
    const compared = sender === undefined ? null : (0,volume_sources/* compareSources */.mr)(of, facts.senders);
    return sender === undefined || compared === null ? [] : [(0,rule/* given */.gI)(of.domain, sender, { compared, file, at })];
})));
function sourcesEvidence({ compared, file }, answer) {
    return {
        question: `sources of ${compared.domain} in ${compared.reports} DMARC reports`,
        answer,
        command: `mailworthy volume --sources ${shellWord(file)}`,
    };
}

;// CONCATENATED MODULE: ./build/rules/volume/unlisted-source.js


const SHOWN = 5;
const volumeUnlistedSource = {
    id: "volume/unlisted-source",
    severity: "warning",
    references: ["RFC 9990", "M3AAWG Sending Domains Best Common Practices"],
    subjects: comparedSources,
    judge: (it) => {
        const { domain, unlisted, days } = it.compared;
        if (unlisted.length === 0)
            return [rule/* PASS */.CQ];
        const messages = unlisted.reduce((n, { passed }) => n + passed, 0);
        const ips = unlisted.slice(0, SHOWN).map(({ ip }) => ip);
        const answer = unlisted
            .slice(0, SHOWN)
            .map(({ ip, passed }) => `${ip} ${passed}`)
            .join(", ");
        return [
            (0,rule/* violation */.Qf)({
                params: { domain, ips, addresses: unlisted.length, messages, days },
                cause: "unlisted",
                location: it.at,
                evidence: [sourcesEvidence(it, answer)],
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/volume/unseen-source.js


const unseen_source_SHOWN = 5;
const volumeUnseenSource = {
    id: "volume/unseen-source",
    severity: "info",
    references: ["RFC 9990"],
    subjects: comparedSources,
    judge: (it) => {
        const { domain, unseen, reports, days } = it.compared;
        if (unseen === null)
            return [];
        if (unseen.length === 0)
            return [rule/* PASS */.CQ];
        const ips = unseen.slice(0, unseen_source_SHOWN);
        return [
            (0,rule/* violation */.Qf)({
                params: { domain, ips, addresses: unseen.length, reports, days },
                cause: "unseen",
                location: it.at,
                evidence: [sourcesEvidence(it, `none from ${ips.join(", ")}`)],
            }),
        ];
    },
};

// EXTERNAL MODULE: ./build/facts/zone-faults.js
var zone_faults = __webpack_require__(4516);
// EXTERNAL MODULE: ./build/zones/faults.js
var faults = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/rules/zone/faults.js







function zonesWith(facts, kind) {
    const { zones, faults, open } = facts.zoneFaults;
    const own = faults.flatMap(({ fault, origin, sender }) => (isKind(fault, kind) ? [{ fault, origin, sender }] : []));
    const told = new Set([...own, ...open].map((f) => f.origin));
    return [
        ...open.map(({ origin, part, sender }) => ({
            subject: origin,
            sender,
            fact: { ...(0,mail_why/* because */.xx)("not-evaluated", { code: "files", reason: part.reason, ...placeOf(part.at) }), at: part.at },
        })),
        ...own.map(({ origin, sender, fault }) => ({
            subject: origin,
            sender,
            fact: { known: true, value: { sender, fault } },
        })),
        ...zones
            .filter((zone) => !told.has(zone.origin))
            .map(({ origin, sender }) => ({
            subject: origin,
            sender,
            fact: { known: true, value: { sender, fault: null } },
        })),
    ];
}
function faultRule(about, kind, tell) {
    return {
        ...about,
        subjects: (facts) => zonesWith(facts, kind),
        judge: ({ fault, sender }, { facts }) => fault === null ? [rule/* PASS */.CQ] : [faultViolation(facts, fault, sender, tell(fault))],
    };
}
function faultViolation(facts, fault, sender, { params, records }) {
    return (0,rule/* violation */.Qf)({
        params,
        cause: (0,zone_faults/* nameOf */.V)(fault),
        location: (records.find((r) => (0,facts_changes/* isNew */.BS)(facts.changes, r)) ?? records[0])?.at ?? sender.at,
        evidence: records.slice(0, 3).map(evidenceOf),
    });
}
function shownRecords(records) {
    return { count: records.length, first: records.slice(0, 3).map(faults/* recordText */.P) };
}
function placeOf({ file, line }) {
    return { file, line };
}
function isKind(fault, kind) {
    return fault.kind === kind;
}
function evidenceOf(record) {
    const type = record.data.type === "OTHER" ? "A" : record.data.type;
    return {
        question: `${record.name} ${type} in the files`,
        answer: (0,printable/* excerpt */.Kb)((0,printable/* printable */.g$)(`${record.at.file}:${record.at.line}: ${(0,faults/* recordText */.P)(record)}`), 300),
        command: (0,dns_dig/* digCommand */.gJ)({ name: record.name, type }),
    };
}

;// CONCATENATED MODULE: ./build/rules/zone/cname-beside-others.js

const zoneCnameBesideOthers = faultRule({ id: "zone/cname-beside-others", severity: "error", references: ["RFC 1034 §3.6.2", "RFC 2181 §10.1"] }, "cname-beside-others", ({ cname, others }) => ({
    params: { name: cname.name, types: [...new Set(others.map((r) => r.data.type))] },
    records: [cname, ...others],
}));

;// CONCATENATED MODULE: ./build/rules/zone/delegation-hides-mail.js

const zoneDelegationHidesMail = faultRule({ id: "zone/delegation-hides-mail", severity: "error", references: ["RFC 1034 §4.2.1", "RFC 2181 §6.1"] }, "below-delegation", ({ cut, hidden }) => ({ params: { name: cut.name, hidden: shownRecords(hidden) }, records: [cut] }));

;// CONCATENATED MODULE: ./build/rules/zone/missing-final-dot.js


const zoneMissingFinalDot = faultRule({ id: "zone/missing-final-dot", severity: "warning", references: ["RFC 1035 §5.1"] }, "missing-final-dot", ({ record, written, meant }) => ({
    params: { record: (0,faults/* recordText */.P)(record).slice(0, 200), written, meant },
    records: [record],
}));

;// CONCATENATED MODULE: ./build/rules/zone/name-deleted.js

const zoneNameDeleted = {
    id: "zone/name-deleted",
    severity: "error",
    milder: "warning",
    references: ["RFC 5321 §2.3.3", "RFC 7208 §2.4"],
    subjects: (facts) => removals(facts, "return-path"),
    judge: (change) => [removal(change, { name: change.name, before: change.before, domain: change.domain })],
};

;// CONCATENATED MODULE: ./build/rules/zone/record-shadowed.js




const zoneRecordShadowed = {
    id: "zone/record-shadowed",
    severity: "error",
    milder: "warning",
    references: ["RFC 4592 §2.2.1", "RFC 6672 §2.4"],
    subjects: (facts) => [...dnames(facts), ...shadowedChanges(facts)],
    judge: (it, { facts }) => {
        if ("change" in it)
            return changed(it.change);
        const { fault, sender } = it.zone;
        if (fault === null)
            return [rule/* PASS */.CQ];
        const params = { by: "dname", name: fault.cut.name, hidden: shownRecords(fault.hidden) };
        return [faultViolation(facts, fault, sender, { params, records: [fault.cut] })];
    },
};
function dnames(facts) {
    return zonesWith(facts, "below-dname").map((subject) => ({
        ...subject,
        fact: subject.fact.known ? { known: true, value: { zone: subject.fact.value } } : subject.fact,
    }));
}
function shadowedChanges(facts) {
    return (facts.changes?.mail ?? []).map((change) => {
        const { outcome, sender, name, domain, kind } = change;
        if (outcome.kind === "unknown")
            return { subject: domain, sender, cause: `${kind} ${name}`, fact: { known: false, ...outcome } };
        return { subject: domain, sender, fact: { known: true, value: { change } } };
    });
}
function changed(change) {
    const { outcome, kind, name, before, sender } = change;
    if (outcome.kind !== "shadowed" || outcome.by.data.type === "DNAME")
        return [];
    return [
        (0,rule/* violation */.Qf)({
            params: {
                by: outcome.by.data.type === "SOA" ? "zone" : "record",
                name,
                kind,
                before,
                record: (0,faults/* recordText */.P)(outcome.by),
                owner: outcome.by.name,
            },
            cause: `${kind} ${name}`,
            location: change.at ?? sender.at,
            evidence: [evidenceOfChange(change)],
            severity: isListed(change) ? "error" : "warning",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/rules/registry.js

































































































const RULES = [
    spfMissing,
    spfMultipleRecords,
    spfSyntax,
    spfTooManyLookups,
    spfNearLookupLimit,
    spfTooManyVoidLookups,
    spfVoidTerm,
    spfIncludeWithoutRecord,
    spfIncludeLoop,
    spfIncludeGone,
    spfAllowsEveryone,
    spfNeutralAll,
    spfNoAll,
    spfPtrMechanism,
    spfIgnoredTerms,
    spfDuplicateTerm,
    spfTooLong,
    spfStringSplitting,
    spfPrivateRange,
    spfWideRange,
    spfRangeHostBits,
    spfOverlappingRange,
    spfUnknownModifier,
    spfInvisibleCharacter,
    spfTypo,
    spfType99,
    spfTooManyNames,
    spfTakeover,
    spfUnreachableTerm,
    spfDuplicateInclude,
    spfPerMessageLookup,
    spfSenderNotAuthorized,
    spfUnwantedSender,
    spfParkedWithoutReject,
    spfWeakened,
    heloNotResolving,
    heloMismatch,
    heloSpfFail,
    heloInvalidName,
    ptrMissing,
    ptrNotConfirmed,
    ptrPartlyConfirmed,
    ptrGenericName,
    ptrMultipleNames,
    ptrInvalidName,
    dnsblListed,
    dnsblPolicy,
    dnsblNetworkListed,
    dnsblDomainListed,
    dnsblNameListed,
    volumeJump,
    volumeNotWarmedUp,
    volumeUnlistedSource,
    volumeUnseenSource,
    dnsblAllowlistLost,
    dnsblReputationFell,
    mxRemoved,
    mxTargetMissing,
    mxNullBesideOthers,
    mxTargetIsCname,
    mxNone,
    mxNoReturnPath,
    mxNullOfSender,
    mxLoopbackOnly,
    spfRemoved,
    dkimRemoved,
    dkimMissing,
    dkimMultipleKeys,
    dkimBrokenKey,
    dkimTolerated,
    dkimRevoked,
    dkimWeakKey,
    dkimShortKey,
    dkimHash,
    dkimService,
    dkimTesting,
    dkimRemovedTag,
    dkimTargetMissing,
    dmarcMissing,
    dmarcMultipleRecords,
    dmarcSyntax,
    dmarcPolicy,
    dmarcTolerated,
    dmarcRemoved,
    dmarcWeakened,
    dmarcUnknownTag,
    dmarcReportUri,
    dmarcReportNotAuthorized,
    dmarcAlignment,
    dmarcRemovedTag,
    zoneCnameBesideOthers,
    zoneDelegationHidesMail,
    zoneRecordShadowed,
    zoneNameDeleted,
    zoneMissingFinalDot,
    loosened/* configLoosened */.C,
    useless_accept/* configUselessAccept */.B,
];


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ recordText),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _index_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7386);





const MAIL_TYPES = new Set(["MX", "TXT", "CNAME", "SPF"]);
const BESIDE = new Set([46, 47, 25]);
const FLATTENED = /\.(tf|tf\.json|json|ya?ml|js|ts)$/;
function faultsOf(zone, indexes) {
    const { nodes } = (0,_index_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .indexZone */ .Tb)(zone);
    const doubled = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(zone.origin, zone.origin);
    return [
        ...[...nodes.values()].flatMap((node) => cnameBeside(zone, node)),
        ...hiddenRecords(zone, nodes),
        ...zone.records.flatMap((record) => missingDot(zone, record, doubled, indexes)),
    ];
}
function cnameBeside(zone, node) {
    const cname = node.find((r) => r.data.type === "CNAME");
    if (cname === undefined || (cname.name === zone.origin && FLATTENED.test(cname.at.file)))
        return [];
    const others = node.filter((r) => r.data.type !== "CNAME" && !(r.data.type === "OTHER" && BESIDE.has(r.data.code)));
    return others.length === 0 ? [] : [{ kind: "cname-beside-others", cname, others }];
}
function hiddenRecords(zone, nodes) {
    const cuts = new Map();
    const hasCut = zone.records.some((r) => r.data.type === "DNAME" || (r.data.type === "NS" && r.name !== zone.origin));
    if (!hasCut)
        return [];
    for (const record of zone.records) {
        if (!MAIL_TYPES.has(record.data.type))
            continue;
        const cut = cutOver(zone, nodes, record.name);
        if (cut === null)
            continue;
        const hidden = cuts.get(cut);
        if (hidden === undefined)
            cuts.set(cut, [record]);
        else
            hidden.push(record);
    }
    return [...cuts].map(([cut, hidden]) => ({
        kind: cut.data.type === "NS" ? "below-delegation" : "below-dname",
        cut,
        hidden,
    }));
}
function cutOver(zone, nodes, name) {
    let found = null;
    for (let at = name; (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubdomain */ .J4)(at, zone.origin); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
        const node = nodes.get(at);
        const ns = at === zone.origin ? undefined : node?.find((r) => r.data.type === "NS");
        const dname = at === name ? undefined : node?.find((r) => r.data.type === "DNAME");
        found = ns ?? dname ?? found;
        if (at === zone.origin || at === "")
            break;
    }
    return found;
}
function targetOf(record) {
    const { data } = record;
    if (data.type === "MX")
        return data.exchange;
    if (data.type === "CNAME" || data.type === "PTR" || data.type === "DNAME" || data.type === "NS")
        return data.target;
    return null;
}
function missingDot({ origin }, record, doubled, indexes) {
    if (origin === "")
        return [];
    const twice = (name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubdomain */ .J4)(name, doubled);
    const cut = (name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(name, origin);
    if (MAIL_TYPES.has(record.data.type) && twice(record.name))
        return [{ kind: "missing-final-dot", record, written: record.name, meant: cut(record.name) }];
    const target = targetOf(record);
    if (target === null || !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubdomain */ .J4)(target, origin) || target === origin)
        return [];
    const reverse = record.data.type === "PTR" && /(^|\.)(in-addr|ip6)\.arpa$/.test(origin) && cut(target).includes(".");
    if (!twice(target) && !reverse && !isForeign(cut(target)))
        return [];
    const said = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFrom */ .D)(indexes, { name: target, type: "A" });
    if (said.source !== "zone" || said.answer.rcode !== "NXDOMAIN")
        return [];
    return [{ kind: "missing-final-dot", record, written: target, meant: cut(target) }];
}
function isForeign(relative) {
    if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(relative).length < 3)
        return false;
    const { domain, isIcann } = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(relative, { extractHostname: false, validateHostname: false });
    return domain !== null && isIcann === true;
}
function recordText(record) {
    return `${record.name === "" ? "." : record.name} ${record.data.type} ${(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_4__/* .rdataText */ ._P)(record.data)}`;
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ indexZones),
/* harmony export */   Tb: () => (/* binding */ indexZone),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   wy: () => (/* binding */ zoneFor)
/* harmony export */ });
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(336);
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);



const BUILT = new WeakMap();
function indexZones(set) {
    const unplaced = set.unplaced ?? _core_fitted_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x;
    const known = BUILT.get(set.zones);
    if (known?.unplaced === unplaced)
        return known;
    const zones = new Map(set.zones.map((zone) => [zone.origin, indexZone(zone)]));
    const indexes = { zones, unplaced };
    BUILT.set(set.zones, indexes);
    return indexes;
}
const indexZone = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((zone) => {
    const nodes = new Map();
    const emptyNonTerminals = new Set();
    const existsBelow = (name) => {
        for (let up = name; up !== zone.origin && up !== "";) {
            up = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(up);
            if (emptyNonTerminals.has(up))
                return;
            emptyNonTerminals.add(up);
        }
    };
    for (const record of zone.records) {
        const node = nodes.get(record.name);
        if (node !== undefined) {
            node.push(record);
            continue;
        }
        nodes.set(record.name, [record]);
        existsBelow(record.name);
    }
    const openNames = new Map();
    for (const part of zone.notEvaluated) {
        if (part.name === null || part.undeclaredOnly === true)
            continue;
        openNames.set(part.name, [...(openNames.get(part.name) ?? []), part]);
        existsBelow(part.name);
    }
    return {
        origin: zone.origin,
        nodes,
        emptyNonTerminals,
        openNames,
        openZone: zone.notEvaluated.filter((part) => part.name === null && part.undeclaredOnly !== true),
        undeclared: zone.notEvaluated.filter((part) => part.undeclaredOnly === true),
        openWorld: zone.openWorld === undefined ? null : { gone: zone.gone ?? new Set() },
        hasSoa: zone.records.some((r) => r.data.type === "SOA"),
    };
});
function zoneFor(indexes, name) {
    for (let at = name;; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        const zone = indexes.zones.get(at);
        if (zone !== undefined)
            return zone;
        if (at === "")
            return null;
    }
}
function covers(indexes, name) {
    const zone = zoneFor(indexes, name);
    return zone !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubdomain */ .J4)(name, zone.origin);
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ answerFrom)
});

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/zones/find-in-zone.js

function findInZone(zone, name, type) {
    const open = zone.openZone.find((part) => touches(part, type));
    if (open !== undefined)
        return { kind: "not-evaluated", part: open };
    const cut = cutAbove(zone, name);
    if (cut !== null)
        return cut;
    const here = atNode(zone, name, name, type);
    if (here !== null && here.kind !== "nodata")
        return here;
    return beyond(zone, name, type) ?? here ?? belowNode(zone, name, type);
}
function beyond(zone, name, type) {
    const part = zone.undeclared.find((p) => (p.name === null || p.name === name) && touches(p, type));
    if (part !== undefined)
        return { kind: "not-evaluated", part };
    if (zone.openWorld === null)
        return null;
    const { gone } = zone.openWorld;
    return { kind: gone.has(`${name} ${type}`) || gone.has(`${name} CNAME`) ? "nodata" : "delegated" };
}
function touches(part, type) {
    return part.types === undefined || part.types.includes(type);
}
function belowNode(zone, name, type) {
    if (name === zone.origin || zone.emptyNonTerminals.has(name))
        return { kind: "nodata" };
    let encloser = (0,dns_name/* parentOf */.gN)(name);
    while (encloser !== zone.origin && !exists(zone, encloser))
        encloser = (0,dns_name/* parentOf */.gN)(encloser);
    const wildcard = (0,dns_name/* below */.Gz)("*", encloser);
    const found = atNode(zone, wildcard, name, type);
    return found ?? { kind: zone.emptyNonTerminals.has(wildcard) ? "nodata" : "nxdomain" };
}
function exists(zone, name) {
    return zone.nodes.has(name) || zone.emptyNonTerminals.has(name) || zone.openNames.has(name);
}
function atNode(zone, owner, name, type) {
    const parts = zone.openNames.get(owner) ?? [];
    const open = parts.find((part) => touches(part, type));
    if (open !== undefined)
        return { kind: "not-evaluated", part: open };
    const node = zone.nodes.get(owner);
    const found = node === undefined ? null : fromNode(node, type);
    if (name === zone.origin && !zone.hasSoa && (type === "SOA" || type === "NS") && found?.kind !== "records")
        return { kind: "delegated" };
    return found ?? (parts.length > 0 ? { kind: "nodata" } : null);
}
function cutAbove(zone, name) {
    const path = [];
    for (let at = name; at !== zone.origin; at = (0,dns_name/* parentOf */.gN)(at))
        path.unshift(at);
    for (const at of [zone.origin, ...path]) {
        const open = at === name ? undefined : zone.openNames.get(at)?.find((part) => part.types === undefined);
        if (open !== undefined)
            return { kind: "not-evaluated", part: open };
        const node = zone.nodes.get(at);
        if (at !== zone.origin && node?.some((r) => r.data.type === "NS") === true)
            return { kind: "delegated" };
        const dname = at === name ? undefined : node?.find((r) => r.data.type === "DNAME");
        if (dname?.data.type === "DNAME") {
            const target = (0,dns_name/* normalizeName */.Pc)(`${name.slice(0, name.length - at.length)}${dname.data.target}`);
            return target === null ? { kind: "too-long" } : { kind: "cname", record: dname, target };
        }
    }
    return null;
}
function fromNode(node, type) {
    const records = node.filter((r) => r.data.type === type);
    if (records.length > 0)
        return { kind: "records", records: records.length === 1 ? records : distinct(records) };
    const cname = node.find((r) => r.data.type === "CNAME");
    if (cname?.data.type === "CNAME")
        return { kind: "cname", record: cname, target: cname.data.target };
    return { kind: "nodata" };
}
function distinct(records) {
    const byData = new Map();
    for (const record of records) {
        const key = JSON.stringify(record.data);
        if (!byData.has(key))
            byData.set(key, record);
    }
    return [...byData.values()];
}

// EXTERNAL MODULE: ./build/zones/index-zones.js
var index_zones = __webpack_require__(7386);
;// CONCATENATED MODULE: ./build/zones/lookup.js



const MAX_CHAIN = 16;
function answerFrom(indexes, question) {
    const chain = [];
    const at = [];
    const seen = new Set();
    let name = question.name;
    for (;;) {
        if (seen.has(name) || seen.size > MAX_CHAIN)
            return { source: "servfail", reason: `the CNAME records of ${question.name} form a loop`, at };
        seen.add(name);
        const zone = (0,index_zones/* zoneFor */.wy)(indexes, name);
        const found = orUnplaced(indexes, zone === null ? null : findInZone(zone, name, question.type), name, question.type);
        if (found === null || found.kind === "delegated")
            return { source: "outside", name, records: chain, at };
        switch (found.kind) {
            case "too-long":
                return { source: "servfail", reason: `a DNAME makes ${name} longer than a name can be (RFC 6672 §2.2)`, at };
            case "records": {
                const records = found.records.map((r) => ({ name, ttl: r.ttl, data: r.data }));
                return {
                    source: "zone",
                    answer: { kind: "answer", rcode: "NOERROR", records: [...chain, ...records] },
                    at: [...at, ...found.records.map((r) => r.at)],
                };
            }
            case "nodata":
            case "nxdomain":
                return {
                    source: "zone",
                    answer: { kind: "answer", rcode: found.kind === "nodata" ? "NOERROR" : "NXDOMAIN", records: chain },
                    at,
                };
            case "not-evaluated":
                return { source: "not-evaluated", reason: found.part.reason, at: found.part.at };
            case "cname":
                chain.push({ name, ttl: found.record.ttl, data: { type: "CNAME", target: found.target } });
                at.push(found.record.at);
                if (question.type === "CNAME")
                    return { source: "zone", answer: { kind: "answer", rcode: "NOERROR", records: chain }, at };
                name = found.target;
        }
    }
}
function orUnplaced(indexes, found, name, type) {
    if (indexes.unplaced.length === 0)
        return found;
    if (found !== null && found.kind !== "delegated" && found.kind !== "nodata" && found.kind !== "nxdomain")
        return found;
    const part = indexes.unplaced.find(({ label, under, types }) => (types === undefined || types.includes(type)) &&
        (label === "" || name.startsWith(`${label}.`)) &&
        (under === null || (0,dns_name/* isSubdomain */.J4)(name, under)));
    if (part === undefined)
        return found;
    return { kind: "not-evaluated", part: { at: part.at, reason: part.reason, origin: null, name: null } };
}


/***/ })

};
