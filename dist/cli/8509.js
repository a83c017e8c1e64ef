export const id = 8509;
export const ids = [8509];
export const modules = {

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime)
/* harmony export */ });
function isoTime(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ troubleText),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2428);

function isListed({ verdict }) {
    return verdict === "listed" || verdict === "policy";
}
function troubleText({ reason, detail }) {
    return `${reason}: ${detail}`;
}
function removalOf(removal) {
    const { how, page, hours = null, cost, note } = removal;
    return {
        who: (0,_mail_dnsbl_removal_js__WEBPACK_IMPORTED_MODULE_0__/* .whoAsks */ .N)(removal),
        how,
        url: page,
        cost: how === "paid" ? "paid" : (cost ?? "free"),
        hours,
        note: note === "" ? null : note,
    };
}


/***/ }),

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _mail_dnsbl_ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9269);
/* harmony import */ var _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1477);
/* harmony import */ var _mail_dnsbl_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(872);
/* harmony import */ var _mail_dnsbl_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92);
/* harmony import */ var _mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(767);
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6783);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2986);
/* harmony import */ var _mail_trouble_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3561);
/* harmony import */ var _rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6347);
/* harmony import */ var _dnsbl_row_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6385);












async function rowsOf(dns, specs, subjects, caps) {
    const isPublicOnly = specs.every(({ entry }) => isOfTheWorld(entry.zone));
    const asked = isPublicOnly ? subjects.filter((s) => !isPrivateSubject(s)) : subjects;
    const split = { addresses: asked.filter(_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW), domains: subjects.filter(_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isDomain */ .l0) };
    const { lists, listings } = await (0,_mail_dnsbl_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runLists */ .Z)(dns, specs, split, { caps, keepClean: true });
    const kinds = new Set(specs.map((spec) => spec.entry.kind));
    const rows = specs.flatMap((spec) => {
        const { zone, kind } = spec.entry;
        return subjects.flatMap((subject) => {
            if (kindOf(subject) !== kind && kinds.has(kindOf(subject)))
                return [];
            return [
                rowOf(spec, lists.get(zone), subject, listings.get(subject)?.find((l) => l.list === zone)),
            ];
        });
    });
    return { rows, lists: [...lists.values()] };
}
function kindOf(subject) {
    return (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW)(subject) ? "ip" : "domain";
}
function rowOf(spec, fact, subject, listing) {
    const isInside = isPrivateSubject(subject) && isOfTheWorld(spec.entry.zone);
    if (fact === undefined || isInside || (0,_mail_dnsbl_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsFor */ .dS)(spec, subject) === null)
        return notHeldRow(spec, subject, isInside);
    const state = (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFor */ .Dp)(fact, subject);
    if (!state.usable) {
        const why = { code: "unusable", trouble: (0,_mail_trouble_js__WEBPACK_IMPORTED_MODULE_10__/* .bareTrouble */ .q)(state) };
        const none = { verdict: "not-checked", evidence: fact.controls ?? [] };
        return { ...bareRow(spec, subject), ...none, reason: (0,_dnsbl_row_js__WEBPACK_IMPORTED_MODULE_11__/* .troubleText */ .NX)(state), why, unknown: state.reason };
    }
    if (listing === undefined)
        throw new Error(`no answer of ${spec.entry.zone} for ${subject}`);
    return answeredRow(spec, subject, listing);
}
function notHeldRow(spec, subject, isInside) {
    const { kind } = spec.entry;
    const other = kind === "ip" ? "addresses" : "domains";
    const holds = isInside ? "public" : kindOf(subject) === kind ? null : other;
    const reason = holds === null
        ? "the list has no data of this family"
        : `the list holds ${holds === "public" ? "public addresses" : holds} only`;
    const why = { code: "no-family", family: (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW)(subject) ? (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(subject) : null, holds };
    const none = { verdict: "not-checked", evidence: [] };
    return { ...bareRow(spec, subject), ...none, reason, why, unknown: "no-answer" };
}
function answeredRow(spec, subject, listing) {
    const { criteria, removal } = spec.entry;
    const { verdict, code, unknown, evidence, text } = listing;
    const reason = text === null ? listing.reason : `${listing.reason ?? ""} – ${text}`;
    const why = verdict === "not-checked" ? { code: "unknown", trouble: (0,_mail_dnsbl_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .listingTrouble */ .u)(listing) } : saysOf(listing, criteria);
    const own = { verdict, code, reason, why, unknown, evidence, standing: listing.standing ?? null };
    return { ...bareRow(spec, subject), ...waysOf(spec, listing.removal ?? removal, text), ...own };
}
function bareRow(spec, subject) {
    const { zone, title, role, scope, impact, removal } = spec.entry;
    const ways = waysOf(spec, removal, null);
    return { subject, list: zone, title, role, scope, impact, ...ways, standing: null, code: null };
}
function waysOf({ entry }, by, text) {
    return { removal: (0,_dnsbl_row_js__WEBPACK_IMPORTED_MODULE_11__/* .removalOf */ .c6)(by), wayOut: (0,_rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .wayOutOf */ .bp)(entry.criteria, text, by) };
}
function isOfTheWorld(zone) {
    return (0,_mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogueEntry */ .yd)(zone) !== undefined;
}
function isPrivateSubject(subject) {
    return (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .isAddress */ .PW)(subject) && (0,_ip_private_js__WEBPACK_IMPORTED_MODULE_7__/* .isPrivateAddress */ .C0)(subject) && !(0,_ip_private_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback4 */ .O8)(subject);
}
function saysOf({ verdict, reason, text }, criteria) {
    const isBad = verdict === "listed" || verdict === "policy";
    const meaning = reason === "listed" ? null : reason;
    return { code: "says", meaning, criteria: isBad && criteria !== _mail_dnsbl_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_RULES */ .P ? criteria : null, text };
}


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dnsblCommand: () => (/* binding */ dnsblCommand)
});

