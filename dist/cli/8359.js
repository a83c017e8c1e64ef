export const id = 8359;
export const ids = [8359];
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

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ auditDomain)
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/dns/dig.js
var dig = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/dns/rdata.js
var rdata = __webpack_require__(298);
// EXTERNAL MODULE: ./build/ip/range.js
var range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/ip/private.js
var ip_private = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/ip/set.js
var set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/mail/known.js
var known = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/mail/spf/authorized.js + 2 modules
var authorized = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
;// CONCATENATED MODULE: ./build/mail/spf/anybody.js

function letsAnybodySend(text) {
    const { record } = (0,parse/* parseSpf */.JH)(text);
    return record.redirect !== null || record.terms.some((term) => term.kind === "directive" && term.qualifier === "+");
}

;// CONCATENATED MODULE: ./build/mail/spf/composing.js
const stuck = (why) => ({ kind: "undecided", why });

// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/dual-cidr.js
var dual_cidr = __webpack_require__(281);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/nodes.js
var nodes = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/mail/spf/rewrite.js
var rewrite = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/mail/spf/terms.js
var spf_terms = __webpack_require__(1373);
// EXTERNAL MODULE: ./build/mail/spf/tree.js + 1 modules
var spf_tree = __webpack_require__(7403);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/mail/spf/vendors.js



