export const id = 2102;
export const ids = [2102];
export const modules = {

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

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf),
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
async function mapPool(items, room, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            const item = items[index];
            if (item !== undefined)
                results[index] = await room.through(() => work(item));
        }
    };
    await Promise.all(Array.from({ length: Math.min(room.width, items.length) }, worker));
    return results;
}
async function mapOf(keys, room, work) {
    const distinct = [...new Set(keys)];
    const values = await mapPool(distinct, room, async (key) => [key, await work(key)]);
    return new Map(values);
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createRoom)
});

;// CONCATENATED MODULE: ./build/core/queue.js
function createQueue() {
    let ring = new Array(64).fill(null);
    let [first, size] = [0, 0];
    const grow = () => {
        const more = new Array(2 * ring.length).fill(null);
        for (let i = 0; i < size; i++)
            more[i] = ring[(first + i) % ring.length] ?? null;
        ring = more;
        first = 0;
    };
    return {
        put: (item) => {
            if (size === ring.length)
                grow();
            ring[(first + size) % ring.length] = item;
            size++;
        },
        take: () => {
            const item = ring[first] ?? null;
            if (size === 0 || item === null)
                return null;
            ring[first] = null;
            first = (first + 1) % ring.length;
            size--;
            return item;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/room.js

function createRoom(size) {
    const waiting = createQueue();
    let [width, inside] = [size, 0];
    const fill = () => {
        while (inside < width) {
            const next = waiting.take();
            if (next === null)
                return;
            inside++;
            next();
        }
    };
    const leave = () => {
        inside--;
        fill();
    };
    const within = (work) => {
        const done = work();
        done.then(leave, leave);
        return done;
    };
    return {
        get width() {
            return width;
        },
        resize: (to) => {
            width = to;
            fill();
        },
        through: (work) => {
            if (inside >= width)
                return new Promise((enter) => waiting.put(enter)).then(() => within(work));
            inside++;
            return within(work);
        },
    };
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   gJ: () => (/* binding */ digCommand)
/* harmony export */ });
/* unused harmony export outcomeText */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _rdata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);


function shellWord(text) {
    return /^[\w.:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function digCommand(question) {
    return ["dig +short", question.type, shellWord(question.name === "" ? "." : `${question.name}.`)].join(" ");
}
function outcomeText(outcome) {
    if (outcome.kind === "error")
        return `no answer (${outcome.reason}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(outcome.detail)})`;
    if (outcome.rcode === "NXDOMAIN")
        return "NXDOMAIN";
    const texts = outcome.records.map((rr) => rr.data.type === "CNAME" ? `${rr.data.target} (CNAME)` : (0,_rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .rdataText */ ._P)(rr.data));
    return texts.length === 0 ? "NODATA" : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(texts.join(", "));
}
function evidenceOf(question, outcome) {
    return {
        question: [question.name, question.type].join(" "),
        answer: outcomeText(outcome),
        command: digCommand(question),
    };
}


/***/ }),

/***/ 4169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   Z: () => (/* binding */ nameIn)
/* harmony export */ });
function written(text) {
    return text;
}
function nameIn(text) {
    return text;
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ findServers),
/* harmony export */   PU: () => (/* binding */ sendingAddresses),
/* harmony export */   SW: () => (/* binding */ isAlone),
/* harmony export */   ZN: () => (/* binding */ isFound),
/* harmony export */   hA: () => (/* binding */ foundAddresses)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _mail_spf_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7090);
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3506);



function isAlone(sender) {
    return sender.sends && sender.domain !== null && sender.addresses.length === 0 && sender.ranges.length === 0;
}
async function findServers(dns, senders, room, also = new Set()) {
    const wanted = senders.filter((s) => isAlone(s) || (also.has(s.id) && s.sends && s.domain !== null));
    return new Map(await (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .mapPool */ .P)(wanted, room, async (sender) => [sender.id, await serversOfSender(dns, sender)]));
}
async function serversOfSender(dns, sender) {
    const within = sender.domain ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl;
    const own = sender.mailFrom.filter((domain) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSubdomain */ .J4)(domain, within));
    const parts = await Promise.all(own.map((domain) => (0,_mail_spf_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .serversOf */ .U2)(dns, domain, within)));
    const [first, ...more] = parts;
    if (first === undefined || more.length === 0)
        return first ?? { ..._mail_spf_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SERVERS */ .vN, others: true };
    return joined(parts);
}
function joined(parts) {
    const servers = new Map();
    for (const { address, terms } of parts.flatMap((part) => part.servers))
        servers.set(address, { address, terms: [...(servers.get(address)?.terms ?? []), ...terms] });
    const all = [...servers.values()];
    const over = all.slice(_mail_spf_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SERVERS */ .Io).map((server) => server.address);
    return {
        servers: all.slice(0, _mail_spf_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SERVERS */ .Io),
        ranges: [...new Map(parts.flatMap((part) => part.ranges).map((range) => [range.cidr, range])).values()],
        left: {
            cidrs: [...parts.flatMap((part) => part.left.cidrs), ...over],
            addresses: parts.reduce((sum, part) => sum + part.left.addresses, over.length),
        },
        others: parts.some((part) => part.others),
        open: parts.map((part) => part.open).find((open) => open !== null) ?? null,
    };
}
function foundAddresses(found) {
    return [...new Set([...found.values()].flatMap(({ servers }) => servers.map((server) => server.address)))];
}
function sendingAddresses(facts, sender) {
    if (!sender.sends)
        return [];
    const found = facts.found.get(sender.id)?.servers ?? [];
    return found.length === 0 ? sender.addresses : [...new Set([...sender.addresses, ...found.map((s) => s.address)])];
}
function isFound(facts, sender, ip) {
    return !sender.addresses.includes(ip) && facts.found.get(sender.id)?.servers.some((s) => s.address === ip) === true;
}


/***/ }),

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   O8: () => (/* binding */ isLoopback4),
/* harmony export */   Xu: () => (/* binding */ privateNetworks),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);
/* harmony import */ var _set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);



const NETWORKS = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "100.64.0.0/10",
    "240.0.0.0/4",
    "fc00::/7",
    "fe80::/10",
    "::1/128",
    "::/128",
];
let read = null;
function privateNetworks() {
    return (read ??= (0,_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toSet */ .M1)(NETWORKS.flatMap((text) => (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)(text) ?? [])));
}
function isPrivate(range) {
    return privateNetworks().some((block) => covers(block, range));
}
function isPrivateAddress(address) {
    const { family, value } = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .unmapped */ .NW)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address));
    return isPrivate({ family, first: value, last: value });
}
function isLoopback4(address) {
    return (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .unmapped */ .NW)((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address))).startsWith("127.");
}
function covers(outer, inner) {
    return ((0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, { family: inner.family, value: inner.first }) &&
        (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, { family: inner.family, value: inner.last }));
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ toSet),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function toSet(ranges) {
    const sorted = [...ranges].sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const range of sorted) {
        const last = merged.at(-1);
        if (last?.family === range.family && range.first <= last.last + 1n) {
            merged[merged.length - 1] = { ...last, last: range.last > last.last ? range.last : last.last };
        }
        else
            merged.push(range);
    }
    return merged.slice();
}
function subtract(a, b) {
    const left = [];
    for (const range of a) {
        let first = range.first;
        for (const hole of b) {
            if (hole.family !== range.family || hole.last < first || hole.first > range.last)
                continue;
            if (hole.first > first)
                left.push({ family: range.family, first, last: hole.first - 1n });
            first = hole.last + 1n;
        }
        if (first <= range.last)
            left.push({ family: range.family, first, last: range.last });
    }
    return left;
}
function intersect(a, b) {
    return subtract(a, subtract(a, b));
}
function everything() {
    return [4, 6].map((family) => ({ family, first: 0n, last: (1n << BigInt((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(family))) - 1n }));
}
function countOf(set, family) {
    return set.reduce((sum, r) => (r.family === family ? sum + r.last - r.first + 1n : sum), 0n);
}


/***/ }),

/***/ 1477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yh: () => (/* binding */ CATALOGUE),
  zQ: () => (/* binding */ DEAD),
  GS: () => (/* binding */ PORTALS),
  Uj: () => (/* binding */ PRIVATE),
  yd: () => (/* binding */ catalogueEntry)
});