// EXTERNAL MODULE: ./build/core/without.js
var without = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/mail/dnsbl/plan.js + 1 modules
var plan = __webpack_require__(872);
// EXTERNAL MODULE: ./build/mail/dnsbl/caps.js
var dnsbl_caps = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/mail/dnsbl/estimate.js
var estimate = __webpack_require__(1876);
// EXTERNAL MODULE: ./build/cli/estimate.js
var cli_estimate = __webpack_require__(7355);
// EXTERNAL MODULE: ./build/cli/dnsbl-row.js
var dnsbl_row = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/cli/dnsbl-rows.js
var dnsbl_rows = __webpack_require__(2196);
// EXTERNAL MODULE: ./build/core/pool.js
var pool = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/core/room.js + 1 modules
var room = __webpack_require__(1098);
// EXTERNAL MODULE: ./build/mail/dnsbl/asker.js + 3 modules
var asker = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/mail/dnsbl/common-cause.js
var common_cause = __webpack_require__(7605);
// EXTERNAL MODULE: ./build/mail/dnsbl/control.js
var control = __webpack_require__(9729);
// EXTERNAL MODULE: ./build/mail/dnsbl/states.js
var states = __webpack_require__(92);
// EXTERNAL MODULE: ./build/mail/trouble.js
var trouble = __webpack_require__(3561);
;// CONCATENATED MODULE: ./build/cli/dnsbl-self-test.js









