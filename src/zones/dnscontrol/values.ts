import type { BlockStatement, Expression, Pattern } from "acorn";
import type { Location } from "../../text/problem.ts";
import type { Scope } from "./scope.ts";
import { isNothing } from "../iac/nothing.ts";

/** A value of the program as far as it can be known without running it. */
export type Value =
  string | number | boolean | null | undefined | ArrayValue | ObjectValue | RegexpValue | Func | Modifier | Unknown;

/** Not known, and why. Whatever is computed from it is unknown as well. */
export interface Unknown {
  readonly kind: "unknown";
  readonly reason: string;
  readonly at: Location;
}

/** `items` and `entries` are what is known of it, unless code that was not evaluated may have changed it (`tainted`). */
export interface ArrayValue {
  readonly kind: "array";
  readonly items: Value[];
  tainted: Unknown | null;
}
export interface ObjectValue {
  readonly kind: "object";
  readonly entries: Map<string, Value>;
  tainted: Unknown | null;
}

/** A literal: where it may be run is told in patterns.ts. */
export interface RegexpValue {
  readonly kind: "regexp";
  readonly source: string;
  readonly flags: string;
}

export type Func =
  | {
      readonly kind: "function";
      readonly name: string;
      readonly params: readonly Pattern[];
      readonly body: BlockStatement | Expression;
      readonly scope: Scope;
      readonly async: boolean;
    }
  | {
      readonly kind: "native";
      readonly name: string;
      readonly call: (args: readonly Value[], at: Location) => Value;
      /** A method of arrays apart from one, as `[].concat` in `[].concat.apply([], lists)`. */
      readonly method?: string;
      /** `Array.isArray` and its like. */
      readonly members?: ObjectValue;
    };

/** What the language's functions return, applied to a domain or to a record. */
export type Modifier = { readonly kind: "modifier"; readonly at: Location } & (
  | { readonly does: "record"; readonly type: string; readonly args: readonly Value[] }
  | { readonly does: "ttl" | "default-ttl"; readonly seconds: number }
  | { readonly does: "nameserver"; readonly args: readonly Value[] }
  | { readonly does: "provider" | "no-purge" | "purge" | "nothing" }
  | { readonly does: "ignore"; readonly args: readonly Value[] }
  /** Every record of the domain of that name, as it is at that moment. */
  | { readonly does: "include"; readonly name: string }
  /** Of a record: it must not be there. */
  | { readonly does: "absent" }
  /** Something that is known to change records in a way that is not evaluated. */
  | { readonly does: "not-evaluated"; readonly reason: string }
  /** DNSControl itself would stop here. */
  | { readonly does: "fault"; readonly message: string }
);

export function arrayOf(items: readonly Value[]): ArrayValue {
  // Not spread, which would fill holes (`[ , 1]`).
  return { kind: "array", items: items.slice(), tainted: null };
}

export function objectOf(entries: Iterable<readonly [string, Value]> = []): ObjectValue {
  return { kind: "object", entries: new Map(entries), tainted: null };
}

export function isUnknown(value: Value): value is Unknown {
  return typeof value === "object" && value?.kind === "unknown";
}

export function isArray(value: Value): value is ArrayValue {
  return typeof value === "object" && value?.kind === "array";
}

export function isObject(value: Value): value is ObjectValue {
  return typeof value === "object" && value?.kind === "object";
}

export function isRegexp(value: Value): value is RegexpValue {
  return typeof value === "object" && value?.kind === "regexp";
}

export function isFunc(value: Value): value is Func {
  return typeof value === "object" && (value?.kind === "function" || value?.kind === "native");
}

/** The first part of the value that is not known, looking into arrays and objects; null when all of it is. */
export function unknownIn(value: Value, depth = 0): Unknown | null {
  if (isUnknown(value)) return value;
  if (!isArray(value) && !isObject(value)) return null;
  if (value.tainted !== null) return value.tainted;
  if (depth > 20) return null;
  for (const part of isArray(value) ? value.items : value.entries.values()) {
    const found = unknownIn(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** JavaScript's ToBoolean; null when unknown. */
export function truthy(value: Value): boolean | null {
  if (isUnknown(value)) return null;
  return Boolean(value);
}

const MAX_TEXT = 200_000;

export type Primitive = string | number | boolean | null | undefined;

/** JavaScript's ToString of what records are made of; null for objects, functions and unknown values. */
export function textOf(value: Value, depth = 0): string | null {
  if (typeof value === "string") return value;
  if (isArray(value)) {
    if (value.tainted !== null || depth > 20) return null;
    const parts = Array.from(value.items, (item) => (isNothing(item) ? "" : stringOf(item, depth + 1)));
    return parts.includes(null) ? null : bounded(parts.join(","));
  }
  if (typeof value === "object" && value !== null) return null;
  return String(value);
}

/** As textOf(), with the text that an object is without toString() of its own. */
export function stringOf(value: Value, depth = 0): string | null {
  if (!isObject(value)) return textOf(value, depth);
  return value.tainted === null && !value.entries.has("toString") && !value.entries.has("valueOf")
    ? "[object Object]"
    : null;
}

/** JavaScript's ToPrimitive; null when it is not known. */
export function primitiveOf(value: Value): { readonly is: Primitive } | null {
  if (value === null || typeof value !== "object") return { is: value };
  const text = stringOf(value);
  return text === null ? null : { is: text };
}

/** Null when it is longer than any file of records needs. */
export function bounded(text: string): string | null {
  return text.length <= MAX_TEXT ? text : null;
}
