import { z } from "zod";
import type { Severity } from "../config/types.ts";
import { parseYaml } from "../text/yaml.ts";
import { fail, ok, type Result } from "../text/problem.ts";

/** Files by path. Below `outside/` stands what the rest of DNS answers, a zone a file (`outside/example.net.zone`). */
export type Tree = Readonly<Record<string, string>>;

/** What shows a rule: files with the fault, and the same without it. `docs/examples/<category>/<problem>.yml`. */
export interface Example {
  /** Files that all states have. */
  readonly both: Tree;
  /** The state before, of a rule that judges a change; null: there is none. */
  readonly base: Tree | null;
  /** What was different at the run before, of a rule that needs a history; null: there was none. */
  readonly earlier: Tree | null;
  readonly bad: Tree;
  readonly good: Tree;
  /** Of the finding, where it is not the rule's; null: it is. */
  readonly severity: Severity | null;
  /** Other rules that the bad example cannot help to break, with the reason. */
  readonly also: readonly Also[];
}

export interface Also {
  readonly id: string;
  readonly why: string;
}

const tree = z.record(z.string().regex(/^[a-z0-9._/-]+$/i), z.string());

const exampleSchema = z.strictObject({
  both: tree.default({}),
  base: tree.nullable().default(null),
  earlier: tree.nullable().default(null),
  bad: tree,
  good: tree,
  severity: z.enum(["error", "warning", "info"]).nullable().default(null),
  also: z.array(z.strictObject({ id: z.string(), why: z.string() })).default([]),
}) satisfies z.ZodType<Example>;

/** Reads an example; the error says what is wrong with it, for who writes one. */
export function parseExample(text: string): Result<Example, string> {
  const yaml = parseYaml(text);
  if (!yaml.ok) return fail(yaml.error.map((fault) => `line ${fault.line}: ${fault.code} ${fault.detail}`).join("; "));
  const read = exampleSchema.safeParse(yaml.value.plain());
  return read.success ? ok(read.data) : fail(z.prettifyError(read.error));
}
