// npm run bench [-- quick | -- NAME…]: one JSON line a scenario. `quick` is for CI: it fails on counts, which do not flicker, and
// on times only beyond twice the goal. Each run is a process of its own; of five runs the median wall is shown, with the spread.
import { execFile, execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Scenario } from "./check.ts";
import { median } from "./median.ts";

interface Measured extends Scenario {
  readonly wallMs: number;
  readonly modelMs: number;
  readonly ratio: number | null;
  readonly questions: number;
  readonly distinct: number;
  readonly asked: number;
  readonly notChecked: number;
  readonly perSecond: number;
  readonly longestStallMs: number;
}

const run = promisify(execFile);
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const node = (file: string, ...args: readonly string[]): Promise<{ readonly stdout: string }> =>
  run(process.execPath, ["--no-warnings", path(file), ...args], { maxBuffer: 1 << 24 });

const sizes = [1, 100, 1000, 10_000].flatMap((senders) =>
  [10, 50].flatMap((lists) =>
    [0, 20].map((rttMs): Scenario => ({ name: `S${senders} L${lists} RTT${rttMs}`, senders, lists, rttMs, loss: 0 })),
  ),
);
const losses = [1, 5].map((loss): Scenario => ({ name: `loss${loss}`, senders: 100, lists: 10, rttMs: 20, loss }));
const equal: Scenario = { name: "equal base", senders: 100, lists: 10, rttMs: 0, loss: 0, equalBase: true };

/** The median of some runs by wall, with the fastest and slowest, and the shortest of their longest stalls: the others had a cause elsewhere. */
async function several(scenario: Scenario, runs: number): Promise<Measured & { readonly spreadMs: readonly number[] }> {
  const made: Measured[] = [];
  for (let i = 0; i < runs; i++)
    made.push(JSON.parse((await node("check.ts", JSON.stringify(scenario))).stdout) as Measured);
  made.sort((a, b) => a.wallMs - b.wallMs);
  const middle = made[Math.floor(made.length / 2)];
  if (middle === undefined) throw new Error("no run");
  const longestStallMs = Math.min(...made.map((m) => m.longestStallMs));
  return { ...middle, longestStallMs, spreadMs: [made[0]?.wallMs ?? 0, made.at(-1)?.wallMs ?? 0] };
}

/** What must hold however busy the machine is. */
function wrong(m: Measured): readonly string[] {
  return [
    ...(m.questions === m.distinct ? [] : [`${m.questions} questions, ${m.distinct} are needed`]),
    // The question at the end comes in mixed case, which this world does not echo: a list may be asked it again, over TCP.
    ...(m.loss > 0 || m.asked <= m.questions + m.lists ? [] : [`${m.asked} sent for ${m.questions} questions`]),
    ...(m.notChecked === 0 ? [] : [`${m.notChecked} not checked`]),
  ];
}

/** Ratios to something measured in the same run; twice as much fails. */
const GOALS = { wall: 1.25, zone: 2, help: 1.6, spfStart: 2, spf: 1, stall: 2, both: 1.1 } as const;

/** In a shorter run a slow machine takes longer to warm up than to ask. */
const LONG_MS = 1000;

/** What is beyond twice the goal. A ratio of null was not measured here. */
function slow(what: keyof typeof GOALS, ratio: number | null): readonly string[] {
  return ratio !== null && ratio > 2 * GOALS[what] ? [`${what}: ${ratio} times, the goal is ${GOALS[what]}`] : [];
}

interface Zone {
  readonly records: number;
  readonly expected: number;
  readonly errors: number;
  readonly ratio: number | null;
}

/** A row that needs a peer; null where that is not installed. */
async function beside(file: string): Promise<{ readonly ratio: number | null } | null> {
  try {
    return JSON.parse((await node(file)).stdout) as { readonly ratio: number | null };
  } catch {
    return null;
  }
}

