import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rdataText } from "../../src/dns/rdata.ts";
import { typeName } from "../../src/zones/record-types.ts";
import { readZones } from "../../src/zones/read.ts";
import type { ZoneSet } from "../../src/zones/types.ts";
import { zoneFileOf } from "../../src/zones/octodns/zone-name.ts";
import { anyText } from "../letters.ts";
import { memoryFiles } from "./memory-files.ts";

const FILE = "config/example.com.yaml";
const read = (text: string, more: Readonly<Record<string, string>> = {}): ZoneSet =>
  readZones(memoryFiles({ [FILE]: text, ...more }), [FILE]);
const rows = (set: ZoneSet): string[] =>
  set.zones
    .flatMap((z) => z.records)
    .map(({ name, ttl, data, written, at }) => {
      const type = data.type === "OTHER" ? typeName(data.code) : data.type;
      return `${name} ${ttl} ${type} ${written ?? rdataText(data)} @${at.line}:${at.column}`;
    });

describe("octoDNS YAML", () => {
  test.each<[string, string, string[]]>([
    ["one value", "www: {type: A, value: 192.0.2.1}", ["www.example.com 3600 A 192.0.2.1 @1:23"]],
    [
      "apex, list of records, values",
      "---\n'':\n  - type: A\n    ttl: 60\n    values: [192.0.2.1, 192.0.2.2]\n  - type: TXT\n    value: v=spf1 -all\n",
      [
        "example.com 60 A 192.0.2.1 @5:14",
        "example.com 60 A 192.0.2.2 @5:25",
        "example.com 3600 TXT v=spf1 -all @7:12",
      ],
    ],
    [
      "MX with old and new keys",
      "'':\n  type: MX\n  values:\n  - {exchange: a.example.com., preference: 10}\n  - {value: b.example.com., priority: 20}\n",
      ["example.com 3600 MX 10 a.example.com @4:16", "example.com 3600 MX 20 b.example.com @5:13"],
    ],
    [
      "escaped semicolons, quotes and chunks",
      `k._domainkey: {type: TXT, value: 'v=DKIM1\\; p=${"x".repeat(300)}'}\nq: {type: TXT, value: '"a" "b"'}\n`,
      [`k._domainkey.example.com 3600 TXT v=DKIM1; p=${"x".repeat(300)} @1:34`, "q.example.com 3600 TXT ab @2:23"],
    ],
    ["wildcard", "'*': {type: CNAME, value: www.example.net.}", ["*.example.com 3600 CNAME www.example.net @1:27"]],
    ["IDN", "grün: {type: A, value: 192.0.2.1}", ["xn--grn-ioa.example.com 3600 A 192.0.2.1 @1:24"]],
    [
      "SRV, CAA, carried types",
      "_a._tcp: {type: SRV, value: {priority: 1, weight: 2, port: 3, target: a.example.com.}}\nb: {type: CAA, value: {tag: issue, value: ca.example.net}}\nc: {type: SSHFP, value: {algorithm: 1, fingerprint: ab, fingerprint_type: 1}}\n",
      [
        "_a._tcp.example.com 3600 SRV 1 2 3 a.example.com @1:71",
        'b.example.com 3600 CAA 0 issue "ca.example.net" @2:23',
        "c.example.com 3600 SSHFP 1 ab 1 @3:25",
      ],
    ],
    [
      "anchors and merge keys",
      "a: &a\n  type: A\n  ttl: 60\n  value: 192.0.2.1\nb:\n  <<: *a\n  ttl: 90\n",
      ["a.example.com 60 A 192.0.2.1 @4:10", "b.example.com 90 A 192.0.2.1 @4:10"],
    ],
  ])("%s", (_, text, expected) => {
    const set = read(text);
    expect(set.errors).toEqual([]);
    expect(rows(set)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["a: {type: TXT, value: v=DKIM1; p=x}", "1:23 TXT: v=DKIM1; p=x has a plain semicolon; octoDNS expects \\;"],
    ["a: {type: TXT, value: grün}", "1:23 TXT: grün has a character that is not ASCII, which octoDNS refuses"],
    ["a: {type: A, value: 192.0.2.256}", "1:21 A: expected one IPv4 address, found 192.0.2.256"],
    ["a: {type: A, values: []}", "1:4 A: no value: expected value or values"],
    [
      "a: {type: AAA, value: x}\nb: {type: A, value: 192.0.2.1}",
      "1:11 AAA is not a record type that is known here (did you mean AAAA?)",
    ],
    ["a: {value: x}\nb: {type: A, value: 192.0.2.1}", "1:1 a.example.com: a record without a type"],
    ["'@': {type: A, value: 192.0.2.1}", '1:1 octoDNS knows no "@": expected "" for the zone\'s own name'],
    [
      "a: {type: A, value: 192.0.2.1}\na: {type: A, value: 192.0.2.2}",
      '2:1 YAML: "a" is here a second time (first at 1:1); only one of them would count',
    ],
    [
      "a:\n- {type: A, value: 192.0.2.1}\n- {type: A, value: 192.0.2.2}",
      "3:3 a second A record for a.example.com; the first is in config/example.com.yaml:2",
    ],
    [
      "a:\n- {type: A, value: 192.0.2.1}\n- {type: CNAME, value: b.example.net.}",
      "3:24 a.example.com has a CNAME record and other data (RFC 1034 §3.6.2); the other is in config/example.com.yaml:2",
    ],
    [
      "a: {type: MX, value: {exchange: b.example.net.}}",
      "1:22 MX: expected a preference from 0 to 65535 and an exchange",
    ],
    ["a: !include ../../etc/passwd", "1:13 !include: ../../etc/passwd cannot be read inside this directory"],
  ])("%j is told", (text, expected) => {
    const { errors, notEvaluated } = read(text);
    expect(errors.map((e) => `${e.at.line}:${e.at.column} ${e.message}`)).toContain(expected);
    // What a check tells as a finding leaves the zone evaluated.
    const open = notEvaluated.map((n) => [n.origin, n.name]);
    if (errors.every((e) => e.isFinding === true)) expect(open).toEqual([]);
    else expect(open).toContainEqual(["example.com", null]);
  });

  test.each<[string, string, readonly string[] | undefined]>([
    ["a: {type: ALIAS, value: b.example.net.}", "a.example.com", ["A", "AAAA"]],
    ["a: {type: A, value: 192.0.2.1, dynamic: {pools: {}}}", "a.example.com", ["A"]],
    ["a: {type: A, value: 192.0.2.1, geo: {EU: [192.0.2.2]}}", "a.example.com", ["A"]],
    ["a: {type: TXT, value: x, octodns: {excluded: [p]}}", "a.example.com", ["TXT"]],
    ["a: {type: CNAME, value: 'b.{zone_name}'}", "a.example.com", undefined],
    ["a: {type: Route53Provider/ALIAS, value: x}\nb: {type: A, value: 192.0.2.1}", "a.example.com", ["A", "AAAA"]],
  ])("%j is not evaluated, and touches only that", (text, name, types) => {
    const { errors, notEvaluated } = read(text);
    expect(errors).toEqual([]);
    expect(notEvaluated.map((n) => [n.name, n.types])).toEqual([[name, types]]);
  });

  test("a split zone, includes, shared records and the provider's settings", () => {
    const set = readZones(
      memoryFiles({
        "octodns.yaml":
          "providers:\n  config:\n    class: octodns.provider.yaml.YamlProvider\n    directory: ./zones\n    default_ttl: 120\n    shared_filename: shared.yaml\n    escaped_semicolons: false\n",
        "zones/example.com./$example.com.yaml": "'': {type: A, value: 192.0.2.1}\n",
        "zones/example.com./www.yaml": "www: !include ../../common/www.yaml\n",
        "common/www.yaml": "type: A\nvalue: 192.0.2.2\n",
        "zones/shared.yaml": "_dmarc: {type: TXT, value: 'v=DMARC1; p=none'}\n",
        "k8s/service.example.yaml": "kind: Service\nspec:\n  type: LoadBalancer\n",
      }),
      null,
    );
    expect(set.errors).toEqual([]);
    expect(set.zones.map((z) => z.origin)).toEqual(["example.com"]);
    expect(rows(set)).toEqual([
      "example.com 120 A 192.0.2.1 @1:22",
      "www.example.com 120 A 192.0.2.2 @2:8",
      "_dmarc.example.com 120 TXT v=DMARC1; p=none @1:28",
    ]);
  });

  test.each([
    ["config/example.com.yaml", "example.com", "config"],
    ["config/example.com..yaml", "example.com", "config"],
    ["example.com./a.b.yaml", "example.com", ""],
    ["c/example.com/$example.com.yaml", "example.com", "c"],
    ["0_28.113.0.203.in-addr.arpa.yaml", "0/28.113.0.203.in-addr.arpa", ""],
    ["config/production.yaml", null, null],
  ])("%s declares %s", (path, origin, directory) => {
    expect(zoneFileOf(path)).toEqual(origin === null ? null : { origin, directory });
  });

  test("aliases that multiply are bounded", () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(", ")}]`,
    );
    const { zones, errors } = read(`a0: &a0 {type: A, value: 192.0.2.1}\n${lines.join("\n")}\n`);
    // Each of the twelve names is told of its own nine items, whatever these stand for.
    expect(zones[0]?.records.map((r) => r.name)).toEqual(["a0.example.com", "a1.example.com"]);
    expect(errors).toHaveLength(8 + 11 * 9);
  });

  test("any text is read without an exception", () => {
    const word = fc.constantFrom(
      "a:",
      "'':",
      " type: A",
      " value: 192.0.2.1",
      "- ",
      "{",
      "}",
      "[",
      "&x ",
      "*x",
      "<<: ",
      "!include x",
      "\n",
      "  ",
      '"',
      "'",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.array(word).map((w) => w.join("")),
        ),
        (text) => {
          const set = read(text);
          const lines = text.split("\n").length;
          return set.errors.every((e) => e.at.line >= 1 && e.at.line <= lines + 1);
        },
      ),
    );
  });
});
