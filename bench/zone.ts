// A zone of N records: read by Mailworthy, and by named-checkzone where it is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { nodeFiles } from "../src/zones/files.ts";
import { readZones } from "../src/zones/read.ts";
import { linesOf } from "./zone-lines.ts";

const records = Number(process.argv[2] ?? 100_000);
const dir = mkdtempSync(join(tmpdir(), "mailworthy-bench-"));
const file = join(dir, "bench.example.zone");
writeFileSync(file, `${linesOf("bench.example.", records).join("\n")}\n`);
const started = performance.now();
// The reader may be made asynchronous; then this waits for it as well.
const set = await Promise.resolve(readZones(nodeFiles(dir), null));
const wall = performance.now() - started;
const peerStarted = performance.now();
const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/bin` };
const peer = spawnSync("named-checkzone", ["-q", "-i", "none", "bench.example", file], { env });
const peerWall = peer.error === undefined ? performance.now() - peerStarted : null;
rmSync(dir, { recursive: true });
console.log(
  JSON.stringify({
    ...{ name: "zone", records: set.zones.reduce((sum, zone) => sum + zone.records.length, 0), expected: records },
    ...{ errors: set.errors.length, wallMs: Math.round(wall) },
    ...{ namedCheckzoneMs: peerWall === null ? null : Math.round(peerWall) },
    ratio: peerWall === null ? null : Number((wall / peerWall).toFixed(2)),
    rssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