const VENDORS = [
    { spf: ["_spf.google.com"], also: ["googlemail.com", "gmail.com"], selectors: ["google"] },
    { spf: ["spf.protection.outlook.com"], also: ["onmicrosoft.com"], selectors: ["selector1", "selector2"] },
    { spf: ["sendgrid.net"], also: ["sendgrid.com"], selectors: ["s1", "s2"] },
    { spf: ["servers.mcsv.net"], also: ["mailchimp.com"], selectors: ["k1", "k2", "k3"] },
    { spf: ["spf.mandrillapp.com"], selectors: ["mandrill", "mte1", "mte2"] },
    { spf: ["_spf.salesforce.com"], also: ["exacttarget.com"] },
    { spf: ["cust-spf.exacttarget.com"] },
    { spf: ["mailgun.org", "eu.mailgun.org"], also: ["mailgun.com"], selectors: ["mailo", "mg", "pic", "krs", "smtp"] },
    { spf: ["amazonses.com"], also: ["amazonaws.com"] },
    { spf: ["mail.zendesk.com"], also: ["zdsys.com"], selectors: ["zendesk1", "zendesk2"] },
    { spf: ["mktomail.com"], also: ["marketo.com"], selectors: ["m1"] },
    { spf: ["spf.mtasv.net"], also: ["postmarkapp.com"], selectors: ["pm"] },
    { spf: ["spf.sparkpostmail.com", "_netblocks.sparkpostmail.com"], also: ["sparkpost.com"] },
    { spf: ["spf.sendinblue.com", "spf.brevo.com"], selectors: ["mail", "brevo1", "brevo2"] },
    { spf: ["spf.mailjet.com"], selectors: ["mailjet"] },
    { spf: ["_spf.hubspot.com"], also: ["hubspotemail.net", "hubspot.net"], selectors: ["hs1", "hs2"] },
    { spf: ["spf.intuit.com"] },
    { spf: ["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "one.zoho.com"], selectors: ["zoho", "zmail"] },
    { spf: ["spf.messagingengine.com"], also: ["fastmail.com"], selectors: ["fm1", "fm2", "fm3"] },
    { spf: ["_spf.protonmail.ch"], selectors: ["protonmail", "protonmail2"] },
    { spf: ["_spf.mlsend.com"], also: ["mailerlite.com"], selectors: ["ml", "litesrv"] },
    { spf: ["helpscoutemail.com"], selectors: ["strong1", "strong2"] },
    { spf: ["email.freshdesk.com", "fdspfus.freshemail.io"] },
    { spf: ["_spf.atlassian.net"], selectors: ["atlassian"] },
    { spf: ["_spf.createsend.com"], also: ["cmail1.com", "cmail2.com"], selectors: ["cm"] },
    { spf: ["spf.constantcontact.com"], selectors: ["ctct1", "ctct2"] },
    { spf: ["mailsenders.netsuite.com", "sent-via.netsuite.com"] },
    { spf: ["spf.mimecast.com", "us._netblocks.mimecast.com", "eu._netblocks.mimecast.com"] },
    { spf: ["spf.pphosted.com"], also: ["ppe-hosted.com"] },
    { spf: ["spf.ess.barracudanetworks.com"], also: ["barracudanetworks.com"] },
    { spf: ["mx.ovh.com"], also: ["ovh.net"] },
    { spf: ["_spf.mailspamprotection.com"], also: ["siteground.com"] },
    { spf: ["secureserver.net"], also: ["godaddy.com"] },
    { spf: ["spf.improvmx.com"] },
    { spf: ["_mailcust.gandi.net"], selectors: ["gm1", "gm2", "gm3"] },
    { spf: ["_spf.perfora.net", "_spf.kundenserver.de", "_spf-eu.ionos.com", "_spf-us.ionos.com"], also: ["ui-dns.de"] },
    { spf: ["_spf.yandex.net"], also: ["yandex.ru"] },
    { spf: ["icloud.com"], also: ["icloudmailadmin.com"], selectors: ["sig1"] },
    { spf: ["_spf.qualtrics.com"] },
    { spf: ["spf.privateemail.com"], also: ["registrar-servers.com"] },
    { spf: ["_spf.sakura.ne.jp"] },
    { spf: ["spf.em.secureserver.net"] },
    { spf: ["_spf.psm.knowbe4.com"] },
    { spf: ["spf.workmail.us-east-1.amazonaws.com"] },
    { spf: ["_spf.bmsend.com"] },
    { spf: ["dispatch-us.ppe-hosted.com"] },
];
const NAMES = VENDORS.flatMap(({ spf }) => spf);
const MOST_EDITS = 4;
function nearVendor(name) {
    const wanted = name.toLowerCase().replace(/\.$/, "");
    if (NAMES.includes(wanted))
        return null;
    const near = NAMES.map((known) => ({ known, edits: (0,mod/* distance */.Io)(wanted, known) }))
        .filter(({ known, edits }) => edits <= MOST_EDITS && edits <= known.length / 4)
        .sort((a, b) => a.edits - b.edits)[0];
    if (near !== undefined)
        return near.known;
    const held = (0,cjs/* parse */.qg)(wanted, { validateHostname: false });
    const label = held.domainWithoutSuffix;
    return NAMES.find((known) => label !== null && isNearLabel(label, labelOf(known))) ?? null;
}
function isNearLabel(label, known) {
    if (known === null || known.length < 4)
        return false;
    return label === known || (known.length >= 6 && (0,mod/* distance */.Io)(label, known) <= 2);
}
function labelOf(name) {
    return (0,cjs/* parse */.qg)(name, { validateHostname: false }).domainWithoutSuffix;
}
function nearOwnDomain(name, domain) {
    const [held, own] = [registrable(name), registrable(domain)];
    if (held === null || own === null || held === own)
        return null;
    const near = (0,mod/* distance */.Io)(held, own) <= 2 || isNearLabel(labelOf(name) ?? "", labelOf(own));
    if (near)
        return `${name.slice(0, name.length - held.length)}${own}`;
    return HOSTS.map((host) => `${host}.${own}`).find((host) => (0,mod/* distance */.Io)(name, host) <= 3) ?? null;
}
const HOSTS = [
    "mail",
    "smtp",
    "mx",
    "mx1",
    "mx2",
    "www",
    "relay",
    "out",
    "mailout",
    "outbound",
    "webmail",
    "server",
].map(dns_name/* literalName */.xz);
function nearHosts(name) {
    const [first = ""] = (0,dns_name/* labelsOf */.PC)(name);
    return HOSTS.filter((host) => host !== first && (0,mod/* distance */.Io)(host, first) <= Math.min(2, host.length - 2)).map((host) => (0,dns_name/* below */.Gz)(host, (0,dns_name/* parentOf */.gN)(name)));
}
function tracesOf(name) {
    const held = registrable(name);
    const vendor = VENDORS.find(({ spf }) => spf.some((known) => known === name || registrable(known) === held));
    const domains = [...(vendor?.spf.map(registrable) ?? []), ...(vendor?.also ?? []), held];
    return {
        domains: [...new Set(domains.filter((d) => d !== null))],
        selectors: vendor?.selectors ?? [],
    };
}
function registrable(name) {
    return (0,cjs/* parse */.qg)(name, { validateHostname: false }).domain;
}
function isOwnName(name, domain) {
    const held = registrable(domain) ?? domain;
    return name === held || name.endsWith(`.${held}`);
}

;// CONCATENATED MODULE: ./build/mail/spf/lighten.js












const MOST_ADDRESSES = 8;
async function withoutDoubles({ dns, domain }, text) {
    let best = text;
    const tree = await (0,spf_tree/* spfTree */.AT)((0,rewrite/* withRecord */.q8)(dns, domain, text), domain);
    for (const child of tree.children) {
        const others = (0,nodes/* nodesOf */.N)(tree).filter((n) => n.domain === child.domain && n.via !== child.via);
        if (child.status !== "ok" || child.via?.kind !== "include" || others.length === 0)
            continue;
        const { record } = (0,parse/* parseSpf */.JH)(best);
        const term = record.terms.find((t) => t.text === child.via?.term);
        if (term === undefined)
            continue;
        const less = (0,rewrite/* edited */.oh)(record, new Map([[term, null]]));
        const [now, then] = await Promise.all([best, less].map((of) => (0,authorized/* passingOf */.Xt)((0,rewrite/* withRecord */.q8)(dns, domain, of), domain)));
        if (now?.known !== true || then?.known !== true || now.value.open.length > then.value.open.length)
            continue;
        if ((0,set/* subtract */.Re)(now.value.ranges, then.value.ranges).length === 0)
            best = less;
    }
    return best;
}
async function lighten(given, text) {
    const { dns, domain } = given;
    const cost = async (of) => (await (0,spf_tree/* spfTree */.AT)((0,rewrite/* withRecord */.q8)(dns, domain, of), domain)).lookups;
    let light = text;
    if ((await cost(light)) <= limits/* MAX_LOOKUPS */.rT)
        return light;
    for (const term of (0,parse/* parseSpf */.JH)(light).record.terms) {
        const terms = await addressTerms(given, term);
        if (terms === null)
            continue;
        const { record } = (0,parse/* parseSpf */.JH)(light);
        const same = record.terms.find((t) => t.text === term.text);
        if (same === undefined)
            continue;
        light = (0,rewrite/* edited */.oh)(record, new Map([[same, terms.join(" ")]]));
        if ((await cost(light)) <= limits/* MAX_LOOKUPS */.rT)
            return light;
    }
    return text;
}
async function addressTerms({ dns, domain }, term) {
    if (term.kind !== "directive")
        return null;
    const { mechanism } = term;
    if ((mechanism.name !== "a" && mechanism.name !== "mx") || mechanism.domain?.includes("%") === true)
        return null;
    const target = mechanism.domain === null ? domain : (0,door/* rawToName */.hl)(mechanism.domain);
    if (target === null || !isOwnName(target, domain))
        return null;
    const hosts = mechanism.name === "a" ? [target] : await (0,door/* exchangesOf */.M9)(dns, target);
    if (hosts === null || hosts.some((host) => !isOwnName(host, domain)))
        return null;
    const asked = hosts.flatMap((host) => ["A", "AAAA"].map((type) => (0,door/* textsOf */.CB)(dns, host, type)));
    const found = await Promise.all(asked);
    if (found.some((f) => f.kind === "error"))
        return null;
    const ranges = found
        .flatMap((f) => (f.kind === "texts" ? f.texts : []))
        .map((address) => (0,dual_cidr/* networkAround */.q)((0,ip_ip/* ipOf */.ls)(address), mechanism));
    const sign = term.qualifier === "+" ? "" : term.qualifier;
    const terms = (0,spf_terms/* termsOf */.fd)((0,set/* toSet */.M1)(ranges)).map((t) => `${sign}${t.replace(/\/(?:32|128)$/, "")}`);
    return terms.length === 0 || terms.length > MOST_ADDRESSES ? null : terms;
}

// EXTERNAL MODULE: ./build/mail/spf/repair.js
var repair = __webpack_require__(8529);
;// CONCATENATED MODULE: ./build/mail/spf/merge-records.js


function mergedRecord(records) {
    const terms = records.flatMap((r) => ((0,repair/* repairSpf */.$)(r)?.record ?? r).slice(6).split(" ")).filter((t) => t !== "");
    const isAll = (t) => /^[+?~-]?all$/i.test(t);
    const alls = terms.filter(isAll).map((t) => t.toLowerCase());
    const all = ["-all", "~all", "?all"].find((a) => alls.includes(a)) ?? (alls.length > 0 ? "~all" : null);
    const isRedirect = (t) => /^redirect=/i.test(t);
    const redirects = new Set(records.filter((r) => !r.split(" ").some(isAll)).flatMap((r) => r.split(" ").filter(isRedirect)));
    const asIncludes = all !== null || redirects.size > 1;
    const rest = terms.filter((t) => !isAll(t) && !isRedirect(t));
    const last = [...redirects].map((t) => (asIncludes ? `include:${t.slice("redirect=".length)}` : t));
    const merged = ["v=spf1", ...new Set([...rest, ...last]), ...(all === null ? [] : [all])].join(" ");
    return (0,parse/* parseSpf */.JH)(merged).errors.length === 0 ? merged : null;
}

// EXTERNAL MODULE: ./build/mail/spf/host-name.js
var host_name = __webpack_require__(5988);
;// CONCATENATED MODULE: ./build/mail/spf/takeover.js



const MAX_NAMES = 20;
async function unregisteredNames(dns, tree) {
    const missing = (0,nodes/* nodesOf */.N)(tree).flatMap((node) => [
        ...(node.status === "nxdomain" ? [node.domain] : []),
        ...node.faults.flatMap((fault) => (fault.kind === "nxdomain" ? [fault.target] : [])),
    ]);
    const checked = await Promise.all([...new Set(missing)].slice(0, MAX_NAMES).map(async (name) => {
        const registrable = registrableOf(name);
        if (registrable === null)
            return [];
        const outcome = await dns.ask({ name: registrable, type: "NS" });
        return outcome.kind === "answer" && outcome.rcode === "NXDOMAIN" ? [[name, registrable]] : [];
    }));
    return new Map(checked.flat());
}
function registrableOf(name) {
    const { domain, isIcann } = (0,cjs/* parse */.qg)(name, { validateHostname: false });
    const possible = domain !== null && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]+$/.test(domain);
    return isIcann === true && possible ? (0,dns_name/* normalizeName */.Pc)(domain) : null;
}

;// CONCATENATED MODULE: ./build/mail/spf/prune.js









async function prune(given, text, written) {
    const { dns, domain } = given;
    const tree = await (0,spf_tree/* spfTree */.AT)((0,rewrite/* withRecord */.q8)(dns, domain, text), domain);
    const pruning = { ...given, tree, written, record: (0,parse/* parseSpf */.JH)(text).record, edits: new Map() };
    const why = (await pruneRecords(pruning)) ?? (await pruneHosts(pruning));
    return why === null ? { kind: "record", record: (0,rewrite/* edited */.oh)(pruning.record, pruning.edits) } : stuck(why);
}
async function pruneRecords(pruning) {
    const { tree, record } = pruning;
    for (const child of tree.children) {
        const term = record.terms.find((t) => t.text === child.via?.term);
        if (term === undefined || !isBroken(child))
            continue;
        const why = await pruneRecord(pruning, child, term);
        if (why !== null)
            return why;
    }
    return null;
}
async function pruneRecord(pruning, child, term) {
    const { dns, domain, written, edits } = pruning;
    const name = (0,door/* rawToName */.hl)(child.domain);
    const near = nearVendor(child.domain) ?? nearOwnDomain(child.domain, domain);
    const gone = child.status === "nxdomain";
    const read = gone || child.status === "no-record";
    const own = read && isOwnName(child.domain, domain);
    const holds = gone || !read || name === null ? false : await hasAddress(dns, name);
    if (child.via?.kind === "include" && own && near === null && holds) {
        edits.set(term, term.text.replace(/include:/i, "a:"));
        return null;
    }
    const odd = gone && (!(0,host_name/* isHostName */.u)(child.domain) || !written.has(term.text));
    if (near !== null || own || holds || odd)
        return { code: gone ? "gone" : "no-record-there", term: term.text, near };
    const by = name === null ? null : await pruning.inUse(name);
    if (by !== null)
        return { code: "in-use", term: term.text, by };
    edits.set(term, child.via?.kind === "redirect" ? "~all" : null);
    return null;
}
async function pruneHosts({ dns, domain, tree, record, written, edits }) {
    const free = await unregisteredNames(dns, tree);
    for (const fault of tree.faults)
        for (const term of record.terms) {
            if (term.text !== fault.term || fault.kind === "too-many")
                continue;
            const near = nearOwnDomain(fault.target, domain) ?? (await nearHost(dns, fault.target));
            if (near !== null || !(0,host_name/* isHostName */.u)(fault.target) || !written.has(term.text))
                return { code: "gone", term: term.text, near };
            if (tree.voidLookups > limits/* MAX_VOID */.S0 || free.has(fault.target))
                edits.set(term, null);
        }
    return null;
}
function isBroken(child) {
    return ["nxdomain", "no-record", "multiple", "syntax", "loop"].includes(child.status);
}
async function nearHost(dns, name) {
    for (const host of nearHosts(name))
        if (await hasAddress(dns, host))
            return host;
    return null;
}
async function hasAddress(dns, name) {
    const found = await Promise.all([(0,door/* textsOf */.CB)(dns, name, "A"), (0,door/* textsOf */.CB)(dns, name, "AAAA")]);
    return found.some((f) => f.kind === "texts" && f.texts.length > 0);
}

// EXTERNAL MODULE: ./build/mail/spf/redundant.js
var redundant = __webpack_require__(515);
// EXTERNAL MODULE: ./build/mail/spf/repair-term.js
var repair_term = __webpack_require__(536);
;// CONCATENATED MODULE: ./build/mail/spf/compose.js















const MOST_TERMS = 20;
async function compose(given, texts) {
    const { domain } = given;
    const base = texts.length === 0 ? freshRecord(given.listed) : readTexts(texts);
    if (base === null)
        return stuck(null);
    const { record } = (0,parse/* parseSpf */.JH)(base);
    const behind = behindAll(record);
    if (behind.length > 0)
        return stuck({ code: "after-all", terms: behind });
    if (record.terms.some(repair_term/* isMeantModifier */.HF))
        return stuck(null);
    const joined = await redirectAsInclude(given, record);
    if (joined.kind === "undecided")
        return joined;
    const tidied = withAll(tidy((0,parse/* parseSpf */.JH)(joined.record).record));
    const pruned = await prune(given, tidied, new Set([...texts.flatMap((t) => t.split(" ")), domain]));
    if (pruned.kind === "undecided")
        return pruned;
    const light = await lighten(given, await withoutDoubles(given, pruned.record));
    return { kind: "record", record: await withListed(given, light) };
}
function readTexts(texts) {
    if (texts.length > 1)
        return mergedRecord(texts);
    return (0,repair/* repairSpf */.$)(texts[0] ?? "")?.record ?? null;
}
function freshRecord(listed) {
    const terms = (0,spf_terms/* termsOf */.fd)(listed);
    return terms.length > 0 && terms.length <= MOST_TERMS ? ["v=spf1", ...terms, "~all"].join(" ") : null;
}
function behindAll(record) {
    const key = (term) => term.text.toLowerCase().replace(/^\+/, "");
    const directives = record.terms.filter((t) => t.kind === "directive");
    const at = directives.findIndex((d) => d.mechanism.name === "all");
    if (at < 0)
        return [];
    const before = new Set(directives.slice(0, at).map(key));
    return directives
        .slice(at + 1)
        .filter((d) => d.mechanism.name !== "all" && !before.has(key(d)))
        .map((d) => d.text);
}
async function redirectAsInclude({ dns, domain }, record) {
    const { redirect } = record;
    const all = (0,parse/* allOf */.bn)(record);
    if (redirect === null || all === null)
        return { kind: "record", record: (0,rewrite/* edited */.oh)(record, new Map()) };
    const name = (0,door/* rawToName */.hl)(redirect.value);
    const found = name === null || redirect.value.includes("%") ? null : await (0,door/* recordOf */.zv)(dns, name);
    const include = `include:${redirect.value}`;
    if (found?.kind !== "record")
        return stuck({ code: "gone", term: redirect.text, near: nearVendor(redirect.value.toLowerCase()) });
    const wanted = name !== domain && !record.terms.some((t) => t.text.toLowerCase() === include.toLowerCase());
    const edits = new Map([[redirect, null]]);
    if (wanted)
        edits.set(all, `${include} ${all.text}`);
    return { kind: "record", record: (0,rewrite/* edited */.oh)(record, edits) };
}
function tidy(record) {
    const edits = new Map((0,rewrite/* tidyEdits */.MY)(record));
    for (const term of record.terms)
        if ((0,repair_term/* isUnknownModifier */.GU)(term))
            edits.set(term, null);
    for (const { term, why, by } of (0,redundant/* redundant */.A)(record)) {
        const passes = term.kind === "directive" && term.qualifier === "+";
        const other = record.terms.find((t) => t.text === by);
        if (why !== "unreachable" || !passes || other === undefined)
            continue;
        edits.set(other, `${term.text} ${edits.get(other) ?? other.text}`);
        edits.set(term, null);
    }
    return (0,rewrite/* edited */.oh)(record, edits);
}
function withAll(text) {
    const { record } = (0,parse/* parseSpf */.JH)(text);
    const all = (0,parse/* allOf */.bn)(record);
    if (all === null)
        return record.redirect === null ? `${text} ~all` : text;
    const to = { "+": "-all", "?": "~all", "-": null, "~": null }[all.qualifier];
    return to === null ? text : (0,rewrite/* edited */.oh)(record, new Map([[all, to]]));
}
async function withListed({ dns, domain, listed }, text) {
    if (listed.length === 0)
        return text;
    const passing = await (0,authorized/* passingOf */.Xt)((0,budget/* budgeted */.h)((0,rewrite/* withRecord */.q8)(dns, domain, text)), domain);
    if (!passing.known)
        return text;
    const terms = (0,spf_terms/* termsOf */.fd)((0,set/* subtract */.Re)(listed, passing.value.ranges));
    return terms.length === 0 || terms.length > MOST_TERMS ? text : (0,spf_terms/* withFirst */.Fu)(text, terms);
}

// EXTERNAL MODULE: ./build/mail/dkim/key-name.js
var key_name = __webpack_require__(8467);
;// CONCATENATED MODULE: ./build/mail/spf/in-use.js



function usage(dns, domain) {
    return async (include) => {
        const { domains, selectors } = tracesOf(include);
        const below = (name) => domains.some((d) => name === d || name.endsWith(`.${d}`));
        const mx = (await (0,door/* exchangesOf */.M9)(dns, domain)) ?? [];
        const server = mx.find(below);
        if (server !== undefined)
            return (0,door/* nameToRaw */.vI)(server);
        for (const selector of selectors) {
            const name = (0,door/* rawToName */.hl)((0,key_name/* keyNameText */.g)(selector, domain));
            if (name === null)
                continue;
            const outcome = await dns.ask({ name, type: "TXT" });
            if (outcome.kind !== "answer")
                continue;
            const led = outcome.records.some((rr) => rr.data.type === "CNAME" && below(rr.data.target));
            if (led || (outcome.records.length > 0 && selector.length > 4))
                return name;
        }
        return null;
    };
}

// EXTERNAL MODULE: ./build/mail/spf/fixed-target.js
var fixed_target = __webpack_require__(864);
// EXTERNAL MODULE: ./build/mail/spf/passing.js
var passing = __webpack_require__(3097);
;// CONCATENATED MODULE: ./build/mail/spf/meant.js











const MAX_RECORDS = 100;
const MAX_DEPTH = 12;
const meant_MAX_NAMES = 20;
function meantBy(dns, domain, texts, reading) {
    return (0,passing/* told */.E)(readAll(new Reader(dns, domain, reading), texts));
}
async function readAll(reading, texts) {
    const sets = [];
    for (const text of texts)
        sets.push(await reading.own(text));
    return { ranges: (0,set/* toSet */.M1)(sets.flat()), open: reading.opened() };
}
class Reader {
    open = new Map();
    left = MAX_RECORDS;
    dns;
    domain;
    reading;
    constructor(dns, domain, reading) {
        this.reading = reading;
        this.dns = dns;
        this.domain = domain;
    }
    opened() {
        return [...this.open.values()];
    }
    async own(text) {
        const record = readable(text);
        const read = this.reading.signsMayBeSlips ? withoutSigns(record) : record;
        const pass = await this.terms(read, this.domain, (0,set/* everything */.YT)(), []);
        const shadowed = (0,redundant/* redundant */.A)(record).flatMap(({ term, why }) => why === "unreachable" && term.kind === "directive" && term.qualifier === "+" && "range" in term.mechanism
            ? [term.mechanism.range]
            : []);
        return (0,set/* toSet */.M1)([...pass, ...shadowed]);
    }
    async host(domain, undecided, path) {
        const name = (0,door/* rawToName */.hl)(domain);
        if (name === null || path.includes(domain) || path.length > MAX_DEPTH || this.left-- <= 0)
            return [];
        const found = await (0,door/* recordOf */.zv)(this.dns, name);
        if (found.kind === "error")
            throw new passing/* Untold */.V((0,known/* unknown */.L)(found));
        if (found.kind === "none")
            return this.instead(name, found.nxdomain, undecided, path);
        const texts = found.kind === "multiple" ? found.texts : [found.text];
        const sets = [];
        for (const text of texts)
            sets.push(await this.terms(readable(text), domain, undecided, [...path, domain]));
        return (0,set/* toSet */.M1)(sets.flat());
    }
    async instead(name, gone, undecided, path) {
        const near = nearVendor(name);
        const [there, own] = await Promise.all([
            near === null ? [] : this.host(near, undecided, [...path, name]),
            gone ? [] : this.addresses(name, { prefix4: 32, prefix6: 128 }),
        ]);
        return (0,set/* toSet */.M1)([...there, ...own]);
    }
    async terms(record, domain, undecided, path) {
        const top = path.length === 0;
        let open = undecided;
        let pass = [];
        for (const term of record.terms) {
            if (term.kind !== "directive" || open.length === 0)
                continue;
            if (top && term.mechanism.name === "all")
                continue;
            const matched = (0,set/* intersect */.y$)(open, await this.matching(term, domain, open, top ? [domain] : path));
            if (term.qualifier === "+")
                pass = (0,set/* toSet */.M1)([...pass, ...matched]);
            open = (0,set/* subtract */.Re)(open, matched);
        }
        const { redirect } = record;
        if (redirect === null || open.length === 0)
            return pass;
        const target = await this.target(redirect.value, domain, redirect.text);
        const there = target === null ? [] : await this.host(target, open, top ? [domain] : path);
        return (0,set/* toSet */.M1)([...pass, ...there]);
    }
    async matching(term, domain, open, path) {
        const { mechanism } = term;
        if (mechanism.name === "all")
            return (0,set/* everything */.YT)();
        if ("range" in mechanism)
            return [mechanism.range];
        const target = mechanism.name === "ptr" ? null : await this.target(mechanism.domain, domain, term.text);
        if (target === null) {
            this.leaveOpen(domain, term.text);
            return [];
        }
        switch (mechanism.name) {
            case "include":
                return this.host(target, open, path);
            case "exists":
                return (await this.texts(target, "A")).length > 0 ? (0,set/* everything */.YT)() : [];
            case "a":
                return this.addresses(target, mechanism);
            case "mx": {
                const names = (await this.texts(target, "MX")).filter((n) => n !== "").slice(0, meant_MAX_NAMES);
                const sets = await Promise.all(names.map((n) => this.addresses((0,door/* nameToRaw */.vI)(n), mechanism)));
                return (0,set/* toSet */.M1)(sets.flat());
            }
            case "ptr":
                return [];
        }
    }
    async addresses(target, cidr) {
        const [four, six] = await Promise.all([this.texts(target, "A"), this.texts(target, "AAAA")]);
        return (0,set/* toSet */.M1)([...four, ...six].map((text) => (0,dual_cidr/* networkAround */.q)((0,ip_ip/* ipOf */.ls)(text), cidr)));
    }
    async texts(target, type) {
        const name = (0,door/* rawToName */.hl)(target);
        if (name === null)
            return [];
        const found = await (0,door/* textsOf */.CB)(this.dns, name, type);
        if (found.kind === "error")
            throw new passing/* Untold */.V((0,known/* unknown */.L)(found));
        return found.texts;
    }
    async target(spec, domain, term) {
        const target = await (0,fixed_target/* sharedTarget */.lY)(spec, domain, this.domain);
        if (target === null)
            this.leaveOpen(domain, term);
        return target;
    }
    leaveOpen(domain, term) {
        const holder = (0,door/* rawToName */.hl)(domain) ?? this.domain;
        this.open.set(`${holder} ${term}`, { holder, term });
    }
}
function withoutSigns(record) {
    const terms = record.terms.map((term) => term.kind === "directive" && ["include", "a", "mx"].includes(term.mechanism.name)
        ? { ...term, qualifier: "+" }
        : term);
    return { ...record, terms };
}
function readable(text) {
    return (0,parse/* parseSpf */.JH)((0,repair/* repairSpf */.$)(text)?.record ?? text).record;
}

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/mail/spf/correction.js











const undecided = (why) => ({ kind: "undecided", why });
async function correctionOf(proving, notices) {
    const { dns, domain, texts, listed } = proving;
    const composed = await compose({ dns, domain, listed, inUse: usage(dns, domain) }, texts);
    if (composed.kind === "undecided")
        return composed;
    const { record } = composed;
    if (record === proving.published)
        return undecided(null);
    if (!letsAnybodySend(record))
        return undecided({ code: "nobody-left" });
    const view = (0,rewrite/* withRecord */.q8)(dns, domain, record);
    const { passing: now } = proving;
    const [then, meant] = await Promise.all([
        (0,authorized/* passingOf */.Xt)(view, domain),
        meantBy(dns, domain, [...texts, ...proving.unseen], { signsMayBeSlips: wantsRecord(notices) }),
    ]);
    if (!then.known || !meant.known)
        return undecided(null);
    const before = now.known ? now.value.ranges : [];
    const left = await proving.noticesOver(view);
    const tooMany = left.find((n) => n.code === "too-many-lookups");
    if (tooMany !== undefined)
        return undecided({ code: "too-many-lookups", lookups: tooMany.degree ?? 0 });
    const lost = (0,set/* subtract */.Re)((0,set/* subtract */.Re)([...meant.value.ranges, ...listed], (0,ip_private/* privateNetworks */.Xu)()), then.value.ranges)[0];
    if (lost !== undefined)
        return undecided({ code: "shuts-out", address: (0,ip_ip/* formatIp */.v_)({ family: lost.family, value: lost.first }) });
    const open = new Set(then.value.open.map((o) => o.term.toLowerCase()));
    if (!meant.value.open.every((o) => open.has(o.term.toLowerCase())))
        return undecided(null);
    if ((0,set/* subtract */.Re)((0,set/* intersect */.y$)(then.value.ranges, proving.forbidden), before).length > 0)
        return undecided(null);
    if ((0,set/* subtract */.Re)(then.value.ranges, (0,set/* toSet */.M1)([...meant.value.ranges, ...listed, ...before])).length > 0)
        return undecided(null);
    const worse = left.some((n) => ERRORS.has(n.code) && !notices.some((old) => old.code === n.code));
    return worse ? undecided(null) : { kind: "proven", record, left };
}
function withCorrection(notices, correction, old) {
    const replaced = correction.kind === "proven" ? replacedNames(old, correction.record) : [];
    return notices.map((found) => {
        if (correction.kind === "undecided")
            return MENDED.has(found.code) ? { ...found, undecided: correction.why } : found;
        if (UNMENDED.has(found.code) || !cures(correction.left, found))
            return found;
        const mended = { ...found, corrected: correction.record };
        const strings = (0,printable/* excerpt */.Kb)((0,rewrite/* zoneStrings */.rS)(correction.record), 600);
        if (mended.code === "string-splitting")
            return { ...mended, params: { ...mended.params, strings } };
        if (mended.code === "syntax" && mended.params.split)
            return { ...mended, params: { ...mended.params, strings } };
        if (mended.code === "too-many-lookups")
            return { ...mended, params: { ...mended.params, replaced } };
        return mended;
    });
}
function replacedNames(old, record) {
    const kept = new Set(record.toLowerCase().split(" "));
    return (0,parse/* parseSpf */.JH)(old ?? "v=spf1")
        .record.terms.filter((t) => t.kind === "directive" && (t.mechanism.name === "a" || t.mechanism.name === "mx"))
        .map((t) => t.text)
        .filter((text) => !kept.has(text.toLowerCase()));
}
function cures(left, { code, cause, params }) {
    if (code === "type-99")
        return "hasTxt" in params && !params.hasTxt;
    return !left.some((n) => n.code === code && (ERRORS.has(code) || n.cause === cause));
}
const ERRORS = new Set([
    ...["missing", "multiple-records", "syntax", "too-many-lookups", "too-many-void-lookups", "include-gone"],
    ...["include-without-record", "include-loop", "too-many-names", "takeover", "allows-everyone"],
]);
const MENDED = new Set([
    ...["missing", "multiple-records", "syntax", "string-splitting", "typo", "invisible-character"],
    ...["too-many-lookups", "too-many-void-lookups", "include-gone", "include-without-record"],
    ...["include-loop", "takeover", "ignored-terms", "unreachable-term"],
]);
const UNMENDED = new Set([
    ...["near-lookup-limit", "too-long", "per-message-lookup", "wide-range", "too-many-names"],
    ...["ptr-mechanism", "void-term"],
]);
function wantsRecord(notices) {
    return notices.some((n) => !UNMENDED.has(n.code));
}

;// CONCATENATED MODULE: ./build/mail/spf/notice.js
function notice(code, domain, cause, params, more = {}) {
    return { code, params, domain, cause, span: null, degree: null, corrected: null, undecided: null, ...more };
}

;// CONCATENATED MODULE: ./build/mail/spf/notices-budget.js





const MOST_COSTS = 12;
function budgetNotices(tree, includes) {
    return [...lookupNotice(tree, includes), ...voidNotice(tree), ...doubleNotices(tree)];
}
function lookupNotice(tree, includes) {
    const { domain, lookups } = tree;
    if (lookups === 0)
        return [];
    const params = { domain, ...costsOf(tree, includes) };
    return lookups <= limits/* MAX_LOOKUPS */.rT
        ? [notice("near-lookup-limit", domain, "lookups", params, { degree: lookups })]
        : [notice("too-many-lookups", domain, "lookups", { ...params, replaced: [] }, { degree: lookups })];
}
function costsOf(tree, includes) {
    const parts = tree.children.map((c) => ({ name: c.domain, lookups: c.lookups + 1 }));
    const sorted = [...parts].sort((a, b) => b.lookups - a.lookups);
    return {
        lookups: tree.lookups,
        max: limits/* MAX_LOOKUPS */.rT,
        costs: sorted.slice(0, MOST_COSTS),
        more: Math.max(0, sorted.length - MOST_COSTS),
        own: tree.lookups - parts.reduce((sum, p) => sum + p.lookups, 0),
        idle: (0,fitted/* fitted */.$)(includes.filter((i) => i.listed === 0).map(({ term, lookups }) => ({ term, lookups }))),
        includes: includes.length,
    };
}
function voidNotice(tree) {
    if (tree.voidLookups <= limits/* MAX_VOID */.S0)
        return [];
    const own = tree.faults.filter((f) => f.kind !== "too-many").map((f) => f.term);
    const others = (0,nodes/* nodesOf */.N)(tree)
        .slice(1)
        .flatMap((node) => node.faults.flatMap((f) => (f.kind === "too-many" ? [] : [{ term: f.term, holder: node.domain }])));
    const terms = [...own.map((term) => ({ term, holder: null })), ...others].slice(0, 10);
    const params = { domain: tree.domain, lookups: tree.voidLookups, max: limits/* MAX_VOID */.S0, terms };
    const more = { degree: tree.voidLookups };
    return [notice("too-many-void-lookups", tree.domain, "void", params, more)];
}
const MOST_NAMES = 5;
function voidTermNotices(tree, shut, told) {
    const { domain, voidLookups: lookups } = tree;
    if (lookups > limits/* MAX_VOID */.S0)
        return [];
    const single = tree.faults
        .filter((fault) => fault.kind !== "too-many" && !told.has(fault.term) && (0,host_name/* isHostName */.u)(fault.target))
        .map(({ term, target }) => {
        const params = { domain, term, family: null, names: [target], lookups, max: limits/* MAX_VOID */.S0 };
        return notice("void-term", domain, term, params);
    });
    const families = shut.map(({ family, names }) => {
        const params = {
            domain,
            term: null,
            family,
            names: names.slice(0, MOST_NAMES),
            lookups: names.length,
            max: limits/* MAX_VOID */.S0,
        };
        return notice("void-term", domain, `IPv${family}`, params);
    });
    return [...single, ...families];
}
function doubleNotices(tree) {
    const parents = new Map();
    const visit = (node) => {
        for (const child of node.children) {
            if (child.status !== "ok")
                continue;
            const seen = parents.get(child.domain);
            if (seen === undefined)
                parents.set(child.domain, { node: child, by: [node.domain] });
            else
                seen.by.push(node.domain);
            visit(child);
        }
    };
    visit(tree);
    const double = [...parents].filter(([, { by }]) => new Set(by).size > 1);
    return double.slice(0, 10).map(([domain, { node, by }]) => {
        const own = by.includes(tree.domain);
        const from = [...new Set(by)].slice(0, 5);
        const saved = (own ? by.length - 1 : 1) * (node.lookups + 1);
        return notice("duplicate-include", tree.domain, domain, { domain, times: by.length, from, own, saved });
    });
}

// EXTERNAL MODULE: ./build/mail/spf/macro.js
var macro = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/mail/spf/notices-terms.js







const MAX_NOTICES = 50;
function termNotices(record, domain) {
    const unneeded = new Map((0,redundant/* redundant */.A)(record).map((r) => [r.term, r]));
    const notices = [];
    for (const term of record.terms) {
        if (notices.length >= MAX_NOTICES)
            break;
        const why = unneeded.get(term);
        const typo = (0,repair_term/* typoOf */.ou)(term);
        const told = term.kind === "directive" && term.mechanism.name === "include";
        if (typo !== null && !told)
            notices.push(typoNotice(domain, term, typo));
        else if (why !== undefined)
            notices.push(unneededNotice(domain, why));
        else if (term.kind === "directive")
            notices.push(...directiveNotices(domain, term));
        else
            notices.push(...modifierNotices(domain, term));
    }
    return notices;
}
function typoNotice(domain, term, parts) {
    const meant = parts.join(" ");
    const params = { domain, term: term.text, modifier: term.kind === "modifier", meant };
    return notice("typo", domain, term.text, params, { span: term.span });
}
function unneededNotice(domain, unneeded) {
    const { term, why, by } = unneeded;
    const { text, span } = term;
    const more = { span };
    switch (why) {
        case "after-all":
        case "redirect-beside-all":
            return notice("ignored-terms", domain, text, { term: text, by, why }, more);
        case "duplicate":
            return notice("duplicate-term", domain, text.toLowerCase().replace(/^\+/, ""), { domain, term: text }, more);
        case "inside":
            return notice("overlapping-range", domain, text, { term: text, by }, more);
        case "unreachable":
            return notice("unreachable-term", domain, text, { term: text, by }, more);
        case "private":
            return notice("private-range", domain, text, { term: text }, more);
    }
}
function directiveNotices(domain, term) {
    const { mechanism, text, span } = term;
    const notices = [];
    const target = "domain" in mechanism ? (mechanism.domain ?? "") : "";
    if (mechanism.name === "ptr" || (0,macro/* needsP */.ur)(target))
        notices.push(notice("ptr-mechanism", domain, text, { term: text, macro: mechanism.name !== "ptr" }, { span }));
    else if ((0,fixed_target/* dependsOnMessage */.Ud)(target))
        notices.push(notice("per-message-lookup", domain, text, { term: text }, { span }));
    if (mechanism.name !== "ip4" && mechanism.name !== "ip6")
        return notices;
    if (isWide(mechanism) && !(0,ip_private/* isPrivate */.Gw)(mechanism.range)) {
        const addresses = (0,range/* sizeOf */.$d)(mechanism.range).toString();
        notices.push(notice("wide-range", domain, text, { domain, term: text, addresses }, { span }));
    }
    if (!mechanism.exact) {
        const read = (0,range/* cidrsOf */.Fm)(mechanism.range)[0] ?? text;
        notices.push(notice("range-host-bits", domain, text, { term: text, read }, { span }));
    }
    return notices;
}
function isWide(mechanism) {
    const [least, most] = mechanism.name === "ip4" ? [8, 16] : [16, 32];
    return mechanism.prefix >= least && mechanism.prefix < most;
}
function modifierNotices(domain, term) {
    if (!(0,repair_term/* isUnknownModifier */.GU)(term))
        return [];
    return [notice("unknown-modifier", domain, term.text, { term: term.text }, { span: term.span })];
}

// EXTERNAL MODULE: ./build/mail/spf/term-boundaries.js
var term_boundaries = __webpack_require__(5049);
;// CONCATENATED MODULE: ./build/mail/spf/notices-record.js





const notices_record_MAX_NOTICES = 20;
function recordNotices(node, own) {
    const { record } = (0,parse/* parseSpf */.JH)(node.record ?? "");
    const wide = wideOpen(record, node, own);
    return own ? [...wide, ...allNotices(record, node), ...termNotices(record, node.domain)] : wide;
}
function wideOpen(record, node, own) {
    const found = (0,spf_tree/* reachable */.Gq)(record).flatMap((directive) => {
        if (directive.qualifier !== "+")
            return [];
        const { text, span } = directive;
        const everyone = directive.mechanism.name === "all";
        if (!everyone && !isBroad(directive.mechanism))
            return [];
        const params = { term: text, holder: node.domain, everyone, own };
        return [notice("allows-everyone", node.domain, text, params, { span })];
    });
    return found.slice(0, notices_record_MAX_NOTICES);
}
function isBroad(mechanism) {
    switch (mechanism.name) {
        case "ip4":
            return mechanism.prefix < 8;
        case "ip6":
            return mechanism.prefix < 16;
        case "a":
        case "mx":
            return mechanism.prefix4 < 8 || mechanism.prefix6 < 16;
        default:
            return false;
    }
}
function allNotices(record, { domain }) {
    const all = (0,parse/* allOf */.bn)(record);
    if (all?.qualifier === "?") {
        return [notice("neutral-all", domain, all.text, { domain }, { span: all.span })];
    }
    if (all !== null || record.redirect !== null || record.terms.some((t) => (0,term_boundaries/* gluedAll */.dD)(t.text) !== null))
        return [];
    return [notice("no-all", domain, "no-all", { domain })];
}

;// CONCATENATED MODULE: ./build/mail/spf/notices-tree.js




const notices_tree_MAX_NOTICES = 50;
function treeNotices(tree, unregistered) {
    const placed = descendants(tree).flatMap((child) => {
        const found = childNotice(tree, child, unregistered);
        return found === null ? [] : [found];
    });
    const terms = [{ ...tree, parent: tree }, ...descendants(tree)].flatMap((node) => node.faults.flatMap((fault) => {
        const found = faultNotice(tree.domain, node, fault, unregistered);
        return found === null ? [] : [found];
    }));
    return [...placed, ...terms].slice(0, notices_tree_MAX_NOTICES);
}
function childNotice(tree, child, unregistered) {
    const term = child.via?.term ?? "";
    const own = child.parent.domain === tree.domain;
    const placed = { term, holder: own ? null : child.parent.domain };
    const { domain } = tree;
    switch (child.status) {
        case "nxdomain": {
            const free = unregistered.get(child.domain) ?? null;
            return notice("include-gone", domain, term, { ...placed, domain, free, instead: own ? fusedTerms(term) : null });
        }
        case "no-record":
        case "multiple":
        case "syntax": {
            const kind = child.via?.kind ?? "include";
            const params = { ...placed, kind, why: child.status, syntax: child.syntax ?? null };
            return notice("include-without-record", domain, term, params);
        }
        case "loop":
            return notice("include-loop", domain, term, { ...placed, circle: child.circle ?? [] });
        case "ok":
        case "unknown":
        case "macro":
        case "limit":
            return null;
    }
}
function fusedTerms(text) {
    const [term] = (0,parse/* parseSpf */.JH)(`v=spf1 ${text}`).record.terms;
    return term === undefined ? null : ((0,repair_term/* typoOf */.ou)(term)?.join(" ") ?? null);
}
function faultNotice(domain, node, fault, unregistered) {
    const { target, names } = fault;
    const holder = node.domain === domain ? null : node.domain;
    const cause = `${node.domain} ${fault.term}`;
    if (fault.kind === "too-many")
        return notice("too-many-names", domain, cause, { term: fault.term, holder, target, names }, { degree: names });
    const free = unregistered.get(target);
    if (free === undefined)
        return null;
    return notice("takeover", domain, cause, { term: (0,printable/* excerpt */.Kb)(fault.term, 120), holder, domain, target, free });
}
function descendants(node) {
    return node.children.flatMap((child) => [{ ...child, parent: node }, ...descendants(child)]);
}

// EXTERNAL MODULE: ./build/mail/spf/characters.js
var characters = __webpack_require__(3156);
;// CONCATENATED MODULE: ./build/mail/spf/notices-root.js






const SOFT_LIMIT = 450;
function rootNotices(domain, txt, listed) {
    const texts = txt.map((data) => data.strings.join(""));
    const records = texts.filter(parse/* isSpfRecord */.X9);
    const near = texts.filter(repair/* looksLikeSpf */.D).slice(0, 3);
    const [only] = records;
    const split = txt.some((data) => (0,parse/* isSpfRecord */.X9)(data.strings.join("")) && gluesAt(data.strings));
    const unread = records.length === 1 && only !== undefined ? syntax(domain, only, split) : [];
    return [
        ...(records.length === 0 ? [missing(domain, near[0], listed)] : near.map((text) => unseen(domain, text))),
        ...(records.length > 1 ? [multiple(domain, records)] : []),
        ...(records.length > 0 ? size(domain, txt) : []),
        ...(unread.length === 0 && split
            ? [notice("string-splitting", domain, "split", { domain, strings: null })]
            : unread),
    ];
}
function recordTexts(txt) {
    const records = txt.filter((data) => (0,parse/* isSpfRecord */.X9)(data.strings.join("")));
    const meant = records.length > 0 ? records : txt.filter((data) => (0,repair/* looksLikeSpf */.D)(data.strings.join(""))).slice(0, 3);
    return meant.map((data) => unglued(data.strings));
}
function unseenTexts(txt) {
    const texts = txt.map((data) => data.strings.join(""));
    return texts.some(parse/* isSpfRecord */.X9) ? texts.filter(repair/* looksLikeSpf */.D).slice(0, 3) : [];
}
const MOST_LISTED = 20;
function missing(domain, near, listed) {
    const example = listed === 0 || listed > MOST_LISTED;
    return notice("missing", domain, "missing", { domain, near: near === undefined ? null : nearMiss(near), example });
}
function nearMiss(text) {
    return { text: (0,printable/* excerpt */.Kb)((0,characters/* readable */.HD)(text), 80), odd: (0,characters/* namedCharacters */.o_)((0,characters/* oddCharacters */.ky)(text)) };
}
function unseen(domain, text) {
    const near = nearMiss(text);
    const repaired = (0,repair/* repairSpf */.$)(text)?.record;
    const params = { domain, near, meant: repaired === undefined ? null : (0,printable/* excerpt */.Kb)(repaired, 200) };
    const cause = (0,printable/* excerpt */.Kb)(text, 40);
    return near.odd === null
        ? notice("typo", domain, cause, params)
        : notice("invisible-character", domain, cause, params);
}
function multiple(domain, records) {
    const params = { domain, records: records.length };
    return notice("multiple-records", domain, "multiple", params);
}
function size(domain, txt) {
    const bytes = txt.reduce((sum, data) => sum + 12 + data.strings.reduce((s, x) => s + x.length + 1, 0), domain.length + 30);
    if (bytes <= SOFT_LIMIT)
        return [];
    return [notice("too-long", domain, "size", { domain, bytes, limit: SOFT_LIMIT }, { degree: bytes })];
}
function unglued(strings) {
    return strings.map((s, i) => (gluesBetween(s, strings[i + 1]) ? `${s} ` : s)).join("");
}
const MOST_FAULTS = 5;
function syntax(domain, text, split) {
    const { errors } = (0,parse/* parseSpf */.JH)(text);
    const [error, ...rest] = errors;
    if (error === undefined)
        return [];
    const change = split ? undefined : (0,repair/* repairSpf */.$)(text)?.changes.find((c) => c.from.split(" ").includes(error.term));
    const torn = change?.from.includes(" ") === true ? change.from : null;
    const odd = (0,characters/* namedCharacters */.o_)((0,characters/* oddCharacters */.ky)(text));
    const others = rest.filter((e) => !(torn?.split(" ").includes(e.term) ?? false) && !(odd !== null && e.fault.code === "character"));
    const { column } = error.span;
    const at = `column ${column}, ${(0,printable/* excerpt */.Kb)(error.term, 60)}`;
    const params = {
        domain,
        column,
        term: (0,printable/* excerpt */.Kb)((0,characters/* readable */.HD)(torn ?? error.term), 60),
        fault: error.fault,
        odd,
        more: others.length,
        others: others.slice(0, MOST_FAULTS).map((e) => ({
            column: e.span.column,
            term: (0,printable/* excerpt */.Kb)((0,characters/* readable */.HD)(e.term), 60),
            fault: e.fault,
        })),
        split,
        strings: null,
        instead: change === undefined || change.to === "" ? null : change.to,
    };
    return [notice("syntax", domain, at.split(":")[0] ?? at, params)];
}
function gluesAt(strings) {
    return strings.some((text, i) => gluesBetween(text, strings[i + 1]));
}
function gluesBetween(text, next) {
    const last = / ([^ ]+)$/.exec(text)?.[1];
    return (next !== undefined &&
        last !== undefined &&
        /^[+?~-]?(?:include:|ip4:|ip6:|exists:|redirect=|(?:a|mx|ptr)(?=[ :/]|$)|all(?: |$))/i.test(next) &&
        (/[a-z0-9}]$/i.test(last) || (last.endsWith(".") && /^[^ ]*[:=]/.test(next))) &&
        ((0,repair_term/* isTerm */.D0)(last) || (0,repair_term/* repairTerm */.yt)(last) !== null));
}

