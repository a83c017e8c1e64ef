import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { RULES } from "../../src/rules/registry.ts";
import { cli } from "../run.ts";

const IDS = RULES.map((rule) => rule.id);

describe("mailworthy explain", () => {
  test("without an id: every one, with its title", async () => {
    const { code, stdout, stderr } = await cli(["explain"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.split(" ")[0])).toEqual([...IDS, ""]);
    expect(stdout).toMatch(/^ptr\/missing {2,}error {2,}Sending address without a reverse name$/m);
  });

  test("with an id: its page", async () => {
    const { code, stdout } = await cli(["explain", "ptr/missing"]);
    expect(code).toBe(0);
    for (const part of [
      /^ptr\/missing {2}error, info where it is less bad\nSending address without a reverse name\n/,
      /\nWrong\n {2}113\.0\.203\.in-addr\.arpa\.zone\n {4}1 {2}PTR {2}router/,
      /\n {2}error: 203\.0\.113\.10 has no reverse name/,
      /\nRight\n[^]*\n {4}10 {2}PTR {2}mail\.example\.net\./,
      /RFC 1912 §2\.1: https:\/\/www\.rfc-editor\.org\/rfc\/rfc1912#section-2\.1\n/,
    ])
      expect(stdout).toMatch(part);
  });

  test.each([
    [
      "ptr/mising",
      "error: ptr/mising is not the id of a rule; mailworthy explain lists them all (did you mean ptr/missing?)\n",
    ],
    [
      "nothing/like-it-at-all",
      "error: nothing/like-it-at-all is not the id of a rule; mailworthy explain lists them all\n",
    ],
  ])("%s is refused", async (id, message) => {
    for (const more of [[], ["--json"]])
      expect(await cli(["explain", id, ...more])).toEqual({ code: 2, stdout: "", stderr: message });
  });

  test.each([
    [["--lang", "ja"], {}, true],
    [[], { LANG: "ja_JP.UTF-8" }, true],
    [["--lang", "en"], { LANG: "ja_JP.UTF-8" }, false],
    [[], { LANG: "ja_JP.UTF-8", LC_ALL: "C" }, false],
  ] as const)("%j with %j", async (args, env, japanese) => {
    const page = await cli(["explain", "ptr/missing", ...args], { env });
    expect(page.stdout.includes("直し方")).toBe(japanese);
    const list = await cli(["explain", ...args], { env });
    expect(list.stdout.includes("エラー")).toBe(japanese);
  });

  test("JSON is what its schema says, and the same in every language", async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync("schema/explain.schema.json", "utf8")) as object,
    );
    const all = await cli(["explain", "--json"]);
    const read = JSON.parse(all.stdout) as { readonly rules: readonly { readonly id: string }[] };
    expect([validate(read), validate.errors]).toEqual([true, null]);
    expect(read.rules.map((rule) => rule.id)).toEqual(IDS);
    expect((await cli(["explain", "--json", "--lang", "ja"])).stdout).toBe(all.stdout);
    const one = JSON.parse((await cli(["explain", "mx/none", "--json"])).stdout) as typeof read;
    expect(one.rules).toEqual(read.rules.filter((rule) => rule.id === "mx/none"));
  });
});
