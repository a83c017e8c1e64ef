export const id = 2980;
export const ids = [2980];
export const modules = {

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LOOSENED),
/* harmony export */   Y: () => (/* binding */ loosenedFindings)
/* harmony export */ });
/* harmony import */ var _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _rules_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6080);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6836);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1509);





const LOOSENED = _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.id;
function loosenedFindings(loosenings, base, at, baseFile) {
    const severity = base.rules[LOOSENED]?.severity ?? _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.severity;
    if (severity === "off")
        return [];
    const findings = loosenings.map(({ loosening, at: location }) => {
        const { subject, sender, cause } = identityOf(loosening);
        const params = { loosening, goneFile: location === null ? baseFile : null };
        const said = (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .violation */ .Qf)({ params, cause, location, evidence: [] });
        const finding = { ...(0,_rules_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(_rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C, { subject, sender: null }, said, severity), sender };
        return { ...finding, change: "introduced", fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .a)(finding), acceptedUntil: null, since: null };
    });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .accepted */ .qG)(findings, base.accept, at);
}
function identityOf(loosening) {
    const { code } = loosening;
    switch (code) {
        case "sender-dropped":
        case "sends-no-more":
        case "volume-lowered":
            return { subject: loosening.sender, sender: loosening.sender, cause: code };
        case "addresses-dropped":
            return of(loosening.sender, code, loosening.addresses);
        case "mail-from-dropped":
            return of(loosening.sender, code, loosening.names);
        case "helo-dropped":
            return of(loosening.sender, code, [loosening.name]);
        case "dkim-dropped":
            return of(loosening.sender, code, loosening.selectors);
        case "forbidden-dropped":
            return of(loosening.sender, code, loosening.ranges);
        case "zones-narrowed":
            return { subject: "zones", sender: "", cause: [code, ...loosening.files].join(" ") };
        case "zone-id-changed":
            return { subject: "zone-ids", sender: "", cause: [code, loosening.reference, loosening.to ?? ""].join(" ") };
        case "rule-lowered":
            return { subject: loosening.id, sender: "", cause: `${code} ${loosening.to}` };
        case "option-loosened":
            return { subject: loosening.id, sender: "", cause: `${code} ${loosening.option} ${loosening.to}` };
        case "accepted":
        case "acceptance-extended": {
            const { id, on, list, until } = loosening.entry;
            return { subject: on, sender: "", cause: [code, id, list ?? "", until].join(" ") };
        }
        case "fail-on-weakened":
            return { subject: "fail-on", sender: "", cause: `${code} ${loosening.to}` };
        case "max-not-checked-raised":
            return { subject: "max-not-checked", sender: "", cause: `${code} ${loosening.to ?? ""}` };
        case "profile-lowered":
            return { subject: "blocklists", sender: "", cause: `${code} ${loosening.to}` };
        case "list-dropped":
            return { subject: loosening.zone, sender: "", cause: code };
        case "list-narrowed":
            return { subject: loosening.zone, sender: "", cause: [code, ...loosening.keys].join(" ") };
        case "impact-lowered":
            return { subject: loosening.zone, sender: "", cause: `${code} ${loosening.to}` };
        case "history-changed":
            return { subject: "history", sender: "", cause: `${code} ${loosening.to ?? ""}` };
        case "volume-file-dropped":
            return { subject: loosening.file, sender: "", cause: [code, loosening.of ?? ""].join(" ") };
    }
}
function of(sender, code, values) {
    return { subject: sender, sender, cause: [code, ...values].join(" ") };
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ factsCodec),
  R: () => (/* binding */ writeFacts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/mail/known.js
var known = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/facts/heard.js
var heard = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/core/pair.js
var pair = __webpack_require__(360);
// EXTERNAL MODULE: ./build/facts/codec/parts.js
var parts = __webpack_require__(4655);
;// CONCATENATED MODULE: ./build/facts/codec/found.js


const row = (0,parts/* open */.ho)({
    sender: parts/* text */.Qq,
    servers: schemas/* array */.YOg((0,parts/* open */.ho)({
        address: parts.ip,
        origin: schemas/* array */.YOg((0,parts/* open */.ho)({
            domain: parts/* name */.UU,
            term: parts/* text */.Qq,
            kind: schemas/* enum */.k5n(["address", "range", "host", "own", "mx"]).exactOptional(),
        }))
            .max(10_000),
    }))
        .max(1000),
    ranges: schemas/* array */.YOg((0,parts/* open */.ho)({ term: parts/* text */.Qq, cidr: parts/* text */.Qq, addresses: parts/* text */.Qq })).max(10_000),
    left: parts/* texts */.Te.describe("CIDR blocks beyond the number of servers that are looked at"),
    unknown: parts/* trouble */.U$.nullable(),
    leftAddresses: parts/* whole */.WQ.exactOptional(),
    others: schemas/* boolean */.zMY().exactOptional(),
});
const found = schemas/* array */.YOg(row).max(parts/* MANY */.qz).describe("The servers that SPF names for domains given alone");
function readFound({ servers, ranges, left, leftAddresses, others, unknown }) {
    return {
        servers: servers.map(({ address, origin }) => ({
            address,
            terms: origin.map(({ domain, term, kind }) => ({ domain, term, kind: kind ?? "address" })),
        })),
        ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: countOf(addresses) })),
        left: { cidrs: left, addresses: leftAddresses ?? left.length },
        others: others ?? false,
        open: unknown === null ? null : (0,parts/* readTrouble */.Qv)(unknown),
    };
}
function writeFound(sender, { servers, ranges, left, others, open }, all) {
    const shown = {
        sender,
        servers: servers.map(({ address, terms }) => ({
            address,
            origin: terms.map(({ domain, term, kind }) => (all ? { domain, term, kind } : { domain, term })),
        })),
        ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: addresses.toString() })),
        left: [...left.cidrs],
        unknown: open,
    };
    return all ? { ...shown, leftAddresses: left.addresses, others } : shown;
}
function countOf(digits) {
    return /^\d{1,40}$/.test(digits) ? BigInt(digits) : 0n;
}

// EXTERNAL MODULE: ./build/mail/subject.js
var subject = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/facts/codec/lists.js



