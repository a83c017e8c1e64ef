import type { AnyNode, Node } from "acorn";
import type { Location } from "../../text/problem.ts";
import type { Files } from "../files.ts";
import type { Collected } from "../iac/collect.ts";
import type { Domain } from "./domain.ts";
import type { Scope } from "./scope.ts";
import type { Unknown, Value } from "./values.ts";

/** One evaluation of a dnsconfig.js: what it may use up and what it has found. */
export interface Machine {
  readonly files: Files;
  readonly collected: Collected;
  readonly global: Scope;
  readonly domains: Map<string, Domain>;
  /** What DEFAULTS() last said. */
  defaults: readonly Value[];
  /** The directory that require() starts from. */
  directory: string;
  /** RFC 2317 names of classless reverse zones, or of RFC 4183 after REVCOMPAT(). */
  classless: "rfc2317" | "rfc4183" | "other";
  steps: number;
  depth: number;
  loaded: number;
  /** The first value since then that was not known: whether what made it went through is not known either. */
  doubt: Unknown | null;
  /** The names that `var` declares somewhere in a function or a file. */
  readonly hoisted: WeakMap<Node, readonly string[]>;
  /** The interpreter's parts, which call each other: a function's body has statements, a statement has functions. */
  readonly parts: Parts;
}

export interface Parts {
  readonly evaluate: (machine: Machine, scope: Scope, node: AnyNode) => Value;
  readonly execute: (machine: Machine, scope: Scope, node: AnyNode) => End;
  readonly assignTo: (machine: Machine, scope: Scope, target: AnyNode, value: Value) => void;
}

/** How a statement ends. `unknown`: whether it leaves is not known, so what follows it is not evaluated. */
export type End =
  | { readonly kind: "normal" | "break" | "continue" }
  | { readonly kind: "return"; readonly value: Value }
  | { readonly kind: "unknown"; readonly why: Unknown };

export const NORMAL: End = { kind: "normal" };

const MAX_STEPS = 600_000;
const MAX_DEPTH = 400;

/** The bounds are used up: nothing that follows is evaluated. Caught where the program is started. */
export class Exhausted extends Error {
  readonly at: Location;
  constructor(message: string, at: Location) {
    super(message);
    this.at = at;
  }
}

/** An exception of the program itself, which its own `catch` may take. */
export class Thrown extends Error {
  readonly value: Value;
  readonly at: Location;
  constructor(value: Value, at: Location, message = "the program stops with an error here") {
    super(message);
    this.value = value;
    this.at = at;
  }
}

/** What JavaScript itself throws: its text is the engine's own. */
export function typeError(message: string, at: Location): Thrown {
  return new Thrown(unknown("the text of an error", at), at, `the program stops with an error here: ${message}`);
}

export function step(machine: Machine, at: () => Location, cost = 1): void {
  machine.steps += cost;
  if (machine.steps > MAX_STEPS) throw new Exhausted(`the program takes more than ${MAX_STEPS} steps`, at());
  const { budget } = machine.collected;
  budget.steps -= cost;
  if (budget.steps < 0) throw new Exhausted("the programs together take more steps than one run has", at());
}

/** One level down; the caller goes up again with `machine.depth--`, unless it is all over by an exception. */
export function descend(machine: Machine, at: () => Location): void {
  if (++machine.depth > MAX_DEPTH) throw new Exhausted(`the program nests deeper than ${MAX_DEPTH} levels`, at());
}

export function locationOf(file: string, node: Node): Location {
  return { file, line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 };
}

export function unknown(reason: string, at: Location): Unknown {
  return { kind: "unknown", reason, at };
}
