export const id = 7086;
export const ids = [7086];
export const modules = {

/***/ 8046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ idleGlobs),
/* harmony export */   k3: () => (/* binding */ ZONES),
/* harmony export */   zW: () => (/* binding */ idleProblems)
/* harmony export */ });
/* unused harmony export MERGE */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);
/* harmony import */ var _zones_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4683);


const ZONES = { key: "zones", what: "DNS file", expected: "a path or glob such as zones/*.zone" };
const MERGE = {
    key: "merge",
    what: "JSON file",
    expected: "a glob such as reports/**/*.json, and the artifacts of the shards downloaded there",
};
function idleProblems(use, idle) {
    return idle.map((glob) => ({
        at: use.at?.(glob.index) ?? null,
        message: `${use.key}: ${reasonOf(glob, use.what)}; expected ${use.expected}`,
        hint: glob.hint === null ? null : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(glob.hint, 120),
    }));
}
function reasonOf({ why, pattern }, what) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(pattern, 120);
    switch (why) {
        case "no-file":
            return `no ${what} matches ${shown}`;
        case "too-complex":
            return `${shown} has too many wildcards: at most 3 of * in one part of the path, 3 of ** and 4 of {…}`;
        case "nothing-taken-in":
            return `${shown} takes out files, and no pattern takes any in`;
    }
}
function idleGlobs(files, patterns) {
    const modules = files.submodules?.() ?? [];
    return (0,_zones_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globsOf */ .p)(patterns)
        .idle(files.list())
        .filter(({ pattern }) => !modules.some((path) => pattern.replace(/^!?(?:\.\/)?/, "").startsWith(path)));
}


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/zones/files.js
var files = __webpack_require__(744);
// EXTERNAL MODULE: ./build/zones/globs.js
var globs = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/app/idle-globs.js
var idle_globs = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/app/history-place.js + 1 modules
var history_place = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/app/watch-name.js
var watch_name = __webpack_require__(6615);
// EXTERNAL MODULE: ./build/facts/codec/senders.js
var codec_senders = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/app/word-of.js
var word_of = __webpack_require__(8878);
// EXTERNAL MODULE: ./build/compare/whose.js
var whose = __webpack_require__(44);
// EXTERNAL MODULE: ./build/mail/why.js
var why = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/app/merge/missing.js


function missingOf(shards, senders) {
    const speaks = (0,whose/* speaksOf */.T)(senders);
    return {
        notChecked: shards.map(missingShard),
        settle: (finding) => shards.length > 0 && finding.change === "resolved" && !speaks(finding)
            ? { ...finding, change: "indeterminate" }
            : finding,
    };
}
function missingShard(shard) {
    const { reason, detail } = (0,why/* because */.xx)("shard-missing", { code: "shard-missing", shard });
    return { check: "shard/missing", subject: `shard ${shard}`, sender: "", list: null, reason, detail };
}
function withMissing(next, against, senders) {
    const own = (0,whose/* namesOf */.e)(senders);
    const speaks = (0,whose/* speaksOf */.T)(senders);
    const before = against.mode === "history" ? against.history : null;
    const others = (rows = []) => rows.filter((row) => !own.has(row.subject));
    const waiting = (before?.gone ?? []).filter((row) => !speaks(row));
    const gone = new Map([...waiting, ...(next.gone ?? [])].map((row) => [row.fingerprint, row]));
    const present = new Set(next.findings.map((row) => row.fingerprint));
    const keyOf = (row) => JSON.stringify(row);
    return {
        ...next,
        gone: [...gone.values()].filter((row) => !present.has(row.fingerprint)),
        unchecked: [
            ...new Map([...others(before?.unchecked), ...(next.unchecked ?? [])].map((row) => [keyOf(row), row])).values(),
        ],
        observed: [...others(before?.observed), ...(next.observed ?? []).filter((o) => own.has(o.subject))],
    };
}

;// CONCATENATED MODULE: ./build/app/merge/settings.js
function settingsOf(reports, passes) {
    const all = reports.flatMap((r) => (r.settings === undefined ? [] : [r.settings]));
    const [first] = all;
    if (first === undefined)
        return null;
    const notes = new Map(all.flatMap((s) => s.notes.flatMap(noteOf)).map((note) => [JSON.stringify(note), note]));
    return {
        by: first.by,
        baseFailOn: first.baseFailOn,
        notes: [...notes.values()],
        underBase: passes ? together(all) : null,
    };
}
function noteOf({ code, file, reason = "" }) {
    if (code === "workflow-changed")
        return [{ code, file }];
    return code === "base-unreadable" ? [{ code, file, reason }] : [];
}
function underBaseOf({ exitCode, failing, findings }) {
    return {
        exitCode,
        failing,
        findings: findings.map(({ params, ...rest }) => (params === undefined ? rest : { ...rest, params })),
    };
}
function together(all) {
    const under = all.flatMap((s) => (s.underBase === null ? [] : [underBaseOf(s.underBase)]));
    if (under.length === 0)
        return null;
    const failing = under.reduce((sum, u) => sum + u.failing, 0);
    const stopped = under.find((u) => u.exitCode === 2);
    if (stopped !== undefined)
        return stopped;
    return { exitCode: failing > 0 ? 1 : 3, failing, findings: under.flatMap((u) => u.findings) };
}

;// CONCATENATED MODULE: ./build/app/merge/together.js


const MOST = 20;
function fitTogether(files, against) {
    const [one, ...others] = files;
    if (one === undefined)
        return (0,problem/* fail */.f)([{ at: null, message: "no report to merge; expected the JSON reports of all shards", hint: null }]);
    const problems = [];
    for (const key of ["version", "mode", "base", "head", "failOn", "maxNotChecked"]) {
        const odd = others.find((o) => o.report[key] !== one.report[key]);
        if (odd === undefined)
            continue;
        const [a, b] = [one, odd].map((n) => `${(0,printable/* excerpt */.Kb)(n.file, 100)} has ${(0,printable/* excerpt */.Kb)(String(n.report[key]), 60)}`);
        problems.push(together_problem(odd.file, `these reports are not of one run: ${key} differs (${a ?? ""}, ${b ?? ""})`));
    }
    const part = settingsIn(one);
    const changed = others.find((o) => settingsIn(o) !== part);
    if (changed !== undefined)
        problems.push(together_problem(changed.file, `its list or settings are not those of ${(0,printable/* excerpt */.Kb)(one.file, 100)}; expected shards of one commit, and all of one version`));
    const other = others.find((o) => (o.report.name ?? null) !== (one.report.name ?? null));
    if (other !== undefined)
        problems.push(together_problem(other.file, `it is of the list ${(0,printable/* excerpt */.Kb)(other.report.name ?? "(unnamed)", 100)}, but ${(0,printable/* excerpt */.Kb)(one.file, 100)} is of ${(0,printable/* excerpt */.Kb)(one.report.name ?? "(unnamed)", 100)}; expected the shards of one list`));
    if (one.report.mode === "history" && against.mode === "absolute")
        problems.push(together_problem(one.file, "the shards were compared with a history; give the same history to merge, which writes it once"));
    if (one.report.mode === "pull-request" && against.mode === "history")
        problems.push(together_problem(one.file, "the shards compared a pull request; a history has no place in this merge"));
    const missing = shards(files, problems);
    duplicates(files, problems);
    return problems.length > 0 ? (0,problem/* fail */.f)(problems.slice(0, MOST)) : (0,problem.ok)({ first: one.report, missing });
}
function settingsIn({ report: { part } }) {
    if (part === undefined)
        return null;
    const { senders, lists, rules, accept, proposed, base } = part;
    return JSON.stringify([senders, lists, rules, accept, proposed, base?.senders ?? null]);
}
function shards(files, problems) {
    const [one] = files;
    const of = one?.report.shard?.split("/")[1] ?? null;
    const given = new Map();
    for (const { file, report } of files) {
        const n = report.shard?.split("/")[1] ?? null;
        if (n !== of)
            problems.push(together_problem(file, `it is shard ${report.shard ?? "(none)"}, but ${one?.file ?? ""} is ${one?.report.shard ?? "no shard"}`));
        if (report.shard === null)
            continue;
        const twin = given.get(report.shard);
        if (twin !== undefined)
            problems.push(together_problem(file, `shard ${report.shard} is given twice; also in ${twin}`));
        given.set(report.shard, file);
    }
    const total = Number(of ?? 0);
    return [...Array(total).keys()].map((i) => `${i + 1}/${total}`).filter((shard) => !given.has(shard));
}
function duplicates(files, problems) {
    const seen = new Map();
    for (const { file, report } of files)
        for (const { id } of report.senders) {
            const twin = seen.get(id);
            if (twin !== undefined && twin !== file)
                problems.push(together_problem(file, `the sender ${(0,printable/* excerpt */.Kb)(id, 100)} is also in ${twin}; expected the shards of one list`));
            seen.set(id, file);
        }
}
function together_problem(file, message) {
    return { at: { file, line: 1, column: 1 }, message, hint: null };
}