const removal = (0,parts/* open */.ho)({
    how: schemas/* enum */.k5n(["form", "expires", "hoster", "paid", "none", "mail"]),
    page: parts/* text */.Qq.nullable(),
    note: parts/* text */.Qq,
    who: schemas/* enum */.k5n(["owner", "hoster", "anyone", "nobody"]).exactOptional(),
    hours: parts/* whole */.WQ.exactOptional(),
    cost: schemas/* literal */.euz("optional").exactOptional(),
});
const state = { usable: schemas/* boolean */.zMY(), reason: parts/* text */.Qq.exactOptional(), detail: parts/* text */.Qq.exactOptional(), why: parts/* why */.d8 };
const list = (0,parts/* open */.ho)({
    zone: parts/* name */.UU,
    title: parts/* text */.Qq,
    operator: parts/* text */.Qq,
    criteria: parts/* text */.Qq,
    kind: schemas/* enum */.k5n(["ip", "domain"]),
    role: schemas/* enum */.k5n(["block", "allow", "graded"]),
    families: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6)])).max(2),
    scope: schemas/* enum */.k5n(["ip", "range", "asn", "policy", "domain"]),
    impact: schemas/* enum */.k5n(["high", "medium", "low"]),
    removal,
    terms: (0,parts/* open */.ho)({
        access: schemas/* enum */.k5n(["anyone", "low-volume", "registration", "key", "unknown"]),
        limit: parts/* text */.Qq.nullable(),
        note: parts/* text */.Qq,
        perSecond: schemas/* number */.aig().exactOptional(),
        budget: (0,parts/* open */.ho)({ questions: parts/* whole */.WQ, days: parts/* whole */.WQ }).exactOptional(),
    }).exactOptional(),
    ...state,
    ipv4: (0,parts/* open */.ho)(state).exactOptional(),
    ipv6: (0,parts/* open */.ho)(state).exactOptional(),
    controls: parts/* evidence */.MX.exactOptional().describe("Of a list that is not usable"),
    held: parts/* whole */.WQ.exactOptional().describe("Questions that waited for the cap a second"),
    controlled: schemas/* array */.YOg((0,parts/* open */.ho)({
        family: schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6), schemas/* null */.chJ()]),
        state: (0,parts/* open */.ho)(state),
        controls: parts/* evidence */.MX,
    }))
        .max(3)
        .exactOptional(),
});
const listing = (0,parts/* open */.ho)({
    subject: (0,subject/* subjectIn */.iw)(parts/* text */.Qq),
    list: parts/* name */.UU,
    verdict: schemas/* enum */.k5n(["listed", "policy", "not-listed", "not-checked"]),
    code: parts/* text */.Qq.nullable(),
    reason: parts/* text */.Qq.nullable(),
    unknown: parts/* text */.Qq.nullable(),
    text: parts/* text */.Qq.nullable(),
    confirmed: schemas/* boolean */.zMY(),
    evidence: parts/* evidence */.MX,
    standing: (0,parts/* open */.ho)({
        allowed: schemas/* boolean */.zMY(),
        grade: schemas/* enum */.k5n(["GOOD", "NEUTRAL", "POOR"]).nullable(),
        meaning: parts/* text */.Qq,
    }).exactOptional(),
    removal: removal.exactOptional(),
    why: parts/* why */.d8,
});
function readList(file) {
    const { usable, reason, detail, why: code, ipv4, ipv6, controls, held, controlled, ...info } = file;
    const told = {
        info: info,
        state: readState({
            usable,
            ...(reason === undefined ? {} : { reason }),
            ...(detail === undefined ? {} : { detail }),
            ...(code === undefined ? {} : { why: code }),
        }),
        ...(ipv4 === undefined || ipv6 === undefined ? {} : { families: { 4: readState(ipv4), 6: readState(ipv6) } }),
        ...(controls === undefined ? {} : { controls }),
    };
    const waited = held === undefined ? told : { ...told, held };
    return controlled === undefined
        ? waited
        : { ...waited, controlled: controlled.map((c) => ({ ...c, state: readState(c.state) })) };
}
function writeList({ info, state: own, families, controls, held, controlled }, all) {
    return {
        ...info,
        ...own,
        ...(families === undefined ? {} : { ipv4: families[4], ipv6: families[6] }),
        ...((own.usable && !all) || controls === undefined ? {} : { controls }),
        ...(held === undefined ? {} : { held }),
        ...(!all || controlled === undefined ? {} : { controlled }),
    };
}
function readState({ usable, reason = "no-answer", detail = "", ...rest }) {
    return usable ? { usable } : { usable, ...(0,parts/* readTrouble */.Qv)({ ...rest, reason, detail }) };
}
function readListing({ unknown, why: code, ...row }) {
    const told = { ...row, unknown: unknown === null ? null : (0,parts/* reasonOf */.A3)(unknown) };
    if (code === undefined)
        return told;
    const said = (0,parts/* readTrouble */.Qv)({ reason: unknown ?? "", detail: "", why: code }).why;
    return said === undefined ? told : { ...told, why: said };
}
function writeListing(row) {
    return row;
}

;// CONCATENATED MODULE: ./build/facts/codec/names.js


const reverseName = (0,parts/* open */.ho)({
    name: parts/* name */.UU,
    addresses: schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]),
    confirmed: schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]),
});
const reverseRow = (0,parts/* open */.ho)({
    ip: parts.ip,
    names: schemas/* union */.KCZ([schemas/* array */.YOg(reverseName).max(1000), parts/* unknown */.L5]),
    evidence: parts/* evidence */.MX.exactOptional(),
});
const reverse = schemas/* array */.YOg(reverseRow).max(parts/* MANY */.qz);
const helo = schemas/* record */.g1P(parts/* name */.UU, schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]));
const heloMx = schemas/* record */.g1P(parts/* name */.UU, schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]));
const heloEvidence = schemas/* record */.g1P(parts/* name */.UU, parts/* evidence */.MX);
function readReverse(row) {
    return {
        ip: row.ip,
        names: (0,parts/* readFact */.ni)(row.names, (names) => names.map(({ name, addresses, confirmed }) => ({
            name,
            addresses: (0,parts/* readFact */.ni)(addresses, parts/* same */.FB),
            confirmed: (0,parts/* readFact */.ni)(confirmed, parts/* same */.FB),
        }))),
        evidence: row.evidence ?? [],
    };
}
function writeReverse(row, all) {
    const shown = {
        ip: row.ip,
        names: (0,parts/* writeFact */.KF)(row.names, all, (names) => names.map(({ name, addresses, confirmed }) => ({
            name,
            addresses: (0,parts/* writeFact */.KF)(addresses, all, (known) => [...known]),
            confirmed: (0,parts/* writeFact */.KF)(confirmed, all, parts/* same */.FB),
        }))),
    };
    return all ? { ...shown, evidence: [...row.evidence] } : shown;
}
function readHelo(named, file, mx, shown) {
    const read = { name: named, addresses: (0,parts/* readFact */.ni)(file, parts/* same */.FB), evidence: shown };
    return mx === undefined ? read : { ...read, mx: (0,parts/* readFact */.ni)(mx, parts/* same */.FB) };
}
function writeHelo({ addresses }, all) {
    return (0,parts/* writeFact */.KF)(addresses, all, (known) => [...known]);
}

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/dkim/key.js
var key = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/mail/dmarc/record.js
var record = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/dns/name-schema.js
var name_schema = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/mail/dkim/key-name.js
var key_name = __webpack_require__(8467);
;// CONCATENATED MODULE: ./build/facts/codec/records.js







