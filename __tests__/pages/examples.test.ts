import { afterAll, describe, expect, test } from "@jest/globals";
import { describedRules } from "../../src/rules/text.ts";
import { clean, exampleIds, exampleOf, judged } from "./world.ts";

const RULES = describedRules("en");

afterAll(clean);

test("every rule has an example, and every example a rule", () => {
  expect([...exampleIds()].sort()).toEqual(RULES.map((rule) => rule.id).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { severity, worst, milder }) => {
  const example = exampleOf(id);

  test("the bad example gives this finding, and no other than it says", async () => {
    const { findings } = await judged(example, "bad");
    expect(findings.map((f) => f.id).sort()).toEqual([id, ...example.also.map((also) => also.id)].sort());
    const told = findings.find((f) => f.id === id)?.severity;
    expect([severity, worst, milder]).toContain(told);
    if (example.severity !== null) expect(told).toBe(example.severity);
  });

  test("the good example gives none, and not because nobody looked", async () => {
    const { findings, notChecked } = await judged(example, "good");
    expect(findings.map((f) => `${f.id}: ${f.message}`)).toEqual([]);
    expect(notChecked.filter((n) => n.check === id)).toEqual([]);
  });
});
