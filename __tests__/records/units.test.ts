import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { faultsOf } from "../../src/zones/faults.ts";
import { indexZones } from "../../src/zones/lookup.ts";
import { lineMove } from "../../src/zones/relocate.ts";
import type { Zone, ZoneRecord } from "../../src/zones/types.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

describe("where a line goes", () => {
  test.each([
    ["abcde", "abde", 3, 3],
    ["abcde", "abcd", 5, 4],
    ["abcde", "ade", 3, 2],
    ["abcde", "xabcde", 3, 4],
    ["abcde", "xabde", 3, 4],
    ["abcdefg", "xaceyg", 4, 4],
    ["abcde", "e", 1, 1],
    ["abcde", "xyz", 3, 1],
    ["aaaaa", "aaa", 4, 3],
  ])("%s → %s: line %d becomes %d", (before, after, line, moved) => {
    expect(lineMove(Array.from(before), Array.from(after))(line)).toBe(moved);
  });

  test("a line of the file, and of equal files the same one", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", "", "d"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, fc.nat(), (before, after, at) => {
        const line = (at % before.length) + 1;
        const moved = lineMove(before, after)(line);
        expect(moved).toBeGreaterThanOrEqual(1);
        expect(moved).toBeLessThanOrEqual(after.length);
        expect(lineMove(before, before)(line)).toBe(line);
      }),
    );
  });

  test("inserted lines move what follows, whatever they are", () => {
    const unique = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(unique, fc.nat(), fc.array(fc.constant("new line"), { maxLength: 4 }), (before, at, added) => {
        const place = at % (before.length + 1);
        const move = lineMove(before, [...before.slice(0, place), ...added, ...before.slice(place)]);
        before.forEach((_, index) => {
          expect(move(index + 1)).toBe(index + 1 + (index >= place ? added.length : 0));
        });
      }),
    );
  });
});

const record = (name: string, data: ZoneRecord["data"], file = "a.zone"): ZoneRecord => ({
  ...{ name: n(name), data, ttl: 60, at: { file, line: 1, column: 1 } },
});
const zone = (...records: readonly ZoneRecord[]): Zone => ({
  ...{ origin: n("ex.example"), records, notEvaluated: [], files: ["a.zone"] },
});
const kinds = (z: Zone): readonly string[] => faultsOf(z, indexZones({ zones: [z] })).map((f) => f.kind);
const CNAME = { type: "CNAME", target: n("x.out.example") } as const;
const MX = { type: "MX", preference: 10, exchange: n("x.out.example") } as const;
const NS = { type: "NS", target: n("ns.out.example") } as const;

describe("faults of a zone", () => {
  test.each<readonly [string, Zone, readonly string[]]>([
    ["CNAME and MX", zone(record("a.ex.example", CNAME), record("a.ex.example", MX)), ["cname-beside-others"]],
    [
      "CNAME and its signature",
      zone(record("a.ex.example", CNAME), record("a.ex.example", { type: "OTHER", code: 46, hex: "" })),
      [],
    ],
    [
      "CNAME at the top of a zone file",
      zone(record("ex.example", CNAME), record("ex.example", MX)),
      ["cname-beside-others"],
    ],
    [
      "CNAME at the top, flattened by the provider",
      zone(record("ex.example", CNAME, "dns/main.tf"), record("ex.example", MX, "dns/main.tf")),
      [],
    ],
    ["NS at the top", zone(record("ex.example", NS), record("ex.example", MX)), []],
    ["MX at a delegation", zone(record("a.ex.example", NS), record("a.ex.example", MX)), ["below-delegation"]],
    ["MX below a delegation", zone(record("a.ex.example", NS), record("b.a.ex.example", MX)), ["below-delegation"]],
    [
      "glue below a delegation",
      zone(record("a.ex.example", NS), record("ns.a.ex.example", { type: "A", address: ip("192.0.2.1") })),
      [],
    ],
    [
      "MX at a DNAME",
      zone(record("a.ex.example", { type: "DNAME", target: n("out.example") }), record("a.ex.example", MX)),
      [],
    ],
    [
      "MX below a DNAME",
      zone(record("a.ex.example", { type: "DNAME", target: n("out.example") }), record("b.a.ex.example", MX)),
      ["below-dname"],
    ],
    [
      "a doubled name that exists",
      zone(
        record("ex.example", { ...MX, exchange: n("m.ex.example.ex.example") }),
        record("m.ex.example.ex.example", { type: "A", address: ip("192.0.2.1") }),
      ),
      [],
    ],
    [
      "a vendor's name without its final dot",
      zone(record("a.ex.example", { ...CNAME, target: n("k1.vendor.com.ex.example") })),
      ["missing-final-dot"],
    ],
    [
      "a deep name of one's own that is missing",
      zone(record("a.ex.example", { ...CNAME, target: n("mail.office.ex.example") })),
      [],
    ],
    [
      "a vendor's name that exists here",
      zone(
        record("a.ex.example", { ...CNAME, target: n("k1.vendor.com.ex.example") }),
        record("k1.vendor.com.ex.example", { type: "A", address: ip("192.0.2.1") }),
      ),
      [],
    ],
    [
      "a doubled name that does not",
      zone(record("ex.example", { ...MX, exchange: n("m.ex.example.ex.example") })),
      ["missing-final-dot"],
    ],
  ])("%s", (_, z, expected) => {
    expect(kinds(z)).toEqual(expected);
  });
});
