import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { RULES } from "../../src/rules/registry.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";
import { CASES, txt } from "./id-cases.ts";

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly subject: string;
  readonly message: string;
  readonly help: string;
  readonly corrected: string | null;
}

/** Every case in one world and one run: what is told of a domain must not depend on the others. */
const run = (async (): Promise<readonly Finding[]> => {
  const dir = temporaryDir("ids");
  mkdirSync(join(dir, "zones"));
  const soa = "@ 60 IN SOA ns.ok.example. mail.ok.example. 1 3600 900 604800 60\n";
  const zone = (origin: string, body: string): void => {
    writeFileSync(join(dir, "zones", `${origin}.zone`), `$ORIGIN ${origin}.\n$TTL 60\n${soa}${body}`);
  };
  zone(
    "ok.example",
    `host A 192.0.2.77\n${txt("v=spf1 ip4:198.51.100.1 -all", "one")}${txt("v=spf1 include:one.ok.example -all", "two")}`,
  );
  zone("com", "registered A 192.0.2.1\n");
  zone("com-all", "");
  zone("example-all", "");
  zone("2.0.192.in-addr.arpa", "77 PTR host.ok.example.\n");
  const senders: string[] = [];
  CASES.forEach((c, i) => {
    for (const side of ["bad", "good"] as const) {
      const domain = `c${i}.${side}.example`;
      zone(domain, c[side].replaceAll("include:@", `include:${domain}`));
      senders.push(
        `  - {domain: ${domain}, ips: [192.0.2.77], helo: host.ok.example${c.sender === undefined ? "" : `, ${c.sender}`}}`,
      );
    }
  });
  const config = join(dir, "mailworthy.yml");
  writeFileSync(config, `senders:\n${senders.join("\n")}\nblocklists: {profile: none}\n`);
  const { stdout, stderr } = await cli(["check", "--config", config, "--dns", `zones:${join(dir, "zones")}`, "--json"]);
  if (stderr !== "") throw new Error(stderr);
  // Of an address only the first sender is told; the domain stands in the message.
  return (JSON.parse(stdout) as { findings: Finding[] }).findings.filter((f) => f.id.startsWith("spf/"));
})();

const about = (findings: readonly Finding[], domain: string, id: string): readonly Finding[] =>
  findings.filter((f) => f.id === id && (f.subject === domain || f.message.includes(` ${domain} (`)));

test.each(CASES.map((c, i) => [c.id, i, c] as const))("%s, case %i", async (id, i, c) => {
  const findings = await run;
  const [found, ...more] = about(findings, `c${i}.bad.example`, id);
  expect(found?.severity).toBe(c.severity);
  expect(more).toEqual([]);
  expect(`${found?.message ?? ""} ${found?.help ?? ""}`).toMatch(c.says);
  expect(found?.corrected).toBe(c.corrected);
  if (c.corrected !== null) expect(found?.help.endsWith(` Publish: ${c.corrected}`)).toBe(true);
  expect(about(findings, `c${i}.good.example`, id)).toEqual([]);
});

test("one fault is one finding", async () => {
  const findings = await run;
  const ids = (i: number): readonly string[] => [
    ...new Set(findings.filter((f) => f.subject === `c${i}.bad.example`).map((f) => f.id)),
  ];
  const alone = ["spf/missing", "spf/syntax", "spf/multiple-records", "spf/typo", "spf/include-gone"];
  const wrong = CASES.flatMap((c, i) => (alone.includes(c.id) && ids(i).length > 1 ? [[c.id, ids(i)]] : []));
  expect(wrong).toEqual([]);
});

test("every spf check stands in this table", () => {
  // These compare two states; __tests__/records and __tests__/zones have them.
  const comparing = ["spf/removed", "spf/weakened"];
  const ids = RULES.map((c) => c.id).filter((id) => id.startsWith("spf/") && !comparing.includes(id));
  expect(ids.filter((id) => !CASES.some((c) => c.id === id))).toEqual([]);
  for (const c of CASES) expect([c.id, RULES.find((check) => check.id === c.id)?.severity]).toEqual([c.id, c.severity]);
});