async function selfTestRows(dns, specs, caps, at) {
    const facts = await (0,pool/* mapPool */.P)(specs, (0,room/* createRoom */.a)(64), (spec) => controlledList(dns, spec, caps));
    const lists = (0,common_cause/* withCommonCause */.x)(new Map(facts.map((fact) => [fact.info.zone, fact])), specs);
    return specs.flatMap(({ entry }) => {
        const fact = lists.get(entry.zone);
        return fact === undefined ? [] : [selfTestRow(entry, fact, at)];
    });
}
async function controlledList(dns, spec, caps) {
    const gate = (0,dnsbl_caps/* gateOf */.Rv)(spec, caps);
    const polite = { ask: (question) => gate.through(() => dns.ask(question)) };
    const { entry } = spec;
    const families = entry.kind === "domain" ? [null] : entry.families;
    const controlled = await Promise.all(families.map(async (family) => (0,control/* controlledBy */.O1)(family, await (0,asker/* createAsker */.b)(polite, spec, family).control())));
    return { info: entry, ...(0,states/* overall */.Me)(controlled) };
}
function selfTestRow(entry, { state, controlled = [] }, at) {
    const all = controlled.flatMap((one) => (one.state.usable ? [] : [(0,trouble/* bareTrouble */.q)(one.state)]));
    const troubles = [...new Map(all.map((trouble) => [(0,dnsbl_row/* troubleText */.NX)(trouble), trouble])).values()];
    return {
        subject: entry.zone,
        list: entry.zone,
        title: entry.title,
        role: entry.role,
        scope: entry.scope,
        impact: entry.impact,
        removal: (0,dnsbl_row/* removalOf */.c6)(entry.removal),
        verdict: state.usable ? "not-listed" : "not-checked",
        code: null,
        standing: null,
        reason: troubles.length === 0 ? "the control query passed" : troubles.map(dnsbl_row/* troubleText */.NX).join("; "),
        troubles,
        unknown: state.usable ? null : (troubles[0]?.reason ?? null),
        profile: entry.profile,
        access: entry.terms?.access ?? null,
        limit: entry.terms?.limit ?? null,
        seen: state.usable ? at.slice(0, 10) : (entry.alive?.date ?? null),
        families: controlled.map((one) => ({ family: one.family, state: one.state.usable ? "usable" : one.state.reason })),
        evidence: controlled.flatMap(({ controls }) => controls),
    };
}

// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 1 modules
var catalogue = __webpack_require__(1477);
// EXTERNAL MODULE: ./build/mail/subject.js
var mail_subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/report/drafts/wrap.js
var wrap = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
;// CONCATENATED MODULE: ./build/cli/dnsbl-text.js










