export const id = 7405;
export const ids = [7405];
export const modules = {

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ keyNameText),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

function keyNameText(selector, domain) {
    return `${selector}._domainkey.${domain}`;
}
function keyName(selector, domain) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(keyNameText(selector, domain));
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey)
/* harmony export */ });
/* unused harmony exports LEAST_BITS, ADVISED_BITS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4865);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6701);




const LEAST_BITS = 1024;
const ADVISED_BITS = 2048;
const MOST_BITS = 8192;
function parseKey(text) {
    const list = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagList */ .cl)(text);
    const problems = list.faults.map(({ fatal, column, length, fault }) => ({
        id: fatal ? "dkim/syntax" : "dkim/tolerated",
        severity: fatal ? "error" : "warning",
        column,
        length,
        fault,
    }));
    const add = (id, severity, tag, fault) => {
        problems.push({ id, severity, column: tag?.column ?? 1, length: tag?.length ?? Math.max(1, text.length), fault });
    };
    const version = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "v");
    if (version !== null && version.value !== "DKIM1")
        add("dkim/syntax", "error", version, notAWord("v", version.value, ["DKIM1"]));
    else if (version !== null && list.tags[0] !== version)
        add("dkim/syntax", "error", version, { code: "version-not-first" });
    const type = typeOf(list, add);
    const found = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "p");
    if (found === null)
        add("dkim/syntax", "error", null, { code: "no-key" });
    if (type === null || found === null)
        return { key: null, problems };
    const { key, bits } = keyOf(type, found, add);
    const limits = limitsOf(list, add);
    problems.sort((a, b) => a.column - b.column);
    return { key: { type, key, bits, ...limits, revoked: (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutFws */ .H7)(found.value) === "" }, problems };
}
function typeOf(list, add) {
    const tag = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "k");
    const word = tag?.value.toLowerCase() ?? "rsa";
    if (word === "rsa" || word === "ed25519")
        return word;
    add("dkim/syntax", "error", tag, notAWord("k", word, ["rsa", "ed25519"]));
    return null;
}
function limitsOf(list, add) {
    const lower = (name) => (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .colonList */ .i_)((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, name))?.map((w) => w.toLowerCase()) ?? null;
    const [flags, hashes, services] = [lower("t") ?? [], lower("h"), lower("s") ?? ["*"]];
    const forMail = services.includes("*") || services.includes("email");
    if (flags.includes("y"))
        add("dkim/testing", "info", (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "t"), { code: "testing" });
    if (hashes !== null && !hashes.includes("sha256"))
        add("dkim/hash", "error", (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "h"), { code: "no-sha256" });
    if (!forMail)
        add("dkim/service", "error", (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "s"), { code: "not-for-mail" });
    if ((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "g") !== null)
        add("dkim/removed-tag", "info", (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(list, "g"), { code: "domainkeys-g" });
    return { testing: flags.includes("y"), strict: flags.includes("s"), hashes, forMail };
}
function keyOf(type, tag, add) {
    if ((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutFws */ .H7)(tag.value) === "") {
        add("dkim/revoked", "error", tag, { code: "revoked" });
        return { key: null, bits: null };
    }
    const bytes = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(tag.value);
    if (bytes === null) {
        add("dkim/syntax", "error", tag, { code: "not-base64" });
        return { key: null, bits: null };
    }
    const key = type === "rsa" ? rsaKey(bytes) : ed25519Key(bytes);
    if (key === null) {
        add("dkim/syntax", "error", tag, { code: "not-a-key", type });
        return { key: null, bits: null };
    }
    const bits = type === "rsa" ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 256;
    if (type === "rsa")
        judgeLength(bits, tag, add);
    return bits > MOST_BITS ? { key: null, bits } : { key, bits };
}
function judgeLength(bits, tag, add) {
    if (bits < LEAST_BITS)
        add("dkim/weak-key", "error", tag, { code: "weak-key", bits, least: LEAST_BITS });
    else if (bits < ADVISED_BITS)
        add("dkim/short-key", "info", tag, { code: "short-key", bits, least: ADVISED_BITS });
    else if (bits > MOST_BITS)
        add("dkim/syntax", "error", tag, { code: "too-many-bits", bits, max: MOST_BITS });
}
function notAWord(tag, value, expected) {
    return { code: "bad-value", tag, value: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(value, 20), expected, near: null };
}
function rsaKey(bytes) {
    for (const type of ["spki", "pkcs1"]) {
        try {
            const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: bytes, format: "der", type });
            if (key.asymmetricKeyType === "rsa")
                return key;
        }
        catch {
        }
    }
    return null;
}
function ed25519Key(bytes) {
    if (bytes.length !== 32)
        return null;
    const prefix = Buffer.from("302a300506032b6570032100", "hex");
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([prefix, bytes]), format: "der", type: "spki" });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Mn: () => (/* binding */ sketchOf),
/* harmony export */   uT: () => (/* binding */ parseSignature)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6701);



