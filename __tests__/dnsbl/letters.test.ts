import { expect, test } from "@jest/globals";
import { dnsblCommand } from "../../src/cli/dnsbl.ts";
import { parseCommand } from "../../src/cli/options.ts";
import { DNSBL } from "../../src/cli/specs.ts";
import { commandIo, textOf } from "../run.ts";

async function run(...args: readonly string[]): Promise<string> {
  const lists = ["bl.demo.example", "dead.demo.example"].flatMap((zone) => ["--list", zone]);
  const parsed = parseCommand(DNSBL, [...args, ...lists, "--dns", "zones:demo/zones"]);
  const outcome = parsed.ok ? await dnsblCommand(parsed.value, commandIo()) : parsed;
  return textOf(outcome).stdout;
}

interface Out {
  readonly rows: readonly { readonly verdict: string }[];
  readonly drafts?: readonly { readonly to: string; readonly language: string; readonly body: string }[];
}

test("a letter for the listing, none for the list that could not be trusted", async () => {
  const out = JSON.parse(await run("203.0.113.40", "--json", "--draft")) as Out;
  expect(out.rows.map((r) => r.verdict).sort()).toEqual(["listed", "not-checked"]);
  expect(out.drafts?.map((d) => [d.to, d.language])).toEqual([
    ["list", "en"],
    ["list", "ja"],
  ]);
  for (const fact of ["203.0.113.40", "127.0.0.2", "mail.listed.example", "bl.demo.example", "dig +short A", "UTC"])
    expect(out.drafts?.every((d) => d.body.includes(fact))).toBe(true);
});

test("nothing listed, no letter; without the option, no field", async () => {
  expect(await run("203.0.113.10", "--draft")).toContain("No letter: no list that answered lists it.");
  expect((JSON.parse(await run("203.0.113.40", "--json")) as Out).drafts).toBeUndefined();
});
