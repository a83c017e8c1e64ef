import { ROOT } from "../../dns/name.ts";
import type { Name, RrType } from "../../dns/types.ts";
import { takeValue, type ZoneBudget } from "../budget.ts";
import { printable } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import type { NotEvaluated, Unplaced, Zone, ZoneError, ZoneRecord, ZoneSet } from "../types.ts";

/** What DNS kept as a program declares, while it is being read. */
export interface Collected {
  readonly zones: Map<Name, Gathered>;
  /** Not evaluated parts that may touch every zone. */
  readonly everywhere: Part[];
  readonly unplaced: Unplaced[];
  readonly errors: ZoneError[];
  readonly files: Set<string>;
  readonly budget: ZoneBudget;
}

interface Gathered {
  readonly records: ZoneRecord[];
  readonly open: NotEvaluated[];
  readonly files: Set<string>;
  /** `name TYPE` that a record was meant for and is not at. */
  readonly missed: Set<string>;
  openWorld: { readonly at: Location; readonly reason: string } | null;
}

export interface Part {
  readonly at: Location;
  readonly reason: string;
  readonly types?: readonly RrType[];
  readonly undeclaredOnly?: true;
}

const TOO_MANY = "more records than are read in one run";
const MAX_PARTS = 20_000;

export function newCollected(budget: ZoneBudget): Collected {
  return { zones: new Map(), everywhere: [], unplaced: [], errors: [], files: new Set(), budget };
}

/** The zone, made known when it was not. */
export function zoneIn(collected: Collected, origin: Name, at: Location): Gathered {
  let zone = collected.zones.get(origin);
  if (zone === undefined) {
    zone = { records: [], open: [], files: new Set(), missed: new Set(), openWorld: null };
    collected.zones.set(origin, zone);
  }
  zone.files.add(at.file);
  return zone;
}

export function addRecord(collected: Collected, origin: Name, record: ZoneRecord): void {
  if (!takeValue(collected.budget, record.at)) {
    addEverywhere(collected, { at: collected.budget.over.values ?? record.at, reason: TOO_MANY });
    return;
  }
  zoneIn(collected, origin, record.at).records.push(record);
}

/** A part that touches one zone, or one name of it. */
export function addOpen(collected: Collected, origin: Name, name: Name | null, part: Part): void {
  const { open } = zoneIn(collected, origin, part.at);
  const same = (p: NotEvaluated): boolean =>
    p.at.file === part.at.file &&
    p.at.line === part.at.line &&
    p.name === name &&
    p.undeclaredOnly === part.undeclaredOnly;
  // The instances of one resource say the same.
  if (open.slice(-4).some((p) => same(p) && p.at.column === part.at.column && String(p.types) === String(part.types)))
    return;
  if (open.length === MAX_PARTS)
    open.push({ at: part.at, reason: "too many parts are not evaluated", origin, name: null });
  if (open.length < MAX_PARTS) open.push({ ...part, reason: printable(part.reason), origin, name });
}

/** A part that may touch every zone that is declared together with it. */
export function addEverywhere(collected: Collected, part: Part): void {
  const same = (p: Part): boolean =>
    p.at.file === part.at.file && p.at.line === part.at.line && p.reason === part.reason;
  if (collected.everywhere.length >= 200 || collected.everywhere.some(same)) return;
  collected.everywhere.push({ ...part, reason: printable(part.reason) });
}

/** A record of which the zone is not known. Too many, and the last stands for every name. */
export function addUnplaced(collected: Collected, part: Unplaced): void {
  const { unplaced } = collected;
  const same = (p: Unplaced): boolean =>
    p.written === part.written && p.label === part.label && p.at.line === part.at.line;
  if (unplaced.length > MAX_UNPLACED || unplaced.slice(-4).some(same)) return;
  const { at, written } = part;
  const last = unplaced.length === MAX_UNPLACED;
  unplaced.push({
    ...(last ? { at, written, reason: part.reason, label: ROOT, under: null } : part),
    reason: printable(part.reason),
  });
}

const MAX_UNPLACED = 5000;

export function addError(collected: Collected, at: Location, message: string): void {
  if (collected.errors.length < 1000) collected.errors.push({ at, message: printable(message) });
}

/** The part of every zone is told to each of them, so that asking one zone finds it. */
export function zoneSetOf(collected: Collected): ZoneSet {
  const zones = [...collected.zones].map(([origin, gathered]): Zone => {
    const everywhere = collected.everywhere.map((part) => ({ ...part, origin, name: null }));
    return {
      origin,
      records: gathered.records,
      notEvaluated: [...gathered.open, ...everywhere],
      files: [...gathered.files].sort(),
      ...(gathered.openWorld === null ? {} : { openWorld: gathered.openWorld }),
      ...(gathered.missed.size === 0 ? {} : { gone: gathered.missed }),
    };
  });
  return {
    zones,
    notEvaluated: [
      ...[...collected.zones.values()].flatMap((gathered) => gathered.open),
      ...collected.everywhere.map((part) => ({ ...part, origin: null, name: null })),
      ...collected.unplaced.map(({ at, reason, types }) => ({
        at,
        reason,
        origin: null,
        name: null,
        ...(types === undefined ? {} : { types }),
      })),
    ],
    ...(collected.unplaced.length === 0 ? {} : { unplaced: collected.unplaced }),
    errors: collected.errors,
    files: [...collected.files].sort(),
  };
}
