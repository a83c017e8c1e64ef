import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { langOfLocale, type Lang } from "../../src/core/lang.ts";
import { cli } from "../run.ts";

const dir = mkdtempSync(join(tmpdir(), "mailworthy-lang-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const DEMO = ["check", "--senders", "demo/senders.txt", "--dns", "zones:demo/zones", "--clock", "2026-11-24T08:00:00Z"];
const config = (more = ""): string => {
  const file = join(dir, `mailworthy${more === "" ? "" : "-lang"}.yml`);
  writeFileSync(file, `${readFileSync("demo/mailworthy.yml", "utf8")}\n${more}`);
  return file;
};
const demo = (args: readonly string[], env = {}, more = "") =>
  cli([...DEMO, "--config", config(more), ...args], { env });

const TITLES: Readonly<Record<Lang, string>> = { en: "Mail deliverability: 3 errors", ja: "メール到達性：エラー3件" };

describe("the language of a report", () => {
  test.each([
    ["nobody says it", [], {}, "", "en"],
    ["the locale", [], { LANG: "ja_JP.UTF-8" }, "", "ja"],
    ["LC_ALL before LANG", [], { LC_ALL: "C", LANG: "ja_JP.UTF-8" }, "", "en"],
    ["a locale of another language", [], { LANG: "de_DE.UTF-8" }, "", "en"],
    ["--lang before the locale", ["--lang", "en"], { LANG: "ja_JP.UTF-8" }, "", "en"],
    ["the file before the locale", [], { LANG: "ja_JP.UTF-8" }, "lang: en\n", "en"],
    ["the file", [], {}, "lang: ja\n", "ja"],
    ["--lang before the file", ["--lang=en"], {}, "lang: ja\n", "en"],
  ] as const)("%s", async (_, args, env, more, lang) => {
    for (const format of ["text", "markdown", "html"]) {
      const { stdout, code } = await demo([...args, "--format", format], env, more);
      expect([code, stdout.includes(TITLES[lang])]).toEqual([1, true]);
    }
  });

  test("a locale says nothing to programs; --lang does", async () => {
    const ja = { LANG: "ja_JP.UTF-8" };
    for (const format of ["json", "sarif", "junit", "github", "badge"]) {
      const plain = await demo(["--format", format]);
      expect((await demo(["--format", format], ja)).stdout).toBe(plain.stdout);
    }
    expect((await demo(["--format", "badge", "--lang", "ja"])).stdout).toContain("メール到達性");
  });

  test("JSON, identifiers and the exit code are the same in each", async () => {
    const [en, ja] = [await demo(["--json", "--lang", "en"]), await demo(["--json", "--lang", "ja"])];
    expect(ja).toEqual(en);
  });

  test("JUnit's cases keep their names", async () => {
    const names = (xml: string): readonly string[] => xml.match(/<testcase [^>]*>/g) ?? [];
    const [en, ja] = [
      await demo(["--format", "junit", "--lang", "en"]),
      await demo(["--format", "junit", "--lang", "ja"]),
    ];
    expect(names(ja.stdout)).toEqual(names(en.stdout));
    expect(names(en.stdout).length).toBeGreaterThan(5);
  });

  test("a file of --out is in the same language", async () => {
    const file = join(dir, "page.html");
    await demo(["--out", `html=${file}`, "--lang", "ja"]);
    expect(readFileSync(file, "utf8")).toContain('<html lang="ja">');
  });
});

describe("a wrong language is one error, and nothing is asked", () => {
  test.each([
    ["jp", " (did you mean ja?)"],
    ["e", " (did you mean en?)"],
    ["german", ""],
    ["", ""],
  ])("--lang '%s'", async (word, hint) => {
    for (const args of [DEMO, ["lookup", "example.com"], ["spf", "192.0.2.1", "a@example.com"], ["zones"]]) {
      const { code, stdout, stderr } = await cli([...args, `--lang=${word}`]);
      expect([code, stdout, stderr]).toEqual([2, "", `error: --lang ${word}: expected en, ja${hint}\n`]);
    }
  });

  test("in the file, at its line", async () => {
    const { code, stderr } = await demo([], {}, "lang: jp\n");
    expect(code).toBe(2);
    expect(stderr).toMatch(/mailworthy-lang\.yml:\d+:\d+: lang: "jp"; expected en, ja \(did you mean ja\?\)\n$/);
  });
});

test.each([
  [{}, "en"],
  [{ LANG: "" }, "en"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ LANG: "ja" }, "ja"],
  [{ LC_MESSAGES: "ja_JP", LANG: "en_US" }, "ja"],
  [{ LC_ALL: "", LC_MESSAGES: "", LANG: "ja_JP.eucJP" }, "ja"],
  [{ LANG: "jam_JM" }, "en"],
] as const)("the locale %j", (env, lang) => {
  expect(langOfLocale(env)).toBe(lang);
});
