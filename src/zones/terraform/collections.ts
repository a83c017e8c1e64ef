import { equal } from "./operators.ts";
import { elementsOf, isList, isObject, listOf, objectOf, textOf, type Value } from "./values.ts";

/** No list of a configuration that is read here is longer. */
export const MAX_ITEMS = 100_000;

/** Terraform's functions of lists, sets and maps; null when it is none of them or the arguments do not fit. */
export function collectionFunction(name: string, args: readonly Value[]): Value | null {
  const [a, b, c] = args;
  switch (name) {
    case "tolist":
    case "list":
    case "tuple":
      return name === "tolist" ? (a === undefined ? null : isList(a) ? a : null) : listOf(args);
    case "tomap":
      return isObject(a) ? a : null;
    case "toset":
      return isList(a) ? setOf(a.items) : null;
    case "distinct":
    case "compact": {
      if (!isList(a)) return null;
      const kept = name === "compact" ? a.items.filter((item) => item !== null && item !== "") : distinct(a.items);
      return kept === null ? null : listOf(kept);
    }
    case "setproduct":
      return args.length > 0 && args.every(isList) ? product(args.map((list) => list.items)) : null;
    case "concat":
      return args.every(isList) ? bounded(args.flatMap((list) => list.items)) : null;
    case "flatten":
      return isList(a) ? bounded(flatten(a.items, 0)) : null;
    case "reverse":
      return isList(a) ? listOf([...a.items].reverse()) : null;
    case "sort": {
      const texts = isList(a) ? a.items.map(textOf) : [null];
      return texts.includes(null) ? null : listOf(texts.map((t) => t ?? "").sort());
    }
    case "length":
      return isList(a) ? a.items.length : isObject(a) ? a.entries.size : null;
    case "merge":
      return args.every(isObject) ? objectOf(args.flatMap((object) => [...object.entries])) : null;
    case "keys":
      return isObject(a) ? listOf([...a.entries.keys()].sort()) : null;
    case "values": {
      const items = a === undefined || !isObject(a) ? null : elementsOf(a);
      return items === null ? null : listOf(items);
    }
    case "zipmap": {
      const keys = isList(a) ? a.items.map(textOf) : [null];
      if (keys.includes(null) || !isList(b) || b.items.length !== keys.length) return null;
      return objectOf(keys.map((key, i) => [key ?? "", b.items[i] ?? null]));
    }
    case "lookup": {
      const key = textOf(b);
      if (!isObject(a) || key === null) return null;
      return a.entries.get(key) ?? c ?? null;
    }
    case "element":
      return isList(a) && typeof b === "number" && a.items.length > 0
        ? (a.items[((b % a.items.length) + a.items.length) % a.items.length] ?? null)
        : null;
    case "contains": {
      const found = isList(a) && b !== undefined ? a.items.map((item) => equal(item, b)) : [null];
      return found.includes(true) ? true : found.includes(null) ? null : false;
    }
    case "slice":
      return isList(a) && typeof b === "number" && typeof c === "number" ? listOf(a.items.slice(b, c)) : null;
    case "range": {
      const [from, to] = typeof b === "number" ? [a, b] : [0, a];
      if (typeof from !== "number" || typeof to !== "number" || c !== undefined || to - from > MAX_ITEMS) return null;
      return listOf(Array.from({ length: Math.max(0, Math.ceil(to - from)) }, (_, i) => from + i));
    }
    case "coalesce":
      return args.find((arg) => arg !== null && arg !== "") ?? null;
    case "one":
      return isList(a) && a.items.length <= 1 ? (a.items[0] ?? null) : null;
    case "min":
    case "max": {
      const numbers = args.filter((arg) => typeof arg === "number");
      return numbers.length === args.length && numbers.length > 0 ? Math[name](...numbers) : null;
    }
    case "nonsensitive":
    case "sensitive":
      return a ?? null;
    default:
      return null;
  }
}

function bounded(items: readonly Value[]): Value | null {
  return items.length <= MAX_ITEMS ? listOf(items) : null;
}

function flatten(items: readonly Value[], depth: number): readonly Value[] {
  return depth > 20 ? items : items.flatMap((item) => (isList(item) ? flatten(item.items, depth + 1) : [item]));
}

function distinct(items: readonly Value[]): readonly Value[] | null {
  const texts = items.map(textOf);
  if (texts.includes(null)) return items.length <= 1 ? items : null;
  return [...new Set(items)];
}

/** Sets of texts are sorted. */
function setOf(items: readonly Value[]): Value | null {
  const texts = items.map(textOf);
  if (texts.includes(null)) return null;
  return listOf([...new Set(texts.map((t) => t ?? ""))].sort());
}

/** Every combination, the last list the fastest; null when they are too many. */
function product(lists: readonly (readonly Value[])[]): Value | null {
  if (lists.reduce((count, list) => count * list.length, 1) > MAX_ITEMS) return null;
  const rows = lists.reduce<readonly (readonly Value[])[]>(
    (found, list) => found.flatMap((row) => list.map((item) => [...row, item])),
    [[]],
  );
  return listOf(rows.map((row) => listOf(row)));
}
