import type { Location } from "../../text/problem.ts";
import { unknown } from "./machine.ts";
import {
  bounded,
  isArray,
  isFunc,
  isObject,
  isUnknown,
  primitiveOf,
  stringOf,
  type Primitive,
  type Value,
} from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

/** JavaScript's binary operators. */
export function binary(operator: string, left: Value, right: Value, at: Location): Value {
  if (isUnknown(left)) return left;
  if (isUnknown(right)) return right;
  switch (operator) {
    case "===":
    case "!==":
      return same(operator, isConstant(left) || isConstant(right) ? null : left === right, at);
    case "==":
    case "!=":
      return same(operator, looselyEqual(left, right), at);
    case "in":
      return within(left, right) ?? unknown("the operator in is not evaluated here", at);
    case "instanceof":
      return isFunc(right) && right.kind === "native" && right.name === "Array"
        ? isArray(left)
        : unknown("the operator instanceof is not evaluated here", at);
    default: {
      const [a, b] = [primitiveOf(left), primitiveOf(right)];
      const made = a === null || b === null ? null : computed(operator, a.is, b.is);
      return made === null ? unknown(`the operator ${operator} is not evaluated here`, at) : made.is;
    }
  }
}

function same(operator: string, equal: boolean | null, at: Location): Value {
  return equal === null
    ? unknown(`${operator} of these values is not evaluated`, at)
    : equal === operator.startsWith("=");
}

/** Constants of the language are made anew wherever they stand. */
function isConstant(value: Value): boolean {
  return typeof value === "object" && (value?.kind === "modifier" || value?.kind === "regexp");
}

function isPrimitive(value: Value): value is Primitive {
  return value === null || typeof value !== "object";
}

function looselyEqual(left: Value, right: Value): boolean | null {
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (isConstant(left) || isConstant(right)) return null;
  if (!isPrimitive(left) && !isPrimitive(right)) return left === right;
  const [a, b] = [primitiveOf(left), primitiveOf(right)];
  if (a === null || b === null) return null;
  return typeof a.is === typeof b.is ? a.is === b.is : Number(a.is) === Number(b.is);
}

/** `key in object`. */
function within(key: Value, of: Value): boolean | null {
  const name = stringOf(key);
  if (name === null) return null;
  if (isArray(of) && of.tainted === null && /^\d+$/.test(name)) return Number(name) in of.items;
  if (!isObject(of)) return null;
  if (of.entries.has(name)) return true;
  return of.tainted === null && !Object.hasOwn(Object.prototype, name) ? false : null;
}

/** Null when the operator is none of them, or the text too long. */
function computed(operator: string, left: Primitive, right: Primitive): { readonly is: Primitive } | null {
  const texts = typeof left === "string" && typeof right === "string";
  const [a, b] = texts && /^[<>]=?$/.test(operator) ? [left, right] : [Number(left), Number(right)];
  const [m, n] = [Number(left), Number(right)];
  switch (operator) {
    case "+": {
      if (typeof left !== "string" && typeof right !== "string") return { is: m + n };
      const text = bounded(String(left) + String(right));
      return text === null ? null : { is: text };
    }
    case "<":
      return { is: a < b };
    case ">":
      return { is: a > b };
    case "<=":
      return { is: a <= b };
    case ">=":
      return { is: a >= b };
    case "-":
      return { is: m - n };
    case "*":
      return { is: m * n };
    case "/":
      return { is: m / n };
    case "%":
      return { is: m % n };
    case "**":
      return { is: m ** n };
    case "|":
      return { is: m | n };
    case "&":
      return { is: m & n };
    case "^":
      return { is: m ^ n };
    case "<<":
      return { is: m << n };
    case ">>":
      return { is: m >> n };
    case ">>>":
      return { is: m >>> n };
    default:
      return null;
  }
}
