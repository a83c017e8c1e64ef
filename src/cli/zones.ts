import { lookAt } from "../app/files.ts";
import { normalizeName } from "../dns/name.ts";
import { rdataText } from "../dns/rdata.ts";
import type { RrType } from "../dns/types.ts";
import { TYPE_CODES } from "../dns/wire/codes.ts";
import { forLog } from "../report/escape.ts";
import { tableLines, wrappedText } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import { nodeFiles, type Files } from "../zones/files.ts";
import { answerFrom } from "../zones/lookup.ts";
import { indexZones } from "../zones/index-zones.ts";
import { readZones } from "../zones/read.ts";
import { mergedSets } from "../zones/merge.ts";
import { typeName } from "../zones/record-types.ts";
import type { ZoneSet } from "../zones/types.ts";
import * as rules from "node:path";
import type { Lang } from "../core/lang.ts";
import { namedFile } from "../core/paths.ts";
import { columns, columnsOf, done, doneJson, lookOf, type CommandIo, type Outcome } from "./io.ts";
import { langOfReader } from "./lang.ts";
import type { Parsed } from "./options.ts";
import { watchFiles } from "./progress.ts";
import { commandWords } from "./words/words.ts";
import type { ZonesCommandWords } from "./words/zones.ts";

/** `mailworthy zones [PATH…]` and `mailworthy zones ask <name> <type> [PATH…]`. */
export async function zonesCommand(parsed: Parsed, io: CommandIo): Promise<Outcome> {
  const lang = langOfReader(parsed, io);
  const words = await commandWords("zones", lang);
  const [verb, ...rest] = parsed.positionals;
  if (verb === "ask") return ask(rest, parsed, io, lang, words);
  const set = readPaths(parsed.positionals, io, lang);
  if (!set.ok) return set;
  const records = set.value.zones
    .flatMap((zone) => zone.records)
    // What stands only for a part that is not evaluated is told there.
    .filter((r) => r.data.type !== "OTHER" || r.written !== undefined || r.data.hex !== "")
    .map((r) => ({
      name: r.name,
      type: r.data.type === "OTHER" ? typeName(r.data.code) : r.data.type,
      ttl: r.ttl,
      data: r.written ?? rdataText(r.data),
      ...r.at,
    }));
  const notEvaluated = set.value.notEvaluated.map((n) => ({ file: n.at.file, line: n.at.line, reason: n.reason }));
  const errors = set.value.errors.map((e) => ({ ...e.at, message: e.message }));
  const exitCode = errors.length > 0 ? 2 : 0;
  if (parsed.flag("json")) return doneJson({ schema: "mailworthy/zones/1", records, notEvaluated, errors }, exitCode);
  const table = records.map((r) =>
    [r.name, r.type, String(r.ttl), excerpt(r.data, 100), `${r.file}:${r.line}`].map(forLog),
  );
  const look = lookOf(io, parsed);
  const ink = painter(look);
  const faults = errors.flatMap((e) => {
    const text = `${forLog(e.file)}:${e.line}:${e.column}: ${forLog(e.message)}`;
    return wrappedText(text, look.columns, "", "  ").map((line) => `${ink("red", line)}\n`);
  });
  const head = [words.name, words.type, words.ttl, words.data, words.where];
  return done(columns([head, ...table], look) + faults.join(""), exitCode);
}

