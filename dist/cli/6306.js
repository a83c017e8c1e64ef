export const id = 6306;
export const ids = [6306];
export const modules = {

/***/ 1887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nB: () => (/* binding */ learn),
  UV: () => (/* binding */ listSubjects)
});

// UNUSED EXPORTS: runCheck

// EXTERNAL MODULE: ./build/facts/observed.js
var facts_observed = __webpack_require__(166);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(1509);
;// CONCATENATED MODULE: ./build/dns/second-look.js
function secondLook(dns) {
    const lonely = new Set();
    const confirmed = async (seen, question) => {
        if (seen.kind === "error" || seen.lonely !== true)
            return seen;
        const own = await dns.ask({ ...question, nth: 1, only: "authority" });
        return own.kind === "answer" && own.lonely !== true ? own : seen;
    };
    const ask = async (question) => {
        const first = await dns.ask(question);
        if ((question.nth ?? 0) > 0)
            return first;
        const second = await dns.ask({ ...question, nth: 1 });
        const seen = await confirmed(better(first, second, question), question);
        if (seen.kind === "answer" && seen.lonely === true)
            lonely.add(`${question.name} ${question.type}`);
        return seen;
    };
    return { ask, lonely: () => [...lonely].sort() };
}
function better(first, second, { type }) {
    if (first.kind === "error")
        return second.kind === "error" ? first : second;
    if (second.kind === "error" && second.reason === "not-recorded")
        return first;
    const has = ({ records }) => records.some((rr) => rr.data.type === type);
    if (second.kind === "error")
        return has(first) ? first : second;
    if (!has(second))
        return has(first) ? first : second;
    return has(first) && isSet(type) ? united(first, second) : second;
}
function isSet(type) {
    return type === "A" || type === "AAAA" || type === "PTR" || type === "MX";
}
function united(first, second) {
    const keyOf = (rr) => JSON.stringify([rr.name, rr.data]);
    const known = new Set(second.records.map(keyOf));
    const more = first.records.filter((rr) => !known.has(keyOf(rr)));
    return more.length === 0 ? second : { ...second, records: [...second.records, ...more] };
}

// EXTERNAL MODULE: ./build/facts/host-names.js
var host_names = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/facts/collect.js
var collect = __webpack_require__(358);
// EXTERNAL MODULE: ./build/facts/found.js
var facts_found = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/core/turns.js
var turns = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/facts/heard.js
var facts_heard = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/mail/dnsbl/run.js + 2 modules
var dnsbl_run = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/zones/lookup.js + 1 modules
var lookup = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/zones/index-zones.js
var index_zones = __webpack_require__(7386);
// EXTERNAL MODULE: ./build/dns/errors.js
var errors = __webpack_require__(2341);
;// CONCATENATED MODULE: ./build/zones/overlay.js




const MAX_TURNS = 8;
function overlay(set, outside) {
    const indexes = (0,index_zones/* indexZones */.CX)(set);
    return {
        ask: (question) => {
            const name = (0,dns_name/* normalizeName */.Pc)(question.name);
            return name === null ? outside.ask(question) : through(indexes, outside, { ...question, name });
        },
    };
}
async function through(indexes, outside, question) {
    const chain = [];
    let name = question.name;
    for (let turn = 0; turn < MAX_TURNS; turn++) {
        const said = (0,lookup/* answerFrom */.D)(indexes, { name, type: question.type });
        switch (said.source) {
            case "zone":
                return { ...said.answer, records: [...chain, ...said.answer.records] };
            case "not-evaluated":
                return (0,errors/* dnsError */.Y)("not-evaluated", { code: "files", reason: said.reason, file: said.at.file, line: said.at.line }, said.at);
            case "servfail":
                return { kind: "error", reason: "servfail", detail: said.reason };
            case "outside":
                break;
        }
        const outcome = await outside.ask({ ...question, name: said.name });
        if (outcome.kind === "error")
            return outcome;
        chain.push(...said.records);
        const back = reentry(indexes, outcome, said.name, question.type);
        if (back === null)
            return { ...outcome, records: [...chain, ...outcome.records] };
        chain.push(...back.records);
        name = back.name;
    }
    return (0,errors/* dnsError */.Y)("servfail", { code: "cname-loop", name: question.name });
}
function reentry(indexes, answer, start, type) {
    if (type === "CNAME")
        return null;
    let name = start;
    const followed = [];
    for (const record of answer.records) {
        if (record.data.type !== "CNAME" || record.name !== name)
            continue;
        followed.push(record);
        name = record.data.target;
        if (!(0,index_zones/* covers */.hU)(indexes, name))
            continue;
        const said = (0,lookup/* answerFrom */.D)(indexes, { name, type });
        if (said.source !== "outside" || said.name !== name)
            return { name, records: followed };
    }
    return null;
}

// EXTERNAL MODULE: ./build/app/judge.js + 6 modules
var judge = __webpack_require__(5066);
;// CONCATENATED MODULE: ./build/app/check.js











async function runCheck(run) {
    return (await learn(run)).result;
}
async function learn(run) {
    const sides = await learnOnce(run);
    const result = await (0,turns/* inTurns */.g)((0,judge/* judgeLearned */.J1)(run, sides));
    const { judgement } = run.tracks === true ? await (0,turns/* inTurns */.g)((0,judge/* judgeLearned */.J1)({ ...run, tracks: false }, sides)) : result;
    const suspects = suspectsOf(run, judgement);
    if (suspects.length === 0)
        return { sides, result };
    const seen = await lookAgain(run, sides, suspects);
    return { sides: seen, result: await (0,turns/* inTurns */.g)((0,judge/* judgeLearned */.J1)(run, seen)) };
}
function suspectsOf({ config, against }, { findings }) {
    const mode = against.mode === "uncompared" ? "absolute" : against.mode;
    const red = findings.filter((f) => !f.id.startsWith("dnsbl/") && (0,verdict/* fails */.c6)(f, config.failOn, mode));
    const ids = new Set(red.map((f) => f.sender));
    return config.senders.filter((sender) => ids.has(sender.id));
}
async function lookAgain(run, { facts, base }, senders) {
    const outside = secondLook(run.dns);
    const room = (0,collect/* roomForSubjects */.Et)();
    const part = { ...run, config: { ...run.config, senders }, all: run.all ?? run.config.senders };
    const { against } = run;
    const ids = new Set(senders.map((s) => s.id));
    const [head, before] = await Promise.all([
        collectHead(part, outside, room),
        base === null || against.mode !== "pull-request"
            ? null
            : collectBase({ ...part, against }, ofSenders(against, ids), outside, room),
    ]);
    return {
        facts: { ...overlaid(facts, head), lonely: outside.lonely() },
        base: base === null || before === null ? base : overlaid(base, before),
    };
}
function ofSenders(against, ids) {
    const { senders, all = senders } = against;
    return { ...against, senders: senders.filter((s) => ids.has(s.id)), all };
}
function overlaid(facts, again) {
    const over = (was, now) => new Map([...was, ...now]);
    return {
        ...facts,
        found: over(facts.found, again.found),
        spf: over(facts.spf, again.spf),
        unwanted: over(facts.unwanted, again.unwanted),
        helo: over(facts.helo, again.helo),
        records: over(facts.records, again.records),
        spfResults: over(facts.spfResults, again.spfResults),
        heloResults: over(facts.heloResults, again.heloResults),
        reverse: over(facts.reverse, again.reverse),
    };
}
function collectHead(run, outside, room, found) {
    const senders = { senders: run.config.senders, all: run.all ?? run.config.senders };
    return (0,collect/* collectMail */.S7)(viewOf(run.head, outside), senders, run.head, baseOf(run.against), room, found);
}
async function learnOnce(run) {
    const { config, against } = run;
    const observed = against.mode === "history" ? (against.history?.observed ?? []) : [];
    const remembered = new Map(observed.map((o) => [(0,facts_observed/* observationKey */.oL)(o), o]));
    const listRun = {
        gates: new Map(),
        ...(run.caps === undefined ? {} : { caps: run.caps }),
        expected: (subject, list) => remembered.get((0,facts_observed/* observationKey */.oL)({ subject, list })) ?? null,
    };
    const alive = against.mode === "history" ? (against.history?.alive ?? {}) : {};
    const lists = run.lists.map((spec) => withSeen(spec, alive[spec.entry.zone]));
    const listening = (0,facts_heard/* listeningDns */.pK)(run.dns);
    const view = viewOf(run.head, listening.dns);
    const room = (0,collect/* roomForSubjects */.Et)();
    const found = (0,facts_found/* findServers */.G9)(view, config.senders, room);
    const listed = listSubjects(config.senders);
    const mail = collectHead(run, listening.dns, room, found);
    const [listFacts, nameFacts, head, base] = await Promise.all([
        (0,dnsbl_run/* runLists */.Z)(run.dns, lists, listed, {
            ...listRun,
            later: found.then(facts_found/* foundAddresses */.hA),
        }),
        mail.then((known) => runNameLists(run, known, listRun)),
        mail,
        against.mode === "pull-request" ? collectBase(run, against, listening.dns, room) : null,
    ]);
    const asked = [...listed.addresses, ...(0,facts_found/* foundAddresses */.hA)(head.found), ...listed.domains];
    const heard = { ...listening.heard(), lists: (0,facts_heard/* heardOfLists */.F$)(listFacts, asked) };
    const shared = {
        ...joinedLists(listFacts, nameFacts),
        heard,
        ...(run.volumes === undefined ? {} : { volumes: run.volumes }),
    };
    const facts = { ...head, ...shared, observedBefore: observed };
    const baseFacts = base === null ? null : { ...base, ...shared };
    return { facts, base: baseFacts };
}
function withSeen(spec, seen) {
    return seen === undefined ? spec : { ...spec, seen };
}
function runNameLists(run, mail, listRun) {
    const lists = run.lists.filter((list) => (0,host_names/* takesHostNames */.R)(list.entry));
    const domains = lists.length === 0 ? [] : (0,host_names/* hostNames */.n)(mail, run.config.senders).map((row) => row.name);
    return (0,dnsbl_run/* runLists */.Z)(run.dns, lists, { addresses: [], domains }, listRun);
}
function joinedLists(of, names) {
    return {
        lists: new Map([...of.lists, ...[...names.lists].filter(([zone]) => !of.lists.has(zone))]),
        listings: new Map([...of.listings, ...names.listings]),
    };
}
function collectBase(run, { base, senders, all }, outside, room) {
    const view = viewOf(base.zones, outside);
    const alone = new Set(run.config.senders.filter(facts_found/* isAlone */.SW).map((s) => s.id));
    return (0,collect/* collectMail */.S7)(view, { senders, all: all ?? senders }, base.zones, null, room, (0,facts_found/* findServers */.G9)(view, senders, room, alone));
}
function baseOf(against) {
    return against.mode === "pull-request" ? against.base : null;
}
function viewOf(zones, outside) {
    return zones === null || (zones.zones.length === 0 && zones.notEvaluated.length === 0)
        ? outside
        : overlay(zones, outside);
}
function listSubjects(senders) {
    const addresses = senders.flatMap((s) => (s.sends ? s.addresses : []));
    const domains = senders.flatMap((s) => (s.domain === null ? s.mailFrom : [s.domain, ...s.mailFrom]));
    return { addresses: [...new Set(addresses)], domains: [...new Set(domains)] };
}


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  i6: () => (/* binding */ lookForUpdate),
  R5: () => (/* binding */ readInput),
  yR: () => (/* binding */ readText),
  j7: () => (/* binding */ readUsual),
  fR: () => (/* binding */ replaceFile),
  zh: () => (/* binding */ writeOutput)
});

