import type { Block } from "./ast.ts";
import { evaluate, withLocals, type Env } from "./module.ts";
import { isList, isObject, isUnknown, objectOf, textOf, unknown, type Unknown, type Value } from "./values.ts";

const MAX_INSTANCES = 20_000;

export interface Expanded {
  readonly key: string | number | null;
  readonly env: Env;
}

export function isExpanded(instances: readonly Expanded[] | Unknown): instances is readonly Expanded[] {
  return Array.isArray(instances);
}

/** The instances that `count` and `for_each` make of a block; Unknown when their number or keys are not constant. */
export function instancesOf(env: Env, block: Block): readonly Expanded[] | Unknown {
  const count = block.body.attributes.get("count");
  const each = block.body.attributes.get("for_each");
  if (count !== undefined) {
    const value = evaluate(env, count.value);
    if (isUnknown(value)) return value;
    const n = typeof value === "number" ? value : Number(textOf(value) ?? Number.NaN);
    if (!Number.isInteger(n) || n < 0) return unknown("count is no number", count.at);
    if (n > MAX_INSTANCES) return unknown(`count makes more than ${MAX_INSTANCES} instances`, count.at);
    return Array.from({ length: n }, (_, index) => ({
      key: index,
      env: withLocals(env, [["count", objectOf([["index", index]])]]),
    }));
  }
  if (each === undefined) return [{ key: null, env }];
  const over = evaluate(env, each.value);
  if (isUnknown(over)) return over;
  const pairs = pairsOf(over);
  if (pairs === null) return unknown("for_each over what is no map or set of texts", each.at);
  if (pairs.length > MAX_INSTANCES) return unknown(`for_each makes more than ${MAX_INSTANCES} instances`, each.at);
  return pairs.map(([key, value]) => ({
    key,
    env: withLocals(env, [
      [
        "each",
        objectOf([
          ["key", key],
          ["value", value],
        ]),
      ],
    ]),
  }));
}

function pairsOf(over: Value): readonly (readonly [string, Value])[] | null {
  if (isObject(over)) return [...over.entries];
  if (!isList(over)) return null;
  const keys = over.items.map(textOf);
  return keys.includes(null) ? null : keys.map((key) => [key ?? "", key ?? ""]);
}
