export const id = 6296;
export const ids = [6296];
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

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
function oncePer(compute) {
    const made = new WeakMap();
    return (of) => {
        const known = made.get(of) ?? compute(of);
        made.set(of, known);
        return known;
    };
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ isSameData),
/* harmony export */   _P: () => (/* binding */ rdataText),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
function joined(data) {
    return data.strings.join("");
}
function isSameData(a, b) {
    return (a.type === b.type &&
        rdataText(a) === rdataText(b) &&
        (a.type !== "OTHER" || b.type !== "OTHER" || a.code === b.code));
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

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jsonFaultText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9093);

const MAX_DEPTH = 100;
function parseJson(text, maxDepth = MAX_DEPTH) {
    if (deepestOf(text, maxDepth) > maxDepth)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "too-deep", depth: maxDepth });
    try {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(text));
    }
    catch (error) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "syntax", detail: error instanceof Error ? error.message : String(error) });
    }
}
function jsonFaultText(fault) {
    switch (fault.code) {
        case "syntax":
            return fault.detail;
        case "too-deep":
            return `nested more than ${fault.depth} levels deep`;
    }
}
function deepestOf(text, max) {
    let depth = 0;
    let isInText = false;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isInText) {
            if (code === 0x5c)
                i++;
            else if (code === 0x22)
                isInText = false;
        }
        else if (code === 0x22)
            isInText = true;
        else if (code === 0x5b || code === 0x7b) {
            if (++depth > max)
                return depth;
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
    return depth;
}


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
const MAX_FLOW = 200;
const MAX_INDENT = 1000;
const MAX_COLONS = 500;
function nestsTooDeep(yaml) {
    let flow = 0;
    let indent = 0;
    let colons = 0;
    for (let i = 0; i < yaml.length; i++) {
        switch (yaml.charCodeAt(i)) {
            case 0x0a:
            case 0x0d:
                indent = 0;
                colons = 0;
                break;
            case 0x20:
            case 0x09:
            case 0x2d:
            case 0x3f:
            case 0x3a:
                if (flow === 0 && yaml.charCodeAt(i) === 0x3a && ++colons > MAX_COLONS)
                    return true;
                if (indent >= 0 && ++indent > MAX_INDENT)
                    return true;
                break;
            case 0x5b:
            case 0x7b:
                if (++flow > MAX_FLOW)
                    return true;
                break;
            case 0x5d:
            case 0x7d:
                flow = Math.max(0, flow - 1);
                indent = -1;
                break;
            default:
                indent = -1;
        }
    }
    return false;
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1203);



