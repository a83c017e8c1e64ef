export const id = 4792;
export const ids = [4792];
export const modules = {

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ reputationOf),
/* harmony export */   v: () => (/* binding */ reputations)
/* harmony export */ });
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5768);

const WORST_FIRST = ["POOR", "NEUTRAL", "GOOD"];
function reputationOf({ listings, observedBefore = [] }, subject) {
    const graded = (listings.get(subject) ?? []).flatMap(({ list, standing }) => standing === undefined || standing.grade === null ? [] : [{ list, grade: standing.grade }]);
    const [worst] = [...graded].sort((a, b) => WORST_FIRST.indexOf(a.grade) - WORST_FIRST.indexOf(b.grade));
    if (worst === undefined)
        return null;
    const before = observedBefore.find((o) => o.subject === subject && o.list === worst.list) ?? null;
    const isSame = before?.grade === worst.grade;
    return { ...worst, was: before === null || isSame ? null : before.grade, since: isSame ? before.since : null };
}
function reputations(facts) {
    const subjects = facts.senders.flatMap((sender) => [
        ...(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .sendingAddresses */ .PU)(facts, sender),
        ...(sender.domain === null ? [] : [sender.domain]),
    ]);
    return Object.fromEntries([...new Set(subjects)].flatMap((subject) => {
        const reputation = reputationOf(facts, subject);
        return reputation === null ? [] : [[subject, reputation]];
    }));
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _rules_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);


function adviceOf(finding, lang) {
    const record = finding.corrected ?? null;
    const { help } = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .u)(finding, lang);
    return { advice: help, record, strings: record === null ? null : (0,_rules_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsFor */ .E)(record) };
}


/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ budgetBar)
/* harmony export */ });
/* harmony import */ var _mail_spf_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2752);

function budgetBar(used, max = _mail_spf_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LOOKUPS */ .rT) {
    const full = Math.min(max, used);
    return `${"▓".repeat(full)}${"░".repeat(max - full)} ${used}/${max}`;
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ providersJson),
/* harmony export */   Pg: () => (/* binding */ requirementText),
/* harmony export */   T2: () => (/* binding */ providerSection),
/* harmony export */   uj: () => (/* binding */ sendersText),
/* harmony export */   v4: () => (/* binding */ providerLines),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* unused harmony export signOf */
/* harmony import */ var _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _rules_provider_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(123);
/* harmony import */ var _rules_provider_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9186);





