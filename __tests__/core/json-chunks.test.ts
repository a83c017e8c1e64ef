import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { jsonChunks } from "../../src/text/json-chunks.ts";

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true }));

const key = fc.oneof(fc.string({ maxLength: 4 }), fc.nat(99).map(String), fc.constant("__proto__"));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 12 }),
    fc.dictionary(key, fc.oneof(tie("value"), fc.constant(undefined)), { maxKeys: 12 }),
  ),
}));

test("the pieces together are what JSON.stringify writes, each of whole lines", () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 30 }), (made, batch) => {
      const chunks = [...jsonChunks(made, batch)];
      expect(chunks.join("")).toBe(`${JSON.stringify(made, null, 2)}\n`);
      for (const chunk of chunks) expect(chunk.endsWith("\n")).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a large report is many pieces, and none of them is large", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    name: `d${i}.example`,
    evidence: ["a", "b"],
    at: { line: i },
  }));
  const chunks = [
    ...jsonChunks({ schema: "x/1", rows, facts: { spf: Object.fromEntries(rows.map((r) => [r.name, r])) } }),
  ];
  expect(chunks.length).toBeGreaterThan(100);
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(100_000);
});