// EXTERNAL MODULE: ./build/mail/why.js
var why = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/mail/spf/audit.js





















const NEAR_LIMIT = 8;
async function auditDomain(door, domain, { addresses, forbidden = [], sends = true } = { addresses: [] }, max = budget/* MAX_QUESTIONS */.R) {
    const dns = (0,budget/* budgeted */.h)(door, max);
    const question = { name: domain, type: "TXT" };
    const outcome = await dns.ask(question);
    if (outcome.kind === "error")
        return (0,known/* unknown */.L)(outcome);
    const txt = textsIn(outcome);
    const [tree, passing] = await Promise.all([(0,spf_tree/* spfTree */.AT)(dns, domain), (0,authorized/* passingOf */.Xt)(dns, domain)]);
    const includes = await includeCosts(dns, tree, addresses);
    const noted = await noticesOf(dns, domain, txt, tree, includes, addresses.length);
    const taken = new Set(noted.flatMap((n) => (n.code === "takeover" ? [n.params.term] : [])));
    const found = [...noted, ...voidTermNotices(tree, passing.known ? passing.value.shut : [], taken)];
    const unseen = (0,set/* subtract */.Re)((0,ip_private/* privateNetworks */.Xu)(), passing.known ? passing.value.ranges : []);
    const listed = (0,set/* subtract */.Re)(addressSet(addresses), unseen);
    const lost = passing.known ? (0,set/* subtract */.Re)(listed, passing.value.ranges) : [];
    const looked = sends && (wantsRecord(found) || lost.length > 0)
        ? await correctionOf({
            dns,
            domain,
            passing,
            listed,
            forbidden: (0,set/* toSet */.M1)(forbidden),
            published: publishedText(txt),
            texts: await textsMeant(dns, domain, txt),
            unseen: unseenTexts(txt),
            noticesOver: (view) => noticesOver(view, domain, addresses.length),
        }, found)
        : null;
    const correction = looked !== null && dns.notAsked() > 0 ? { kind: "undecided", why: { code: "unproven", max } } : looked;
    const notices = correction === null ? found : withCorrection(found, correction, tree.record);
    const { lookups, voidLookups } = tree;
    const evidence = [(0,dig/* evidenceOf */.X1)(question, outcome)];
    const notAsked = dns.notAsked();
    const parts = {
        domain,
        tree,
        lookups,
        voidLookups,
        voids: passing.known ? passing.value.voids : null,
        notices,
        corrected: correction?.kind === "proven" ? correction.record : null,
        authorized: counted((0,authorized/* exactly */.pV)(passing), dns, max),
        depending: (0,authorized/* depending */.HL)(passing),
        evidence,
        includes: (0,fitted/* fitted */.$)(includes),
    };
    return (0,known/* known */.e)(notAsked === 0 ? parts : { ...parts, notAsked });
}
function textsIn(outcome) {
    return outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [rr.data] : []));
}
async function noticesOver(view, domain, listed) {
    const [outcome, tree] = await Promise.all([view.ask({ name: domain, type: "TXT" }), (0,spf_tree/* spfTree */.AT)(view, domain)]);
    if (outcome.kind === "error")
        return [];
    return noticesOf(view, domain, textsIn(outcome), tree, [], listed);
}
async function noticesOf(dns, domain, txt, tree, includes, listed) {
    const hasTxt = txt.some((data) => (0,parse/* isSpfRecord */.X9)(data.strings.join("")));
    const [old, unregistered] = await Promise.all([oldType(dns, domain, hasTxt), unregisteredNames(dns, tree)]);
    const root = rootNotices(domain, txt, listed);
    const split = root.some((n) => n.code === "string-splitting");
    const placed = treeNotices(tree, unregistered).filter((n) => !(split && n.code === "include-gone" && n.params.instead !== null));
    return [
        ...root,
        ...old,
        ...budgetNotices(tree, includes),
        ...placed,
        ...(0,nodes/* nodesOf */.N)(tree).flatMap((node) => node.record === null || node.status !== "ok" ? [] : recordNotices(node, node === tree)),
    ];
}
function counted(set, dns, max) {
    if (set.known || set.detail !== dns.over.detail)
        return set;
    return (0,why/* because */.xx)("limit", { code: "not-asked", max, left: dns.notAsked() });
}
function addressSet(addresses) {
    return (0,set/* toSet */.M1)(addresses.map((ip) => (0,range/* network */.Nm)(ip, (0,ip_ip/* bitsOf */.e4)(ip.family))));
}
async function oldType(dns, domain, hasTxt) {
    return (await oldTexts(dns, domain)) === null ? [] : [notice("type-99", domain, "type-99", { domain, hasTxt })];
}
async function oldTexts(dns, domain) {
    const outcome = await dns.ask({ name: domain, type: "SPF" });
    if (outcome.kind === "error")
        return null;
    const texts = outcome.records.flatMap((rr) => (rr.data.type === "SPF" ? [(0,rdata/* joined */.oR)(rr.data)] : []));
    return texts.length === 0 ? null : texts;
}
async function textsMeant(dns, domain, txt) {
    const texts = recordTexts(txt);
    return texts.length > 0 ? texts : ((await oldTexts(dns, domain)) ?? []).filter(parse/* isSpfRecord */.X9);
}
function publishedText(txt) {
    const [only, ...more] = txt.map(rdata/* joined */.oR).filter(parse/* isSpfRecord */.X9);
    return more.length > 0 ? null : (only ?? null);
}
async function includeCosts(dns, tree, addresses) {
    if (tree.lookups < NEAR_LIMIT)
        return [];
    const costs = await Promise.all(tree.children.slice(0, 50).map(async (child) => {
        const term = child.via?.term ?? child.domain;
        const set = child.status === "ok" && addresses.length > 0 ? await (0,authorized/* authorizedRanges */.O$)(dns, child.domain) : null;
        const listed = set?.known === true ? addresses.filter((ip) => set.value.some((r) => (0,range/* contains */.gR)(r, ip))).length : null;
        return { term, lookups: child.lookups + 1, listed };
    }));
    return costs.sort((a, b) => b.lookups - a.lookups);
}


