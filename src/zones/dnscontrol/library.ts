import { parseJson } from "../../text/json.ts";
import type { Location } from "../../text/problem.ts";
import { callFunction, callMember } from "./calls.ts";
import type { Native } from "./language.ts";
import { unknown, type Machine } from "./machine.ts";
import { fromJson, keysOf } from "./patterns.ts";
import {
  arrayOf,
  isArray,
  isFunc,
  isObject,
  isUnknown,
  objectOf,
  textOf,
  truthy,
  unknownIn,
  type Value,
} from "./values.ts";

const MAX_JSON_DEPTH = 50;

/** JavaScript's Math, JSON and Boolean, and the functions of underscore.js, which DNSControl loads. */
export function defineLibrary(machine: Machine): void {
  const { variables } = machine.global;
  const native = (name: string, call: Native): Value => ({ kind: "native", name, call });
  variables.set("Math", objectOf(MATH.map((name) => [name, native(name, (args, at) => math(name, args, at))])));
  variables.set(
    "Boolean",
    native("Boolean", ([value]) => (isUnknown(value) ? value : (truthy(value) ?? undefined))),
  );
  variables.set("JSON", objectOf([["parse", native("parse", (args, at) => parsed(args, at))]]));
  variables.set(
    "_",
    objectOf(UNDERSCORE.map((name) => [name, native(name, (args, at) => underscore(machine, name, args, at))])),
  );
}

const MATH = ["max", "min", "floor", "ceil", "round", "trunc", "abs", "pow"] as const;

function math(name: (typeof MATH)[number], args: readonly Value[], at: Location): Value {
  const missing = args.find(isUnknown);
  if (missing !== undefined) return missing;
  const numbers = args.filter((arg) => typeof arg === "number");
  if (numbers.length !== args.length) return unknown(`Math.${name}() of what is no number`, at);
  const [a = Number.NaN, b = Number.NaN] = numbers;
  switch (name) {
    case "max":
    case "min":
      return Math[name](...numbers.slice(0, 1000));
    case "pow":
      return a ** b;
    default:
      return Math[name](a);
  }
}

function parsed(args: readonly Value[], at: Location): Value {
  const [given] = args;
  if (isUnknown(given)) return given;
  const text = textOf(given);
  const json = text === null || args.length !== 1 ? null : parseJson(text, MAX_JSON_DEPTH);
  return json?.ok === true ? fromJson(json.value) : unknown("JSON.parse() of what is not known to be JSON", at);
}

const UNDERSCORE = [
  ...[
    "each",
    "forEach",
    "map",
    "collect",
    "filter",
    "select",
    "reject",
    "find",
    "detect",
    "some",
    "any",
    "every",
    "all",
  ],
  ...[
    "reduce",
    "keys",
    "values",
    "pairs",
    "extend",
    "contains",
    "includes",
    "flatten",
    "first",
    "last",
    "size",
    "isArray",
  ],
  ...["isString", "isNumber", "isObject", "isFunction", "isUndefined", "isEmpty", "has", "range"],
];
/** Names of the same function that JavaScript's arrays have. */
const AS_METHOD: Readonly<Record<string, string>> = {
  each: "forEach",
  forEach: "forEach",
  map: "map",
  collect: "map",
  filter: "filter",
  select: "filter",
  find: "find",
  detect: "find",
  some: "some",
  any: "some",
  every: "every",
  all: "every",
  reduce: "reduce",
};

function underscore(machine: Machine, name: string, args: readonly Value[], at: Location): Value {
  const [of, second] = args;
  if (isUnknown(of)) return of;
  if ((isArray(of) || isObject(of)) && of.tainted !== null) return of.tainted;
  const not = (): Value => unknown(`_.${name}() is not evaluated here`, at);
  const method = AS_METHOD[name];
  if (method !== undefined) {
    if (!isFunc(second)) return not();
    if (isArray(of)) return callMember(machine, of, method, args.slice(1), at);
    if (!isObject(of) || name === "reduce") return not();
    // Over an object: the value comes first, its key second.
    const keys = keysOf(of.entries);
    const call: Native = ([key]) => callFunction(machine, second, [of.entries.get(textOf(key) ?? ""), key, of], at);
    const made = callMember(machine, arrayOf(keys), method, [{ kind: "native", name, call }], at);
    if (method !== "filter" && method !== "find") return made;
    if (isArray(made)) return arrayOf(made.items.map((key) => of.entries.get(textOf(key) ?? "")));
    return isUnknown(made) ? made : of.entries.get(textOf(made) ?? "");
  }
  switch (name) {
    case "keys":
    case "values":
    case "pairs":
      if (!isObject(of)) return not();
      return arrayOf(
        keysOf(of.entries).map((key) => {
          const value = of.entries.get(key);
          return name === "keys" ? key : name === "values" ? value : arrayOf([key, value]);
        }),
      );
    case "extend": {
      if (!isObject(of)) return not();
      for (const more of args.slice(1)) {
        if (!isObject(more) || more.tainted !== null) return not();
        for (const [key, value] of more.entries) of.entries.set(key, value);
      }
      return of;
    }
    case "contains":
    case "includes":
      return isArray(of) && args.length === 2 && unknownIn(of) === null && !isUnknown(second)
        ? of.items.includes(second)
        : not();
    case "flatten":
      return isArray(of) && args.length === 1 ? arrayOf(flat(of.items, 0)) : not();
    case "first":
    case "last":
      return isArray(of) && args.length === 1 ? of.items.at(name === "first" ? 0 : -1) : not();
    case "size":
      return isArray(of) ? of.items.length : isObject(of) ? of.entries.size : not();
    case "isArray":
      return isArray(of);
    case "isString":
      return typeof of === "string";
    case "isNumber":
      return typeof of === "number";
    case "isFunction":
      return isFunc(of);
    case "isUndefined":
      return of === undefined;
    case "has":
      return isObject(of) && typeof second === "string" ? of.entries.has(second) : not();
    case "range": {
      const [from, to] = typeof second === "number" ? [of, second] : [0, of];
      if (args.length > 2 || typeof from !== "number" || typeof to !== "number" || to - from > 10_000) return not();
      return arrayOf(Array.from({ length: Math.max(0, Math.ceil(to - from)) }, (_, n) => from + n));
    }
    default:
      return not();
  }
}

function flat(items: readonly Value[], depth: number): readonly Value[] {
  return items.flatMap((item) =>
    isArray(item) && item.tainted === null && depth < 50 ? flat(item.items, depth + 1) : [item],
  );
}
