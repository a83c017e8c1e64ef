export const id = 4199;
export const ids = [4199];
export const modules = {

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
const NONE = [];
function fitted(items) {
    return items.length === 0 ? NONE : items.slice();
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

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Or: () => (/* binding */ nearestIn),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Vb: () => (/* binding */ toAscii),
/* harmony export */   aJ: () => (/* binding */ lastLabels),
/* harmony export */   aW: () => (/* binding */ aboveLabel),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   w1: () => (/* binding */ labelBytes),
/* harmony export */   xz: () => (/* binding */ literalName)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const ROOT = "";
const MAX_LABEL = 63;
const MAX_WIRE = 255;
function escapeByte(byte) {
    if (byte >= 0x41 && byte <= 0x5a)
        return String.fromCharCode(byte + 32);
    if (byte <= 0x20 || byte >= 0x7f || '"();@$\\.'.includes(String.fromCharCode(byte))) {
        return `\\${String(byte).padStart(3, "0")}`;
    }
    return String.fromCharCode(byte);
}
const ESCAPED = Array.from({ length: 256 }, (_, byte) => escapeByte(byte));
function labelText(bytes) {
    let text = "";
    for (const byte of bytes)
        text += ESCAPED[byte] ?? escapeByte(byte);
    return text;
}
const PLAIN = /^(?:[\w*/-]{1,63}\.)*[\w*/-]{1,63}$/;
const MAX_PLAIN = MAX_WIRE - 2;
function normalizeName(text) {
    if (text === "" || text === ".")
        return ROOT;
    if (text.length <= MAX_PLAIN && PLAIN.test(text))
        return text.toLowerCase();
    const labels = splitLabels(text);
    if (labels === null)
        return null;
    let wire = 1;
    for (const label of labels) {
        if (label.length === 0 || label.length > MAX_LABEL)
            return null;
        wire += label.length + 1;
    }
    return wire > MAX_WIRE ? null : labels.map((label) => labelText(label)).join(".");
}
function isName(text) {
    return normalizeName(text) === text;
}
function literalName(literal) {
    if (!isName(literal))
        throw new Error(`not a name in its one form: ${literal}`);
    return literal;
}
function below(labels, name) {
    return labels === ROOT ? name : name === ROOT ? labels : `${labels}.${name}`;
}
function relativeTo(name, of) {
    if (of === ROOT)
        return name;
    return name !== of && isSubdomain(name, of) ? name.slice(0, -of.length - 1) : ROOT;
}
function aboveLabel(name, label) {
    const labels = labelsOf(name);
    const at = labels.indexOf(label, 1);
    return at < 0 || at === labels.length - 1 ? null : lastLabels(name, labels.length - at - 1);
}
function lastLabels(name, count) {
    return count <= 0 ? ROOT : labelsOf(name).slice(-count).join(".");
}
function splitLabels(text) {
    const labels = [[]];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0xff)
            return null;
        if (code === 0x2e) {
            if (i < text.length - 1)
                labels.push([]);
            continue;
        }
        if (code !== 0x5c) {
            labels.at(-1)?.push(code);
            continue;
        }
        const digits = /^\d{3}/.exec(text.slice(i + 1, i + 4))?.[0];
        const byte = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
        if (Number.isNaN(byte) || byte > 0xff)
            return null;
        labels.at(-1)?.push(byte);
        i += digits === undefined ? 1 : 3;
    }
    return labels;
}
function labelBytes(name) {
    if (name === "")
        return [];
    return (splitLabels(name) ?? []).map((label) => Uint8Array.from(label));
}
function labelsOf(name) {
    return name === "" ? [] : name.split(".");
}
function parentOf(name) {
    const dot = name.indexOf(".");
    return dot < 0 ? ROOT : name.slice(dot + 1);
}
function nearestIn(names, name) {
    for (let at = name;; at = parentOf(at)) {
        if (names.has(at))
            return at;
        if (at === ROOT)
            return null;
    }
}
function isSubdomain(name, of) {
    if (of === ROOT || name === of)
        return true;
    return name[name.length - of.length - 1] === "." && name.endsWith(of);
}
function toAscii(text) {
    if (!/[^\u0000-\u007f]/.test(text))
        return text;
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text);
    return ascii === "" ? null : ascii;
}


