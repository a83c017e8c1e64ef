import type { Location } from "../../text/problem.ts";
import type { Files } from "../files.ts";
import type { Collected } from "../iac/collect.ts";
import type { Block, Expr } from "./ast.ts";
import type { Homeless } from "./placement.ts";
import type { Value } from "./values.ts";
import type { ZoneIds } from "./zone-ids.ts";

/** What one reading of the repo may use up, and what it has found. */
export interface Machine {
  readonly files: Files;
  readonly collected: Collected;
  readonly directories: Map<string, Directory>;
  /** Records whose zone is not known where they stand: placed when all zones are. */
  readonly homeless: Homeless[];
  readonly zoneIds: ZoneIds;
  /** What an expression comes to (evaluate.ts): references, modules and zones need it, and it needs them. */
  readonly evaluate: (env: Env, expr: Expr) => Value;
  steps: number;
  depth: number;
}

/** The blocks of one directory: a module in Terraform's sense. */
export interface Directory {
  readonly path: string;
  readonly variables: Map<string, Block>;
  readonly locals: Map<string, Expr>;
  readonly outputs: Map<string, Block>;
  /** By `type.name`. */
  readonly resources: Map<string, Block>;
  readonly data: Map<string, Block>;
  readonly modules: Map<string, Block>;
  /** Values from terraform.tfvars and *.auto.tfvars. */
  readonly given: Map<string, Expr>;
  /** Variables that a file given with -var-file may set, and that file. */
  readonly elsewhere: Map<string, readonly { readonly at: Location; readonly value: Expr }[]>;
}

/** A directory being evaluated with its inputs; one for every instance of a module. */
export interface Scope {
  readonly machine: Machine;
  readonly directory: Directory;
  /** Null for a root module, whose variables have their files and defaults. */
  readonly inputs: ReadonlyMap<string, Value> | null;
  /** Values of locals, variables, resources' instances and modules, once known. */
  readonly known: Map<string, Value>;
  readonly evaluating: Set<string>;
  /** How many modules are above it. */
  readonly level: number;
}

/** Where an expression stands: its module, and each.key, count.index and the variables of for expressions. */
export interface Env {
  readonly scope: Scope;
  readonly locals: ReadonlyMap<string, Value>;
}

const MAX_STEPS = 1_000_000;
const MAX_DEPTH = 250;

/** The bounds are used up. Caught where the configuration is read. */
export class Exhausted extends Error {
  readonly at: Location;
  constructor(message: string, at: Location) {
    super(message);
    this.at = at;
  }
}

export function step(machine: Machine, at: Location, cost = 1): void {
  machine.steps += cost;
  if (machine.steps > MAX_STEPS) throw new Exhausted(`the configuration takes more than ${MAX_STEPS} steps`, at);
}

/** One level down; the caller goes up again with `machine.depth--`, unless it is all over by an exception. */
export function descend(machine: Machine, at: Location): void {
  if (++machine.depth > MAX_DEPTH) throw new Exhausted(`expressions nest deeper than ${MAX_DEPTH} levels`, at);
}

/** What an expression comes to where it stands. */
export function evaluate(env: Env, expr: Expr): Value {
  return env.scope.machine.evaluate(env, expr);
}

export function withLocals(env: Env, more: readonly (readonly [string, Value])[]): Env {
  return { scope: env.scope, locals: new Map([...env.locals, ...more]) };
}
