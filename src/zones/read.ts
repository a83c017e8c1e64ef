import { parseZoneFile, zoneOf } from "./bind/parse.ts";
import { globPattern, type Files } from "./files.ts";
import type { NotEvaluated, Zone, ZoneError, ZoneSet } from "./types.ts";

const BIND_NAME = /(\.zone|\.db|\.bind|\.hosts)$|(^|\/)db\.[^/]+$/i;
/** An SOA with its names: what makes a text file a zone file. */
const HAS_SOA = /^\S*\s+(?:\d\w*\s+)?(?:IN\s+)?(?:\d\w*\s+)?SOA\s/im;

/** Reads the zone files that the patterns name, or every one that is detected when they are null. */
export function readZones(files: Files, patterns: readonly string[] | null): ZoneSet {
  const globs = patterns?.map(globPattern) ?? null;
  const wanted = files
    .list()
    .filter((path) => (globs === null ? BIND_NAME.test(path) : globs.some((g) => g.test(path))));
  const zones = new Map<string, Zone>();
  const errors: ZoneError[] = [];
  const notEvaluated: NotEvaluated[] = [];
  const read: string[] = [];
  for (const file of wanted) {
    const text = files.read(file);
    if (text === null) {
      errors.push({
        at: { file, line: 1, column: 1 },
        message: "cannot be read: outside of this directory, or larger than 64 MiB",
      });
      continue;
    }
    // Detection takes only what is a zone on its own; included parts are read by the file that includes them.
    if (globs === null && !HAS_SOA.test(text)) continue;
    const parsed = parseZoneFile(file, text, (path, from) => {
      const resolved = files.resolve(path, from);
      const included = files.read(resolved);
      return included === null ? null : { file: resolved, text: included };
    });
    read.push(...parsed.files);
    errors.push(...parsed.errors);
    const zone = zoneOf(parsed);
    const fault = parsed.errors[0];
    if (zone === null) {
      const at = { file, line: 1, column: 1 };
      errors.push({
        at,
        message:
          "the zone's name is unknown: expected $ORIGIN, an absolute SOA owner or a file name such as example.com.zone",
      });
      continue;
    }
    const open =
      fault === undefined
        ? []
        : [{ at: fault.at, reason: `the zone file has an error: ${fault.message}`, origin: zone.origin, name: null }];
    notEvaluated.push(...open);
    zones.set(zone.origin, merged(zones.get(zone.origin), { ...zone, notEvaluated: open }));
  }
  return { zones: [...zones.values()], notEvaluated, errors, files: [...new Set(read)].sort() };
}

function merged(known: Zone | undefined, more: Zone): Zone {
  if (known === undefined) return more;
  return {
    origin: more.origin,
    records: [...known.records, ...more.records],
    notEvaluated: [...known.notEvaluated, ...more.notEvaluated],
    files: [...known.files, ...more.files],
  };
}
