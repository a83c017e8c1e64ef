import type { Expr, ForExpr } from "./ast.ts";
import { callFunction } from "./functions.ts";
import { descend, step, withLocals, type Env } from "./module.ts";
import { binary, unary } from "./operators.ts";
import { attributeOf, indexOf, nameValue } from "./references.ts";
import { elementsOf, isList, isObject, isUnknown, listOf, objectOf, textOf, unknown, type Value } from "./values.ts";

/** The value of an expression; what only Terraform itself can know is Unknown. */
export function evaluate(env: Env, expr: Expr): Value {
  const { machine } = env.scope;
  step(machine, expr.at);
  descend(machine, expr.at);
  const value = valueOf(env, expr);
  machine.depth--;
  return value;
}

function valueOf(env: Env, expr: Expr): Value {
  switch (expr.kind) {
    case "literal":
      return expr.value;
    case "template":
      return template(env, expr);
    case "list":
      return listOf(expr.items.map((item) => evaluate(env, item)));
    case "object":
      return object(env, expr);
    case "name":
      return nameValue(env, expr);
    case "attribute":
      return attributeOf(evaluate(env, expr.of), expr.name, expr.at);
    case "index":
      return indexOf(evaluate(env, expr.of), evaluate(env, expr.key), expr.at);
    case "splat":
      return splat(env, expr);
    case "call":
      return call(env, expr);
    case "unary":
      return unary(expr.operator, evaluate(env, expr.operand), expr.at);
    case "binary":
      return binary(expr.operator, evaluate(env, expr.left), evaluate(env, expr.right), expr.at);
    case "conditional": {
      const test = evaluate(env, expr.test);
      if (isUnknown(test)) return test;
      if (typeof test !== "boolean" && test !== "true" && test !== "false")
        return unknown("a condition that is no bool", expr.at);
      return evaluate(env, String(test) === "true" ? expr.yes : expr.no);
    }
    case "for":
      return forExpr(env, expr);
    case "other":
      return unknown(`${expr.what} is not evaluated`, expr.at);
  }
}

/** A template of nothing but one `${ }` is that value itself (HCL spec, "Template Unwrapping"). */
function template(env: Env, expr: Expr & { kind: "template" }): Value {
  const [first] = expr.parts;
  if (expr.parts.length === 1 && typeof first === "object") return evaluate(env, first);
  let text = "";
  for (const part of expr.parts) {
    const value = typeof part === "string" ? part : evaluate(env, part);
    if (isUnknown(value)) return value;
    const shown = textOf(value);
    if (shown === null || text.length + shown.length > 200_000)
      return unknown("a template with what is no text, or is too long", expr.at);
    text += shown;
  }
  return text;
}

function object(env: Env, expr: Expr & { kind: "object" }): Value {
  const entries: [string, Value][] = [];
  for (const [key, value] of expr.entries) {
    const name = evaluate(env, key);
    if (isUnknown(name)) return name;
    const text = textOf(name);
    if (text === null) return unknown("a key that is no text", expr.at);
    entries.push([text, evaluate(env, value)]);
  }
  return objectOf(entries);
}

function splat(env: Env, expr: Expr & { kind: "splat" }): Value {
  const over = evaluate(env, expr.of);
  if (isUnknown(over)) return over;
  const items = isList(over) ? over.items : over === null ? [] : [over];
  return listOf(
    items.map((item) => {
      step(env.scope.machine, expr.at);
      return expr.path.reduce<Value>(
        (value, key) =>
          typeof key === "string" ? attributeOf(value, key, expr.at) : indexOf(value, evaluate(env, key), expr.at),
        item,
      );
    }),
  );
}

function call(env: Env, expr: Expr & { kind: "call" }): Value {
  const [first, second] = expr.args;
  // These two choose between what fails and what does not, so their arguments are not simply evaluated first.
  if (expr.name === "try" || expr.name === "can") {
    const value = first === undefined ? null : evaluate(env, first);
    return isUnknown(value) || expr.name === "can" || second === undefined
      ? isUnknown(value)
        ? value
        : unknown(`${expr.name}() is not evaluated`, expr.at)
      : value;
  }
  const args = expr.args.map((arg) => evaluate(env, arg));
  const last = args.at(-1);
  if (expr.expand && last !== undefined) {
    const items = elementsOf(last);
    if (items === null) return isUnknown(last) ? last : unknown("arguments that are no list", expr.at);
    args.splice(-1, 1, ...items);
  }
  step(
    env.scope.machine,
    expr.at,
    args.reduce<number>((sum, arg) => sum + (isList(arg) ? arg.items.length : 1), 0),
  );
  return callFunction(env, expr.name, args, expr.at);
}

function forExpr(env: Env, expr: ForExpr & { at: Expr["at"] }): Value {
  const over = evaluate(env, expr.over);
  if (isUnknown(over)) return over;
  const pairs: readonly (readonly [Value, Value])[] | null = isList(over)
    ? over.items.map((item, i) => [i, item] as const)
    : isObject(over)
      ? [...over.entries].sort(([a], [b]) => (a < b ? -1 : 1))
      : null;
  if (pairs === null) return unknown("a for expression over what is no collection", expr.at);
  const items: Value[] = [];
  const entries: [string, Value][] = [];
  for (const [key, item] of pairs) {
    const [one, two] = expr.variables;
    const inner = withLocals(
      env,
      two === undefined
        ? [[one ?? "_", item]]
        : [
            [one ?? "_", key],
            [two, item],
          ],
    );
    const wanted = expr.condition === null ? true : evaluate(inner, expr.condition);
    if (isUnknown(wanted)) return wanted;
    if (wanted !== true && wanted !== "true") continue;
    const value = evaluate(inner, expr.value);
    if (expr.key === null) items.push(value);
    else {
      const name = evaluate(inner, expr.key);
      if (isUnknown(name)) return name;
      entries.push([textOf(name) ?? "", value]);
    }
  }
  return expr.key === null ? listOf(items) : objectOf(entries);
}
