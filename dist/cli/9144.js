export const id = 9144;
export const ids = [9144];
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

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportJson: () => (/* binding */ reportJson)
});

// UNUSED EXPORTS: renderJson

// EXTERNAL MODULE: ./build/facts/codec/facts.js + 6 modules
var codec_facts = __webpack_require__(7727);
// EXTERNAL MODULE: ./build/facts/codec/senders.js
var codec_senders = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/facts/codec/spf.js + 1 modules
var spf = __webpack_require__(8272);
// EXTERNAL MODULE: ./build/report/drafts.js + 6 modules
var report_drafts = __webpack_require__(4706);
// EXTERNAL MODULE: ./build/report/drafts/of-finding.js
var of_finding = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/facts/codec/zones.js
var codec_zones = __webpack_require__(1582);
;// CONCATENATED MODULE: ./build/report/part.js



function writePart({ slice, proposed, mayBeOthers, lang, underBase, ...own }) {
    return { ...writeJudged(own, slice), proposed, mayBeOthers, lang, underBase: writeUnderBase(underBase, slice) };
}
function writeUnderBase(part, slice) {
    if (part === null || "stopped" in part)
        return part;
    const { failOn, maxNotChecked, facts } = part;
    return { ...writeJudged(part, slice), failOn, maxNotChecked, asked: idsOf(facts), facts: (0,codec_facts/* writeFacts */.R)(facts, true) };
}
function writeJudged({ senders, lists, rules, accept, zones, base }, slice) {
    return {
        senders: senders.map(codec_senders/* writeSender */.bn),
        lists,
        rules,
        accept,
        zones: (0,codec_zones/* writeZones */.tT)(zones, slice),
        base: base === null
            ? null
            : {
                senders: base.senders.map(codec_senders/* writeSender */.bn),
                asked: idsOf(base.facts),
                facts: (0,codec_facts/* writeFacts */.R)(base.facts, true),
                zones: (0,codec_zones/* writeZones */.tT)(base.zones, slice),
                accept: base.accept,
            },
    };
}
function idsOf({ senders }) {
    return senders.map((sender) => sender.id);
}

// EXTERNAL MODULE: ./build/facts/reputation.js
var reputation = __webpack_require__(9337);
// EXTERNAL MODULE: ./build/report/providers.js
var providers = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/rules/publish.js + 2 modules
var publish = __webpack_require__(4858);
;// CONCATENATED MODULE: ./build/report/json.js










const MAX_DRAFTED = 500;
function reportJson(input) {
    const { judgement, facts, counts, part = null } = input;
    const isPart = part !== null;
    return {
        schema: "mailworthy/report/1",
        version: input.version,
        name: input.name ?? null,
        at: input.at,
        mode: judgement.mode,
        verdict: judgement.verdict,
        exitCode: judgement.exitCode,
        failOn: input.failOn,
        base: input.base,
        head: input.head,
        learned: input.learned,
        shard: input.shard ?? null,
        maxNotChecked: input.maxNotChecked ?? null,
        ...(input.settings === undefined || input.settings === null
            ? {}
            : { loosened: (0,model/* loosenings */.a)(input).length, settings: input.settings }),
        senders: facts.senders.map(codec_senders/* writeSender */.bn),
        blind: judgement.blind.map(({ class: kind, asked, trouble }) => ({ class: kind, asked, ...trouble })),
        blindRuns: judgement.blindRuns,
        findings: judgement.findings.map((f, i) => ({
            ...findingJson(f),
            ...(i < MAX_DRAFTED ? draftsJson(f, input) : {}),
        })),
        notChecked: judgement.notChecked.map((n) => ({
            check: n.check,
            subject: n.subject,
            sender: n.sender,
            ...listOf(n.list),
            ...(n.cause === undefined ? {} : { cause: n.cause }),
            ...(n.partial === undefined ? {} : { partial: n.partial }),
            reason: n.reason,
            detail: n.detail,
        })),
        facts: { ...(0,codec_facts/* writeFacts */.R)(facts, isPart), providers: (0,providers/* providersJson */.Bj)(facts), reputation: (0,reputation/* reputations */.v)(facts) },
        ...(input.baseFacts === null ? {} : { baseFacts: { spf: changedSpf(facts, input.baseFacts) } }),
        ...(input.runs === null ? {} : { runs: input.runs }),
        ...(part === null ? {} : { part: writePart(part) }),
        counts,
    };
}
function renderJson(input) {
    return `${JSON.stringify(reportJson(input), null, 2)}\n`;
}
function listOf(list) {
    return list === null ? {} : { list };
}
function findingJson(f) {
    return {
        id: f.id,
        severity: f.severity,
        change: f.change,
        subject: f.subject,
        sender: f.sender,
        ...listOf(f.list),
        message: f.message,
        help: (0,publish/* helpWithRecord */.l)("en", f),
        location: f.location,
        evidence: f.evidence,
        fingerprint: f.fingerprint,
        acceptedUntil: f.acceptedUntil,
        since: f.since,
        cause: f.cause,
        degree: f.degree,
        corrected: f.corrected ?? null,
        ...(f.params === undefined ? {} : { params: f.params }),
        issue: f.issue ?? null,
        ...(f.pending === true ? { pending: true } : {}),
    };
}
function changedSpf(facts, base) {
    const changed = [...base.spf].flatMap(([domain, fact]) => {
        const [was, now] = [fact, facts.spf.get(domain) ?? fact].map((one) => (0,spf/* writeSpfDomain */.jA)(one, false));
        return JSON.stringify(was) === JSON.stringify(now) ? [] : [[domain, was]];
    });
    return Object.fromEntries(changed);
}
function draftsJson(f, input) {
    const drafts = f.change === "resolved" ? [] : (0,report_drafts/* draftsFrom */.F)((0,of_finding/* lettersOf */.bi)(f, input.facts, null));
    return drafts.length === 0 ? {} : { drafts };
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   a: () => (/* binding */ loosenings),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   wI: () => (/* binding */ news)
/* harmony export */ });
/* harmony import */ var _core_once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var _facts_heard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6347);
/* harmony import */ var _compare_loosened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6287);
/* harmony import */ var _facts_found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5768);





