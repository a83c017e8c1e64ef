export const id = 7070;
export const ids = [7070];
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
    return facts.listings.get(subject)?.some((l) => l.list === list && l.verdict === "not-checked") === true;
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

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ outsOf),
  W: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/core/lang.js
var lang = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/rules/text.js + 31 modules
var rules_text = __webpack_require__(8819);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(1509);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/mail/spf/rewrite.js
var rewrite = __webpack_require__(6634);
;// CONCATENATED MODULE: ./build/report/fold.js




function folds(findings) {
    const alike = new Map();
    for (const finding of findings) {
        const key = likeness(finding);
        const known = alike.get(key);
        if (known === undefined)
            alike.set(key, [finding]);
        else
            known.push(finding);
    }
    const made = new Map();
    for (const group of alike.values())
        for (const fold of runsOf(group))
            fold.of.forEach((f, i) => made.set(f, i === 0 ? fold : null));
    return findings.flatMap((finding) => made.get(finding) ?? []);
}
function likeness(finding) {
    const { id, subject, params, fingerprint } = finding;
    if (!id.startsWith("spf/") || params === undefined || !(0,ip/* isIpText */.LA)(subject))
        return fingerprint;
    const { sender, severity, location, cause, corrected = null, change, acceptedUntil, since, issue } = finding;
    const said = Object.entries(params).map(([name, value]) => [name, ...general(value, subject)]);
    return JSON.stringify([
        id,
        sender,
        severity,
        location,
        cause,
        corrected,
        change,
        acceptedUntil,
        since?.slice(0, 10),
        issue,
        said,
    ]);
}
function general(value, subject) {
    return value === subject ? ["address", null] : value === (0,rewrite/* termOf */.iP)(subject) ? ["term", null] : ["value", value];
}
function runsOf(group) {
    const addressed = group.flatMap((finding) => {
        const address = finding.subject;
        return (0,ip/* isIpText */.LA)(address) ? [{ finding, address, ip: (0,ip/* ipOf */.ls)(address) }] : [];
    });
    if (addressed.length < group.length)
        return group.flatMap(alone);
    const order = (a, b) => a.ip.family - b.ip.family || (a.ip.value < b.ip.value ? -1 : Number(a.ip.value > b.ip.value));
    const runs = [];
    for (const one of [...addressed].sort(order)) {
        const last = runs.at(-1);
        const end = last?.at(-1)?.ip;
        if (last !== undefined && end?.family === one.ip.family && one.ip.value - end.value <= 1n)
            last.push(one);
        else
            runs.push([one]);
    }
    return runs.flatMap(foldOf);
}
function alone(finding) {
    return [{ shown: finding, of: [finding] }];
}
function foldOf(run) {
    const [{ finding: first, address, ip }, ...others] = run;
    const range = { family: ip.family, first: ip.value, last: others.at(-1)?.ip.value ?? ip.value };
    if (range.first === range.last)
        return run.flatMap(({ finding }) => alone(finding));
    const [subject, terms] = [rangeText(range), (0,rewrite/* termsOf */.fd)([range]).join(" ")];
    const put = (value) => (value === address ? subject : value === (0,rewrite/* termOf */.iP)(address) ? terms : value);
    const params = Object.fromEntries(Object.entries(first.params ?? {}).map(([name, value]) => [name, put(value)]));
    const text = (0,rules_text/* freshText */.AT)("en", { id: first.id, params });
    if (text === null)
        return run.flatMap(({ finding }) => alone(finding));
    const evidence = run.flatMap(({ finding }) => finding.evidence);
    return [{ shown: { ...first, ...text, subject, params, evidence }, of: [first, ...others.map((o) => o.finding)] }];
}
function rangeText(range) {
    const [block = "", ...more] = (0,ip_range/* cidrsOf */.Fm)(range);
    if (more.length === 0)
        return block;
    const end = (value) => (0,ip/* formatIp */.v_)({ family: range.family, value });
    return `${end(range.first)}–${end(range.last)}`;
}

// EXTERNAL MODULE: ./build/rules/words/ja/why.js
var ja_why = __webpack_require__(72);
;// CONCATENATED MODULE: ./build/rules/why.js

function detailOf(lang, { detail, why }) {
    return lang === "en" || why === undefined ? detail : (0,ja_why/* whyText */.s)(why);
}

;// CONCATENATED MODULE: ./build/report/unknown-text.js

function unknown_text_detailOf(unknown, lang) {
    return detailOf(lang, unknown);
}

// EXTERNAL MODULE: ./build/report/words/words.js + 36 modules
var words_words = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/report/causes.js



