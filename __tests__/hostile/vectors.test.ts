import { expect, test } from "@jest/globals";
import { parseHistory } from "../../src/compare/history.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import { parseJson } from "../../src/text/json.ts";
import { parseYaml } from "../../src/text/yaml.ts";
import { readBy } from "./readers.ts";
import { vectorsOf } from "./vectors.ts";

// Long enough for a stack to end; at their whole length they are read by the fuzz stage.
test.each(vectorsOf(0.1))("%s: a tenth of %s is read to the end", async (name, _, text) => {
  await expect(readBy(name, text)).resolves.toBeDefined();
});

test.each([
  ["[".repeat(100) + "]".repeat(100), true],
  ["[".repeat(101) + "]".repeat(101), false],
  [`"${"[".repeat(1000)}"`, true],
  [`["${"\\\\".repeat(50)}", "\\"[[[[", {}]`, true],
  ['{"a": [1, 2, {"b": "]"}]}', true],
])("JSON of bounded depth %#", (text, isRead) => {
  const read = parseJson(text);
  expect(read.ok).toBe(isRead);
  if (read.ok) expect(read.value).toEqual(JSON.parse(text));
  else expect(read.error).toEqual({ code: "too-deep", depth: 100 });
});

test("a history too deep is wrong input, not a bug", () => {
  const read = parseHistory("[".repeat(100_000) + "]".repeat(100_000), "h.json");
  expect(read.ok ? null : read.error[0]?.message).toContain("nested more than 100 levels deep");
});

test("a word far too long is no domain, and is no hint either; words stand where they stand", () => {
  const long = ["x", "[", "a@"].map((start) => start + "x".repeat(5000));
  const read = parseSendersList(
    `a.example\n${long.map((word) => ` b.example \u00a0\t ${word} # c`).join("\n")}\n`,
    "s",
  );
  if (read.ok) throw new Error("read");
  expect(read.error.map(({ at, hint }) => [at?.line, at?.column, hint])).toEqual(long.map((_, i) => [i + 2, 15, null]));
  for (const { message } of read.error) expect(message).toMatch(/^.{1,100} is not a domain: /);
});

test.each([
  ["a: &x [1, 2]\nb: *x\n", { a: [1, 2], b: [1, 2] }],
  ["a: &x {k: 1, l: 2}\nb: {<<: *x, l: 3}\n", { a: { k: 1, l: 2 }, b: { k: 1, l: 3 } }],
  ["a: &x {k: 1}\nb: {<<: [*x, {k: 2, m: 4}]}\n", { a: { k: 1 }, b: { k: 1, m: 4 } }],
  ["", null],
  ["a:\n", { a: null }],
  ["a: 010\nb: 0o10\nc: yes\nd: true\ne: '1'\n", { a: 10, b: 8, c: "yes", d: true, e: "1" }],
  ["1: x\ntrue: y\n", { "1": "x", true: "y" }],
])("YAML means what it says: %j", (text, value) => {
  const read = parseYaml(text);
  expect(read.ok && read.value.plain()).toEqual(value);
});

test.each([
  ["a: &a [*a]\n", "no-anchor"],
  ["a: 1\na: 2\n", "duplicate-key"],
  ["{[1]: 2}\n", "odd-key"],
  ["a: &x [1,1,1,1]\nb: &y [*x,*x,*x,*x]\nc: [*y,*y,*y]\n", "too-large"],
  [
    "a: &x {k: 1, l: 1, m: 1}\nb: [{<<: *x}, {<<: *x}, {<<: *x}, {<<: *x}, {<<: *x}, {<<: *x}, {<<: *x}]\n",
    "too-large",
  ],
])("YAML that is refused: %j is %s", (text, code) => {
  const read = parseYaml(text, 20);
  expect(read.ok ? null : read.error[0]?.code).toBe(code);
});

test("blanks that say nothing are taken out of a bounce, and nothing else", async () => {
  const read = await readBounce(
    Buffer.from(`Hello\n\n\n \n\n\n\n<user@example.com>:\n${" ".repeat(100)}550 5.1.1 no such user\n`),
  );
  expect(read.ok && read.value[0]).toMatchObject({ recipient: "user@example.com" });
  expect(read.ok && read.value[0]?.text).toContain("550 5.1.1 no such user");
});
