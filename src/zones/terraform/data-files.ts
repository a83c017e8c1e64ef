import { parseDocument } from "yaml";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import type { Env } from "./module.ts";
import { listOf, objectOf, textOf, unknown, type Value } from "./values.ts";

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
    case "jsondecode":
      try {
        return fromPlain(JSON.parse(text) as unknown, 0) ?? unknown("JSON that nests too deep", at);
      } catch {
        return unknown("jsondecode() of what is no JSON", at);
      }
    case "yamldecode":
      try {
        const document = parseDocument(text, { uniqueKeys: true, logLevel: "silent" });
        if (document.errors.length > 0) return unknown("yamldecode() of what is no YAML", at);
        return (
          fromPlain(document.toJS({ maxAliasCount: 100 }) as unknown, 0) ?? unknown("YAML that nests too deep", at)
        );
      } catch {
        return unknown("yamldecode() of YAML with too many aliases", at);
      }
    default:
      return null;
  }
}

function fromPlain(plain: unknown, depth: number): Value | null {
  if (depth > 50) return null;
  if (plain === null || typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean")
    return plain;
  if (Array.isArray(plain)) return listOf(plain.map((item) => fromPlain(item, depth + 1) ?? null));
  if (typeof plain !== "object") return null;
  return objectOf(Object.entries(plain).map(([key, value]) => [key, fromPlain(value, depth + 1) ?? null]));
}