/***/ }),

/***/ 9648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O$: () => (/* binding */ authorizedRanges),
  HL: () => (/* binding */ depending),
  pV: () => (/* binding */ exactly),
  nU: () => (/* binding */ passesWithin),
  Xt: () => (/* binding */ passingOf)
});

// EXTERNAL MODULE: ./build/dns/budget.js
var budget = __webpack_require__(763);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/ip/set.js
var ip_set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/mail/known.js
var known = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/mail/why.js
var why = __webpack_require__(988);
// EXTERNAL MODULE: ./build/mail/spf/check-host.js + 7 modules
var check_host = __webpack_require__(857);
// EXTERNAL MODULE: ./build/mail/spf/passing.js
var passing = __webpack_require__(3097);
// EXTERNAL MODULE: ./build/mail/spf/domain-problem.js
var domain_problem = __webpack_require__(754);
// EXTERNAL MODULE: ./build/mail/spf/door.js
var door = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/mail/spf/dual-cidr.js
var dual_cidr = __webpack_require__(281);
// EXTERNAL MODULE: ./build/mail/spf/fixed-target.js
var fixed_target = __webpack_require__(864);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/parse.js
var parse = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/core/groups.js
var groups = __webpack_require__(4379);
;// CONCATENATED MODULE: ./build/mail/spf/regions.js



