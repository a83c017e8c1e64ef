import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";
import { configSchema, type ConfigFile } from "./schema.ts";
import { messageOf } from "../core/failure.ts";

const MAX_BYTES = 1024 * 1024;

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
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: "silent" });
  const locate = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (doc.errors.length > 0) {
    const problems = doc.errors.slice(0, 10).map((error) => ({
      at: locate(error.pos[0]),
      message: `not readable as YAML: ${excerpt(error.message.split("\n")[0] ?? "", 200)}`,
      hint: null,
    }));
    return fail(problems);
  }
  let data: unknown;
  try {
    data = doc.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return fail([
      {
        at: start,
        message: `not readable as YAML: ${messageOf(error)}`,
        hint: null,
      },
    ]);
  }
  const at = (path: Path): Location => locate(offsetOf(doc, path));
  const parsed = configSchema.safeParse(data ?? {});
  if (parsed.success) return ok({ data: parsed.data, at });
  return fail(parsed.error.issues.flatMap((issue) => problemsOf(issue, data, doc, locate)));
}

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>["error"]>["issues"][number];

function problemsOf(
  issue: Issue,
  data: unknown,
  doc: Document,
  locate: (offset: number) => Location,
): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const allowed = keysAt(issue.path);
      const hint = nearest(key, allowed);
      return {
        at: locate(offsetOf(doc, [...issue.path, key], true)),
        message: `unknown key ${excerpt(key, 60)}; expected ${allowed.join(", ")}`,
        hint,
      };
    });
  }
  const value = valueAt(data, issue.path);
  const where = issue.path.map(String).join(".") || "the file";
  const shown = value === undefined ? "is missing" : excerpt(JSON.stringify(value), 80);
  const words =
    issue.code === "invalid_value"
      ? issue.values.map(String)
      : issue.code === "invalid_union"
        ? ["off", "info", "warning", "error"]
        : null;
  const expected = words === null ? issue.message.replace(/^Invalid input: /, "") : `expected ${words.join(", ")}`;
  return [
    {
      at: locate(offsetOf(doc, issue.path)),
      message: `${where}: ${shown}; ${expected}`,
      hint: words === null || typeof value !== "string" ? null : nearest(value, words),
    },
  ];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

const KEYS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^$/, ["senders", "zones", "rules", "blocklists", "accept", "fail-on", "max-not-checked", "history"]],
  [/^senders\.\d+$/, ["domain", "mail-from", "ips", "helo", "dkim", "volume", "sends", "must-not-authorize"]],
  [/^rules\./, ["severity", "warn-at"]],
  [/^blocklists$/, ["profile", "add", "remove", "per-second", "in-flight"]],
  [/^blocklists\.add\.\d+$/, ["zone", "impact", "kind"]],
  [/^accept\.\d+$/, ["id", "on", "list", "until", "reason"]],
];

function keysAt(path: Path): readonly string[] {
  const text = path.map(String).join(".");
  return KEYS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
}

/** The offset of the value at a path, or of its key, or of the nearest parent that exists. */
function offsetOf(doc: Document, path: Path, key = false): number {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length);
    if (key || length < path.length) {
      const last = part.at(-1);
      const parent = doc.getIn(part.slice(0, -1), true) as Node | undefined;
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === last)
        : undefined;
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = (part.length === 0 ? doc.contents : doc.getIn(part, true)) as Node | null | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
