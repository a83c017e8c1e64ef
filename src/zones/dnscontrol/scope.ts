import type { Value } from "./values.ts";

/** The variables of a function or a block; `file` is where its code stands. */
export interface Scope {
  readonly variables: Map<string, Value>;
  readonly parent: Scope | null;
  /** True for a function's own scope and the global one: where `var` declares. */
  readonly ofFunction: boolean;
  readonly file: string;
}

export function childScope(parent: Scope, ofFunction: boolean, file = parent.file): Scope {
  return { variables: new Map(), parent, ofFunction, file };
}

export function holderOf(scope: Scope, name: string): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.variables.has(name)) return at;
  return null;
}

/** Assigns to the variable where it is declared, else to a global one as sloppy JavaScript does. */
export function assign(scope: Scope, name: string, value: Value): void {
  let at = holderOf(scope, name) ?? scope;
  if (!at.variables.has(name)) while (at.parent !== null) at = at.parent;
  at.variables.set(name, value);
}

export function declare(scope: Scope, name: string, value: Value, kind: string): void {
  let at = scope;
  if (kind === "var") while (!at.ofFunction && at.parent !== null) at = at.parent;
  at.variables.set(name, value);
}