;// CONCATENATED MODULE: ./build/mail/dnsbl/catalogue.json
const catalogue_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"../../../schema/blocklists.schema.json","lists":[{"zone":"zen.spamhaus.org","title":"Spamhaus ZEN","operator":"Spamhaus","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"high","profile":"standard","criteria":"spam sources (SBL, CSS), hijacked machines (XBL) and networks that should not send directly (PBL)","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"SBL: spam source or spam support","removal":{"who":"hoster","note":""}},{"code":"127.0.0.3","verdict":"listed","meaning":"SBL CSS: low-reputation or snowshoe sender, found automatically","removal":{"note":""}},{"code":"127.0.0.9","verdict":"listed","meaning":"SBL DROP: hijacked network","removal":{"who":"hoster","note":""}},{"code":"127.0.0.4-7","verdict":"listed","meaning":"XBL: compromised machine","removal":{"note":"clean the machine first"}},{"code":"127.0.0.10","verdict":"policy","meaning":"PBL, entered by the network\'s owner: no mail server is there","removal":{"who":"hoster","note":"entered by the network\'s owner, who can take the address out"}},{"code":"127.0.0.11","verdict":"policy","meaning":"PBL, entered by Spamhaus: no mail server should be there","removal":{"note":"for a static address that runs a mail server"}},{"code":"127.0.0.30","verdict":"listed","meaning":"BCL: botnet controller","removal":{"who":"hoster","note":""}}],"refusals":{},"key":{"service":"dqs","zone":"zen.dq.spamhaus.net"},"removal":{"how":"form","page":"https://check.spamhaus.org/","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"non-commercial use, under 100,000 SMTP connections and 300,000 questions a day","note":"public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)","budget":{"questions":300000,"days":1}}},{"zone":"sbl.spamhaus.org","title":"Spamhaus SBL","operator":"Spamhaus","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"high","profile":"named","criteria":"spam sources and spam support; part of ZEN","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"SBL: spam source or spam support","removal":{"who":"hoster","note":""}},{"code":"127.0.0.3","verdict":"listed","meaning":"SBL CSS: low-reputation or snowshoe sender, found automatically","removal":{"who":"owner","note":""}},{"code":"127.0.0.9","verdict":"listed","meaning":"SBL DROP: hijacked network","removal":{"who":"hoster","note":""}},{"code":"127.0.0.30","verdict":"listed","meaning":"BCL: botnet controller","removal":{"who":"hoster","note":""}}],"refusals":{},"key":{"service":"dqs","zone":"sbl.dq.spamhaus.net"},"removal":{"how":"form","page":"https://check.spamhaus.org/","note":"","who":"hoster"},"terms":{"access":"low-volume","limit":"non-commercial use, under 100,000 SMTP connections and 300,000 questions a day","note":"public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)","budget":{"questions":300000,"days":1}}},{"zone":"xbl.spamhaus.org","title":"Spamhaus XBL","operator":"Spamhaus","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"high","profile":"named","criteria":"compromised machines and open proxies; part of ZEN","codes":[{"code":"127.0.0.4-7","verdict":"listed","meaning":"XBL: compromised machine"}],"refusals":{},"key":{"service":"dqs","zone":"xbl.dq.spamhaus.net"},"removal":{"how":"form","page":"https://check.spamhaus.org/","note":"clean the machine first","who":"owner"},"terms":{"access":"low-volume","limit":"non-commercial use, under 100,000 SMTP connections and 300,000 questions a day","note":"public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)","budget":{"questions":300000,"days":1}}},{"zone":"pbl.spamhaus.org","title":"Spamhaus PBL","operator":"Spamhaus","kind":"ip","role":"block","families":[4,6],"scope":"policy","impact":"high","profile":"named","criteria":"networks that should not send mail directly; part of ZEN","codes":[{"code":"127.0.0.10","verdict":"policy","meaning":"PBL, entered by the network\'s owner: no mail server is there","removal":{"who":"hoster","note":"entered by the network\'s owner, who can take the address out"}},{"code":"127.0.0.11","verdict":"policy","meaning":"PBL, entered by Spamhaus: no mail server should be there","removal":{"note":"for a static address that runs a mail server"}}],"refusals":{},"key":{"service":"dqs","zone":"pbl.dq.spamhaus.net"},"removal":{"how":"form","page":"https://check.spamhaus.org/","note":"for a static address that runs a mail server","who":"owner"},"terms":{"access":"low-volume","limit":"non-commercial use, under 100,000 SMTP connections and 300,000 questions a day","note":"public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)","budget":{"questions":300000,"days":1}}},{"zone":"authbl.dq.spamhaus.net","title":"Spamhaus AuthBL","operator":"Spamhaus","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"addresses that attack or abuse SMTP logins","codes":[{"code":"127.0.0.20","verdict":"listed","meaning":"AuthBL: attacks logins"}],"refusals":{},"key":{"service":"dqs","zone":"authbl.dq.spamhaus.net"},"removal":{"how":"form","page":"https://check.spamhaus.org/","note":"","who":"owner"},"terms":{"access":"key","limit":null,"note":"only with a Data Query Service key (input dqs-key)"}},{"zone":"dbl.spamhaus.org","title":"Spamhaus DBL","operator":"Spamhaus","kind":"domain","role":"block","families":[],"scope":"domain","impact":"high","profile":"standard","criteria":"domains found in spam, phishing or malware","codes":[{"code":"127.0.1.2","verdict":"listed","meaning":"low-reputation domain"},{"code":"127.0.1.4","verdict":"listed","meaning":"phishing domain"},{"code":"127.0.1.5","verdict":"listed","meaning":"malware domain"},{"code":"127.0.1.6","verdict":"listed","meaning":"botnet controller domain"},{"code":"127.0.1.102","verdict":"listed","meaning":"legitimate domain, abused for spam"},{"code":"127.0.1.103","verdict":"listed","meaning":"redirector, abused for spam"},{"code":"127.0.1.104","verdict":"listed","meaning":"legitimate domain, abused for phishing"},{"code":"127.0.1.105","verdict":"listed","meaning":"legitimate domain, abused for malware"},{"code":"127.0.1.106","verdict":"listed","meaning":"legitimate domain, abused as botnet controller"}],"refusals":{"127.0.1.255":"addresses must not be asked here"},"controls":{"listed":"dbltest.com","clean":"invalid"},"key":{"service":"dqs","zone":"dbl.dq.spamhaus.net"},"removal":{"how":"form","page":"https://check.spamhaus.org/","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"non-commercial use, under 100,000 SMTP connections and 300,000 questions a day","note":"public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)","budget":{"questions":300000,"days":1}}},{"zone":"zrd.dq.spamhaus.net","title":"Spamhaus ZRD","operator":"Spamhaus","kind":"domain","role":"block","families":[],"scope":"policy","impact":"low","profile":"wide","criteria":"domains first seen within the last 24 hours","codes":[{"code":"127.0.2.2-24","verdict":"policy","meaning":"domain first seen within the last 24 hours"}],"refusals":{"127.0.2.255":"addresses must not be asked here"},"key":{"service":"dqs","zone":"zrd.dq.spamhaus.net"},"removal":{"how":"expires","page":"https://check.spamhaus.org/","note":"by itself after 24 hours","who":"nobody"},"terms":{"access":"key","limit":null,"note":"only with a Data Query Service key (input dqs-key)"}},{"zone":"bl.spamcop.net","title":"SpamCop","operator":"Cisco","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"high","profile":"standard","criteria":"reports of users and hits of spam traps, weighted by age","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"expires","page":"https://www.spamcop.net/bl.shtml","note":"there is no removal by hand","who":"nobody","hours":24},"terms":{"access":"anyone","limit":null,"note":"provided as is; its owner recommends to tag rather than to refuse"}},{"zone":"b.barracudacentral.org","title":"Barracuda","operator":"Barracuda Networks","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"high","profile":"wide","criteria":"spam to Barracuda\'s traps and customers","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"form","page":"https://www.barracudacentral.org/rbl/removal-request","note":"","who":"owner"},"terms":{"access":"registration","limit":null,"note":"free, after the address of your resolver is registered at https://www.barracudacentral.org/rbl; then name the list yourself"}},{"zone":"psbl.surriel.com","title":"PSBL","operator":"Rik van Riel","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"medium","profile":"standard","criteria":"mail to a spam trap that is not known as mail of a mail server","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"form","page":"https://psbl.org/remove","note":"","who":"anyone"},"terms":{"access":"anyone","limit":null,"note":"anybody is free to use it"}},{"zone":"bl.mailspike.net","title":"Mailspike BL","operator":"Mailspike","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"medium","profile":"standard","criteria":"bad reputation (L5 to L3) or part of a current spam wave (Z)","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"part of a current spam wave (Z)"},{"code":"127.0.0.10","verdict":"listed","meaning":"worst possible reputation (L5)"},{"code":"127.0.0.11","verdict":"listed","meaning":"very bad reputation (L4)"},{"code":"127.0.0.12","verdict":"listed","meaning":"bad reputation (L3)"}],"refusals":{},"removal":{"how":"form","page":"https://mailspike.io/ip_verify","note":"answered within 6 to 36 hours","who":"owner"},"terms":{"access":"low-volume","limit":"under 100,000 messages and 100,000 questions a day","note":"","budget":{"questions":100000,"days":1}}},{"zone":"z.mailspike.net","title":"Mailspike Z","operator":"Mailspike","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"medium","profile":"named","criteria":"part of a current spam wave; contained in Mailspike BL","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"form","page":"https://mailspike.io/ip_verify","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"under 100,000 messages and 100,000 questions a day","note":"","budget":{"questions":100000,"days":1}}},{"zone":"rep.mailspike.net","title":"Mailspike Reputation","operator":"Mailspike","kind":"ip","role":"graded","families":[4],"scope":"ip","impact":"medium","profile":"standard","criteria":"reputation level of every address with enough recent mail","codes":[{"code":"127.0.0.10","verdict":"graded","grade":"POOR","meaning":"L5: worst possible"},{"code":"127.0.0.11","verdict":"graded","grade":"POOR","meaning":"L4: very bad"},{"code":"127.0.0.12","verdict":"graded","grade":"POOR","meaning":"L3: bad"},{"code":"127.0.0.13","verdict":"graded","grade":"POOR","meaning":"L2: suspicious"},{"code":"127.0.0.14","verdict":"graded","grade":"NEUTRAL","meaning":"L1: neutral, probably spam"},{"code":"127.0.0.15","verdict":"graded","grade":"NEUTRAL","meaning":"LH0: neutral"},{"code":"127.0.0.16","verdict":"graded","grade":"NEUTRAL","meaning":"H1: neutral, probably legitimate"},{"code":"127.0.0.17","verdict":"graded","grade":"GOOD","meaning":"H2: possibly legitimate"},{"code":"127.0.0.18","verdict":"graded","grade":"GOOD","meaning":"H3: good"},{"code":"127.0.0.19","verdict":"graded","grade":"GOOD","meaning":"H4: very good"},{"code":"127.0.0.20","verdict":"graded","grade":"GOOD","meaning":"H5: excellent"}],"refusals":{},"removal":{"how":"none","page":"https://mailspike.io/ip_verify","note":"a level follows the mail that is sent","who":"nobody"},"terms":{"access":"low-volume","limit":"under 100,000 messages and 100,000 questions a day","note":"no test entry is documented: where the control query fails it stays not checked","budget":{"questions":100000,"days":1}}},{"zone":"wl.mailspike.net","title":"Mailspike WL","operator":"Mailspike","kind":"ip","role":"allow","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"good reputation (H2 to H5)","codes":[{"code":"127.0.0.17","verdict":"allowed","meaning":"H2: possibly legitimate","grade":"GOOD"},{"code":"127.0.0.18","verdict":"allowed","meaning":"H3: good","grade":"GOOD"},{"code":"127.0.0.19","verdict":"allowed","meaning":"H4: very good","grade":"GOOD"},{"code":"127.0.0.20","verdict":"allowed","meaning":"H5: excellent","grade":"GOOD"}],"refusals":{},"removal":{"how":"none","page":null,"note":"an entry follows the mail that is sent","who":"nobody"},"terms":{"access":"low-volume","limit":"under 100,000 messages and 100,000 questions a day","note":"no test entry is documented: where the control query fails it stays not checked","budget":{"questions":100000,"days":1}}},{"zone":"dnsbl-1.uceprotect.net","title":"UCEPROTECT Level 1","operator":"UCEPROTECT","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"medium","profile":"standard","criteria":"single addresses that hit spam traps, probe or attack","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"expires","page":"https://www.uceprotect.net/en/rblcheck.php","note":"paying for a faster removal is not necessary","who":"nobody","hours":168,"cost":"optional"},"terms":{"access":"anyone","limit":null,"note":"free; automatic removal is free too, paying is never necessary"}},{"zone":"dnsbl-2.uceprotect.net","title":"UCEPROTECT Level 2","operator":"UCEPROTECT","kind":"ip","role":"block","families":[4],"scope":"range","impact":"low","profile":"wide","criteria":"networks with several addresses on Level 1 within 7 days","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"hoster","page":"https://www.uceprotect.net/en/rblcheck.php","note":"the network\'s owner must stop the spam of its other customers","who":"hoster"},"terms":{"access":"anyone","limit":null,"note":"free; automatic removal is free too, paying is never necessary"}},{"zone":"dnsbl-3.uceprotect.net","title":"UCEPROTECT Level 3","operator":"UCEPROTECT","kind":"ip","role":"block","families":[4],"scope":"asn","impact":"low","profile":"wide","criteria":"whole providers (ASN) with many addresses on Level 1","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"hoster","page":"https://www.uceprotect.net/en/rblcheck.php","note":"the provider is taken out once under 0.2 % of its addresses are on Level 1 within 7 days","who":"hoster"},"terms":{"access":"anyone","limit":null,"note":"free; automatic removal is free too, paying is never necessary"}},{"zone":"ips.backscatterer.org","title":"Backscatterer","operator":"UCEPROTECT","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"bounces, auto-replies or sender call-outs to forged senders; not a spam list","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"expires","page":"https://www.backscatterer.org/?target=test","note":"","who":"nobody","hours":672},"terms":{"access":"anyone","limit":null,"note":"free; meant for MAIL FROM <> and postmaster only"}},{"zone":"dnsbl.dronebl.org","title":"DroneBL","operator":"DroneBL","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"low","profile":"standard","criteria":"open proxies, drones and abused machines","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"sample data used for heuristics"},{"code":"127.0.0.3","verdict":"listed","meaning":"IRC drone"},{"code":"127.0.0.5","verdict":"listed","meaning":"bottler (experimental)"},{"code":"127.0.0.6","verdict":"listed","meaning":"unknown spambot or drone"},{"code":"127.0.0.7","verdict":"listed","meaning":"DDoS drone"},{"code":"127.0.0.8","verdict":"listed","meaning":"SOCKS proxy"},{"code":"127.0.0.9","verdict":"listed","meaning":"HTTP proxy"},{"code":"127.0.0.10","verdict":"listed","meaning":"proxy chain"},{"code":"127.0.0.11","verdict":"listed","meaning":"web page proxy"},{"code":"127.0.0.12","verdict":"listed","meaning":"open DNS resolver"},{"code":"127.0.0.13","verdict":"listed","meaning":"brute-force attacker"},{"code":"127.0.0.14","verdict":"listed","meaning":"open Wingate proxy"},{"code":"127.0.0.15","verdict":"listed","meaning":"compromised router or gateway"},{"code":"127.0.0.16","verdict":"listed","meaning":"autorooting worm"},{"code":"127.0.0.17","verdict":"listed","meaning":"botnet address found automatically"},{"code":"127.0.0.18","verdict":"listed","meaning":"DNS or MX host name seen in IRC"},{"code":"127.0.0.19","verdict":"listed","meaning":"abused VPN service"},{"code":"127.0.0.255","verdict":"listed","meaning":"uncategorized threat"}],"refusals":{},"removal":{"how":"form","page":"https://dronebl.org/lookup","note":"","who":"owner"},"terms":{"access":"anyone","limit":null,"note":"free for commercial and non-commercial use"}},{"zone":"bl.blocklist.de","title":"blocklist.de","operator":"blocklist.de","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"low","profile":"standard","criteria":"attacks reported by fail2ban users within the last 48 hours","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"attack: amavis"},{"code":"127.0.0.3","verdict":"listed","meaning":"attack: apacheddos"},{"code":"127.0.0.4","verdict":"listed","meaning":"attack: asterisk"},{"code":"127.0.0.5","verdict":"listed","meaning":"attack: badbot"},{"code":"127.0.0.6","verdict":"listed","meaning":"attack: ftp"},{"code":"127.0.0.7","verdict":"listed","meaning":"attack: imap"},{"code":"127.0.0.8","verdict":"listed","meaning":"attack: ircbot"},{"code":"127.0.0.9","verdict":"listed","meaning":"attack: mail"},{"code":"127.0.0.10","verdict":"listed","meaning":"attack: pop3"},{"code":"127.0.0.11","verdict":"listed","meaning":"attack: regbot"},{"code":"127.0.0.12","verdict":"listed","meaning":"attack: rfi-attack"},{"code":"127.0.0.13","verdict":"listed","meaning":"attack: sasl"},{"code":"127.0.0.14","verdict":"listed","meaning":"attack: ssh"},{"code":"127.0.0.15","verdict":"listed","meaning":"attack: w00tw00t"},{"code":"127.0.0.16","verdict":"listed","meaning":"attack: portflood"},{"code":"127.0.0.17","verdict":"listed","meaning":"attack: sql-injection"},{"code":"127.0.0.18","verdict":"listed","meaning":"attack: webmin"},{"code":"127.0.0.19","verdict":"listed","meaning":"attack: trigger-spam"},{"code":"127.0.0.20","verdict":"listed","meaning":"attack: manual"},{"code":"127.0.0.21","verdict":"listed","meaning":"attack: bruteforcelogin"},{"code":"127.0.0.22","verdict":"listed","meaning":"attack: mysql"}],"refusals":{},"removal":{"how":"expires","page":"https://www.blocklist.de/en/delist.html","note":"or at once by the form","who":"owner","hours":48},"terms":{"access":"anyone","limit":null,"note":"free, run by volunteers"}},{"zone":"truncate.gbudb.net","title":"GBUdb Truncate","operator":"ARM Research Labs","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"addresses that send almost nothing but spam","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"expires","page":"http://www.gbudb.com/truncate/index.jsp","note":"usually within days; there is no removal by hand","who":"nobody"},"terms":{"access":"unknown","limit":null,"note":"sources of 2026 do not agree whether the service still runs: its control query decides"}},{"zone":"all.s5h.net","title":"s5h.net","operator":"usenix.org.uk","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"low","profile":"wide","criteria":"mail or HTTP requests that contain spam","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"form","page":"https://www.usenix.org.uk/content/rblremove","note":"to be opened from the listed address","who":"owner"},"terms":{"access":"anyone","limit":null,"note":"free"}},{"zone":"bl.0spam.org","title":"0spam","operator":"0spam","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"any mail to its spam traps","codes":[{"code":"127.0.0.2-9","verdict":"listed","meaning":"spam trap hit"}],"refusals":{},"removal":{"how":"form","page":"https://0spam.org/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"supported by donations; no terms found"},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"nbl.0spam.org","title":"0spam Network","operator":"0spam","kind":"ip","role":"block","families":[4],"scope":"range","impact":"low","profile":"named","criteria":"a /24 with several trap hits","codes":[{"code":"127.0.0.2-9","verdict":"listed","meaning":"network with spam trap hits"}],"refusals":{},"removal":{"how":"form","page":"https://0spam.org/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"supported by donations; no terms found"}},{"zone":"spam.spamrats.com","title":"SpamRATS Spam","operator":"SpamRATS","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"standard","criteria":"abuse seen from this address","codes":[{"code":"127.0.0.38","verdict":"listed","meaning":"abuse seen"}],"refusals":{},"removal":{"how":"form","page":"https://www.spamrats.com/removal.php","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"very high rates and commercial filtering excluded","note":"free for most; an own API key in the name is recommended"}},{"zone":"noptr.spamrats.com","title":"SpamRATS NoPtr","operator":"SpamRATS","kind":"ip","role":"block","families":[4],"scope":"policy","impact":"low","profile":"wide","criteria":"addresses without a reverse name","codes":[{"code":"127.0.0.37","verdict":"policy","meaning":"no reverse name"}],"refusals":{},"removal":{"how":"form","page":"https://www.spamrats.com/removal.php","note":"set a reverse name first","who":"owner"},"terms":{"access":"low-volume","limit":"very high rates and commercial filtering excluded","note":"free for most; an own API key in the name is recommended"}},{"zone":"dyna.spamrats.com","title":"SpamRATS Dyna","operator":"SpamRATS","kind":"ip","role":"block","families":[4],"scope":"policy","impact":"low","profile":"wide","criteria":"addresses whose reverse name looks dynamic","codes":[{"code":"127.0.0.36","verdict":"policy","meaning":"reverse name looks dynamic"}],"refusals":{},"removal":{"how":"form","page":"https://www.spamrats.com/removal.php","note":"set a reverse name of your own first","who":"owner"},"terms":{"access":"low-volume","limit":"very high rates and commercial filtering excluded","note":"free for most; an own API key in the name is recommended"}},{"zone":"auth.spamrats.com","title":"SpamRATS Auth","operator":"SpamRATS","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"addresses that guess passwords","codes":[{"code":"127.0.0.43","verdict":"listed","meaning":"attacks logins"}],"refusals":{},"removal":{"how":"form","page":"https://www.spamrats.com/removal.php","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"very high rates and commercial filtering excluded","note":"free for most; an own API key in the name is recommended"}},{"zone":"all.spamrats.com","title":"SpamRATS All","operator":"SpamRATS","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"named","criteria":"the four SpamRATS lists in one","codes":[{"code":"127.0.0.36","verdict":"policy","meaning":"reverse name looks dynamic","removal":{"note":"set a reverse name of your own first"}},{"code":"127.0.0.37","verdict":"policy","meaning":"no reverse name","removal":{"note":"set a reverse name of your own first"}},{"code":"127.0.0.38","verdict":"listed","meaning":"abuse seen"},{"code":"127.0.0.43","verdict":"listed","meaning":"attacks logins"}],"refusals":{},"removal":{"how":"form","page":"https://www.spamrats.com/removal.php","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"very high rates and commercial filtering excluded","note":"free for most; an own API key in the name is recommended"}},{"zone":"bl.spameatingmonkey.net","title":"SEM-BLACK","operator":"Spam Eating Monkey","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"mail to spam traps over a threshold, and listings by policy","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"spam trap hit or listed by policy"}],"refusals":{},"removal":{"how":"expires","page":"https://spameatingmonkey.com/lookup","note":"by itself after some days without a hit, except for policy entries","who":"owner"},"terms":{"access":"low-volume","limit":"100,000 questions a day, 5 a second for longer than minutes","note":"given as is, for scoring","perSecond":5,"budget":{"questions":100000,"days":1}}},{"zone":"bl.ipv6.spameatingmonkey.net","title":"SEM-IPV6BL","operator":"Spam Eating Monkey","kind":"ip","role":"block","families":[6],"scope":"range","impact":"low","profile":"wide","criteria":"IPv6 networks (/64) that sent to spam traps","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"spam trap hit"}],"refusals":{},"removal":{"how":"expires","page":"https://spameatingmonkey.com/lookup","note":"","who":"nobody"},"terms":{"access":"low-volume","limit":"100,000 questions a day, 5 a second for longer than minutes","note":"given as is, for scoring","perSecond":5,"budget":{"questions":100000,"days":1}}},{"zone":"backscatter.spameatingmonkey.net","title":"SEM-BACKSCATTER","operator":"Spam Eating Monkey","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"bounces to forged senders","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"expires","page":"https://spameatingmonkey.com/lookup","note":"","who":"nobody","hours":360},"terms":{"access":"low-volume","limit":"100,000 questions a day, 5 a second for longer than minutes","note":"given as is, for scoring","perSecond":5,"budget":{"questions":100000,"days":1}}},{"zone":"uribl.spameatingmonkey.net","title":"SEM-URI","operator":"Spam Eating Monkey","kind":"domain","role":"block","families":[],"scope":"domain","impact":"low","profile":"wide","criteria":"domains found in mail to spam traps","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"controls":{"listed":"_dnsbl_.test","clean":"_dnsblneg_.test"},"removal":{"how":"expires","page":"https://spameatingmonkey.com/lookup","note":"or by the form","who":"owner","hours":720},"terms":{"access":"low-volume","limit":"100,000 questions a day, 5 a second for longer than minutes","note":"given as is, for scoring","perSecond":5,"budget":{"questions":100000,"days":1}},"asks":"registered-domain"},{"zone":"urired.spameatingmonkey.net","title":"SEM-URIRED","operator":"Spam Eating Monkey","kind":"domain","role":"block","families":[],"scope":"domain","impact":"low","profile":"named","criteria":"SEM-URI and further domains that are probably in spam","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"controls":{"listed":"_dnsbl_.test","clean":"_dnsblneg_.test"},"removal":{"how":"form","page":"https://spameatingmonkey.com/lookup","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"100,000 questions a day, 5 a second for longer than minutes","note":"given as is, for scoring","perSecond":5,"budget":{"questions":100000,"days":1}},"asks":"registered-domain"},{"zone":"fresh15.spameatingmonkey.net","title":"SEM-FRESH15","operator":"Spam Eating Monkey","kind":"domain","role":"block","families":[],"scope":"policy","impact":"low","profile":"named","criteria":"domains registered within the last 15 days","codes":[{"code":"127.0.0.2","verdict":"policy","meaning":"domain registered within the last 15 days"}],"refusals":{},"controls":{"listed":"_dnsbl_.test","clean":"_dnsblneg_.test"},"removal":{"how":"expires","page":null,"note":"by itself after 15 days","who":"nobody"},"terms":{"access":"low-volume","limit":"100,000 questions a day, 5 a second for longer than minutes","note":"given as is, for scoring","perSecond":5,"budget":{"questions":100000,"days":1}},"asks":"registered-domain"},{"zone":"bl.suomispam.net","title":"Suomispam","operator":"Suomispam","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"spam in Finnish or about Finland","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"mail","page":"https://suomispam.net/","note":"say which entry, and what was done; entries with * are about the whole network","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"bl.nordspam.com","title":"NordSpam BL","operator":"NordSpam","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"low","profile":"wide","criteria":"spam to the Nordic countries, moderated by hand","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"mail","page":"https://www.nordspam.com/delist/","note":"in English, with what was done; entries do not expire","who":"owner"},"terms":{"access":"anyone","limit":"10,000 questions a day, more after asking","note":"free for commercial and non-commercial use","budget":{"questions":10000,"days":1}}},{"zone":"dbl.nordspam.com","title":"NordSpam DBL","operator":"NordSpam","kind":"domain","role":"block","families":[],"scope":"domain","impact":"low","profile":"wide","criteria":"domains in spam to the Nordic countries, moderated by hand","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"mail","page":"https://www.nordspam.com/delist/","note":"from an address of the domain, in English, with what was done","who":"owner"},"terms":{"access":"anyone","limit":"10,000 questions a day, more after asking","note":"free for commercial and non-commercial use","budget":{"questions":10000,"days":1}}},{"zone":"hostkarma.junkemailfilter.com","title":"Hostkarma","operator":"Junk Email Filter","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"colours: white, yellow (mixed), brown (nearly black), black, and addresses that no list should block","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"black: known source of spam"},{"code":"127.0.0.1","verdict":"allowed","meaning":"white: trusted source","grade":"GOOD"},{"code":"127.0.0.3","verdict":"graded","grade":"NEUTRAL","meaning":"yellow: mixed source, such as a large provider"},{"code":"127.0.0.4","verdict":"graded","grade":"POOR","meaning":"brown: spam seen, not enough for black"},{"code":"127.0.0.5","verdict":"allowed","meaning":"nobl: should not be blocked by lists"},{"code":"127.0.1-3.*","verdict":"noted","meaning":"information only (how sessions end, age of a name)"}],"refusals":{},"removal":{"how":"form","page":"https://ipadmin.junkemailfilter.com/remove.php","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"under 1,000 mailboxes and 250,000 questions a day","note":"free for non-profit, private and small business use","budget":{"questions":250000,"days":1}},"controls":{"listed":"127.0.0.2","clean":null}},{"zone":"dnsrbl.swinog.ch","title":"SwiNOG dnsrbl","operator":"ImproWare","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"mail to spam traps","codes":[{"code":"127.0.0.3","verdict":"listed","meaning":"spam trap hit"}],"refusals":{},"removal":{"how":"form","page":"https://antispam.imp.ch/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"dnsbl.justspam.org","title":"JustSpam","operator":"JustSpam","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"spam from an address without good mail that another list holds too","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"form","page":"http://www.justspam.org/check-an-ip","note":"","who":"owner"},"terms":{"access":"anyone","limit":null,"note":"free for commercial and non-commercial use"}},{"zone":"dnsbl.spfbl.net","title":"SPFBL","operator":"SPFBL","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"named","criteria":"complaints of receivers; also servers without a proper reverse name, and dynamic addresses","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"confirmed spam"},{"code":"127.0.0.3","verdict":"policy","meaning":"suspect, or not set up according to RFC 5321"},{"code":"127.0.0.4","verdict":"policy","meaning":"no mail server: residential or NAT"}],"refusals":{},"removal":{"how":"form","page":"https://spfbl.net/en/dnsbl/","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"one question in 100 ms from a network","note":"for scoring only","perSecond":10}},{"zone":"rbl.abuse.ro","title":"abuse.ro RBL","operator":"abuse.ro","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"mail to spam traps, infected machines, and networks of both","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"spam source"},{"code":"127.0.0.3","verdict":"listed","meaning":"abused or infected machine"},{"code":"127.0.0.4","verdict":"listed","meaning":"network of spam sources"}],"refusals":{},"removal":{"how":"mail","page":"https://abuse.ro/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"}},{"zone":"pbl.abuse.ro","title":"abuse.ro PBL","operator":"abuse.ro","kind":"ip","role":"block","families":[4],"scope":"policy","impact":"low","profile":"wide","criteria":"residential and other end-user networks","codes":[{"code":"127.0.0.9","verdict":"policy","meaning":"residential network"}],"refusals":{},"removal":{"how":"mail","page":"https://abuse.ro/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"}},{"zone":"uribl.abuse.ro","title":"abuse.ro URIBL","operator":"abuse.ro","kind":"domain","role":"block","families":[],"scope":"domain","impact":"low","profile":"wide","criteria":"domains advertised in spam","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"heavily advertised in spam"},{"code":"127.0.0.4","verdict":"listed","meaning":"advertised in spam"},{"code":"127.0.0.9","verdict":"policy","meaning":"dynamic DNS domain"}],"refusals":{},"removal":{"how":"mail","page":"https://abuse.ro/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"}},{"zone":"dnsbl.tornevall.org","title":"Tornevall","operator":"Tornevall Networks","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"named","criteria":"open and anonymous proxies, and mail or web abuse","codes":[{"code":"bit:1","verdict":"listed","meaning":"reported by a third party, not confirmed"},{"code":"bit:2","verdict":"listed","meaning":"working proxy"},{"code":"bit:16","verdict":"listed","meaning":"mail spam"},{"code":"bit:32","verdict":"listed","meaning":"proxy with another exit, or a Tor exit"},{"code":"bit:64","verdict":"listed","meaning":"abusive"},{"code":"bit:128","verdict":"listed","meaning":"anonymizer on the web"}],"refusals":{},"removal":{"how":"mail","page":"https://dnsbl.tornevall.org/","note":"by mail to dnsbl@tornevall.org","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found, its last news seen are of 2016: its control query decides"}},{"zone":"combined.mail.abusix.zone","title":"Abusix combined","operator":"Abusix","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"high","profile":"wide","criteria":"spam traps, exploited machines, and addresses unfit for mail by their reverse name","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"mail to primary spam traps"},{"code":"127.0.0.3","verdict":"listed","meaning":"very low reputation, or near such addresses"},{"code":"127.0.0.200","verdict":"listed","meaning":"listed by hand"},{"code":"127.0.0.4","verdict":"listed","meaning":"exploited machine"},{"code":"127.0.0.11","verdict":"policy","meaning":"generic reverse name","removal":{"who":"anyone","note":"set a proper reverse name first"}},{"code":"127.0.0.12","verdict":"policy","meaning":"no reverse name","removal":{"who":"anyone","note":"set a proper reverse name first"}}],"refusals":{},"key":{"service":"abusix","zone":"combined.mail.abusix.zone"},"removal":{"how":"form","page":"https://lookup.abusix.com/","note":"","who":"owner"},"terms":{"access":"key","limit":null,"note":"only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells"}},{"zone":"black.mail.abusix.zone","title":"Abusix black","operator":"Abusix","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"high","profile":"named","criteria":"mail to spam traps; part of combined","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"mail to primary spam traps"},{"code":"127.0.0.3","verdict":"listed","meaning":"very low reputation, or near such addresses"},{"code":"127.0.0.200","verdict":"listed","meaning":"listed by hand"}],"refusals":{},"key":{"service":"abusix","zone":"black.mail.abusix.zone"},"removal":{"how":"form","page":"https://lookup.abusix.com/","note":"","who":"owner","hours":120},"terms":{"access":"key","limit":null,"note":"only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells"}},{"zone":"exploit.mail.abusix.zone","title":"Abusix exploit","operator":"Abusix","kind":"ip","role":"block","families":[4,6],"scope":"ip","impact":"high","profile":"named","criteria":"exploited machines; part of combined","codes":[{"code":"127.0.0.4","verdict":"listed","meaning":"exploited machine"}],"refusals":{},"key":{"service":"abusix","zone":"exploit.mail.abusix.zone"},"removal":{"how":"form","page":"https://lookup.abusix.com/","note":"","who":"owner"},"terms":{"access":"key","limit":null,"note":"only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells"}},{"zone":"dynamic.mail.abusix.zone","title":"Abusix policy","operator":"Abusix","kind":"ip","role":"block","families":[4],"scope":"policy","impact":"low","profile":"named","criteria":"addresses with a generic or no reverse name; part of combined","codes":[{"code":"127.0.0.11","verdict":"policy","meaning":"generic reverse name"},{"code":"127.0.0.12","verdict":"policy","meaning":"no reverse name"}],"refusals":{},"key":{"service":"abusix","zone":"dynamic.mail.abusix.zone"},"removal":{"how":"form","page":"https://lookup.abusix.com/","note":"set a proper reverse name first","who":"anyone"},"terms":{"access":"key","limit":null,"note":"only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells"}},{"zone":"dblack.mail.abusix.zone","title":"Abusix domains","operator":"Abusix","kind":"domain","role":"block","families":[],"scope":"domain","impact":"high","profile":"wide","criteria":"domains and addresses found in mail to spam traps","codes":[{"code":"127.0.1.1","verdict":"listed","meaning":"found in the body of spam"},{"code":"127.0.1.2","verdict":"listed","meaning":"newly observed domain in spam"},{"code":"127.0.1.3","verdict":"listed","meaning":"domain in spam"}],"refusals":{},"key":{"service":"abusix","zone":"dblack.mail.abusix.zone"},"removal":{"how":"form","page":"https://lookup.abusix.com/","note":"","who":"owner"},"terms":{"access":"key","limit":null,"note":"only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells"}},{"zone":"white.mail.abusix.zone","title":"Abusix welcome list","operator":"Abusix","kind":"ip","role":"allow","families":[4,6],"scope":"ip","impact":"low","profile":"wide","criteria":"several welcome lists in one (DNSWL, Validity, its own)","codes":[{"code":"127.0.2.1-5","verdict":"allowed","meaning":"on a welcome list"}],"refusals":{},"key":{"service":"abusix","zone":"white.mail.abusix.zone"},"removal":{"how":"none","page":null,"note":"","who":"nobody"},"terms":{"access":"key","limit":null,"note":"only with a key of Abusix Guardian Mail (input abusix-key); an address whose key is not accepted gets no answers, which the control query tells"}},{"zone":"score.senderscore.com","title":"Sender Score","operator":"Validity","kind":"ip","role":"graded","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"score 0 to 100 of an address over 30 days","codes":[{"code":"127.0.4.0-69","verdict":"graded","grade":"POOR","meaning":"Sender Score under 70"},{"code":"127.0.4.70-79","verdict":"graded","grade":"NEUTRAL","meaning":"Sender Score 70 to 79"},{"code":"127.0.4.80-100","verdict":"graded","grade":"GOOD","meaning":"Sender Score 80 to 100"}],"refusals":{},"removal":{"how":"none","page":"https://senderscore.org/","note":"a score follows the mail that is sent","who":"nobody"},"terms":{"access":"registration","limit":"10,000 questions in 30 days","note":"only for addresses registered at https://my.validity.com; others are answered 127.255.255.255; then name the list yourself","budget":{"questions":10000,"days":30}}},{"zone":"bl.score.senderscore.com","title":"Validity RPBL","operator":"Validity","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"medium","profile":"wide","criteria":"worst reputation in Validity\'s network","codes":[{"code":"bit:1","verdict":"listed","meaning":"behaves like a botnet"},{"code":"bit:2","verdict":"policy","meaning":"mail without authentication"},{"code":"bit:4","verdict":"listed","meaning":"mail to pristine spam traps"},{"code":"bit:8","verdict":"listed","meaning":"suspect attachments"},{"code":"bit:16","verdict":"listed","meaning":"very low Sender Score"}],"refusals":{},"removal":{"how":"form","page":"https://senderscore.org/","note":"","who":"owner"},"terms":{"access":"registration","limit":"10,000 questions in 30 days","note":"only for addresses registered at https://my.validity.com; others are answered 127.255.255.255; then name the list yourself","budget":{"questions":10000,"days":30}}},{"zone":"sa-trusted.bondedsender.org","title":"Validity Certified","operator":"Validity","kind":"ip","role":"allow","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"senders certified by Validity","codes":[{"code":"any","verdict":"allowed","meaning":"certified"}],"refusals":{},"removal":{"how":"none","page":null,"note":"","who":"nobody"},"terms":{"access":"registration","limit":"10,000 questions in 30 days","note":"only for addresses registered at https://my.validity.com; others are answered 127.255.255.255; then name the list yourself","budget":{"questions":10000,"days":30}}},{"zone":"list.dnswl.org","title":"DNSWL","operator":"dnswl.org","kind":"ip","role":"allow","families":[4,6],"scope":"ip","impact":"medium","profile":"standard","criteria":"known good mail servers, with a level of trust","codes":[{"code":"127.0.2-15.0","verdict":"allowed","meaning":"trust: none (a real mail server, may send spam too)","grade":"NEUTRAL"},{"code":"127.0.2-15.1","verdict":"allowed","meaning":"trust: low","grade":"GOOD"},{"code":"127.0.2-15.2","verdict":"allowed","meaning":"trust: medium","grade":"GOOD"},{"code":"127.0.2-15.3","verdict":"allowed","meaning":"trust: high","grade":"GOOD"},{"code":"127.0.20.0","verdict":"allowed","meaning":"trust: none (a real mail server, may send spam too)","grade":"NEUTRAL"},{"code":"127.0.20.1","verdict":"allowed","meaning":"trust: low","grade":"GOOD"},{"code":"127.0.20.2","verdict":"allowed","meaning":"trust: medium","grade":"GOOD"},{"code":"127.0.20.3","verdict":"allowed","meaning":"trust: high","grade":"GOOD"}],"refusals":{"127.0.0.255":"too many questions from this resolver: use your own resolver"},"removal":{"how":"form","page":"https://www.dnswl.org/selfservice/","note":"the owner of the address registers","who":"owner"},"terms":{"access":"low-volume","limit":"100,000 questions a day","note":"free except for companies that sell filtering; over the limit it may answer \'trusted\' for everything, which the control query tells","budget":{"questions":100000,"days":1}}},{"zone":"swl.spamhaus.org","title":"Spamhaus SWL","operator":"Spamhaus","kind":"ip","role":"allow","families":[4,6],"scope":"ip","impact":"low","profile":"named","criteria":"senders that Spamhaus trusts","codes":[{"code":"127.0.2.2","verdict":"allowed","meaning":"individual","grade":"GOOD"},{"code":"127.0.2.3","verdict":"allowed","meaning":"transactional","grade":"GOOD"},{"code":"127.0.2.102","verdict":"allowed","meaning":"individual, expired"},{"code":"127.0.2.103","verdict":"allowed","meaning":"transactional, expired"}],"refusals":{},"removal":{"how":"none","page":null,"note":"","who":"nobody"},"terms":{"access":"low-volume","limit":"non-commercial use, under 100,000 SMTP connections and 300,000 questions a day","note":"public and cloud resolvers are refused (127.255.255.254): use your own resolver, or a key (input dqs-key)","budget":{"questions":300000,"days":1}}},{"zone":"iadb.isipp.com","title":"IADB (SuretyMail)","operator":"ISIPP","kind":"ip","role":"allow","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"senders accredited by ISIPP, with what is known of their practice","codes":[{"code":"127.0.0.1","verdict":"allowed","meaning":"listed"},{"code":"127.0.0.2","verdict":"allowed","meaning":"listed"},{"code":"127.0.1.255","verdict":"allowed","meaning":"vouched for","grade":"GOOD"},{"code":"127.2.255.1-5","verdict":"allowed","meaning":"publishes SPF, DKIM, reverse name or DMARC"},{"code":"127.2.255.101-103","verdict":"allowed","meaning":"certified elsewhere"},{"code":"127.3.100.0-10","verdict":"allowed","meaning":"known opt-in practice"},{"code":"127.3.100.100","verdict":"allowed","meaning":"only confirmed opt-in lists"},{"code":"127.3.100.200","verdict":"allowed","meaning":"only one-to-one mail"}],"refusals":{},"removal":{"how":"none","page":"https://www.isipp.com/","note":"","who":"nobody"},"terms":{"access":"anyone","limit":null,"note":"no charge to ask"}},{"zone":"multi.surbl.org","title":"SURBL","operator":"SURBL","kind":"domain","role":"block","families":[],"scope":"domain","impact":"high","profile":"standard","criteria":"domains found in unsolicited mail","codes":[{"code":"bit:4","verdict":"policy","meaning":"disposable mail service (DM)"},{"code":"bit:8","verdict":"listed","meaning":"phishing (PH)"},{"code":"bit:16","verdict":"listed","meaning":"malware (MW)"},{"code":"bit:32","verdict":"policy","meaning":"click tracker (CT)"},{"code":"bit:64","verdict":"listed","meaning":"abuse (ABUSE)"},{"code":"bit:128","verdict":"listed","meaning":"cracked site (CR)"}],"refusals":{"127.0.0.1":"SURBL refuses this resolver; use your own resolver or ask for access"},"controls":{"listed":"test.surbl.org","clean":"invalid"},"removal":{"how":"form","page":"https://surbl.org/surbl-analysis","note":"","who":"owner"},"terms":{"access":"low-volume","limit":"under 1,000 users and 250,000 messages a day","note":"free for small organizations, not in products for a fee"}},{"zone":"multi.uribl.com","title":"URIBL","operator":"URIBL","kind":"domain","role":"block","families":[],"scope":"domain","impact":"high","profile":"standard","criteria":"domains found in unsolicited mail","codes":[{"code":"bit:2","verdict":"listed","meaning":"black: belongs to spammers"},{"code":"bit:4","verdict":"policy","meaning":"grey: bulk mail without confirmed consent"},{"code":"bit:8","verdict":"policy","meaning":"red: very young or hidden owner"}],"refusals":{"127.0.0.1":"URIBL refuses this resolver; use your own resolver or their data feed"},"controls":{"listed":"test.uribl.com","clean":"invalid"},"removal":{"how":"form","page":"https://admin.uribl.com/","note":"needs an account there","who":"owner"},"terms":{"access":"low-volume","limit":"shared and public resolvers are refused with 127.0.0.1","note":"free for low volume"},"asks":"registered-domain"},{"zone":"black.uribl.com","title":"URIBL black","operator":"URIBL","kind":"domain","role":"block","families":[],"scope":"domain","impact":"high","profile":"named","criteria":"domains that belong to spammers; part of multi","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"black"}],"refusals":{"127.0.0.1":"URIBL refuses this resolver; use your own resolver or their data feed"},"controls":{"listed":"test.uribl.com","clean":"invalid"},"removal":{"how":"form","page":"https://admin.uribl.com/","note":"needs an account there","who":"owner"},"terms":{"access":"low-volume","limit":"shared and public resolvers are refused with 127.0.0.1","note":"free for low volume"},"asks":"registered-domain"},{"zone":"bip.virusfree.cz","title":"Virusfree BIP","operator":"virusfree.cz","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"addresses of botnets","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"botnet"}],"refusals":{},"removal":{"how":"form","page":"https://www.virusfree.cz/en/","note":"","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"}},{"zone":"dwl.dnswl.org","title":"DNSWL domains","operator":"dnswl.org","kind":"domain","role":"allow","families":[],"scope":"domain","impact":"low","profile":"named","criteria":"domains that sign the mail of known good servers, with a level of trust","codes":[{"code":"127.0.2-9.0","verdict":"allowed","meaning":"trust: none (may send spam too)","grade":"NEUTRAL"},{"code":"127.0.2-9.1","verdict":"allowed","meaning":"trust: low","grade":"GOOD"},{"code":"127.0.2-9.2","verdict":"allowed","meaning":"trust: medium","grade":"GOOD"},{"code":"127.0.2-9.3","verdict":"allowed","meaning":"trust: high","grade":"GOOD"},{"code":"127.0.11-20.0","verdict":"allowed","meaning":"trust: none (may send spam too)","grade":"NEUTRAL"},{"code":"127.0.11-20.1","verdict":"allowed","meaning":"trust: low","grade":"GOOD"},{"code":"127.0.11-20.2","verdict":"allowed","meaning":"trust: medium","grade":"GOOD"},{"code":"127.0.11-20.3","verdict":"allowed","meaning":"trust: high","grade":"GOOD"}],"refusals":{"127.0.0.255":"too many questions from this resolver: use your own resolver"},"removal":{"how":"form","page":"https://www.dnswl.org/selfservice/","note":"the owner of the domain registers","who":"owner"},"terms":{"access":"low-volume","limit":"100,000 questions a day","note":"no test entry is documented: where the control query fails it stays not checked","budget":{"questions":100000,"days":1}}},{"zone":"sa-accredit.habeas.com","title":"Validity Safe","operator":"Validity","kind":"ip","role":"allow","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"senders that Validity vouches for","codes":[{"code":"any","verdict":"allowed","meaning":"vouched for"}],"refusals":{},"removal":{"how":"none","page":null,"note":"","who":"nobody"},"terms":{"access":"registration","limit":"10,000 questions in 30 days","note":"only for addresses registered at https://my.validity.com; others are answered 127.255.255.255; then name the list yourself","budget":{"questions":10000,"days":30}}},{"zone":"rbl.0spam.org","title":"0spam RBL","operator":"0spam","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"addresses seen sending spam just now","codes":[{"code":"127.0.0.2-9","verdict":"listed","meaning":"spam seen"}],"refusals":{},"removal":{"how":"expires","page":"https://0spam.org/","note":"there is no removal by hand","who":"nobody","hours":24},"terms":{"access":"unknown","limit":null,"note":"supported by donations; no terms found"},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"gl.suomispam.net","title":"Suomispam grey","operator":"Suomispam","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"sources of spam about Finland that send much else too; meant for scoring","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"mail","page":"https://suomispam.net/","note":"say which entry, and what was done","who":"owner"},"terms":{"access":"unknown","limit":null,"note":"no terms found"}},{"zone":"dnsbl.zapbl.net","title":"ZapBL","operator":"ZapBL","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"mail to addresses and spam traps of its admins","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"form","page":null,"note":"most entries expire; some cannot be taken out by hand","who":"owner"},"terms":{"access":"anyone","limit":null,"note":""},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"bl.scientificspam.net","title":"Scientific Spam","operator":"scientificspam.net","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"bulk mail to scientists who never asked for it","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"scientific spam"}],"refusals":{},"removal":{"how":"form","page":"https://scientificspam.net/","note":"entries do not expire","who":"owner"},"terms":{"access":"anyone","limit":null,"note":""},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"rhsbl.scientificspam.net","title":"Scientific Spam domains","operator":"scientificspam.net","kind":"domain","role":"block","families":[],"scope":"domain","impact":"low","profile":"wide","criteria":"domains of bulk mail to scientists who never asked for it","codes":[{"code":"127.0.1.2","verdict":"listed","meaning":"scientific spam"}],"refusals":{},"removal":{"how":"form","page":"https://scientificspam.net/","note":"entries do not expire","who":"owner"},"terms":{"access":"anyone","limit":null,"note":""},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"dnswl.spfbl.net","title":"SPFBL whitelist","operator":"SPFBL","kind":"ip","role":"allow","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"senders of good reputation in its community","codes":[{"code":"127.0.0.2","verdict":"allowed","meaning":"excellent reputation"},{"code":"127.0.0.3","verdict":"allowed","meaning":"public or indispensable service"},{"code":"127.0.0.4","verdict":"allowed","meaning":"corporate mail (the company pays for the entry)"},{"code":"127.0.0.5","verdict":"allowed","meaning":"bulk service with little spam"}],"refusals":{},"removal":{"how":"none","page":"https://spfbl.net/en/dnswl/","note":"","who":"nobody"},"terms":{"access":"low-volume","limit":"one question in 100 ms from a network","note":"","perSecond":10}},{"zone":"dnsbl.kempt.net","title":"Kempt","operator":"kempt.net","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"hosts that just began to send spam to its traps","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"spam seen"}],"refusals":{},"removal":{"how":"expires","page":"http://www.kempt.net/dnsbl/","note":"longer when it comes again; there is no removal by hand","who":"nobody","hours":24},"terms":{"access":"anyone","limit":null,"note":"its operator no longer answers; its control query decides"},"alive":{"url":"https://github.com/wraps-team/wraps/pull/115","date":"2026-04-24"}},{"zone":"rbl.interserver.net","title":"InterServer RBL","operator":"InterServer","kind":"ip","role":"block","families":[4],"scope":"ip","impact":"low","profile":"wide","criteria":"mail to spam traps, scans and password guessing","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"removal":{"how":"expires","page":"http://rbl.interserver.net/delisting.php","note":"30 days more after four listings in a month; the form does not make it faster","who":"nobody","hours":120},"terms":{"access":"unknown","limit":null,"note":"no test entry is documented: where the control query fails it stays not checked"}},{"zone":"rbluri.interserver.net","title":"InterServer RBL URI","operator":"InterServer","kind":"domain","role":"block","families":[],"scope":"domain","impact":"low","profile":"wide","criteria":"domains that send to spam traps","codes":[{"code":"127.0.0.2","verdict":"listed","meaning":"listed"}],"refusals":{},"asks":"registered-domain","removal":{"how":"expires","page":"http://rbl.interserver.net/delisting.php","note":"nobody says when","who":"nobody"},"terms":{"access":"unknown","limit":null,"note":"no test entry is documented: where the control query fails it stays not checked"}}],"dead":[{"zone":"dnsbl.sorbs.net","since":"June 2024","what":"Proofpoint switched SORBS off on 5 June 2024; its zones were emptied","instead":"zen.spamhaus.org"},{"zone":"sorbs.net","since":"June 2024","what":"all zones of SORBS, see dnsbl.sorbs.net","instead":"zen.spamhaus.org"},{"zone":"dnsbl.njabl.org","since":"2013","what":"emptied in March 2013; since January 2024 a squatter\'s wildcard lists everything","instead":"zen.spamhaus.org"},{"zone":"njabl.org","since":"2013","what":"all zones of NJABL, see dnsbl.njabl.org","instead":"zen.spamhaus.org"},{"zone":"dnsbl.ahbl.org","since":"2015 (it lists everything)","what":"closed in 2014; a wildcard since 1 January 2015","instead":"dnsbl.dronebl.org"},{"zone":"ahbl.org","since":"2015 (it lists everything)","what":"all public zones of AHBL, see dnsbl.ahbl.org","instead":"dnsbl.dronebl.org"},{"zone":"list.dsbl.org","since":"2008","what":"stopped in May 2008, name servers off since March 2009","instead":"dnsbl.dronebl.org"},{"zone":"dsbl.org","since":"2008","what":"all zones of DSBL, see list.dsbl.org","instead":"dnsbl.dronebl.org"},{"zone":"relays.ordb.org","since":"2006 (it listed everything)","what":"closed in 2006; in 2008 it began to list every address","instead":"zen.spamhaus.org"},{"zone":"cbl.abuseat.org","since":"2021: it is part of XBL","what":"its data is in Spamhaus XBL, which is in ZEN","instead":"zen.spamhaus.org"},{"zone":"ix.dnsbl.manitu.net","since":"January 2025","what":"NiX Spam ended on 16 January 2025; the list is empty","instead":"bl.blocklist.de"},{"zone":"blackholes.five-ten-sg.com","since":"2013","what":"no longer run by its owner","instead":null},{"zone":"no-more-funn.moensted.dk","since":"2013","what":"no longer run by its owner","instead":null},{"zone":"relays.osirusoft.com","since":"2003 (it listed everything)","what":"closed under attack in August 2003 by listing every address","instead":"zen.spamhaus.org"},{"zone":"bl.spamcannibal.org","since":"2018 (it listed everything)","what":"abandoned; the expired domain got a squatter\'s wildcard in May 2018","instead":"psbl.surriel.com"},{"zone":"dnsbl.inps.de","since":"May 2020","what":"its owner announced the end on 25 May 2020","instead":"bl.blocklist.de"},{"zone":"blackholes.mail-abuse.org","since":"2005","what":"MAPS was sold to Trend Micro in 2005; its lists are for subscribers","instead":null},{"zone":"mail-abuse.org","since":"2005","what":"all zones of MAPS, see blackholes.mail-abuse.org","instead":null},{"zone":"mail-abuse.com","since":"2005","what":"now Trend Micro ERS, for subscribers only","instead":null},{"zone":"opm.blitzed.org","since":"2006","what":"the Blitzed open proxy monitor ended in 2006","instead":"dnsbl.dronebl.org"},{"zone":"db.wpbl.info","since":"November 2023","what":"emptied in November 2023 after 20 years, closed in 2024","instead":"psbl.surriel.com"},{"zone":"rfc-clueless.org","since":"November 2023","what":"announced its end on 23 September 2023; emptied, then withdrawn","instead":null},{"zone":"rfc-ignorant.org","since":"September 2012","what":"ended after 11 years; rfc-clueless.org took over and ended too","instead":null},{"zone":"ubl.unsubscore.com","since":"2024","what":"LashBack\'s list is reported as not available","instead":"zen.spamhaus.org"},{"zone":"megarbl.net","since":"November 2019 (it lists everything)","what":"the domain expired and got a wildcard","instead":"zen.spamhaus.org"},{"zone":"bl.emailbasura.org","since":"2019 (it lists everything)","what":"the domain expired and got a wildcard","instead":"zen.spamhaus.org"},{"zone":"dul.ru","since":"May 2015 (it lists everything)","what":"the domain is for sale and has a wildcard","instead":"zen.spamhaus.org"},{"zone":"spamtrap.trblspam.com","since":"April 2013","what":"went offline on 2 April 2013","instead":null},{"zone":"url.0spam.org","since":"2026 (reported)","what":"0spam\'s URL list is reported as discontinued","instead":"dbl.spamhaus.org"},{"zone":"badnets.spameatingmonkey.net","since":"February 2010","what":"emptied on 15 February 2010","instead":"bl.spameatingmonkey.net"},{"zone":"dnsbl.burnt-tech.com","since":"September 2020","what":"its domain expired, was put up for sale and listed everything","instead":null},{"zone":"spamtrap.drbl.drand.net","since":"26 March 2024","what":"it went off and listed everything","instead":null},{"zone":"spamsources.dnsbl.info","since":"February 2012","what":"shut down on 7 February 2012, as a monitor of lists noted","instead":null},{"zone":"dynip.rothen.com","since":"30 September 2020","what":"it broke and was given up","instead":null},{"zone":"nszones.com","since":"December 2009","what":"a fraud: it sold the data of other lists as its own and took money for removal","instead":null},{"zone":"bad.psky.me","since":"April 2019","what":"a fraud with data of other lists; then its domain was parked","instead":null},{"zone":"spam.abuse.ch","since":"before February 2019","what":"abuse.ch closed it and told everybody to stop asking","instead":null},{"zone":"dnsbl.net.au","since":"October 2022","what":"all its lists vanished: its name servers deny them","instead":null},{"zone":"sbl.spamdown.org","since":"March 2026","what":"it went off and listed everything","instead":null},{"zone":"spam.dnsbl.anonmails.de","since":"12 November 2024","what":"it went off and answered with addresses of others","instead":null},{"zone":"dnsbl.madavi.de","since":"March 2025","what":"its operator shut it down","instead":null},{"zone":"dnsbl.cyberlogic.net","since":"May 2018","what":"it broke, and was private before","instead":null},{"zone":"virbl.dnsbl.bit.nl","since":"January 2017","what":"BIT shut its list of virus senders down","instead":"zen.spamhaus.org"},{"zone":"virbl.bit.nl","since":"January 2017","what":"see virbl.dnsbl.bit.nl","instead":"zen.spamhaus.org"},{"zone":"msrbl.net","since":"2019 (it listed everything)","what":"its domain expired twice and then listed everything","instead":"zen.spamhaus.org"},{"zone":"wormrbl.imp.ch","since":"before July 2025","what":"no longer among the lists of its operator","instead":"dnsrbl.swinog.ch"},{"zone":"spamrbl.imp.ch","since":"before July 2025","what":"moved to swinog.ch","instead":"dnsrbl.swinog.ch"},{"zone":"sectoor.de","since":"June 2018","what":"all its lists, Tor exits among them, fell silent","instead":null},{"zone":"dnsbl.darklist.de","since":"before April 2023","what":"its operator switched the DNS service off","instead":"bl.blocklist.de"},{"zone":"list.bbfh.org","since":"before April 2023","what":"abandoned","instead":null},{"zone":"dul.pacifier.net","since":"before April 2023","what":"its site belongs to others","instead":null},{"zone":"countries.nerd.dk","since":"before April 2023","what":"gone; it told countries, and was no blocklist","instead":null},{"zone":"bl.technovision.dk","since":"before 28 June 2014","what":"it fell silent","instead":null},{"zone":"map.spam-rbl.com","since":"before 28 June 2014","what":"it fell silent","instead":null},{"zone":"rbl.choon.net","since":"before 28 June 2014","what":"it fell silent","instead":null},{"zone":"dnsl.ipquery.org","since":"before 28 June 2014","what":"it fell silent","instead":null},{"zone":"dnsbl.swiftbl.org","since":"before 28 June 2014","what":"it fell silent","instead":null},{"zone":"fl.chickenboner.biz","since":"before 27 June 2014","what":"it fell silent","instead":null},{"zone":"dnsrbl.net","since":"before 27 June 2014","what":"it fell silent","instead":null},{"zone":"spam.wytnij.to","since":"before 27 June 2014","what":"it fell silent","instead":null},{"zone":"maps.vix.com","since":"before 27 June 2014","what":"it fell silent","instead":null},{"zone":"will-spam-for-food.eu.org","since":"before 27 June 2014","what":"it fell silent","instead":null},{"zone":"nthelp.com","since":"February 2012","what":"switched off","instead":null},{"zone":"dnsbl.swiftbl.net","since":"February 2012","what":"switched off","instead":null},{"zone":"lookup.dnsbl.iip.lu","since":"before 27 March 2018","what":"it fell silent","instead":null},{"zone":"mailhosts.org","since":"before 27 March 2018","what":"it fell silent","instead":null},{"zone":"rbl.cluecentral.net","since":"November 2009","what":"its owner closed it, and said that it may list everything","instead":null}],"private":[{"title":"Invaluement (ivmSIP, ivmSIP/24, ivmURI)","operator":"Invaluement","why":"only subscribers get the data, by rsync","page":"https://www.invaluement.com/lookup/"},{"title":"Trend Micro Email Reputation Services","operator":"Trend Micro","why":"only for customers; once MAPS","page":"https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/","zone":"r.mail-abuse.com"}],"portals":[{"title":"SNDS","operator":"Microsoft","receivers":"Outlook.com, Hotmail","about":"ip","provider":"outlook","page":"https://sendersupport.olc.protection.outlook.com/snds/"},{"title":"Postmaster Tools","operator":"Google","receivers":"Gmail","about":"domain","provider":"gmail","page":"https://postmaster.google.com/"},{"title":"Talos Reputation Center","operator":"Cisco","receivers":"Cisco Secure Email","about":"ip","page":"https://talosintelligence.com/reputation_center/"},{"title":"CSI reset form","operator":"Cloudmark","receivers":"Cloudmark","about":"ip","page":"https://csi.cloudmark.com/en/reset/"}]}');
;// CONCATENATED MODULE: ./build/mail/dnsbl/catalogue.js

