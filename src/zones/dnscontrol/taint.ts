import type { AnyNode, CallExpression, Identifier, NewExpression, Node } from "acorn";
import type { Name } from "../../dns/types.ts";
import { addEverywhere, addOpen } from "../iac/collect.ts";
import { locationOf, NORMAL, step, unknown, type End, type Machine } from "./machine.ts";
import { originOf } from "./names.ts";
import { hoist, isNode, jumps } from "./own-code.ts";
import { assign, childScope, declare, holderOf, type Scope } from "./scope.ts";
import { isArray, isFunc, isObject, type Func, type Unknown, type Value } from "./values.ts";

/** Functions of the language that declare or load domains when called. */
const DECLARES = new Set(["D", "D_EXTEND", "DOMAIN_ELSEWHERE", "DOMAIN_ELSEWHERE_AUTO"]);
const LOADS = new Set(["require", "require_glob", "eval", "Function", "DEFAULTS"]);

/**
 * Code that may or may not run, or not as written: every variable it could change becomes unknown, every domain it could
 * declare is not evaluated.
 */
export function taint(machine: Machine, scope: Scope, root: Node, why: Unknown): void {
  taintAll(machine, [{ node: root, scope }], why);
}

/** A statement that may run, or not, or in part. */
export function notEvaluated(machine: Machine, scope: Scope, node: Node, why: Unknown): End {
  taint(machine, scope, node, why);
  return jumps(node) ? { kind: "unknown", why } : NORMAL;
}

/** As taint(), of every function that the value is or holds: it may be called. */
export function taintFunctions(machine: Machine, value: Value, why: Unknown): void {
  taintAll(machine, [], why, functionsIn(value));
}

interface Work {
  readonly node: Node;
  readonly scope: Scope;
}
type Interpreted = Func & { readonly kind: "function" };

function taintAll(machine: Machine, nodes: Work[], why: Unknown, functions: readonly Interpreted[] = []): void {
  const seen = new Set<Func>();
  // A function's code stands in the variables that it was made in, with its own before them.
  const enter = (found: readonly Interpreted[]): void => {
    for (const func of found) {
      if (seen.has(func)) continue;
      seen.add(func);
      const scope = childScope(func.scope, true);
      for (const param of func.params) if (param.type === "Identifier") declare(scope, param.name, why, "let");
      hoist(machine, scope, func.body);
      nodes.push({ node: func.body, scope });
    }
  };
  enter(functions);
  for (let work = nodes.pop(); work !== undefined; work = nodes.pop()) {
    const { node, scope } = work;
    step(machine, () => locationOf(scope.file, node));
    enter(visit(machine, scope, node as AnyNode, why));
    for (const child of Object.values(node)) {
      if (isNode(child)) nodes.push({ node: child, scope });
      else if (Array.isArray(child)) nodes.push(...child.filter(isNode).map((one) => ({ node: one, scope })));
    }
  }
}

/** Gives the functions that it may call. */
function visit(machine: Machine, scope: Scope, node: AnyNode, why: Unknown): readonly Interpreted[] {
  switch (node.type) {
    case "AssignmentExpression":
    case "ForInStatement":
    case "ForOfStatement":
      taintTarget(scope, node.left, why);
      return [];
    case "UpdateExpression":
      taintTarget(scope, node.argument, why);
      return [];
    case "VariableDeclaration":
      for (const one of node.declarations)
        if (one.id.type === "Identifier" && node.kind === "var") declare(scope, one.id.name, why, "var");
      return [];
    case "UnaryExpression":
      if (node.operator === "delete") taintTarget(scope, node.argument, why);
      return [];
    case "CallExpression":
    case "NewExpression":
      return taintCall(machine, scope, node, why);
    default:
      return [];
  }
}