function byPlace(findings) {
    const groups = new Map();
    const seen = new Map();
    for (const { shown: finding } of folds(findings)) {
        const { location, id, fingerprint, list, subject, sender } = finding;
        const place = location === null ? fingerprint : JSON.stringify([id, list, location]);
        const whose = JSON.stringify([place, sender, subject]);
        const nth = seen.get(whose) ?? 0;
        seen.set(whose, nth + 1);
        const key = `${nth} ${place}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function otherSubjects([finding, ...others]) {
    const subjects = [...new Set(others.map((f) => f.subject))].filter((subject) => subject !== finding.subject);
    return { shown: subjects.slice(0, SUBJECTS), more: Math.max(0, subjects.length - SUBJECTS) };
}
const SUBJECTS = 5;
function unknownGroups(rows) {
    const groups = new Map();
    const saidOf = new Map();
    for (const { list, reason, detail } of rows) {
        if (list === null)
            continue;
        const key = JSON.stringify([reason, detail]);
        saidOf.set(key, (saidOf.get(key) ?? new Set()).add(list));
    }
    const isShared = (key) => (saidOf.get(key)?.size ?? 0) > 1;
    for (const row of rows) {
        const said = JSON.stringify([row.reason, row.detail]);
        const key = row.list === null || isShared(said) ? said : JSON.stringify([row.reason]);
        const group = groups.get(key) ?? { rows: [] };
        group.rows.push(row);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ rows: of }) => {
        const [first] = of;
        if (first === undefined)
            return [];
        return [
            {
                lists: distinct(of.flatMap((n) => n.list ?? [])),
                kinds: distinct(of.map((n) => n.check.split("/")[0] ?? n.check)),
                subjects: distinct(of.flatMap((n) => (n.subject === n.list ? [] : [n.subject]))),
                reason: first.reason,
                detail: first.detail,
                ...(first.why === undefined ? {} : { why: first.why }),
                at: of.find((n) => n.at !== undefined)?.at ?? null,
                shared: isShared(JSON.stringify([first.reason, first.detail])),
                isNew: of.some((n) => n.isNew === true),
                checks: of.length,
            },
        ];
    });
}
function distinct(texts) {
    return [...new Set(texts)];
}
function unknownSubject(group, lang, show) {
    const { common, unknown } = (0,words_words/* reportWords */.i)(lang);
    const names = (all) => common.andMore(all.slice(0, NAMED).map(show), Math.max(0, all.length - NAMED));
    if (group.lists.length > 0)
        return names(group.lists);
    return unknown.of(kindsText(group, lang), names(group.subjects));
}
const NAMED = 3;
function kindsText(group, lang) {
    const { common, unknown } = (0,words_words/* reportWords */.i)(lang);
    const names = unknown.kinds;
    return common.list(group.kinds.map((kind) => names[kind] ?? kind));
}
function unknownWhy(group, lang) {
    const { unknown } = (0,words_words/* reportWords */.i)(lang);
    if (group.lists.length < 2)
        return unknown.why(group.reason, unknown_text_detailOf(group, lang));
    return group.shared ? unknown_text_detailOf(group, lang) : unknown.reasons[group.reason];
}

;// CONCATENATED MODULE: ./build/report/finding-text.js

const PENDING = {
    en: " (pending: only one resolver could be asked; if the next run sees it too, it counts)",
    ja: "（保留：問い合わせ先が1つのリゾルバーだけのため、次回の実行でも同じなら確定します）",
};
function textOf(finding, lang) {
    const text = (0,rules_text/* textOf */.b6)(lang, finding);
    return finding.pending === true ? { ...text, message: `${text.message}${PENDING[lang]}` } : text;
}
function messageOf(finding, lang) {
    return textOf({ ...finding, help: "" }, lang).message;
}

// EXTERNAL MODULE: ./build/compare/blind.js
var blind = __webpack_require__(751);
// EXTERNAL MODULE: ./build/core/once-per.js
var once_per = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/facts/heard.js
var heard = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/rules/dnsbl/lists.js
var dnsbl_lists = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/compare/loosened.js
var loosened = __webpack_require__(6287);
// EXTERNAL MODULE: ./build/facts/found.js
var found = __webpack_require__(5768);
;// CONCATENATED MODULE: ./build/report/model.js





function model_open(input) {
    return input.judgement.findings.filter((f) => f.change !== "resolved" && f.change !== "indeterminate" && f.acceptedUntil === null);
}
function news(input) {
    return model_open(input).filter((f) => f.change === null || f.change === "introduced" || f.change === "worsened");
}
function loosenings(input) {
    return input.judgement.findings.filter((f) => f.id === loosened/* LOOSENED */.E && f.change !== "resolved");
}
const tally = (0,once_per/* oncePer */.P)((input) => {
    const findings = input.judgement.findings;
    const lists = [...input.facts.lists.values()].filter((l) => l.state.usable || l.state.reason !== "needs-key");
    const { facts } = input;
    const answering = lists.filter((l) => l.state.usable);
    const asked = { lists: new Map(answering.map((l) => [l.info.zone, l])), listings: facts.listings };
    const pairs = (0,heard/* heardOfLists */.F$)(asked, (0,dnsbl_lists/* listSubjects */.UV)(facts).keys());
    return {
        errors: model_open(input).filter((f) => f.severity === "error").length,
        warnings: model_open(input).filter((f) => f.severity === "warning").length,
        introduced: findings.filter((f) => f.change === "introduced" || f.change === "worsened").length,
        resolved: findings.filter((f) => f.change === "resolved").length,
        notChecked: input.judgement.notChecked.length,
        loosened: loosenings(input).length,
        listsAsked: lists.length,
        listsAnswered: answering.length,
        pairsAsked: pairs.asked,
        pairsAnswered: pairs.answered,
        addresses: new Set([...input.facts.senders.flatMap((s) => s.addresses), ...(0,found/* foundAddresses */.hA)(input.facts.found)]).size,
    };
});

;// CONCATENATED MODULE: ./build/report/headline.js


function headlineOf(input) {
    const { mode, verdict, notChecked, exitCode } = input.judgement;
    const { errors, warnings } = tally(input);
    const where = mode === "absolute" ? null : mode;
    const under = input.settings?.underBase ?? null;
    if (under !== null)
        return { code: "only-by-loosening", under, failed: verdict === "fail" };
    if (verdict === "fail") {
        const count = where === null ? 0 : news(input).filter((f) => f.severity === "error").length;
        return count > 0 && where !== null ? { code: "regressions", count, where } : { code: "found", errors, warnings };
    }
    const unseen = blindnessOf(input);
    if (unseen !== null)
        return unseen;
    if (verdict === "not-checked") {
        if (exitCode === 3)
            return { code: "too-much-unknown", notChecked: notChecked.length, most: input.maxNotChecked ?? 0 };
        return { code: "uncompared", errors, warnings };
    }
    if (input.learned)
        return { code: "learned", errors, warnings };
    const partly = notChecked.some((n) => n.list === null);
    const standing = model_open(input).filter((f) => f.severity === "error");
    if (where !== null && standing.length > 0) {
        const days = standing.flatMap((f) => (f.since === null || f.since === "" ? [] : [f.since])).sort();
        return { code: "known", errors, warnings, since: days[0] ?? null, where, partly };
    }
    return { code: "fine", warnings, where, partly };
}
function blindnessOf({ judgement: { blind, blindRuns }, facts }) {
    const [first, ...more] = blind;
    if (first === undefined)
        return null;
    const asked = Object.values(facts.heard).filter((heard) => heard.asked > 0).length;
    return { code: "blind", blind: [first, ...more], all: blind.length === asked, runs: blindRuns };
}
function signOf(headline) {
    switch (headline.code) {
        case "only-by-loosening":
            return headline.failed ? "bad" : "known";
        case "regressions":
        case "found":
            return "bad";
        case "blind":
            return headline.runs >= blind/* BLIND_RUNS */.rE ? "bad" : "unseen";
        case "too-much-unknown":
        case "uncompared":
            return "unseen";
        case "learned":
            return headline.errors > 0 ? "known" : "good";
        case "known":
            return "known";
        case "fine":
            return "good";
    }
}

// EXTERNAL MODULE: ./build/report/lang.js
var report_lang = __webpack_require__(4079);
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

;// CONCATENATED MODULE: ./build/report/summary-line.js




function summaryLine(input) {
    return (0,report_lang/* wordsOf */.Z)(input).headline.withNumbers(headline(input), { mode: input.judgement.mode, ...tally(input) });
}
function headline(input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).headline;
    return words.titled(words.headline(headlineOf(input), input.at));
}
function blindAdvice(blindness, input) {
    const detail = unknown_text_detailOf(blindness.blind[0].trouble, (0,report_lang/* langOf */.E)(input));
    return (0,report_lang/* wordsOf */.Z)(input).headline.blindAdvice(blindness, detail, input.judgement.mode === "history");
}
function sign(input) {
    return signOf(headlineOf(input));
}
function scopeLine(input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).headline;
    const refs = input.base === null ? [] : [words.refs(input.base, input.head ?? words.yourFiles)];
    return [...scopeParts(input), ...refs].join(" · ");
}
function scopeParts(input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).headline;
    const t = tally(input);
    const { facts } = input;
    const domains = new Set(facts.senders.flatMap((s) => s.mailFrom)).size;
    const spf = [...facts.spf.values()].map((fact) => fact.known);
    const reverse = [...facts.reverse.values()].map(({ names }) => names.known);
    return [
        words.domains(domains),
        words.addresses(t.addresses),
        ...unread(spf, (read, all) => words.unread("spf", read, all)),
        ...unread(reverse, (read, all) => words.unread("reverse", read, all)),
        words.lists(t.listsAsked, t.listsAnswered),
        ...(t.pairsAnswered === t.pairsAsked ? [] : [words.listPairs(t.pairsAnswered, t.pairsAsked)]),
    ];
}
function unread(read, text) {
    const known = read.filter((is) => is).length;
    return known === read.length ? [] : [text(known, read.length)];
}

;// CONCATENATED MODULE: ./build/report/annotations.js










const MOST = 10;
function annotations(input) {
    const known = new Set(news(input));
    const { mode } = input.judgement;
    const shown = model_open(input).filter((f) => known.has(f) || (0,verdict/* fails */.c6)(f, input.failOn, mode));
    const errors = byPlace(shown.filter((f) => f.severity === "error"));
    const warnings = byPlace(shown.filter((f) => f.severity === "warning"));
    const unseen = unseenCommands(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const commands = [
        ...errors.slice(0, MOST).map((f) => command("error", f, lang)),
        ...[...unseen, ...warnings.map((f) => command("warning", f, lang))].slice(0, MOST),
    ];
    if (input.learned)
        commands.push((0,report_escape/* workflowCommand */.NA)("notice", [["title", "Mailworthy"]], (0,report_lang/* wordsOf */.Z)(input).annotations.learned));
    return {
        commands,
        hiddenErrors: Math.max(0, errors.length - MOST),
        hiddenWarnings: Math.max(0, warnings.length + unseen.length - MOST),
    };
}
function unseenCommands(input) {
    const unseen = blindnessOf(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,report_lang/* wordsOf */.Z)(input);
    const blind = unseen !== null
        ? [
            (0,report_escape/* workflowCommand */.NA)("warning", [["title", "Mailworthy"]], words.annotations.finding(words.headline.titled(words.headline.blind(unseen)), "", blindAdvice(unseen, input))),
        ]
        : [];
    const open = unknownGroups(input.judgement.notChecked).flatMap((group) => group.isNew && group.at !== null
        ? [
            (0,report_escape/* workflowCommand */.NA)("warning", placeOf(group.at, words.annotations.notChecked), words.annotations.notCheckedText(unknownSubject(group, lang, (name) => name), unknownWhy(group, lang))),
        ]
        : []);
    return [...blind, ...open];
}
function placeOf({ file, line, column }, title) {
    return [
        ["file", file],
        ["line", line],
        ["col", column],
        ["title", title],
    ];
}
function command(level, group, lang) {
    const [finding] = group;
    const { annotations: words, common } = (0,words_words/* reportWords */.i)(lang);
    const { location } = finding;
    const { shown, more } = otherSubjects(group);
    const same = shown.length === 0 ? "" : words.same(common.andMore(shown, more));
    const { message } = textOf(finding, lang);
    const properties = location === null ? [["title", finding.id]] : placeOf(location, finding.id);
    return (0,report_escape/* workflowCommand */.NA)(level, properties, words.finding(message, same, helpWithRecord(lang, finding)));
}
function hiddenNote({ hiddenErrors, hiddenWarnings }, lang) {
    if (hiddenErrors + hiddenWarnings === 0)
        return null;
    return reportWords(lang).annotations.hidden(hiddenErrors, hiddenWarnings);
}

;// CONCATENATED MODULE: ./build/report/badge.js


function renderBadge(input) {
    const t = tally(input);
    const words = (0,report_lang/* wordsOf */.Z)(input).badge;
    const { verdict } = input.judgement;
    const [message, color] = verdict === "not-checked"
        ? [words.notChecked, "lightgrey"]
        : t.errors > 0
            ? [words.errors(t.errors), verdict === "fail" ? "red" : "orange"]
            : t.warnings > 0
                ? [words.warnings(t.warnings), verdict === "fail" ? "red" : "yellow"]
                : t.notChecked > 0
                    ? [words.partly, "green"]
                    : [words.passing, "brightgreen"];
    return `${JSON.stringify({ schemaVersion: 1, label: words.label, message, color }, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
;// CONCATENATED MODULE: ./build/report/html/html.js


function markup(parts, ...values) {
    return made(parts.map((part, i) => part + markupOf(values[i] ?? null)).join(""));
}
const NOTHING = markup ``;
function lines(parts) {
    return joined(parts, "\n");
}
function joined(parts, between) {
    return made(parts.map((part) => part.markup).join(between === "\n" ? between : markupOf(between)));
}
function sentence(say) {
    const parts = [];
    const text = say((part) => `\ue000${parts.push(part) - 1}\ue001`);
    const pieces = text.split(/\ue000(\d{1,9})\ue001/);
    return made(pieces.map((piece, i) => (i % 2 === 0 ? markupOf(piece) : (parts[Number(piece)]?.markup ?? ""))).join(""));
}
function preformatted(text) {
    return made(text.split("\n").map(markupOf).join("\n"));
}
function trusted(markup) {
    return made(markup);
}
function markupOf(value) {
    if (value === null)
        return "";
    if (typeof value === "string")
        return (0,report_escape/* entities */.O5)((0,printable/* printable */.g$)(value));
    if (typeof value === "number")
        return String(value);
    return "markup" in value ? value.markup : value.map((part) => part.markup).join("");
}
function made(markup) {
    return { markup };
}

;// CONCATENATED MODULE: ./build/report/html/banner.js





function banner(input) {
    const { verdict, mode } = input.judgement;
    const t = tally(input);
    const words = (0,report_lang/* wordsOf */.Z)(input).page;
    const figures = [
        [words.errors, t.errors, t.errors > 0 ? "bad" : ""],
        [words.warnings, t.warnings, t.warnings > 0 ? "odd" : ""],
        ...(mode === "absolute"
            ? []
            : [
                [words.introduced, t.introduced, t.introduced > 0 ? "bad" : ""],
                [words.resolved, t.resolved, ""],
            ]),
        [words.notChecked, t.notChecked, t.notChecked > 0 ? "open" : ""],
    ];
    const list = figures.map(([name, n, kind]) => markup `<div><dt>${name}</dt><dd class="${kind}">${n.toLocaleString("en-US")}</dd></div>`);
    return markup `<div class="banner ${verdict}"><p class="verdict">${words.verdict[verdict]}</p>
<h1>${headline(input)}</h1>
<p class="soft scope">${scope(input)}<time datetime="${input.at}">${input.at.replace("T", " ").replace("Z", " UTC")}</time></p>
${explain(input)}${settingsNotes(input)}<dl class="facts">${list}</dl></div>`;
}
function settingsNotes(input) {
    const { page, settings } = (0,report_lang/* wordsOf */.Z)(input);
    const notes = input.settings?.notes ?? [];
    return markup `${notes.map((note) => markup `<p>${page.note(settings.title, settings.note(note))}</p>\n`)}`;
}
function scope(input) {
    const parts = scopeLine(input).split(" · ");
    return markup `${parts.map((part) => markup `<span>${part} ·</span>`)}`;
}
function explain(input) {
    const unseen = blindnessOf(input);
    if (unseen !== null)
        return markup `<p>${blindAdvice(unseen, input)}</p>\n`;
    const words = (0,report_lang/* wordsOf */.Z)(input).page;
    if (input.learned)
        return markup `<p>${words.firstRun}</p>\n`;
    const standing = input.judgement.findings.filter((f) => f.change === "persisting").length;
    if (input.judgement.verdict !== "pass" || standing === 0)
        return NOTHING;
    return markup `<p>${words.stoodBefore}</p>\n`;
}

;// CONCATENATED MODULE: ./build/report/advice.js


function adviceOf(finding, lang) {
    const record = finding.corrected ?? null;
    const { help } = textOf(finding, lang);
    return { advice: help, record, strings: record === null ? null : stringsFor(record) };
}

// EXTERNAL MODULE: ./build/report/drafts.js + 6 modules
var report_drafts = __webpack_require__(4706);
;// CONCATENATED MODULE: ./build/report/html/markup.js

function table(caption, head, rows, kind = "") {
    const body = rows.map((row) => markup `<tr>${row.map((c, i) => (i === 0 ? markup `<th scope="row">${c}</th>` : markup `<td>${c}</td>`))}</tr>`);
    const columns = head.map((title) => markup `<th scope="col">${title}</th>`);
    return markup_scroll(caption, markup `<table${kind === "" ? NOTHING : markup ` class="${kind}"`}><caption>${caption}</caption><thead><tr>${columns}</tr></thead><tbody>\n${lines(body)}\n</tbody></table>`);
}
function markup_scroll(label, body) {
    return markup `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${body}</div>`;
}
function details(title, body, open = false) {
    return markup `<details${open ? " open" : ""}><summary>${title}</summary>\n${body}\n</details>`;
}
function code(text) {
    return markup `<code>${text}</code>`;
}
function list(items, kind) {
    return markup `<ul class="${kind}">${items.map((item) => markup `<li>${item}</li>`)}</ul>`;
}
const markup_WORDS = {
    ok: ["good", "✓ "],
    bad: ["bad", "✗ "],
    odd: ["odd", "! "],
    none: ["", ""],
    open: ["open", "? "],
};
function cell(c) {
    const [kind, sign] = markup_WORDS[c.mark];
    const text = markup `${c.text}`;
    return kind === "" ? text : markup `<span class="${kind}"><span aria-hidden="true">${sign}</span>${text}</span>`;
}

;// CONCATENATED MODULE: ./build/report/html/findings.js








const findings_MOST = 500;
const PROOFS = 20;
const LETTERS = 50;
function findingsSection(input) {
    const { findings } = input.judgement;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const folded = folds(findings);
    const shown = folded.slice(0, findings_MOST).map((f, i) => article(f, i, input));
    const left = folded.length - shown.length;
    const more = left > 0 ? markup `<p class="soft">${words.moreFindings(left)}</p>` : NOTHING;
    const body = findings.length === 0 ? markup `<p>${words.none}</p>` : lines([filter(findings, words), ...shown, more]);
    return { id: "findings", title: words.title, body };
}
function filter(findings, words) {
    const kinds = ["error", "warning", "info"].filter((k) => findings.some((f) => f.severity === k));
    if (kinds.length < 2)
        return NOTHING;
    const choice = (id, text, checked = "") => markup `<label><input type="radio" name="only" id="${id}"${checked}>${text}</label>`;
    const choices = kinds.map((k) => choice(`only-${k}`, words.only[k]));
    return markup `<fieldset><legend>${words.show}</legend>${choice("only-all", words.all, " checked")}${choices}</fieldset>`;
}
function article({ shown: f, of }, index, input) {
    const resolved = f.change === "resolved";
    const settled = resolved || f.acceptedUntil !== null;
    const lang = (0,report_lang/* langOf */.E)(input);
    const { common, pageFinding: words } = (0,report_lang/* wordsOf */.Z)(input);
    const label = resolved ? words.resolved : settled ? words.accepted : common.severity[f.severity];
    const why = (0,rules_text/* ruleWords */.mG)(lang, f.id)?.why;
    const { message } = textOf(f, lang);
    const { advice, record, strings } = adviceOf(f, lang);
    const corrected = resolved ? null : record;
    const rows = [
        [words.why, why === undefined || resolved ? null : markup `${why}`],
        [words.whatToDo, advice === "" || resolved ? null : markup `${advice}`],
        [words.corrected, corrected === null ? null : correction(corrected, strings, words)],
        [words.where, f.location === null ? null : code(`${f.location.file}:${f.location.line}`)],
        [words.sinceRow, since(f, input)],
        [words.letters, resolved || index >= LETTERS ? null : letters(of[0], input)],
        [words.proof, f.evidence.length === 0 || resolved ? null : proof(f, words)],
    ];
    const list = rows.flatMap(([name, text]) => (text === null ? [] : [markup `<dt>${name}</dt><dd>${text}</dd>`]));
    const about = f.subject === f.sender || f.sender === "" ? "" : markup `<span>${f.sender}</span>`;
    return markup `<article class="finding ${f.severity}${settled ? " settled" : ""}" aria-labelledby="f${index}">
<p class="meta"><span class="tag">${label}</span>${code(f.id)}<span>${f.subject}</span>${about}</p>
<h3 id="f${index}">${resolved ? words.noLonger(message) : message}</h3>
<dl class="case">${list}</dl></article>`;
}
function correction(record, strings, words) {
    const split = strings === null ? "" : markup `<span class="soft small">${words.inZoneFile}</span><pre>${strings}</pre>`;
    return markup `<pre>${record}</pre>${split}`;
}
function since(f, input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const accepted = f.acceptedUntil === null ? [] : [markup `${words.acceptedUntil(f.acceptedUntil)}`];
    const came = f.change === null ? [] : [cameText(f.change, f.since?.slice(0, 10) ?? null, input)];
    const parts = [...accepted, ...came];
    return parts.length === 0 ? null : joined(parts, words.parting);
}
function cameText(change, day, input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const isPull = input.judgement.mode === "pull-request";
    const strong = (text) => markup `<strong>${text}</strong>`;
    switch (change) {
        case "introduced":
            return day === null
                ? strong(isPull ? words.thisPullRequest : words.thisChange)
                : markup `${strong(words.isNew)}${words.firstSeen(day)}`;
        case "worsened":
            return strong(words.worse);
        case "persisting":
            return markup `${day === null ? words.beforeThis(isPull) : words.since(day)}`;
        case "resolved":
            return markup `${day === null ? words.resolved : words.stoodSince(day)}`;
        case "indeterminate":
            return markup `${words.notCompared}`;
    }
}
function letters(f, input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const drafts = (0,report_drafts/* draftsOf */.e)(f, input).map(({ language, to, subject, body }) => details(markup `${words.to(to)} <span class="soft small">${words.languages[language]}</span>`, markup `<pre lang="${language}">${preformatted(`${subject}\n\n${body.trimEnd()}`)}</pre>`));
    return drafts.length === 0 ? null : lines(drafts);
}
function proof(f, words) {
    const commands = f.evidence
        .slice(0, PROOFS)
        .map((e) => markup `<pre>${e.command}</pre><span class="answer soft small">${words.answers} ${code(e.answer)}</span>`);
    return details(markup `${words.commands(f.evidence.length)}`, lines(commands));
}

;// CONCATENATED MODULE: ./build/report/html/history.js



const history_MOST = 90;
const WIDTH = 900;
const HEIGHT = 220;
const LEFT = 64;
const TOP = 24;
const BOTTOM = 42;
const LINES = [
    { kind: "errors", title: (w) => w.errors, of: (p) => p.errors },
    { kind: "warnings", title: (w) => w.warnings, of: (p) => p.warnings },
    { kind: "listed", title: (w) => w.listed, of: (p) => p.listed },
    { kind: "not-checked", title: (w) => w.notChecked, of: (p) => p.notChecked },
];
function historySection(input) {
    const points = (input.runs ?? []).slice(-history_MOST);
    if (points.length < 2)
        return null;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageHistory;
    const rows = [...points]
        .reverse()
        .map((p) => [
        markup `<time datetime="${p.at}">${p.at.slice(0, 16).replace("T", " ")}</time>`,
        ...LINES.map((l) => markup `${l.of(p).toLocaleString("en-US")}`),
    ]);
    const head = [words.run, ...LINES.map((l) => l.title(words))];
    const asTable = details(markup `${words.asTable}`, table(words.caption, head, rows));
    return { id: "history", title: words.title, body: lines([chart(points, words), legend(words), asTable]) };
}
function chart(points, words) {
    const top = Math.max(1, ...points.flatMap((p) => LINES.map((l) => l.of(p))));
    const x = (i) => LEFT + (i * (WIDTH - LEFT - 10)) / Math.max(1, points.length - 1);
    const y = (n) => TOP + (1 - n / top) * (HEIGHT - TOP - BOTTOM);
    const curves = LINES.map((l) => {
        const dots = points.map((p, i) => `${x(i).toFixed(1)},${y(l.of(p)).toFixed(1)}`).join(" ");
        return markup `<polyline class="${l.kind}" points="${dots}"/>`;
    });
    const [first, last] = [points[0], points.at(-1)];
    const days = [first?.at.slice(0, 10) ?? "", last?.at.slice(0, 10) ?? ""];
    const now = LINES.map((l) => [l.title(words), last === undefined ? 0 : l.of(last)]);
    const title = words.chart(points.length, days[0], days[1], now);
    return markup `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-title"><title id="chart-title">${title}</title>
<line class="axis" x1="${LEFT}" y1="${y(0)}" x2="${x(points.length - 1)}" y2="${y(0)}"/><line class="axis" x1="${LEFT}" y1="${y(top)}" x2="${x(points.length - 1)}" y2="${y(top)}"/>
<text x="${LEFT - 8}" y="${y(0) + 4}" text-anchor="end">0</text><text x="${LEFT - 8}" y="${y(top) + 4}" text-anchor="end">${top}</text>
<text x="${LEFT}" y="${HEIGHT - 8}">${days[0]}</text><text x="${x(points.length - 1)}" y="${HEIGHT - 8}" text-anchor="end">${days[1]}</text>
${lines(curves)}</svg>`;
}
function legend(words) {
    const items = LINES.map((l) => markup `<svg class="chart" viewBox="0 0 32 8" aria-hidden="true" focusable="false"><polyline class="${l.kind}" points="0,4 32,4"/></svg>${l.title(words)}`);
    return list(items, "legend");
}

// EXTERNAL MODULE: ./build/mail/dnsbl/states.js
var states = __webpack_require__(92);
;// CONCATENATED MODULE: ./build/report/html/matrix.js





const ROWS = 1000;
const COLUMNS = 60;
function matrixSection(input) {
    const { facts } = input;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageLists;
    const senders = facts.senders.filter((s) => s.sends);
    const addresses = [...new Set(senders.flatMap((s) => (0,found/* sendingAddresses */.PU)(facts, s)))];
    const domains = [...new Set(facts.senders.flatMap((s) => [...(s.domain === null ? [] : [s.domain]), ...s.mailFrom]))];
    const columns = [...facts.lists.values()];
    const parts = [
        matrix({ of: words.addresses, one: words.address }, addresses, columns.filter((c) => c.info.kind === "ip"), facts, words),
        matrix({ of: words.domains, one: words.domain }, domains, columns.filter((c) => c.info.kind === "domain"), facts, words),
    ].filter((part) => part !== null);
    if (parts.length === 0)
        return null;
    const legend = markup `<p class="soft small">${words.legend}</p>`;
    return { id: "lists", title: words.title, body: lines([legend, ...parts]) };
}
function matrix(title, subjects, columns, facts, words) {
    if (columns.length === 0 || subjects.length === 0)
        return null;
    const lists = columns.slice(0, COLUMNS);
    const weight = (subject) => {
        const rows = facts.listings.get(subject) ?? [];
        return rows.reduce((sum, r) => sum + (r.verdict === "listed" ? 10_000 : r.verdict === "policy" ? 100 : 1), 0);
    };
    const ordered = subjects
        .map((subject, place) => ({ subject, place, weight: weight(subject) }))
        .sort((a, b) => b.weight - a.weight || a.place - b.place);
    const shown = ordered.slice(0, ROWS).map((o) => o.subject);
    const cut = [
        ...(subjects.length > ROWS ? [words.moreRows(subjects.length - ROWS)] : []),
        ...(columns.length > COLUMNS ? [words.moreLists(columns.length - COLUMNS)] : []),
    ];
    const caption = words.caption(title.of, columns.length, cut);
    const head = lists.map((c) => markup `<th scope="col"><span>${c.info.zone}</span></th>`);
    const body = lines(shown.map((subject) => row(subject, lists, facts, words)));
    return markup_scroll(words.label(title.of), markup `<table class="matrix"><caption>${caption}</caption><thead><tr><th scope="col">${title.one}</th>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`);
}
function row(subject, lists, facts, words) {
    const listings = new Map((facts.listings.get(subject) ?? []).map((l) => [l.list, l.verdict]));
    const cells = lists.map((list) => {
        const { info } = list;
        if (!(0,states/* covers */.hU)(info, subject))
            return markup `<td>–`;
        switch (listings.get(info.zone)) {
            case undefined:
            case "not-listed":
                return (0,states/* stateFor */.Dp)(list, subject).usable ? markup `<td>${words.ok}` : markup `<td class=q>${words.unknown}`;
            case "listed":
                return info.role === "block" ? markup `<td class=b>${words.listed}` : markup `<td>${words.listed}`;
            case "policy":
                return markup `<td class=p>${words.policy}`;
            case "not-checked":
                return markup `<td class=q>${words.unknown}`;
        }
    });
    return markup `<tr><th scope=row>${subject}</th>${cells}`;
}

;// CONCATENATED MODULE: ./build/rules/provider/providers.json
const providers_namespaceObject = /*#__PURE__*/JSON.parse('{"r":[{"id":"gmail","name":"Gmail","source":"https://support.google.com/mail/answer/81126","since":"2024-02-01","read":"2026-11","low":[{"need":"spf-or-dkim","level":"must"},{"need":"ptr","level":"must"},{"need":"tls","level":"must"},{"need":"spam-rate","level":"must"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"aligned","level":"must"},{"need":"ptr","level":"must"},{"need":"tls","level":"must"},{"need":"one-click","level":"must"},{"need":"spam-rate","level":"must"}]},{"id":"yahoo","name":"Yahoo","source":"https://senders.yahooinc.com/best-practices/","since":"2024-02","read":"2026-11","low":[{"need":"spf-or-dkim","level":"must"},{"need":"ptr","level":"must"},{"need":"spam-rate","level":"must"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"aligned","level":"must"},{"need":"ptr","level":"must"},{"need":"one-click","level":"must"},{"need":"spam-rate","level":"must"}]},{"id":"outlook","name":"Outlook.com","source":"https://sendersupport.olc.protection.outlook.com/pm/policies.aspx","since":"2025-05-05","read":"2026-11","low":[{"need":"spf","level":"should"},{"need":"dkim","level":"should"},{"need":"dmarc","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"aligned","level":"must"},{"need":"unsubscribe-link","level":"should"}]},{"id":"icloud","name":"iCloud","source":"https://support.apple.com/en-us/102322","since":"2025-02-25","read":"2026-11","low":[{"need":"spf","level":"should"},{"need":"dkim","level":"should"},{"need":"ptr","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"must"},{"need":"dmarc","level":"must"},{"need":"ptr","level":"must"},{"need":"opt-in","level":"must"}]},{"id":"docomo","name":"docomo","note":"Readers may refuse mail that fails SPF; since February 2025 mail without DMARC is shown with a warning.","source":"https://blog.yoko-hama-ya.jp/2025/02/11/4598","since":"2025-02","read":"2026-11","low":[{"need":"spf","level":"must"},{"need":"dmarc","level":"should"},{"need":"aligned","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dmarc","level":"should"},{"need":"aligned","level":"should"}]},{"id":"au","name":"au","note":"Readers may refuse mail that fails SPF (of MAIL FROM, by IPv4); DKIM and DMARC earn the sender\'s sign since October 2023.","source":"https://www.au.com/mobile/service/mail/attention/spf-record/","since":"2023-10","read":"2026-11","low":[{"need":"spf","level":"must"},{"need":"dkim","level":"should"},{"need":"dmarc","level":"should"}],"bulk":[{"need":"spf","level":"must"},{"need":"dkim","level":"should"},{"need":"dmarc","level":"should"}]}]}');
;// CONCATENATED MODULE: ./build/rules/provider/catalogue.js

const DNS_NEEDS = ["spf", "dkim", "spf-or-dkim", "dmarc", "aligned", "ptr"];
const MAIL_NEEDS = (/* unused pure expression or super */ null && (["tls", "one-click", "spam-rate", "unsubscribe-link", "opt-in"]));
const PROVIDERS = providers_namespaceObject.r;
function isDnsNeed(need) {
    return DNS_NEEDS.some((known) => known === need);
}

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/core/pair.js
var pair = __webpack_require__(360);
// EXTERNAL MODULE: ./build/mail/dkim/audit.js
var audit = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/rules/ptr/perhaps.js
var perhaps = __webpack_require__(3128);
;// CONCATENATED MODULE: ./build/rules/provider/score.js






function scoreProviders(facts) {
    const senders = facts.senders.filter((s) => s.sends && s.domain !== null);
    if (senders.length === 0)
        return [];
    const needs = new Map();
    const judge = (sender, need) => {
        const key = (0,pair/* pairKey */.Y)(need, sender.id);
        const known = needs.get(key) ?? met(facts, sender, need);
        needs.set(key, known);
        return known;
    };
    return PROVIDERS.map((provider) => {
        const rows = requirementsOf(provider, senders).map(({ requirement, of }) => {
            const { need } = requirement;
            if (!isDnsNeed(need))
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
            return score_all(sender.mailFrom.map((domain) => spfMet(facts, sender, domain)));
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
            return score_all((0,found/* sendingAddresses */.PU)(facts, sender).flatMap((ip) => ((0,perhaps/* perhapsIdle */.s)(facts, sender, ip) ? [] : [ptrMet(facts, ip)])));
    }
}
function score_all(parts) {
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
    return score_all(sender.addresses.map((ip) => {
        const result = facts.spfResults.get((0,pair/* pairKey */.Y)(domain, ip))?.result;
        return result === "pass" ? "met" : result === undefined || result === "temperror" ? "unknown" : "unmet";
    }));
}
function dkimMet(facts, sender) {
    const selectors = facts.records.get(sender.domain ?? dns_name/* ROOT */.Dl)?.dkim ?? [];
    const keys = selectors.flatMap((s) => (s.keys.known ? s.keys.value : []));
    if (keys.some((key) => (0,audit/* isWorkingKey */.V)(key.parsed)))
        return "met";
    return selectors.length === 0 || selectors.some((s) => !s.keys.known) ? "unknown" : "unmet";
}
function dmarcOf(facts, sender) {
    const dmarc = facts.records.get(sender.domain ?? dns_name/* ROOT */.Dl)?.dmarc ?? null;
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

// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 1 modules
var catalogue = __webpack_require__(1477);
;// CONCATENATED MODULE: ./build/report/providers.js





const SIGNS = { ok: "✅", bad: "❌", odd: "⚠️", open: "⬜" };
const providers_NAMED = 3;
function providerSection(facts, lang) {
    const scores = scoreProviders(facts);
    if (scores.length === 0)
        return [];
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    return [
        `<details><summary>${words.titled(providers_headline(scores))}</summary>`,
        "",
        `| ${words.provider} | | ${words.requirementColumn} | ${words.senders} | ${words.source} |`,
        "|---|---|---|---|---|",
        ...scores.flatMap(({ provider, rows }) => rows.map((row) => `| ${provider.name} | ${providers_signOf(row)} | ${(0,report_escape/* markdown */.wD)(requirementText(row.requirement, lang))} | ${sendersText(row, provider, lang, IN_MARKDOWN)} | [${provider.since}](${provider.source}) |`)),
        "",
        words.legend,
        "",
        "</details>",
        "",
    ];
}
function providerLines(facts, lang) {
    const scores = scoreProviders(facts);
    if (scores.length === 0)
        return [];
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    const unmet = scores.flatMap(({ provider, rows }) => rows
        .filter((row) => row.unmet.length > 0 || portalsOf(provider, row.requirement).length > 0)
        .map((row) => `  ${words.requirement(provider.name, requirementText(row.requirement, lang), sendersText(row, provider, lang, IN_TEXT))}`));
    return [words.titled(providers_headline(scores)), ...unmet, ""];
}
function providersJson(facts) {
    return scoreProviders(facts).map(({ provider, mark, rows }) => ({
        provider: provider.id,
        name: provider.name,
        mark,
        source: provider.source,
        since: provider.since,
        portals: catalogue/* PORTALS */.GS.filter((portal) => portal.provider === provider.id).map(({ title, page }) => ({ title, page })),
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
    return COMPLAINTS.includes(need) ? catalogue/* PORTALS */.GS.filter((portal) => portal.provider === id) : [];
}
function providers_headline(scores) {
    return scores.map(({ provider, mark }) => `${provider.name} ${SIGNS[mark]}`).join(" · ");
}
function isDns(requirement) {
    return isDnsNeed(requirement.need);
}
function requirementText({ need, level }, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    const text = words.needs[need];
    return level === "must" ? text : words.advised(text);
}
function providers_signOf({ requirement, unmet, unknown }) {
    if (!isDns(requirement))
        return "✉";
    if (unmet.length > 0)
        return requirement.level === "must" ? SIGNS.bad : SIGNS.odd;
    return unknown.length > 0 ? SIGNS.open : SIGNS.ok;
}
const pageText = ({ title, page }) => `${title} ${page}`;
const IN_TEXT = { name: report_escape/* forLog */.Ig, page: pageText };
const IN_MARKDOWN = { name: report_escape/* code */.aY, page: ({ title, page }) => `[${title}](${page})` };
function sendersText(row, provider, lang, { name: show, page }) {
    const { met, unmet, unknown, requirement } = row;
    const { common, provider: words } = (0,words_words/* reportWords */.i)(lang);
    if (!isDns(requirement))
        return words.needsData(portalsOf(provider, requirement).map(page));
    const names = (ids) => common.andMore(ids.slice(0, providers_NAMED).map(show), Math.max(0, ids.length - providers_NAMED));
    return words.parts([
        words.met(met, met + unmet.length + unknown.length),
        ...(unmet.length === 0 ? [] : [words.unmet(names(unmet))]),
        ...(unknown.length === 0 ? [] : [words.unknown(names(unknown))]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/html/providers.js







function verdictOf(mark, words) {
    const texts = { ok: words.isMet, bad: words.isNotMet, odd: words.adviceNotMet, open: words.notAllChecked };
    return { mark, text: texts[mark] };
}
function providersSection(input) {
    const scores = scoreProviders(input.facts);
    if (scores.length === 0)
        return null;
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    const head = [words.requirementColumn, words.result, words.senders].map((t) => markup `<th scope="col">${t}</th>`);
    const { caption } = words;
    const table = markup `<table class="score"><caption>${caption}</caption><thead><tr>${head}</tr></thead>
${lines(scores.map((score) => group(score, lang)))}
</table>`;
    const note = markup `<p class="soft small">${words.pageLegend}</p>`;
    return { id: "providers", title: words.title, body: lines([markup_scroll(caption, table), note]) };
}
function group({ provider, mark, rows }, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).provider;
    const source = markup `<span class="soft small">${words.since(provider.since, provider.source)}</span>`;
    return markup `<tbody><tr class="of"><th scope="rowgroup" colspan="3"><strong>${provider.name}</strong> ${cell(verdictOf(mark, words))} ${source}</th></tr>
${lines(rows.map((row) => line(row, provider, lang)))}</tbody>`;
}
function line(row, provider, lang) {
    const who = sentence((show) => sendersText(row, provider, lang, {
        name: (name) => show(code(name)),
        page: pageText,
    }));
    const cells = [cell(resultOf(row, (0,words_words/* reportWords */.i)(lang).provider)), who].map((c) => markup `<td>${c}</td>`);
    return markup `<tr><th scope="row">${requirementText(row.requirement, lang)}</th>${cells}</tr>`;
}
function resultOf({ requirement, unmet, unknown }, words) {
    if (!isDnsNeed(requirement.need))
        return { mark: "none", text: "–" };
    if (unmet.length > 0)
        return { mark: requirement.level === "must" ? "bad" : "odd", text: words.isNotMet };
    return unknown.length > 0 ? { mark: "open", text: words.notChecked } : { mark: "ok", text: words.isMet };
}

// EXTERNAL MODULE: ./build/mail/reverse/assumed.js
var assumed = __webpack_require__(7765);
// EXTERNAL MODULE: ./build/mail/reverse/reverse.js
var reverse = __webpack_require__(4825);
;// CONCATENATED MODULE: ./build/facts/reputation.js

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
        ...(0,found/* sendingAddresses */.PU)(facts, sender),
        ...(sender.domain === null ? [] : [sender.domain]),
    ]);
    return Object.fromEntries([...new Set(subjects)].flatMap((subject) => {
        const reputation = reputationOf(facts, subject);
        return reputation === null ? [] : [[subject, reputation]];
    }));
}

// EXTERNAL MODULE: ./build/ip/private.js
var ip_private = __webpack_require__(6783);
;// CONCATENATED MODULE: ./build/report/table.js










function notChecked(words) {
    return { mark: "open", text: words.notChecked };
}
function senderTable(facts, lang, most = Infinity) {
    const words = (0,words_words/* reportWords */.i)(lang).table;
    const all = facts.senders.flatMap((sender) => sender.sends ? (0,found/* sendingAddresses */.PU)(facts, sender).map((address) => ({ sender, address })) : []);
    const rows = all.slice(0, most).map(({ sender, address }) => ({
        address,
        found: (0,found/* isFound */.ZN)(facts, sender, address),
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
    if (!(0,reverse/* isHeloName */.U3)(helo))
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
    const helo = (0,assumed/* assumedHelo */.v)(facts.reverse.get(address));
    if (helo === null)
        return { mark: "none", text: "–" };
    const fails = facts.heloResults.get((0,pair/* pairKey */.Y)(helo, address))?.result === "fail";
    return { mark: fails ? "odd" : "none", text: fails ? `${words.assumed}, SPF fail` : words.assumed };
}
function spfCell(facts, mailFrom, address, words) {
    const results = mailFrom.flatMap((domain) => facts.spfResults.get((0,pair/* pairKey */.Y)(domain, address))?.result ?? []);
    if (results.length === 0)
        return { mark: "none", text: "–" };
    const worst = results.find((r) => r !== "pass" && r !== "temperror") ?? results.find((r) => r === "temperror") ?? "pass";
    if (worst === "temperror")
        return notChecked(words);
    return { mark: worst === "pass" ? "ok" : "bad", text: worst };
}
function listsCell(facts, address, words) {
    const family = (0,ip/* familyOf */.Ap)(address);
    const all = facts.listings.get(address) ?? [];
    const known = standingText(facts, address, words);
    const asked = [...facts.lists.values()].filter(({ info }) => info.role === "block" && info.kind === "ip");
    const holds = asked.filter(({ info }) => !(0,ip_private/* isPrivateAddress */.C0)(address) || (0,catalogue/* catalogueEntry */.yd)(info.zone) === undefined);
    const usable = holds.filter((l) => l.info.families.includes(family) && (0,states/* stateFor */.Dp)(l, address).usable);
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
    const reputation = reputationOf(facts, address);
    return `${allowed === 0 ? "" : words.allowlists(allowed)}${reputation === null ? "" : words.grade(reputation.grade, reputation.was)}`;
}

;// CONCATENATED MODULE: ./build/report/html/senders.js






const senders_ROWS = 2000;
const senders_SUBJECTS = 20;
function sendersSection(input) {
    const { rows, left } = senderTable(input.facts, (0,report_lang/* langOf */.E)(input), senders_ROWS);
    if (rows.length === 0)
        return null;
    const { page, table: words } = (0,report_lang/* wordsOf */.Z)(input);
    const body = table(left > 0 ? page.firstAddresses(senders_ROWS, rows.length + left) : page.oneRow, [words.address, words.sender, words.reverse, words.forward, words.helo, words.spf, words.lists], rows.map((r) => [
        r.found ? sentence((show) => words.marked(show(code(r.address)), words.found)) : code(r.address),
        markup `${r.sender}`,
        ...[r.ptr, r.forward, r.helo, r.spf, r.lists].map(cell),
    ]));
    return { id: "senders", title: words.title, body };
}
function notCheckedSection(input) {
    const groups = unknownGroups(input.judgement.notChecked);
    const id = "not-checked";
    const { common, page: words, unknown } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    if (groups.length === 0)
        return { id, title: words.notChecked, body: markup `<p>${words.everythingChecked}</p>` };
    const rows = groups.slice(0, senders_ROWS).map((g) => {
        const names = g.lists.length > 0 ? g.lists : g.subjects;
        const more = names.length - senders_SUBJECTS;
        const shown = sentence((show) => common.andMore(names.slice(0, senders_SUBJECTS).map((name) => show(code(name))), Math.max(0, more)));
        const place = g.at === null ? NOTHING : markup `<br>${code(`${g.at.file}:${g.at.line}`)}`;
        return [
            markup `${kindsText(g, lang)}`,
            wrap(shown),
            wrap(markup `${unknown.reasons[g.reason]}`),
            wrap(markup `${unknown_text_detailOf(g, lang)}${place}`),
        ];
    });
    const head = [words.what, words.ofWhom, words.why, words.detail];
    return { id, title: words.notChecked, body: table(words.neither, head, rows) };
}
function wrap(text) {
    return markup `<div class="wrap">${text}</div>`;
}

// EXTERNAL MODULE: ./build/ip/set.js
var ip_set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/report/budget-bar.js
var budget_bar = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/report/spf-effect.js





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
    const was = before === null || before.lookups === spf.lookups ? "" : (0,words_words/* reportWords */.i)(lang).spf.was(before.lookups);
    return `${(0,budget_bar/* budgetBar */.t)(spf.lookups)}${was}`;
}
function voidText({ spf, before }, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const { voids } = spf;
    if (voids === null)
        return words.notChecked;
    const old = before?.voids ?? voids;
    const drawn = (family) => `${(0,budget_bar/* budgetBar */.t)(voids[family], limits/* MAX_VOID */.S0)}${old[family] === voids[family] ? "" : words.was(old[family])}`;
    const same = voids.ipv4 === voids.ipv6 && old.ipv4 === old.ipv6;
    return same ? drawn("ipv4") : `IPv4 ${drawn("ipv4")} · IPv6 ${drawn("ipv6")}`;
}
function effectOf({ spf, before }, lang) {
    const { common, spf: words } = (0,words_words/* reportWords */.i)(lang);
    const now = certainOf(spf);
    if (now === null)
        return null;
    const was = before === null ? null : certainOf(before);
    const gained = was === null ? [] : (0,ip_set/* subtract */.Re)(now, was);
    const lost = was === null ? [] : (0,ip_set/* subtract */.Re)(was, now);
    const parts = [4, 6].flatMap((family) => {
        const [plus, minus] = [(0,ip_set/* countOf */.pq)(gained, family), (0,ip_set/* countOf */.pq)(lost, family)];
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
    const words = (0,words_words/* reportWords */.i)(lang).spf;
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
    const { common, spf: words } = (0,words_words/* reportWords */.i)(lang);
    const shown = terms.slice(0, TERMS).map(({ domain, term }) => words.termIn(show((0,printable/* excerpt */.Kb)(term, 80)), show(domain)));
    return common.andMore(shown, Math.max(0, terms.length - TERMS));
}
const PLAIN = { strong: (text) => text, term: (text) => text };
function whoText(set, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const [four, six] = [(0,ip_set/* countOf */.pq)(set, 4), (0,ip_set/* countOf */.pq)(set, 6)];
    if (four === 0n && six === 0n)
        return words.noAddress;
    const shown = (n) => (n > 0n ? countText(n) : null);
    return words.addresses(shown(four), shown(six), four + six === 1n);
}
function whoAndChange(s, lang, mark = PLAIN) {
    const change = effectOf(s, lang)?.text ?? "";
    const who = whoMaySendText(s, lang, mark);
    return change === "" ? who : (0,words_words/* reportWords */.i)(lang).spf.withChange(who, mark.strong(change));
}

;// CONCATENATED MODULE: ./build/report/html/spf.js










const DOMAINS = 100;
const NODES = 2000;
const CIDRS = 200;
function spfSection(input) {
    const known = [...input.facts.spf].flatMap(([domain, fact]) => fact.known && fact.value.tree.record !== null ? [{ domain, spf: fact.value }] : []);
    if (known.length === 0)
        return null;
    const words = (0,words_words/* reportWords */.i)((0,report_lang/* langOf */.E)(input)).pageSpf;
    const costly = [...known].sort((a, b) => b.spf.lookups - a.spf.lookups);
    const budget = { left: NODES };
    const parts = costly.slice(0, DOMAINS).map(({ domain, spf }) => one(domain, spf, input, budget, known.length <= 3));
    const left = known.length - parts.length;
    const more = left > 0 ? markup `<p class="soft">${words.moreDomains(left)}</p>` : NOTHING;
    const intro = markup `<p class="soft">${words.intro(limits/* MAX_LOOKUPS */.rT, limits/* MAX_VOID */.S0)}</p>`;
    return { id: "spf", title: words.title, body: lines([intro, ...parts, more]) };
}
function one(domain, spf, input, budget, open) {
    const base = input.baseFacts?.spf.get(domain);
    const before = base?.known === true ? base.value : null;
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,words_words/* reportWords */.i)(lang).pageSpf;
    const used = markup `${words.lookups(spf.lookups, limits/* MAX_LOOKUPS */.rT, before?.lookups ?? null)}`;
    const title = markup `${bar(spf.lookups, limits/* MAX_LOOKUPS */.rT)}<strong>${domain}</strong> ${used}${voidBars(spf, before, lang)}`;
    const body = details(title, markup `<ul class="tree">${node(spf.tree, budget, lang, idleTerms(spf))}</ul>\n${whoMaySend(spf, before, lang)}`, open || spf.lookups > 8);
    return markup `<div class="spf">${body}</div>`;
}
function bar(used, max) {
    const kind = used > max ? " bad" : used > 0 && used >= max - (max > 5 ? 1 : 0) ? " odd" : "";
    const boxes = Array.from({ length: max }, (_, i) => markup `<rect class="${i < used ? "full" : "rest"}" x="${i * 14}" y="0" width="12" height="12" rx="2"/>`);
    const width = max * 14;
    return markup `<svg class="bar${max < limits/* MAX_LOOKUPS */.rT ? " few" : ""}${kind}" viewBox="0 0 ${width} 12" width="${width}" height="12" aria-hidden="true" focusable="false">${boxes}</svg>`;
}
function voidBars({ voids }, before, lang) {
    if (voids === null)
        return NOTHING;
    const words = (0,words_words/* reportWords */.i)(lang).pageSpf;
    const old = before?.voids ?? null;
    const same = voids.ipv4 === voids.ipv6 && (old === null || old.ipv4 === old.ipv6);
    const shown = ["ipv4", "ipv6"].slice(0, same ? 1 : 2);
    const bars = shown.map((family) => {
        const name = same ? null : family === "ipv4" ? 4 : 6;
        const text = words.voids(voids[family], limits/* MAX_VOID */.S0, old?.[family] ?? null, name);
        return markup ` ${bar(voids[family], limits/* MAX_VOID */.S0)}<span class="soft small">${text}</span>`;
    });
    return markup `${bars}`;
}
function idleTerms(spf) {
    return new Set(spf.includes.filter((i) => i.listed === 0).map((i) => i.term));
}
const NONE = new Set();
function node(n, budget, lang, idle, isIdle = false) {
    const { pageSpf: words, spf } = (0,words_words/* reportWords */.i)(lang);
    if (budget.left-- <= 0)
        return markup `<li>…</li>`;
    const own = n.via === null ? 0 : 1;
    const cost = n.lookups + own;
    const costs = cost === 0 ? NOTHING : markup ` <span class="soft small">${words.cost(cost)}</span>`;
    const status = n.status === "ok" ? NOTHING : markup ` <span class="odd">${spf.trouble(n.status, n.detail)}</span>`;
    const record = n.record === null ? NOTHING : markup `<br><span class="small">${code((0,printable/* excerpt */.Kb)(n.record, 600))}</span>`;
    const via = n.via?.kind === "redirect" ? markup `<span class="soft small">${words.redirectTo}</span> ` : NOTHING;
    const children = n.children.length === 0
        ? NOTHING
        : markup `<ul>${n.children.map((c) => node(c, budget, lang, NONE, idle.has(c.via?.term ?? "")))}</ul>`;
    return markup `<li>${via}${n.domain}${costs}${status}${isIdle ? markup ` <span class="odd small">${words.idle}</span>` : NOTHING}${record}${children}</li>`;
}
function whoMaySend(spf, before, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).pageSpf;
    const { authorized, depending } = spf;
    const title = markup `<h3>${words.whoMaySend}</h3>`;
    const now = certainOf(spf);
    if (now === null)
        return markup `${title}<p class="open">${words.cannotBeListed(authorized.known ? "" : unknown_text_detailOf(authorized, lang))}</p>`;
    const old = before === null ? null : certainOf(before);
    const gained = old === null ? [] : (0,ip_set/* subtract */.Re)(now, old);
    const lost = old === null ? [] : (0,ip_set/* subtract */.Re)(old, now);
    return lines([
        markup `${title}<p>${whoText(now, lang)}</p>`,
        cidrs(now, lang),
        ...(depending === null ? [] : [markup `<p class="open">${words.others}</p>`, openTerms(depending, lang)]),
        ...(gained.length === 0
            ? []
            : [markup `<h4 class="odd">${words.added(whoText(gained, lang))}</h4>`, cidrs(gained, lang)]),
        ...(lost.length === 0
            ? []
            : [markup `<h4 class="bad">${words.noLonger(whoText(lost, lang))}</h4>`, cidrs(lost, lang)]),
    ]);
}
function openTerms({ terms }, lang) {
    const { spf, pageSpf: words } = (0,words_words/* reportWords */.i)(lang);
    const shown = terms.slice(0, CIDRS).map(({ domain, term }) => markup `${spf.termIn(term, domain)}`);
    const more = terms.length > CIDRS ? markup `<p class="soft">${words.more}</p>` : NOTHING;
    return markup `${list(shown, "cidrs")}${more}`;
}
function cidrs(set, lang) {
    const shown = [];
    for (const range of set) {
        if (shown.length >= CIDRS)
            return markup `${list(shown, "cidrs")}<p class="soft">${(0,words_words/* reportWords */.i)(lang).pageSpf.more}</p>`;
        shown.push(...(0,ip_range/* cidrsOf */.Fm)(range)
            .slice(0, CIDRS - shown.length)
            .map(code));
    }
    return shown.length === 0 ? NOTHING : list(shown, "cidrs");
}

;// CONCATENATED MODULE: ./build/report/html/style.js
const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1f1f1c;--soft:#5a5953;--line:#d9d6cd;--link:#1a4f8b;
--bad:#a1221c;--odd:#7a4f00;--good:#1d6638;--open:#54545e;--bad-bg:#fbeeec;--odd-bg:#fbf3e2;--good-bg:#ebf5ee;--open-bg:#f0f0f2}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1c1f23;--ink:#e9e6df;--soft:#aeaba3;--line:#3a3e44;--link:#9cc5f5;
--bad:#ff9f96;--odd:#f0c56e;--good:#8fd8a8;--open:#b9bac4;--bad-bg:#3a2220;--odd-bg:#362c17;--good-bg:#1b3023;--open-bg:#2a2c31}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
body:lang(ja){font-family:system-ui,-apple-system,"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;line-break:strict;word-break:auto-phrase;line-height:1.7}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
h1,h2{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;text-wrap:balance}
:lang(ja) :is(h1,h2){font-family:inherit;line-height:1.35}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem);margin:.3rem 0 .6rem}
h2{font-size:1.45rem;margin:3rem 0 .8rem;padding-top:.9rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.4;margin:.2rem 0 .5rem}
h4{font-size:.95rem;margin:1rem 0 .3rem}
p{margin:.4rem 0;max-width:68ch}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.6rem 1rem;z-index:9}
.soft{color:var(--soft)}.small{font-size:.875rem}
.banner{margin:1.5rem 0 0;padding:1.4rem 1.6rem 1.5rem;background:var(--card);border:1px solid var(--line);border-left:.5rem solid var(--open);border-radius:.4rem}
.banner.fail{border-left-color:var(--bad)}.banner.pass{border-left-color:var(--good)}
.verdict{margin:0;font-size:.8rem;font-weight:700;letter-spacing:.09em;text-transform:uppercase}
.fail .verdict,.bad,.error .tag{color:var(--bad)}.pass .verdict,.good,.settled .tag{color:var(--good)}
.not-checked .verdict,.open{color:var(--open)}.odd,.warning .tag{color:var(--odd)}.info .tag{color:var(--soft)}
dl.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));gap:.9rem 1.5rem;margin:1.1rem 0 0;max-width:44rem}
dl.facts dt{font-size:.8rem;color:var(--soft)}dl.facts dd{margin:0;font-size:1.5rem;line-height:1.2}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;margin:1.1rem 0 0}
fieldset{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
fieldset legend{float:left;padding:0;margin-right:1rem;color:var(--soft)}
fieldset label{display:inline-flex;gap:.4rem;align-items:center;min-height:1.75rem}
input{accent-color:var(--link);width:1.05rem;height:1.05rem;margin:0}
.finding{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--line);border-radius:.3rem;padding:.9rem 1.2rem 1rem;margin:0 0 .9rem}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--odd)}.finding.settled{border-left-color:var(--good)}
.tag{font-weight:700;font-size:.8rem;letter-spacing:.05em;text-transform:uppercase}
.meta{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0;font-size:.875rem;color:var(--soft)}
dl.case{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.35rem 1rem;margin:.5rem 0 0}
dl.case dt{color:var(--soft);font-size:.9rem}dl.case dd{margin:0;max-width:68ch}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate}
pre{margin:.2rem 0;padding:.5rem .7rem;background:var(--paper);border:1px solid var(--line);border-radius:.25rem;white-space:pre-wrap;user-select:all}
.answer{display:block;margin:0 0 .5rem .7rem}
summary{cursor:pointer;padding:.15rem 0}details>*:not(summary){margin-left:.2rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:.3rem;background:var(--card);max-height:80vh}
table{border-collapse:separate;border-spacing:0;font-size:.92rem;min-width:100%}
caption{text-align:left;padding:.6rem .8rem;color:var(--soft);font-size:.875rem}
th,td{padding:.4rem .8rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);overflow-wrap:normal;unicode-bidi:isolate}
thead th{position:sticky;top:0;background:var(--card);border-top:0;border-bottom:1px solid var(--line);font-size:.82rem;color:var(--soft);white-space:nowrap;z-index:2}
tbody th{font-weight:500}.wrap{min-width:16rem;max-width:34rem;overflow-wrap:anywhere}
.scroll:has(.matrix){width:fit-content;max-width:100%}.matrix{min-width:0}.matrix th,.matrix td{padding:.2rem .45rem;font-size:.8rem;white-space:nowrap}
.matrix thead th{vertical-align:bottom}.matrix thead th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:15rem;overflow:hidden;text-overflow:ellipsis}
.matrix tbody th,.matrix thead th:first-child{position:sticky;left:0;background:var(--card);border-right:1px solid var(--line);z-index:1}
.matrix thead th:first-child{z-index:3}
.matrix td{color:var(--soft)}.matrix .b{background:var(--bad-bg);color:var(--bad);font-weight:700}.matrix .p{background:var(--odd-bg);color:var(--odd)}
.matrix .q{background:var(--open-bg);color:var(--open)}
td>.good,td>.bad,td>.odd,td>.open{white-space:nowrap}.scroll:has(.score){max-height:none}.score .of th{background:var(--paper)}.score .of .small{overflow-wrap:anywhere}.score .of span:not([aria-hidden]){margin-left:.6em}.score td:nth-child(2){white-space:nowrap}
.scroll+.scroll{margin-top:1rem}.spf{background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:.5rem 1rem;margin:0 0 .7rem}
.tree,.tree ul{list-style:none;margin:.2rem 0;padding-left:1.1rem;border-left:1px solid var(--line)}.tree{border-left:0;padding-left:0}
.tree li{padding:.12rem 0 .12rem .4rem}.scope{max-width:none}.scope span,.scope time{display:inline-block;margin-right:.35em}
.cidrs{columns:15rem;list-style:none;padding:0;margin:.4rem 0}
svg{max-width:100%;height:auto;display:block}.bar{display:inline-block;vertical-align:middle;width:9rem;margin-right:.6rem}.bar.few{width:1.8rem}
.bar .full{fill:var(--good)}.bar.odd .full{fill:var(--odd)}.bar.bad .full{fill:var(--bad)}.bar .rest{fill:var(--line)}
.chart text{fill:var(--soft);font-size:14px}.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0;margin:.4rem 0}
.legend li{display:flex;align-items:center;gap:.5rem;font-size:.875rem}.legend svg{width:2rem}.chart .axis{stroke:var(--line)}time{white-space:nowrap}.chart polyline{vector-effect:non-scaling-stroke;fill:none;stroke-width:2.5;stroke-linejoin:round}
.chart .errors{stroke:var(--bad)}.chart .warnings{stroke:var(--odd);stroke-dasharray:7 4}.chart .not-checked{stroke:var(--open);stroke-dasharray:2 4}
.chart .listed{stroke:var(--link);stroke-dasharray:12 4 2 4}
footer{margin-top:3.5rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.875rem}
body:has(#only-error:checked) .finding:not(.error),body:has(#only-warning:checked) .finding:not(.warning),body:has(#only-info:checked) .finding:not(.info){display:none}
@media (max-width:40rem){header,main,footer{padding:0 .9rem}.banner{padding:1.1rem 1.1rem 1.2rem}dl.case{grid-template-columns:minmax(0,1fr);gap:.1rem}dl.case dd{margin-bottom:.5rem}
.finding{padding:.8rem .9rem}.chart text{font-size:32px}}
@media print{body{background:#fff;color:#000;font-size:10pt}nav,fieldset,.skip{display:none}.scroll{overflow:visible;max-height:none;border:0}
.finding,.banner{break-inside:avoid}details::details-content{content-visibility:visible;display:block;block-size:auto}thead{display:table-header-group}thead th{position:static}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;

;// CONCATENATED MODULE: ./build/report/html.js












function renderHtml(input) {
    const sections = [
        findingsSection(input),
        notCheckedSection(input),
        sendersSection(input),
        matrixSection(input),
        spfSection(input),
        providersSection(input),
        historySection(input),
    ].filter((s) => s !== null);
    const words = (0,report_lang/* wordsOf */.Z)(input).page;
    const hash = (0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64");
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return markup `<!doctype html>
<html lang="${(0,report_lang/* langOf */.E)(input)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${headline(input)}</title><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#findings">${words.skip}</a>
<header>${banner(input)}
<nav aria-label="${words.sections}"><ul>${sections.map((s) => markup `<li><a href="#${s.id}">${s.title}</a></li>`)}</ul></nav></header>
<main>
${lines(sections.map(section))}
</main>
${footer(input)}</body></html>
`.markup;
}
function section(s) {
    return markup `<section aria-labelledby="${s.id}"><h2 id="${s.id}" tabindex="-1">${s.title}</h2>\n${s.body}\n</section>`;
}
function footer(input) {
    const { questions, asked } = input.counts;
    return markup `<footer><p>${(0,report_lang/* wordsOf */.Z)(input).page.footer(input.version, questions, asked)}</p></footer>`;
}

// EXTERNAL MODULE: ./build/facts/codec/facts.js + 6 modules
var codec_facts = __webpack_require__(7727);
// EXTERNAL MODULE: ./build/facts/codec/senders.js
var codec_senders = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/facts/codec/spf.js + 1 modules
var spf = __webpack_require__(8272);
// EXTERNAL MODULE: ./build/report/drafts/of-finding.js
var of_finding = __webpack_require__(6223);
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
            : { loosened: loosenings(input).length, settings: input.settings }),
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
        facts: { ...(0,codec_facts/* writeFacts */.R)(facts, isPart), providers: providersJson(facts), reputation: reputations(facts) },
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
        help: helpWithRecord("en", f),
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

;// CONCATENATED MODULE: ./build/report/junit.js







function renderJunit(input) {
    const cases = new Map();
    const at = (check, subject, list, sender) => {
        const name = [check, subject, ...(list === null || list === subject ? [] : [list])].join(" ");
        const key = `${sender}\n${name}`;
        const known = cases.get(key) ?? {
            name,
            sender: sender === "" ? "lists" : sender,
            failures: [],
            notes: [],
            skipped: [],
        };
        cases.set(key, known);
        return known;
    };
    const lang = (0,report_lang/* langOf */.E)(input);
    for (const f of model_open(input)) {
        const place = f.location === null ? "" : ` (${f.location.file}:${f.location.line})`;
        const text = `${textOf(f, lang).message}${place}. ${helpWithRecord(lang, f)}`;
        const made = at(f.id, f.subject, f.list, f.sender);
        (f.severity === "error" ? made.failures : made.notes).push(text);
    }
    for (const n of input.judgement.notChecked)
        at(n.check, n.subject, n.list, n.sender).skipped.push(`${n.reason}: ${unknown_text_detailOf(n, lang)}`);
    const rows = [...cases.values()].map(caseXml);
    const passed = senderTable(input.facts, "en").rows.flatMap((row) => passing(row));
    const all = [...rows, ...passed];
    const failures = [...cases.values()].filter((c) => c.failures.length > 0).length;
    const skipped = [...cases.values()].filter((c) => c.failures.length === 0 && c.skipped.length > 0).length;
    const counts = `tests="${all.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mailworthy" ${counts}>\n  <testsuite name="mailworthy" ${counts} timestamp="${(0,report_escape/* xml */._n)(input.at)}">\n${all.join("\n")}\n  </testsuite>\n</testsuites>\n`;
}
function caseXml(c) {
    const first = c.failures[0] ?? c.skipped[0];
    const outcome = first === undefined
        ? ""
        : c.failures.length > 0
            ? `<failure type="error" message="${(0,report_escape/* xml */._n)(first)}">${c.failures.map(report_escape/* xml */._n).join("&#10;")}</failure>`
            : `<skipped message="${(0,report_escape/* xml */._n)(first)}"/>`;
    const notes = c.notes.length === 0 ? "" : `<system-out>${c.notes.map(report_escape/* xml */._n).join("&#10;")}</system-out>`;
    return `    <testcase classname="${(0,report_escape/* xml */._n)(c.sender)}" name="${(0,report_escape/* xml */._n)(c.name)}" time="0">${outcome}${notes}</testcase>`;
}
function passing(row) {
    const cells = { "reverse name": row.forward, HELO: row.helo, SPF: row.spf, lists: row.lists };
    return Object.entries(cells).flatMap(([what, cell]) => cell.mark === "ok"
        ? [
            `    <testcase classname="${(0,report_escape/* xml */._n)(row.sender)}" name="${(0,report_escape/* xml */._n)(`${what} ${row.address}: ${cell.text}`)}" time="0"/>`,
        ]
        : []);
}

;// CONCATENATED MODULE: ./build/report/fit.js
function whole(lines) {
    return { before: lines, rows: [], after: () => [] };
}
function blocksOf(lines) {
    const parts = [[]];
    let depth = 0;
    let fence = null;
    for (const line of lines) {
        const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        const inside = fence !== null || depth > 0;
        if (!inside && (line.startsWith("## ") || line.startsWith("<details")))
            parts.push([]);
        parts.at(-1)?.push(line);
        if (fence !== null)
            fence = mark !== null && mark.startsWith(fence) && line.trim() === mark ? null : fence;
        else if (mark !== null)
            fence = mark;
        else if (line.startsWith("<details"))
            depth++;
        else if (line.startsWith("</details>") && depth > 0 && --depth === 0)
            parts.push([]);
    }
    return parts.filter((part) => part.some((line) => line !== "")).map(whole);
}
function fit(blocks, limit, left) {
    const all = blocks.flatMap((b) => [...b.before, ...b.rows, ...b.after(0)]);
    if (sizeOf(all) <= limit)
        return fit_textOf(all);
    const out = [];
    let room = limit - sizeOf(left);
    for (const block of blocks) {
        const lines = cut(block, room);
        if (lines === null)
            continue;
        out.push(...lines);
        room -= sizeOf(lines);
    }
    return room < 0 ? "" : fit_textOf([...out, ...left]);
}
function cut(block, room) {
    const complete = [...block.before, ...block.rows, ...block.after(0)];
    if (sizeOf(complete) <= room)
        return complete;
    const frame = sizeOf([...block.before, ...block.after(block.rows.length)]);
    let size = frame;
    let kept = 0;
    for (const row of block.rows) {
        size += sizeOf([row]);
        if (size > room)
            break;
        kept++;
    }
    return kept === 0 ? null : [...block.before, ...block.rows.slice(0, kept), ...block.after(block.rows.length - kept)];
}
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
function fit_textOf(lines) {
    return lines.map((line) => `${line}\n`).join("");
}

;// CONCATENATED MODULE: ./build/report/rooted.js
function rooted(input, prefix) {
    if (prefix === "")
        return input;
    const move = (at) => at === null || at.file.startsWith("(") ? at : { ...at, file: rooted_joined(prefix, at.file) };
    const { judgement, facts } = input;
    return {
        ...input,
        judgement: { ...judgement, findings: judgement.findings.map((f) => ({ ...f, location: move(f.location) })) },
        facts: { ...facts, senders: facts.senders.map((sender) => ({ ...sender, at: move(sender.at) })) },
    };
}
function rooted_joined(prefix, file) {
    const parts = [];
    for (const part of `${prefix}/${file}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/report/place.js


function placeLink(at, source, words = (0,report_escape/* code */.aY)(`${at.file}:${at.line}`)) {
    const url = source === null ? null : placeUrl(at, source);
    return url === null ? words : `[${words}](${url})`;
}
function placeUrl(at, { url, directory }) {
    if (!isInside(at.file) || /\p{Cs}/u.test(at.file))
        return null;
    const path = rooted_joined(directory, at.file.replaceAll("\\", "/")).split("/").map(segment).join("/");
    return path === "" ? null : `${url}/${path}#L${at.line}`;
}
function isInside(file) {
    return file !== "" && !/^([/\\(]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file);
}
function segment(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/report/rule-link.js
var rule_link = __webpack_require__(4298);
;// CONCATENATED MODULE: ./build/report/markdown-findings.js










const markdown_findings_ROWS = 500;
const OPEN_SHOWN = 5;
function findingBlocks(input) {
    const { findings, notChecked, mode } = input.judgement;
    const fresh = new Set(news(input));
    const known = findings.filter((f) => !fresh.has(f) && f.acceptedUntil === null && f.change !== "resolved" && f.change !== null);
    const accepted = findings.filter((f) => f.acceptedUntil !== null && f.change !== "resolved");
    const unknown = [...unknownGroups(notChecked)].sort((a, b) => Number(b.isNew) - Number(a.isNew));
    const stood = (g) => mode === "pull-request" && g.at !== null && !g.isNew;
    const open = unknown.filter((g) => !stood(g)).slice(0, OPEN_SHOWN);
    const folded = unknown.filter((g) => !open.includes(g));
    const rows = [...findingRows([...fresh], input), ...blindRow(input), ...open.map((g) => unknownRow(g, input))];
    const { markdown: words } = (0,report_lang/* wordsOf */.Z)(input);
    return [
        rows.length > 0 ? markdown_findings_table(rows, words) : nothing(known.length + accepted.length, findings.length, words),
        ...fold(words.known(mode, known.length), findingRows(known, input), words),
        ...fold(words.accepted(accepted.length), findingRows(accepted, input), words),
        ...fold(words.moreUnknown(folded.length), folded.map((g) => unknownRow(g, input)), words),
    ];
}
function markdown_findings_table(rows, words) {
    const left = Math.max(0, rows.length - markdown_findings_ROWS);
    return {
        before: [`| | ${words.what} | ${words.where} |`, "|-|---|---|"],
        rows: rows.slice(0, markdown_findings_ROWS),
        after: (cut) => (cut + left > 0 ? ["", words.moreRows(cut + left), ""] : [""]),
    };
}
function fold(title, rows, words) {
    if (rows.length === 0)
        return [];
    const inner = markdown_findings_table(rows, words);
    return [
        {
            before: [`<details><summary>${(0,report_escape/* markdown */.wD)(title)}</summary>`, "", ...inner.before],
            rows: inner.rows,
            after: (cut) => [...inner.after(cut), "</details>", ""],
        },
    ];
}
function nothing(standing, all, words) {
    const text = standing > 0 ? words.nothingNew : all > 0 ? words.nothingLeft : words.nothing;
    return { before: [text, ""], rows: [], after: () => [] };
}
function findingRows(findings, input) {
    return byPlace(findings).map((group, i, groups) => findingRow(group, groups[i - 1]?.[0], input));
}
const markdown_findings_SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" };
function findingRow(group, before, input) {
    const [finding] = group;
    const { annotations, common, markdown: words } = (0,report_lang/* wordsOf */.Z)(input);
    const { advice, record } = adviceOf(finding, (0,report_lang/* langOf */.E)(input));
    const { shown, more } = otherSubjects(group);
    const same = shown.length === 0 ? "" : ` ${annotations.same(common.andMore(shown.map(report_escape/* code */.aY), more))}`;
    const publish = record === null ? "" : words.publish((0,report_escape/* code */.aY)(record));
    const why = `[${words.why}](${(0,rule_link/* ruleUrl */.QB)(finding.id, input.version, (0,report_lang/* langOf */.E)(input))}) ${(0,report_escape/* code */.aY)(finding.id)}`;
    const text = `**${(0,report_escape/* markdown */.wD)(textOf(finding, (0,report_lang/* langOf */.E)(input)).message)}**${note(finding, input)}${same}<br>→ ${(0,report_escape/* markdown */.wD)(advice)}${publish} · ${why}`;
    const sign = finding.acceptedUntil === null ? markdown_findings_SIGNS[finding.severity] : "✅";
    return `| ${sign} | ${text} | ${where(finding, before, input)} |`;
}
function note(finding, input) {
    const { common, markdown: words } = (0,report_lang/* wordsOf */.Z)(input);
    const { mode } = input.judgement;
    const day = finding.since?.slice(0, 10) ?? "";
    if (finding.acceptedUntil !== null)
        return words.note([common.acceptedUntil(finding.acceptedUntil)]);
    switch (finding.change) {
        case "worsened":
            return words.note([mode === "pull-request" ? words.worseByThis : words.worse]);
        case "indeterminate":
            return words.note([words.notCompared]);
        case "persisting":
            return words.note([
                ...(day === "" ? [] : [words.since(day)]),
                ...(finding.issue === undefined ? [] : [words.tracked(finding.issue)]),
            ]);
        case "introduced":
            return words.note(mode === "history" && day !== "" ? [words.since(day)] : []);
        case "resolved":
        case null:
            return "";
    }
}
function where(f, before, input) {
    const source = input.source ?? null;
    if (f.location === null)
        return "–";
    const same = before?.location?.file === f.location.file && before.location.line === f.location.line;
    return same ? placeLink(f.location, source, (0,report_lang/* wordsOf */.Z)(input).markdown.sameLine) : placeLink(f.location, source);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function blindRow(input) {
    const unseen = blindnessOf(input);
    if (unseen === null)
        return [];
    return [
        `| ⬜ | **${capital((0,report_lang/* wordsOf */.Z)(input).headline.blind(unseen))}**<br>→ ${(0,report_escape/* markdown */.wD)(blindAdvice(unseen, input))} | – |`,
    ];
}
function unknownRow(group, input) {
    const place = group.at === null ? "–" : placeLink(group.at, input.source ?? null);
    const lang = (0,report_lang/* langOf */.E)(input);
    const what = (0,report_lang/* wordsOf */.Z)(input).markdown.notChecked(unknownSubject(group, lang, report_escape/* code */.aY), group.isNew);
    return `| ⬜ | **${what}**<br>→ ${(0,report_escape/* markdown */.wD)(unknownWhy(group, lang))} | ${place} |`;
}

;// CONCATENATED MODULE: ./build/report/recovered.js



const recovered_MOST = 100;
function recoveredSection(input) {
    const rows = input.judgement.findings.filter((f) => f.change === "resolved");
    if (rows.length === 0)
        return [];
    const { markdown: words, common } = (0,report_lang/* wordsOf */.Z)(input);
    const lines = rows.slice(0, recovered_MOST).map((f) => {
        const { message } = textOf(f, (0,report_lang/* langOf */.E)(input));
        return `- ✅ ${words.recoveredLine(about(f.subject, message), (0,report_escape/* markdown */.wD)(message), (0,report_escape/* code */.aY)(f.id), (f.since ?? "").slice(0, 10))}`;
    });
    const more = rows.length > recovered_MOST ? [`- ${common.more(rows.length - recovered_MOST)}`] : [];
    return [`## ${words.recovered}`, "", ...lines, ...more, ""];
}
function about(subject, message) {
    return message.includes(subject) ? "" : (0,report_escape/* code */.aY)(subject);
}

;// CONCATENATED MODULE: ./build/report/mermaid.js


const MAX_NODES = 60;
function mermaidTree(tree, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const lines = ["flowchart LR"];
    const broken = [];
    let next = 0;
    let left = 0;
    const visit = (node) => {
        const id = `n${next++}`;
        const fine = node.status === "ok" || node.status === "macro";
        const cost = node.lookups > 0 ? ` (${node.lookups})` : "";
        const note = node.status === "ok" ? cost : ` – ${words.status[node.status]}`;
        lines.push(`  ${id}["${(0,report_escape/* mermaid */.a4)(node.domain.slice(0, 120))}${note}"]`);
        if (!fine && node.status !== "unknown")
            broken.push(id);
        for (const child of node.children) {
            if (next < MAX_NODES)
                lines.push(`  ${id} -->${child.via?.kind === "redirect" ? "|redirect|" : ""} ${visit(child)}`);
            else
                left++;
        }
        return id;
    };
    visit(tree);
    if (left > 0)
        lines.push(`  more["${words.moreBranches(left)}"]`);
    if (broken.length > 0)
        lines.push("  classDef broken stroke:#d1242f,stroke-width:2px", `  class ${broken.join(",")} broken`);
    return lines;
}

;// CONCATENATED MODULE: ./build/report/spf-sections.js








function spfBudgets(input) {
    const all = spfOf(input);
    if (all.length === 0)
        return [];
    const lang = (0,report_lang/* langOf */.E)(input);
    const words = (0,report_lang/* wordsOf */.Z)(input).spf;
    const rows = all
        .slice(0, 50)
        .map((s) => `| ${(0,report_escape/* markdown */.wD)(s.domain)} | ${budgetText(s, lang)} | ${voidText(s, lang)} | ${whoAndChange(s, lang, MARKDOWN)} |`);
    const more = all.length > 50 ? ["", words.moreDomains(all.length - 50)] : [];
    const only = all[0];
    if (only !== undefined && all.length === 1)
        return [...budgetHeading(only, lang), ""];
    const head = `| ${words.domain} | ${words.lookups} | ${words.voids} | ${words.maySend} |`;
    return [`## ${words.budget}`, "", head, "|---|---|---|---|", ...rows, ...more, ""];
}
const MARKDOWN = { strong: (text) => `**${text}**`, term: report_escape/* code */.aY };
function budgetHeading(s, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const title = words.titled(words.budgetOf((0,report_escape/* markdown */.wD)(s.domain)), budgetText(s, lang));
    const voids = words.titled(words.voids, voidText(s, lang));
    return [`## ${title}`, "", voids, "", words.maySendWho(whoAndChange(s, lang, MARKDOWN))];
}
function spfDetails(input) {
    const all = spfOf(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    return [
        ...publishSection(input),
        ...all
            .filter(({ spf }) => spf.tree.children.length > 0)
            .slice(0, 10)
            .flatMap((s) => treeSection(s, lang)),
        ...all
            .filter((s) => input.baseFacts === null || effectOf(s, lang)?.text !== "")
            .slice(0, 20)
            .flatMap((s) => spf_sections_whoMaySend(s, lang)),
    ];
}
function spf_sections_details(title, body) {
    return [`<details><summary>${title}</summary>`, "", ...body, "", "</details>", ""];
}
function publishSection(input) {
    const { common, spf: words } = (0,report_lang/* wordsOf */.Z)(input);
    const records = new Map();
    for (const finding of model_open(input)) {
        const { record } = adviceOf(finding, (0,report_lang/* langOf */.E)(input));
        if (record === null)
            continue;
        const key = `${finding.sender}\n${record}`;
        const known = records.get(key);
        if (known === undefined)
            records.set(key, {
                title: finding.id === "spf/sender-not-authorized" ? finding.cause : finding.subject,
                ids: new Set([finding.id]),
            });
        else
            known.ids.add(finding.id);
    }
    if (records.size === 0)
        return [];
    const blocks = [...records]
        .slice(0, 20)
        .flatMap(([key, { title, ids }]) => [
        words.publishFor((0,report_escape/* code */.aY)(title), common.list([...ids].map(report_escape/* code */.aY))),
        "",
        ...(0,report_escape/* fenced */.OF)([key.slice(key.indexOf("\n") + 1)], "text"),
        "",
    ]);
    return spf_sections_details(words.publish, blocks.slice(0, -1));
}
function treeSection({ domain, spf }, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const own = spf.lookups - spf.tree.children.reduce((sum, c) => sum + c.lookups + 1, 0);
    const listed = new Map(spf.includes.map((i) => [i.term, i.listed]));
    const withList = spf.includes.some((i) => i.listed !== null);
    const rows = [...spf.tree.children]
        .sort((a, b) => b.lookups - a.lookups)
        .slice(0, 50)
        .map((child) => {
        const passes = listed.get(child.via?.term ?? "") ?? null;
        const cells = [(0,report_escape/* code */.aY)(child.via?.term ?? child.domain), String(child.lookups + 1)];
        return `| ${[...cells, ...(withList ? [passes === null ? "–" : String(passes)] : [])].join(" | ")} |`;
    });
    return spf_sections_details(words.tree((0,report_escape/* markdownHtml */.hU)(domain)), [
        "```mermaid",
        ...mermaidTree(spf.tree, lang),
        "```",
        "",
        `| ${words.include} | ${words.lookups} |${withList ? ` ${words.passBy} |` : ""}`,
        `|---|---|${withList ? "---|" : ""}`,
        ...rows,
        ...(own > 0 ? [`| ${words.ownTerms} | ${own} |${withList ? " |" : ""}`] : []),
    ]);
}
function spf_sections_whoMaySend(s, lang) {
    const words = (0,words_words/* reportWords */.i)(lang).spf;
    const effect = effectOf(s, lang);
    if (effect === null)
        return [];
    const { now, gained, lost, text } = effect;
    if (now.length === 0 && lost.length === 0)
        return [];
    const list = (set, most) => {
        const blocks = set.slice(0, most).flatMap(ip_range/* cidrsOf */.Fm);
        const more = blocks.length > most || set.length > most ? " …" : "";
        return `${blocks.slice(0, most).map(report_escape/* code */.aY).join(", ") || words.none}${more}`;
    };
    const { depending } = s.spf;
    return spf_sections_details(words.whoMaySend((0,report_escape/* markdownHtml */.hU)(s.domain), text === "" ? whoText(now, lang) : text), [
        words.titled(whoText(now, lang), list(now, 100)),
        ...(depending === null ? [] : ["", words.whoDepends(null, openText(depending, lang, report_escape/* code */.aY))]),
        ...(gained.length === 0 ? [] : ["", words.titled(words.gained, list(gained, 50))]),
        ...(lost.length === 0 ? [] : ["", words.titled(words.lost, list(lost, 50))]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/settings-section.js






const settings_section_MOST = 100;
function settingsSection(input) {
    const { settings = null, source = null } = input;
    const { settings: words, common } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const found = loosenings(input);
    const notes = settings?.notes.map(words.note) ?? [];
    const told = [...found.map((f) => messageOf(f, lang)), ...notes];
    const [first] = told;
    if (first === undefined)
        return [];
    const lines = found.slice(0, settings_section_MOST).map((f) => {
        const accepted = f.acceptedUntil === null ? [] : [common.acceptedUntil(f.acceptedUntil)];
        const place = f.location === null ? "" : ` (${placeLink(f.location, source)})`;
        return `- ${common.list([`${(0,report_escape/* markdown */.wD)(messageOf(f, lang))}${place}`, ...accepted])}`;
    });
    const more = found.length > settings_section_MOST ? [`- ${common.moreInJson(found.length - settings_section_MOST)}`] : [];
    return spf_sections_details(`⚠️ ${words.titled((0,report_escape/* html */.qy)(first), told.length - 1)}`, [
        ...(settings?.by === "base" ? [words.byBase, ""] : []),
        ...[...lines, ...more, ...notes.map((note) => `- ${(0,report_escape/* markdown */.wD)(note)}`)],
        ...underBase(input),
    ]);
}
function underBase(input) {
    const { settings = null, source = null } = input;
    const under = settings?.underBase ?? null;
    if (under === null)
        return [];
    const { settings: words, common } = (0,report_lang/* wordsOf */.Z)(input);
    const lines = under.findings.map((f) => `- ${(0,report_escape/* markdown */.wD)(messageOf(f, (0,report_lang/* langOf */.E)(input)))}${f.location === null ? "" : ` (${placeLink(f.location, source)})`}`);
    const left = under.failing - under.findings.length;
    return ["", words.fails(under), "", ...lines, ...(left > 0 ? [`- ${common.more(left)}`] : [])];
}

;// CONCATENATED MODULE: ./build/report/markdown.js










const SUMMARY_LIMIT = 1024 * 1024;
const markdown_ROWS = 500;
function renderMarkdown(input, hidden = null, limit = SUMMARY_LIMIT) {
    const folded = [
        ...spfBudgets(input),
        ...spfDetails(input),
        ...providerSection(input.facts, (0,report_lang/* langOf */.E)(input)),
        ...byHand(input),
    ];
    const blocks = [
        ...[whole(heading(input, hidden)), ...findingBlocks(input), ...blocksOf(recoveredSection(input))],
        ...settingsBlock(input),
        ...[...senderBlocks(input), ...blocksOf(folded)],
    ];
    return fit(blocks, limit, [`_${(0,report_lang/* wordsOf */.Z)(input).markdown.cut}_`]);
}
function settingsBlock(input) {
    const lines = settingsSection(input);
    return lines.length === 0 ? [] : [whole(lines)];
}
const markdown_SIGNS = { good: "✅", known: "⚠️", bad: "❌", unseen: "⬜" };
function heading(input, hidden) {
    const learned = input.learned ? ["", (0,report_lang/* wordsOf */.Z)(input).common.firstRun] : [];
    return [
        `# ${markdown_SIGNS[sign(input)]} ${(0,report_escape/* markdown */.wD)(headline(input))}`,
        ...[
            markdown_scope(input),
            ...learned,
            ...(hidden === null ? [] : ["", `_${(0,report_lang/* wordsOf */.Z)(input).common.sentence((0,report_escape/* markdown */.wD)(hidden))}_`]),
            "",
        ],
    ];
}
function markdown_scope(input) {
    const words = (0,report_lang/* wordsOf */.Z)(input).headline;
    const refs = input.base === null ? [] : [words.refs((0,report_escape/* code */.aY)(input.base), (0,report_escape/* code */.aY)(input.head ?? words.yourFiles))];
    return [...scopeParts(input).map(report_escape/* markdown */.wD), ...refs].join(" · ");
}
const MARKS = { ok: "✅ ", bad: "❌ ", odd: "⚠️ ", none: "", open: "⬜ " };
function senderBlocks(input) {
    const { rows, left } = senderTable(input.facts, (0,report_lang/* langOf */.E)(input), markdown_ROWS);
    if (rows.length === 0)
        return [];
    const words = (0,report_lang/* wordsOf */.Z)(input).table;
    const show = (cell) => MARKS[cell.mark] + (0,report_escape/* markdown */.wD)(cell.text);
    const lines = rows.map((r) => `| ${r.found ? words.marked((0,report_escape/* code */.aY)(r.address), words.found) : (0,report_escape/* code */.aY)(r.address)} | ${(0,report_escape/* markdown */.wD)(r.sender)} | ${show(r.ptr)} | ${show(r.forward)} | ${show(r.helo)} | ${show(r.spf)} | ${show(r.lists)} |`);
    return [
        {
            before: [
                `## ${words.title}`,
                "",
                `| ${[words.address, words.sender, words.reverse, words.forward, words.helo, words.spf, words.lists].join(" | ")} |`,
                "|---|---|---|---|---|---|---|",
            ],
            rows: lines,
            after: (cut) => (cut + left > 0 ? ["", words.moreAddresses(cut + left), ""] : [""]),
        },
    ];
}
function byHand(input) {
    const commands = new Set(input.judgement.findings.flatMap((f) => f.evidence.map((e) => e.command)));
    if (commands.size === 0)
        return [];
    const words = (0,report_lang/* wordsOf */.Z)(input).markdown;
    return spf_sections_details(words.byHand, [...(0,report_escape/* fenced */.OF)([...commands].slice(0, 200), "sh"), "", words.withoutDig]);
}

;// CONCATENATED MODULE: ./build/report/sarif.js








const LEVELS = { error: "error", warning: "warning", info: "note" };
const SEVERITIES = { error: "error", warning: "warning", info: "recommendation" };
const MOST_RESULTS = 5000;
const MOST_DESCRIPTION = 1024;
const MOST_NAME = 255;
const FALLBACK = ".github/mailworthy.yml";
function renderSarif(input, checks) {
    const indexes = new Map(checks.map((check, index) => [check.id, index]));
    const list = input.facts.senders.find((s) => s.at !== null && isInside(s.at.file))?.at?.file ?? FALLBACK;
    const results = model_open(input)
        .slice(0, MOST_RESULTS)
        .map((finding) => sarif_resultOf(finding, indexes.get(finding.id), list, (0,report_lang/* langOf */.E)(input)));
    const driver = {
        name: "Mailworthy",
        version: input.version,
        semanticVersion: input.version,
        informationUri: "https://github.com/marketplace/actions/mailworthy",
        rules: checks.map((check) => ruleOf(check, input)),
    };
    const run = {
        tool: { driver },
        automationDetails: { id: categoryOf(input.name ?? null) },
        columnKind: "utf16CodeUnits",
        results,
    };
    const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const USUAL = [null, "senders.txt", ".github/mailworthy.yml", "senders"];
function categoryOf(name) {
    return USUAL.includes(name) ? "mailworthy/" : `mailworthy/${(0,printable/* printable */.g$)(name ?? "")}/`;
}
function sarif_resultOf(finding, ruleIndex, list, lang) {
    const { message } = textOf(finding, lang);
    return {
        ruleId: finding.id,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[finding.severity],
        message: { text: plainMessage(`${message}. ${helpWithRecord(lang, finding)}`) },
        locations: [{ physicalLocation: physical(finding.location, list) }],
        partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1`, "mailworthy/v1": finding.fingerprint },
    };
}
function plainMessage(text) {
    return (0,printable/* printable */.g$)(text).replaceAll("](", "]\u200b(");
}
function physical(location, list) {
    const at = location !== null && isInside(location.file) ? location : { file: list, line: 1, column: 1 };
    return {
        artifactLocation: { uri: at.file.replace(/^\.\//, "").split("/").map(encodeURIComponent).join("/") },
        region: { startLine: at.line, startColumn: at.column, endLine: at.line, endColumn: at.column + 1 },
    };
}
function ruleOf(check, input) {
    const { title, why, fix } = check;
    const words = (0,report_lang/* wordsOf */.Z)(input).pageFinding;
    const [category = ""] = check.id.split("/");
    const sources = check.references.join(", ");
    return {
        id: check.id,
        name: (0,printable/* excerpt */.Kb)(title, MOST_NAME),
        shortDescription: { text: (0,printable/* excerpt */.Kb)(title, MOST_DESCRIPTION) },
        helpUri: (0,rule_link/* ruleUrl */.QB)(check.id, input.version, (0,report_lang/* langOf */.E)(input)),
        fullDescription: { text: (0,printable/* excerpt */.Kb)(`${why} ${fix}`, MOST_DESCRIPTION) },
        help: {
            text: `${why} ${fix} (${sources})`,
            markdown: `**${words.why}:** ${(0,report_escape/* markdown */.wD)(why)}\n\n**${words.whatToDo}:** ${(0,report_escape/* markdown */.wD)(fix)}\n\n${(0,report_escape/* markdown */.wD)(sources)}`,
        },
        defaultConfiguration: { level: LEVELS[check.severity] },
        properties: {
            tags: ["email", category],
            precision: check.severity === "error" ? "very-high" : "high",
            "problem.severity": SEVERITIES[check.severity],
        },
    };
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(5981);
// EXTERNAL MODULE: ./build/core/width.js + 4 modules
var width = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/mail/subject.js
var mail_subject = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/report/drafts/wrap.js
var drafts_wrap = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/report/terminal-lines.js


const LEAST = 30;
function titleLines(text, { columns = null }, paint) {
    return (0,layout/* wrappedText */.rr)(text, columns).map((line) => paint("bold", line));
}
function terminal_lines_wrap(text, width, indent) {
    return (0,drafts_wrap/* wrapped */.ky)(text, "", Math.max(LEAST, width))
        .split("\n")
        .map((line) => indent + line);
}

;// CONCATENATED MODULE: ./build/report/terminal-findings.js










const KNOWN_SHOWN = 20;
function findingLines({ shown: f, of }, input, look, paint) {
    const { common, terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const color = f.severity === "error" ? "red" : f.severity === "warning" ? "yellow" : "dim";
    const settled = f.change === "resolved" || f.acceptedUntil !== null;
    const name = !settled
        ? common.severity[f.severity]
        : f.change === "resolved"
            ? common.change.resolved
            : common.acceptedUntil(f.acceptedUntil ?? "");
    const label = paint(settled ? "green" : color, name);
    const change = f.change === null || f.change === "resolved" ? "" : ` · ${common.change[f.change]}`;
    const message = (0,report_escape/* forLog */.Ig)(textOf(f, lang).message);
    const where = f.location === null ? "" : `${(0,report_escape/* forLog */.Ig)(f.location.file)}:${f.location.line}`;
    const head = `${label}  ${paint("bold", f.id)}${change}`;
    const { columns = null } = look;
    const isRoom = columns === null || (0,width/* widthOf */.qz)(`${name}  ${f.id}${change} · ${where}`) <= columns;
    const lines = [
        where === "" || !isRoom ? head : `${head}${paint("dim", ` · ${where}`)}`,
        ...(isRoom ? [] : (0,layout/* wrappedText */.rr)(where, columns, "  ").map((line) => paint("dim", line))),
        ...terminal_lines_wrap(f.change === "resolved" ? common.noLonger(message) : message, look.width - 2, "  "),
    ];
    if (f.change === "resolved")
        return [...lines, ""];
    const { advice, record, strings } = adviceOf(f, lang);
    lines.push(...terminal_lines_wrap(`→ ${(0,report_escape/* forLog */.Ig)(advice)}`, look.width - 2, "  "));
    if (record !== null)
        lines.push(`  ${words.publish(paint("bold", (0,report_escape/* forLog */.Ig)(record)))}`);
    if (strings !== null)
        lines.push(`  ${words.strings((0,report_escape/* forLog */.Ig)(strings))}`);
    for (const e of look.verbose ? f.evidence : f.evidence.slice(0, 1))
        lines.push(paint("dim", `  $ ${(0,report_escape/* forLog */.Ig)(e.command)}   # ${(0,report_escape/* forLog */.Ig)(e.answer)}`));
    const letter = look.verbose ? letterLine(of[0], words) : null;
    if (letter !== null)
        lines.push(paint("dim", `  ✉ ${letter}`));
    return [...lines, ""];
}
function letterLine(f, words) {
    const subject = (0,mail_subject/* writtenSubject */.yO)(f.subject);
    if (f.id.startsWith("ptr/") && (0,mail_subject/* isAddress */.PW)(subject) && (0,ip_private/* isPrivateAddress */.C0)(subject))
        return null;
    if (f.id.startsWith("dnsbl/") && f.list !== null)
        return words.letterToList(`mailworthy dnsbl ${(0,report_escape/* forLog */.Ig)(f.subject)} --list ${(0,report_escape/* forLog */.Ig)(f.list)} --draft`);
    if (f.id === "ptr/missing" || f.id === "ptr/not-confirmed")
        return words.letterToHoster(`mailworthy lookup ${(0,report_escape/* forLog */.Ig)(f.subject)} --draft`);
    return f.id.startsWith("ptr/") || f.id.startsWith("helo/") ? words.letterInJson : null;
}
function knownLines(known, input, look, paint) {
    if (known.length === 0)
        return [];
    const { common, terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const title = words.known(input.judgement.mode === "pull-request" ? "pull-request" : "history", known.length);
    const folded = folds(known);
    const lines = folded.slice(0, KNOWN_SHOWN).flatMap(({ shown: f }) => {
        const what = f.acceptedUntil === null ? common.severity[f.severity] : common.acceptedUntil(f.acceptedUntil);
        const change = f.change === "indeterminate" ? words.notCompared : "";
        const message = (0,report_escape/* forLog */.Ig)(textOf(f, (0,report_lang/* langOf */.E)(input)).message);
        return terminal_lines_wrap(words.knownLine(what, f.id, change, message), look.width - 2, "  ");
    });
    const more = folded.length > KNOWN_SHOWN ? [`  ${words.more(folded.length - KNOWN_SHOWN)}`] : [];
    return [...titleLines(title, look, paint), ...lines, ...more, ""];
}

;// CONCATENATED MODULE: ./build/report/terminal.js















const terminal_ROWS = 200;
const terminal_MARKS = {
    good: ["green", "✔"],
    known: ["yellow", "!"],
    bad: ["red", "✘"],
    unseen: ["yellow", "?"],
};
function renderTerminal(input, look) {
    return [...terminalChunks(input, look)].join("");
}
function* terminalChunks(input, look) {
    const paint = (0,report_paint/* painter */.C)(look);
    yield* chunksOf(headLines(input, look, paint));
    yield* chunksOf(bodyLines(input, look, paint));
}
const CHUNK = 32 * 1024;
function* chunksOf(lines) {
    let text = "";
    let blank = "";
    for (const line of lines) {
        if (line.trim() === "") {
            blank += `${line}\n`;
            continue;
        }
        if (text.length > CHUNK) {
            yield (0,report_escape/* linesForLog */.L_)(text);
            text = "";
        }
        text += `${blank}${line}\n`;
        blank = "";
    }
    if (text !== "")
        yield (0,report_escape/* linesForLog */.L_)(`${text.trimEnd()}\n`);
}
function* bodyLines(input, look, paint) {
    yield "";
    const fresh = new Set(news(input));
    const all = look.quiet ? model_open(input).filter((f) => f.severity === "error") : input.judgement.findings;
    const isTold = (f) => look.verbose || fresh.has(f) || f.change === "resolved";
    for (const fold of folds(all.filter(isTold)))
        yield* findingLines(fold, input, look, paint);
    const known = all.filter((f) => !isTold(f));
    yield* knownLines(known, input, look, paint);
    if (!look.quiet) {
        yield* notCheckedLines(input, look, paint);
        yield* senderLines(input, look, paint);
        yield* budgetLines(input, look, paint);
    }
    if (look.verbose)
        yield* heldLines(input, look);
    if (look.verbose && !look.quiet)
        for (const line of providerLines(input.facts, (0,report_lang/* langOf */.E)(input)))
            yield* (0,layout/* wrappedText */.rr)(line, look.columns ?? null, "", "    ");
}
function headLines(input, look, paint) {
    const { terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const [color, mark] = terminal_MARKS[sign(input)];
    const { columns = null } = look;
    const [head = "", ...more] = (0,layout/* wrappedText */.rr)(summaryLine(input), columns === null ? null : columns - 2);
    const unseen = blindnessOf(input);
    const advice = unseen === null ? [] : terminal_lines_wrap(`→ ${(0,report_escape/* forLog */.Ig)(blindAdvice(unseen, input))}`, look.width - 2, "  ");
    const learned = input.learned ? (0,layout/* wrappedText */.rr)(words.firstRun, columns, "  ") : [];
    return [
        `${paint(color, mark)} ${paint("bold", head)}`,
        ...more.map((line) => `  ${paint("bold", line)}`),
        ...(0,layout/* wrappedText */.rr)(scopeLine(input), columns, "  "),
        "",
        ...(advice.length === 0 ? [] : [...advice, ""]),
        ...(learned.length === 0 ? [] : [...learned, ""]),
        ...settingsLines(input, look),
    ];
}
function settingsLines(input, look) {
    const { settings = null } = input;
    const told = [
        ...(settings?.underBase?.findings.map((f) => messageOf(f, (0,report_lang/* langOf */.E)(input))) ?? []),
        ...(settings?.notes.map((0,report_lang/* wordsOf */.Z)(input).settings.note) ?? []),
    ];
    return told.length === 0 ? [] : [...told.flatMap((text) => terminal_lines_wrap(`- ${(0,report_escape/* forLog */.Ig)(text)}`, look.width - 2, "  ")), ""];
}
function notCheckedLines(input, look, paint) {
    const groups = unknownGroups(input.judgement.notChecked);
    if (groups.length === 0)
        return [];
    const { terminal: words } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const lines = groups.flatMap((g) => {
        const where = g.at === null ? "" : `${g.at.file}:${g.at.line}`;
        const subject = unknownSubject(g, lang, (name) => name);
        return terminal_lines_wrap((0,report_escape/* forLog */.Ig)(words.notCheckedLine(subject, unknownWhy(g, lang), where)), look.width - 4, "  ");
    });
    return [...titleLines(words.notChecked(groups.length), look, paint), ...lines, ""];
}
const terminal_SIGNS = { ok: "✔ ", bad: "✘ ", odd: "! ", none: "", open: "? " };
function senderLines(input, look, paint) {
    const { rows, left } = senderTable(input.facts, (0,report_lang/* langOf */.E)(input), terminal_ROWS);
    if (rows.length === 0)
        return [];
    const { table: words, terminal } = (0,report_lang/* wordsOf */.Z)(input);
    const head = [words.address, words.sender, words.reverse, words.forwardShort, words.helo, words.spf, words.lists];
    const show = (cell) => terminal_SIGNS[cell.mark] + (0,report_escape/* forLog */.Ig)(cell.text);
    const cells = [
        head,
        ...rows.map((r) => [
            r.address,
            (0,report_escape/* forLog */.Ig)(r.found ? words.marked(r.sender, words.found) : r.sender),
            show(r.ptr),
            show(r.forward),
            show(r.helo),
            show(r.spf),
            show(r.lists),
        ]),
    ];
    const lines = (0,layout/* headedLines */.J8)(cells, look.columns ?? null, (text, row) => (row === 0 ? paint("bold", text) : text));
    const more = left > 0 ? [terminal.moreRows(left)] : [];
    return [...lines, ...more, ""];
}
function heldLines(input, { columns = null }) {
    const held = [...input.facts.lists.values()].flatMap((l) => l.held === undefined ? [] : [`${l.info.zone} ${l.held}`]);
    const { common, terminal } = (0,report_lang/* wordsOf */.Z)(input);
    return held.length === 0 ? [] : [...(0,layout/* wrappedText */.rr)(terminal.held(common.list(held)), columns, "", "  "), ""];
}
function budgetLines(input, look, paint) {
    const all = spfOf(input);
    if (all.length === 0)
        return [];
    const { spf, terminal } = (0,report_lang/* wordsOf */.Z)(input);
    const lang = (0,report_lang/* langOf */.E)(input);
    const cells = all
        .slice(0, 50)
        .map((s) => [
        (0,report_escape/* forLog */.Ig)(s.domain),
        budgetText(s, lang),
        spf.foundNothing(voidText(s, lang)),
        whoAndChange(s, lang, { strong: (text) => text, term: report_escape/* forLog */.Ig }),
    ]);
    const more = all.length > 50 ? [terminal.moreDomains(all.length - 50)] : [];
    return [...titleLines(spf.terminalTitle, look, paint), ...(0,layout/* tableLines */.oW)(cells, look.columns ?? null), ...more, ""];
}

// EXTERNAL MODULE: ./build/text/json-chunks.js
var json_chunks = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/cli/format-names.js
var format_names = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
;// CONCATENATED MODULE: ./build/cli/formats.js


















const FOR_PEOPLE = ["text", "markdown", "html"];
function inLang(report, format, io) {
    return { ...report, lang: report.lang ?? (FOR_PEOPLE.includes(format) ? (0,lang/* langOfLocale */.Sp)(io.env) : null) };
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
function show(made, format, outs, parsed, io) {
    const report = io.writer.maskedValues(made);
    for (const out of outs) {
        const text = io.writer.masked(render(report, out.format, parsed, io), FORMS[out.format]);
        const written = (0,files/* writeOutput */.zh)(io.disk, out.file, `the ${out.format} report`, text);
        if (!written.ok)
            return written;
    }
    const shown = parsed.flag("json") ? "json" : (format ?? "text");
    const { exitCode } = report.judgement;
    if (shown === "github")
        return (0,problem.ok)({ shown: { kind: "commands", commands: annotations(report).commands }, exitCode });
    const chunks = formats_chunksOf(report, shown, parsed, io);
    return (0,problem.ok)({ shown: { kind: "text", chunks, form: FORMS[shown] }, exitCode });
}
function formats_chunksOf(report, format, parsed, io) {
    const input = inLang(report, format, io);
    if (format === "text")
        return terminalChunks(input, looking(parsed, io));
    if (format === "json")
        return (0,json_chunks/* jsonChunks */.V)(reportJson(input));
    return [render(report, format, parsed, io)];
}
function looking(parsed, io) {
    return { ...(0,cli_io/* lookOf */.Li)(io, parsed), verbose: parsed.flag("verbose"), quiet: parsed.flag("quiet") };
}
function render(report, format, parsed, io) {
    const input = inLang(report, format, io);
    switch (format) {
        case "text":
            return renderTerminal(input, looking(parsed, io));
        case "json":
            return renderJson(input);
        case "markdown":
            return renderMarkdown(input);
        case "html":
            return renderHtml(input);
        case "sarif":
            return renderSarif(input, (0,rules_text/* describedRules */.no)((0,report_lang/* langOf */.E)(input)));
        case "junit":
            return renderJunit(input);
        case "badge":
            return renderBadge(input);
        case "github":
            return annotations(input)
                .commands.map((line) => `${line}\n`)
                .join("");
    }
}
function outsOf(parsed) {
    const outs = [];
    for (const text of parsed.all("out")) {
        const [word = "", ...file] = text.split("=");
        const format = format_names/* FORMATS */.h.find((f) => f === word);
        if (format === undefined || file.length === 0) {
            return (0,problem/* fail */.f)([
                {
                    at: null,
                    message: `--out ${(0,printable/* excerpt */.Kb)(text, 80)}: expected FORMAT=FILE with FORMAT one of ${format_names/* FORMATS */.h.join(", ")}`,
                    hint: (0,nearest/* nearest */.p)(word, format_names/* FORMATS */.h),
                },
            ]);
        }
        outs.push({ format, file: file.join("=") });
    }
    return (0,problem.ok)(outs);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts).digest("hex").slice(0, 16);
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

/***/ 6287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LOOSENED),
/* harmony export */   Y: () => (/* binding */ loosenedFindings)
/* harmony export */ });
/* harmony import */ var _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _rules_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6080);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6836);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1509);





const LOOSENED = _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.id;
function loosenedFindings(loosenings, base, at, baseFile) {
    const severity = base.rules[LOOSENED]?.severity ?? _rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C.severity;
    if (severity === "off")
        return [];
    const findings = loosenings.map(({ loosening, at: location }) => {
        const { subject, sender, cause } = identityOf(loosening);
        const params = { loosening, goneFile: location === null ? baseFile : null };
        const said = (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .violation */ .Qf)({ params, cause, location, evidence: [] });
        const finding = { ...(0,_rules_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(_rules_config_loosened_js__WEBPACK_IMPORTED_MODULE_0__/* .configLoosened */ .C, { subject, sender: null }, said, severity), sender };
        return { ...finding, change: "introduced", fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .a)(finding), acceptedUntil: null, since: null };
    });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .accepted */ .qG)(findings, base.accept, at);
}
function identityOf(loosening) {
    const { code } = loosening;
    switch (code) {
        case "sender-dropped":
        case "sends-no-more":
        case "volume-lowered":
            return { subject: loosening.sender, sender: loosening.sender, cause: code };
        case "addresses-dropped":
            return of(loosening.sender, code, loosening.addresses);
        case "mail-from-dropped":
            return of(loosening.sender, code, loosening.names);
        case "helo-dropped":
            return of(loosening.sender, code, [loosening.name]);
        case "dkim-dropped":
            return of(loosening.sender, code, loosening.selectors);
        case "forbidden-dropped":
            return of(loosening.sender, code, loosening.ranges);
        case "zones-narrowed":
            return { subject: "zones", sender: "", cause: [code, ...loosening.files].join(" ") };
        case "zone-id-changed":
            return { subject: "zone-ids", sender: "", cause: [code, loosening.reference, loosening.to ?? ""].join(" ") };
        case "rule-lowered":
            return { subject: loosening.id, sender: "", cause: `${code} ${loosening.to}` };
        case "option-loosened":
            return { subject: loosening.id, sender: "", cause: `${code} ${loosening.option} ${loosening.to}` };
        case "accepted":
        case "acceptance-extended": {
            const { id, on, list, until } = loosening.entry;
            return { subject: on, sender: "", cause: [code, id, list ?? "", until].join(" ") };
        }
        case "fail-on-weakened":
            return { subject: "fail-on", sender: "", cause: `${code} ${loosening.to}` };
        case "max-not-checked-raised":
            return { subject: "max-not-checked", sender: "", cause: `${code} ${loosening.to ?? ""}` };
        case "profile-lowered":
            return { subject: "blocklists", sender: "", cause: `${code} ${loosening.to}` };
        case "list-dropped":
            return { subject: loosening.zone, sender: "", cause: code };
        case "list-narrowed":
            return { subject: loosening.zone, sender: "", cause: [code, ...loosening.keys].join(" ") };
        case "impact-lowered":
            return { subject: loosening.zone, sender: "", cause: `${code} ${loosening.to}` };
        case "history-changed":
            return { subject: "history", sender: "", cause: `${code} ${loosening.to ?? ""}` };
        case "volume-file-dropped":
            return { subject: loosening.file, sender: "", cause: [code, loosening.of ?? ""].join(" ") };
    }
}
function of(sender, code, values) {
    return { subject: sender, sender, cause: [code, ...values].join(" ") };
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
/* harmony import */ var _core_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(360);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);



function unknownsOf(rows, side = "gone") {
    const bySubject = new Map();
    const servers = new Map();
    for (const row of rows) {
        if (row.check.startsWith("servers/"))
            push(servers, row.sender ?? row.subject, row);
        else
            push(bySubject, row.list === null ? row.subject : (0,_core_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairKey */ .Y)(row.list, row.subject), row);
    }
    return (finding) => {
        const { subject } = finding;
        if (servers.size > 0 && (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA)(subject) && isServers(ofServers(servers, finding.sender), subject))
            return true;
        const { list } = finding;
        if (list !== null)
            return [subject, list].some((subject) => bySubject.has((0,_core_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairKey */ .Y)(list, subject)));
        return (bySubject.get(finding.subject) ?? []).some((row) => row.list === null && repeats(row, finding, side));
    };
}
function push(rows, key, row) {
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, [row]);
    else
        known.push(row);
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

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ factsCodec),
  R: () => (/* binding */ writeFacts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/mail/known.js
var known = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/facts/heard.js
var heard = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/core/pair.js
var pair = __webpack_require__(360);
// EXTERNAL MODULE: ./build/facts/codec/parts.js
var parts = __webpack_require__(4655);
;// CONCATENATED MODULE: ./build/facts/codec/found.js


const row = (0,parts/* open */.ho)({
    sender: parts/* text */.Qq,
    servers: schemas/* array */.YOg((0,parts/* open */.ho)({
        address: parts.ip,
        origin: schemas/* array */.YOg((0,parts/* open */.ho)({
            domain: parts/* name */.UU,
            term: parts/* text */.Qq,
            kind: schemas/* enum */.k5n(["address", "range", "host", "own", "mx"]).exactOptional(),
        }))
            .max(10_000),
    }))
        .max(1000),
    ranges: schemas/* array */.YOg((0,parts/* open */.ho)({ term: parts/* text */.Qq, cidr: parts/* text */.Qq, addresses: parts/* text */.Qq })).max(10_000),
    left: parts/* texts */.Te.describe("CIDR blocks beyond the number of servers that are looked at"),
    unknown: parts/* trouble */.U$.nullable(),
    leftAddresses: parts/* whole */.WQ.exactOptional(),
    others: schemas/* boolean */.zMY().exactOptional(),
});
const found = schemas/* array */.YOg(row).max(parts/* MANY */.qz).describe("The servers that SPF names for domains given alone");
function readFound({ servers, ranges, left, leftAddresses, others, unknown }) {
    return {
        servers: servers.map(({ address, origin }) => ({
            address,
            terms: origin.map(({ domain, term, kind }) => ({ domain, term, kind: kind ?? "address" })),
        })),
        ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: countOf(addresses) })),
        left: { cidrs: left, addresses: leftAddresses ?? left.length },
        others: others ?? false,
        open: unknown === null ? null : (0,parts/* readTrouble */.Qv)(unknown),
    };
}
function writeFound(sender, { servers, ranges, left, others, open }, all) {
    const shown = {
        sender,
        servers: servers.map(({ address, terms }) => ({
            address,
            origin: terms.map(({ domain, term, kind }) => (all ? { domain, term, kind } : { domain, term })),
        })),
        ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: addresses.toString() })),
        left: [...left.cidrs],
        unknown: open,
    };
    return all ? { ...shown, leftAddresses: left.addresses, others } : shown;
}
function countOf(digits) {
    return /^\d{1,40}$/.test(digits) ? BigInt(digits) : 0n;
}

// EXTERNAL MODULE: ./build/mail/subject.js
var subject = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/facts/codec/lists.js



const removal = (0,parts/* open */.ho)({
    how: schemas/* enum */.k5n(["form", "expires", "hoster", "paid", "none", "mail"]),
    page: parts/* text */.Qq.nullable(),
    note: parts/* text */.Qq,
    who: schemas/* enum */.k5n(["owner", "hoster", "anyone", "nobody"]).exactOptional(),
    hours: parts/* whole */.WQ.exactOptional(),
    cost: schemas/* literal */.euz("optional").exactOptional(),
});
const state = { usable: schemas/* boolean */.zMY(), reason: parts/* text */.Qq.exactOptional(), detail: parts/* text */.Qq.exactOptional(), why: parts/* why */.d8 };
const list = (0,parts/* open */.ho)({
    zone: parts/* name */.UU,
    title: parts/* text */.Qq,
    operator: parts/* text */.Qq,
    criteria: parts/* text */.Qq,
    kind: schemas/* enum */.k5n(["ip", "domain"]),
    role: schemas/* enum */.k5n(["block", "allow", "graded"]),
    families: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6)])).max(2),
    scope: schemas/* enum */.k5n(["ip", "range", "asn", "policy", "domain"]),
    impact: schemas/* enum */.k5n(["high", "medium", "low"]),
    removal,
    terms: (0,parts/* open */.ho)({
        access: schemas/* enum */.k5n(["anyone", "low-volume", "registration", "key", "unknown"]),
        limit: parts/* text */.Qq.nullable(),
        note: parts/* text */.Qq,
        perSecond: schemas/* number */.aig().exactOptional(),
        budget: (0,parts/* open */.ho)({ questions: parts/* whole */.WQ, days: parts/* whole */.WQ }).exactOptional(),
    }).exactOptional(),
    ...state,
    ipv4: (0,parts/* open */.ho)(state).exactOptional(),
    ipv6: (0,parts/* open */.ho)(state).exactOptional(),
    controls: parts/* evidence */.MX.exactOptional().describe("Of a list that is not usable"),
    held: parts/* whole */.WQ.exactOptional().describe("Questions that waited for the cap a second"),
    controlled: schemas/* array */.YOg((0,parts/* open */.ho)({
        family: schemas/* union */.KCZ([schemas/* literal */.euz(4), schemas/* literal */.euz(6), schemas/* null */.chJ()]),
        state: (0,parts/* open */.ho)(state),
        controls: parts/* evidence */.MX,
    }))
        .max(3)
        .exactOptional(),
});
const listing = (0,parts/* open */.ho)({
    subject: (0,subject/* subjectIn */.iw)(parts/* text */.Qq),
    list: parts/* name */.UU,
    verdict: schemas/* enum */.k5n(["listed", "policy", "not-listed", "not-checked"]),
    code: parts/* text */.Qq.nullable(),
    reason: parts/* text */.Qq.nullable(),
    unknown: parts/* text */.Qq.nullable(),
    text: parts/* text */.Qq.nullable(),
    confirmed: schemas/* boolean */.zMY(),
    evidence: parts/* evidence */.MX,
    standing: (0,parts/* open */.ho)({
        allowed: schemas/* boolean */.zMY(),
        grade: schemas/* enum */.k5n(["GOOD", "NEUTRAL", "POOR"]).nullable(),
        meaning: parts/* text */.Qq,
    }).exactOptional(),
    removal: removal.exactOptional(),
    why: parts/* why */.d8,
});
function readList(file) {
    const { usable, reason, detail, why: code, ipv4, ipv6, controls, held, controlled, ...info } = file;
    const told = {
        info: info,
        state: readState({
            usable,
            ...(reason === undefined ? {} : { reason }),
            ...(detail === undefined ? {} : { detail }),
            ...(code === undefined ? {} : { why: code }),
        }),
        ...(ipv4 === undefined || ipv6 === undefined ? {} : { families: { 4: readState(ipv4), 6: readState(ipv6) } }),
        ...(controls === undefined ? {} : { controls }),
    };
    const waited = held === undefined ? told : { ...told, held };
    return controlled === undefined
        ? waited
        : { ...waited, controlled: controlled.map((c) => ({ ...c, state: readState(c.state) })) };
}
function writeList({ info, state: own, families, controls, held, controlled }, all) {
    return {
        ...info,
        ...own,
        ...(families === undefined ? {} : { ipv4: families[4], ipv6: families[6] }),
        ...((own.usable && !all) || controls === undefined ? {} : { controls }),
        ...(held === undefined ? {} : { held }),
        ...(!all || controlled === undefined ? {} : { controlled }),
    };
}
function readState({ usable, reason = "no-answer", detail = "", ...rest }) {
    return usable ? { usable } : { usable, ...(0,parts/* readTrouble */.Qv)({ ...rest, reason, detail }) };
}
function readListing({ unknown, why: code, ...row }) {
    const told = { ...row, unknown: unknown === null ? null : (0,parts/* reasonOf */.A3)(unknown) };
    if (code === undefined)
        return told;
    const said = (0,parts/* readTrouble */.Qv)({ reason: unknown ?? "", detail: "", why: code }).why;
    return said === undefined ? told : { ...told, why: said };
}
function writeListing(row) {
    return row;
}

;// CONCATENATED MODULE: ./build/facts/codec/names.js


const reverseName = (0,parts/* open */.ho)({
    name: parts/* name */.UU,
    addresses: schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]),
    confirmed: schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]),
});
const reverseRow = (0,parts/* open */.ho)({
    ip: parts.ip,
    names: schemas/* union */.KCZ([schemas/* array */.YOg(reverseName).max(1000), parts/* unknown */.L5]),
    evidence: parts/* evidence */.MX.exactOptional(),
});
const reverse = schemas/* array */.YOg(reverseRow).max(parts/* MANY */.qz);
const helo = schemas/* record */.g1P(parts/* name */.UU, schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]));
const heloMx = schemas/* record */.g1P(parts/* name */.UU, schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]));
const heloEvidence = schemas/* record */.g1P(parts/* name */.UU, parts/* evidence */.MX);
function readReverse(row) {
    return {
        ip: row.ip,
        names: (0,parts/* readFact */.ni)(row.names, (names) => names.map(({ name, addresses, confirmed }) => ({
            name,
            addresses: (0,parts/* readFact */.ni)(addresses, parts/* same */.FB),
            confirmed: (0,parts/* readFact */.ni)(confirmed, parts/* same */.FB),
        }))),
        evidence: row.evidence ?? [],
    };
}
function writeReverse(row, all) {
    const shown = {
        ip: row.ip,
        names: (0,parts/* writeFact */.KF)(row.names, all, (names) => names.map(({ name, addresses, confirmed }) => ({
            name,
            addresses: (0,parts/* writeFact */.KF)(addresses, all, (known) => [...known]),
            confirmed: (0,parts/* writeFact */.KF)(confirmed, all, parts/* same */.FB),
        }))),
    };
    return all ? { ...shown, evidence: [...row.evidence] } : shown;
}
function readHelo(named, file, mx, shown) {
    const read = { name: named, addresses: (0,parts/* readFact */.ni)(file, parts/* same */.FB), evidence: shown };
    return mx === undefined ? read : { ...read, mx: (0,parts/* readFact */.ni)(mx, parts/* same */.FB) };
}
function writeHelo({ addresses }, all) {
    return (0,parts/* writeFact */.KF)(addresses, all, (known) => [...known]);
}

// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/dkim/key.js
var key = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/mail/dmarc/record.js
var record = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/dns/name-schema.js
var name_schema = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/mail/dkim/key-name.js
var key_name = __webpack_require__(8467);
;// CONCATENATED MODULE: ./build/facts/codec/records.js







const mx = schemas/* union */.KCZ([
    (0,parts/* open */.ho)({
        records: schemas/* array */.YOg((0,parts/* open */.ho)({ preference: parts/* whole */.WQ, exchange: parts/* text */.Qq })).max(10_000),
        targets: schemas/* array */.YOg((0,parts/* open */.ho)({
            exchange: parts/* name */.UU,
            alias: parts/* name */.UU.nullable(),
            addresses: schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]),
            evidence: parts/* evidence */.MX.exactOptional(),
        }))
            .max(1000),
        notAsked: parts/* whole */.WQ.exactOptional(),
        own: schemas/* union */.KCZ([parts/* ips */.dU, parts/* unknown */.L5]).exactOptional(),
        evidence: parts/* evidence */.MX.exactOptional(),
    }),
    parts/* unknown */.L5,
]);
const report = (0,parts/* open */.ho)({
    uri: parts/* text */.Qq,
    host: parts/* name */.UU,
    name: parts/* name */.UU,
    authorized: schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]),
    evidence: (0,parts/* open */.ho)({ question: parts/* text */.Qq, answer: parts/* text */.Qq, command: parts/* text */.Qq }),
});
const dmarc = schemas/* union */.KCZ([
    (0,parts/* open */.ho)({
        applied: schemas/* union */.KCZ([(0,parts/* open */.ho)({ at: parts/* name */.UU, record: parts/* text */.Qq, policy: parts/* text */.Qq.nullable() }), parts/* unknown */.L5]).nullable(),
        spfAligned: schemas/* union */.KCZ([schemas/* boolean */.zMY(), parts/* unknown */.L5]),
        own: parts/* texts */.Te.exactOptional(),
        misspelled: parts/* text */.Qq.nullable().exactOptional(),
        reports: schemas/* array */.YOg(report).max(1000).exactOptional(),
        evidence: parts/* evidence */.MX.exactOptional(),
    }),
    parts/* unknown */.L5,
])
    .nullable();
