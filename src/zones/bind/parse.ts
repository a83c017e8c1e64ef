import { isSubdomain, normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import type { Zone, ZoneError, ZoneRecord } from "../types.ts";
import { generated } from "./generate.ts";
import { isTypeWord, readRdata, ttlOf } from "./rdata.ts";
import { entriesOf, type Entry, type Token } from "./tokens.ts";

/** Reads another file named by $INCLUDE, relative to the including one; null when it may not or cannot be read. */
export type ReadIncluded = (path: string, from: string) => { readonly file: string; readonly text: string } | null;

export interface ParsedFile {
  /** The origin: the SOA's owner, else the first $ORIGIN or the file's name; null when unknown. */
  readonly origin: Name | null;
  readonly records: readonly ZoneRecord[];
  readonly errors: readonly ZoneError[];
  readonly files: readonly string[];
}

const MAX_DEPTH = 8;
const MAX_RECORDS = 2_000_000;

interface State {
  origin: Name | null;
  ttl: number | null;
  lastTtl: number | null;
  owner: Name | null;
  readonly records: ZoneRecord[];
  readonly errors: ZoneError[];
  readonly files: string[];
  readonly include: ReadIncluded;
}

/** Reads one zone file (RFC 1035 §5, RFC 2308 §4 for $TTL). Every fault is told; records around it are kept. */
export function parseZoneFile(file: string, text: string, include: ReadIncluded): ParsedFile {
  const origin = originFromName(file);
  const state: State = { origin, ttl: null, lastTtl: null, owner: origin, records: [], errors: [], files: [], include };
  readInto(state, file, text, 0);
  const soa = state.records.find((record) => record.data.type === "SOA");
  return {
    origin: soa?.name ?? origin ?? state.origin,
    records: state.records,
    errors: state.errors,
    files: state.files,
  };
}

/** `example.com.zone`, `db.example.com`, `example.com.db`, `example.com.txt`; null when the name tells none. */
export function originFromName(file: string): Name | null {
  const base = file.slice(file.lastIndexOf("/") + 1);
  const match = /^(?:db\.(.+)|(.+?)\.?(?:\.zone|\.db|\.txt|\.hosts|\.bind))$/i.exec(base);
  const text = match?.[1] ?? match?.[2];
  if (text === undefined || !text.includes(".") || /[^\w.-]/.test(text)) return null;
  return normalizeName(text);
}

function readInto(state: State, file: string, text: string, depth: number): void {
  state.files.push(file);
  const { entries, error } = entriesOf(text);
  for (const entry of entries) {
    if (state.records.length > MAX_RECORDS) {
      state.errors.push({ at: { file, line: entry.line, column: 1 }, message: `more than ${MAX_RECORDS} records` });
      return;
    }
    readEntry(state, file, entry, depth);
  }
  if (error !== null)
    state.errors.push({ at: { file, line: error.line, column: error.column }, message: error.message });
}

function readEntry(state: State, file: string, entry: Entry, depth: number): void {
  const first = entry.tokens[0];
  if (first === undefined) return;
  const say = (token: Token, message: string): void => {
    state.errors.push({ at: { file, line: token.line, column: token.column }, message });
  };
  if (!first.quoted && first.text.startsWith("$")) {
    const wrong = directive(state, file, entry, depth);
    if (wrong !== null) say(first, wrong);
    return;
  }
  const rest = [...entry.tokens];
  if (!entry.blankOwner) {
    rest.shift();
    state.owner = absolute(state, first.text);
    if (state.owner === null)
      return say(
        first,
        `${excerpt(first.text, 80)} is not a domain name${state.origin === null ? " (the zone's $ORIGIN is unknown)" : ""}`,
      );
  }
  const owner = state.owner;
  if (owner === null) return say(first, "a record without an owner name");
  record(state, file, owner, rest, first, say);
}

/** Class and TTL stand in either order before the type, both optional (RFC 1035 §5.1). */
function record(
  state: State,
  file: string,
  owner: Name,
  rest: Token[],
  first: Token,
  say: (token: Token, message: string) => void,
): void {
  let ttl: number | null = null;
  for (;;) {
    const word = rest[0];
    if (word === undefined) return say(first, "a record without a type");
    const upper = word.text.toUpperCase();
    if (upper === "IN") rest.shift();
    else if (upper === "CH" || upper === "HS" || upper === "CS")
      return; // another class is not the Internet's business
    else if (ttl === null && ttlOf(word.text) !== null) ttl = ttlOf(rest.shift()?.text ?? "");
    else break;
  }
  const typeToken = rest.shift() ?? first;
  const type = typeToken.text.toUpperCase();
  if (!isTypeWord(type))
    return say(typeToken, `${excerpt(typeToken.text, 40)} is not a record type that is known here`);
  const data = readRdata(type, rest, (text) => absolute(state, text));
  if (!data.ok) return say(data.error.token ?? typeToken, `${type}: ${data.error.message}`);
  state.lastTtl = ttl ?? state.ttl ?? state.lastTtl;
  const fallback = data.value.type === "SOA" ? data.value.minimum : 3600;
  const at = { file, line: first.line, column: first.column };
  state.records.push({ name: owner, ttl: ttl ?? state.ttl ?? state.lastTtl ?? fallback, data: data.value, at });
}

function absolute(state: State, text: string): Name | null {
  if (text === "@") return state.origin;
  const raw = Buffer.from(text, "utf8").toString("latin1");
  if (/(^|[^\\])(\\\\)*\.$/.test(raw)) return normalizeName(raw);
  const relative = normalizeName(raw);
  if (relative === null || state.origin === null) return null;
  return normalizeName(state.origin === "" ? relative : `${relative}.${state.origin}`);
}

/** Null when it was fine, else what is wrong. */
function directive(state: State, file: string, entry: Entry, depth: number): string | null {
  const [word, ...args] = entry.tokens.map((token) => token.text);
  switch (word?.toUpperCase()) {
    case "$ORIGIN": {
      const origin = absolute(state, args[0] ?? "");
      if (args.length !== 1 || origin === null) return "$ORIGIN: expected one domain name";
      state.origin = origin;
      return null;
    }
    case "$TTL": {
      const ttl = ttlOf(args[0] ?? "");
      if (ttl === null) return "$TTL: expected seconds, or units such as 1h30m";
      state.ttl = ttl;
      return null;
    }
    case "$INCLUDE": {
      if (depth >= MAX_DEPTH) return `$INCLUDE: deeper than ${MAX_DEPTH} files`;
      const included = state.include(args[0] ?? "", file);
      if (included === null) return `$INCLUDE: ${excerpt(args[0] ?? "", 80)} cannot be read inside this directory`;
      const [origin, owner] = [state.origin, state.owner];
      if (args[1] !== undefined) state.origin = absolute(state, args[1]);
      readInto(state, included.file, included.text, depth + 1);
      [state.origin, state.owner] = [origin, owner]; // RFC 1035 §5.1: the include changes neither for what follows
      return null;
    }
    case "$GENERATE": {
      const lines = generated(args);
      if (!lines.ok) return `$GENERATE: ${lines.error}`;
      for (const text of lines.value) {
        const { entries } = entriesOf(text);
        for (const one of entries)
          readEntry(
            state,
            file,
            { ...one, tokens: one.tokens.map((t) => ({ ...t, line: entry.line, column: 1 })) },
            depth,
          );
      }
      return null;
    }
    default:
      return `${excerpt(word ?? "", 40)} is not a directive that is known here`;
  }
}

/** The zone of a parsed file; records outside of the origin are left out as servers do, and told. */
export function zoneOf(parsed: ParsedFile): Zone | null {
  const { origin } = parsed;
  if (origin === null) return null;
  return {
    origin,
    records: parsed.records.filter((r) => isSubdomain(r.name, origin)),
    notEvaluated: [],
    files: parsed.files,
  };
}
