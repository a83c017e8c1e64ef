import type { AnyNode, Identifier, Pattern } from "acorn";
import type { Location } from "../../text/problem.ts";
import { isNothing } from "../iac/nothing.ts";
import { bindPattern } from "./bind.ts";
import { locationOf, typeError, unknown, type Machine } from "./machine.ts";
import { memberOf } from "./members.ts";
import { assign, holderOf, type Scope } from "./scope.ts";
import { taintValue } from "./taint.ts";
import { isArray, isObject, isUnknown, stringOf, type Value } from "./values.ts";

export function variable(scope: Scope, node: Identifier, at: () => Location): Value {
  if (node.name === "undefined") return undefined;
  const holder = holderOf(scope, node.name);
  const value = holder?.variables.get(node.name);
  // A modifier that is a constant of the language, such as NO_PURGE, stands where it is used.
  if (typeof value === "object" && value?.kind === "modifier" && holder?.parent === null) return { ...value, at: at() };
  if (holder !== null) return value;
  return unknown(`${node.name} is not known here`, at());
}

/** What is written to, its own parts evaluated once. */
export interface Place {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

export function placeOf(machine: Machine, scope: Scope, target: AnyNode): Place {
  const at = (): Location => locationOf(scope.file, target);
  if (target.type === "Identifier")
    return { get: () => variable(scope, target, at), set: (value) => assign(scope, target.name, value) };
  if (target.type !== "MemberExpression")
    return {
      get: () => unknown("a pattern that is not evaluated", at()),
      set: (value) => bindPattern(machine, scope, target as Pattern, value, "assign"),
    };
  const object = machine.parts.evaluate(machine, scope, target.object);
  const key = target.computed
    ? machine.parts.evaluate(machine, scope, target.property)
    : (target.property as Identifier).name;
  return { get: () => memberOf(object, key, at()), set: (value) => write(object, key, value, at()) };
}

/** Holes that an assignment beyond the end of an array may make. */
const MAX_HOLES = 1000;

function write(object: Value, key: Value, value: Value, at: Location): void {
  const name = isUnknown(key) ? null : stringOf(key);
  if (isNothing(object)) throw typeError(`.${String(name)} of ${String(object)}`, at);
  if (isObject(object) && name !== null) object.entries.set(name, value);
  else if (
    isArray(object) &&
    name !== null &&
    /^(?:0|[1-9]\d{0,6})$/.test(name) &&
    Number(name) <= object.items.length + MAX_HOLES
  )
    object.items[Number(name)] = value;
  else if (
    isArray(object) &&
    name === "length" &&
    typeof value === "number" &&
    value >= 0 &&
    value <= object.items.length
  )
    object.items.length = Math.floor(value);
  else taintValue(object, unknown("written to in a way that is not evaluated", at));
}

/** Writes to a variable, an element or a property; what is written to may also be a pattern of them. */
export function assignTo(machine: Machine, scope: Scope, target: AnyNode, value: Value): void {
  placeOf(machine, scope, target).set(value);
}
