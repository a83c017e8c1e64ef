import { spawn, type ChildProcess } from "node:child_process";
import { createSocket } from "node:dgram";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { normalizeName, parentOf } from "../../src/dns/name.ts";
import type { Name, RrType } from "../../src/dns/types.ts";
import { rdataText } from "../../src/dns/rdata.ts";
import { TYPE_CODES } from "../../src/dns/wire/codes.ts";
import { decode } from "../../src/dns/wire/decode.ts";
import { encodeQuery } from "../../src/dns/wire/encode.ts";
import type { Message } from "../../src/dns/wire/message.ts";
import { BIND } from "../../src/zones/bind/format.ts";
import { nodeFiles } from "../../src/zones/files.ts";
import { answerFrom } from "../../src/zones/lookup.ts";
import { indexZones } from "../../src/zones/index-zones.ts";
import type { Zone, ZoneAnswer } from "../../src/zones/types.ts";
import { randomZone } from "./random-zone.ts";

const ZONES = 40;
const SEED = 7_000;
const TYPES: readonly RrType[] = ["A", "AAAA", "TXT", "MX", "NS", "CNAME", "SOA", "SRV", "CAA", "DNAME"];
const dir = mkdtempSync(join(tmpdir(), "mailworthy-nsd-"));
const origins = Array.from({ length: ZONES }, (_, i) => `z${i}.test`);
const socket = createSocket("udp4");
let server: ChildProcess | null = null;
let port = 0;

