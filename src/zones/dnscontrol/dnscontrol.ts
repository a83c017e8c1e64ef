import { createZoneBudget, type ZoneBudget } from "../budget.ts";
import type { Files } from "../files.ts";
import type { Format } from "../format.ts";
import { addEverywhere, addError, newCollected, zoneSetOf, type Collected } from "../iac/collect.ts";
import type { ZoneSet } from "../types.ts";
import { settleVariants } from "./domains.ts";
import { defineLanguage } from "./language.ts";
import { Exhausted, Thrown, type Machine } from "./machine.ts";
import { evaluate } from "./expressions.ts";
import { assignTo } from "./places.ts";
import { execute } from "./statements.ts";
import { runFile } from "./run.ts";

/** DNSControl's dnsconfig.js, evaluated without running it: bounded steps, no side effects, the rest not evaluated. */
export const dnscontrol: Format = {
  name: "dnscontrol",
  takes: (path) => /\.js$/i.test(path),
  // Other files are loaded by the one that require()s them.
  is: (path, text) =>
    /(^|\/)dnsconfig\.js$/i.test(path) && /\b(?:D|D_EXTEND|require|require_glob|DOMAIN_ELSEWHERE)\b/.test(text),
  read,
};

function read(files: Files, paths: readonly string[], budget: ZoneBudget = createZoneBudget()): ZoneSet {
  const collected = newCollected(budget);
  // A file that another one has loaded is not a program of its own.
  for (const path of mainFirst(paths)) if (!collected.files.has(path)) runProgram(files, path, collected);
  return zoneSetOf(collected);
}

function mainFirst(paths: readonly string[]): readonly string[] {
  const main = (path: string): number => (/(^|\/)dnsconfig\.js$/i.test(path) ? 0 : 1);
  return [...paths].sort((a, b) => main(a) - main(b));
}

function runProgram(files: Files, file: string, collected: Collected): void {
  const text = files.read(file);
  if (text === null)
    return addError(collected, { file, line: 1, column: 1 }, "cannot be read: outside of this directory, or too large");
  const machine: Machine = {
    files,
    collected,
    global: { variables: new Map(), parent: null, ofFunction: true, file },
    domains: new Map(),
    defaults: [],
    directory: ".",
    classless: "rfc2317",
    steps: 0,
    depth: 0,
    loaded: 0,
    doubt: null,
    hoisted: new WeakMap(),
    parts: { evaluate, execute, assignTo },
  };
  defineLanguage(machine);
  try {
    runFile(machine, file, text);
  } catch (error) {
    if (error instanceof RangeError)
      addEverywhere(collected, { at: { file, line: 1, column: 1 }, reason: "the code nests too deep" });
    else if (error instanceof Exhausted || error instanceof Thrown)
      addEverywhere(collected, { at: error.at, reason: error.message });
    else throw error;
  }
  settleVariants(machine);
}