const mx = schemas/* union */.KCZ([
    (0,parts/* open */.ho)({
        records: schemas/* array */.YOg((0,parts/* open */.ho)({ preference: parts/* whole */.WQ, exchange: parts/* text */.Qq })).max(10_000),
        targets: schemas/* array */.YOg((0,parts/* open */.ho)({
            exchange: parts/* name */.UU,
            alias: parts/* name */.UU.nullable(),
            addresses: schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]),
            evidence: parts/* evidence */.MX.exactOptional(),
        }))
            .max(1000),
        notAsked: parts/* whole */.WQ.exactOptional(),
        own: schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]).exactOptional(),
        evidence: parts/* evidence */.MX.exactOptional(),
    }),
    parts/* unknown */.L5,
]);
const report = (0,parts/* open */.ho)({
    uri: parts/* text */.Qq,
    host: parts/* name */.UU,
    name: parts/* name */.UU,
    authorized: schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]),
    evidence: (0,parts/* open */.ho)({ question: parts/* text */.Qq, answer: parts/* text */.Qq, command: parts/* text */.Qq }),
});
const dmarc = schemas/* union */.KCZ([
    (0,parts/* open */.ho)({
        applied: schemas/* union */.KCZ([(0,parts/* open */.ho)({ at: parts/* name */.UU, record: parts/* text */.Qq, policy: parts/* text */.Qq.nullable() }), parts/* unknown */.L5]).nullable(),
        spfAligned: schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]),
        own: parts/* texts */.Te.exactOptional(),
        misspelled: parts/* text */.Qq.nullable().exactOptional(),
        reports: schemas/* array */.YOg(report).max(1000).exactOptional(),
        evidence: parts/* evidence */.MX.exactOptional(),
    }),
    parts/* unknown */.L5,
])
    .nullable();
const selector = (0,parts/* open */.ho)({
    selector: parts/* text */.Qq,
    alias: parts/* name */.UU.nullable(),
    keys: schemas/* union */.KCZ([
        schemas/* array */.YOg((0,parts/* open */.ho)({ type: parts/* text */.Qq, bits: parts/* whole */.WQ.nullable(), revoked: schemas/* boolean */.zMY(), record: parts/* text */.Qq }).nullable()).max(100),
        parts/* unknown */.L5,
    ]),
    name: parts/* name */.UU.exactOptional(),
    stated: schemas/* boolean */.zMY().exactOptional(),
    texts: parts/* texts */.Te.exactOptional(),
    evidence: parts/* evidence */.MX.exactOptional(),
});
const records = (0,parts/* open */.ho)({
    mx,
    dmarc,
    dkim: schemas/* array */.YOg(selector).max(1000),
    dkimLeft: parts/* whole */.WQ.exactOptional(),
});
function readRecords(domain, file) {
    return {
        domain,
        mx: readMx(domain, file.mx),
        dmarc: file.dmarc === null ? null : readDmarc(domain, file.dmarc),
        dkim: file.dkim.map((row) => readSelector(domain, row)),
        dkimLeft: file.dkimLeft ?? 0,
    };
}
function writeRecords({ mx: mail, dmarc: policy, dkim, dkimLeft }, all) {
    const shown = {
        mx: writeMx(mail, all),
        dmarc: policy === null ? null : writeDmarc(policy, all),
        dkim: dkim.map((row) => writeSelector(row, all)),
    };
    return all ? { ...shown, dkimLeft } : shown;
}
function readMx(domain, file) {
    return (0,parts/* readFact */.ni)(file, (row) => {
        const read = {
            domain,
            records: row.records.map((r) => ({
                preference: r.preference,
                exchange: r.exchange === "." ? dns_name/* ROOT */.Dl : (0,name_schema/* written */.M)(r.exchange),
            })),
            targets: row.targets.map((t) => ({
                exchange: t.exchange,
                alias: t.alias,
                addresses: (0,parts/* readFact */.ni)(t.addresses, parts/* same */.FB),
                evidence: t.evidence ?? [],
            })),
            evidence: row.evidence ?? [],
        };
        const told = row.own === undefined ? read : { ...read, own: (0,parts/* readFact */.ni)(row.own, parts/* same */.FB) };
        return row.notAsked === undefined ? told : { ...told, notAsked: row.notAsked };
    });
}
function writeMx(fact, all) {
    return (0,parts/* writeFact */.KF)(fact, all, (found) => {
        const shown = {
            records: found.records.map(({ preference, exchange }) => ({
                preference,
                exchange: exchange === "" ? "." : exchange,
            })),
            targets: found.targets.map((t) => {
                const { exchange, alias } = t;
                const target = { exchange, alias, addresses: (0,parts/* writeFact */.KF)(t.addresses, all, (known) => [...known]) };
                return all ? { ...target, evidence: [...t.evidence] } : target;
            }),
        };
        if (!all)
            return shown;
        const bare = { ...shown, evidence: [...found.evidence] };
        const { own } = found;
        const more = own === undefined ? bare : { ...bare, own: (0,parts/* writeFact */.KF)(own, all, (known) => [...known]) };
        return found.notAsked === undefined ? more : { ...more, notAsked: found.notAsked };
    });
}
function readDmarc(domain, file) {
    return (0,parts/* readFact */.ni)(file, (row) => ({
        domain,
        own: row.own ?? [],
        misspelled: row.misspelled ?? null,
        applied: (0,parts/* readFact */.ni)(row.applied, (a) => a === null ? null : { at: a.at, text: a.record, parsed: (0,record/* parseDmarc */.h)(a.record) }),
        reports: (row.reports ?? []).map((r) => ({ ...r, authorized: (0,parts/* readFact */.ni)(r.authorized, parts/* same */.FB) })),
        spfAligned: (0,parts/* readFact */.ni)(row.spfAligned, parts/* same */.FB),
        evidence: row.evidence ?? [],
    }));
}
function writeDmarc(fact, all) {
    return (0,parts/* writeFact */.KF)(fact, all, ({ applied, spfAligned, own, misspelled, reports, ...found }) => {
        const shown = {
            applied: (0,parts/* writeFact */.KF)(applied, all, (a) => a === null ? null : { at: a.at, record: a.text, policy: a.parsed.record?.p ?? null }),
            spfAligned: (0,parts/* writeFact */.KF)(spfAligned, all, parts/* same */.FB),
        };
        if (!all)
            return shown;
        return {
            ...shown,
            own: [...own],
            misspelled,
            reports: reports.map((r) => ({
                ...r,
                authorized: (0,parts/* writeFact */.KF)(r.authorized, all, parts/* same */.FB),
                evidence: { ...r.evidence },
            })),
            evidence: [...found.evidence],
        };
    });
}
function readSelector(domain, file) {
    const { selector: label, alias, keys, name: own, stated, texts: told } = file;
    return {
        domain,
        selector: label,
        name: own ?? (0,key_name/* keyName */.x)(label, domain) ?? (0,dns_name/* below */.Gz)("_domainkey", domain),
        stated: stated ?? true,
        alias,
        keys: (0,parts/* readFact */.ni)(keys, (rows) => (told ?? rows.map((key) => key?.record ?? "")).map((record) => ({ text: record, parsed: (0,key/* parseKey */.Do)(record) }))),
        evidence: file.evidence ?? [],
    };
}
function writeSelector(row, all) {
    const shown = {
        selector: row.selector,
        alias: row.alias,
        keys: (0,parts/* writeFact */.KF)(row.keys, all, (keys) => keys.map(({ text: record, parsed: { key } }) => key === null ? null : { type: key.type, bits: key.bits, revoked: key.revoked, record })),
    };
    if (!all)
        return shown;
    const more = { ...shown, name: row.name, stated: row.stated, evidence: [...row.evidence] };
    return row.keys.known ? { ...more, texts: row.keys.value.map((key) => key.text) } : more;
}

