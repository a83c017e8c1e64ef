export const id = 313;
export const ids = [313];
export const modules = {

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

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDns: () => (/* binding */ openDns)
});

// EXTERNAL MODULE: ./build/ip/range.js
var ip_range = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip_ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/dns/errors.js
var errors = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/dns/name.js
var dns_name = __webpack_require__(197);
// EXTERNAL MODULE: ./build/core/fitted.js
var fitted = __webpack_require__(336);
// EXTERNAL MODULE: ./build/dns/clock.js
var dns_clock = __webpack_require__(4690);
;// CONCATENATED MODULE: ./build/dns/absence.js

const GRACE_MS = 1000;
const PAUSE_MS = 400;
function createAbsence(clock = dns_clock/* realClock */.d) {
    let wasThere = false;
    let since = null;
    return {
        heard: () => {
            wasThere = true;
            since = null;
        },
        pause: async () => {
            if (!wasThere)
                return null;
            const now = clock.now();
            since ??= now;
            if (now - since >= GRACE_MS)
                return null;
            await clock.sleep(PAUSE_MS);
            return PAUSE_MS;
        },
    };
}

// EXTERNAL MODULE: ./build/dns/gate.js
var dns_gate = __webpack_require__(7113);
// EXTERNAL MODULE: ./build/dns/network.js + 4 modules
var network = __webpack_require__(4199);
// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/core/now.js + 1 modules
var now = __webpack_require__(2253);
;// CONCATENATED MODULE: ./build/dns/client.js