const MAX_SHOWN = 320;
const ALGORITHMS = ["rsa-sha256", "ed25519-sha256", "rsa-sha1"];
function sketchOf(list) {
    const shown = (name) => (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, name)?.value.slice(0, MAX_SHOWN) ?? null;
    return { domain: shown("d"), selector: shown("s") };
}
function parseSignature(value) {
    const list = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagList */ .cl)(value);
    return { list, read: readSignature(list) };
}
function readSignature(list) {
    const fault = list.faults.find((f) => f.fatal);
    if (fault !== undefined)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "tag-list", fault: fault.fault, column: fault.column });
    const text = (name) => (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, name)?.value ?? "";
    const shown = (name) => text(name).slice(0, MAX_SHOWN);
    const missing = ["v", "a", "b", "bh", "d", "h", "s"].filter((name) => (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, name) === null);
    if (missing.length > 0)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "missing-tags", tags: missing });
    if (text("v") !== "1")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "version", value: shown("v") });
    const algorithm = ALGORITHMS.find((a) => a === text("a").toLowerCase());
    if (algorithm === undefined)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "algorithm", value: shown("a") });
    const [header, body] = canonicalizations(text("c"));
    if (header === null || body === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "canonicalization", value: shown("c") });
    const query = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .colonList */ .i_)((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, "q"));
    if (query !== null && !query.some((q) => q.toLowerCase() === "dns/txt"))
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "query", value: shown("q") });
    const domain = domainOf(text("d"));
    if (domain === null || domain === "")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "domain", value: shown("d") });
    const selector = domainOf(text("s"));
    if (selector === null || selector === "")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "selector", value: shown("s") });
    const identity = identityOf((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, "i")?.value ?? `@${domain}`);
    if (identity === null || !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubdomain */ .J4)(identity.domain, domain))
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "identity", value: shown("i"), domain });
    const signed = text("h")
        .split(":")
        .map((name) => (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFws */ .H7)(name).toLowerCase());
    if (!signed.includes("from"))
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "from-not-signed" });
    const bodyHash = base64(text("bh"));
    const signature = base64(text("b"));
    if (bodyHash === null || bodyHash.length !== (algorithm === "rsa-sha1" ? 20 : 32))
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "body-hash" });
    if (signature === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "not-base64" });
    const numbers = numbersOf(list);
    if ("code" in numbers)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(numbers);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        domain,
        selector,
        identity: identity.text,
        identityDomain: identity.domain,
        algorithm,
        header,
        body,
        signed,
        bodyHash,
        signature,
        ...numbers,
    });
}
function numbersOf(list) {
    const read = (name) => {
        const tag = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, name);
        if (tag === null)
            return null;
        return /^\d{1,15}$/.test(tag.value) ? Number(tag.value) : undefined;
    };
    const [length, at, expires] = [read("l"), read("t"), read("x")];
    const bad = (tag) => ({
        code: "number",
        tag,
        value: ((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, tag)?.value ?? "").slice(0, MAX_SHOWN),
    });
    if (length === undefined)
        return bad("l");
    if (at === undefined)
        return bad("t");
    if (expires === undefined)
        return bad("x");
    if (at !== null && expires !== null && expires <= at)
        return { code: "expires-before" };
    return { length, at, expires };
}
function canonicalizations(text) {
    const [header = "", body = "simple", ...more] = (text === "" ? "simple" : text).toLowerCase().split("/");
    const word = (w) => (w === "simple" || w === "relaxed" ? w : null);
    return [more.length > 0 ? null : word(header), word(body)];
}
function identityOf(text) {
    const at = text.lastIndexOf("@");
    const domain = at < 0 ? null : domainOf(text.slice(at + 1));
    return domain === null || domain === "" || text.length > MAX_SHOWN ? null : { text, domain };
}
function domainOf(bytes) {
    const text = Buffer.from(bytes, "latin1").toString("utf8");
    const ascii = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .Vb)(text);
    return ascii === null || /[\\\s]/.test(ascii) ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(ascii);
}
function base64(text) {
    const bare = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFws */ .H7)(text);
    if (bare === "" || bare.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare))
        return null;
    return Buffer.from(bare, "base64");
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ trimFws),
/* harmony export */   H7: () => (/* binding */ withoutFws),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   cl: () => (/* binding */ parseTagList),
/* harmony export */   i_: () => (/* binding */ colonList)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

