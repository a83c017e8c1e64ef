import { parse, type Program } from "acorn";
import { excerpt } from "../../text/printable.ts";
import { addEverywhere, addError } from "../iac/collect.ts";
import { evaluate } from "./expressions.ts";
import { unknown, type Machine } from "./machine.ts";
import { hoist } from "./own-code.ts";
import { childScope } from "./scope.ts";
import { executeAll } from "./statements.ts";
import { defineUnderscore } from "./underscore.ts";
import type { Value } from "./values.ts";

/** Runs one file of the program, as far as it can be evaluated. `directory` of its own requires is where it stands. */
export function runFile(machine: Machine, file: string, text: string, path = file): Value {
  machine.collected.files.add(file);
  const json = /\.json5?$/i.test(file);
  // JSON is an expression of JavaScript; the parentheses stand on a line of their own to keep positions simple.
  const program = parseText(machine, file, json ? `(${text.replace(/^\ufeff/, "")}\n)` : text);
  if (program === null) return unknown(`${file} has a syntax error`, { file, line: 1, column: 1 });
  if (/\b_\b/.test(text) && !machine.global.variables.has("_")) defineUnderscore(machine);
  const before = machine.directory;
  machine.directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
  // The global variables, but with positions in this file.
  const scope = { ...machine.global, file };
  const first = program.body[0];
  const value: Value =
    json && first?.type === "ExpressionStatement"
      ? evaluate(machine, childScope(scope, false), first.expression)
      : true;
  if (!json) {
    hoist(machine, scope, program);
    const end = executeAll(machine, scope, program.body);
    if (end.kind === "unknown") addEverywhere(machine.collected, { at: end.why.at, reason: end.why.reason });
  }
  machine.directory = before;
  return value;
}

function parseText(machine: Machine, file: string, text: string): Program | null {
  const fault = (line: number, column: number, message: string): null => {
    const at = { file, line, column };
    addError(machine.collected, at, message);
    addEverywhere(machine.collected, { at, reason: `${file} has an error: ${message}` });
    return null;
  };
  try {
    return parse(text, {
      ecmaVersion: 2022,
      sourceType: "script",
      locations: true,
      allowReturnOutsideFunction: true,
      allowHashBang: true,
    });
  } catch (error) {
    if (error instanceof RangeError) return fault(1, 1, "the code nests too deep");
    if (!(error instanceof SyntaxError)) throw error;
    const { loc, pos = 0 } = error as SyntaxError & { loc?: { line: number; column: number }; pos?: number };
    const found = text.slice(pos, pos + 20).split("\n", 1)[0] ?? "";
    return fault(
      loc?.line ?? 1,
      (loc?.column ?? 0) + 1,
      `${error.message.replace(/ \(\d+:\d+\)$/, "")}, found ${found === "" ? "the end" : `"${excerpt(found, 20)}"`}`,
    );
  }
}
