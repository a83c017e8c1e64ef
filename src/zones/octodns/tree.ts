import type { Location } from "../../text/problem.ts";
import { yaml11 } from "./yaml11.ts";

/** A YAML value with its place; anchors, merge keys and includes are resolved. */
export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: "map";
  readonly entries: readonly Entry[];
  readonly at: Location;
}

interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly at: Location;
}

export interface ScalarTree {
  readonly kind: "scalar";
  /** As written, quotes and escapes resolved: `010` stays `010`. */
  readonly text: string;
  readonly isNull: boolean;
  /** Without quotes: YAML 1.1 may make another value of it. */
  readonly isPlain: boolean;
  readonly at: Location;
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Location;
  readonly value: Tree;
}

/** The value without its places, as YAML 1.1 has plain words. */
export function plainOf(tree: Tree | null): unknown {
  switch (tree?.kind) {
    case undefined:
      return undefined;
    case "list":
      return tree.items.map(plainOf);
    case "map":
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
    case "scalar": {
      const meant = tree.isPlain ? yaml11(tree.text) : null;
      if (tree.isNull) return null;
      if (meant === "True" || meant === "False") return meant === "True";
      return meant === null || Number.isNaN(Number(meant)) ? tree.text : Number(meant);
    }
  }
}

/** The value of one key. */
export function entryOf(map: MapTree, key: string): Tree | null {
  return map.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** The text of a scalar that says something. */
export function textOf(tree: Tree | null): string | null {
  return tree?.kind === "scalar" && !tree.isNull ? tree.text : null;
}

/** A number as YAML 1.1 has it (`010` is 8); null when it is none, or larger than `max`. */
export function numberOf(tree: Tree | null, max: number): number | null {
  const text = textOf(tree);
  if (text === null || tree?.kind !== "scalar") return null;
  const meant = (tree.isPlain ? yaml11(text) : null) ?? text;
  const value = /^\d{1,10}$/.test(meant) ? Number(meant) : Number.NaN;
  return value <= max ? value : null;
}
