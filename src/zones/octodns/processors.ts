import { safePattern } from "../../core/safe-regexp.ts";
import { ROOT } from "../../dns/name.ts";
import { rdataText } from "../../dns/rdata.ts";
import type { Name } from "../../dns/types.ts";
import { parseIp } from "../../ip/ip.ts";
import { contains, parseRange, type IpRange } from "../../ip/range.ts";
import { excerpt } from "../../text/printable.ts";
import { typeOf } from "../record-types.ts";
import type { NotEvaluated, Zone, ZoneRecord } from "../types.ts";
import type { Processor, ZonePlan } from "./config.ts";

/** They check, or touch only records of their own and of the provider (octodns/processor/, 2026). */
const HARMLESS = new Set([
  ...["AcmeMangingProcessor", "AcmeManagingProcessor", "OwnershipProcessor", "MetaProcessor", "TtlRestrictionFilter"],
  ...["ExcludeRootNsChanges", "TrailingDots", "EnsureTrailingDots", "SpfDnsLookupProcessor"],
]);

/** Does a filter keep what a name has of one type? `texts`: its values; null when they are not known. */
type Keep = (name: Name, type: string, texts: readonly string[] | null) => boolean;

/** The zone as its processors leave it: what they drop is not deployed, and what one that is not known does is not known. */
export function processed(zone: Zone, plan: ZonePlan | null): Zone {
  return (plan?.processors ?? []).reduce(
    (left, processor) => (HARMLESS.has(processor.kind) ? left : step(left, processor, plan?.at ?? zone.records[0]?.at)),
    zone,
  );
}

function step(zone: Zone, processor: Processor, at: NotEvaluated["at"] | undefined): Zone {
  const { kind, options, name } = processor;
  const { origin, records, notEvaluated } = zone;
  const open = (reason: string, part: Partial<NotEvaluated> & Pick<NotEvaluated, "at">): NotEvaluated => ({
    reason,
    origin,
    name: null,
    ...part,
  });
  if (kind === "TtlClampProcessor") {
    const [min, max] = [number(options["min_ttl"], 300), number(options["max_ttl"], 86_400)];
    return { ...zone, records: records.map((r) => ({ ...r, ttl: Math.max(min, Math.min(max, r.ttl)) })) };
  }
  if (kind === "Templating") {
    const filled = records.filter((record) => /[{}]/.test(textsOf(record)));
    const parts = filled.map((record) =>
      open(`${excerpt(textsOf(record), 80)} is filled in by octoDNS' templates`, { at: record.at, name: record.name }),
    );
    return { ...zone, notEvaluated: [...notEvaluated, ...parts] };
  }
  const keep = filterOf(processor, origin);
  if (keep === null) {
    if (at === undefined) return zone;
    return {
      ...zone,
      notEvaluated: [open(`the processor ${excerpt(name, 60)} may change any record`, { at }), ...notEvaluated],
    };
  }
  const sets = new Map<string, ZoneRecord[]>();
  for (const record of records) {
    const key = `${record.name} ${typeOf(record.data)}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [record]);
    else set.push(record);
  }
  const kept = new Set<ZoneRecord>();
  for (const set of sets.values()) {
    const [first] = set;
    if (first === undefined || !keep(first.name, typeOf(first.data), set.map(textsOf))) continue;
    for (const record of set) kept.add(record);
  }
  // What a filter drops whole is not deployed, whatever its value.
  const parts = notEvaluated.filter(
    (part) =>
      part.name === null || part.types === undefined || part.types.some((type) => keep(part.name ?? ROOT, type, null)),
  );
  const root =
    kind === "IgnoreRootNsFilter" && at !== undefined
      ? [open("the name servers at the zone's own name are kept elsewhere", { at, name: origin, types: ["NS"] })]
      : [];
  return { ...zone, records: records.filter((record) => kept.has(record)), notEvaluated: [...parts, ...root] };
}

function number(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}

/** A value as octoDNS' filters look at it: names with their final dots, a text with `\\;`. */
function textsOf({ data, written }: ZoneRecord): string {
  switch (data.type) {
    case "TXT":
    case "SPF":
      return data.strings.join("").replaceAll(";", "\\;");
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
    case "MX":
    case "SRV":
      return `${rdataText(data)}.`;
    case "OTHER":
      return written ?? "";
    default:
      return rdataText(data);
  }
}

/** Null when it is no filter that is known here. */
function filterOf({ kind, options }: Processor, origin: Name): Keep | null {
  const found = /^(Type|Name|Value|NetworkValue)(Allow|Reject)listFilter$/.exec(kind);
  const relative = (name: Name): string => (name === origin ? "" : name.slice(0, name.length - origin.length - 1));
  if (kind === "IgnoreRootNsFilter") return (name, type) => type !== "NS" || name !== origin;
  if (kind === "ZoneNameFilter") return (name) => options["error"] !== false || !relative(name).endsWith(origin);
  const list = listed(options["allowlist"] ?? options["rejectlist"]);
  if (found === null || list === null) return null;
  const [, what, does] = found;
  const allows = does === "Allow";
  if (what === "Type") return (_, type) => list.includes(type) === allows;
  if (what === "NetworkValue") {
    const ranges = list.map((text) => parseRange(text));
    if (ranges.includes(null)) return null;
    const within = (text: string): boolean => ranges.some((range) => isWithin(text, range));
    return (_, type, texts) => texts === null || !/^A(?:AAA)?$/.test(type) || texts.some(within) === allows;
  }
  const matches = matcher(list, what === "Value");
  if (matches === null) return null;
  if (what === "Name") return (name) => matches(relative(name)) === allows;
  return (_, __, texts) => texts === null || texts.some(matches) === allows;
}

function isWithin(text: string, range: IpRange | null): boolean {
  const ip = parseIp(text);
  return range !== null && ip !== null && contains(range, ip);
}

function listed(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}

/** Whole texts, or patterns between slashes that may match anywhere in them; names are known in lower case only. */
function matcher(entries: readonly string[], ofValues: boolean): ((text: string) => boolean) | null {
  const exact = new Set(entries.filter((entry) => !entry.startsWith("/")));
  const patterns = entries.filter((entry) => entry.startsWith("/")).map((entry) => safePattern(entry.slice(1, -1), ""));
  const max = ofValues ? 1024 : 256;
  if (patterns.some((found) => found === null || found.maxText < max)) return null;
  return (text) =>
    exact.has(text) || patterns.some((found) => text.length <= max && found?.pattern.test(text) === true);
}