function createClient(options) {
    const { timeoutMs = 5000, attempts = 3 } = options;
    let sent = 0;
    let closed = false;
    const isClosed = () => closed;
    const peers = options.servers.map((server) => peerOf(server, options, () => {
        sent++;
    }));
    const tryOnce = async (transport, peer, question, ms, isCertain) => {
        sent++;
        let started = 0;
        const reply = await peer.gate.through(() => {
            started = (0,now/* nowMs */.T)();
            return transport.query(question, ms, { isCertain, mayResend: peer.mayResend });
        });
        peer.ended(reply);
        return { reply, tookMs: (0,now/* nowMs */.T)() - started };
    };
    return {
        servers: peers.map((peer) => peer.label),
        sent: () => sent,
        close: async () => {
            closed = true;
            await Promise.all(peers.flatMap((peer) => [peer.first, peer.tcp]).map(async (transport) => transport?.close()));
        },
        ask: async (question, nth, only) => {
            const first = only ?? nth;
            const width = only === undefined ? peers.length : 1;
            let worst = null;
            let left = timeoutMs;
            let isUnanswered = false;
            for (let i = 0; i < Math.max(attempts, 1) && left > 0 && !isClosed(); i++) {
                const server = (first + (i % width)) % peers.length;
                const peer = peers[server];
                if (peer === undefined)
                    break;
                const last = i === attempts - 1;
                const share = last ? left : Math.min(left, (timeoutMs * (i + 1)) / ((attempts * (attempts + 1)) / 2));
                const transport = last && attempts > 2 && isUnanswered && peer.tcp !== null ? peer.tcp : peer.first;
                const isCertain = nth > 0;
                let tried = await tryOnce(transport, peer, question, share, isCertain);
                left -= tried.tookMs;
                const isCut = tried.reply.kind === "message" && tried.reply.message.truncated;
                if (isCut && peer.tcp !== null) {
                    tried = await tryOnce(peer.tcp, peer, question, Math.max(50, left), isCertain);
                    left -= tried.tookMs;
                }
                const { reply } = tried;
                const judged = judge(reply, peer.label);
                if (judged.kind === "message")
                    return { ...judged, server };
                worst = worse(worst, judged);
                isUnanswered = reply.kind === "error" && (reply.reason === "timeout" || reply.reason === "malformed");
                if (isUnanswered || i + 1 < width)
                    continue;
                const isAway = judged.reason === "network" && !isCut;
                const pause = isAway && !last && !isClosed() ? await peer.absence.pause() : null;
                if (pause === null)
                    break;
                left -= pause;
            }
            return worst ?? (0,errors/* dnsError */.Y)("timeout", { code: "no-server" });
        },
    };
}
function peerOf(server, options, resent) {
    const near = server.kind === "embedded" || (server.kind === "udp" && isLoopback(server.address));
    const { inFlight = 64 } = options;
    const gate = new dns_gate/* Gate */.i(inFlight, options.perSecond ?? (near ? 0 : 500));
    const { first, tcp } = (options.network ?? (0,network/* nodeNetwork */.D)({})).open(server);
    const widen = () => {
        if (gate.width < 2 * inFlight)
            gate.resize(gate.width + 1);
    };
    const narrow = () => gate.resize(Math.max(inFlight, gate.width >> 1));
    const mayResend = () => {
        narrow();
        const may = gate.passesNow();
        if (may)
            resent();
        return may;
    };
    const absence = createAbsence();
    const ended = (reply) => {
        if (reply.kind === "message")
            absence.heard();
        const isFine = reply.kind === "message" && (reply.message.rcode === 0 || reply.message.rcode === codes/* RCODES */.tI.NXDOMAIN);
        if (isFine)
            widen();
        else
            narrow();
    };
    return { label: first.label, first, tcp, gate, mayResend, absence, ended };
}
function isLoopback(address) {
    return address.startsWith("127.") || address === "::1";
}
function judge(reply, label) {
    if (reply.kind === "error")
        return reply;
    const { message } = reply;
    if (message.truncated)
        return (0,errors/* dnsError */.Y)("malformed", { code: "truncated", server: label });
    switch (message.rcode) {
        case codes/* RCODES */.tI.NOERROR:
        case codes/* RCODES */.tI.NXDOMAIN:
            return { kind: "message", message };
        case codes/* RCODES */.tI.SERVFAIL:
            return (0,errors/* dnsError */.Y)("servfail", { code: "rcode", server: label, rcode: "SERVFAIL" });
        case codes/* RCODES */.tI.REFUSED:
            return (0,errors/* dnsError */.Y)("refused", { code: "rcode", server: label, rcode: "REFUSED" });
        default:
            return (0,errors/* dnsError */.Y)("malformed", { code: "odd-rcode", server: label, rcode: message.rcode });
    }
}
function worse(known, now) {
    if (known === null)
        return now;
    if (known.reason === "malformed" && now.reason === "timeout")
        return known;
    return known.reason === "servfail" || known.reason === "refused" ? known : now.reason === "network" ? known : now;
}

;// CONCATENATED MODULE: ./build/dns/resolver.js