function renderRows({ rows, lists }, look) {
    const { words, verbose, quiet } = look;
    const listed = rows.filter(dnsbl_row/* isListed */.yy);
    const parts = [listed.length === 0 ? "" : table(listed, look)];
    if (quiet)
        return parts.join("");
    const asked = rows.filter(isAsked);
    parts.push(waysOut(listed, countsOf(rows), look), standings(rows, look), notChecked(asked, look), notHeld(rows, look) + plain(cleanLine(rows, asked, words), look) + elsewhere(rows, listed, look));
    if (verbose)
        parts.push(table(rows, look), heldLine(lists, look));
    return parts.filter((part) => part !== "").join("\n");
}
function plain(text, { columns: most }) {
    return `${(0,layout/* wrappedText */.rr)(text, most, "", "  ").join("\n")}\n`;
}
const COLORS = {
    listed: "red",
    policy: "yellow",
    "not-listed": "green",
    "not-checked": "yellow",
};
function table(rows, look) {
    const { labels, verdicts, why } = look.words;
    const ink = (0,paint/* painter */.C)(look);
    const head = [labels.subject, labels.list, labels.verdict, labels.code, labels.why];
    const cells = rows.map((r) => [r.subject, r.list, verdicts[r.verdict], r.code ?? "–", (0,printable/* excerpt */.Kb)(why(r.why), 160)].map(report_escape/* forLog */.Ig));
    return (0,cli_io/* columns */.YB)([head, ...cells], look, (text, row, column) => {
        const verdict = rows[row - 1]?.verdict;
        return ink(column === 2 && verdict !== undefined ? COLORS[verdict] : null, text);
    });
}
const MAX_WAYS = 12;
const WEIGHT = { high: 0, medium: 1, low: 2 };
function isAsked({ why }) {
    return why.code !== "no-family";
}
function waysOut(listed, asked, look) {
    const { words, width } = look;
    const ways = new Map();
    for (const row of listed) {
        const key = JSON.stringify([row.list, row.verdict, row.removal]);
        ways.set(key, [...(ways.get(key) ?? []), row]);
    }
    if (ways.size === 0)
        return "";
    const groups = [...ways.values()].sort((a, b) => weightOf(a) - weightOf(b));
    const shown = groups.slice(0, MAX_WAYS).flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const text = (0,report_escape/* forLog */.Ig)(words.wayOut({ ...first.wayOut, says: null }, first.verdict === "policy", first.scope));
        const several = asked.ipv4 + asked.ipv6 + asked.domains > 1;
        const head = (0,report_escape/* forLog */.Ig)(words.wayOutOf(first.title, words.impacts[first.impact], several ? countsOf(group) : null));
        const proof = first.evidence[0] === undefined ? [] : [`    ${(0,report_escape/* forLog */.Ig)(first.evidence[0].command)}`];
        return [(0,wrap/* wrapped */.ky)(`  ${head}: ${text}`, "    ", width), ...proof];
    });
    const more = groups.length > MAX_WAYS ? [`  ${words.moreWays(groups.length - MAX_WAYS)}`] : [];
    const told = [(0,wrap/* wrapped */.ky)(`  ${words.portals(portalsFor(listed))}`, "    ", width)];
    const head = plain(words.whatToDo(listed.some(({ verdict }) => verdict === "listed")), look);
    return `${head}${[...shown, ...more, ...told].join("\n")}\n`;
}
const FEW = 3;
function elsewhere(rows, listed, { words, width }) {
    const subjects = new Set(rows.map(({ subject }) => subject)).size;
    const answered = rows.some(({ verdict }) => verdict === "not-listed");
    if (listed.length > 0 || subjects > FEW || !answered)
        return "";
    return `${(0,wrap/* wrapped */.ky)(words.portals(portalsFor(rows)), "  ", width)}\n`;
}
function portalsFor(listed) {
    const hasAddress = listed.some(({ subject }) => (0,mail_subject/* isAddress */.PW)(subject));
    return catalogue/* PORTALS */.GS.filter(({ about }) => hasAddress || about === "domain");
}
function weightOf([first]) {
    return first === undefined ? 0 : WEIGHT[first.impact] + (first.verdict === "policy" ? 0.5 : 0);
}
function standings(rows, look) {
    const { labels, standing: as, standingWhy } = look.words;
    const known = rows.flatMap(({ subject, list, standing }) => standing === null ? [] : [[subject, list, as(standing), standingWhy(standing)].map(report_escape/* forLog */.Ig)]);
    if (known.length === 0)
        return "";
    return (0,cli_io/* columns */.YB)([[labels.subject, labels.knows, labels.knownAs, labels.why], ...known], look);
}
const NAMED = 2;
function notChecked(rows, look) {
    const { words } = look;
    const causes = new Map();
    for (const row of rows) {
        if (row.verdict !== "not-checked")
            continue;
        const why = words.why(row.why);
        causes.set(why, [...(causes.get(why) ?? []), row]);
    }
    if (causes.size === 0)
        return "";
    const lines = [...causes].flatMap(([why, of]) => {
        const lists = [...new Set(of.map(({ list }) => list))];
        const first = lists.slice(0, NAMED);
        const text = words.cause(first, lists.length - first.length, countsOf(of), (0,printable/* excerpt */.Kb)(why, 400));
        return (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)(text), look.columns, "  ", "    ");
    });
    return `${plain(words.notChecked, look)}${lines.join("\n")}\n`;
}
function notHeld(rows, look) {
    const none = rows.filter((row) => !isAsked(row));
    if (none.length === 0)
        return "";
    const lists = [...new Set(none.map(({ list }) => list))];
    const first = lists.slice(0, NAMED);
    return plain((0,report_escape/* forLog */.Ig)(look.words.notHeld(first, lists.length - first.length, countsOf(none))), look);
}
function countsOf(rows) {
    const subjects = [...new Set(rows.map(({ subject }) => subject))].map((subject) => (0,mail_subject/* isAddress */.PW)(subject) ? (0,ip_ip/* familyOf */.Ap)(subject) : null);
    const of = (family) => subjects.filter((own) => own === family).length;
    return { ipv4: of(4), ipv6: of(6), domains: of(null) };
}
function cleanLine(rows, asked, words) {
    const pairs = asked.filter(({ role }) => role === "block");
    const answered = pairs.filter(({ verdict }) => verdict !== "not-checked");
    if (answered.length === 0)
        return words.nothingAnswered(new Set(rows.map(({ subject }) => subject)).size);
    const subjects = new Set(answered.map(({ subject }) => subject)).size;
    const lists = new Set(answered.map(({ list }) => list));
    const bad = new Set(answered.filter(dnsbl_row/* isListed */.yy).map(({ list }) => list));
    const clean = lists.size - bad.size;
    const whole = pairs.length === answered.length;
    if (whole)
        return words.clean(clean, lists.size, subjects);
    const cleanPairs = answered.filter(({ verdict }) => verdict === "not-listed").length;
    return words.partlyClean({ clean: cleanPairs, answered: answered.length, pairs: pairs.length, lists: lists.size });
}
function heldLine(lists, look) {
    const held = lists.flatMap(({ info, held: n }) => (n === undefined ? [] : [[info.zone, n]]));
    return held.length === 0 ? "" : plain(look.words.held(held), look);
}

