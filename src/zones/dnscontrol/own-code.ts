import type { Node, VariableDeclaration } from "acorn";
import type { Machine } from "./machine.ts";
import type { Scope } from "./scope.ts";

/** Could the code leave the function or loop around it? Functions inside of it are their own. */
export function jumps(root: Node): boolean {
  for (const { type } of ownNodes(root)) if (/^(Return|Break|Continue|Throw)Statement$/.test(type)) return true;
  return false;
}

/** `var` declares for the whole function or file, before its first statement. */
export function hoist(machine: Machine, scope: Scope, body: Node): void {
  const names = machine.hoisted.get(body) ?? varsIn(body);
  machine.hoisted.set(body, names);
  for (const name of names) if (!scope.variables.has(name)) scope.variables.set(name, undefined);
}

function varsIn(root: Node): readonly string[] {
  const names: string[] = [];
  for (const node of ownNodes(root))
    if (node.type === "VariableDeclaration" && (node as VariableDeclaration).kind === "var")
      for (const { id } of (node as VariableDeclaration).declarations)
        if (id.type === "Identifier") names.push(id.name);
  return names;
}

/** The nodes of some code, without the functions inside of it and what they hold. */
function* ownNodes(root: Node): Generator<Node> {
  const work: Node[] = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (/Function/.test(node.type)) continue;
    yield node;
    for (const child of Object.values(node)) {
      if (isNode(child)) work.push(child);
      else if (Array.isArray(child)) work.push(...child.filter(isNode));
    }
  }
}

/** Is it a part of a program, and not a property of one? */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