// EXTERNAL MODULE: ./build/facts/codec/spf.js + 1 modules
var spf = __webpack_require__(8272);
;// CONCATENATED MODULE: ./build/facts/codec/spf-result.js


const step = (0,parts/* open */.ho)({
    path: parts/* names */.Dy,
    term: parts/* text */.Qq.nullable(),
    outcome: schemas/* enum */.k5n(["match", "no-match", "record", "permerror", "temperror", "include", "redirect", "modifier"]),
    detail: parts/* text */.Qq,
    lookups: parts/* whole */.WQ,
    voidLookups: parts/* whole */.WQ,
    questions: parts/* texts */.Te,
    why: parts/* coded */.yC.nullable().exactOptional(),
});
const spfResult = (0,parts/* open */.ho)({
    result: schemas/* enum */.k5n(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]),
    mechanism: parts/* text */.Qq.nullable(),
    lookups: parts/* whole */.WQ,
    voidLookups: parts/* whole */.WQ,
    problem: parts/* text */.Qq.nullable(),
    explanation: parts/* text */.Qq.nullable().exactOptional(),
    trace: schemas/* array */.YOg(step).max(10_000).exactOptional(),
    trouble: parts/* trouble */.U$.extend({ at: parts/* place */.ik.exactOptional() }).exactOptional(),
    why: parts/* coded */.yC.exactOptional(),
});
function readSpfResult(file) {
    const { result, mechanism, lookups, voidLookups, problem, explanation = null, trace = [] } = file;
    const read = { result, mechanism, lookups, voidLookups, problem, explanation, trace: trace.map(readStep) };
    const told = file.why === undefined ? read : { ...read, why: file.why };
    return file.trouble === undefined ? told : { ...told, trouble: readError(file.trouble) };
}
function readStep({ why = null, ...made }) {
    return { ...made, why: why };
}
function readError({ at, ...file }) {
    const { reason, detail, why } = (0,parts/* readTrouble */.Qv)(file);
    const told = { kind: "error", reason, detail };
    const said = why === undefined ? told : { ...told, why };
    return at === undefined ? said : { ...said, at };
}
function writeSpfResult(result, all) {
    const { mechanism, lookups, voidLookups, problem, explanation, trace, trouble: error } = result;
    const shown = { result: result.result, mechanism, lookups, voidLookups, problem };
    if (!all)
        return shown;
    const bare = { ...shown, explanation, trace: trace.map(writeStep) };
    const more = result.why === undefined ? bare : { ...bare, why: { ...result.why } };
    if (error === undefined)
        return more;
    const { reason, detail, why, at } = error;
    const told = why === undefined ? { reason, detail } : { reason, detail, why };
    return { ...more, trouble: at === undefined ? told : { ...told, at } };
}
function writeStep(made) {
    const why = made.why === null ? null : { ...made.why };
    return { ...made, path: [...made.path], questions: [...made.questions], why };
}

// EXTERNAL MODULE: ./build/mail/volume/sources.js
var sources = __webpack_require__(3319);
;// CONCATENATED MODULE: ./build/facts/codec/volumes.js



