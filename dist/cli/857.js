export const id = 857;
export const ids = [857];
export const modules = {

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
const NONE = [];
function fitted(items) {
    return items.length === 0 ? NONE : items.slice();
}


/***/ }),

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
    const asked = { names: [], kinds: [] };
    let left = null;
    const over = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("limit", { code: "over-budget", max });
    return {
        over,
        notAsked: () => left?.names.length ?? 0,
        ask: (question) => {
            if (asked.names.length < max) {
                noteOnce(asked, question);
                return dns.ask(question);
            }
            if (isNoted(asked, question))
                return dns.ask(question);
            noteOnce((left ??= { names: [], kinds: [] }), question);
            return Promise.resolve(over);
        },
    };
}
function isNoted({ names, kinds }, question) {
    const kind = kindOf(question);
    for (let at = names.indexOf(question.name); at >= 0; at = names.indexOf(question.name, at + 1))
        if (kinds[at] === kind)
            return true;
    return false;
}
function noteOnce(questions, question) {
    if (isNoted(questions, question))
        return;
    questions.names.push(question.name);
    questions.kinds.push(kindOf(question));
}
function kindOf(question) {
    const { type, nth = 0, only } = question;
    return nth === 0 && only === undefined ? type : `${type} ${nth}${(0,_place_of_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(question)}`;
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
/* harmony export */   Or: () => (/* binding */ nearestIn),
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
function nearestIn(names, name) {
    for (let at = name;; at = parentOf(at)) {
        if (names.has(at))
            return at;
        if (at === ROOT)
            return null;
    }
}
function isSubdomain(name, of) {
    if (of === ROOT || name === of)
        return true;
    return name[name.length - of.length - 1] === "." && name.endsWith(of);
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

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ bitsOf),
  Bs: () => (/* binding */ dotted),
  Ap: () => (/* binding */ familyOf),
  v_: () => (/* binding */ formatIp),
  ls: () => (/* binding */ ipOf),
  LA: () => (/* binding */ isIpText),
  Fi: () => (/* binding */ literalIp),
  Z2: () => (/* binding */ normalizeIp),
  r5: () => (/* binding */ parseIp),
  NW: () => (/* binding */ unmapped)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ip/notation.js

function valueOf4(text) {
    let [value, octet] = [0, 0];
    for (let i = 0; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit >= 0)
            octet = octet * 10 + digit;
        else
            [value, octet] = [value * 256 + octet, 0];
    }
    return value * 256 + octet;
}
function text4(value) {
    return `${value >>> 24}.${(value >>> 16) & 0xff}.${(value >>> 8) & 0xff}.${value & 0xff}`;
}
function valueOf6(text) {
    return readGroups(text) ? (BITS.getBigUint64(0) << 64n) | BITS.getBigUint64(8) : null;
}
function text6(value) {
    BITS.setBigUint64(0, value >> 64n);
    BITS.setBigUint64(8, value & 0xffffffffffffffffn);
    return groupsText();
}
function normalText6(text) {
    return readGroups(text) ? groupsText() : null;
}
const BITS = new DataView(new ArrayBuffer(16));
const BYTES = new Uint8Array(BITS.buffer);
const [COLON, DOT] = [0x3a, 0x2e];
function readGroups(text) {
    let at = 0;
    let gap = -1;
    let i = 0;
    if (text.startsWith("::"))
        [gap, i] = [0, 2];
    while (i < text.length) {
        const start = i;
        let group = 0;
        for (let digit = hexAt(text, i); digit >= 0; digit = hexAt(text, ++i))
            group = (group << 4) | digit;
        if (text.charCodeAt(i) === DOT) {
            const end = text.slice(start);
            if (at > 12 || !(0,external_node_net_.isIPv4)(end))
                return false;
            BITS.setUint32(at, valueOf4(end));
            at += 4;
            break;
        }
        if (i === start || i > start + 4 || at === 16)
            return false;
        BITS.setUint16(at, group);
        at += 2;
        if (i === text.length)
            break;
        if (text.charCodeAt(i++) !== COLON || i === text.length)
            return false;
        if (text.charCodeAt(i) !== COLON)
            continue;
        if (gap >= 0)
            return false;
        gap = at;
        i++;
    }
    if (gap < 0)
        return at === 16;
    if (at === 16)
        return false;
    BYTES.copyWithin(16 - at + gap, gap, at);
    BYTES.fill(0, gap, 16 - at + gap);
    return true;
}
function hexAt(text, i) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
function groupsText() {
    if (BITS.getBigUint64(0) === 0n && BITS.getUint32(8) === 0xffff)
        return `::ffff:${text4(BITS.getUint32(12))}`;
    const [from, to] = longestZeroRun();
    let text = "";
    for (let i = 0; i < 8; i++) {
        if (i === from) {
            text += i === 0 ? "::" : ":";
            i = to - 1;
        }
        else
            text += i === 7 ? BITS.getUint16(14).toString(16) : `${BITS.getUint16(i * 2).toString(16)}:`;
    }
    return text;
}
function longestZeroRun() {
    let [from, to] = [8, 8];
    for (let i = 0; i < 8; i++) {
        const start = i;
        while (i < 8 && BITS.getUint16(i * 2) === 0)
            i++;
        if (i - start >= 2 && i - start > to - from)
            [from, to] = [start, i];
    }
    return [from, to];
}