const SIGNS = { ok: "✅", bad: "❌", odd: "⚠️", open: "⬜" };
const NAMED = 3;
function providerSection(facts, lang) {
    const scores = (0,_rules_provider_score_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreProviders */ .v)(facts);
    if (scores.length === 0)
        return [];
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWords */ .i)(lang).provider;
    return [
        `<details><summary>${words.titled(headline(scores))}</summary>`,
        "",
        `| ${words.provider} | | ${words.requirementColumn} | ${words.senders} | ${words.source} |`,
        "|---|---|---|---|---|",
        ...scores.flatMap(({ provider, rows }) => rows.map((row) => `| ${provider.name} | ${signOf(row)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(requirementText(row.requirement, lang))} | ${sendersText(row, provider, lang, IN_MARKDOWN)} | [${provider.since}](${provider.source}) |`)),
        "",
        words.legend,
        "",
        "</details>",
        "",
    ];
}
function providerLines(facts, lang) {
    const scores = (0,_rules_provider_score_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreProviders */ .v)(facts);
    if (scores.length === 0)
        return [];
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWords */ .i)(lang).provider;
    const unmet = scores.flatMap(({ provider, rows }) => rows
        .filter((row) => row.unmet.length > 0 || portalsOf(provider, row.requirement).length > 0)
        .map((row) => `  ${words.requirement(provider.name, requirementText(row.requirement, lang), sendersText(row, provider, lang, IN_TEXT))}`));
    return [words.titled(headline(scores)), ...unmet, ""];
}
function providersJson(facts) {
    return (0,_rules_provider_score_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreProviders */ .v)(facts).map(({ provider, mark, rows }) => ({
        provider: provider.id,
        name: provider.name,
        mark,
        source: provider.source,
        since: provider.since,
        portals: _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .PORTALS */ .GS.filter((portal) => portal.provider === provider.id).map(({ title, page }) => ({ title, page })),
        requirements: rows.map(({ requirement, met, unmet, unknown }) => ({
            requirement: requirementText(requirement, "en"),
            level: requirement.level,
            dns: isDns(requirement),
            met,
            unmet: unmet.length,
            unknown: unknown.length,
            senders: { unmet: unmet.slice(0, 100), unknown: unknown.slice(0, 100) },
        })),
    }));
}
const COMPLAINTS = ["spam-rate", "unsubscribe-link"];
function portalsOf({ id }, { need }) {
    return COMPLAINTS.includes(need) ? _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .PORTALS */ .GS.filter((portal) => portal.provider === id) : [];
}
function headline(scores) {
    return scores.map(({ provider, mark }) => `${provider.name} ${SIGNS[mark]}`).join(" · ");
}
function isDns(requirement) {
    return (0,_rules_provider_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isDnsNeed */ .SE)(requirement.need);
}
function requirementText({ need, level }, lang) {
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWords */ .i)(lang).provider;
    const text = words.needs[need];
    return level === "must" ? text : words.advised(text);
}
function signOf({ requirement, unmet, unknown }) {
    if (!isDns(requirement))
        return "✉";
    if (unmet.length > 0)
        return requirement.level === "must" ? SIGNS.bad : SIGNS.odd;
    return unknown.length > 0 ? SIGNS.open : SIGNS.ok;
}
const pageText = ({ title, page }) => `${title} ${page}`;
const IN_TEXT = { name: _escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig, page: pageText };
const IN_MARKDOWN = { name: _escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY, page: ({ title, page }) => `[${title}](${page})` };
function sendersText(row, provider, lang, { name: show, page }) {
    const { met, unmet, unknown, requirement } = row;
    const { common, provider: words } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWords */ .i)(lang);
    if (!isDns(requirement))
        return words.needsData(portalsOf(provider, requirement).map(page));
    const names = (ids) => common.andMore(ids.slice(0, NAMED).map(show), Math.max(0, ids.length - NAMED));
    return words.parts([
        words.met(met, met + unmet.length + unknown.length),
        ...(unmet.length === 0 ? [] : [words.unmet(names(unmet))]),
        ...(unknown.length === 0 ? [] : [words.unknown(names(unknown))]),
    ]);
}


/***/ }),

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ budgetText),
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   UF: () => (/* binding */ whoText),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   gd: () => (/* binding */ voidText),
/* harmony export */   kr: () => (/* binding */ whoAndChange),
/* harmony export */   qo: () => (/* binding */ certainOf),
/* harmony export */   xk: () => (/* binding */ spfOf)
/* harmony export */ });
/* unused harmony exports countText, whoMaySendText */
/* harmony import */ var _ip_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2452);
/* harmony import */ var _mail_spf_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2752);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4865);
/* harmony import */ var _budget_bar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5558);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9186);