const volumes_row = (0,parts/* open */.ho)({
    subject: parts/* text */.Qq,
    file: parts/* text */.Qq,
    forecast: schemas/* union */.KCZ([
        (0,parts/* open */.ho)({
            outlook: schemas/* enum */.k5n(["GOOD", "NEUTRAL", "POOR"]),
            day: parts/* text */.Qq,
            volume: schemas/* number */.aig(),
            usual: schemas/* number */.aig(),
            basis: schemas/* enum */.k5n(["month-mean", "send-days", "usual-peaks", "nothing-sent"]),
            ratio: schemas/* number */.aig().nullable(),
            mean: schemas/* number */.aig(),
            every: parts/* whole */.WQ.exactOptional(),
            knownDays: parts/* whole */.WQ,
            compared: parts/* whole */.WQ.exactOptional(),
            alarm: schemas/* enum */.k5n(["none", "warning", "error"]),
            cold: schemas/* boolean */.zMY(),
            why: parts/* text */.Qq,
        }),
        parts/* unknown */.L5,
    ]),
    sender: parts/* text */.Qq.exactOptional(),
    at: parts/* location */.C5.exactOptional(),
    sources: schemas/* array */.YOg((0,parts/* open */.ho)({
        domain: parts/* name */.UU,
        reports: parts/* whole */.WQ,
        days: parts/* whole */.WQ,
        addresses: parts/* whole */.WQ,
        sources: schemas/* array */.YOg((0,parts/* open */.ho)({ ip: parts.ip, passed: schemas/* number */.aig(), failed: schemas/* number */.aig(), first: parts/* text */.Qq, last: parts/* text */.Qq }))
            .max(sources/* MAX_SOURCES */.uu),
    }))
        .max(parts/* MANY */.qz)
        .exactOptional(),
});
const volumes = schemas/* array */.YOg(volumes_row).max(parts/* MANY */.qz);
function readVolume({ subject, file, forecast, sender = "", at = null, sources, }) {
    return {
        ...(sources === undefined ? {} : { sources }),
        subject,
        sender,
        file,
        at,
        forecast: (0,parts/* readFact */.ni)(forecast, (f) => ({ ...f, compared: f.compared ?? 0, every: f.every ?? 1 })),
    };
}
function writeVolume({ subject, file, forecast, sender, at, sources }, all) {
    const shown = { subject, file, forecast: (0,parts/* writeFact */.KF)(forecast, all, (f) => ({ ...f })) };
    if (!all)
        return shown;
    const copied = sources?.map((domain) => ({ ...domain, sources: domain.sources.map((s) => ({ ...s })) }));
    return { ...shown, sender, at, ...(copied === undefined ? {} : { sources: copied }) };
}

;// CONCATENATED MODULE: ./build/facts/codec/facts.js












const facts_heard = (0,parts/* open */.ho)({
    asked: parts/* whole */.WQ,
    answered: parts/* whole */.WQ,
    trouble: parts/* trouble */.U$.nullable(),
    troubled: schemas/* array */.YOg((0,parts/* open */.ho)({ question: parts/* text */.Qq, trouble: parts/* trouble */.U$ }))
        .max(parts/* MANY */.qz)
        .exactOptional(),
});
const factsFile = (0,parts/* open */.ho)({
    heard: (0,parts/* open */.ho)({ spf: facts_heard, reverse: facts_heard, lists: facts_heard })
        .exactOptional()
        .describe("How much of each class was asked of the outside, and answered"),
    found: found.exactOptional(),
    spf: schemas/* record */.g1P(parts/* name */.UU, spf/* spfDomain */.Su),
    spfResults: schemas/* record */.g1P(parts/* text */.Qq, spfResult),
    reverse: reverse,
    helo: helo,
    lists: schemas/* array */.YOg(list).max(1000),
    listings: schemas/* array */.YOg(listing).max(parts/* MANY */.qz),
    records: schemas/* record */.g1P(parts/* name */.UU, records),
    volumes: volumes.exactOptional(),
    heloMx: heloMx.exactOptional(),
    heloEvidence: heloEvidence.exactOptional(),
    heloResults: schemas/* record */.g1P(parts/* text */.Qq, spfResult).exactOptional(),
    unwanted: schemas/* record */.g1P(parts/* text */.Qq, schemas/* union */.KCZ([parts.ip.nullable(), parts/* unknown */.L5])).exactOptional(),
    lonely: schemas/* array */.YOg(parts/* text */.Qq)
        .max(parts/* MANY */.qz)
        .exactOptional()
        .describe("Questions whose absence of records only one caching resolver told"),
}).meta({ id: "facts" });
const factsCodec = schemas/* codec */.rLB(factsFile, schemas/* custom */.IeY(), {
    decode: readFacts,
    encode: (facts) => writeFacts(facts, true),
});
function readFacts(file) {
    const named = (rows, read) => new Map((0,parts/* rowsOf */.RO)(rows).map(([key, row]) => [key, read(key, row)]));
    const keyed = (rows, read) => new Map(Object.entries(rows).map(([key, row]) => [(0,pair/* writtenPair */.w)(key), read(row)]));
    const told = {
        found: new Map((file.found ?? []).map((row) => [row.sender, readFound(row)])),
        spf: named(file.spf, spf/* readSpfDomain */.Gw),
        spfResults: keyed(file.spfResults, readSpfResult),
        unwanted: keyed(file.unwanted ?? {}, readUnwanted),
        heloResults: keyed(file.heloResults ?? {}, readSpfResult),
        reverse: new Map(file.reverse.map((row) => [row.ip, readReverse(row)])),
        helo: named(file.helo, (name, row) => readHelo(name, row, file.heloMx?.[name], file.heloEvidence?.[name] ?? [])),
        lists: new Map(file.lists.map((row) => [row.zone, readList(row)])),
        listings: listingsOf(file.listings.map(readListing)),
        records: named(file.records, readRecords),
        heard: readHeard(file.heard),
    };
    const heardOnce = file.lonely === undefined ? told : { ...told, lonely: file.lonely };
    return file.volumes === undefined ? heardOnce : { ...heardOnce, volumes: file.volumes.map(readVolume) };
}
function readUnwanted(row) {
    return row === null ? (0,known/* known */.e)(null) : (0,parts/* readFact */.ni)(row, parts/* same */.FB);
}
function readHeard(file) {
    if (file === undefined)
        return heard/* NOTHING_HEARD */.DJ;
    const of = ({ asked, answered, trouble: told, troubled }) => {
        const read = { asked, answered, trouble: told === null ? null : (0,parts/* readTrouble */.Qv)(told) };
        if (troubled === undefined)
            return read;
        return {
            ...read,
            troubled: troubled.map((row) => ({ question: row.question, trouble: (0,parts/* readTrouble */.Qv)(row.trouble) })),
        };
    };
    return { spf: of(file.spf), reverse: of(file.reverse), lists: of(file.lists) };
}
function writeHeard({ spf, reverse: back, lists }, all) {
    if (all)
        return { spf, reverse: back, lists };
    const of = ({ asked, answered, trouble: told }) => ({ asked, answered, trouble: told });
    return { spf: of(spf), reverse: of(back), lists: of(lists) };
}
function listingsOf(rows) {
    const listings = new Map();
    for (const row of rows) {
        const known = listings.get(row.subject);
        if (known === undefined)
            listings.set(row.subject, [row]);
        else if (!known.some((r) => r.list === row.list))
            known.push(row);
    }
    return listings;
}
function writeFacts(facts, all) {
    const named = (rows, write) => Object.fromEntries([...rows].map(([name, row]) => [name, write(row)]));
    const shown = {
        heard: writeHeard(facts.heard, all),
        ...(facts.lonely === undefined || facts.lonely.length === 0 ? {} : { lonely: [...facts.lonely] }),
        ...(facts.found.size === 0 ? {} : { found: [...facts.found].map(([id, row]) => writeFound(id, row, all)) }),
        spf: named(facts.spf, (row) => (0,spf/* writeSpfDomain */.jA)(row, all)),
        spfResults: named(facts.spfResults, (row) => writeSpfResult(row, all)),
        reverse: [...facts.reverse.values()].map((row) => writeReverse(row, all)),
        helo: named(facts.helo, (row) => writeHelo(row, all)),
        lists: [...facts.lists.values()].map((row) => writeList(row, all)),
        listings: [...facts.listings.values()].flat().map(writeListing),
        records: named(facts.records, (row) => writeRecords(row, all)),
        ...(facts.volumes === undefined || facts.volumes.length === 0
            ? {}
            : { volumes: facts.volumes.map((row) => writeVolume(row, all)) }),
    };
    if (!all)
        return shown;
    return {
        ...shown,
        heloMx: Object.fromEntries([...facts.helo].flatMap(([name, { mx }]) => (mx === undefined ? [] : [[name, (0,parts/* writeFact */.KF)(mx, all, parts/* same */.FB)]]))),
        heloEvidence: named(facts.helo, (row) => [...row.evidence]),
        heloResults: named(facts.heloResults, (row) => writeSpfResult(row, all)),
        unwanted: named(facts.unwanted, (row) => (0,parts/* writeFact */.KF)(row, all, parts/* same */.FB)),
    };
}


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   KF: () => (/* binding */ writeFact),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qv: () => (/* binding */ readTrouble),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U$: () => (/* binding */ trouble),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dU: () => (/* binding */ ips),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   ip: () => (/* binding */ ip),
/* harmony export */   ni: () => (/* binding */ readFact),
/* harmony export */   qz: () => (/* binding */ MANY),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _dns_name_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4169);
/* harmony import */ var _ip_ip_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _mail_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3989);
/* harmony import */ var _mail_why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);