;// CONCATENATED MODULE: ./build/ip/ip.js


function parseIp(text) {
    if ((0,external_node_net_.isIPv4)(text))
        return { family: 4, value: BigInt(valueOf4(text)) };
    const value = text.includes(":") ? valueOf6(text) : null;
    return value === null ? null : { family: 6, value };
}
function normalizeIp(text) {
    return ((0,external_node_net_.isIPv4)(text) ? text : text.includes(":") ? normalText6(text) : null);
}
function formatIp(ip) {
    return (ip.family === 4 ? text4(Number(ip.value)) : text6(ip.value));
}
function dotted(value) {
    return text4(value);
}
function ipOf(text) {
    if (familyOf(text) === 4)
        return { family: 4, value: BigInt(valueOf4(text)) };
    const value = valueOf6(text);
    if (value === null)
        throw new Error(`not an address in its one form: ${text}`);
    return { family: 6, value };
}
function familyOf(text) {
    return text.includes(":") ? 6 : 4;
}
function isIpText(text) {
    return normalizeIp(text) === text;
}
function literalIp(literal) {
    if (!isIpText(literal))
        throw new Error(`not an address in its one form: ${literal}`);
    return literal;
}
function unmapped(ip) {
    return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}
function bitsOf(family) {
    return family === 4 ? 32 : 128;
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

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkHost)
});

// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/mail/spf/domain-problem.js
var domain_problem = __webpack_require__(754);
// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/problem.js
var spf_problem = __webpack_require__(4289);
;// CONCATENATED MODULE: ./build/mail/spf/evaluation-state.js



const OVER_TIME = { code: "over-time" };
function startEvaluation(dns, given) {
    return { dns, given, lookups: 0, voids: 0, steps: [], questions: [] };
}
function isHalt(value) {
    return typeof value === "object" && value !== null && "halt" in value;
}
function countLookup(state, path, term) {
    state.lookups++;
    if (state.lookups <= limits/* MAX_LOOKUPS */.rT)
        return null;
    return stop(state, path, "permerror", { code: "too-many-lookups", max: limits/* MAX_LOOKUPS */.rT }, term);
}
function countVoid(state) {
    state.voids++;
    return overVoid(state);
}
function overVoid(state) {
    if (state.voids <= limits/* MAX_VOID */.S0)
        return null;
    return { halt: "permerror", problem: { code: "too-many-void", max: limits/* MAX_VOID */.S0 } };
}
const FREE = { lookups: 0, voidLookups: 0 };
function stop(state, path, halt, problem, term = null) {
    const outcome = halt === "none" ? "no-match" : halt;
    addStep(state, path, term, outcome, (0,spf_problem/* spfProblemText */._)(problem), FREE, problem);
    return { halt, problem };
}
function addStep(state, path, term, outcome, detail, { lookups, voidLookups } = FREE, why = null) {
    const questions = (0,fitted/* fitted */.$)(state.questions);
    state.steps.push({ path, term, outcome, detail, why, lookups, voidLookups, questions });
    state.questions = [];
}

// EXTERNAL MODULE: ./build/mail/spf/macro-syntax.js
var macro_syntax = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/mail/spf/macro.js
var macro = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/dns/reverse-name.js
var reverse_name = __webpack_require__(8356);
// EXTERNAL MODULE: ./build/mail/spf/dual-cidr.js
var dual_cidr = __webpack_require__(281);
;// CONCATENATED MODULE: ./build/mail/spf/validated-names.js






