import { excerpt } from "../text/printable.ts";
import { createZoneBudget, meteredFiles, overErrors, type ZoneBudget } from "./budget.ts";
import type { Files } from "./files.ts";
import { globsOf } from "./globs.ts";
import type { Format } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { mergedZones, type Part } from "./merge.ts";
import { rememberingFiles, type Memo } from "./memo.ts";
import type { Location } from "../text/problem.ts";
import type { NotEvaluated, Unplaced, ZoneError, ZoneSet } from "./types.ts";
import { append } from "../core/append.ts";

const MAX_ZONE_FILES = 20_000;
const MAX_TOTAL = 512 * 1024 * 1024;
const FORMAT_NAMES: Readonly<Record<Format["name"], string>> = {
  bind: "a zone file (*.zone, *.db, db.*, or any file with an SOA record)",
  octodns: "octoDNS YAML (example.com.yaml)",
  dnscontrol: "DNSControl (dnsconfig.js)",
  terraform: "Terraform (*.tf)",
  gcloud: "an export of gcloud dns (rrdatas in YAML)",
};
/** Matched by `zones/*` without being meant. */
const BYSTANDER =
  /(?:^|\/)(?:\.[^/]*|(?:readme|license|licence|notice|makefile|codeowners|changelog)[^/]*|[^/]+\.(?:md|rst))$/i;

/**
 * Reads the DNS files that the patterns name, or every one that is detected when they are null. What a `memo` holds of
 * files that did not change is not read again: base and head of a pull request share one.
 */
export function readZones(
  files: Files,
  patterns: readonly string[] | null,
  memo?: Memo,
  budget: ZoneBudget = createZoneBudget(),
): ZoneSet {
  const metered = meteredFiles(files, budget);
  const errors: ZoneError[] = [];
  const notEvaluated: NotEvaluated[] = [...(patterns === null ? [] : unreadable(files, patterns))];
  const chosen = patterns === null ? detected(files, notEvaluated) : named(files, patterns, errors);
  const parts: Part[] = [];
  const read = new Set<string>();
  const unplaced: Unplaced[] = [];
  for (const format of FORMATS) {
    const paths = chosen.get(format) ?? [];
    // A zone file stands for itself; other formats spread one zone over several files.
    const groups =
      paths.length === 0
        ? []
        : format.name === "bind" || format.name === "gcloud"
          ? paths.map((path) => [path])
          : [paths];
    for (const group of groups) {
      const set = rememberingFiles(metered, memo, `${format.name}:${group.join("\0")}`, (door) =>
        format.read(door, group, budget, memo?.zoneIds),
      );
      append(
        parts,
        set.zones.map((zone) => ({ zone, format: format.name })),
      );
      append(notEvaluated, set.notEvaluated);
      append(unplaced, set.unplaced ?? []);
      append(errors, patterns === null ? set.errors.map(judgedByLooks) : set.errors);
      set.files.forEach((file) => read.add(file));
    }
  }
  append(errors, overErrors(budget));
  const { zones, doubts } = mergedZones(parts);
  return {
    zones,
    notEvaluated: [...notEvaluated, ...doubts],
    errors,
    files: [...read].sort(),
    ...(unplaced.length === 0 ? {} : { unplaced }),
  };
}

type Chosen = ReadonlyMap<Format, readonly string[]>;

function grouped(pairs: readonly (readonly [Format, string])[]): Chosen {
  const chosen = new Map<Format, string[]>();
  for (const [format, path] of pairs) chosen.set(format, [...(chosen.get(format) ?? []), path]);
  return chosen;
}

/** Called as zone files and octoDNS files are. Other text, and programs of other tools, are theirs to judge. */
const SURELY_ZONE = /\.(?:zone|db|bind|hosts|ya?ml)$|(?:^|\/)db\.[^/]+$/i;

function judgedByLooks(error: ZoneError): ZoneError {
  return SURELY_ZONE.test(error.at.file) ? error : { ...error, isGuess: true };
}

/** A repository may hold anything: what cannot be looked at is said, and stops nothing. */
function detected(files: Files, open: NotEvaluated[]): Chosen {
  const candidates = files.list().filter((path) => FORMATS.some((format) => format.takes(path)));
  const sure = candidates.filter((path) => SURELY_ZONE.test(path) || /(?:dnsconfig\.js|\.tf)$/i.test(path));
  const known = new Set(sure);
  const errors: ZoneError[] = [];
  const bounded = boundedFiles(files, [...sure, ...candidates.filter((path) => !known.has(path))], errors);
  const note = (at: Location, reason: string): void => void open.push({ at, reason, origin: null, name: null });
  for (const { at, message } of errors)
    note(at, `${message}; the rest is not looked at: name your DNS files with zones`);
  return grouped(
    bounded.flatMap((path) => {
      const text = files.read(path);
      if (text === null) {
        if (known.has(path)) note({ file: path, line: 1, column: 1 }, UNREADABLE);
        return [];
      }
      const format = FORMATS.find((f) => f.takes(path) && f.is(path, text));
      return format === undefined ? [] : [[format, path] as const];
    }),
  );
}

function named(files: Files, patterns: readonly string[], errors: ZoneError[]): Chosen {
  const globs = globsOf(patterns);
  const wanted = files.list().filter((path) => globs.takes(path) && (globs.names(path) || !BYSTANDER.test(path)));
  return grouped(
    boundedFiles(files, wanted, errors).flatMap((path) => {
      const taking = FORMATS.filter((format) => format.takes(path));
      const [only, more] = taking;
      if (only !== undefined && more === undefined) return [[only, path] as const];
      const text = files.read(path);
      if (text === null) return tell(errors, path, UNREADABLE);
      const format = (only === undefined ? FORMATS : taking).find((f) => f.is(path, text)) ?? only;
      const expected = FORMATS.map((f) => FORMAT_NAMES[f.name]).join(", ");
      return format === undefined
        ? tell(errors, path, `is in no format that is known here; expected ${expected}`)
        : [[format, path] as const];
    }),
  );
}

const UNREADABLE = "cannot be read: outside of this directory, or larger than 64 MiB";

function tell(errors: ZoneError[], file: string, message: string): readonly [] {
  errors.push({ at: { file, line: 1, column: 1 }, message });
  return [];
}

/** At most so many files and bytes; the files that follow are not read, and that is an error. */
function boundedFiles(files: Files, paths: readonly string[], errors: ZoneError[]): readonly string[] {
  const kept = paths.slice(0, MAX_ZONE_FILES);
  files.prefetch?.(kept);
  let total = 0;
  for (const [index, path] of kept.entries()) {
    total += files.size?.(path) ?? 0;
    if (total <= MAX_TOTAL) continue;
    tell(errors, path, `the DNS files together are larger than ${MAX_TOTAL / 1024 / 1024} MiB`);
    return kept.slice(0, index);
  }
  const [first] = paths.slice(MAX_ZONE_FILES);
  if (first !== undefined) tell(errors, first, `more than ${MAX_ZONE_FILES} DNS files`);
  return kept;
}

/** Submodules that a pattern reaches into: their files are in another repository. */
function unreadable(files: Files, patterns: readonly string[]): readonly NotEvaluated[] {
  return (files.submodules?.() ?? [])
    .filter((path) => patterns.some((pattern) => pattern.replace(/^\.\//, "").startsWith(`${path}/`)))
    .map((file) => ({
      at: { file, line: 1, column: 1 },
      reason: `${excerpt(file, 100)} is a git submodule: its files are not part of this commit`,
      origin: null,
      name: null,
    }));
}
