import type { Attended } from "../dns/attended.ts";
import { authorityOf } from "../dns/authority.ts";
import { createResolver, type Resolver } from "../dns/resolver.ts";
import { parseDnsSource, type Server } from "../dns/servers.ts";
import type { Dns, DnsCounts } from "../dns/types.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";
import { readText, writeOutput } from "./files.ts";
import type { Io } from "./io.ts";
import { placeOf } from "../dns/place-of.ts";

export interface DnsSettings {
  /** `--dns` values; empty = the system's resolvers. */
  readonly dns: readonly string[];
  readonly timeoutMs: number | null;
  readonly attempts: number | null;
  readonly record: string | null;
  readonly replay: string | null;
  /** Hides keys on tapes. */
  readonly mask: (text: string) => string;
}

/** The door of one run, and how to leave it. */
export interface OpenDns {
  readonly dns: Dns;
  counts(): DnsCounts;
  /** True when nothing leaves this process (a tape, zones:DIR): nobody to be polite to. */
  readonly local?: boolean;
  /** Of a run that a person watches. */
  readonly attendant?: Pick<Attended, "clock" | "expect" | "isStopped">;
  /** Writes the tape, if one was asked for, and closes everything. */
  finish(): Promise<Result<null>>;
}

/** A zone's own servers are asked directly: where a firewall lets nobody do that, the wait is in vain. */
const OWN_TIMEOUT_MS = 3000;

/** What opening needs of the outside. */
export type DnsIo = Pick<Io, "disk" | "stdin" | "network">;

/** Opens what the settings name; a recording, and the reader of zone files, load where they are wanted. */
export async function openDns(settings: DnsSettings, io: DnsIo): Promise<Result<OpenDns>> {
  const { replay, mask } = settings;
  const inner = replay === null ? await openNetwork(settings, io) : await openReplay(io, replay, mask);
  if (!inner.ok || settings.record === null) return inner;
  const file = settings.record;
  const { recordTape } = await import("../dns/tape.ts");
  const tape = recordTape(inner.value.dns, mask);
  return ok({
    dns: tape,
    local: inner.value.local === true,
    counts: () => inner.value.counts(),
    finish: async () => {
      const written = writeOutput(io.disk, file, "the tape", tape.serialize());
      await inner.value.finish();
      return written;
    },
  });
}

async function openReplay(io: DnsIo, file: string, mask: (text: string) => string): Promise<Result<OpenDns>> {
  const text = readText(io, file, "the tape");
  if (!text.ok) return text;
  const { replayTape } = await import("../dns/tape.ts");
  const dns = replayTape(text.value, file, mask);
  if (!dns.ok) return dns;
  const asked = new Set<string>();
  return ok({
    dns: {
      ask: (question) => {
        asked.add(`${question.name} ${question.type} ${question.nth ?? 0}${placeOf(question)}`);
        return dns.value.ask(question);
      },
    },
    local: true,
    counts: () => ({ questions: asked.size, asked: 0, servers: 0 }),
    finish: () => Promise.resolve(ok(null)),
  });
}

async function openNetwork(settings: DnsSettings, io: DnsIo): Promise<Result<OpenDns>> {
  const problems: Problem[] = [];
  const servers: Server[] = [];
  for (const text of settings.dns) {
    const source = parseDnsSource(text);
    if (!source.ok) problems.push(...source.error);
    else if (source.value.kind !== "zones") servers.push(source.value);
    else {
      const { serveZones } = await import("./serve-zones.ts");
      const served = serveZones(io, source.value.dir);
      if (served.ok) servers.push(served.value);
      else problems.push(...served.error);
    }
  }
  if (settings.dns.length === 0) servers.push(...io.network.systemServers());
  if (servers.length === 0 && problems.length === 0) {
    problems.push({ at: null, message: "the system names no DNS server; name one with --dns", hint: null });
  }
  if (problems.length > 0) return fail(problems);
  const { timeoutMs, attempts } = settings;
  const resolver: Resolver = createResolver({
    servers,
    network: io.network,
    ...(timeoutMs === null ? {} : { timeoutMs }),
    ...(attempts === null ? {} : { attempts }),
  });
  // A run that names its servers is confined to them.
  const own =
    settings.dns.length > 0
      ? null
      : authorityOf({ dns: resolver, network: io.network, timeoutMs: timeoutMs ?? OWN_TIMEOUT_MS });
  return ok({
    dns: own === null ? resolver : { ask: (q) => (q.only === "authority" ? own.ask(q) : resolver.ask(q)) },
    local: servers.every((server) => server.kind === "embedded"),
    counts: () => {
      const { questions, asked, servers: to } = resolver.counts();
      return { questions, asked: asked + (own?.asked() ?? 0), servers: to };
    },
    finish: async () => {
      await own?.close();
      await resolver.close();
      return ok(null);
    },
  });
}