function open(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3(shape);
}
const MANY = 1_000_000;
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(100_000);
const name = (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .Z)(text);
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(MANY);
const ip = (0,_ip_ip_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ipIn */ .R)(text);
const ips = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ip).max(MANY);
const names = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name).max(MANY);
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const place = open({ file: text, line: whole, column: whole });
const location = place.nullable();
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(open({ question: text, answer: text, command: text }))
    .max(10_000)
    .meta({ id: "evidence" });
const coded = open({ code: text });
const why = coded.exactOptional();
const unknown = open({ notChecked: text, detail: text, why, at: place.exactOptional() }).describe("Could not be learned, and why");
const trouble = open({ reason: text, detail: text, why });
function reasonOf(said) {
    return said;
}
function whyOf(file) {
    if (file === undefined)
        return null;
    const said = file;
    try {
        return typeof (0,_mail_why_js__WEBPACK_IMPORTED_MODULE_1__/* .whyText */ .ss)(said) === "string" ? said : null;
    }
    catch {
        return null;
    }
}
function readTrouble({ reason, detail, why: code }) {
    const said = whyOf(code);
    const told = { reason: reasonOf(reason), detail };
    return said === null ? told : { ...told, why: said };
}
function isUnknown(value) {
    return typeof value === "object" && value !== null && "notChecked" in value;
}
function readFact(file, read) {
    if (!isUnknown(file))
        return (0,_mail_known_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(read(file));
    const { notChecked, at } = file;
    const told = { known: false, ...readTrouble({ ...file, reason: notChecked }) };
    return at === undefined ? told : { ...told, at };
}
function writeFact(fact, all, write) {
    if (fact.known)
        return write(fact.value);
    const { reason, detail, why: code, at } = fact;
    const told = { notChecked: reason, detail };
    if (!all)
        return told;
    const said = code === undefined ? told : { ...told, why: code };
    return at === undefined ? said : { ...said, at };
}
function rowsOf(file) {
    return Object.entries(file).map(([key, row]) => [(0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .M)(key), row]);
}
function same(value) {
    return value;
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ senders),
/* harmony export */   Yp: () => (/* binding */ readSender),
/* harmony export */   bn: () => (/* binding */ writeSender)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4655);


