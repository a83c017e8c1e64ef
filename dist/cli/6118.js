export const id = 6118;
export const ids = [6118];
export const modules = {

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Gate)
/* harmony export */ });
/* harmony import */ var _core_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1098);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);


class Gate {
    room;
    clock;
    passed = [];
    most;
    windowMs;
    next = 0;
    waited = 0;
    constructor(width, perSecond = 0, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .realClock */ .d, parts = 1) {
        this.room = (0,_core_room_js__WEBPACK_IMPORTED_MODULE_1__/* .createRoom */ .a)(width);
        this.clock = clock;
        this.most = perSecond === 0 ? 0 : Math.max(1, Math.floor(perSecond / parts));
        this.windowMs = perSecond === 0 ? 0 : (1000 * this.most) / perSecond;
    }
    get held() {
        return this.waited;
    }
    get width() {
        return this.room.width;
    }
    resize(width) {
        this.room.resize(width);
    }
    through(work) {
        return this.room.through(this.most === 0 ? work : () => this.pace().then(work));
    }
    passesNow() {
        if (this.most === 0)
            return true;
        const now = this.clock.now();
        if (now < (this.passed[this.next] ?? -Infinity) + this.windowMs)
            return false;
        this.passed[this.next] = now;
        this.next = (this.next + 1) % this.most;
        return true;
    }
    async pace() {
        const place = this.next;
        this.next = (place + 1) % this.most;
        const now = this.clock.now();
        const at = Math.max(now, (this.passed[place] ?? -Infinity) + this.windowMs);
        this.passed[place] = at;
        if (at <= now)
            return;
        this.waited++;
        await this.clock.sleep(Math.ceil(at - now));
    }
}


/***/ }),

/***/ 9269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ askList),
/* harmony export */   dS: () => (/* binding */ labelsFor),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(298);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8363);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2986);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3561);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6406);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(767);









function labelsFor(spec, subject) {
    if (!(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .isAddress */ .PW)(subject))
        return spec.entry.kind === "domain" ? nameFor(spec.entry, subject) : null;
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .unmapped */ .NW)((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .ipOf */ .ls)(subject));
    return spec.entry.kind === "ip" && spec.entry.families.includes(ip.family) ? (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_2__/* .reversedLabels */ .U)(ip) : null;
}
function nameFor({ asks }, domain) {
    if (asks !== "registered-domain")
        return domain;
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)((0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(domain, { allowPrivateDomains: true }) ?? domain) ?? domain;
}
async function askList(dns, spec, asker, { subject, labels, expected = null, keepsClean = true }) {
    const first = await asker.ask(labels, 0);
    const { judged, source } = first;
    if (!keepsClean && expected === null && judged.verdict === "not-listed" && judged.standing === null)
        return { listing: null, source };
    const said = (listing) => ({ listing, source });
    if (judged.verdict === "not-checked")
        return said(notChecked(spec, subject, judged, [first.evidence()]));
    const suspect = judged.verdict !== "not-listed";
    if (!suspect && (expected === null || (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .fallOf */ .v)(expected, judged.standing) === null))
        return said(listing(spec, subject, judged, [first.evidence()], null));
    const [second, text, trouble] = await Promise.all([
        asker.ask(labels, 1),
        suspect ? textOf(dns, spec, labels) : null,
        suspect ? asker.denies(source) : null,
    ]);
    const evidence = [first.evidence(), second.evidence()];
    const untrue = (why) => said(notChecked(spec, subject, { verdict: "not-checked", code: judged.code ?? "", ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .bareTrouble */ .q)(why) }, evidence));
    if (trouble !== null)
        return untrue(trouble);
    if (second.judged.verdict === "not-checked")
        return said(notChecked(spec, subject, second.judged, evidence));
    if (second.judged.verdict !== judged.verdict || !sameStanding(judged.standing, second.judged.standing)) {
        const answers = { first: first.evidence().answer, second: second.evidence().answer };
        return untrue((0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .troubleBy */ .z)("undocumented-code", { code: "contradicts", list: spec.entry.zone, ...answers }));
    }
    const elsewhere = suspect && second.source?.server !== source?.server ? await asker.denies(second.source) : null;
    if (elsewhere !== null)
        return untrue(elsewhere);
    return said(listing(spec, subject, judged, [first.evidence()], text));
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
    const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .oR)(rr.data)] : []));
    if (texts.length === 0)
        return null;
    const text = texts.slice(0, 8).join(" / ").slice(0, 2000);
    return spec.hide?.(text) ?? text;
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createAsker)
});