;// CONCATENATED MODULE: ./build/cli/dnsbl-self-test-text.js





function renderSelfTest(rows, look) {
    const { words } = look;
    const { labels } = words;
    const ink = (0,paint/* painter */.C)(look);
    const head = [labels.list, labels.state, labels.terms, labels.impact, labels.profile, labels.why];
    const whys = rows.map((r) => (0,printable/* excerpt */.Kb)(r.troubles.map((trouble) => words.why({ code: "unusable", trouble })).join("; "), 400));
    const shared = [...new Set(whys)].filter((why) => why !== "" && whys.filter((w) => w === why).length >= SHARED);
    const cells = rows.map((r, i) => {
        const why = whys[i] ?? "";
        const note = shared.includes(why) ? `[${shared.indexOf(why) + 1}]` : why;
        const terms = r.access === null ? "–" : words.terms(r.access, r.limit);
        return [r.list, stateOf(r, words), terms, words.impacts[r.impact], r.profile, note].map(report_escape/* forLog */.Ig);
    });
    const table = (0,cli_io/* columns */.YB)([head, ...cells], look, (text, row, column) => ink(column === 1 ? (rows[row - 1]?.unknown === null ? "green" : "yellow") : null, text));
    const notes = shared.flatMap((why, i) => (0,layout/* wrappedText */.rr)((0,report_escape/* forLog */.Ig)(`[${i + 1}] ${why}`), look.columns, "", "    "));
    return notes.length === 0 ? table : `${table}\n${notes.join("\n")}\n`;
}
const SHARED = 3;
function stateOf({ families }, words) {
    const usable = families.map(({ state }) => state === "usable");
    if (new Set(usable).size < 2)
        return words.usable(usable[0] ?? false);
    return words.families(families.flatMap(({ family, state }) => (family === null ? [] : [[family, state === "usable"]])));
}

// EXTERNAL MODULE: ./build/cli/drafts.js
var cli_drafts = __webpack_require__(4089);
// EXTERNAL MODULE: ./build/app/io.js
var app_io = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/cli/lang.js
var cli_lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/words/words.js
var words_words = __webpack_require__(4658);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/dnsbl.js





















