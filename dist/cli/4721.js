export const id = 4721;
export const ids = [4721];
export const modules = {

/***/ 4721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TcpTransport: () => (/* binding */ TcpTransport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _wire_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9696);
/* harmony import */ var _wire_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7471);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2341);






class TcpTransport {
    label;
    address;
    port;
    current = null;
    constructor(address, port) {
        this.address = address;
        this.port = port;
        this.label = `${address.includes(":") ? `[${address}]` : address}:${port} (TCP)`;
    }
    async query(question, timeoutMs) {
        const deadline = performance.now() + timeoutMs;
        const first = await this.once(question, timeoutMs);
        if (first !== null)
            return first;
        const left = Math.max(1, deadline - performance.now());
        return (await this.once(question, left)) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .dnsError */ .Y)("network", { code: "closed", server: this.label });
    }
    once(question, timeoutMs) {
        return new Promise((resolve) => {
            const connection = (this.current ??= this.open());
            let id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0x10000);
            while (connection.pending.has(id))
                id = (id + 1) & 0xffff;
            const done = (reply) => {
                clearTimeout(timer);
                connection.pending.delete(id);
                resolve(reply);
            };
            const pending = { question, noise: null, done };
            const timer = setTimeout(() => done((0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .unanswered */ .bj)(this.label, pending.noise)), timeoutMs);
            connection.pending.set(id, pending);
            const query = (0,_wire_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeQuery */ .XX)(id, question);
            connection.socket.write(Buffer.concat([Uint8Array.of(query.length >> 8, query.length & 255), query]));
        });
    }
    open() {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(this.port, this.address);
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
        socket.on("error", (error) => drop((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .dnsError */ .Y)("network", { code: "unreachable", server: this.label, reason: (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(error) })));
        socket.on("close", () => drop(null));
        return connection;
    }
    close() {
        const connection = this.current;
        this.current = null;
        for (const pending of [...(connection?.pending.values() ?? [])])
            pending.done((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .dnsError */ .Y)("network", { code: "closed", server: this.label }));
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
        const decoded = (0,_wire_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(packet);
        const wrong = decoded.ok ? (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .misfit */ .hH)(decoded.message, pending.question) : decoded.reason;
        if (decoded.ok && wrong === null)
            pending.done({ kind: "message", message: decoded.message });
        else
            pending.noise = wrong;
    }
}


/***/ })

};
