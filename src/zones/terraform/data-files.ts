import { parseJson } from "../../text/json.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import { parseYaml } from "../../text/yaml.ts";
import type { Env } from "./module.ts";
import { listOf, objectOf, textOf, unknown, type Value } from "./values.ts";

const MAX_DEPTH = 50;

/** file(), jsondecode() and yamldecode(): constants that are kept in files of the repo. Null when it is another function. */
export function readDataFile(env: Env, name: string, args: readonly Value[], at: Location): Value | null {
  const text = textOf(args[0]);
  if (text === null) return null;
  switch (name) {
    case "file": {
      const path = text.startsWith("./") ? `${env.scope.directory.path}/${text.slice(2)}` : text;
      const content = env.scope.machine.files.read(path.replace(/^\.?\//, ""));
      if (content === null) return unknown(`file("${excerpt(text, 60)}") cannot be read inside of this directory`, at);
      env.scope.machine.collected.files.add(path.replace(/^\.?\//, ""));
      return content.length <= 5_000_000 ? content : unknown("a file that is too large", at);
    }
    case "jsondecode": {
      const json = parseJson(text, MAX_DEPTH);
      if (json.ok) return fromPlain(json.value);
      return unknown(json.error.code === "syntax" ? "jsondecode() of what is no JSON" : "JSON that nests too deep", at);
    }
    case "yamldecode": {
      const yaml = parseYaml(text);
      if (yaml.ok) return fromPlain(yaml.value.plain());
      switch (yaml.error[0]?.code) {
        case "too-deep":
          return unknown("YAML that nests too deep", at);
        case "too-large":
          return unknown("yamldecode() of YAML with too many values, its aliases written out", at);
        default:
          return unknown("yamldecode() of what is no YAML", at);
      }
    }
    default:
      return null;
  }
}

function fromPlain(plain: unknown): Value {
  if (plain === null || typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean")
    return plain;
  if (Array.isArray(plain)) return listOf(plain.map(fromPlain));
  if (typeof plain !== "object") return null;
  return objectOf(Object.entries(plain).map(([key, value]) => [key, fromPlain(value)]));
}
