// A repository of N zone files of 1,000 records, one of them changed: `check` of the head alone, and against its base, as
// whole processes in turn; one JSON line with what the base costs. DNS refuses at once, so that files are what is measured.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { linesOf } from "./zone-lines.ts";

const files = Number(process.argv[2] ?? 100);
const RECORDS = 1000;
const ROUNDS = 7;

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "mailworthy-bench-"));
const git = (...args: readonly string[]): void => {
  execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...args], { cwd: dir });
};
const write = (index: number, more: readonly string[]): void => {
  const text = [...linesOf(`z${index}.example.`, RECORDS), ...more].join("\n");
  writeFileSync(join(dir, "zones", `z${index}.example.zone`), `${text}\n`);
};
mkdirSync(join(dir, "zones"));
for (let i = 0; i < files; i++) write(i, []);
writeFileSync(join(dir, "mailworthy.yml"), "blocklists:\n  profile: none\n");
const senders = Array.from({ length: files }, (_, i) => `z${i}.example 198.51.100.${i % 256}`);
writeFileSync(join(dir, "senders.txt"), `${senders.join("\n")}\n`);
git("init", "-q");
git("add", ".");
git("commit", "-qm", "base");
write(0, ["more A 10.9.9.9"]);

const check = ["check", "--senders", "senders.txt", "--zones", "zones", "--dns", "127.0.0.1:9", "--attempts", "1"];
function timed(args: readonly string[]): number {
  const started = performance.now();
  const done = spawnSync(process.execPath, [cli, ...check, ...args], { cwd: dir });
  if (done.status === null || done.status > 1)
    throw new Error(`check ended with ${done.status}: ${String(done.stderr)}`);
  return performance.now() - started;
}

const [alone, both]: [number[], number[]] = [[], []];
for (let i = 0; i < ROUNDS; i++) {
  alone.push(timed([]));
  both.push(timed(["--base", "HEAD"]));
}
rmSync(dir, { recursive: true });
const [aloneMs, bothMs] = [median(alone), median(both)];
console.log(
  JSON.stringify({
    name: "base and head",
    files,
    records: files * RECORDS,
    aloneMs: Math.round(aloneMs),
    bothMs: Math.round(bothMs),
    ratio: Number((bothMs / aloneMs).toFixed(2)),
    spreadMs: [alone, both].flatMap((times) => [Math.min(...times), Math.max(...times)]).map(Math.round),
  }),
);
