import { below, isSubdomain, normalizeName, parentOf } from "../dns/name.ts";
import type { Name, Question, Rr, RrType } from "../dns/types.ts";
import type { Location } from "../text/problem.ts";
import type { NotEvaluated, Unplaced, Zone, ZoneAnswer, ZoneRecord, ZoneSet } from "./types.ts";

const MAX_CHAIN = 16;

interface ZoneIndex {
  readonly origin: Name;
  readonly nodes: ReadonlyMap<Name, readonly ZoneRecord[]>;
  /** Names that exist only because something is below them (RFC 4592 §2.2.2). */
  readonly emptyNonTerminals: ReadonlySet<Name>;
  /** Not evaluated parts of the whole zone, and of single names. */
  readonly openZone: readonly NotEvaluated[];
  readonly openNames: ReadonlyMap<Name, readonly NotEvaluated[]>;
  /** Parts that may declare what is not declared otherwise. */
  readonly undeclared: readonly NotEvaluated[];
  /** The world may hold more than the files declare; null where it may not. */
  readonly openWorld: { readonly gone: ReadonlySet<string> } | null;
  /** False for files whose tool or provider adds SOA and NS by itself. */
  readonly hasSoa: boolean;
}

export interface ZoneIndexes {
  readonly zones: ReadonlyMap<Name, ZoneIndex>;
  readonly unplaced: readonly Unplaced[];
}

/** Base and head share the zones that are equal: each is indexed once. */
const INDEXED = new WeakMap<Zone, ZoneIndex>();
const NONE: readonly Unplaced[] = [];
const BUILT = new WeakMap<ZoneSet["zones"], ZoneIndexes>();

/** Built once for a ZoneSet, however often it is asked for; asking the index is then cheap. */
export function indexZones(set: Pick<ZoneSet, "zones" | "unplaced">): ZoneIndexes {
  const unplaced = set.unplaced ?? NONE;
  const known = BUILT.get(set.zones);
  if (known?.unplaced === unplaced) return known;
  const zones = new Map(
    set.zones.map((zone) => {
      const index = INDEXED.get(zone) ?? indexZone(zone);
      INDEXED.set(zone, index);
      return [zone.origin, index];
    }),
  );
  const indexes = { zones, unplaced };
  BUILT.set(set.zones, indexes);
  return indexes;
}

function indexZone(zone: Zone): ZoneIndex {
  const nodes = new Map<Name, ZoneRecord[]>();
  const emptyNonTerminals = new Set<Name>();
  const existsBelow = (name: Name): void => {
    for (let up = name; up !== zone.origin && up !== "";) {
      up = parentOf(up);
      if (emptyNonTerminals.has(up)) return;
      emptyNonTerminals.add(up);
    }
  };
  for (const record of zone.records) {
    const node = nodes.get(record.name);
    if (node !== undefined) {
      node.push(record);
      continue;
    }
    nodes.set(record.name, [record]);
    existsBelow(record.name);
  }
  const openNames = new Map<Name, NotEvaluated[]>();
  for (const part of zone.notEvaluated) {
    if (part.name === null || part.undeclaredOnly === true) continue;
    openNames.set(part.name, [...(openNames.get(part.name) ?? []), part]);
    existsBelow(part.name);
  }
  return {
    origin: zone.origin,
    nodes,
    emptyNonTerminals,
    openNames,
    openZone: zone.notEvaluated.filter((part) => part.name === null && part.undeclaredOnly !== true),
    undeclared: zone.notEvaluated.filter((part) => part.undeclaredOnly === true),
    openWorld: zone.openWorld === undefined ? null : { gone: zone.gone ?? new Set() },
    hasSoa: zone.records.some((r) => r.data.type === "SOA"),
  };
}

function zoneFor(indexes: ZoneIndexes, name: Name): ZoneIndex | null {
  for (let at = name; ; at = parentOf(at)) {
    const zone = indexes.zones.get(at);
    if (zone !== undefined) return zone;
    if (at === "") return null;
  }
}