const file = catalogue_namespaceObject;
const CATALOGUE = file.lists;
function catalogueEntry(zone) {
    return CATALOGUE.find((entry) => entry.zone === zone);
}
const DEAD = file.dead;
const PORTALS = file.portals;
const PRIVATE = file.private;


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ BETWEEN_MEANINGS),
/* harmony export */   OM: () => (/* binding */ joinedMeanings),
/* harmony export */   xk: () => (/* binding */ undocumentedBit)
/* harmony export */ });
const BETWEEN_MEANINGS = "; ";
function joinedMeanings(meanings) {
    return [...new Set(meanings)].join(BETWEEN_MEANINGS);
}
function undocumentedBit(bit) {
    return `bit ${bit}, which is not documented`;
}


/***/ }),

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ OWN_RULES),
  t: () => (/* binding */ planLists)
});

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var text_problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 1 modules
var catalogue = __webpack_require__(1477);
// EXTERNAL MODULE: ./build/core/key-forms.js
var key_forms = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/mail/dnsbl/trouble.js
var trouble = __webpack_require__(767);
;// CONCATENATED MODULE: ./build/mail/dnsbl/keys.js



const SERVICES = { dqs: "Spamhaus DQS", abusix: "Abusix" };
function checkKeys(keys) {
    const problems = ["dqs", "abusix"].flatMap((service) => {
        const key = keys[service];
        if (key === null || /^[a-z0-9][a-z0-9_-]{2,61}[a-z0-9]$/i.test(key))
            return [];
        const message = `the ${SERVICES[service]} key has ${key.length} characters or odd ones; expected 4 to 63 letters and digits, without spaces`;
        return [{ at: null, message, hint: null }];
    });
    return problems.length > 0 ? (0,text_problem/* fail */.f)(problems) : (0,text_problem.ok)(keys);
}
function withheldFor(entry, keys, named) {
    const access = entry.terms?.access;
    const list = entry.title;
    if (access === "key" && entry.key !== undefined && keys[entry.key.service] === null)
        return { usable: false, ...(0,trouble/* troubleBy */.z)("needs-key", { code: "wants-key", list, service: entry.key.service }) };
    if (access !== "registration" || named)
        return null;
    const note = entry.terms?.note ?? "";
    return { usable: false, ...(0,trouble/* troubleBy */.z)("needs-key", { code: "wants-registration", list, note }) };
}
function hider(queried, shown, key) {
    const zone = new RegExp(escaped(queried), "gi");
    const mask = (0,key_forms/* keyForms */.Ls)(key, "***");
    return (text) => mask(text.replace(zone, shown));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/mail/dnsbl/plan.js






const OWN_RULES = "addresses or names by its own rules";
function planLists(plan) {
    const problems = [];
    const added = [];
    const keys = { dqs: plan.dqsKey, abusix: plan.abusixKey ?? null };
    const checked = checkKeys(keys);
    if (!checked.ok)
        problems.push(...checked.error);
    for (const wish of plan.add) {
        const spec = specOf(wish, keys);
        if (spec.ok)
            added.push(spec.value);
        else
            problems.push(...spec.error);
    }
    const removed = new Set(plan.remove.map((zone) => (0,dns_name/* normalizeName */.Pc)(zone) ?? zone));
    const names = catalogue/* CATALOGUE */.yh.map((e) => e.zone);
    for (const zone of removed) {
        if (names.includes(zone) || added.some((s) => s.entry.zone === zone))
            continue;
        const index = plan.remove.findIndex((written) => ((0,dns_name/* normalizeName */.Pc)(written) ?? written) === zone);
        problems.push({
            at: plan.removedAt?.[index] ?? null,
            message: `blocklists.remove: ${keyedEntry(zone) === undefined ? (0,printable/* excerpt */.Kb)(zone, 80) : "a zone with a key in it"} is not a list that is asked`,
            hint: keyedEntry(zone)?.zone ?? (0,nearest/* nearest */.p)(zone, names),
        });
    }
    if (problems.length > 0)
        return (0,text_problem/* fail */.f)(problems);
    const ofProfile = catalogue/* CATALOGUE */.yh.filter((e) => (plan.profile === "wide" && e.profile !== "named") || (plan.profile === "standard" && e.profile === "standard"));
    const specs = new Map([...ofProfile.map((e) => withKey(e, keys, false)), ...added].map((s) => [s.entry.zone, s]));
    return (0,text_problem.ok)([...specs.values()].filter((s) => !removed.has(s.entry.zone)));
}
function keyedEntry(zone) {
    return catalogue/* CATALOGUE */.yh.find((e) => e.key !== undefined && zone.endsWith(`.${e.key.zone}`));
}
function specOf(wish, keys) {
    const zone = (0,dns_name/* normalizeName */.Pc)(wish.zone);
    const problem = (message, hint) => (0,text_problem/* fail */.f)([{ at: wish.at, message, hint }]);
    if (zone === null || !zone.includes("."))
        return problem(`${(0,printable/* excerpt */.Kb)(wish.zone, 80)} is not the zone of a blocklist; expected a name such as zen.spamhaus.org`, null);
    const customers = catalogue/* PRIVATE */.Uj.find((list) => list.zone !== undefined && `.${zone}`.endsWith(`.${list.zone}`));
    if (customers !== undefined) {
        const look = customers.page === null ? "" : `; look addresses up at ${customers.page}`;
        return problem(`the blocklists below ${customers.zone ?? ""} are those of ${customers.title}: ${customers.why}${look}`, null);
    }
    const dead = catalogue/* DEAD */.zQ.find((d) => zone === d.zone || zone.endsWith(`.${d.zone}`));
    if (dead !== undefined) {
        const instead = dead.instead === null ? "remove it" : `use ${dead.instead} instead`;
        return problem(`the blocklist ${zone} is dead since ${dead.since}: ${dead.what}; a dead list can list the whole world; ${instead}`, dead.instead);
    }
    const keyed = keyedEntry(zone);
    if (keyed !== undefined) {
        const input = keyed.key?.service === "dqs" ? "dqs-key" : "abusix-key";
        return problem(`the zone of ${keyed.title} is written with a key in it; give the key as input ${input} and name ${keyed.zone}`, keyed.zone);
    }
    const known = (0,catalogue/* catalogueEntry */.yd)(zone);
    if (known !== undefined)
        return (0,text_problem.ok)(withKey(byRules(wish.impact === null ? known : { ...known, impact: wish.impact }, wish.rules), keys, true));
    return (0,text_problem.ok)({ queried: zone, entry: byRules(genericEntry(zone, wish), wish.rules) });
}
function genericEntry(zone, wish) {
    const kind = wish.kind ?? "ip";
    return {
        zone,
        title: zone,
        operator: zone,
        kind,
        role: "block",
        scope: kind === "ip" ? "ip" : "domain",
        impact: wish.impact ?? "medium",
        families: kind === "ip" ? [4, 6] : [],
        criteria: OWN_RULES,
        removal: { how: "form", page: null, note: "" },
        codes: [{ code: "any", verdict: "listed", meaning: "listed" }],
        refusals: {},
        profile: "wide",
    };
}
function byRules(entry, rules = {}) {
    const { families, codes, controls, asks, perSecond, perDay } = rules;
    const limits = {
        ...(perSecond === undefined ? {} : { perSecond }),
        ...(perDay === undefined ? {} : { budget: { questions: perDay, days: 1 } }),
    };
    const terms = entry.terms ?? { access: "unknown", limit: null, note: "" };
    return {
        ...entry,
        ...(families === undefined || entry.kind === "domain" ? {} : { families }),
        ...(codes === undefined ? {} : { codes: codes.map((code) => ({ ...code, meaning: "listed" })) }),
        ...(controls === undefined ? {} : { controls }),
        ...(asks === undefined ? {} : { asks }),
        ...(Object.keys(limits).length === 0 ? {} : { terms: { ...terms, ...limits } }),
    };
}
function withKey(entry, keys, named) {
    const withheld = withheldFor(entry, keys, named);
    if (withheld !== null)
        return { entry, queried: entry.zone, withheld };
    const key = entry.key === undefined ? null : keys[entry.key.service];
    if (entry.key === undefined || key === null)
        return { entry, queried: entry.zone };
    const queried = (0,dns_name/* normalizeName */.Pc)(`${key}.${entry.key.zone}`) ?? entry.zone;
    return { entry, queried, hide: hider(queried, `your-key.${entry.key.zone}`, key) };
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ whoAsks),
/* harmony export */   q: () => (/* binding */ takesLetters)
/* harmony export */ });
function whoAsks({ who, how }) {
    const usual = {
        form: "owner",
        mail: "owner",
        paid: "owner",
        hoster: "hoster",
        expires: "nobody",
        none: "nobody",
    };
    return who ?? usual[how];
}
function takesLetters(removal) {
    const who = whoAsks(removal);
    return (removal.how === "form" || removal.how === "mail") && (who === "owner" || who === "anyone");
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   v: () => (/* binding */ fallOf)
/* harmony export */ });
/* harmony import */ var _meanings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);

