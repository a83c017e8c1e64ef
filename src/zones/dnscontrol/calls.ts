import type { Pattern } from "acorn";
import type { Location } from "../../text/problem.ts";
import { addEverywhere } from "../iac/collect.ts";
import { descend, step, unknown, type Machine } from "./machine.ts";
import { arrayMethod, memberOf, stringMethod } from "./members.ts";
import { regexpMethod, stepsOf } from "./patterns.ts";
import { childScope, declare, type Scope } from "./scope.ts";
import { bodiesIn, taint, taintValue } from "./taint.ts";
import {
  arrayOf,
  isArray,
  isFunc,
  isObject,
  isRegexp,
  isUnknown,
  textOf,
  truthy,
  type ArrayValue,
  type Func,
  type Unknown,
  type Value,
} from "./values.ts";

/** Calls a function of the program or of the language. */
export function callFunction(machine: Machine, callee: Value, args: readonly Value[], at: Location): Value {
  step(machine, () => at);
  if (!isFunc(callee))
    return escaped(machine, isUnknown(callee) ? callee : unknown("a call of what is not a function", at), args);
  if (callee.kind === "native") return callee.call(args, at);
  if (callee.async)
    return escaped(machine, unknown(`${callee.name}() is asynchronous or a generator`, at), [callee, ...args]);
  descend(machine, () => at);
  const value = run(machine, callee, args);
  machine.depth--;
  return value;
}

function run(machine: Machine, callee: Func & { kind: "function" }, args: readonly Value[]): Value {
  const scope = childScope(callee.scope, true);
  declare(scope, "arguments", arrayOf(args), "let");
  for (const [i, parameter] of callee.params.entries()) bind(machine, scope, parameter, args, i);
  if (callee.body.type !== "BlockStatement") return machine.parts.evaluate(machine, scope, callee.body);
  const end = machine.parts.execute(machine, scope, callee.body);
  switch (end.kind) {
    case "return":
      return end.value;
    case "throw":
      addEverywhere(machine.collected, { at: end.why.at, reason: end.why.reason });
      return end.why;
    case "unknown":
      return end.why;
    default:
      return undefined;
  }
}

function bind(machine: Machine, scope: Scope, parameter: Pattern, args: readonly Value[], index: number): void {
  const target = parameter.type === "RestElement" ? parameter.argument : parameter;
  bindPattern(
    machine,
    scope,
    target,
    parameter.type === "RestElement" ? arrayOf(args.slice(index)) : args[index],
    "let",
  );
}

/** Declares the names of a pattern: `x`, `x = 1`, `{a, b: c}`, `[a, b]`. */
export function bindPattern(machine: Machine, scope: Scope, pattern: Pattern, value: Value, kind: string): void {
  const at: Location = {
    file: scope.file,
    line: pattern.loc?.start.line ?? 1,
    column: (pattern.loc?.start.column ?? 0) + 1,
  };
  switch (pattern.type) {
    case "Identifier":
      return declare(scope, pattern.name, value, kind);
    case "AssignmentPattern":
      return bindPattern(
        machine,
        scope,
        pattern.left,
        value === undefined ? machine.parts.evaluate(machine, scope, pattern.right) : value,
        kind,
      );
    case "ArrayPattern":
      for (const [i, element] of pattern.elements.entries()) {
        if (element === null) continue;
        if (element.type === "RestElement") {
          const rest =
            isArray(value) && value.tainted === null
              ? arrayOf(value.items.slice(i))
              : unknown("the rest of what is not a known array", at);
          bindPattern(machine, scope, element.argument, rest, kind);
        } else bindPattern(machine, scope, element, memberOf(value, i, at), kind);
      }
      return;
    case "ObjectPattern":
      for (const property of pattern.properties) {
        if (property.type === "RestElement")
          bindPattern(machine, scope, property.argument, unknown("the rest of an object", at), kind);
        else {
          const key =
            property.key.type === "Identifier" && !property.computed
              ? property.key.name
              : machine.parts.evaluate(machine, scope, property.key);
          bindPattern(machine, scope, property.value, memberOf(value, key, at), kind);
        }
      }
      return;
    default:
      machine.parts.assignTo(machine, scope, pattern, value);
  }
}

