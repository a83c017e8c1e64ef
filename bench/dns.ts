// Prints one JSON line a scenario: wall, the latency model, questions and distinct questions, CPU, memory, longest stall.
// The responder runs in this process on loopback; `rtt` delays its answers.
import { execFileSync } from "node:child_process";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { createSocket } from "node:dgram";
import { createResolver } from "../src/dns/resolver.ts";
import type { ServerReply } from "../src/dns/server.ts";
import { decode } from "../src/dns/wire/decode.ts";
import { encodeReply } from "../src/dns/wire/encode.ts";
import { runCheck } from "../src/app/check.ts";
import { parseSendersList } from "../src/config/senders-list.ts";
import { planLists } from "../src/mail/dnsbl/plan.ts";
import { formatIp, parseIp, reverseName } from "../src/ip/ip.ts";

const WINDOW = 64;

interface Scenario {
  readonly senders: number;
  readonly lists: number;
  readonly rttMs: number;
}

/** Sender i: domain di.test, address 10.x.y.z, PTR, an include tree of depth 3; lists that list nobody. */
function reply(name: string, code: number): ServerReply {
  const base = { rcode: "NOERROR", authoritative: true, authorities: [] } as const;
  const txt = (text: string): ServerReply => ({
    ...base,
    answers: [{ name, ttl: 60, data: { type: "TXT", strings: [text] } }],
  });
  const address = (ip: string): ServerReply => ({
    ...base,
    answers: [{ name, ttl: 60, data: { type: "A", address: ip } }],
  });
  const domain = /^d(\d+)\.test$/.exec(name);
  if (domain !== null && code === 16) return txt("v=spf1 include:a.vendor.test -all");
  if (name === "a.vendor.test" && code === 16) return txt("v=spf1 include:b.vendor.test -all");
  if (name === "b.vendor.test" && code === 16) return txt("v=spf1 ip4:198.18.0.0/15 -all");
  if (name.startsWith("2.0.0.127.bl")) return address("127.0.0.2");
  const ptr = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\.in-addr\.arpa$/.exec(name);
  if (ptr !== null && code === 12)
    return {
      ...base,
      answers: [{ name, ttl: 60, data: { type: "PTR", target: `m-${ptr[4]}-${ptr[3]}-${ptr[2]}-${ptr[1]}.test` } }],
    };
  const host = /^m-(\d+)-(\d+)-(\d+)-(\d+)\.test$/.exec(name);
  if (host !== null && code === 1) return address(host.slice(1).join("."));
  return { ...base, rcode: "NXDOMAIN", answers: [] };
}

async function measure({ senders, lists, rttMs }: Scenario): Promise<object> {
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 * 1024 * 1024 });
  socket.on("message", (bytes, peer) => {
    const decoded = decode(bytes);
    const question = decoded.ok ? decoded.message.questions[0] : undefined;
    if (!decoded.ok || question === undefined) return;
    const said = reply(question.name, question.code);
    const rcode = said.rcode === "NOERROR" ? 0 : 3;
    const out = encodeReply(
      {
        id: decoded.message.id,
        rcode,
        authoritative: true,
        recursionDesired: true,
        question,
        answers: said.answers,
        authorities: [],
        edns: true,
      },
      1232,
    );
    if (rttMs === 0) socket.send(out, peer.port, peer.address);
    else setTimeout(() => socket.send(out, peer.port, peer.address), rttMs);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  const first = parseIp("198.18.0.1");
  const text = Array.from(
    { length: senders },
    (_, i) => `d${i}.test ${formatIp({ family: 4, value: (first?.value ?? 0n) + BigInt(i) })}`,
  ).join("\n");
  const list = parseSendersList(text, "bench");
  const specs = planLists({
    profile: "none",
    add: Array.from({ length: lists }, (_, i) => ({
      zone: `bl${i}.test`,
      impact: "high" as const,
      kind: "ip" as const,
      at: null,
    })),
    remove: [],
    dqsKey: null,
  });
  if (!list.ok || !specs.ok || first === null) throw new Error(`bench input ${reverseName({ family: 4, value: 0n })}`);
  const resolver = createResolver({
    servers: [{ kind: "udp", address: "127.0.0.1", port: socket.address().port }],
    inFlight: WINDOW,
  });
  const stall = monitorEventLoopDelay({ resolution: 5 });
  stall.enable();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const config = {
    senders: list.value,
    zones: null,
    rules: {},
    blocklists: { profile: "none" as const, add: [], remove: [] },
    accept: [],
    failOn: "error" as const,
    maxNotChecked: null,
    history: null,
  };
  const result = await runCheck({
    config,
    lists: specs.value,
    dns: resolver,
    head: null,
    against: { mode: "absolute" },
    at: "2026-11-24T00:00:00Z",
    caps: { inFlight: 20, perSecond: 0 }, // our own responder needs no politeness
  });
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const counts = resolver.counts();
  const model = Math.max(4 * rttMs, (counts.questions / WINDOW) * rttMs);
  await resolver.close();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return {
    ...{
      senders,
      lists,
      rttMs,
      wallMs: Math.round(wall),
      modelMs: Math.round(model),
      ratio: model === 0 ? null : Number((wall / model).toFixed(2)),
    },
    ...{
      questions: counts.questions,
      asked: counts.asked,
      perSecond: Math.round((counts.asked / wall) * 1000),
      cpuUsPerQuestion: Number(((user + system) / counts.asked).toFixed(1)),
    },
    ...{
      rssMiB: Math.round(process.memoryUsage().rss / 1048576),
      longestStallMs: Math.round(stall.max / 1e6),
      findings: result.judgement.findings.length,
      notChecked: result.judgement.notChecked.length,
    },
  };
}

const small = process.argv.includes("--quick");
for (const scenario of [
  { senders: 1, lists: 10, rttMs: 20 },
  { senders: 100, lists: 10, rttMs: 0 },
  { senders: 100, lists: 10, rttMs: 20 },
  ...(small
    ? []
    : [
        { senders: 1000, lists: 10, rttMs: 0 },
        { senders: 1000, lists: 10, rttMs: 20 },
        { senders: 10_000, lists: 10, rttMs: 0 },
      ]),
]) {
  console.log(JSON.stringify(await measure(scenario)));
}
const startUp = (args: readonly string[]): number => {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    execFileSync(process.execPath, [...args], { stdio: "ignore" });
    return performance.now() - started;
  }).sort((x, y) => x - y);
  return Math.round(times[3] ?? 0);
};
console.log(
  JSON.stringify({ startUpMs: { emptyScript: startUp(["-e", "0"]), help: startUp(["dist/cli.js", "--help"]) } }),
);