const sender = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)({
    id: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    domain: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.nullable(),
    mailFrom: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy,
    addresses: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ips */ .dU,
    ranges: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    helo: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable(),
    dkim: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te.nullable(),
    volume: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["low", "bulk"]),
    sends: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    mustNotAuthorize: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    location: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5,
});
const senders = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sender).max(100_000).meta({ id: "senders" });
function readSender({ location: at, ...rest }) {
    return { ...rest, at };
}
function writeSender({ at, ...rest }) {
    return { ...rest, location: at };
}


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ readSpfDomain),
  Su: () => (/* binding */ spfDomain),
  jA: () => (/* binding */ writeSpfDomain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/set.js
var set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/facts/codec/parts.js
var parts = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/dns/name-schema.js
var name_schema = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/facts/codec/spf-tree.js




const ownNode = {
    domain: parts/* text */.Qq,
    status: schemas/* enum */.k5n(["ok", "no-record", "nxdomain", "multiple", "syntax", "loop", "unknown", "macro", "limit"]),
    detail: parts/* text */.Qq,
    term: parts/* text */.Qq.nullable(),
    via: schemas/* enum */.k5n(["include", "redirect"]).nullable(),
    column: parts/* whole */.WQ.nullable(),
    lookups: parts/* whole */.WQ,
    voidLookups: parts/* whole */.WQ,
    record: parts/* text */.Qq.nullable(),
    faults: schemas/* array */.YOg((0,parts/* open */.ho)({ term: parts/* text */.Qq, target: parts/* name */.UU, kind: schemas/* enum */.k5n(["void", "nxdomain", "too-many"]), names: parts/* whole */.WQ }))
        .max(1000),
    length: parts/* whole */.WQ.exactOptional(),
    syntax: (0,parts/* open */.ho)({ column: parts/* whole */.WQ, term: parts/* text */.Qq, fault: parts/* coded */.yC }).exactOptional(),
    circle: parts/* names */.Dy.exactOptional(),
};
const node = schemas/* looseObject */._H3({
    ...ownNode,
    get children() {
        return schemas/* array */.YOg(node).max(1000);
    },
});
function readTree(domain, file) {
    const { status } = file;
    return { ...readNode(file), domain, status: status === "macro" ? "unknown" : status };
}
function readNode(file) {
    const { domain, record, status, detail, lookups, voidLookups, faults, term, via, column, length, syntax, circle } = file;
    const read = {
        ...headOf(domain, status),
        record,
        detail,
        lookups,
        voidLookups,
        faults,
        via: term === null || via === null
            ? null
            : { term, kind: via, span: { column: column ?? 1, length: length ?? term.length } },
        children: file.children.map(readNode),
    };
    const told = syntax === undefined ? read : { ...read, syntax: { ...syntax, fault: syntax.fault } };
    return circle === undefined ? told : { ...told, circle };
}
function headOf(domain, status) {
    if (status === "macro")
        return { domain, status };
    return status === "no-record" && !(0,dns_name/* isName */.Eo)(domain) ? { domain, status } : { domain: (0,name_schema/* written */.M)(domain), status };
}
function writeNode(node, all) {
    const { domain, status, detail, via, lookups, voidLookups, record, faults, children, syntax, circle } = node;
    const shown = {
        domain,
        status,
        detail,
        term: via?.term ?? null,
        via: via?.kind ?? null,
        column: via?.span.column ?? null,
        lookups,
        voidLookups,
        record,
        faults: [...faults],
        children: children.map((child) => writeNode(child, all)),
    };
    if (!all)
        return shown;
    const placed = via === null ? shown : { ...shown, length: via.span.length };
    const told = syntax === undefined ? placed : { ...placed, syntax: { ...syntax, fault: { ...syntax.fault } } };
    return circle === undefined ? told : { ...told, circle: [...circle] };
}

;// CONCATENATED MODULE: ./build/facts/codec/spf.js





const MAX_CIDRS = 2000;
const depending = (0,parts/* open */.ho)({
    authorized: parts/* texts */.Te,
    authorizedLeftOut: parts/* whole */.WQ.exactOptional(),
    terms: schemas/* array */.YOg((0,parts/* open */.ho)({ domain: parts/* name */.UU, term: parts/* text */.Qq })).max(10_000),
});
const span = (0,parts/* open */.ho)({ column: parts/* whole */.WQ, length: parts/* whole */.WQ });
const notice = (0,parts/* open */.ho)({
    code: parts/* text */.Qq,
    params: schemas/* looseObject */._H3({}),
    domain: parts/* name */.UU,
    cause: parts/* text */.Qq,
    span: span.nullable(),
    degree: schemas/* number */.aig().nullable(),
    corrected: parts/* text */.Qq.nullable(),
    undecided: (0,parts/* open */.ho)({ code: parts/* text */.Qq }).nullable().exactOptional(),
});
const spfDomain = schemas/* union */.KCZ([
    (0,parts/* open */.ho)({
        record: parts/* text */.Qq.nullable(),
        lookups: parts/* whole */.WQ,
        voidLookups: parts/* whole */.WQ,
        tree: node,
        includes: schemas/* array */.YOg((0,parts/* open */.ho)({ term: parts/* text */.Qq, lookups: parts/* whole */.WQ, listed: parts/* whole */.WQ.nullable() })).max(1000),
        authorized: schemas/* union */.KCZ([parts/* texts */.Te, parts/* unknown */.L5]),
        authorizedLeftOut: parts/* whole */.WQ.optional(),
        authorizedAll: parts/* texts */.Te.exactOptional(),
        depending: depending.exactOptional(),
        voids: (0,parts/* open */.ho)({ ipv4: parts/* whole */.WQ, ipv6: parts/* whole */.WQ }).exactOptional(),
        notices: schemas/* array */.YOg(notice).max(100_000).exactOptional(),
        corrected: parts/* text */.Qq.nullable().exactOptional(),
        evidence: parts/* evidence */.MX.exactOptional(),
        notAsked: parts/* whole */.WQ.exactOptional(),
    }),
    parts/* unknown */.L5,
]);
function readSpfDomain(domain, file) {
    return (0,parts/* readFact */.ni)(file, (row) => {
        const { lookups, voidLookups, tree, authorized, authorizedAll, includes, notices = [], corrected = null, notAsked, voids = null, } = row;
        const read = {
            domain,
            lookups,
            voidLookups,
            voids,
            tree: readTree(domain, tree),
            notices: notices.map((n) => ({ undecided: null, ...n })),
            authorized: (0,parts/* readFact */.ni)(authorized, (cidrs) => (0,set/* toSet */.M1)((authorizedAll ?? cidrs).flatMap(rangeOf))),
            depending: row.depending === undefined ? null : readDepending(row.depending),
            evidence: row.evidence ?? [],
            corrected,
            includes,
        };
        return notAsked === undefined ? read : { ...read, notAsked };
    });
}
function writeSpfDomain(fact, all) {
    return (0,parts/* writeFact */.KF)(fact, all, ({ tree, lookups, voidLookups, authorized, includes, notices, notAsked, ...spf }) => {
        const cidrs = authorized.known ? authorized.value.flatMap(ip_range/* cidrsOf */.Fm) : [];
        const isCut = cidrs.length > MAX_CIDRS;
        const shown = {
            record: tree.record,
            lookups,
            voidLookups,
            tree: writeNode(tree, all),
            includes: [...includes],
            addresses: (0,parts/* writeFact */.KF)(authorized, all, (ranges) => ({
                ipv4: (0,set/* countOf */.pq)(ranges, 4).toString(),
                ipv6: (0,set/* countOf */.pq)(ranges, 6).toString(),
            })),
            authorized: (0,parts/* writeFact */.KF)(authorized, all, () => cidrs.slice(0, MAX_CIDRS)),
            ...(isCut ? { authorizedLeftOut: cidrs.length - MAX_CIDRS } : {}),
        };
        const { voids } = spf;
        const counted = voids === null ? shown : { ...shown, voids };
        const told = spf.depending === null ? counted : { ...counted, depending: writeDepending(spf.depending, all) };
        if (!all)
            return told;
        const more = {
            ...told,
            notices: notices.map(writeNotice),
            corrected: spf.corrected,
            evidence: [...spf.evidence],
        };
        const cut = isCut ? { ...more, authorizedAll: cidrs } : more;
        return notAsked === undefined ? cut : { ...cut, notAsked };
    });
}
function writeDepending({ ranges, terms }, all) {
    const blocks = ranges.flatMap(ip_range/* cidrsOf */.Fm);
    const max = all ? blocks.length : MAX_CIDRS;
    const shown = { authorized: blocks.slice(0, max), terms: terms.map((t) => ({ ...t })) };
    return blocks.length > max ? { ...shown, authorizedLeftOut: blocks.length - max } : shown;
}
function readDepending({ authorized, terms }) {
    return { ranges: (0,set/* toSet */.M1)(authorized.flatMap(rangeOf)), terms };
}
function rangeOf(cidr) {
    const range = (0,ip_range/* parseRange */.RC)(cidr);
    return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
}
function writeNotice(told) {
    const { params, undecided } = told;
    return { ...told, params: { ...params }, undecided: undecided === null ? null : { ...undecided } };
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ zones),
/* harmony export */   Wo: () => (/* binding */ readZones),
/* harmony export */   tT: () => (/* binding */ writeZones)
/* harmony export */ });
/* harmony import */ var _core_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4379);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(641);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4655);




