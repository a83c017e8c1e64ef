import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { explain } from "../../src/mail/bounce/explain.ts";
import { readBounce } from "../../src/mail/bounce/read.ts";
import type { Bounce } from "../../src/mail/bounce/types.ts";

interface Label {
  readonly file: string;
  readonly cause: string;
  readonly code: number | null;
  readonly enhancedCode: string | null;
  readonly receiver: string | null;
  readonly list: string | null;
  readonly subject: string | null;
  readonly source: string;
}

/** Published texts, addresses replaced by those for documentation; `source` says where each was read. */
const DIR = "__tests__/bounce/samples";
const labels = JSON.parse(readFileSync(join(DIR, "labels.json"), "utf8")) as readonly Label[];

async function first(file: string): Promise<Bounce> {
  const read = await readBounce(readFileSync(join(DIR, file)));
  const refusal = read.ok ? read.value[0] : undefined;
  if (refusal === undefined) throw new Error(`${file}: nothing read`);
  return explain(refusal);
}

describe("labelled samples", () => {
  test.each(labels)("$file: $cause", async (label) => {
    const { cause, code, enhancedCode, receiver, list, subject } = await first(label.file);
    const { file, source, ...expected } = label;
    expect({ cause, code, enhancedCode, receiver, list, subject }).toEqual(expected);
    expect([file.length, source.startsWith("https://")]).toEqual([file.length, true]);
  });

  test("the score: every sample has its cause; no decoy is read as blocklisted", async () => {
    const results = await Promise.all(labels.map(async (l) => ({ l, cause: (await first(l.file)).cause })));
    const right = results.filter((r) => r.cause === r.l.cause).length;
    const falsely = results.filter((r) => r.cause === "blocklisted" && r.l.cause !== "blocklisted");
    const decoys = labels.filter((l) => l.file.startsWith("decoy-")).length;
    process.stdout.write(
      `bounce: ${right} of ${labels.length} causes right; ${falsely.length} of ${decoys} decoys read as blocklisted\n`,
    );
    expect({ right, falsely }).toEqual({ right: labels.length, falsely: [] });
  });

  test.each(["cause", "receiver"] as const)("the score by %s", async (by) => {
    const scores = new Map<string, { right: number; of: number }>();
    for (const label of labels) {
      const key = label[by] ?? "-";
      const { right, of } = scores.get(key) ?? { right: 0, of: 0 };
      const is = (await first(label.file))[by] === label[by];
      scores.set(key, { right: right + (is ? 1 : 0), of: of + 1 });
    }
    const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, s]) => `  ${key} ${s.right} of ${s.of}`);
    process.stdout.write(`bounce, right by ${by}:\n${rows.join("\n")}\n`);
    expect([...scores].filter(([, s]) => s.right < s.of)).toEqual([]);
    // One sample proves little of a kind: there are many kinds.
    expect(scores.size).toBeGreaterThanOrEqual(20);
  });

  test("every sample is labelled, once", () => {
    const files = readdirSync(DIR)
      .filter((f) => f !== "labels.json")
      .sort();
    expect(labels.map((l) => l.file).sort()).toEqual(files);
    expect(labels.length).toBeGreaterThanOrEqual(60);
  });
});