const MAX_TAGS = 200;
function parseTagList(text) {
    const tags = [];
    const faults = [];
    const seen = new Set();
    let start = 0;
    while (start <= text.length) {
        const semicolon = text.indexOf(";", start);
        const end = semicolon < 0 ? text.length : semicolon;
        const part = text.slice(start, end);
        if (tags.length + faults.length >= MAX_TAGS) {
            faults.push({ column: start + 1, length: 1, fatal: true, fault: { code: "too-many-tags", max: MAX_TAGS } });
            break;
        }
        if (!isBlank(part))
            readTag(part, start);
        else if (semicolon >= 0)
            faults.push({ column: end + 1, length: 1, fatal: false, fault: { code: "empty-tag" } });
        start = end + 1;
    }
    return { tags, faults };
    function readTag(part, offset) {
        const equals = part.indexOf("=");
        const rawName = equals < 0 ? part : part.slice(0, equals);
        const name = trimFws(rawName);
        const column = offset + 1 + (rawName.length - trimStartFws(rawName).length);
        if (equals < 0) {
            const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 40);
            faults.push({ column, length: name.length, fatal: true, fault: { code: "no-equals", text: shown } });
            return;
        }
        const value = trimFws(part.slice(equals + 1));
        const tag = { name, value, column, from: offset + equals + 1, to: offset + part.length };
        const length = trimFws(part).length;
        if (!/^[A-Za-z]\w*$/.test(name))
            faults.push({
                column,
                length: Math.max(1, name.length),
                fatal: true,
                fault: { code: "bad-tag-name", text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 40) },
            });
        else if (seen.has(name))
            faults.push({ column, length, fatal: true, fault: { code: "tag-twice", tag: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 40) } });
        const odd = /[^\x21-\x3a\x3c-\x7e \t\r\n]/.exec(value);
        if (odd !== null)
            faults.push({
                column,
                length,
                fatal: false,
                fault: { code: "odd-character", tag: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name, 40), character: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(odd[0], 12) },
            });
        seen.add(name);
        tags.push({ ...tag, length });
    }
}
function tagOf(list, name) {
    return list.tags.find((tag) => tag.name === name) ?? null;
}
function withoutFws(value) {
    return value.replace(/[ \t\r\n]/g, "");
}
function colonList(tag) {
    return tag === null ? null : tag.value.split(":").map(trimFws);
}
function isFws(c) {
    return c === " " || c === "\t" || c === "\r" || c === "\n";
}
function isBlank(text) {
    return trimStartFws(text) === "";
}
function trimStartFws(text) {
    let from = 0;
    while (from < text.length && isFws(text[from]))
        from++;
    return text.slice(from);
}
function trimFws(text) {
    let to = text.length;
    while (to > 0 && isFws(text[to - 1]))
        to--;
    return trimStartFws(text.slice(0, to));
}


/***/ }),

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ treeWalk),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   oA: () => (/* binding */ publicSuffixOrganization)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6755);




