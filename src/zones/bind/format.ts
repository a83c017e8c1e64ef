import { excerpt } from "../../text/printable.ts";
import { createZoneBudget, type ZoneBudget } from "../budget.ts";
import type { Files } from "../files.ts";
import type { Format } from "../format.ts";
import type { NotEvaluated, Zone, ZoneError, ZoneSet } from "../types.ts";
import { consistencyErrors, outsideRecord } from "./consistency.ts";
import { parseZoneFile, zoneOf, type ParsedFile } from "./parse.ts";
import type { ReadIncluded } from "./state.ts";

const ZONE_FILE = /(?:\.zone|\.db|\.bind|\.hosts|\.dns)(?:\.j2|\.jinja2?|\.tmpl|\.tpl|\.erb)?$|(?:^|\/)db\.[^/]+$/i;
/** `zones/example.com`: a file that is called as its zone. What other programs read is left to them. */
const CALLED_AS_ZONE = /(?:^|\/)[\w-]+(?:\.[\w-]+)*\.([a-z]{2,24})\.?$/i;
const OTHER_ENDINGS = new Set(
  (
    "bash bat c cc cfg class conf cpp cs css csv env gif go gz h hcl htm html ico ini jar java jpeg jpg js json jsonl jsx key kt less lock log " +
    "map md mjs mod pdf pem php pl png ps py pyc rb rs rst sass scss sh so sql sum svg tar tf tfvars tmpl toml ts tsx txt vue wasm webp xml " +
    "yaml yml zip"
  ).split(" "),
);
/** An SOA with its names: what makes a text file a zone file. */
const HAS_SOA = /^\S*\s+(?:\d\w*\s+)?(?:IN\s+)?(?:\d\w*\s+)?SOA\s/im;

/** Zone files of RFC 1035 §5, as BIND, NSD, Knot and PowerDNS read them. */
export const BIND: Format = {
  name: "bind",
  takes: (path) => ZONE_FILE.test(path) || /\.txt$/i.test(path) || isCalledAsZone(path),
  // Only what is a zone on its own; included parts are read by the file that includes them.
  is: (_, text) => HAS_SOA.test(text),
  read: (files, paths, budget = createZoneBudget()) => {
    return together(paths.map((path) => readZoneText(files, path, budget)));
  },
};

function isCalledAsZone(path: string): boolean {
  const ending = CALLED_AS_ZONE.exec(path)?.[1]?.toLowerCase();
  return ending !== undefined && !OTHER_ENDINGS.has(ending);
}

/** What several files hold, in their order. */
export function together(sets: readonly ZoneSet[]): ZoneSet {
  return {
    zones: sets.flatMap((s) => s.zones),
    notEvaluated: sets.flatMap((s) => s.notEvaluated),
    errors: sets.flatMap((s) => s.errors),
    files: sets.flatMap((s) => s.files),
  };
}

/** One zone file; also what another format makes of its own text. */
export function readZoneText(files: Files, file: string, budget: ZoneBudget): ZoneSet {
  const text = files.read(file);
  if (text === null) return nothing([{ at: { file, line: 1, column: 1 }, message: "cannot be read" }], []);
  const parsed = oneNote(file, text, parseZoneFile(file, text, includer(files), budget));
  const zone = zoneOf(parsed);
  if (zone === null) {
    if (parsed.open.length > 0) return { ...nothing(parsed.errors, parsed.files), notEvaluated: parsed.open };
    const message =
      "the zone's name is unknown: expected $ORIGIN, an absolute SOA owner or a file name such as example.com.zone";
    return nothing([...parsed.errors, { at: { file, line: 1, column: 1 }, message }], parsed.files);
  }
  const errors = [...parsed.errors, ...consistencyErrors(zone)];
  const outside = outsideRecord(zone, parsed.records);
  const left: readonly NotEvaluated[] =
    outside === null
      ? []
      : [
          {
            at: outside.at,
            reason: `outside of the zone ${shown(zone)}: servers leave it out`,
            origin: null,
            name: null,
          },
        ];
  const notEvaluated = [
    ...brokenZone(
      zone,
      errors.find((e) => e.isFinding !== true),
    ),
    ...zone.notEvaluated,
  ];
  return {
    zones: [{ ...zone, notEvaluated }],
    notEvaluated: [...notEvaluated, ...left],
    errors,
    files: parsed.files,
  };
}

/** gdnsd's own types and names, and the marks of template engines that leave lines which no zone file has. */
const TEMPLATE =
  /\bDYN[AC][ \t]|(?:^|[\s.])@[ZF](?=[\s.]|$)|\$\{[A-Za-z_]|@@\w|%\w{2,40}%|\b__[A-Z][A-Z_]{1,40}__\b|^[ \t]*(?:#(?:if|ifdef|include|define)\b|(?:define|include)\()/m;

/** A template has as many errors as lines: one note says it, and its zone is not evaluated. */
function oneNote(file: string, text: string, parsed: ParsedFile): ParsedFile {
  const [first] = parsed.errors;
  if (first === undefined || !TEMPLATE.test(text)) return parsed;
  const reason = `${excerpt(file, 80)} is filled in by another program (a template, or gdnsd) before a server reads it`;
  return { ...parsed, errors: [], open: [{ at: first.at, reason, origin: null, name: null }, ...parsed.open] };
}

function shown(zone: Zone): string {
  return zone.origin === "" ? "." : excerpt(zone.origin, 100);
}

/** A file with an error declares nothing reliable. */
function brokenZone(zone: Zone, fault: ZoneError | undefined): readonly NotEvaluated[] {
  if (fault === undefined) return [];
  return [{ at: fault.at, reason: `the zone file has an error: ${fault.message}`, origin: zone.origin, name: null }];
}

function nothing(errors: readonly ZoneError[], files: readonly string[]): ZoneSet {
  return { zones: [], notEvaluated: [], errors, files };
}

/** Relative to the including file, as editors see it, or to the root, as servers with a directory do. */
function includer(files: Files): ReadIncluded {
  return (path, from) => {
    if (path.startsWith("/")) return null;
    for (const file of [files.resolve(path, from), path.replace(/^\.\//, "")]) {
      const text = files.read(file);
      if (text !== null) return { file, text };
    }
    return null;
  };
}
