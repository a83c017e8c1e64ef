import { normalizeName, toAscii } from "../../dns/name.ts";
import type { Name, RrType } from "../../dns/types.ts";
import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import { takeValue, type ZoneBudget } from "../budget.ts";
import { fileType, TYPE_WORDS } from "../record-types.ts";
import type { NotEvaluated, ZoneError, ZoneRecord } from "../types.ts";
import { entryOf, numberOf, textOf, type Entry, type MapTree, type Tree } from "./tree.ts";
import { readValue, targetOf, type Value } from "./values.ts";

/** What one zone gathers over its files. */
export interface Gathered {
  readonly records: ZoneRecord[];
  readonly open: NotEvaluated[];
  readonly errors: ZoneError[];
  /** `name TYPE` → where it was declared first: octoDNS refuses a second one. */
  readonly declared: Map<string, Location>;
  readonly budget: ZoneBudget;
}

export interface RecordRules {
  readonly origin: Name;
  readonly defaultTtl: number;
  readonly escapedSemicolons: boolean;
  /** The zone's `lenient`. */
  readonly isLenient?: boolean;
}

/** octoDNS' own types whose answer a provider makes up: an address, or whatever the target has. */
const MADE_UP = ["ALIAS", "URLFWD"];
const SINGLE = new Set(["ALIAS", "CNAME", "DNAME"]);

/** Reads what one name of the file declares: one record, or a list of them. */
export function readName(gathered: Gathered, rules: RecordRules, entry: Entry): void {
  const name = ownerOf(entry.key, rules.origin);
  if (typeof name !== "string") return void gathered.errors.push({ at: entry.keyAt, message: name.message });
  for (const tree of entry.value.kind === "list" ? entry.value.items : [entry.value]) {
    if (!afford(gathered, rules, entry.keyAt)) return;
    if (tree.kind === "map") readOne(gathered, rules, name, tree, entry.keyAt);
    else {
      const message = `${JSON.stringify(excerpt(entry.key, 80))}: expected a record, such as {type: A, value: 192.0.2.1}`;
      gathered.errors.push({ at: tree.at, message });
    }
  }
}

const WRONG_COST = 20;

/** False when the run is over its budget: then nothing is known of the rest of the zone. An aliased list counts each time. */
function afford({ budget, open }: Gathered, { origin }: RecordRules, at: Location, cost = 1): boolean {
  if (takeValue(budget, at, cost)) return true;
  if (open.at(-1)?.reason !== TOO_MANY) open.push({ at, reason: TOO_MANY, origin, name: null });
  return false;
}

const TOO_MANY = "more records than are read in one run";

function ownerOf(key: string, origin: Name): Name | { readonly message: string } {
  if (key === "") return origin;
  if (key === "@") return { message: 'octoDNS knows no "@": expected "" for the zone\'s own name' };
  const shown = excerpt(key, 80);
  if (key.endsWith(".")) return { message: `${shown} ends with a dot: expected a name within the zone` };
  const ascii = /[\s\\]/.test(key) ? null : toAscii(key);
  const name = ascii === null ? null : normalizeName(`${ascii}.${origin}`);
  return name ?? { message: `${shown} is not a domain name` };
}

function readOne(gathered: Gathered, rules: RecordRules, name: Name, tree: MapTree, keyAt: Location): void {
  const typeTree = entryOf(tree, "type");
  const word = textOf(typeTree);
  const say = (at: Location, message: string): void => void gathered.errors.push({ at, message });
  if (word === null) return say(keyAt, `${excerpt(name, 80)}: a record without a type`);
  const known = gathered.declared.get(`${name} ${word}`);
  if (known !== undefined)
    return say(
      tree.at,
      `a second ${excerpt(word, 40)} record for ${excerpt(name, 80)}; the first is in ${known.file}:${known.line}`,
    );
  gathered.declared.set(`${name} ${word}`, tree.at);
  const ttl = ttlOf(entryOf(tree, "ttl"), rules.defaultTtl);
  if (typeof ttl !== "number") return say(ttl.at, "ttl: expected seconds");
  const type = fileType(word);
  if (type?.kind === "carried") return carry(gathered, name, ttl, type.code, tree);
  if (type === null) return leaveMadeUp(gathered, rules, name, word, typeTree?.at ?? tree.at, tree);
  const special = notForEveryone(tree);
  if (special !== null) return leaveOpen(gathered, rules, name, type.type, special.at, special.reason);
  const lenient = rules.isLenient === true || textOf(part(entryOf(tree, "octodns"), "lenient")) === "true";
  for (const written of valuesOf(tree, word)) {
    if (!afford(gathered, rules, tree.at)) return;
    const value = readValue(type.type, written, { ...rules, isLenient: lenient });
    // A message weighs more than a record.
    if (value.kind === "wrong" && !afford(gathered, rules, tree.at, WRONG_COST)) return;
    keep(gathered, rules, name, ttl, type.type, value, lenient);
  }
  if (valuesOf(tree, word).length === 0) say(tree.at, `${word}: no value: expected value or values`);
}