type Found =
  | { readonly kind: "records"; readonly records: readonly ZoneRecord[] }
  | { readonly kind: "cname"; readonly record: ZoneRecord; readonly target: Name }
  | { readonly kind: "nodata" | "nxdomain" | "delegated" | "too-long" }
  | { readonly kind: "not-evaluated"; readonly part: NotEvaluated };

/** What the files answer (RFC 1034 §4.3.2, RFC 4592, RFC 6672 for DNAME). */
export function answerFrom(indexes: ZoneIndexes, question: Pick<Question, "name" | "type">): ZoneAnswer {
  const chain: Rr[] = [];
  const at: Location[] = [];
  const seen = new Set<Name>();
  let name = question.name;
  for (;;) {
    if (seen.has(name) || seen.size > MAX_CHAIN)
      return { source: "servfail", reason: `the CNAME records of ${question.name} form a loop`, at };
    seen.add(name);
    const zone = zoneFor(indexes, name);
    const found = orUnplaced(indexes, zone === null ? null : find(zone, name, question.type), name, question.type);
    if (found === null || found.kind === "delegated") return { source: "outside", name, records: chain, at };
    switch (found.kind) {
      case "too-long":
        return { source: "servfail", reason: `a DNAME makes ${name} longer than a name can be (RFC 6672 §2.2)`, at };
      case "records": {
        const records = found.records.map((r) => ({ name, ttl: r.ttl, data: r.data }));
        return {
          source: "zone",
          answer: { kind: "answer", rcode: "NOERROR", records: [...chain, ...records] },
          at: [...at, ...found.records.map((r) => r.at)],
        };
      }
      case "nodata":
      case "nxdomain":
        return {
          source: "zone",
          answer: { kind: "answer", rcode: found.kind === "nodata" ? "NOERROR" : "NXDOMAIN", records: chain },
          at,
        };
      case "not-evaluated":
        return { source: "not-evaluated", reason: found.part.reason, at: found.part.at };
      case "cname":
        chain.push({ name, ttl: found.record.ttl, data: { type: "CNAME", target: found.target } });
        at.push(found.record.at);
        // A CNAME made from a DNAME is what was asked for.
        if (question.type === "CNAME")
          return { source: "zone", answer: { kind: "answer", rcode: "NOERROR", records: chain }, at };
        name = found.target;
    }
  }
}

/** What is declared stands; what is not may be declared by a record whose zone is not known. */
function orUnplaced(indexes: ZoneIndexes, found: Found | null, name: Name, type: RrType): Found | null {
  if (indexes.unplaced.length === 0) return found;
  if (found !== null && found.kind !== "delegated" && found.kind !== "nodata" && found.kind !== "nxdomain")
    return found;
  const part = indexes.unplaced.find(
    ({ label, under, types }) =>
      (types === undefined || types.includes(type)) &&
      (label === "" || name.startsWith(`${label}.`)) &&
      (under === null || isSubdomain(name, under)),
  );
  if (part === undefined) return found;
  return { kind: "not-evaluated", part: { at: part.at, reason: part.reason, origin: null, name: null } };
}

function find(zone: ZoneIndex, name: Name, type: RrType): Found {
  const open = zone.openZone.find((part) => touches(part, type));
  if (open !== undefined) return { kind: "not-evaluated", part: open };
  const cut = cutAbove(zone, name);
  if (cut !== null) return cut;
  const here = atNode(zone, name, name, type);
  if (here !== null && here.kind !== "nodata") return here;
  return beyond(zone, name, type) ?? here ?? belowNode(zone, name, type);
}

/** What is not declared at the name may be declared by an unknown part, or stand in the world beside these files. */
function beyond(zone: ZoneIndex, name: Name, type: RrType): Found | null {
  const part = zone.undeclared.find((p) => (p.name === null || p.name === name) && touches(p, type));
  if (part !== undefined) return { kind: "not-evaluated", part };
  if (zone.openWorld === null) return null;
  const { gone } = zone.openWorld;
  return { kind: gone.has(`${name} ${type}`) || gone.has(`${name} CNAME`) ? "nodata" : "delegated" };
}

