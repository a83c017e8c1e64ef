import { parseJson } from "../../text/json.ts";
import type { Location } from "../../text/problem.ts";
import { isNothing } from "../iac/nothing.ts";
import { callFunction } from "./calls.ts";
import type { Native } from "./language.ts";
import { unknown, type Machine } from "./machine.ts";
import { LIST_METHODS, memberOf } from "./members.ts";
import { fromJson, keysOf, plainOf } from "./patterns.ts";
import {
  arrayOf,
  bounded,
  isArray,
  isFunc,
  isObject,
  isUnknown,
  objectOf,
  primitiveOf,
  stringOf,
  textOf,
  truthy,
  unknownIn,
  type Primitive,
  type Value,
} from "./values.ts";

const MAX_JSON_DEPTH = 50;
const MAX_ITEMS = 10_000;

/** JavaScript's own functions that records are made with; what else they have is not known. */
export function defineLibrary(machine: Machine): void {
  const { variables, file } = machine.global;
  const native = (name: string, call: Native): Value => ({ kind: "native", name, call });
  const rest = unknown("a function of JavaScript that is not evaluated", { file, line: 1, column: 1 });
  const library = (members: Readonly<Record<string, Native>>, call?: Native, name = ""): Value => {
    const object = objectOf(Object.entries(members).map(([key, of]) => [key, native(key, of)]));
    object.tainted = rest;
    return call === undefined ? object : { kind: "native", name, call, members: object };
  };
  const plain =
    (name: string, of: (...args: readonly never[]) => Primitive): Native =>
    (args, at) => {
      const given = args.map((arg) => (isUnknown(arg) ? null : primitiveOf(arg)));
      const missing = args.find(isUnknown);
      if (missing !== undefined) return missing;
      if (given.includes(null)) return unknown(`${name}() of this is not evaluated`, at);
      try {
        const made = of(...(given.map((arg) => arg?.is) as unknown as readonly never[]));
        return typeof made === "string" ? (bounded(made) ?? unknown("a text that is too long", at)) : made;
      } catch {
        return unknown(`${name}() of this is not evaluated`, at);
      }
    };
  const text = plain("String", (...args: readonly Primitive[]) => (args.length === 0 ? "" : String(args[0])));
  const number = plain("Number", (...args: readonly Primitive[]) => (args.length === 0 ? 0 : Number(args[0])));
  variables.set(
    "Math",
    library(Object.fromEntries(MATH.map((name) => [name, plain(name, (...args: number[]) => math(name, args))]))),
  );
  variables.set("String", library({ fromCharCode: plain("fromCharCode", String.fromCharCode) }, text, "String"));
  variables.set("Number", library({ isInteger: plain("isInteger", Number.isInteger) }, number, "Number"));
  for (const [name, of] of Object.entries(GLOBAL)) variables.set(name, native(name, plain(name, of)));
  for (const name of ["NaN", "Infinity"]) variables.set(name, Number(name));
  variables.set(
    "Boolean",
    native("Boolean", ([value]) => (isUnknown(value) ? value : (truthy(value) ?? undefined))),
  );
  variables.set("JSON", library({ parse: parsed, stringify }));
  variables.set(
    "Error",
    native("Error", ([message]) => {
      const error = objectOf([["message", message === undefined ? "" : message]]);
      error.tainted = rest;
      return error;
    }),
  );
  variables.set(
    "Object",
    library(OBJECT, (_, at) => unknown("Object() is not evaluated", at), "Object"),
  );
  const array = library(
    {
      isArray: ([value]) => (isUnknown(value) ? value : isArray(value)),
      of: arrayOf,
      from: (args, at) => listFrom(machine, args, at),
    },
    (args, at) => {
      const [size] = args;
      if (args.length !== 1 || typeof size !== "number") return arrayOf(args);
      if (!Number.isInteger(size) || size < 0 || size > MAX_ITEMS) return unknown("an array of that size", at);
      return arrayOf(new Array<Value>(size));
    },
    "Array",
  );
  const methods = LIST_METHODS.map((name): [string, Value] => [name, memberOf(arrayOf([]), name, rest.at)]);
  if (isFunc(array) && array.kind === "native") array.members?.entries.set("prototype", objectOf(methods));
  variables.set("Array", array);
  const quiet: Native = () => undefined;
  variables.set("console", library({ log: quiet, warn: quiet, error: quiet, info: quiet, debug: quiet }));
}

