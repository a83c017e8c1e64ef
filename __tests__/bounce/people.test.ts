import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { bounceText } from "../../src/cli/bounce-text.ts";
import { parseCommand } from "../../src/cli/options.ts";
import { commandWords } from "../../src/cli/words/words.ts";
import { CHECK, DNSBL, LOOKUP, SPF } from "../../src/cli/specs.ts";
import { explain } from "../../src/mail/bounce/explain.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import type { Bounce } from "../../src/mail/bounce/types.ts";

const words = await commandWords("bounce", "en");
const DIR = "__tests__/bounce/samples";
const samples = readdirSync(DIR).filter((f) => f !== "labels.json");
const SPECS = [CHECK, DNSBL, LOOKUP, SPF];

async function bounces(file: string): Promise<readonly Bounce[]> {
  const read = await readBounce(readFileSync(`${DIR}/${file}`));
  return read.ok ? read.value.map(explain) : [];
}

describe.each(samples)("%s", (file) => {
  test("every command that proves the cause can be run as it stands", async () => {
    for (const command of (await bounces(file)).flatMap((b) => b.commands)) {
      const [program, word = "", ...args] = command.split(" ");
      if (program === "dig") {
        expect(command).toMatch(/^dig \+short [A-Z]+ [\w.-]+\.$/);
        continue;
      }
      const spec = SPECS.find((s) => s.name === word);
      const parsed = spec === undefined ? null : parseCommand(spec, args);
      expect([command, parsed?.ok]).toEqual([command, true]);
    }
  });

  test("one sentence says what happened, for people", async () => {
    for (const b of await bounces(file)) {
      const [first = ""] = bounceText(b, { words, verbose: false, path: "mail.eml" }).split("\n");
      expect(first).toMatch(/^What happened {2}\S.{15,400}\.$/);
      expect(first).not.toMatch(/\bnull\b|\bundefined\b/);
    }
  });
});

test.each([
  ["mail.eml", "mailworthy bounce mail.eml --draft"],
  ["-", "the same with --draft"],
  ["my mail'.eml", "mailworthy bounce 'my mail'\\''.eml' --draft"],
  ["-x.eml", "mailworthy bounce ./-x.eml --draft"],
])("the letter of %s: %s", async (path, command) => {
  const [b] = await bounces("gmx-listed.txt");
  if (b === undefined) throw new Error("nothing read");
  expect(bounceText(b, { words, verbose: false, path })).toContain(`${command} gives the letter`);
});