// UNUSED EXPORTS: isThere

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/app/disk-words.js

const CURE = "put the file itself there";
function diskReason(failure) {
    switch (failure.code) {
        case "missing":
            return "no such file";
        case "denied":
            return "permission denied";
        case "directory":
            return "it is a directory";
        case "not-a-directory":
            return "a part of the path is not a directory";
        case "too-large":
            return "it is larger than 64 MiB";
        case "special":
            return "it is a pipe or a device; expected a regular file";
        case "outside":
            return "it leaves the workspace, and files of a repository name nothing outside of it; expected a path below the workspace, or name it in an input or on the command line";
        case "in-git":
            return "it lies in .git, where nothing that a repository names is read or written; expected another path";
        case "through-link":
            return `${(0,printable/* excerpt */.Kb)(failure.link, 200)} is a symbolic link ${LEADS[failure.leads]}; ${CURE}`;
        case "too-many-links":
            return `it leads over more than 40 symbolic links; ${CURE}`;
        case "changed":
            return "another file was put in its place while it was opened; run again";
        case "other":
            return failure.detail;
    }
}
const LEADS = {
    outside: "that leaves the workspace, and is not followed",
    "in-git": "into .git, and is not followed",
    inside: "in the workspace, and nothing is written through one",
};

;// CONCATENATED MODULE: ./build/app/files.js



function readInput(io, path, what, by = "caller") {
    const bytes = path === "-" && by === "caller" ? (0,problem.ok)(io.stdin()) : io.disk.read(path, by);
    return bytes.ok ? bytes : trouble("read", path, what, bytes.error);
}
function readText(io, path, what, by = "caller") {
    const read = readInput(io, path, what, by);
    return read.ok ? (0,problem.ok)(new TextDecoder().decode(read.value)) : read;
}
function readUsual(io, places, what) {
    const file = places.find((path) => isThere(io.disk, path));
    if (file === undefined)
        return (0,problem.ok)(null);
    const text = readText(io, file, what, "repository");
    return text.ok ? (0,problem.ok)({ text: text.value, file }) : text;
}
function isThere(disk, path) {
    const seen = disk.look(path, "repository", "read");
    return !seen.ok || seen.value !== "missing";
}
function lookAt(disk, path, what) {
    const seen = disk.look(path, "caller", "read");
    return seen.ok ? seen : trouble("read", path, what, seen.error);
}
function lookForUpdate(disk, { path, by }, what) {
    const seen = disk.look(path, by, "write");
    if (!seen.ok)
        return trouble("write", path, what, seen.error);
    return (0,problem.ok)(seen.value === "missing" ? null : "there");
}
function writeOutput(disk, path, what, text) {
    const written = disk.write(path, text, "caller");
    return written.ok ? written : trouble("write", path, what, written.error);
}
function replaceFile(disk, { path, by }, what, text) {
    const written = disk.replace(path, text, by);
    return written.ok ? written : trouble("write", path, what, written.error);
}
function trouble(verb, path, what, failure) {
    const message = `cannot ${verb} ${what} ${(0,printable/* excerpt */.Kb)(path, 200)}: ${diskReason(failure)}`;
    return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ historyOf),
  vY: () => (/* binding */ onlySenders),
  QX: () => (/* binding */ saveHistory)
});

// EXTERNAL MODULE: ./build/compare/history.js
var compare_history = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/facts/observed.js
var observed = __webpack_require__(166);
// EXTERNAL MODULE: ./build/compare/whose.js
var whose = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/compare/watch.js


function historyFor(file, watch) {
    const { unnamed, named } = apart(file);
    const own = named.get(watch.name);
    const { ours } = claim(unnamed, watch, own === undefined);
    if (own === undefined || ours === null)
        return own ?? ours;
    const known = new Set([...own.findings, ...(own.gone ?? [])].map((row) => row.fingerprint));
    const seen = new Set((own.observed ?? []).map(observed/* observationKey */.oL));
    return {
        ...own,
        findings: [...own.findings, ...ours.findings.filter((row) => !known.has(row.fingerprint))],
        gone: [...(own.gone ?? []), ...(ours.gone ?? []).filter((row) => !known.has(row.fingerprint))],
        observed: [...(own.observed ?? []), ...(ours.observed ?? []).filter((row) => !seen.has((0,observed/* observationKey */.oL)(row)))],
    };
}
function withHistory(file, watch, next) {
    const { unnamed, named } = apart(file);
    const { rest } = claim(unnamed, watch, !named.has(watch.name));
    const all = new Map([...named, [watch.name, next]]);
    const top = rest === null ? (file?.name ?? watch.name) : null;
    const watches = [...all].flatMap(([name, history]) => (name === top ? [] : [{ ...history, name }]));
    const first = top === null ? rest : (all.get(top) ?? null);
    return {
        ...(first ?? next),
        ...(top === null ? {} : { name: top }),
        ...(watches.length === 0 ? {} : { watches }),
    };
}
function watchesIn(file) {
    return apart(file).named.size;
}
function apart(file) {
    if (file === null)
        return { unnamed: null, named: new Map() };
    const { name, watches = [], ...top } = file;
    const others = watches.map(({ name: other, ...rest }) => [other, { ...rest, schema: top.schema }]);
    return name === undefined
        ? { unnamed: top, named: new Map(others) }
        : { unnamed: null, named: new Map([...others, [name, top]]) };
}
function claim(unnamed, { senders }, first) {
    if (unnamed === null)
        return { ours: null, rest: null };
    const { findings, gone = [], observed = [], unchecked = [] } = unnamed;
    const names = (0,whose/* namesOf */.e)(senders);
    const isOurs = ownerOf(senders);
    const sees = (row) => names.has(row.subject);
    const all = findings.length + gone.length + observed.length;
    const own = findings.filter(isOurs).length + gone.filter(isOurs).length + observed.filter(sees).length;
    if (all === 0 && !first)
        return { ours: null, rest: unnamed };
    if (own === all)
        return { ours: unnamed, rest: null };
    if (own === 0)
        return { ours: null, rest: unnamed };
    const part = (ours) => ({
        ...unnamed,
        findings: findings.filter((row) => isOurs(row) === ours),
        gone: gone.filter((row) => isOurs(row) === ours),
        observed: observed.filter((row) => sees(row) === ours),
        unchecked: unchecked.filter((row) => row.subject === row.list || sees(row) === ours),
    });
    return { ours: part(true), rest: part(false) };
}
function ownerOf(senders) {
    const speaks = (0,whose/* speaksOf */.T)(senders);
    const names = (0,whose/* namesOf */.e)(senders);
    return (row) => (row.id.startsWith("volume/") ? names.has(row.sender ?? "") || names.has(row.subject) : speaks(row));
}

