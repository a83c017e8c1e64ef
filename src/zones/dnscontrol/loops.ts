import type { AnyNode, ForInStatement, ForOfStatement, Node } from "acorn";
import { isNothing } from "../iac/nothing.ts";
import { bindPattern } from "./bind.ts";
import { locationOf, NORMAL, unknown, type End, type Machine } from "./machine.ts";
import { keysOf } from "./patterns.ts";
import { childScope, type Scope } from "./scope.ts";
import { notEvaluated, taint } from "./taint.ts";
import { isArray, isObject, isUnknown, truthy, type Unknown, type Value } from "./values.ts";

/** What `for`, `while` and `do` have in common. */
interface Loop {
  /** Null: none is written, which is true. */
  readonly test: AnyNode | null;
  readonly update?: AnyNode | null;
  readonly body: AnyNode;
  readonly testFirst: boolean;
  /** Each turn has a `let` of its own, so that functions made in it keep their values. */
  readonly ownScope?: boolean;
}

/** `for`, `while` and `do`. Where it is not known whether there is another turn, the rest of it is not evaluated. */
export function loop(
  machine: Machine,
  scope: Scope,
  node: Node,
  { test, update, body, testFirst, ownScope }: Loop,
): End {
  const { evaluate, execute } = machine.parts;
  for (let first = true; ; first = false) {
    if (testFirst || !first) {
      const again = test === null ? true : evaluate(machine, scope, test);
      const decided = truthy(again);
      if (decided === null) return notEvaluated(machine, scope, node, again as Unknown);
      if (!decided) return NORMAL;
    }
    const end = execute(machine, childScope(scope, false), body);
    if (end.kind === "break") return NORMAL;
    if (end.kind === "unknown") taint(machine, scope, node, end.why);
    if (end.kind !== "normal" && end.kind !== "continue") return end;
    if (ownScope === true) scope = { ...scope, variables: new Map(scope.variables) };
    if (!isNothing(update)) evaluate(machine, scope, update);
  }
}

/** `for … in` and `for … of`. */
export function forEach(machine: Machine, scope: Scope, node: ForInStatement | ForOfStatement): End {
  const { assignTo, evaluate, execute } = machine.parts;
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
  if (isArray(value) && value.tainted === null) return keys ? Object.keys(value.items) : Array.from(value.items);
  if (isObject(value) && value.tainted === null && keys) return keysOf(value.entries);
  if (typeof value === "string") return keys ? Object.keys(value) : Array.from(value);
  return null;
}