// EXTERNAL MODULE: ./build/mail/trouble.js
var trouble = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/dns/dig.js
var dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/dnsbl/trouble.js
var dnsbl_trouble = __webpack_require__(767);
// EXTERNAL MODULE: ./build/mail/dnsbl/codes.js
var codes = __webpack_require__(6670);
// EXTERNAL MODULE: ./build/mail/dnsbl/meanings.js
var meanings = __webpack_require__(2246);
// EXTERNAL MODULE: ./build/mail/dnsbl/standing.js
var dnsbl_standing = __webpack_require__(6406);
;// CONCATENATED MODULE: ./build/mail/dnsbl/judge.js




const REFUSED = {
    "127.255.255.252": { kind: "misspelled" },
    "127.255.255.254": { kind: "public-resolver" },
    "127.255.255.255": { kind: "too-many" },
};
function judgeCodes(entry, addresses) {
    if (addresses.length === 0)
        return { verdict: "not-listed", code: null, standing: null };
    const shown = [...addresses].sort().slice(0, 8).join(", ");
    const list = entry.zone;
    const unknown = (reason, why) => ({
        verdict: "not-checked",
        code: shown,
        ...(0,dnsbl_trouble/* troubleBy */.z)(reason, why),
    });
    for (const address of addresses) {
        if (!address.startsWith("127."))
            return unknown("undocumented-code", { code: "parked", list, address });
        const refusal = refusalOf(entry, address);
        if (refusal !== null)
            return unknown("list-refused", { code: "list-refusal", list, address, refusal });
    }
    const known = addresses.flatMap((address) => entry.codes.filter(({ code }) => (0,codes/* codeMatches */.N)(code, address)));
    if (known.length === 0)
        return unknown("undocumented-code", { code: "undocumented", list, addresses: shown });
    const standing = (0,dnsbl_standing/* standingOf */.Y)(known);
    const bad = known.filter((m) => m.verdict === "listed" || m.verdict === "policy");
    if (bad.length === 0)
        return { verdict: "not-listed", code: shown, standing };
    const verdict = bad.some((m) => m.verdict === "listed") ? "listed" : "policy";
    const meaning = (0,meanings/* joinedMeanings */.OM)([
        ...bad.map((known) => known.meaning),
        ...unknownBits(entry, addresses).map(meanings/* undocumentedBit */.xk),
    ]);
    const decides = bad.filter((m) => m.verdict === verdict);
    return { verdict, code: shown, meaning, standing, removal: hardest(decides) };
}
function refusalOf(entry, address) {
    const said = entry.refusals[address];
    if (said !== undefined)
        return { kind: "told", text: said };
    const known = REFUSED[address];
    if (known?.kind === "public-resolver" && entry.key?.service === "dqs")
        return { kind: "spamhaus-cloud" };
    if (known !== undefined)
        return known;
    if (address.startsWith("127.255.255."))
        return { kind: "error-code" };
    const refusedBit = entry.refusals["127.0.0.1"];
    const odd = address.startsWith("127.0.0.") && Number(address.split(".")[3]) % 2 === 1;
    const hasBits = entry.codes.some((c) => c.code.startsWith("bit:"));
    return odd && hasBits && refusedBit !== undefined ? { kind: "told", text: refusedBit } : null;
}
function unknownBits(entry, addresses) {
    const known = entry.codes.flatMap(({ code }) => (code.startsWith("bit:") ? [Number(code.slice(4))] : []));
    if (known.length === 0)
        return [];
    const bits = [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => !known.includes(bit));
    return bits.filter((bit) => addresses.some((address) => (Number(address.split(".")[3]) & bit) !== 0));
}
function hardest(codes) {
    const ways = codes.map(({ removal }) => removal ?? null);
    return ways.find((way) => way?.who === "hoster") ?? ways[0] ?? null;
}