async function validatedNames(state, counted) {
    const { dns, given } = state;
    const question = { name: (0,reverse_name/* reverseName */.A)(given.ip), type: "PTR" };
    state.questions.push(`${question.name} PTR`);
    const found = await (0,door/* textsOf */.CB)(dns, question.name, "PTR");
    if (found.kind === "error")
        return [];
    if (found.texts.length === 0 && counted)
        return countVoid(state) ?? [];
    const text = (0,ip_ip/* formatIp */.v_)(given.ip);
    const checked = await Promise.all(found.texts.slice(0, limits/* MAX_NAMES */.oA).map(async (name) => {
        const addresses = await (0,door/* textsOf */.CB)(dns, name, (0,dual_cidr/* addressType */.p)(given.ip.family));
        return addresses.kind === "texts" && addresses.texts.includes(text) ? [name] : [];
    }));
    return checked.flat();
}
async function validatedName(state, domain, counted) {
    const names = await validatedNames(state, counted);
    if (isHalt(names))
        return "unknown";
    const wanted = (0,door/* rawToName */.hl)(domain) ?? "";
    const best = names.find((n) => n === wanted) ?? names.find((n) => n.endsWith(`.${wanted}`)) ?? names[0];
    return best === undefined ? "unknown" : (0,door/* nameToRaw */.vI)(best);
}

;// CONCATENATED MODULE: ./build/mail/spf/target.js


async function targetName(state, spec, domain, counted = true) {
    return spec === null ? domain : (0,macro/* fitName */.dl)(await (0,macro/* expandMacros */.Q3)(spec, macroContext(state, domain, counted)));
}
function macroContext(state, domain, counted) {
    return { ...state.given, domain, validatedName: () => validatedName(state, domain, counted) };
}
function hasNoTarget({ given }, spec) {
    return spec !== null && (0,macro/* needsLocalPart */.Mt)(spec) && /[^\0-\x7f]/.test(given.localPart);
}

;// CONCATENATED MODULE: ./build/mail/spf/explanation.js




const MAX_EXPLANATION = 4096;
async function explanationOf(state, spec, domain) {
    const name = hasNoTarget(state, spec) ? null : (0,door/* rawToName */.hl)(await targetName(state, spec, domain, false));
    if (name === null || name === "")
        return null;
    const found = await (0,door/* textsOf */.CB)(state.dns, name, "TXT");
    const [text, ...more] = found.kind === "texts" ? found.texts : [];
    if (text === undefined || more.length > 0 || (0,macro_syntax/* macroStringFault */.u)(text, true) !== null)
        return null;
    return (await (0,macro/* expandMacros */.Q3)(text, macroContext(state, domain, false))).slice(0, MAX_EXPLANATION);
}

// EXTERNAL MODULE: ./build/ip/range.js
var range = __webpack_require__(1601);
;// CONCATENATED MODULE: ./build/mail/spf/mechanisms.js









async function matches(state, mechanism, domain) {
    switch (mechanism.name) {
        case "all":
            return true;
        case "ip4":
        case "ip6":
            return (0,range/* contains */.gR)(mechanism.range, state.given.ip);
        case "exists": {
            const found = await lookup(state, await targetName(state, mechanism.domain, domain), "A");
            return isHalt(found) ? found : found.length > 0;
        }
        case "a":
            return matchesAddress(state, await targetName(state, mechanism.domain, domain), mechanism);
        case "mx":
            return matchesExchange(state, await targetName(state, mechanism.domain, domain), mechanism);
        case "ptr":
            return matchesReverse(state, await targetName(state, mechanism.domain, domain));
    }
}
async function matchesAddress(state, target, cidr) {
    const { ip } = state.given;
    const found = await lookup(state, target, (0,dual_cidr/* addressType */.p)(ip.family));
    if (isHalt(found))
        return found;
    return found.some((text) => (0,range/* contains */.gR)((0,dual_cidr/* networkAround */.q)((0,ip_ip/* ipOf */.ls)(text), cidr), ip));
}
async function matchesExchange(state, target, cidr) {
    const exchanges = await lookup(state, target, "MX");
    if (isHalt(exchanges))
        return exchanges;
    if (exchanges.length > limits/* MAX_NAMES */.oA) {
        const { length: records } = exchanges;
        return { halt: "permerror", problem: { code: "too-many-mx", domain: target, records, max: limits/* MAX_NAMES */.oA } };
    }
    const named = exchanges.filter((exchange) => exchange !== "");
    for (const name of named)
        void state.dns.ask({ name, type: (0,dual_cidr/* addressType */.p)(state.given.ip.family) });
    for (const name of named) {
        const matched = await matchesAddress(state, (0,door/* nameToRaw */.vI)(name), cidr);
        if (matched !== false)
            return matched;
    }
    return false;
}
async function matchesReverse(state, target) {
    const names = await validatedNames(state, true);
    if (isHalt(names))
        return names;
    const wanted = (0,door/* rawToName */.hl)((0,macro/* fitName */.dl)(target));
    return wanted !== null && names.some((name) => name === wanted || name.endsWith(`.${wanted}`));
}
async function lookup(state, target, type) {
    const name = (0,door/* rawToName */.hl)(target);
    if (name === null)
        return [];
    if (state.given.isOver())
        return { halt: "temperror", problem: OVER_TIME };
    state.questions.push(`${name} ${type}`);
    const found = await (0,door/* textsOf */.CB)(state.dns, name, type);
    if (found.kind === "error")
        return { halt: "temperror", problem: { code: "dns", name, type, error: found }, trouble: found };
    return found.texts.length === 0 ? (countVoid(state) ?? []) : found.texts;
}

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
            return ask(mechanism.domain, (0,dual_cidr/* addressType */.p)(ip.family));
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