// EXTERNAL MODULE: ./build/facts/found.js
var found = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/mail/subject.js
var mail_subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var files = __webpack_require__(8733);
;// CONCATENATED MODULE: ./build/app/history-place.js









function historyOf(io, setting, inputs, watch) {
    if (setting === null || inputs.base !== null)
        return (0,problem.ok)({ against: { mode: "absolute" }, file: null, branch: null });
    if (setting.startsWith("branch:")) {
        const branch = setting.slice("branch:".length);
        if (inputs.branches === true)
            return isBranchName(branch)
                ? (0,problem.ok)({ against: { mode: "uncompared" }, file: null, branch })
                : badHistory(setting, "not a branch name; expected one such as branch:mailworthy-history", null);
        return badHistory(setting, "only the Action keeps a history in a branch; use a file", "file:.mailworthy/history.json");
    }
    const scheme = /^([a-z]{2,20}):/i.exec(setting)?.[1];
    if (scheme !== undefined && scheme !== "file") {
        const near = (0,nearest/* nearest */.p)(scheme, ["file", "branch"]);
        const hint = near === null ? null : `${near}${setting.slice(scheme.length)}`;
        return badHistory(setting, "expected file:PATH or branch:NAME", hint);
    }
    const path = setting.replace(/^file:/, "");
    if (path === "")
        return badHistory(setting, "expected file:PATH or branch:NAME", "file:.mailworthy/history.json");
    const file = { path, by: inputs.by };
    const whole = readFile(io, file);
    if (!whole.ok)
        return whole;
    return (0,problem.ok)({ against: { mode: "history", history: historyFor(whole.value, watch) }, file, branch: null });
}
function readFile(io, file) {
    const seen = (0,files/* lookForUpdate */.i6)(io.disk, file, "the history");
    if (!seen.ok || seen.value === null)
        return seen.ok ? (0,problem.ok)(null) : seen;
    const text = (0,files/* readText */.yR)(io, file.path, "the history", file.by);
    return text.ok ? (0,compare_history/* parseHistory */.i6)(text.value, file.path) : text;
}
function badHistory(setting, why, hint) {
    return (0,problem/* fail */.f)([{ at: null, message: `history: ${(0,printable/* excerpt */.Kb)(setting, 80)}: ${why}`, hint }]);
}
function isBranchName(name) {
    return (/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.\/|\/$|\.$|\.lock(\/|$)|^refs\//.test(name));
}
function saveHistory(io, file, watch, history) {
    const whole = readFile(io, file);
    if (!whole.ok)
        return whole;
    return (0,files/* replaceFile */.fR)(io.disk, file, "the history", (0,compare_history/* serializeHistory */.ph)(withHistory(whole.value, watch, history)));
}
function onlySenders(history, senders) {
    const names = (0,whose/* namesOf */.e)(senders);
    const alone = senders.some(found/* isAlone */.SW);
    const isOwn = (subject) => names.has(subject) || (alone && (0,mail_subject/* isAddress */.PW)(subject));
    return {
        ...history,
        findings: history.findings.filter((0,whose/* speaksOf */.T)(senders)),
        ...(history.observed === undefined ? {} : { observed: history.observed.filter((o) => isOwn(o.subject)) }),
    };
}


/***/ }),

/***/ 5066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J1: () => (/* binding */ judgeLearned),
  g$: () => (/* binding */ judged),
  lG: () => (/* binding */ judgementOf),
  Xz: () => (/* binding */ withObserved)
});

// UNUSED EXPORTS: runChecks

// EXTERNAL MODULE: ./build/compare/blind.js
var blind = __webpack_require__(751);
// EXTERNAL MODULE: ./build/compare/badness.js
var badness = __webpack_require__(4076);
// EXTERNAL MODULE: ./build/compare/fingerprint.js
var compare_fingerprint = __webpack_require__(6836);
// EXTERNAL MODULE: ./build/compare/unknowns.js
var unknowns = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/compare/compare.js



function sideOf(outcomes) {
    const findings = outcomes.flatMap((o) => (o.kind === "fail" ? [o.finding] : []));
    const notChecked = outcomes.flatMap((o) => (o.kind === "not-checked" ? [o.notChecked] : []));
    return { findings, notChecked };
}
function withNewUnknowns(now, before, open) {
    if (before === null)
        return now;
    const keyOf = ({ check, subject, sender, list, cause }) => JSON.stringify([check, subject, sender, list, cause]);
    const known = new Set(before.notChecked.map(keyOf));
    const placeOf = ({ file, line, column }) => JSON.stringify([file, line, column]);
    const places = new Set(open.map(placeOf));
    return {
        ...now,
        notChecked: now.notChecked.map((row) => row.at === undefined || (known.has(keyOf(row)) && !places.has(placeOf(row.at))) ? row : { ...row, isNew: true }),
    };
}
const STEP = 64;
function* compare(now, before, beforeNotChecked, at) {
    const seen = new Set();
    const [unknownThen, unknownNow] = [(0,unknowns/* unknownsOf */.F9)(beforeNotChecked, "seen"), (0,unknowns/* unknownsOf */.F9)(now.notChecked, "gone")];
    const judged = [];
    for (const [index, finding] of now.findings.entries()) {
        if (index % STEP === 0)
            yield;
        const fingerprint = (0,compare_fingerprint/* fingerprintOf */.a)(finding);
        if (seen.has(fingerprint))
            continue;
        seen.add(fingerprint);
        const was = before?.get(fingerprint);
        const change = before === null ? null : changeOf(finding, was, unknownThen);
        judged.push({
            ...finding,
            change,
            fingerprint,
            acceptedUntil: null,
            since: was?.since ?? (before === null ? null : at),
            ...issueOf(was),
        });
    }
    for (const [fingerprint, was] of before ?? []) {
        if (seen.has(fingerprint))
            continue;
        const change = unknownNow(was.finding) ? "indeterminate" : "resolved";
        judged.push({ ...was.finding, change, fingerprint, acceptedUntil: null, since: was.since, ...issueOf(was) });
    }
    return judged;
}
function issueOf(was) {
    return was?.tracked === undefined ? {} : { issue: was.tracked.issue };
}
function changeOf(finding, was, unknownThen) {
    if (was === undefined)
        return unknownThen(finding) ? "indeterminate" : "introduced";
    if (was.tracked !== undefined)
        return (0,badness/* isWorse */.Bx)(finding, was.tracked) ? "worsened" : "persisting";
    if (!was.learned)
        return "introduced";
    return (0,badness/* isWorse */.Bx)(finding, was.finding) ? "worsened" : "persisting";
}

// EXTERNAL MODULE: ./build/core/pair.js
var pair = __webpack_require__(360);
// EXTERNAL MODULE: ./build/facts/found.js
var facts_found = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/compare/found.js




