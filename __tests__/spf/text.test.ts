import { expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { expectGolden } from "./golden.ts";

const DNS = ["--dns", "zones:__tests__/spf/zones", "--timeout", "60000"];

/** Name of the golden file, arguments, result. */
test.each<[string, readonly string[], string]>([
  ["simple-pass", ["203.0.113.10", "joe@simple.example"], "pass"],
  ["include-pass", ["2001:db8:1::25", "joe@simple.example"], "pass"],
  ["simple-fail", ["203.0.113.99", "joe@simple.example"], "fail"],
  ["ten-includes", ["203.0.113.77", "joe@ten.example"], "pass"],
  ["ten-includes-softfail", ["192.0.2.200", "joe@ten.example"], "softfail"],
  ["over-the-limit", ["192.0.2.200", "joe@over.ten.example"], "permerror"],
  ["explained-fail", ["192.0.2.200", "joe@explained.example"], "fail"],
  ["syntax", ["203.0.113.10", "joe@faulty.example"], "permerror"],
  ["loop", ["203.0.113.10", "joe@loop.faulty.example"], "permerror"],
  ["temperror", ["192.0.2.200", "joe@silent.faulty.example"], "temperror"],
  ["none", ["203.0.113.10", "joe@none.faulty.example"], "none"],
  ["redirects", ["192.0.2.3", "joe@chain.example"], "pass"],
  ["redirects-neutral", ["192.0.2.200", "joe@chain.example"], "neutral"],
  ["helo", ["203.0.113.10", "", "--helo", "simple.example"], "pass"],
  ["verbose", ["192.0.2.200", "joe@chain.example", "--verbose"], "neutral"],
])("%s", async (name, args, expected) => {
  const { stdout, stderr, code } = await cli(["spf", ...args, ...DNS]);
  expect([stderr, code]).toEqual(["", 0]);
  expect(stdout.split("\n")[0]).toMatch(new RegExp(`^[✔✘?] ${expected}$`));
  expect(stdout).not.toContain("\u001b");
  for (const line of stdout.split("\n"))
    if (!line.startsWith("    v=spf1")) expect(line.length).toBeLessThanOrEqual(100);
  expectGolden(`${name}.txt`, stdout);
});

test("the record that is proposed lets the address pass", async () => {
  const { stdout } = await cli(["spf", "203.0.113.99", "joe@simple.example", ...DNS, "--json"]);
  const { corrected } = JSON.parse(stdout) as { corrected: string };
  expect(corrected).toBe("v=spf1 ip4:203.0.113.99 ip4:203.0.113.10 include:_spf.vendor.example -all");
});
