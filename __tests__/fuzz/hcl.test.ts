import { expect, test } from "@jest/globals";
import { parse } from "@cdktn/hcl2json";
import { parseFile } from "../../src/zones/terraform/parse.ts";
import { casesIn } from "../zones/iac/harness.ts";
import { randomOf } from "../merge/worlds.ts";

/**
 * HashiCorp's own parser of HCL beside ours, over Terraform files with mistakes in them. What it takes we must take: a file
 * refused here would stop a pull request that Terraform deploys. Its schema of blocks refuses a little more.
 */
const SEED = Number(process.env["FUZZ_SEED"] ?? "20261129");
const ROUNDS = Number(process.env["FUZZ_ROUNDS"] ?? "4000");

const SOURCES = casesIn("__tests__/zones/iac/terraform").flatMap(({ files }) =>
  Object.entries(files).flatMap(([path, text]) => (/\.(tf|tfvars)$/.test(path) ? [text] : [])),
);
/** What slips into such files, and what the language has of its own. */
const PARTS = [
  '"',
  "${",
  "}",
  "{",
  "[",
  "]",
  "(",
  ")",
  ",",
  "=",
  "\n",
  "\r\n",
  "<<EOT\nx\nEOT\n",
  "<<-E\n  a ${var.x}\n  E\n",
  "#",
  "//",
  "/*",
  "*/",
  " ? ",
  " : ",
  " && ",
  "!",
  "-",
  "...",
  "[*]",
  ".*",
  ".0",
  '["a"]',
  "for x in y : x",
  "%{ if a }b%{ endif }",
  "$${",
  "%%{",
  "\\",
  "\\n",
  "\\u00e9",
  "\\q",
  "null",
  "1e5",
  "0x1f",
  "==",
  "=>",
  ";",
  "`",
  "'",
  "a.b.c",
  '"a"="b"',
  "é",
  "\t",
  "...)",
  "? 1 : 2",
  "<<",
  "~}",
  "%{~",
];

function withSlips(text: string, random: () => number): string {
  const below = (n: number): number => Math.floor(random() * n);
  let slipped = text;
  for (let slips = 1 + below(2); slips > 0; slips--) {
    const at = below(slipped.length);
    const [before, after] = [slipped.slice(0, at), slipped.slice(at)];
    const from = below(slipped.length);
    const lines = slipped.split("\n");
    const line = below(lines.length);
    const made = [
      () => `${before}${PARTS[below(PARTS.length)] ?? ""}${after}`,
      () => `${before}${after.slice(1 + below(3))}`,
      () => `${before}${slipped.slice(from, from + 1 + below(20))}${after}`,
      () => lines.toSpliced(line, 1).join("\n"),
      () => lines.toSpliced(line, 0, lines[line] ?? "").join("\n"),
    ];
    slipped = (made[below(made.length)] ?? (() => slipped))();
  }
  return slipped;
}

test(`${ROUNDS} Terraform files with slips, from ${SEED} on: what HashiCorp's parser takes is read`, async () => {
  const random = randomOf(SEED);
  const count = { taken: 0, refused: 0, lenient: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const text = withSlips(SOURCES[Math.floor(random() * SOURCES.length)] ?? "", random);
    const takes = await parse("main.tf", text).then(
      () => true,
      () => false,
    );
    const { error } = parseFile("main.tf", text);
    if (takes) expect({ round, text, error }).toEqual({ round, text, error: null });
    count[takes ? "taken" : error === null ? "lenient" : "refused"]++;
  }
  process.stdout.write(`HCL: ${JSON.stringify(count)}\n`);
  // An oracle that says the same to everything shows nothing; leniency is a rare thing.
  expect(count.taken).toBeGreaterThan(ROUNDS / 10);
  expect(count.refused).toBeGreaterThan(ROUNDS / 10);
  expect(count.lenient).toBeLessThan(ROUNDS / 50);
});