const MAX_ROWS = 20_000;
function aspectOf({ id, list }) {
    return list ?? id;
}
function learnsFound(history, facts) {
    const known = new Map((history.found ?? []).map((row) => [(0,pair/* pairKey */.Y)(row.sender, row.address), row]));
    const senders = new Map(facts.senders.map((s) => [s.id, s]));
    return (finding) => {
        const sender = senders.get(finding.sender);
        if (sender === undefined || !(0,ip/* isIpText */.LA)(finding.subject) || !(0,facts_found/* isFound */.ZN)(facts, sender, finding.subject))
            return false;
        const row = known.get((0,pair/* pairKey */.Y)(sender.id, finding.subject));
        return row === undefined || row.open?.includes(aspectOf(finding)) === true;
    };
}
function rememberFound(before, facts, notChecked) {
    const known = new Map((before?.found ?? []).map((row) => [(0,pair/* pairKey */.Y)(row.sender, row.address), row]));
    const open = openOf(notChecked);
    const now = facts.senders.flatMap((sender) => (facts.found.get(sender.id)?.servers ?? []).flatMap(({ address }) => {
        if (!(0,facts_found/* isFound */.ZN)(facts, sender, address))
            return [];
        const was = known.get((0,pair/* pairKey */.Y)(sender.id, address));
        const unknown = open(address).filter((aspect) => was === undefined || was.open?.includes(aspect) === true);
        return [{ sender: sender.id, address, ...(unknown.length === 0 ? {} : { open: unknown }) }];
    }));
    const seen = new Set(now.map((row) => (0,pair/* pairKey */.Y)(row.sender, row.address)));
    const earlier = [...known].flatMap(([key, row]) => (seen.has(key) ? [] : [row]));
    return [...now, ...earlier].slice(0, MAX_ROWS).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
function sortKey({ sender, address }) {
    return (0,pair/* pairKey */.Y)(sender, address);
}
function openOf(notChecked) {
    const rows = notChecked.filter((n) => !n.check.startsWith("servers/"));
    const aspects = [...new Map(rows.map((n) => [aspectOf({ id: n.check, list: n.list }), n])).entries()];
    const isUnknown = (0,unknowns/* unknownsOf */.F9)(rows);
    return (subject) => aspects.flatMap(([aspect, { check, list }]) => (isUnknown({ id: check, subject, list }) ? [aspect] : []));
}
function mergeFound(theirs, ours) {
    const rows = new Map(theirs.map((row) => [sortKey(row), row]));
    for (const row of ours) {
        const other = rows.get(sortKey(row));
        const open = other === undefined ? row.open : row.open?.filter((aspect) => other.open?.includes(aspect) === true);
        rows.set(sortKey(row), {
            sender: row.sender,
            address: row.address,
            ...(open === undefined || open.length === 0 ? {} : { open }),
        });
    }
    return [...rows.values()];
}

// EXTERNAL MODULE: ./build/facts/observed.js
var observed = __webpack_require__(166);
// EXTERNAL MODULE: ./build/mail/dnsbl/states.js
var states = __webpack_require__(92);
// EXTERNAL MODULE: ./build/mail/dnsbl/standing.js
var standing = __webpack_require__(6406);
;// CONCATENATED MODULE: ./build/compare/observed.js





const IDS = ["dnsbl/allowlist-lost", "dnsbl/reputation-fell"];
function rememberObserved(facts, findings, at) {
    const seen = new Map((0,observed/* observationsOf */.bG)(facts, at).map((o) => [(0,observed/* observationKey */.oL)(o), o]));
    const accepted = new Set(findings
        .filter((f) => IDS.includes(f.id) && f.acceptedUntil !== null)
        .map(({ subject, list }) => (0,pair/* pairKey */.Y)(subject, list ?? "")));
    const subjects = new Set(facts.senders.flatMap((s) => [
        ...s.addresses,
        ...(0,facts_found/* sendingAddresses */.PU)(facts, s),
        ...s.mailFrom,
        ...(s.domain ? [s.domain] : []),
    ]));
    for (const before of facts.observedBefore ?? []) {
        const key = (0,observed/* observationKey */.oL)(before);
        const now = seen.get(key) ?? null;
        const list = facts.lists.get(before.list);
        if (list === undefined || !subjects.has(before.subject))
            continue;
        const silent = !(0,states/* stateFor */.Dp)(list, before.subject).usable || isUnknown(facts, before);
        if (silent || ((0,standing/* fallOf */.v)(before, now) !== null && !accepted.has(key)))
            seen.set(key, before);
        else if (now !== null && now.allowed === before.allowed && now.grade === before.grade)
            seen.set(key, { ...now, since: before.since });
    }
    return [...seen.values()].sort((a, b) => ((0,observed/* observationKey */.oL)(a) < (0,observed/* observationKey */.oL)(b) ? -1 : 1));
}
function isUnknown(facts, { subject, list }) {
    return (0,observed/* listingIn */._S)(facts, subject, list)?.verdict === "not-checked";
}
function rememberAlive({ lists }, before, at) {
    return Object.fromEntries([...lists].flatMap(([zone, { state }]) => {
        const seen = state.usable ? at : before?.[zone];
        return seen === undefined ? [] : [[zone, seen]];
    }));
}

// EXTERNAL MODULE: ./build/compare/remember.js
var remember = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/compare/point.js
var point = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/rules/config/useless-accept.js
var useless_accept = __webpack_require__(6654);
// EXTERNAL MODULE: ./build/rules/engine.js
var engine = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/mail/subject.js
var mail_subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/compare/whose.js
var whose = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/compare/useless-accept.js










function uselessAcceptances(accept, looked) {
    if (accept.length === 0)
        return [];
    const severity = looked.rules[useless_accept/* configUselessAccept */.B.id]?.severity ?? useless_accept/* configUselessAccept */.B.severity;
    if (severity === "off")
        return [];
    const why = judgeOf(looked);
    return accept.flatMap((entry) => {
        const useless = why(entry);
        return useless === null ? [] : [{ kind: "fail", finding: uselessFinding(entry, useless, severity) }];
    });
}
function judgeOf(looked) {
    const { outcomes, facts, rules, mayBeOthers } = looked;
    const today = looked.at.slice(0, 10);
    const { findings, notChecked } = sideOf(outcomes);
    const names = new Set([
        ...(0,whose/* namesOf */.e)(facts.senders),
        ...(0,facts_found/* foundAddresses */.hA)(facts.found),
        ...outcomes.flatMap((o) => (o.kind === "pass" ? [o.subject] : [])),
        ...[...findings, ...notChecked].map((row) => row.subject),
    ]);
    const passed = new Set(outcomes.flatMap((o) => (o.kind === "pass" ? [(0,pair/* pairKey */.Y)(o.id, o.subject)] : [])));
    return ({ id, on, list, until }) => {
        if (until < today)
            return "expired";
        const holds = findings.some((f) => f.id === id && f.subject === on && (list === null || f.list === list));
        if (holds || rules[id]?.severity === "off")
            return null;
        if (!names.has(on))
            return mayBeOthers ? null : "no-subject";
        if ((0,unknowns/* couldNotCheck */.Hj)({ id, subject: on, list }, notChecked))
            return null;
        return (id.startsWith("dnsbl/") ? listsAnswered(facts, on, list) : passed.has((0,pair/* pairKey */.Y)(id, on)))
            ? "no-finding"
            : null;
    };
}
function listsAnswered({ senders, found, listings, lists }, on, list) {
    const subject = (0,mail_subject/* writtenSubject */.yO)(on);
    const isIp = (0,mail_subject/* isAddress */.PW)(subject);
    const asked = new Set(isIp
        ? [...senders.flatMap((s) => (s.sends ? s.addresses : [])), ...(0,facts_found/* foundAddresses */.hA)(found)]
        : senders.flatMap((s) => [...(s.domain === null ? [] : [s.domain]), ...s.mailFrom]));
    const taking = [...lists.values()].filter(({ info }) => (info.kind === "ip") === isIp && (list === null || info.zone === list));
    const isSilent = (zone) => listings.get(subject)?.some((row) => row.list === zone && row.verdict === "not-checked") === true;
    return (asked.has(subject) &&
        taking.length > 0 &&
        taking.every((l) => (0,states/* stateFor */.Dp)(l, subject).usable && !isSilent(l.info.zone)));
}
function uselessFinding({ id, on, list, until, at }, why, severity) {
    const said = (0,rule/* violation */.Qf)({
        params: { why, id, on, list, until },
        cause: [why === "expired" ? "expired" : "matches-nothing", id, list ?? "", until].join(" "),
        location: at,
        evidence: [],
    });
    return (0,engine/* findingOf */.hD)(useless_accept/* configUselessAccept */.B, { subject: on, sender: null }, said, severity);
}

// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(1509);
// EXTERNAL MODULE: ./build/rules/registry.js + 113 modules
var registry = __webpack_require__(38);
// EXTERNAL MODULE: ./build/mail/spf/servers.js + 1 modules
var spf_servers = __webpack_require__(7090);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/rules/servers/words.js

const LIST = "name the addresses that send in the list";
function serversText(open) {
    switch (open.code) {
        case "no-servers":
            return `no sending address known: reverse names and lists of addresses not checked. Where you have servers of your own, ${LIST}`;
        case "server-range":
            return `${(0,printable/* excerpt */.Kb)(open.term, 80)} names ${BigInt(open.addresses).toLocaleString("en-US")} addresses, and only ranges up to ${open.bound} are looked at: ${LIST}`;
        case "more-servers":
            return `SPF names ${open.addresses.toLocaleString("en-US")} more servers than the ${open.bound} that are looked at: ${LIST}`;
        case "servers-unknown":
            return `the servers that SPF names are not all known: reverse names and lists of addresses not checked for the rest. ${open.detail}`;
    }
}

;// CONCATENATED MODULE: ./build/rules/servers/outcomes.js


function serverOutcomes(facts) {
    return facts.senders.flatMap((sender) => {
        const found = facts.found.get(sender.id);
        if (found === undefined)
            return [];
        const { servers, ranges, left, open } = found;
        return [
            ...(open === null
                ? []
                : [row(sender, "unknown", open.reason, { code: "servers-unknown", detail: open.detail }, null)]),
            ...(servers.length > 0 || open !== null ? [] : [row(sender, "none", "no-address", { code: "no-servers" }, "")]),
            ...ranges.map(({ term, cidr, addresses }) => row(sender, "range", "bounded", { code: "server-range", term, addresses: addresses.toString(), bound: spf_servers/* MAX_RANGE */.hX }, cidr)),
            ...(left.addresses === 0
                ? []
                : [
                    row(sender, "more", "bounded", { code: "more-servers", addresses: left.addresses, bound: spf_servers/* MAX_SERVERS */.Io }, left.cidrs.join(" ")),
                ]),
        ];
    });
}
function row(sender, problem, reason, why, cause) {
    const check = `servers/${problem}`;
    const about = { check, subject: sender.id, sender: sender.id, list: null, cause };
    return { kind: "not-checked", notChecked: { ...about, reason, detail: serversText(why), why } };
}

;// CONCATENATED MODULE: ./build/app/judge.js












function* judgeLearned(run, { facts, base: baseFacts }) {
    const { config, against, at, missing = NOTHING_MISSING } = run;
    const proposed = run.accepts?.proposed ?? [];
    const before = baseFacts === null ? null : sideOf(yield* outcomesOf(run, baseFacts, acceptedBefore(against) ?? proposed));
    const seen = withNewUnknowns(sideOf(yield* outcomesOf(run, facts, proposed)), before, facts.changes?.open ?? []);
    yield;
    const now = { ...seen, notChecked: [...seen.notChecked, ...missing.notChecked] };
    const compared = pendingWhere(yield* judged(run, now, before, facts), against, facts);
    yield;
    const findings = (0,verdict/* accepted */.qG)(compared, config.accept, at).map(missing.settle);
    const judgement = judgementOf(run, [...findings, ...(run.loosened?.findings ?? [])], now.notChecked, facts.heard);
    yield;
    const kept = against.mode === "history"
        ? withObserved((0,remember/* remember */.kY)(judgement, against.history, at, (0,point/* pointOf */.q)(judgement, at)), facts, judgement)
        : null;
    return {
        judgement,
        facts,
        baseFacts,
        history: kept,
        learned: against.mode === "history" && against.history === null,
    };
}
function pendingWhere(findings, against, { lonely = [] }) {
    if (against.mode !== "history" || against.history === null || lonely.length === 0)
        return findings;
    const known = new Set(against.history.findings.map((row) => row.fingerprint));
    const alone = new Set(lonely);
    return findings.map((f) => {
        const isNew = f.change === "introduced" && !known.has(f.fingerprint);
        const waits = isNew && f.severity === "error" && f.evidence.some((e) => alone.has(e.question));
        return waits ? { ...f, severity: "warning", pending: true } : f;
    });
}
const NOTHING_MISSING = { notChecked: [], settle: (finding) => finding };
function* outcomesOf(run, facts, accept) {
    const tells = run.accepts !== undefined && accept.length > 0;
    const outcomes = yield* runChecks(facts, run.config, tells);
    if (!tells)
        return outcomes;
    const { rules } = run.config;
    const looked = { outcomes, facts, rules, mayBeOthers: run.accepts.mayBeOthers, at: run.at };
    return [...outcomes, ...uselessAcceptances(accept, looked)];
}
function acceptedBefore(against) {
    return against.mode === "pull-request" ? (against.accept ?? null) : null;
}
function withObserved(history, facts, judgement) {
    const found = rememberFound(history, facts, judgement.notChecked);
    return {
        ...history,
        observed: [...rememberObserved(facts, judgement.findings, history.at)],
        ...(facts.lists.size === 0 ? {} : { alive: rememberAlive(facts, history.alive, history.at) }),
        ...(found.length === 0 ? {} : { found: [...found] }),
    };
}
function judgementOf(run, findings, notChecked, heard) {
    const { against, loosened } = run;
    const { failOn, maxNotChecked } = run.config;
    const config = { failOn, maxNotChecked, ...(loosened === undefined ? {} : { loosenedFailOn: loosened.failOn }) };
    const sight = (0,blind/* sightOf */.p1)(heard, against.mode === "history" ? (against.history?.blindRuns ?? 0) : null);
    if (against.mode !== "uncompared")
        return (0,verdict/* judge */.S4)(against.mode, findings, notChecked, config, sight);
    const judgement = (0,verdict/* judge */.S4)("history", findings, notChecked, config, sight);
    const stands = findings.some((f) => f.severity === "error" && f.acceptedUntil === null);
    return judgement.verdict === "pass" && stands ? { ...judgement, verdict: "not-checked" } : judgement;
}
function* runChecks(facts, config, passes) {
    return [...(yield* (0,engine/* runRules */.xG)(registry/* RULES */.y, facts, config.rules, passes)), ...serverOutcomes(facts)];
}
function* judged(run, now, base, facts) {
    const { against, at } = run;
    switch (against.mode) {
        case "absolute":
        case "uncompared":
            return yield* compare(now, null, [], at);
        case "history": {
            if (against.history === null) {
                return (yield* compare(now, null, [], at)).map((f) => ({ ...f, change: "persisting", since: at }));
            }
            const before = (0,remember/* beforeOf */.v8)(against.history, run.tracks);
            const isFirst = learnsFound(against.history, facts);
            return (yield* compare(now, before, against.history.unchecked ?? [], at)).map((f) => {
                if (before.has(f.fingerprint))
                    return f;
                const learns = f.change === "indeterminate" || (f.change === "introduced" && isFirst(f));
                return learns ? { ...f, change: "persisting" } : f;
            });
        }
        case "pull-request": {
            const side = base ?? { findings: [], notChecked: [] };
            const before = new Map(side.findings.map((finding) => [(0,compare_fingerprint/* fingerprintOf */.a)(finding), { finding, since: null, learned: true }]));
            const findings = yield* compare(now, before, side.notChecked, at);
            return findings.map((f) => ({ ...f, since: null }));
        }
    }
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   p4: () => (/* binding */ judgedPart),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   vn: () => (/* binding */ baseShardOf)
/* harmony export */ });
/* harmony import */ var _facts_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(358);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);



