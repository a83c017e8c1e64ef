import type { AnyNode, Statement, SwitchStatement, TryStatement, VariableDeclaration } from "acorn";
import { bindPattern } from "./bind.ts";
import { evaluate } from "./expressions.ts";
import { functionOf } from "./literals.ts";
import { forEach, loop } from "./loops.ts";
import { descend, locationOf, NORMAL, step, Thrown, unknown, type End, type Machine } from "./machine.ts";
import { binary } from "./operators.ts";
import { childScope, declare, type Scope } from "./scope.ts";
import { notEvaluated, taint } from "./taint.ts";
import { isUnknown, truthy, type Unknown } from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

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

/** Runs one statement. */
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
      throw new Thrown(evaluate(machine, scope, node.argument), locationOf(scope.file, node));
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
      const { test = null, update = null, body } = node;
      return loop(machine, inner, node, { test, update, body, testFirst: true, ownScope: true });
    }
    case "WhileStatement":
      return loop(machine, scope, node, { test: node.test, body: node.body, testFirst: true });
    case "DoWhileStatement":
      return loop(machine, scope, node, { test: node.test, body: node.body, testFirst: false });
    case "ForInStatement":
    case "ForOfStatement":
      return forEach(machine, scope, node);
    case "SwitchStatement":
      return choose(machine, scope, node);
    case "TryStatement":
      return attempt(machine, scope, node);
    default:
      return notEvaluated(machine, scope, node, unknown(`${node.type} is not evaluated`, locationOf(scope.file, node)));
  }
}

/** `try`. Where something in it is not known, how far it comes is not known either. */
function attempt(machine: Machine, scope: Scope, node: TryStatement): End {
  const { depth, directory, doubt } = machine;
  machine.doubt = null;
  const protectedly = (run: () => End): End | Thrown => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      Object.assign(machine, { depth, directory });
      return error;
    }
  };
  let end = protectedly(() => execute(machine, scope, node.block));
  const why = machine.doubt as Unknown | null;
  machine.doubt = doubt ?? why;
  if (why !== null) return notEvaluated(machine, scope, node, why);
  const { handler, finalizer } = node;
  if (end instanceof Thrown && !isNothing(handler)) {
    const inner = childScope(scope, false);
    const { value } = end;
    end = protectedly(() => {
      if (!isNothing(handler.param)) bindPattern(machine, inner, handler.param, value, "let");
      return execute(machine, inner, handler.body);
    });
  }
  const last = isNothing(finalizer) ? NORMAL : execute(machine, scope, finalizer);
  if (last.kind !== "normal") return last;
  if (end instanceof Thrown) throw end;
  return end;
}

function declareAll(machine: Machine, scope: Scope, node: VariableDeclaration): void {
  for (const one of node.declarations) {
    if (isNothing(one.init) && node.kind === "var") continue;
    bindPattern(
      machine,
      scope,
      one.id,
      isNothing(one.init) ? undefined : evaluate(machine, scope, one.init),
      node.kind,
    );
  }
}

/** `switch`. */
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