function spfOf(input) {
    const all = [...input.facts.spf].flatMap(([domain, fact]) => {
        if (!fact.known || fact.value.tree.record === null)
            return [];
        const base = input.baseFacts?.spf.get(domain);
        return [{ domain, spf: fact.value, before: base?.known === true ? base.value : null }];
    });
    const weight = (s) => (changed(s) ? 1000 : 0) + s.spf.lookups;
    return all.sort((a, b) => weight(b) - weight(a));
}
function changed({ spf, before }) {
    return before !== null && (before.lookups !== spf.lookups || before.tree.record !== spf.tree.record);
}
function budgetText({ spf, before }, lang) {
    const was = before === null || before.lookups === spf.lookups ? "" : (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang).spf.was(before.lookups);
    return `${(0,_budget_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetBar */ .t)(spf.lookups)}${was}`;
}
function voidText({ spf, before }, lang) {
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang).spf;
    const { voids } = spf;
    if (voids === null)
        return words.notChecked;
    const old = before?.voids ?? voids;
    const drawn = (family) => `${(0,_budget_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetBar */ .t)(voids[family], _mail_spf_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_VOID */ .S0)}${old[family] === voids[family] ? "" : words.was(old[family])}`;
    const same = voids.ipv4 === voids.ipv6 && old.ipv4 === old.ipv6;
    return same ? drawn("ipv4") : `IPv4 ${drawn("ipv4")} · IPv6 ${drawn("ipv6")}`;
}
function effectOf({ spf, before }, lang) {
    const { common, spf: words } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang);
    const now = certainOf(spf);
    if (now === null)
        return null;
    const was = before === null ? null : certainOf(before);
    const gained = was === null ? [] : (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(now, was);
    const lost = was === null ? [] : (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(was, now);
    const parts = [4, 6].flatMap((family) => {
        const [plus, minus] = [(0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(gained, family), (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(lost, family)];
        if (plus === 0n && minus === 0n)
            return [];
        const one = plus + minus === 1n;
        const changes = [...(plus > 0n ? [signed("+", plus)] : []), ...(minus > 0n ? [signed("−", minus)] : [])];
        return [words.changed(changes.join(" "), family, one)];
    });
    return { now, gained, lost, text: common.list(parts) };
}
function certainOf({ authorized, depending }) {
    return authorized.known ? authorized.value : (depending?.ranges ?? null);
}
function signed(sign, n) {
    return `${sign}${countText(n)}`;
}
const GROUPED = new Intl.NumberFormat("en-US");
function countText(n) {
    if (n < 1000000000000000n)
        return GROUPED.format(n);
    const power = n.toString(2).length - 1;
    return `${n === 1n << BigInt(power) ? "" : "≈"}2^${power}`;
}
function whoMaySendText({ spf }, lang, mark = PLAIN) {
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang).spf;
    const { authorized, depending } = spf;
    if (authorized.known)
        return whoText(authorized.value, lang);
    if (depending === null)
        return authorized.reason === "bounded" ? words.dependsOnMessage : words.notChecked;
    const certain = depending.ranges.length === 0 ? null : whoText(depending.ranges, lang);
    return words.whoDepends(certain, openText(depending, lang, mark.term));
}
const TERMS = 3;
function openText({ terms }, lang, show) {
    const { common, spf: words } = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang);
    const shown = terms.slice(0, TERMS).map(({ domain, term }) => words.termIn(show((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(term, 80)), show(domain)));
    return common.andMore(shown, Math.max(0, terms.length - TERMS));
}
const PLAIN = { strong: (text) => text, term: (text) => text };
function whoText(set, lang) {
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang).spf;
    const [four, six] = [(0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(set, 4), (0,_ip_set_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(set, 6)];
    if (four === 0n && six === 0n)
        return words.noAddress;
    const shown = (n) => (n > 0n ? countText(n) : null);
    return words.addresses(shown(four), shown(six), four + six === 1n);
}
function whoAndChange(s, lang, mark = PLAIN) {
    const change = effectOf(s, lang)?.text ?? "";
    const who = whoMaySendText(s, lang, mark);
    return change === "" ? who : (0,_words_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWords */ .i)(lang).spf.withChange(who, mark.strong(change));
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ senderTable)
/* harmony export */ });
/* harmony import */ var _mail_reverse_assumed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7765);
/* harmony import */ var _mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4825);
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5768);
/* harmony import */ var _facts_reputation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9337);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(360);
/* harmony import */ var _mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92);
/* harmony import */ var _ip_private_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6783);
/* harmony import */ var _mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1477);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8363);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9186);