/***/ }),

/***/ 4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ nodeNetwork)
});

// UNUSED EXPORTS: systemServersOf

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/dns/servers.js
var servers = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/dns/transport/later.js
function laterTransport(label, load) {
    let loading = null;
    const loaded = () => (loading ??= load());
    return {
        label,
        query: async (...asked) => (await loaded()).query(...asked),
        close: async () => {
            if (loading !== null)
                await (await loading).close();
        },
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/dns/wire/decode.js + 2 modules
var decode = __webpack_require__(98);
// EXTERNAL MODULE: ./build/dns/wire/encode.js
var encode = __webpack_require__(8696);
// EXTERNAL MODULE: ./build/dns/transport/transport.js
var transport = __webpack_require__(7471);
// EXTERNAL MODULE: ./build/core/random.js
var random = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/dns/errors.js
var errors = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/core/now.js + 1 modules
var now = __webpack_require__(2253);
;// CONCATENATED MODULE: ./build/dns/transport/tcp.js








class TcpTransport {
    label;
    address;
    port;
    current = null;
    constructor(address, port) {
        this.address = address;
        this.port = port;
        this.label = `${(0,ip/* familyOf */.Ap)(address) === 6 ? `[${address}]` : address}:${port} (TCP)`;
    }
    async query(question, timeoutMs) {
        const deadline = (0,now/* nowMs */.T)() + timeoutMs;
        const first = await this.once(question, timeoutMs);
        if (first !== null)
            return first;
        const left = Math.max(1, deadline - (0,now/* nowMs */.T)());
        return (await this.once(question, left)) ?? (0,errors/* dnsError */.Y)("network", { code: "closed", server: this.label });
    }
    once(question, timeoutMs) {
        return new Promise((resolve) => {
            const connection = (this.current ??= this.open());
            let id = (0,random/* random16 */.n)();
            while (connection.pending.has(id))
                id = (id + 1) & 0xffff;
            const done = (reply) => {
                clearTimeout(timer);
                connection.pending.delete(id);
                resolve(reply);
            };
            const pending = { question, noise: null, done };
            const timer = setTimeout(() => done((0,transport/* unanswered */.bj)(this.label, pending.noise)), timeoutMs);
            connection.pending.set(id, pending);
            const query = (0,encode/* encodeQuery */.XX)(id, question);
            connection.socket.write(Buffer.concat([Uint8Array.of(query.length >> 8, query.length & 255), query]));
        });
    }
    open() {
        const socket = (0,external_node_net_.connect)(this.port, this.address);
        const connection = { socket, pending: new Map(), buffer: Buffer.alloc(0) };
        const drop = (reply) => {
            if (this.current === connection)
                this.current = null;
            for (const pending of [...connection.pending.values()])
                pending.done(reply);
            socket.destroy();
        };
        socket.setNoDelay(true);
        socket.on("data", (chunk) => {
            connection.buffer = Buffer.concat([connection.buffer, chunk]);
            drain(connection);
        });
        socket.on("error", (error) => drop((0,transport/* unreachable */.HB)(this.label, error)));
        socket.on("close", () => drop(null));
        return connection;
    }
    close() {
        const connection = this.current;
        this.current = null;
        for (const pending of [...(connection?.pending.values() ?? [])])
            pending.done((0,errors/* dnsError */.Y)("network", { code: "closed", server: this.label }));
        connection?.socket.destroy();
        return Promise.resolve();
    }
}
function drain(connection) {
    while (connection.buffer.length >= 2) {
        const length = connection.buffer.readUInt16BE(0);
        if (connection.buffer.length < length + 2)
            return;
        const packet = connection.buffer.subarray(2, length + 2);
        connection.buffer = connection.buffer.subarray(length + 2);
        const pending = packet.length < 2 ? undefined : connection.pending.get(packet.readUInt16BE(0));
        if (pending === undefined)
            continue;
        const decoded = (0,decode/* decode */.D)(packet, pending.question.name);
        const wrong = decoded.ok ? (0,transport/* misfit */.hH)(decoded.message, pending.question) : decoded.reason;
        if (decoded.ok && wrong === null)
            pending.done({ kind: "message", message: decoded.message });
        else
            pending.noise = wrong;
    }
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: ./build/dns/wire/spelling.js
var spelling = __webpack_require__(5832);
;// CONCATENATED MODULE: ./build/dns/transport/patience.js
const ENOUGH = 16;
const LEAST_MS = 50;
const UNMEASURED_MS = 200;
const STEP_MS = 10;
const SHARE = 0.02;
const MOST_SAVED = 16;
function createPatience() {
    let [replies, smoothed, variation, saved] = [0, 0, 0, MOST_SAVED];
    const save = (share) => {
        saved = Math.min(MOST_SAVED, saved + share);
    };
    return {
        heard: (ms, isResent) => {
            if (isResent)
                return save(1);
            variation = replies === 0 ? ms / 2 : 0.75 * variation + 0.25 * Math.abs(smoothed - ms);
            smoothed = replies === 0 ? ms : 0.875 * smoothed + 0.125 * ms;
            replies++;
            save(SHARE);
        },
        wasVain: () => {
            saved--;
        },
        waitMs: () => replies < ENOUGH ? UNMEASURED_MS : Math.ceil(Math.max(LEAST_MS, smoothed + 4 * variation) / STEP_MS) * STEP_MS,
        spend: () => {
            if (replies < ENOUGH || saved < 1)
                return false;
            saved--;
            return true;
        },
    };
}

// EXTERNAL MODULE: ./build/core/slots.js
var slots = __webpack_require__(7275);
;// CONCATENATED MODULE: ./build/dns/transport/udp.js











const SOCKETS = 8;
const RECEIVE_BUFFER = 4 * 1024 * 1024;
const literal = (address, _, found) => {
    found(null, address, address.includes(":") ? 6 : 4);
};
class UdpTransport {
    label;
    address;
    port;
    ports = [];
    patience = createPatience();
    next = 0;
    constructor(address, port) {
        this.address = address;
        this.port = port;
        this.label = (0,ip/* familyOf */.Ap)(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
    }
    query(question, timeoutMs, asking = {}) {
        const index = this.next++ % SOCKETS;
        const port = this.ports[index] ?? this.open(index);
        if (!(port instanceof Promise))
            return this.ask(port, question, timeoutMs, asking);
        return port.then((opened) => this.ask(opened, question, timeoutMs, asking), (error) => (0,transport/* unreachable */.HB)(this.label, error));
    }
    ask(port, question, timeoutMs, asking) {
        return new Promise((resolve) => {
            let id = (0,random/* random16 */.n)();
            while (port.slots.has(id))
                id = (id + 1) & 0xffff;
            const query = (0,encode/* encodeQuery */.XX)(id, question);
            const isCertain = asking.isCertain === true;
            if (isCertain)
                (0,spelling/* mixCase */.bv)(query);
            port.resent.delete(id);
            const sentAt = (0,now/* nowMs */.T)();
            const deadline = sentAt + timeoutMs;
            const done = (reply) => {
                if (port.pending.at(slot) !== pending)
                    return;
                clearTimeout(timer);
                port.pending.take(slot);
                port.slots.delete(id);
                if (pending.isResent)
                    port.resent.add(id);
                if (reply.kind === "message")
                    this.patience.heard((0,now/* nowMs */.T)() - sentAt, pending.isResent);
                resolve(reply);
            };
            const pending = { question, query, isCertain, isResent: false, noise: null, done };
            const send = () => {
                port.socket.send(query, (error) => {
                    if (error === null)
                        return;
                    if ("code" in error && error.code === "ECONNREFUSED")
                        this.failAll(error);
                    done((0,transport/* unreachable */.HB)(this.label, error));
                });
            };
            const { mayResend } = asking;
            const suspect = () => {
                if (port.pending.at(slot) !== pending || mayResend?.() !== true || !this.patience.spend())
                    return;
                pending.isResent = true;
                send();
            };
            const watch = (waitMs) => {
                const leftMs = deadline - (0,now/* nowMs */.T)();
                if (mayResend === undefined || waitMs >= leftMs)
                    return setTimeout(() => done((0,transport/* unanswered */.bj)(this.label, pending.noise)), Math.max(0, leftMs));
                return setTimeout(() => {
                    setImmediate(suspect);
                    timer = watch(2 * waitMs);
                }, waitMs);
            };
            let timer = watch(this.patience.waitMs());
            const slot = port.pending.put(pending);
            port.slots.set(id, slot);
            send();
        });
    }
    open(index) {
        const opening = this.connect();
        this.ports[index] = opening;
        opening.then((port) => (this.ports[index] = port), () => (this.ports[index] = undefined));
        return opening;
    }
    connect() {
        return new Promise((resolve, reject) => {
            const type = (0,ip/* familyOf */.Ap)(this.address) === 6 ? "udp6" : "udp4";
            const socket = (0,external_node_dgram_.createSocket)({ type, recvBufferSize: RECEIVE_BUFFER, lookup: literal });
            const port = {
                socket,
                pending: (0,slots/* createSlots */.e)(),
                slots: new Map(),
                resent: new Set(),
                patience: this.patience,
            };
            socket.once("error", reject);
            socket.connect(this.port, this.address, (error) => {
                if (error) {
                    socket.close();
                    reject(error);
                    return;
                }
                socket.off("error", reject);
                socket.on("error", (error) => this.failAll(error));
                socket.on("message", (packet) => accept(port, packet));
                resolve(port);
            });
        });
    }
    failAll(error) {
        for (const port of this.ports)
            if (port !== undefined && !(port instanceof Promise))
                for (const pending of port.pending)
                    pending.done((0,transport/* unreachable */.HB)(this.label, error));
    }
    async close() {
        for (const opening of this.ports) {
            const port = opening instanceof Promise ? await opening.catch(() => null) : opening;
            if (port === null || port === undefined)
                continue;
            for (const pending of port.pending)
                pending.done((0,errors/* dnsError */.Y)("network", { code: "closed", server: this.label }));
            port.socket.close();
        }
    }
}
function accept(port, packet) {
    if (packet.length < 12)
        return;
    const id = ((packet[0] ?? 0) << 8) | (packet[1] ?? 0);
    const slot = port.slots.get(id);
    const pending = slot === undefined ? null : port.pending.at(slot);
    if (pending === null) {
        if (port.resent.delete(id))
            port.patience.wasVain();
        return;
    }
    const decoded = (0,decode/* decode */.D)(packet, pending.question.name);
    if (!decoded.ok) {
        const isCut = ((packet[2] ?? 0) & 0x82) === 0x82 && (0,spelling/* repeatsQuestion */.NX)(packet, pending.query);
        if (isCut)
            pending.done(ASK_TCP);
        else
            pending.noise = decoded.reason;
        return;
    }
    const wrong = (0,transport/* misfit */.hH)(decoded.message, pending.question);
    if (wrong !== null)
        pending.noise = wrong;
    else if (pending.isCertain && !(0,spelling/* hasSpelling */.rx)(packet, pending.query))
        pending.done(ASK_TCP);
    else
        pending.done({ kind: "message", message: decoded.message });
}
const ASK_TCP = {
    kind: "message",
    message: {
        id: 0,
        response: true,
        opcode: 0,
        truncated: true,
        recursionDesired: true,
        recursive: false,
        rcode: 0,
        questions: [],
        answers: [],
        authorities: [],
        udpSize: null,
    },
};

;// CONCATENATED MODULE: ./build/dns/network.js






const RESOLV_CONF = "/etc/resolv.conf";
function nodeNetwork(env) {
    return {
        open: (server) => {
            switch (server.kind) {
                case "udp":
                    return {
                        first: new UdpTransport(server.address, server.port),
                        tcp: new TcpTransport(server.address, server.port),
                    };
                case "doh":
                    return { first: laterTransport(server.url, () => doh(server.url, env)), tcp: null };
                case "embedded":
                    return { first: laterTransport(server.label, () => embedded(server)), tcp: null };
            }
        },
        systemServers: () => systemServersOf((0,external_node_fs_.existsSync)(RESOLV_CONF) ? (0,external_node_fs_.readFileSync)(RESOLV_CONF, "utf8") : null, (0,external_node_dns_.getServers)()),
    };
}
async function embedded({ label, handler }) {
    const { embeddedTransport } = await __webpack_require__.e(/* import() */ 6068).then(__webpack_require__.bind(__webpack_require__, 6068));
    return embeddedTransport(label, handler);
}
async function doh(url, env) {
    const { dohTransport } = await __webpack_require__.e(/* import() */ 1185).then(__webpack_require__.bind(__webpack_require__, 1185));
    return dohTransport(url, env);
}
function systemServersOf(resolvConf, found) {
    const named = resolvConf === null ? [] : (0,servers/* parseResolvConf */.nG)(resolvConf);
    if (named.length > 0)
        return named;
    return found.flatMap((text) => (0,servers/* parseServer */.ld)(text) ?? []).slice(0, 3);
}


/***/ }),

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ parseDnsSource),
/* harmony export */   ld: () => (/* binding */ parseServer),
/* harmony export */   nG: () => (/* binding */ parseResolvConf)
/* harmony export */ });
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _text_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9093);