;// CONCATENATED MODULE: ./build/mail/dnsbl/ask-labels.js



const MAX_SHOWN = 16;
const ONLY_SOURCE = { server: 0, of: 1 };
async function askLabels(dns, spec, labels, { nth, only }) {
    const plain = { name: (0,dns_name/* below */.Gz)(labels, spec.queried), type: "A", nth, fleeting: true };
    const outcome = await dns.ask(only === undefined ? plain : { ...plain, only });
    return {
        judged: judgeOutcome(spec, outcome),
        evidence: () => ask_labels_hidden(spec, (0,dig/* evidenceOf */.X1)(plain, shortened(outcome))),
        source: outcome.kind === "error" ? null : (outcome.source ?? ONLY_SOURCE),
    };
}
function shortened(outcome) {
    return outcome.kind === "error" ? outcome : { ...outcome, records: outcome.records.slice(0, MAX_SHOWN) };
}
function judgeOutcome(spec, outcome) {
    if (outcome.kind === "error") {
        const detail = spec.hide?.(outcome.detail) ?? outcome.detail;
        const open = detail === outcome.detail && outcome.why !== undefined ? { why: outcome.why } : {};
        return { verdict: "not-checked", code: "", reason: outcome.reason, detail, ...open };
    }
    return judgeCodes(spec.entry, outcome.records.flatMap((rr) => (rr.data.type === "A" ? [rr.data.address] : [])));
}
function ask_labels_hidden(spec, evidence) {
    const { hide } = spec;
    if (hide === undefined)
        return evidence;
    return { question: hide(evidence.question), answer: hide(evidence.answer), command: hide(evidence.command) };
}

// EXTERNAL MODULE: ./build/mail/dnsbl/control.js
var dnsbl_control = __webpack_require__(9729);
// EXTERNAL MODULE: ./build/dns/reverse-name.js
var reverse_name = __webpack_require__(8356);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/mail/dnsbl/test-entries.js



const TESTS = {
    4: { listed: { family: 4, value: 0x7f000002n }, clean: { family: 4, value: 0x7f000001n } },
    6: { listed: { family: 6, value: 0xffff7f000002n }, clean: { family: 6, value: 0xffff7f000001n } },
};
const NEUTRAL = {
    4: (0,ip_ip/* literalIp */.Fi)("198.41.0.4"),
    6: (0,ip_ip/* literalIp */.Fi)("2001:503:ba3e::2:30"),
};
const NEUTRAL_NAME = (0,dns_name/* literalName */.xz)("root-servers.net");
function testEntries({ controls }, family) {
    if (family === null) {
        const { listed = "test", clean = "invalid" } = controls ?? {};
        return {
            listed: checkedName(listed),
            clean: clean === null ? null : checkedName(clean),
            neutral: NEUTRAL_NAME,
            neutralShown: NEUTRAL_NAME,
        };
    }
    const usual = TESTS[family];
    const own = family === 4 ? controls : undefined;
    const noClean = controls?.clean === null;
    return {
        listed: own === undefined ? (0,reverse_name/* reversedLabels */.U)(usual.listed) : labelsOf(own.listed),
        clean: noClean ? null : typeof own?.clean === "string" ? labelsOf(own.clean) : (0,reverse_name/* reversedLabels */.U)(usual.clean),
        neutral: (0,reverse_name/* reversedLabels */.U)((0,ip_ip/* ipOf */.ls)(NEUTRAL[family])),
        neutralShown: NEUTRAL[family],
    };
}
function checkedName(text) {
    const name = (0,dns_name/* normalizeName */.Pc)(text);
    if (name === null)
        throw new Error(`not a name: ${text}`);
    return name;
}
function labelsOf(text) {
    const ip = (0,ip_ip/* parseIp */.r5)(text);
    if (ip === null)
        throw new Error(`not an address: ${text}`);
    return (0,reverse_name/* reversedLabels */.U)(ip);
}

;// CONCATENATED MODULE: ./build/mail/dnsbl/asker.js





