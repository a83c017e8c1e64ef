import { describe, expect, test } from "@jest/globals";
import { VERSION } from "../../src/app/version.ts";
import { cli } from "../run.ts";

const COMMANDS = ["check", "merge", "spf", "lookup", "dnsbl", "zones", "message", "bounce", "volume", "explain"];

describe("help and version in each of their forms", () => {
  test.each([["--version"], ["-V"]])("%s", async (word) => {
    expect(await cli([word])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  test.each([["-h"], ["help"]])("%s is --help", async (word) => {
    const long = await cli(["--help"]);
    expect(long).toMatchObject({ code: 0, stderr: "" });
    for (const name of [...COMMANDS, "completion", "help"]) expect(long.stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(await cli([word])).toEqual(long);
  });

  test.each(COMMANDS)("%s: -h and help COMMAND are --help", async (name) => {
    const long = await cli([name, "--help"]);
    expect(long).toMatchObject({ code: 0, stderr: "" });
    expect(long.stdout).toContain(`Usage: mailworthy ${name} `);
    expect(await cli([name, "-h"])).toEqual(long);
    expect(await cli(["help", name])).toEqual(long);
  });

  test("help of what is no command says which was meant", async () => {
    const { code, stderr } = await cli(["help", "chek"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("(did you mean check?)")]);
  });

  test.each([
    [["spf", "-x", "192.0.2.1", "a@b.example"], "unknown option -x for spf"],
    [["spf", "-V", "192.0.2.1", "a@b.example"], "unknown option -V for spf"],
    [["spf", "--h", "192.0.2.1", "a@b.example"], "unknown option --h for spf"],
  ])("%j is wrong usage", async (args, message) => {
    const { code, stderr } = await cli(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
