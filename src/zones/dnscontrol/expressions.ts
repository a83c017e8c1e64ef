import type { AnyNode, Expression, Identifier } from "acorn";
import type { Location } from "../../text/problem.ts";
import { callFunction, callMember } from "./calls.ts";
import { descend, locationOf, step, unknown, type Machine } from "./machine.ts";
import { arrayLiteral, functionOf, literal, objectLiteral, spreadInto, template } from "./literals.ts";
import { memberOf } from "./members.ts";
import { binary } from "./operators.ts";
import { assign, holderOf, type Scope } from "./scope.ts";
import { taint, taintValue } from "./taint.ts";
import { isArray, isFunc, isObject, isUnknown, textOf, truthy, type Value } from "./values.ts";
import { isNothing } from "../iac/nothing.ts";

/** The value of an expression; what cannot be known is Unknown with the place of its cause. */
export function evaluate(machine: Machine, scope: Scope, node: AnyNode): Value {
  const at = (): Location => locationOf(scope.file, node);
  step(machine, at);
  descend(machine, at);
  const value = valueOf(machine, scope, node as Expression, at);
  machine.depth--;
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
      const before = go(node.argument);
      const after =
        typeof before === "number"
          ? before + (node.operator === "++" ? 1 : -1)
          : unknown(`${node.operator} of what is not a number`, at());
      assignTo(machine, scope, node.argument, after);
      return node.prefix ? after : before;
    }
    case "AssignmentExpression":
      return assignment(machine, scope, node.left, node.operator, node.right, at);
    case "MemberExpression": {
      const key = node.computed ? go(node.property) : (node.property as Identifier).name;
      return memberOf(go(node.object), key, at());
    }
    case "ChainExpression":
      return go(node.expression);
    case "CallExpression":
      return call(machine, scope, node, at);
    default:
      taint(machine, scope, node, unknown(`${node.type} is not evaluated`, at()));
      return unknown(`${node.type} is not evaluated`, at());
  }
}

function variable(scope: Scope, node: Identifier, at: () => Location): Value {
  if (node.name === "undefined") return undefined;
  const holder = holderOf(scope, node.name);
  const value = holder?.variables.get(node.name);
  // A modifier that is a constant of the language, such as NO_PURGE, stands where it is used.
  if (typeof value === "object" && value?.kind === "modifier" && holder?.parent === null) return { ...value, at: at() };
  if (holder !== null) return value;
  return unknown(`${node.name} is not known here`, at());
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
  if (typeof value === "number" || typeof value === "string") {
    if (operator === "-") return -Number(value);
    if (operator === "+") return Number(value);
    if (operator === "~") return ~Number(value);
  }
  return unknown(`the operator ${operator} is not evaluated here`, at());
}

/** `delete object.key`. What it takes away of something else is not known. */
function deleted(machine: Machine, scope: Scope, argument: Expression, at: () => Location): Value {
  if (argument.type !== "MemberExpression") return unknown("delete of what is no property", at());
  const object = evaluate(machine, scope, argument.object);
  const key = argument.computed ? evaluate(machine, scope, argument.property) : (argument.property as Identifier).name;
  const name = isUnknown(key) ? null : textOf(key);
  if (isObject(object) && name !== null) object.entries.delete(name);
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
  const value = evaluate(machine, scope, right);
  if (operator === "=") {
    assignTo(machine, scope, left, value);
    return value;
  }
  const before = evaluate(machine, scope, left);
  const after = /^[-+*/%|&]=$/.test(operator)
    ? binary(operator.slice(0, -1), before, value, at())
    : unknown(`the operator ${operator} is not evaluated`, at());
  assignTo(machine, scope, left, after);
  return after;
}

/** Writes to a variable, an element or a property; what is written to may also be a pattern of them. */
export function assignTo(machine: Machine, scope: Scope, target: AnyNode, value: Value): void {
  if (target.type === "Identifier") return assign(scope, target.name, value);
  if (target.type === "MemberExpression") {
    const object = evaluate(machine, scope, target.object);
    const key = target.computed ? evaluate(machine, scope, target.property) : (target.property as Identifier).name;
    const name = isUnknown(key) ? null : textOf(key);
    const why = unknown("written to in a way that is not evaluated", locationOf(scope.file, target));
    if (isObject(object) && name !== null) object.entries.set(name, value);
    else if (
      isArray(object) &&
      typeof key === "number" &&
      Number.isInteger(key) &&
      key >= 0 &&
      key <= object.items.length
    )
      object.items[key] = value;
    else taintValue(object, why);
    return;
  }
  taint(machine, scope, target, unknown("a pattern that is not evaluated", locationOf(scope.file, target)));
}

function call(machine: Machine, scope: Scope, node: AnyNode & { type: "CallExpression" }, at: () => Location): Value {
  const args: Value[] = [];
  const readArgs = (): readonly Value[] => {
    for (const argument of node.arguments) {
      if (argument.type === "SpreadElement") spreadInto(args, evaluate(machine, scope, argument.argument), at());
      else args.push(evaluate(machine, scope, argument));
    }
    return args;
  };
  if (node.callee.type === "MemberExpression") {
    const object = evaluate(machine, scope, node.callee.object);
    const key = node.callee.computed
      ? evaluate(machine, scope, node.callee.property)
      : (node.callee.property as Identifier).name;
    return callMember(machine, object, key, readArgs(), at());
  }
  if (node.callee.type === "Super") return unknown("classes are not evaluated", at());
  return callFunction(machine, evaluate(machine, scope, node.callee), readArgs(), at());
}
