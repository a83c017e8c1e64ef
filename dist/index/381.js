export const id = 381;
export const ids = [381];
export const modules = {

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRun: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./build/rules/registry.js + 115 modules
var registry = __webpack_require__(3921);
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

// EXTERNAL MODULE: ./build/facts/records.js + 4 modules
var records = __webpack_require__(7132);
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
// EXTERNAL MODULE: ./build/zones/read.js + 88 modules
var zones_read = __webpack_require__(6572);
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

// EXTERNAL MODULE: ./build/git/run.js + 2 modules
var run = __webpack_require__(2562);
// EXTERNAL MODULE: ./build/app/settings-of.js + 3 modules
var settings_of = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/app/watch-name.js
var watch_name = __webpack_require__(8996);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/disk.js + 2 modules
var disk = __webpack_require__(4220);
// EXTERNAL MODULE: ./build/git/named-state.js
var named_state = __webpack_require__(3386);
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

// EXTERNAL MODULE: ./build/git/words.js
var words = __webpack_require__(3598);
// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var app_files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/app/workspace.js
var workspace = __webpack_require__(6965);
;// CONCATENATED MODULE: ./build/app/zones-of.js










function openState(state, place) {
    const named = (0,named_state/* namedState */.B)(state, place);
    if (!named.ok)
        return (0,problem/* fail */.f)([(0,words/* gitProblem */.w)(named.error)]);
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
        return (0,problem/* fail */.f)([(0,words/* gitProblem */.w)(files.error)]);
    const trouble = () => {
        const failure = files.value.failure();
        return failure === null ? [] : [(0,words/* gitProblem */.w)(failure)];
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
        const git = (0,run/* openGit */.zY)(place);
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
    const git = base.commit === null || file === null || !isOurs ? null : (0,run/* openGit */.zY)(place);
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


/***/ })

};