const MAX_CHAIN = 16;
function keeper() {
    const empty = new Map();
    return ({ message: { rcode, answers, authorities, recursive }, server }) => {
        if (answers.length > 0) {
            const chained = answers.some((rr) => rr.data.type === "CNAME");
            const kept = chained ? authorities.filter((rr) => rr.data.type === "SOA") : fitted/* NONE */.x;
            return { rcode, answers: (0,fitted/* fitted */.$)(answers), authorities: kept, recursive, server };
        }
        const key = `${rcode} ${server} ${String(recursive)}`;
        const known = empty.get(key) ?? { rcode, answers: fitted/* NONE */.x, authorities: fitted/* NONE */.x, recursive, server };
        empty.set(key, known);
        return known;
    };
}
function createResolver(options) {
    const client = createClient(options);
    const tables = new Map();
    let questions = 0;
    const kept = keeper();
    const of = client.servers.length;
    const send = async (name, type, { nth = 0, only }) => {
        if (only === "authority")
            return (0,errors/* dnsError */.Y)("network", { code: "no-server" });
        questions++;
        const reply = await client.ask({ name, code: codes/* TYPE_CODES */.sb[type], class: 1 }, nth, only);
        return reply.kind === "message" ? kept(reply) : reply;
    };
    const fetch = (name, type, which) => {
        const { nth = 0, only } = which;
        const kind = nth === 0 && only === undefined ? type : `${type} ${nth} ${only ?? ""}`;
        const messages = tables.get(kind) ?? new Map();
        tables.set(kind, messages);
        const known = messages.get(name);
        if (known !== undefined)
            return known;
        const started = send(name, type, which).then((result) => {
            messages.set(name, result);
            return result;
        });
        messages.set(name, started);
        return started;
    };
    return {
        ask: (question) => {
            const name = (0,dns_name/* normalizeName */.Pc)(question.name);
            if (name === null)
                return Promise.resolve(badName(question.name));
            const ask = question.fleeting === true ? send : fetch;
            return resolve(name, question.type, of, (n, t) => ask(n, t, question));
        },
        counts: () => ({ questions, asked: client.sent(), servers: client.servers.length }),
        close: () => client.close(),
    };
}
function badName(name) {
    return (0,errors/* dnsError */.Y)("bad-name", { code: "bad-name", name });
}
async function resolve(name, type, of, fetch) {
    const message = await fetch(name, type);
    if ("kind" in message)
        return message;
    return plain(message, name, type, of) ?? follow(message, name, type, of, fetch);
}
function plain({ rcode, answers, recursive, server }, name, type, of) {
    for (const rr of answers)
        if (rr.name !== name || rr.data.type !== type)
            return null;
    const isThere = answers.length > 0;
    const word = isThere || rcode !== codes/* RCODES */.tI.NXDOMAIN ? "NOERROR" : "NXDOMAIN";
    if (of > 1)
        return { kind: "answer", rcode: word, records: answers, source: { server, of } };
    if (isThere)
        return { kind: "answer", rcode: word, records: answers };
    return (recursive ? EMPTY.lonely : EMPTY.told)[word];
}
const EMPTY = {
    told: { NOERROR: empty("NOERROR"), NXDOMAIN: empty("NXDOMAIN") },
    lonely: {
        NOERROR: { ...empty("NOERROR"), lonely: true },
        NXDOMAIN: { ...empty("NXDOMAIN"), lonely: true },
    },
};
function empty(rcode) {
    return { kind: "answer", rcode, records: [] };
}
async function follow(first, name, type, of, fetch) {
    const chain = [];
    const seen = new Set([name]);
    const servers = new Set();
    const answer = (rcode, records, recursive = false) => {
        const plain = { kind: "answer", rcode, records: [...chain, ...records] };
        const told = recursive && of < 2 ? { ...plain, lonely: true } : plain;
        const [server = -1] = servers.size === 1 ? servers : [];
        return of < 2 ? told : { ...told, source: { server, of } };
    };
    let at = name;
    for (let message = first;; message = await fetch(at, type)) {
        if ("kind" in message)
            return message;
        servers.add(message.server);
        const walked = walk(message.answers, at, type);
        for (const link of walked.links) {
            if (link.data.type !== "CNAME")
                continue;
            chain.push(link);
            if (seen.has(link.data.target))
                return (0,errors/* dnsError */.Y)("servfail", { code: "cname-loop", name });
            if (chain.length > MAX_CHAIN)
                return (0,errors/* dnsError */.Y)("limit", { code: "cname-chain", name, max: MAX_CHAIN });
            seen.add(link.data.target);
        }
        if (walked.records.length > 0)
            return answer("NOERROR", walked.records);
        if (message.rcode === codes/* RCODES */.tI.NXDOMAIN)
            return answer("NXDOMAIN", [], message.recursive);
        if (walked.links.length === 0 || endsHere(message, walked.end))
            return answer("NOERROR", [], message.recursive);
        at = walked.end;
    }
}
function walk(answers, from, type) {
    const links = [];
    let end = from;
    for (;;) {
        const records = answers.filter((rr) => rr.name === end && rr.data.type === type);
        if (records.length > 0)
            return { links, records, end };
        const link = answers.find((rr) => rr.name === end && rr.data.type === "CNAME");
        if (link?.data.type !== "CNAME" || links.includes(link))
            return { links, records: [], end };
        links.push(link);
        end = link.data.target;
    }
}
function endsHere(message, end) {
    return message.authorities.some((rr) => rr.data.type === "SOA" && (rr.name === "" || end === rr.name || end.endsWith(`.${rr.name}`)));
}