function notChecked(words) {
    return { mark: "open", text: words.notChecked };
}
function senderTable(facts, lang, most = Infinity) {
    const words = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_8__/* .reportWords */ .i)(lang).table;
    const all = facts.senders.flatMap((sender) => sender.sends ? (0,_facts_found_js__WEBPACK_IMPORTED_MODULE_2__/* .sendingAddresses */ .PU)(facts, sender).map((address) => ({ sender, address })) : []);
    const rows = all.slice(0, most).map(({ sender, address }) => ({
        address,
        found: (0,_facts_found_js__WEBPACK_IMPORTED_MODULE_2__/* .isFound */ .ZN)(facts, sender, address),
        sender: sender.id,
        ptr: ptrCell(facts, address, words),
        forward: forwardCell(facts, address, words),
        helo: heloCell(facts, sender, address, words),
        spf: spfCell(facts, sender.mailFrom, address, words),
        lists: listsCell(facts, address, words),
    }));
    return { rows, left: all.length - rows.length };
}
function ptrCell(facts, address, words) {
    const names = facts.reverse.get(address)?.names;
    if (names?.known !== true)
        return notChecked(words);
    const [first, ...more] = names.value;
    if (first === undefined)
        return { mark: "bad", text: words.none };
    return {
        mark: more.length === 0 ? "none" : "odd",
        text: `${first.name === "" ? "." : first.name}${more.length === 0 ? "" : ` +${more.length}`}`,
    };
}
function forwardCell(facts, address, words) {
    const names = facts.reverse.get(address)?.names;
    if (names?.known !== true)
        return notChecked(words);
    if (names.value.length === 0)
        return { mark: "none", text: "–" };
    if (names.value.some((n) => n.confirmed.known && n.confirmed.value))
        return { mark: "ok", text: words.same };
    return names.value.some((n) => !n.confirmed.known) ? notChecked(words) : { mark: "bad", text: words.differs };
}
function heloCell(facts, { helo }, address, words) {
    if (helo === null)
        return assumedCell(facts, address, words);
    if (!(0,_mail_reverse_reverse_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeloName */ .U3)(helo))
        return { mark: "odd", text: words.noName };
    const fact = facts.helo.get(helo)?.addresses;
    if (fact === undefined)
        return { mark: "none", text: "–" };
    if (!fact.known)
        return notChecked(words);
    if (fact.value.length === 0)
        return { mark: "bad", text: words.noAddress };
    return fact.value.includes(address) ? { mark: "ok", text: words.matches } : { mark: "odd", text: words.heloDiffers };
}
function assumedCell(facts, address, words) {
    const helo = (0,_mail_reverse_assumed_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedHelo */ .v)(facts.reverse.get(address));
    if (helo === null)
        return { mark: "none", text: "–" };
    const fails = facts.heloResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_9__/* .pairKey */ .Y)(helo, address))?.result === "fail";
    return { mark: fails ? "odd" : "none", text: fails ? `${words.assumed}, SPF fail` : words.assumed };
}
function spfCell(facts, mailFrom, address, words) {
    const results = mailFrom.flatMap((domain) => facts.spfResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_9__/* .pairKey */ .Y)(domain, address))?.result ?? []);
    if (results.length === 0)
        return { mark: "none", text: "–" };
    const worst = results.find((r) => r !== "pass" && r !== "temperror") ?? results.find((r) => r === "temperror") ?? "pass";
    if (worst === "temperror")
        return notChecked(words);
    return { mark: worst === "pass" ? "ok" : "bad", text: worst };
}
function listsCell(facts, address, words) {
    const family = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_7__/* .familyOf */ .Ap)(address);
    const all = facts.listings.get(address) ?? [];
    const known = standingText(facts, address, words);
    const asked = [...facts.lists.values()].filter(({ info }) => info.role === "block" && info.kind === "ip");
    const holds = asked.filter(({ info }) => !(0,_ip_private_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivateAddress */ .C0)(address) || (0,_mail_dnsbl_catalogue_js__WEBPACK_IMPORTED_MODULE_6__/* .catalogueEntry */ .yd)(info.zone) === undefined);
    const usable = holds.filter((l) => l.info.families.includes(family) && (0,_mail_dnsbl_states_js__WEBPACK_IMPORTED_MODULE_4__/* .stateFor */ .Dp)(l, address).usable);
    if (usable.length === 0) {
        const none = holds.length === 0 ? { mark: "none", text: "–" } : notChecked(words);
        return { ...none, text: `${none.text}${known}` };
    }
    const rows = all.filter((r) => facts.lists.get(r.list)?.info.role === "block");
    const answered = usable.length - rows.filter((r) => r.verdict === "not-checked").length;
    const listed = rows.filter((r) => r.verdict === "listed" || r.verdict === "policy").length;
    return { mark: listed > 0 ? "bad" : answered > 0 ? "ok" : "open", text: `${words.listed(listed, answered)}${known}` };
}
function standingText(facts, address, words) {
    const allowed = (facts.listings.get(address) ?? []).filter((r) => r.standing?.allowed === true).length;
    const reputation = (0,_facts_reputation_js__WEBPACK_IMPORTED_MODULE_3__/* .reputationOf */ .P)(facts, address);
    return `${allowed === 0 ? "" : words.allowlists(allowed)}${reputation === null ? "" : words.grade(reputation.grade, reputation.was)}`;
}


