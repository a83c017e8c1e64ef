import type { Location } from "../../text/problem.ts";
import type { Block } from "./ast.ts";
import type { Env } from "./module.ts";

/** A constant of the configuration as far as it can be known without running Terraform. */
export type Value = string | number | boolean | null | ListValue | ObjectValue | Unknown | Instance | ModuleInstance;

export interface ListValue {
  readonly kind: "list";
  readonly items: readonly Value[];
}
export interface ObjectValue {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Value>;
}
/** Known only when Terraform runs, or by means that are not evaluated. */
export interface Unknown {
  readonly kind: "unknown";
  readonly reason: string;
  readonly at: Location;
  /** What stands for it, as a root module names it: `var.zone_id`, `data.aws_route53_zone.main.id`. */
  readonly reference?: string;
}
/** One instance of a resource or data source: its arguments can be read where they are constant. */
export interface Instance {
  readonly kind: "instance";
  readonly type: string;
  readonly block: Block;
  readonly env: Env;
}
/** One instance of a module call: its outputs. */
export interface ModuleInstance {
  readonly kind: "module";
  readonly env: Env;
}

export function unknown(reason: string, at: Location): Unknown {
  return { kind: "unknown", reason, at };
}

/** A value that is not known, but has a name. */
export function unknownAt(reference: string, reason: string, at: Location): Unknown {
  return { kind: "unknown", reason, at, reference };
}

/** A part of it. */
export function partOf(whole: Unknown, step: string): Unknown {
  return whole.reference === undefined ? whole : { ...whole, reference: `${whole.reference}${step}` };
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return typeof value === "object" && value?.kind === "unknown";
}

export function isList(value: Value | undefined): value is ListValue {
  return typeof value === "object" && value?.kind === "list";
}

export function isObject(value: Value | undefined): value is ObjectValue {
  return typeof value === "object" && value?.kind === "object";
}

export function listOf(items: readonly Value[]): ListValue {
  return { kind: "list", items };
}

export function objectOf(entries: Iterable<readonly [string, Value]>): ObjectValue {
  return { kind: "object", entries: new Map(entries) };
}

const MAX_TEXT = 200_000;

/** Terraform's conversion to string; null for what is none, is not known or is too long. */
export function textOf(value: Value | undefined): string | null {
  if (typeof value === "string") return value.length <= MAX_TEXT ? value : null;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** The first part that is not known; null when all of it is. */
export function unknownIn(value: Value | undefined, depth = 0): Unknown | null {
  if (isUnknown(value)) return value;
  if (depth > 20 || (!isList(value) && !isObject(value))) return null;
  for (const part of isList(value) ? value.items : value.entries.values()) {
    const found = unknownIn(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The values of a list, set or map in Terraform's order (maps by key). */
export function elementsOf(value: Value): readonly Value[] | null {
  if (isList(value)) return value.items;
  if (isObject(value)) return [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, v]) => v);
  return null;
}
