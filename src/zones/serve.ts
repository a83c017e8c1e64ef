import type { Name, Rr, RrType } from "../dns/types.ts";
import { parentOf } from "../dns/name.ts";
import { answerFrom } from "./lookup.ts";
import { covers, indexZones } from "./index-zones.ts";
import type { Zone, ZoneSet } from "./types.ts";

/** What an authoritative server says, in the shape that dns/server.ts takes. */
export interface Served {
  readonly rcode: "NOERROR" | "NXDOMAIN" | "SERVFAIL" | "REFUSED";
  readonly authoritative: boolean;
  readonly answers: readonly Rr[];
  readonly authorities: readonly Rr[];
}

/** Answers from the zones alone; REFUSED outside of them, as a server that does not recurse. */
export function zoneAnswerer(set: ZoneSet): (name: Name, type: RrType | null) => Served {
  const indexes = indexZones(set);
  const zones = new Map(set.zones.map((zone) => [zone.origin, zone]));
  return (name, type) => {
    if (!covers(indexes, name)) return { rcode: "REFUSED", authoritative: false, answers: [], authorities: [] };
    // A type we do not read: the name's existence still decides between NODATA and NXDOMAIN.
    const said = answerFrom(indexes, { name, type: type ?? "CAA" });
    switch (said.source) {
      case "zone": {
        // CAA records are not the answer to another type, the way there is.
        const answers =
          type !== null ? said.answer.records : said.answer.records.filter((r) => r.data.type === "CNAME");
        const last = answers.at(-1);
        const end = last?.data.type === "CNAME" && type !== "CNAME" ? last.data.target : name;
        const complete = answers.length > 0 && answers.at(-1)?.data.type === type;
        return {
          rcode: said.answer.rcode,
          authoritative: true,
          answers,
          authorities: complete ? [] : soaOf(zones, end),
        };
      }
      case "outside":
        return said.records.length > 0
          ? { rcode: "NOERROR", authoritative: true, answers: said.records, authorities: [] }
          : { rcode: "REFUSED", authoritative: false, answers: [], authorities: [] };
      case "not-evaluated":
      case "servfail":
        return { rcode: "SERVFAIL", authoritative: false, answers: [], authorities: [] };
    }
  };
}

function soaOf(zones: ReadonlyMap<Name, Zone>, name: Name): readonly Rr[] {
  for (let at = name; ; at = parentOf(at)) {
    const soa = zones.get(at)?.records.find((r) => r.data.type === "SOA");
    if (soa !== undefined) return [{ name: soa.name, ttl: soa.ttl, data: soa.data }];
    if (zones.has(at) || at === "") return [];
  }
}