// EXTERNAL MODULE: ./build/core/turns.js
var turns = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/compare/blind.js
var blind = __webpack_require__(751);
// EXTERNAL MODULE: ./build/compare/point.js
var point = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/compare/remember.js
var remember = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(1509);
// EXTERNAL MODULE: ./build/facts/codec/parts.js
var parts = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/app/judge.js + 6 modules
var judge = __webpack_require__(5066);
// EXTERNAL MODULE: ./build/facts/codec/spf.js + 1 modules
var codec_spf = __webpack_require__(8272);
// EXTERNAL MODULE: ./build/facts/codec/zones.js
var zones = __webpack_require__(1582);
// EXTERNAL MODULE: ./build/facts/collect.js
var collect = __webpack_require__(358);
// EXTERNAL MODULE: ./build/facts/found.js
var facts_found = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/facts/host-names.js
var host_names = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/facts/heard.js
var heard = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/facts/records.js + 2 modules
var records = __webpack_require__(6633);
// EXTERNAL MODULE: ./build/core/groups.js
var groups = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/facts/observed.js
var observed = __webpack_require__(166);
// EXTERNAL MODULE: ./build/mail/dnsbl/run.js + 2 modules
var run = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/mail/dnsbl/states.js
var states = __webpack_require__(92);
;// CONCATENATED MODULE: ./build/facts/unite-lists.js







function uniteLists(parts, addresses, domains, order) {
    const zones = order ?? [...new Set(parts.flatMap(({ facts }) => [...facts.lists.keys()]))];
    const lists = new Map(zones.flatMap((zone) => {
        const told = parts.flatMap(({ facts }) => facts.lists.get(zone) ?? []);
        const list = uniteList(told);
        return list === null ? [] : [[zone, list]];
    }));
    const asked = parts.map(askedIn);
    const listings = new Map();
    for (const list of lists.values())
        for (const subject of new Set([...addresses, ...domains].filter((subject) => (0,states/* covers */.hU)(list.info, subject)))) {
            const listing = uniteListing(list, subject, asked);
            if (listing !== null)
                (0,groups/* addTo */.D)(listings, subject, listing);
        }
    return (0,run/* inOrder */.a)(zones, [...addresses, ...domains], { lists, listings });
}
function uniteList(told) {
    const [first] = told;
    if (first === undefined)
        return null;
    const made = new Map();
    for (const row of told.flatMap((list) => list.controlled ?? [])) {
        const had = made.get(row.family);
        if (had === undefined || (!had.state.usable && row.state.usable))
            made.set(row.family, row);
    }
    const list = made.size === 0
        ? (told.find((row) => !row.state.usable) ?? first)
        : { info: first.info, ...(0,states/* overall */.Me)([...made.values()]) };
    const held = told.reduce((sum, row) => sum + (row.held ?? 0), 0);
    return held === 0 ? list : { ...list, held };
}
function askedIn({ senders, facts }) {
    const own = senders.flatMap((s) => [...(0,facts_found/* sendingAddresses */.PU)(facts, s), ...(0,records/* mailDomains */.F3)(s)]);
    return { facts, subjects: new Set([...own, ...(0,host_names/* hostNames */.n)(facts, senders).map((row) => row.name)]) };
}
const RANK = { listed: 0, policy: 1, "not-listed": 2, "not-checked": 4 };
const CLEAN = 3;
function uniteListing(list, subject, parts) {
    const { zone } = list.info;
    const asked = parts.flatMap(({ facts, subjects }) => {
        const own = facts.lists.get(zone);
        return own === undefined || !subjects.has(subject) ? [] : [{ facts, state: (0,states/* stateFor */.Dp)(own, subject) }];
    });
    const usable = asked.flatMap(({ facts, state }) => (state.usable ? [(0,observed/* listingIn */._S)(facts, subject, zone)] : []));
    const rank = (row) => (row === null ? CLEAN : RANK[row.verdict]);
    const [best] = [...usable].sort((a, b) => rank(a) - rank(b));
    if (best !== undefined)
        return best;
    const silent = asked.flatMap(({ state }) => (state.usable ? [] : [state]))[0];
    if (silent === undefined || !(0,states/* stateFor */.Dp)(list, subject).usable || !(0,states/* covers */.hU)(list.info, subject))
        return null;
    const { reason, detail, why } = silent;
    const row = {
        subject,
        list: zone,
        verdict: "not-checked",
        code: null,
        reason: detail,
        unknown: reason,
        text: null,
        confirmed: false,
        evidence: [],
    };
    return why === undefined ? row : { ...row, why };
}

;// CONCATENATED MODULE: ./build/facts/unite.js






