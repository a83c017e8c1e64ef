import type { Judgement } from "../compare/types.ts";
import { prepare, type JobInputs } from "../app/job.ts";
import { runJob } from "../app/run-job.ts";
import type { Io } from "../app/io.ts";
import { openDns } from "../app/open-dns.ts";
import { toldProblems, type Result } from "../text/problem.ts";
import type { Example, Tree } from "./example.ts";
import { USUAL_SENDERS } from "./usual.ts";

/** What an example has where it names nothing else. */
const USUAL: Tree = {
  [USUAL_SENDERS.file]: USUAL_SENDERS.text,
  ".github/mailworthy.yml": "blocklists: { profile: none }\n",
};
const OUTSIDE = "outside/";
const SOA = "@ SOA ns.example.net. hostmaster.example.net. 1 7200 900 1209600 300\n";
const DAYS = { earlier: "2026-11-23T08:00:00Z", now: "2026-11-24T08:00:00Z" } as const;

/** Where an example runs: an empty directory of its own, below the one of `io`. */
export interface Scratch {
  readonly io: Io;
  readonly directory: string;
  /** What the outside answers unless an example says otherwise, as `outside/<zone>.zone`. */
  readonly world: Tree;
}

/** What `mailworthy check` says of one side of an example. Nothing leaves the process. */
export async function runExample(example: Example, side: "bad" | "good", scratch: Scratch): Promise<Judgement> {
  const { both, base, earlier } = example;
  const now: Tree = { ...both, ...example[side] };
  if (base !== null) writeState({ ...both, ...base }, "base", scratch);
  if (earlier !== null) await runState({ ...now, ...earlier }, DAYS.earlier, scratch, { history: true, base: false });
  return runState(now, DAYS.now, scratch, { history: earlier !== null, base: base !== null });
}

interface With {
  readonly history: boolean;
  readonly base: boolean;
}

async function runState(state: Tree, at: string, scratch: Scratch, with_: With): Promise<Judgement> {
  const files = writeState(state, "head", scratch);
  const io: Io = { ...scratch.io, disk: scratch.io.disk.from(`${scratch.directory}/head`) };
  const hasZones = Object.keys(files).some((path) => path.endsWith(".zone"));
  const inputs: JobInputs = {
    lists: [{ text: files["senders.txt"] ?? "", file: "senders.txt" }],
    config: ".github/mailworthy.yml",
    zones: hasZones ? ["*.zone"] : null,
    base: with_.base ? `${scratch.io.disk.absolute(scratch.directory)}/base` : null,
    head: null,
    history: with_.history ? "file:../history.json" : null,
    failOn: null,
    maxNotChecked: null,
    shard: null,
    dqsKey: null,
    at,
  };
  const job = must(await prepare(inputs, io));
  const dns = must(
    await openDns(
      { dns: ["zones:../outside"], timeoutMs: null, attempts: null, record: null, replay: null, mask: (t) => t },
      io,
    ),
  );
  const report = must(await runJob(job, dns, io));
  must(await dns.finish());
  return report.judgement;
}

/** Writes a state's files, and the outside beside them; gives the files of the repository. */
function writeState(state: Tree, name: "base" | "head", { io, directory, world }: Scratch): Tree {
  const outside = { ...world, ...only(state, true) };
  for (const [path, text] of Object.entries(outside))
    write(io, `${directory}/${path}`, /\bSOA\b/.test(text) ? text : `${SOA}${text}`);
  const files = { ...USUAL, ...only(state, false) };
  for (const [path, text] of Object.entries(files)) write(io, `${directory}/${name}/${path}`, text);
  return files;
}

function only(tree: Tree, outside: boolean): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith(OUTSIDE) === outside));
}

function write(io: Io, path: string, text: string): void {
  const written = io.disk.write(path, text, "caller");
  if (!written.ok) throw new Error(`${path}: ${written.error.code}`);
}

/** An example is ours: one that cannot be run is a bug. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    toldProblems(result.error)
      .map((problem) => `${problem.at?.file ?? ""} ${problem.message}`)
      .join("; "),
  );
}
