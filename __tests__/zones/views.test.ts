import { describe, expect, test } from "@jest/globals";
import { rdataText } from "../../src/dns/rdata.ts";
import type { Dns, Outcome, Rr, RrType } from "../../src/dns/types.ts";
import { answerFrom, indexZones } from "../../src/zones/lookup.ts";
import { createMemo } from "../../src/zones/memo.ts";
import { overlay } from "../../src/zones/overlay.ts";
import { readZones } from "../../src/zones/read.ts";
import { memoryFiles } from "./memory-files.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const TOP = "$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\nns A 192.0.2.53\n";

/** The world: `name TYPE` → records as `name TYPE data`; what it does not know is NXDOMAIN. */
function world(answers: Readonly<Record<string, readonly string[]>>): { readonly dns: Dns; readonly asked: string[] } {
  const asked: string[] = [];
  const rr = (line: string): Rr => {
    const [name = "", type, data = ""] = line.split(" ");
    return {
      name: n(name),
      ttl: 60,
      data: type === "CNAME" ? { type, target: n(data) } : { type: "A", address: ip(data) },
    };
  };
  const dns: Dns = {
    ask: ({ name, type }) => {
      asked.push(`${name} ${type}`);
      const known = answers[`${name} ${type}`];
      const answer: Outcome = {
        kind: "answer",
        rcode: known === undefined ? "NXDOMAIN" : "NOERROR",
        records: (known ?? []).map(rr),
      };
      return Promise.resolve(answer);
    },
  };
  return { dns, asked };
}

async function seen(
  tree: Readonly<Record<string, string>>,
  outside: Dns,
  name: string,
  type: RrType = "A",
): Promise<string> {
  const outcome = await overlay(readZones(memoryFiles(tree), null), outside).ask({ name: n(name), type });
  if (outcome.kind === "error") return outcome.reason;
  return [outcome.rcode, ...outcome.records.map((r) => rdataText(r.data))].join(" ");
}

describe("the overlay view", () => {
  const tree = {
    "example.com.zone": `${TOP}away CNAME x.world.test.\nloop CNAME y.world.test.\nnew A 192.0.2.7\nchild NS ns.child\nd DNAME sub.example.org.\n`,
    "sub.example.org.zone": `${TOP}m A 192.0.2.8\n`,
    "0-28.zone":
      "$ORIGIN 0/28.113.0.203.in-addr.arpa.\n$TTL 300\n@ SOA ns.example.com. h.example.com. 1 2 3 4 5\n@ NS ns.example.com.\n5 PTR mail.example.com.\n",
    "kid.example.com.zone": `${TOP}k A 192.0.2.10\n`,
  };
  const { dns } = world({
    "x.world.test A": ["x.world.test A 198.51.100.1"],
    "back.world.test A": ["back.world.test CNAME new.example.com", "new.example.com A 198.51.100.99"],
    "gone.world.test A": ["gone.world.test CNAME nope.example.com", "nope.example.com A 198.51.100.99"],
    "y.world.test A": ["y.world.test CNAME loop.example.com"],
    "into.world.test A": ["into.world.test CNAME h.child.example.com", "h.child.example.com A 198.51.100.3"],
    "h.child.example.com A": ["h.child.example.com A 198.51.100.3"],
    "5.113.0.203.in-addr.arpa PTR": ["5.113.0.203.in-addr.arpa CNAME 5.0/28.113.0.203.in-addr.arpa"],
  });
  test.each<[string, string, RrType, string]>([
    ["a CNAME out of the files", "away.example.com", "A", "NOERROR x.world.test 198.51.100.1"],
    ["the world's CNAME into the files goes on in them", "back.world.test", "A", "NOERROR new.example.com 192.0.2.7"],
    ["… also where they say no", "gone.world.test", "A", "NXDOMAIN nope.example.com"],
    ["to and fro is a loop", "loop.example.com", "A", "servfail"],
    ["a delegation is the world's", "h.child.example.com", "A", "NOERROR 198.51.100.3"],
    ["… also at the end of the world's chain", "into.world.test", "A", "NOERROR h.child.example.com 198.51.100.3"],
    ["a DNAME into another zone of the files", "m.d.example.com", "A", "NOERROR m.sub.example.org 192.0.2.8"],
    [
      "RFC 2317: the parent's CNAME outside, the child zone here",
      "5.113.0.203.in-addr.arpa",
      "PTR",
      "NOERROR 5.0/28.113.0.203.in-addr.arpa mail.example.com",
    ],
    ["a child zone of the files wins over its parent", "k.kid.example.com", "A", "NOERROR 192.0.2.10"],
    ["NODATA", "new.example.com", "TXT", "NOERROR"],
    ["NXDOMAIN", "no.example.com", "A", "NXDOMAIN"],
  ])("%s", async (_, name, type, expected) => expect(await seen(tree, dns, name, type)).toBe(expected));

  test("what the files answer is not asked of the world", async () => {
    const { dns: silent, asked } = world({});
    await seen(tree, silent, "new.example.com");
    expect(asked).toEqual([]);
  });

  test("octoDNS zones leave SOA and NS to the provider", async () => {
    const octo = { "example.net.yaml": "www: {type: A, value: 192.0.2.1}\n" };
    const { dns: outside, asked } = world({});
    expect(await seen(octo, outside, "example.net", "TXT")).toBe("NOERROR");
    expect(asked).toEqual([]);
    await seen(octo, outside, "example.net", "NS");
    expect(asked).toEqual(["example.net NS"]);
  });
});

