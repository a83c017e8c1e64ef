import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bounceCommand } from "../../src/cli/bounce.ts";
import { draftOption } from "../../src/cli/drafts.ts";
import { lookupCommand } from "../../src/cli/lookup.ts";
import { parseCommand } from "../../src/cli/options.ts";
import { BOUNCE, LOOKUP } from "../../src/cli/specs.ts";
import { commandIo, textOf } from "../run.ts";

test.each([
  [["f"], null, ["f"]],
  [["f", "--draft"], "both", ["f"]],
  [["--draft", "f"], "both", ["f"]],
  [["--draft", "ja", "f"], "ja", ["f"]],
  [["--draft=en", "f"], "en", ["f"]],
  [["f", "--draft", "en"], "en", ["f"]],
] as const)("%j: %s", (args, option, positionals) => {
  const parsed = parseCommand(BOUNCE, args);
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  expect([draftOption(parsed.value), parsed.value.positionals]).toEqual([option, positionals]);
});

test.each([
  [["f", "--draft=jp"], "--draft jp: expected en, ja"],
  [["f", "--json=yes"], "--json takes no value"],
  [["--draft", "jp", "f"], "too many arguments: f; usage: mailworthy bounce <file|-> [options]"],
])("%j is refused: %s", (args, message) => {
  const parsed = parseCommand(BOUNCE, args);
  expect(parsed.ok ? [] : parsed.error.map((e) => e.message)).toEqual([message]);
});

async function lookup(...args: readonly string[]): Promise<string> {
  const parsed = parseCommand(LOOKUP, [...args, "--dns", "zones:demo/zones"]);
  const outcome = parsed.ok ? await lookupCommand(parsed.value, commandIo()) : parsed;
  return textOf(outcome).stdout;
}

test("lookup writes to the hoster for the address without a name, and only for that", async () => {
  const out = JSON.parse(await lookup("203.0.113.30", "203.0.113.10", "--draft", "en", "--json")) as {
    readonly drafts: readonly { readonly to: string; readonly language: string; readonly subject: string }[];
  };
  expect(out.drafts.map((d) => [d.to, d.language, d.subject])).toEqual([
    ["hoster", "en", "Please set the reverse name (PTR) of 203.0.113.30"],
  ]);
  expect(await lookup("203.0.113.10", "--draft")).toContain("No letter: ");
});

test("lookup without --draft gives the rows of the contract and nothing else", async () => {
  expect(JSON.parse(await lookup("203.0.113.10", "--json"))).toEqual({
    schema: "mailworthy/lookup/1",
    rows: [
      {
        ...{ query: "203.0.113.10", addresses: ["203.0.113.10"], names: ["mail.good.example"] },
        ...{ confirmed: true, problem: null },
      },
    ],
  });
});

test("bounce tells what happened first, and says why there is no letter", async () => {
  const parsed = parseCommand(BOUNCE, ["__tests__/bounce/samples/postfix-greylist.txt", "--draft"]);
  const outcome = parsed.ok ? await bounceCommand(parsed.value, commandIo()) : parsed;
  const { stdout } = textOf(outcome);
  expect(stdout).toMatch(/^What happened {2}.* put off the mail/);
  expect(stdout).toMatch(/No letter: nobody there can change it \(greylisted\)\.\n$/);
});

test("bounce puts what DNS says of the sender into the letter", async () => {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-bounce-"));
  const file = join(dir, "reply.txt");
  writeFileSync(
    file,
    "550 5.7.1 <a@good.example>: Sender address rejected: Client host [203.0.113.10] blocked using bl.spamcop.net",
  );
  const run = async (...more: readonly string[]): Promise<string> => {
    const parsed = parseCommand(BOUNCE, [file, "--draft", "en", "--dns", "zones:demo/zones", ...more]);
    const outcome = parsed.ok ? await bounceCommand(parsed.value, commandIo()) : parsed;
    return textOf(outcome).stdout;
  };
  const [without, withFacts] = [await run("--offline"), await run()];
  rmSync(dir, { recursive: true });
  expect(without).not.toContain("Reverse name (PTR)");
  expect(withFacts).toContain("Reverse name (PTR)  mail.good.example (leads back to the address)");
  expect(withFacts).toMatch(/SPF +pass for good\.example/);
  expect(withFacts).toMatch(/Checked at +20\d\d-\d\d-\d\d \d\d:\d\d UTC/);
});