const selector = (0,parts/* open */.ho)({
    selector: parts/* text */.Qq,
    alias: parts/* name */.UU.nullable(),
    keys: schemas/* union */.KCZ([
        schemas/* array */.YOg((0,parts/* open */.ho)({ type: parts/* text */.Qq, bits: parts/* whole */.WQ.nullable(), revoked: schemas/* boolean */.zMY(), record: parts/* text */.Qq }).nullable()).max(100),
        parts/* unknown */.L5,
    ]),
    name: parts/* name */.UU.exactOptional(),
    stated: schemas/* boolean */.zMY().exactOptional(),
    texts: parts/* texts */.Te.exactOptional(),
    evidence: parts/* evidence */.MX.exactOptional(),
});
const records = (0,parts/* open */.ho)({
    mx,
    dmarc,
    dkim: schemas/* array */.YOg(selector).max(1000),
    dkimLeft: parts/* whole */.WQ.exactOptional(),
});
function readRecords(domain, file) {
    return {
        domain,
        mx: readMx(domain, file.mx),
        dmarc: file.dmarc === null ? null : readDmarc(domain, file.dmarc),
        dkim: file.dkim.map((row) => readSelector(domain, row)),
        dkimLeft: file.dkimLeft ?? 0,
    };
}
function writeRecords({ mx: mail, dmarc: policy, dkim, dkimLeft }, all) {
    const shown = {
        mx: writeMx(mail, all),
        dmarc: policy === null ? null : writeDmarc(policy, all),
        dkim: dkim.map((row) => writeSelector(row, all)),
    };
    return all ? { ...shown, dkimLeft } : shown;
}
function readMx(domain, file) {
    return (0,parts/* readFact */.ni)(file, (row) => {
        const read = {
            domain,
            records: row.records.map((r) => ({
                preference: r.preference,
                exchange: r.exchange === "." ? dns_name/* ROOT */.Dl : (0,name_schema/* written */.M)(r.exchange),
            })),
            targets: row.targets.map((t) => ({
                exchange: t.exchange,
                alias: t.alias,
                addresses: (0,parts/* readFact */.ni)(t.addresses, parts/* same */.FB),
                evidence: t.evidence ?? [],
            })),
            evidence: row.evidence ?? [],
        };
        const told = row.own === undefined ? read : { ...read, own: (0,parts/* readFact */.ni)(row.own, parts/* same */.FB) };
        return row.notAsked === undefined ? told : { ...told, notAsked: row.notAsked };
    });
}
function writeMx(fact, all) {
    return (0,parts/* writeFact */.KF)(fact, all, (found) => {
        const shown = {
            records: found.records.map(({ preference, exchange }) => ({
                preference,
                exchange: exchange === "" ? "." : exchange,
            })),
            targets: found.targets.map((t) => {
                const { exchange, alias } = t;
                const target = { exchange, alias, addresses: (0,parts/* writeFact */.KF)(t.addresses, all, (known) => [...known]) };
                return all ? { ...target, evidence: [...t.evidence] } : target;
            }),
        };
        if (!all)
            return shown;
        const bare = { ...shown, evidence: [...found.evidence] };
        const { own } = found;
        const more = own === undefined ? bare : { ...bare, own: (0,parts/* writeFact */.KF)(own, all, (known) => [...known]) };
        return found.notAsked === undefined ? more : { ...more, notAsked: found.notAsked };
    });
}
function readDmarc(domain, file) {
    return (0,parts/* readFact */.ni)(file, (row) => ({
        domain,
        own: row.own ?? [],
        misspelled: row.misspelled ?? null,
        applied: (0,parts/* readFact */.ni)(row.applied, (a) => a === null ? null : { at: a.at, text: a.record, parsed: (0,record/* parseDmarc */.h)(a.record) }),
        reports: (row.reports ?? []).map((r) => ({ ...r, authorized: (0,parts/* readFact */.ni)(r.authorized, parts/* same */.FB) })),
        spfAligned: (0,parts/* readFact */.ni)(row.spfAligned, parts/* same */.FB),
        evidence: row.evidence ?? [],
    }));
}
function writeDmarc(fact, all) {
    return (0,parts/* writeFact */.KF)(fact, all, ({ applied, spfAligned, own, misspelled, reports, ...found }) => {
        const shown = {
            applied: (0,parts/* writeFact */.KF)(applied, all, (a) => a === null ? null : { at: a.at, record: a.text, policy: a.parsed.record?.p ?? null }),
            spfAligned: (0,parts/* writeFact */.KF)(spfAligned, all, parts/* same */.FB),
        };
        if (!all)
            return shown;
        return {
            ...shown,
            own: [...own],
            misspelled,
            reports: reports.map((r) => ({
                ...r,
                authorized: (0,parts/* writeFact */.KF)(r.authorized, all, parts/* same */.FB),
                evidence: { ...r.evidence },
            })),
            evidence: [...found.evidence],
        };
    });
}
function readSelector(domain, file) {
    const { selector: label, alias, keys, name: own, stated, texts: told } = file;
    return {
        domain,
        selector: label,
        name: own ?? (0,key_name/* keyName */.x)(label, domain) ?? (0,dns_name/* below */.Gz)("_domainkey", domain),
        stated: stated ?? true,
        alias,
        keys: (0,parts/* readFact */.ni)(keys, (rows) => (told ?? rows.map((key) => key?.record ?? "")).map((record) => ({ text: record, parsed: (0,key/* parseKey */.Do)(record) }))),
        evidence: file.evidence ?? [],
    };
}
function writeSelector(row, all) {
    const shown = {
        selector: row.selector,
        alias: row.alias,
        keys: (0,parts/* writeFact */.KF)(row.keys, all, (keys) => keys.map(({ text: record, parsed: { key } }) => key === null ? null : { type: key.type, bits: key.bits, revoked: key.revoked, record })),
    };
    if (!all)
        return shown;
    const more = { ...shown, name: row.name, stated: row.stated, evidence: [...row.evidence] };
    return row.keys.known ? { ...more, texts: row.keys.value.map((key) => key.text) } : more;
}