function unite(parts, senders, lists) {
    const owner = new Map(parts.flatMap((part) => part.senders.map((s) => [s.id, part.facts])));
    const found = new Map(senders.flatMap((s) => {
        const row = owner.get(s.id)?.found.get(s.id);
        return row === undefined ? [] : [[s.id, row]];
    }));
    const all = (keysOf, of, pick, into = new Map()) => {
        for (const sender of senders) {
            const facts = owner.get(sender.id);
            if (facts === undefined)
                continue;
            for (const key of keysOf(sender)) {
                const now = of(facts).get(key);
                if (now === undefined)
                    continue;
                const had = into.get(key);
                into.set(key, had === undefined ? now : pick(had, now));
            }
        }
        return into;
    };
    const withFound = (sender) => ({ ...sender, addresses: foundOf({ found }, sender) });
    const keys = (pairs) => pairs.map((pair) => pair.key);
    const results = (of, pairs) => all((s) => keys(pairs(s)), of, knownResult, all((s) => keys(pairs(withFound(s))), of, knownResult));
    const addresses = [...senders.flatMap(collect/* listedAddresses */.iI), ...(0,facts_found/* foundAddresses */.hA)(found)];
    const domains = senders.flatMap(records/* mailDomains */.F3);
    const volumes = parts[0]?.facts.volumes;
    const reverse = all((s) => foundOf({ found }, s), (f) => f.reverse, (had, now) => (had.names.known ? had : now), all(collect/* listedAddresses */.iI, (f) => f.reverse, (had, now) => (had.names.known ? had : now)));
    const assumed = (0,collect/* assumedPairs */.M0)(reverse);
    const names = (0,host_names/* hostNames */.n)({ found, reverse }, senders).map((row) => row.name);
    const listed = uniteLists(parts, addresses, [...domains, ...names], lists);
    const united = {
        found,
        spf: all(collect/* spfDomains */.BA, (f) => f.spf, knownFact),
        spfResults: results((f) => f.spfResults, collect/* senderPairs */.bZ),
        heloResults: results((f) => f.heloResults, (s) => [...(0,collect/* heloPairs */.oJ)(s), ...assumed(s)]),
        unwanted: all((s) => (0,collect/* unwantedPairs */.U4)(s).map(([key]) => key), (f) => f.unwanted, knownFact),
        reverse,
        helo: all(collect/* heloNames */.lC, (f) => f.helo, (had, now) => (had.addresses.known ? had : now)),
        records: all(records/* mailDomains */.F3, (f) => f.records, knownRecords),
        heard: (0,heard/* joinedHeard */.wv)(parts.map((part) => part.facts.heard), lists === null ? null : (0,heard/* heardOfLists */.F$)(listed, [...addresses, ...domains])),
        lonely: [...new Set(parts.flatMap((part) => part.facts.lonely ?? []))].sort(),
        ...listed,
    };
    return volumes === undefined ? united : { ...united, volumes };
}
function foundOf(facts, sender) {
    return (facts.found.get(sender.id)?.servers ?? []).map((server) => server.address);
}
function knownFact(had, now) {
    return had.known ? had : now;
}
function knownResult(had, now) {
    return now.result !== "temperror" || had.result === "temperror" ? now : had;
}
function knownRecords(had, now) {
    const other = new Map(now.dkim.map((row) => [row.selector, row]));
    return {
        ...had,
        mx: knownFact(had.mx, now.mx),
        dmarc: had.dmarc === null ? now.dmarc : now.dmarc === null ? had.dmarc : knownFact(had.dmarc, now.dmarc),
        dkim: had.dkim.map((row) => (row.keys.known ? row : (other.get(row.selector) ?? row))),
    };
}

;// CONCATENATED MODULE: ./build/app/merge/facts.js





const NO_ZONES = (0,zones/* readZones */.Wo)([], []);
function shownFacts(reports) {
    const parts = reports.map((r) => ({ senders: r.senders.map(codec_senders/* readSender */.Yp), facts: r.facts }));
    const senders = parts.flatMap((part) => part.senders);
    return { ...unite(parts, senders, null), ...NO_ZONES, senders };
}
function shownBaseFacts(reports, head) {
    const bases = reports.flatMap((r) => (r.baseFacts === undefined ? [] : (0,parts/* rowsOf */.RO)(r.baseFacts.spf)));
    if (reports.every((r) => r.baseFacts === undefined))
        return null;
    const spf = bases.map(([domain, row]) => [domain, (0,codec_spf/* readSpfDomain */.Gw)(domain, row)]);
    return { ...head, spf: new Map([...head.spf, ...spf]) };
}
function uniteSide(sides) {
    const [first] = sides;
    if (first === undefined)
        throw new Error("no shard to unite");
    const asked = new Set(sides.flatMap((side) => [...side.asked]));
    const senders = first.all.filter((s) => asked.has(s.id));
    const parts = sides.map((side) => ({ senders: side.all.filter((s) => side.asked.has(s.id)), facts: side.facts }));
    return {
        ...unite(parts, senders, first.lists),
        ...(0,zones/* readZones */.Wo)(sides.map((side) => side.zones), senders),
        senders,
    };
}
function uniteSides(parts) {
    const facts = uniteSide(parts.map(({ judged, asked, facts: learned }) => ({
        all: judged.senders.map(codec_senders/* readSender */.Yp),
        asked: new Set(asked),
        facts: learned,
        zones: judged.zones,
        lists: judged.lists,
    })));
    const bases = parts.flatMap(({ judged: { base, lists } }) => base === null
        ? []
        : [
            {
                all: base.senders.map(codec_senders/* readSender */.Yp),
                asked: new Set(base.asked),
                facts: base.facts,
                zones: base.zones,
                lists,
            },
        ]);
    if (bases.length === 0)
        return { facts, base: null };
    const { lists, listings, heard, volumes } = facts;
    const base = { ...uniteSide(bases), lists, listings, heard };
    return { facts, base: volumes === undefined ? base : { ...base, volumes } };
}

// EXTERNAL MODULE: ./build/rules/text.js + 31 modules
var rules_text = __webpack_require__(8819);
;// CONCATENATED MODULE: ./build/app/merge/findings.js

function findingsOf(reports, comparing) {
    const same = new Map();
    for (const row of reports.flatMap((r) => r.findings)) {
        const found = findingOf(row, comparing);
        const others = same.get(row.fingerprint);
        if (others === undefined)
            same.set(row.fingerprint, [found]);
        else
            others.push(found);
    }
    return [...same.values()].flatMap((twins) => {
        const change = togetherOf(twins.map((f) => f.change));
        const told = twins.find((f) => f.change === change) ?? twins.find((f) => f.change !== "resolved") ?? twins[0];
        return told === undefined ? [] : [{ ...told, change }];
    });
}
function togetherOf(changes) {
    const has = (change) => changes.includes(change);
    if (changes.includes(null))
        return null;
    if (has("worsened"))
        return "worsened";
    if (has("persisting") || (has("resolved") && has("introduced")))
        return "persisting";
    if (has("indeterminate"))
        return "indeterminate";
    return has("introduced") ? "introduced" : "resolved";
}
function findingOf(row, comparing) {
    const { id, severity, change, subject, sender, location, evidence, corrected, issue, params } = row;
    const { fingerprint, acceptedUntil, since, cause, degree, list = null } = row;
    return {
        id,
        severity,
        change,
        subject,
        sender,
        list,
        location,
        evidence,
        ...saidBy(row),
        ...(params === undefined ? {} : { params }),
        fingerprint,
        acceptedUntil,
        since,
        cause,
        degree,
        ...(corrected === null || corrected === undefined ? {} : { corrected }),
        ...(comparing || issue === null || issue === undefined ? {} : { issue }),
    };
}
function saidBy({ id, params, message, help }) {
    return params === undefined ? { message, help } : ((0,rules_text/* freshText */.AT)("en", { id, params }) ?? { message, help });
}

;// CONCATENATED MODULE: ./build/app/merge/told.js










