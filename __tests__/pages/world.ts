import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeDisk } from "../../src/core/disk.ts";
import type { Judgement } from "../../src/compare/types.ts";
import { parseExample, type Example, type Tree } from "../../src/pages/example.ts";
import { runExample } from "../../src/pages/run-example.ts";
import { testIo } from "../run.ts";

const EXAMPLES = "docs/examples";

const world: Tree = Object.fromEntries(
  readdirSync(join(EXAMPLES, "outside")).map((file) => [
    `outside/${file}`,
    readFileSync(join(EXAMPLES, "outside", file), "utf8"),
  ]),
);

/** The ids that have an example. */
export function exampleIds(): readonly string[] {
  return readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yml"))
    .map((path) => path.slice(0, -".yml".length).split("\\").join("/"));
}

export function exampleOf(id: string): Example {
  const read = parseExample(readFileSync(join(EXAMPLES, `${id}.yml`), "utf8"));
  if (!read.ok) throw new Error(`docs/examples/${id}.yml: ${read.error}`);
  return read.value;
}

const top = mkdtempSync(join(tmpdir(), "mailworthy-examples-"));
let runs = 0;

export function judged(example: Example, side: "bad" | "good"): Promise<Judgement> {
  return runExample(example, side, { io: { ...testIo(), disk: nodeDisk(top) }, directory: String(runs++), world });
}

export function clean(): void {
  rmSync(top, { recursive: true, force: true });
}