function math(name: (typeof MATH)[number], args: readonly number[]): number {
  const [a = Number.NaN, b = Number.NaN] = args;
  if (name === "max" || name === "min") return Math[name](...args);
  return name === "pow" ? a ** b : Math[name](a);
}

const MATH = ["max", "min", "floor", "ceil", "round", "trunc", "abs", "pow", "sqrt", "sign"] as const;
const GLOBAL: Readonly<Record<string, (...args: readonly never[]) => Primitive>> = {
  parseInt,
  parseFloat,
  isNaN,
  isFinite,
  encodeURIComponent,
  decodeURIComponent,
};

const keyed =
  (name: string, of: (key: string, value: Value) => Value): Native =>
  ([value], at) => {
    if (isArray(value) && value.tainted === null)
      return arrayOf(Object.keys(value.items).map((key) => of(key, value.items[Number(key)])));
    if (!isObject(value) || value.tainted !== null)
      return unknownIn(value) ?? unknown(`Object.${name}() of what is not an object`, at);
    return arrayOf(keysOf(value.entries).map((key) => of(key, value.entries.get(key))));
  };

const OBJECT: Readonly<Record<string, Native>> = {
  keys: keyed("keys", (key) => key),
  values: keyed("values", (_, value) => value),
  entries: keyed("entries", (key, value) => arrayOf([key, value])),
  assign: ([to, ...more], at) => {
    if (!isObject(to)) return unknown("Object.assign() of what is not an object", at);
    for (const from of more) {
      if (isNothing(from)) continue;
      if (!isObject(from) || from.tainted !== null)
        return unknownIn(from) ?? unknown("what is assigned is no object", at);
      for (const key of keysOf(from.entries)) to.entries.set(key, from.entries.get(key));
    }
    return to;
  },
  fromEntries: ([list], at) => {
    const object = objectOf();
    const pairs = isArray(list) && list.tainted === null ? list.items : [undefined];
    for (const pair of pairs) {
      const key = isArray(pair) && pair.tainted === null ? stringOf(pair.items[0]) : null;
      if (key === null || !isArray(pair)) return unknown("Object.fromEntries() of what is not known", at);
      object.entries.set(key, pair.items[1]);
    }
    return object;
  },
  freeze: ([value]) => value,
};

/** `Array.from(list, function …)`. */
function listFrom(machine: Machine, [of, by]: readonly Value[], at: Location): Value {
  const length = isObject(of) && of.tainted === null ? of.entries.get("length") : undefined;
  const items =
    isArray(of) && of.tainted === null
      ? Array.from(of.items)
      : typeof of === "string"
        ? Array.from(of)
        : typeof length === "number" && isObject(of) && of.entries.size === 1 && length >= 0 && length <= MAX_ITEMS
          ? Array.from<Value>({ length })
          : null;
  if (items === null) return unknownIn(of) ?? unknown("Array.from() of this is not evaluated", at);
  return arrayOf(by === undefined ? items : items.map((item, i) => callFunction(machine, by, [item, i], at)));
}

function parsed(args: readonly Value[], at: Location): Value {
  const [given] = args;
  if (isUnknown(given)) return given;
  const text = textOf(given);
  const json = text === null || args.length !== 1 ? null : parseJson(text, MAX_JSON_DEPTH);
  return json?.ok === true ? fromJson(json.value) : unknown("JSON.parse() of what is not known to be JSON", at);
}

function stringify([value, by, indent]: readonly Value[], at: Location): Value {
  const plain = isNothing(by) ? plainOf(value) : null;
  const isSimple = typeof indent !== "object" && typeof indent !== "boolean";
  const text = plain === null || !isSimple ? null : (JSON.stringify(plain.is, null, indent) as string | undefined);
  const made = text === null ? null : text === undefined ? { is: undefined } : bounded(text);
  if (made === null) return unknownIn(value) ?? unknown("JSON.stringify() of this is not evaluated", at);
  return typeof made === "string" ? made : made.is;
}
