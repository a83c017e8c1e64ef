// How many questions a second dnsperf gets out of the bench's world, for the figures of Mailworthy to stand beside: one JSON
// line; null without dnsperf. The world is one process of Node: its own limit is what both meet.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startWorld } from "./start-world.ts";

const SENDERS = 1000;
const LISTS = 10;
const SECONDS = 2;

async function questionsPerSecond(): Promise<number | null> {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-bench-"));
  const names = Array.from({ length: SENDERS * LISTS }, (_, i) => {
    const sender = i % SENDERS;
    return `${sender & 255}.${sender >> 8}.18.198.bl${Math.floor(i / SENDERS)}.test A`;
  });
  writeFileSync(join(dir, "names"), `${names.join("\n")}\n`);
  const world = await startWorld(0, 0);
  const { port } = world;
  try {
    const args = ["-s", "127.0.0.1", "-p", String(port), "-d", join(dir, "names"), "-l", String(SECONDS), "-q", "64"];
    const { stdout } = await promisify(execFile)("dnsperf", args);
    const told = /Queries per second:\s+([\d.]+)/.exec(stdout)?.[1];
    return told === undefined ? null : Math.round(Number(told));
  } catch {
    return null; // not installed
  } finally {
    world.end();
    rmSync(dir, { recursive: true });
  }
}

console.log(JSON.stringify({ name: "dnsperf", perSecond: await questionsPerSecond() }));
