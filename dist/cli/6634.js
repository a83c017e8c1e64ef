export const id = 6634;
export const ids = [6634];
export const modules = {

/***/ 8450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ addressRange),
/* harmony export */   x: () => (/* binding */ addressTerm)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);


const MOST_BLOCKS = 12;
function addressRange(word) {
    const match = /^([+?~-]?)(?:ip4[:=])?(\d+\.\d+\.\d+\.)(\d+)-(?:(\d+\.\d+\.\d+\.\d+)|(\d+))$/i.exec(word);
    if (match === null)
        return null;
    const [, qualifier = "", start = "", low = "", whole, high] = match;
    const [first, last] = [(0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(`${start}${low}`), (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(whole ?? `${start}${high ?? ""}`)];
    if (first?.family !== 4 || last?.family !== 4 || last.value < first.value)
        return null;
    const blocks = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrsOf */ .Fm)({ family: 4, first: first.value, last: last.value });
    return blocks.length > MOST_BLOCKS ? null : blocks.map((cidr) => `${qualifier}ip4:${cidr}`);
}
function addressTerm(word) {
    const match = /^([+?~-]?)(?:(?:ip[46]?|ipv[46]|a|mx|include|ptr)[:=]+)?([0-9a-f:.]+(?:\/.*)?|[0-9.]+\.\*)$/i.exec(word);
    if (match === null)
        return null;
    const [, qualifier = "", text = ""] = match;
    const [address = "", written, more] = withoutStars(text.replace(/[./]+$/, "")).split("/");
    if (more !== undefined)
        return null;
    const bits = written?.replace(/^0+(?=\d)/, "");
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(address);
    if (ip === null)
        return null;
    const prefix = bits === undefined ? null : (prefixOfMask(bits) ?? bits);
    const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(prefix === null ? address : `${address}/${prefix}`);
    if (range === null)
        return null;
    const suffix = prefix === null || Number(prefix) === (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family) ? "" : `/${prefix}`;
    return `${qualifier}ip${ip.family}:${address}${suffix}`;
}
function withoutStars(text) {
    const match = /^(\d+\.\d+\.\d+)\.\*$/.exec(text);
    return match === null ? text : `${match[1] ?? ""}.0/24`;
}
function prefixOfMask(bits) {
    const mask = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(bits);
    if (mask?.family !== 4)
        return null;
    const text = mask.value.toString(2).padStart(32, "0");
    return /^1*0*$/.test(text) ? String(text.indexOf("0") < 0 ? 32 : text.indexOf("0")) : null;
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ bareHost),
/* harmony export */   u: () => (/* binding */ isHostName)
/* harmony export */ });
function isHostName(text) {
    return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:[a-z][a-z0-9-]*[a-z0-9])\.?$/i.test(text);
}
function bareHost(value) {
    return value
        .replace(/^https?:\/\//i, "")
        .replace(/\/+$/, "")
        .replace(/^@/, "")
        .replace(/^\.+/, "")
        .replace(/\.{2,}/g, ".");
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ oneTerm),
/* harmony export */   O_: () => (/* binding */ LONG_NAMES),
/* harmony export */   d5: () => (/* binding */ meantName)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);
/* harmony import */ var _address_term_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8450);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5988);




const LONG_NAMES = ["include", "exists", "redirect", "ip4", "ip6", "all", "ptr"];
function oneTerm(word) {
    const qualified = qualifierFirst(word);
    const address = (0,_address_term_js__WEBPACK_IMPORTED_MODULE_2__/* .addressTerm */ .x)(qualified);
    if (address !== null)
        return address;
    const match = /^([+?~-]?)([a-z0-9][a-z0-9_]*)(?:[:=;.]+(.*))?$/i.exec(colonPut(qualified));
    if (match === null)
        return null;
    const [, qualifier = "", written = "", value = ""] = match;
    const name = meantName(written);
    if (name === null)
        return null;
    if (name === "redirect" || name === "exp")
        return `${name}=${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)}`;
    if (name === "all")
        return value === "" && qualifier !== "" ? `${qualifier}all` : null;
    if (name === "ip4" || name === "ip6")
        return ((0,_address_term_js__WEBPACK_IMPORTED_MODULE_2__/* .addressTerm */ .x)(`${qualifier}${value}`) ?? ((0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .u)((0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)) ? `${qualifier}a:${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)}` : null));
    return `${qualifier}${name}${value === "" ? "" : `:${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .bareHost */ .n)(value)}`}`;
}
function colonPut(word) {
    const match = /^([+?~-]?(?:include|exists|redirect|ip4|ip6))(?![:=;.])([a-z0-9_-]+(?:[.:].*))$/i.exec(word);
    if (match?.[1] === undefined || match[2] === undefined)
        return word;
    const isName = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .u)(match[2]) || (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(match[2].split("/")[0] ?? "") !== null;
    return isName && meantName(word.replace(/[:.=].*$/, "").replace(/^[+?~-]/, "")) === null
        ? `${match[1]}:${match[2]}`
        : word;
}
function qualifierFirst(word) {
    const trailing = /^(all)([~?+-])$/i.exec(word);
    if (trailing !== null)
        return `${trailing[2] ?? ""}${trailing[1] ?? ""}`;
    const doubled = /^([+?~-])[+?~-]+(.*)$/.exec(word);
    return doubled === null ? word.replace(/\.$/, "") : `${doubled[1] ?? ""}${doubled[2] ?? ""}`;
}
function meantName(written) {
    const name = written.toLowerCase();
    if (["a", "mx", "exp", ...LONG_NAMES].includes(name))
        return name;
    if (/^ip(v?[46])?$|^ip-?v[46]$/.test(name))
        return "ip4";
    if (/.(?:include|exists|ip4|ip6)$/.test(name))
        return null;
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, LONG_NAMES);
}