describe("what is not evaluated touches only what it may", () => {
  const octo = {
    "example.net.yaml":
      "'': {type: ALIAS, value: x.test.}\nc: {type: CNAME, value: 'x.{zone_name}'}\n'*.w': {type: A, value: 192.0.2.1, dynamic: {}}\nk.w: {type: A, value: 192.0.2.2}\n",
  };
  test.each<[string, RrType, string]>([
    ["example.net", "A", "not-evaluated"],
    ["example.net", "TXT", "zone"],
    ["c.example.net", "TXT", "not-evaluated"],
    ["below.c.example.net", "A", "not-evaluated"],
    ["x.w.example.net", "A", "not-evaluated"],
    ["x.w.example.net", "TXT", "zone"],
    ["k.w.example.net", "A", "zone"],
    ["w.example.net", "A", "zone"],
    ["other.example.net", "A", "zone"],
  ])("%s %s: %s", (name, type, source) => {
    expect(answerFrom(indexZones(readZones(memoryFiles(octo), null)), { name: n(name), type }).source).toBe(source);
  });

  test.each<[string, string, readonly (readonly [string | null, readonly string[] | undefined])[]]>([
    ["an expression in TXT data", 'a TXT "{{ key }}"\n', [["a.example.com", ["TXT"]]]],
    ["an expression in an address", "a A {{ ip }}\n", [["a.example.com", ["A"]]]],
    ["an expression in a CNAME", "a CNAME {{ target }}.\n", [["a.example.com", undefined]]],
    ["an expression as owner", "{{ name }} A 192.0.2.1\n", [[null, undefined]]],
    ["a TTL", "a {{ ttl }} A 192.0.2.1\n$TTL {{ ttl }}\n", []],
    ["a statement", "{% for h in hosts %}\n{{ h }} A 192.0.2.1\n{% endfor %}\n", [[null, undefined]]],
    ["only in a comment", "; {% note %}\na A 192.0.2.1\n", []],
  ])("templates: %s", (_, text, expected) => {
    const set = readZones(memoryFiles({ "example.com.zone.j2": TOP + text }), null);
    expect(set.errors).toEqual([]);
    expect(set.notEvaluated.map((n) => [n.name, n.types])).toEqual(expected);
    expect(set.notEvaluated.every((n) => n.at.line >= 5)).toBe(true);
  });
});

