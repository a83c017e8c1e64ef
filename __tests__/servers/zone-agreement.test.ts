import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { normalizeName } from "../../src/dns/name.ts";
import { rdataText } from "../../src/dns/rdata.ts";
import { BIND } from "../../src/zones/bind/format.ts";
import { nodeFiles } from "../../src/zones/files.ts";
import { typeName } from "../../src/zones/record-types.ts";
import type { ZoneRecord } from "../../src/zones/types.ts";
import { CORPUS, HEAD, KNOWN_DIFFERENCES } from "./zone-corpus.ts";
import { randomZone } from "./random-zone.ts";

const dir = mkdtempSync(join(tmpdir(), "mailworthy-zones-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const PATH = `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;

interface Verdict {
  readonly good: boolean;
  /** `name ttl type data`, sorted; null when the file is not good. */
  readonly records: readonly string[] | null;
}

/** One line of a server's dump, names lower-case, absolute and without the final dot. */
function canonical(line: string, origin: string): string {
  const [owner = "", ttl = "", , type = "", ...words] = line.split(/[ \t]+/);
  const data = line.slice(line.indexOf(type, owner.length + ttl.length + 4) + type.length).trim();
  const host = (text: string): string => {
    if (text === "@") return origin;
    const absolute = /(^|[^\\])\.$/.test(text) || /^\d+$/.test(text) ? text : `${text}.${origin}`;
    return absolute === "." ? "." : (normalizeName(absolute) ?? absolute);
  };
  const start = `${host(/^\d+$/.test(owner) ? `${owner}.${origin}` : owner)} ${ttl} ${type}`;
  switch (type) {
    case "TXT":
    case "SPF":
      return `${start} ${data}`;
    case "CAA":
      return `${start} ${data.toLowerCase()}`;
    case "A":
    case "AAAA":
      return `${start} ${words.join(" ")}`;
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
    case "MX":
    case "SRV":
    case "SOA":
      return `${start} ${words.map(host).join(" ")}`;
    default:
      return start; // carried without understanding
  }
}

/** Records of a dump; `$ORIGIN` lines count. */
function dumped(text: string): readonly string[] {
  let origin = "";
  return text.split("\n").flatMap((line) => {
    origin = /^\$ORIGIN (\S+)\.$/.exec(line)?.[1] ?? origin;
    return /^\S+\s+\d+\s+IN\s/.test(line) ? [canonical(line, origin)] : [];
  });
}

function ours(record: ZoneRecord): string {
  const { data } = record;
  const type = data.type === "OTHER" ? typeName(data.code) : data.type;
  const start = `${record.name} ${record.ttl} ${type}`;
  if (data.type === "OTHER") return start;
  if (data.type === "TXT" || data.type === "SPF") return `${start} ${data.strings.map(quoted).join(" ")}`;
  return `${start} ${data.type === "CAA" ? rdataText(data).toLowerCase() : rdataText(data)}`;
}

function quoted(text: string): string {
  const bytes = Array.from(text, (c) => {
    if (c === '"' || c === "\\") return `\\${c}`;
    return c < " " || c > "~" ? `\\${String(c.charCodeAt(0)).padStart(3, "0")}` : c;
  });
  return `"${bytes.join("")}"`;
}

function verdict(program: string, args: readonly string[]): Verdict {
  const made = spawnSync(program, [...args], {
    env: { ...process.env, PATH },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (made.error !== undefined) throw made.error;
  return { good: made.status === 0, records: made.status === 0 ? sorted(dumped(made.stdout)) : null };
}

function named(file: string): Verdict {
  const lenient = ["-k", "-n", "-m", "-M", "-S", "-r"].flatMap((option) => [option, "ignore"]);
  return verdict("named-checkzone", [
    ...lenient,
    "-i",
    "none",
    "-D",
    "-s",
    "full",
    "-o",
    "-",
    "-q",
    "example.com",
    file,
  ]);
}

function mailworthy(file: string): Verdict {
  const set = BIND.read(nodeFiles(dir), [file]);
  const good = set.errors.length === 0;
  return { good, records: good ? sorted((set.zones[0]?.records ?? []).map(ours)) : null };
}

/** Which TTL wins where the file gives one RRset several (an error of RFC 2181 §5.2) is not told: it is left out of these. */
function withoutMixedTtls(verdict: Verdict, mixed: ReadonlySet<string>): Verdict {
  const clean = (line: string): string => {
    const [name = "", , type = ""] = line.split(" ");
    return mixed.has(`${name} ${type}`) ? line.replace(/ \d+ /, " * ") : line;
  };
  return { good: verdict.good, records: verdict.records === null ? null : sorted(verdict.records.map(clean)) };
}

function mixedTtls(records: readonly string[]): ReadonlySet<string> {
  const ttls = new Map<string, string>();
  const mixed = new Set<string>();
  for (const line of records) {
    const [name = "", ttl = "", type = ""] = line.split(" ");
    const key = `${name} ${type}`;
    if (ttls.has(key) && ttls.get(key) !== ttl) mixed.add(key);
    ttls.set(key, ttl);
  }
  return mixed;
}

const sorted = (lines: readonly string[]): readonly string[] => [...new Set(lines)].sort();

const SEED = 20_261_124;
const files: readonly (readonly [string, string])[] = [
  ...CORPUS.map(([title, text]) => [title, text.startsWith("=") ? text.slice(1) : HEAD + text] as const),
  ...Array.from({ length: 60 }, (_, i) => [`seeded ${i}`, randomZone(SEED + i)] as const),
];

describe("named-checkzone and nsd-checkzone say the same of zone files", () => {
  test("verdicts and records", () => {
    const wrong: string[] = [];
    const explained: string[] = [];
    let agreed = 0;
    let records = 0;
    for (const [index, [title, text]] of files.entries()) {
      const file = `${index}/example.com.zone`;
      mkdirSync(join(dir, String(index)));
      writeFileSync(join(dir, file), text);
      const raw = mailworthy(file);
      const mixed = mixedTtls(raw.records ?? []);
      const own = withoutMixedTtls(raw, mixed);
      const bind = withoutMixedTtls(named(join(dir, file)), mixed);
      const nsd = withoutMixedTtls(verdict("nsd-checkzone", ["-p", "example.com", join(dir, file)]), mixed);
      const same = [bind, nsd].find((v) => v.good === own.good && String(v.records) === String(own.records));
      if (same !== undefined) {
        agreed++;
        records += own.records?.length ?? 0;
        continue;
      }
      const reason = KNOWN_DIFFERENCES[title];
      if (reason !== undefined) explained.push(`${title}: ${reason}`);
      else
        wrong.push(`${title}: named ${show(bind, own)} nsd ${show(nsd, own)}, we ${own.good ? "accept" : "refuse"} it`);
    }
    process.stdout.write(
      `agreement: ${agreed} of ${files.length} files, ${records} records\n${explained.map((e) => `  differs: ${e}\n`).join("")}`,
    );
    expect(wrong).toEqual([]);
    expect(explained).toHaveLength(Object.keys(KNOWN_DIFFERENCES).length);
  });
});

/** What a server says and we do not (+), and the other way round (-). */
function show(theirs: Verdict, own: Verdict): string {
  if (theirs.records === null || own.records === null) return theirs.good ? "accepts" : "refuses";
  const more = theirs.records.filter((r) => own.records?.includes(r) === false).map((r) => `+${r}`);
  const less = own.records.filter((r) => theirs.records?.includes(r) === false).map((r) => `-${r}`);
  return `[${[...more, ...less].join(" | ")}]`;
}