const RANK = { POOR: 0, NEUTRAL: 1, GOOD: 2 };
function standingOf(codes) {
    const telling = codes.filter((c) => c.verdict === "allowed" || c.verdict === "graded");
    if (telling.length === 0)
        return null;
    const grades = telling.flatMap((c) => (c.grade === undefined ? [] : [c.grade]));
    return {
        allowed: telling.some((c) => c.verdict === "allowed"),
        grade: grades.reduce((worst, g) => (worst === null || RANK[g] < RANK[worst] ? g : worst), null),
        meaning: (0,_meanings_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedMeanings */ .OM)(telling.map((c) => c.meaning)),
    };
}
function fallOf(before, now) {
    if (before.allowed && now?.allowed !== true)
        return "lost";
    const fell = before.grade !== null && now !== null && now.grade !== null && RANK[now.grade] < RANK[before.grade];
    return fell ? "fell" : null;
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ stateFor),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);

function stateFor(list, subject) {
    const { families, state } = list;
    if (families === undefined)
        return state;
    const family = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFamily */ .w_)(subject);
    return family === null ? state : families[family];
}
function covers({ kind, families }, subject) {
    const family = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFamily */ .w_)(subject);
    return family === null ? kind === "domain" : kind === "ip" && families.includes(family);
}
function overall(made) {
    const controlled = [...made].sort((a, b) => (a.family ?? 0) - (b.family ?? 0));
    const controls = controlled.flatMap((c) => c.controls);
    const state = (controlled.find((c) => c.state.usable) ?? controlled[0])?.state;
    if (state === undefined)
        throw new Error("no control was made");
    const [four, six] = [4, 6].map((family) => controlled.find((c) => c.family === family)?.state);
    return {
        state,
        ...(controls.length === 0 ? {} : { controls }),
        ...(four === undefined || six === undefined ? {} : { families: { 4: four, 6: six } }),
        controlled,
    };
}