/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ redundant)
/* harmony export */ });
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);

const MAX_RANGES = 500;
function redundant(record) {
    const found = [];
    const seen = new Set();
    const ranges = [];
    let all = null;
    for (const term of record.terms) {
        if (term.kind === "modifier")
            continue;
        if (all !== null) {
            found.push({ term, why: "after-all", by: all });
            continue;
        }
        if (term.mechanism.name === "all")
            all = term.text;
        const key = term.text.toLowerCase().replace(/^\+/, "");
        if (seen.has(key)) {
            found.push({ term, why: "duplicate", by: term.text });
            continue;
        }
        seen.add(key);
        const why = rangeFault(term, ranges);
        if (why !== null)
            found.push(why);
    }
    if (all !== null && record.redirect !== null)
        found.push({ term: record.redirect, why: "redirect-beside-all", by: all });
    return found;
}
function rangeFault(term, ranges) {
    const { mechanism } = term;
    if (mechanism.name !== "ip4" && mechanism.name !== "ip6")
        return null;
    if ((0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivate */ .Gw)(mechanism.range))
        return { term, why: "private", by: "" };
    const outer = ranges.find((r) => (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(r.range, mechanism.range));
    if (ranges.length < MAX_RANGES)
        ranges.push({ range: mechanism.range, directive: term });
    if (outer === undefined)
        return null;
    const same = outer.directive.qualifier === term.qualifier;
    return { term, why: same ? "inside" : "unreachable", by: outer.directive.text };
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isTerm),
/* harmony export */   GU: () => (/* binding */ isUnknownModifier),
/* harmony export */   HF: () => (/* binding */ isMeantModifier),
/* harmony export */   ou: () => (/* binding */ typoOf),
/* harmony export */   yt: () => (/* binding */ repairTerm)
/* harmony export */ });
/* harmony import */ var _address_term_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8450);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5988);
/* harmony import */ var _one_term_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9381);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5049);





