import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import type { Block, Expr } from "./ast.ts";
import { evaluate, type Env, type Scope } from "./module.ts";
import { instancesOf, isExpanded } from "./expand.ts";
import { moduleInstances } from "./modules.ts";
import {
  isList,
  isObject,
  isUnknown,
  listOf,
  objectOf,
  partOf,
  textOf,
  unknown,
  unknownAt,
  type Instance,
  type Unknown,
  type Value,
} from "./values.ts";
import { zoneAttribute } from "./zones.ts";

/** Roots of references whose next steps are looked up one after the other: `var.x`, `data.type.name`, `type.name`. */
type Root = "var" | "local" | "data" | "module" | "path" | "resource";

/** A bare name: a variable of a for expression, or the root of a reference. */
export function nameValue(env: Env, expr: Expr & { kind: "name" }): Value {
  const local = env.locals.get(expr.name);
  if (local !== undefined) return local;
  switch (expr.name) {
    case "var":
    case "local":
    case "data":
    case "module":
    case "path":
      return pending(env, expr.name, "");
    case "each":
    case "count":
    case "self":
    case "terraform":
      return unknown(`${expr.name} is not known here`, expr.at);
    default:
      return pending(env, "resource", expr.name);
  }
}

/** A reference that is not complete yet, carried as an object whose entries are found when asked for. */
const PENDING = new WeakMap<object, { readonly env: Env; readonly root: Root; readonly type: string }>();

function pending(env: Env, root: Root, type: string): Value {
  const value = objectOf([]);
  PENDING.set(value, { env, root, type });
  return value;
}

export function attributeOf(of: Value, name: string, at: Location): Value {
  if (isUnknown(of)) return partOf(of, `.${name}`);
  if (of !== null && typeof of === "object") {
    const reference = PENDING.get(of);
    if (reference !== undefined) return resolve(reference.env, reference.root, reference.type, name, at);
    if (isObject(of))
      return of.entries.has(name)
        ? (of.entries.get(name) ?? null)
        : unknown(`there is no "${excerpt(name, 60)}" here`, at);
    if (of.kind === "instance") return instanceAttribute(of, name, at);
    if (of.kind === "module") return output(of.env.scope, name, at);
  }
  return unknown(`.${excerpt(name, 60)} of this value is not evaluated`, at);
}

export function indexOf(of: Value, key: Value, at: Location): Value {
  if (isUnknown(key)) return key;
  const text = textOf(key);
  if (isUnknown(of)) return text === null ? of : partOf(of, typeof key === "number" ? `[${text}]` : `.${text}`);
  if (isList(of)) {
    const item = of.items[Number(text)];
    return item === undefined ? unknown(`there is no element ${excerpt(text ?? "", 20)}`, at) : item;
  }
  return text === null ? unknown("an index that is no text or number", at) : attributeOf(of, text, at);
}

function resolve(env: Env, root: Root, type: string, name: string, at: Location): Value {
  const { scope } = env;
  switch (root) {
    case "var":
      return once(scope, `var.${name}`, at, () => variable(scope, name, at));
    case "local": {
      const expr = scope.directory.locals.get(name);
      if (expr === undefined) return unknown(`local.${excerpt(name, 60)} is not declared`, at);
      return once(scope, `local.${name}`, at, () => evaluate({ scope, locals: new Map() }, expr));
    }
    case "path":
      return name === "module" ? scope.directory.path : unknown(`path.${name} is not evaluated`, at);
    case "data":
      return type === ""
        ? pending(env, "data", name)
        : referenced(scope, `data.${type}.${name}`, scope.directory.data.get(`${type}.${name}`), at);
    case "module":
      return once(scope, `module.${name}`, at, () => moduleInstances(scope, name, at));
    case "resource":
      return referenced(scope, `${type}.${name}`, scope.directory.resources.get(`${type}.${name}`), at);
  }
}

function once(scope: Scope, key: string, at: Location, work: () => Value): Value {
  const known = scope.known.get(key);
  if (known !== undefined) return known;
  if (scope.evaluating.has(key)) return unknown(`${key} depends on itself`, at);
  scope.evaluating.add(key);
  const value = work();
  scope.evaluating.delete(key);
  scope.known.set(key, value);
  return value;
}

function variable(scope: Scope, name: string, at: Location): Value {
  const block = scope.directory.variables.get(name);
  const fallback = block?.body.attributes.get("default");
  const env: Env = { scope, locals: new Map() };
  if (scope.inputs !== null) {
    const input = scope.inputs.get(name);
    if (input !== undefined) return input;
  } else {
    const given = scope.directory.given.get(name);
    const elsewhere = scope.directory.elsewhere.get(name) ?? [];
    const [first] = elsewhere;
    if (first !== undefined) {
      const values = elsewhere.map((one) => evaluate(env, one.value));
      const texts = new Set(values.map((value) => JSON.stringify(value)));
      // A variable that must be given, and only ever is by one value.
      const sure = given === undefined && fallback === undefined && texts.size === 1 && textOf(values[0]) !== null;
      return sure
        ? (values[0] ?? null)
        : unknownIn(scope, `var.${name}`, `var.${name} may be set by ${first.at.file}`, at);
    }
    if (given !== undefined) return evaluate(env, given);
  }
  return fallback === undefined
    ? unknownIn(scope, `var.${name}`, `var.${excerpt(name, 60)} has no default`, at)
    : evaluate(env, fallback.value);
}

/** Named as the root module names it: within another one the same words mean something else. */
function unknownIn(scope: Scope, reference: string, reason: string, at: Location): Unknown {
  return scope.level === 0 ? unknownAt(reference, reason, at) : unknown(reason, at);
}

/** A resource or data source: one instance, a list of them with `count`, a map with `for_each`. */
function referenced(scope: Scope, key: string, block: Block | undefined, at: Location): Value {
  if (block === undefined) return unknownIn(scope, key, `${excerpt(key, 80)} is not declared in this directory`, at);
  return once(scope, key, at, () => {
    const env: Env = { scope, locals: new Map() };
    const instances = instancesOf(env, block);
    if (!isExpanded(instances)) return instances;
    const [type = ""] = block.labels;
    const instance = (inner: Env): Instance => ({ kind: "instance", type, block, env: inner });
    if (block.body.attributes.has("count")) return listOf(instances.map((one) => instance(one.env)));
    if (block.body.attributes.has("for_each"))
      return objectOf(instances.map((one) => [String(one.key), instance(one.env)]));
    return instance(env);
  });
}

function instanceAttribute(instance: Instance, name: string, at: Location): Value {
  const zone = zoneAttribute(instance, name);
  if (zone !== null) return zone;
  const attribute = instance.block.body.attributes.get(name);
  if (attribute !== undefined) return evaluate(instance.env, attribute.value);
  const { type, labels } = instance.block;
  const reference = `${type === "data" ? "data." : ""}${labels.join(".")}.${name}`;
  return unknownIn(
    instance.env.scope,
    reference,
    `${labels.join(".")}.${excerpt(name, 60)} is known only when Terraform runs`,
    at,
  );
}

function output(scope: Scope, name: string, at: Location): Value {
  const value = scope.directory.outputs.get(name)?.body.attributes.get("value");
  if (value === undefined) return unknown(`the module has no output "${excerpt(name, 60)}"`, at);
  return once(scope, `output.${name}`, at, () => evaluate({ scope, locals: new Map() }, value.value));
}
