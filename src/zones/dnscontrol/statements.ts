import type {
  AnyNode,
  ForInStatement,
  ForOfStatement,
  Node,
  Statement,
  SwitchStatement,
  VariableDeclaration,
} from "acorn";
import { bindPattern } from "./calls.ts";
import { assignTo, evaluate } from "./expressions.ts";
import { functionOf } from "./literals.ts";
import { descend, locationOf, step, unknown, type End, type Machine } from "./machine.ts";
import { keysOf } from "./patterns.ts";
import { binary } from "./operators.ts";
import { childScope, declare, type Scope } from "./scope.ts";
import { jumps, taint } from "./taint.ts";
import { isArray, isObject, isUnknown, truthy, type Unknown, type Value } from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

const NORMAL: End = { kind: "normal" };

/** Runs statements in order; functions are known from the start of their block (hoisting). */
export function executeAll(machine: Machine, scope: Scope, body: readonly AnyNode[]): End {
  for (const node of body)
    if (node.type === "FunctionDeclaration" && node.id !== null)
      declare(scope, node.id.name, functionOf(scope, node), "var");
  for (const [i, node] of body.entries()) {
    const end = execute(machine, scope, node);
    if (end.kind === "normal") continue;
    if (end.kind === "unknown") for (const rest of body.slice(i + 1)) taint(machine, scope, rest, end.why);
    return end;
  }
  return NORMAL;
}

export function execute(machine: Machine, scope: Scope, node: AnyNode): End {
  const at = () => locationOf(scope.file, node);
  step(machine, at);
  descend(machine, at);
  const end = executeOne(machine, scope, node as Statement);
  machine.depth--;
  return end;
}

function executeOne(machine: Machine, scope: Scope, node: Statement): End {
  switch (node.type) {
    case "ExpressionStatement":
      evaluate(machine, scope, node.expression);
      return NORMAL;
    case "VariableDeclaration":
      declareAll(machine, scope, node);
      return NORMAL;
    case "FunctionDeclaration":
    case "EmptyStatement":
    case "DebuggerStatement":
      return NORMAL;
    case "BlockStatement":
      return executeAll(machine, childScope(scope, false), node.body);
    case "ReturnStatement":
      return { kind: "return", value: isNothing(node.argument) ? undefined : evaluate(machine, scope, node.argument) };
    case "BreakStatement":
    case "ContinueStatement":
      if (!isNothing(node.label))
        return notEvaluated(machine, scope, node, unknown("labels are not evaluated", locationOf(scope.file, node)));
      return { kind: node.type === "BreakStatement" ? "break" : "continue" };
    case "ThrowStatement":
      return { kind: "throw", why: unknown("the program stops with an error here", locationOf(scope.file, node)) };
    case "IfStatement": {
      const test = evaluate(machine, scope, node.test);
      const decided = truthy(test);
      if (decided === null) return notEvaluated(machine, scope, node, test as Unknown);
      const chosen = decided ? node.consequent : node.alternate;
      return isNothing(chosen) ? NORMAL : execute(machine, scope, chosen);
    }
    case "ForStatement": {
      const inner = childScope(scope, false);
      if (node.init?.type === "VariableDeclaration") declareAll(machine, inner, node.init);
      else if (!isNothing(node.init)) evaluate(machine, inner, node.init);
      return loop(machine, inner, node, node.test ?? null, node.update ?? null, node.body, true);
    }
    case "WhileStatement":
      return loop(machine, scope, node, node.test, null, node.body, true);
    case "DoWhileStatement":
      return loop(machine, scope, node, node.test, null, node.body, false);
    case "ForInStatement":
    case "ForOfStatement":
      return forEach(machine, scope, node);
    case "SwitchStatement":
      return choose(machine, scope, node);
    case "TryStatement": {
      const end = execute(machine, scope, node.block);
      if (end.kind === "throw" && !isNothing(node.handler)) {
        const inner = childScope(scope, false);
        if (!isNothing(node.handler.param)) bindPattern(machine, inner, node.handler.param, end.why, "let");
        return execute(machine, inner, node.handler.body);
      }
      return end.kind === "normal" && !isNothing(node.finalizer) ? execute(machine, scope, node.finalizer) : end;
    }
    default:
      return notEvaluated(machine, scope, node, unknown(`${node.type} is not evaluated`, locationOf(scope.file, node)));
  }
}

