export const id = 4515;
export const ids = [4515];
export const modules = {

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveZones: () => (/* binding */ serveZones)
});

// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/zones/files.js
var files = __webpack_require__(744);
// EXTERNAL MODULE: ./build/zones/read.js + 86 modules
var read = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/zones/lookup.js + 1 modules
var lookup = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/zones/index-zones.js
var index_zones = __webpack_require__(7386);
;// CONCATENATED MODULE: ./build/zones/serve.js



function zoneAnswerer(set) {
    const indexes = (0,index_zones/* indexZones */.CX)(set);
    const zones = new Map(set.zones.map((zone) => [zone.origin, zone]));
    return (name, type) => {
        if (!(0,index_zones/* covers */.hU)(indexes, name))
            return { rcode: "REFUSED", authoritative: false, answers: [], authorities: [] };
        const said = (0,lookup/* answerFrom */.D)(indexes, { name, type: type ?? "CAA" });
        switch (said.source) {
            case "zone": {
                const answers = type !== null ? said.answer.records : said.answer.records.filter((r) => r.data.type === "CNAME");
                const last = answers.at(-1);
                const end = last?.data.type === "CNAME" && type !== "CNAME" ? last.data.target : name;
                const complete = answers.length > 0 && answers.at(-1)?.data.type === type;
                return {
                    rcode: said.answer.rcode,
                    authoritative: true,
                    answers,
                    authorities: complete ? [] : soaOf(zones, end),
                };
            }
            case "outside":
                return said.records.length > 0
                    ? { rcode: "NOERROR", authoritative: true, answers: said.records, authorities: [] }
                    : { rcode: "REFUSED", authoritative: false, answers: [], authorities: [] };
            case "not-evaluated":
            case "servfail":
                return { rcode: "SERVFAIL", authoritative: false, answers: [], authorities: [] };
        }
    };
}
function soaOf(zones, name) {
    for (let at = name;; at = (0,dns_name/* parentOf */.gN)(at)) {
        const soa = zones.get(at)?.records.find((r) => r.data.type === "SOA");
        if (soa !== undefined)
            return [{ name: soa.name, ttl: soa.ttl, data: soa.data }];
        if (zones.has(at) || at === "")
            return [];
    }
}

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var app_files = __webpack_require__(8733);
;// CONCATENATED MODULE: ./build/app/serve-zones.js







function serveZones(io, dir) {
    const seen = (0,app_files/* lookAt */.t5)(io.disk, dir, "the directory of --dns zones:");
    if (!seen.ok)
        return seen;
    if (seen.value !== "directory") {
        return (0,problem/* fail */.f)([{ at: null, message: `--dns zones:${(0,printable/* excerpt */.Kb)(dir, 200)}: no such directory`, hint: null }]);
    }
    const set = (0,read/* readZones */.W)((0,files/* nodeFiles */.kT)(io.disk.absolute(dir)), null);
    if (set.errors.length > 0) {
        return (0,problem/* fail */.f)(set.errors.map((e) => ({ at: { ...e.at, file: `${dir}/${e.at.file}` }, message: e.message, hint: null })));
    }
    if (set.zones.length === 0)
        return (0,problem/* fail */.f)([
            { at: null, message: `--dns zones:${(0,printable/* excerpt */.Kb)(dir, 200)}: no zone file there (*.zone or db.*)`, hint: null },
        ]);
    const answer = zoneAnswerer(set);
    return (0,problem.ok)({
        kind: "embedded",
        label: `zones:${(0,printable/* excerpt */.Kb)(dir, 200)}`,
        handler: (question) => answer(question.name, (0,codes/* typeOfCode */.Bg)(question.code)),
    });
}


/***/ }),

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

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rdataText),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
function joined(data) {
    return data.strings.join("");
}
function rdataText(data) {
    switch (data.type) {
        case "A":
        case "AAAA":
            return data.address;
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
            return data.target === "" ? "." : data.target;
        case "MX":
            return `${data.preference} ${data.exchange === "" ? "." : data.exchange}`;
        case "TXT":
        case "SPF":
            return joined(data);
        case "SOA":
            return `${data.mname} ${data.rname} ${data.serial} ${data.refresh} ${data.retry} ${data.expire} ${data.minimum}`;
        case "SRV":
            return `${data.priority} ${data.weight} ${data.port} ${data.target === "" ? "." : data.target}`;
        case "CAA":
            return `${data.flags} ${data.tag} "${data.value}"`;
        case "OTHER":
            return `\\# ${data.hex.length / 2} ${data.hex}`;
    }
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reverseName),
/* harmony export */   U: () => (/* binding */ reversedLabels)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

const IN_ADDR_ARPA = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .literalName */ .xz)("in-addr.arpa");
const IP6_ARPA = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .literalName */ .xz)("ip6.arpa");
function reversedLabels(ip) {
    if (ip.family === 4) {
        const value = Number(ip.value);
        return `${value & 0xff}.${(value >>> 8) & 0xff}.${(value >>> 16) & 0xff}.${value >>> 24}`;
    }
    return ip.value.toString(16).padStart(32, "0").split("").reverse().join(".");
}
function reverseName(ip) {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(reversedLabels(ip), ip.family === 4 ? IN_ADDR_ARPA : IP6_ARPA);
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ indexZones),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   wy: () => (/* binding */ zoneFor)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

const INDEXED = new WeakMap();
const NONE = [];
const BUILT = new WeakMap();
function indexZones(set) {
    const unplaced = set.unplaced ?? NONE;
    const known = BUILT.get(set.zones);
    if (known?.unplaced === unplaced)
        return known;
    const zones = new Map(set.zones.map((zone) => {
        const index = INDEXED.get(zone) ?? indexZone(zone);
        INDEXED.set(zone, index);
        return [zone.origin, index];
    }));
    const indexes = { zones, unplaced };
    BUILT.set(set.zones, indexes);
    return indexes;
}
function indexZone(zone) {
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
}
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
