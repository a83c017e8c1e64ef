import type { Location } from "../../text/problem.ts";
import { isList, isObject, isUnknown, unknown, unknownIn, type Value } from "./values.ts";
import { append } from "../../core/append.ts";

export function unary(operator: string, value: Value, at: Location): Value {
  if (isUnknown(value)) return value;
  if (operator === "!" && typeof value === "boolean") return !value;
  if (operator === "-" && typeof value === "number") return -value;
  return unknown(`${operator} of this value is not evaluated`, at);
}

/** HCL's binary operators (HCL spec, "Binary Operators"). */
export function binary(operator: string, left: Value, right: Value, at: Location): Value {
  if (isUnknown(left)) return left;
  if (isUnknown(right)) return right;
  if (operator === "==" || operator === "!=") {
    const same = equal(left, right);
    return same === null
      ? (unknownIn(left) ?? unknownIn(right) ?? unknown("these values are not compared", at))
      : same === (operator === "==");
  }
  if (typeof left === "boolean" && typeof right === "boolean") {
    if (operator === "&&") return left && right;
    if (operator === "||") return left || right;
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return unknown(`${operator} of these values is not evaluated`, at);
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? unknown("a division by zero", at) : a / b;
    case "%":
      return b === 0 ? unknown("a division by zero", at) : a % b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    default:
      return unknown(`${operator} of these values is not evaluated`, at);
  }
}

function numberOf(value: Value): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}

/** Null when it cannot be told. */
export function equal(left: Value, right: Value, depth = 0): boolean | null {
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object") {
    if (isUnknown(left) || isUnknown(right)) return null;
    return left === right;
  }
  if (depth > 20) return null;
  const pairs: (readonly [Value | undefined, Value | undefined])[] = [];
  if (isList(left) && isList(right)) {
    if (left.items.length !== right.items.length) return false;
    append(
      pairs,
      left.items.map((item, i) => [item, right.items[i]] as const),
    );
  } else if (isObject(left) && isObject(right)) {
    if (left.entries.size !== right.entries.size) return false;
    append(
      pairs,
      [...left.entries].map(([key, item]) => [item, right.entries.get(key)] as const),
    );
  } else return null;
  for (const [a, b] of pairs) {
    const same = a === undefined || b === undefined ? false : equal(a, b, depth + 1);
    if (same !== true) return same;
  }
  return true;
}
