import type { Location } from "../../text/problem.ts";
import { typeError, unknown } from "./machine.ts";
import { taintValue } from "./taint.ts";
import {
  arrayOf,
  isArray,
  isUnknown,
  primitiveOf,
  truthy,
  type ArrayValue,
  type Unknown,
  type Value,
} from "./values.ts";

/** The method is none that is evaluated; told apart from `undefined` and `null`, which are values. */
export const NOT_ONE = Symbol();

/** The methods of arrays that take a function. */
export function iterate(
  invoke: (args: readonly Value[]) => Value,
  array: ArrayValue,
  method: string,
  args: readonly Value[],
  at: Location,
): { readonly made: Value | typeof NOT_ONE; readonly open: Unknown | null } {
  const { items } = array;
  // Once a decision is not known, nothing further is called.
  const state: { open: Unknown | null } = { open: null };
  const call = (given: readonly Value[]): Value => state.open ?? invoke(given);
  const each = (item: Value, index: number): Value => call([item, index, array]);
  const decide = (item: Value, index: number): boolean => {
    const kept = truthy(each(item, index));
    if (kept === null) state.open ??= unknown(`.${method}() depends on what is not known`, at);
    return kept === true;
  };
  const fold = (sum: Value, item: Value, index: number): Value => call([sum, item, index, array]);
  const compare = (a: Value, b: Value): number => {
    const order = call([a, b]);
    if (isUnknown(order)) state.open ??= order;
    return isUnknown(order) ? 0 : Number(primitiveOf(order)?.is);
  };
  // JavaScript's own methods, so that holes are passed over or kept as there.
  const made = ((): Value | typeof NOT_ONE => {
    switch (method) {
      case "forEach":
        items.forEach((item, i) => void each(item, i));
        return undefined;
      case "map":
        return arrayOf(items.map(each));
      case "flatMap":
        return arrayOf(items.flatMap((item, i) => listed(each(item, i))));
      case "filter":
        return arrayOf(items.filter(decide));
      case "find":
      case "findLast":
        return items[method](decide);
      case "findIndex":
        return items.findIndex(decide);
      case "some":
      case "every":
        return items[method](decide);
      case "reduce":
      case "reduceRight":
        if (args.length > 1) return items[method](fold, args[1]);
        if (items.length === 0) throw typeError("reduce() of nothing", at);
        return items[method](fold);
      case "sort":
        items.sort(compare);
        if (state.open !== null) taintValue(array, state.open);
        return array;
      default:
        return NOT_ONE;
    }
  })();
  return { made, open: state.open };
}

function listed(value: Value): readonly Value[] {
  return isArray(value) && value.tainted === null ? value.items : [value];
}
