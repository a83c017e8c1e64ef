import type { Location } from "../../text/problem.ts";
import { typeError, unknown } from "./machine.ts";
import { patternMethod } from "./patterns.ts";
import {
  arrayOf,
  bounded,
  isArray,
  isFunc,
  isObject,
  isRegexp,
  isUnknown,
  primitiveOf,
  stringOf,
  type ArrayValue,
  type Primitive,
  type Value,
} from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

/** `object.key` and `object[key]`. */
export function memberOf(object: Value, key: Value, at: Location): Value {
  if (isUnknown(object)) return object;
  if (isUnknown(key)) return key;
  const name = stringOf(key);
  if (isNothing(object)) throw typeError(`.${String(name)} of ${String(object)}`, at);
  if (isArray(object) || typeof object === "string") {
    if (isArray(object) && object.tainted !== null) return object.tainted;
    const items = isArray(object) ? object.items : object;
    if (name === "length") return items.length;
    if (name !== null && /^(?:0|[1-9]\d{0,8})$/.test(name)) return items[Number(name)];
    if (isArray(object) && name !== null && LIST.has(name))
      return {
        kind: "native",
        name,
        call: () => unknown(`.${name} without an array is not evaluated`, at),
        method: name,
      };
  }
  if (isFunc(object) && object.kind === "native" && object.members !== undefined)
    return memberOf(object.members, key, at);
  if (isObject(object) && name !== null) {
    if (object.entries.has(name)) return object.entries.get(name);
    else if (!Object.hasOwn(Object.prototype, name)) return object.tainted ?? undefined;
  }
  if (lacks(object, name)) return undefined;
  return unknown(`.${String(name)} is not evaluated`, at);
}

/** True when JavaScript itself has no such member. */
export function lacks(object: Value, name: string | null): boolean {
  if (name === null || isUnknown(object)) return false;
  if (isArray(object)) return object.tainted === null && !(name in Array.prototype) && !/^\d+$/.test(name);
  if (isObject(object)) return object.tainted === null && !object.entries.has(name) && !(name in Object.prototype);
  return !isNothing(object) && typeof object !== "object" && !(name in Object(object)) && !/^\d+$/.test(name);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Methods without an effect that give the same for the same primitive arguments. */
const TEXT = words(
  "at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf padEnd padStart repeat replace replaceAll slice split startsWith substr substring toLowerCase toString toUpperCase trim trimEnd trimLeft trimRight trimStart valueOf",
);
const NUMBER = words("toString toFixed toPrecision toExponential valueOf");
const LIST = words(
  "at concat every fill filter find findIndex findLast flat flatMap forEach includes indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift",
);
const MAX_PADDED = 10_000;

export const LIST_METHODS: readonly string[] = [...LIST];

/** The methods of texts and numbers; null when it is none of them. */
export function primitiveMethod(
  of: string | number | boolean,
  method: string,
  args: readonly Value[],
): { readonly value: Value } | null {
  const [pattern] = args;
  if (typeof of === "string" && isRegexp(pattern)) return patternMethod(of, method, pattern, args);
  if (typeof of === "boolean" ? method !== "toString" : !(typeof of === "string" ? TEXT : NUMBER).has(method))
    return null;
  const given = args.map(primitiveOf).map((arg) => (arg === null ? null : arg.is));
  if (args.some((arg) => primitiveOf(arg) === null)) return null;
  const size = Number(given[0]) * (method === "repeat" ? String(of).length : 1);
  if (/^(?:repeat|pad)/.test(method) && !(size >= 0 && size <= MAX_PADDED)) return null;
  try {
    const host = Object(of) as Readonly<Record<string, (...args: readonly Primitive[]) => Primitive | string[]>>;
    const made = host[method]?.(...given);
    if (Array.isArray(made)) return { value: arrayOf(made) };
    return typeof made === "string" && bounded(made) === null ? null : { value: made };
  } catch {
    // A number of digits that is out of range.
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
  const numbers = args.map((arg) => (arg === undefined || typeof arg === "number" ? arg : Number.NaN));
  const isNumbered = numbers.every((n) => !Number.isNaN(n));
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
        value: arrayOf(
          items.concat(...args.map((a) => (isArray(a) ? (a.tainted === null ? a.items : [a.tainted]) : [a]))),
        ),
      };
    case "slice":
      return isNumbered ? { value: arrayOf(items.slice(numbers[0], numbers[1])) } : null;
    case "at":
      return isNumbered ? { value: items.at(numbers[0] ?? 0) } : null;
    case "splice": {
      const [start, count] = numbers;
      if (start === undefined || Number.isNaN(start) || Number.isNaN(count)) return null;
      return {
        value: arrayOf(args.length === 1 ? items.splice(start) : items.splice(start, count ?? 0, ...args.slice(2))),
      };
    }
    case "fill":
      return args.length === 1 ? { value: (items.fill(args[0]), array) } : null;
    case "reverse":
      items.reverse();
      return { value: array };
    case "indexOf":
    case "lastIndexOf":
    case "includes": {
      if (items.some(isUnknown) || isUnknown(args[0]) || !(args.length < 2 || Number.isInteger(args[1]))) return null;
      const [wanted, from] = [args[0], numbers[1]];
      return { value: from === undefined ? items[method](wanted) : items[method](wanted, from) };
    }
    case "flat":
      if (args.length > 0) return null;
      return { value: arrayOf(items.flatMap((a) => (isArray(a) && a.tainted === null ? a.items : [a]))) };
    case "toString":
    case "join": {
      const between = args[0] === undefined || method === "toString" ? "," : stringOf(args[0]);
      const parts = Array.from(items, (item) => (isNothing(item) ? "" : stringOf(item)));
      const joined = between === null || parts.includes(null) ? null : bounded(parts.join(between));
      return joined === null ? null : { value: joined };
    }
    case "sort":
      return args.length > 0 ? null : sorted(array);
    default:
      return null;
  }
}

/** By their texts; what is undefined stands last. */
function sorted(array: ArrayValue): { readonly value: Value } | null {
  const texts = new Map<Value, string | null>();
  for (const item of array.items) texts.set(item, stringOf(item));
  if ([...texts.values()].includes(null)) return null;
  const of = (item: Value): string => texts.get(item) ?? "";
  array.items.sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
  return { value: array };
}
