// One run of the whole check against the bench's world, in a process of its own; prints one JSON line.
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { runCheck } from "../src/app/check.ts";
import type { Against } from "../src/app/check-run.ts";
import { parseSendersList } from "../src/config/senders-list.ts";
import { createResolver } from "../src/dns/resolver.ts";
import { formatIp, parseIp, literalIp } from "../src/ip/ip.ts";
import { planLists } from "../src/mail/dnsbl/plan.ts";
import { keepYoung } from "../src/node-heap.ts";
import type { ZoneSet } from "../src/zones/types.ts";
import { startWorld } from "./start-world.ts";

const WINDOW = 64;
/** Of the world: TXT of the domain, then two includes; beside it PTR and forward. */
const DEPTH = 3;
/** From so many clean answers on a list's test entry is asked for again. */
const MANY_CLEAN = 16;

export interface Scenario {
  readonly name: string;
  readonly senders: number;
  readonly lists: number;
  readonly rttMs: number;
  readonly loss: number;
  /** Compare with an equal base: no further question may be asked. */
  readonly equalBase?: boolean;
}

/**
 * What the world needs (performance.md §2): S·L and two controls a list; PTR and its forward; TXT, SPF (type 99), MX and DMARC
 * of each domain, DMARC of the `test` above them all, and two includes; the SPF record of each assumed HELO name, and both
 * addresses of the one MX host. A list that called many clean is asked for its test entry once more at the end. A base that is
 * equal adds nothing.
 */
function distinctNeeded({ senders, lists }: Scenario): number {
  const mail = 2 * senders + 4 * senders + 1 + 2 + senders + 2;
  return senders * lists + 2 * lists + mail + (senders >= MANY_CLEAN ? lists : 0);
}

function inputsOf({ senders, lists }: Scenario): Pick<Parameters<typeof runCheck>[0], "config" | "lists"> {
  const first = parseIp("198.18.0.1")?.value ?? 0n;
  const text = Array.from(
    { length: senders },
    (_, i) => `d${i}.test ${formatIp({ family: 4, value: first + BigInt(i) })}`,
  ).join("\n");
  const list = parseSendersList(text, "bench");
  const zones = Array.from({ length: lists }, (_, i) => `bl${i}.test`);
  const add = zones.map((zone) => ({ zone, impact: "high" as const, kind: "ip" as const, at: null }));
  const specs = planLists({ profile: "none", add, remove: [], dqsKey: null });
  if (!list.ok || !specs.ok) throw new Error("the bench's own input is wrong");
  const config = {
    ...{ senders: list.value, zones: null, rules: {}, accept: [], failOn: "error" as const },
    ...{ blocklists: { profile: "none" as const, add: [], remove: [] }, maxNotChecked: null, history: null },
  };
  return { config, lists: specs.value };
}

const NO_ZONES: ZoneSet = { zones: [], notEvaluated: [], errors: [], files: [] };

const LOOPBACK = literalIp("127.0.0.1");

async function measure(scenario: Scenario): Promise<object> {
  keepYoung(); // as the edges do
  const { rttMs, loss } = scenario;
  const world = await startWorld(rttMs, loss);
  const { port } = world;
  const resolver = createResolver({ servers: [{ kind: "udp", address: LOOPBACK, port }], inFlight: WINDOW });
  const inputs = inputsOf(scenario);
  const stall = monitorEventLoopDelay({ resolution: 5 });
  stall.enable();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const against: Against =
    scenario.equalBase === true
      ? {
          mode: "pull-request",
          base: { zones: NO_ZONES, relocate: (at) => at },
          senders: inputs.config.senders,
        }
      : { mode: "absolute" };
  const caps = { inFlight: 20, perSecond: 0 }; // our own responder needs no politeness
  const result = await runCheck({ ...inputs, caps, dns: resolver, head: null, against, at: "2026-11-24T00:00:00Z" });
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const { questions, asked } = resolver.counts();
  await resolver.close();
  world.end();
  const model = Math.max(DEPTH * rttMs, (questions / WINDOW) * rttMs);
  const round = (n: number, digits = 0): number => Number(n.toFixed(digits));
  return {
    ...scenario,
    ...{ wallMs: round(wall), modelMs: round(model), ratio: model === 0 ? null : round(wall / model, 2) },
    ...{ questions, distinct: distinctNeeded(scenario), asked, perSecond: round((asked / wall) * 1000) },
    cpuUsPerQuestion: round((user + system) / asked, 1),
    rssMiB: round(process.resourceUsage().maxRSS / 1024),
    longestStallMs: round(stall.max / 1e6),
    ...{ findings: result.judgement.findings.length, notChecked: result.judgement.notChecked.length },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await measure(JSON.parse(process.argv[2] ?? "{}") as Scenario)));
