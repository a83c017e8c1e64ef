import type { Pattern } from "acorn";
import type { Location } from "../../text/problem.ts";
import { isNothing } from "../iac/nothing.ts";
import { typeError, unknown, type Machine } from "./machine.ts";
import { memberOf } from "./members.ts";
import { assign, declare, type Scope } from "./scope.ts";
import { arrayOf, isArray, isObject, objectOf, stringOf, type Value } from "./values.ts";

/** Declares the names of a pattern, or assigns to them: `x`, `x = 1`, `{a, b: c}`, `[a, b]`. */
export function bindPattern(machine: Machine, scope: Scope, pattern: Pattern, value: Value, kind: string): void {
  const at: Location = {
    file: scope.file,
    line: pattern.loc?.start.line ?? 1,
    column: (pattern.loc?.start.column ?? 0) + 1,
  };
  switch (pattern.type) {
    case "Identifier":
      return kind === "assign" ? assign(scope, pattern.name, value) : declare(scope, pattern.name, value, kind);
    case "AssignmentPattern":
      return bindPattern(
        machine,
        scope,
        pattern.left,
        value === undefined ? machine.parts.evaluate(machine, scope, pattern.right) : value,
        kind,
      );
    case "ArrayPattern":
      for (const [i, element] of pattern.elements.entries()) {
        if (element === null) continue;
        if (element.type === "RestElement") {
          const rest =
            isArray(value) && value.tainted === null
              ? arrayOf(value.items.slice(i))
              : unknown("the rest of what is not a known array", at);
          bindPattern(machine, scope, element.argument, rest, kind);
        } else bindPattern(machine, scope, element, memberOf(value, i, at), kind);
      }
      return;
    case "ObjectPattern": {
      const seen = new Set<string | null>();
      if (isNothing(value)) throw typeError("a pattern for nothing", at);
      for (const property of pattern.properties) {
        if (property.type === "RestElement")
          bindPattern(machine, scope, property.argument, restOf(value, seen, at), kind);
        else {
          const key =
            property.key.type === "Identifier" && !property.computed
              ? property.key.name
              : machine.parts.evaluate(machine, scope, property.key);
          seen.add(stringOf(key));
          bindPattern(machine, scope, property.value, memberOf(value, key, at), kind);
        }
      }
      return;
    }
    default:
      machine.parts.assignTo(machine, scope, pattern, value);
  }
}

function restOf(value: Value, seen: ReadonlySet<string | null>, at: Location): Value {
  if (!isObject(value) || value.tainted !== null || seen.has(null)) return unknown("the rest of an object", at);
  return objectOf([...value.entries].filter(([key]) => !seen.has(key)));
}