const MAX_WORD = 600;
function repairTerm(word) {
    if (word.length > MAX_WORD)
        return null;
    const unquoted = word.replace(/["'`<>()[\]]/g, "");
    const slashed = unquoted.replace(/((?:^|[:=])[\d.:a-f]+)\\(?=\d{1,3}[.,;/\\]*$)/i, "$1/");
    const bare = slashed.replaceAll("\\", "").replace(/^[,;]+|[,;]+$/g, "");
    for (const candidate of candidates(bare))
        if (candidate.length > 0 && candidate.every(isTerm))
            return candidate;
    return null;
}
function isTerm(text) {
    const { record, errors } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpf */ .JH)(`v=spf1 ${text}`);
    return errors.length === 0 && record.terms.length === 1 && !record.terms.some((t) => typoOf(t) !== null);
}
function* candidates(word) {
    if (word === "")
        return;
    yield [word];
    const range = (0,_address_term_js__WEBPACK_IMPORTED_MODULE_0__/* .addressRange */ .w)(word);
    if (range !== null)
        yield range;
    for (const parts of [(0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(word), (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .glued */ .ew)(word)])
        if (parts.length > 1 && parts.every(isTerm))
            yield parts;
    const [bare = "", behind] = (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .bareFirst */ .LX)(word);
    if (behind !== undefined)
        yield [bare, (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(behind) ?? behind];
    const one = (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(word);
    if (one !== null)
        yield [one];
    for (const parts of [(0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(word), (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .glued */ .ew)(word)]) {
        const filled = parts.filter((part) => part !== "");
        if (filled.length > 1)
            yield filled.map((part) => (isTerm(part) ? part : ((0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(part) ?? part)));
    }
}
function typoOf(term) {
    return term.kind === "modifier" ? modifierTypo(term) : directiveTypo(term);
}
function modifierTypo(term) {
    const { name, text, value } = term;
    if (name === "redirect" && (0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .bareHost */ .n)(value) !== value)
        return [`redirect=${(0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .bareHost */ .n)(value)}`];
    if (!isUnknownModifier(term))
        return null;
    const written = text.slice(0, text.indexOf("=")).toLowerCase();
    if (written === "v")
        return behindVersion(value);
    const meant = (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .meantName */ .d5)(written);
    if (meant === null || meant === "exp")
        return null;
    return repairTerm(text.replace("=", ":"));
}
function directiveTypo({ mechanism, text }) {
    if (!("domain" in mechanism) || mechanism.domain === null)
        return null;
    const parts = (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .gluedAll */ .dD)(text);
    if (parts !== null)
        return parts;
    const name = (0,_host_name_js__WEBPACK_IMPORTED_MODULE_4__/* .bareHost */ .n)(mechanism.domain);
    if (name !== mechanism.domain)
        return [text.replace(mechanism.domain, name)];
    return /[^a-z0-9_.%-]/i.test(mechanism.domain.replace(/%\{[^}]*\}/g, "")) ? repairTwo(text) : null;
}
function behindVersion(value) {
    const match = /^spf1[;,:]*(.*)$/i.exec(value);
    if (match === null)
        return /^spf\d?$/i.test(value) ? [] : null;
    return match[1] === undefined || match[1] === "" ? [] : repairTerm(match[1]);
}
function repairTwo(text) {
    if (text.length > MAX_WORD)
        return null;
    for (const parts of [(0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(text), (0,_term_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .glued */ .ew)(text)])
        if (parts.length > 1) {
            const fixed = parts.flatMap((part) => (isTerm(part) ? [part] : [(0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .oneTerm */ .Ne)(part) ?? part]));
            if (fixed.every((part) => part !== "" && isTerm(part)))
                return fixed;
        }
    return null;
}
const REPORTING = ["ra", "rp", "rr"];
function isMeantModifier(term) {
    if (!isUnknownModifier(term))
        return false;
    const at = term.text.indexOf("=");
    const meant = (0,_one_term_js__WEBPACK_IMPORTED_MODULE_1__/* .meantName */ .d5)(term.text.slice(0, at));
    if (/[.:]/.test(term.text.slice(at)))
        return true;
    return meant !== null && meant !== "exp" && meant !== "all";
}
function isUnknownModifier(term) {
    if (term.kind !== "modifier" || term.name !== "unknown")
        return false;
    return !REPORTING.includes(term.text.slice(0, term.text.indexOf("=")).toLowerCase());
}


/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ repairSpf),
/* harmony export */   D: () => (/* binding */ looksLikeSpf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3156);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _repair_term_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(536);





const MAX_TEXT = 4000;
const MAX_START = 300;
function repairSpf(text) {
    if (text.length > MAX_TEXT)
        return null;
    const clean = (0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(text);
    if (clean === null)
        return null;
    const body = bodyOf(clean);
    if (body === null)
        return null;
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(clean) && /^[-~?+](?!all\b)/i.test(body))
        return null;
    const terms = [];
    const changes = [];
    for (const { word, from } of joinedWords(withoutComment(body))) {
        const fixed = repairWord(word);
        if (fixed === null)
            return null;
        if (fixed.join(" ") !== from)
            changes.push({ from, to: fixed.join(" ") });
        terms.push(...fixed);
    }
    const record = ["v=spf1", ...terms].join(" ");
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpf */ .JH)(record).errors.length === 0 ? { record, changes } : null;
}
function withoutComment(body) {
    const match = /^(.* [+?~-]all)\s*((?:;|#|\/\/|\().*)$/i.exec(` ${body}`);
    const [, record = "", comment = ""] = match ?? [];
    const isTold = comment.split(/[\s;,()]+/).some((word) => /[:=@]|\d\.\d/.test(word) || (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerm */ .D0)(word));
    return match === null || isTold ? body : record.trim();
}
function repairWord(word) {
    if (/^v=spf1[;,]?$/i.test(word) || /^[,;.|"'`\\]+$/.test(word))
        return [];
    const { record, errors } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpf */ .JH)(`v=spf1 ${word}`);
    const [term] = record.terms;
    if (errors.length > 0 || term === undefined)
        return (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .repairTerm */ .yt)(word);
    return (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .typoOf */ .ou)(term) ?? [word];
}
const VERSION = /^(?:v\s*[=:]\s*spf\s?-?[12]|spf1|v=spf[il|]?|vspf1|v-spf1|v spf1)(?![.\d])["'`;:,./\s]*/i;
function bodyOf(text) {
    if ((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(text))
        return text.slice(6).trim();
    const bare = withoutZoneLine(text).replace(/^["'`\s\\]+/, "");
    const start = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(bare) ? 6 : (VERSION.exec(bare)?.[0].length ?? misspelledVersion(bare));
    if (start === null)
        return null;
    return bare
        .slice(start)
        .replace(/["'`\s\\]+$/, "")
        .trim();
}
function withoutZoneLine(text) {
    const line = /^\S{1,255}\s+(?:\d{1,10}\s+)?(?:IN\s+)?(?:\d{1,10}\s+)?(?:TXT|SPF)\s+(?=["'`]?v)/i;
    const label = /^(?:IN\s+)?(?:TXT|SPF)(?:\s+record)?\s*[:=]?\s*(?=["'`]?v)/i;
    const match = line.exec(text) ?? label.exec(text);
    return (match === null ? text : text.slice(match[0].length)).replace(/"\s+"/g, "");
}
function misspelledVersion(text) {
    const [word = "", next = ""] = text.slice(0, MAX_START).split(" ", 2);
    if (/^v=spf\d*[.\d]/i.test(word) || word.length > 9)
        return null;
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), "v=spf1") > 2)
        return null;
    return (0,_repair_term_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerm */ .D0)(next) || /^[+?~-]?(?:include|ip[46]|redirect|all)\b/i.test(next) ? word.length : null;
}
function looksLikeSpf(text) {
    if ((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(text))
        return false;
    const start = text.slice(0, MAX_START);
    const clean = (0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .cleaned */ .L0)(start) ?? start.replace(/[^\x20-\x7e]/g, "");
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpfRecord */ .X9)(clean) || bodyOf(clean) !== null;
}
function joinedWords(body) {
    const words = [];
    for (const word of body.split(" ").filter((w) => w !== "")) {
        const last = words.at(-1);
        const joint = last === undefined ? null : jointOf(last.word, word);
        if (last === undefined || joint === null)
            words.push({ word, from: word });
        else
            words[words.length - 1] = { word: joint, from: `${last.from} ${word}` };
    }
    return words;
}
const NAMED = /^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr)[:=]|^(?:redirect|exp)=|^[+?~-]all$/i;
function jointOf(last, word) {
    if (NAMED.test(word))
        return /^[+?~-]$/.test(last) && !/^[+?~-]/.test(word) ? `${last}${word}` : null;
    if (/^[+?~]$/.test(last))
        return `${last}${word}`;
    if (last === "-")
        return /^[a-z]/i.test(word) ? `${last}${word}` : null;
    if (/\d-$/.test(last) && /^[\d.]+$/.test(word))
        return `${last}${word}`;
    if (/^[+?~-]?(?:include|exists|ip4|ip6|a|mx|ptr):$|^(?:redirect|exp)=$/i.test(last))
        return word.includes(":") && (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(word.split("/")[0] ?? "") === null ? null : `${last}${word}`;
    if (/^[+?~-]?(?:include|exists|ip4|ip6)$/i.test(last)) {
        if (/^[:=]/.test(word))
            return `${last}${word}`;
        return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(word) || (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(word) !== null ? `${last}:${word}` : null;
    }
    if (/^\/\d{1,3}$/.test(word) && /^[^/]*[\d:][^/]*$/.test(last) && /\d/.test(last.slice(-1)))
        return `${last}${word}`;
    return null;
}


/***/ }),

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ withFirst),
/* harmony export */   MY: () => (/* binding */ tidyEdits),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   iP: () => (/* binding */ termOf),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   q8: () => (/* binding */ withRecord),
/* harmony export */   rS: () => (/* binding */ zoneStrings)
/* harmony export */ });
/* unused harmony export corrected */
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(298);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _redundant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(515);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8529);






function edited(record, edits) {
    const terms = record.terms.flatMap((term) => {
        const to = edits.get(term);
        return to === undefined ? [term.text] : to === null ? [] : [to];
    });
    return ["v=spf1", ...terms].join(" ");
}
const known = new WeakMap();
function tidyEdits(record) {
    const before = known.get(record);
    if (before !== undefined)
        return before;
    const edits = new Map();
    for (const term of record.terms) {
        if (term.kind !== "directive")
            continue;
        const { mechanism } = term;
        if ((mechanism.name !== "ip4" && mechanism.name !== "ip6") || mechanism.exact)
            continue;
        const first = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)({ family: mechanism.range.family, value: mechanism.range.first });
        edits.set(term, `${term.text.startsWith(term.qualifier) ? term.qualifier : ""}${mechanism.name}:${first}/${mechanism.prefix}`);
    }
    for (const { term, why } of (0,_redundant_js__WEBPACK_IMPORTED_MODULE_3__/* .redundant */ .A)(record))
        if (why !== "unreachable")
            edits.set(term, null);
    known.set(record, edits);
    return edits;
}
function corrected(record, more = new Map()) {
    const text = edited(record, new Map([...tidyEdits(record), ...more]));
    return text === record.text ? null : text;
}
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
function withRecord(dns, domain, text) {
    return {
        ask: async (question) => {
            const outcome = await dns.ask(question);
            if (question.type !== "TXT" || question.name !== domain)
                return outcome;
            const texts = outcome.kind === "answer" ? outcome.records.filter((rr) => rr.data.type === "TXT") : [];
            const old = texts.filter((rr) => rr.data.type === "TXT" && (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpfRecord */ .X9)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .o)(rr.data)));
            const others = texts.filter((rr) => rr.data.type !== "TXT" || old.length > 0 ? !old.includes(rr) : !(0,_repair_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSpf */ .D)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .o)(rr.data)));
            const strings = text.match(/[^]{1,255}/g) ?? [""];
            const own = { name: domain, ttl: 0, data: { type: "TXT", strings } };
            return { kind: "answer", rcode: "NOERROR", records: [own, ...others] };
        },
    };
}
function zoneStrings(text) {
    const strings = [];
    let rest = text;
    while (rest.length > 255) {
        const space = rest.lastIndexOf(" ", 254);
        const cut = space <= 0 ? 255 : space + 1;
        strings.push(rest.slice(0, cut));
        rest = rest.slice(cut);
    }
    return [...strings, rest].map((s) => `"${s.replace(/[\\"]/g, "\\$&")}"`).join(" ");
}


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LX: () => (/* binding */ bareFirst),
/* harmony export */   dD: () => (/* binding */ gluedAll),
/* harmony export */   ew: () => (/* binding */ glued)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);
/* harmony import */ var _host_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5988);
/* harmony import */ var _one_term_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9381);




function listed(word) {
    const parts = word.split(/[,;|]+/);
    const name = /^[+?~-]?(?:include|a|mx|exists):/i.exec(word)?.[0];
    if (name === undefined)
        return parts;
    return parts.map((part, i) => (i > 0 && (0,_host_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .u)(part) ? `${name}${part}` : part));
}
function glued(word) {
    return bareFirst(word)
        .flatMap((part) => part.split(/(?!^)(?=[+?~-]?(?:include:|ip4:|ip6:|exists:|redirect=)|[+?~-]all$)/i))
        .flatMap((part) => splitAddress(part) ?? [part]);
}
function bareFirst(word) {
    const match = /^([+?~-]?(?:a|mx|ptr))((?:include|ip4|ip6|exists|redirect)[:=].*)$/i.exec(word) ?? bareBefore(word);
    return match?.[1] === undefined || match[2] === undefined ? [word] : [match[1], match[2]];
}
function bareBefore(word) {
    const match = /^([+?~-]?(?:a|mx|ptr))(([a-z0-9]{4,})[:=].*)$/i.exec(word);
    const name = (match?.[3] ?? "").toLowerCase();
    const whole = `${(match?.[1] ?? "").replace(/^[+?~-]/, "").toLowerCase()}${name}`;
    const [own, other] = [(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, _one_term_js__WEBPACK_IMPORTED_MODULE_2__/* .LONG_NAMES */ .O_), (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(whole, _one_term_js__WEBPACK_IMPORTED_MODULE_2__/* .LONG_NAMES */ .O_)];
    if (match === null || own === null)
        return null;
    return other === null || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, own) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(whole, other) ? match : null;
}
function splitAddress(part) {
    const match = /^([+?~-]?ip4:[\d.]+(?:\/\d+)?)((?:a|mx|ptr)(?:[:/].*)?)$/i.exec(part);
    return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}
function gluedAll(term) {
    const match = /^([^ ]*[^-. ])(-all)$/i.exec(term);
    return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}


/***/ })

};
