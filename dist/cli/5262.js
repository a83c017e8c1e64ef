export const id = 5262;
export const ids = [5262];
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

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRun: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./build/rules/registry.js + 113 modules
var registry = __webpack_require__(38);
// EXTERNAL MODULE: ./build/compare/loosened.js
var compare_loosened = __webpack_require__(6287);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/mail/dnsbl/plan.js + 1 modules
var dnsbl_plan = __webpack_require__(872);
;// CONCATENATED MODULE: ./build/compare/settings-lists.js


const PROFILES = ["none", "standard", "wide"];
const IMPACTS = ["low", "medium", "high"];
function loosenedLists(base, head) {
    const [was, now] = [base.config.blocklists, head.config.blocklists];
    const found = [];
    const lowered = PROFILES.indexOf(now.profile) < PROFILES.indexOf(was.profile);
    if (lowered)
        found.push({
            loosening: { code: "profile-lowered", from: was.profile, to: now.profile },
            at: head.at(["blocklists", "profile"]),
        });
    for (const [zone, keys] of narrowed(was, now)) {
        const index = now.add.findIndex((add) => (0,dns_name/* normalizeName */.Pc)(add.zone) === zone);
        found.push({
            loosening: { code: "list-narrowed", zone, keys },
            at: head.at(["blocklists", "add", ...(index < 0 ? [] : [index])]),
        });
    }
    const asked = impactsOf(now);
    const byProfile = impactsOf({ ...was, add: [] });
    for (const [zone, from] of impactsOf(was)) {
        const to = asked.get(zone);
        if (to === undefined) {
            const isRemoved = impactsOf({ ...now, remove: [] }).has(zone);
            if (isRemoved || !lowered || !byProfile.has(zone))
                found.push({
                    loosening: { code: "list-dropped", zone },
                    at: head.at(["blocklists", isRemoved ? "remove" : "add"]),
                });
        }
        else if (IMPACTS.indexOf(to) < IMPACTS.indexOf(from)) {
            const index = now.add.findIndex((add) => (0,dns_name/* normalizeName */.Pc)(add.zone) === zone);
            found.push({
                loosening: { code: "impact-lowered", zone, from, to },
                at: head.at(["blocklists", "add", ...(index < 0 ? [] : [index])]),
            });
        }
    }
    return found;
}
function impactsOf(lists) {
    return new Map([...entriesOf(lists)].map(([zone, { impact }]) => [zone, impact]));
}
function entriesOf({ profile, add, remove }) {
    const plan = (0,dnsbl_plan/* planLists */.t)({ profile, add, remove: [], dqsKey: null });
    const removed = new Set(remove.map((zone) => (0,dns_name/* normalizeName */.Pc)(zone) ?? zone));
    const specs = plan.ok ? plan.value : [];
    return new Map(specs.flatMap(({ entry }) => (removed.has(entry.zone) ? [] : [[entry.zone, entry]])));
}
function narrowed(was, now) {
    const asked = entriesOf(now);
    return [...entriesOf(was)].flatMap(([zone, before]) => {
        const after = asked.get(zone);
        const keys = after === undefined ? [] : narrowedKeys(before, after);
        return keys.length === 0 ? [] : [[zone, keys]];
    });
}
function narrowedKeys(before, after) {
    const counts = ({ code, verdict }) => after.codes.some((own) => (own.code === code || own.code === "any") && RANKS[own.verdict] >= RANKS[verdict]);
    const differs = (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    const perDay = ({ terms }) => terms?.budget?.questions ?? Infinity;
    return [
        ...(before.codes.every(counts) ? [] : ["codes"]),
        ...(before.families.every((family) => after.families.includes(family)) ? [] : ["families"]),
        ...(differs("controls") ? ["controls"] : []),
        ...(differs("asks") ? ["asks"] : []),
        ...(perDay(after) < perDay(before) ? ["per-day"] : []),
    ];
}
const RANKS = {
    noted: 0,
    allowed: 1,
    graded: 1,
    policy: 2,
    listed: 3,
};

// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/set.js
var set = __webpack_require__(2452);
;// CONCATENATED MODULE: ./build/compare/settings-senders.js



function loosenedSenders(base, head, context) {
    const proposed = head.config.senders;
    const byDomain = new Map(proposed.flatMap((s) => (s.domain === null ? [] : [[s.domain, s]])));
    const sending = setOf(proposed.filter((s) => s.sends).flatMap((s) => s.addresses));
    let last = null;
    return base.config.senders.flatMap((was) => {
        if (was.domain === null)
            return bareAddresses(was, proposed, sending, last ?? nearest(was, proposed, head));
        const now = byDomain.get(was.domain);
        const at = now?.at ?? last ?? nearest(was, proposed, head);
        if (now === undefined)
            return [{ loosening: { code: "sender-dropped", sender: was.id }, at }];
        last = now.at ?? last;
        return ofOne(was, now, context).map((loosening) => ({ loosening, at }));
    });
}
function nearest(was, proposed, head) {
    const same = proposed.find((s) => s.at !== null && s.at.file === was.at?.file);
    const any = same ?? proposed.find((s) => s.at !== null);
    return any?.at ?? head.at(["senders"]);
}
function ofOne(was, now, { selectors }) {
    const sender = was.id;
    if (was.sends && !now.sends)
        return [{ code: "sends-no-more", sender }];
    const found = [];
    const addresses = left(was.addresses, now.addresses);
    if (addresses.length > 0)
        found.push({ code: "addresses-dropped", sender, addresses });
    const names = without(was.mailFrom, now.mailFrom);
    if (names.length > 0)
        found.push({ code: "mail-from-dropped", sender, names });
    if (was.helo !== null && now.helo === null)
        found.push({ code: "helo-dropped", sender, name: was.helo });
    const keys = (own) => (own ?? selectors(was.domain ?? dns_name/* ROOT */.Dl)).map((s) => s.toLowerCase());
    const lost = was.dkim === now.dkim ? [] : without(keys(was.dkim), keys(now.dkim));
    if (lost.length > 0)
        found.push({ code: "dkim-dropped", sender, selectors: lost });
    const ranges = left(was.mustNotAuthorize, now.mustNotAuthorize);
    if (ranges.length > 0)
        found.push({ code: "forbidden-dropped", sender, ranges });
    if (was.volume === "bulk" && now.volume === "low")
        found.push({ code: "volume-lowered", sender });
    return found;
}
function bareAddresses(was, proposed, sending, fallback) {
    const addresses = blocksOf((0,set/* subtract */.Re)(setOf(was.addresses), sending));
    const own = new Set(was.addresses);
    const heirs = proposed.filter((s) => s.addresses.some((address) => own.has(address)));
    const at = heirs.find((s) => s.at !== null)?.at ?? fallback;
    const gone = setOf(was.addresses);
    const all = blocksOf(gone).join(" ") === addresses.join(" ");
    if (all)
        return [{ loosening: { code: "sender-dropped", sender: was.id }, at }];
    const found = [];
    if (addresses.length > 0)
        found.push({ code: "addresses-dropped", sender: was.id, addresses });
    if (was.helo !== null && heirs.some((s) => s.helo === null))
        found.push({ code: "helo-dropped", sender: was.id, name: was.helo });
    return found.map((loosening) => ({ loosening, at }));
}
function without(was, now) {
    const kept = new Set(now);
    return was.filter((value) => !kept.has(value));
}
function left(was, now) {
    return blocksOf((0,set/* subtract */.Re)(setOf(was), setOf(now)));
}
function setOf(texts) {
    return (0,set/* toSet */.M1)(texts.flatMap((text) => {
        const range = (0,ip_range/* parseRange */.RC)(text);
        return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
    }));
}
function blocksOf(set) {
    return set.flatMap(ip_range/* cidrsOf */.Fm);
}

;// CONCATENATED MODULE: ./build/compare/settings.js



function looseningsOf(base, head, context) {
    return [
        ...loosenedSenders(base, head, context),
        ...narrowedZones(base, head),
        ...changedZoneIds(base, head),
        ...loweredRules(base, head, context),
        ...loosenedLists(base, head),
        ...newAcceptances(base, head, context.today),
        ...weakenedVerdict(base, head),
        ...lostFiles(base, head),
    ];
}
function narrowedZones(base, head) {
    const kept = new Set(head.zoneFiles);
    const files = base.zoneFiles.filter((file) => !kept.has(file));
    return files.length === 0 ? [] : [{ loosening: { code: "zones-narrowed", files }, at: head.at(["zones"]) }];
}
function changedZoneIds(base, head) {
    return [...(base.config.zoneIds ?? [])].flatMap(([reference, from]) => {
        const to = head.config.zoneIds?.get(reference) ?? null;
        if (to === from)
            return [];
        return [{ loosening: { code: "zone-id-changed", reference, from, to }, at: head.at(["zone-ids"]) }];
    });
}
function loweredRules(base, head, { checks }) {
    return checks.flatMap((check) => {
        const [was, now] = [base.config.rules[check.id], head.config.rules[check.id]];
        const at = head.at(["rules", check.id]);
        const normal = check.worst ?? check.severity;
        const [from, to] = [was?.severity ?? normal, now?.severity ?? normal];
        if (levels/* LEVELS */.A.indexOf(to) < levels/* LEVELS */.A.indexOf(from))
            return [{ loosening: { code: "rule-lowered", id: check.id, from, to }, at }];
        return from === "off" ? [] : loosenedOptions(check, was, now, at);
    });
}
function loosenedOptions({ id, options = {} }, was, now, at) {
    return Object.entries(options).flatMap(([option, normal]) => {
        const [from, to] = [Number(was?.options[option] ?? normal), Number(now?.options[option] ?? normal)];
        return to > from ? [{ loosening: { code: "option-loosened", id, option, from, to }, at }] : [];
    });
}
function newAcceptances(base, head, today) {
    return head.config.accept.flatMap((entry) => {
        const from = latest(base.config.accept.filter((old) => covers(old, entry)));
        if (entry.until < today || (from !== null && from >= entry.until))
            return [];
        const loosening = from === null ? { code: "accepted", entry } : { code: "acceptance-extended", entry, from };
        return [{ loosening, at: entry.at }];
    });
}
function covers(one, other) {
    return one.id === other.id && one.on === other.on && (one.list === null || one.list === other.list);
}
function latest(entries) {
    return entries.reduce((max, { until }) => (max === null || until > max ? until : max), null);
}
const FAIL_ON = ["never", "regression", "error", "warning"];
function weakenedVerdict({ config: base }, { config: head, at }) {
    const found = [];
    if (FAIL_ON.indexOf(head.failOn) < FAIL_ON.indexOf(base.failOn))
        found.push({ loosening: { code: "fail-on-weakened", from: base.failOn, to: head.failOn }, at: at(["fail-on"]) });
    const [from, to] = [base.maxNotChecked, head.maxNotChecked];
    if (from !== null && (to === null || to > from))
        found.push({ loosening: { code: "max-not-checked-raised", from, to }, at: at(["max-not-checked"]) });
    if (base.history !== null && base.history !== head.history)
        found.push({ loosening: { code: "history-changed", from: base.history, to: head.history }, at: at(["history"]) });
    return found;
}
function lostFiles(base, head) {
    const read = head.config.volume ?? [];
    return (base.config.volume ?? [])
        .filter((was) => !read.some((now) => now.file === was.file &&
        (now.domain === null || now.domain === was.domain) &&
        (now.ip === null || now.ip === was.ip)))
        .map(({ file, domain, ip }) => ({
        loosening: { code: "volume-file-dropped", file, of: domain ?? ip },
        at: head.at(["volume"]),
    }));
}

// EXTERNAL MODULE: ./build/facts/records.js + 2 modules
var records = __webpack_require__(6633);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
;// CONCATENATED MODULE: ./build/zones/gone.js
function withGone(head, base) {
    const before = new Map(base.zones.map((zone) => [zone.origin, zone]));
    const zones = head.zones.map((zone) => {
        const was = before.get(zone.origin);
        if (zone.openWorld === undefined || was === undefined || was === zone)
            return withoutGone(zone);
        const now = keysOf(zone);
        const gone = new Set([...keysOf(was)].filter((key) => !now.has(key)));
        return gone.size === 0 ? withoutGone(zone) : { ...zone, gone };
    });
    return { ...head, zones };
}
function keysOf(zone) {
    return new Set(zone.records.map((record) => `${record.name} ${record.data.type}`));
}
function withoutCommon(base, head) {
    const keysIn = (set) => new Set(set.unplaced?.map(keyOf));
    const [was, is] = [keysIn(base), keysIn(head)];
    const zones = base.zones.map(withoutGone);
    return {
        base: lessUnplaced({ ...base, zones }, (part) => !is.has(keyOf(part))),
        head: lessUnplaced(head, (part) => !was.has(keyOf(part))),
    };
}
function asDeployed(set) {
    return { ...lessUnplaced(set, () => false), zones: set.zones.map(withoutGone) };
}
function withoutGone(zone) {
    if (zone.gone === undefined)
        return zone;
    const { openWorld } = zone;
    const { origin, records, notEvaluated, files } = zone;
    return { origin, records, notEvaluated, files, ...(openWorld === undefined ? {} : { openWorld }) };
}
function lessUnplaced(set, keep) {
    if (set.unplaced === undefined)
        return set;
    return { ...set, unplaced: set.unplaced.filter(keep) };
}
function keyOf({ at, label, under, written }) {
    return JSON.stringify([at.file, label, under, written]);
}

// EXTERNAL MODULE: ./build/zones/memo.js
var zones_memo = __webpack_require__(3028);
// EXTERNAL MODULE: ./build/zones/read.js + 86 modules
var zones_read = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/zones/relocate.js
function relocator(base, baseFiles, head, headFiles) {
    const moves = new Map();
    const stillRead = new Set(head.files);
    const moveOf = (file) => {
        const known = moves.get(file);
        if (known !== undefined)
            return known;
        const [before, after] = [linesOf(baseFiles.read(file)), linesOf(headFiles.read(file))];
        const move = before === null || after === null || after.length === 0 ? null : lineMove(before, after);
        moves.set(file, move);
        return move;
    };
    const inHead = (at, depth) => {
        if (!stillRead.has(at.file) && depth < 8) {
            const including = includeOf(base, baseFiles, at.file);
            if (including !== null)
                return inHead(including, depth + 1);
        }
        const move = moveOf(at.file);
        return move === null ? null : { file: at.file, line: move(at.line), column: 1 };
    };
    return (at) => inHead(at, 0);
}
function includeOf(base, files, included) {
    for (const zone of base.zones) {
        if (!zone.files.includes(included))
            continue;
        for (const file of zone.files) {
            const index = (linesOf(files.read(file)) ?? []).findIndex((line) => {
                const path = /^\$INCLUDE[ \t]+"?([^\s";]+)/i.exec(line)?.[1];
                return path !== undefined && files.resolve(path, file) === included;
            });
            if (index >= 0)
                return { file, line: index + 1, column: 1 };
        }
    }
    return null;
}
function linesOf(text) {
    if (text === null)
        return null;
    const lines = text.split(/\r\n|\n/);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function lineMove(before, after) {
    let same = 0;
    while (same < before.length && same < after.length && before[same] === after[same])
        same++;
    let tail = 0;
    const room = Math.min(before.length, after.length) - same;
    while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    const middle = uniqueLines(after, same, after.length - tail);
    const own = uniqueLines(before, same, before.length - tail);
    const clamp = (line) => Math.max(1, Math.min(line, after.length));
    return (line) => {
        if (line <= same)
            return clamp(line);
        if (line > before.length - tail)
            return clamp(line - before.length + after.length);
        for (let at = line - 2; at >= same; at--) {
            const text = before[at] ?? "";
            const moved = own.get(text) === at ? middle.get(text) : undefined;
            if (moved !== undefined)
                return clamp(moved + 2);
        }
        return clamp(same + 1);
    };
}
function uniqueLines(lines, from, to) {
    const seen = new Map();
    const twice = new Set();
    for (let index = from; index < to; index++) {
        const text = lines[index] ?? "";
        if (seen.has(text) || text.trim() === "")
            twice.add(text);
        seen.set(text, index);
    }
    for (const text of twice)
        seen.delete(text);
    return seen;
}

// EXTERNAL MODULE: ./build/app/idle-globs.js
var idle_globs = __webpack_require__(8046);
;// CONCATENATED MODULE: ./build/git/object.js

function objectAt(git, commit, path) {
    if (commit.startsWith("-") || /[\0\r\n]/.test(commit + path))
        return (0,problem.ok)(null);
    const found = git.run(["rev-parse", "--verify", "--quiet", `${commit}:${path}`]);
    if (found.ok)
        return (0,problem.ok)(found.value.toString("latin1").trim());
    return found.error.code === "failed" && found.error.status === 1 ? (0,problem.ok)(null) : found;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/failure.js
var failure = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(5799);
;// CONCATENATED MODULE: ./build/git/confine.js



const SETTINGS = [
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.alternateRefsCommand=true",
    "core.askPass=",
    "core.gitProxy=",
    "core.pager=cat",
    "core.sshCommand=false",
    "credential.helper=",
    "fetch.recurseSubmodules=false",
    "gc.auto=0",
    "http.lowSpeedLimit=100",
    "http.lowSpeedTime=60",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
const INHERITED = /^(?:PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|GIT_SSL_CA(?:INFO|PATH))$/i;
function childEnvironment(env, { home, global, top, fetches }) {
    const inherited = Object.entries(env).filter(([name]) => INHERITED.test(name));
    return {
        ...Object.fromEntries(inherited),
        PATH: searchPath(env, top).join(external_node_path_.delimiter),
        HOME: home,
        USERPROFILE: home,
        XDG_CONFIG_HOME: (0,external_node_path_.join)(home, ".config"),
        LC_ALL: "C",
        LANGUAGE: "C",
        GIT_ALLOW_PROTOCOL: fetches ? "https:http:file" : "none",
        GIT_ASKPASS: "",
        GIT_CEILING_DIRECTORIES: top,
        GIT_CONFIG_GLOBAL: global,
        GIT_NO_LAZY_FETCH: fetches ? "0" : "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_PAGER: "cat",
        GIT_TERMINAL_PROMPT: "0",
        SSH_ASKPASS: "",
    };
}
function globalConfig(env, { top, gitDir }) {
    const home = env["HOME"] ?? env["USERPROFILE"];
    const own = home === undefined || !(0,external_node_path_.isAbsolute)(home) || (0,git_repository/* isInside */.F)(top, home) ? [] : [(0,external_node_path_.join)(home, ".gitconfig")];
    return [
        ...own.map((path) => `[include]\n\tpath = ${quoted(path)}\n`),
        ...[top, gitDir].map((path) => `[safe]\n\tdirectory = ${quoted(path)}\n`),
    ].join("");
}
function quoted(value) {
    return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
const DEFAULT_PATH = ["/usr/local/bin", "/usr/bin", "/bin"].join(external_node_path_.delimiter);
function searchPath(env, top) {
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? DEFAULT_PATH;
    return path.split(external_node_path_.delimiter).filter((dir) => {
        try {
            return (0,external_node_path_.isAbsolute)(dir) && (top === "/" || !(0,git_repository/* isInside */.F)(top, (0,external_node_fs_.realpathSync)(dir)));
        }
        catch {
            return false;
        }
    });
}
function findProgram(env, top) {
    const names = external_node_path_.delimiter === ";" ? ["git.exe"] : ["git"];
    const paths = searchPath(env, top).flatMap((dir) => names.map((name) => (0,external_node_path_.join)(dir, name)));
    return paths.find(isProgram) ?? null;
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/git/run.js







const MAX_OUTPUT = 256 * 1024 * 1024;
const MAX_TIME = 300_000;
const opened = new WeakMap();
function openGit(place) {
    const known = opened.get(place.env) ?? new Map();
    opened.set(place.env, known);
    const git = known.get(place.directory) ?? run_open(place);
    known.set(place.directory, git);
    return git;
}
function run_open(place) {
    const found = (0,git_repository/* findRepository */.W)(place);
    if (!found.ok)
        return found;
    const repository = found.value;
    const program = findProgram(place.env, repository.top);
    if (program === null)
        return (0,problem/* fail */.f)({ code: "no-git" });
    const spawn = (args, call) => spawned({ program, place, repository }, [...SETTINGS, ...args], call);
    const config = spawn(["config", "-z", "--get-regexp", String.raw `^(extensions\.partialclone|remote\..*)$`], {});
    if (!config.ok && !run_isPlainNo(config.error))
        return config;
    const facts = remotesIn(config.ok ? config.value.toString("utf8") : "");
    const fetches = (call) => call.fetches === true && facts.promisor !== null && facts.remoteCommand === null;
    return (0,problem.ok)({
        repository,
        remotes: facts.remotes,
        promisor: facts.promisor,
        remoteCommand: facts.remoteCommand,
        run: remembering((args, call) => spawn(args, { ...call, fetches: fetches(call) })),
    });
}
function remembering(ask) {
    const answers = new Map();
    return (args, call = {}) => {
        if (call.input !== undefined || call.fetches === true || args[0] === "ls-tree")
            return ask(args, call);
        const key = args.join("\0");
        const answer = answers.get(key) ?? ask(args, call);
        answers.set(key, answer);
        return answer;
    };
}
function run_isPlainNo(failure) {
    return failure.code === "failed" && failure.status === 1 && failure.reason === "";
}
function remotesIn(config) {
    const entries = config.split("\0").map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
    const remotes = new Set();
    let promisor = null;
    for (const [key, value] of entries) {
        const [, name, setting] = /^remote\.(.+)\.(\w+)$/s.exec(key) ?? [];
        if (name !== undefined)
            remotes.add(name);
        if (name !== undefined && setting === "promisor" && value === "true")
            promisor = name;
        if (key === "extensions.partialclone")
            promisor ??= value;
    }
    const command = entries.find(([key]) => /^remote\..+\.(?:uploadpack|receivepack|vcs)$/s.test(key));
    return { remotes: [...remotes], promisor, remoteCommand: command?.[0] ?? null };
}
function spawned({ program, place, repository }, args, call) {
    const command = args.find((word, at) => !word.startsWith("-") && args[at - 1] !== "-c") ?? "git";
    let home = null;
    try {
        home = temporaryHome(place);
        const global = (0,external_node_path_.join)(home, ".gitconfig");
        (0,external_node_fs_.writeFileSync)(global, globalConfig(place.env, repository), { mode: 0o600 });
        const end = place.runProcess({
            program,
            args: [`--git-dir=${repository.gitDir}`, "--no-pager", "--literal-pathspecs", ...args],
            cwd: repository.gitDir,
            env: childEnvironment(place.env, { home, global, top: repository.top, fetches: call.fetches === true }),
            input: call.input ?? "",
            maxBytes: call.maxBytes ?? MAX_OUTPUT,
            maxMs: MAX_TIME,
        });
        return resultOf(end, command, repository.top);
    }
    catch (error) {
        return failed(command, (0,failure/* messageOf */.bD)(error));
    }
    finally {
        if (home !== null)
            (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    }
}
function resultOf(end, command, directory) {
    switch (end.kind) {
        case "no-program":
            return (0,problem/* fail */.f)({ code: "no-git" });
        case "too-much-output":
            return failed(command, "more output than is read");
        case "no-end":
            return failed(command, `no end after ${MAX_TIME / 1000} seconds`);
        case "failed":
            return failed(command, end.reason);
        case "ended":
            return end.status === 0 ? (0,problem.ok)(end.stdout) : (0,problem/* fail */.f)(failureOf(command, end.status, end.stderr, directory));
    }
}
function failed(command, reason) {
    return (0,problem/* fail */.f)({ code: "failed", command, status: null, reason });
}
function temporaryHome({ env }) {
    const parent = [env["RUNNER_TEMP"], env["TMPDIR"]].find((dir) => dir !== undefined && (0,external_node_fs_.existsSync)(dir)) ?? (0,external_node_os_.tmpdir)();
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, "mailworthy-git-"));
}
function failureOf(command, status, stderr, directory) {
    const lines = stderr.split("\n").map((line) => withoutPassword(line.trim()));
    const complaints = lines.filter((line) => /^(fatal|error): /.test(line)).map((l) => l.replace(/^\w+: /, ""));
    const last = complaints.at(-1) ?? lines.findLast((line) => line !== "") ?? "";
    const dubious = complaints.find((line) => /dubious ownership|unsafe repository/.test(line));
    if (dubious !== undefined)
        return { code: "dubious-ownership", reason: dubious };
    if (complaints.some((line) => /promisor remote/.test(line)) || (command === "fetch" && status === 128))
        return { code: "remote-away", reason: complaints[0] ?? last };
    if (/^not a git repository/.test(last))
        return { code: "no-repository", directory, reason: last };
    return { code: "failed", command, status, reason: last };
}
function withoutPassword(line) {
    return line.replace(/:\/\/[^/@\s]+@/g, "://");
}

// EXTERNAL MODULE: ./build/app/settings-of.js + 3 modules
var settings_of = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/app/watch-name.js
var watch_name = __webpack_require__(6615);
// EXTERNAL MODULE: ./build/core/disk.js + 2 modules
var disk = __webpack_require__(4220);
;// CONCATENATED MODULE: ./build/git/commits.js


const HASH = /^(?:[\da-f]{40}|[\da-f]{64})$/;
function isHash(text) {
    return HASH.test(text);
}
function lookUp(git, revision) {
    if (revision === "" || revision.startsWith("-") || /[\0\r\n]/.test(revision))
        return (0,problem.ok)(null);
    const found = git.run(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
    if (found.ok)
        return (0,problem.ok)(found.value.toString("latin1").trim());
    const isNo = found.error.code === "failed" && found.error.status === 1;
    return isNo || found.error.code === "remote-away" ? (0,problem.ok)(null) : found;
}
function fetchedBranch(git, branch) {
    const isName = !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[/.-]|[/.]$/.test(branch);
    return isName ? lookUp(git, `refs/remotes/origin/${branch}`) : ok(null);
}
function parentsOf(git, commit) {
    const read = git.run(["cat-file", "commit", commit]);
    if (!read.ok)
        return read;
    const [header = ""] = read.value.toString("latin1").split("\n\n", 1);
    return ok([...header.matchAll(/^parent ([\da-f]+)$/gm)].map((match) => match[1] ?? ""));
}
function isAncestor(git, older, newer) {
    const asked = git.run(["merge-base", "--is-ancestor", older, newer]);
    if (asked.ok)
        return ok(true);
    return isPlainNo(asked.error) ? ok(false) : asked;
}
function mergeBase(git, base, head) {
    const found = git.run(["merge-base", base, head]);
    if (found.ok)
        return ok(found.value.toString("latin1").trim());
    if (!isPlainNo(found.error))
        return found;
    const shallow = isShallow(git);
    return shallow.ok ? fail({ code: "no-merge-base", base, head, shallow: shallow.value }) : shallow;
}
function isShallow(git) {
    const asked = git.run(["rev-parse", "--is-shallow-repository"]);
    return asked.ok ? (0,problem.ok)(asked.value.toString("latin1").trim() === "true") : asked;
}
function fetchedMerges(git) {
    const listed = git.run(["for-each-ref", "--format=%(objectname) %(refname)", "refs/remotes", "refs/pull"]);
    if (!listed.ok)
        return listed;
    const lines = listed.value.toString("utf8").matchAll(/^([\da-f]+) refs\/(?:.*\/)?(?:pull|pr)\/([1-9]\d*)\/merge$/gm);
    return ok([...lines].map(([, commit = "", pull]) => ({ pull: Number(pull), commit })));
}

;// CONCATENATED MODULE: ./build/git/named-state.js





function namedState(name, place) {
    if (isPath(name))
        return asDirectory(name, place) ?? (0,problem.ok)({ kind: "directory", path: (0,external_node_path_.resolve)(place.directory, name) });
    const kind = isHash(name) || name.startsWith("refs/") ? null : kindOf((0,external_node_path_.resolve)(place.directory, name));
    const git = openGit(place);
    if (!git.ok) {
        if (git.error.code !== "no-repository" || kind === null)
            return git;
        return asDirectory(name, place) ?? (0,problem.ok)({ kind: "directory", path: (0,external_node_path_.resolve)(place.directory, name) });
    }
    const found = lookUp(git.value, name);
    if (!found.ok)
        return found;
    if (kind === "directory") {
        const remote = git.value.remotes.some((r) => name.startsWith(`${r}/`)) ? `refs/remotes/${name}` : null;
        if (found.value !== null || remote !== null)
            return (0,problem/* fail */.f)({ code: "ambiguous", name, ref: remote });
        return (0,problem.ok)({ kind: "directory", path: (0,external_node_path_.resolve)(place.directory, name) });
    }
    if (found.value !== null)
        return (0,problem.ok)({ kind: "commit", commit: found.value, git: git.value });
    if (kind === "file")
        return (0,problem/* fail */.f)({ code: "is-a-file", name });
    const shallow = isShallow(git.value);
    if (!shallow.ok)
        return shallow;
    return (0,problem/* fail */.f)({ code: "unknown-commit", name, shallow: shallow.value, as: "named", branch: null });
}
function isPath(name) {
    return (0,external_node_path_.isAbsolute)(name) || /^\.{1,2}(?:[/\\]|$)/.test(name);
}
function asDirectory(name, place) {
    const kind = kindOf((0,external_node_path_.resolve)(place.directory, name));
    if (kind === "directory")
        return null;
    if (kind === "file")
        return (0,problem/* fail */.f)({ code: "is-a-file", name });
    return (0,problem/* fail */.f)({ code: "no-directory", name });
}
function kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? "directory" : "file";
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/zones/files.js
var zones_files = __webpack_require__(744);
// EXTERNAL MODULE: ./build/zones/bytes.js
var zones_bytes = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/git/blobs.js



const MAX_BATCH = 512 * 1024 * 1024;
function blobReader(git, commit) {
    const texts = new Map();
    const sizes = new Map();
    const failures = [];
    let missing = null;
    const keep = (result) => {
        if (result.ok)
            return result.value;
        failures.push(result.error);
        return null;
    };
    const size = (blob) => blob.size ?? sizes.get(blob.id) ?? null;
    const complete = (blobs) => {
        const unknown = [...new Set(blobs.filter((blob) => size(blob) === null).map((blob) => blob.id))];
        if (unknown.length === 0)
            return true;
        missing ??= keep(missingIn(git, commit));
        const lacking = unknown.filter((id) => missing?.has(id) === true);
        if (lacking.length > 0 && keep(fetched(git, lacking)) === null)
            return false;
        const told = keep(sizesOf(git, unknown));
        told?.forEach((bytes, id) => sizes.set(id, bytes));
        return told !== null;
    };
    const load = (blobs) => {
        if (failures.length > 0 || !complete(blobs))
            return;
        let total = 0;
        const wanted = new Map();
        for (const blob of blobs) {
            const bytes = size(blob) ?? 0;
            if (texts.has(blob.id) || wanted.has(blob.id) || bytes > zones_files/* MAX_BYTES */.zx)
                continue;
            total += bytes;
            if (total <= MAX_BATCH)
                wanted.set(blob.id, bytes);
        }
        keep(contentsOf(git, wanted))?.forEach((bytes, id) => texts.set(id, (0,zones_bytes/* decodeText */.g)(bytes)));
    };
    return {
        size,
        text: (blob) => {
            if (!texts.has(blob.id))
                load([blob]);
            return texts.get(blob.id) ?? null;
        },
        prefetch: load,
        failure: () => failures[0] ?? null,
    };
}
function missingIn(git, commit) {
    const listed = git.run(["rev-list", "--objects", "--no-walk", "--missing=print", commit]);
    if (!listed.ok)
        return listed;
    return (0,problem.ok)(new Set([...listed.value.toString("latin1").matchAll(/^\?([\da-f]+)$/gm)].map((match) => match[1] ?? "")));
}
function fetched(git, ids) {
    if (git.remoteCommand !== null)
        return (0,problem/* fail */.f)({ code: "fetch-refused", setting: git.remoteCommand });
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
    const done = git.run(["-c", "fetch.negotiationAlgorithm=noop", "fetch", git.promisor ?? "", ...quiet, "--filter=blob:none", "--stdin"], { input: `${ids.join("\n")}\n`, fetches: true });
    if (done.ok || (done.error.code === "failed" && done.error.status === 129))
        return (0,problem.ok)(true);
    return done;
}
function sizesOf(git, ids) {
    const told = git.run(["cat-file", "--batch-check"], { input: `${ids.join("\n")}\n`, fetches: true });
    if (!told.ok)
        return told;
    const lines = told.value.toString("latin1").matchAll(/^([\da-f]+) blob (\d+)$/gm);
    return allOf(ids, new Map([...lines].map(([, id = "", bytes]) => [id, Number(bytes)])));
}
function contentsOf(git, wanted) {
    const ids = [...wanted.keys()];
    const found = new Map();
    if (ids.length === 0)
        return (0,problem.ok)(found);
    const room = [...wanted.values()].reduce((sum, bytes) => sum + bytes + 200, 4096);
    const read = git.run(["cat-file", "--batch"], { input: `${ids.join("\n")}\n`, maxBytes: room, fetches: true });
    if (!read.ok)
        return read;
    const output = read.value;
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            break;
        const [, id, size] = /^([\da-f]+) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
        at = end + 1;
        if (id === undefined)
            continue;
        found.set(id, output.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return allOf(ids, found);
}
function allOf(ids, found) {
    const lost = ids.find((id) => !found.has(id));
    if (lost === undefined)
        return (0,problem.ok)(found);
    return (0,problem/* fail */.f)({ code: "failed", command: "cat-file", status: 0, reason: `object ${lost} is missing` });
}

;// CONCATENATED MODULE: ./build/git/store.js



const MAX_LINKS = 8;
function commitFiles(git, commit) {
    const tree = treeOf(git, commit);
    if (!tree.ok)
        return tree;
    const { blobs, submodules } = tree.value;
    const reader = blobReader(git, commit);
    const follow = (path) => {
        let at = path;
        for (let links = 0; links < MAX_LINKS; links++) {
            const blob = blobs.get(at);
            if (blob === undefined)
                return null;
            if (!blob.isLink)
                return blob;
            const target = reader.text(blob) ?? "/";
            if (target.startsWith("/"))
                return null;
            at = (0,zones_files/* resolvePath */.o1)(target, at);
        }
        return null;
    };
    return (0,problem.ok)({
        list: () => [...blobs.keys()].sort(),
        read: (path) => {
            const blob = follow(path);
            return blob === null || (reader.size(blob) ?? 0) > zones_files/* MAX_BYTES */.zx ? null : reader.text(blob);
        },
        resolve: zones_files/* resolvePath */.o1,
        prefetch: (paths) => reader.prefetch(paths.flatMap((path) => blobs.get(path) ?? [])),
        size: (path) => {
            const blob = blobs.get(path);
            return blob === undefined ? 0 : (reader.size(blob) ?? 0);
        },
        submodules: () => submodules,
        failure: () => reader.failure(),
    });
}
function treeOf(git, commit) {
    const { prefix } = git.repository;
    const sizes = git.promisor === null ? ["-l"] : [];
    const below = prefix === "" ? [] : ["--", prefix];
    const listed = git.run(["ls-tree", "-r", "-z", "--full-tree", ...sizes, commit, ...below], { fetches: true });
    if (!listed.ok)
        return listed;
    const blobs = new Map();
    const submodules = [];
    for (const line of listed.value.toString("utf8").split("\0")) {
        if (line === "")
            continue;
        const [, mode, type, id, size, full] = /^(\d+) (\w+) ([\da-f]+)(?: +(\d+|-))?\t(.*)$/s.exec(line) ?? [];
        if (full === undefined || id === undefined)
            return (0,problem/* fail */.f)({ code: "failed", command: "ls-tree", status: 0, reason: `unexpected: ${line}` });
        if (!full.startsWith(prefix))
            continue;
        const path = full.slice(prefix.length);
        if (type === "commit")
            submodules.push(path);
        else if (type === "blob")
            blobs.set(path, { id, size: size === undefined ? null : Number(size), isLink: mode === "120000" });
    }
    return (0,problem.ok)({ blobs, submodules });
}

;// CONCATENATED MODULE: ./build/git/words.js

const MAX = 200;
function words_short(commit) {
    return commit.slice(0, 7);
}
function gitProblem(failure) {
    return { at: null, message: messageOf(failure), hint: null };
}
function messageOf(failure) {
    switch (failure.code) {
        case "no-git":
            return "git is not installed here (no git program in PATH), and base and head are read through it; install git in the job's container";
        case "no-repository":
            return `${(0,printable/* excerpt */.Kb)(failure.directory, MAX)} is not a git repository (${(0,printable/* excerpt */.Kb)(failure.reason ?? "there is no .git", MAX)}); check the repository out with actions/checkout before this step`;
        case "unsafe-repository":
            return `${(0,printable/* excerpt */.Kb)(failure.path, MAX)} is not used: ${UNSAFE[failure.why]}`;
        case "dubious-ownership":
            return `git refuses the repository: ${(0,printable/* excerpt */.Kb)(failure.reason, MAX)}`;
        case "unknown-commit":
            return unknownCommit(failure);
        case "test-merge-alone":
            return `the checkout holds GitHub's test merge ${words_short(failure.merge)} without its first parent ${words_short(failure.base)}, which is the base; ${failure.fetched ? "fetch it with --depth=2, or without --depth" : "set fetch-depth: 2 in actions/checkout"}`;
        case "no-merge-base":
            return failure.shallow
                ? `the checkout's history is too short (shallow) to tell where ${words_short(failure.head)} parted from the base ${words_short(failure.base)}; set fetch-depth: 0 in actions/checkout`
                : `${words_short(failure.head)} and the base ${words_short(failure.base)} have no common history`;
        case "head-not-fetched":
            return headNotFetched(failure);
        case "head-is-base":
            return `the checkout holds ${words_short(failure.head)}, a commit of the base, not the pull request; let actions/checkout take its default ref`;
        case "no-base-in-event":
            return `the ${(0,printable/* excerpt */.Kb)(failure.event, MAX)} event names no base commit; say what to compare with: base`;
        case "ambiguous":
            return `${(0,printable/* excerpt */.Kb)(failure.name, MAX)} is a directory and may also be a git ref; write ./${(0,printable/* excerpt */.Kb)(failure.name, MAX)} for the directory, or ${failure.ref === null ? "the ref's full name (refs/heads/…, refs/tags/…)" : (0,printable/* excerpt */.Kb)(failure.ref, MAX)} or the full commit hash for the commit`;
        case "is-a-file":
            return `${(0,printable/* excerpt */.Kb)(failure.name, MAX)} is a file; expected a directory or a git ref`;
        case "no-directory":
            return `${(0,printable/* excerpt */.Kb)(failure.name, MAX)}: no such directory`;
        case "remote-away":
            return `this checkout is a partial clone, and what it lacks could not be fetched: ${(0,printable/* excerpt */.Kb)(failure.reason, MAX)}`;
        case "fetch-refused":
            return `this checkout is a partial clone, and what it lacks is not fetched, since its setting ${(0,printable/* excerpt */.Kb)(failure.setting, MAX)} names a command; check out without filter`;
        case "failed":
            return `git ${failure.command} failed: ${(0,printable/* excerpt */.Kb)(failure.reason === "" ? `exit status ${failure.status ?? "unknown"}` : failure.reason, MAX)}`;
    }
}
const UNSAFE = {
    link: "it is a link, not a directory",
    "in-work-tree": "it leads to a directory among the checked-out files, which a pull request could have made",
    "not-a-gitfile": "it is a file that names no git directory",
};
function unknownCommit({ name, shallow, as, branch }) {
    const shown = (0,printable/* excerpt */.Kb)(name, MAX);
    const cure = shallow ? "; it is shallow: set fetch-depth: 0 in actions/checkout" : "";
    switch (as) {
        case "named":
            return `${shown} is neither a directory nor a commit that this checkout holds${cure}`;
        case "checkout":
            return `${shown} names no commit that this checkout holds: the repository is empty or damaged`;
        case "queue":
            return `the merge group's base commit ${shown} is not in this checkout${cure}`;
        case "base": {
            const fetch = `; fetch it before this step: git fetch --no-tags origin ${shown}`;
            const beside = branch === null ? "" : `, and neither is origin/${(0,printable/* excerpt */.Kb)(branch, MAX)}`;
            return `the base commit ${shown} is not in this checkout${beside}${shallow ? cure : fetch}`;
        }
    }
}
function headNotFetched({ event, pull, head }) {
    const what = pull === null ? (head ?? "") : `+refs/pull/${pull}/merge:refs/remotes/pull/${pull}/merge`;
    return `on ${(0,printable/* excerpt */.Kb)(event, MAX)} the checkout holds the base, not the pull request; fetch the proposed state as data before this step: git fetch --no-tags origin ${what}`;
}
function comparisonLine({ base, head }) {
    return `base ${words_short(base.commit)} (${whyOf(base)}), head ${words_short(head.commit)} (${HEADS[head.from]})`;
}
const HEADS = {
    "work-tree": "the checkout",
    "test-merge": "GitHub's test merge, read as data",
    "head-commit": "the pull request's last commit, read as data",
    named: "as named by the input head",
};
function whyOf(base) {
    switch (base.how) {
        case "test-merge-parent":
            return `what GitHub merged the pull request onto: first parent of ${words_short(base.merge)}`;
        case "merge-group":
            return "what the merge queue put the group onto";
        case "merge-base":
            return `merge base with ${words_short(base.tip)}: ${TIPS[base.why]}`;
    }
}
const TIPS = {
    same: "the base branch",
    "branch-is-newer": "the fetched base branch, newer than the event's base",
    "event-is-newer": "the event's base, newer than the fetched base branch",
    "branch-diverged": "the fetched base branch; the event's base is not in its history",
    "only-branch": "the fetched base branch; the event's base is not in this checkout",
    "only-event": "the event's base; the base branch was not fetched",
    checkout: "the commit that is checked out",
};

// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var app_files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/app/workspace.js
var workspace = __webpack_require__(6965);
;// CONCATENATED MODULE: ./build/app/zones-of.js










function openState(state, place) {
    const named = namedState(state, place);
    if (!named.ok)
        return (0,problem/* fail */.f)([gitProblem(named.error)]);
    if (named.value.kind === "directory") {
        const { path } = named.value;
        const seen = (0,app_files/* lookAt */.t5)((0,disk/* nodeDisk */.C)(place.directory, (0,workspace/* workspaceOf */.B)(place)), path, "the directory");
        if (!seen.ok)
            return seen;
        return (0,problem.ok)({ files: (0,zones_files/* nodeFiles */.kT)(path), root: path, commit: null, trouble: () => [] });
    }
    const { git, commit } = named.value;
    const files = commitFiles(git, commit);
    if (!files.ok)
        return (0,problem/* fail */.f)([gitProblem(files.error)]);
    const trouble = () => {
        const failure = files.value.failure();
        return failure === null ? [] : [gitProblem(failure)];
    };
    return (0,problem.ok)({ files: files.value, root: (0,external_node_path_.resolve)(place.directory), commit, trouble });
}
function stateOf(state, patterns, place, memo) {
    const opened = openState(state, place);
    return opened.ok ? withZones(opened.value, (files) => readZones(files, patterns, memo)) : opened;
}
function withZones(state, read) {
    const zones = read(state.files);
    const unread = state.trouble();
    return unread.length > 0 ? (0,problem/* fail */.f)(unread) : (0,problem.ok)({ ...state, zones });
}
function readIn(state, file, place) {
    const path = pathIn(state.root, file, place);
    return path === null ? null : state.files.read(path);
}
function pathIn(root, file, place) {
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(place.directory, file)).split(external_node_path_.sep).join("/");
    return path.startsWith("../") || path === ".." ? null : path;
}

;// CONCATENATED MODULE: ./build/app/sides.js






function readSides(base, head, inputs) {
    const { sources, own, overrides, known, place } = inputs;
    const roots = base.commit === null ? [head.root] : [head.root, base.root];
    const lookBase = looksIn(base, roots, place);
    base.files.prefetch?.((0,settings_of/* settingsFiles */.pb)(sources).flatMap((file) => pathAt(roots, file, place) ?? []));
    const before = (0,settings_of/* textsIn */.Ej)(sources, tracked(lookBase, head, inputs));
    const proposed = proposedSettings(head, lookBase, inputs);
    if (!proposed.ok)
        return proposed;
    const workflow = workflowOf(base, head, place);
    const told = head.commit === null ? own : proposed.value;
    const whole = before ?? (isDefaults(base, sources, workflow) ? { lists: sources.lists, config: null, missing: [] } : null);
    const notes = workflow.state === "changed" ? [{ code: "workflow-changed", file: workflow.file }] : [];
    if (whole === null)
        return (0,problem.ok)({ base: null, head: told, before: told.config.senders, notes });
    const read = (0,settings_of/* settingsOf */.f5)(whole, overrides, known);
    if (!read.ok)
        return (0,problem.ok)({ base: null, head: told, before: told.config.senders, notes: [...notes, unreadable(read)] });
    return (0,problem.ok)({ base: read.value, head: told, before: sendersBefore(read.value.config, whole, told.config), notes });
}
function unreadable({ error }) {
    const [first] = error;
    return { code: "base-unreadable", file: first?.at?.file ?? "", reason: first?.message ?? "" };
}
function isDefaults(base, { lists }, workflow) {
    return (base.commit !== null && workflow.state !== "new" && lists.length > 0 && lists.every((list) => !(0,settings_of/* isFile */.fo)(list.file)));
}
function sendersBefore(base, { missing }, now) {
    const known = new Set(base.senders.map((s) => s.id));
    const isNew = (s) => !known.has(s.id) && s.at !== null && missing.includes(s.at.file);
    return [...base.senders, ...now.senders.filter(isNew)];
}
function proposedSettings(head, lookBase, inputs) {
    const { sources, own, overrides, known, place } = inputs;
    if (head.commit === null)
        return (0,problem.ok)(own);
    const lookHead = looksIn(head, [head.root], place);
    const texts = (0,settings_of/* textsIn */.Ej)(sources, (file) => {
        const seen = lookHead(file);
        return seen.kind === "missing" && lookBase(file).kind !== "text" ? { kind: "unknown" } : seen;
    });
    return texts === null ? (0,problem.ok)(own) : (0,settings_of/* settingsOf */.f5)(texts, overrides, known);
}
function pathAt(roots, file, place) {
    return roots.map((root) => pathIn(root, file, place)).find((path) => path !== null) ?? null;
}
function looksIn(state, roots, place) {
    return (file) => {
        const path = pathAt(roots, file, place);
        if (path === null)
            return { kind: "unknown" };
        const text = state.files.read(path);
        return text === null ? { kind: "missing" } : { kind: "text", text };
    };
}
function tracked(look, head, inputs) {
    const { place, byEvent } = inputs;
    if (!byEvent || head.commit !== null)
        return look;
    return (file) => {
        const seen = look(file);
        if (seen.kind !== "missing")
            return seen;
        const git = openGit(place);
        const path = pathIn(place.directory, file, place);
        if (!git.ok || path === null)
            return seen;
        const found = objectAt(git.value, "HEAD", `${git.value.repository.prefix}${path}`);
        return found.ok && found.value === null ? { kind: "unknown" } : seen;
    };
}
function workflowOf(base, head, place) {
    const [own, ref] = [place.env["GITHUB_REPOSITORY"] ?? "", place.env["GITHUB_WORKFLOW_REF"] ?? ""];
    const file = (0,watch_name/* workflowFile */.EY)(ref);
    const isOurs = ref.toLowerCase().startsWith(`${own}/`.toLowerCase());
    const git = base.commit === null || file === null || !isOurs ? null : openGit(place);
    if (git?.ok !== true || base.commit === null || file === null)
        return { state: "unknown" };
    const was = objectAt(git.value, base.commit, file);
    const now = objectAt(git.value, head.commit ?? "HEAD", file);
    if (!was.ok || !now.ok)
        return { state: "unknown" };
    if (was.value === null)
        return { state: "new" };
    return was.value === now.value ? { state: "same" } : { state: "changed", file };
}

// EXTERNAL MODULE: ./build/config/sender.js
var sender = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/app/union.js


function unionSenders(base, head) {
    const before = new Map(base.map((s) => [s.id, s]));
    const named = new Set(head.map((s) => s.id));
    const both = head.map((now) => {
        const was = before.get(now.id);
        return was === undefined || was.domain !== now.domain ? now : joined(was, now);
    });
    return [...both, ...base.filter((s) => !named.has(s.id)).map((s) => ({ ...s, at: null }))];
}
function joined(was, now) {
    const forbidden = new Set(now.mustNotAuthorize);
    const both = (a, b) => [...new Set([...b, ...a])];
    const { id, domain, at } = now;
    return {
        ...(0,sender/* senderOf */.V)({
            domain,
            at,
            helo: now.helo ?? was.helo,
            mailFrom: both(was.mailFrom, now.mailFrom),
            addresses: both(was.addresses.filter((address) => !forbidden.has(address)), now.addresses),
            ranges: both(was.ranges, now.ranges),
            dkim: was.dkim === null || now.dkim === null ? was.dkim : both(was.dkim, now.dkim),
            volume: was.volume === "bulk" ? "bulk" : now.volume,
            sends: was.sends || now.sends,
            mustNotAuthorize: both(was.mustNotAuthorize, now.mustNotAuthorize),
        }),
        id,
    };
}
function unionZones(files, base, head, memo) {
    if (base !== null && head !== null)
        return (0,zones_read/* readZones */.W)(files, [...new Set([...head, ...base])], memo);
    const [one, other] = [(0,zones_read/* readZones */.W)(files, head, memo), (0,zones_read/* readZones */.W)(files, base, memo)];
    if (within(other, one))
        return one;
    if (within(one, other))
        return other;
    const named = new Set(one.zones.map((zone) => zone.origin));
    return {
        zones: [...one.zones, ...other.zones.filter((zone) => !named.has(zone.origin))],
        notEvaluated: [...one.notEvaluated, ...other.notEvaluated],
        errors: [...one.errors, ...other.errors],
        files: [...new Set([...one.files, ...other.files])].sort(),
    };
}
function within(part, whole) {
    const files = new Set(whole.files);
    return part.files.every((file) => files.has(file));
}

;// CONCATENATED MODULE: ./build/app/plan.js














function planRun(inputs) {
    const { own, place } = inputs;
    const alone = { settings: null, against: null, accept: own.config.accept, trouble: () => [] };
    const memo = (0,zones_memo/* createMemo */.T)(own.config.zoneIds);
    const head = openState(inputs.head ?? ".", place);
    if (!head.ok)
        return head;
    if (inputs.base === null) {
        const { zones } = own.config;
        const read = proposedZones(head.value, null, own.config, (files) => (0,zones_read/* readZones */.W)(files, zones, memo));
        return read.ok ? (0,problem.ok)({ ...alone, config: own.config, head: asDeployed(read.value.zones) }) : read;
    }
    const base = openState(inputs.base, place);
    if (!base.ok)
        return base;
    const sides = readSides(base.value, head.value, inputs);
    if (!sides.ok)
        return sides;
    return planChange(inputs, sides.value, base.value, head.value, memo);
}
function planChange(inputs, sides, base, head, memo) {
    const { own, by, at } = inputs;
    const trusted = by === "base" ? (sides.base ?? own) : null;
    const union = bothSides(trusted ?? sides.base ?? sides.head, sides, own, memo);
    const proposed = (files) => (0,zones_read/* readZones */.W)(files, sides.head.config.zones, memo);
    const read = trusted === null ? proposed : union.read;
    const config = trusted === null ? touching(sides.head.config, own.config) : union.config;
    const states = readStates(base, head, { ...config, isUnion: trusted !== null }, read);
    if (!states.ok)
        return states;
    const trouble = () => [...head.trouble(), ...base.trouble()];
    const judged = judgedOf(config, sides, states.value);
    const notes = sides.notes;
    const plan = { ...judged, accept: sides.head.config.accept, trouble };
    if (sides.base === null)
        return (0,problem.ok)({ ...plan, settings: { by, notes, loosened: [], failOn: null, underBase: null } });
    const loosenings = looseningsOf(...settingsOfBoth(sides.base, sides.head, base, head, memo), {
        today: at.slice(0, 10),
        checks: registry/* RULES */.y,
        selectors: selectorsOf(() => [proposed(head.files), proposed(base.files)]),
    });
    const loosened = (0,compare_loosened/* loosenedFindings */.Y)(loosenings, sides.base.config, at, sides.base.file?.path ?? null);
    const other = trusted !== null || loosened.length === 0 ? null : readStates(base, head, { zones: null }, union.read);
    const underBase = other?.ok === true ? (0,problem.ok)(judgedOf(union.config, sides, other.value)) : other;
    return (0,problem.ok)({ ...plan, settings: { by, notes, loosened, failOn: sides.base.config.failOn, underBase } });
}
function bothSides(rules, { head }, own, memo) {
    const { config } = rules;
    return {
        config: { ...touching(config, own.config), senders: unionSenders(config.senders, head.config.senders) },
        read: (files) => unionOf(files, config.zones, head.config.zones, memo),
    };
}
function unionOf(files, base, head, memo) {
    return samePatterns(base, head) ? (0,zones_read/* readZones */.W)(files, head, memo) : unionZones(files, base, head, memo);
}
function samePatterns(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function touching(config, own) {
    const { perSecond = null, inFlight = null } = own.blocklists;
    return {
        ...config,
        history: own.history,
        volume: own.volume ?? [],
        blocklists: { ...config.blocklists, perSecond, inFlight },
    };
}
function judgedOf(config, { before: senders, base: was, head: now }, { base, head }) {
    const { accept } = (was ?? now).config;
    const relocate = relocator(base.zones, base.files, head.zones, head.files);
    return {
        config,
        head: head.zones,
        against: { mode: "pull-request", base: { zones: base.zones, relocate }, senders, accept },
    };
}
function settingsOfBoth(before, now, base, head, memo) {
    const [was, is] = [before.config.zones, now.config.zones];
    if (samePatterns(was, is))
        return [
            { ...before, zoneFiles: [] },
            { ...now, zoneFiles: [] },
        ];
    const matched = (0,zones_read/* readZones */.W)(head.files, is, memo);
    const known = new Set([...matched.zones, ...(0,zones_read/* readZones */.W)(base.files, is, memo).zones].map((zone) => zone.origin));
    const vanished = (0,zones_read/* readZones */.W)(base.files, was, memo).zones.filter((zone) => !known.has(zone.origin));
    const files = [...(0,zones_read/* readZones */.W)(head.files, was, memo).files, ...vanished.flatMap((zone) => zone.files)];
    return [
        { ...before, zoneFiles: [...new Set(files)].sort() },
        { ...now, zoneFiles: matched.files },
    ];
}
function selectorsOf(sets) {
    let all = null;
    return (domain) => {
        all ??= sets().map(records/* selectorsIn */.qZ);
        return [...new Set(all.flatMap((selectors) => selectors.get(domain) ?? []))];
    };
}
function readStates(base, head, named, read) {
    const before = withZones(base, read);
    if (!before.ok)
        return before;
    const proposed = proposedZones(head, before.value.zones, named, read);
    if (!proposed.ok)
        return proposed;
    const sides = withoutCommon(before.value.zones, withGone(proposed.value.zones, before.value.zones));
    return (0,problem.ok)({ head: { ...proposed.value, zones: sides.head }, base: { ...before.value, zones: sides.base } });
}
function proposedZones(head, base, named, read) {
    const proposed = withZones(head, read);
    if (!proposed.ok)
        return proposed;
    const { zones } = proposed.value;
    const fatal = fatalErrors(zones, base);
    if (fatal.length > 0)
        return (0,problem/* fail */.f)(fatal.map((e) => ({ at: e.at, message: e.message, hint: null })));
    const { zones: patterns, places, isUnion = false } = named;
    if (patterns === null)
        return proposed;
    const idle = isUnion ? [] : (0,idle_globs/* idleGlobs */.M8)(proposed.value.files, patterns);
    if (idle.length > 0)
        return (0,problem/* fail */.f)((0,idle_globs/* idleProblems */.zW)({ ...idle_globs/* ZONES */.k3, at: (index) => places?.zones[index] ?? null }, idle));
    if (zones.files.length > 0)
        return proposed;
    const message = `no DNS file matches ${patterns.map((z) => (0,printable/* excerpt */.Kb)(z, 80)).join(", ")}`;
    return (0,problem/* fail */.f)([{ at: null, message, hint: null }]);
}
function fatalErrors(head, base) {
    const old = new Set((base?.errors ?? []).map((e) => `${e.at.file}\n${e.message}`));
    return head.errors.filter((e) => e.isFinding !== true && e.isGuess !== true && !old.has(`${e.at.file}\n${e.message}`));
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6182);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5799);




function workspaceOf(place) {
    const named = place.env["GITHUB_WORKSPACE"] ?? "";
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(named) && (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real(named), real(place.directory), /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))))
        return named;
    const found = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(place);
    return found.ok ? found.value.top : place.directory;
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
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

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ UDP_SIZE),
/* harmony export */   Bg: () => (/* binding */ typeOfCode),
/* harmony export */   KN: () => (/* binding */ OPT),
/* harmony export */   sb: () => (/* binding */ TYPE_CODES),
/* harmony export */   tI: () => (/* binding */ RCODES)
/* harmony export */ });
const TYPE_CODES = {
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
    SRV: 33,
    DNAME: 39,
    SPF: 99,
    CAA: 257,
};
const OPT = 41;
const NAMES = new Map(Object.entries(TYPE_CODES).map(([name, code]) => [code, name]));
function typeOfCode(code) {
    return NAMES.get(code) ?? null;
}
const RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 };
const UDP_SIZE = 1232;


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode)
});

// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/dns/wire/cursor.js

class Malformed extends Error {
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
const HEADER = 12;
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => {
    const text = (0,dns_name/* labelText */.QK)([byte]);
    return text.length === 1 ? text.charCodeAt(0) : 0;
});
const scratch = Buffer.alloc(256);
function textOf(packet, labels) {
    let to = 0;
    for (const { at, end } of labels) {
        if (to > 0)
            scratch[to++] = 0x2e;
        for (let i = at; i < end; i++) {
            const byte = PLAIN[packet[i] ?? 0] ?? 0;
            if (byte === 0)
                return oddText(packet, labels);
            scratch[to++] = byte;
        }
    }
    return scratch.toString("latin1", 0, to);
}
function oddText(packet, labels) {
    return labels.map((label) => (0,dns_name/* labelText */.QK)(packet.subarray(label.at, label.end))).join(".");
}
class Cursor {
    at = 0;
    view;
    packet;
    expected;
    first = null;
    constructor(packet, expected) {
        this.packet = packet;
        this.expected = expected;
        this.view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
    }
    isAtEnd() {
        return this.at === this.packet.length;
    }
    need(bytes) {
        if (this.at + bytes > this.packet.length)
            throw new Malformed("ends in the middle");
    }
    u8() {
        this.need(1);
        return this.view.getUint8(this.at++);
    }
    u16() {
        this.need(2);
        const value = this.view.getUint16(this.at);
        this.at += 2;
        return value;
    }
    u32() {
        this.need(4);
        const value = this.view.getUint32(this.at);
        this.at += 4;
        return value;
    }
    bytes(length) {
        this.need(length);
        const slice = this.packet.slice(this.at, this.at + length);
        this.at += length;
        return slice;
    }
    name() {
        const { at } = this;
        if (this.first !== null && this.packet[at] === 0xc0 && this.packet[at + 1] === HEADER) {
            this.at += 2;
            return this.first;
        }
        const name = this.readName();
        if (at === HEADER)
            this.first = name === this.expected ? this.expected : name;
        return name === this.first ? this.first : name;
    }
    readName() {
        const labels = [];
        let wire = 1;
        let at = this.at;
        let limit = at;
        let jumped = false;
        for (;;) {
            const length = this.packet[at];
            if (length === undefined)
                throw new Malformed("a name ends in the middle");
            if (length === 0) {
                if (!jumped)
                    this.at = at + 1;
                return textOf(this.packet, labels);
            }
            if ((length & 0xc0) === 0xc0) {
                const target = ((length & 0x3f) << 8) | (this.packet[at + 1] ?? 0xffff);
                if (target >= limit)
                    throw new Malformed("a compression pointer does not go back");
                if (!jumped)
                    this.at = at + 2;
                jumped = true;
                limit = target;
                at = target;
                continue;
            }
            if ((length & 0xc0) !== 0)
                throw new Malformed("a label of unknown kind");
            wire += length + 1;
            if (wire > 255 || at + 1 + length > this.packet.length)
                throw new Malformed("a name is too long");
            labels.push({ at: at + 1, end: at + 1 + length });
            at += length + 1;
        }
    }
}

// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
;// CONCATENATED MODULE: ./build/dns/wire/decode-rdata.js




function decodeRdata(cursor, code, length) {
    const end = cursor.at + length;
    const type = (0,codes/* typeOfCode */.Bg)(code);
    switch (type) {
        case "A":
            if (length !== 4)
                throw new Malformed("an A record that is not 4 bytes");
            return { type, address: (0,ip/* dotted */.Bs)(cursor.u32()) };
        case "AAAA":
            if (length !== 16)
                throw new Malformed("an AAAA record that is not 16 bytes");
            return { type, address: (0,ip/* formatIp */.v_)({ family: 6, value: BigInt(`0x${hex(cursor.bytes(16))}`) }) };
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
            return { type, target: cursor.name() };
        case "MX":
            return { type, preference: cursor.u16(), exchange: cursor.name() };
        case "TXT":
        case "SPF":
            return { type, strings: stringsOf(cursor, end) };
        case "SOA":
            return {
                type,
                mname: cursor.name(),
                rname: cursor.name(),
                serial: cursor.u32(),
                refresh: cursor.u32(),
                retry: cursor.u32(),
                expire: cursor.u32(),
                minimum: cursor.u32(),
            };
        case "SRV":
            return { type, priority: cursor.u16(), weight: cursor.u16(), port: cursor.u16(), target: cursor.name() };
        case "CAA":
            return caaOf(cursor, end);
        case null:
            return { type: "OTHER", code, hex: hex(cursor.bytes(length)) };
    }
}
function stringsOf(cursor, end) {
    const strings = [];
    while (cursor.at < end) {
        const length = cursor.u8();
        if (cursor.at + length > end)
            throw new Malformed("a TXT string is longer than its record");
        strings.push(latin1(cursor.bytes(length)));
    }
    return (0,fitted/* fitted */.$)(strings);
}
function caaOf(cursor, end) {
    const flags = cursor.u8();
    const tagLength = cursor.u8();
    if (cursor.at + tagLength > end)
        throw new Malformed("a CAA tag is longer than its record");
    const tag = latin1(cursor.bytes(tagLength));
    return { type: "CAA", flags, tag, value: latin1(cursor.bytes(end - cursor.at)) };
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
function latin1(bytes) {
    return Buffer.from(bytes).toString("latin1");
}

;// CONCATENATED MODULE: ./build/dns/wire/decode.js




const MAX_RECORDS = 4096;
const IN = 1;
function decode(packet, asked) {
    try {
        return { ok: true, message: messageOf(new Cursor(packet, asked)) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return { ok: false, reason: error.reason };
        throw error;
    }
}
function messageOf(cursor) {
    const id = cursor.u16();
    const flags = cursor.u16();
    const [asked, answered, authoritative, additional] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if (asked + answered + authoritative + additional > MAX_RECORDS)
        throw new Malformed("more records than fit");
    const questions = questionsOf(cursor, asked);
    const answers = sectionOf(cursor, answered).rrs;
    const authorities = sectionOf(cursor, authoritative).rrs;
    const { udpSize, extended } = sectionOf(cursor, additional, true);
    if (!cursor.isAtEnd())
        throw new Malformed("bytes after the last record");
    return {
        id,
        response: (flags & 0x8000) !== 0,
        opcode: (flags >> 11) & 15,
        truncated: (flags & 0x0200) !== 0,
        recursionDesired: (flags & 0x0100) !== 0,
        recursive: (flags & 0x0480) === 0x0080,
        rcode: (flags & 15) | (extended << 4),
        questions,
        answers,
        authorities,
        udpSize,
    };
}
function questionsOf(cursor, count) {
    const questions = [];
    for (let i = 0; i < count; i++)
        questions.push({ name: cursor.name(), code: cursor.u16(), class: cursor.u16() });
    return questions;
}
const EMPTY = { rrs: fitted/* NONE */.x, udpSize: null, extended: 0 };
function sectionOf(cursor, records, isAside = false) {
    if (records === 0)
        return EMPTY;
    const rrs = [];
    let udpSize = null;
    let extended = 0;
    for (let i = 0; i < records; i++) {
        const name = cursor.name();
        const code = cursor.u16();
        const cls = cursor.u16();
        const ttl = cursor.u32();
        const length = cursor.u16();
        cursor.need(length);
        const end = cursor.at + length;
        if (code === codes/* OPT */.KN) {
            udpSize = cls;
            extended = ttl >>> 24;
            cursor.at = end;
            continue;
        }
        const data = decodeRdata(cursor, code, length);
        if (cursor.at !== end)
            throw new Malformed("record data of another length than it says");
        if (cls !== IN && !isAside)
            throw new Malformed(`a record of class ${cls} in an answer of class IN`);
        if (cls === IN)
            rrs.push({ name, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
    }
    return { rrs, udpSize, extended };
}


/***/ }),

/***/ 5799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);



function findRepository(place) {
    const directory = real(place.directory);
    const missing = { code: "no-repository", directory: directory ?? place.directory, reason: null };
    if (directory === null)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(missing);
    const workspace = real(place.env["GITHUB_WORKSPACE"] ?? "");
    const above = parentsOf(directory);
    const candidates = workspace !== null && isInside(workspace, directory)
        ? above.filter((d) => isInside(workspace, d)).reverse()
        : above;
    const top = candidates.find((d) => kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(d, ".git")) !== null);
    if (top === undefined)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)(missing);
    const outer = workspace !== null && isInside(workspace, top) ? workspace : top;
    const gitDir = gitDirOf(top, outer);
    if (!gitDir.ok)
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ code: "unsafe-repository", path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".git"), why: gitDir.error });
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ top, gitDir: gitDir.value, prefix: below === "" ? "" : `${below}/` });
}
function isInside(parent, path) {
    return path === parent || path.startsWith(parent.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? parent : parent + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function gitDirOf(top, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, ".git");
    const kind = kindOf(path);
    if (kind === "directory")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    if (kind !== "file")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)("link");
    const [, named] = /^gitdir: (.+?)[\r\n]*$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? [];
    const target = named === undefined ? null : real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named));
    if (target === null || kindOf(target) !== "directory")
        return (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)("not-a-gitfile");
    const isOurs = !isInside(workspace, target) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(".git");
    return isOurs && !isInside(top, target) ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__.ok)(target) : (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)("in-work-tree");
}
function kindOf(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return null;
    return stat.isDirectory() ? "directory" : stat.isFile() ? "file" : "other";
}
function parentsOf(directory) {
    const found = [directory];
    for (let at = directory; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at;) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        found.push(at);
    }
    return found;
}
function real(path) {
    if (path === "")
        return null;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}


/***/ })

};
