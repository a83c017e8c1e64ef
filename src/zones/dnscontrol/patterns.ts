import { patternCost, safePattern } from "../../core/safe-regexp.ts";
import {
  arrayOf,
  bounded,
  isArray,
  isObject,
  isRegexp,
  objectOf,
  textOf,
  type ArrayValue,
  type RegexpValue,
  type Value,
} from "./values.ts";

/** A pattern to be run on the text, or null when that may take long. `g` and `y` keep a state between calls: made anew. */
export function compiled({ source, flags }: RegexpValue, text: string): RegExp | null {
  const found = /^[gims]*$/.test(flags) ? safePattern(source, flags) : null;
  return found === null || text.length > found.maxText ? null : found.pattern;
}

/** The steps that running a pattern takes beside the call itself. */
export function stepsOf(pattern: Value, text: Value): number {
  if (!isRegexp(pattern) || typeof text !== "string") return 0;
  const found = safePattern(pattern.source, "");
  return found === null || text.length > found.maxText ? 0 : patternCost(found, text.length);
}

/** `text.replace(/x/, …)` and its like; null when it is none of them. */
export function patternMethod(
  text: string,
  method: string,
  regexp: RegexpValue,
  args: readonly Value[],
): { readonly value: Value } | null {
  const pattern = compiled(regexp, text);
  if (pattern === null) return null;
  switch (method) {
    case "replace":
    case "replaceAll": {
      const to = textOf(args[1]);
      if (to === null || args.length !== 2 || (method === "replaceAll" && !pattern.global)) return null;
      const made = bounded(text.replace(pattern, to));
      return made === null ? null : { value: made };
    }
    case "split":
      return args.length === 1 ? { value: arrayOf(text.split(pattern)) } : null;
    case "search":
      return { value: text.search(pattern) };
    case "match":
      return pattern.global ? { value: all(text, pattern) } : { value: first(text, pattern) };
    default:
      return null;
  }
}

/** `regexp.test(text)` and `.exec(text)`. */
export function regexpMethod(
  regexp: RegexpValue,
  method: string,
  args: readonly Value[],
): { readonly value: Value } | null {
  const text = args.length === 1 ? textOf(args[0]) : null;
  if (text === null || regexp.flags.includes("g")) return null;
  const pattern = compiled(regexp, text);
  if (pattern === null) return null;
  if (method === "test") return { value: pattern.test(text) };
  return method === "exec" ? { value: first(text, pattern) } : null;
}

function all(text: string, pattern: RegExp): ArrayValue | null {
  const found = text.match(pattern);
  return found === null ? null : arrayOf([...found]);
}

function first(text: string, pattern: RegExp): ArrayValue | null {
  const found = pattern.exec(text);
  return found === null ? null : arrayOf([...found]);
}

/** JSON.parse(); null when the text is no JSON. */
export function fromJson(json: unknown): Value {
  if (json === null || typeof json === "string" || typeof json === "number" || typeof json === "boolean") return json;
  if (Array.isArray(json)) return arrayOf(json.map(fromJson));
  if (typeof json !== "object") return undefined;
  return objectOf(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}

/** The value as JSON.stringify() would take it; null when part of it is not known. */
export function plainOf(value: Value, depth = 0): { readonly is: unknown } | null {
  if (value === null || typeof value !== "object") return { is: value };
  if (depth > 20 || (!isArray(value) && !isObject(value)) || value.tainted !== null) return null;
  if (isArray(value)) {
    const parts = Array.from(value.items, (item) => plainOf(item, depth + 1));
    return parts.includes(null) ? null : { is: parts.map((part) => part?.is) };
  }
  const parts = keysOf(value.entries).map((key) => [key, plainOf(value.entries.get(key), depth + 1)] as const);
  if (parts.some(([, part]) => part === null)) return null;
  return { is: Object.fromEntries(parts.map(([key, part]) => [key, part?.is])) };
}

/** JavaScript's order of an object's keys: whole numbers by size, then texts as they were added. */
export function keysOf(entries: ReadonlyMap<string, Value>): readonly string[] {
  const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 4_294_967_295;
  const keys = [...entries.keys()];
  const indexes = keys.filter(isIndex);
  if (indexes.length === 0) return keys;
  return [...indexes.sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}

export function isList(value: Value): value is ArrayValue {
  return isArray(value) && value.tainted === null;
}
