import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dnscontrol } from "../../../src/zones/dnscontrol/dnscontrol.ts";
import type { Format } from "../../../src/zones/format.ts";
import { terraform } from "../../../src/zones/terraform/terraform.ts";
import type { ZoneSet } from "../../../src/zones/types.ts";
import { anyText } from "../../letters.ts";
import { casesIn, memoryFiles, shown } from "./harness.ts";

const read = (format: Format, file: string, text: string): ZoneSet =>
  format.read(memoryFiles({ [file]: text }), [file]);
const corpus = (format: Format): readonly string[] =>
  casesIn(`__tests__/zones/iac/${format.name}`)
    .filter((c) => !c.name.includes("endless"))
    .flatMap((c) => Object.values(c.files));

/** Every position is inside of the file. */
function placesAreInside(set: ZoneSet, text: string, lineEnds: RegExp): boolean {
  const lines = text.split(lineEnds);
  const places = [
    ...set.zones.flatMap((zone) => zone.records.map((r) => r.at)),
    ...set.notEvaluated.map((n) => n.at),
    ...set.errors.map((e) => e.at),
  ];
  return places.every(
    (at) =>
      at.line >= 1 && at.line <= lines.length && at.column >= 1 && at.column <= (lines[at.line - 1] ?? "").length + 2,
  );
}

describe.each([
  [dnscontrol, "dnsconfig.js", /\r\n|[\n\r\u2028\u2029]/],
  [terraform, "main.tf", /\n/],
] as const)("hostile files for $name", (format, file, lineEnds) => {
  test("any text is read without an exception", () => {
    fc.assert(fc.property(anyText(), (text) => placesAreInside(read(format, file, text), text, lineEnds)));
  });

  test("any piece of a real file, cut and doubled, is read without an exception", () => {
    const texts = corpus(format);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(3000), fc.nat(3000), fc.nat(200), (text, from, to, length) => {
        const mutated =
          text.slice(0, from) +
          text.slice(to % (text.length + 1), (to % (text.length + 1)) + length) +
          text.slice(from);
        return placesAreInside(read(format, file, mutated), mutated, lineEnds);
      }),
      { numRuns: 400 },
    );
  });

  test("words of the language in any order are read without an exception", () => {
    const words = corpus(format).flatMap((text) => text.match(/[\w."@-]+|[^\w\s]/g) ?? []);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (picked) => {
        const text = picked.join(" ");
        return placesAreInside(read(format, file, text), text, lineEnds);
      }),
      { numRuns: 400 },
    );
  });
});

/** Each must end by a bound, with something said about it. */
const DNSCONTROL_BOMBS: readonly (readonly [string, string])[] = [
  ["an endless loop", "for (;;) {}"],
  ["an endless recursion", "function f() { return f(); } f();"],
  ["mutual recursion through map", "var f = function (x) { return [1, 2].map(f); }; f(1);"],
  ["a doubling text", 'var s = "x"; for (var i = 0; i < 1e9; i++) s += s;'],
  ["a doubling array", "var a = [1]; for (var i = 0; i < 1e9; i++) a = a.concat(a);"],
  ["nested brackets", `D("example.com", "r", ${"[".repeat(20_000)}${"]".repeat(20_000)});`],
  ["a long sum", `var s = ${Array.from({ length: 20_000 }, () => '"a"').join("+")};`],
  ["an array that holds itself", 'var a = []; a.push(a); D("example.com", "r", a);'],
  ["a file that requires itself", 'require("./dnsconfig.js");'],
  [
    "prototype games",
    '({}).__proto__.polluted = 1; D("example.com", "r", A("constructor", "192.0.2.1"), {}.constructor);',
  ],
];

const TERRAFORM_BOMBS: readonly (readonly [string, string])[] = [
  ["a count of a billion", 'resource "aws_route53_record" "a" {\n count = 1000000000\n}'],
  ["a range of a billion", 'locals { x = range(1000000000) }\nresource "ns1_record" "a" {\n zone = local.x\n}'],
  [
    "doubling locals",
    `${Array.from({ length: 60 }, (_, i) => `locals { l${i + 1} = "\${local.l${i}}\${local.l${i}}" }`).join("\n")}\nlocals { l0 = "xxxxxxxx" }\nresource "ns1_record" "a" {\n zone = local.l60\n}`,
  ],
  [
    "for within for within for",
    `locals {\n r = range(1000)\n x = [for a in local.r : [for b in local.r : [for c in local.r : "\${a}\${b}\${c}"]]]\n}\nresource "ns1_record" "a" {\n zone = local.x\n}`,
  ],
  ["nested lists", `locals { x = ${"[".repeat(50_000)}${"]".repeat(50_000)} }`],
  ["nested templates", `locals { x = ${'"${'.repeat(20_000)} }`],
  [
    "a long sum",
    `locals { x = ${Array.from({ length: 50_000 }, () => "1").join(" + ")} }\nresource "ns1_record" "a" {\n zone = local.x\n}`,
  ],
  ["nested blocks", "a {".repeat(20_000)],
  [
    "a module that calls itself",
    'module "m" {\n source = "./"\n for_each = toset(["a", "b", "c"])\n}\nresource "ns1_record" "a" {}',
  ],
];

describe("bounds", () => {
  test.each(DNSCONTROL_BOMBS)("dnscontrol: %s ends", (_, text) => {
    expect(read(dnscontrol, "dnsconfig.js", text).zones.length).toBeLessThanOrEqual(1);
    expect({}).not.toHaveProperty("polluted");
  });
  test.each(TERRAFORM_BOMBS)("terraform: %s ends, and is said", (_, text) => {
    const set = read(terraform, "main.tf", text);
    expect(set.zones).toEqual([]);
    expect(set.notEvaluated.length + set.errors.length).toBeGreaterThan(0);
  });

  test("10,000 records of Terraform", () => {
    const one = (i: number): string =>
      `resource "aws_route53_record" "r${i}" {\n  zone_id = aws_route53_zone.z.zone_id\n  name    = "h${i}"\n  type    = "A"\n  ttl     = 300\n  records = ["192.0.2.${i % 256}"]\n}\n`;
    const text = `resource "aws_route53_zone" "z" { name = "example.com" }\n${Array.from({ length: 10_000 }, (_, i) => one(i)).join("")}`;
    const set = read(terraform, "main.tf", text);
    expect(set.zones[0]?.records.length).toBe(10_000);
    expect(set.zones[0]?.records.at(-1)?.at.line).toBe(2 + 9999 * 7 + 5);
  });

  test("10,000 records of DNSControl", () => {
    const text = `D("example.com", "r",\n${Array.from({ length: 10_000 }, (_, i) => `  A("h${i}", "192.0.2.${i % 256}"),\n`).join("")});`;
    expect(read(dnscontrol, "dnsconfig.js", text).zones[0]?.records.length).toBe(10_000);
  });
});

test("what is shown of hostile text is visible", () => {
  const text = 'D("example.com", "r", CNAME("a", "x\\u202e\\u0000.y"), TXT("::error::\\n", "x"));';
  expect(shown(read(dnscontrol, "dnsconfig.js", text))).not.toMatch(/[\u0000\u202e]/);
});
