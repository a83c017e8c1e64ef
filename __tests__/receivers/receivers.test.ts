import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Resolver } from "node:dns/promises";
import { join } from "node:path";
import { cli } from "../run.ts";
import { startDns } from "./dns.ts";
import { openPlace, type Place } from "./place.ts";
import { startReceivers, STRICT, type Receivers, type Said } from "./receivers.ts";
import { readWorlds, type World } from "./worlds.ts";

/** Real receivers, asked for each small world what they do; `check` says what it says, and `bounce` reads each refusal. */
const { worlds, dns } = readWorlds(join(import.meta.dirname, "worlds"));
const CONFIG = `blocklists:
  profile: none
  add: [{zone: zen.spamhaus.org}, {zone: bl.spamcop.net}, {zone: bl.example, impact: high}, {zone: dbl.spamhaus.org}]
`;

/** World, what `check` says, who refuses by which code and cause, what rspamd thinks. */
const table: (readonly string[])[] = [];
let place: Place;
let deliver: Receivers;
beforeAll(async () => {
  place = openPlace();
  await startDns(place, dns);
  deliver = await startReceivers(place);
  place.write("config.yml", CONFIG);
});
afterAll(async () => {
  await place.stop();
  const widths = [0, 1, 2].map((i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  process.stderr.write(`${lines.join("\n")}\n`);
});

test.each(worlds.map((world) => [world.id, world] as const))("%s", async (_, world) => {
  const [said, found] = await Promise.all([deliver(world.client, await nameOf(world.client.ip)), check(world)]);
  const refused = said.filter((s) => s.refusal !== null);
  const read = Object.fromEntries(await Promise.all(refused.map(causeOf)));
  table.push([world.id, found.join(", "), Object.entries(read).flat().join(" "), noteOf(said)]);
  const judges = said.map((s) => s.receiver);
  const expected = Object.entries(world.refused).filter(([name]) => (judges as readonly string[]).includes(name));
  expect({ check: found, refused: read }).toEqual({ check: world.check, refused: Object.fromEntries(expected) });
  // What is sound all take, those too that are set to be strict.
  if (found.length === 0) expect([refused, noteOf(said)]).toEqual([[], expect.stringMatching(/^no action/)]);
  const refuses = Object.keys(world.refused).some((name) => !(STRICT as readonly string[]).includes(name));
  const agrees = found.some((row) => row.startsWith("error ")) === refuses;
  expect(world.disagree === null).toBe(agrees);
});

test("there are worlds of every kind", () => {
  expect(worlds.length).toBeGreaterThanOrEqual(60);
  expect(new Set(worlds.map((world) => world.id)).size).toBe(worlds.length);
});

function noteOf(said: readonly Said[]): string {
  return said.map((s) => s.note).join("");
}

/** The name by which Postfix knows a client: one that leads back (RFC 8601 §3). */
async function nameOf(ip: string): Promise<string | null> {
  const dns = new Resolver();
  dns.setServers([place.resolver]);
  const names = await dns.reverse(ip).catch(noNames);
  for (const name of names) {
    const addresses = await (ip.includes(":") ? dns.resolve6(name) : dns.resolve4(name)).catch(noNames);
    if (addresses.includes(ip)) return name;
  }
  return null;
}

function noNames(): readonly string[] {
  return [];
}

/** Errors and warnings of the chapters that receivers judge by. */
async function check(world: World): Promise<readonly string[]> {
  const senders = place.write(`${world.id}.txt`, `${world.senders}\n`);
  const args = ["check", "--senders", senders, "--config", `${place.dir}/config.yml`, "--dns", `${place.resolver}:53`];
  const { stdout, stderr } = await cli([...args, "--timeout", "3000", "--json"], { cwd: place.dir });
  if (!stdout.startsWith("{")) throw new Error(`check: ${stderr}`);
  const { findings, notChecked } = JSON.parse(stdout) as {
    readonly findings: readonly { readonly id: string; readonly severity: string }[];
    readonly notChecked: readonly { readonly check: string }[];
  };
  const rows = [
    ...findings.filter(({ severity }) => severity !== "info").map(({ id, severity }) => `${severity} ${id}`),
    // Of what could not be learned the chapter will do: it is many rules each time.
    ...notChecked.map((row) => `not-checked ${row.check.replace(/\/.*/, "/")}`),
  ];
  return [...new Set(rows.filter((row) => /^\S+ (spf|helo|ptr|dnsbl|mx)\//.test(row)))].sort();
}

/** The code of a refusal and the cause that `bounce` reads in its text. */
async function causeOf({ receiver, refusal }: Said): Promise<readonly [string, string]> {
  const { stdout } = await cli(["bounce", "-", "--json", "--offline"], { stdin: `${refusal ?? ""}\n` });
  const { code, cause } = JSON.parse(stdout) as { readonly code: number; readonly cause: string };
  return [receiver, `${code} ${cause}`];
}