function keep(
  gathered: Gathered,
  rules: RecordRules,
  name: Name,
  ttl: number,
  type: RrType,
  value: Value,
  lenient: boolean,
): void {
  switch (value.kind) {
    case "data":
      return void gathered.records.push({ name, ttl, data: value.data, at: value.at });
    case "open":
      return leaveOpen(gathered, rules, name, type, value.at, value.reason);
    case "wrong":
      if (lenient) return leaveOpen(gathered, rules, name, type, value.at, value.message);
      gathered.errors.push({ at: value.at, message: value.message });
  }
}

function part(tree: Tree | null, key: string): Tree | null {
  return tree?.kind === "map" ? entryOf(tree, key) : null;
}

/** `values` before `value`, a list or one; the aliases know only `value`. */
function valuesOf(tree: MapTree, type: string): readonly Tree[] {
  const given = (SINGLE.has(type) ? null : entryOf(tree, "values")) ?? entryOf(tree, "value");
  if (given === null || (given.kind === "scalar" && given.isNull)) return [];
  return given.kind === "list" ? given.items : [given];
}

function ttlOf(tree: Tree | null, fallback: number): number | { readonly at: Location } {
  if (tree === null) return fallback;
  return numberOf(tree, 0x7fff_ffff) ?? { at: tree.at };
}

/** Answers that depend on who asks, or on which provider gets the record. */
function notForEveryone(tree: MapTree): { readonly at: Location; readonly reason: string } | null {
  for (const key of ["dynamic", "geo"]) {
    const found = entryOf(tree, key);
    if (found !== null) return { at: found.at, reason: `${key}: the answer depends on who asks` };
  }
  const own = entryOf(tree, "octodns");
  for (const key of ["ignored", "excluded", "included"]) {
    const found = part(own, key);
    if (found !== null && textOf(found) !== "false")
      return { at: found.at, reason: `octodns.${key}: the record does not go to every provider` };
  }
  return null;
}

function leaveOpen(
  gathered: Gathered,
  { origin }: RecordRules,
  name: Name,
  type: RrType,
  at: Location,
  reason: string,
): void {
  const redirects = type === "CNAME" || type === "DNAME" || type === "NS";
  gathered.open.push({ at, reason, origin, name, ...(redirects ? {} : { types: [type] }) });
}

/** ALIAS and its like: the name exists, its addresses are the provider's answer. */
function leaveMadeUp(
  gathered: Gathered,
  { origin }: RecordRules,
  name: Name,
  word: string,
  typeAt: Location,
  tree: MapTree,
): void {
  const value = valuesOf(tree, word)[0];
  if (word === "ALIAS") {
    const target = value === undefined ? null : targetOf(word, value);
    if (target === null || target.kind === "wrong")
      return void gathered.errors.push({ at: target?.at ?? tree.at, message: target?.message ?? "ALIAS: no value" });
  } else if (!MADE_UP.includes(word) && !word.includes("/")) {
    const near = nearest(word.toUpperCase(), [...TYPE_WORDS, ...MADE_UP]);
    // A provider may have registered it; one that is nearly a known one is a slip.
    if (near !== null)
      return void gathered.errors.push({
        at: typeAt,
        message: `${excerpt(word, 40)} is not a record type that is known here (did you mean ${near}?)`,
      });
  }
  const reason = `${excerpt(word, 40)}: the provider makes up the addresses`;
  gathered.open.push({ at: value?.at ?? tree.at, reason, origin, name, types: ["A", "AAAA"] });
}

function carry(gathered: Gathered, name: Name, ttl: number, code: number, tree: MapTree): void {
  const values = valuesOf(tree, "");
  for (const value of values.length === 0 ? [tree] : values) {
    if (!takeValue(gathered.budget, tree.at)) return;
    const written =
      value.kind === "map" ? value.entries.map((e) => fieldOf(e.key, e.value)).join(" ") : (textOf(value) ?? "");
    gathered.records.push({ name, ttl, data: { type: "OTHER", code, hex: "" }, at: value.at, written });
  }
}

/** A field as a zone file would have it: parameters of SVCB as `key=value`, an empty text of NAPTR in its quotes. */
function fieldOf(key: string, tree: Tree): string {
  switch (tree.kind) {
    case "map":
      return tree.entries.map((e) => `${e.key}=${fieldOf(e.key, e.value)}`).join(" ");
    case "list":
      return tree.items.map((item) => fieldOf(key, item)).join(",");
    case "scalar":
      return ["flags", "service", "regexp"].includes(key) && !/^\d+$/.test(tree.text)
        ? JSON.stringify(tree.text)
        : tree.text;
  }
}