;// CONCATENATED MODULE: ./build/dns/authority.js





const NOT_PUBLIC = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/3",
    "::/8",
    "64:ff9b::/96",
    "100::/64",
    "2001:db8::/32",
    "fc00::/7",
    "fe80::/10",
    "ff00::/8",
].flatMap((text) => (0,ip_range/* parseRange */.RC)(text) ?? []);
function isPublicAddress(text) {
    const ip = (0,ip_ip/* ipOf */.ls)(text);
    return !NOT_PUBLIC.some((range) => (0,ip_range/* contains */.gR)(range, ip));
}
const MOST_SERVERS = 2;
const MOST_QUESTIONS = 100;
function authorityOf({ dns, network, timeoutMs, reaches = isPublicAddress, port = 53, }) {
    const doors = new Map();
    let left = MOST_QUESTIONS;
    const opened = async (hosts) => {
        const asked = hosts
            .slice(0, 2 * MOST_SERVERS)
            .flatMap((name) => [dns.ask({ name, type: "A" }), dns.ask({ name, type: "AAAA" })]);
        const found = (await Promise.all(asked)).flatMap(addressesIn).filter(reaches).slice(0, MOST_SERVERS);
        if (found.length === 0)
            return null;
        const servers = found.map((address) => ({ kind: "udp", address, port }));
        return createResolver({ servers, network, timeoutMs, attempts: MOST_SERVERS });
    };
    const serversOf = async (name) => {
        for (let zone = name; zone.includes("."); zone = (0,dns_name/* parentOf */.gN)(zone)) {
            const said = await dns.ask({ name: zone, type: "NS" });
            if (said.kind === "error")
                return null;
            const hosts = said.records.flatMap(({ data }) => (data.type === "NS" ? [data.target] : []));
            if (hosts.length === 0)
                continue;
            const door = doors.get(zone) ?? opened(hosts);
            doors.set(zone, door);
            return door;
        }
        return null;
    };
    const resolvers = async () => (await Promise.all(doors.values())).filter((door) => door !== null);
    let sent = 0;
    return {
        ask: async ({ name, type }) => {
            const door = left-- > 0 ? await serversOf(name) : null;
            if (door === null)
                return (0,errors/* dnsError */.Y)("network", { code: "no-server" });
            const said = await door.ask({ name, type });
            sent++;
            const isOther = said.kind === "answer" && said.records.some(({ data }) => data.type === "CNAME");
            return isOther ? (0,errors/* dnsError */.Y)("network", { code: "no-server" }) : said;
        },
        asked: () => sent,
        close: async () => {
            for (const door of await resolvers())
                await door.close();
        },
    };
}
function addressesIn(outcome) {
    if (outcome.kind === "error")
        return [];
    return outcome.records.flatMap(({ data }) => (data.type === "A" || data.type === "AAAA" ? [data.address] : []));
}

// EXTERNAL MODULE: ./build/dns/servers.js
var dns_servers = __webpack_require__(7324);
// EXTERNAL MODULE: ./build/text/problem.js
var problem = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/app/files.js + 1 modules
var files = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/dns/place-of.js
var place_of = __webpack_require__(6069);
;// CONCATENATED MODULE: ./build/app/open-dns.js