/** A statement that may run, or not, or in part. */
function notEvaluated(machine: Machine, scope: Scope, node: Node, why: Unknown): End {
  taint(machine, scope, node, why);
  return jumps(node) ? { kind: "unknown", why } : NORMAL;
}

function declareAll(machine: Machine, scope: Scope, node: VariableDeclaration): void {
  for (const one of node.declarations) {
    if (isNothing(one.init) && node.kind === "var" && one.id.type === "Identifier" && scope.variables.has(one.id.name))
      continue;
    bindPattern(
      machine,
      scope,
      one.id,
      isNothing(one.init) ? undefined : evaluate(machine, scope, one.init),
      node.kind,
    );
  }
}

function loop(
  machine: Machine,
  scope: Scope,
  node: Node,
  test: AnyNode | null,
  update: AnyNode | null,
  body: AnyNode,
  testFirst: boolean,
): End {
  for (let first = true; ; first = false) {
    if (testFirst || !first) {
      const again = test === null ? true : evaluate(machine, scope, test);
      const decided = truthy(again);
      if (decided === null) return notEvaluated(machine, scope, node, again as Unknown);
      if (!decided) return NORMAL;
    }
    // A fresh scope for each turn, so that functions made in it keep their own values.
    const end = execute(machine, childScope(scope, false), body);
    if (end.kind === "break") return NORMAL;
    if (end.kind === "unknown") taint(machine, scope, node, end.why);
    if (end.kind !== "normal" && end.kind !== "continue") return end;
    if (update !== null) evaluate(machine, scope, update);
  }
}

function forEach(machine: Machine, scope: Scope, node: ForInStatement | ForOfStatement): End {
  const over = evaluate(machine, scope, node.right);
  const items = itemsOf(over, node.type === "ForInStatement");
  if (items === null)
    return notEvaluated(
      machine,
      scope,
      node,
      isUnknown(over) ? over : unknown("a loop over what is not known", locationOf(scope.file, node)),
    );
  for (const item of items) {
    const inner = childScope(scope, false);
    const first = node.left.type === "VariableDeclaration" ? node.left.declarations[0] : undefined;
    if (first !== undefined && node.left.type === "VariableDeclaration")
      bindPattern(machine, inner, first.id, item, node.left.kind);
    else assignTo(machine, inner, node.left, item);
    const end = execute(machine, inner, node.body);
    if (end.kind === "break") return NORMAL;
    if (end.kind === "unknown") taint(machine, scope, node, end.why);
    if (end.kind !== "normal" && end.kind !== "continue") return end;
  }
  return NORMAL;
}

function itemsOf(value: Value, keys: boolean): readonly Value[] | null {
  if (isArray(value) && value.tainted === null) return keys ? Object.keys(value.items) : [...value.items];
  if (isObject(value) && value.tainted === null && keys) return keysOf(value.entries);
  if (typeof value === "string") return keys ? Object.keys(value) : Array.from(value);
  return null;
}

function choose(machine: Machine, scope: Scope, node: SwitchStatement): End {
  const subject = evaluate(machine, scope, node.discriminant);
  let start = -1;
  for (const [i, one] of node.cases.entries()) {
    if (isNothing(one.test)) continue;
    const same = binary("===", subject, evaluate(machine, scope, one.test), locationOf(scope.file, one));
    if (isUnknown(same)) return notEvaluated(machine, scope, node, same);
    if (same === true) {
      start = i;
      break;
    }
  }
  if (start < 0) start = node.cases.findIndex((one) => isNothing(one.test));
  if (start < 0) return NORMAL;
  const end = executeAll(
    machine,
    childScope(scope, false),
    node.cases.slice(start).flatMap((one) => one.consequent),
  );
  return end.kind === "break" ? NORMAL : end;
}
