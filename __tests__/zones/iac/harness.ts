import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rdataText } from "../../../src/dns/rdata.ts";
import { joinPath } from "../../../src/zones/terraform/modules.ts";
import type { Files } from "../../../src/zones/files.ts";
import type { Format } from "../../../src/zones/format.ts";
import type { ZoneSet } from "../../../src/zones/types.ts";

/** Files that are only in memory; a path that leads out of the root is not there. */
export function memoryFiles(files: Readonly<Record<string, string>>): Files {
  return {
    list: () => Object.keys(files).sort(),
    read: (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
    resolve: (path, from) => joinPath(from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : ".", path),
  };
}

/** A case: `-- name --` begins a file, `-- expected --` what reading them gives. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: string;
}

export function casesIn(directory: string): readonly Case[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".case"))
    .sort()
    .map((file) => {
      const parts = readFileSync(join(directory, file), "utf8").split(/^-- (.+) --\n/m);
      const sections = new Map<string, string>();
      for (let i = 1; i < parts.length; i += 2) sections.set(parts[i] ?? "", parts[i + 1] ?? "");
      const expected = sections.get("expected") ?? "";
      sections.delete("expected");
      return { name: file.replace(".case", ""), files: Object.fromEntries(sections), expected: expected.trim() };
    });
}

/** The files that are detected, read. */
export function readCase(format: Format, files: Readonly<Record<string, string>>): ZoneSet {
  const wanted = Object.keys(files).filter((path) => format.takes(path) && format.is(path, files[path] ?? ""));
  return format.read(memoryFiles(files), wanted);
}

/** One line a record, part and error. */
export function shown(set: ZoneSet): string {
  const place = (at: { file: string; line: number; column: number }): string => `${at.file}:${at.line}:${at.column}`;
  const lines = set.zones.flatMap((zone) => [
    `${zone.origin}${zone.openWorld === undefined ? "" : ` (open: ${place(zone.openWorld.at)})`}`,
    ...zone.records.map((r) => `  ${r.name} ${r.ttl} ${r.data.type} ${rdataText(r.data)} @ ${place(r.at)}`),
    ...zone.notEvaluated.map(
      (n) =>
        `  ? ${n.name ?? "*"} ${n.types?.join(",") ?? "any"}${n.undeclaredOnly === true ? " undeclared" : ""} @ ${place(n.at)} ${n.reason}`,
    ),
  ]);
  const everywhere = set.notEvaluated
    .filter((n) => n.origin === null)
    .map((n) => `? everywhere${n.undeclaredOnly === true ? " undeclared" : ""} @ ${place(n.at)} ${n.reason}`);
  const unplaced = (set.unplaced ?? []).map(
    ({ label, under, types, at }) =>
      `? unplaced ${label === "" ? "*" : `${label}.*`}${under === null ? "" : ` under ${under}`} ${types?.join(",") ?? "any"} @ ${place(at)}`,
  );
  return [...lines, ...everywhere, ...unplaced, ...set.errors.map((e) => `! ${place(e.at)} ${e.message}`)].join("\n");
}
