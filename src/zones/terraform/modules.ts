import type { Location } from "../../text/problem.ts";
import type { Block } from "./ast.ts";
import { evaluate, type Directory, type Env, type Scope } from "./module.ts";
import { instancesOf, isExpanded } from "./expand.ts";
import { listOf, objectOf, textOf, unknown, type ModuleInstance, type Value } from "./values.ts";

const MAX_LEVEL = 10;
/** Arguments of a module block that are no inputs. */
const META = new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);

/** The directory below the repo that a module call names by a relative path; null for registries and the like. */
export function localSource(scope: Scope, block: Block): Directory | null {
  const source = block.body.attributes.get("source");
  const text = source?.value.kind === "literal" ? textOf(source.value.value) : null;
  if (text === null || !/^\.{1,2}(\/|$)/.test(text) || scope.level >= MAX_LEVEL) return null;
  return scope.machine.directories.get(joinPath(scope.directory.path, text)) ?? null;
}

export function joinPath(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? "." : parts.join("/");
}

/** A module call that names a directory of the repo: one instance, a list or a map of them, as with resources. */
export function moduleInstances(scope: Scope, name: string, at: Location): Value {
  const block = scope.directory.modules.get(name);
  const directory = block === undefined ? null : localSource(scope, block);
  if (block === undefined || directory === null)
    return unknown(`module.${name} is not evaluated: it is not in this repository`, at);
  const env: Env = { scope, locals: new Map() };
  const instances = instancesOf(env, block);
  if (!isExpanded(instances)) return instances;
  const one = (inner: Env): ModuleInstance => ({
    kind: "module",
    env: { scope: childScope(inner, block, directory), locals: new Map() },
  });
  if (block.body.attributes.has("count")) return listOf(instances.map((i) => one(i.env)));
  if (block.body.attributes.has("for_each")) return objectOf(instances.map((i) => [String(i.key), one(i.env)]));
  return one(env);
}

function childScope(env: Env, block: Block, directory: Directory): Scope {
  const inputs = new Map<string, Value>();
  for (const [name, attribute] of block.body.attributes)
    if (!META.has(name)) inputs.set(name, evaluate(env, attribute.value));
  return {
    machine: env.scope.machine,
    directory,
    inputs,
    known: new Map(),
    evaluating: new Set(),
    level: env.scope.level + 1,
  };
}