/***/ }),

/***/ 767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ listingTrouble),
/* harmony export */   z: () => (/* binding */ troubleBy)
/* harmony export */ });
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(988);

function troubleBy(reason, why) {
    return { reason, detail: (0,_why_js__WEBPACK_IMPORTED_MODULE_0__/* .listWhyText */ .EY)(why), why };
}
function listingTrouble({ unknown, reason, why }) {
    const trouble = { reason: unknown ?? "no-answer", detail: reason ?? "" };
    return why === undefined ? trouble : { ...trouble, why };
}


/***/ }),

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(error) {
    const { reason, detail, why, at } = error;
    return {
        known: false,
        reason,
        detail,
        ...(why === undefined ? {} : { why }),
        ...(at === undefined ? {} : { at }),
    };
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ fixedTarget),
/* harmony export */   Ud: () => (/* binding */ dependsOnMessage),
/* harmony export */   lY: () => (/* binding */ sharedTarget)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _macro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);



function dependsOnMessage(spec) {
    return [...spec.replaceAll("%%", "").matchAll(/%\{([a-z])/gi)].some(([, letter = ""]) => !"dov".includes(letter.toLowerCase()));
}
async function fixedTarget(spec, domain, parts) {
    if (spec === null)
        return domain;
    if (dependsOnMessage(spec))
        return null;
    const { family, sender } = parts;
    const expanded = await (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMacros */ .Q3)(spec, {
        ip: { family, value: family === 4 ? 0n : (1n << BigInt((0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(6))) - 1n },
        localPart: "",
        senderDomain: (0,_door_js__WEBPACK_IMPORTED_MODULE_2__/* .nameToRaw */ .vI)(sender),
        domain,
        helo: "",
        receiver: "",
        now: 0,
        validatedName: () => Promise.resolve("unknown"),
    });
    return (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .fitName */ .dl)(expanded);
}
function sharedTarget(spec, domain, sender) {
    const isOfFamily = spec !== null && /%\{v/i.test(spec);
    return isOfFamily ? Promise.resolve(null) : fixedTarget(spec, domain, { family: 4, sender });
}


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ MAX_RANGE),
  Io: () => (/* binding */ MAX_SERVERS),
  vN: () => (/* binding */ NO_SERVERS),
  U2: () => (/* binding */ serversOf)
});

// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/set.js
var set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/mail/spf/check-host.js + 7 modules
var check_host = __webpack_require__(857);
// EXTERNAL MODULE: ./build/ip/private.js
var ip_private = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/dual-cidr.js
var dual_cidr = __webpack_require__(281);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/mail/spf/tree.js + 1 modules
var tree = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/mail/spf/server-terms.js








const MAX_REDIRECTS = 5;
const NOTHING = { named: [], others: false, excludes: false, open: null };
const ELSEWHERE = { ...NOTHING, others: true };
function readServers(dns, domain, within) {
    return readRecord(dns, domain, within, MAX_REDIRECTS);
}
async function readRecord(dns, domain, within, redirects) {
    const found = await (0,door/* recordOf */.zv)(dns, domain);
    switch (found.kind) {
        case "error":
            return { ...NOTHING, open: found };
        case "none":
            return NOTHING;
        case "multiple":
        case "record": {
            const texts = found.kind === "record" ? [found.text] : found.texts;
            return together(await Promise.all(texts.map((text) => readTerms(dns, (0,parse/* parseSpf */.JH)(text).record, domain, within, redirects))));
        }
    }
}
function together(parts) {
    return {
        named: parts.flatMap((part) => part.named),
        others: parts.some((part) => part.others),
        excludes: parts.some((part) => part.excludes),
        open: parts.map((part) => part.open).find((open) => open !== null) ?? null,
    };
}
async function readTerms(dns, record, domain, within, redirects) {
    const directives = (0,tree/* reachable */.Gq)(record).filter((d) => d.mechanism.name !== "all");
    const passes = directives.filter((d) => d.qualifier === "+");
    const parts = passes.map((directive) => readTerm(dns, directive, domain, within));
    const read = together(await Promise.all([...parts, redirected(dns, record, within, redirects)]));
    return { ...read, excludes: read.excludes || passes.length < directives.length };
}
async function redirected(dns, record, within, left) {
    const redirect = (0,parse/* redirectOf */.Yx)(record);
    if (redirect === null)
        return NOTHING;
    const target = nameIn(redirect.value, within);
    return target === null || left === 0 ? ELSEWHERE : readRecord(dns, target, within, left - 1);
}
function writtenName(written) {
    return written.includes("%") ? null : (0,door/* rawToName */.hl)(written);
}
function nameIn(written, within) {
    const name = writtenName(written);
    return name !== null && (0,dns_name/* isSubdomain */.J4)(name, within) ? name : null;
}
async function readTerm(dns, directive, domain, within) {
    const { mechanism, text } = directive;
    switch (mechanism.name) {
        case "all":
            return NOTHING;
        case "include":
        case "exists":
        case "ptr":
            return ELSEWHERE;
        case "ip4":
        case "ip6": {
            const kind = (0,ip_range/* sizeOf */.$d)(mechanism.range) === 1n ? "address" : "range";
            return { ...NOTHING, named: [{ range: mechanism.range, term: { domain, term: text, kind } }] };
        }
        case "a": {
            const name = mechanism.domain === null ? domain : nameIn(mechanism.domain, within);
            if (name === null)
                return ELSEWHERE;
            return hosts(dns, name, { domain, term: text, kind: name === domain ? "own" : "host" }, mechanism);
        }
        case "mx": {
            const name = mechanism.domain === null ? domain : writtenName(mechanism.domain);
            if (name === null)
                return ELSEWHERE;
            return exchanges(dns, name, within, { domain, term: text, kind: "mx" }, mechanism);
        }
    }
}
async function exchanges(dns, mx, within, term, cidr) {
    const found = await (0,door/* textsOf */.CB)(dns, mx, "MX");
    if (found.kind === "error")
        return { ...NOTHING, open: found };
    const names = [...new Set(found.texts)].filter((name) => name !== "").slice(0, limits/* MAX_NAMES */.oA);
    const own = names.filter((name) => (0,dns_name/* isSubdomain */.J4)(name, within));
    const parts = await Promise.all(own.map((name) => hosts(dns, name, term, cidr)));
    return together([...parts, own.length < names.length ? ELSEWHERE : NOTHING]);
}
async function hosts(dns, name, term, cidr) {
    const asked = await Promise.all([(0,door/* textsOf */.CB)(dns, name, "A"), (0,door/* textsOf */.CB)(dns, name, "AAAA")]);
    const found = asked.flatMap((a) => (a.kind === "error" ? [] : a.texts)).map(ip_ip/* ipOf */.ls);
    const around = (ip) => {
        const range = (0,dual_cidr/* networkAround */.q)(ip, cidr);
        return (0,ip_range/* sizeOf */.$d)(range) === 1n ? [] : [{ range, term: { ...term, kind: "range" } }];
    };
    const named = found.map((ip) => ({ range: (0,ip_range/* network */.Nm)(ip, (0,ip_ip/* bitsOf */.e4)(ip.family)), term }));
    return {
        ...NOTHING,
        named: [...named, ...found.flatMap(around)],
        open: asked.find((a) => a.kind === "error") ?? null,
    };
}