;// CONCATENATED MODULE: ./build/mail/spf/evaluation.js











const RESULTS = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" };
const DEFAULT_RESULT = { result: "neutral", mechanism: null, explanation: null };
async function evaluate(dns, given, domain) {
    const state = startEvaluation(dns, given);
    const outcome = await evaluateDomain(state, domain, [], true);
    const { lookups, voids: voidLookups } = state;
    const trace = (0,fitted/* fitted */.$)(state.steps);
    if (isHalt(outcome)) {
        const { halt: result, problem: why, trouble } = outcome;
        const problem = (0,spf_problem/* spfProblemText */._)(why);
        const halted = { result, explanation: null, mechanism: null, lookups, voidLookups, trace, problem, why };
        return trouble === undefined ? halted : { ...halted, trouble };
    }
    const { result, mechanism, explanation } = outcome;
    return { result, explanation, mechanism, lookups, voidLookups, trace, problem: null };
}
async function evaluateDomain(state, domain, path, top) {
    const name = (0,door/* rawToName */.hl)(domain);
    if (name === null || (0,domain_problem/* domainProblem */.i)(domain) !== null)
        return { halt: "none", problem: { code: "not-a-domain", domain } };
    const here = path.concat(name);
    if (state.given.isOver())
        return stop(state, here, "temperror", OVER_TIME);
    const found = await (0,door/* recordOf */.zv)(state.dns, name);
    state.questions.push(`${name} TXT`);
    if (found.kind === "error")
        return { ...stop(state, here, "temperror", { code: "dns", name, type: "TXT", error: found }), trouble: found };
    if (found.kind === "none")
        return stop(state, here, "none", { code: "no-record", domain: name, gone: found.nxdomain });
    if (found.kind === "multiple")
        return stop(state, here, "permerror", { code: "multiple", domain: name, records: found.texts.length });
    const { record, errors } = (0,parse/* parseSpf */.JH)(found.text);
    addStep(state, here, null, "record", found.text);
    const error = errors[0];
    if (error !== undefined) {
        const { fault, span, term } = error;
        return stop(state, here, "permerror", { code: "syntax", domain: name, fault, column: span.column, term }, term);
    }
    prefetch(state.dns, record, domain, state.given.ip, limits/* MAX_LOOKUPS */.rT - state.lookups);
    return evaluateRecord(state, record, domain, here, top);
}
async function evaluateRecord(state, record, domain, path, top) {
    for (const term of record.terms) {
        if (term.kind !== "directive")
            continue;
        const matched = await evaluateDirective(state, term, domain, path);
        if (isHalt(matched))
            return matched;
        if (!matched)
            continue;
        const result = RESULTS[term.qualifier];
        const explanation = result === "fail" && top && record.exp !== null ? await explanationOf(state, record.exp.value, domain) : null;
        return { result, mechanism: term.text, explanation };
    }
    return record.redirect === null ? DEFAULT_RESULT : followRedirect(state, record.redirect, domain, path, top);
}
async function followRedirect(state, { text, value }, domain, path, top) {
    const over = countLookup(state, path, text);
    if (over !== null)
        return over;
    if (hasNoTarget(state, value))
        return stop(state, path, "permerror", { code: "no-target" }, text);
    const target = await targetName(state, value, domain);
    const tooMany = overVoid(state);
    if (tooMany !== null)
        return stop(state, path, "permerror", tooMany.problem, text);
    addStep(state, path, text, "redirect", target, { lookups: 1, voidLookups: 0 });
    const outcome = await evaluateDomain(state, target, path, top);
    return isHalt(outcome) && outcome.halt === "none"
        ? { halt: "permerror", problem: { code: "inside", by: "redirect", target, problem: outcome.problem } }
        : outcome;
}
async function evaluateDirective(state, { mechanism, text }, domain, path) {
    const { lookups, voids } = state;
    const isInclude = mechanism.name === "include";
    if ((0,limits/* countsAsLookup */.lv)(mechanism)) {
        const over = countLookup(state, path, text);
        if (over !== null)
            return over;
    }
    if (isInclude)
        addStep(state, path, text, "include", "", { lookups: 1, voidLookups: 0 });
    const outcome = await matchOf(state, mechanism, domain, path);
    const matched = isHalt(outcome) ? outcome : (overVoid(state) ?? outcome);
    const cost = isInclude ? 0 : state.lookups - lookups;
    const voidCost = state.voids - voids;
    if (isHalt(matched)) {
        const { halt, problem } = matched;
        const ended = halt === "temperror" ? "temperror" : "permerror";
        const all = { lookups: cost, voidLookups: voidCost };
        addStep(state, path, text, ended, (0,spf_problem/* spfProblemText */._)(problem), all, problem);
    }
    else {
        const own = { lookups: cost, voidLookups: isInclude ? 0 : voidCost };
        addStep(state, path, text, matched ? "match" : "no-match", "", own);
    }
    return matched;
}
async function matchOf(state, mechanism, domain, path) {
    if ("domain" in mechanism && hasNoTarget(state, mechanism.domain))
        return false;
    if (mechanism.name !== "include")
        return matches(state, mechanism, domain);
    return matchesInclude(state, await targetName(state, mechanism.domain, domain), path);
}
async function matchesInclude(state, target, path) {
    const outcome = await evaluateDomain(state, target, path, false);
    if (!isHalt(outcome))
        return outcome.result === "pass";
    if (outcome.halt !== "none")
        return outcome;
    return { halt: "permerror", problem: { code: "inside", by: "include", target, problem: outcome.problem } };
}

