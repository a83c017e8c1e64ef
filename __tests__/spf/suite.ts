import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import { normalizeName } from "../../src/dns/name.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { spelled } from "../ips.ts";
import { n } from "../names.ts";

export interface SuiteCase {
  readonly id: string;
  readonly scenario: string;
  readonly helo: string;
  readonly host: string;
  readonly mailfrom: string;
  readonly results: readonly string[];
  readonly explanation: string | null;
}

/** Names → records. For a type that a name does not hold: no reply when it is silent, SERVFAIL when it fails. */
export type World = ReadonlyMap<
  string,
  { readonly records: readonly Rdata[]; readonly silent: boolean; readonly fails?: boolean }
>;

export interface Scenario {
  readonly description: string;
  readonly world: World;
  readonly cases: readonly SuiteCase[];
}

type Raw = Record<string, unknown>;

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function rdataOf(type: string, value: unknown): Rdata | null {
  const name = (text: unknown): string => normalizeName(String(text)) ?? "";
  switch (type) {
    case "A":
    case "AAAA":
      return { type, address: spelled(String(value)) };
    case "MX": {
      const [preference, exchange] = value as [number, string];
      return { type, preference, exchange: n(name(exchange)) };
    }
    case "PTR":
    case "CNAME":
      return { type, target: n(name(value)) };
    case "TXT":
    case "SPF":
      return {
        type,
        strings: (Array.isArray(value) ? value : [value])
          .map((s) => Buffer.from(String(s), "utf8"))
          .map((b, i) => latin1Of(Array.isArray(value) ? value[i] : value, b)),
      };
    default:
      return null;
  }
}

/** The suite writes bytes as \xNN escapes, which YAML reads as code points: those below 256 are bytes. */
function latin1Of(text: unknown, utf8: Buffer): string {
  const s = String(text);
  return /^[\u0000-\u00ff]*$/.test(s) ? s : utf8.toString("latin1");
}

function worldOf(zonedata: Raw): World {
  const world = new Map<string, { records: Rdata[]; silent: boolean }>();
  for (const [owner, rows] of Object.entries(zonedata)) {
    const entry = { records: [] as Rdata[], silent: false };
    for (const row of rows as readonly unknown[]) {
      if (row === "TIMEOUT") entry.silent = true;
      else
        for (const [type, value] of Object.entries(row as Raw)) {
          if (value === "TIMEOUT") entry.silent = true;
          const data = value === "NONE" || value === "TIMEOUT" ? null : rdataOf(type, value);
          if (data !== null) entry.records.push(data);
          if (type === "TXT" && value === "NONE") entry.records.push({ type: "OTHER", code: 16, hex: "" });
        }
    }
    // The suite's own rule: SPF-type records also stand for TXT, where the name has no TXT of its own.
    const hasTxt = entry.records.some((r) => r.type === "TXT" || (r.type === "OTHER" && r.code === 16));
    if (!hasTxt)
      entry.records.push(
        ...entry.records.flatMap((r) => (r.type === "SPF" ? [{ type: "TXT" as const, strings: r.strings }] : [])),
      );
    world.set(normalizeName(owner) ?? owner, entry);
  }
  return world;
}

export function readSuite(file: string): readonly Scenario[] {
  const documents = parseAllDocuments(readFileSync(file, "utf8"));
  return documents.flatMap((doc) => {
    const data = doc.toJS() as Raw | null;
    if (data === null) return [];
    const scenario = String(data["description"]);
    const cases = Object.entries(data["tests"] as Record<string, Raw>).map(([id, t]) => ({
      id,
      scenario,
      helo: String(t["helo"]),
      host: String(t["host"]),
      mailfrom: textOf(t["mailfrom"]),
      results: ([] as unknown[]).concat(t["result"]).map(String),
      explanation: t["explanation"] === undefined ? null : textOf(t["explanation"]),
    }));
    return [{ description: scenario, world: worldOf(data["zonedata"] as Raw), cases }];
  });
}
