import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from "yaml";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import { nestsTooDeep } from "../../text/yaml-depth.ts";
import type { Files } from "../files.ts";
import type { ZoneError } from "../types.ts";
import type { Entry, ScalarTree, Tree } from "./tree.ts";
import { yaml11 } from "./yaml11.ts";

/** What one reading may use up, over all aliases and includes together ("billion laughs"). */
interface Reading {
  readonly files: Files;
  readonly errors: ZoneError[];
  readonly read: string[];
  nodes: number;
  /** It is told that something was too much. */
  isOver: boolean;
}

interface Place {
  readonly reading: Reading;
  readonly file: string;
  readonly lines: LineCounter;
  readonly depth: number;
  /** What each anchor stands for, as far as the file was read: an alias shares it instead of repeating it. */
  readonly anchors: Map<string, Tree>;
}

const TOO_OFTEN = "YAML: nested or repeated too often";
const MAX_NODES = 3_000_000;
const MAX_DEPTH = 50;
const MAX_INCLUDES = 8;
const MAX_CHARS = 16 * 1024 * 1024;

/** The values of a file. Null when there is nothing in the file, or errors say why it cannot be read. */
export function readTree(
  files: Files,
  file: string,
): { readonly tree: Tree | null; readonly errors: readonly ZoneError[]; readonly files: readonly string[] } {
  const reading: Reading = { files, errors: [], read: [], nodes: 0, isOver: false };
  return { tree: treeOfFile(reading, file, 0), errors: reading.errors, files: reading.read };
}

function treeOfFile(reading: Reading, file: string, depth: number): Tree | null {
  const text = reading.files.read(file);
  const top: Location = { file, line: 1, column: 1 };
  if (text === null || text.length > MAX_CHARS) {
    reading.errors.push({ at: top, message: "cannot be read: outside of this directory, or larger than 16 MiB" });
    return null;
  }
  if (nestsTooDeep(text)) {
    reading.errors.push({ at: top, message: TOO_OFTEN });
    return null;
  }
  reading.read.push(file);
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  for (const error of doc.errors.slice(0, 5)) {
    const { line, col } = lines.linePos(error.pos[0]);
    reading.errors.push({ at: { file, line, column: col }, message: `YAML: ${excerpt(error.message, 200)}` });
  }
  if (doc.errors.length > 0 || doc.contents === null) return null;
  return treeOf({ reading, file, lines, depth, anchors: new Map() }, doc.contents, 0);
}

function treeOf(place: Place, node: unknown, depth: number): Tree {
  const tree = ownTree(place, node, depth);
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined) place.anchors.set(node.anchor, tree);
  return tree;
}

function ownTree(place: Place, node: unknown, depth: number): Tree {
  const { reading } = place;
  const at = locationOf(place, node);
  const nothing = nothingAt(at);
  if (++reading.nodes > MAX_NODES || depth > MAX_DEPTH) {
    if (!reading.isOver) reading.errors.push({ at, message: TOO_OFTEN });
    reading.isOver = true;
    return nothing;
  }
  if (isAlias(node)) {
    // YAML 1.2 §7.1: the anchor stands before its aliases; one that holds its own alias is not known yet.
    const target = place.anchors.get(node.source);
    if (target !== undefined) return target;
    reading.errors.push({ at, message: `YAML: *${excerpt(node.source, 40)} names no anchor` });
    return nothing;
  }
  if (tagOf(node) === "!include") return included(place, node, at) ?? nothing;
  if (isMap(node)) return mapOf(place, node.items, at, depth);
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => treeOf(place, item, depth + 1)), at };
  if (!isScalar(node)) return nothing;
  const text = node.source ?? (typeof node.value === "string" ? node.value : "");
  return { kind: "scalar", text, isNull: node.value === null, isPlain: node.type === "PLAIN", at };
}

function nothingAt(at: Location): ScalarTree {
  return { kind: "scalar", text: "", isNull: true, isPlain: true, at };
}

