import { addTo } from "../core/groups.ts";
import { ROOT } from "../dns/name.ts";
import type { Name, RrType } from "../dns/types.ts";
import { excerpt } from "../text/printable.ts";
import type { Format } from "./format.ts";
import type { NotEvaluated, Zone, ZoneRecord, ZoneSet } from "./types.ts";

/** One zone as one file, or one set of files of a format, declares it. */
export interface Part {
  readonly zone: Zone;
  readonly format: Format["name"];
}

/** More names in doubt than this, and the whole zone is. */
const MAX_DOUBTS = 100;

/**
 * One zone for each origin. Zone files without an SOA are pieces of the others. Two whole declarations (views, copies for
 * two environments, two formats) are alternatives: where they agree they are taken, where they differ it is not known
 * which of them the world sees.
 */
export function mergedZones(parts: readonly Part[]): {
  readonly zones: readonly Zone[];
  readonly doubts: readonly NotEvaluated[];
} {
  const byOrigin = new Map<Name, Part[]>();
  for (const part of parts) addTo(byOrigin, part.zone.origin, part);
  const merged = [...byOrigin.values()].map(mergedOf);
  return { zones: merged.map(({ zone }) => zone), doubts: merged.flatMap(({ doubts }) => doubts) };
}

interface Merged {
  readonly zone: Zone;
  readonly doubts: readonly NotEvaluated[];
}

/** By the first part: what base and head read from the same files is the same zone, and indexed once. */
const MADE = new WeakMap<Zone, { readonly parts: readonly Part[]; readonly merged: Merged }>();

/** One zone of its parts, the same one for the same parts. */
function mergedOf(parts: readonly Part[]): Merged {
  const [first] = parts;
  const known = first === undefined ? undefined : MADE.get(first.zone);
  if (known?.parts.length === parts.length && known.parts.every(({ zone }, i) => zone === parts[i]?.zone))
    return known.merged;
  const merged = merge(parts);
  if (first !== undefined) MADE.set(first.zone, { parts, merged });
  return merged;
}

function merge(same: readonly Part[]): Merged {
  const wholes = same.filter(isWhole);
  const pieces = same.filter((part) => !isWhole(part));
  const [first, ...others] = wholes.length === 0 ? [joined(same)] : wholes.map((part) => joined([part, ...pieces]));
  if (first === undefined || others.length === 0) return { zone: first ?? joined(same), doubts: [] };
  const doubts = differences([first, ...others]);
  const zone = {
    ...first,
    notEvaluated: [first, ...others].flatMap((z) => z.notEvaluated).concat(doubts),
    files: [first, ...others].flatMap((z) => z.files),
  };
  return { zone, doubts };
}

function isWhole({ zone, format }: Part): boolean {
  return format !== "bind" || zone.notEvaluated.length > 0 || zone.records.some((r) => r.data.type === "SOA");
}

function joined(parts: readonly Part[]): Zone {
  const [first] = parts;
  if (first === undefined) return { origin: ROOT, records: [], notEvaluated: [], files: [] };
  if (parts.length === 1) return first.zone;
  const openWorld = parts.find((part) => part.zone.openWorld !== undefined)?.zone.openWorld;
  return {
    ...(openWorld === undefined ? {} : { openWorld }),
    origin: first.zone.origin,
    records: parts.flatMap((part) => part.zone.records),
    notEvaluated: parts.flatMap((part) => part.zone.notEvaluated),
    files: parts.flatMap((part) => part.zone.files),
  };
}

/** What a reader of the DNS sees of a name, by type: SOA is left out, its serial always differs. */
function viewOf(zone: Zone): ReadonlyMap<Name, ReadonlyMap<RrType | "OTHER", readonly ZoneRecord[]>> {
  const names = new Map<Name, Map<RrType | "OTHER", ZoneRecord[]>>();
  for (const record of zone.records) {
    if (record.data.type === "SOA") continue;
    const types = names.get(record.name) ?? new Map<RrType | "OTHER", ZoneRecord[]>();
    names.set(record.name, types);
    types.set(record.data.type, [...(types.get(record.data.type) ?? []), record]);
  }
  return names;
}

function differences(zones: readonly Zone[]): readonly NotEvaluated[] {
  const views = zones.map(viewOf);
  const origin = zones[0]?.origin ?? ROOT;
  const where = zones.map((zone) => excerpt(zone.files[0] ?? "", 80)).join(" and ");
  const found: NotEvaluated[] = [];
  for (const name of new Set(views.flatMap((view) => [...view.keys()]))) {
    const types = new Set(views.flatMap((view) => [...(view.get(name)?.keys() ?? [])]));
    const differing = [...types].filter((type) => new Set(views.map((v) => dataOf(v.get(name)?.get(type)))).size > 1);
    const at = views.map((view) => firstOf(view.get(name), differing)).find((record) => record !== undefined)?.at;
    if (differing.length === 0 || at === undefined) continue;
    const reason = `${where} both declare ${origin === "" ? "." : excerpt(origin, 80)}, and differ for ${excerpt(name, 80)}: which of them the world sees is not known; name the right one with zones`;
    const narrow =
      views.every((view) => view.has(name)) && !differing.some((t) => ["CNAME", "DNAME", "NS"].includes(t));
    const read = differing.filter((type): type is RrType => type !== "OTHER");
    if (narrow && read.length === 0) continue;
    found.push({ at, reason, origin, name, ...(narrow ? { types: read } : {}) });
    if (found.length > MAX_DOUBTS) return [{ at, reason, origin, name: null }];
  }
  return found;
}

function firstOf(
  types: ReadonlyMap<RrType | "OTHER", readonly ZoneRecord[]> | undefined,
  differing: readonly (RrType | "OTHER")[],
): ZoneRecord | undefined {
  return differing.map((type) => types?.get(type)?.[0]).find((record) => record !== undefined);
}

function dataOf(records: readonly ZoneRecord[] | undefined): string {
  const data = (records ?? []).map((r) => JSON.stringify(r.data.type === "TXT" ? r.data.strings.join("") : r.data));
  return [...new Set(data)].sort().join("\n");
}

/** Several sets, as of several places that were named: a zone that is in more than one of them follows the same rule. */
export function mergedSets(sets: readonly ZoneSet[]): ZoneSet {
  const [only, more] = sets;
  if (only !== undefined && more === undefined) return only;
  const { zones, doubts } = mergedZones(
    sets.flatMap((set) => set.zones.map((zone) => ({ zone, format: "bind" as const }))),
  );
  return {
    zones,
    notEvaluated: [...sets.flatMap((set) => set.notEvaluated), ...doubts],
    unplaced: sets.flatMap((set) => set.unplaced ?? []),
    errors: sets.flatMap((set) => set.errors),
    files: sets.flatMap((set) => set.files),
  };
}