function addressesIn(regions) {
    return (0,ip_set/* toSet */.M1)(regions.flatMap((r) => r.set));
}
function withLookup(regions) {
    return regions.flatMap((r) => (r.lookups >= limits/* MAX_LOOKUPS */.rT ? [] : [{ ...r, lookups: r.lookups + 1 }]));
}
function withVoid(regions, maxVoid) {
    return regions.flatMap((r) => (r.voids >= maxVoid ? [] : [{ ...r, voids: r.voids + 1 }]));
}
function partBy(regions, set) {
    const matched = regions.map((r) => ({ ...r, set: (0,ip_set/* intersect */.y$)(r.set, set) }));
    const rest = regions.map((r) => ({ ...r, set: (0,ip_set/* subtract */.Re)(r.set, set) }));
    return { matched: matched.filter(isSome), rest: rest.filter(isSome) };
}
function isSome(region) {
    return region.set.length > 0;
}
function merged(regions) {
    if (regions.length < 2)
        return regions;
    const byCost = new Map();
    for (const region of regions)
        (0,groups/* addTo */.D)(byCost, `${region.lookups} ${region.voids}`, region);
    return [...byCost.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        return same.length === 1 ? [first] : [{ ...first, set: addressesIn(same) }];
    });
}

;// CONCATENATED MODULE: ./build/mail/spf/walk.js











