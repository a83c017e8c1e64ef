// The world that the benches ask: sender i is di.test with one address, a PTR name and an include tree of depth 3; the
// lists list nobody. Runs as a process of its own, so that the measured process holds only what Mailworthy holds.
import { createSocket } from "node:dgram";
import { fileURLToPath } from "node:url";
import { literalName } from "../src/dns/name.ts";
import type { ServerReply } from "../src/dns/server.ts";
import type { Name } from "../src/dns/types.ts";
import { decode } from "../src/dns/wire/decode.ts";
import { encodeReply } from "../src/dns/wire/encode.ts";
import { literalIp } from "../src/ip/ip.ts";

const NONE = { rcode: "NXDOMAIN", authoritative: true, answers: [], authorities: [] } as const;

function reply(name: Name, code: number): ServerReply {
  const base = { rcode: "NOERROR", authoritative: true, authorities: [] } as const;
  const txt = (text: string): ServerReply => ({
    ...base,
    answers: [{ name, ttl: 60, data: { type: "TXT", strings: [text] } }],
  });
  const address = (ip: string): ServerReply => ({
    ...base,
    answers: [{ name, ttl: 60, data: { type: "A", address: literalIp(ip) } }],
  });
  if (code === 16 && /^d\d+\.test$/.test(name)) return txt("v=spf1 include:a.vendor.test -all");
  if (code === 15 && /^d\d+\.test$/.test(name))
    return {
      ...base,
      answers: [{ name, ttl: 60, data: { type: "MX", preference: 10, exchange: literalName("mx.vendor.test") } }],
    };
  if (code === 1 && name === "mx.vendor.test") return address("198.18.255.1");
  if (code === 16 && name === "a.vendor.test") return txt("v=spf1 include:b.vendor.test -all");
  if (code === 16 && name === "b.vendor.test") return txt("v=spf1 ip4:198.18.0.0/15 -all");
  if (name.startsWith("2.0.0.127.bl")) return address("127.0.0.2");
  const ptr = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\.in-addr\.arpa$/.exec(name);
  if (ptr !== null && code === 12) {
    const target = literalName(`m-${ptr[4] ?? ""}-${ptr[3] ?? ""}-${ptr[2] ?? ""}-${ptr[1] ?? ""}.test`);
    return { ...base, answers: [{ name, ttl: 60, data: { type: "PTR", target } }] };
  }
  const host = /^m-(\d+)-(\d+)-(\d+)-(\d+)\.test$/.exec(name);
  return host !== null && code === 1 ? address(host.slice(1).join(".")) : NONE;
}

/** Answers on a loopback port, late by `rttMs`; of a hundred questions `loss` are lost, by a fixed seed. */
async function serve(rttMs: number, loss: number): Promise<number> {
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 * 1024 * 1024, sendBufferSize: 4 * 1024 * 1024 });
  let seed = 42;
  const lost = (): boolean => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed / 2147483648) * 100 < loss;
  };
  socket.on("message", (bytes, peer) => {
    const decoded = decode(bytes);
    const question = decoded.ok ? decoded.message.questions[0] : undefined;
    if (!decoded.ok || question === undefined || lost()) return;
    const said = reply(question.name, question.code);
    const flags = { authoritative: true, recursionDesired: true, authorities: [], edns: true } as const;
    const rcode = said.rcode === "NOERROR" ? 0 : 3;
    const out = encodeReply({ id: decoded.message.id, rcode, question, answers: said.answers, ...flags }, 1232);
    if (rttMs === 0) socket.send(out, peer.port, peer.address);
    else setTimeout(() => socket.send(out, peer.port, peer.address), rttMs);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return socket.address().port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await serve(Number(process.argv[2]), Number(process.argv[3]));
  process.send?.(port);
  process.on("disconnect", () => process.exit(0));
}