function judgeTold(reports, missing, run) {
    const { against, config, at } = run;
    const observed = against.mode === "history" ? { observedBefore: against.history?.observed ?? [] } : {};
    const facts = { ...shownFacts(reports), ...observed };
    const apart = missingOf(missing, facts.senders);
    const notChecked = distinct([...reports.flatMap(notCheckedOf), ...apart.notChecked]);
    const told = findingsOf(reports, compares(against));
    const findings = compareOnce(told, notChecked, run, facts).map(apart.settle);
    const baseFailOn = reports[0]?.settings?.baseFailOn ?? null;
    const loosenedFailOn = baseFailOn === null ? {} : { loosenedFailOn: baseFailOn };
    const judgement = compares(against)
        ? (0,judge/* judgementOf */.lG)({ against, config }, findings, notChecked, facts.heard)
        : (0,verdict/* judge */.S4)(reports[0]?.mode ?? "absolute", findings, notChecked, { ...config, ...loosenedFailOn }, (0,blind/* sightOf */.p1)(facts.heard, null));
    const next = against.mode === "history"
        ? (0,judge/* withObserved */.Xz)((0,remember/* remember */.kY)(judgement, against.history, at, (0,point/* pointOf */.q)(judgement, at)), facts, judgement)
        : null;
    const learned = against.mode === "history" && against.history === null;
    return { judgement, facts, baseFacts: shownBaseFacts(reports, facts), history: next, learned };
}
function compares(against) {
    return against.mode === "history" || against.mode === "uncompared";
}
function compareOnce(told, notChecked, run, facts) {
    if (!compares(run.against))
        return told;
    const seen = told.filter((f) => f.change !== "resolved" && f.change !== "indeterminate");
    const accepted = new Map(told.map((f) => [f.fingerprint, f.acceptedUntil]));
    return (0,turns/* inOneGo */.O)((0,judge/* judged */.g$)(run, { findings: seen, notChecked }, null, facts)).map((f) => ({
        ...f,
        acceptedUntil: accepted.get(f.fingerprint) ?? null,
    }));
}
function notCheckedOf(report) {
    return report.notChecked.map(({ check, subject, sender, list, cause, partial, reason, detail }) => ({
        check,
        subject,
        sender,
        list: list ?? null,
        reason: (0,parts/* reasonOf */.A3)(reason),
        detail,
        ...(cause === undefined ? {} : { cause }),
        ...(partial === undefined ? {} : { partial }),
    }));
}
function distinct(rows) {
    return [...new Map(rows.map((n) => [JSON.stringify([n.check, n.subject, n.list, n.cause, n.reason]), n])).values()];
}

// EXTERNAL MODULE: ./build/compare/loosened.js
var compare_loosened = __webpack_require__(6287);
// EXTERNAL MODULE: ./build/app/under-base.js
var under_base = __webpack_require__(3898);
;// CONCATENATED MODULE: ./build/app/merge/united.js








function isPart(report) {
    return report.part !== undefined;
}
function judgeUnited(reports, missing, run) {
    const [first] = reports;
    if (first === undefined)
        throw new Error("no shard to unite");
    const { rules, accept, proposed, mayBeOthers, base } = first.part;
    const against = againstOf(first, run.against);
    const learned = uniteSides(reports.map((r) => ({ judged: r.part, asked: r.senders.map((s) => s.id), facts: r.facts })));
    const observed = against.mode === "history" ? (against.history?.observed ?? []) : [];
    const facts = { ...learned.facts, observedBefore: observed };
    const loosened = findingsOf([first].map((r) => ({ ...r, findings: r.findings.filter((f) => f.id === compare_loosened/* LOOSENED */.E) })), false);
    const judging = {
        at: run.at,
        tracks: run.tracks === true,
        config: { ...run.config, rules, accept },
        against,
        accepts: { proposed, mayBeOthers },
        missing: missingOf(missing, facts.senders),
        ...(base === null
            ? {}
            : { loosened: { findings: loosened, failOn: first.settings?.baseFailOn ?? run.config.failOn } }),
    };
    return (0,turns/* inOneGo */.O)((0,judge/* judgeLearned */.J1)(judging, { facts, base: learned.base }));
}
function againstOf({ part: { base } }, against) {
    if (base === null)
        return against;
    return base.accept === null ? { mode: "pull-request" } : { mode: "pull-request", accept: base.accept };
}
function underBaseUnited(reports, at) {
    const parts = [];
    let run = null;
    for (const { part } of reports) {
        const { underBase } = part;
        if (underBase === null)
            return null;
        if ("stopped" in underBase)
            return underBaseOf(underBase.stopped);
        parts.push({ judged: underBase, asked: underBase.asked, facts: underBase.facts });
        const { rules, accept, failOn, maxNotChecked, base } = underBase;
        const config = { rules, accept, failOn, maxNotChecked };
        const changes = { mode: "pull-request" };
        run ??= {
            at,
            config,
            against: base === null || base.accept === null ? changes : { ...changes, accept: base.accept },
        };
    }
    if (run === null)
        return null;
    return (0,under_base/* failingIn */.I)((0,turns/* inOneGo */.O)((0,judge/* judgeLearned */.J1)(run, uniteSides(parts))).judgement, run.config.failOn);
}

;// CONCATENATED MODULE: ./build/app/merge/merge.js






function mergeReports(files, settings) {
    const { against, tracks = false } = settings;
    const fits = fitTogether(files, against);
    if (!fits.ok)
        return fits;
    const { missing, first } = fits.value;
    const reports = files.map((f) => f.report);
    const at = reports.map((r) => r.at).reduce((a, b) => (a > b ? a : b));
    const config = {
        failOn: settings.failOn ?? first.failOn,
        maxNotChecked: settings.maxNotChecked ?? first.maxNotChecked,
    };
    const run = { against, at, tracks, config };
    const parts = reports.filter(isPart);
    const isWhole = parts.length === reports.length;
    const { judgement, facts, baseFacts, history, learned } = isWhole
        ? judgeUnited(parts, missing, run)
        : judgeTold(reports, missing, run);
    const passes = judgement.exitCode === 0;
    const change = settingsOf(reports, passes);
    return (0,problem.ok)({
        report: {
            version: first.version,
            at,
            judgement,
            facts,
            baseFacts,
            ...config,
            name: settings.name ?? first.name ?? null,
            source: settings.source ?? null,
            lang: settings.lang ?? first.part?.lang ?? null,
            base: first.base,
            head: first.head,
            runs: history?.runs ?? null,
            shard: null,
            counts: {
                questions: reports.reduce((sum, r) => sum + r.counts.questions, 0),
                asked: reports.reduce((sum, r) => sum + r.counts.asked, 0),
                servers: Math.max(...reports.map((r) => r.counts.servers)),
            },
            learned: learned && missing.length === 0,
            settings: change === null || !isWhole ? change : { ...change, underBase: passes ? underBaseUnited(parts, at) : null },
        },
        history: remembered(history, { learned, missing, against, senders: facts.senders }),
    });
}
function remembered(next, run) {
    if (next === null || run.missing.length === 0)
        return next;
    return run.learned ? null : withMissing(next, run.against, run.senders);
}

// EXTERNAL MODULE: ./build/text/json.js
var text_json = __webpack_require__(5666);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/facts/codec/facts.js + 6 modules
var facts = __webpack_require__(7727);
;// CONCATENATED MODULE: ./build/report/settings-schema.js


const severity = schemas/* enum */.k5n(["error", "warning", "info"]);
const change = schemas/* enum */.k5n(["introduced", "worsened", "persisting", "resolved", "indeterminate"]).nullable();
const params = schemas/* looseObject */._H3({}).optional().describe("What the rule's words are made of, in every language");
const underBase = schemas/* looseObject */._H3({
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    failing: parts/* whole */.WQ,
    findings: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: parts/* text */.Qq, severity, subject: parts/* text */.Qq, params, message: parts/* text */.Qq, location: parts/* location */.C5, change }))
        .max(1000),
});
const settings = schemas/* looseObject */._H3({
    by: schemas/* enum */.k5n(["head", "base"]).describe("Whose settings judged"),
    notes: schemas/* array */.YOg(schemas/* looseObject */._H3({ code: parts/* text */.Qq, file: parts/* text */.Qq, reason: parts/* text */.Qq.optional() })).max(100),
    underBase: underBase
        .nullable()
        .describe("What the base's settings would have failed, where the change passes only by its own"),
    baseFailOn: schemas/* enum */.k5n(["regression", "error", "warning", "never"]).nullable(),
})
    .describe("How the settings of a change compare with those of the base");

