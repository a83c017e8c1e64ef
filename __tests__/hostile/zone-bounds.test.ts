import { describe, expect, test } from "@jest/globals";
import { createZoneBudget } from "../../src/zones/budget.ts";
import { readZones } from "../../src/zones/read.ts";
import { memoryFiles } from "../zones/memory-files.ts";

const repeat = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("");
const soa = "@ 3600 IN SOA ns.example.net. h.example.net. 1 1 1 1 1\n";

/** Each would declare more than 1,000 records, in few bytes or over many files. */
const TREES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    "a list that many names share",
    {
      "a.example.yaml": `a: &l {type: A, values: [${repeat(60, (n) => `192.0.2.${n},`)}]}\n${repeat(60, (n) => `n${n}: *l\n`)}`,
    },
  ],
  [
    "maps that many names merge",
    {
      "a.example.yaml": `a: &m {type: A, values: [${repeat(60, (n) => `192.0.2.${n},`)}]}\n${repeat(60, (n) => `n${n}: {<<: *m, ttl: ${n}}\n`)}`,
    },
  ],
  [
    "a shared list of wrong values",
    {
      "a.example.yaml": `a: &l {type: A, values: [${repeat(60, (n) => `x${n},`)}]}\n${repeat(60, (n) => `n${n}: *l\n`)}`,
    },
  ],
  [
    "a shared list of records",
    {
      "a.example.yaml": `a: &l [${repeat(60, (n) => `{type: A, value: 192.0.2.${n}},`)}]\n${repeat(60, (n) => `n${n}: *l\n`)}`,
    },
  ],
  [
    "a shared list of a type that is only carried",
    {
      "a.example.yaml": `a: &l {type: NAPTR, values: [${repeat(60, (n) => `v${n},`)}]}\n${repeat(60, (n) => `n${n}: *l\n`)}`,
    },
  ],
  [
    "$GENERATE over many files",
    Object.fromEntries(["a", "b", "c"].map((z) => [`${z}.example.zone`, `${soa}$GENERATE 1-400 h$ A 192.0.2.1\n`])),
  ],
  [
    "one file that many include",
    {
      "part.txt": repeat(100, (n) => `r${n} 60 A 192.0.2.1\n`),
      ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`z${i}.example.zone`, `${soa}$INCLUDE part.txt\n`])),
    },
  ],
  [
    "loops of a program",
    {
      "dnsconfig.js":
        'D("a.example", NewRegistrar("none"));\n' +
        "for (var i of [1, 2, 3, 4]) { " +
        repeat(400, (n) => `D_EXTEND("a.example", A("n" + i + "-${n}", "192.0.2.1")); `) +
        "}\n",
    },
  ],
  [
    "resources that count",
    {
      "main.tf":
        'resource "cloudflare_zone" "z" {\n zone = "a.example"\n}\nresource "aws_route53_zone" "z" {\n name = "a.example"\n}\nresource "aws_route53_record" "r" {\n count = 1500\n zone_id = aws_route53_zone.z.zone_id\n name = "n${count.index}.a.example"\n type = "A"\n ttl = 60\n records = ["192.0.2.1"]\n}\n',
    },
  ],
];

describe.each(TREES)("%s", (_, tree) => {
  const files = memoryFiles(tree);

  test("is bounded over all files, and told once as an error", () => {
    const set = readZones(files, null, undefined, createZoneBudget(1000));
    const records = set.zones.reduce((sum, zone) => sum + zone.records.length, 0);
    expect(records).toBeLessThanOrEqual(1000);
    expect(set.errors.filter((e) => e.message.startsWith("the DNS files together declare"))).toHaveLength(1);
  });

  test("is read whole where the budget suffices", () => {
    const set = readZones(files, null);
    expect(set.errors.filter((e) => e.message.includes("together"))).toEqual([]);
  });
});

test("characters are bounded over all files, an included one counts each time", () => {
  const part = repeat(100, (n) => `r${n} 60 A 192.0.2.1\n`);
  const zones = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`z${i}.example.zone`, `${soa}$INCLUDE part.txt\n`]),
  );
  let read = 0;
  const files = memoryFiles({ ...zones, "part.txt": part });
  const counting = { ...files, read: (path: string) => (path === "part.txt" && read++, files.read(path)) };
  const set = readZones(counting, Object.keys(zones), undefined, createZoneBudget(1_000_000, 4 * part.length));
  expect(read).toBeLessThan(8);
  expect(set.errors.filter((e) => e.message.startsWith("the DNS files together, included ones"))).toHaveLength(1);
});

test("YAML that nests without end is an error of the file", () => {
  for (const text of ["[".repeat(50_000), "- ".repeat(50_000), "{a: ".repeat(50_000)]) {
    const { errors } = readZones(memoryFiles({ "a.example.yaml": `a: {type: A}\n${text}` }), ["a.example.yaml"]);
    expect(errors.map((e) => e.message)).toEqual(["YAML: nested or repeated too often"]);
  }
});

test("half a million faults are not arguments of one call", () => {
  const text = `${soa}${repeat(150_000, (n) => `n${n} 60 CNAME a.example.\nn${n} 60 A 192.0.2.1\n`)}`;
  const { errors } = readZones(memoryFiles({ "a.example.zone": text }), null);
  expect(errors).toHaveLength(150_000);
});
