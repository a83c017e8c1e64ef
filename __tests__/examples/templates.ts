import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The repositories below examples/ that people copy. */
export const TEMPLATES = readdirSync("examples", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly "timeout-minutes"?: number }>>;
}

export function workflowsIn(template: string): readonly string[] {
  return readdirSync(join("examples", template, ".github/workflows"));
}

export function workflowOf(template: string, file: string): Workflow {
  return parse(readFileSync(join("examples", template, ".github/workflows", file), "utf8")) as Workflow;
}

/** The steps that are this Action, in order. */
export function mailworthySteps({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap((job) => job.steps.filter((s) => s.uses?.startsWith("mailworthy/") === true));
}
