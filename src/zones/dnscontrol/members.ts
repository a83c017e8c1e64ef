import type { Location } from "../../text/problem.ts";
import { unknown } from "./machine.ts";
import {
  arrayOf,
  bounded,
  isArray,
  isObject,
  isRegexp,
  isUnknown,
  textOf,
  type ArrayValue,
  type Value,
} from "./values.ts";
import { hasMore, patternMethod } from "./patterns.ts";
import { isNothing } from "../iac/nothing.ts";

/** `object.key` and `object[key]`. */
export function memberOf(object: Value, key: Value, at: Location): Value {
  if (isUnknown(object)) return object;
  if (isUnknown(key)) return key;
  const name = textOf(key);
  if (isArray(object) || typeof object === "string") {
    if (isArray(object) && object.tainted !== null) return object.tainted;
    const items = isArray(object) ? object.items : object;
    if (name === "length") return items.length;
    if (name !== null && /^\d{1,9}$/.test(name)) return items[Number(name)];
  }
  if (isObject(object) && name !== null) {
    if (object.entries.has(name)) return object.entries.get(name);
    else if (!Object.hasOwn(Object.prototype, name)) return object.tainted ?? undefined;
  }
  return unknown(`.${String(name)} is not evaluated`, at);
}

/** Absent arguments, or numbers: what is made of others is not modelled. */
function numbers(args: readonly Value[]): boolean {
  return args.every((arg) => arg === undefined || typeof arg === "number");
}

/** The methods of texts that records are built with; null when it is none of them. */
export function stringMethod(text: string, method: string, args: readonly Value[]): { readonly value: Value } | null {
  const [pattern] = args;
  if (isRegexp(pattern)) return patternMethod(text, method, pattern, args);
  const value = plainMethod(text, method, args);
  return value === null ? null : { value };
}

function plainMethod(text: string, method: string, args: readonly Value[]): Value | null {
  const first = args[0] === undefined ? undefined : textOf(args[0]);
  const n = (index: number): number | undefined => (typeof args[index] === "number" ? args[index] : undefined);
  if (first === null || args.some(isUnknown)) return null;
  switch (method) {
    case "toLowerCase":
      return text.toLowerCase();
    case "toUpperCase":
      return text.toUpperCase();
    case "toString":
    case "valueOf":
      return text;
    case "trim":
      return text.trim();
    case "concat":
      return args.some((a) => textOf(a) === null)
        ? null
        : bounded([text, ...args.map((a) => textOf(a) ?? "")].join(""));
    case "split": {
      const limit = args[1];
      if (limit !== undefined && (typeof limit !== "number" || limit < 0)) return null;
      if (args.length > 1) return first === undefined ? null : arrayOf(text.split(first, limit));
      return args.length === 0 ? arrayOf([text]) : arrayOf(text.split(first ?? "undefined"));
    }
    case "replace":
    case "replaceAll": {
      const to = textOf(args[1]);
      if (first === undefined || to === null || to.includes("$")) return null;
      return bounded(method === "replace" ? text.replace(first, to) : text.split(first).join(to));
    }
    case "indexOf":
      return text.indexOf(first ?? "undefined", n(1));
    case "lastIndexOf":
      if (hasMore(args)) return null;
      return text.lastIndexOf(first ?? "undefined");
    case "includes":
      if (hasMore(args)) return null;
      return text.includes(first ?? "undefined");
    case "startsWith":
      if (hasMore(args)) return null;
      return text.startsWith(first ?? "undefined");
    case "endsWith":
      if (hasMore(args)) return null;
      return text.endsWith(first ?? "undefined");
    case "slice":
      if (!numbers(args)) return null;
      return text.slice(n(0), n(1));
    case "substring":
      if (!numbers(args)) return null;
      return text.substring(n(0) ?? 0, n(1));
    case "substr": {
      if (!numbers(args)) return null;
      const start = n(0) ?? 0;
      const from = start < 0 ? Math.max(0, text.length + start) : start;
      return text.slice(from, n(1) === undefined ? undefined : from + Math.max(0, n(1) ?? 0));
    }
    case "charAt":
      if (!numbers(args)) return null;
      return text.charAt(n(0) ?? 0);
    case "repeat":
      return text.length * (n(0) ?? 0) <= 10_000 && (n(0) ?? 0) >= 0 ? text.repeat(n(0) ?? 0) : null;
    case "padStart":
      return (n(0) ?? 0) <= 1000 ? text.padStart(n(0) ?? 0, textOf(args[1] ?? " ") ?? " ") : null;
    default:
      return null;
  }
}

/** The methods of arrays that take no function; null when it is none of them. */
export function arrayMethod(
  array: ArrayValue,
  method: string,
  args: readonly Value[],
): { readonly value: Value } | null {
  const { items } = array;
  const n = (index: number): number | undefined => (typeof args[index] === "number" ? args[index] : undefined);
  switch (method) {
    case "push":
      return { value: items.push(...args) };
    case "unshift":
      return { value: items.unshift(...args) };
    case "pop":
      return { value: items.pop() };
    case "shift":
      return { value: items.shift() };
    case "concat":
      return {
        value: arrayOf([
          ...items,
          ...args.flatMap((a) => (isArray(a) ? (a.tainted === null ? a.items : [a.tainted]) : [a])),
        ]),
      };
    case "slice":
      if (!numbers(args)) return null;
      return { value: arrayOf(items.slice(n(0), n(1))) };
    case "reverse":
      items.reverse();
      return { value: array };
    case "indexOf":
      return items.some(isUnknown) || args.some(isUnknown) || hasMore(args) ? null : { value: items.indexOf(args[0]) };
    case "includes":
      return items.some(isUnknown) || args.some(isUnknown) || hasMore(args) ? null : { value: items.includes(args[0]) };
    case "flat":
      if (args.length > 0) return null;
      return { value: arrayOf(items.flatMap((a) => (isArray(a) && a.tainted === null ? a.items : [a]))) };
    case "join": {
      const between = args.length === 0 ? "," : textOf(args[0]);
      const parts = items.map((item) => (isNothing(item) ? "" : textOf(item)));
      const joined = between === null || parts.includes(null) ? null : bounded(parts.join(between));
      return joined === null ? null : { value: joined };
    }
    default:
      return null;
  }
}
