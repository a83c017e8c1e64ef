import { isSubdomain, normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import type { NotEvaluated, Zone, ZoneError, ZoneRecord } from "../types.ts";
import { createZoneBudget, type ZoneBudget } from "../budget.ts";
import { readEntry } from "./entry.ts";
import type { ReadIncluded, State } from "./state.ts";
import { readEntries, type Entry } from "./tokens.ts";
import { templateOf } from "./template.ts";

export interface ParsedFile {
  /** The origin: the SOA's owner, else the file's name or the first $ORIGIN; null when unknown. */
  readonly origin: Name | null;
  /** False for a part that some other file or tool completes. */
  readonly hasSoa: boolean;
  readonly records: readonly ZoneRecord[];
  /** What a template engine fills in before a server sees it. `origin` is null in these: it is the file's. */
  readonly open: readonly NotEvaluated[];
  readonly errors: readonly ZoneError[];
  readonly files: readonly string[];
}

const MAX_ERRORS = 50;
const MAX_FILES = 1000;

/** Reads one zone file (RFC 1035 §5, RFC 2308 §4 for $TTL). Every fault is told; records around it are kept. */
export function parseZoneFile(
  file: string,
  text: string,
  include: ReadIncluded,
  budget: ZoneBudget = createZoneBudget(),
): ParsedFile {
  const exported = exportedDomain(text);
  const origin = exported ?? originFromName(file);
  const state: State = {
    ...{ origin, soaOwner: null, firstOrigin: null, ttl: null, lastTtl: null, owner: origin, exported, stopped: false },
    ...{ records: [], open: [], errors: [], files: [], include, budget },
    readInto,
    readEntry,
  };
  readInto(state, file, text, 0);
  return {
    origin: state.soaOwner ?? origin ?? state.firstOrigin,
    hasSoa: state.soaOwner !== null,
    records: state.records,
    open: state.open,
    errors: state.errors,
    files: state.files,
  };
}

/** `;; Domain: example.com.` and `;; Exported: …` begin what Cloudflare exports. */
function exportedDomain(text: string): Name | null {
  const head = text.slice(0, 1000);
  const name = /^;;[ \t]*Domain:[ \t]*([\w.-]{1,255}?)\.?[ \t]*\r?$/im.exec(head)?.[1];
  return name === undefined || !/^;;[ \t]*Exported:/im.test(head) ? null : normalizeName(name);
}

/** `example.com.zone`, `db.example.com`, `example.com.db`, `example.com`; null when the name tells none. */
export function originFromName(file: string): Name | null {
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:j2|jinja2?|tmpl|tpl|erb)$/i, "");
  // `example.com!inside.zone`: DNSControl's files of a split-horizon variant.
  const text = base
    .replace(/^db\./i, "")
    .replace(/\.?\.(?:zone|db|txt|hosts|bind|dns)$/i, "")
    .replace(/![\w-]{0,60}$/, "");
  if (!text.includes(".") || /[^\w.-]/.test(text)) return null;
  return normalizeName(text);
}

/** Reads one file's text into the state; includes come back here. */
export function readInto(state: State, file: string, text: string, depth: number): void {
  state.files.push(file);
  const stop = (line: number, column: number, message: string): void => {
    state.stopped = true;
    state.errors.push({ at: { file, line, column }, message });
  };
  if (state.files.length > MAX_FILES) return stop(1, 1, `more than ${MAX_FILES} files are included`);
  const template = templateOf(text);
  if (template !== null && template.control !== null) {
    const at = { file, ...template.control };
    state.open.push({ at, reason: "a template statement decides what stands here", origin: null, name: null });
    state.firstOrigin ??= originIn(text);
    state.stopped = true;
    return;
  }
  const visit = (entry: Entry): void => {
    const { line, column } = entry.tokens[0] ?? { line: 1, column: 1 };
    if (state.stopped) return;
    if (state.errors.length >= MAX_ERRORS) stop(line, column, `more than ${MAX_ERRORS} errors: reading stops here`);
    else readEntry(state, file, entry, depth);
  };
  const error = readEntries(template?.text ?? text, visit);
  if (error !== null) stop(error.line, error.column, error.message);
}

function originIn(text: string): Name | null {
  const name = /^\$ORIGIN[ \t]+([\w.-]+)\.\s/im.exec(text)?.[1];
  return name === undefined ? null : normalizeName(name);
}

/** The zone of a parsed file; records outside of the origin are left out as servers do. */
export function zoneOf(parsed: ParsedFile): Zone | null {
  const { origin } = parsed;
  if (origin === null) return null;
  return {
    origin,
    records: parsed.records.filter((r) => isSubdomain(r.name, origin)),
    notEvaluated: parsed.open.map((part) => ({ ...part, origin })),
    files: parsed.files,
  };
}