;// CONCATENATED MODULE: ./build/mail/spf/servers.js







const MAX_RANGE = 16;
const MAX_SERVERS = 16;
const NO_SERVERS = {
    servers: [],
    ranges: [],
    left: { cidrs: [], addresses: 0 },
    others: false,
    open: null,
};
async function serversOf(door, domain, within = domain) {
    const dns = (0,budget/* budgeted */.h)(door);
    const { named, others, excludes, open } = await readServers(dns, domain, within);
    const servers = new Map();
    const left = [];
    const ranges = [];
    for (const { range, term } of named) {
        if ((0,ip_private/* isPrivate */.Gw)(range))
            continue;
        if ((0,ip_range/* sizeOf */.$d)(range) > MAX_RANGE) {
            const cidr = (0,ip_range/* cidrsOf */.Fm)(range)[0] ?? "";
            if (!ranges.some((r) => r.cidr === cidr))
                ranges.push({ term: term.term, cidr, addresses: (0,ip_range/* sizeOf */.$d)(range) });
            continue;
        }
        for (const ip of (0,ip_range/* addressesOf */.sO)(range)) {
            const address = (0,ip_ip/* formatIp */.v_)(ip);
            const known = servers.get(address);
            if (known !== undefined)
                known.push(term);
            else if (servers.size < MAX_SERVERS)
                servers.set(address, [term]);
            else
                left.push((0,ip_range/* network */.Nm)(ip, (0,ip_ip/* bitsOf */.e4)(ip.family)));
        }
    }
    const rest = (0,set/* toSet */.M1)(left);
    const found = [...servers].map(([address, terms]) => ({ address, terms }));
    return {
        servers: excludes ? await passing(dns, domain, found) : found,
        ranges,
        left: { cidrs: rest.flatMap(ip_range/* cidrsOf */.Fm), addresses: rest.reduce((sum, range) => sum + Number((0,ip_range/* sizeOf */.$d)(range)), 0) },
        others,
        open: open === null ? null : { reason: open.reason, detail: open.detail },
    };
}
const SHUT_OUT = new Set(["fail", "softfail", "neutral"]);
async function passing(dns, domain, servers) {
    const judged = await Promise.all(servers.map(async (server) => {
        const ip = (0,ip_ip/* ipOf */.ls)(server.address);
        const { result } = await (0,check_host/* checkHost */.R)(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain });
        return SHUT_OUT.has(result) ? [] : [server];
    }));
    return judged.flat();
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Z: () => (/* binding */ isBeyondCorrection),
  Gq: () => (/* binding */ reachable),
  AT: () => (/* binding */ spfTree)
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/fixed-target.js
var fixed_target = __webpack_require__(864);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
;// CONCATENATED MODULE: ./build/mail/spf/host-faults.js



async function hostFault(dns, directive, domain, sender) {
    const { mechanism, text: term } = directive;
    if (mechanism.name !== "a" && mechanism.name !== "mx")
        return null;
    const written = mechanism.domain === null ? null : await (0,fixed_target/* sharedTarget */.lY)(mechanism.domain, (0,door/* nameToRaw */.vI)(domain), sender);
    const target = mechanism.domain === null ? domain : written === null ? null : (0,door/* rawToName */.hl)(written);
    if (target === null)
        return null;
    const nothing = (nxdomain) => ({
        term,
        target,
        kind: nxdomain ? "nxdomain" : "void",
        names: 0,
    });
    if (mechanism.name === "mx") {
        const found = await (0,door/* textsOf */.CB)(dns, target, "MX");
        if (found.kind === "error")
            return "unknown";
        if (found.texts.length === 0)
            return nothing(found.nxdomain);
        return found.texts.length > limits/* MAX_NAMES */.oA ? { term, target, kind: "too-many", names: found.texts.length } : null;
    }
    const [four, six] = await Promise.all([(0,door/* textsOf */.CB)(dns, target, "A"), (0,door/* textsOf */.CB)(dns, target, "AAAA")]);
    if (four.kind === "error" || six.kind === "error")
        return "unknown";
    return four.texts.length === 0 && six.texts.length === 0 ? nothing(four.nxdomain && six.nxdomain) : null;
}

// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/mail/spf/term-fault.js
var term_fault = __webpack_require__(6459);
;// CONCATENATED MODULE: ./build/mail/spf/tree.js









const MAX_DEPTH = limits/* MAX_LOOKUPS */.rT + 1;
const MAX_NODES = 200;
const MAX_HOSTS = 2 * limits/* MAX_LOOKUPS */.rT;
function isBeyondCorrection(text) {
    const { record } = (0,parse/* parseSpf */.JH)(text);
    return reachable(record).filter((d) => (0,limits/* countsAsLookup */.lv)(d.mechanism)).length > MAX_HOSTS + limits/* MAX_LOOKUPS */.rT;
}
function spfTree(dns, domain) {
    return nodeOf(dns, domain, null, [], { nodes: MAX_NODES, hosts: MAX_HOSTS });
}
async function nodeOf(dns, domain, via, above, budget) {
    const leaf = (status, detail, record = null) => ({
        domain,
        record,
        status,
        detail,
        via,
        lookups: 0,
        voidLookups: 0,
        children: fitted/* NONE */.x,
        faults: fitted/* NONE */.x,
    });
    if (above.includes(domain)) {
        const circle = [...above, domain];
        return { ...leaf("loop", `${domain} includes itself: ${circle.join(" → ")}`), circle };
    }
    if (above.length >= MAX_DEPTH || budget.nodes-- <= 0)
        return leaf("limit", "the tree is larger than is looked at");
    const found = await (0,door/* recordOf */.zv)(dns, domain);
    switch (found.kind) {
        case "error":
            return leaf("unknown", found.detail);
        case "none":
            return leaf(found.nxdomain ? "nxdomain" : "no-record", found.nxdomain ? `${domain} does not exist` : `${domain} has no SPF record`);
        case "multiple":
            return leaf("multiple", `${domain} has ${found.texts.length} SPF records: ${found.texts.map((t) => (0,printable/* excerpt */.Kb)(t, 60)).join(" | ")}`, found.texts[0] ?? null);
        case "record": {
            const { record, errors } = (0,parse/* parseSpf */.JH)(found.text);
            const error = errors[0];
            if (error !== undefined)
                return syntaxLeaf(leaf, error, found.text);
            return expand(dns, domain, via, [...above, domain], budget, record);
        }
    }
}
function syntaxLeaf(leaf, { span, term, fault }, text) {
    const shown = (0,printable/* excerpt */.Kb)(term, 60);
    const detail = `column ${span.column}, ${shown}: ${(0,term_fault/* termFaultText */.K)(fault)}`;
    return { ...leaf("syntax", detail, text), syntax: { column: span.column, term: shown, fault } };
}
async function expand(dns, domain, via, path, budget, record) {
    const directives = reachable(record);
    const sender = path[0] ?? domain;
    const children = await Promise.all(links(record, directives).map((link) => childOf(dns, link, path, budget)));
    const costs = directives.filter((d) => (0,limits/* countsAsLookup */.lv)(d.mechanism)).length;
    const redirects = links(record, []).length;
    const hosts = directives.filter((d) => (d.mechanism.name === "a" || d.mechanism.name === "mx") && budget.hosts-- > 0);
    const found = await Promise.all(hosts.map((d) => hostFault(dns, d, domain, sender)));
    const unknown = found.includes("unknown") || children.some((c) => c.status === "unknown");
    const faults = found.flatMap((fault) => (fault === null || fault === "unknown" ? [] : [fault]));
    return {
        domain,
        record: record.text,
        status: "ok",
        via,
        children: (0,fitted/* fitted */.$)(children),
        faults: (0,fitted/* fitted */.$)(faults),
        detail: unknown ? "a part could not be asked" : "",
        lookups: costs + redirects + children.reduce((sum, c) => sum + c.lookups, 0),
        voidLookups: faults.filter((f) => f.kind !== "too-many").length + children.reduce((sum, c) => sum + c.voidLookups, 0),
    };
}
function reachable(record) {
    const directives = record.terms.filter((t) => t.kind === "directive");
    const all = directives.findIndex((d) => d.mechanism.name === "all");
    return all < 0 ? directives : directives.slice(0, all + 1);
}
function links(record, directives) {
    const includes = directives.flatMap((d) => d.mechanism.name === "include"
        ? [{ target: d.mechanism.domain, via: { term: d.text, kind: "include", span: d.span } }]
        : []);
    const redirect = (0,parse/* redirectOf */.Yx)(record);
    if (redirect === null)
        return includes;
    return [...includes, { target: redirect.value, via: { term: redirect.text, kind: "redirect", span: redirect.span } }];
}
async function childOf(dns, link, path, budget) {
    const target = await (0,fixed_target/* sharedTarget */.lY)(link.target, (0,door/* nameToRaw */.vI)(path.at(-1) ?? dns_name/* ROOT */.Dl), path[0] ?? dns_name/* ROOT */.Dl);
    const name = target === null ? null : (0,door/* rawToName */.hl)(target);
    if (name !== null)
        return nodeOf(dns, name, link.via, path, budget);
    const status = target === null ? "macro" : "no-record";
    const detail = status === "macro" ? "depends on the message" : `${link.target} is not a name that can be asked`;
    return {
        domain: link.target,
        record: null,
        status,
        detail,
        via: link.via,
        lookups: 0,
        voidLookups: 0,
        children: fitted/* NONE */.x,
        faults: fitted/* NONE */.x,
    };
}


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   iw: () => (/* binding */ subjectIn),
/* harmony export */   l0: () => (/* binding */ isDomain),
/* harmony export */   w_: () => (/* binding */ seenFamily),
/* harmony export */   yO: () => (/* binding */ writtenSubject)
/* harmony export */ });
/* harmony import */ var _dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);


