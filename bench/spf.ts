// SPF of N senders by our evaluator and by mailauth, called concurrently in one process against the bench's world; one JSON
// line. mailauth is installed apart: npm ci --prefix __tests__/spf/oracles.
import { Resolver as SystemResolver } from "node:dns/promises";
import { performance } from "node:perf_hooks";
import { createResolver } from "../src/dns/resolver.ts";
import { formatIp, parseIp, literalIp } from "../src/ip/ip.ts";
import { checkHost } from "../src/mail/spf/check-host.ts";
import { median } from "./median.ts";
import { startWorld } from "./start-world.ts";

const SENDERS = Number(process.argv[2] ?? 100);
const RTT_MS = Number(process.argv[3] ?? 20);
const ROUNDS = 6;

type Evaluate = (asked: { readonly sender: string; readonly ip: string; readonly helo: string }) => Promise<string>;
type Mailauth = (options: object) => Promise<{ readonly status: { readonly result: string } }>;

const MAILAUTH = "../__tests__/spf/oracles/node_modules/mailauth/lib/spf/index.js";
const { spf } = (await import(new URL(MAILAUTH, import.meta.url).href)) as { readonly spf: Mailauth };

const world = await startWorld(RTT_MS, 0);
const { port } = world;
const first = parseIp("198.18.0.1")?.value ?? 0n;
const senders = Array.from({ length: SENDERS }, (_, i) => ({
  sender: `postmaster@d${i}.test`,
  ip: formatIp({ family: 4, value: first + BigInt(i) }),
  helo: `d${i}.test`,
}));

/** Wall time of all at once; each must pass. */
async function timed(evaluate: Evaluate): Promise<number> {
  const started = performance.now();
  const results = await Promise.all(senders.map(evaluate));
  const wall = performance.now() - started;
  if (results.some((result) => result !== "pass")) throw new Error(`not all pass: ${results.join(" ")}`);
  return wall;
}

async function ours(): Promise<number> {
  const dns = createResolver({ servers: [{ kind: "udp", address: literalIp("127.0.0.1"), port }] });
  const wall = await timed(async ({ sender, ip, helo }) => {
    const address = parseIp(ip);
    if (address === null) throw new Error(ip);
    return (await checkHost(dns, { ip: address, mailFrom: sender, helo })).result;
  });
  await dns.close();
  return wall;
}

async function theirs(): Promise<number> {
  const system = new SystemResolver();
  system.setServers([`127.0.0.1:${port}`]);
  const resolver = (name: string, type: string): Promise<unknown> => system.resolve(name, type);
  return timed(async (asked) => (await spf({ ...asked, mta: "bench.test", resolver })).status.result);
}

const rounds: { readonly ours: number; readonly theirs: number }[] = [];
// The first round warms both up.
for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await ours(), theirs: await theirs() });
world.end();
const warm = rounds.slice(1);
const [mine, other] = [median(warm.map((r) => r.ours)), median(warm.map((r) => r.theirs))];
console.log(
  JSON.stringify({
    name: "spf",
    senders: SENDERS,
    rttMs: RTT_MS,
    oursMs: Math.round(mine),
    mailauthMs: Math.round(other),
    ratio: Number((mine / other).toFixed(2)),
    coldMs: [Math.round(rounds[0]?.ours ?? 0), Math.round(rounds[0]?.theirs ?? 0)],
    spread: warm.map((r) => Number((r.ours / r.theirs).toFixed(2))),
  }),
);