const FIRST = 0;
const LATER = 1;
function createAsker(dns, spec, family) {
    const tests = testEntries(spec.entry, family);
    const proofs = new Map();
    const trusted = new Set();
    let whole = null;
    let preferred = null;
    let of = 1;
    const entries = async (asking) => {
        const ask = (labels) => askLabels(dns, spec, labels, asking);
        return Promise.all([ask(tests.listed), ask(tests.clean ?? tests.neutral)]);
    };
    const proofOf = (source) => {
        const known = proofs.get(source.server);
        if (known !== undefined)
            return known;
        const made = entries(placed(FIRST, source)).then(([yes, no]) => (0,dnsbl_control/* judgeControl */.Pt)(spec, family, yes, no, tests));
        proofs.set(source.server, made);
        return made;
    };
    const firstControl = async () => {
        if (spec.withheld !== undefined)
            return { ...spec.withheld, evidence: [] };
        const [yes, no] = await entries({ nth: FIRST });
        const made = (0,dnsbl_control/* judgeControl */.Pt)(spec, family, yes, no, tests);
        const source = yes.source ?? no.source;
        if (source === null)
            return made;
        of = source.of;
        if (source.server >= 0 && yes.source?.server === no.source?.server)
            proofs.set(source.server, Promise.resolve(made));
        for (let server = 0; server < of; server++) {
            const proof = await proofOf({ server, of });
            if (!proof.usable)
                continue;
            if (server > 0)
                preferred = server;
            return proof;
        }
        return made.usable ? proofOf({ server: 0, of }) : made;
    };
    const control = () => (whole ??= firstControl());
    const ask = async (labels, nth) => {
        if (trusted.size === 0)
            await control();
        const asked = await askLabels(dns, spec, labels, preferred === null ? { nth } : { nth, only: preferred });
        if (asked.source === null || trusted.has(asked.source.server))
            return asked;
        const proof = await proofOf(asked.source);
        if (proof.usable) {
            trusted.add(asked.source.server);
            return asked;
        }
        for (const [server, other] of proofs) {
            if (server === asked.source.server || !(await other).usable)
                continue;
            const again = await askLabels(dns, spec, labels, { nth, only: server });
            if (again.source !== null)
                return again;
        }
        const { zone } = spec.entry;
        const [listed = "", clean = ""] = proof.evidence.map(({ answer }) => answer);
        const trouble = (0,dnsbl_trouble/* troubleBy */.z)("control-failed", { code: "unproven", list: zone, listed, clean });
        return { ...asked, judged: { verdict: "not-checked", code: "", ...trouble } };
    };
    const deniesNow = async (source) => {
        const later = placed(LATER, source);
        const [no, neutral] = await Promise.all([
            tests.clean === null ? null : askLabels(dns, spec, tests.clean, later),
            askLabels(dns, spec, tests.neutral, later),
        ]);
        return denial(spec, family, tests, no, neutral);
    };
    const sharing = new Map();
    return {
        control,
        ask,
        denies: (source) => {
            const at = source ?? ONLY_SOURCE;
            const shared = sharing.get(at.server) ?? sharedNext(() => deniesNow(at));
            sharing.set(at.server, shared);
            return shared();
        },
        stillThere: async (server) => {
            const yes = await askLabels(dns, spec, tests.listed, placed(LATER, { server, of }));
            if ((0,dnsbl_control/* isThere */.$B)(yes))
                return null;
            if (yes.judged.verdict === "not-checked" && yes.judged.reason === "stopped")
                return (0,trouble/* bareTrouble */.q)(yes.judged);
            const { answer } = yes.evidence();
            return (0,dnsbl_trouble/* troubleBy */.z)("control-failed", { code: "fell-silent", list: spec.entry.zone, answer });
        },
    };
}
function placed(nth, { server, of }) {
    return of < 2 ? { nth } : { nth, only: server };
}
function denial(spec, family, tests, no, neutral) {
    const { zone, families } = spec.entry;
    for (const asked of [no, neutral]) {
        if (asked === null || isUnrecorded(asked) || asked.judged.verdict !== "not-checked")
            continue;
        if (asked.judged.reason !== "undocumented-code")
            return asked.judged;
    }
    if (no !== null && !isUnrecorded(no) && (0,dnsbl_control/* isThere */.$B)(no)) {
        const half = families.length > 1 ? family : null;
        const { answer } = no.evidence();
        return (0,dnsbl_trouble/* troubleBy */.z)("control-failed", { code: "lists-everything", list: zone, family: half, answer });
    }
    return !isUnrecorded(neutral) && (0,dnsbl_control/* isBad */.e2)(neutral) ? (0,dnsbl_control/* listsNeutral */.dq)(zone, tests, neutral.evidence().answer) : null;
}
function isUnrecorded({ judged }) {
    return judged.verdict === "not-checked" && judged.reason === "not-recorded";
}
function sharedNext(work) {
    let last = Promise.resolve();
    let next = null;
    return () => {
        if (next !== null)
            return next;
        const started = last.then(() => {
            next = null;
            return work();
        });
        next = started;
        last = started;
        return started;
    };
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   g_: () => (/* binding */ DEFAULT_CAPS),
/* harmony export */   mr: () => (/* binding */ allowedOf)
/* harmony export */ });
/* harmony import */ var _dns_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);
/* harmony import */ var _dns_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7113);