// EXTERNAL MODULE: ./build/core/now.js + 1 modules
var now = __webpack_require__(2253);
;// CONCATENATED MODULE: ./build/mail/spf/check-host.js







const LIMIT_MS = 30_000;
async function checkHost(dns, input) {
    const { localPart, domain } = identity(input);
    const nothing = { explanation: null, mechanism: null, lookups: 0, voidLookups: 0, trace: [] };
    const bad = (0,domain_problem/* domainProblem */.i)(domain);
    if (bad !== null)
        return { ...nothing, result: "none", problem: (0,spf_problem/* spfProblemText */._)(bad), why: bad };
    const given = {
        ip: (0,ip_ip/* unmapped */.NW)(input.ip),
        localPart,
        senderDomain: domain,
        helo: latin1(input.helo),
        receiver: input.receiver ?? "unknown",
        now: input.now ?? 0,
        isOver: overTime(input.clock ?? now/* nowMs */.T, input.limitMs ?? LIMIT_MS),
    };
    return evaluate((0,budget/* budgeted */.h)(dns), given, domain);
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
/* harmony export */   M9: () => (/* binding */ exchangesOf),
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
    SPF: (data) => (data.type === "SPF" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(data)] : []),
    TXT: (data) => (data.type === "TXT" ? [(0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(data)] : []),
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
async function exchangesOf(dns, name) {
    const found = await textsOf(dns, name, "MX");
    return found.kind === "error" ? null : found.texts.filter((exchange) => exchange !== "");
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

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ addressType),
/* harmony export */   q: () => (/* binding */ networkAround)
/* harmony export */ });
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

function networkAround(ip, { prefix4, prefix6 }) {
    return (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_0__/* .network */ .Nm)(ip, ip.family === 4 ? prefix4 : prefix6);
}
function addressType(family) {
    return family === 4 ? "A" : "AAAA";
}


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ MAX_VOID),
/* harmony export */   lv: () => (/* binding */ countsAsLookup),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   rT: () => (/* binding */ MAX_LOOKUPS)
/* harmony export */ });
const MAX_LOOKUPS = 10;
const MAX_VOID = 2;
const MAX_NAMES = 10;
function countsAsLookup({ name }) {
    return name !== "all" && name !== "ip4" && name !== "ip6";
}


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
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

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
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
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
            return withDomain(name, rest);
        case "exists":
            return withDomain(name, rest);
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
function withDomain(name, rest) {
    if (!rest.startsWith(":"))
        return { code: "needs-domain", name };
    return (0,_macro_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .domainSpecFault */ .m)(rest.slice(1)) ?? { name, domain: rest.slice(1) };
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
