import { below, relativeTo, ROOT } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { consistencyErrors } from "../bind/consistency.ts";
import { createZoneBudget, type ZoneBudget } from "../budget.ts";
import type { Files } from "../files.ts";
import type { Format } from "../format.ts";
import type { NotEvaluated, Zone, ZoneError, ZoneSet } from "../types.ts";
import { excerpt } from "../../text/printable.ts";
import { typeOf } from "../record-types.ts";
import { planner, plansIn, type ZonePlan } from "./config.ts";
import { processed } from "./processors.ts";
import { readName, type Gathered } from "./records.ts";
import { settingsIn, type Settings } from "./settings.ts";
import { sourcesTogether, splits, withoutExtension, type Group, type Together } from "./sources.ts";
import { readTree } from "./read-tree.ts";
import type { Tree } from "./tree.ts";
import { zoneFileOf } from "./zone-name.ts";
import { append } from "../../core/append.ts";

const TYPE_LINE =
  /(?:^[ \t]+(?:-[ \t]+)*|^(?:-[ \t]+)+|[{,][ \t]*)["']?type["']?:[ \t]*["']?(?:A|AAAA|ALIAS|CAA|CNAME|DNAME|DS|HTTPS|LOC|MX|NAPTR|NS|PTR|SPF|SRV|SSHFP|SVCB|TLSA|TXT|URLFWD)["']?[ \t]*(?:[,}#]|\r?$)/m;
/** Each record has one of these; what Terraform, Kubernetes and the like keep in YAML mostly does not. */
const VALUE = /(?:^[ \t-]*|[{,][ \t]*)["']?(?:values?|dynamic|geo)["']?:(?:[ \t\r]|$)/m;
const OTHER_TOOL = /^(?:apiVersion|kind|AWSTemplateFormatVersion):[ \t]*["']?[\w.]|^[ \t]*(?:-[ \t]+)?content:/m;
const INCLUDES = /!include[ \t]/;
/** octoDNS' default (octodns/provider/yaml.py). */
const DEFAULT_TTL = 3600;

/** octoDNS' YAML: one file a zone, or one directory a zone. */
export const OCTODNS: Format = {
  name: "octodns",
  takes: (path) => /\.ya?ml$/i.test(path),
  is: (path, text) =>
    zoneFileOf(path) !== null &&
    ((TYPE_LINE.test(text) && VALUE.test(text) && !OTHER_TOOL.test(text)) || INCLUDES.test(text)),
  read: (files, paths, budget = createZoneBudget()) => {
    const settings = settingsIn(files);
    const plans = plansIn(files);
    const errors: ZoneError[] = [];
    const read: string[] = [];
    const groups = new Map<string, Group>();
    for (const path of paths) {
      const zone = zoneFileOf(
        path,
        settings.some((one) => splits(one, path)),
      );
      if (zone === null) {
        append(errors, namelessErrors(files, settings, path));
        continue;
      }
      const { directory } = zone;
      const own = settings.find((s) => s.directory === directory) ?? null;
      const origin = withoutExtension(zone.origin, own);
      const isWhole = !path.slice(directory === "" ? 0 : directory.length + 1).includes("/");
      if (isWhole && own?.onlySplit === true) continue;
      const key = `${directory}\0${origin}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { directory, origin, own, paths: [path] });
      else known.paths.push(path);
    }
    // A zone of shared records alone has no file of its own.
    for (const { origin, alias, sources } of plans)
      for (const directory of sources.flatMap((source) => source.directories)) {
        const own = settings.find((s) => s.directory === directory && s.shared !== null) ?? null;
        const key = `${directory}\0${String(origin)}`;
        if (origin !== null && alias === null && own !== null && !groups.has(key))
          if (files.read(own.shared ?? "") !== null) groups.set(key, { directory, origin, own, paths: [] });
      }
    const zones = sourcesTogether([...groups.values()], plans).map(({ plan, sources }) => {
      const found = readSources(files, sources, plan, budget);
      append(errors, found.errors);
      append(read, found.zone.files);
      return found.zone;
    });
    append(zones, aliasZones(zones, plans));
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

function readSources(
  files: Files,
  sources: Together["sources"],
  plan: ZonePlan | null,
  budget: ZoneBudget,
): { readonly zone: Zone; readonly errors: readonly ZoneError[] } {
  const origin = sources[0]?.origin ?? ROOT;
  const isLenient = plan?.isLenient === true;
  const gathered: Gathered = { records: [], open: [], errors: [], declared: new Map(), budget };
  const read: string[] = [];
  for (const { own, paths, replaces } of sources) {
    const rules = {
      origin,
      isLenient,
      defaultTtl: own?.defaultTtl ?? DEFAULT_TTL,
      escapedSemicolons: own?.escapedSemicolons ?? true,
    };
    const into: Gathered = replaces
      ? { records: [], open: [], errors: gathered.errors, declared: new Map(), budget }
      : gathered;
    const shared = own?.shared ?? null;
    for (const path of shared === null || paths.includes(shared) ? paths : [...paths, shared]) {
      const { tree, errors, files: seen } = readTree(files, path);
      append(gathered.errors, errors);
      append(read, seen);
      if (tree === null || (tree.kind === "scalar" && tree.isNull) || isConfiguration(tree)) continue;
      if (tree.kind !== "map") gathered.errors.push({ at: tree.at, message: NOT_RECORDS });
      else tree.entries.forEach((entry) => readName(into, rules, entry));
    }
    if (into !== gathered) replace(gathered, into);
  }
  append(gathered.open, foreignSources(plan, sources, origin));
  const declared: Zone = { origin, records: gathered.records, notEvaluated: gathered.open, files: read };
  const zone = processed(declared, plan);
  const errors = [...gathered.errors, ...(isLenient ? [] : consistencyErrors(zone))];
  const fault = errors.find((e) => e.isFinding !== true);
  const broken: readonly NotEvaluated[] =
    fault === undefined
      ? []
      : [{ at: fault.at, reason: `the zone file has an error: ${fault.message}`, origin, name: null }];
  return { zone: { ...zone, notEvaluated: [...broken, ...zone.notEvaluated] }, errors };
}

/** Records of a source with `populate_should_replace` take the place of those of the same name and type. */
function replace(all: Gathered, by: Gathered): void {
  const kept = all.records.filter((r) => !by.declared.has(`${r.name} ${typeOf(r.data)}`));
  const open = all.open.filter(
    ({ name, types }) => !(types ?? []).some((type) => by.declared.has(`${name ?? ""} ${type}`)),
  );
  all.records.splice(0, all.records.length, ...kept, ...by.records);
  all.open.splice(0, all.open.length, ...open, ...by.open);
  for (const [key, at] of by.declared) all.declared.set(key, at);
}

/** What is not declared in the files may come of a source that is no YAML. */
function foreignSources(plan: ZonePlan | null, read: Together["sources"], origin: Name): readonly NotEvaluated[] {
  if (plan === null || !read.some((one) => plan.sources.some((s) => s.directories.includes(one.directory)))) return [];
  return plan.sources
    .filter((source) => source.directories.length === 0)
    .map(({ name }) => ({
      at: plan.at,
      reason: `the source ${excerpt(name, 60)} of this zone is not read`,
      origin,
      name: null,
      undeclaredOnly: true as const,
    }));
}

/** Zones that have another's records (`alias`), at the same names within them. */
function aliasZones(zones: readonly Zone[], plans: readonly ZonePlan[]): readonly Zone[] {
  const known = new Map(zones.map((zone) => [zone.origin, zone]));
  return plans.flatMap(({ origin, alias, at }): readonly Zone[] => {
    if (origin === null || alias === null || known.has(origin)) return [];
    const of = known.get(alias);
    if (of === undefined) {
      const reason = `the zone ${excerpt(alias, 80)}, whose alias this is, is not among these files`;
      return [{ origin, records: [], notEvaluated: [{ at, reason, origin, name: null }], files: [at.file] }];
    }
    // octoDNS runs the processors of the last zone over each alias.
    const last = plans.filter((plan) => plan.alias === null).at(-1)?.processors ?? [];
    const ran = planner(plans)(alias)?.processors ?? [];
    const isSame = last.map(({ name }) => name).join() === ran.map(({ name }) => name).join();
    const reason = "an alias goes through the processors of another zone, which is not evaluated";
    const open: readonly NotEvaluated[] = isSame ? [] : [{ at, reason, origin, name: null }];
    const moved = (name: Name): Name => below(relativeTo(name, alias), origin);
    return [
      {
        ...of,
        origin,
        records: of.records.map((record) => ({ ...record, name: moved(record.name) })),
        notEvaluated: [
          ...of.notEvaluated.map((part) => ({
            ...part,
            origin,
            name: part.name === null ? null : moved(part.name),
          })),
          ...open,
        ],
      },
    ];
  });
}