beforeAll(async () => {
  chmodSync(dir, 0o755);
  for (const [i, origin] of origins.entries()) writeFileSync(join(dir, `${origin}.zone`), randomZone(SEED + i, origin));
  port = await freePort();
  const user = process.getuid?.() === 0 ? 'username: "root"' : "";
  const zones = origins.map((o) => `zone:\n  name: "${o}"\n  zonefile: "${join(dir, o)}.zone"\n`).join("");
  writeFileSync(
    join(dir, "nsd.conf"),
    `server:\n  ip-address: 127.0.0.1@${port}\n  ${user}\n  chroot: ""\n  zonesdir: "${dir}"\n  pidfile: ""\n  database: ""\n  zonelistfile: "${dir}/zone.list"\n  xfrdfile: "${dir}/xfrd.state"\n  logfile: "${dir}/nsd.log"\n  server-count: 1\n  rrl-ratelimit: 0\n  minimal-responses: yes\nremote-control:\n  control-enable: no\n${zones}`,
  );
  const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin` };
  server = spawn("nsd", ["-d", "-c", join(dir, "nsd.conf")], { stdio: "ignore", env });
  socket.on("message", (packet) => {
    const decoded = decode(packet);
    if (!decoded.ok) throw new Error(decoded.reason);
    waiting.get(decoded.message.id)?.({ ...decoded.message, authoritative: ((packet[2] ?? 0) & 4) !== 0 });
    waiting.delete(decoded.message.id);
  });
  await new Promise<void>((done) => socket.bind(0, "127.0.0.1", done));
});
afterAll(async () => {
  const gone = new Promise((done) => server?.once("exit", done));
  server?.kill("SIGTERM");
  await gone;
  socket.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Reply extends Message {
  readonly authoritative: boolean;
}

const waiting = new Map<number, (message: Reply) => void>();
let nextId = 0;

/** Asked again until there is an answer: the server may still be starting. */
function ask(name: Name, type: RrType): Promise<Reply> {
  const id = (nextId = (nextId + 1) & 0xffff);
  const packet = encodeQuery(id, { name, code: TYPE_CODES[type], class: 1 });
  return new Promise((resolve) => {
    const send = (): void => socket.send(packet, port, "127.0.0.1");
    const again = setInterval(send, 300);
    waiting.set(id, (message) => {
      clearInterval(again);
      resolve(message);
    });
    send();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createSocket("udp4");
    probe.bind(0, "127.0.0.1", () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

/** Every name of the zone, above and below each, wildcards asked literally, names that no record has. */
function namesOf(zone: Zone): readonly Name[] {
  const names = new Set<Name>();
  for (const { name, data } of zone.records) {
    const target = "target" in data ? data.target : data.type === "MX" ? data.exchange : name;
    for (const at of [name, target]) {
      if (!at.endsWith(zone.origin)) continue;
      const around = [at, parentOf(at), `q.${at}`, `q.r.${at}`, `*.${at}`, `*.${parentOf(at)}`, `zz.${parentOf(at)}`];
      for (const one of around) {
        const normal = normalizeName(one);
        if (normal?.endsWith(`.${zone.origin}`) === true || normal === zone.origin) names.add(normal);
      }
    }
  }
  return [...names];
}

/** `RCODE records`: the synthesized CNAME stands for its DNAME, TTLs are another test's business. */
function theirs(message: Message): string {
  const rcode = { 0: "NOERROR", 2: "SERVFAIL", 3: "NXDOMAIN", 6: "YXDOMAIN" }[message.rcode] ?? String(message.rcode);
  const synthesizing = (owner: Name): boolean =>
    message.answers.some((r) => r.data.type === "CNAME" && r.name.endsWith(`.${owner}`));
  const records = message.answers.filter((r) => r.data.type !== "DNAME" || !synthesizing(r.name));
  return `${rcode} ${shown(records)}`;
}

function shown(records: Message["answers"]): string {
  return [...new Set(records.map((r) => `${r.name} ${r.data.type} ${rdataText(r.data)}`))].sort().join(" | ");
}

function ours(said: ZoneAnswer): string {
  if (said.source === "zone") return `${said.answer.rcode} ${shown(said.answer.records)}`;
  return said.source === "outside" ? `NOERROR ${shown(said.records)}` : said.source;
}

test("the files answer as NSD does with them", async () => {
  const set = BIND.read(
    nodeFiles(dir),
    origins.map((o) => `${o}.zone`),
  );
  expect(set.errors).toEqual([]);
  const wrong: string[] = [];
  const kinds = new Map<string, number>();
  let asked = 0;
  let served = 0;
  for (const zone of set.zones) {
    // NSD refuses a zone with names below a DNAME; BIND serves it, and the agreement test reads it.
    if ((await ask(zone.origin, "SOA")).rcode === 2) continue;
    served++;
    const indexes = indexZones({ zones: [zone] });
    const questions = namesOf(zone).flatMap((name) => TYPES.map((type) => ({ name, type })));
    for (let from = 0; from < questions.length; from += 64) {
      const replies = questions.slice(from, from + 64).map(async ({ name, type }) => {
        const message = await ask(name, type);
        const said = answerFrom(indexes, { name, type });
        asked++;
        const delegated = said.source === "outside" && said.records.length === 0;
        const kind = delegated ? "delegated" : said.source === "zone" ? said.answer.rcode : said.source;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (said.source === "servfail") {
          // A loop: the server gives what it followed.
          if (message.answers.some((r) => r.data.type !== "CNAME" && r.data.type !== "DNAME"))
            wrong.push(`${name} ${type}: loop`);
        } else if (theirs(message) !== ours(said)) {
          wrong.push(`${name} ${type}: NSD ${theirs(message)}, ours ${said.source} ${ours(said)}`);
        } else if (delegated === message.authoritative) wrong.push(`${name} ${type}: delegated ${delegated}`);
      });
      await Promise.all(replies);
    }
  }
  const counts = [...kinds].map(([kind, n]) => `${kind} ${n}`).join(", ");
  process.stdout.write(
    `differential: ${served} zones, ${asked} questions (${counts}), ${wrong.length} disagreements\n`,
  );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(asked).toBeGreaterThan(10_000);
  expect(served).toBeGreaterThan(ZONES / 3);
});