;// CONCATENATED MODULE: ./build/report/part-schema.js






const failOn = schemas/* enum */.k5n(["regression", "error", "warning", "never"]);
const rules = schemas/* record */.g1P(parts/* text */.Qq, (0,parts/* open */.ho)({
    severity: schemas/* enum */.k5n(["error", "warning", "info", "off"]).nullable(),
    options: schemas/* record */.g1P(parts/* text */.Qq, schemas/* union */.KCZ([schemas/* number */.aig(), parts/* text */.Qq, schemas/* boolean */.zMY()])),
}));
const accept = schemas/* array */.YOg((0,parts/* open */.ho)({ id: parts/* text */.Qq, on: parts/* text */.Qq, list: parts/* text */.Qq.nullable(), until: parts/* text */.Qq, reason: parts/* text */.Qq, at: parts/* location */.C5 }))
    .max(100_000);
const ids = schemas/* array */.YOg(parts/* text */.Qq).max(100_000);
const lists = schemas/* array */.YOg(parts/* name */.UU).max(1000).describe("The zones of the lists, in their order");
const base = (0,parts/* open */.ho)({
    senders: codec_senders/* senders */.Bg.describe("The whole list at the base"),
    asked: ids.describe("Those that this shard asked of"),
    facts: facts/* factsCodec */.i,
    zones: zones/* zones */.Qx,
    accept: accept.nullable(),
});
const judged = {
    senders: codec_senders/* senders */.Bg.describe("The whole list"),
    lists,
    rules,
    accept,
    zones: zones/* zones */.Qx,
    base: base.nullable(),
};
const part = (0,parts/* open */.ho)({
    ...judged,
    proposed: accept.describe("The entries of accept whose use is told"),
    mayBeOthers: schemas/* boolean */.zMY(),
    lang: schemas/* enum */.k5n(["en", "ja"]).nullable(),
    underBase: schemas/* union */.KCZ([
        (0,parts/* open */.ho)({ ...judged, asked: ids, facts: facts/* factsCodec */.i, failOn, maxNotChecked: parts/* whole */.WQ.nullable() }),
        (0,parts/* open */.ho)({ stopped: underBase }),
    ])
        .nullable()
        .describe("The same by the base's settings, where they check more"),
}).describe("Only in the report of a shard");

;// CONCATENATED MODULE: ./build/report/schema.js








const finding = schemas/* looseObject */._H3({
    id: parts/* text */.Qq.describe("<category>/<problem>"),
    severity: severity,
    change: change,
    subject: parts/* text */.Qq.describe("A domain or an address"),
    sender: parts/* text */.Qq,
    list: parts/* name */.UU.optional().describe("The blocklist; dnsbl only"),
    message: parts/* text */.Qq,
    help: parts/* text */.Qq,
    location: parts/* location */.C5,
    evidence: parts/* evidence */.MX,
    fingerprint: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    acceptedUntil: parts/* text */.Qq.nullable(),
    since: parts/* text */.Qq.nullable(),
    cause: parts/* text */.Qq,
    degree: schemas/* number */.aig().nullable(),
    corrected: parts/* text */.Qq.nullable().optional().describe("The SPF record to publish instead"),
    params: params,
    issue: schemas/* int */.Whr().positive().nullable().optional().describe("The tracking issue of a known regression"),
    drafts: schemas/* array */.YOg(schemas/* looseObject */._H3({ language: schemas/* enum */.k5n(["en", "ja"]), to: parts/* text */.Qq, subject: parts/* text */.Qq, body: parts/* text */.Qq }))
        .max(100)
        .optional()
        .describe("Letters to send"),
});
const notChecked = schemas/* looseObject */._H3({
    check: parts/* text */.Qq,
    subject: parts/* text */.Qq,
    sender: parts/* text */.Qq,
    list: parts/* name */.UU.optional(),
    cause: parts/* text */.Qq.nullable().optional().describe("As in a finding; null: any finding of this check on the subject"),
    partial: schemas/* boolean */.zMY().optional().describe("Only a part of what the check looks at is unknown"),
    reason: parts/* text */.Qq.max(100),
    detail: parts/* text */.Qq,
});
const reportSchema = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz("mailworthy/report/1"),
    version: parts/* text */.Qq,
    name: schemas/* string */.YjP().max(5000).nullable().optional().describe("The watch: one list of senders among several"),
    at: iso/* datetime */.w$().describe("Time of the run, UTC"),
    mode: schemas/* enum */.k5n(["pull-request", "history", "absolute"]),
    verdict: schemas/* enum */.k5n(["pass", "fail", "not-checked"]),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(3)]),
    failOn: schemas/* enum */.k5n(["regression", "error", "warning", "never"]),
    base: parts/* text */.Qq.nullable(),
    head: parts/* text */.Qq.nullable(),
    learned: schemas/* boolean */.zMY(),
    shard: schemas/* string */.YjP()
        .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/)
        .nullable()
        .describe("I/N when only a part of the senders was checked"),
    maxNotChecked: parts/* whole */.WQ.nullable(),
    loosened: parts/* whole */.WQ.optional().describe("Ways in which the change checks less: its findings config/loosened"),
    settings: settings.optional(),
    senders: codec_senders/* senders */.Bg,
    blind: schemas/* array */.YOg(schemas/* looseObject */._H3({ class: schemas/* enum */.k5n(heard/* HEARD_CLASSES */.MJ), asked: parts/* whole */.WQ, reason: schemas/* string */.YjP(), detail: schemas/* string */.YjP() }))
        .optional()
        .describe("The classes of which nothing at all was heard"),
    blindRuns: parts/* whole */.WQ.optional().describe("Blind runs in a row, this one included"),
    findings: schemas/* array */.YOg(finding).max(parts/* MANY */.qz),
    notChecked: schemas/* array */.YOg(notChecked).max(parts/* MANY */.qz),
    facts: facts/* factsCodec */.i,
    baseFacts: schemas/* looseObject */._H3({ spf: schemas/* record */.g1P(parts/* text */.Qq, codec_spf/* spfDomain */.Su) }).optional(),
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({ at: parts/* text */.Qq, errors: parts/* whole */.WQ, warnings: parts/* whole */.WQ, notChecked: parts/* whole */.WQ, listed: parts/* whole */.WQ }))
        .max(1000)
        .optional()
        .describe("Earlier runs, oldest first, this one last"),
    part: part.exactOptional(),
    counts: schemas/* looseObject */._H3({ questions: parts/* whole */.WQ, asked: parts/* whole */.WQ, servers: parts/* whole */.WQ }),
});

// EXTERNAL MODULE: ./build/ip/range.js
var range = __webpack_require__(1601);
;// CONCATENATED MODULE: ./build/app/merge/part-fault.js


function partFault({ part, facts }) {
    if (part === undefined)
        return null;
    const { base, underBase } = part;
    const under = underBase === null || "stopped" in underBase ? null : underBase;
    const lists = [part.senders, base?.senders ?? [], under?.senders ?? [], under?.base?.senders ?? []].flat();
    for (const { ranges, mustNotAuthorize } of lists) {
        const odd = [...ranges, ...mustNotAuthorize].find((text) => (0,range/* parseRange */.RC)(text) === null);
        if (odd !== undefined)
            return `part.senders: ${odd} is no address`;
    }
    for (const learned of [facts, base?.facts, under?.facts, under?.base?.facts]) {
        const odd = learned === undefined ? null : oddNotice(learned);
        if (odd !== null)
            return `facts.spf: the notice ${odd} has not what its words need`;
    }
    return null;
}
function oddNotice({ spf }) {
    for (const fact of spf.values()) {
        const odd = fact.known ? fact.value.notices.find(isOdd) : undefined;
        if (odd !== undefined)
            return odd.code;
    }
    return null;
}
function isOdd({ code, params, undecided }) {
    return (0,rules_text/* freshText */.AT)("en", { id: `spf/${code}`, params: { ...params, at: null, undecided } }) === null;
}

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var app_files = __webpack_require__(8733);
;// CONCATENATED MODULE: ./build/app/merge/read.js