/** Values that code beyond our sight has got hold of: it may change them, and may call the functions among them. */
export function escaped(machine: Machine, why: Unknown, args: readonly Value[]): Unknown {
  for (const arg of args) {
    taintValue(arg, why);
    const scope = isFunc(arg) && arg.kind === "function" ? arg.scope : machine.global;
    for (const body of bodiesIn(arg)) taint(machine, scope, body, why);
  }
  return why;
}

/** `object.method(…)`. */
export function callMember(machine: Machine, object: Value, key: Value, args: readonly Value[], at: Location): Value {
  const patterns = stepsOf(object, args[0]) + stepsOf(args[0], object);
  step(machine, () => at, 1 + patterns + (isArray(object) ? Math.ceil(object.items.length / 50) : 0));
  const method = isUnknown(key) ? null : textOf(key);
  const not = (): Value => {
    taintValue(object, unknown(`.${String(method)}() is not evaluated`, at));
    return escaped(machine, isUnknown(object) ? object : unknown(`.${String(method)}() is not evaluated`, at), args);
  };
  if (method === null || isUnknown(object)) return not();
  if (typeof object === "string") {
    const made = stringMethod(object, method, args);
    return made === null ? not() : made.value;
  }
  if (isRegexp(object)) {
    const made = regexpMethod(object, method, args);
    return made === null ? not() : made.value;
  }
  if (typeof object === "number" && method === "toString" && args.length === 0) return String(object);
  if (isArray(object)) {
    if (object.tainted !== null) return escaped(machine, object.tainted, args);
    if (object.items.length > 100_000) return not();
    const plain = arrayMethod(object, method, args);
    if (plain !== null) return plain.value;
    const callback = args[0];
    const iterated = isFunc(callback) ? iterate(machine, object, method, callback, args, at) : NOT_ONE;
    return iterated === NOT_ONE ? not() : iterated;
  }
  if (isObject(object)) {
    if (object.entries.has(method)) return callFunction(machine, object.entries.get(method), args, at);
    if (method === "hasOwnProperty" && object.tainted === null) return object.entries.has(textOf(args[0]) ?? "");
  }
  if (isFunc(object) && method === "apply" && isArray(args[1]) && args[1].tainted === null)
    return callFunction(machine, object, args[1].items, at);
  if (isFunc(object) && method === "call") return callFunction(machine, object, args.slice(1), at);
  return not();
}

/** The method is none that is evaluated; told apart from `undefined` and `null`, which are values. */
const NOT_ONE = Symbol();

/** The methods of arrays that take a function. */
function iterate(
  machine: Machine,
  array: ArrayValue,
  method: string,
  callback: Func,
  args: readonly Value[],
  at: Location,
): Value | typeof NOT_ONE {
  const { items } = array;
  const each = (item: Value, index: number): Value => callFunction(machine, callback, [item, index, array], at);
  const decide = (wanted: (kept: boolean, item: Value, index: number) => boolean): Unknown | null => {
    for (const [i, item] of items.entries()) {
      const kept = truthy(each(item, i));
      if (kept === null) return unknown(`.${method}() depends on what is not known`, at);
      if (wanted(kept, item, i)) break;
    }
    return null;
  };
  switch (method) {
    case "forEach":
      for (const [i, item] of [...items].entries()) each(item, i);
      return undefined;
    case "map":
      return arrayOf(items.map(each));
    case "flatMap":
      return arrayOf(items.map(each).flatMap((v) => (isArray(v) && v.tainted === null ? v.items : [v])));
    case "filter": {
      const kept: Value[] = [];
      return decide((keep, item) => (keep && kept.push(item), false)) ?? arrayOf(kept);
    }
    case "find": {
      let found: Value;
      return decide((keep, item) => ((found = keep ? item : undefined), keep)) ?? found;
    }
    case "some": {
      let some = false;
      return decide((keep) => (some = keep)) ?? some;
    }
    case "every": {
      let every = true;
      return decide((keep) => !(every = keep)) ?? every;
    }
    case "reduce": {
      let sum = args.length > 1 ? args[1] : items[0];
      for (const [i, item] of items.entries())
        if (i > 0 || args.length > 1) sum = callFunction(machine, callback, [sum, item, i, array], at);
      return sum;
    }
    default:
      return NOT_ONE;
  }
}
