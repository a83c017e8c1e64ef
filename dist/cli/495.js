export const id = 495;
export const ids = [495];
export const modules = {

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MAX_QUESTIONS),
/* harmony export */   h: () => (/* binding */ budgeted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _place_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6069);


const MAX_QUESTIONS = 250;
function budgeted(dns, max = MAX_QUESTIONS) {
    const asked = new Set();
    const left = new Set();
    const over = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("limit", { code: "over-budget", max });
    return {
        over,
        notAsked: () => left.size,
        ask: (question) => {
            const key = `${question.type} ${question.nth ?? 0} ${question.name}${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(question)}`;
            if (!asked.has(key)) {
                if (asked.size >= max) {
                    left.add(key);
                    return Promise.resolve(over);
                }
                asked.add(key);
            }
            return dns.ask(question);
        },
    };
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Vb: () => (/* binding */ toAscii),
/* harmony export */   aJ: () => (/* binding */ lastLabels),
/* harmony export */   aW: () => (/* binding */ aboveLabel),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   w1: () => (/* binding */ labelBytes),
/* harmony export */   xz: () => (/* binding */ literalName)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const ROOT = "";
const MAX_LABEL = 63;
const MAX_WIRE = 255;
function escapeByte(byte) {
    if (byte >= 0x41 && byte <= 0x5a)
        return String.fromCharCode(byte + 32);
    if (byte <= 0x20 || byte >= 0x7f || '"();@$\\.'.includes(String.fromCharCode(byte))) {
        return `\\${String(byte).padStart(3, "0")}`;
    }
    return String.fromCharCode(byte);
}
const ESCAPED = Array.from({ length: 256 }, (_, byte) => escapeByte(byte));
function labelText(bytes) {
    let text = "";
    for (const byte of bytes)
        text += ESCAPED[byte] ?? escapeByte(byte);
    return text;
}
const PLAIN = /^(?:[\w*/-]{1,63}\.)*[\w*/-]{1,63}$/;
const MAX_PLAIN = MAX_WIRE - 2;
function normalizeName(text) {
    if (text === "" || text === ".")
        return ROOT;
    if (text.length <= MAX_PLAIN && PLAIN.test(text))
        return text.toLowerCase();
    const labels = splitLabels(text);
    if (labels === null)
        return null;
    let wire = 1;
    for (const label of labels) {
        if (label.length === 0 || label.length > MAX_LABEL)
            return null;
        wire += label.length + 1;
    }
    return wire > MAX_WIRE ? null : labels.map((label) => labelText(label)).join(".");
}
function isName(text) {
    return normalizeName(text) === text;
}
function literalName(literal) {
    if (!isName(literal))
        throw new Error(`not a name in its one form: ${literal}`);
    return literal;
}
function below(labels, name) {
    return labels === ROOT ? name : name === ROOT ? labels : `${labels}.${name}`;
}
function relativeTo(name, of) {
    if (of === ROOT)
        return name;
    return name !== of && isSubdomain(name, of) ? name.slice(0, -of.length - 1) : ROOT;
}
function aboveLabel(name, label) {
    const labels = labelsOf(name);
    const at = labels.indexOf(label, 1);
    return at < 0 || at === labels.length - 1 ? null : lastLabels(name, labels.length - at - 1);
}
function lastLabels(name, count) {
    return count <= 0 ? ROOT : labelsOf(name).slice(-count).join(".");
}
function splitLabels(text) {
    const labels = [[]];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0xff)
            return null;
        if (code === 0x2e) {
            if (i < text.length - 1)
                labels.push([]);
            continue;
        }
        if (code !== 0x5c) {
            labels.at(-1)?.push(code);
            continue;
        }
        const digits = /^\d{3}/.exec(text.slice(i + 1, i + 4))?.[0];
        const byte = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
        if (Number.isNaN(byte) || byte > 0xff)
            return null;
        labels.at(-1)?.push(byte);
        i += digits === undefined ? 1 : 3;
    }
    return labels;
}
function labelBytes(name) {
    if (name === "")
        return [];
    return (splitLabels(name) ?? []).map((label) => Uint8Array.from(label));
}
function labelsOf(name) {
    return name === "" ? [] : name.split(".");
}
function parentOf(name) {
    const dot = name.indexOf(".");
    return dot < 0 ? ROOT : name.slice(dot + 1);
}
function isSubdomain(name, of) {
    return of === "" || name === of || name.endsWith(`.${of}`);
}
function toAscii(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text;
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text);
    return ascii === "" ? null : ascii;
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ only }) {
    return only === undefined ? "" : ` @${only}`;
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

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   NW: () => (/* binding */ unmapped),
/* harmony export */   Uv: () => (/* binding */ isAddressText),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   r5: () => (/* binding */ parseIp),
/* harmony export */   v_: () => (/* binding */ formatIp)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function parseIp(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text))
        return { family: 4, value: octetsToValue(text) };
    if (isIpv6(text))
        return { family: 6, value: parse6(text) };
    return null;
}
const GROUP = /^[0-9a-f]{1,4}$/i;
function isIpv6(text) {
    if (!text.includes(":"))
        return false;
    const [head = "", tail, more] = text.split("::");
    if (more !== undefined)
        return false;
    const groups = [head, tail ?? ""].flatMap((part) => (part === "" ? [] : part.split(":")));
    const last = groups.at(-1) ?? "";
    const isDotted = last.includes(".") && text.endsWith(last);
    if (isDotted && !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(last))
        return false;
    const size = groups.length + (isDotted ? 1 : 0);
    if (!(isDotted ? groups.slice(0, -1) : groups).every((group) => GROUP.test(group)))
        return false;
    return tail === undefined ? size === 8 : size < 8;
}
function octetsToValue(text) {
    let [value, octet] = [0, 0];
    for (let i = 0; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit >= 0)
            octet = octet * 10 + digit;
        else
            [value, octet] = [value * 256 + octet, 0];
    }
    return BigInt(value * 256 + octet);
}
function parse6(text) {
    const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
    if (embedded?.[1] !== undefined && embedded[2] !== undefined) {
        const v4 = octetsToValue(embedded[2]);
        text = `${embedded[1]}${(v4 >> 16n).toString(16)}:${(v4 & 0xffffn).toString(16)}`;
    }
    const [head = "", tail] = text.split("::");
    const left = head === "" ? [] : head.split(":");
    const right = tail === undefined || tail === "" ? [] : tail.split(":");
    const zeros = new Array(tail === undefined ? 0 : 8 - left.length - right.length).fill("0");
    return [...left, ...zeros, ...right].reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
function formatIp(ip) {
    if (ip.family === 4)
        return dotted(Number(ip.value));
    if (ip.value >> 32n === 0xffffn)
        return `::ffff:${dotted(Number(ip.value & 0xffffffffn))}`;
    const groups = Array.from({ length: 8 }, (_, i) => Number((ip.value >> BigInt(112 - 16 * i)) & 0xffffn));
    const run = longestZeroRun(groups);
    const hex = (part) => part.map((g) => g.toString(16)).join(":");
    if (run.length < 2)
        return hex(groups);
    return `${hex(groups.slice(0, run.start))}::${hex(groups.slice(run.start + run.length))}`;
}
function dotted(value) {
    return `${value >>> 24}.${(value >>> 16) & 0xff}.${(value >>> 8) & 0xff}.${value & 0xff}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let length = 0;
    groups.forEach((group, index) => {
        length = group === 0 ? length + 1 : 0;
        if (length > best.length)
            best = { start: index - length + 1, length };
    });
    return best;
}
function unmapped(ip) {
    return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}
function bitsOf(family) {
    return family === 4 ? 32 : 128;
}
function isAddressText(subject) {
    return subject.includes(":") || /^[\d.]+$/.test(subject);
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
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6191);

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

/***/ 3156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   L0: () => (/* binding */ cleaned),
/* harmony export */   ky: () => (/* binding */ oddCharacters),
/* harmony export */   o_: () => (/* binding */ namedCharacters)
/* harmony export */ });
const known = (name, meant, invisible) => ({ name, meant, invisible });
const KNOWN = new Map([
    [0x09, known("tab", " ", true)],
    [0x0a, known("line feed", " ", true)],
    [0x0d, known("carriage return", " ", true)],
    [0xa0, known("no-break space", " ", true)],
    [0xad, known("soft hyphen", "", true)],
    [0x1680, known("Ogham space mark", " ", true)],
    [0x2000, known("en quad", " ", true)],
    [0x2001, known("em quad", " ", true)],
    [0x2002, known("en space", " ", true)],
    [0x2003, known("em space", " ", true)],
    [0x2004, known("three-per-em space", " ", true)],
    [0x2005, known("four-per-em space", " ", true)],
    [0x2006, known("six-per-em space", " ", true)],
    [0x2007, known("figure space", " ", true)],
    [0x2008, known("punctuation space", " ", true)],
    [0x2009, known("thin space", " ", true)],
    [0x200a, known("hair space", " ", true)],
    [0x200b, known("zero width space", "", true)],
    [0x200c, known("zero width non-joiner", "", true)],
    [0x200d, known("zero width joiner", "", true)],
    [0x200e, known("left-to-right mark", "", true)],
    [0x200f, known("right-to-left mark", "", true)],
    [0x2028, known("line separator", " ", true)],
    [0x2029, known("paragraph separator", " ", true)],
    [0x202a, known("left-to-right embedding", "", true)],
    [0x202b, known("right-to-left embedding", "", true)],
    [0x202c, known("pop directional formatting", "", true)],
    [0x202d, known("left-to-right override", "", true)],
    [0x202e, known("right-to-left override", "", true)],
    [0x202f, known("narrow no-break space", " ", true)],
    [0x205f, known("medium mathematical space", " ", true)],
    [0x2060, known("word joiner", "", true)],
    [0x3000, known("ideographic space", " ", true)],
    [0xfeff, known("byte order mark", "", true)],
    [0x2010, known("hyphen", "-", false)],
    [0x2011, known("non-breaking hyphen", "-", false)],
    [0x2012, known("figure dash", "-", false)],
    [0x2013, known("en dash", "-", false)],
    [0x2014, known("em dash", "-", false)],
    [0x2212, known("minus sign", "-", false)],
    [0x2018, known("left single quotation mark", "", false)],
    [0x2019, known("right single quotation mark", "", false)],
    [0x201c, known("left double quotation mark", "", false)],
    [0x201d, known("right double quotation mark", "", false)],
    [0x201e, known("low double quotation mark", "", false)],
    [0x2026, known("ellipsis", "", false)],
    [0x02dc, known("small tilde", "~", false)],
    [0x223c, known("tilde operator", "~", false)],
]);
const LOOK_ALIKES = [
    ["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051b\u051d\u04bb\u04cf", "aeopcyxijsdqwhl"],
    ["\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405", "ABEKMHOPCTXIJS"],
    ["\u03b1\u03bf\u03bd\u03c1\u03b9\u03ba\u03c5\u03c7", "aovpikux"],
    ["\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"],
    ["\u0131\u0261\u01c0", "igl"],
];
const ALIKE = new Map(LOOK_ALIKES.flatMap(([odd, plain]) => Array.from(odd, (c, i) => [c, plain[i] ?? ""])));
const UTF8 = new TextDecoder("utf-8", { fatal: true });
function characterAt(text, at) {
    const byte = text.charCodeAt(at);
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (length > 1 && byte <= 0xf4) {
        try {
            const decoded = UTF8.decode(Uint8Array.from(text.slice(at, at + length), (c) => c.charCodeAt(0)));
            return { code: decoded === "" ? 0xfeff : (decoded.codePointAt(0) ?? byte), length };
        }
        catch {
            return { code: byte, length: 1 };
        }
    }
    return { code: byte, length: 1 };
}
const MAX_ODD = 1000;
function oddCharacters(text) {
    const found = [];
    for (const match of text.matchAll(/[^\x20-\x7e]/g)) {
        const last = found.at(-1);
        if (last !== undefined && match.index < last.column - 1 + last.length)
            continue;
        const { code, length } = characterAt(text, match.index);
        if (found.length >= MAX_ODD)
            break;
        found.push({ column: match.index + 1, length, ...told(code) });
    }
    return found;
}
function told(code) {
    const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const listed = KNOWN.get(code);
    if (listed !== undefined)
        return { ...listed, name: `${hex} ${listed.name}` };
    const character = String.fromCodePoint(code);
    const plain = character.normalize("NFKC");
    if (code >= 0xff01 && code <= 0xff5e)
        return { name: `${hex} full-width ${plain}`, invisible: false, meant: plain };
    const alike = ALIKE.get(character);
    if (alike !== undefined)
        return { name: `${hex}, looks like ${alike}`, invisible: false, meant: alike };
    if (/[\p{Cc}\p{Cf}\p{Zs}\p{Mn}]/u.test(character))
        return {
            name: `${hex} ${code < 0x20 || code === 0x7f ? "control" : "invisible"} character`,
            invisible: true,
            meant: "",
        };
    return { name: `${hex}, not ASCII`, invisible: false, meant: null };
}
function cleaned(text) {
    let clean = "";
    let at = 0;
    const found = oddCharacters(text);
    if (found.length >= MAX_ODD)
        return null;
    for (const odd of found) {
        if (odd.meant === null)
            return null;
        clean += text.slice(at, odd.column - 1) + odd.meant;
        at = odd.column - 1 + odd.length;
    }
    return (clean + text.slice(at)).replace(/ {2,}/g, " ").trim();
}
function readable(text) {
    try {
        return UTF8.decode(Uint8Array.from(text, (c) => c.charCodeAt(0)));
    }
    catch {
        return text;
    }
}
function namedCharacters(odd) {
    if (odd.length === 0)
        return null;
    return { first: odd.slice(0, 3).map(({ name, column }) => ({ name, column })), count: odd.length };
}


/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkHost)
});

// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js
var ip_ip = __webpack_require__(6191);
// EXTERNAL MODULE: ./build/mail/spf/domain-problem.js
var domain_problem = __webpack_require__(754);
// EXTERNAL MODULE: ./build/ip/range.js
var range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/dns/reverse-name.js
var reverse_name = __webpack_require__(8356);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/macro.js
var macro = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/mail/spf/macro-syntax.js
var macro_syntax = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
;// CONCATENATED MODULE: ./build/mail/spf/prefetch.js


function prefetch(dns, record, domain, ip, budget) {
    let left = budget;
    for (const term of record.terms) {
        if (left <= 0 || surelyMatches(term, ip))
            return;
        const question = questionOf(term, domain, ip);
        if (question === null)
            continue;
        left--;
        void dns.ask(question);
    }
}
function surelyMatches(term, ip) {
    if (term.kind !== "directive")
        return false;
    const { mechanism } = term;
    if (mechanism.name === "ip4" || mechanism.name === "ip6")
        return (0,range/* contains */.gR)(mechanism.range, ip);
    return mechanism.name === "all";
}
function questionOf(term, domain, ip) {
    if (term.kind !== "directive")
        return null;
    const { mechanism } = term;
    const ask = (target, type) => {
        const text = target ?? domain;
        const name = text.includes("%") ? null : (0,door/* rawToName */.hl)(text);
        return name === null ? null : { name, type };
    };
    switch (mechanism.name) {
        case "include":
            return ask(mechanism.domain, "TXT");
        case "a":
            return ask(mechanism.domain, ip.family === 4 ? "A" : "AAAA");
        case "mx":
            return ask(mechanism.domain, "MX");
        case "exists":
            return ask(mechanism.domain, "A");
        case "all":
        case "ip4":
        case "ip6":
        case "ptr":
            return null;
    }
}

// EXTERNAL MODULE: ./build/mail/spf/problem.js
var spf_problem = __webpack_require__(4289);
;// CONCATENATED MODULE: ./build/mail/spf/evaluation.js












const MAX_EXPLANATION = 4096;
const OVER_TIME = { code: "over-time" };
function isHalt(value) {
    return typeof value === "object" && value !== null && "halt" in value;
}
const RESULTS = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" };
class Evaluation {
    lookups = 0;
    voids = 0;
    steps = [];
    questions = [];
    dns;
    fixed;
    constructor(dns, fixed) {
        this.dns = dns;
        this.fixed = fixed;
    }
    async result(domain) {
        const outcome = await this.host(domain, [], true);
        const common = { lookups: this.lookups, voidLookups: this.voids, trace: this.steps };
        if (isHalt(outcome)) {
            const { halt, problem, trouble } = outcome;
            const none = { result: halt, explanation: null, mechanism: null };
            const result = { ...common, ...none, problem: (0,spf_problem/* spfProblemText */._)(problem), why: problem };
            return trouble === undefined ? result : { ...result, trouble };
        }
        return { ...common, ...outcome, problem: null };
    }
    async host(domain, path, top) {
        const name = (0,door/* rawToName */.hl)(domain);
        if (name === null || (0,domain_problem/* domainProblem */.i)(domain) !== null)
            return { halt: "none", problem: { code: "not-a-domain", domain } };
        const here = [...path, name];
        if (this.fixed.isOver())
            return this.stop(here, "temperror", OVER_TIME);
        const found = await (0,door/* recordOf */.zv)(this.dns, name);
        this.questions.push(`${name} TXT`);
        if (found.kind === "error")
            return { ...this.stop(here, "temperror", { code: "dns", name, type: "TXT", error: found }), trouble: found };
        if (found.kind === "none")
            return this.stop(here, "none", { code: "no-record", domain: name, gone: found.nxdomain });
        if (found.kind === "multiple")
            return this.stop(here, "permerror", { code: "multiple", domain: name, records: found.texts.length });
        const { record, errors } = (0,parse/* parseSpf */.JH)(found.text);
        this.step(here, null, "record", found.text, 0, 0);
        const error = errors[0];
        if (error !== undefined) {
            const { fault, span, term } = error;
            return this.stop(here, "permerror", { code: "syntax", domain: name, fault, column: span.column, term }, term);
        }
        prefetch(this.dns, record, domain, this.fixed.ip, limits/* MAX_LOOKUPS */.rT - this.lookups);
        return this.terms(record, domain, here, top);
    }
    async terms(record, domain, path, top) {
        for (const term of record.terms) {
            if (term.kind !== "directive")
                continue;
            const matched = await this.directive(term, domain, path);
            if (isHalt(matched))
                return matched;
            if (!matched)
                continue;
            const result = RESULTS[term.qualifier];
            const explanation = result === "fail" && top && record.exp !== null ? await this.explain(record.exp.value, domain) : null;
            return { result, mechanism: term.text, explanation };
        }
        if (record.redirect === null)
            return { result: "neutral", mechanism: null, explanation: null };
        const over = this.spend(path, record.redirect.text);
        if (over !== null)
            return over;
        if (this.hasNoTarget(record.redirect.value))
            return this.stop(path, "permerror", { code: "no-target" }, record.redirect.text);
        const target = await this.target(record.redirect.value, domain);
        const tooMany = this.overVoid();
        if (tooMany !== null)
            return this.stop(path, "permerror", tooMany.problem, record.redirect.text);
        this.step(path, record.redirect.text, "redirect", target, 1, 0);
        const outcome = await this.host(target, path, top);
        return isHalt(outcome) && outcome.halt === "none"
            ? { halt: "permerror", problem: { code: "inside", by: "redirect", target, problem: outcome.problem } }
            : outcome;
    }
    async directive(term, domain, path) {
        const [lookupsBefore, voidsBefore] = [this.lookups, this.voids];
        const isStatic = term.mechanism.name === "all" || term.mechanism.name === "ip4" || term.mechanism.name === "ip6";
        if (!isStatic) {
            const over = this.spend(path, term.text);
            if (over !== null)
                return over;
        }
        if (term.mechanism.name === "include")
            this.step(path, term.text, "include", "", 1, 0);
        const outcome = await this.mechanism(term.mechanism, domain, path);
        const matched = isHalt(outcome) ? outcome : (this.overVoid() ?? outcome);
        const cost = term.mechanism.name === "include" ? 0 : this.lookups - lookupsBefore;
        if (isHalt(matched)) {
            this.step(path, term.text, matched.halt === "temperror" ? "temperror" : "permerror", (0,spf_problem/* spfProblemText */._)(matched.problem), cost, this.voids - voidsBefore, matched.problem);
        }
        else {
            this.step(path, term.text, matched ? "match" : "no-match", "", cost, term.mechanism.name === "include" ? 0 : this.voids - voidsBefore);
        }
        return matched;
    }
    hasNoTarget(spec) {
        return spec !== null && (0,macro/* needsLocalPart */.Mt)(spec) && /[^\0-\x7f]/.test(this.fixed.localPart);
    }
    async mechanism(mechanism, domain, path) {
        if ("domain" in mechanism && this.hasNoTarget(mechanism.domain))
            return false;
        switch (mechanism.name) {
            case "all":
                return true;
            case "ip4":
            case "ip6":
                return (0,range/* contains */.gR)(mechanism.range, this.fixed.ip);
            case "include":
                return this.include(await this.target(mechanism.domain, domain), path);
            case "exists": {
                const found = await this.ask(await this.target(mechanism.domain, domain), "A", true);
                return isHalt(found) ? found : found.length > 0;
            }
            case "a":
                return this.addressMatch(await this.target(mechanism.domain, domain), mechanism);
            case "mx":
                return this.mx(await this.target(mechanism.domain, domain), mechanism);
            case "ptr":
                return this.ptr(await this.target(mechanism.domain, domain));
        }
    }
    async include(target, path) {
        const outcome = await this.host(target, path, false);
        if (isHalt(outcome)) {
            if (outcome.halt === "none")
                return { halt: "permerror", problem: { code: "inside", by: "include", target, problem: outcome.problem } };
            return outcome;
        }
        return outcome.result === "pass";
    }
    async addressMatch(target, mechanism) {
        const found = await this.ask(target, this.addressType(), true);
        if (isHalt(found))
            return found;
        const prefix = this.fixed.ip.family === 4 ? mechanism.prefix4 : mechanism.prefix6;
        return found.some((text) => within(text, prefix, this.fixed.ip));
    }
    async mx(target, mechanism) {
        const exchanges = await this.ask(target, "MX", true);
        if (isHalt(exchanges))
            return exchanges;
        if (exchanges.length > limits/* MAX_NAMES */.oA)
            return {
                halt: "permerror",
                problem: { code: "too-many-mx", domain: target, records: exchanges.length, max: limits/* MAX_NAMES */.oA },
            };
        for (const exchange of exchanges)
            if (exchange !== "")
                void this.dns.ask({ name: exchange, type: this.addressType() });
        for (const exchange of exchanges) {
            if (exchange === "")
                continue;
            const matched = await this.addressMatch((0,door/* nameToRaw */.vI)(exchange), mechanism);
            if (matched !== false)
                return matched;
        }
        return false;
    }
    async ptr(target) {
        const names = await this.validatedNames(true);
        if (isHalt(names))
            return names;
        const wanted = (0,door/* rawToName */.hl)((0,macro/* fitName */.dl)(target));
        return wanted !== null && names.some((name) => name === wanted || name.endsWith(`.${wanted}`));
    }
    async validatedNames(counted) {
        const question = { name: (0,reverse_name/* reverseName */.A)(this.fixed.ip), type: "PTR" };
        this.questions.push(`${question.name} PTR`);
        const found = await (0,door/* textsOf */.CB)(this.dns, question.name, "PTR");
        if (found.kind === "error")
            return [];
        if (found.texts.length === 0 && counted)
            return this.countVoid() ?? [];
        const checked = await Promise.all(found.texts.slice(0, limits/* MAX_NAMES */.oA).map(async (name) => {
            const addresses = await (0,door/* textsOf */.CB)(this.dns, name, this.addressType());
            const text = (0,ip_ip/* formatIp */.v_)(this.fixed.ip);
            return addresses.kind === "texts" && addresses.texts.includes(text) ? [name] : [];
        }));
        return checked.flat();
    }
    async validatedName(domain, counted) {
        const names = await this.validatedNames(counted);
        if (isHalt(names))
            return "unknown";
        const wanted = (0,door/* rawToName */.hl)(domain) ?? "";
        const best = names.find((n) => n === wanted) ?? names.find((n) => n.endsWith(`.${wanted}`)) ?? names[0];
        return best === undefined ? "unknown" : (0,door/* nameToRaw */.vI)(best);
    }
    async explain(spec, domain) {
        const name = this.hasNoTarget(spec) ? null : (0,door/* rawToName */.hl)(await this.target(spec, domain, false));
        if (name === null || name === "")
            return null;
        const found = await (0,door/* textsOf */.CB)(this.dns, name, "TXT");
        const [text, ...more] = found.kind === "texts" ? found.texts : [];
        if (text === undefined || more.length > 0 || (0,macro_syntax/* macroStringFault */.u)(text, true) !== null)
            return null;
        return (await (0,macro/* expandMacros */.Q3)(text, this.context(domain, false))).slice(0, MAX_EXPLANATION);
    }
    context(domain, counted) {
        return { ...this.fixed, domain, validatedName: () => this.validatedName(domain, counted) };
    }
    async target(spec, domain, counted = true) {
        return spec === null ? domain : (0,macro/* fitName */.dl)(await (0,macro/* expandMacros */.Q3)(spec, this.context(domain, counted)));
    }
    addressType() {
        return this.fixed.ip.family === 4 ? "A" : "AAAA";
    }
    async ask(target, type, counted) {
        const name = (0,door/* rawToName */.hl)(target);
        if (name === null)
            return [];
        if (this.fixed.isOver())
            return { halt: "temperror", problem: OVER_TIME };
        this.questions.push(`${name} ${type}`);
        const found = await (0,door/* textsOf */.CB)(this.dns, name, type);
        if (found.kind === "error")
            return { halt: "temperror", problem: { code: "dns", name, type, error: found }, trouble: found };
        return found.texts.length === 0 && counted ? (this.countVoid() ?? []) : found.texts;
    }
    countVoid() {
        this.voids++;
        return this.overVoid();
    }
    overVoid() {
        if (this.voids <= limits/* MAX_VOID */.S0)
            return null;
        return { halt: "permerror", problem: { code: "too-many-void", max: limits/* MAX_VOID */.S0 } };
    }
    spend(path, term) {
        this.lookups++;
        if (this.lookups <= limits/* MAX_LOOKUPS */.rT)
            return null;
        return this.stop(path, "permerror", { code: "too-many-lookups", max: limits/* MAX_LOOKUPS */.rT }, term);
    }
    stop(path, halt, problem, term = null) {
        this.step(path, term, halt === "temperror" ? "temperror" : halt === "none" ? "no-match" : "permerror", (0,spf_problem/* spfProblemText */._)(problem), 0, 0, problem);
        return { halt, problem };
    }
    step(path, term, outcome, detail, lookups, voidLookups, why = null) {
        this.steps.push({ path, term, outcome, detail, why, lookups, voidLookups, questions: this.questions });
        this.questions = [];
    }
}
function within(text, prefix, ip) {
    const address = (0,ip_ip/* parseIp */.r5)(text);
    return address !== null && (0,range/* contains */.gR)((0,range/* network */.Nm)(address, prefix), ip);
}

;// CONCATENATED MODULE: ./build/mail/spf/check-host.js






const LIMIT_MS = 30_000;
async function checkHost(dns, input) {
    const { localPart, domain } = identity(input);
    const nothing = { explanation: null, mechanism: null, lookups: 0, voidLookups: 0, trace: [] };
    const bad = (0,domain_problem/* domainProblem */.i)(domain);
    if (bad !== null)
        return { ...nothing, result: "none", problem: (0,spf_problem/* spfProblemText */._)(bad), why: bad };
    const evaluation = new Evaluation((0,budget/* budgeted */.h)(dns), {
        ip: (0,ip_ip/* unmapped */.NW)(input.ip),
        localPart,
        senderDomain: domain,
        helo: latin1(input.helo),
        receiver: input.receiver ?? "unknown",
        now: input.now ?? 0,
        isOver: overTime(input.clock ?? (() => performance.now()), input.limitMs ?? LIMIT_MS),
    });
    return evaluation.result(domain);
}
function overTime(clock, limitMs) {
    const start = clock();
    return () => clock() - start > limitMs;
}
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
function identity(input) {
    const sender = input.mailFrom === "" ? input.helo : input.mailFrom;
    const at = input.mailFrom === "" ? -1 : sender.lastIndexOf("@");
    const localPart = at > 0 ? latin1(sender.slice(0, at)) : "postmaster";
    const domain = sender.slice(at + 1);
    const ascii = (0,dns_name/* toAscii */.Vb)(domain) ?? latin1(domain);
    return { localPart, domain: ascii.endsWith(".") ? ascii.slice(0, -1) : ascii };
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ domainProblem)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);

function domainProblem(domain) {
    if (/^\[.*\]$/.test(domain))
        return { code: "address-literal" };
    if (!domain.includes("."))
        return { code: "not-qualified" };
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .rawToName */ .hl)(domain) === null || domain.startsWith(".") ? { code: "malformed" } : null;
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   hl: () => (/* binding */ rawToName),
/* harmony export */   vI: () => (/* binding */ nameToRaw),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);



const READ = {
    A: (data) => (data.type === "A" ? [data.address] : []),
    AAAA: (data) => (data.type === "AAAA" ? [data.address] : []),
    MX: (data) => (data.type === "MX" ? [data.exchange] : []),
    PTR: (data) => (data.type === "PTR" ? [data.target] : []),
    SPF: (data) => (data.type === "SPF" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .o)(data)] : []),
    TXT: (data) => (data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .o)(data)] : []),
};
function rawToName(raw) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(raw.replaceAll("\\", "\\\\"));
}
function nameToRaw(name) {
    return name.replace(/\\(\d{3})/g, (_, digits) => String.fromCharCode(Number(digits)));
}
async function textsOf(dns, name, type) {
    const outcome = await dns.ask({ name, type });
    if (outcome.kind === "error")
        return outcome;
    const read = READ[type];
    const texts = outcome.records.flatMap((rr) => read(rr.data));
    return { kind: "texts", texts, nxdomain: outcome.rcode === "NXDOMAIN" };
}
async function recordOf(dns, name) {
    const found = await textsOf(dns, name, "TXT");
    if (found.kind === "error")
        return found;
    const records = found.texts.filter(_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpfRecord */ .X9);
    if (records.length > 1)
        return { kind: "multiple", texts: records };
    return records[0] === undefined ? { kind: "none", nxdomain: found.nxdomain } : { kind: "record", text: records[0] };
}


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ MAX_VOID),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   rT: () => (/* binding */ MAX_LOOKUPS)
/* harmony export */ });
const MAX_LOOKUPS = 10;
const MAX_VOID = 2;
const MAX_NAMES = 10;


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ domainSpecFault),
/* harmony export */   u: () => (/* binding */ macroStringFault)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

const EXPAND = /^%\{([a-z])(\d*)(r?)([.\-+,/_=]*)\}/i;
const TOPLABEL = /\.((?:[a-z0-9]*[a-z][a-z0-9]*)|(?:[a-z0-9]+-[a-z0-9-]*[a-z0-9]))\.?$/i;
function macroStringFault(text, explanation) {
    for (let at = 0; at < text.length; at++) {
        const c = text[at] ?? "";
        if (c < "!" || c > "~") {
            if (c === " " && explanation)
                continue;
            return { code: "macro-byte", byte: c.charCodeAt(0) };
        }
        if (c !== "%")
            continue;
        const next = text[at + 1];
        if (next === "%" || next === "_" || next === "-") {
            at++;
            continue;
        }
        const match = EXPAND.exec(text.slice(at));
        const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.slice(at, at + 12), 12);
        if (match === null)
            return { code: "no-macro", text: shown };
        const letter = match[1]?.toLowerCase() ?? "";
        if (!"slodiphcrtv".includes(letter))
            return { code: "macro-letter", text: shown, letter };
        if (!explanation && "crt".includes(letter))
            return { code: "explanation-letter", text: shown, letter };
        if (match[2] !== "" && Number(match[2]) === 0)
            return { code: "macro-labels", text: shown };
        at += match[0].length - 1;
    }
    return null;
}
function domainSpecFault(text) {
    if (text === "")
        return { code: "no-domain" };
    const macros = macroStringFault(text, false);
    if (macros !== null)
        return macros;
    if (/(?:%(?:\{[^}]*\}|_|-)|\0)$/.test(text.replaceAll("%%", "\0")) || TOPLABEL.test(text))
        return null;
    return { code: "last-label", text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text, 80) };
}


/***/ }),

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ needsLocalPart),
/* harmony export */   Q3: () => (/* binding */ expandMacros),
/* harmony export */   dl: () => (/* binding */ fitName),
/* harmony export */   ur: () => (/* binding */ needsP)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6191);

function needsP(text) {
    return /%\{p/i.test(text.replaceAll("%%", ""));
}
function needsLocalPart(text) {
    return /%\{[sl]/i.test(text.replaceAll("%%", ""));
}
async function expandMacros(text, context) {
    const p = needsP(text) ? await context.validatedName() : "unknown";
    return text.replace(/%(?:([%_-])|\{([a-z])(\d*)(r?)([.\-+,/_=]*)\})/gi, (_, plain, letter, digits, reverse, delimiters) => {
        if (plain !== undefined)
            return plain === "%" ? "%" : plain === "_" ? " " : "%20";
        const value = transform(valueOf(letter.toLowerCase(), context, p), digits, reverse !== "", delimiters);
        return letter >= "A" && letter <= "Z" ? urlEscape(value) : value;
    });
}
function valueOf(letter, context, p) {
    switch (letter) {
        case "s":
            return `${context.localPart}@${context.senderDomain}`;
        case "l":
            return context.localPart;
        case "o":
            return context.senderDomain;
        case "d":
            return context.domain;
        case "i":
            return context.ip.family === 4
                ? (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(context.ip)
                : context.ip.value.toString(16).padStart(32, "0").split("").join(".");
        case "p":
            return p;
        case "v":
            return context.ip.family === 4 ? "in-addr" : "ip6";
        case "h":
            return context.helo;
        case "c":
            return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)(context.ip);
        case "r":
            return context.receiver;
        default:
            return String(context.now);
    }
}
function transform(value, digits, reverse, delimiters) {
    if (digits === "" && !reverse && delimiters === "")
        return value;
    const at = delimiters === "" ? "." : delimiters;
    const parts = splitAny(value, at);
    if (reverse)
        parts.reverse();
    const keep = digits === "" ? parts.length : Math.min(parts.length, Number(digits));
    return parts.slice(parts.length - keep).join(".");
}
function splitAny(value, delimiters) {
    const parts = [""];
    for (const c of value) {
        if (delimiters.includes(c))
            parts.push("");
        else
            parts[parts.length - 1] = `${parts.at(-1) ?? ""}${c}`;
    }
    return parts;
}
function urlEscape(value) {
    return value.replace(/[^A-Za-z0-9\-._~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function fitName(name) {
    let text = name.endsWith(".") ? name.slice(0, -1) : name;
    while (text.length > 253) {
        const dot = text.indexOf(".");
        if (dot < 0)
            return text;
        text = text.slice(dot + 1);
    }
    return text;
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ parseSpf),
/* harmony export */   X9: () => (/* binding */ isSpfRecord),
/* harmony export */   Yx: () => (/* binding */ redirectOf),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6191);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4865);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3156);
/* harmony import */ var _macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8288);






function allOf({ terms }) {
    return terms.find((t) => t.kind === "directive" && t.mechanism.name === "all") ?? null;
}
function redirectOf(record) {
    return allOf(record) === null ? record.redirect : null;
}
function isSpfRecord(text) {
    return /^v=spf1(?: |$)/i.test(text);
}
const MECHANISMS = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"];
const MOST_KNOWN = 512;
const LONGEST_KNOWN = 2048;
const known = new Map();
function parseSpf(text) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const parsed = parse(text);
    if (text.length > LONGEST_KNOWN)
        return parsed;
    if (known.size >= MOST_KNOWN)
        known.clear();
    known.set(text, parsed);
    return parsed;
}
function parse(text) {
    const terms = [];
    const errors = [];
    for (const match of text.slice(6).matchAll(/[^ ]+/g)) {
        const span = { column: 7 + match.index, length: match[0].length };
        const parsed = parseTerm(match[0], span);
        if (isFault(parsed))
            errors.push({ span, term: match[0], fault: parsed });
        else
            terms.push(parsed);
    }
    const single = (name) => {
        const [first, second] = terms.filter((t) => t.kind === "modifier" && t.name === name);
        if (second !== undefined)
            errors.push({ span: second.span, term: second.text, fault: { code: "twice", name } });
        return first ?? null;
    };
    return { record: { text, terms, redirect: single("redirect"), exp: single("exp") }, errors };
}
function isFault(parsed) {
    return "code" in parsed;
}
function parseTerm(text, span) {
    const bad = /[^\x21-\x7e]/.exec(text);
    if (bad !== null) {
        const character = (0,_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .oddCharacters */ .ky)(text)[0]?.name ?? (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(bad[0], 12);
        return { code: "character", character, byte: bad[0].charCodeAt(0) };
    }
    const modifier = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(text);
    if (modifier?.[1] !== undefined && modifier[2] !== undefined)
        return parseModifier(modifier[1].toLowerCase(), modifier[2], text, span);
    const match = /^([+?~-]?)([a-z][a-z0-9_.-]*)(.*)$/i.exec(text);
    if (match === null)
        return { code: "no-term", text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text, 60) };
    const mechanism = parseMechanism(match[2]?.toLowerCase() ?? "", match[3] ?? "");
    if (isFault(mechanism))
        return mechanism;
    return { kind: "directive", qualifier: (match[1] === "" ? "+" : match[1]), mechanism, text, span };
}
function parseModifier(name, value, text, span) {
    if (name === "redirect" || name === "exp") {
        return (0,_macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .domainSpecFault */ .m)(value) ?? { kind: "modifier", name, value, text, span };
    }
    return (0,_macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .macroStringFault */ .u)(value, true) ?? { kind: "modifier", name: "unknown", value, text, span };
}
function parseMechanism(name, rest) {
    switch (name) {
        case "all":
            return rest === "" ? { name } : { code: "all-argument" };
        case "include":
        case "exists":
            if (!rest.startsWith(":"))
                return { code: "needs-domain", name };
            return (0,_macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .domainSpecFault */ .m)(rest.slice(1)) ?? { name, domain: rest.slice(1) };
        case "ptr":
            if (rest === "")
                return { name, domain: null };
            if (!rest.startsWith(":"))
                return { code: "ptr-argument" };
            return (0,_macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .domainSpecFault */ .m)(rest.slice(1)) ?? { name, domain: rest.slice(1) };
        case "a":
        case "mx":
            return withCidr(name, rest);
        case "ip4":
        case "ip6":
            return addressMechanism(name, rest);
        default: {
            const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, MECHANISMS) ?? (/^ipv[46]$/.test(name) ? `ip${name.slice(3)}` : null);
            return { code: "unknown-mechanism", name: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(name, 40), near };
        }
    }
}
function prefixOf(text, max) {
    if (text === undefined)
        return max;
    return /^(0|[1-9]\d{0,2})$/.test(text) && Number(text) <= max ? Number(text) : null;
}
function withCidr(name, rest) {
    const cidr = /(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(rest);
    const domainPart = rest.slice(0, rest.length - (cidr?.[0].length ?? 0));
    const prefix4 = prefixOf(cidr?.[1], 32);
    const prefix6 = prefixOf(cidr?.[2], 128);
    if (prefix4 === null)
        return { code: "prefix", prefix: cidr?.[1] ?? "", family: 4, dual: true };
    if (prefix6 === null)
        return { code: "prefix", prefix: cidr?.[2] ?? "", family: 6, dual: true };
    if (domainPart === "")
        return { name, domain: null, prefix4, prefix6 };
    if (!domainPart.startsWith(":"))
        return { code: "cannot-follow", text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(domainPart, 40), name };
    return (0,_macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .domainSpecFault */ .m)(domainPart.slice(1)) ?? { name, domain: domainPart.slice(1), prefix4, prefix6 };
}
function addressMechanism(name, rest) {
    const max = name === "ip4" ? 32 : 128;
    const match = /^:([^/]*)(?:\/(.*))?$/.exec(rest);
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(match?.[1] ?? "");
    if (ip?.family !== (name === "ip4" ? 4 : 6))
        return { code: "needs-address", name };
    const prefix = prefixOf(match?.[2], max);
    if (prefix === null)
        return { code: "prefix", prefix: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(match?.[2] ?? "", 10), family: name === "ip4" ? 4 : 6, dual: false };
    const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .network */ .Nm)(ip, prefix);
    return { name, range, exact: range.first === ip.value, prefix };
}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ spfProblemText)
/* harmony export */ });
/* harmony import */ var _term_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);

function spfProblemText(problem) {
    switch (problem.code) {
        case "address-literal":
            return "an address literal has no SPF record";
        case "not-qualified":
            return "the domain is not fully qualified";
        case "malformed":
            return "the domain is malformed: an empty label, or longer than DNS allows";
        case "not-a-domain":
            return `${problem.domain} is not a domain that can hold a record`;
        case "no-record":
            return `${problem.domain} has no SPF record${problem.gone ? " (the name does not exist)" : ""}`;
        case "multiple":
            return `${problem.domain} has ${problem.records} SPF records; one is allowed`;
        case "syntax":
            return `${problem.domain}: ${(0,_term_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .termFaultText */ .K)(problem.fault)} (column ${problem.column}: ${problem.term})`;
        case "over-time":
            return "the whole evaluation took too long: the name servers are slow";
        case "dns":
            return `${problem.name} ${problem.type}: ${problem.error.detail}`;
        case "too-many-lookups":
            return `more than ${problem.max} lookups are needed`;
        case "too-many-void":
            return `more than ${problem.max} lookups found nothing (void lookups)`;
        case "too-many-mx":
            return `mx: ${problem.domain} has ${problem.records} MX records; ${problem.max} are allowed`;
        case "no-target":
            return "the local part is not ASCII, so there is no such target name";
        case "inside":
            return `${problem.by}${problem.by === "include" ? ":" : "="}${problem.target}: ${spfProblemText(problem.problem)}`;
    }
}


/***/ }),

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ termFaultText)
/* harmony export */ });
function termFaultText(fault) {
    switch (fault.code) {
        case "character":
            return `a character that SPF does not allow (${fault.character})`;
        case "twice":
            return `${fault.name}= may stand only once`;
        case "no-term":
            return `${fault.text} is no term of SPF`;
        case "all-argument":
            return "all takes no argument";
        case "needs-domain":
            return `${fault.name} needs a domain: ${fault.name}:example.com`;
        case "ptr-argument":
            return "ptr takes a domain and nothing else";
        case "unknown-mechanism":
            return `${fault.name} is no term of SPF${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
        case "prefix": {
            const range = fault.family === 4 ? "0 to 32" : "0 to 128";
            if (!fault.dual)
                return `/${fault.prefix} is not a prefix length (${range})`;
            return `${fault.family === 4 ? "/" : "//"}${fault.prefix} is not an IPv${fault.family} prefix length (${range})`;
        }
        case "cannot-follow":
            return `${fault.text} cannot follow ${fault.name}`;
        case "needs-address":
            return `${fault.name} needs an IPv${fault.name.slice(2)} address, with or without a prefix length`;
        case "macro-byte":
            return `byte ${fault.byte} is not allowed in a macro string`;
        case "no-macro":
            return `${fault.text} is not a macro (a percent sign is written %%)`;
        case "macro-letter":
            return `${fault.text}: there is no macro letter ${fault.letter}`;
        case "explanation-letter":
            return `${fault.text}: the macro letter ${fault.letter} is only for explanations`;
        case "macro-labels":
            return `${fault.text}: the number of labels must not be 0`;
        case "no-domain":
            return "the domain behind it is missing";
        case "last-label":
            return `${fault.text} is not a domain name with a valid last label`;
    }
}


/***/ })

};
