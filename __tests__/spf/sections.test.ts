import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SpfNode } from "../../src/mail/spf/types.ts";
import { mermaidTree } from "../../src/report/mermaid.ts";
import { countText } from "../../src/report/spf-effect.ts";
import { anyText } from "../letters.ts";
import { misshapen } from "../names.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";
import { expectGolden } from "./golden.ts";

const ZONES = "__tests__/spf/zones";
const SENDERS = [
  ...[
    "simple.example 203.0.113.10",
    "ten.example 203.0.113.77",
    "over.ten.example 203.0.113.5",
    "explained.example 203.0.113.25",
  ],
  ...[
    "faulty.example 203.0.113.10",
    "loop.faulty.example",
    "silent.faulty.example",
    "none.faulty.example",
    "chain.example 192.0.2.3",
  ],
];

/** The zones, with `simple.example` changed: four /24 come, the own address and the vendor go. */
async function compared(format: string): Promise<string> {
  const head = temporaryDir("spf");
  cpSync(ZONES, head, { recursive: true });
  const file = join(head, "simple.example.zone");
  const text = readFileSync(file, "utf8");
  const record = "v=spf1 ip4:192.0.4.0/22 ip6:2001:db8:2::/64 include:_a.vendor.example include:_b.vendor.example -all";
  writeFileSync(file, text.replace(/v=spf1[^"]*/, record));
  const config = join(head, "mailworthy.yml");
  writeFileSync(config, "blocklists: {profile: none}\n");
  const args = ["check", ...SENDERS, "--config", config, "--dns", `zones:${ZONES}`, "--base", ZONES, "--head", head];
  const { stdout, stderr } = await cli([...args, "--zones", "*.zone", "--format", format]);
  expect(stderr).toBe("");
  return stdout;
}

test("the summary's sections about SPF", async () => {
  const markdown = await compared("markdown");
  const budgets = /## SPF budget\n\n(?:\|.*\n)+/.exec(markdown)?.[0] ?? "";
  const folded = [...markdown.matchAll(/<details><summary>(?:SPF|Who may send)[^]*?<\/details>\n/g)].map((m) => m[0]);
  expectGolden("summary.md", [budgets, ...folded].join("\n"));
  expect(markdown).toContain("Who may send as simple.example: +1,024 −143 addresses, +2^64 −2^80 IPv6 addresses");
  expect(markdown).toContain("| simple.example | ▓▓░░░░░░░░ 2/10, was 1 |");
});

test("the terminal's lines about SPF", async () => {
  const text = await compared("text");
  expectGolden("summary.txt", /SPF lookups used, and who may send\n(?:.+\n)+/.exec(text)?.[0] ?? "");
});

/** What `check` says of the domain whose record asks for something of each message. */
async function depending(format: string): Promise<string> {
  const config = join(temporaryDir("spf"), "mailworthy.yml");
  writeFileSync(config, "blocklists: {profile: none}\n");
  const args = ["check", "depends.example 192.0.2.3", "--config", config, "--dns", `zones:${ZONES}`];
  const { stdout } = await cli([...args, "--format", format]);
  return stdout;
}

test("who passes by the message: the addresses that are certain, and the terms that are open, in every report", async () => {
  const { facts } = JSON.parse(await depending("json")) as { facts: { spf: Record<string, object> } };
  expect(facts.spf["depends.example"]).toMatchObject({
    authorized: { notChecked: "bounded" },
    voids: { ipv4: 1, ipv6: 1 },
    depending: {
      authorized: ["192.0.2.0/29", "198.51.100.0/24"],
      terms: [
        { domain: "vendor.depends.example", term: "exists:%{l}.x.depends.example" },
        { domain: "depends.example", term: "exists:%{i}.allow.depends.example" },
      ],
    },
  });
  const terms =
    "exists:%{l}.x.depends.example of vendor.depends.example, exists:%{i}.allow.depends.example of depends.example";
  expect(await depending("text")).toContain(
    `found nothing: ▓░ 1/2  264 IPv4 addresses, and who else depends on the message, by ${terms}`,
  );
  const markdown = await depending("markdown");
  expect(markdown).toContain("Lookups that find nothing: ▓░ 1/2");
  expect(markdown).toContain("by `exists:%{l}.x.depends.example` of `vendor.depends.example`");
  expect(markdown).toContain("264 IPv4 addresses: `192.0.2.0/29`, `198.51.100.0/24`");
  const html = await depending("html");
  expect(html).toContain("1 of 2 that find nothing");
  expect(html).toContain("<li>exists:%{l}.x.depends.example of vendor.depends.example</li>");
});

test.each([
  [0n, "0"],
  [1024n, "1,024"],
  [1n << 32n, "4,294,967,296"],
  [1n << 64n, "2^64"],
  [(1n << 80n) + 5n, "≈2^80"],
])("%s is shown as %s", (n, shown) => {
  expect(countText(n)).toBe(shown);
});

const node = fc.record({
  domain: fc.oneof(
    anyText(),
    fc.constantFrom('a"]', "end", "%%{init", "`x`", "x\n  click n0 alert()", "#quot;", "-->"),
  ),
  status: fc.constantFrom(
    ...(["ok", "no-record", "nxdomain", "multiple", "syntax", "loop", "unknown", "macro", "limit"] as const),
  ),
  kind: fc.constantFrom(...(["include", "redirect"] as const)),
  lookups: fc.nat(20),
  /** Which of the nodes before it holds it. */
  parent: fc.nat(),
});

/** Up to 120 nodes as one tree. */
const trees = fc.array(node, { minLength: 1, maxLength: 120 }).map((parts): SpfNode => {
  const build = (index: number): SpfNode => {
    const { domain = "", status = "ok", kind = "include", lookups = 0 } = parts[index] ?? {};
    const children = parts.flatMap((p, i) => (i > index && p.parent % i === index ? [build(i)] : []));
    const via = { term: `${kind}:x`, kind, span: { column: 1, length: 1 } };
    const told = { record: "v=spf1 -all", detail: "", via, lookups, voidLookups: 0, children, faults: [] };
    return status === "macro" ? { ...told, domain, status } : { ...told, domain: misshapen(domain), status };
  };
  return build(0);
});

test("the mermaid diagram is bounded and only its own syntax, whatever the names", () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const [first, ...lines] = mermaidTree(tree, "en");
      expect(first).toBe("flowchart LR");
      expect(lines.length).toBeLessThanOrEqual(125);
      for (const line of lines) {
        expect(line).toMatch(
          /^ {2}(?:n\d+\["[\w .:/=+~?#;()–-]*"\]|n\d+ -->(?:\|redirect\|)? n\d+|more\["and [\d,]+ more branch(?:es)?"\]|classDef broken [\w#:,-]+|class n\d+(?:,n\d+)* broken)$/,
        );
      }
    }),
  );
});
