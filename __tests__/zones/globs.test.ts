import { expect, test } from "@jest/globals";
import { globsOf } from "../../src/zones/globs.ts";

const FILES = [
  "zones/x.test.zone",
  "zones/y,z.test.zone",
  "zones/[x].zone",
  "zones/(old).zone",
  "zones/deep/er/d.zone",
  "zones/.hidden.zone",
  "octodns/example.com.yaml",
  "dnsconfig.js",
];

const taken = (patterns: readonly string[], separator = "/"): readonly string[] => {
  const globs = globsOf(patterns, separator);
  return FILES.filter((path) => globs.takes(path));
};

const direct = ["zones/x.test.zone", "zones/y,z.test.zone", "zones/[x].zone", "zones/(old).zone", "zones/.hidden.zone"];
const below = [...direct.slice(0, 4), "zones/deep/er/d.zone", "zones/.hidden.zone"];

test.each([
  ["within a directory", ["zones/*.zone"], direct],
  ["across directories", ["**/*.zone"], below],
  ["one character", ["zones/?.test.zone"], ["zones/x.test.zone"]],
  ["a class", ["zones/[xy].test.zone"], ["zones/x.test.zone"]],
  ["a class with more behind it", ["zones/[xy]*.zone"], ["zones/x.test.zone", "zones/y,z.test.zone"]],
  ["a class turned round", ["zones/[!y]*.test.zone"], ["zones/x.test.zone"]],
  ["a comma outside of braces", ["zones/y,z*.zone"], ["zones/y,z.test.zone"]],
  ["braces", ["{octodns/*.yaml,dnsconfig.js}"], ["octodns/example.com.yaml", "dnsconfig.js"]],
  ["a path that holds a class", ["zones/[x].zone"], ["zones/[x].zone"]],
  ["an escaped class", ["zones/\\[x\\].zone"], ["zones/[x].zone"]],
  ["round brackets are letters", ["zones/(old)*"], ["zones/(old).zone"]],
  ["a directory", ["zones"], below],
  ["a directory with a slash", ["zones/"], below],
  ["from here", ["./zones/deep"], ["zones/deep/er/d.zone"]],
  ["all", ["."], FILES],
  ["taken out", ["zones/*.zone", "!zones/[xy]*.zone"], direct.slice(2)],
  ["taken out and in again: the last one decides", ["zones", "!zones/*", "zones/x*"], ["zones/x.test.zone"]],
  ["a directory taken out", ["**/*.zone", "!zones/deep/"], direct],
  ["only taken out", ["!zones/x*"], []],
])("%s", (_, patterns, expected) => {
  expect(taken(patterns)).toEqual(FILES.filter((file) => expected.includes(file)));
});

test("where the system writes backslashes, they part directories", () => {
  expect(taken(["zones\\deep\\**"], "\\")).toEqual(["zones/deep/er/d.zone"]);
});

test.each([
  [["zones/*.zone", "zone/*.zone"], [[1, "no-file", "zones/*.zone"]]],
  [["zones/*.zone", "!zones/z*.zone"], [[1, "no-file", null]]],
  [["nothing"], [[0, "no-file", null]]],
  [["!zones/x*"], [[0, "nothing-taken-in", null]]],
  [["zones/*.zone", "!zones/x*"], []],
  [["*a".repeat(4)], [[0, "too-complex", null]]],
  [["**/a/**/b/**/c/**"], [[0, "too-complex", null]]],
  [["{a,a}".repeat(5)], [[0, "too-complex", null]]],
  [["x".repeat(501)], [[0, "too-complex", null]]],
] as const)("%j does nothing: %j", (patterns, expected) => {
  const idle = globsOf(patterns, "/").idle(FILES);
  expect(idle.map(({ index, why, hint }) => [index, why, hint])).toEqual(expected);
});

/** Regular expressions that backtrack: none of them may get through as more than letters. */
test.each(["(a+)+b", "(a|a)*b", "+(a|aa)b", "@(a+|a+)+b", "[a]+[a]+[a]+[a]+b", "!(a+)+b", "(?:a+)+b"])(
  "%s is not a regular expression",
  (pattern) => {
    expect(globsOf([pattern], "/").takes("a".repeat(40))).toBe(false);
  },
);
