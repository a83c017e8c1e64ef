import { parseJson } from "../../text/json.ts";
import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import { parseYaml } from "../../text/yaml.ts";
import { globsOf } from "../globs.ts";
import type { Env } from "./module.ts";
import { listOf, objectOf, textOf, unknown, type Value } from "./values.ts";

const MAX_DEPTH = 50;

/** file(), fileset(), csvdecode(), jsondecode() and yamldecode(): constants that are kept in files of the repo. Null when it is another function. */
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
    case "csvdecode":
      return csvOf(text) ?? unknown("csvdecode() of what is no plain CSV", at);
    case "fileset": {
      const pattern = textOf(args[1]);
      const base = text === "." ? env.scope.directory.path : text.replace(/^\.?\//, "");
      if (pattern === null || /[\\[\]{}!]/.test(pattern))
        return unknown("fileset() with a pattern that is not evaluated", at);
      const below = base === "" || base === "." ? "" : `${base.replace(/\/$/, "")}/`;
      const globs = globsOf([pattern], "/");
      const paths = env.scope.machine.files.list().filter((path) => path.startsWith(below));
      const found = paths.map((path) => path.slice(below.length)).filter((path) => globs.takes(path));
      return listOf(found.sort());
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

/** Rows by the names in the first line; null for quotes that are not around a whole cell, and for rows that do not fit. */
function csvOf(text: string): Value | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const rows = lines.map((line) => {
    const cells = line.match(/(?:^|,)(?:"[^"]*"|[^",]*)(?=,|$)/g) ?? [];
    const isWhole = cells.join("").length === line.length;
    return isWhole ? cells.map((cell) => cell.replace(/^,/, "").replace(/^"(.*)"$/, "$1")) : null;
  });
  const [head, ...more] = rows;
  if (head === undefined || head === null || more.some((row) => row?.length !== head.length)) return null;
  return listOf(more.map((row) => objectOf(head.map((name, i) => [name, row?.[i] ?? ""]))));
}

function fromPlain(plain: unknown): Value {
  if (plain === null || typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean")
    return plain;
  if (Array.isArray(plain)) return listOf(plain.map(fromPlain));
  if (typeof plain !== "object") return null;
  return objectOf(Object.entries(plain).map(([key, value]) => [key, fromPlain(value)]));
}