const MAX_QUERIES = 8;
async function treeWalk(dns, start) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(start);
    const targets = [start];
    let at = labels.length < MAX_QUERIES ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(start) : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLabels */ .aJ)(start, MAX_QUERIES - 1);
    for (; at !== ""; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
        targets.push(at);
    const answers = await Promise.all(targets.map((domain) => stepAt(dns, domain)));
    const last = answers.findIndex((s, i) => stops(s, i));
    const steps = last < 0 ? answers : answers.slice(0, last + 1);
    return { start, steps, organization: organizationOf(start, steps) };
}
function stops(step, index) {
    const psd = step.kind === "record" ? step.parsed.record?.psd : undefined;
    return psd === "n" || (psd === "y" && index > 0);
}
async function stepAt(dns, domain) {
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(`_dmarc.${domain}`);
    if (name === null)
        return { domain, kind: "none" };
    const outcome = await dns.ask({ name, type: "TXT" });
    if (outcome.kind === "error")
        return { domain, kind: "error", error: outcome };
    const texts = outcome.records
        .flatMap((rr) => (rr.data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(rr.data)] : []))
        .filter((text) => (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isDmarcRecord */ .R)(text));
    const [text] = texts;
    if (text === undefined)
        return { domain, kind: "none" };
    if (texts.length > 1)
        return { domain, kind: "multiple", texts };
    return { domain, kind: "record", text, parsed: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDmarc */ .h)(text) };
}
function organizationOf(start, steps) {
    const valid = steps.flatMap((s, index) => s.kind === "record" && s.parsed.record !== null ? [{ domain: s.domain, record: s.parsed.record, index }] : []);
    const byWalk = (domain) => ({ domain, by: "tree-walk" });
    for (const { domain, record, index } of valid) {
        if (record.psd === "n")
            return byWalk(domain);
        if (record.psd === "y" && index > 0)
            return byWalk(oneBelow(start, domain));
    }
    if (steps.some((s) => s.kind === "error")) {
        const domain = publicSuffixOrganization(start);
        return domain === null ? byWalk(start) : { domain, by: "public-suffix-list" };
    }
    return byWalk(valid.at(-1)?.domain ?? start);
}
function oneBelow(start, suffix) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLabels */ .aJ)(start, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(suffix).length + 1);
}
function publicSuffixOrganization(domain) {
    const found = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(domain, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
    return found === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .Pc)(found);
}
async function discover(dns, author) {
    const walk = await treeWalk(dns, author);
    const own = walk.steps[0];
    if (own?.kind === "error")
        return { kind: "error", at: own.domain, error: own.error, walk };
    if (own?.kind === "record")
        return applicable(own, walk);
    const records = walk.steps.filter((s) => s.kind === "record");
    const trouble = walk.steps.find((s) => s.kind === "error" && !isIrrelevant(s.domain, author, records));
    if (trouble?.kind === "error")
        return { kind: "error", at: trouble.domain, error: trouble.error, walk };
    const organization = records.find((s) => s.domain === walk.organization.domain);
    const found = organization ?? records.find((s) => s.parsed.record?.psd === "y") ?? records.at(-1);
    return found === undefined ? { kind: "none", walk } : applicable(found, walk);
}
function isIrrelevant(failed, author, records) {
    const organization = publicSuffixOrganization(author);
    if (organization === null || failed === organization || !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubdomain */ .J4)(organization, failed))
        return false;
    return records.some((s) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubdomain */ .J4)(s.domain, organization));
}
function applicable(step, walk) {
    const { record } = step.parsed;
    return record === null
        ? { kind: "unusable", at: step.domain, walk }
        : { kind: "record", at: step.domain, record, walk };
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isDmarcRecord),
/* harmony export */   h: () => (/* binding */ parseDmarc)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6701);