async function walkFamily(dns, sender, family) {
    const walk = new Walk(dns, sender, family, limits/* MAX_VOID */.S0);
    const whole = { family, first: 0n, last: (1n << BigInt((0,ip_ip/* bitsOf */.e4)(family))) - 1n };
    const domain = (0,door/* nameToRaw */.vI)(sender);
    if ((0,domain_problem/* domainProblem */.i)(domain) !== null)
        return { ranges: [], open: [], shut: [], voids: 0 };
    const start = [{ set: [whole], lookups: 0, voids: 0 }];
    const ranges = addressesIn((await walk.host(domain, start))?.pass ?? []);
    const open = walk.opened();
    if (!walk.overVoid)
        return { ranges, open, shut: [], voids: walk.mostVoids };
    const free = new Walk(dns, sender, family, Infinity);
    const lost = (0,ip_set/* subtract */.Re)(addressesIn((await free.host(domain, start))?.pass ?? []), ranges);
    const shut = lost.length === 0 ? [] : [{ family, names: [...free.voidNames] }];
    return { ranges, open, shut, voids: free.mostVoids };
}
class Walk {
    voidNames = new Set();
    mostVoids = 0;
    overVoid = false;
    open = new Map();
    dns;
    sender;
    family;
    maxVoid;
    constructor(dns, sender, family, maxVoid) {
        this.maxVoid = maxVoid;
        this.dns = dns;
        this.sender = sender;
        this.family = family;
    }
    opened() {
        return [...this.open.values()];
    }
    async host(domain, regions) {
        const name = (0,door/* rawToName */.hl)(domain);
        if (name === null || (0,domain_problem/* domainProblem */.i)(domain) !== null)
            return null;
        const found = await (0,door/* recordOf */.zv)(this.dns, name);
        if (found.kind === "error")
            throw new passing/* Untold */.V({ ...(0,known/* unknown */.L)(found), detail: `${name} TXT: ${found.detail}` });
        if (found.kind === "none")
            return null;
        if (found.kind === "multiple")
            return CLOSED;
        const { record, errors } = (0,parse/* parseSpf */.JH)(found.text);
        return errors.length > 0 ? CLOSED : this.terms(record, domain, name, regions);
    }
    async terms(record, domain, name, regions) {
        const pass = [];
        const other = [];
        let open = regions;
        for (const term of record.terms) {
            if (open.length === 0)
                break;
            if (term.kind !== "directive")
                continue;
            const parted = await this.directive(term, domain, name, open);
            (term.qualifier === "+" ? pass : other).push(...parted.matched);
            open = merged(parted.rest);
        }
        if (record.redirect === null || open.length === 0)
            return { pass: merged(pass), other: merged([...other, ...open]) };
        const spent = withLookup(open);
        const target = await this.target(record.redirect.value, domain);
        if (target === null) {
            this.leaveOpen(name, record.redirect.text);
            return { pass: merged(pass), other: merged([...other, ...spent]) };
        }
        const there = spent.length === 0 ? CLOSED : ((await this.host(target, spent)) ?? CLOSED);
        return { pass: merged([...pass, ...there.pass]), other: merged([...other, ...there.other]) };
    }
    async directive(term, domain, name, regions) {
        const { mechanism } = term;
        if (mechanism.name === "all")
            return { matched: regions, rest: [] };
        if ("range" in mechanism)
            return partBy(regions, [mechanism.range]);
        const spent = withLookup(regions);
        if (spent.length === 0)
            return { matched: [], rest: [] };
        const target = mechanism.name === "ptr" ? null : await this.target(mechanism.domain, domain);
        if (target === null) {
            this.leaveOpen(name, term.text);
            return { matched: [], rest: spent };
        }
        switch (mechanism.name) {
            case "include": {
                const inner = await this.host(target, spent);
                return inner === null ? { matched: [], rest: [] } : { matched: inner.pass, rest: inner.other };
            }
            case "exists": {
                const found = await this.ask(target, "A");
                if (found.length > 0)
                    return { matched: spent, rest: [] };
                return { matched: [], rest: this.countVoid(target, spent) };
            }
            case "a":
                return this.addresses(target, mechanism, spent);
            case "mx":
                return this.mx(target, mechanism, spent);
            case "ptr":
                return { matched: [], rest: spent };
        }
    }
    async addresses(target, cidr, regions) {
        const found = await this.ask(target, (0,dual_cidr/* addressType */.p)(this.family));
        if (found.length === 0)
            return { matched: [], rest: this.countVoid(target, regions) };
        const ranges = found.flatMap((text) => {
            const ip = (0,ip_ip/* ipOf */.ls)(text);
            return ip.family === this.family ? [(0,dual_cidr/* networkAround */.q)(ip, cidr)] : [];
        });
        return partBy(regions, (0,ip_set/* toSet */.M1)(ranges));
    }
    async mx(target, cidr, regions) {
        const exchanges = await this.ask(target, "MX");
        if (exchanges.length === 0)
            return { matched: [], rest: this.countVoid(target, regions) };
        if (exchanges.length > limits/* MAX_NAMES */.oA)
            return { matched: [], rest: [] };
        const named = exchanges.filter((exchange) => exchange !== "");
        for (const exchange of named)
            void this.dns.ask({ name: exchange, type: (0,dual_cidr/* addressType */.p)(this.family) });
        const matched = [];
        let rest = regions;
        for (const exchange of named) {
            const parted = await this.addresses((0,door/* nameToRaw */.vI)(exchange), cidr, rest);
            matched.push(...parted.matched);
            rest = parted.rest;
        }
        return { matched: merged(matched), rest };
    }
    countVoid(target, regions) {
        const name = (0,door/* rawToName */.hl)(target);
        if (name === null)
            return regions;
        this.voidNames.add(name);
        this.mostVoids = Math.max(this.mostVoids, ...regions.map((r) => r.voids + 1));
        const left = withVoid(regions, this.maxVoid);
        if (left.length < regions.length)
            this.overVoid = true;
        return left;
    }
    target(spec, domain) {
        return (0,fixed_target/* fixedTarget */.EH)(spec, domain, { family: this.family, sender: this.sender });
    }
    leaveOpen(holder, term) {
        this.open.set(`${holder} ${term}`, { holder, term });
    }
    async ask(target, type) {
        const name = (0,door/* rawToName */.hl)(target);
        if (name === null)
            return [];
        const found = await (0,door/* textsOf */.CB)(this.dns, name, type);
        if (found.kind === "error")
            throw new passing/* Untold */.V({ ...(0,known/* unknown */.L)(found), detail: `${name} ${type}: ${found.detail}` });
        return found.texts;
    }
}
const CLOSED = { pass: [], other: [] };

