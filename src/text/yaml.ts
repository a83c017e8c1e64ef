import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from "yaml";
import { fail, ok, type Result } from "./problem.ts";
import { nestsTooDeep } from "./yaml-depth.ts";

/** A value with the offset at which it stands. What an alias means is the anchor's own node, shared and not copied. */
export type YamlNode =
  | { readonly kind: "map"; readonly entries: readonly YamlEntry[]; readonly offset: number }
  | { readonly kind: "list"; readonly items: readonly YamlNode[]; readonly offset: number }
  | { readonly kind: "scalar"; readonly value: unknown; readonly offset: number };

export interface YamlEntry {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: YamlNode;
}

export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not read. `detail`: the parser's own words, the key or the anchor. */
export interface YamlFault extends YamlPlace {
  readonly code: "syntax" | "too-deep" | "too-large" | "duplicate-key" | "no-anchor" | "odd-key";
  readonly detail: string;
}

export interface YamlFile {
  readonly root: YamlNode;
  place(offset: number): YamlPlace;
  /** The whole as plain data. What aliases share, it shares; its size with every alias written out is bounded. */
  plain(): unknown;
}

/** Values of one file, with every alias written out. */
const MAX_VALUES = 200_000;
const MAX_FAULTS = 10;
const NOTHING: YamlNode = { kind: "scalar", value: null, offset: 0 };

/**
 * Reads YAML 1.2 with merge keys, in time and memory that grow with its length: nesting is bounded before it is parsed,
 * anchors are shared, and keys are compared through a map (the library compares each with each).
 */
export function parseYaml(text: string, maxValues = MAX_VALUES): Result<YamlFile, readonly YamlFault[]> {
  if (nestsTooDeep(text)) return fail([{ code: "too-deep", detail: "", line: 1, column: 1 }]);
  const lines = new LineCounter();
  const place = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const reading: Reading = { faults: [], anchors: new Map(), sizes: new Map(), maxValues, merged: 0 };
  for (const error of doc.errors.slice(0, MAX_FAULTS))
    reading.faults.push({ code: "syntax", detail: error.message, offset: error.pos[0] });
  const root = doc.errors.length > 0 || doc.contents === null ? NOTHING : nodeOf(reading, doc.contents);
  const { faults } = reading;
  if (faults.length > 0)
    return fail(faults.slice(0, MAX_FAULTS).map(({ code, detail, offset }) => ({ code, detail, ...place(offset) })));
  const plain = new Map<YamlNode, unknown>();
  return ok({ root, place, plain: () => plainOf(root, plain) });
}

interface Reading {
  readonly faults: { readonly code: YamlFault["code"]; readonly detail: string; readonly offset: number }[];
  /** As far as the text was read: an anchor stands before its aliases (YAML 1.2 §7.1), and never holds its own. */
  readonly anchors: Map<string, YamlNode>;
  /** Values below each node, itself included, aliases written out. */
  readonly sizes: Map<YamlNode, number>;
  readonly maxValues: number;
  /** Entries taken over by merge keys so far: they are copied, so their sum is bounded. */
  merged: number;
}

function tooLarge(reading: Reading, offset: number): readonly [] {
  if (!reading.faults.some((fault) => fault.code === "too-large"))
    reading.faults.push({ code: "too-large", detail: "", offset });
  return [];
}

function nodeOf(reading: Reading, node: unknown): YamlNode {
  const offset = (node as Partial<ParsedNode> | null)?.range?.[0] ?? 0;
  if (isAlias(node)) {
    const target = reading.anchors.get(node.source);
    if (target !== undefined) return target;
    reading.faults.push({ code: "no-anchor", detail: node.source, offset });
    return NOTHING;
  }
  const own = ownNode(reading, node, offset);
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined)
    reading.anchors.set(node.anchor, own);
  return own;
}

function ownNode(reading: Reading, node: unknown, offset: number): YamlNode {
  if (isSeq(node)) {
    const items = node.items.map((item) => nodeOf(reading, item));
    return sized(reading, { kind: "list", items, offset }, items);
  }
  if (isMap(node)) {
    const entries = entriesOf(reading, node.items);
    return sized(
      reading,
      { kind: "map", entries, offset },
      entries.map((entry) => entry.value),
    );
  }
  return { kind: "scalar", value: isScalar(node) ? node.value : null, offset };
}

function sized(reading: Reading, node: YamlNode, parts: readonly YamlNode[]): YamlNode {
  const size = parts.reduce((sum, part) => sum + (reading.sizes.get(part) ?? 1), 1);
  if (size > reading.maxValues) {
    tooLarge(reading, node.offset);
    return NOTHING;
  }
  reading.sizes.set(node, size);
  return node;
}

function entriesOf(
  reading: Reading,
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
): readonly YamlEntry[] {
  const own = new Map<string, YamlEntry>();
  const merged: YamlNode[] = [];
  for (const pair of pairs) {
    const key = nodeOf(reading, pair.key);
    const value = nodeOf(reading, pair.value);
    if (key.kind !== "scalar") {
      reading.faults.push({ code: "odd-key", detail: "", offset: key.offset });
      continue;
    }
    const text = String(key.value);
    if (text === "<<") for (const map of value.kind === "list" ? value.items : [value]) merged.push(map);
    else if (own.has(text)) reading.faults.push({ code: "duplicate-key", detail: text, offset: key.offset });
    else own.set(text, { key: text, keyOffset: key.offset, value });
  }
  // The first of several merged maps wins, and own keys win over them (YAML 1.1 `merge`).
  for (const map of merged) {
    for (const entry of map.kind === "map" ? map.entries : []) {
      if (++reading.merged > reading.maxValues) return tooLarge(reading, map.offset);
      if (!own.has(entry.key)) own.set(entry.key, entry);
    }
  }
  return [...own.values()];
}

function plainOf(node: YamlNode, known: Map<YamlNode, unknown>): unknown {
  if (node.kind === "scalar") return node.value;
  const before = known.get(node);
  if (before !== undefined) return before;
  const plain =
    node.kind === "list"
      ? node.items.map((item) => plainOf(item, known))
      : Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value, known)]));
  known.set(node, plain);
  return plain;
}
