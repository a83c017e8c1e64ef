import { describe, expect, test } from "@jest/globals";
import { LANGS } from "../../src/core/lang.ts";
import { widthOf } from "../../src/core/width.ts";
import { cli } from "../run.ts";
import { HELP, SAMPLES } from "./samples.ts";
import { plain, shown } from "./terminal.ts";

/** What is there to be pasted stays in one line, whatever the width: commands, records, addresses of pages, file content. */
const PASTED = /\b(?:dig|mailworthy|nslookup) |v=(?:spf1|DMARC1|DKIM1)|https?:\/\/| TXT | IN |^ {4}/;

const withLang = (args: readonly string[], lang: string): readonly string[] =>
  args[0] === "help" ? args : [...args, "--lang", lang];

describe.each([40, 60, 80, 120])("at a terminal of %i columns", (columns) => {
  describe.each(LANGS)("%s", (lang) => {
    test.each([...SAMPLES, ...HELP])("$name stays within it", async ({ args, stdin = "" }) => {
      const ran = await shown(withLang(args, lang), columns, { stdin });
      const wide = plain(ran.stdout)
        .split("\n")
        .filter((line) => widthOf(line) > columns && !PASTED.test(line));
      expect(wide).toEqual([]);
      expect(ran.stdout).not.toBe("");
    });
  });

  test("an error stays within it", async () => {
    const { stderr } = await shown(["chek"], columns);
    expect(stderr.split("\n").filter((line) => widthOf(line) > columns)).toEqual([]);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain("(did you mean check?)");
  });
});

describe("colours", () => {
  test.each(SAMPLES)("$name: at a terminal, and nowhere else", async ({ args, stdin = "", isPlain = false }) => {
    const colored = await shown(args, 100, { stdin });
    expect(colored.stdout.includes("\u001b[")).toBe(!isPlain);
    const bare = [
      await shown([...args, "--no-color"], 100, { stdin }),
      await shown(args, 100, { stdin, env: { NO_COLOR: "1" } }),
    ];
    for (const ran of bare) expect(ran.stdout).toBe(plain(colored.stdout));
    expect((await cli(args, { stdin })).stdout).not.toContain("\u001b");
  });

  test("an empty NO_COLOR says nothing (no-color.org)", async () => {
    const { stdout } = await shown(["explain", "spf/missing"], 100, { env: { NO_COLOR: "" } });
    expect(stdout).toContain("\u001b[1m");
  });
});

describe("what is read by programs", () => {
  test("is not wrapped: a row is a line", async () => {
    const { stdout } = await cli(["lookup", "mail.good.example", "203.0.113.10", "--dns", "zones:demo/zones"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  });

  test("JSON at a terminal is JSON", async () => {
    const { stdout } = await shown(["zones", "demo/zones", "--json"], 40);
    expect(JSON.parse(stdout)).toHaveProperty("schema", "mailworthy/zones/1");
  });
});
