export const id = 3679;
export const ids = [3679];
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

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/rules/registry.js + 113 modules
var registry = __webpack_require__(38);
// EXTERNAL MODULE: ./build/config/build.js + 2 modules
var build = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/mail/dnsbl/plan.js + 1 modules
var plan = __webpack_require__(872);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/app/history-place.js + 1 modules
var history_place = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/app/watch-name.js
var watch_name = __webpack_require__(6615);
// EXTERNAL MODULE: ./build/app/settings-of.js + 3 modules
var settings_of = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/app/shard.js
var app_shard = __webpack_require__(9700);
// EXTERNAL MODULE: ./build/app/word-of.js
var word_of = __webpack_require__(8878);
;// CONCATENATED MODULE: ./build/app/job.js










async function prepare(inputs, io) {
    const place = { directory: io.disk.directory, env: io.env, runProcess: io.runProcess };
    const problems = [];
    const keep = (result) => {
        if (result.ok)
            return result.value;
        problems.push(...result.error);
        return null;
    };
    const config = keep(configText(inputs.config, io));
    const failOn = keep((0,word_of/* wordOf */.a)("fail-on", inputs.failOn, word_of/* FAIL_ON */.d));
    const by = keep((0,word_of/* wordOf */.a)("settings", inputs.settings ?? null, SETTINGS));
    const { maxNotChecked, history, zones, base, head } = inputs;
    const overrides = { zones, maxNotChecked, history, failOn };
    const known = registry/* RULES */.y;
    const sources = { lists: inputs.lists, config, configNamed: inputs.config !== null };
    const own = keep((0,settings_of/* settingsOf */.f5)(sources, overrides, known));
    if (own === null || problems.length > 0)
        return (0,problem/* fail */.f)(problems);
    const byEvent = (inputs.comparison ?? null) !== null;
    const plan = keep(await planOf({
        sources,
        own,
        overrides,
        known,
        byEvent,
        place,
        base,
        head,
        at: inputs.at,
        by: by ?? (inputs.readsHeadAsData === true ? "base" : "head"),
    }));
    const volumes = keep(await volumesOf(io, own.config.volume ?? [], inputs.at));
    const configured = own.file?.namesSenders === true ? [own.file.path] : [];
    const named = keep((0,watch_name/* watchName */.D2)(inputs.naming ?? watch_name/* NO_NAMING */.rA, [...inputs.lists.map((l) => l.file), ...configured]));
    const watch = { name: named ?? "", senders: (plan ?? own).config.senders };
    const remembered = keep(placed((0,history_place/* historyOf */.om)(io, own.config.history, { ...inputs, by: history === null ? "repository" : "caller" }, watch), own.config.places?.history ?? null));
    const judged = plan === null ? null : keep(partOf(plan, inputs));
    const underBase = plan?.settings?.underBase ?? null;
    const part = underBase?.ok === true ? partOf(underBase.value, inputs) : null;
    problems.push(...(plan?.trouble() ?? []));
    if (plan === null ||
        judged === null ||
        remembered === null ||
        volumes === null ||
        named === null ||
        problems.length > 0)
        return (0,problem/* fail */.f)(problems);
    return (0,problem.ok)({
        config: judged.config,
        all: judged.all ?? judged.config.senders,
        lists: judged.lists,
        head: judged.head,
        against: judged.against ?? remembered.against,
        watch,
        volumes,
        historyFile: remembered.file,
        historyBranch: remembered.branch,
        inputs,
        lang: inputs.lang ?? own.config.lang ?? null,
        settings: plan.settings === null
            ? null
            : {
                ...plan.settings,
                underBase: underBase?.ok === false ? underBase : part?.ok === true ? part : null,
            },
        accept: plan.accept,
        sharesConfig: (inputs.naming?.name ?? null) !== null || !isOnlyList(sources, own),
    });
}
async function planOf(inputs) {
    const { config } = inputs.own;
    if (inputs.base === null && inputs.head === null && config.zones === null)
        return (0,problem.ok)({ config, head: null, against: null, settings: null, accept: config.accept, trouble: () => [] });
    const { planRun } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4559), __webpack_require__.e(239), __webpack_require__.e(5262)]).then(__webpack_require__.bind(__webpack_require__, 5907));
    return planRun(inputs);
}
async function volumesOf(io, entries, at) {
    if (entries.length === 0)
        return (0,problem.ok)([]);
    const { readVolumes } = await Promise.all(/* import() */[__webpack_require__.e(7976), __webpack_require__.e(4907), __webpack_require__.e(7999)]).then(__webpack_require__.bind(__webpack_require__, 7999));
    return readVolumes(io, entries, at);
}
function isOnlyList({ lists }, own) {
    return own.file?.namesSenders === true || lists.every((list) => list.file === settings_of/* USUAL_LIST */.ej);
}
function configText(named, io) {
    if (named === null)
        return (0,files/* readUsual */.j7)(io, settings_of/* USUAL_CONFIGS */.Tx, "the configuration");
    const text = (0,files/* readText */.yR)(io, named, "the configuration");
    return text.ok ? (0,problem.ok)({ text: text.value, file: named }) : text;
}
const SETTINGS = ["head", "base"];
function placed(result, at) {
    return result.ok ? result : (0,problem/* fail */.f)(result.error.map((problem) => ({ ...problem, at: problem.at ?? at })));
}
function partOf({ config, head, against }, { shard, dqsKey, abusixKey = null }) {
    if (config.senders.length === 0)
        return (0,problem/* fail */.f)([build/* NO_SENDERS */.J]);
    const lists = (0,plan/* planLists */.t)({ ...config.blocklists, dqsKey, abusixKey, removedAt: config.places?.removedLists ?? [] });
    const part = (0,app_shard/* parseShard */.uK)(shard);
    if (!lists.ok || !part.ok)
        return (0,problem/* fail */.f)([lists, part].flatMap((r) => (r.ok ? [] : r.error)));
    const all = config.senders;
    return (0,problem.ok)({
        config: { ...config, senders: (0,app_shard/* shardOf */.IS)(all, part.value) },
        all,
        lists: lists.value,
        head,
        against: against === null
            ? null
            : { ...against, senders: (0,app_shard/* baseShardOf */.vn)(against.senders, all, part.value), all: against.senders },
    });
}