const DEFAULT_CAPS = { inFlight: 20, perSecond: 100 };
function gateOf(spec, caps, clock = caps.attendant?.clock ?? _dns_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .realClock */ .d) {
    return new _dns_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .Gate */ .i(caps.inFlight, rateOf(spec, caps), clock, BURSTS);
}
const BURSTS = 10;
function rateOf({ entry }, { perSecond, local = false, shards = 1 }) {
    const limits = [perSecond, entry.terms?.perSecond ?? 0].filter((limit) => limit > 0);
    return local || limits.length === 0 ? 0 : Math.min(...limits) / shards;
}
function allowedOf({ entry }, { local = false, shards = 1 }) {
    const { budget } = entry.terms ?? {};
    if (local || budget === undefined)
        return null;
    return { ...budget, perRun: Math.floor(budget.questions / budget.days / shards) };
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ codeMatches),
/* harmony export */   S: () => (/* binding */ CODE)
/* harmony export */ });
const OCTET = "(\\d{1,3}(-\\d{1,3})?|\\*)";
const CODE = new RegExp(`^(127\\.${OCTET}\\.${OCTET}\\.${OCTET}|bit:(1|2|4|8|16|32|64|128)|any)$`);
function codeMatches(code, address) {
    if (code === "any")
        return address.startsWith("127.") && address !== "127.0.0.1";
    const octets = address.split(".").map(Number);
    if (code.startsWith("bit:")) {
        return address.startsWith("127.0.0.") && ((octets[3] ?? 0) & Number(code.slice(4))) !== 0;
    }
    const wanted = code.split(".");
    return wanted.length === octets.length && wanted.every((part, index) => octetFits(part, octets[index] ?? -1));
}
function octetFits(part, octet) {
    if (part === "*")
        return true;
    const [first = "", last = first] = part.split("-");
    return octet >= Number(first) && octet <= Number(last);
}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withCommonCause)
/* harmony export */ });
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