const EXPECTED = "expected ADDR[:PORT] ([2001:db8::1]:5353 for IPv6), https://…/dns-query or zones:DIR";
function parseDnsSource(text) {
    const wrong = (hint) => (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)([{ at: null, message: `--dns ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(text, 80)}: ${EXPECTED}`, hint }]);
    if (text.startsWith("zones:"))
        return text.length > 6 ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ kind: "zones", dir: text.slice(6) }) : wrong("zones:./zones");
    if (/^https?:/i.test(text))
        return parseUrl(text) ?? wrong(text.replace(/^http:/i, "https:"));
    const server = parseServer(text);
    return server === null ? wrong(null) : (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(server);
}
function parseServer(text) {
    const bare = text.replace(/%[^\]:]*/, "");
    const whole = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeIp */ .Z2)(bare);
    if (whole !== null)
        return { kind: "udp", address: whole, port: 53 };
    const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(bare);
    const address = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeIp */ .Z2)(match?.[1] ?? match?.[2] ?? "");
    const port = Number(match?.[3] ?? "53");
    if (address === null || port < 1 || port > 65_535)
        return null;
    return { kind: "udp", address, port };
}
function parseUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return null;
    }
    const loopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
    return url.protocol === "https:" || loopback ? (0,_text_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ kind: "doh", url: url.href }) : null;
}
function parseResolvConf(text) {
    const servers = text.split("\n").flatMap((line) => {
        const value = /^\s*nameserver\s+([^\s#;]+)/.exec(line)?.[1];
        const address = value === undefined ? null : (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeIp */ .Z2)(value.replace(/%.*$/, ""));
        return address === null ? [] : [{ kind: "udp", address, port: 53 }];
    });
    return servers.slice(0, 3);
}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   hH: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);


function unanswered(label, noise) {
    return noise === null
        ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("timeout", { code: "no-reply", server: label })
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("malformed", { code: "no-true-reply", server: label, noise });
}
function misfit(message, question) {
    if (!message.response)
        return "a question instead of a reply";
    if (message.opcode !== 0)
        return "a reply of another kind";
    if (message.questions.length === 0)
        return "a reply without the question";
    return echoes(message, question) ? null : "a reply to another question";
}
function echoes(message, question) {
    const [echo, ...more] = message.questions;
    return (more.length === 0 &&
        echo !== undefined &&
        echo.name === question.name &&
        echo.code === question.code &&
        echo.class === question.class);
}
function systemReason(error) {
    return (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
}
function unreachable(server, error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .dnsError */ .Y)("network", { code: "unreachable", server, reason: systemReason(error) });
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

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   nj: () => (/* binding */ encodeReply)
/* harmony export */ });
/* unused harmony export encodeName */
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _ip_ip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4426);