// EXTERNAL MODULE: ./build/dns/place-of.js
var place_of = __webpack_require__(6069);
;// CONCATENATED MODULE: ./build/dns/once.js

function askingOnce(dns) {
    const known = new Map();
    return {
        ask: (question) => {
            const key = `${question.name} ${question.type} ${question.nth ?? 0}${(0,place_of/* placeOf */.$)(question)}`;
            const before = known.get(key);
            if (before !== undefined)
                return before;
            const asked = dns.ask(question);
            known.set(key, asked);
            return asked;
        },
    };
}

// EXTERNAL MODULE: ./build/mail/dnsbl/estimate.js
var estimate = __webpack_require__(1876);
// EXTERNAL MODULE: ./build/mail/dnsbl/caps.js
var caps = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/app/check.js + 2 modules
var check = __webpack_require__(1887);
// EXTERNAL MODULE: ./build/app/under-base.js
var under_base = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/app/run-job.js









function capsOf({ config, inputs }, { local = false, attendant }) {
    const { perSecond, inFlight } = config.blocklists;
    const slice = (0,app_shard/* parseShard */.uK)(inputs.shard);
    return {
        inFlight: inFlight ?? caps/* DEFAULT_CAPS */.g_.inFlight,
        perSecond: inputs.listRate ?? perSecond ?? caps/* DEFAULT_CAPS */.g_.perSecond,
        local,
        shards: slice.ok && slice.value !== null ? slice.value.of : 1,
        ...(attendant === undefined ? {} : { attendant }),
    };
}
function estimateJob(job) {
    const { addresses, domains } = (0,check/* listSubjects */.UV)(job.config.senders);
    return (0,estimate/* estimateLists */.S)(job.lists, [...addresses, ...domains], capsOf(job, {}));
}
async function runJob(job, open, io) {
    const { report, history } = await judgeJob(job, open);
    const isPart = job.inputs.shard !== null || open.attendant?.isStopped() === true;
    if (history === null || job.historyFile === null || isPart)
        return (0,problem.ok)(report);
    const written = (0,history_place/* saveHistory */.QX)(io, job.historyFile, job.watch, history);
    return written.ok ? (0,problem.ok)(report) : written;
}
function ofShard({ against, config, inputs }) {
    if (inputs.shard === null || against.mode !== "history" || against.history === null)
        return against;
    return { mode: "history", history: (0,history_place/* onlySenders */.vY)(against.history, config.senders) };
}
async function judgeJob(job, open) {
    const { config, inputs, settings: plan } = job;
    const run = runOf(job, open);
    const judging = {
        ...run({ ...job, against: ofShard(job) }),
        accepts: { proposed: job.accept, mayBeOthers: job.sharesConfig || inputs.shard !== null },
        ...(plan === null ? {} : { loosened: { findings: plan.loosened, failOn: plan.failOn ?? config.failOn } }),
        tracks: inputs.tracks === true,
    };
    const { sides, result } = await (0,check/* learn */.nB)(judging);
    const asked = { passes: result.judgement.exitCode === 0, isShard: inputs.shard !== null };
    const settled = plan === null ? null : await (0,under_base/* settingsChange */.Q)(plan, asked, run);
    const short = (state) => (/^[0-9a-f]{40}$/.test(state) ? state.slice(0, 7) : state);
    const shown = inputs.headSha ?? inputs.head;
    const report = {
        version: version/* VERSION */.x,
        at: inputs.at,
        judgement: result.judgement,
        facts: result.facts,
        baseFacts: result.baseFacts,
        failOn: config.failOn,
        counts: open.counts(),
        learned: result.learned && inputs.shard === null,
        runs: result.history?.runs ?? null,
        base: inputs.base === null ? null : short(inputs.base),
        head: shown === null ? null : short(shown),
        name: job.watch.name,
        source: inputs.source ?? null,
        shard: inputs.shard,
        part: partOfShard(job, sides, settled),
        maxNotChecked: config.maxNotChecked,
        settings: settled?.settings ?? null,
        lang: job.lang,
    };
    return { report, history: result.history };
}
function partOfShard(job, learned, settled) {
    const slice = (0,app_shard/* parseShard */.uK)(job.inputs.shard);
    if (!slice.ok || slice.value === null)
        return null;
    const against = job.against.mode === "pull-request" ? job.against : null;
    return {
        ...(0,app_shard/* judgedPart */.p4)({ ...job, against }, learned),
        slice: slice.value,
        proposed: job.accept,
        mayBeOthers: job.sharesConfig,
        lang: job.lang,
        underBase: settled?.part ?? null,
    };
}
function runOf(job, open) {
    const { inputs, volumes = [] } = job;
    const caps = capsOf(job, open);
    const dns = (job.settings?.underBase ?? null) === null ? open.dns : askingOnce(open.dns);
    return ({ config, all = config.senders, lists, head, against }) => ({
        config,
        all,
        lists,
        head,
        against,
        dns,
        at: inputs.at,
        volumes,
        caps,
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/app/below-root.js

function belowRoot({ env, disk }) {
    const path = (0,external_node_path_.relative)(env["GITHUB_WORKSPACE"] ?? disk.directory, disk.directory)
        .split(external_node_path_.sep)
        .join("/");
    return path.startsWith("..") ? "" : path;
}

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/app/io.js
var app_io = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/cli/format-names.js
var format_names = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/cli/formats.js
var formats = __webpack_require__(9833);
// EXTERNAL MODULE: ./build/cli/estimate.js
var cli_estimate = __webpack_require__(7355);
// EXTERNAL MODULE: ./build/cli/lang.js
var lang = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/cli/io.js + 1 modules
var cli_io = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/cli/words/words.js
var words_words = __webpack_require__(4658);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/check.js
















async function checkCommand(parsed, io) {
    const format = (0,options/* wordOption */.qw)(parsed, "format", format_names/* FORMATS */.h);
    const most = (0,options/* numberOption */.jZ)(parsed, "max-not-checked", 0, 1_000_000_000);
    const rate = (0,options/* numberOption */.jZ)(parsed, "list-rate", 0, 10_000);
    const lists = listsOf(parsed, io);
    const outs = (0,formats/* outsOf */.n)(parsed);
    const at = clockOf(parsed, io);
    const problems = [format, most, rate, lists, outs, at].flatMap((r) => (r.ok ? [] : r.error));
    if (!format.ok || !most.ok || !rate.ok || !lists.ok || !outs.ok || !at.ok)
        return (0,problem/* fail */.f)(problems);
    const history = parsed.last("history");
    const job = await prepare({
        lists: lists.value,
        config: parsed.last("config"),
        base: parsed.last("base"),
        head: parsed.last("head"),
        zones: parsed.all("zones").length === 0 ? null : parsed.all("zones"),
        history: history === null || history.startsWith("branch:") || history.startsWith("file:") ? history : `file:${history}`,
        failOn: parsed.last("fail-on"),
        maxNotChecked: most.value,
        shard: parsed.last("shard"),
        dqsKey: (0,cli_io/* keyOf */.TN)(io.env, "dqs"),
        abusixKey: (0,cli_io/* keyOf */.TN)(io.env, "abusix"),
        at: at.value,
        listRate: rate.value,
        settings: parsed.last("settings"),
        lang: (0,lang/* langOption */.G)(parsed),
        naming: { ...watch_name/* NO_NAMING */.rA, name: parsed.last("name"), directory: belowRoot(io) },
    }, io);
    if (!job.ok)
        return job;
    if (parsed.flag("estimate")) {
        const words = await (0,words_words/* commandWords */.B)("estimate", (0,lang/* langOfReader */.t)(parsed, io));
        return (0,cli_estimate/* estimateOutcome */.v)(estimateJob(job.value), parsed.flag("json"), { ...(0,cli_io/* lookOf */.Li)(io, parsed), words });
    }
    const report = await (0,cli_io/* withDns */.Ck)(parsed, io, (open) => runJob(job.value, open, io));
    if (!report.ok)
        return report;
    return (0,formats/* show */.W)(report.value, format.value, outs.value, parsed, io);
}
function listsOf(parsed, io) {
    const lists = [];
    const path = parsed.last("senders");
    if (path !== null) {
        const text = (0,files/* readText */.yR)(io, path, "the senders list");
        if (!text.ok)
            return text;
        lists.push({ text: text.value, file: path === "-" ? "(standard input)" : path });
    }
    if (parsed.positionals.length > 0)
        lists.push({ text: parsed.positionals.join("\n"), file: "(arguments)" });
    if (lists.length > 0)
        return (0,problem.ok)(lists);
    const found = (0,files/* readUsual */.j7)(io, [settings_of/* USUAL_LIST */.ej], "the senders list");
    if (!found.ok)
        return found;
    return (0,problem.ok)(found.value === null ? [] : [found.value]);
}
function clockOf(parsed, io) {
    const text = parsed.last("clock");
    const time = text === null ? io.now() : new Date(text);
    if (Number.isNaN(time.getTime()))
        return (0,problem/* fail */.f)([
            {
                at: null,
                message: `--clock ${(0,printable/* excerpt */.Kb)(text ?? "", 40)}: expected a time such as 2026-11-24T08:00:00Z`,
                hint: null,
            },
        ]);
    return (0,problem.ok)((0,app_io/* isoTime */.L)(time));
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
