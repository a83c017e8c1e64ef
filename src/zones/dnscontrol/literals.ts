import type { AnyNode, Expression, Property, SpreadElement } from "acorn";
import type { Location } from "../../text/problem.ts";
import { isNothing } from "../iac/nothing.ts";
import { step, typeError, unknown, type Machine } from "./machine.ts";
import type { Scope } from "./scope.ts";
import { taintValue } from "./taint.ts";
import { arrayOf, bounded, isArray, isObject, isUnknown, objectOf, stringOf, type Value } from "./values.ts";

export function literal(value: unknown, at: () => Location): Value {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value instanceof RegExp) return { kind: "regexp", source: value.source, flags: value.flags };
  return unknown("a literal that is not evaluated", at());
}

export function template(texts: readonly string[], holes: readonly Value[], at: () => Location): Value {
  let text = texts[0] ?? "";
  for (const [i, hole] of holes.entries()) {
    if (isUnknown(hole)) return hole;
    const shown = stringOf(hole);
    if (shown === null) return unknown("a template with what is not a text", at());
    text += shown + (texts[i + 1] ?? "");
    if (bounded(text) === null) return unknown("a text that is too long", at());
  }
  return text;
}

export function arrayLiteral(
  machine: Machine,
  scope: Scope,
  elements: readonly (Expression | SpreadElement | null)[],
  at: () => Location,
): Value {
  const items: Value[] = [];
  for (const element of elements) {
    if (element === null) items.length++;
    else if (element.type !== "SpreadElement") items.push(machine.parts.evaluate(machine, scope, element));
    else spreadInto(items, machine.parts.evaluate(machine, scope, element.argument), at());
    step(machine, at);
  }
  return arrayOf(items);
}

/** `...value`: an array that is not known becomes one unknown item, which stands for any number of them. */
export function spreadInto(items: Value[], value: Value, at: Location): void {
  if (isArray(value)) items.push(...(value.tainted === null ? value.items : [value.tainted]));
  else if (typeof value === "string") items.push(...Array.from(value));
  else if (isNothing(value)) throw typeError("a spread of nothing", at);
  else items.push(isUnknown(value) ? value : unknown("a spread of what is not a known array", at));
}

export function objectLiteral(
  machine: Machine,
  scope: Scope,
  properties: readonly (Property | SpreadElement)[],
  at: () => Location,
): Value {
  const object = objectOf();
  for (const property of properties) {
    if (property.type === "SpreadElement") {
      const from = machine.parts.evaluate(machine, scope, property.argument);
      if (isObject(from) && from.tainted === null)
        for (const [key, value] of from.entries) object.entries.set(key, value);
      else if (!isNothing(from)) {
        object.tainted = null;
        taintValue(object, isUnknown(from) ? from : unknown("a spread of what is not a known object", at()));
      }
      continue;
    }
    const key =
      property.computed || property.key.type !== "Identifier"
        ? stringOf(machine.parts.evaluate(machine, scope, property.key))
        : property.key.name;
    if (key === null || property.kind !== "init") object.tainted = unknown("a property that is not evaluated", at());
    else object.entries.set(key, machine.parts.evaluate(machine, scope, property.value));
  }
  return object;
}

export function functionOf(scope: Scope, node: AnyNode): Value {
  if (
    node.type !== "FunctionDeclaration" &&
    node.type !== "FunctionExpression" &&
    node.type !== "ArrowFunctionExpression"
  )
    return undefined;
  const name = node.id?.name ?? "function";
  return { kind: "function", name, params: node.params, body: node.body, scope, async: node.async || node.generator };
}