const LEAST = 3;
function withCommonCause(lists, specs) {
    const withheld = new Set(specs.filter((spec) => spec.withheld !== undefined).map((spec) => spec.entry.zone));
    const asked = [...lists.values()].filter(({ info }) => !withheld.has(info.zone));
    if (asked.some(({ state }) => state.usable))
        return lists;
    const signs = asked.flatMap((fact) => {
        const sign = signOf(fact);
        return sign === null ? [] : [[fact.info.zone, sign]];
    });
    const how = commonest(signs.map(([, sign]) => sign.how));
    if (how === null)
        return lists;
    const example = signs.find(([, sign]) => sign.how === how)?.[1].answer ?? "";
    const why = { code: "resolver-filters", how, lists: signs.length, answer: example };
    const state = { usable: false, ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleBy */ .z)("control-failed", why) };
    const filtered = new Set(signs.map(([zone]) => zone));
    return new Map([...lists].map(([zone, fact]) => [zone, filtered.has(zone) ? withState(fact, state) : fact]));
}
function withState(fact, state) {
    const { families, controlled } = fact;
    return {
        ...fact,
        state,
        ...(families === undefined ? {} : { families: { 4: state, 6: state } }),
        ...(controlled === undefined ? {} : { controlled: controlled.map((one) => ({ ...one, state })) }),
    };
}
function commonest(hows) {
    const counted = [...new Set(hows)].map((how) => [how, hows.filter((other) => other === how).length]);
    const [most] = [...counted].sort(([, a], [, b]) => b - a);
    return most === undefined || most[1] < LEAST ? null : most[0];
}
function signOf({ controlled = [] }) {
    const signs = controlled.map(signOfControl);
    const [first = null] = signs;
    return signs.every((sign) => sign !== null && sign.how === first?.how) ? first : null;
}
function signOfControl({ state, controls }) {
    const [listed = "", clean = ""] = controls.map(({ answer }) => answer);
    const how = state.usable ? null : howOf(state, listed, clean);
    return how === null ? null : { how, answer: listed };
}
function howOf(state, listed, clean) {
    if (state.reason === "refused" || state.reason === "servfail")
        return isEmpty(clean) ? "refuses" : null;
    if (state.reason !== "control-failed")
        return null;
    if (state.why?.code === "parked" || isFilters(listed))
        return "rewrites";
    if (state.why?.code !== "lists-nothing")
        return null;
    return listed === "NXDOMAIN" ? "denies" : "strips";
}
function isEmpty(answer) {
    return answer === "NXDOMAIN" || answer === "NODATA";
}
function isFilters(answer) {
    return answer === "127.0.0.1" || (/^\d+(\.\d+){3}$/.test(answer) && !answer.startsWith("127."));
}


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O1: () => (/* binding */ controlledBy),
/* harmony export */   Pt: () => (/* binding */ judgeControl),
/* harmony export */   dq: () => (/* binding */ listsNeutral),
/* harmony export */   e2: () => (/* binding */ isBad)
/* harmony export */ });
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3561);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);


function judgeControl(spec, family, yes, no, tests) {
    const evidence = [yes.evidence(), no.evidence()];
    const bad = (trouble) => ({ usable: false, ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTrouble */ .q)(trouble), evidence });
    for (const { judged } of [yes, no]) {
        if (judged.verdict !== "not-checked")
            continue;
        if (judged.reason !== "undocumented-code")
            return bad(judged);
        if (!judged.code.split(", ").every((code) => code.startsWith("127.")))
            return bad({ ...judged, reason: "control-failed" });
    }
    const half = spec.entry.families.length > 1 ? family : null;
    const list = spec.entry.zone;
    if (tests.clean === null ? isBad(no) : isThere(no))
        return bad(listsEverything(spec, half, no, tests));
    if (isThere(yes))
        return { usable: true, evidence };
    const { answer } = yes.evidence();
    const keyed = spec.hide !== undefined;
    const nothing = { code: "lists-nothing", list, family: half, answer, keyed };
    const seen = (spec.seen ?? spec.entry.alive?.date)?.slice(0, 10);
    return bad((0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleBy */ .z)("control-failed", seen === undefined ? nothing : { ...nothing, seen }));
}
function listsEverything({ entry }, family, no, tests) {
    const { answer } = no.evidence();
    return tests.clean === null
        ? listsNeutral(entry.zone, tests, answer)
        : (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleBy */ .z)("control-failed", { code: "lists-everything", list: entry.zone, family, answer });
}
function listsNeutral(list, { neutralShown }, answer) {
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleBy */ .z)("control-failed", { code: "lists-neutral", list, neutral: neutralShown, answer });
}
function isThere({ judged }) {
    return judged.verdict !== "not-listed" || judged.standing !== null;
}
function isBad({ judged }) {
    return judged.verdict !== "not-listed";
}
function controlledBy(family, made) {
    const state = made.usable ? { usable: true } : { usable: false, ...(0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .bareTrouble */ .q)(made) };
    return { family, state, controls: made.evidence };
}


/***/ }),

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ inOrder),
  Z: () => (/* binding */ runLists)
});