/***/ }),

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xq: () => (/* binding */ PROVIDERS),
  SE: () => (/* binding */ isDnsNeed)
});

// UNUSED EXPORTS: DNS_NEEDS, MAIL_NEEDS

;// CONCATENATED MODULE: ./build/rules/provider/providers.json
const providers_namespaceObject = /*#__PURE__*/JSON.parse('{"r":[{"id":"gmail","name":"Gmail","source":"https://support.google.com/mail/answer/81126","since":"2024-02-01","read":"2026-11","low":[{"need":"spf-or-dkim","level":"must"},{"need":"ptr","level":"must"},{"need":"tls","level":"must"},{"need":"spam-rate","level":"must"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"aligned","level":"must"},{"need":"ptr","level":"must"},{"need":"tls","level":"must"},{"need":"one-click","level":"must"},{"need":"spam-rate","level":"must"}]},{"id":"yahoo","name":"Yahoo","source":"https://senders.yahooinc.com/best-practices/","since":"2024-02","read":"2026-11","low":[{"need":"spf-or-dkim","level":"must"},{"need":"ptr","level":"must"},{"need":"spam-rate","level":"must"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"aligned","level":"must"},{"need":"ptr","level":"must"},{"need":"one-click","level":"must"},{"need":"spam-rate","level":"must"}]},{"id":"outlook","name":"Outlook.com","source":"https://sendersupport.olc.protection.outlook.com/pm/policies.aspx","since":"2025-05-05","read":"2026-11","low":[{"need":"spf","level":"should"},{"need":"dkim","level":"should"},{"need":"dmarc","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"aligned","level":"must"},{"need":"unsubscribe-link","level":"should"}]},{"id":"icloud","name":"iCloud","source":"https://support.apple.com/en-us/102322","since":"2025-02-25","read":"2026-11","low":[{"need":"spf","level":"should"},{"need":"dkim","level":"should"},{"need":"ptr","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"ptr","level":"must"},{"need":"opt-in","level":"must"}]},{"id":"docomo","name":"docomo","note":"Readers may refuse mail that fails SPF; since February 2025 mail without DMARC is shown with a warning.","source":"https://blog.yoko-hama-ya.jp/2025/02/11/4598","since":"2025-02","read":"2026-11","low":[{"need":"spf","level":"must"},{"need":"dmarc","level":"should"},{"need":"aligned","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dmarc","level":"should"},{"need":"aligned","level":"should"}]},{"id":"au","name":"au","note":"Readers may refuse mail that fails SPF (of MAIL FROM, by IPv4); DKIM and DMARC earn the sender\'s sign since October 2023.","source":"https://www.au.com/mobile/service/mail/attention/spf-record/","since":"2023-10","read":"2026-11","low":[{"need":"spf","level":"must"},{"need":"dkim","level":"should"},{"need":"dmarc","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"should"},{"need":"dmarc","level":"should"}]}]}');
;// CONCATENATED MODULE: ./build/rules/provider/catalogue.js

const DNS_NEEDS = ["spf", "dkim", "spf-or-dkim", "dmarc", "aligned", "ptr"];
const MAIL_NEEDS = (/* unused pure expression or super */ null && (["tls", "one-click", "spam-rate", "unsubscribe-link", "opt-in"]));
const PROVIDERS = providers_namespaceObject.r;
function isDnsNeed(need) {
    return DNS_NEEDS.some((known) => known === need);
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scoreProviders)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5768);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(360);
/* harmony import */ var _mail_dkim_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8307);
/* harmony import */ var _ptr_perhaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3128);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(123);