// EXTERNAL MODULE: ./build/facts/codec/spf.js + 1 modules
var spf = __webpack_require__(8272);
;// CONCATENATED MODULE: ./build/facts/codec/spf-result.js


const step = (0,parts/* open */.ho)({
    path: parts/* names */.Dy,
    term: parts/* text */.Qq.nullable(),
    outcome: schemas/* enum */.k5n(["match", "no-match", "record", "permerror", "temperror", "include", "redirect", "modifier"]),
    detail: parts/* text */.Qq,
    lookups: parts/* whole */.WQ,
    voidLookups: parts/* whole */.WQ,
    questions: parts/* texts */.Te,
    why: parts/* coded */.yC.nullable().exactOptional(),
});
const spfResult = (0,parts/* open */.ho)({
    result: schemas/* enum */.k5n(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]),
    mechanism: parts/* text */.Qq.nullable(),
    lookups: parts/* whole */.WQ,
    voidLookups: parts/* whole */.WQ,
    problem: parts/* text */.Qq.nullable(),
    explanation: parts/* text */.Qq.nullable().exactOptional(),
    trace: schemas/* array */.YOg(step).max(10_000).exactOptional(),
    trouble: parts/* trouble */.U$.extend({ at: parts/* place */.ik.exactOptional() }).exactOptional(),
    why: parts/* coded */.yC.exactOptional(),
});
function readSpfResult(file) {
    const { result, mechanism, lookups, voidLookups, problem, explanation = null, trace = [] } = file;
    const read = { result, mechanism, lookups, voidLookups, problem, explanation, trace: trace.map(readStep) };
    const told = file.why === undefined ? read : { ...read, why: file.why };
    return file.trouble === undefined ? told : { ...told, trouble: readError(file.trouble) };
}
function readStep({ why = null, ...made }) {
    return { ...made, why: why };
}
function readError({ at, ...file }) {
    const { reason, detail, why } = (0,parts/* readTrouble */.Qv)(file);
    const told = { kind: "error", reason, detail };
    const said = why === undefined ? told : { ...told, why };
    return at === undefined ? said : { ...said, at };
}
function writeSpfResult(result, all) {
    const { mechanism, lookups, voidLookups, problem, explanation, trace, trouble: error } = result;
    const shown = { result: result.result, mechanism, lookups, voidLookups, problem };
    if (!all)
        return shown;
    const bare = { ...shown, explanation, trace: trace.map(writeStep) };
    const more = result.why === undefined ? bare : { ...bare, why: { ...result.why } };
    if (error === undefined)
        return more;
    const { reason, detail, why, at } = error;
    const told = why === undefined ? { reason, detail } : { reason, detail, why };
    return { ...more, trouble: at === undefined ? told : { ...told, at } };
}
function writeStep(made) {
    const why = made.why === null ? null : { ...made.why };
    return { ...made, path: [...made.path], questions: [...made.questions], why };
}

