import { isSubdomain } from "../dns/name.ts";
import type { Name, Question, Rr, RrType } from "../dns/types.ts";
import type { Location } from "../text/problem.ts";
import { findInZone, type Found } from "./find-in-zone.ts";
import { zoneFor, type ZoneIndexes } from "./index-zones.ts";
import type { ZoneAnswer } from "./types.ts";

const MAX_CHAIN = 16;

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
    const found = orUnplaced(
      indexes,
      zone === null ? null : findInZone(zone, name, question.type),
      name,
      question.type,
    );
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