function readReport(io, file, by) {
    const text = (0,app_files/* readText */.yR)(io, file, "the report", by);
    return text.ok ? parseReport(text.value, file) : text;
}
function parseReport(text, file) {
    const json = (0,text_json/* parseJson */.q)(text);
    if (!json.ok)
        return broken(file, (0,text_json/* jsonFaultText */.e)(json.error));
    const parsed = reportSchema.safeParse(json.value);
    if (parsed.success) {
        const fault = partFault(parsed.data);
        return fault === null ? (0,problem.ok)({ file, report: parsed.data }) : broken(file, fault);
    }
    const issue = parsed.error.issues[0];
    return broken(file, issue === undefined ? "unknown form" : `${issue.path.join(".")}: ${issue.message}`);
}
function broken(file, why) {
    return (0,problem/* fail */.f)([
        {
            at: { file, line: 1, column: 1 },
            message: `not a report of Mailworthy (${(0,printable/* excerpt */.Kb)(why, 300)}); expected schema mailworthy/report/1, as --format json writes it`,
            hint: null,
        },
    ]);
}

;// CONCATENATED MODULE: ./build/app/merge/run.js











const MOST_FILES = 10_000;
function prepareMerge(inputs, io) {
    const { failOn, maxNotChecked } = inputs;
    const word = (0,word_of/* wordOf */.a)("fail-on", failOn, word_of/* FAIL_ON */.d);
    const read = inputs.files.map((file, i) => {
        inputs.onRead?.(i);
        return readReport(io, file, inputs.filesBy);
    });
    inputs.onRead?.(read.length);
    const reports = read.flatMap((r) => (r.ok ? [r.value] : []));
    const setting = reports[0]?.report.mode === "pull-request" ? null : inputs.history;
    const told = (0,printable/* printable */.g$)(reports[0]?.report.name ?? watch_name/* NO_PATH */.gl);
    const name = (inputs.name ?? null) === null ? (0,problem.ok)(told) : (0,watch_name/* watchName */.D2)({ ...watch_name/* NO_NAMING */.rA, name: inputs.name ?? null }, []);
    const watch = {
        name: name.ok ? name.value : "",
        senders: wholeList(reports),
    };
    const history = (0,history_place/* historyOf */.om)(io, setting, { base: null, branches: inputs.branches === true, by: "caller" }, watch);
    const problems = [word, name, history, ...read].flatMap((r) => (r.ok ? [] : r.error));
    if (!history.ok || !word.ok || problems.length > 0)
        return (0,problem/* fail */.f)(problems);
    const { against, file, branch } = history.value;
    return (0,problem.ok)({
        reports,
        against,
        failOn: word.value,
        maxNotChecked,
        tracks: inputs.tracks === true,
        historyFile: file,
        historyBranch: branch,
        watch,
        name: watch.name,
        source: inputs.source ?? null,
        lang: inputs.lang ?? null,
    });
}
function wholeList(reports) {
    const whole = reports.find(({ report }) => report.part !== undefined)?.report.part?.senders;
    return (whole ?? reports.flatMap(({ report }) => report.senders)).map(codec_senders/* readSender */.Yp);
}
function runMerge(inputs, io) {
    const job = prepareMerge(inputs, io);
    if (!job.ok)
        return job;
    const merged = mergeReports(job.value.reports, job.value);
    if (!merged.ok)
        return merged;
    const { report, history } = merged.value;
    if (job.value.historyFile === null || history === null)
        return (0,problem.ok)(report);
    const written = (0,history_place/* saveHistory */.QX)(io, job.value.historyFile, job.value.watch, history);
    return written.ok ? (0,problem.ok)(report) : written;
}
function reportFiles(disk, lines) {
    const patterns = lines.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    const globs = globsOf(patterns);
    const json = nodeFiles(disk.directory)
        .list()
        .filter((path) => path.endsWith(".json"));
    const idle = globs.idle(json);
    if (idle.length > 0)
        return fail(idleProblems(MERGE, idle));
    const files = json.filter((path) => globs.takes(path)).slice(0, MOST_FILES);
    return files.length > 0
        ? ok(files)
        : fail([{ at: null, message: `merge: no JSON file is left; expected ${MERGE.expected}`, hint: null }]);
}

// EXTERNAL MODULE: ./build/cli/format-names.js
var format_names = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/lang.js
var lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(902);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/merge.js







async function mergeCommand(parsed, io) {
    const format = (0,options/* wordOption */.qw)(parsed, "format", format_names/* FORMATS */.h);
    const most = (0,options/* numberOption */.jZ)(parsed, "max-not-checked", 0, 1_000_000_000);
    const outs = (0,formats/* outsOf */.n)(parsed);
    const problems = [format, most, outs].flatMap((r) => (r.ok ? [] : r.error));
    if (!format.ok || !most.ok || !outs.ok)
        return (0,problem/* fail */.f)(problems);
    const path = parsed.last("history");
    const report = runMerge({
        files: parsed.positionals,
        filesBy: "caller",
        history: path === null ? null : `file:${path.replace(/^file:/, "")}`,
        failOn: parsed.last("fail-on"),
        maxNotChecked: most.value,
        name: parsed.last("name"),
        lang: (0,lang/* langOption */.G)(parsed),
        onRead: (0,progress/* watchFiles */.N)(parsed.positionals.length, io, (0,lang/* langOfReader */.t)(parsed, io)),
    }, io);
    return report.ok ? (0,formats/* show */.W)(report.value, format.value, outs.value, parsed, io) : report;
}


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nodeDisk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_path_, 2);
// EXTERNAL MODULE: ./build/core/random.js
var random = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/core/paths.js
var paths = __webpack_require__(6182);
;// CONCATENATED MODULE: ./build/core/walk.js