function parseShard(text) {
    if (text === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null);
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
    const [part, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match !== null && part <= of)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ part, of });
    const message = `shard ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(text, 20)}: expected I/N with I from 1 to N, such as 2/4`;
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)([{ at: null, message, hint: null }]);
}
function shardOf(rows, shard) {
    return shard === null ? rows : rows.filter((_, index) => index % shard.of === shard.part - 1);
}
function baseShardOf(base, head, shard) {
    if (shard === null)
        return base;
    const known = new Set(head.map((s) => s.id));
    const left = base.filter((s) => !known.has(s.id));
    const own = new Set([...shardOf(head, shard), ...shardOf(left, shard)].map((s) => s.id));
    return base.filter((s) => own.has(s.id));
}
function judgedPart({ config, lists, head, against, all = config.senders }, { base }) {
    const before = against?.all ?? against?.senders ?? [];
    const { rules, accept } = config;
    return {
        senders: all,
        lists: lists.map((spec) => spec.entry.zone),
        rules,
        accept,
        zones: (0,_facts_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneFactsOf */ .Rp)(head, against?.base ?? null, all),
        base: base === null || against === null
            ? null
            : {
                senders: before,
                facts: base,
                zones: (0,_facts_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneFactsOf */ .Rp)(against.base.zones, null, before),
                accept: against.accept ?? null,
            },
    };
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failingIn),
/* harmony export */   Q: () => (/* binding */ settingsChange)
/* harmony export */ });
/* harmony import */ var _compare_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1509);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1887);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9700);



async function settingsChange({ by, notes, failOn, underBase }, { passes, isShard }, run) {
    const told = { by, notes, baseFailOn: failOn };
    const nothing = { settings: { ...told, underBase: null }, part: null };
    if ((!passes && !isShard) || underBase === null)
        return nothing;
    if (!underBase.ok) {
        const stopped = stoppedBy(underBase.error);
        return { settings: { ...told, underBase: passes ? stopped : null }, part: { stopped } };
    }
    const { against, config } = underBase.value;
    if (against === null)
        return nothing;
    const judging = run({ ...underBase.value, against });
    const { sides, result } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .learn */ .nB)(judging);
    const { judgement } = result;
    const { failOn: bound, maxNotChecked } = config;
    return {
        settings: { ...told, underBase: passes ? failingIn(judgement, bound) : null },
        part: isShard ? { ...(0,_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPart */ .p4)(underBase.value, sides), failOn: bound, maxNotChecked, facts: sides.facts } : null,
    };
}
const MOST_FAILING = 20;
function stoppedBy(problems) {
    const findings = problems.slice(0, MOST_FAILING).map(({ at, message }) => ({
        id: "config/input",
        severity: "error",
        change: "introduced",
        subject: at?.file ?? "",
        message,
        location: at,
    }));
    return { exitCode: 2, failing: problems.length, findings };
}
function failingIn({ mode, exitCode, findings }, failOn) {
    if (exitCode === 0)
        return null;
    const failing = findings.filter((f) => (0,_compare_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(f, failOn, mode));
    const shown = failing.slice(0, MOST_FAILING).map(({ id, severity, subject, params, message, location, change }) => ({
        id,
        severity,
        subject,
        ...(params === undefined ? {} : { params }),
        message,
        location,
        change,
    }));
    return { exitCode, failing: failing.length, findings: shown };
}


/***/ }),

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ watchName),
/* harmony export */   EY: () => (/* binding */ workflowFile),
/* harmony export */   gl: () => (/* binding */ NO_PATH),
/* harmony export */   rA: () => (/* binding */ NO_NAMING)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);



