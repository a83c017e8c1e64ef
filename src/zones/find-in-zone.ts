import { below, normalizeName, parentOf } from "../dns/name.ts";
import type { Name, RrType } from "../dns/types.ts";
import type { ZoneIndex } from "./index-zones.ts";
import type { NotEvaluated, ZoneRecord } from "./types.ts";

/** What a zone says of one name and type. */
export type Found =
  | { readonly kind: "records"; readonly records: readonly ZoneRecord[] }
  | { readonly kind: "cname"; readonly record: ZoneRecord; readonly target: Name }
  | { readonly kind: "nodata" | "nxdomain" | "delegated" | "too-long" }
  | { readonly kind: "not-evaluated"; readonly part: NotEvaluated };

/** RFC 1034 §4.3.2 step 3: what one zone says of a name at or below its origin. */
export function findInZone(zone: ZoneIndex, name: Name, type: RrType): Found {
  const open = zone.openZone.find((part) => touches(part, type));
  if (open !== undefined) return { kind: "not-evaluated", part: open };
  // RFC 1034 §4.3.2 step 3b
  const cut = cutAbove(zone, name);
  if (cut !== null) return cut;
  // RFC 1034 §4.3.2 step 3a
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

/** RFC 1034 §4.3.2 step 3c: a name that is not declared itself, an empty non-terminal, a wildcard's, or none. */
function belowNode(zone: ZoneIndex, name: Name, type: RrType): Found {
  // RFC 4592 §2.2.2
  if (name === zone.origin || zone.emptyNonTerminals.has(name)) return { kind: "nodata" };
  // RFC 4592 §3.3.1: the closest encloser, and below it the source of synthesis.
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
    // RFC 6672 §3.2
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