describe("a zone declared more than once", () => {
  const inside = `${TOP}www A 10.0.0.1\nsame A 192.0.2.1\nonly TXT x\n`;
  const outside = `${TOP}www A 192.0.2.80\nsame A 192.0.2.1\n`;
  const set = readZones(memoryFiles({ "int/example.com.zone": inside, "ext/example.com.zone": outside }), null);
  const source = (name: string, type: RrType = "A"): string =>
    answerFrom(indexZones(set), { name: n(name), type }).source;
  test("where both agree it is taken, where they differ it is not known", () => {
    expect([source("same.example.com"), source("www.example.com"), source("www.example.com", "TXT")]).toEqual([
      "zone",
      "not-evaluated",
      "zone",
    ]);
    expect([source("only.example.com", "TXT"), source("none.example.com")]).toEqual(["not-evaluated", "zone"]);
    expect(set.notEvaluated.map((n) => n.reason)[0]).toContain(
      "ext/example.com.zone and int/example.com.zone both declare example.com",
    );
  });
  test("equal in two formats is no doubt; a part without SOA is joined", () => {
    const both = readZones(
      memoryFiles({
        "example.com.zone": `${TOP}a A 192.0.2.1\n`,
        "example.com.yaml":
          "a: {type: A, value: 192.0.2.1}\nns: {type: A, value: 192.0.2.53}\n'': {type: NS, value: ns.example.com.}\n",
      }),
      null,
    );
    expect(both.notEvaluated).toEqual([]);
    const parts = readZones(memoryFiles({ "example.com.zone": TOP, "more/example.com.db": "b 60 A 192.0.2.2\n" }), [
      "**/*",
    ]);
    expect(answerFrom(indexZones(parts), { name: n("b.example.com"), type: "A" }).source).toBe("zone");
  });
});

describe("which files are read", () => {
  test("detected", () => {
    const tree = {
      "zones/example.com": TOP,
      "db.example.org": TOP,
      "x.zone": `$ORIGIN x.test.\n${TOP}`,
      "README.md": TOP,
      "part.zone": "a A 192.0.2.1\n",
      "a.yaml": "x: 1\n",
    };
    expect(readZones(memoryFiles(tree), null).files).toEqual(["db.example.org", "x.zone", "zones/example.com"]);
  });
  test("a named file of no known format is an error that says what is expected", () => {
    const { errors } = readZones(memoryFiles({ "zones/list.csv": "a,b\n", "zones/README.md": "x" }), ["zones/*"]);
    expect(errors.map((e) => [e.at.file, e.message])).toEqual([
      ["zones/list.csv", expect.stringContaining("expected octoDNS YAML (example.com.yaml), DNSControl")],
    ]);
  });
  test("files that are equal at base and head are parsed once", () => {
    const memo = createMemo();
    const tree = {
      "example.com.zone": `${TOP}$INCLUDE more.inc\n`,
      "more.inc": "a A 192.0.2.1\n",
      "example.org.zone": TOP,
    };
    const base = readZones(memoryFiles(tree), null, memo);
    const head = readZones(memoryFiles({ ...tree, "example.org.zone": `${TOP}b A 192.0.2.2\n` }), null, memo);
    expect(head.zones[0]).toBe(base.zones[0]);
    expect(head.zones[1]?.records).toHaveLength(4);
    const changed = readZones(memoryFiles({ ...tree, "more.inc": "a A 192.0.2.9\n" }), null, memo);
    expect(changed.zones[0]?.records.map((r) => rdataText(r.data))).toContain("192.0.2.9");
  });
});

describe("a repository that holds anything", () => {
  const SOA = "@ 60 IN SOA ns h 1 2 3 4 5\n";
  const files = memoryFiles({
    "zones/example.com.zone": `$ORIGIN example.com.\n${SOA}@ 60 IN A 192.0.2.1\n`,
    "docs/how-to.txt": `Write a zone like this:\n\nexample.org. IN SOA ns h ( … )\n`,
    "infra/main.tf": 'resource "aws_route53_record" "a" {\n  name = \n',
    "web/app.js": "D('not a zone'",
    "zones/broken.example.zone": `${SOA}x 60 IN A 1.2.3\n`,
  });

  test("what only looks like a zone is not evaluated, and stops nothing", () => {
    const { errors, zones } = readZones(files, null);
    const fatal = errors.filter((e) => e.isGuess !== true).map((e) => e.at.file);
    expect(fatal).toEqual(["zones/broken.example.zone"]);
    expect(zones.map((z) => z.origin)).toContain("example.com");
  });

  test("what the user names is held to it", () => {
    const { errors } = readZones(files, ["docs/how-to.txt", "infra/main.tf"]);
    expect(new Set(errors.filter((e) => e.isGuess !== true).map((e) => e.at.file))).toEqual(
      new Set(["docs/how-to.txt", "infra/main.tf"]),
    );
  });
});