/** A variable that is assigned, or the array or object that is written into. */
function taintTarget(scope: Scope, target: Node, why: Unknown): void {
  const root = rootOf(target as AnyNode);
  if (root === null) return;
  if (target.type === "Identifier") return assign(scope, root.name, why);
  taintValue(holderOf(scope, root.name)?.variables.get(root.name), why);
}

function rootOf(node: AnyNode): Identifier | null {
  let at: AnyNode = node;
  while (at.type === "MemberExpression" || at.type === "CallExpression")
    at = at.type === "MemberExpression" ? at.object : at.callee;
  return at.type === "Identifier" ? at : null;
}

/** Makes all that the value holds unknown. */
export function taintValue(value: Value, why: Unknown, depth = 0): void {
  if (!isArray(value) && !isObject(value)) return;
  // Also JavaScript's own objects, which stay what they are.
  if (value.tainted !== null || depth > 20) return;
  value.tainted = why;
  for (const part of isArray(value) ? value.items : value.entries.values()) taintValue(part, why, depth + 1);
  // What is written into it afterwards is known again.
  if (isObject(value)) for (const key of value.entries.keys()) value.entries.set(key, why);
}

/** Every function that the value is or holds. */
export function functionsIn(value: Value, depth = 0): readonly Interpreted[] {
  if (isFunc(value)) return value.kind === "function" ? [value] : [];
  if (depth > 5 || (!isArray(value) && !isObject(value))) return [];
  return [...(isArray(value) ? value.items : value.entries.values())].flatMap((part) => functionsIn(part, depth + 1));
}

function taintCall(
  machine: Machine,
  scope: Scope,
  call: CallExpression | NewExpression,
  why: Unknown,
): readonly Interpreted[] {
  const valueOf = (node: Node): Value =>
    node.type === "Identifier"
      ? holderOf(scope, (node as Identifier).name)?.variables.get((node as Identifier).name)
      : null;
  const found: Interpreted[] = [];
  for (const argument of call.arguments) {
    const value = valueOf(argument);
    found.push(...functionsIn(value));
    taintValue(value, why);
  }
  if (call.callee.type === "MemberExpression") {
    const root = rootOf(call.callee);
    const holder = root === null ? null : valueOf(root);
    if (isFunc(holder) && holder.kind === "native" && DECLARES.has(holder.name)) {
      const reason = `${holder.name}() may not be declared as written: ${why.reason}`;
      addEverywhere(machine.collected, { at: locationOf(scope.file, call), reason });
    }
    found.push(...functionsIn(holder));
    taintValue(holder, why);
    return found;
  }
  if (call.callee.type !== "Identifier") return found;
  const callee = valueOf(call.callee);
  // `var ZONE = D` is the language's own function by another name.
  const name = isFunc(callee) && callee.kind === "native" ? callee.name : call.callee.name;
  found.push(...functionsIn(callee));
  const at = locationOf(scope.file, call);
  const reason = `may not be declared as written: ${why.reason}`;
  if (DECLARES.has(name)) {
    const first = call.arguments[0];
    const known = first?.type === "Literal" ? first.value : first === undefined ? null : valueOf(first);
    const origin = typeof known === "string" ? originOf(known) : null;
    if (origin === null) addEverywhere(machine.collected, { at, reason: `${name}() ${reason}` });
    else openDomain(machine, origin, at, `${name}("${origin}") ${reason}`);
  }
  if (LOADS.has(name)) {
    addEverywhere(machine.collected, { at, reason: `${name}() ${reason}` });
    if (name === "DEFAULTS") machine.defaults = [unknown(why.reason, why.at)];
  }
  return found;
}

/** The zone of that name and, for D_EXTEND, the one above it. */
function openDomain(machine: Machine, origin: Name, at: Unknown["at"], reason: string): void {
  const above = [...machine.domains.values()].filter((d) => origin.endsWith(`.${d.origin}`));
  for (const name of [origin, ...above.map((d) => d.origin)]) addOpen(machine.collected, name, null, { at, reason });
}
