import { describe, expect, test } from "@jest/globals";
import { rdataText } from "../../src/dns/rdata.ts";
import type { RrType } from "../../src/dns/types.ts";
import { answerFrom } from "../../src/zones/lookup.ts";
import { indexZones } from "../../src/zones/index-zones.ts";
import { readZones } from "../../src/zones/read.ts";
import type { ZoneSet } from "../../src/zones/types.ts";
import { memoryFiles } from "./memory-files.ts";
import { n } from "../names.ts";

type Tree = Readonly<Record<string, string>>;

function answer(set: ZoneSet, question: string): string {
  const [name = "", type = ""] = question.split(" ");
  const said = answerFrom(indexZones(set), { name: n(name), type: type as RrType });
  if (said.source !== "zone") return said.source;
  const { rcode, records } = said.answer;
  return records.length > 0
    ? records.map((r) => rdataText(r.data)).join(" | ")
    : rcode === "NOERROR"
      ? "NODATA"
      : rcode;
}

const EXPORT = `;;
;; Domain:     example.com.
;; Exported:   2026-01-01 00:00:00
;;
`;
const GCLOUD = `---
kind: dns#resourceRecordSet
name: example.com.
rrdatas:
- ns.example.net. h.example.net. 1 2 3 4 5
ttl: 21600
type: SOA
---
kind: dns#resourceRecordSet
name: example.com.
rrdatas:
- 10 mx.example.net.
- 20 mx2.example.net.
ttl: 300
type: MX
---
kind: dns#resourceRecordSet
name: example.com.
rrdatas:
- '"v=spf1 mx -all"'
ttl: 300
type: TXT
`;
const TF = 'resource "digitalocean_domain" "z" {\n  name = "example.com"\n}\n';