function u16(value) {
    return Uint8Array.of((value >> 8) & 255, value & 255);
}
function u32(value) {
    return Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}
const DOT = 0x2e;
function encodeName(name) {
    if (name.includes("\\"))
        return Buffer.concat([
            ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelBytes */ .w1)(name).flatMap((label) => [Uint8Array.of(label.length), label]),
            Uint8Array.of(0),
        ]);
    const out = Buffer.allocUnsafe(name === "" ? 1 : name.length + 2);
    let lengthAt = 0;
    let at = 1;
    for (let i = 0; i < name.length; i++) {
        const byte = name.charCodeAt(i);
        if (byte === DOT) {
            out[lengthAt] = at - lengthAt - 1;
            lengthAt = at;
        }
        else
            out[at] = byte;
        at++;
    }
    out[lengthAt] = at - lengthAt - 1;
    if (name !== "")
        out[at] = 0;
    return out;
}
function encodeQuestion(question) {
    return Buffer.concat([encodeName(question.name), u16(question.code), u16(question.class)]);
}
const OPT_RECORD = Buffer.concat([Uint8Array.of(0), u16(_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .OPT */ .KN), u16(_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .UDP_SIZE */ .Aj), u32(0), u16(0)]);
const QUERY_HEADER = Buffer.concat([u16(0), u16(0x0100), u16(1), u16(0), u16(0), u16(1)]);
function encodeQuery(id, { name, code, class: cls }) {
    const asked = encodeName(name);
    const end = QUERY_HEADER.length + asked.length;
    const out = Buffer.allocUnsafe(end + 4 + OPT_RECORD.length);
    out.set(QUERY_HEADER);
    out.writeUInt16BE(id, 0);
    out.set(asked, QUERY_HEADER.length);
    out.writeUInt16BE(code, end);
    out.writeUInt16BE(cls, end + 2);
    out.set(OPT_RECORD, end + 4);
    return out;
}
function characterString(text) {
    const bytes = Buffer.from(text, "latin1");
    return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
}
function address(text) {
    const ip = (0,_ip_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .ipOf */ .ls)(text);
    return Buffer.from(ip.value.toString(16).padStart(ip.family === 4 ? 8 : 32, "0"), "hex");
}
function encodeRdata(data) {
    switch (data.type) {
        case "A":
        case "AAAA":
            return address(data.address);
        case "CNAME":
        case "DNAME":
        case "NS":
        case "PTR":
            return encodeName(data.target);
        case "MX":
            return Buffer.concat([u16(data.preference), encodeName(data.exchange)]);
        case "TXT":
        case "SPF":
            return Buffer.concat(data.strings.map(characterString));
        case "SOA": {
            const numbers = [data.serial, data.refresh, data.retry, data.expire, data.minimum].map(u32);
            return Buffer.concat([encodeName(data.mname), encodeName(data.rname), ...numbers]);
        }
        case "SRV":
            return Buffer.concat([u16(data.priority), u16(data.weight), u16(data.port), encodeName(data.target)]);
        case "CAA":
            return Buffer.concat([Uint8Array.of(data.flags), characterString(data.tag), Buffer.from(data.value, "latin1")]);
        case "OTHER":
            return Buffer.from(data.hex, "hex");
    }
}
function encodeRr(rr) {
    const data = encodeRdata(rr.data);
    const code = rr.data.type === "OTHER" ? rr.data.code : _codes_js__WEBPACK_IMPORTED_MODULE_2__/* .TYPE_CODES */ .sb[rr.data.type];
    return Buffer.concat([encodeName(rr.name), u16(code), u16(1), u32(rr.ttl), u16(data.length), data]);
}
function encodeReply(reply, limit) {
    const question = reply.question === null ? [] : [encodeQuestion(reply.question)];
    const answers = reply.answers.map(encodeRr);
    const authorities = reply.authorities.map(encodeRr);
    const extra = reply.edns ? [OPT_RECORD] : [];
    const build = (truncated, an, ns) => {
        const flags = 0x8000 | (reply.authoritative ? 0x0400 : 0) | (truncated ? 0x0200 : 0) | (reply.recursionDesired ? 0x0100 : 0);
        const head = [
            u16(reply.id),
            u16(flags | reply.rcode),
            u16(question.length),
            u16(an.length),
            u16(ns.length),
            u16(extra.length),
        ];
        return Buffer.concat([...head, ...question, ...an, ...ns, ...extra]);
    };
    const whole = build(false, answers, authorities);
    return whole.length <= limit ? whole : build(true, [], []);
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ repeatsQuestion),
/* harmony export */   Uk: () => (/* binding */ keepSpelling),
/* harmony export */   bv: () => (/* binding */ mixCase),
/* harmony export */   rx: () => (/* binding */ hasSpelling)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7163);