function isAddress(subject) {
    return (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA)(subject);
}
function isDomain(subject) {
    return !isAddress(subject);
}
function seenFamily(subject) {
    if (!isAddress(subject))
        return null;
    return subject.includes(".") ? 4 : 6;
}
function writtenSubject(text) {
    return (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(text);
}
function subjectIn(text) {
    return (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .Z)(text);
}


/***/ }),

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bareTrouble)
/* harmony export */ });
function bareTrouble({ reason, detail, why }) {
    return why === undefined ? { reason, detail } : { reason, detail, why };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ listWhyText),
/* harmony export */   ss: () => (/* binding */ whyText),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _dns_why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4246);

function because(reason, why) {
    return { known: false, reason, detail: whyText(why), why };
}
function whyText(why) {
    switch (why.code) {
        case "asking":
            return `${why.name}: ${(0,_dns_why_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsWhyText */ .F)(why.why)}`;
        case "name-too-long":
            return `${why.name} is too long`;
        case "bad-selector":
            return `${why.selector} cannot be a DKIM selector`;
        case "no-dmarc-record":
            return `${why.domain} has no usable DMARC record`;
        case "ptr-names":
            return `only ${why.max} PTR names are followed`;
        case "not-asked":
            return `more than ${why.max} questions for one subject; ${why.left.toLocaleString("en-US")} not asked`;
        case "selectors":
            return `only ${why.asked} of ${why.all} selectors of ${why.domain} are asked; name those in use (dkim=…)`;
        case "no-selector":
            return `no DKIM selector of ${why.domain} is known; name them in the list (dkim=…)`;
        case "spf-time":
            return "the evaluation took too long";
        case "spf-part":
            return `${why.domain}: a part could not be asked`;
        case "spf-depends":
            return `${why.term} depends on the message, so the addresses cannot be listed`;
        case "too-many-includes":
            return "more includes than are looked at";
        case "few-days":
            return `only ${why.known} of the ${why.of} days before ${why.day} are known, at least ${why.least} are needed (or ${why.sendings} sendings with gaps)`;
        case "no-count":
            return `there is no count of ${why.day}; ${why.last === null ? "nothing before it is known" : `the last known day is ${why.last}`} (a day without mail needs a line with 0)`;
        case "no-row":
            return `${why.file} tells nothing of it`;
        case "shard-missing":
            return `the report of shard ${why.shard} was not given, so nothing is known of its senders; see whether its job ran to the end`;
        case "parked":
        case "list-refusal":
        case "undocumented":
        case "contradicts":
        case "resolver-filters":
        case "over-quota":
        case "lists-neutral":
        case "unproven":
        case "fell-silent":
        case "lists-everything":
        case "lists-nothing":
        case "wants-key":
        case "wants-registration":
            return listWhyText(why);
        default:
            return (0,_dns_why_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsWhyText */ .F)(why);
    }
}
const DQS = "get a free Data Query Service key at https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/ and set the input dqs-key (MAILWORTHY_DQS_KEY)";
const REFUSALS = {
    misspelled: "the list's name is misspelled",
    "public-resolver": "the list refuses public and cloud resolvers: use your own resolver, or a key (Spamhaus: a free DQS key)",
    "spamhaus-cloud": `Spamhaus refuses the resolvers of clouds and hosters (Hetzner, DigitalOcean, Azure and so GitHub's runners) and public ones, an own resolver there too; only a key helps: ${DQS}`,
    "too-many": "too many questions from this resolver, or it is not registered: use your own resolver, or a key",
    "error-code": "the list answers with an error code",
};
const FILTERS = {
    strips: "strips answers in 127.0.0.0/8, as protection against rebinding does",
    denies: "denies all blocklists, as a filter does, or cannot reach them",
    rewrites: "answers for blocklists itself, as a filter does",
    refuses: "refuses answers in 127.0.0.0/8, as protection against rebinding does",
};
const CURES = {
    dqs: DQS,
    abusix: "get a key at https://app.abusix.com/ and set the input abusix-key (MAILWORTHY_ABUSIX_KEY)",
};
function listWhyText(why) {
    switch (why.code) {
        case "parked":
            return `${why.list} answered ${why.address}, outside of 127.0.0.0/8: ${why.address === "0.0.0.0" ? "a filter of the DNS server answers for it" : "the zone is parked or hijacked"}`;
        case "list-refusal":
            if (why.refusal.kind === "spamhaus-cloud")
                return `${REFUSALS["spamhaus-cloud"]} (answered ${why.address})`;
            return `${why.list} answered ${why.address}: ${why.refusal.kind === "told" ? why.refusal.text : REFUSALS[why.refusal.kind]}`;
        case "undocumented":
            return `${why.list} answered ${why.addresses}, which it does not document`;
        case "contradicts":
            return `${why.list} answered ${why.first} and, asked again, ${why.second}: it contradicts itself`;
        case "lists-neutral":
            return `${why.list} lists ${why.neutral} too (${why.answer}), which no list has a reason to hold: it lists everything; leave it out (blocklists.remove)`;
        case "unproven":
            return `only a DNS server answered at which ${why.list} does not pass its control (its test entry: ${why.listed}; its never-listed entry: ${why.clean}), so this is neither listed nor clean`;
        case "fell-silent":
            return `${why.list} no longer lists its test entry at the end of the run (${why.answer}): what it said is no clean answer`;
        case "lists-everything":
            return `${why.list} lists its own never-listed test entry${halfText(why.family)} (${why.answer}): it lists everything; leave it out (blocklists.remove)`;
        case "lists-nothing":
            return `${why.list} does not list its test entry${halfText(why.family)} (${why.answer}): the list is dead or empty${why.keyed ? ", or it does not accept the key" : ""}${why.seen === undefined ? "" : `; its test entry was last seen on ${why.seen}`}`;
        case "resolver-filters":
            return `the DNS server ${FILTERS[why.how]} (none of ${why.lists} lists holds its test entry: ${why.answer}); ask another resolver (--dns, input dns), or let it answer for lists: Unbound without private-address 127.0.0.0/8, dnsmasq with rebind-localhost-ok, a filter with the lists' zones allowed`;
        case "over-quota":
            return `${why.list} allows ${num(why.questions)} questions ${why.days === 1 ? "a day" : `in ${why.days} days`}, so ${num(why.perRun)} in this run, which needs ${num(why.wanted)}: ask for fewer addresses, run in turns, or get a feed of the list`;
        case "wants-key":
            return `${why.list} answers key holders only: ${CURES[why.service]}`;
        case "wants-registration":
            return `${why.list} wants registration: ${why.note}, or leave it out with blocklists.remove`;
    }
}
function halfText(family) {
    return family === null ? "" : ` for IPv${family}`;
}
function num(n) {
    return n.toLocaleString("en-US");
}


/***/ }),

/***/ 5192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5768);


const addressesOf = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((facts) => {
    const seen = new Map();
    for (const sender of facts.senders) {
        if (!sender.sends)
            continue;
        for (const ip of sender.addresses)
            if (!seen.has(ip))
                seen.set(ip, sender);
    }
    for (const sender of facts.senders)
        for (const ip of (0,_facts_found_js__WEBPACK_IMPORTED_MODULE_0__/* .sendingAddresses */ .PU)(facts, sender))
            if (!seen.has(ip))
                seen.set(ip, sender);
    return [...seen].map(([ip, sender]) => ({ ip, sender }));
});


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ listViolation),
/* harmony export */   UV: () => (/* binding */ listSubjects),
/* harmony export */   bp: () => (/* binding */ wayOutOf),
/* harmony export */   eK: () => (/* binding */ listings),
/* harmony export */   yt: () => (/* binding */ unheard)
/* harmony export */ });
/* harmony import */ var _core_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4379);
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var _mail_dnsbl_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(872);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);
/* harmony import */ var _mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2428);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4865);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5192);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
/* harmony import */ var _mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(767);
/* harmony import */ var _mail_trouble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3561);










const listSubjects = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .P)((facts) => {
    const subjects = new Map();
    for (const { ip, sender } of (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .s)(facts))
        subjects.set(ip, sender);
    for (const sender of facts.senders)
        for (const domain of [sender.domain, ...sender.mailFrom])
            if (domain !== null && !subjects.has(domain))
                subjects.set(domain, sender);
    return subjects;
});
const toldByLists = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .P)((facts) => {
    const told = new Map();
    for (const [subject, sender] of listSubjects(facts))
        for (const listing of facts.listings.get(subject) ?? [])
            (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .addTo */ .D)(told, listing.list, { subject, sender, listing });
    return told;
});
function toldBy(facts, list) {
    const rows = toldByLists(facts).get(list.info.zone) ?? [];
    return rows.filter(({ subject }) => (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(list.info, subject) && (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFor */ .Dp)(list, subject).usable);
}
function listsOf(facts, takes) {
    return [...facts.lists.values()].filter((list) => takes(list.info));
}
function listings(facts, takes, verdict) {
    return listsOf(facts, takes).flatMap((list) => toldBy(facts, list).flatMap(({ subject, sender, listing }) => {
        if (listing.verdict !== verdict)
            return [];
        const about = { subject, sender, list: list.info.zone };
        return [{ ...about, fact: { known: true, value: { info: list.info, listing, sender } } }];
    }));
}
function unheard(facts, takes) {
    return listsOf(facts, takes).flatMap((list) => {
        const { zone } = list.info;
        if (!list.state.usable)
            return [{ subject: zone, sender: null, list: zone, fact: unknownOf(list.state) }];
        return [
            ...silentFamily(facts, list),
            ...toldBy(facts, list).flatMap(({ subject, sender, listing }) => listing.verdict === "not-checked"
                ? [{ subject, sender, list: zone, fact: unknownOf((0,_mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .listingTrouble */ .u)(listing)) }]
                : []),
        ];
    });
}
function silentFamily(facts, list) {
    const { families } = list;
    if (families === undefined || (families[4].usable && families[6].usable))
        return [];
    return [...listSubjects(facts)].flatMap(([subject, sender]) => {
        const state = (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFor */ .Dp)(list, subject);
        if (!(0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(list.info, subject) || state.usable)
            return [];
        return [{ subject, sender, list: list.info.zone, fact: unknownOf(state) }];
    });
}
function unknownOf(trouble) {
    return { known: false, ...(0,_mail_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .bareTrouble */ .q)(trouble) };
}
function listViolation({ info, listing, sender }) {
    const { subject, code, reason, text, evidence } = listing;
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf)({
        params: {
            subject,
            list: info.title,
            reason: reason === "listed" ? null : reason,
            code,
            scope: info.scope,
            wayOut: wayOutOf(info.criteria, text, listing.removal ?? info.removal),
        },
        cause: info.zone,
        location: sender.at,
        evidence,
    });
}
function wayOutOf(criteria, text, removal) {
    const { how, page, note, hours, cost } = removal;
    const way = {
        criteria: criteria === _mail_dnsbl_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_RULES */ .P ? null : criteria,
        says: text === null ? null : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .excerpt */ .Kb)(text, 300),
        how,
        page,
        note: note === "" ? null : note,
        who: (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_9__/* .whoAsks */ .N)(removal),
        cost: how === "paid" ? "paid" : (cost ?? "free"),
    };
    return hours === undefined ? way : { ...way, hours };
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ PASS),
/* harmony export */   QH: () => (/* binding */ unknownPart),
/* harmony export */   Qf: () => (/* binding */ violation),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var _mail_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);

const PASS = { kind: "pass" };
function given(subject, sender, it) {
    return { subject, sender, fact: (0,_mail_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(it) };
}
function unknownPart(fact, cause = null) {
    return { kind: "unknown", fact, cause };
}
function violation(said) {
    return { kind: "violation", ...said };
}


/***/ })

};