// EXTERNAL MODULE: ./build/mail/dnsbl/common-cause.js
var common_cause = __webpack_require__(7605);
// EXTERNAL MODULE: ./build/mail/subject.js
var mail_subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/mail/dnsbl/ask.js
var ask = __webpack_require__(9269);
;// CONCATENATED MODULE: ./build/mail/dnsbl/grouping.js


function grouped(spec, subjects) {
    const groups = new Map();
    for (const subject of subjects) {
        const labels = (0,ask/* labelsFor */.dS)(spec, subject);
        if (labels === null)
            continue;
        const group = groups.get(labels);
        if (group === undefined)
            groups.set(labels, { labels, family: (0,mail_subject/* seenFamily */.w_)(subject), subjects: [subject] });
        else
            group.subjects.push(subject);
    }
    return [...groups.values()];
}
function createGrouping() {
    const made = new WeakMap();
    return (spec, subjects) => {
        const { kind, asks = "", families } = spec.entry;
        const takes = `${kind} ${asks} ${families.join()}`;
        const known = made.get(subjects) ?? new Map();
        made.set(subjects, known);
        const groups = known.get(takes) ?? grouped(spec, subjects);
        known.set(takes, groups);
        return groups;
    };
}

// EXTERNAL MODULE: ./build/core/groups.js
var groups = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/mail/trouble.js
var mail_trouble = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/mail/dnsbl/asker.js + 3 modules
var dnsbl_asker = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/mail/dnsbl/caps.js
var dnsbl_caps = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/mail/dnsbl/control.js
var control = __webpack_require__(9729);
// EXTERNAL MODULE: ./build/mail/dnsbl/trouble.js
var dnsbl_trouble = __webpack_require__(767);
// EXTERNAL MODULE: ./build/mail/dnsbl/states.js
var dnsbl_states = __webpack_require__(92);
;// CONCATENATED MODULE: ./build/mail/dnsbl/run-list.js