const address = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["A", "AAAA"]), address: _parts_js__WEBPACK_IMPORTED_MODULE_1__.ip });
const pointer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["CNAME", "DNAME", "NS", "PTR"]), target: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU });
const rdata = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("type", [
    address,
    pointer,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("MX"), preference: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, exchange: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["TXT", "SPF"]), strings: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("SOA"),
        mname: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
        rname: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
        serial: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        refresh: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        retry: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        expire: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        minimum: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("SRV"), priority: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, weight: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, port: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, target: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("CAA"), flags: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, tag: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, value: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("OTHER"), code: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, hex: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
]);
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, ttl: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, data: rdata, at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik, written: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.exactOptional() })
    .meta({ id: "zone-record" });
const zoneRecords = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(record).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz);
const notEvaluated = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik,
    reason: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    name: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    types: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["A", "AAAA", "CNAME", "DNAME", "MX", "NS", "PTR", "SOA", "SPF", "SRV", "TXT", "CAA"]))
        .exactOptional(),
    undeclaredOnly: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).exactOptional(),
});
const fault = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("cname-beside-others"), cname: record, others: zoneRecords }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["below-delegation", "below-dname"]), cut: record, hidden: zoneRecords }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("missing-final-dot"), record, written: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, meant: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU }),
]);
const outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("changed"), after: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("removed") }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("shadowed"), by: record }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"), reason: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, detail: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik.exactOptional() }),
]);
const change = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["mx", "spf", "dkim", "dmarc", "return-path"]),
    name: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    domain: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    outcome,
    before: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te,
    at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5,
});
const zones = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    declared: zoneRecords.describe("A part of the records that the files declare: this shard's"),
    faults: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, fault, sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
    open: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, part: notEvaluated, sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
    zones: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        base: zoneRecords,
        gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ record, at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5 })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
        mail: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(change).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
        open: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz).exactOptional(),
    })
        .nullable(),
})
    .meta({ id: "zones" });
function writeZones({ declaredRecords, zoneFaults, changes }, slice) {
    const own = [...declaredRecords.values()].filter((_, index) => index % slice.of === slice.part - 1);
    const told = {
        declared: own.flat(),
        faults: zoneFaults.faults.map(({ origin, fault: found, sender }) => ({ origin, fault: found, sender: sender.id })),
        open: zoneFaults.open.map(({ origin, part, sender }) => ({ origin, part, sender: sender.id })),
        zones: zoneFaults.zones.map(({ origin, sender }) => ({ origin, sender: sender.id })),
        changes: changes === null
            ? null
            : {
                base: [...changes.base.values()].flat(),
                gone: [...changes.gone.values()].flat(),
                mail: changes.mail.map((row) => ({ ...row, sender: row.sender.id })),
                open: changes.open,
            },
    };
    return told;
}
function readZones(files, senders) {
    const [first] = files;
    const known = new Map(senders.map((s) => [s.id, s]));
    const withSender = (rows) => rows.flatMap((row) => {
        const sender = known.get(row.sender);
        return sender === undefined ? [] : [{ ...row, sender }];
    });
    return {
        declaredRecords: byName(files.flatMap((file) => file.declared)),
        zoneFaults: {
            faults: withSender(first?.faults ?? []),
            open: withSender(first?.open ?? []),
            zones: withSender(first?.zones ?? []),
        },
        changes: first === undefined || first.changes === null ? null : readChanges(first.changes, withSender(first.changes.mail)),
    };
}
function readChanges({ base, gone, open = [] }, mail) {
    const lost = new Map();
    for (const row of gone)
        (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(lost, row.record.name, row);
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesFrom */ .Kr)({ base: byName(base), gone: lost, mail: mail.map(readChange), open });
}
function readChange({ outcome: said, ...row }) {
    return { ...row, outcome: said.kind === "unknown" ? { ...said, reason: (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(said.reason) } : said };
}
function byName(rows) {
    const named = new Map();
    for (const row of rows)
        (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(named, row.name, row);
    return named;
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ipIn),
/* harmony export */   w: () => (/* binding */ ipFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);


function ipIn(text) {
    return text.refine(_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA, { error: ({ input }) => `${String(input)} is no address in its one form` });
}
function ipFrom(text) {
    return text.transform((written, context) => {
        const ip = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeIp */ .Z2)(written);
        if (ip !== null)
            return ip;
        context.addIssue("is no address");
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}


/***/ })

};
