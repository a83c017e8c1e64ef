import type { Location } from "../../text/problem.ts";
import { unknown } from "./machine.ts";
import { bounded, isUnknown, textOf, type Value } from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

/** JavaScript's binary operators over texts, numbers and booleans. */
export function binary(operator: string, left: Value, right: Value, at: Location): Value {
  if (isUnknown(left)) return left;
  if (isUnknown(right)) return right;
  switch (operator) {
    case "===":
      return left === right;
    case "!==":
      return left !== right;
    case "==":
    case "!=": {
      const same = looselyEqual(left, right);
      return same === null ? unknown(`${operator} of these values is not evaluated`, at) : same === (operator === "==");
    }
    case "+":
      return plus(left, right, at);
    default:
      return arithmetic(operator, left, right) ?? unknown(`the operator ${operator} is not evaluated here`, at);
  }
}

function isPrimitive(value: Value): value is string | number | boolean | null | undefined {
  return value === null || typeof value !== "object";
}

function looselyEqual(left: Value, right: Value): boolean | null {
  if (!isPrimitive(left) || !isPrimitive(right))
    return left === right ? true : isNothing(left) || isNothing(right) ? false : null;
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

function plus(left: Value, right: Value, at: Location): Value {
  if (isPrimitive(left) && isPrimitive(right) && typeof left !== "string" && typeof right !== "string")
    return Number(left) + Number(right);
  const [a, b] = [textOf(left), textOf(right)];
  const sum = a === null || b === null ? null : bounded(a + b);
  return sum ?? unknown("a text that is not evaluated, or is too long", at);
}

function arithmetic(operator: string, left: Value, right: Value): Value | null {
  if (typeof left === "string" && typeof right === "string") {
    if (operator === "<") return left < right;
    if (operator === ">") return left > right;
    if (operator === "<=") return left <= right;
    if (operator === ">=") return left >= right;
  }
  if (!isPrimitive(left) || !isPrimitive(right)) return null;
  const [a, b] = [Number(left), Number(right)];
  const table: Readonly<Record<string, () => Value>> = {
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "%": () => a % b,
    "**": () => a ** b,
    "<": () => a < b,
    ">": () => a > b,
    "<=": () => a <= b,
    ">=": () => a >= b,
    "|": () => a | b,
    "&": () => a & b,
    "^": () => a ^ b,
    "<<": () => a << b,
    ">>": () => a >> b,
    ">>>": () => a >>> b,
  };
  return Object.hasOwn(table, operator) ? (table[operator]?.() ?? null) : null;
}