const MAX_VALUES = 200_000;
const MAX_FAULTS = 10;
const NOTHING = { kind: "scalar", value: null, offset: 0 };
function parseYaml(text, maxValues = MAX_VALUES) {
    if ((0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(text))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)([{ code: "too-deep", detail: "", line: 1, column: 1 }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const doc = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const reading = { faults: [], anchors: new Map(), sizes: new Map(), maxValues, merged: 0 };
    for (const error of doc.errors.slice(0, MAX_FAULTS))
        reading.faults.push({ code: "syntax", detail: error.message, offset: error.pos[0] });
    const root = doc.errors.length > 0 || doc.contents === null ? NOTHING : nodeOf(reading, doc.contents);
    const { faults } = reading;
    if (faults.length > 0)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(faults.slice(0, MAX_FAULTS).map(({ code, detail, offset }) => ({ code, detail, ...place(offset) })));
    const plain = new Map();
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ root, place, plain: () => plainOf(root, plain) });
}
function tooLarge(reading, offset) {
    if (!reading.faults.some((fault) => fault.code === "too-large"))
        reading.faults.push({ code: "too-large", detail: "", offset });
    return [];
}
function nodeOf(reading, node) {
    const offset = node?.range?.[0] ?? 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const target = reading.anchors.get(node.source);
        if (target !== undefined)
            return target;
        reading.faults.push({ code: "no-anchor", detail: node.source, offset });
        return NOTHING;
    }
    const own = ownNode(reading, node, offset);
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) && node.anchor !== undefined)
        reading.anchors.set(node.anchor, own);
    return own;
}
function ownNode(reading, node, offset) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => nodeOf(reading, item));
        return sized(reading, { kind: "list", items, offset }, items);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = entriesOf(reading, node.items);
        return sized(reading, { kind: "map", entries, offset }, entries.map((entry) => entry.value));
    }
    return { kind: "scalar", value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null, offset };
}
function sized(reading, node, parts) {
    const size = parts.reduce((sum, part) => sum + (reading.sizes.get(part) ?? 1), 1);
    if (size > reading.maxValues) {
        tooLarge(reading, node.offset);
        return NOTHING;
    }
    reading.sizes.set(node, size);
    return node;
}
function entriesOf(reading, pairs) {
    const own = new Map();
    const merged = [];
    for (const pair of pairs) {
        const key = nodeOf(reading, pair.key);
        const value = nodeOf(reading, pair.value);
        if (key.kind !== "scalar") {
            reading.faults.push({ code: "odd-key", detail: "", offset: key.offset });
            continue;
        }
        const text = String(key.value);
        if (text === "<<")
            for (const map of value.kind === "list" ? value.items : [value])
                merged.push(map);
        else if (own.has(text))
            reading.faults.push({ code: "duplicate-key", detail: text, offset: key.offset });
        else
            own.set(text, { key: text, keyOffset: key.offset, value });
    }
    for (const map of merged) {
        for (const entry of map.kind === "map" ? map.entries : []) {
            if (++reading.merged > reading.maxValues)
                return tooLarge(reading, map.offset);
            if (!own.has(entry.key))
                own.set(entry.key, entry);
        }
    }
    return [...own.values()];
}
function plainOf(node, known) {
    if (node.kind === "scalar")
        return node.value;
    const before = known.get(node);
    if (before !== undefined)
        return before;
    const plain = node.kind === "list"
        ? node.items.map((item) => plainOf(item, known))
        : Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value, known)]));
    known.set(node, plain);
    return plain;
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


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   aI: () => (/* binding */ unknownAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
function unknown(reason, at) {
    return { kind: "unknown", reason, at };
}
function unknownAt(reference, reason, at) {
    return { kind: "unknown", reason, at, reference };
}
function partOf(whole, step) {
    return whole.reference === undefined ? whole : { ...whole, reference: `${whole.reference}${step}` };
}
function isUnknown(value) {
    return typeof value === "object" && value?.kind === "unknown";
}
function isList(value) {
    return typeof value === "object" && value?.kind === "list";
}
function isObject(value) {
    return typeof value === "object" && value?.kind === "object";
}
function listOf(items) {
    return { kind: "list", items };
}
function objectOf(entries) {
    return { kind: "object", entries: new Map(entries) };
}
const MAX_TEXT = 200_000;
function textOf(value) {
    if (typeof value === "string")
        return value.length <= MAX_TEXT ? value : null;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function unknownIn(value, depth = 0) {
    if (isUnknown(value))
        return value;
    if (depth > 20 || (!isList(value) && !isObject(value)))
        return null;
    for (const part of isList(value) ? value.items : value.entries.values()) {
        const found = unknownIn(part, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function elementsOf(value) {
    if (isList(value))
        return value.items;
    if (isObject(value))
        return [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, v]) => v);
    return null;
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toldDomain),
/* harmony export */   y: () => (/* binding */ plainReference)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);

function plainReference(text) {
    return text
        .trim()
        .replace(/^\$\{\s*([^{}]*?)\s*\}$/, "$1")
        .replace(/\[\s*"([A-Za-z_][\w-]*)"\s*\]/g, ".$1");
}
function toldDomain(ids, value) {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value) ? value.reference : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return written === null || written === undefined ? null : (ids.get(written) ?? null);
}


/***/ })

};