const MAX_LINKS = 40;
function walk(path, workspace) {
    if (hasNoLinks(path))
        return (0,problem.ok)({ real: path, link: null });
    let at = (0,paths/* isWithin */.UO)(workspace, path, external_node_path_namespaceObject) ? workspace : external_node_path_.parse(path).root;
    let link = null;
    const left = partsOf(external_node_path_.relative(at, path));
    for (let followed = 0; left.length > 0;) {
        const name = left.pop() ?? "";
        if (name === "" || name === ".")
            continue;
        const next = name === ".." ? external_node_path_.dirname(at) : external_node_path_.join(at, name);
        if (name === ".." || (0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink() !== true) {
            at = next;
            continue;
        }
        if (++followed > MAX_LINKS)
            return (0,problem/* fail */.f)({ code: "too-many-links" });
        if ((0,paths/* isWithin */.UO)(workspace, at, external_node_path_namespaceObject))
            link ??= next;
        const target = (0,external_node_fs_.readlinkSync)(next);
        const { root } = external_node_path_.parse(target);
        if (root !== "")
            at = external_node_path_.resolve(at, root);
        left.push(...partsOf(target.slice(root.length)));
    }
    return (0,problem.ok)({ real: at, link });
}
function hasNoLinks(path) {
    try {
        return external_node_fs_.realpathSync.native(path) === path;
    }
    catch {
        return false;
    }
}
function partsOf(path) {
    return path.split(external_node_path_.sep === "\\" ? /[/\\]/ : "/").reverse();
}

;// CONCATENATED MODULE: ./build/core/guarded.js




const MAX_BYTES = 64 * 1024 * 1024;
const CAUTIOUS = external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const PIPE_CHUNK = 64 * 1024;
function readGuarded(target) {
    return inItsPlace(target, (path) => withRegular(path, external_node_fs_.constants.O_RDONLY, target, readAll));
}
function readPlain(path) {
    return withFile(path, external_node_fs_.constants.O_RDONLY, readAll);
}
function writeGuarded(target, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target.path), { recursive: true });
    return inItsPlace(target, (path) => withRegular(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT, target, (fd) => {
        (0,external_node_fs_.ftruncateSync)(fd);
        (0,external_node_fs_.writeFileSync)(fd, text);
        return (0,problem.ok)(null);
    }));
}
function replaceGuarded(target, text, suffix) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target.path), { recursive: true });
    return inItsPlace(target, (path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stat !== undefined && !stat.isFile())
            return (0,problem/* fail */.f)({ code: stat.isDirectory() ? "directory" : "special" });
        const next = `${path}${suffix}`;
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
        const beside = { isMade: false };
        try {
            const made = { ...target, path: `${target.path}${suffix}` };
            const written = withRegular(next, flags, made, (fd) => {
                beside.isMade = true;
                (0,external_node_fs_.writeFileSync)(fd, text);
                return (0,problem.ok)(null);
            });
            if (written.ok)
                (0,external_node_fs_.renameSync)(next, path);
            return written;
        }
        finally {
            if (beside.isMade)
                (0,external_node_fs_.rmSync)(next, { force: true });
        }
    });
}
const DESCRIPTORS = "/proc/self/fd";
const HOLDS_DIRECTORIES = (0,external_node_fs_.existsSync)(DESCRIPTORS);
function inItsPlace(target, act) {
    const directory = (0,external_node_path_.dirname)(target.path);
    if (!HOLDS_DIRECTORIES)
        return act(target.path);
    return withFile(directory, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW, (fd) => {
        const held = (0,external_node_path_.join)(DESCRIPTORS, String(fd));
        const isPlaced = (0,external_node_fs_.readlinkSync)(held) === directory || isThere(fd, { ...target, path: directory });
        return isPlaced ? act((0,external_node_path_.join)(held, (0,external_node_path_.basename)(target.path))) : (0,problem/* fail */.f)({ code: "changed" });
    });
}
function withRegular(path, flags, target, act) {
    return withFile(path, flags | CAUTIOUS, (fd) => {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            return (0,problem/* fail */.f)({ code: stat.isDirectory() ? "directory" : "special" });
        return path !== target.path || isThere(fd, target) ? act(fd) : (0,problem/* fail */.f)({ code: "changed" });
    });
}
function isThere(fd, { path, workspace }) {
    const open = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
    const there = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    const walked = walk(path, workspace);
    return there?.ino === open.ino && there.dev === open.dev && walked.ok && walked.value.real === path;
}
function withFile(path, flags, act) {
    const fd = (0,external_node_fs_.openSync)(path, flags, 0o666);
    try {
        return act(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function readAll(fd) {
    const { size } = (0,external_node_fs_.fstatSync)(fd);
    if (size > MAX_BYTES)
        return (0,problem/* fail */.f)({ code: "too-large" });
    const chunks = [];
    for (let total = 0;;) {
        const chunk = Buffer.allocUnsafe(total < size ? size - total + 1 : size > 0 ? 1024 : PIPE_CHUNK);
        const length = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null);
        if (length === 0)
            return (0,problem.ok)(chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks));
        total += length;
        if (total > MAX_BYTES)
            return (0,problem/* fail */.f)({ code: "too-large" });
        chunks.push(chunk.subarray(0, length));
    }
}

;// CONCATENATED MODULE: ./build/core/disk.js








const CODES = {
    ENOENT: "missing",
    EACCES: "denied",
    EPERM: "denied",
    EISDIR: "directory",
    ENOTDIR: "not-a-directory",
    ELOOP: "changed",
    EMLINK: "changed",
    ENXIO: "special",
    ENODEV: "special",
};
function nodeDisk(directory, workspace = directory) {
    const absolute = (path) => external_node_path_.resolve(directory, path);
    const [here, root] = [real(directory), real(workspace)];
    const find = (path, by, to) => attempt(() => {
        const fault = by === "caller" ? null : (0,paths/* repositoryFault */.Lm)(path, { directory: here, workspace: root }, external_node_path_namespaceObject);
        return fault === null ? follow(absolute(path), root, by, to) : (0,problem/* fail */.f)({ code: fault });
    });
    const through = (found, act) => (found.ok ? attempt(() => act(found.value)) : found);
    return {
        directory,
        absolute,
        look: (path, by, to) => through(find(path, by, to), (found) => {
            const stat = (0,external_node_fs_.statSync)(found.isOurs ? found.target.path : found.path, { throwIfNoEntry: false });
            return (0,problem.ok)(stat === undefined ? "missing" : stat.isDirectory() ? "directory" : "file");
        }),
        read: (path, by) => through(find(path, by, "read"), (found) => (found.isOurs ? readGuarded(found.target) : readPlain(found.path))),
        size: (path, by) => through(find(path, by, "read"), (found) => (0,problem.ok)(found.isOurs ? (0,external_node_fs_.lstatSync)(found.target.path).size : (0,external_node_fs_.statSync)(found.path).size)),
        write: (path, text, by) => through(find(path, by, "write"), (found) => found.isOurs ? writeGuarded(found.target, text) : writePlain(found.path, text)),
        replace: (path, text, by) => through(find(path, by, "write"), ({ target }) => replaceGuarded(target, text, `.${Buffer.from((0,random/* randomBytes */.p)(8)).toString("hex")}.tmp`)),
        from: (path) => nodeDisk(absolute(path), (0,paths/* isWithin */.UO)(root, real(absolute(path)), external_node_path_namespaceObject) ? root : absolute(path)),
    };
}
function follow(path, workspace, by, to) {
    const walked = walk(path, workspace);
    if (!walked.ok)
        return walked;
    const { real: end, link } = walked.value;
    const target = { path: end, workspace };
    if (by === "caller" && external_node_path_.dirname(workspace) === workspace)
        return (0,problem.ok)({ path, target, isOurs: false });
    const isInside = (0,paths/* isWithin */.UO)(workspace, end, external_node_path_namespaceObject);
    const parts = external_node_path_.relative(workspace, end).split(external_node_path_.sep);
    const leads = !isInside ? "outside" : parts.some(paths/* isGitName */.M$) ? "in-git" : "inside";
    if (link !== null && (leads !== "inside" || to === "write"))
        return (0,problem/* fail */.f)({ code: "through-link", link: external_node_path_.relative(workspace, link).split(external_node_path_.sep).join("/"), leads });
    if (by === "repository" && leads !== "inside")
        return (0,problem/* fail */.f)({ code: leads });
    return (0,problem.ok)({ path, target, isOurs: isInside });
}
function writePlain(path, text) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return (0,problem.ok)(null);
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return external_node_path_.resolve(path);
    }
}
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        const code = CODES[(0,failure/* codeOf */.$N)(error) ?? ""];
        if (code !== undefined)
            return (0,problem/* fail */.f)({ code });
        return (0,problem/* fail */.f)({ code: "other", detail: (0,failure/* messageOf */.bD)(error) });
    }
}


