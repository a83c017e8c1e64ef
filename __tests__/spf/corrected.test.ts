import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Rdata } from "../../src/dns/types.ts";
import { parseIp } from "../../src/ip/ip.ts";
import { cidrsOf } from "../../src/ip/range.ts";
import { toSet } from "../../src/ip/set.ts";
import { auditDomain } from "../../src/mail/spf/audit.ts";
import { authorizedRanges } from "../../src/mail/spf/authorized.ts";
import { checkHost } from "../../src/mail/spf/check-host.ts";
import { mergedRecord } from "../../src/mail/spf/merge-records.ts";
import { parseSpf } from "../../src/mail/spf/parse.ts";
import { corrected } from "../../src/mail/spf/rewrite.ts";
import { withFirst } from "../../src/mail/spf/terms.ts";
import { worldDns } from "./world.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const txt = (text: string): { records: Rdata[]; silent: boolean } => ({
  records: [{ type: "TXT", strings: [text] }],
  silent: false,
});

function worldWith(record: string): ReturnType<typeof worldDns> {
  return worldDns(
    new Map([
      ["e.test", txt(record)],
      ["v.test", txt("v=spf1 ip4:198.51.100.0/25 -ip4:198.51.100.128/26 ip4:198.51.100.0/24 ~all")],
      ["w.test", txt("v=spf1 include:v.test ip6:2001:db8:2::/48 ?all")],
      [
        "m.test",
        {
          records: [
            { type: "A", address: ip("192.0.2.25") },
            // Without it each a term is a void lookup for an IPv6 sender.
            { type: "AAAA", address: ip("2001:db8:7::1") },
          ] satisfies Rdata[],
          silent: false,
        },
      ],
    ]),
  );
}

const term = fc
  .tuple(
    fc.constantFrom("", "", "", "+", "-", "~", "?"),
    fc.constantFrom(
      ...[
        "ip4:192.0.2.0/24",
        "ip4:192.0.2.0/26",
        "ip4:192.0.2.25",
        "ip4:192.0.2.77/26",
        "ip4:10.0.0.0/8",
        "ip4:192.168.1.9",
      ],
      ...[
        "ip6:2001:db8::/32",
        "ip6:2001:db8:1::/48",
        "ip6:2001:db8:1::9/64",
        "IP4:192.0.2.25",
        "a:m.test",
        "a:m.test/26",
      ],
      ...["include:v.test", "include:w.test", "all"],
    ),
  )
  .map(([qualifier, mechanism]) => qualifier + mechanism);
const records = fc
  .tuple(fc.array(term, { maxLength: 7 }), fc.constantFrom("", " redirect=w.test", " exp=x.test"))
  .map(([terms, end]) => `v=spf1 ${terms.join(" ")}${end}`);

const SAMPLES = [
  "192.0.2.1",
  "192.0.2.25",
  "192.0.2.26",
  "192.0.2.70",
  "192.0.2.200",
  "198.51.100.1",
  "198.51.100.130",
];
const SAMPLES6 = ["198.51.100.200", "203.0.113.1", "2001:db8::1", "2001:db8:1::9", "2001:db8:2::9", "2001:db9::1"];

async function results(record: string): Promise<readonly string[]> {
  const dns = worldWith(record);
  return Promise.all(
    [...SAMPLES, ...SAMPLES6].map(async (text) => {
      const ip = parseIp(text);
      if (ip === null) throw new Error(text);
      const { result } = await checkHost(dns, { ip, mailFrom: "u@e.test", helo: "h.test" });
      return `${text} ${result}`;
    }),
  );
}

test("the tidied record says the same of every public address", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(records, async (record) => {
      const tidied = corrected(parseSpf(record).record);
      if (tidied === null) return;
      changed++;
      expect(await results(tidied)).toEqual(await results(record));
      expect(corrected(parseSpf(tidied).record)).toBeNull();
    }),
    { numRuns: 200 },
  );
  expect(changed).toBeGreaterThan(30);
});

test("every record that the audit proposes is valid, and takes the pass from nobody without saying so", async () => {
  let proposed = 0;
  await fc.assert(
    fc.asyncProperty(records, async (record) => {
      const fact = await auditDomain(worldWith(record), n("e.test"));
      if (!fact.known) throw new Error(fact.detail);
      const { corrected: one, notices } = fact.value;
      for (const notice of notices) if (notice.corrected !== null) expect(notice.corrected).toBe(one);
      if (one === null) return;
      proposed++;
      expect(parseSpf(one).errors).toEqual([]);
      // That not everyone may send any more is the point of mending +all.
      if (/ \+?all( |$)/.test(record)) return;
      const passes = (await results(record)).filter((r) => r.endsWith(" pass"));
      expect(await results(one)).toEqual(expect.arrayContaining(passes));
    }),
    { numRuns: 200 },
  );
  expect(proposed).toBeGreaterThan(60);
});

test("an address that is put first passes, and nothing else changes", async () => {
  await fc.assert(
    fc.asyncProperty(records, async (record) => {
      const before = await results(record);
      const after = await results(withFirst(record, ["ip4:203.0.113.1"]));
      expect(after).toEqual(before.map((r) => (r.startsWith("203.0.113.1 ") ? "203.0.113.1 pass" : r)));
    }),
    { numRuns: 200 },
  );
});

test("merged records let everyone pass that one of them alone lets pass, where none excludes anybody", async () => {
  const plain = fc
    .array(fc.constantFrom("ip4:192.0.2.0/26", "ip4:192.0.2.25", "a:m.test", "include:v.test", "ip6:2001:db8:1::/48"), {
      maxLength: 3,
    })
    .chain((terms) =>
      fc.constantFrom("-all", "~all", "redirect=w.test").map((end) => ["v=spf1", ...terms, end].join(" ")),
    );
  await fc.assert(
    fc.asyncProperty(plain, plain, async (a, b) => {
      const merged = mergedRecord([a, b]);
      if (merged === null) throw new Error(`${a} | ${b}`);
      const sets = await Promise.all(
        [a, b, merged].map(async (record) => {
          const set = await authorizedRanges(worldWith(record), n("e.test"));
          if (!set.known) throw new Error(set.detail);
          return set.value;
        }),
      );
      const [first = [], second = [], both = []] = sets;
      expect(both.flatMap(cidrsOf)).toEqual(toSet([...first, ...second]).flatMap(cidrsOf));
    }),
    { numRuns: 200 },
  );
});