const MOST = 4096n;
async function dnsblCommand(parsed, io) {
    const specs = specsOf(parsed, io);
    const subjects = subjectsOf(parsed);
    const rate = (0,options/* numberOption */.jZ)(parsed, "list-rate", 0, 10_000);
    const problems = [specs, subjects, rate].flatMap((r) => (r.ok ? [] : r.error));
    if (!specs.ok || !subjects.ok || !rate.ok)
        return (0,problem/* fail */.f)(problems);
    const capsOf = ({ local = false, attendant }) => ({
        ...dnsbl_caps/* DEFAULT_CAPS */.g_,
        perSecond: rate.value ?? dnsbl_caps/* DEFAULT_CAPS */.g_.perSecond,
        local,
        ...(attendant === undefined ? {} : { attendant }),
    });
    const lang = (0,cli_lang/* langOfReader */.t)(parsed, io);
    if (parsed.flag("estimate")) {
        const look = { ...(0,cli_io/* lookOf */.Li)(io, parsed), words: await (0,words_words/* commandWords */.B)("estimate", lang) };
        const caps = { ...dnsbl_caps/* DEFAULT_CAPS */.g_, perSecond: rate.value ?? dnsbl_caps/* DEFAULT_CAPS */.g_.perSecond };
        return (0,cli_estimate/* estimateOutcome */.v)((0,estimate/* estimateLists */.S)(specs.value, subjects.value, caps), parsed.flag("json"), look);
    }
    const [words, draftWords] = await Promise.all([(0,words_words/* commandWords */.B)("dnsbl", lang), (0,words_words/* commandWords */.B)("drafts", lang)]);
    const look = {
        ...(0,cli_io/* lookOf */.Li)(io, parsed),
        words,
        verbose: parsed.flag("verbose"),
        quiet: parsed.flag("quiet"),
    };
    if (parsed.flag("self-test")) {
        const rows = await (0,cli_io/* withDns */.Ck)(parsed, io, async (open) => (0,problem.ok)(await selfTestRows(open.dns, specs.value, capsOf(open), (0,app_io/* isoTime */.L)(io.now()))));
        if (!rows.ok)
            return rows;
        return parsed.flag("json")
            ? (0,cli_io/* doneJson */.Vn)({ schema: "mailworthy/dnsbl/1", rows: rows.value.map((row) => (0,without/* without */.F)(row, "troubles")) })
            : (0,cli_io/* done */.Vw)(renderSelfTest(rows.value, look));
    }
    const draft = (0,cli_drafts/* draftOption */.F)(parsed);
    const result = await (0,cli_io/* withDns */.Ck)(parsed, io, async (open) => {
        const { dns } = open;
        const asked = await (0,dnsbl_rows/* rowsOf */.R)(dns, specs.value, subjects.value, capsOf(open));
        const at = (0,app_io/* isoTime */.L)(io.now());
        return (0,problem.ok)({ asked, drafts: draft === null ? null : await draftsOf(dns, asked.rows, specs.value, at, draft) });
    });
    if (!result.ok)
        return result;
    const { asked, drafts } = result.value;
    if (parsed.flag("json")) {
        const rows = asked.rows.map((row) => (0,without/* without */.F)((0,without/* without */.F)(row, "why"), "wayOut"));
        const portals = hasListings(asked.rows)
            ? { portals: portalsFor(asked.rows.filter(dnsbl_row/* isListed */.yy)).map((portal) => (0,without/* without */.F)(portal, "source")) }
            : {};
        return (0,cli_io/* doneJson */.Vn)({ schema: "mailworthy/dnsbl/1", rows, ...portals, ...(drafts === null ? {} : { drafts }) });
    }
    const none = hasListings(asked.rows) ? words.noLetterNeeded : words.noLetter;
    const written = drafts === null ? "" : (0,cli_drafts/* draftText */.Y)(drafts, none, draftWords);
    return (0,cli_io/* done */.Vw)(renderRows(asked, look) + written);
}
async function draftsOf(dns, rows, specs, at, option) {
    const [{ dnsblLetters }, { draftsFor }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5972).then(__webpack_require__.bind(__webpack_require__, 5972)),
        Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(4079), __webpack_require__.e(4706), __webpack_require__.e(6194)]).then(__webpack_require__.bind(__webpack_require__, 139)),
    ]);
    return draftsFor(await dnsblLetters(dns, rows, specs, at), option);
}
function specsOf(parsed, { env }) {
    const profile = (0,options/* wordOption */.qw)(parsed, "profile", ["standard", "wide", "none"]);
    if (!profile.ok)
        return profile;
    const named = parsed.all("list");
    const add = named.map((zone) => ({ zone, impact: null, kind: guessKind(parsed.positionals), at: null }));
    return (0,plan/* planLists */.t)({
        profile: named.length > 0 ? "none" : (profile.value ?? "standard"),
        add,
        remove: [],
        dqsKey: (0,cli_io/* keyOf */.TN)(env, "dqs"),
        abusixKey: (0,cli_io/* keyOf */.TN)(env, "abusix"),
    });
}
function hasListings(rows) {
    return rows.some(dnsbl_row/* isListed */.yy);
}
function guessKind(subjects) {
    return subjects.length > 0 && subjects.every((s) => (0,ip_range/* parseRange */.RC)(s) === null) ? "domain" : "ip";
}
function subjectsOf(parsed) {
    if (parsed.positionals.length === 0 && !parsed.flag("self-test")) {
        const message = "an address or a domain is missing; usage: mailworthy dnsbl <ip|domain>…";
        return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
    }
    const subjects = new Set();
    for (const text of parsed.positionals) {
        const range = (0,ip_range/* parseRange */.RC)(text);
        const name = (0,dns_name/* normalizeName */.Pc)(text);
        if (range !== null && (0,ip_range/* sizeOf */.$d)(range) <= MOST)
            for (const ip of (0,ip_range/* addressesOf */.sO)(range))
                subjects.add((0,ip_ip/* formatIp */.v_)(ip));
        else if ((0,ip_ip/* parseIp */.r5)(text) === null && name?.includes(".") === true && !/^[\d.:/]+$/.test(text))
            subjects.add(name);
        else {
            const message = `${(0,printable/* excerpt */.Kb)(text, 80)} is neither an IP address, a range of at most 4,096, nor a domain`;
            return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
        }
    }
    return (0,problem.ok)([...subjects]);
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ draftOption),
/* harmony export */   Y: () => (/* binding */ draftText)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function draftOption(parsed) {
    const word = parsed.last("draft");
    return word === null ? null : word === "en" || word === "ja" ? word : "both";
}
function draftText(drafts, none, words) {
    if (drafts.length === 0)
        return `\n${none}\n`;
    const show = (d) => {
        const title = d.language === "en" ? "Subject: " : "件名：";
        return `\n----- ${words.heading(d.to, d.language)} -----\n${title}${d.subject}\n\n${d.body}`;
    };
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linesForLog */ .L_)(drafts.map(show).join(""));
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ estimateOutcome)
/* harmony export */ });
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6269);

