import type { AnyNode, Expression, Identifier, SpreadElement } from "acorn";
import type { Location } from "../../text/problem.ts";
import { callFunction, callMember, escaped } from "./calls.ts";
import { placeOf, variable } from "./places.ts";
import { descend, locationOf, step, unknown, type Machine } from "./machine.ts";
import { arrayLiteral, functionOf, literal, objectLiteral, spreadInto, template } from "./literals.ts";
import { memberOf } from "./members.ts";
import { binary } from "./operators.ts";
import { holderOf, type Scope } from "./scope.ts";
import { taint, taintValue } from "./taint.ts";
import { isArray, isFunc, isObject, isUnknown, primitiveOf, stringOf, truthy, type Value } from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

/** The value of an expression; what cannot be known is Unknown with the place of its cause. */
export function evaluate(machine: Machine, scope: Scope, node: AnyNode): Value {
  const at = (): Location => locationOf(scope.file, node);
  step(machine, at);
  descend(machine, at);
  const value = valueOf(machine, scope, node as Expression, at);
  machine.depth--;
  if (isUnknown(value)) machine.doubt ??= value;
  return value;
}

function valueOf(machine: Machine, scope: Scope, node: Expression, at: () => Location): Value {
  const go = (child: AnyNode): Value => evaluate(machine, scope, child);
  switch (node.type) {
    case "Literal":
      return literal(node.value, at);
    case "TemplateLiteral":
      return template(
        node.quasis.map((q) => q.value.cooked ?? ""),
        node.expressions.map(go),
        at,
      );
    case "Identifier":
      return variable(scope, node, at);
    case "ArrayExpression":
      return arrayLiteral(machine, scope, node.elements, at);
    case "ObjectExpression":
      return objectLiteral(machine, scope, node.properties, at);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return functionOf(scope, node);
    case "ParenthesizedExpression":
      return go(node.expression);
    case "SequenceExpression":
      return node.expressions.map(go).at(-1);
    case "ConditionalExpression":
      return choice(machine, scope, go(node.test), node.consequent, node.alternate);
    case "LogicalExpression": {
      const left = go(node.left);
      const decided = node.operator === "??" ? (isUnknown(left) ? null : isNothing(left)) : truthy(left);
      if (decided === null) return skipped(machine, scope, [node.right], left);
      return (node.operator === "||" ? !decided : decided) ? go(node.right) : left;
    }
    case "BinaryExpression":
      return node.left.type === "PrivateIdentifier"
        ? unknown("private names are not evaluated", at())
        : binary(node.operator, go(node.left), go(node.right), at());
    case "UnaryExpression":
      return unary(machine, scope, node.operator, node.argument, at);
    case "UpdateExpression": {
      const place = placeOf(machine, scope, node.argument);
      const before = primitiveOf(place.get());
      if (before === null) {
        const why = unknown(`${node.operator} of what is not a number`, at());
        place.set(why);
        return why;
      }
      const after = Number(before.is) + (node.operator === "++" ? 1 : -1);
      place.set(after);
      return node.prefix ? after : Number(before.is);
    }
    case "AssignmentExpression":
      return assignment(machine, scope, node.left, node.operator, node.right, at);
    case "MemberExpression": {
      const object = go(node.object);
      const key = node.computed ? go(node.property) : (node.property as Identifier).name;
      if (node.optional && isNothing(object)) return unknown("?. of nothing is not evaluated", at());
      return memberOf(object, key, at());
    }
    case "ChainExpression":
      return go(node.expression);
    case "CallExpression":
      return call(machine, scope, node, at);
    case "NewExpression":
      return made(
        machine,
        evaluate(machine, scope, node.callee),
        argumentsOf(machine, scope, node.arguments, at),
        at(),
      );
    default:
      taint(machine, scope, node, unknown(`${node.type} is not evaluated`, at()));
      return unknown(`${node.type} is not evaluated`, at());
  }
}

function choice(machine: Machine, scope: Scope, test: Value, yes: Expression, no: Expression): Value {
  const decided = truthy(test);
  if (decided === null) return skipped(machine, scope, [yes, no], test);
  return evaluate(machine, scope, decided ? yes : no);
}

function skipped(machine: Machine, scope: Scope, nodes: readonly AnyNode[], why: Value): Value {
  if (isUnknown(why)) for (const node of nodes) taint(machine, scope, node, why);
  return why;
}