const LONGEST = 100;
const NO_NAMING = { name: null, directory: "", root: null, workflow: null };
const NO_PATH = "senders";
function watchName(naming, lists) {
    const given = naming.name?.trim() ?? "";
    if (given === "")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(defaultName(naming, lists));
    if (given.length <= LONGEST && (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(given) === given)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)([
        {
            at: null,
            message: `name ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(given, 40)}: expected at most ${LONGEST} printable characters on one line`,
            hint: null,
        },
    ]);
}
function defaultName({ directory, root, workflow }, lists) {
    const listed = lists.find((file) => !file.startsWith("("));
    const path = (listed ?? workflow ?? NO_PATH).replaceAll("\\", "/");
    const top = root === null ? null : `${root.replaceAll("\\", "/").replace(/\/$/, "")}/`;
    if (top !== null && path.startsWith(top))
        return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.slice(top.length)));
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, path));
}
function workflowFile(ref) {
    return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1] ?? null;
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordOf),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);



const FAIL_ON = ["regression", "error", "warning", "never"];
function wordOf(name, text, words) {
    const word = words.find((w) => w === text) ?? null;
    if (text === null || word !== null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(word);
    const message = `${name} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(text, 40)}: expected ${words.join(", ")}`;
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)([{ at: null, message, hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, words) }]);
}


/***/ }),

/***/ 9833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   n: () => (/* binding */ outsOf)
/* harmony export */ });
/* harmony import */ var _app_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8733);
/* harmony import */ var _core_lang_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8024);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8819);
/* harmony import */ var _report_lang_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4079);
/* harmony import */ var _text_json_chunks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9009);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2788);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9093);
/* harmony import */ var _format_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2779);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6269);










const FOR_PEOPLE = ["text", "markdown", "html"];
function inLang(report, format, io) {
    return { ...report, lang: report.lang ?? (FOR_PEOPLE.includes(format) ? (0,_core_lang_js__WEBPACK_IMPORTED_MODULE_5__/* .langOfLocale */ .Sp)(io.env) : null) };
}
const FORMS = {
    text: "text",
    json: "json",
    markdown: "markdown",
    html: "xml",
    sarif: "json",
    junit: "xml",
    github: "markdown",
    badge: "json",
};
async function show(made, format, outs, parsed, io) {
    const report = io.writer.maskedValues(made);
    for (const out of outs) {
        const text = [...(await rendered(report, out.format, parsed, io))].join("");
        const masked = io.writer.masked(text, FORMS[out.format]);
        const written = (0,_app_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(io.disk, out.file, `the ${out.format} report`, masked);
        if (!written.ok)
            return written;
    }
    const shown = parsed.flag("json") ? "json" : (format ?? "text");
    const { exitCode } = report.judgement;
    if (shown === "github")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ shown: { kind: "commands", commands: await commandsOf(report) }, exitCode });
    const chunks = await rendered(report, shown, parsed, io);
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ shown: { kind: "text", chunks, form: FORMS[shown] }, exitCode });
}
async function commandsOf(report) {
    const { annotations } = await Promise.all(/* import() */[__webpack_require__.e(7532), __webpack_require__.e(6241)]).then(__webpack_require__.bind(__webpack_require__, 6241));
    return annotations(report).commands;
}
async function rendered(report, format, parsed, io) {
    const input = inLang(report, format, io);
    switch (format) {
        case "text": {
            const { terminalChunks } = await Promise.all(/* import() */[__webpack_require__.e(7532), __webpack_require__.e(4792), __webpack_require__.e(9538)]).then(__webpack_require__.bind(__webpack_require__, 9538));
            return terminalChunks(input, {
                ...(0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .lookOf */ .Li)(io, parsed),
                verbose: parsed.flag("verbose"),
                quiet: parsed.flag("quiet"),
            });
        }
        case "json": {
            const { reportJson } = await Promise.all(/* import() */[__webpack_require__.e(4706), __webpack_require__.e(2980), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 9144));
            return (0,_text_json_chunks_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonChunks */ .V)(reportJson(input));
        }
        case "markdown":
            return [(await Promise.all(/* import() */[__webpack_require__.e(7532), __webpack_require__.e(4792), __webpack_require__.e(2612)]).then(__webpack_require__.bind(__webpack_require__, 2612))).renderMarkdown(input)];
        case "html":
            return [(await Promise.all(/* import() */[__webpack_require__.e(4706), __webpack_require__.e(7532), __webpack_require__.e(4792), __webpack_require__.e(8808)]).then(__webpack_require__.bind(__webpack_require__, 8808))).renderHtml(input)];
        case "sarif": {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 5150));
            return [renderSarif(input, (0,_rules_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describedRules */ .no)((0,_report_lang_js__WEBPACK_IMPORTED_MODULE_2__/* .langOf */ .E)(input)))];
        }
        case "junit":
            return [(await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 4227))).renderJunit(input)];
        case "badge":
            return [(await __webpack_require__.e(/* import() */ 1452).then(__webpack_require__.bind(__webpack_require__, 1452))).renderBadge(input)];
        case "github":
            return (await commandsOf(input)).map((line) => `${line}\n`);
    }
}
function outsOf(parsed) {
    const outs = [];
    for (const text of parsed.all("out")) {
        const [word = "", ...file] = text.split("=");
        const format = _format_names_js__WEBPACK_IMPORTED_MODULE_8__/* .FORMATS */ .h.find((f) => f === word);
        if (format === undefined || file.length === 0) {
            return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .f)([
                {
                    at: null,
                    message: `--out ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .excerpt */ .Kb)(text, 80)}: expected FORMAT=FILE with FORMAT one of ${_format_names_js__WEBPACK_IMPORTED_MODULE_8__/* .FORMATS */ .h.join(", ")}`,
                    hint: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, _format_names_js__WEBPACK_IMPORTED_MODULE_8__/* .FORMATS */ .h),
                },
            ]);
        }
        outs.push({ format, file: file.join("=") });
    }
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_6__.ok)(outs);
}