function tagOf(node: unknown): string | null {
  return (isScalar(node) || isSeq(node) || isMap(node)) && node.tag !== undefined ? node.tag : null;
}

type Pairs = readonly { readonly key: unknown; readonly value: unknown }[];

/** Its own keys first, then those of its merge keys that it does not have itself. */
function mapOf(place: Place, pairs: Pairs, at: Location, depth: number): Tree {
  const own = new Map<string, Entry>();
  const merged: Entry[] = [];
  for (const pair of pairs) {
    const key = treeOf(place, pair.key, depth + 1);
    const value = treeOf(place, pair.value ?? pair.key, depth + 1);
    if (key.kind !== "scalar") place.reading.errors.push({ at: key.at, message: "YAML: a key that is no plain word" });
    else if (key.text === "<<") addMerged(place.reading, merged, value);
    else addOwn(place.reading, own, key, pair.value === null ? nothingAt(key.at) : value);
  }
  const entries = [...own.values()];
  const seen = new Set(own.keys());
  for (const entry of merged) {
    if (seen.has(entry.key)) continue;
    seen.add(entry.key);
    entries.push(entry);
  }
  return { kind: "map", entries, at };
}

/** What `<<` brings: the entries of a map, or of each map of a list. */
function addMerged(reading: Reading, merged: Entry[], value: Tree): void {
  for (const map of value.kind === "list" ? value.items : [value])
    if (map.kind === "map") {
      reading.nodes += map.entries.length;
      if (reading.nodes > MAX_NODES) break;
      for (const entry of map.entries) merged.push(entry);
    }
}

/** One key of a map itself; a second one of the same name is an error. */
function addOwn(reading: Reading, own: Map<string, Entry>, key: ScalarTree, value: Tree): void {
  const word = (key.isPlain ? yaml11(key.text) : null) ?? key.text;
  const known = own.get(word);
  if (known === undefined) {
    own.set(word, { key: word, keyAt: key.at, value });
    return;
  }
  const first = `${known.keyAt.line}:${known.keyAt.column}`;
  reading.errors.push({
    at: key.at,
    message: `YAML: ${JSON.stringify(excerpt(word, 80))} is here a second time (first at ${first}); only one of them would count`,
  });
}

/** octoDNS' `!include`: one file, or a list whose maps are merged and whose lists are joined. */
function included(place: Place, node: unknown, at: Location): Tree | null {
  const { reading } = place;
  if (place.depth >= MAX_INCLUDES) {
    reading.errors.push({ at, message: `!include: deeper than ${MAX_INCLUDES} files` });
    return null;
  }
  const names = (isSeq(node) ? node.items : [node]).map((n) => (isScalar(n) ? (n.source ?? "") : ""));
  const trees: Tree[] = [];
  for (const name of names) {
    const path = reading.files.resolve(name, place.file);
    if (name === "" || name.startsWith("/") || reading.files.read(path) === null) {
      reading.errors.push({ at, message: `!include: ${excerpt(name, 80)} cannot be read inside this directory` });
      return null;
    }
    const tree = treeOfFile(reading, path, place.depth + 1);
    if (tree !== null) trees.push(tree);
  }
  const [first] = trees;
  if (first === undefined || trees.length === 1) return first ?? null;
  if (first.kind === "map") {
    const entries = new Map(trees.flatMap((t) => (t.kind === "map" ? t.entries : [])).map((e) => [e.key, e]));
    return { kind: "map", entries: [...entries.values()], at };
  }
  return { kind: "list", items: trees.flatMap((t) => (t.kind === "list" ? t.items : [t])), at };
}

function locationOf(place: Place, node: unknown): Location {
  const range = (node as ParsedNode | null)?.range;
  const { line, col } = place.lines.linePos(range?.[0] ?? 0);
  return { file: place.file, line: Math.max(1, line), column: Math.max(1, col) };
}
