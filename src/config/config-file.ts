import type { z } from "zod";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";
import { parseYaml, type YamlFile, type YamlNode } from "../text/yaml.ts";
import { expectedAt, type Expected } from "./expected.ts";
import { configSchema, type ConfigFile } from "./schema.ts";
import { unknownKey, wrongValue, yamlFaultText } from "./words.ts";

const MAX_BYTES = 1024 * 1024;
/** Faults that are looked up and told; nobody mends more at once. */
const MAX_ISSUES = 50;

type Path = readonly PropertyKey[];

/** A valid file, and where each of its values stands. */
export interface ReadConfig {
  readonly data: ConfigFile;
  at(path: Path): Location;
}

/** Reads `.github/mailworthy.yml`: YAML 1.2, duplicate keys refused, aliases and size bounded. Every fault is told. */
export function parseConfigFile(text: string, file: string): Result<ReadConfig> {
  const start = { file, line: 1, column: 1 };
  if (text.length > MAX_BYTES) return fail([{ at: start, message: `${file} is larger than 1 MiB`, hint: null }]);
  const yaml = parseYaml(text);
  if (!yaml.ok) {
    return fail(
      yaml.error.map((fault) => ({
        at: { file, line: fault.line, column: fault.column },
        message: yamlFaultText(fault),
        hint: null,
      })),
    );
  }
  const { value } = yaml;
  const locate = (offset: number): Location => ({ file, ...value.place(offset) });
  const data = value.plain();
  const parsed = configSchema.safeParse(data ?? {});
  if (parsed.success) return ok({ data: parsed.data, at: (path) => locate(offsetOf(value.root, path)) });
  const wrong: Wrong = { data, yaml: value, locate };
  return fail(parsed.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => problemsOf(issue, [], wrong)));
}

type Issue = z.core.$ZodIssue;

interface Wrong {
  readonly data: unknown;
  readonly yaml: YamlFile;
  readonly locate: (offset: number) => Location;
}

/** One issue in our own words: what stands there, and what the schema expects at that place. `above`: where a union stands. */
function problemsOf(issue: Issue, above: Path, wrong: Wrong): readonly Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const expected = expectedAt(configSchema, path);
    const keys = keysOf(expected);
    return issue.keys.slice(0, MAX_ISSUES).map((key) => ({
      at: wrong.locate(offsetOf(wrong.yaml.root, [...path, key], true)),
      message: unknownKey(key, keys),
      hint: nearest(key, keys),
    }));
  }
  const value = valueAt(wrong.data, path);
  if (issue.code === "invalid_union") {
    // The form that was meant tells what is wrong: a map for a map, a word for anything else.
    const isOther = (i: Issue): boolean =>
      i.path.length === 0 && (i.code === "invalid_type" || i.code === "invalid_value");
    const meant = issue.errors.find((issues) => !issues.some(isOther));
    if (meant !== undefined && typeof value === "object") return meant.flatMap((i) => problemsOf(i, path, wrong));
  }
  const expected = expectedAt(configSchema, path) ?? { kind: "text" };
  const where = excerpt(path.map(String).join("."), 120) || "the file";
  const shown = value === undefined ? null : excerpt(JSON.stringify(value), 80);
  const words = wordsOf(expected);
  return [
    {
      at: wrong.locate(offsetOf(wrong.yaml.root, path)),
      message: wrongValue(where, shown, expected),
      hint: typeof value === "string" ? nearest(value, words) : null,
    },
  ];
}

function keysOf(expected: Expected | null): readonly string[] {
  if (expected?.kind === "one-of") return expected.forms.flatMap(keysOf);
  return expected?.kind === "map" ? expected.keys : [];
}

function wordsOf(expected: Expected): readonly string[] {
  if (expected.kind === "one-of") return expected.forms.flatMap(wordsOf);
  return expected.kind === "words" ? expected.words : [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The offset of the value at a path, or of its key, or of the nearest parent that exists. */
function offsetOf(root: YamlNode, path: Path, isKey = false): number {
  let node = root;
  let offset = root.offset;
  for (const [index, part] of path.entries()) {
    const isLast = index === path.length - 1;
    if (node.kind === "list") {
      const item = typeof part === "number" ? node.items[part] : undefined;
      if (item === undefined) return offset;
      node = item;
    } else if (node.kind === "map") {
      const entry = node.entries.find((e) => e.key === part);
      if (entry === undefined) return offset;
      if (isKey && isLast) return entry.keyOffset;
      node = entry.value;
      offset = entry.keyOffset;
      if (isLast) return node.offset;
      continue;
    } else return offset;
    offset = node.offset;
  }
  return offset;
}
