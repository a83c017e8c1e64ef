// Fourth opinion: mailauth in strict mode. Reads one JSON case a line, writes one JSON answer a line.
// Usage (Node 24): mailauth.mjs PORT
import dgram from "node:dgram";
import { createInterface } from "node:readline";
import packet from "dns-packet";
import { spf } from "mailauth/lib/spf/index.js";

const port = Number(process.argv[2]);
const waiting = new Map();
const socket = dgram.createSocket("udp4");
socket.on("message", (data) => {
  const reply = packet.decode(data);
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
});
let next = 0;
const EDNS = { type: "OPT", name: ".", udpPayloadSize: 4096 };

function ask(name, type) {
  const id = (next = (next + 1) & 0xffff);
  const query = packet.encode({
    type: "query",
    id,
    flags: packet.RECURSION_DESIRED,
    questions: [{ name, type }],
    additionals: [EDNS],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failure("ETIMEOUT")), 5000);
    waiting.set(id, (reply) => resolve((clearTimeout(timer), reply)));
    socket.send(query, port, "127.0.0.1");
  });
}

const failure = (code) => Object.assign(new Error(code), { code });

/** As node:dns' resolve: the records, or an error with a code. */
async function resolver(name, type) {
  if (name.split(".").some((label) => label.length > 63 || label === "")) throw failure("EBADNAME");
  const reply = await ask(name, type);
  if (reply.rcode === "SERVFAIL") throw failure("ESERVFAIL");
  const found = reply.answers.filter((rr) => rr.type === type).map((rr) => rr.data);
  if (found.length === 0) throw failure(reply.rcode === "NXDOMAIN" ? "ENOTFOUND" : "ENODATA");
  if (type === "TXT") return found.map((parts) => [].concat(parts).map((part) => part.toString("latin1")));
  if (type === "MX") return found.map((mx) => ({ exchange: mx.exchange, priority: mx.preference }));
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { ip, mailFrom, helo } = JSON.parse(line);
  let answer;
  try {
    const { status, explanation } = await spf({ sender: mailFrom, ip, helo, mta: "unknown", resolver, strict: true });
    answer = { result: status.result, explanation: explanation ?? null };
  } catch (error) {
    answer = { result: "crash", explanation: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
socket.close();