const OWN_TIMEOUT_MS = 3000;
async function openDns(settings, io) {
    const { replay, mask } = settings;
    const inner = replay === null ? await openNetwork(settings, io) : await openReplay(io, replay, mask);
    if (!inner.ok || settings.record === null)
        return inner;
    const file = settings.record;
    const { recordTape } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8961)]).then(__webpack_require__.bind(__webpack_require__, 8961));
    const tape = recordTape(inner.value.dns, mask);
    return (0,problem.ok)({
        dns: tape,
        local: inner.value.local === true,
        counts: () => inner.value.counts(),
        finish: async () => {
            const written = (0,files/* writeOutput */.zh)(io.disk, file, "the tape", tape.serialize());
            await inner.value.finish();
            return written;
        },
    });
}
async function openReplay(io, file, mask) {
    const text = (0,files/* readText */.yR)(io, file, "the tape");
    if (!text.ok)
        return text;
    const { replayTape } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8961)]).then(__webpack_require__.bind(__webpack_require__, 8961));
    const dns = replayTape(text.value, file, mask);
    if (!dns.ok)
        return dns;
    const asked = new Set();
    return (0,problem.ok)({
        dns: {
            ask: (question) => {
                asked.add(`${question.name} ${question.type} ${question.nth ?? 0}${(0,place_of/* placeOf */.$)(question)}`);
                return dns.value.ask(question);
            },
        },
        local: true,
        counts: () => ({ questions: asked.size, asked: 0, servers: 0 }),
        finish: () => Promise.resolve((0,problem.ok)(null)),
    });
}
async function openNetwork(settings, io) {
    const problems = [];
    const servers = [];
    for (const text of settings.dns) {
        const source = (0,dns_servers/* parseDnsSource */.K1)(text);
        if (!source.ok)
            problems.push(...source.error);
        else if (source.value.kind !== "zones")
            servers.push(source.value);
        else {
            const { serveZones } = await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(4559), __webpack_require__.e(239), __webpack_require__.e(6296)]).then(__webpack_require__.bind(__webpack_require__, 5270));
            const served = serveZones(io, source.value.dir);
            if (served.ok)
                servers.push(served.value);
            else
                problems.push(...served.error);
        }
    }
    if (settings.dns.length === 0)
        servers.push(...io.network.systemServers());
    if (servers.length === 0 && problems.length === 0) {
        problems.push({ at: null, message: "the system names no DNS server; name one with --dns", hint: null });
    }
    if (problems.length > 0)
        return (0,problem/* fail */.f)(problems);
    const { timeoutMs, attempts } = settings;
    const resolver = createResolver({
        servers,
        network: io.network,
        ...(timeoutMs === null ? {} : { timeoutMs }),
        ...(attempts === null ? {} : { attempts }),
    });
    const own = settings.dns.length > 0
        ? null
        : authorityOf({ dns: resolver, network: io.network, timeoutMs: timeoutMs ?? OWN_TIMEOUT_MS });
    return (0,problem.ok)({
        dns: own === null ? resolver : { ask: (q) => (q.only === "authority" ? own.ask(q) : resolver.ask(q)) },
        local: servers.every((server) => server.kind === "embedded"),
        counts: () => {
            const { questions, asked, servers: to } = resolver.counts();
            return { questions, asked: asked + (own?.asked() ?? 0), servers: to };
        },
        finish: async () => {
            await own?.close();
            await resolver.close();
            return (0,problem.ok)(null);
        },
    });
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createRoom)
});