function scoreProviders(facts) {
    const senders = facts.senders.filter((s) => s.sends && s.domain !== null);
    if (senders.length === 0)
        return [];
    const needs = new Map();
    const judge = (sender, need) => {
        const key = (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_5__/* .pairKey */ .Y)(need, sender.id);
        const known = needs.get(key) ?? met(facts, sender, need);
        needs.set(key, known);
        return known;
    };
    return _catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDERS */ .xq.map((provider) => {
        const rows = requirementsOf(provider, senders).map(({ requirement, of }) => {
            const { need } = requirement;
            if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .isDnsNeed */ .SE)(need))
                return { requirement, met: 0, unmet: [], unknown: [] };
            const judged = of.map((sender) => ({ id: sender.id, is: judge(sender, need) }));
            const ids = (is) => judged.filter((j) => j.is === is).map((j) => j.id);
            return { requirement, met: ids("met").length, unmet: ids("unmet"), unknown: ids("unknown") };
        });
        return { provider, mark: markOf(rows), rows };
    });
}
function requirementsOf(provider, senders) {
    const rows = new Map();
    for (const volume of ["low", "bulk"]) {
        const own = senders.filter((s) => s.volume === volume);
        for (const requirement of own.length === 0 ? [] : provider[volume]) {
            const key = JSON.stringify(requirement);
            const row = rows.get(key);
            if (row === undefined)
                rows.set(key, { requirement, of: [...own] });
            else
                row.of.push(...own);
        }
    }
    return [...rows.values()];
}
function markOf(rows) {
    const unmet = rows.filter((row) => row.unmet.length > 0);
    if (unmet.some((row) => row.requirement.level === "must"))
        return "bad";
    if (unmet.length > 0)
        return "odd";
    return rows.some((row) => row.unknown.length > 0) ? "open" : "ok";
}
function met(facts, sender, need) {
    switch (need) {
        case "spf":
            return all(sender.mailFrom.map((domain) => spfMet(facts, sender, domain)));
        case "dkim":
            return dkimMet(facts, sender);
        case "spf-or-dkim":
            return any([met(facts, sender, "spf"), dkimMet(facts, sender)]);
        case "dmarc": {
            const applied = dmarcOf(facts, sender)?.applied;
            if (applied?.known !== true)
                return "unknown";
            return (applied.value?.parsed.record ?? null) === null ? "unmet" : "met";
        }
        case "aligned": {
            const aligned = dmarcOf(facts, sender)?.spfAligned;
            const spf = aligned?.known !== true ? "unknown" : aligned.value ? met(facts, sender, "spf") : "unmet";
            return any([spf, dkimMet(facts, sender)]);
        }
        case "ptr":
            return all((0,_facts_found_js__WEBPACK_IMPORTED_MODULE_1__/* .sendingAddresses */ .PU)(facts, sender).flatMap((ip) => ((0,_ptr_perhaps_js__WEBPACK_IMPORTED_MODULE_3__/* .perhapsIdle */ .s)(facts, sender, ip) ? [] : [ptrMet(facts, ip)])));
    }
}
function all(parts) {
    return parts.includes("unmet") ? "unmet" : parts.includes("unknown") || parts.length === 0 ? "unknown" : "met";
}
function any(parts) {
    return parts.includes("met") ? "met" : parts.includes("unknown") ? "unknown" : "unmet";
}
function spfMet(facts, sender, domain) {
    const fact = facts.spf.get(domain);
    if (fact?.known !== true)
        return "unknown";
    if (fact.value.tree.status === "unknown")
        return "unknown";
    if (fact.value.tree.record === null || fact.value.tree.status !== "ok")
        return "unmet";
    if (sender.addresses.length === 0)
        return fact.value.lookups > 10 ? "unmet" : "met";
    return all(sender.addresses.map((ip) => {
        const result = facts.spfResults.get((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_5__/* .pairKey */ .Y)(domain, ip))?.result;
        return result === "pass" ? "met" : result === undefined || result === "temperror" ? "unknown" : "unmet";
    }));
}
function dkimMet(facts, sender) {
    const selectors = facts.records.get(sender.domain ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)?.dkim ?? [];
    const keys = selectors.flatMap((s) => (s.keys.known ? s.keys.value : []));
    if (keys.some((key) => (0,_mail_dkim_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorkingKey */ .V)(key.parsed)))
        return "met";
    return selectors.length === 0 || selectors.some((s) => !s.keys.known) ? "unknown" : "unmet";
}
function dmarcOf(facts, sender) {
    const dmarc = facts.records.get(sender.domain ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl)?.dmarc ?? null;
    return dmarc?.known === true ? dmarc.value : null;
}
function ptrMet(facts, ip) {
    const names = facts.reverse.get(ip)?.names;
    if (names?.known !== true)
        return "unknown";
    if (names.value.some((n) => n.confirmed.known && n.confirmed.value))
        return "met";
    return names.value.some((n) => !n.confirmed.known) ? "unknown" : "unmet";
}


/***/ })

};