/** Of the runs without a delay: questions a second, as a share of dnsperf's. */
function ratiosTo(peer: number): Readonly<Record<string, number>> {
  const rows = [...perSecond].filter(([name]) => name.endsWith("RTT0"));
  return Object.fromEntries(rows.map(([name, own]) => [name, Number((own / peer).toFixed(2))]));
}

const args = process.argv.slice(2).map((a) => a.replace(/^--/, ""));
const quick = args.includes("quick");
const names = args.filter((a) => a !== "quick");
const all = [...sizes, ...losses, equal];
const chosen = quick
  ? [...sizes.filter((s) => s.senders <= 100), equal]
  : all.filter((s) => names.length === 0 || names.includes(s.name));
const ROUNDS = 9;
const startOf = (args: readonly string[]): number => {
  const started = performance.now();
  execFileSync(process.execPath, [...args], { stdio: "ignore" });
  return performance.now() - started;
};
const middle = (round: () => number): number => median(Array.from({ length: ROUNDS }, round));
const BARE = ["-e", "0"];

/** What the machine takes to start Node: stalls are told in it. */
const bare = Math.round(middle(() => startOf(BARE)));
let failed = 0;
const perSecond = new Map<string, number>();
for (const scenario of chosen) {
  const runs = scenario.senders >= 10_000 ? 1 : quick ? (scenario.senders === 100 ? 3 : 1) : 5;
  const measured = await several(scenario, runs);
  const faults = [
    ...wrong(measured),
    ...(measured.loss > 0 || measured.modelMs < LONG_MS ? [] : slow("wall", measured.ratio)),
    ...(runs > 1 ? slow("stall", Number((measured.longestStallMs / bare).toFixed(2))) : []),
  ];
  perSecond.set(scenario.name, measured.perSecond);
  console.log(JSON.stringify(faults.length === 0 ? measured : { ...measured, faults }));
  failed += faults.length;
}
if (names.length === 0) {
  const records = quick ? "1000" : "100000";
  const print = (row: object, faults: readonly string[]): void => {
    console.log(JSON.stringify(faults.length === 0 ? row : { ...row, faults }));
    failed += faults.length;
  };
  const zone = JSON.parse((await node("zone.ts", records)).stdout) as Zone;
  const isWhole = zone.records === zone.expected && zone.errors === 0;
  // A small zone is over before anything is warm.
  print(zone, [...(isWhole ? [] : ["not all records"]), ...(quick ? [] : slow("zone", zone.ratio))]);
  const both = JSON.parse((await node("both.ts", quick ? "10" : "100")).stdout) as { readonly ratio: number };
  // A change of one file in ten reads a tenth twice.
  print(both, quick ? [] : slow("both", both.ratio));
  process.stdout.write((await node("merge.ts", quick ? "100" : "10000")).stdout);
  const spf = await beside("spf.ts");
  if (spf !== null) print(spf, slow("spf", spf.ratio));
  const dnsperf = (await beside("dnsperf.ts")) as { readonly perSecond?: number } | null;
  if (dnsperf?.perSecond !== undefined) print({ ...dnsperf, ratios: ratiosTo(dnsperf.perSecond) }, []);
  // Each beside a bare start: a machine may be busier now than it was when the run began.
  const ratio = (args: readonly string[]): number => {
    const beside = startOf(BARE);
    return startOf(args) / beside;
  };
  const times = (args: readonly string[]): number => Number(middle(() => ratio(args)).toFixed(2));
  const help = times(["dist/cli.js", "--help"]);
  // Nothing answers there, at once: all that a question needs is loaded.
  const spfStart = times([
    "dist/cli.js",
    "spf",
    "203.0.113.10",
    "a@example.com",
    "--dns",
    "127.0.0.1:9",
    "--attempts",
    "1",
  ]);
  print({ name: "start-up", bareMs: bare, help, spf: spfStart }, [
    ...slow("help", help),
    ...slow("spfStart", spfStart),
  ]);
}
if (quick && failed > 0) process.exitCode = 1;
