import { patternCost, safePattern } from "../../core/safe-regexp.ts";
import type { Location } from "../../text/problem.ts";
import { step, type Machine } from "./module.ts";
import { listOf, textOf, unknown, type Value } from "./values.ts";

/** Go's flags stand at the front: `(?i)`, `(?s)`. */
const FLAGS = /^\(\?([ims]{1,3})\)/;

function compiled(machine: Machine, source: string, text: string, at: Location): RegExp | null {
  const flags = FLAGS.exec(source)?.[1] ?? "";
  const found = safePattern(source.replace(FLAGS, ""), `g${[...new Set(flags)].join("")}`);
  if (found === null || text.length > found.maxText) return null;
  step(machine, at, patternCost(found, text.length));
  return found.pattern;
}

const notEvaluated = (at: Location): Value => unknown("a regular expression that is not evaluated", at);

/** replace() with a pattern; `$1` is Go's, where the longest name after the sign counts and `$$` is a dollar sign. */
export function replaced(machine: Machine, text: string, source: string, by: string, at: Location): Value {
  const pattern = compiled(machine, source, text, at);
  if (pattern === null) return notEvaluated(at);
  const made = text.replace(pattern, (whole: string, ...rest: unknown[]) => {
    const groups = rest.filter((part, n) => n < rest.length - 2 && typeof part !== "number");
    return by.replace(/\$(?:\$|\{(\w{1,50})\}|(\w{1,50}))/g, (sign, braced?: string, plain?: string) => {
      if (sign === "$$") return "$";
      const name = braced ?? plain ?? "";
      if (name === "0") return whole;
      const group = /^\d{1,3}$/.test(name) ? groups[Number(name) - 1] : undefined;
      return typeof group === "string" ? group : "";
    });
  });
  return textOf(made);
}

/** regex(): the match, or its groups; it fails without one. regexall(): all of them. */
export function matched(
  machine: Machine,
  name: "regex" | "regexall",
  text: string,
  source: string,
  at: Location,
): Value {
  const pattern = source.includes("(?P<") ? null : compiled(machine, source, text, at);
  if (pattern === null) return notEvaluated(at);
  const all = [...text.matchAll(pattern)].map((m): Value =>
    m.length === 1 ? m[0] : listOf(m.slice(1).map((group: string | undefined) => group ?? null)),
  );
  if (name === "regexall") return listOf(all);
  return all[0] ?? unknown("regex() without a match", at);
}