;// CONCATENATED MODULE: ./build/mail/spf/authorized.js








const MOST_OPEN = 5;
async function passingOf(dns, domain) {
    const door = (0,budget/* budgeted */.h)(dns);
    const [four, six] = await Promise.all([(0,passing/* told */.E)(walkFamily(door, domain, 4)), (0,passing/* told */.E)(walkFamily(door, domain, 6))]);
    if (!four.known)
        return four;
    if (!six.known)
        return six;
    const open = new Map([...four.value.open, ...six.value.open].map((o) => [`${o.holder} ${o.term}`, o]));
    return (0,known/* known */.e)({
        ranges: (0,ip_set/* toSet */.M1)([...four.value.ranges, ...unmappedOnly(four.value.ranges, six.value.ranges)]),
        open: [...open.values()],
        shut: [...four.value.shut, ...six.value.shut],
        voids: { ipv4: four.value.voids, ipv6: six.value.voids },
    });
}
async function authorizedRanges(dns, domain) {
    return exactly(await passingOf(dns, domain));
}
function exactly(passing) {
    if (!passing.known)
        return passing;
    const { ranges, open } = passing.value;
    const [first] = open;
    if (first === undefined)
        return (0,known/* known */.e)(ranges);
    return (0,why/* because */.xx)("bounded", { code: "spf-depends", term: termsText(open) });
}
function depending(passing) {
    if (!passing.known || passing.value.open.length === 0)
        return null;
    const { ranges, open } = passing.value;
    return { ranges, terms: open.map(({ holder, term }) => ({ domain: holder, term })) };
}
function termsText(open) {
    const shown = open.slice(0, MOST_OPEN).map(({ holder, term }) => `${holder}: ${term}`);
    return `${shown.join(", ")}${open.length > shown.length ? ` (+${open.length - shown.length})` : ""}`;
}
const MAPPED = { family: 6, first: 0xffff00000000n, last: 0xffffffffffffn };
function unmappedOnly(four, six) {
    const everyone = four.length === 1 && four[0]?.first === 0n && four[0].last === 0xffffffffn;
    return everyone ? six : (0,ip_set/* subtract */.Re)(six, [MAPPED]);
}
async function passesWithin(dns, domain, range) {
    const passing = await passingOf(dns, domain);
    const set = exactly(passing);
    const first = passing.known ? (0,ip_set/* intersect */.y$)([range], passing.value.ranges)[0] : undefined;
    if (set.known)
        return (0,known/* known */.e)(first === undefined ? null : (0,ip_ip/* formatIp */.v_)({ family: first.family, value: first.first }));
    const tried = [...(first === undefined ? [] : [first.first]), range.first, range.last].map((value) => ({
        family: range.family,
        value,
    }));
    for (const ip of tried) {
        const { result } = await (0,check_host/* checkHost */.R)(dns, { ip, mailFrom: `postmaster@${domain}`, helo: domain });
        if (result === "pass")
            return (0,known/* known */.e)((0,ip_ip/* formatIp */.v_)(ip));
        if (result === "temperror")
            return set;
    }
    return range.first === range.last ? (0,known/* known */.e)(null) : set;
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

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
function nodesOf(tree) {
    return [tree, ...tree.children.flatMap(nodesOf)];
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

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   V: () => (/* binding */ Untold)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3989);

class Untold extends Error {
    fact;
    constructor(fact) {
        super(fact.detail);
        this.fact = fact;
    }
}
async function told(reading) {
    try {
        return (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(await reading);
    }
    catch (error) {
        if (error instanceof Untold)
            return error.fact;
        throw error;
    }
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
/* harmony export */   MY: () => (/* binding */ tidyEdits),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   q8: () => (/* binding */ withRecord),
/* harmony export */   rS: () => (/* binding */ zoneStrings)
/* harmony export */ });
/* unused harmony export corrected */
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(298);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _redundant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(515);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8529);