/***/ }),

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   Kd: () => (/* binding */ betterOf)
/* harmony export */ });
/* unused harmony export RANK */
const RANK = { info: 0, warning: 1, error: 2 };
function isWorse(now, then) {
    const grew = now.degree !== null && then.degree !== null && now.degree > then.degree;
    return grew || RANK[now.severity] > RANK[then.severity];
}
function betterOf(a, b) {
    const severity = RANK[a.severity] <= RANK[b.severity] ? a.severity : b.severity;
    const degree = a.degree === null || b.degree === null ? (b.degree ?? a.degree) : Math.min(a.degree, b.degree);
    return { severity, degree };
}


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function fingerprintOf(finding) {
    const parts = JSON.stringify([finding.id, finding.subject, finding.list ?? "", finding.cause]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts).digest().toString("hex", 0, 8);
}


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ MAX_RUNS),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   ph: () => (/* binding */ serializeHistory)
/* harmony export */ });
/* unused harmony export fileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _mail_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5666);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9093);






const MAX_CHARACTERS = 64 * 1024 * 1024;
const MAX_FINDINGS = 100_000;
const MOST_NAME = 5000;
const MAX_RUNS = 90;
const FORMAT = 1;
const name = (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .Z)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["error", "warning", "info"]);
const remembered = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    severity,
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sender: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    list: name.nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}).optional(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    degree: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    learned: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    tracked: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), severity, degree: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable() }).optional(),
});
const gone = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    list: name.nullable(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sender: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    clean: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1),
});
const unchecked = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    check: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    list: name.nullable(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().optional(),
});
const found = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sender: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    address: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    open: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(10_000).optional(),
});
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    notChecked: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    listed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
});
const rememberingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        subject: (0,_mail_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectIn */ .iw)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        list: name,
        allowed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        grade: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["GOOD", "NEUTRAL", "POOR"]).nullable(),
        meaning: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }))
        .max(100_000)
        .optional(),
    alive: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(40)).optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(remembered).max(MAX_FINDINGS),
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gone).max(MAX_FINDINGS).optional(),
    unchecked: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(unchecked).max(MAX_FINDINGS).optional(),
    found: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(found).max(MAX_FINDINGS).optional(),
    blindRuns: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000_000).optional(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).max(1000).optional(),
});
const watchName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(MOST_NAME);
const schema = rememberingSchema.extend({ schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(`mailworthy/history/${FORMAT}`) });
const fileSchema = schema.extend({
    name: watchName.optional(),
    watches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rememberingSchema.extend({ name: watchName }))
        .max(1000)
        .optional(),
});
function parseHistory(text, file) {
    if (text.trim() === "")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    if (text.length > MAX_CHARACTERS)
        return broken(file, "it is larger than 64 MiB");
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    if (!json.ok)
        return broken(file, (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonFaultText */ .e)(json.error), 200));
    const data = json.value;
    const format = formatOf(data);
    if (format !== null && format > FORMAT) {
        return problem(file, `${file} was written by a newer Mailworthy (history format ${format}; this version reads up to ${FORMAT}); use that version, or start a new history`);
    }
    const parsed = fileSchema.safeParse(data);
    if (parsed.success)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(parsed.data);
    const issue = parsed.error.issues[0];
    return broken(file, issue === undefined ? "unknown form" : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(`${issue.path.join(".")}: ${issue.message}`, 200));
}
function formatOf(data) {
    if (typeof data !== "object" || data === null || !("schema" in data) || typeof data.schema !== "string")
        return null;
    const match = /^mailworthy\/history\/([1-9]\d{0,5})$/.exec(data.schema);
    return match === null ? null : Number(match[1]);
}
function broken(file, why) {
    return problem(file, `${file} is not a history of Mailworthy (${why}); expected schema mailworthy/history/${FORMAT}. Delete it to start a new one`);
}
function problem(file, message) {
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)([{ at: { file, line: 1, column: 1 }, message, hint: null }]);
}
function serializeHistory(history) {
    const { schema: name, watches = [], ...own } = history;
    const others = [...watches].sort((a, b) => (a.name < b.name ? -1 : 1)).map((watch) => objectOf(partsOf(watch, 4), 4));
    const parts = [
        ["schema", JSON.stringify(name)],
        ...partsOf(own, 0),
        ...(others.length === 0 ? [] : [["watches", rowsOf(others, 4)]]),
    ];
    return `${objectOf(parts, 0)}\n`;
}
function partsOf(history, indent) {
    const { name, at, findings, gone: recovered, unchecked: open, found: servers, runs, observed, ...others } = history;
    const sorted = (rows) => [...rows].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    const lines = (rows) => rowsOf(rows.map((row) => JSON.stringify(row)), indent + 4);
    return [
        ...(name === undefined ? [] : [["name", JSON.stringify(name)]]),
        ["at", JSON.stringify(at)],
        ["findings", lines(sorted(findings))],
        ...Object.entries({
            gone: sorted(recovered ?? []),
            unchecked: open ?? [],
            found: servers ?? [],
            observed: observed ?? [],
            runs: runs ?? [],
        })
            .filter(([, rows]) => rows.length > 0)
            .map(([key, rows]) => [key, lines(rows)]),
        ...Object.entries(others).map(([key, value]) => [key, Array.isArray(value) ? lines(value) : JSON.stringify(value)]),
    ];
}
function objectOf(parts, indent) {
    const pad = " ".repeat(indent);
    return `{\n${parts.map(([key, text]) => `${pad}  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n${pad}}`;
}
function rowsOf(rows, indent) {
    const pad = " ".repeat(indent);
    return rows.length === 0 ? "[]" : `[\n${rows.map((row) => `${pad}${row}`).join(",\n")}\n${pad.slice(2)}]`;
}


/***/ }),

/***/ 7518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
function pointOf({ findings, notChecked }, at) {
    const open = findings.filter((f) => f.change !== "resolved" && f.change !== "indeterminate");
    return {
        at,
        errors: open.filter((f) => f.severity === "error" && f.acceptedUntil === null).length,
        warnings: open.filter((f) => f.severity === "warning" && f.acceptedUntil === null).length,
        notChecked: notChecked.length,
        listed: open.filter((f) => f.list !== null && f.id !== "dnsbl/allowlist-lost").length,
    };
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* unused harmony export withIssues */
/* harmony import */ var _badness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7216);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);



function beforeOf(history, tracks = false) {
    return new Map(history.findings.map((row) => {
        const { fingerprint, since, learned, tracked, params, ...rest } = row;
        const said = params === undefined ? {} : { params };
        const finding = { ...rest, ...said, help: "", location: null, evidence: [] };
        return [fingerprint, { finding, since, learned, ...(tracks && tracked !== undefined ? { tracked } : {}) }];
    }));
}
function remember({ findings, notChecked, blindRuns = 0 }, before, at, point = null) {
    const known = new Map((before?.findings ?? []).map((row) => [row.fingerprint, row]));
    const rows = findings.flatMap((finding) => {
        if (finding.change === "resolved")
            return [];
        const was = known.get(finding.fingerprint);
        if (was !== undefined && finding.change === "indeterminate")
            return [was];
        return [rowOf(finding, was, before === null, at)];
    });
    const present = new Set(rows.map((row) => row.fingerprint));
    const unknown = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownsOf */ .F9)(notChecked);
    const waiting = (before?.gone ?? []).filter((row) => !present.has(row.fingerprint) && unknown(row));
    const gone = [...findings.filter((finding) => finding.change === "resolved").map(goneRow), ...waiting];
    const runs = [...(before?.runs ?? []), ...(point === null ? [] : [point])].slice(-_history_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_RUNS */ ._k);
    const unchecked = uncheckedAfter(before, notChecked);
    const next = { ...before, schema: "mailworthy/history/1", at, findings: rows, gone, unchecked, runs };
    delete next.blindRuns;
    return blindRuns === 0 ? next : { ...next, blindRuns };
}
const MOST_UNCHECKED = 20_000;
function uncheckedAfter(before, notChecked) {
    const asked = notChecked.filter((n) => !n.check.startsWith("servers/"));
    const still = before === null ? asked : (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_2__/* .stillUnknown */ .BY)(before.unchecked ?? [], asked);
    const many = still.length > MOST_UNCHECKED;
    const rows = still.map(({ check, subject, list, cause }) => ({
        check,
        subject: many ? (list ?? subject) : subject,
        list,
        ...(cause === undefined ? {} : { cause }),
    }));
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()].slice(0, MOST_UNCHECKED);
}
function rowOf(finding, was, first, at) {
    const { id, subject, sender, list, message, params, cause } = finding;
    const kept = was !== undefined && was.learned ? (0,_badness_js__WEBPACK_IMPORTED_MODULE_0__/* .betterOf */ .Kd)(was, finding) : finding;
    return {
        fingerprint: finding.fingerprint,
        id,
        severity: kept.severity,
        subject,
        sender,
        list,
        message,
        cause,
        ...(params === undefined ? {} : { params: { ...params } }),
        degree: kept.degree,
        since: finding.since ?? at,
        learned: was?.learned ?? (first || finding.change === "persisting"),
        ...(was?.tracked === undefined || finding.acceptedUntil !== null ? {} : { tracked: was.tracked }),
    };
}
function goneRow(finding) {
    const { fingerprint, id, subject, list, cause, sender, since } = finding;
    return { fingerprint, id, subject, list, cause, sender, since: since ?? "", clean: 1 };
}
function withIssues(history, issues, findings) {
    const now = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    return {
        ...history,
        findings: history.findings.map((row) => {
            const issue = issues.get(row.fingerprint);
            const finding = now.get(row.fingerprint);
            if (issue === undefined || finding === undefined || finding.change === "indeterminate")
                return row;
            return { ...row, tracked: { issue, severity: finding.severity, degree: finding.degree } };
        }),
    };
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ stillUnknown),
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   Hj: () => (/* binding */ couldNotCheck)
/* harmony export */ });
/* harmony import */ var _core_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(360);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);




function unknownsOf(rows, side = "gone") {
    const bySubject = new Map();
    const servers = new Map();
    for (const row of rows) {
        if (row.check.startsWith("servers/"))
            (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(servers, row.sender ?? row.subject, row);
        else
            (0,_core_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(bySubject, row.list === null ? row.subject : (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Y)(row.list, row.subject), row);
    }
    return (finding) => {
        const { subject } = finding;
        if (servers.size > 0 && (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA)(subject) && isServers(ofServers(servers, finding.sender), subject))
            return true;
        const { list } = finding;
        if (list !== null)
            return [subject, list].some((subject) => bySubject.has((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Y)(list, subject)));
        return (bySubject.get(finding.subject) ?? []).some((row) => row.list === null && repeats(row, finding, side));
    };
}
function ofServers(servers, sender) {
    return sender === undefined ? [...servers.values()].flat() : (servers.get(sender) ?? []);
}
function isServers(rows, address) {
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .ipOf */ .ls)(address);
    return rows.some((row) => holds(row, ip));
}
function holds({ cause }, ip) {
    if (cause === null || cause === undefined)
        return true;
    return cause
        .split(" ")
        .map(_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .RC)
        .some((range) => range !== null && (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(range, ip));
}
function repeats(row, { id, cause }, side) {
    if (row.cause === undefined)
        return categoryOf(row.check) === categoryOf(id);
    if (toldBy(row.check) !== toldBy(id))
        return false;
    if (row.cause === null || cause === undefined || (row.partial === true && side === "gone"))
        return true;
    return row.cause === cause || cause.startsWith(`${row.cause} `);
}
function toldBy(id) {
    return id.startsWith("volume/") ? "volume" : id;
}
function categoryOf(id) {
    return id.split("/")[0] ?? id;
}
function couldNotCheck(finding, rows) {
    return unknownsOf(rows)(finding);
}
function stillUnknown(before, now) {
    const [known, wide] = [unknownsOf(now, "seen"), unknownsOf(before, "seen")];
    const narrow = new Set(before.filter((row) => typeof row.cause === "string").map(subjectKey));
    const whole = new Set(before.filter((row) => typeof row.cause !== "string").map(subjectKey));
    return [
        ...now.filter((row) => wide(soughtOf(row)) && !(row.cause === null && narrow.has(subjectKey(row)) && !whole.has(subjectKey(row)))),
        ...before.filter((row) => (row.list !== null || typeof row.cause === "string") && known(soughtOf(row))),
    ];
}
function subjectKey({ check, subject, list }) {
    return `${check} ${subject} ${list ?? ""}`;
}
function soughtOf({ check, subject, list, cause }) {
    return { id: check, subject, list, ...(typeof cause === "string" ? { cause } : {}) };
}


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   qG: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _blind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);


const LOOSENED = _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.id;
function accepted(findings, accept, at) {
    const today = at.slice(0, 10);
    return findings.map((finding) => {
        const match = accept.find((a) => a.id === finding.id &&
            a.on === finding.subject &&
            (a.list === null || a.list === finding.list) &&
            a.until >= today);
        return match === undefined ? finding : { ...finding, acceptedUntil: match.until };
    });
}
function fails(finding, failOn, mode) {
    if (finding.acceptedUntil !== null || finding.change === "resolved" || finding.change === "indeterminate")
        return false;
    if (finding.pending === true)
        return false;
    if (finding.id === LOOSENED)
        return finding.severity === "error";
    switch (failOn) {
        case "error":
            return finding.severity === "error";
        case "warning":
            return finding.severity !== "info";
        case "never":
        case "regression":
            if (finding.severity !== "error")
                return false;
            return mode === "absolute" || finding.change === "introduced" || finding.change === "worsened";
    }
}
function judge(mode, findings, notChecked, config, sight = _blind_js__WEBPACK_IMPORTED_MODULE_1__/* .SEEING */ .S6) {
    const { blind, blindRuns } = sight;
    const { failOn, loosenedFailOn = failOn } = config;
    const judged = { mode, findings: [...findings].sort(byWeight), notChecked, blind, blindRuns };
    const failing = findings.filter((f) => fails(f, failOn, mode));
    if (failing.some((f) => (f.id === LOOSENED ? loosenedFailOn : failOn) !== "never"))
        return { ...judged, verdict: "fail", exitCode: 1 };
    const tooMuch = config.maxNotChecked !== null && notChecked.length > config.maxNotChecked;
    const unseen = tooMuch || blindRuns >= _blind_js__WEBPACK_IMPORTED_MODULE_1__/* .BLIND_RUNS */ .rE;
    const verdict = failing.length > 0 ? "fail" : unseen || blind.length > 0 ? "not-checked" : "pass";
    return { ...judged, verdict, exitCode: unseen ? 3 : 0 };
}
const CHANGES = ["introduced", "worsened", null, "persisting", "indeterminate", "resolved"];
const SEVERITIES = ["error", "warning", "info"];
function byWeight(a, b) {
    const change = CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change);
    if (change !== 0)
        return change;
    const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    if (severity !== 0)
        return severity;
    const keyA = [a.id, a.sender, a.subject, a.list, a.cause].join("\n");
    const keyB = [b.id, b.sender, b.subject, b.list, b.cause].join("\n");
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ speaksOf),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
function speaksOf(senders) {
    const [ids, names] = [new Set(senders.map((s) => s.id)), namesOf(senders)];
    return ({ id, subject, sender = "", list }) => {
        const ofSubject = list !== null || sender === "" || id.startsWith("ptr/");
        return ids.has(sender) || id.startsWith("volume/") || (ofSubject && names.has(subject));
    };
}
function namesOf(senders) {
    return new Set(senders.flatMap((s) => [s.id, ...(s.domain === null ? [] : [s.domain]), ...s.addresses, ...s.mailFrom]));
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS)
/* harmony export */ });
const LEVELS = ["off", "info", "warning", "error"];


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* unused harmony export runRule */
/* harmony import */ var _core_fitted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(336);
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9388);
/* harmony import */ var _core_turns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3946);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8819);




const STEP = 64;
function* runRules(rules, facts, settings, passes = true) {
    const quieted = new Set(rules.filter((rule) => isQuieted(rule, settings[rule.id])).map((rule) => rule.id));
    const outcomes = [];
    const own = { ...facts };
    for (const rule of rules) {
        yield;
        yield* ruled(rule, own, settings[rule.id], { quieted, passes }, outcomes);
    }
    return outcomes;
}
function isQuieted(rule, setting) {
    const severity = setting?.severity ?? null;
    return severity !== null && _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(severity) < _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(rule.severity);
}
const NONE = new Set();
function runRule(rule, facts, setting, quieted = NONE) {
    const outcomes = [];
    inOneGo(ruled(rule, facts, setting, { quieted, passes: true }, outcomes));
    return outcomes;
}
function* ruled(rule, facts, setting, { quieted, passes }, outcomes) {
    const severity = setting?.severity ?? null;
    if (severity === "off")
        return;
    const options = { ...rule.options, ...setting?.options };
    let judged = 0;
    for (const subject of rule.subjects(facts)) {
        if (++judged % STEP === 0)
            yield;
        const { fact } = subject;
        if (!fact.known) {
            outcomes.push(notChecked(rule, subject, fact, subject.cause ?? null));
            continue;
        }
        for (const verdict of rule.judge(fact.value, { facts, subject: subject.subject, options, quieted }))
            if (passes || verdict.kind !== "pass")
                outcomes.push(outcomeOf(rule, subject, verdict, severity));
    }
}
function outcomeOf(rule, subject, verdict, severity) {
    switch (verdict.kind) {
        case "pass":
            return { kind: "pass", id: rule.id, subject: subject.subject, list: subject.list ?? null };
        case "unknown": {
            const row = notChecked(rule, subject, verdict.fact, verdict.cause);
            return verdict.partial === true ? { ...row, notChecked: { ...row.notChecked, partial: true } } : row;
        }
        case "violation":
            return { kind: "fail", finding: findingOf(rule, subject, verdict, severity) };
    }
}
function findingOf(rule, { subject, sender, list }, said, severity) {
    const { params, cause, location, evidence } = said;
    const { message, help } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .findingText */ .NK)("en", { id: rule.id, params });
    return {
        id: rule.id,
        severity: severity ?? said.severity ?? rule.severity,
        subject,
        sender: sender?.id ?? "",
        list: list ?? null,
        params,
        message,
        help,
        location,
        evidence: (0,_core_fitted_js__WEBPACK_IMPORTED_MODULE_3__/* .fitted */ .$)(evidence),
        cause,
        degree: said.degree ?? null,
        ...(said.corrected === undefined ? {} : { corrected: publishable(said.corrected) }),
    };
}
const MAX_RECORD = 4000;
function publishable(record) {
    return record !== null && record.length <= MAX_RECORD && /^[\x20-\x7e]+$/.test(record) ? record : null;
}
function notChecked(rule, { subject, sender, list }, { reason, detail, why, at }, cause) {
    const row = { check: rule.id, subject, sender: sender?.id ?? "", list: list ?? null, cause, reason, detail };
    const told = why === undefined ? row : { ...row, why };
    return { kind: "not-checked", notChecked: at === undefined ? told : { ...told, at } };
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ jsonFaultText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9093);

const MAX_DEPTH = 100;
function parseJson(text, maxDepth = MAX_DEPTH) {
    if (deepestOf(text, maxDepth) > maxDepth)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "too-deep", depth: maxDepth });
    try {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(text));
    }
    catch (error) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .f)({ code: "syntax", detail: error instanceof Error ? error.message : String(error) });
    }
}
function jsonFaultText(fault) {
    switch (fault.code) {
        case "syntax":
            return fault.detail;
        case "too-deep":
            return `nested more than ${fault.depth} levels deep`;
    }
}
function deepestOf(text, max) {
    let depth = 0;
    let isInText = false;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isInText) {
            if (code === 0x5c)
                i++;
            else if (code === 0x22)
                isInText = false;
        }
        else if (code === 0x22)
            isInText = true;
        else if (code === 0x5b || code === 0x7b) {
            if (++depth > max)
                return depth;
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
    return depth;
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6140);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