function estimateOutcome(lists, asJson, look) {
    const questions = lists.reduce((sum, list) => sum + list.questions, 0);
    const seconds = Math.max(0, ...lists.map((list) => list.seconds));
    if (asJson)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .doneJson */ .Vn)({ schema: "mailworthy/estimate/1", questions, seconds, lists });
    const { words } = look;
    const { labels } = words;
    const head = [labels.list, labels.subjects, labels.questions, labels.allowed, labels.rate, labels.time];
    const cells = lists.map((list) => [
        list.list,
        words.number(list.subjects),
        list.withheld ? words.withheld : words.number(list.questions),
        list.allowed === null ? "–" : words.allowed(list.allowed, list.left),
        list.perSecond === 0 ? "–" : words.rate(list.perSecond),
        words.time(list.seconds),
    ]);
    const table = lists.length === 0 ? "" : `${(0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)([head, ...cells], look)}\n`;
    return (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)(`${table}${words.total(questions, seconds)}\n`);
}


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
const WORDS = {
    bounce: {
        en: async () => (await __webpack_require__.e(/* import() */ 2035).then(__webpack_require__.bind(__webpack_require__, 2035))).bounceEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 9516).then(__webpack_require__.bind(__webpack_require__, 9516))).bounceJa,
    },
    dnsbl: {
        en: async () => (await __webpack_require__.e(/* import() */ 6198).then(__webpack_require__.bind(__webpack_require__, 6198))).dnsblEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(1953)]).then(__webpack_require__.bind(__webpack_require__, 2092))).dnsblJa,
    },
    drafts: {
        en: async () => (await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 923))).draftsEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 6845).then(__webpack_require__.bind(__webpack_require__, 6845))).draftsJa,
    },
    estimate: {
        en: async () => (await __webpack_require__.e(/* import() */ 5677).then(__webpack_require__.bind(__webpack_require__, 5677))).estimateEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 1679).then(__webpack_require__.bind(__webpack_require__, 1679))).estimateJa,
    },
    lookup: {
        en: async () => (await __webpack_require__.e(/* import() */ 8205).then(__webpack_require__.bind(__webpack_require__, 8205))).lookupEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(5468)]).then(__webpack_require__.bind(__webpack_require__, 727))).lookupJa,
    },
    message: {
        en: async () => (await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 9680))).messageEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(533), __webpack_require__.e(7290)]).then(__webpack_require__.bind(__webpack_require__, 7290))).messageJa,
    },
    spf: {
        en: async () => (await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 4976))).spfEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(533), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658))).spfJa,
    },
    volume: {
        en: async () => (await __webpack_require__.e(/* import() */ 3329).then(__webpack_require__.bind(__webpack_require__, 3329))).volumeEn,
        ja: async () => (await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(3612)]).then(__webpack_require__.bind(__webpack_require__, 1575))).volumeJa,
    },
    zones: {
        en: async () => (await __webpack_require__.e(/* import() */ 7128).then(__webpack_require__.bind(__webpack_require__, 7128))).zonesEn,
        ja: async () => (await __webpack_require__.e(/* import() */ 9754).then(__webpack_require__.bind(__webpack_require__, 9754))).zonesJa,
    },
};
function commandWords(command, lang) {
    return WORDS[command][lang]();
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without)
/* harmony export */ });
function without(value, key) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ estimateLists)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9269);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);



const CONTROL = 2;
function estimateLists(specs, subjects, caps) {
    return specs.flatMap((spec) => {
        const families = new Map();
        for (const subject of subjects) {
            const labels = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsFor */ .dS)(spec, subject);
            if (labels !== null)
                families.set(labels, (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .seenFamily */ .w_)(subject));
        }
        if (families.size === 0)
            return [];
        const withheld = spec.withheld !== undefined;
        const controls = CONTROL * new Set(families.values()).size;
        const allowed = (0,_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedOf */ .mr)(spec, caps);
        const room = allowed === null ? Infinity : Math.max(0, allowed.perRun - controls);
        const asked = withheld ? 0 : Math.min(families.size, room);
        const questions = withheld ? 0 : asked + controls;
        const perSecond = (0,_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .rateOf */ .MK)(spec, caps);
        const seconds = perSecond === 0 ? 0 : Math.ceil(questions / perSecond);
        const left = withheld ? 0 : families.size - asked;
        return [{ list: spec.entry.zone, subjects: families.size, questions, perSecond, seconds, allowed, left, withheld }];
    });
}


/***/ })

};