function ask(args: readonly string[], parsed: Parsed, io: CommandIo, lang: Lang, words: ZonesCommandWords): Outcome {
  const [nameText = "", typeText = "", ...paths] = args;
  const name = normalizeName(nameText);
  const types = Object.keys(TYPE_CODES) as readonly RrType[];
  const type = types.find((t) => t === typeText.toUpperCase());
  if (name === null || nameText === "")
    return fail([
      {
        at: null,
        message: `${excerpt(nameText, 80)} is not a name; usage: mailworthy zones ask <name> <type> [PATH…]`,
        hint: null,
      },
    ]);
  if (type === undefined)
    return fail([
      {
        at: null,
        message: `${excerpt(typeText, 40)} is not a type that is known here; expected ${types.join(", ")}`,
        hint: nearest(typeText.toUpperCase(), types),
      },
    ]);
  const set = readPaths(paths, io, lang);
  if (!set.ok) return set;
  const said = answerFrom(indexZones(set.value), { name, type });
  const records = said.source === "zone" ? said.answer.records : said.source === "outside" ? said.records : [];
  const rcode = said.source === "zone" ? said.answer.rcode : said.source === "outside" ? "NOERROR" : "SERVFAIL";
  const source = said.source === "servfail" ? "zone" : said.source;
  const answers = records.map((rr) => ({ name: rr.name, type: rr.data.type, ttl: rr.ttl, data: rdataText(rr.data) }));
  if (parsed.flag("json")) return doneJson({ schema: "mailworthy/answer/1", rcode, source, answers });
  const rows = answers.map((a) => [a.name, a.type, String(a.ttl), a.data].map(forLog));
  const columns = columnsOf(io);
  const lines = [...wrappedText(words.answered(rcode, source), columns), ...tableLines(rows, columns)];
  return done(lines.map((line) => `${line}\n`).join(""));
}

/** Directories are searched for zone files; a file named is read whatever its name. */
function readPaths(paths: readonly string[], io: CommandIo, lang: Lang): Result<ZoneSet> {
  const { disk } = io;
  const sets: ZoneSet[] = [];
  for (const path of paths.length === 0 ? ["."] : paths) {
    const seen = lookAt(disk, path, "the DNS files");
    if (!seen.ok) return seen;
    const kind = seen.value;
    if (kind === "missing")
      return fail([{ at: null, message: `${excerpt(path, 200)}: no such file or directory`, hint: null }]);
    if (kind === "directory") sets.push(placed(readDirectory(path, io, lang), path));
    else {
      const { directory, name } = namedFile(path, rules);
      sets.push(placed(readZones(nodeFiles(disk.absolute(directory)), [name]), directory));
    }
  }
  return ok(mergedSets(sets));
}

/** Reads a directory; who waits for it is told how many files are left. */
function readDirectory(path: string, io: CommandIo, lang: Lang): ZoneSet {
  const files = nodeFiles(io.disk.absolute(path));
  const looked = new Set<string>();
  let tell: (read: number) => void = () => undefined;
  let [parsed, total] = [0, 0];
  const watched: Files = {
    ...files,
    prefetch: (paths) => {
      total = paths.length;
      tell = watchFiles(total, io, lang);
    },
    read: (file) => {
      // The first time a file is only looked at, to see what it is.
      if (looked.has(file)) tell(Math.min(parsed++, total - 1));
      looked.add(file);
      return files.read(file);
    },
  };
  const set = readZones(watched, null);
  tell(total);
  return set;
}

/** Paths as the caller wrote them. */
function placed(set: ZoneSet, dir: string): ZoneSet {
  const clean = dir.replaceAll(rules.sep, "/").replace(/^\.\//, "").replace(/\/$/, "");
  if (clean === "." || clean === "") return set;
  const names = new Map<string, string>();
  const placedName = (file: string): string => {
    const name = names.get(file) ?? `${clean}/${file}`;
    names.set(file, name);
    return name;
  };
  const moved = <T extends { readonly at: { readonly file: string; readonly line: number; readonly column: number } }>(
    item: T,
  ): T => ({ ...item, at: { ...item.at, file: placedName(item.at.file) } });
  return {
    zones: set.zones.map((zone) => ({
      ...zone,
      records: zone.records.map(moved),
      notEvaluated: zone.notEvaluated.map(moved),
      files: zone.files.map(placedName),
    })),
    notEvaluated: set.notEvaluated.map(moved),
    unplaced: set.unplaced?.map(moved) ?? [],
    errors: set.errors.map(moved),
    files: set.files.map(placedName),
  };
}
