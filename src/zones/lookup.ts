import { isSubdomain, normalizeName, parentOf } from "../dns/name.ts";
import type { Name, Question, Rr, RrType } from "../dns/types.ts";
import type { Location } from "../text/problem.ts";
import type { NotEvaluated, Zone, ZoneAnswer, ZoneRecord, ZoneSet } from "./types.ts";

const MAX_CHAIN = 16;

interface ZoneIndex {
  readonly origin: Name;
  readonly nodes: ReadonlyMap<Name, readonly ZoneRecord[]>;
  /** Names that exist only because something is below them (RFC 4592 §2.2.2). */
  readonly emptyNonTerminals: ReadonlySet<Name>;
  /** Not evaluated parts of the whole zone, and of single names. */
  readonly openZone: NotEvaluated | undefined;
  readonly openNames: ReadonlyMap<Name, NotEvaluated>;
}

export type ZoneIndexes = ReadonlyMap<Name, ZoneIndex>;

const built = new WeakMap<ZoneSet["zones"], ZoneIndexes>();

/** Built once for a ZoneSet, however often it is asked for; asking the index is then cheap. */
export function indexZones(set: Pick<ZoneSet, "zones">): ZoneIndexes {
  const known = built.get(set.zones);
  if (known !== undefined) return known;
  const indexes = new Map(set.zones.map((zone) => [zone.origin, indexZone(zone)]));
  built.set(set.zones, indexes);
  return indexes;
}

function indexZone(zone: Zone): ZoneIndex {
  const nodes = new Map<Name, ZoneRecord[]>();
  const emptyNonTerminals = new Set<Name>();
  for (const record of zone.records) {
    const node = nodes.get(record.name);
    if (node !== undefined) {
      node.push(record);
      continue;
    }
    nodes.set(record.name, [record]);
    for (let up = record.name; up !== zone.origin && up !== ""; up = parentOf(up)) emptyNonTerminals.add(parentOf(up));
  }
  const openNames = new Map(zone.notEvaluated.flatMap((n) => (n.name === null ? [] : [[n.name, n] as const])));
  const openZone = zone.notEvaluated.find((n) => n.name === null);
  return { origin: zone.origin, nodes, emptyNonTerminals, openZone, openNames };
}

function zoneFor(indexes: ZoneIndexes, name: Name): ZoneIndex | null {
  for (let at = name; ; at = parentOf(at)) {
    const zone = indexes.get(at);
    if (zone !== undefined) return zone;
    if (at === "") return null;
  }
}

type Found =
  | { readonly kind: "records"; readonly records: readonly ZoneRecord[] }
  | { readonly kind: "cname"; readonly record: ZoneRecord; readonly target: Name }
  | { readonly kind: "nodata" | "nxdomain" | "delegated" }
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
    const found = zone === null ? null : find(zone, name, question.type);
    if (found === null || found.kind === "delegated") return { source: "outside", name, records: chain, at };
    switch (found.kind) {
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
        name = found.target;
    }
  }
}

function find(zone: ZoneIndex, name: Name, type: RrType): Found {
  const open = zone.openZone ?? zone.openNames.get(name);
  if (open !== undefined) return { kind: "not-evaluated", part: open };
  const cut = cutAbove(zone, name);
  if (cut !== null) return cut;
  const node = zone.nodes.get(name);
  if (node !== undefined) return fromNode(node, type);
  if (name === zone.origin || zone.emptyNonTerminals.has(name)) return { kind: "nodata" }; // a zone's apex always exists
  let encloser = parentOf(name);
  while (encloser !== zone.origin && !zone.nodes.has(encloser) && !zone.emptyNonTerminals.has(encloser))
    encloser = parentOf(encloser);
  const wildcardName = encloser === "" ? "*" : `*.${encloser}`;
  const openWildcard = zone.openNames.get(wildcardName);
  if (openWildcard !== undefined) return { kind: "not-evaluated", part: openWildcard };
  const wildcard = zone.nodes.get(wildcardName);
  return wildcard === undefined ? { kind: "nxdomain" } : fromNode(wildcard, type);
}

/** A delegation or a DNAME between the apex and the name. */
function cutAbove(zone: ZoneIndex, name: Name): Found | null {
  const path: Name[] = [];
  for (let at = name; at !== zone.origin; at = parentOf(at)) path.unshift(at);
  for (const at of [zone.origin, ...path]) {
    const node = zone.nodes.get(at);
    if (at !== zone.origin && node?.some((r) => r.data.type === "NS") === true) return { kind: "delegated" };
    const dname = at === name ? undefined : node?.find((r) => r.data.type === "DNAME");
    if (dname?.data.type === "DNAME") {
      const target = normalizeName(`${name.slice(0, name.length - at.length)}${dname.data.target}`);
      if (target !== null) return { kind: "cname", record: dname, target };
    }
  }
  return null;
}

function fromNode(node: readonly ZoneRecord[], type: RrType): Found {
  const records = node.filter((r) => r.data.type === type);
  if (records.length > 0) return { kind: "records", records };
  const cname = node.find((r) => r.data.type === "CNAME");
  if (cname?.data.type === "CNAME") return { kind: "cname", record: cname, target: cname.data.target };
  return { kind: "nodata" };
}

/** Is the name inside one of the zones? */
export function covers(indexes: ZoneIndexes, name: Name): boolean {
  const zone = zoneFor(indexes, name);
  return zone !== null && isSubdomain(name, zone.origin);
}
