import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { RULES } from "../../src/rules/registry.ts";
import {
  BOUNCE,
  CHECK,
  COMPLETION,
  DNSBL,
  EXPLAIN,
  HELP,
  LOOKUP,
  MERGE,
  MESSAGE,
  SPF,
  VOLUME,
  ZONES,
} from "../../src/cli/specs.ts";
import { launched } from "../launcher.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

const SPECS = [CHECK, MERGE, SPF, LOOKUP, DNSBL, ZONES, MESSAGE, BOUNCE, VOLUME, EXPLAIN, COMPLETION, HELP];
const script = async (shell: string): Promise<string> => {
  const { code, stdout, stderr } = await cli(["completion", shell]);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
};

describe.each(["bash", "zsh", "fish"])("%s", (shell) => {
  test.each(SPECS)("knows every option of $name", async ({ name, options }) => {
    const text = await script(shell);
    for (const option of [...options.map((o) => o.name), "help"])
      expect(text).toMatch(new RegExp(shell === "fish" ? `from ${name}' .*-l ${option} ` : `--${option}\\b`));
  });

  test("knows the words that an option takes, and the rules", async () => {
    const text = await script(shell);
    expect(text).toContain("regression error warning never");
    for (const rule of RULES) expect(text).toContain(rule.id);
  });
});

/** As bash asks: the words of the line, the last of which is completed. */
describe("bash offers", () => {
  const dir = temporaryDir("completion");
  const file = join(dir, "mailworthy.bash");
  beforeAll(async () => {
    writeFileSync(file, await script("bash"));
    writeFileSync(join(dir, "list one.txt"), "");
  });
  const offered = (...words: readonly string[]): readonly string[] => {
    const line = ["mailworthy", ...words].map((word) => `'${word}'`).join(" ");
    const ask = `. '${file}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _mailworthy; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return launched("bash", ["-c", ask], { cwd: dir })
      .split("\n")
      .filter((word) => word !== "");
  };

  test.each<readonly [words: readonly string[], offers: readonly string[]]>([
    [["ch"], ["check"]],
    [["--v"], ["--version"]],
    [
      ["spf", "--he"],
      ["--helo", "--help"],
    ],
    [
      ["check", "--fail-on", ""],
      ["regression", "error", "warning", "never"],
    ],
    [
      ["check", "--format", "j"],
      ["json", "junit"],
    ],
    [
      ["zones", "--json", "--lang", ""],
      ["en", "ja"],
    ],
    [["explain", "ptr/gen"], ["ptr/generic-name"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["help", "bou"], ["bounce"]],
    [["check", "--senders", "list"], ["list one.txt"]],
    [["message", "list"], ["list one.txt"]],
    [["spf", "--timeout", ""], []],
  ])("%j", (words, offers) => {
    expect([...offered(...words)].sort()).toEqual([...offers].sort());
  });
});

test("another shell is wrong usage, with the nearest one", async () => {
  const { code, stderr } = await cli(["completion", "bsh"]);
  expect([code, stderr]).toEqual([
    2,
    "error: bsh is no shell that is known here; expected bash, zsh, fish (did you mean bash?)\n",
  ]);
});
