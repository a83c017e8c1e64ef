import { safePattern } from "../../core/safe-regexp.ts";
import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { typeOf } from "../record-types.ts";
import type { NotEvaluated, Zone, ZoneRecord } from "../types.ts";
import type { Processor, ZonePlan } from "./config.ts";

/** They check, or touch only records of their own and of the provider (octodns/processor/, 2026). */
const HARMLESS = new Set([
  ...["AcmeMangingProcessor", "AcmeManagingProcessor", "OwnershipProcessor", "MetaProcessor", "TtlRestrictionFilter"],
  ...["IgnoreRootNsFilter", "ExcludeRootNsChanges", "ZoneNameFilter", "TrailingDots", "EnsureTrailingDots"],
  "SpfDnsLookupProcessor",
]);

type Keep = (record: Pick<ZoneRecord, "name" | "data">) => boolean;

/** The zone as its processors leave it: what they drop is not deployed, and what one that is not known does is not known. */
export function processed(zone: Zone, plan: ZonePlan | null): Zone {
  if (plan === null || plan.processors.length === 0) return zone;
  const open: NotEvaluated[] = [];
  let { records } = zone;
  let parts = zone.notEvaluated;
  for (const one of plan.processors) {
    if (HARMLESS.has(one.kind)) continue;
    const keep = filterOf(one, zone.origin);
    if (keep === null) {
      const reason = `the processor ${excerpt(one.name, 60)} may change any record`;
      open.push({ at: plan.at, reason, origin: zone.origin, name: null });
      continue;
    }
    records = records.filter(keep);
    // What a filter drops whole is not deployed, whatever its value.
    parts = parts.filter(
      ({ name, types }) =>
        name === null ||
        types === undefined ||
        types.some((type) => keep({ name, data: { type, strings: [] } as unknown as ZoneRecord["data"] })),
    );
  }
  return { ...zone, records, notEvaluated: [...open, ...parts] };
}

/** Null when it is no filter that is known here. */
function filterOf({ kind, options }: Processor, origin: Name): Keep | null {
  const types = listed(options["allowlist"] ?? options["rejectlist"]);
  switch (kind) {
    case "TypeAllowlistFilter":
      return types === null ? null : ({ data }) => types.includes(typeOf(data));
    case "TypeRejectlistFilter":
      return types === null ? null : ({ data }) => !types.includes(typeOf(data));
    case "NameAllowlistFilter":
    case "NameRejectlistFilter": {
      const names = listed(options["allowlist"] ?? options["rejectlist"]);
      const matches = names === null ? null : nameMatcher(names, origin);
      if (matches === null) return null;
      return kind === "NameAllowlistFilter" ? ({ name }) => matches(name) : ({ name }) => !matches(name);
    }
    default:
      return null;
  }
}

function listed(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}

/** Names within the zone, or patterns between slashes that may match anywhere in them. */
function nameMatcher(entries: readonly string[], origin: Name): ((name: Name) => boolean) | null {
  const exact = new Set(entries.filter((entry) => !entry.startsWith("/")));
  const patterns = entries
    .filter((entry) => entry.startsWith("/"))
    .map((entry) => safePattern(entry.replace(/^\/|\/$/g, ""), ""));
  if (patterns.some((found) => found === null || found.maxText < 256)) return null;
  return (name) => {
    const relative = name === origin ? "" : name.slice(0, name.length - origin.length - 1);
    return exact.has(relative) || patterns.some((found) => found?.pattern.test(relative) === true);
  };
}
