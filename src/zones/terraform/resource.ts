import type { Location } from "../../text/problem.ts";
import type { Block } from "./ast.ts";
import { evaluate } from "./evaluate.ts";
import { instancesOf } from "./expand.ts";
import type { Env } from "./module.ts";
import { elementsOf, isObject, isUnknown, textOf, unknown, type Unknown, type Value } from "./values.ts";

/** One resource instance (or a block within it) as the providers' readers ask it. */
export interface Resource {
  readonly type: string;
  readonly at: Location;
  /** An argument's value; null when it is not set. */
  get(name: string): Value;
  /** The nested blocks of that name, also in the form of a list of objects; Unknown when a `dynamic` block makes them. */
  blocks(name: string): readonly Resource[] | Unknown;
  has(name: string): boolean;
  /** Where the n-th value of a record stands: its element, its block or its argument; else where the resource begins. */
  where(n: number): Location;
}

/** The arguments and blocks that hold values of records, over all providers. */
const VALUES = [
  ...["records", "rrdatas", "values", "record", "answers", "content", "value", "data", "target"],
  ...["txt", "addresses", "nameservers", "mx", "srv", "cname", "ptr"],
];

export function resourceOf(env: Env, block: Block): Resource {
  const { body } = block;
  const get = (name: string): Value => {
    const attribute = body.attributes.get(name);
    return attribute === undefined ? null : evaluate(env, attribute.value);
  };
  return {
    type: block.labels[0] ?? "",
    at: block.at,
    get,
    where: (n) => whereOf(block, n),
    has: (name) =>
      body.attributes.has(name) ||
      body.blocks.some((b) => b.type === name || (b.type === "dynamic" && b.labels[0] === name)),
    blocks: (name) => {
      const dynamic = body.blocks.find((b) => b.type === "dynamic" && b.labels[0] === name);
      if (dynamic !== undefined) return expandDynamic(env, dynamic, name);
      const plain = body.blocks.filter((b) => b.type === name).map((b) => resourceOf(env, b));
      if (plain.length > 0 || !body.attributes.has(name)) return plain;
      const value = get(name);
      if (isUnknown(value)) return value;
      const items = isObject(value) ? [value] : (elementsOf(value) ?? []);
      return items.map((item) => objectResource(item, block.at));
    },
  };
}

function whereOf(block: Block, n: number): Location {
  for (const name of VALUES) {
    const attribute = block.body.attributes.get(name);
    const { value } = attribute ?? {};
    if (value?.kind === "list") return value.items[n]?.at ?? value.at;
    if (attribute !== undefined)
      return value?.kind === "literal" || value?.kind === "template" ? value.at : attribute.at;
    const blocks = block.body.blocks.filter((b) => b.type === name);
    if (blocks.length > 0) return blocks[n]?.at ?? block.at;
  }
  return block.at;
}

/** `dynamic "record" { for_each = … content { … } }` with constants. */
function expandDynamic(env: Env, dynamic: Block, name: string): readonly Resource[] | Unknown {
  const content = dynamic.body.blocks.find((b) => b.type === "content");
  const instances =
    content === undefined ? unknown("a dynamic block without content", dynamic.at) : instancesOf(env, dynamic);
  if (!Array.isArray(instances)) return instances as Unknown;
  if (dynamic.body.attributes.has("iterator") || content === undefined)
    return unknown("a dynamic block with an iterator", dynamic.at);
  return (instances as readonly { env: Env }[]).map(({ env: inner }) => {
    const each = inner.locals.get("each") ?? null;
    return resourceOf({ scope: env.scope, locals: new Map([...env.locals, [name, each]]) }, content);
  });
}

function objectResource(value: Value, at: Location): Resource {
  const get = (name: string): Value =>
    isUnknown(value) ? value : isObject(value) ? (value.entries.get(name) ?? null) : null;
  return { type: "", at, get, blocks: () => [], has: (name) => get(name) !== null, where: () => at };
}

/** Several arguments as texts; the first that is not known or is no text makes it Unknown, one that is not set is "". */
export function textsOf(resource: Resource, names: readonly string[]): readonly string[] | Unknown {
  const texts: string[] = [];
  for (const name of names) {
    const value = resource.get(name);
    if (isUnknown(value)) return value;
    const text = value === null ? "" : textOf(value);
    if (text === null) return unknown(`${name} is no text`, resource.at);
    texts.push(text);
  }
  return texts;
}

export function isTexts(value: readonly string[] | Unknown): value is readonly string[] {
  return Array.isArray(value);
}
