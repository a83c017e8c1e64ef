import { isSubdomain } from "../../dns/name.ts";
import { isSameData } from "../../dns/rdata.ts";
import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Zone, ZoneError, ZoneRecord } from "../types.ts";
import { append } from "../../core/append.ts";

/** May stand beside a CNAME (RFC 4034 §2.1, RFC 2535): RRSIG, NSEC, and the old SIG, KEY and NXT. */
const BESIDE_CNAME = new Set([24, 25, 30, 46, 47]);

/** What makes a server refuse the whole zone though every line is fine: CNAME beside other data, a second SOA. */
export function consistencyErrors(zone: Zone): readonly ZoneError[] {
  const aliases = new Map<Name, Alias>();
  let soa: ZoneRecord | null = null;
  const errors: ZoneError[] = [];
  for (const [index, record] of zone.records.entries()) {
    const { type } = record.data;
    if (type === "CNAME" && !aliases.has(record.name)) aliases.set(record.name, { record, index });
    if (type !== "SOA") continue;
    if (record.name !== zone.origin) errors.push({ at: record.at, message: "an SOA record below the zone's top" });
    else if (soa !== null && !isSameData(soa.data, record.data))
      errors.push({ at: record.at, message: `a second SOA record; the first is in ${place(soa)}` });
    soa ??= record;
  }
  if (aliases.size > 0) append(errors, besideAliases(zone, aliases));
  return errors;
}

interface Alias {
  readonly record: ZoneRecord;
  /** Among the records of the zone. */
  readonly index: number;
}

function besideAliases(zone: Zone, aliases: ReadonlyMap<Name, Alias>): readonly ZoneError[] {
  const told = new Set<Name>();
  return zone.records.flatMap((record, index) => {
    const first = aliases.get(record.name);
    const alias = first?.record;
    if (first === undefined || alias === undefined || alias === record || told.has(record.name)) return [];
    if (record.data.type === "OTHER" && BESIDE_CNAME.has(record.data.code)) return [];
    if (record.data.type === "CNAME" && isSameData(record.data, alias.data)) return [];
    told.add(record.name);
    const later = first.index > index ? alias : record;
    const earlier = later === alias ? record : alias;
    const message = `${excerpt(record.name, 80)} has a CNAME record and other data (RFC 1034 §3.6.2); the other is in ${place(earlier)}`;
    return [{ at: later.at, message, isFinding: true as const }];
  });
}

function place(record: ZoneRecord): string {
  return `${excerpt(record.at.file, 100)}:${record.at.line}`;
}

/** The first record that is not in the zone: servers leave it out, and its author should know. */
export function outsideRecord(zone: Zone, records: readonly ZoneRecord[]): ZoneRecord | null {
  return records.find((record) => !isSubdomain(record.name, zone.origin)) ?? null;
}
