import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseIp } from "../../src/ip/ip.ts";
import type { Rdata } from "../../src/dns/types.ts";
import { auditDomain } from "../../src/mail/spf/audit.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { parseSpf } from "../../src/mail/spf/parse.ts";
import { comparePairs } from "./pairs.ts";
import { worldDns } from "./world.ts";
import { n } from "../names.ts";

const pieces = fc.constantFrom(
  ...["a", "mx", "ptr", ":", "/", "//", "%{", "}", "%", "d", "i", "ip4", "ip6", "include", "=", "redirect", " ", "."],
  ...["-", "~", "all", "0", "24", "192.0.2.1", "::", "e.test", "\u00e9", "\t", "_", "exp"],
);

test("the parser reads anything, and every span is the very text of its term", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((p) => p.join("")),
      ),
      (rest) => {
        const text = `v=spf1 ${rest}`;
        const { record, errors } = parseSpf(text);
        for (const { span, ...t } of [...record.terms, ...errors]) {
          const written = "text" in t ? t.text : t.term;
          expect(text.slice(span.column - 1, span.column - 1 + span.length)).toBe(written);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("in the set, or not: what check_host says, for every address, errors included", async () => {
  const { compared, passed } = await comparePairs(7, 150);
  expect(compared).toBeGreaterThan(4000);
  expect(passed).toBeGreaterThan(400);
});

const many = (n: number, term: (i: number) => string): string => Array.from({ length: n }, (_, i) => term(i)).join(" ");

test.each<[string, string]>([
  ["a thousand lookups", `v=spf1 ${many(1000, (i) => `a:x${i}.test`)} -all`],
  ["a thousand includes", `v=spf1 ${many(1000, (i) => `include:d${i}.test`)} -all`],
  ["ten kilobytes of one term", `v=spf1 a:${"x".repeat(10_000)}.test -all`],
  ["ten kilobytes of addresses", `v=spf1 ${many(700, (i) => `ip4:198.51.${i >> 8}.${i & 255}`)} -all`],
  ["a record of one repeated odd byte", `v=spf1 ${"\xff".repeat(60_000)}`],
  ["thousands of unknown modifiers", `v=spf1 ${many(5000, (i) => `x${i}=y`)} -all`],
  ["thousands of gone includes", `v=spf1 ${many(2000, (i) => `include:g${i}.com`)} -all`],
  [
    "thousands of ranges, each in the one before",
    `v=spf1 ${many(3000, () => "ip4:198.18.2.0/24 ip4:198.18.2.7")} -all`,
  ],
  ["nearly SPF, quotes without end", `${'"'.repeat(60_000)}v=spf1 mx`],
  ["nearly SPF, then quotes without end", `v=spf1;${'"'.repeat(60_000)}x`],
  ["a thousand macros", `v=spf1 exists:${"%{ir}".repeat(1000)}.test -all`],
])("hostile record, bounded: %s", async (_what, record) => {
  const chain = Array.from({ length: 40 }, (_, i): [string, { records: Rdata[]; silent: boolean }] => [
    `d${i}.test`,
    {
      records: [{ type: "TXT", strings: [`v=spf1 include:d${i + 1}.test include:d${i + 2}.test -all`] }],
      silent: false,
    },
  ]);
  const world = new Map([
    ...chain,
    ["e.test", { records: [{ type: "TXT" as const, strings: [record] }], silent: false }] as const,
  ]);
  const ip = parseIp("192.0.2.1");
  if (ip === null) throw new Error("ip");
  const dns = worldDns(world);
  const result = await checkHost(dns, { ip, mailFrom: "u@e.test", helo: "h.test" });
  expect(["permerror", "fail", "none"]).toContain(result.result);
  expect(dns.asked.length).toBeLessThan(120);
  const audit = await auditDomain(dns, n("e.test"));
  expect(audit.known).toBe(true);
});