const CLOSING_FROM = 16;
const CONTROLS = 4;
async function runList(dns, spec, subjects, run, keep) {
    const caps = run.caps ?? dnsbl_caps/* DEFAULT_CAPS */.g_;
    const gate = run.gates?.get(spec.entry.zone) ?? (0,dnsbl_caps/* gateOf */.Rv)(spec, caps, run.clock);
    run.gates?.set(spec.entry.zone, gate);
    const polite = { ask: (question) => gate.through(() => dns.ask(question)) };
    const askers = new Map();
    const askerOf = (family) => {
        const asker = askers.get(family) ?? (0,dnsbl_asker/* createAsker */.b)(polite, spec, family);
        askers.set(family, asker);
        return asker;
    };
    const clean = new Map();
    const hear = (asker, { listing, source }, subject, isExpected) => {
        const isClean = listing === null || isPlainlyClean(listing);
        if (listing !== null && (isExpected || run.keepClean === true || !isClean))
            keep({ ...listing, subject });
        if (isClean)
            noteClean(clean, asker, source?.server ?? 0, subject);
    };
    const allowed = (0,dnsbl_caps/* allowedOf */.mr)(spec, caps);
    let wanted = 0;
    const askAll = async (subjects) => {
        const groups = run.grouping?.(spec, subjects) ?? grouped(spec, subjects);
        const left = allowed === null ? Infinity : Math.max(0, allowed.perRun - CONTROLS - wanted);
        wanted += groups.length;
        if (allowed !== null && groups.length > left) {
            const why = {
                questions: allowed.questions,
                days: allowed.days,
                wanted: wanted + CONTROLS,
                perRun: allowed.perRun,
            };
            const trouble = (0,dnsbl_trouble/* troubleBy */.z)("quota", { code: "over-quota", list: spec.entry.zone, ...why });
            for (const group of groups.slice(left))
                for (const subject of group.subjects)
                    keep(unheard(spec, subject, trouble));
        }
        const admitted = groups.length > left ? groups.slice(0, left) : groups;
        const controls = await statesOf(new Set(admitted.map(({ family }) => family)), askerOf);
        const open = admitted.filter(({ family }) => controls.get(family)?.usable === true);
        caps.attendant?.expect(open.length);
        await eachOf(open, caps.inFlight, async ({ labels, family, subjects: group }) => {
            caps.attendant?.expect(-1);
            const asker = askerOf(family);
            const expected = (subject) => run.expected?.(subject, spec.entry.zone) ?? null;
            const known = group.map(expected).find((standing) => standing !== null) ?? null;
            const asked = { subject: group[0], labels, expected: known, keepsClean: run.keepClean === true };
            const heard = await (0,ask/* askList */.Q4)(polite, spec, asker, asked);
            for (const subject of group)
                hear(asker, heard, subject, expected(subject) !== null);
        });
    };
    const isIp = spec.entry.kind === "ip";
    const first = isIp ? subjects.addresses : subjects.domains;
    await Promise.all([askAll(first), isIp ? afterThem(run.later, first, askAll) : null]);
    if (askers.size === 0)
        return null;
    await closing(spec, clean, keep);
    const states = await statesOf(askers.keys(), askerOf);
    const controlled = [...states].map(([family, made]) => (0,control/* controlledBy */.O1)(family, made));
    const fact = { info: spec.entry, ...(0,dnsbl_states/* overall */.Me)(controlled) };
    return gate.held > 0 ? { ...fact, held: gate.held } : fact;
}
async function closing(spec, clean, keep) {
    await Promise.all([...clean].flatMap(([asker, servers]) => [...servers].map(async ([server, names]) => {
        const trouble = names.length < CLOSING_FROM ? null : await asker.stillThere(server);
        if (trouble === null)
            return;
        for (const name of names)
            keep(unheard(spec, name, trouble));
    })));
}
function unheard(spec, subject, trouble) {
    return (0,ask/* notChecked */.lb)(spec, subject, { verdict: "not-checked", code: "", ...(0,mail_trouble/* bareTrouble */.q)(trouble) }, []);
}
function noteClean(clean, asker, server, subject) {
    const servers = clean.get(asker) ?? new Map();
    clean.set(asker, servers);
    (0,groups/* addTo */.D)(servers, server, subject);
}
async function afterThem(later, first, ask) {
    const known = new Set(first);
    const more = ((await later) ?? []).filter((subject) => !known.has(subject));
    if (more.length > 0)
        await ask(more);
}
function isPlainlyClean(listing) {
    return listing.verdict === "not-listed" && listing.standing === undefined;
}
async function statesOf(families, askerOf) {
    const sorted = [...families].sort((a, b) => (a ?? 0) - (b ?? 0));
    return new Map(await Promise.all(sorted.map(async (family) => [family, await askerOf(family).control()])));
}
async function eachOf(items, width, work) {
    const iterator = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = iterator.next(); next.done !== true; next = iterator.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: width }, worker));
}

;// CONCATENATED MODULE: ./build/mail/dnsbl/run.js



async function runLists(dns, specs, subjects, run = {}) {
    const lists = new Map();
    const listings = new Map();
    const keep = (listing) => {
        const rows = listings.get(listing.subject);
        const others = rows?.filter((row) => row.list !== listing.list) ?? [];
        listings.set(listing.subject, [...others, listing]);
    };
    const grouping = createGrouping();
    await Promise.all(specs.map(async (spec) => {
        const { zone } = spec.entry;
        const fact = await runList(dns, spec, subjects, { ...run, grouping }, keep);
        if (fact !== null)
            lists.set(zone, fact);
    }));
    const order = [...subjects.addresses, ...((await run.later) ?? []), ...subjects.domains];
    return inOrder(specs.map((spec) => spec.entry.zone), order, { lists: (0,common_cause/* withCommonCause */.x)(lists, specs), listings });
}
function inOrder(zones, subjects, { lists, listings }) {
    const order = new Map(zones.map((zone, index) => [zone, index]));
    const rank = (zone) => order.get(zone) ?? 0;
    const ordered = [...new Set(subjects)].flatMap((subject) => {
        const rows = listings.get(subject);
        return rows === undefined ? [] : [[subject, [...rows].sort((a, b) => rank(a.list) - rank(b.list))]];
    });
    return { lists: new Map([...lists].sort(([a], [b]) => rank(a) - rank(b))), listings: new Map(ordered) };
}


/***/ })

};