const HEADER = 12;
function endOfName(packet) {
    let at = HEADER;
    for (let length = packet[at]; length !== undefined && length > 0 && length < 64; length = packet[at])
        at += length + 1;
    return at + 1;
}
function mixCase(query) {
    const end = endOfName(query);
    const chance = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomBytes */ .p)(end);
    for (let at = HEADER; at < end; at++) {
        const byte = query[at] ?? 0;
        const isLetter = lower(byte) >= 0x61 && lower(byte) <= 0x7a;
        if (isLetter && ((chance[at] ?? 0) & 1) === 1)
            query[at] = byte ^ 0x20;
    }
}
function hasSpelling(reply, query) {
    const end = endOfName(query);
    for (let at = HEADER; at < end; at++)
        if (reply[at] !== query[at])
            return false;
    return true;
}
function repeatsQuestion(reply, query) {
    const end = endOfName(query) + 4;
    for (let at = HEADER; at < end; at++)
        if (lower(reply[at] ?? 0) !== lower(query[at] ?? 0))
            return false;
    return true;
}
function lower(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
function keepSpelling(reply, query) {
    reply.set(query.subarray(HEADER, Math.min(endOfName(query), query.length)), HEADER);
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ bitsOf),
  Bs: () => (/* binding */ dotted),
  Ap: () => (/* binding */ familyOf),
  v_: () => (/* binding */ formatIp),
  ls: () => (/* binding */ ipOf),
  LA: () => (/* binding */ isIpText),
  Fi: () => (/* binding */ literalIp),
  Z2: () => (/* binding */ normalizeIp),
  r5: () => (/* binding */ parseIp),
  NW: () => (/* binding */ unmapped)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ip/notation.js

function valueOf4(text) {
    let [value, octet] = [0, 0];
    for (let i = 0; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 48;
        if (digit >= 0)
            octet = octet * 10 + digit;
        else
            [value, octet] = [value * 256 + octet, 0];
    }
    return value * 256 + octet;
}
function text4(value) {
    return `${value >>> 24}.${(value >>> 16) & 0xff}.${(value >>> 8) & 0xff}.${value & 0xff}`;
}
function valueOf6(text) {
    return readGroups(text) ? (BITS.getBigUint64(0) << 64n) | BITS.getBigUint64(8) : null;
}
function text6(value) {
    BITS.setBigUint64(0, value >> 64n);
    BITS.setBigUint64(8, value & 0xffffffffffffffffn);
    return groupsText();
}
function normalText6(text) {
    return readGroups(text) ? groupsText() : null;
}
const BITS = new DataView(new ArrayBuffer(16));
const BYTES = new Uint8Array(BITS.buffer);
const [COLON, DOT] = [0x3a, 0x2e];
function readGroups(text) {
    let at = 0;
    let gap = -1;
    let i = 0;
    if (text.startsWith("::"))
        [gap, i] = [0, 2];
    while (i < text.length) {
        const start = i;
        let group = 0;
        for (let digit = hexAt(text, i); digit >= 0; digit = hexAt(text, ++i))
            group = (group << 4) | digit;
        if (text.charCodeAt(i) === DOT) {
            const end = text.slice(start);
            if (at > 12 || !(0,external_node_net_.isIPv4)(end))
                return false;
            BITS.setUint32(at, valueOf4(end));
            at += 4;
            break;
        }
        if (i === start || i > start + 4 || at === 16)
            return false;
        BITS.setUint16(at, group);
        at += 2;
        if (i === text.length)
            break;
        if (text.charCodeAt(i++) !== COLON || i === text.length)
            return false;
        if (text.charCodeAt(i) !== COLON)
            continue;
        if (gap >= 0)
            return false;
        gap = at;
        i++;
    }
    if (gap < 0)
        return at === 16;
    if (at === 16)
        return false;
    BYTES.copyWithin(16 - at + gap, gap, at);
    BYTES.fill(0, gap, 16 - at + gap);
    return true;
}
function hexAt(text, i) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
function groupsText() {
    if (BITS.getBigUint64(0) === 0n && BITS.getUint32(8) === 0xffff)
        return `::ffff:${text4(BITS.getUint32(12))}`;
    const [from, to] = longestZeroRun();
    let text = "";
    for (let i = 0; i < 8; i++) {
        if (i === from) {
            text += i === 0 ? "::" : ":";
            i = to - 1;
        }
        else
            text += i === 7 ? BITS.getUint16(14).toString(16) : `${BITS.getUint16(i * 2).toString(16)}:`;
    }
    return text;
}
function longestZeroRun() {
    let [from, to] = [8, 8];
    for (let i = 0; i < 8; i++) {
        const start = i;
        while (i < 8 && BITS.getUint16(i * 2) === 0)
            i++;
        if (i - start >= 2 && i - start > to - from)
            [from, to] = [start, i];
    }
    return [from, to];
}

;// CONCATENATED MODULE: ./build/ip/ip.js


function parseIp(text) {
    if ((0,external_node_net_.isIPv4)(text))
        return { family: 4, value: BigInt(valueOf4(text)) };
    const value = text.includes(":") ? valueOf6(text) : null;
    return value === null ? null : { family: 6, value };
}
function normalizeIp(text) {
    return ((0,external_node_net_.isIPv4)(text) ? text : text.includes(":") ? normalText6(text) : null);
}
function formatIp(ip) {
    return (ip.family === 4 ? text4(Number(ip.value)) : text6(ip.value));
}
function dotted(value) {
    return text4(value);
}
function ipOf(text) {
    if (familyOf(text) === 4)
        return { family: 4, value: BigInt(valueOf4(text)) };
    const value = valueOf6(text);
    if (value === null)
        throw new Error(`not an address in its one form: ${text}`);
    return { family: 6, value };
}
function familyOf(text) {
    return text.includes(":") ? 6 : 4;
}
function isIpText(text) {
    return normalizeIp(text) === text;
}
function literalIp(literal) {
    if (!isIpText(literal))
        throw new Error(`not an address in its one form: ${literal}`);
    return literal;
}
function unmapped(ip) {
    return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}
function bitsOf(family) {
    return family === 4 ? 32 : 128;
}


/***/ })

};
