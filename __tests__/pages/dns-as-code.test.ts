import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { rdataText } from "../../src/dns/rdata.ts";
import type { RrType } from "../../src/dns/types.ts";
import { answerFrom } from "../../src/zones/lookup.ts";
import { indexZones } from "../../src/zones/index-zones.ts";
import { readZones } from "../../src/zones/read.ts";
import { memoryFiles } from "../zones/memory-files.ts";
import { n } from "../names.ts";

/** The file that a row's code stands in, by the section. */
const FILES: Readonly<Record<string, (code: string) => Readonly<Record<string, string>>>> = {
  "Zone files": (code) => ({
    "example.com.zone": `$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 host 1 2 3 4 5\n@ NS ns1.example.net.\n${code}\n`,
  }),
  octoDNS: (code) => ({ "example.com.yaml": `${code}\nplain: {type: A, value: 192.0.2.9}\n` }),
  DNSControl: (code) => ({ "dnsconfig.js": `D("example.com", "r", ${code}, A("plain", "192.0.2.9"));\n` }),
  "Terraform and OpenTofu": (code) => ({
    "main.tf": `variable "spf" {}
resource "aws_route53_zone" "z" {
  name = "example.com"
}
resource "aws_route53_record" "t" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "t"
  type    = "TXT"
  ttl     = 300
  ${code.startsWith("records") ? "" : 'records = ["x"]'}
  ${code}
}
`,
  }),
  gcloud: (code) => ({
    "example.com.yaml": `kind: dns#resourceRecordSet
name: example.com.
rrdatas: [ns1.example.net. h. 1 2 3 4 5]
ttl: 300
type: SOA
---
kind: dns#resourceRecordSet
${code.slice(1, -1).replaceAll(/, (?=\w+: )/g, "\n")}
`,
  }),
};

const rows = readFileSync("docs/dns-as-code.md", "utf8")
  .split(/^## /m)
  .slice(1)
  .flatMap((part) => {
    const format = part.slice(0, part.indexOf("\n"));
    return [...part.matchAll(/^\| (.+?) +\| `(.+)` +\| (not evaluated: )?`([^`]+)` +\|$/gm)].map(
      ([, what = "", code = "", open, outcome = ""]) => ({ format, what, code, isOpen: open !== undefined, outcome }),
    );
  });

test("each section of the page has rows", () => {
  for (const format of Object.keys(FILES)) expect(rows.some((row) => row.format === format)).toBe(true);
  const lines = readFileSync("docs/dns-as-code.md", "utf8").split("\n");
  expect(rows).toHaveLength(lines.filter((line) => /^\| (?!-|What {2})/.test(line)).length);
});

test.each(rows)("$format: $what: $code", ({ format, code, isOpen, outcome }) => {
  const [label = "", type = "", ...data] = outcome.split(" ");
  const name = label === "@" ? "example.com" : `${label}.example.com`;
  const set = readZones(memoryFiles(FILES[format]?.(code) ?? {}), null);
  const said = answerFrom(indexZones(set), { name: n(name), type: type as RrType });
  if (isOpen) return expect(said.source).toBe("not-evaluated");
  expect(said.source === "zone" ? said.answer.records.map((record) => rdataText(record.data)) : said).toEqual([
    data.join(" "),
  ]);
});
