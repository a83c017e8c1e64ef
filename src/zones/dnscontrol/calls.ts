import type { Pattern } from "acorn";
import type { Location } from "../../text/problem.ts";
import { descend, step, typeError, unknown, type Machine } from "./machine.ts";
import { bindPattern } from "./bind.ts";
import { iterate, NOT_ONE } from "./iterate.ts";
import { arrayMethod, lacks, primitiveMethod } from "./members.ts";
import { hoist } from "./own-code.ts";
import { compiled, regexpMethod, stepsOf } from "./patterns.ts";
import { childScope, declare, type Scope } from "./scope.ts";
import { functionsIn, taintFunctions, taintValue } from "./taint.ts";
import { isNothing } from "../iac/nothing.ts";
import {
  arrayOf,
  bounded,
  isArray,
  isFunc,
  isObject,
  isRegexp,
  isUnknown,
  stringOf,
  textOf,
  type Func,
  type Unknown,
  type Value,
} from "./values.ts";

/** Calls a function of the program or of the language. */
export function callFunction(machine: Machine, callee: Value, args: readonly Value[], at: Location): Value {
  step(machine, () => at);
  if (!isFunc(callee)) {
    if (!isUnknown(callee) && (typeof callee !== "object" || callee === null))
      throw typeError("a call of what is not a function", at);
    return escaped(machine, isUnknown(callee) ? callee : unknown("a call of what is not a function", at), args);
  }
  if (callee.kind === "native") {
    const made = callee.call(args, at);
    // What it does with functions that it was given is not known either.
    return isUnknown(made) && args.some((arg) => functionsIn(arg).length > 0) ? escaped(machine, made, args) : made;
  }
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
  hoist(machine, scope, callee.body);
  if (callee.body.type !== "BlockStatement") return machine.parts.evaluate(machine, scope, callee.body);
  const end = machine.parts.execute(machine, scope, callee.body);
  switch (end.kind) {
    case "return":
      return end.value;
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

/** Values that code beyond our sight has got hold of: it may change them, and may call the functions among them. */
export function escaped(machine: Machine, why: Unknown, args: readonly Value[]): Unknown {
  for (const arg of args) {
    taintFunctions(machine, arg, why);
    taintValue(arg, why);
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
  if (isNothing(object) || lacks(object, method)) throw typeError(`.${method}() is no function`, at);
  if (typeof object !== "object") {
    const made = replacedBy(machine, object, method, args, at) ?? primitiveMethod(object, method, args);
    return made === null ? not() : made.value;
  }
  if (isRegexp(object)) {
    const made = regexpMethod(object, method, args);
    return made === null ? not() : made.value;
  }
  if (isArray(object)) {
    if (object.tainted !== null) return escaped(machine, object.tainted, args);
    if (object.items.length > 100_000) return not();
    const plain = arrayMethod(object, method, args);
    if (plain !== null) return plain.value;
    const callback = args[0];
    if (!isFunc(callback)) return not();
    const invoke = (given: readonly Value[]): Value => callFunction(machine, callback, given, at);
    const { made, open } = iterate(invoke, object, method, args, at);
    if (open !== null) return escaped(machine, open, [callback]);
    return made === NOT_ONE ? not() : made;
  }
  if (isObject(object)) {
    if (object.entries.has(method)) return callFunction(machine, object.entries.get(method), args, at);
    if (method === "hasOwnProperty" && object.tainted === null) return object.entries.has(textOf(args[0]) ?? "");
  }
  if (isFunc(object)) {
    const member = object.kind === "native" ? object.members?.entries.get(method) : undefined;
    if (member !== undefined) return callFunction(machine, member, args, at);
    const given = method === "call" ? args.slice(1) : method === "apply" ? listOf(args[1]) : null;
    if (given === null) return not();
    return object.kind === "native" && object.method !== undefined
      ? callMember(machine, args[0], object.method, given, at)
      : callFunction(machine, object, given, at);
  }
  return not();
}

function listOf(value: Value): readonly Value[] | null {
  if (isNothing(value)) return [];
  return isArray(value) && value.tainted === null ? Array.from(value.items) : null;
}

/** `text.replace(pattern, function …)`; null when it is none. */
function replacedBy(
  machine: Machine,
  text: string | number | boolean,
  method: string,
  args: readonly Value[],
  at: Location,
): { readonly value: Value } | null {
  const [what, by] = args;
  if (typeof text !== "string" || method !== "replace" || !isFunc(by)) return null;
  const pattern = isRegexp(what) ? compiled(what, text) : typeof what === "string" ? what : null;
  if (pattern === null) return null;
  const state: { missing: Unknown | null } = { missing: null };
  const made = text.replace(pattern, (...found: readonly (string | number)[]) => {
    const put = state.missing ?? callFunction(machine, by, found, at);
    const shown = stringOf(put);
    if (shown === null) state.missing ??= isUnknown(put) ? put : unknown("a replacement that is no text", at);
    return shown ?? "";
  });
  if (state.missing !== null) return { value: escaped(machine, state.missing, [by]) };
  return bounded(made) === null ? null : { value: made };
}
