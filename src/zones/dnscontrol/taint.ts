import type { AnyNode, CallExpression, Identifier, Node } from "acorn";
import { addEverywhere, addOpen } from "../iac/collect.ts";
import { locationOf, step, unknown, type Machine } from "./machine.ts";
import { originOf } from "./names.ts";
import { assign, declare, holderOf, type Scope } from "./scope.ts";
import { isArray, isFunc, isObject, type Unknown, type Value } from "./values.ts";

/** Functions of the language that declare or load domains when called. */
const DECLARES = new Set(["D", "D_EXTEND", "DOMAIN_ELSEWHERE", "DOMAIN_ELSEWHERE_AUTO"]);
const LOADS = new Set(["require", "require_glob", "eval", "Function", "DEFAULTS"]);

/**
 * Code that may or may not run, or not as written: every variable it could change becomes unknown, every domain it could
 * declare is not evaluated.
 */
export function taint(machine: Machine, scope: Scope, root: Node, why: Unknown): void {
  const seen = new Set<Node>();
  const work: Node[] = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    step(machine, () => locationOf(scope.file, root));
    visit(machine, scope, node as AnyNode, why, work);
    for (const child of Object.values(node)) {
      if (isNode(child)) work.push(child);
      else if (Array.isArray(child)) work.push(...child.filter(isNode));
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function visit(machine: Machine, scope: Scope, node: AnyNode, why: Unknown, work: Node[]): void {
  switch (node.type) {
    case "AssignmentExpression":
      return taintTarget(scope, node.left, why);
    case "UpdateExpression":
      return taintTarget(scope, node.argument, why);
    case "ForInStatement":
    case "ForOfStatement":
      return taintTarget(scope, node.left, why);
    case "VariableDeclaration":
      for (const one of node.declarations)
        if (one.id.type === "Identifier" && node.kind === "var") declare(scope, one.id.name, why, "var");
      return;
    case "UnaryExpression":
      if (node.operator === "delete") taintTarget(scope, node.argument, why);
      return;
    case "CallExpression":
      return taintCall(machine, scope, node, why, work);
    default:
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

export function taintValue(value: Value, why: Unknown, depth = 0): void {
  if (!isArray(value) && !isObject(value)) return;
  if (value.tainted !== null || depth > 20) return;
  value.tainted = why;
  for (const part of isArray(value) ? value.items : value.entries.values()) taintValue(part, why, depth + 1);
}

/** The code of every function that the value is or holds: it may be called. */
export function bodiesIn(value: Value, depth = 0): readonly Node[] {
  if (isFunc(value)) return value.kind === "function" ? [value.body] : [];
  if (depth > 5 || (!isArray(value) && !isObject(value))) return [];
  return [...(isArray(value) ? value.items : value.entries.values())].flatMap((part) => bodiesIn(part, depth + 1));
}

function taintCall(machine: Machine, scope: Scope, call: CallExpression, why: Unknown, work: Node[]): void {
  const valueOf = (node: Node): Value =>
    node.type === "Identifier"
      ? holderOf(scope, (node as Identifier).name)?.variables.get((node as Identifier).name)
      : null;
  for (const argument of call.arguments) {
    taintValue(valueOf(argument), why);
    work.push(...bodiesIn(valueOf(argument)));
  }
  if (call.callee.type === "MemberExpression") {
    const root = rootOf(call.callee);
    const holder = root === null ? null : valueOf(root);
    if (isFunc(holder) && holder.kind === "native" && DECLARES.has(holder.name)) {
      const reason = `${holder.name}() may not be declared as written: ${why.reason}`;
      addEverywhere(machine.collected, { at: locationOf(scope.file, call), reason });
    }
    work.push(...bodiesIn(holder));
    return taintValue(holder, why);
  }
  if (call.callee.type !== "Identifier") return;
  const callee = valueOf(call.callee);
  // `var ZONE = D` is the language's own function by another name.
  const name = isFunc(callee) && callee.kind === "native" ? callee.name : call.callee.name;
  if (isFunc(callee) && callee.kind === "function") work.push(callee.body);
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
}

/** The zone of that name and, for D_EXTEND, the one above it. */
function openDomain(machine: Machine, origin: string, at: Unknown["at"], reason: string): void {
  const above = [...machine.domains.values()].filter((d) => origin.endsWith(`.${d.origin}`));
  for (const name of [origin, ...above.map((d) => d.origin)]) addOpen(machine.collected, name, null, { at, reason });
}

/** Could the code leave the function or loop around it? Functions inside of it are their own. */
export function jumps(root: Node): boolean {
  const work: Node[] = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (/^(Return|Break|Continue|Throw)Statement$/.test(node.type)) return true;
    if (/Function/.test(node.type)) continue;
    for (const child of Object.values(node)) {
      if (isNode(child)) work.push(child);
      else if (Array.isArray(child)) work.push(...child.filter(isNode));
    }
  }
  return false;
}