;// CONCATENATED MODULE: ./build/core/queue.js
function createQueue() {
    let ring = new Array(64).fill(null);
    let [first, size] = [0, 0];
    const grow = () => {
        const more = new Array(2 * ring.length).fill(null);
        for (let i = 0; i < size; i++)
            more[i] = ring[(first + i) % ring.length] ?? null;
        ring = more;
        first = 0;
    };
    return {
        put: (item) => {
            if (size === ring.length)
                grow();
            ring[(first + size) % ring.length] = item;
            size++;
        },
        take: () => {
            const item = ring[first] ?? null;
            if (size === 0 || item === null)
                return null;
            ring[first] = null;
            first = (first + 1) % ring.length;
            size--;
            return item;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/room.js

function createRoom(size) {
    const waiting = createQueue();
    let [width, inside] = [size, 0];
    const fill = () => {
        while (inside < width) {
            const next = waiting.take();
            if (next === null)
                return;
            inside++;
            next();
        }
    };
    const leave = () => {
        inside--;
        fill();
    };
    const within = (work) => {
        const done = work();
        done.then(leave, leave);
        return done;
    };
    return {
        get width() {
            return width;
        },
        resize: (to) => {
            width = to;
            fill();
        },
        through: (work) => {
            if (inside >= width)
                return new Promise((enter) => waiting.put(enter)).then(() => within(work));
            inside++;
            return within(work);
        },
    };
}


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Gate)
/* harmony export */ });
/* harmony import */ var _core_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1098);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);


class Gate {
    room;
    clock;
    passed = [];
    most;
    windowMs;
    next = 0;
    waited = 0;
    constructor(width, perSecond = 0, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .realClock */ .d, parts = 1) {
        this.room = (0,_core_room_js__WEBPACK_IMPORTED_MODULE_1__/* .createRoom */ .a)(width);
        this.clock = clock;
        this.most = perSecond === 0 ? 0 : Math.max(1, Math.floor(perSecond / parts));
        this.windowMs = perSecond === 0 ? 0 : (1000 * this.most) / perSecond;
    }
    get held() {
        return this.waited;
    }
    get width() {
        return this.room.width;
    }
    resize(width) {
        this.room.resize(width);
    }
    through(work) {
        return this.room.through(this.most === 0 ? work : () => this.pace().then(work));
    }
    passesNow() {
        if (this.most === 0)
            return true;
        const now = this.clock.now();
        if (now < (this.passed[this.next] ?? -Infinity) + this.windowMs)
            return false;
        this.passed[this.next] = now;
        this.next = (this.next + 1) % this.most;
        return true;
    }
    async pace() {
        const place = this.next;
        this.next = (place + 1) % this.most;
        const now = this.clock.now();
        const at = Math.max(now, (this.passed[place] ?? -Infinity) + this.windowMs);
        this.passed[place] = at;
        if (at <= now)
            return;
        this.waited++;
        await this.clock.sleep(Math.ceil(at - now));
    }
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf({ only }) {
    return only === undefined ? "" : ` @${only}`;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Fm: () => (/* binding */ cidrsOf),
/* harmony export */   Nm: () => (/* binding */ network),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);

function network(ip, prefix) {
    const host = (1n << BigInt((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family) - prefix)) - 1n;
    const first = (ip.value | host) ^ host;
    return { family: ip.family, first, last: first | host };
}
function parseRange(text) {
    const slash = text.indexOf("/");
    const ip = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(slash < 0 ? text : text.slice(0, slash));
    if (ip === null)
        return null;
    const bits = slash < 0 ? String((0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family)) : text.slice(slash + 1);
    if (!/^(0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(ip.family))
        return null;
    const range = network(ip, Number(bits));
    return { ...range, exact: range.first === ip.value, prefix: Number(bits) };
}
function contains(range, ip) {
    return range.family === ip.family && range.first <= ip.value && ip.value <= range.last;
}
function sizeOf(range) {
    return range.last - range.first + 1n;
}
function* addressesOf(range) {
    for (let value = range.first; value <= range.last; value++)
        yield { family: range.family, value };
}
function cidrsOf(range) {
    const bits = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsOf */ .e4)(range.family);
    const blocks = [];
    let first = range.first;
    while (first <= range.last) {
        let size = 0;
        while (size < bits && (first & (1n << BigInt(size))) === 0n && first + (1n << BigInt(size + 1)) - 1n <= range.last)
            size++;
        const address = (0,_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIp */ .v_)({ family: range.family, value: first });
        blocks.push(size === 0 ? address : `${address}/${bits - size}`);
        first += 1n << BigInt(size);
    }
    return blocks;
}


/***/ })

};