// EXTERNAL MODULE: ./build/mail/volume/sources.js
var sources = __webpack_require__(3319);
;// CONCATENATED MODULE: ./build/facts/codec/volumes.js



const volumes_row = (0,parts/* open */.ho)({
    subject: parts/* text */.Qq,
    file: parts/* text */.Qq,
    forecast: schemas/* union */.KCZ([
        (0,parts/* open */.ho)({
            outlook: schemas/* enum */.k5n(["GOOD", "NEUTRAL", "POOR"]),
            day: parts/* text */.Qq,
            volume: schemas/* number */.aig(),
            usual: schemas/* number */.aig(),
            basis: schemas/* enum */.k5n(["month-mean", "send-days", "usual-peaks", "nothing-sent"]),
            ratio: schemas/* number */.aig().nullable(),
            mean: schemas/* number */.aig(),
            every: parts/* whole */.WQ.exactOptional(),
            knownDays: parts/* whole */.WQ,
            compared: parts/* whole */.WQ.exactOptional(),
            alarm: schemas/* enum */.k5n(["none", "warning", "error"]),
            cold: schemas/* boolean */.zMY(),
            why: parts/* text */.Qq,
        }),
        parts/* unknown */.L5,
    ]),
    sender: parts/* text */.Qq.exactOptional(),
    at: parts/* location */.C5.exactOptional(),
    sources: schemas/* array */.YOg((0,parts/* open */.ho)({
        domain: parts/* name */.UU,
        reports: parts/* whole */.WQ,
        days: parts/* whole */.WQ,
        addresses: parts/* whole */.WQ,
        sources: schemas/* array */.YOg((0,parts/* open */.ho)({ ip: parts.ip, passed: schemas/* number */.aig(), failed: schemas/* number */.aig(), first: parts/* text */.Qq, last: parts/* text */.Qq }))
            .max(sources/* MAX_SOURCES */.uu),
    }))
        .max(parts/* MANY */.qz)
        .exactOptional(),
});
const volumes = schemas/* array */.YOg(volumes_row).max(parts/* MANY */.qz);
function readVolume({ subject, file, forecast, sender = "", at = null, sources, }) {
    return {
        ...(sources === undefined ? {} : { sources }),
        subject,
        sender,
        file,
        at,
        forecast: (0,parts/* readFact */.ni)(forecast, (f) => ({ ...f, compared: f.compared ?? 0, every: f.every ?? 1 })),
    };
}
function writeVolume({ subject, file, forecast, sender, at, sources }, all) {
    const shown = { subject, file, forecast: (0,parts/* writeFact */.KF)(forecast, all, (f) => ({ ...f })) };
    if (!all)
        return shown;
    const copied = sources?.map((domain) => ({ ...domain, sources: domain.sources.map((s) => ({ ...s })) }));
    return { ...shown, sender, at, ...(copied === undefined ? {} : { sources: copied }) };
}