const KNOWN = ["v", "p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "psd", "t"];
const REMOVED = ["pct", "rf", "ri"];
const POLICIES = ["none", "quarantine", "reject"];
function isDmarcRecord(text) {
    return /^v[ \t]{0,20}=[ \t]{0,20}DMARC1[ \t]{0,20}(?:;|$)/.test(text);
}
function parseDmarc(text) {
    const list = (0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagList */ .cl)(text);
    const problems = list.faults.map(({ fatal, column, length, fault }) => ({
        id: fatal ? "dmarc/syntax" : "dmarc/tolerated",
        severity: fatal ? "error" : "warning",
        column,
        length,
        fault,
    }));
    const add = (id, severity, tag, fault) => {
        problems.push({ id, severity, column: tag?.column ?? 1, length: tag?.length ?? Math.max(1, text.length), fault });
    };
    judgeNames(list, add);
    const word = (name, words) => wordOf((0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, name), words, add);
    const policies = Object.fromEntries(POLICIES.map((policy) => [policy, policy]));
    const modes = { r: "relaxed", s: "strict" };
    const [p, sp, np] = [word("p", policies), word("sp", policies), word("np", policies)];
    const rua = urisOf((0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, "rua"), add);
    const record = {
        text,
        p,
        sp,
        np,
        rua,
        ruf: urisOf((0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, "ruf"), add),
        adkim: word("adkim", modes) ?? "relaxed",
        aspf: word("aspf", modes) ?? "relaxed",
        psd: word("psd", { y: "y", n: "n", u: "u" }) ?? "u",
        testing: word("t", { y: "y", n: "n" }) === "y",
        fo: reportOptions((0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, "fo"), add),
    };
    const broken = ["p", "sp", "np"].some((name) => {
        const tag = (0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, name);
        return tag === null ? name === "p" : policies[tag.value.toLowerCase()] === undefined;
    });
    if ((0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(list, "p") === null)
        add(rua.length > 0 ? "dmarc/tolerated" : "dmarc/policy", rua.length > 0 ? "warning" : "error", null, {
            code: "no-policy",
            reports: rua.length > 0,
        });
    problems.sort((a, b) => a.column - b.column);
    if (!broken)
        return { record, problems };
    return { record: rua.length > 0 ? { ...record, p: "none", sp: null, np: null } : null, problems };
}
function judgeNames(list, add) {
    for (const tag of list.tags) {
        const name = tag.name.toLowerCase();
        if (REMOVED.includes(name))
            add("dmarc/removed-tag", "info", tag, { code: "removed-tag", tag: name });
        else if (!KNOWN.includes(tag.name)) {
            const fault = { code: "unknown-tag", tag: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(tag.name, 40), near: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, KNOWN) };
            add("dmarc/unknown-tag", "warning", tag, fault);
        }
    }
}
function wordOf(tag, words, add) {
    if (tag === null)
        return null;
    const found = Object.entries(words).find(([word]) => word === tag.value.toLowerCase())?.[1];
    if (found !== undefined)
        return found;
    const expected = Object.keys(words);
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(tag.value, expected);
    const meant = near === null || near.length < 2 ? null : near;
    const id = ["p", "sp", "np"].includes(tag.name) ? "dmarc/policy" : "dmarc/syntax";
    add(id, "error", tag, { code: "bad-value", tag: tag.name, value: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(tag.value, 40), expected, near: meant });
    return null;
}
function reportOptions(tag, add) {
    const options = (0,_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .colonList */ .i_)(tag) ?? ["0"];
    const odd = options.find((o) => !/^[01ds]$/i.test(o));
    const expected = ["0", "1", "d", "s"];
    if (odd !== undefined)
        add("dmarc/tolerated", "warning", tag, {
            code: "bad-value",
            tag: "fo",
            value: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(odd, 20),
            expected,
            near: null,
        });
    return options.filter((o) => /^[01ds]$/i.test(o)).map((o) => o.toLowerCase());
}
function urisOf(tag, add) {
    if (tag === null)
        return [];
    const uris = tag.value.split(",").map(_dkim_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .trimFws */ .$O);
    const good = uris.filter((uri) => /^mailto:[^@\s]+@[^@\s]+$/i.test(uri) && uri.split("@")[1]?.includes(".") === true);
    const bad = uris.find((uri) => !good.includes(uri));
    if (bad !== undefined)
        add("dmarc/report-uri", "warning", tag, { code: "report-uri", tag: tag.name, uri: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(bad, 80) });
    const sized = good.find((uri) => /![0-9]+[kmgt]?$/i.test(uri));
    if (sized !== undefined)
        add("dmarc/removed-tag", "info", tag, { code: "report-size", uri: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(sized, 80) });
    return good.map((uri) => uri.replace(/![0-9]+[kmgt]?$/i, ""));
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