/** What is read, and what is not evaluated and said so: format × feature. */
describe("DNS as code as people keep it", () => {
  test.each<[string, string, Tree, Tree]>([
    [
      "zone file",
      "Cloudflare's export: an SOA owner without a final dot",
      {
        "example.com.txt": `${EXPORT}example.com\t3600\tIN\tSOA\ta.ns. d. 1 2 3 4 5\nexample.com.\t1\tIN\tMX\t10 mx.example.com.\n`,
      },
      { "example.com MX": "10 mx.example.com", "a.example.com A": "NXDOMAIN" },
    ],
    [
      "zone file",
      "Cloudflare's older export: $ORIGIN .",
      {
        export: "",
        "a.zone": `${EXPORT}$ORIGIN .\n@\t3600\tIN\tSOA\ta.ns. d. 1 2 3 4 5\nexample.com.\t1\tIN\tMX\t10 mx.example.com.\n`,
      },
      { "example.com MX": "10 mx.example.com" },
    ],
    [
      "zone file",
      "Microsoft's [AGE:n]",
      { "example.com.dns": "@ IN SOA ns h 1 2 3 4 5\nhost [AGE:3636591]\t1200\tA\t192.0.2.7\n" },
      { "host.example.com A": "192.0.2.7" },
    ],
    [
      "zone file",
      "a variant in the file's name",
      { "example.com!inside.zone": "@ IN SOA ns.example.net. h.example.net. 1 2 3 4 5\n@ MX 10 mx.example.net.\n" },
      { "example.com MX": "10 mx.example.net" },
    ],
    [
      "zone file",
      "gdnsd's own types: one note",
      { "example.com.zone": "@ IN SOA ns h 1 2 3 4 5\nwww DYNA geo!www\nwww2 DYNA geo!www\n@ MX 10 mx.example.net.\n" },
      { "example.com MX": "not-evaluated" },
    ],
    [
      "gcloud",
      "an export",
      { "zones/export.yaml": GCLOUD },
      {
        "example.com MX": "10 mx.example.net | 20 mx2.example.net",
        "example.com TXT": "v=spf1 mx -all",
        "a.example.com A": "NXDOMAIN",
      },
    ],
    [
      "octoDNS",
      "lists at the indentation of their key",
      { "config/example.com.yaml": "'':\n- type: MX\n  values:\n  - exchange: mx.example.net\n    preference: 10\n" },
      { "example.com MX": "10 mx.example.net" },
    ],
    [
      "octoDNS",
      "a target of one label without a dot",
      { "config/example.com.yaml": "a:\n  type: CNAME\n  value: b\nc:\n  type: A\n  value: 192.0.2.1\n" },
      { "a.example.com A": "not-evaluated", "c.example.com A": "192.0.2.1" },
    ],
    [
      "DNSControl",
      "a function that is not modelled touches its record only",
      { "dnsconfig.js": 'D("example.com", REG, TXT("a", "x".normalize()), TXT("b", "y"))' },
      { "a.example.com TXT": "not-evaluated", "b.example.com TXT": "y" },
    ],
    [
      "DNSControl",
      "a generated file that is missing",
      { "dnsconfig.js": 'require("gen.js"); D("example.com", REG, TXT("@", "x"))' },
      { "example.com TXT": "x", "b.example.com A": "not-evaluated" },
    ],
    [
      "Terraform",
      "a record of an unknown zone touches the names that it may own",
      {
        "main.tf": `${TF}resource "cloudflare_record" "w" {\n  zone_id = var.z\n  name = "www"\n  type = "TXT"\n  content = "x"\n}\nresource "digitalocean_record" "t" {\n  domain = "example.com"\n  name = "@"\n  type = "TXT"\n  value = "y"\n}\n`,
      },
      {
        "example.com TXT": "y",
        "www.example.com TXT": "not-evaluated",
        "www.example.net TXT": "not-evaluated",
        "www.example.net A": "outside",
        "example.net TXT": "outside",
      },
    ],
    [
      "Terraform",
      "the apex of an unknown zone may be any name",
      {
        "main.tf":
          'resource "cloudflare_record" "w" {\n  zone_id = var.z\n  name = "@"\n  type = "TXT"\n  content = "x"\n}\n',
      },
      { "example.net TXT": "not-evaluated", "example.net A": "outside" },
    ],
    [
      "Terraform",
      "a full name tells its zone",
      {
        "main.tf":
          'resource "cloudflare_record" "w" {\n  zone_id = var.z\n  name = "_dmarc.example.co.uk"\n  type = "TXT"\n  content = "x"\n}\n',
      },
      { "_dmarc.example.co.uk TXT": "x", "example.co.uk TXT": "outside" },
    ],
    [
      "Terraform",
      "a wrong value touches its own name",
      {
        "main.tf": `${TF}resource "digitalocean_record" "w" {\n  domain = "example.com"\n  name = "w"\n  type = "A"\n  value = "192.0.2.300"\n}\nresource "digitalocean_record" "t" {\n  domain = "example.com"\n  name = "@"\n  type = "TXT"\n  value = "y"\n}\n`,
      },
      { "w.example.com A": "not-evaluated", "example.com TXT": "y" },
    ],
  ])("%s: %s", (_, __, files, expected) => {
    const set = readZones(memoryFiles(files), null);
    for (const [question, want] of Object.entries(expected))
      expect([question, answer(set, question)]).toEqual([question, want]);
    // Whatever is not evaluated is said, at a line of one of the files.
    if (Object.values(expected).includes("not-evaluated")) {
      expect(set.notEvaluated.length).toBeGreaterThan(0);
      for (const part of set.notEvaluated) expect(Object.keys(files)).toContain(part.at.file);
    }
  });

  test("gdnsd's file is one note and no error", () => {
    const lines = Array.from({ length: 40 }, (_, n) => `h${n} DYNA geo!www`).join("\n");
    const set = readZones(memoryFiles({ "example.com.zone": `@ IN SOA ns h 1 2 3 4 5\n${lines}\n` }), null);
    expect([set.errors.length, set.notEvaluated.length]).toEqual([0, 1]);
  });

  test("a record of gcloud's export stands at its own line", () => {
    const set = readZones(memoryFiles({ "e.yaml": GCLOUD }), null);
    expect(set.zones.flatMap((z) => z.records).map((r) => r.at.line)).toEqual([5, 12, 13, 20]);
  });
});