;// CONCATENATED MODULE: ./build/facts/codec/facts.js












const facts_heard = (0,parts/* open */.ho)({
    asked: parts/* whole */.WQ,
    answered: parts/* whole */.WQ,
    trouble: parts/* trouble */.U$.nullable(),
    troubled: schemas/* array */.YOg((0,parts/* open */.ho)({ question: parts/* text */.Qq, trouble: parts/* trouble */.U$ }))
        .max(parts/* MANY */.qz)
        .exactOptional(),
});
const factsFile = (0,parts/* open */.ho)({
    heard: (0,parts/* open */.ho)({ spf: facts_heard, reverse: facts_heard, lists: facts_heard })
        .exactOptional()
        .describe("How much of each class was asked of the outside, and answered"),
    found: found.exactOptional(),
    spf: schemas/* record */.g1P(parts/* name */.UU, spf/* spfDomain */.Su),
    spfResults: schemas/* record */.g1P(parts/* text */.Qq, spfResult),
    reverse: reverse,
    helo: helo,
    lists: schemas/* array */.YOg(list).max(1000),
    listings: schemas/* array */.YOg(listing).max(parts/* MANY */.qz),
    records: schemas/* record */.g1P(parts/* name */.UU, records),
    volumes: volumes.exactOptional(),
    heloMx: heloMx.exactOptional(),
    heloEvidence: heloEvidence.exactOptional(),
    heloResults: schemas/* record */.g1P(parts/* text */.Qq, spfResult).exactOptional(),
    unwanted: schemas/* record */.g1P(parts/* text */.Qq, schemas/* union */.KCZ([parts.ip.nullable(), parts/* unknown */.L5])).exactOptional(),
    lonely: schemas/* array */.YOg(parts/* text */.Qq)
        .max(parts/* MANY */.qz)
        .exactOptional()
        .describe("Questions whose absence of records only one caching resolver told"),
}).meta({ id: "facts" });
const factsCodec = schemas/* codec */.rLB(factsFile, schemas/* custom */.IeY(), {
    decode: readFacts,
    encode: (facts) => writeFacts(facts, true),
});
function readFacts(file) {
    const named = (rows, read) => new Map((0,parts/* rowsOf */.RO)(rows).map(([key, row]) => [key, read(key, row)]));
    const keyed = (rows, read) => new Map(Object.entries(rows).map(([key, row]) => [(0,pair/* writtenPair */.w)(key), read(row)]));
    const told = {
        found: new Map((file.found ?? []).map((row) => [row.sender, readFound(row)])),
        spf: named(file.spf, spf/* readSpfDomain */.Gw),
        spfResults: keyed(file.spfResults, readSpfResult),
        unwanted: keyed(file.unwanted ?? {}, readUnwanted),
        heloResults: keyed(file.heloResults ?? {}, readSpfResult),
        reverse: new Map(file.reverse.map((row) => [row.ip, readReverse(row)])),
        helo: named(file.helo, (name, row) => readHelo(name, row, file.heloMx?.[name], file.heloEvidence?.[name] ?? [])),
        lists: new Map(file.lists.map((row) => [row.zone, readList(row)])),
        listings: listingsOf(file.listings.map(readListing)),
        records: named(file.records, readRecords),
        heard: readHeard(file.heard),
    };
    const heardOnce = file.lonely === undefined ? told : { ...told, lonely: file.lonely };
    return file.volumes === undefined ? heardOnce : { ...heardOnce, volumes: file.volumes.map(readVolume) };
}
function readUnwanted(row) {
    return row === null ? (0,known/* known */.e)(null) : (0,parts/* readFact */.ni)(row, parts/* same */.FB);
}
function readHeard(file) {
    if (file === undefined)
        return heard/* NOTHING_HEARD */.DJ;
    const of = ({ asked, answered, trouble: told, troubled }) => {
        const read = { asked, answered, trouble: told === null ? null : (0,parts/* readTrouble */.Qv)(told) };
        if (troubled === undefined)
            return read;
        return {
            ...read,
            troubled: troubled.map((row) => ({ question: row.question, trouble: (0,parts/* readTrouble */.Qv)(row.trouble) })),
        };
    };
    return { spf: of(file.spf), reverse: of(file.reverse), lists: of(file.lists) };
}
function writeHeard({ spf, reverse: back, lists }, all) {
    if (all)
        return { spf, reverse: back, lists };
    const of = ({ asked, answered, trouble: told }) => ({ asked, answered, trouble: told });
    return { spf: of(spf), reverse: of(back), lists: of(lists) };
}
function listingsOf(rows) {
    const listings = new Map();
    for (const row of rows) {
        const known = listings.get(row.subject);
        if (known === undefined)
            listings.set(row.subject, [row]);
        else if (!known.some((r) => r.list === row.list))
            known.push(row);
    }
    return listings;
}
function writeFacts(facts, all) {
    const named = (rows, write) => Object.fromEntries([...rows].map(([name, row]) => [name, write(row)]));
    const shown = {
        heard: writeHeard(facts.heard, all),
        ...(facts.lonely === undefined || facts.lonely.length === 0 ? {} : { lonely: [...facts.lonely] }),
        ...(facts.found.size === 0 ? {} : { found: [...facts.found].map(([id, row]) => writeFound(id, row, all)) }),
        spf: named(facts.spf, (row) => (0,spf/* writeSpfDomain */.jA)(row, all)),
        spfResults: named(facts.spfResults, (row) => writeSpfResult(row, all)),
        reverse: [...facts.reverse.values()].map((row) => writeReverse(row, all)),
        helo: named(facts.helo, (row) => writeHelo(row, all)),
        lists: [...facts.lists.values()].map((row) => writeList(row, all)),
        listings: [...facts.listings.values()].flat().map(writeListing),
        records: named(facts.records, (row) => writeRecords(row, all)),
        ...(facts.volumes === undefined || facts.volumes.length === 0
            ? {}
            : { volumes: facts.volumes.map((row) => writeVolume(row, all)) }),
    };
    if (!all)
        return shown;
    return {
        ...shown,
        heloMx: Object.fromEntries([...facts.helo].flatMap(([name, { mx }]) => (mx === undefined ? [] : [[name, (0,parts/* writeFact */.KF)(mx, all, parts/* same */.FB)]]))),
        heloEvidence: named(facts.helo, (row) => [...row.evidence]),
        heloResults: named(facts.heloResults, (row) => writeSpfResult(row, all)),
        unwanted: named(facts.unwanted, (row) => (0,parts/* writeFact */.KF)(row, all, parts/* same */.FB)),
    };
}


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   KF: () => (/* binding */ writeFact),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qv: () => (/* binding */ readTrouble),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U$: () => (/* binding */ trouble),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   dU: () => (/* binding */ ips),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   ip: () => (/* binding */ ip),
/* harmony export */   ni: () => (/* binding */ readFact),
/* harmony export */   qz: () => (/* binding */ MANY),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _dns_name_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4169);
/* harmony import */ var _ip_ip_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _mail_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3989);
/* harmony import */ var _mail_why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);





function open(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3(shape);
}
const MANY = 1_000_000;
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(100_000);
const name = (0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .Z)(text);
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(MANY);
const ip = (0,_ip_ip_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ipIn */ .R)(text);
const ips = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ip).max(MANY);
const names = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name).max(MANY);
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const place = open({ file: text, line: whole, column: whole });
const location = place.nullable();
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(open({ question: text, answer: text, command: text }))
    .max(10_000)
    .meta({ id: "evidence" });
const coded = open({ code: text });
const why = coded.exactOptional();
const unknown = open({ notChecked: text, detail: text, why, at: place.exactOptional() }).describe("Could not be learned, and why");
const trouble = open({ reason: text, detail: text, why });
function reasonOf(said) {
    return said;
}
function whyOf(file) {
    if (file === undefined)
        return null;
    const said = file;
    try {
        return typeof (0,_mail_why_js__WEBPACK_IMPORTED_MODULE_1__/* .whyText */ .ss)(said) === "string" ? said : null;
    }
    catch {
        return null;
    }
}
function readTrouble({ reason, detail, why: code }) {
    const said = whyOf(code);
    const told = { reason: reasonOf(reason), detail };
    return said === null ? told : { ...told, why: said };
}
function isUnknown(value) {
    return typeof value === "object" && value !== null && "notChecked" in value;
}
function readFact(file, read) {
    if (!isUnknown(file))
        return (0,_mail_known_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(read(file));
    const { notChecked, at } = file;
    const told = { known: false, ...readTrouble({ ...file, reason: notChecked }) };
    return at === undefined ? told : { ...told, at };
}
function writeFact(fact, all, write) {
    if (fact.known)
        return write(fact.value);
    const { reason, detail, why: code, at } = fact;
    const told = { notChecked: reason, detail };
    if (!all)
        return told;
    const said = code === undefined ? told : { ...told, why: code };
    return at === undefined ? said : { ...said, at };
}
function rowsOf(file) {
    return Object.entries(file).map(([key, row]) => [(0,_dns_name_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .M)(key), row]);
}
function same(value) {
    return value;
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ senders),
/* harmony export */   Yp: () => (/* binding */ readSender),
/* harmony export */   bn: () => (/* binding */ writeSender)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4655);


const sender = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)({
    id: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    domain: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.nullable(),
    mailFrom: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy,
    addresses: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ips */ .dU,
    ranges: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    helo: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable(),
    dkim: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te.nullable(),
    volume: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["low", "bulk"]),
    sends: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    mustNotAuthorize: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te,
    location: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .location */ .C5,
});
const senders = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sender).max(100_000).meta({ id: "senders" });
function readSender({ location: at, ...rest }) {
    return { ...rest, at };
}
function writeSender({ at, ...rest }) {
    return { ...rest, location: at };
}


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ readSpfDomain),
  Su: () => (/* binding */ spfDomain),
  jA: () => (/* binding */ writeSpfDomain)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/set.js
var set = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/facts/codec/parts.js
var parts = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/dns/name-schema.js
var name_schema = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/facts/codec/spf-tree.js




const ownNode = {
    domain: parts/* text */.Qq,
    status: schemas/* enum */.k5n(["ok", "no-record", "nxdomain", "multiple", "syntax", "loop", "unknown", "macro", "limit"]),
    detail: parts/* text */.Qq,
    term: parts/* text */.Qq.nullable(),
    via: schemas/* enum */.k5n(["include", "redirect"]).nullable(),
    column: parts/* whole */.WQ.nullable(),
    lookups: parts/* whole */.WQ,
    voidLookups: parts/* whole */.WQ,
    record: parts/* text */.Qq.nullable(),
    faults: schemas/* array */.YOg((0,parts/* open */.ho)({ term: parts/* text */.Qq, target: parts/* name */.UU, kind: schemas/* enum */.k5n(["void", "nxdomain", "too-many"]), names: parts/* whole */.WQ }))
        .max(1000),
    length: parts/* whole */.WQ.exactOptional(),
    syntax: (0,parts/* open */.ho)({ column: parts/* whole */.WQ, term: parts/* text */.Qq, fault: parts/* coded */.yC }).exactOptional(),
    circle: parts/* names */.Dy.exactOptional(),
};
const node = schemas/* looseObject */._H3({
    ...ownNode,
    get children() {
        return schemas/* array */.YOg(node).max(1000);
    },
});
function readTree(domain, file) {
    const { status } = file;
    return { ...readNode(file), domain, status: status === "macro" ? "unknown" : status };
}
function readNode(file) {
    const { domain, record, status, detail, lookups, voidLookups, faults, term, via, column, length, syntax, circle } = file;
    const read = {
        ...headOf(domain, status),
        record,
        detail,
        lookups,
        voidLookups,
        faults,
        via: term === null || via === null
            ? null
            : { term, kind: via, span: { column: column ?? 1, length: length ?? term.length } },
        children: file.children.map(readNode),
    };
    const told = syntax === undefined ? read : { ...read, syntax: { ...syntax, fault: syntax.fault } };
    return circle === undefined ? told : { ...told, circle };
}
function headOf(domain, status) {
    if (status === "macro")
        return { domain, status };
    return status === "no-record" && !(0,dns_name/* isName */.Eo)(domain) ? { domain, status } : { domain: (0,name_schema/* written */.M)(domain), status };
}
function writeNode(node, all) {
    const { domain, status, detail, via, lookups, voidLookups, record, faults, children, syntax, circle } = node;
    const shown = {
        domain,
        status,
        detail,
        term: via?.term ?? null,
        via: via?.kind ?? null,
        column: via?.span.column ?? null,
        lookups,
        voidLookups,
        record,
        faults: [...faults],
        children: children.map((child) => writeNode(child, all)),
    };
    if (!all)
        return shown;
    const placed = via === null ? shown : { ...shown, length: via.span.length };
    const told = syntax === undefined ? placed : { ...placed, syntax: { ...syntax, fault: { ...syntax.fault } } };
    return circle === undefined ? told : { ...told, circle: [...circle] };
}

