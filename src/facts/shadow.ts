import { below, isSubdomain, parentOf } from "../dns/name.ts";
import type { Name } from "../dns/types.ts";
import type { ZoneRecord, ZoneSet } from "../zones/types.ts";
import type { DeclaredRecords } from "./declared.ts";
import { isOfKind, type MailName } from "./mail-names.ts";

/**
 * What the head puts before a record that it still declares: a DNAME above, a zone of its own, or, when a wildcard gave the
 * answer, any record at the name or below it (RFC 4592 §2.2.1: a wildcard does not answer for a name that exists).
 */
export function shadowOver(name: MailName, head: ZoneSet, declared: DeclaredRecords): ZoneRecord | null {
  const own = declared.get(name.name)?.some((r) => isOfKind(name.kind, r.data)) === true;
  if (own) {
    for (let at = parentOf(name.name); at !== ""; at = parentOf(at)) {
      const dname = declared.get(at)?.find((r) => r.data.type === "DNAME");
      if (dname !== undefined) return dname;
    }
    return apexOver(head, name.name);
  }
  for (let at = parentOf(name.name); at !== ""; at = parentOf(at)) {
    const wildcard = declared.get(below("*", at))?.some((r) => isOfKind(name.kind, r.data)) === true;
    if (wildcard) return blockerOf(head, name.name, at);
  }
  return null;
}

/** The SOA of the deepest zone over a name, when the record stands in a zone above it. */
function apexOver(head: ZoneSet, name: Name): ZoneRecord | null {
  const over = head.zones.filter((zone) => isSubdomain(name, zone.origin));
  const deepest = over.reduce<ZoneSet["zones"][number] | null>(
    (best, zone) => (best === null || zone.origin.length > best.origin.length ? zone : best),
    null,
  );
  if (deepest === null || over.length < 2) return null;
  return deepest.records.find((r) => r.data.type === "SOA") ?? deepest.records[0] ?? null;
}

/** The first record at the name or below it, or that makes a name between it and the wildcard's parent exist. */
function blockerOf(head: ZoneSet, name: Name, encloser: Name): ZoneRecord | null {
  let blocks = name;
  for (let at = parentOf(name); at !== encloser && at !== ""; at = parentOf(at)) blocks = at;
  for (const zone of head.zones) {
    if (!isSubdomain(name, zone.origin)) continue;
    const blocker = zone.records.find((r) => isSubdomain(r.name, blocks));
    if (blocker !== undefined) return blocker;
  }
  return null;
}