function touches(part: NotEvaluated, type: RrType): boolean {
  return part.types === undefined || part.types.includes(type);
}

/** A name that is not declared itself: an empty non-terminal, a wildcard's, or none. */
function belowNode(zone: ZoneIndex, name: Name, type: RrType): Found {
  if (name === zone.origin || zone.emptyNonTerminals.has(name)) return { kind: "nodata" };
  let encloser = parentOf(name);
  while (encloser !== zone.origin && !exists(zone, encloser)) encloser = parentOf(encloser);
  const wildcard = below("*", encloser);
  const found = atNode(zone, wildcard, name, type);
  // A wildcard may be an empty non-terminal itself: it still stands for the name (RFC 4592 §4.9).
  return found ?? { kind: zone.emptyNonTerminals.has(wildcard) ? "nodata" : "nxdomain" };
}

function exists(zone: ZoneIndex, name: Name): boolean {
  return zone.nodes.has(name) || zone.emptyNonTerminals.has(name) || zone.openNames.has(name);
}

/** What is declared at a node (the name itself, or the wildcard that stands for it); null when nothing is. */
function atNode(zone: ZoneIndex, owner: Name, name: Name, type: RrType): Found | null {
  const parts = zone.openNames.get(owner) ?? [];
  const open = parts.find((part) => touches(part, type));
  if (open !== undefined) return { kind: "not-evaluated", part: open };
  const node = zone.nodes.get(owner);
  const found = node === undefined ? null : fromNode(node, type);
  // octoDNS, Terraform …: the provider adds SOA and NS, so that their absence here says nothing.
  if (name === zone.origin && !zone.hasSoa && (type === "SOA" || type === "NS") && found?.kind !== "records")
    return { kind: "delegated" };
  return found ?? (parts.length > 0 ? { kind: "nodata" } : null);
}

/** A delegation or a DNAME between the apex and the name, or a part that may be one. */
function cutAbove(zone: ZoneIndex, name: Name): Found | null {
  const path: Name[] = [];
  for (let at = name; at !== zone.origin; at = parentOf(at)) path.unshift(at);
  for (const at of [zone.origin, ...path]) {
    const open = at === name ? undefined : zone.openNames.get(at)?.find((part) => part.types === undefined);
    if (open !== undefined) return { kind: "not-evaluated", part: open };
    const node = zone.nodes.get(at);
    if (at !== zone.origin && node?.some((r) => r.data.type === "NS") === true) return { kind: "delegated" };
    const dname = at === name ? undefined : node?.find((r) => r.data.type === "DNAME");
    if (dname?.data.type === "DNAME") {
      const target = normalizeName(`${name.slice(0, name.length - at.length)}${dname.data.target}`);
      return target === null ? { kind: "too-long" } : { kind: "cname", record: dname, target };
    }
  }
  return null;
}

function fromNode(node: readonly ZoneRecord[], type: RrType): Found {
  const records = node.filter((r) => r.data.type === type);
  if (records.length > 0) return { kind: "records", records: records.length === 1 ? records : distinct(records) };
  const cname = node.find((r) => r.data.type === "CNAME");
  if (cname?.data.type === "CNAME") return { kind: "cname", record: cname, target: cname.data.target };
  return { kind: "nodata" };
}

/** A record written twice is one record (RFC 2181 §5). */
function distinct(records: readonly ZoneRecord[]): readonly ZoneRecord[] {
  const byData = new Map<string, ZoneRecord>();
  for (const record of records) {
    const key = JSON.stringify(record.data);
    if (!byData.has(key)) byData.set(key, record);
  }
  return [...byData.values()];
}

/** Is the name inside one of the zones? */
export function covers(indexes: ZoneIndexes, name: Name): boolean {
  const zone = zoneFor(indexes, name);
  return zone !== null && isSubdomain(name, zone.origin);
}
