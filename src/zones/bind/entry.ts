import type { Name } from "../../dns/types.ts";
import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import { fileType, TYPE_WORDS, type FileType } from "../record-types.ts";
import type { NotEvaluated } from "../types.ts";
import { readDirective } from "./directive.ts";
import { absoluteName } from "./names.ts";
import type { State } from "./state.ts";
import { readRdata } from "./rdata.ts";
import { FILLED_IN } from "./template.ts";
import { writtenOf, type Entry, type Token } from "./tokens.ts";
import { effectiveTtl, ttlOf } from "./ttl.ts";
import type { Location } from "../../text/problem.ts";
import { takeValue } from "../budget.ts";

/** Used when nothing in the file says a TTL: octoDNS' default, and a usual one. */
const DEFAULT_TTL = 3600;

const isFilled = (token: Token | undefined): boolean => token?.text.includes(FILLED_IN) === true;

/** Reads one entry: a directive or a record. */
export function readEntry(state: State, file: string, entry: Entry, depth: number): void {
  const first = entry.tokens[0];
  if (first === undefined) return;
  const say = (token: Token, message: string): void => {
    state.errors.push({ at: { file, line: token.line, column: token.column }, message });
  };
  if (!first.quoted && !entry.blankOwner && first.text.startsWith("$")) {
    if (entry.tokens.some(isFilled)) return leaveDirectiveOpen(state, file, first);
    const wrong = readDirective(state, file, entry.tokens, depth);
    if (wrong !== null) say(wrong.token ?? first, wrong.message);
    return;
  }
  if (!entry.blankOwner) {
    if (isFilled(first))
      return leaveOpen(state, file, first, { name: null }, "the owner name is filled in by a template");
    state.owner = absoluteName(first.text, state.origin);
    if (state.owner === null) {
      const why = state.origin === null ? " (the zone's $ORIGIN is unknown)" : "";
      return say(first, `${excerpt(first.text, 80)} is not a domain name${why}`);
    }
  }
  if (state.owner === null) return say(first, "a record without an owner name");
  readRecord(state, file, state.owner, entry.blankOwner ? entry.tokens : entry.tokens.slice(1), first, say);
}

/** Class and TTL stand in either order before the type, both optional (RFC 1035 §5.1). */
function readRecord(
  state: State,
  file: string,
  written: Name,
  words: readonly Token[],
  first: Token,
  say: (token: Token, message: string) => void,
): void {
  let ttl: number | null = null;
  let classSeen = false;
  let at = 0;
  for (; at < words.length; at++) {
    const token = words[at] ?? first;
    const upper = token.text.toUpperCase();
    const seconds: number | null =
      ttl === null ? (isFilled(token) ? (state.ttl ?? DEFAULT_TTL) : ttlOf(token.text)) : null;
    if (token.quoted) break;
    // Microsoft's DNS server tells when a dynamic record was refreshed last.
    if (/^\[AGE:\d{1,12}\]$/.test(upper)) continue;
    if (!classSeen && (upper === "IN" || upper === "CLASS1")) classSeen = true;
    else if (/^(?:CH|HS|CS|CLASS\d+)$/.test(upper))
      return say(token, `class ${excerpt(token.text, 20)}: expected IN, the class of the Internet`);
    else if (seconds !== null) ttl = seconds;
    else break;
  }
  const typeToken = words[at];
  if (typeToken === undefined) return say(words.at(-1) ?? first, "a record without a type");
  const data = words.slice(at + 1);
  const type = fileType(typeToken.text.toUpperCase());
  if (data.some(isFilled) || isFilled(typeToken)) return leaveRecordOpen(state, file, first, written, type, data);
  if (type === null) {
    const near = nearest(typeToken.text.toUpperCase(), TYPE_WORDS);
    return say(
      typeToken,
      `${excerpt(typeToken.text, 40)} is not a record type that is known here${near === null ? "" : ` (did you mean ${near}?)`}`,
    );
  }
  const read = readRdata(type, data, (text) => absoluteName(text, state.origin));
  if (!read.ok) return say(read.error.token ?? typeToken, `${typeToken.text.toUpperCase()}: ${read.error.message}`);
  const owner = read.value.type === "SOA" ? (state.exported ?? written) : written;
  if (read.value.type === "SOA") {
    if (ttl === null && state.ttl === null && state.lastTtl === null) state.ttl = read.value.minimum;
    state.soaOwner ??= owner;
  }
  if (ttl !== null) state.lastTtl = ttl;
  const seconds = effectiveTtl(ttl ?? state.ttl ?? state.lastTtl ?? DEFAULT_TTL);
  const place = { file, line: first.line, column: first.column };
  if (!takeValue(state.budget, place)) return overBudget(state, place);
  state.records.push({
    name: owner,
    ttl: seconds,
    data: read.value,
    at: place,
    ...(read.value.type === "OTHER" ? { written: writtenOf(data) } : {}),
  });
}

/** The zone is as good as broken: what it declares beyond is not known. The run tells once that it was too much. */
function overBudget(state: State, at: Location): void {
  state.stopped = true;
  state.open.push({ at, reason: "more records than are read in one run", origin: null, name: null });
}

/** Data filled in by a template: which types of the name it may touch depends on the record's own type. */
function leaveRecordOpen(
  state: State,
  file: string,
  first: Token,
  owner: Name,
  type: FileType | null,
  data: readonly Token[],
): void {
  const reason = "the data is filled in by a template";
  const at = { file, line: first.line, column: first.column };
  if (type?.kind === "carried") {
    if (!takeValue(state.budget, at)) return overBudget(state, at);
    const written = writtenOf(data).replace(/\ue000+/g, "{{…}}");
    // Never asked: that the record exists is all that matters.
    state.records.push({
      name: owner,
      ttl: DEFAULT_TTL,
      data: { type: "OTHER", code: type.code, hex: "" },
      at,
      written,
    });
    return;
  }
  if (type?.type === "SOA") state.soaOwner ??= owner;
  const redirects = type === null || ["CNAME", "DNAME", "NS"].includes(type.type);
  leaveOpen(state, file, first, redirects ? { name: owner } : { name: owner, types: [type.type] }, reason);
}

function leaveDirectiveOpen(state: State, file: string, first: Token): void {
  if (first.text.toUpperCase() === "$TTL") return; // only how long answers are kept
  leaveOpen(state, file, first, { name: null }, `${excerpt(first.text, 20)} is filled in by a template`);
  state.stopped = true;
}

function leaveOpen(
  state: State,
  file: string,
  { line, column }: Token,
  what: Pick<NotEvaluated, "name" | "types">,
  reason: string,
): void {
  state.open.push({ at: { file, line, column }, reason, origin: null, ...what });
}
