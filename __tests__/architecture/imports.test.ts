import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** Data flows one way (docs/architecture.md): a room imports itself and the rooms to its left. */
const ROOMS = [
  "ip",
  "text",
  "core",
  "dns",
  "zones",
  "git",
  "mail",
  "config",
  "facts",
  "rules",
  "compare",
  "report",
  "github",
  "app",
  "pages",
  "cli",
  "action",
  "entry",
];
const SRC = resolve("src");

function roomOf(path: string): string {
  const parts = relative(SRC, path).split(sep);
  return parts.length === 1 ? "entry" : (parts[0] ?? "");
}

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(dir, entry.name)) : entry.name.endsWith(".ts") ? [join(dir, entry.name)] : [],
  );
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((m) =>
    resolve(dirname(file), m[1] ?? ""),
  );
}

const files = sources(SRC);

describe("architecture", () => {
  test("every file stands in a known room", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(roomOf).filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  test("imports only go to the left", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)))
        .map((target) => `${relative(SRC, file)} -> ${relative(SRC, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the two ends, cli and action, know nothing of each other", () => {
    const wrong = files
      .filter((file) => roomOf(file) === "action")
      .flatMap((file) => importsOf(file).filter((target) => roomOf(target) === "cli"));
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });

  test("only doors touch the outside: sockets in dns, processes in git", () => {
    const doors: readonly (readonly [RegExp, readonly string[]])[] = [
      [/"node:(dgram|net|tls|https?|dns)"/, ["ip", "dns"]],
      [/"node:child_process"/, ["git"]],
    ];
    const wrong = files.flatMap((file) =>
      doors
        .filter(([pattern, rooms]) => pattern.test(readFileSync(file, "utf8")) && !rooms.includes(roomOf(file)))
        .map(() => relative(SRC, file)),
    );
    expect(wrong).toEqual([]);
  });

  test("one file starts processes, and only git", () => {
    const starting = files.filter((f) => /"node:child_process"/.test(readFileSync(f, "utf8")));
    expect(starting.map((f) => relative(SRC, f))).toEqual([join("git", "processes.ts")]);
  });

  test("nothing global is read below the edges: no process, no clock, no chance", () => {
    const globals = /\bprocess\.(?!pid\b)|\bconsole\.|\bDate\.now\(|new Date\(\)|\bMath\.random\b|@actions\/core/;
    const wrong = files.filter(
      (f) => roomOf(f) !== "entry" && globals.test(readFileSync(f, "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "")),
    );
    expect(wrong.map((f) => relative(SRC, f))).toEqual([]);
  });

  test("rules are pure: no promises, no clock, no files", () => {
    const impure = files.filter(
      (f) => roomOf(f) === "rules" && /\basync\b|Date\.now|new Date\(\)|"node:fs/.test(readFileSync(f, "utf8")),
    );
    expect(impure.map((f) => relative(SRC, f))).toEqual([]);
  });
});
