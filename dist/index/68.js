export const id = 68;
export const ids = [68];
export const modules = {

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedTransport: () => (/* binding */ embeddedTransport)
});

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/ip/ip.js + 1 modules
var ip = __webpack_require__(8363);
// EXTERNAL MODULE: ./build/dns/wire/codes.js
var codes = __webpack_require__(4426);
// EXTERNAL MODULE: ./build/dns/wire/spelling.js
var spelling = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/dns/wire/decode.js + 2 modules
var decode = __webpack_require__(98);
// EXTERNAL MODULE: ./build/dns/wire/encode.js
var encode = __webpack_require__(8696);
;// CONCATENATED MODULE: ./build/dns/server.js







const LOOPBACK = (0,ip/* literalIp */.Fi)("127.0.0.1");
const MAX_TCP_CLIENTS = 64;
const MOST_PORTS = 20;
async function startServer(handler, address = LOOPBACK) {
    const clients = new Set();
    const { tcp, udp, port } = await bound((socket) => serveTcp(socket, handler, clients), address);
    tcp.maxConnections = MAX_TCP_CLIENTS;
    udp.on("message", (packet, peer) => {
        const reply = respond(packet, handler, false);
        if (reply !== null)
            udp.send(reply, peer.port, peer.address);
    });
    return {
        address,
        port,
        close: async () => {
            for (const client of clients)
                client.destroy();
            await Promise.all([new Promise((done) => udp.close(() => done(null))), new Promise((done) => tcp.close(done))]);
        },
    };
}
async function bound(serve, address, left = MOST_PORTS) {
    const tcp = createServer(serve);
    await new Promise((resolve, reject) => tcp.once("error", reject).listen(0, address, resolve));
    const { port } = tcp.address();
    const udp = createSocket({ type: familyOf(address) === 6 ? "udp6" : "udp4", recvBufferSize: 4 * 1024 * 1024 });
    try {
        await new Promise((resolve, reject) => udp.once("error", reject).bind(port, address, resolve));
        return { tcp, udp, port };
    }
    catch (error) {
        udp.close();
        await new Promise((done) => tcp.close(done));
        if (left === 0)
            throw error;
        return bound(serve, address, left - 1);
    }
}
function serveTcp(socket, handler, clients) {
    clients.add(socket);
    let buffer = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.on("close", () => clients.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
        buffer = Buffer.concat([buffer, chunk]);
        while (buffer.length >= 2 && buffer.length >= buffer.readUInt16BE(0) + 2) {
            const length = buffer.readUInt16BE(0);
            const reply = respond(buffer.subarray(2, length + 2), handler, true);
            buffer = buffer.subarray(length + 2);
            if (reply !== null)
                socket.write(Buffer.concat([Uint8Array.of(reply.length >> 8, reply.length & 255), reply]));
        }
    });
}
function respond(packet, handler, overTcp) {
    const decoded = (0,decode/* decode */.D)(packet);
    if (!decoded.ok)
        return packet.length < 12 ? null : refusal(packet, codes/* RCODES */.tI.FORMERR);
    const { message } = decoded;
    const [question, ...more] = message.questions;
    if (message.response)
        return null;
    if (question === undefined || more.length > 0)
        return refusal(packet, codes/* RCODES */.tI.FORMERR);
    if (message.opcode !== 0)
        return refusal(packet, codes/* RCODES */.tI.NOTIMP);
    const reply = handler(question, overTcp);
    if (reply === null)
        return null;
    const encoded = server_encode(message, question, reply, overTcp);
    (0,spelling/* keepSpelling */.Uk)(encoded, packet);
    return encoded;
}
function server_encode(message, question, reply, overTcp) {
    const limit = overTcp ? 65_535 : Math.max(512, Math.min(message.udpSize ?? 512, 4096));
    const { authoritative, answers, authorities } = reply;
    const { id, recursionDesired } = message;
    const edns = message.udpSize !== null;
    return (0,encode/* encodeReply */.nj)({ id, rcode: codes/* RCODES */.tI[reply.rcode], authoritative, recursionDesired, question, answers, authorities, edns }, limit);
}
function refusal(packet, rcode) {
    const id = ((packet[0] ?? 0) << 8) | (packet[1] ?? 0);
    const nothing = { question: null, answers: [], authorities: [], edns: false };
    return (0,encode/* encodeReply */.nj)({ id, rcode, authoritative: false, recursionDesired: false, ...nothing }, 512);
}

// EXTERNAL MODULE: ./build/dns/errors.js
var errors = __webpack_require__(2341);
;// CONCATENATED MODULE: ./build/dns/transport/embedded.js





function embeddedTransport(label, handler) {
    return {
        label,
        query: (question) => {
            const packet = respond((0,encode/* encodeQuery */.XX)(0, question), handler, true);
            if (packet === null)
                return Promise.resolve((0,errors/* dnsError */.Y)("timeout", { code: "no-reply", server: label }));
            const decoded = (0,decode/* decode */.D)(packet);
            return Promise.resolve(decoded.ok
                ? { kind: "message", message: decoded.message }
                : (0,errors/* dnsError */.Y)("malformed", { code: "odd-reply", server: label, what: decoded.reason }));
        },
        close: () => Promise.resolve(),
    };
}


/***/ })

};
