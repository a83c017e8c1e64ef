import type { Name } from "../../dns/types.ts";
import { consistencyErrors } from "../bind/consistency.ts";
import { createZoneBudget, type ZoneBudget } from "../budget.ts";
import type { Files } from "../files.ts";
import type { Format } from "../format.ts";
import type { NotEvaluated, Zone, ZoneError, ZoneSet } from "../types.ts";
import { readName, type Gathered } from "./records.ts";
import { settingsIn, type Settings } from "./settings.ts";
import { readTree, type Tree } from "./tree.ts";
import { zoneFileOf } from "./zone-name.ts";
import { append } from "../../core/append.ts";

const TYPE_LINE =
  /(?:^[ \t]+(?:-[ \t]+)*|[{,][ \t]*)["']?type["']?:[ \t]*["']?(?:A|AAAA|ALIAS|CAA|CNAME|DNAME|DS|HTTPS|LOC|MX|NAPTR|NS|PTR|SPF|SRV|SSHFP|SVCB|TLSA|TXT|URLFWD)["']?[ \t]*(?:[,}#]|\r?$)/m;
const INCLUDES = /!include[ \t]/;
/** octoDNS' default (octodns/provider/yaml.py). */
const DEFAULT_TTL = 3600;

/** octoDNS' YAML: one file a zone, or one directory a zone. */
export const OCTODNS: Format = {
  name: "octodns",
  takes: (path) => /\.ya?ml$/i.test(path),
  is: (path, text) => zoneFileOf(path) !== null && (TYPE_LINE.test(text) || INCLUDES.test(text)),
  read: (files, paths, budget = createZoneBudget()) => {
    const settings = settingsIn(files);
    const errors: ZoneError[] = [];
    const read: string[] = [];
    const groups = new Map<string, string[]>();
    for (const path of paths) {
      const zone = zoneFileOf(path);
      const key = zone === null ? null : `${zone.directory}\0${zone.origin}`;
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), path]);
      else append(errors, namelessErrors(files, settings, path));
    }
    const zones = [...groups].map(([key, group]) => {
      const [directory = "", origin = ""] = key.split("\0");
      const found = readGroup(files, directory, origin, group, settings, budget);
      append(errors, found.errors);
      append(read, found.zone.files);
      return found.zone;
    });
    return { zones, notEvaluated: zones.flatMap((z) => z.notEvaluated), errors, files: read } satisfies ZoneSet;
  },
};

/** A YAML file that was named, but not as a zone: fine when it is octoDNS' configuration or shared by zones. */
function namelessErrors(files: Files, settings: readonly Settings[], path: string): readonly ZoneError[] {
  const { tree, errors } = readTree(files, path);
  if (errors.length > 0) return errors;
  if (tree === null || isConfiguration(tree) || settings.some((s) => s.shared === path)) return [];
  if (!TYPE_LINE.test(files.read(path) ?? "")) return [{ at: tree.at, message: NOT_RECORDS }];
  return [{ at: tree.at, message: "the zone's name is unknown: expected a file name such as example.com.yaml" }];
}

const NOT_RECORDS = "not octoDNS: expected a map of names to records, such as www: {type: A, value: 192.0.2.1}";

function isConfiguration(tree: Tree): boolean {
  return tree.kind === "map" && tree.entries.some((e) => ["providers", "zones", "manager"].includes(e.key));
}

function readGroup(
  files: Files,
  directory: string,
  origin: Name,
  paths: readonly string[],
  settings: readonly Settings[],
  budget: ZoneBudget,
): { readonly zone: Zone; readonly errors: readonly ZoneError[] } {
  const own = settings.find((s) => s.directory === directory);
  const rules = {
    origin,
    defaultTtl: own?.defaultTtl ?? DEFAULT_TTL,
    escapedSemicolons: own?.escapedSemicolons ?? true,
  };
  const gathered: Gathered = { records: [], open: [], errors: [], declared: new Map(), budget };
  const read: string[] = [];
  const shared = own?.shared ?? null;
  for (const path of shared === null || paths.includes(shared) ? paths : [...paths, shared]) {
    const { tree, errors, files: seen } = readTree(files, path);
    append(gathered.errors, errors);
    append(read, seen);
    if (tree === null || (tree.kind === "scalar" && tree.isNull) || isConfiguration(tree)) continue;
    if (tree.kind !== "map") gathered.errors.push({ at: tree.at, message: NOT_RECORDS });
    else tree.entries.forEach((entry) => readName(gathered, rules, entry));
  }
  const zone: Zone = { origin, records: gathered.records, notEvaluated: gathered.open, files: read };
  const errors = [...gathered.errors, ...consistencyErrors(zone)];
  const fault = errors.find((e) => e.isFinding !== true);
  const broken: readonly NotEvaluated[] =
    fault === undefined
      ? []
      : [{ at: fault.at, reason: `the zone file has an error: ${fault.message}`, origin, name: null }];
  return { zone: { ...zone, notEvaluated: [...broken, ...gathered.open] }, errors };
}