/***/ }),

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ repositoryFault),
/* harmony export */   M$: () => (/* binding */ isGitName),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   eI: () => (/* binding */ namedFile)
/* harmony export */ });
function isWithin(parent, path, { relative, isAbsolute, sep }) {
    const below = relative(parent, path);
    return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function namedFile(path, { dirname, basename }) {
    return { directory: dirname(path), name: basename(path) };
}
const UNSEEN_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitName(name) {
    const [bare = ""] = name.replace(UNSEEN_BY_HFS, "").split(":");
    let end = bare.length;
    while (end > 0 && (bare[end - 1] === "." || bare[end - 1] === " "))
        end--;
    return /^(?:\.git|git~\d{1,9})$/i.test(bare.slice(0, end));
}
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?:[ .]|$)/i;
function repositoryFault(path, { directory, workspace }, rules) {
    if (/^(?:[/\\]|[a-z]:)/i.test(path))
        return "outside";
    if (!isWithin(workspace, rules.resolve(directory, path), rules))
        return "outside";
    const parts = path.split(/[/\\]/);
    if (parts.some(isGitName))
        return "in-git";
    const isSpecial = (part) => part.includes(":") || WINDOWS_DEVICE.test(part);
    return rules.sep === "\\" && parts.some(isSpecial) ? "special" : null;
}


/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ random16),
/* harmony export */   p: () => (/* binding */ randomBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const POOL = 512;
const pool = new Uint16Array(POOL);
let left = 0;
function random16() {
    if (left === 0) {
        fill(new Uint8Array(pool.buffer));
        left = POOL;
    }
    return pool[--left] ?? 0;
}
function randomBytes(count) {
    const bytes = new Uint8Array(count);
    fill(bytes);
    return bytes;
}
const KERNEL = "/dev/urandom";
function fill(bytes) {
    if (!isFilledByKernel(bytes))
        crypto.getRandomValues(bytes);
}
function isFilledByKernel(bytes) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(KERNEL, "r");
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes) === bytes.length;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toLatin1),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return decodeLenient(bytes);
    }
}
function decodeLenient(bytes) {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const parts = [];
    let from = 0;
    while (from < bytes.length) {
        const end = endOfLine(bytes, from);
        parts.push(decodeLine(bytes.subarray(from, end), strict));
        from = end;
    }
    return parts.join("").replace(/^\ufeff/, "");
}
function endOfLine(bytes, from) {
    const end = bytes.indexOf(0x0a, from);
    return end < 0 ? bytes.length : end + 1;
}
function decodeLine(line, strict) {
    try {
        return strict.decode(line);
    }
    catch {
        let text = "";
        for (let at = 0; at < line.length;) {
            const byte = line[at] ?? 0;
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
            const char = byte < 0x80 ? String.fromCharCode(byte) : oneChar(line.subarray(at, at + length), strict);
            text += char ?? String.fromCharCode(0xdc00 + byte);
            at += char === null ? 1 : length;
        }
        return text;
    }
}
function oneChar(bytes, strict) {
    try {
        return bytes.length > 1 ? strict.decode(bytes) : null;
    }
    catch {
        return null;
    }
}
function toLatin1(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text;
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]|[^\u0000-\u007f]/g, (c) => c.length === 1 && c >= "\udc80" && c <= "\udcff"
        ? String.fromCharCode(c.charCodeAt(0) - 0xdc00)
        : Buffer.from(c, "utf8").toString("latin1"));
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kT: () => (/* binding */ nodeFiles),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4220);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6182);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7511);





const MAX_FILES = 50_000;
const MAX_BYTES = 64 * 1024 * 1024;
function nodeFiles(root) {
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const disk = (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeDisk */ .C)(top);
    return {
        list: () => walk(top, top, []).sort(),
        read: (path) => {
            const bytes = disk.read(path, "repository");
            return bytes.ok ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes.value) : null;
        },
        resolve: resolvePath,
        size: (path) => {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), { throwIfNoEntry: false });
            if (stat?.isFile() === true)
                return stat.size;
            const size = disk.size(path, "repository");
            return size.ok ? size.value : 0;
        },
    };
}
function resolvePath(path, from) {
    const parts = [...from.split("/").slice(0, -1), ...path.split("/")];
    const stack = [];
    for (const part of parts) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && stack.length > 0 && stack.at(-1) !== "..")
            stack.pop();
        else
            stack.push(part);
    }
    return stack.join("/");
}
function walk(root, dir, found) {
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })) {
        if (found.length >= MAX_FILES)
            return found;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name);
        if (entry.isDirectory() && !(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitName */ .M$)(entry.name) && entry.name !== "node_modules")
            walk(root, path, found);
        else if ((entry.isFile() || entry.isSymbolicLink()) && !(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitName */ .M$)(entry.name))
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
    }
    return found;
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ globsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);



const MAX_LENGTH = 500;
const MAX_STARS = 3;
const MAX_BRACES = 4;
const MAX_DIRECTORIES = 5000;
function globsOf(patterns, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const globs = patterns.map((written) => globOf(written, separator));
    const literal = new Set(globs.filter((glob) => !glob.isOut).map((glob) => glob.pattern));
    const says = (glob, path) => glob.pattern === path || glob.test?.(path) === true;
    return {
        takes: (path) => globs.findLast((glob) => says(glob, path))?.isOut === false,
        names: (path) => literal.has(path),
        idle: (paths) => {
            const isOnlyOut = globs.every((glob) => glob.isOut);
            return globs.flatMap((glob, index) => {
                const why = glob.test === null ? "too-complex" : paths.some((path) => says(glob, path)) ? null : "no-file";
                if (why === null && !isOnlyOut)
                    return [];
                const hint = why === "no-file" ? hintOf(glob, paths) : null;
                return [{ index, pattern: glob.written, why: why ?? "nothing-taken-in", hint }];
            });
        },
    };
}
function globOf(written, separator) {
    const text = separator === "\\" ? written.replaceAll("\\", "/") : written;
    const isOut = text.startsWith("!");
    const pattern = text
        .slice(isOut ? 1 : 0)
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "");
    return { written, pattern, isOut, test: isTooComplex(pattern) ? null : matcherOf(pattern === "." ? "" : pattern) };
}
function isTooComplex(pattern) {
    const parts = pattern.split("/");
    const stars = (part) => part.split("*").length - 1;
    return (pattern.length > MAX_LENGTH ||
        parts.filter((part) => part === "**").length > MAX_STARS ||
        parts.some((part) => part !== "**" && stars(part) > MAX_STARS) ||
        pattern.split("{").length - 1 > MAX_BRACES);
}
function matcherOf(pattern) {
    if (pattern === "")
        return () => true;
    const plain = pattern.replace(/\\.|[+()|]/gs, (c) => (c.length > 1 ? c : `\\${c}`));
    const options = { dot: true, nonegate: true, noextglob: true, posix: true, windows: false };
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_2__([plain, `${plain}/**`], options);
    }
    catch {
        return () => false;
    }
}
function hintOf({ written, pattern }, paths) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(pattern);
    const directories = new Set();
    for (const path of paths) {
        directories.add(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
        if (directories.size > MAX_DIRECTORIES)
            break;
    }
    if (base === "" || base.length > MAX_LENGTH || directories.has(base))
        return null;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(base, directories);
    return near === null || near === "" ? null : written.replace(base, () => near);
}


/***/ })

};