;// CONCATENATED MODULE: ./build/facts/codec/spf.js





const MAX_CIDRS = 2000;
const depending = (0,parts/* open */.ho)({
    authorized: parts/* texts */.Te,
    authorizedLeftOut: parts/* whole */.WQ.exactOptional(),
    terms: schemas/* array */.YOg((0,parts/* open */.ho)({ domain: parts/* name */.UU, term: parts/* text */.Qq })).max(10_000),
});
const span = (0,parts/* open */.ho)({ column: parts/* whole */.WQ, length: parts/* whole */.WQ });
const notice = (0,parts/* open */.ho)({
    code: parts/* text */.Qq,
    params: schemas/* looseObject */._H3({}),
    domain: parts/* name */.UU,
    cause: parts/* text */.Qq,
    span: span.nullable(),
    degree: schemas/* number */.aig().nullable(),
    corrected: parts/* text */.Qq.nullable(),
    undecided: (0,parts/* open */.ho)({ code: parts/* text */.Qq }).nullable().exactOptional(),
});
const spfDomain = schemas/* union */.KCZ([
    (0,parts/* open */.ho)({
        record: parts/* text */.Qq.nullable(),
        lookups: parts/* whole */.WQ,
        voidLookups: parts/* whole */.WQ,
        tree: node,
        includes: schemas/* array */.YOg((0,parts/* open */.ho)({ term: parts/* text */.Qq, lookups: parts/* whole */.WQ, listed: parts/* whole */.WQ.nullable() })).max(1000),
        authorized: schemas/* union */.KCZ([parts/* texts */.Te, parts/* unknown */.L5]),
        authorizedLeftOut: parts/* whole */.WQ.optional(),
        authorizedAll: parts/* texts */.Te.exactOptional(),
        depending: depending.exactOptional(),
        voids: (0,parts/* open */.ho)({ ipv4: parts/* whole */.WQ, ipv6: parts/* whole */.WQ }).exactOptional(),
        notices: schemas/* array */.YOg(notice).max(100_000).exactOptional(),
        corrected: parts/* text */.Qq.nullable().exactOptional(),
        evidence: parts/* evidence */.MX.exactOptional(),
        notAsked: parts/* whole */.WQ.exactOptional(),
    }),
    parts/* unknown */.L5,
]);
function readSpfDomain(domain, file) {
    return (0,parts/* readFact */.ni)(file, (row) => {
        const { lookups, voidLookups, tree, authorized, authorizedAll, includes, notices = [], corrected = null, notAsked, voids = null, } = row;
        const read = {
            domain,
            lookups,
            voidLookups,
            voids,
            tree: readTree(domain, tree),
            notices: notices.map((n) => ({ undecided: null, ...n })),
            authorized: (0,parts/* readFact */.ni)(authorized, (cidrs) => (0,set/* toSet */.M1)((authorizedAll ?? cidrs).flatMap(rangeOf))),
            depending: row.depending === undefined ? null : readDepending(row.depending),
            evidence: row.evidence ?? [],
            corrected,
            includes,
        };
        return notAsked === undefined ? read : { ...read, notAsked };
    });
}
function writeSpfDomain(fact, all) {
    return (0,parts/* writeFact */.KF)(fact, all, ({ tree, lookups, voidLookups, authorized, includes, notices, notAsked, ...spf }) => {
        const cidrs = authorized.known ? authorized.value.flatMap(ip_range/* cidrsOf */.Fm) : [];
        const isCut = cidrs.length > MAX_CIDRS;
        const shown = {
            record: tree.record,
            lookups,
            voidLookups,
            tree: writeNode(tree, all),
            includes: [...includes],
            addresses: (0,parts/* writeFact */.KF)(authorized, all, (ranges) => ({
                ipv4: (0,set/* countOf */.pq)(ranges, 4).toString(),
                ipv6: (0,set/* countOf */.pq)(ranges, 6).toString(),
            })),
            authorized: (0,parts/* writeFact */.KF)(authorized, all, () => cidrs.slice(0, MAX_CIDRS)),
            ...(isCut ? { authorizedLeftOut: cidrs.length - MAX_CIDRS } : {}),
        };
        const { voids } = spf;
        const counted = voids === null ? shown : { ...shown, voids };
        const told = spf.depending === null ? counted : { ...counted, depending: writeDepending(spf.depending, all) };
        if (!all)
            return told;
        const more = {
            ...told,
            notices: notices.map(writeNotice),
            corrected: spf.corrected,
            evidence: [...spf.evidence],
        };
        const cut = isCut ? { ...more, authorizedAll: cidrs } : more;
        return notAsked === undefined ? cut : { ...cut, notAsked };
    });
}
function writeDepending({ ranges, terms }, all) {
    const blocks = ranges.flatMap(ip_range/* cidrsOf */.Fm);
    const max = all ? blocks.length : MAX_CIDRS;
    const shown = { authorized: blocks.slice(0, max), terms: terms.map((t) => ({ ...t })) };
    return blocks.length > max ? { ...shown, authorizedLeftOut: blocks.length - max } : shown;
}
function readDepending({ authorized, terms }) {
    return { ranges: (0,set/* toSet */.M1)(authorized.flatMap(rangeOf)), terms };
}
function rangeOf(cidr) {
    const range = (0,ip_range/* parseRange */.RC)(cidr);
    return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
}
function writeNotice(told) {
    const { params, undecided } = told;
    return { ...told, params: { ...params }, undecided: undecided === null ? null : { ...undecided } };
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ zones),
/* harmony export */   Wo: () => (/* binding */ readZones),
/* harmony export */   tT: () => (/* binding */ writeZones)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1786);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4655);



const address = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["A", "AAAA"]), address: _parts_js__WEBPACK_IMPORTED_MODULE_1__.ip });
const pointer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["CNAME", "DNAME", "NS", "PTR"]), target: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU });
const rdata = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("type", [
    address,
    pointer,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("MX"), preference: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, exchange: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["TXT", "SPF"]), strings: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("SOA"),
        mname: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
        rname: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
        serial: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        refresh: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        retry: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        expire: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
        minimum: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("SRV"), priority: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, weight: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, port: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, target: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("CAA"), flags: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, tag: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, value: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("OTHER"), code: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, hex: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
]);
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, ttl: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ, data: rdata, at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik, written: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.exactOptional() })
    .meta({ id: "zone-record" });
const zoneRecords = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(record).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz);
const notEvaluated = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik,
    reason: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    name: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    types: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["A", "AAAA", "CNAME", "DNAME", "MX", "NS", "PTR", "SOA", "SPF", "SRV", "TXT", "CAA"]))
        .exactOptional(),
    undeclaredOnly: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).exactOptional(),
});
const fault = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("cname-beside-others"), cname: record, others: zoneRecords }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["below-delegation", "below-dname"]), cut: record, hidden: zoneRecords }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("missing-final-dot"), record, written: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, meant: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU }),
]);
const outcome = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("changed"), after: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("removed") }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("shadowed"), by: record }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"), reason: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, detail: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik.exactOptional() }),
]);
const change = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["mx", "spf", "dkim", "dmarc", "return-path"]),
    name: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    domain: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    outcome,
    before: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te,
    at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5,
});
const zones = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    declared: zoneRecords.describe("A part of the records that the files declare: this shard's"),
    faults: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, fault, sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
    open: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, part: notEvaluated, sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
    zones: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ origin: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, sender: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        base: zoneRecords,
        gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ record, at: _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5 })).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
        mail: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(change).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz),
        open: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik).max(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MANY */ .qz).exactOptional(),
    })
        .nullable(),
})
    .meta({ id: "zones" });
function writeZones({ declaredRecords, zoneFaults, changes }, slice) {
    const own = [...declaredRecords.values()].filter((_, index) => index % slice.of === slice.part - 1);
    const told = {
        declared: own.flat(),
        faults: zoneFaults.faults.map(({ origin, fault: found, sender }) => ({ origin, fault: found, sender: sender.id })),
        open: zoneFaults.open.map(({ origin, part, sender }) => ({ origin, part, sender: sender.id })),
        zones: zoneFaults.zones.map(({ origin, sender }) => ({ origin, sender: sender.id })),
        changes: changes === null
            ? null
            : {
                base: [...changes.base.values()].flat(),
                gone: [...changes.gone.values()].flat(),
                mail: changes.mail.map((row) => ({ ...row, sender: row.sender.id })),
                open: changes.open,
            },
    };
    return told;
}
function readZones(files, senders) {
    const [first] = files;
    const known = new Map(senders.map((s) => [s.id, s]));
    const withSender = (rows) => rows.flatMap((row) => {
        const sender = known.get(row.sender);
        return sender === undefined ? [] : [{ ...row, sender }];
    });
    return {
        declaredRecords: byName(files.flatMap((file) => file.declared)),
        zoneFaults: {
            faults: withSender(first?.faults ?? []),
            open: withSender(first?.open ?? []),
            zones: withSender(first?.zones ?? []),
        },
        changes: first === undefined || first.changes === null ? null : readChanges(first.changes, withSender(first.changes.mail)),
    };
}
function readChanges({ base, gone, open = [] }, mail) {
    const lost = new Map();
    for (const row of gone)
        push(lost, row.record.name, row);
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesFrom */ .Kr)({ base: byName(base), gone: lost, mail: mail.map(readChange), open });
}
function readChange({ outcome: said, ...row }) {
    return { ...row, outcome: said.kind === "unknown" ? { ...said, reason: (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(said.reason) } : said };
}
function byName(rows) {
    const named = new Map();
    for (const row of rows)
        push(named, row.name, row);
    return named;
}
function push(rows, key, row) {
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, [row]);
    else
        known.push(row);
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ipIn),
/* harmony export */   w: () => (/* binding */ ipFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);


function ipIn(text) {
    return text.refine(_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpText */ .LA, { error: ({ input }) => `${String(input)} is no address in its one form` });
}
function ipFrom(text) {
    return text.transform((written, context) => {
        const ip = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeIp */ .Z2)(written);
        if (ip !== null)
            return ip;
        context.addIssue("is no address");
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
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

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* unused harmony export runRule */
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9388);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8819);


const STEP = 64;
function* runRules(rules, facts, settings, passes = true) {
    const quieted = new Set(rules.filter((rule) => isQuieted(rule, settings[rule.id])).map((rule) => rule.id));
    const outcomes = [];
    let made = 0;
    for (const rule of rules) {
        yield;
        for (const outcome of ruled(rule, facts, settings[rule.id], quieted)) {
            if (++made % STEP === 0)
                yield;
            if (passes || outcome.kind !== "pass")
                outcomes.push(outcome);
        }
    }
    return outcomes;
}
function isQuieted(rule, setting) {
    const severity = setting?.severity ?? null;
    return severity !== null && _config_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(severity) < _config_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(rule.severity);
}
const NONE = new Set();
function runRule(rule, facts, setting, quieted = NONE) {
    return [...ruled(rule, facts, setting, quieted)];
}
function* ruled(rule, facts, setting, quieted) {
    const severity = setting?.severity ?? null;
    if (severity === "off")
        return;
    const options = { ...rule.options, ...setting?.options };
    for (const subject of rule.subjects(facts)) {
        const { fact } = subject;
        if (!fact.known) {
            yield notChecked(rule, subject, fact, subject.cause ?? null);
            continue;
        }
        for (const verdict of rule.judge(fact.value, { facts, subject: subject.subject, options, quieted }))
            yield outcomeOf(rule, subject, verdict, severity);
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
    const { message, help } = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .NK)("en", { id: rule.id, params });
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
        evidence,
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

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dnsTroubleText),
/* harmony export */   s: () => (/* binding */ whyText)
/* harmony export */ });
/* harmony import */ var _list_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);


const LIST = "送信元のIPアドレスをリストに書いてください";
function whyText(why) {
    switch (why.code) {
        case "no-reply":
            return `${why.server} から応答がありません`;
        case "no-true-reply":
            return `${why.server} から正しい応答がありません（${why.noise}）`;
        case "odd-reply":
            return `${why.server} の応答が正しくありません（${why.what}）`;
        case "unreachable":
            return `${why.server} に接続できません（${why.reason}）`;
        case "closed":
            return `${why.server} が接続を閉じました`;
        case "truncated":
            return `${why.server} の応答が途中で切れています`;
        case "rcode":
            return `${why.server} が ${why.rcode} と応答しました`;
        case "odd-rcode":
            return `${why.server} が応答コード ${why.rcode} を返しました`;
        case "no-server":
            return "問い合わせ先のDNSサーバーがありません";
        case "stopped":
            return "応答の前に中断されました";
        case "bad-name":
            return `${why.name} は問い合わせできない名前です（空のラベルがあるか、長すぎます）`;
        case "cname-loop":
            return `${why.name} のCNAMEが循環しています`;
        case "cname-chain":
            return `${why.name} のCNAMEが${why.max}個を超えて連なっています`;
        case "not-recorded":
            return `${why.file} に ${why.question} の記録がありません`;
        case "over-budget":
            return `1件あたりの問い合わせが${why.max}回を超えるため、残りは問い合わせていません`;
        case "files":
            return `${why.reason}（${why.file}:${why.line}）`;
        case "asking":
            return `${why.name}：${whyText(why.why)}`;
        case "name-too-long":
            return `${why.name} は長すぎます`;
        case "bad-selector":
            return `${why.selector} はDKIMのセレクタとして使えません`;
        case "no-dmarc-record":
            return `${why.domain} に使えるDMARCレコードがありません`;
        case "ptr-names":
            return `PTRの名前は${why.max}個まで確認します`;
        case "not-asked":
            return `1件あたりの問い合わせが${why.max}回を超えるため、${why.left.toLocaleString("ja-JP")}件は問い合わせていません`;
        case "selectors":
            return `${why.domain} のセレクタ${why.all}個のうち${why.asked}個だけを確認しました。使用中のセレクタをリストに（dkim=…）書いてください`;
        case "no-selector":
            return `${why.domain} のDKIMセレクタが分かりません。リストに（dkim=…）書いてください`;
        case "spf-time":
            return "評価に時間がかかりすぎました";
        case "spf-part":
            return `${why.domain} の一部を問い合わせできませんでした`;
        case "spf-depends":
            return `${why.term} はメールの内容によって変わるため、IPアドレスを一覧にできません`;
        case "too-many-includes":
            return "include が多すぎるため、すべては確認していません";
        case "parked":
            return `${why.list} が127.0.0.0/8以外の ${why.address} を返しました。${why.address === "0.0.0.0" ? "DNS サーバーのフィルターが代わりに応答しています" : "ゾーンが放棄されたか、乗っ取られています"}`;
        case "list-refusal":
            if (why.refusal.kind === "spamhaus-cloud")
                return `${REFUSALS["spamhaus-cloud"]}（応答：${why.address}）`;
            return `${why.list} が ${why.address} を返しました：${REFUSALS[why.refusal.kind]}${why.refusal.kind === "told" ? `（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(why.refusal.text)}）` : ""}`;
        case "undocumented":
            return `${why.list} が、公表されていないコード ${why.addresses} を返しました`;
        case "contradicts":
            return `${why.list} は ${why.first} と応答し、再度の問い合わせには ${why.second} と応答しました（応答が矛盾しています）`;
        case "over-quota":
            return `${why.list} が認める問い合わせは${why.days === 1 ? "1日" : `${why.days}日間`}に${why.questions.toLocaleString("en-US")}件です。今回の上限 ${why.perRun.toLocaleString("en-US")}件に対して ${why.wanted.toLocaleString("en-US")}件が必要です。対象を減らすか、分けて実行するか、リストのデータ提供を受けてください`;
        case "resolver-filters":
            return `${FILTERS[why.how]}（${why.lists}件のリストのいずれもテスト用の項目を掲載ありと応答しません：${why.answer}）。別のリゾルバーを使うか（--dns、入力 dns）、リストの応答を通すように設定してください（Unbound では private-address から 127.0.0.0/8 を外す、dnsmasq では rebind-localhost-ok、フィルターではリストのゾーンを許可）`;
        case "lists-neutral":
            return `${why.list} は、掲載される理由のない ${why.neutral} まで掲載済みと応答します（${why.answer}）。すべてを掲載済みとするリストなので、blocklists.remove で外してください`;
        case "unproven":
            return `応答した DNS サーバーでは ${why.list} の対照確認が成立しません（掲載されているはずの項目：${why.listed}、掲載されないはずの項目：${why.clean}）。このため、掲載とも未掲載とも言えません`;
        case "fell-silent":
            return `${why.list} は、実行の終わりにはテスト用の項目も掲載なしと応答しました（${why.answer}）。それまでの「掲載なし」は根拠になりません`;
        case "lists-everything":
            return `${why.list} は、掲載されないはずのテスト用の項目まで${halfText(why.family)}掲載済みと応答します（${why.answer}）。すべてを掲載済みとするリストなので、blocklists.remove で外してください`;
        case "lists-nothing":
            return `${why.list} は、掲載されているはずのテスト用の項目を${halfText(why.family)}掲載なしと応答します（${why.answer}）。リストが停止しているか空です${why.keyed ? "。または、鍵が受け付けられていません" : ""}${why.seen === undefined ? "" : `（テスト用の項目を最後に確認できた日：${why.seen}）`}`;
        case "wants-key":
            return `${why.list} は鍵を持つ利用者にだけ応答します：${CURES[why.service]}`;
        case "wants-registration":
            return `${why.list} の利用には登録が必要です（${(0,_list_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(why.note)}）。使わない場合は blocklists.remove で外してください`;
        case "few-days":
            return `${why.day} の直前${why.of}日のうち${why.known}日分しか送信数が分かりません（${why.least}日分、または間隔を空けた${why.sendings}回分の送信が必要です）`;
        case "no-count":
            return `${why.day} の送信数がありません。${why.last === null ? "それ以前の記録もありません" : `最後の記録は ${why.last} です`}（送信のない日は 0 と書いてください）`;
        case "no-row":
            return `${why.file} に該当する記録がありません`;
        case "shard-missing":
            return `分割実行 ${why.shard} のレポートがなく、その送信元については何も分かりません。ジョブが最後まで実行されたか確認してください`;
        case "no-servers":
            return `送信元のIPアドレスが分からないため、逆引きとIPアドレスのブラックリストは確認していません。自前のサーバーがある場合は、${LIST}`;
        case "server-range":
            return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(why.term, 80)} には${BigInt(why.addresses).toLocaleString("ja-JP")}個のIPアドレスが含まれます。確認するのは${why.bound}個までの範囲なので、${LIST}`;
        case "more-servers":
            return `SPFには、確認する${why.bound}台のほかに${why.addresses.toLocaleString("ja-JP")}台のサーバーがあります。${LIST}`;
        case "servers-unknown":
            return `SPFにあるサーバーの一部が分からないため、それらの逆引きとブラックリストは確認していません。${why.detail}`;
    }
}
function halfText(family) {
    return family === null ? "" : `（IPv${family}）`;
}
function dnsTroubleText({ detail, why }) {
    return why === undefined ? detail : whyText(why);
}
const FILTERS = {
    strips: "DNS サーバーが 127.0.0.0/8 の応答を取り除いています（リバインディング対策）",
    denies: "DNS サーバーがブラックリストへの問い合わせをすべて否定しています（フィルター）。または、リストに到達できません",
    rewrites: "DNS サーバーがブラックリストの代わりに応答しています（フィルター）",
    refuses: "DNS サーバーが 127.0.0.0/8 の応答を拒否しています（リバインディング対策）",
};
const REFUSALS = {
    misspelled: "リスト名が誤っています",
    "public-resolver": "公開DNSサーバーやクラウドからの問い合わせを拒否しています。自分のDNSサーバーか鍵（Spamhausでは無料のDQSキー）を使ってください",
    "spamhaus-cloud": "Spamhaus は、クラウドやホスティング事業者（Hetzner、DigitalOcean、Azure、したがって GitHub のランナーも）のリゾルバーと公開リゾルバーを拒否します。そこに自前のリゾルバーを置いても同じです。無料の Data Query Service の鍵（https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/）を取得し、入力 dqs-key（MAILWORTHY_DQS_KEY）に設定してください",
    "too-many": "このDNSサーバーからの問い合わせが多すぎるか、登録されていません。自分のDNSサーバーか鍵を使ってください",
    "error-code": "エラーを示すコードです",
    told: "リストが問い合わせを拒否しています",
};
const CURES = {
    dqs: "https://www.spamhaus.com/free-trial/sign-up-for-a-free-data-query-service-account/ で無料のData Query Serviceの鍵を取得し、dqs-key（MAILWORTHY_DQS_KEY）に設定してください",
    abusix: "https://app.abusix.com/ で鍵を取得し、abusix-key（MAILWORTHY_ABUSIX_KEY）に設定してください",
};


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