function edited(record, edits) {
    const terms = record.terms.flatMap((term) => {
        const to = edits.get(term);
        return to === undefined ? [term.text] : to === null ? [] : [to];
    });
    return ["v=spf1", ...terms].join(" ");
}
const tidyEdits = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((record) => {
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
    for (const { term, why } of (0,_redundant_js__WEBPACK_IMPORTED_MODULE_2__/* .redundant */ .A)(record))
        if (why !== "unreachable")
            edits.set(term, null);
    return edits;
});
function corrected(record, more = new Map()) {
    const text = edited(record, new Map([...tidyEdits(record), ...more]));
    return text === record.text ? null : text;
}
function withRecord(dns, domain, text) {
    return {
        ask: async (question) => {
            const outcome = await dns.ask(question);
            if (question.type !== "TXT" || question.name !== domain)
                return outcome;
            const texts = outcome.kind === "answer" ? outcome.records.filter((rr) => rr.data.type === "TXT") : [];
            const old = texts.filter((rr) => rr.data.type === "TXT" && (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpfRecord */ .X9)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(rr.data)));
            const others = texts.filter((rr) => rr.data.type !== "TXT" || old.length > 0 ? !old.includes(rr) : !(0,_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeSpf */ .D)((0,_dns_rdata_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(rr.data)));
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