function open(input) {
    return input.judgement.findings.filter((f) => f.change !== "resolved" && f.change !== "indeterminate" && f.acceptedUntil === null);
}
function news(input) {
    return open(input).filter((f) => f.change === null || f.change === "introduced" || f.change === "worsened");
}
function loosenings(input) {
    return input.judgement.findings.filter((f) => f.id === _compare_loosened_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOSENED */ .E && f.change !== "resolved");
}
const tally = (0,_core_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((input) => {
    const findings = input.judgement.findings;
    const lists = [...input.facts.lists.values()].filter((l) => l.state.usable || l.state.reason !== "needs-key");
    const { facts } = input;
    const answering = lists.filter((l) => l.state.usable);
    const asked = { lists: new Map(answering.map((l) => [l.info.zone, l])), listings: facts.listings };
    const pairs = (0,_facts_heard_js__WEBPACK_IMPORTED_MODULE_0__/* .heardOfLists */ .F$)(asked, (0,_rules_dnsbl_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .listSubjects */ .UV)(facts).keys());
    return {
        errors: open(input).filter((f) => f.severity === "error").length,
        warnings: open(input).filter((f) => f.severity === "warning").length,
        introduced: findings.filter((f) => f.change === "introduced" || f.change === "worsened").length,
        resolved: findings.filter((f) => f.change === "resolved").length,
        notChecked: input.judgement.notChecked.length,
        loosened: loosenings(input).length,
        listsAsked: lists.length,
        listsAnswered: answering.length,
        pairsAsked: pairs.asked,
        pairsAnswered: pairs.answered,
        addresses: new Set([...input.facts.senders.flatMap((s) => s.addresses), ...(0,_facts_found_js__WEBPACK_IMPORTED_MODULE_3__/* .foundAddresses */ .hA)(input.facts.found)]).size,
    };
});


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


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ helpWithRecord),
  E: () => (/* binding */ stringsFor)
});

// EXTERNAL MODULE: ./build/mail/spf/rewrite.js
var rewrite = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/rules/text.js + 31 modules
var rules_text = __webpack_require__(8819);
;// CONCATENATED MODULE: ./build/rules/words/en/publish.js
const publish = {
    elsewhere: "The corrected record stands in the report.",
    strings: (strings) => `In a zone file it takes strings of at most 255 bytes: ${strings}.`,
    record: (record) => `Publish: ${record}`,
    gap: " ",
};

;// CONCATENATED MODULE: ./build/rules/words/ja/publish.js
const publish_publish = {
    elsewhere: "修正後のレコードはレポートに記載しています。",
    strings: (strings) => `ゾーンファイルでは、255バイト以下の文字列に分けて書きます：${strings}`,
    record: (record) => `公開するレコード：${record}`,
    gap: " ",
};

;// CONCATENATED MODULE: ./build/rules/publish.js




const WORDS = { en: publish, ja: publish_publish };
const MAX_IN_TEXT = 700;
function helpWithRecord(lang, finding) {
    const { help } = (0,rules_text/* textOf */.b6)(lang, finding);
    const record = finding.corrected ?? null;
    if (record === null || help.endsWith(record))
        return help;
    const words = WORDS[lang];
    if (record.length > MAX_IN_TEXT)
        return `${help}${words.gap}${words.elsewhere}`;
    const strings = stringsFor(record);
    const split = strings === null || help.includes(strings) ? "" : `${words.gap}${words.strings(strings)}`;
    return `${help}${split}${words.gap}${words.record(record)}`;
}
function stringsFor(record) {
    return record.length <= 255 ? null : (0,rewrite/* zoneStrings */.rS)(record);
}


/***/ })

};