function unary(machine: Machine, scope: Scope, operator: string, argument: Expression, at: () => Location): Value {
  if (operator === "typeof" && argument.type === "Identifier" && holderOf(scope, argument.name) === null)
    return unknown(`${argument.name} is not known here`, at());
  if (operator === "delete") return deleted(machine, scope, argument, at);
  const value = evaluate(machine, scope, argument);
  if (operator === "void") return undefined;
  if (isUnknown(value)) return value;
  if (operator === "!") return !truthy(value);
  if (operator === "typeof") return value === null ? "object" : isFunc(value) ? "function" : typeof value;
  const number = primitiveOf(value);
  if (number !== null) {
    if (operator === "-") return -Number(number.is);
    if (operator === "+") return Number(number.is);
    if (operator === "~") return ~Number(number.is);
  }
  return unknown(`the operator ${operator} is not evaluated here`, at());
}

/** `delete object.key`. What it takes away of something else is not known. */
function deleted(machine: Machine, scope: Scope, argument: Expression, at: () => Location): Value {
  if (argument.type !== "MemberExpression") return unknown("delete of what is no property", at());
  const object = evaluate(machine, scope, argument.object);
  const key = argument.computed ? evaluate(machine, scope, argument.property) : (argument.property as Identifier).name;
  const name = isUnknown(key) ? null : stringOf(key);
  if (isObject(object) && name !== null) object.entries.delete(name);
  else if (isArray(object) && typeof name === "string" && /^\d+$/.test(name))
    Reflect.deleteProperty(object.items, name);
  else taintValue(object, unknown("a part may be deleted", at()));
  return true;
}

function assignment(
  machine: Machine,
  scope: Scope,
  left: AnyNode,
  operator: string,
  right: Expression,
  at: () => Location,
): Value {
  const place = placeOf(machine, scope, left);
  // What stands left is read first; `x ||= y` may not come to the right at all.
  const before = operator === "=" ? undefined : place.get();
  if (/^(?:\|\||&&|\?\?)=$/.test(operator)) {
    const decided = operator === "??=" ? (isUnknown(before) ? null : isNothing(before)) : truthy(before);
    if (decided === null) {
      place.set(before);
      return skipped(machine, scope, [right], before);
    }
    if (operator === "||=" ? decided : !decided) return before;
  }
  const value = evaluate(machine, scope, right);
  const after = /^(?:=|\|\|=|&&=|\?\?=)$/.test(operator) ? value : binary(operator.slice(0, -1), before, value, at());
  place.set(after);
  return after;
}

function argumentsOf(
  machine: Machine,
  scope: Scope,
  nodes: readonly (Expression | SpreadElement)[],
  at: () => Location,
): readonly Value[] {
  const args: Value[] = [];
  for (const argument of nodes) {
    if (argument.type === "SpreadElement") spreadInto(args, evaluate(machine, scope, argument.argument), at());
    else args.push(evaluate(machine, scope, argument));
  }
  return args;
}

function call(machine: Machine, scope: Scope, node: AnyNode & { type: "CallExpression" }, at: () => Location): Value {
  const readArgs = (): readonly Value[] => argumentsOf(machine, scope, node.arguments, at);
  if (node.callee.type === "MemberExpression") {
    const object = evaluate(machine, scope, node.callee.object);
    const key = node.callee.computed
      ? evaluate(machine, scope, node.callee.property)
      : (node.callee.property as Identifier).name;
    const args = readArgs();
    if ((node.callee.optional || node.optional) && isNothing(object))
      return escaped(machine, unknown("?. of nothing is not evaluated", at()), args);
    return callMember(machine, object, key, args, at());
  }
  if (node.callee.type === "Super") return unknown("classes are not evaluated", at());
  return callFunction(machine, evaluate(machine, scope, node.callee), readArgs(), at());
}

/** `new`: of arrays and errors as far as configurations have them. */
function made(machine: Machine, callee: Value, args: readonly Value[], at: Location): Value {
  const native = isFunc(callee) && callee.kind === "native" ? callee.name : "";
  if (native === "Array" || native === "Error") return callFunction(machine, callee, args, at);
  return escaped(machine, isUnknown(callee) ? callee : unknown("what new makes is not evaluated", at), [
    callee,
    ...args,
  ]);
}
