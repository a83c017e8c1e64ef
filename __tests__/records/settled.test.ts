import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Name, RrType } from "../../src/dns/types.ts";
import { declaredRecordsIn } from "../../src/facts/declared.ts";
import { settledIn, touchedIn } from "../../src/facts/settled.ts";
import { indexZones } from "../../src/zones/index-zones.ts";
import { answerFrom } from "../../src/zones/lookup.ts";
import { createMemo } from "../../src/zones/memo.ts";
import { readZones } from "../../src/zones/read.ts";
import type { ZoneAnswer, ZoneRecord, ZoneSet } from "../../src/zones/types.ts";
import { memoryFiles } from "../zones/memory-files.ts";

const ORIGINS = ["a.test", "s.a.test", "b.test"] as const;
const LABELS = ["@", "s", "x.s", "*", "*.s", "x", "y.x", "k._domainkey"];
const TARGETS = ["x", "x.a.test.", "y.x.s.a.test.", "x.b.test.", "out.example."];

const data = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('TXT "v=spf1 -all"', 'TXT "v=spf1 mx -all"', "MX 10 x", "MX 20 x", "A 192.0.2.1"),
  },
  { weight: 2, arbitrary: fc.constantFrom(...TARGETS).map((target) => `CNAME ${target}`) },
  { weight: 1, arbitrary: fc.constant("DNAME b.test.") },
  { weight: 1, arbitrary: fc.constantFrom("NS ns.out.example.", 'TXT "unclosed') },
);
const line = fc.tuple(fc.constantFrom(...LABELS), data).map(([name, rest]) => `${name} 60 IN ${rest}`);
const zone = fc.array(line, { maxLength: 5 });
/** What becomes of a zone: as it was, without its first line, with one more, in another order, or no longer there. */
const fate = fc.oneof(
  { weight: 3, arbitrary: fc.constant((lines: readonly string[]) => lines) },
  fc.constant((lines: readonly string[]) => lines.slice(1)),
  line.map((more) => (lines: readonly string[]) => [...lines, more]),
  fc.constant((lines: readonly string[]) => lines.toReversed()),
  fc.constant(() => null),
);
type Lines = readonly string[] | null;
const world = fc.array(fc.tuple(fc.option(zone, { freq: 4 }), fate), { minLength: 3, maxLength: 3 });

function treeOf(zones: readonly Lines[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ORIGINS.flatMap((origin, i) => {
      const lines = zones[i] ?? null;
      const top = [`$ORIGIN ${origin}.`, "@ 60 SOA ns h 1 2 3 4 5", "@ 60 NS ns.out.example."];
      return lines === null ? [] : [[`${origin}.zone`, `${[...top, ...lines].join("\n")}\n`]];
    }),
  );
}

/** An answer without its places. */
function saidOf(said: ZoneAnswer): unknown {
  switch (said.source) {
    case "zone":
      return [said.source, said.answer.rcode, said.answer.records.map((r) => r.data)];
    case "outside":
      return [said.source, said.name, said.records.map((r) => r.data)];
    case "not-evaluated":
    case "servfail":
      return [said.source, said.reason];
  }
}

/** The types that mail asks a name for that has such a record: a key or a policy may stand behind an alias. */
function askedFor({ data }: ZoneRecord): readonly RrType[] {
  if (data.type === "OTHER") return [];
  return data.type === "CNAME" ? ["CNAME", "TXT"] : [data.type];
}

function sidesOf(
  zones: readonly (readonly [Lines, (lines: readonly string[]) => Lines])[],
): readonly [ZoneSet, ZoneSet] {
  const memo = createMemo();
  const before = zones.map(([lines]) => lines);
  const after = zones.map(([lines, becomes]) => (lines === null ? null : becomes(lines)));
  const read = (side: readonly Lines[]): ZoneSet => readZones(memoryFiles(treeOf(side)), null, memo);
  return [read(before), read(after)];
}

test("what is settled is answered alike by both sides", () => {
  let settled = 0;
  fc.assert(
    fc.property(world, (zones) => {
      const [base, head] = sidesOf(zones);
      const isSettled = settledIn(base, head, touchedIn(base, head));
      for (const of of base.zones)
        for (const record of of.records.filter(isSettled(of))) {
          for (const type of askedFor(record)) {
            const [was, is] = [base, head].map((set) => answerFrom(indexZones(set), { name: record.name, type }));
            if (was === undefined || is === undefined) throw new Error("two sides");
            expect(saidOf(is)).toEqual(saidOf(was));
          }
          settled++;
        }
    }),
    { numRuns: 2000 },
  );
  expect(settled).toBeGreaterThan(1000);
});

test("records by name are those of all zones in their order", () => {
  fc.assert(
    fc.property(world, (zones) => {
      for (const set of sidesOf(zones)) {
        const all = new Map<Name, ZoneRecord[]>();
        for (const record of set.zones.flatMap((z) => z.records))
          if (record.data.type !== "SOA") all.set(record.name, [...(all.get(record.name) ?? []), record]);
        const declared = declaredRecordsIn(set);
        expect([...declared.values()]).toEqual([...all.values()]);
        for (const [name, records] of all) expect(declared.get(name)).toEqual(records);
      }
    }),
  );
});
