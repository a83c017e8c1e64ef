import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseReport } from "../../src/app/merge/read.ts";
import { mergeReports } from "../../src/app/merge/merge.ts";
import { renderJson } from "../../src/report/json.ts";
import { fullReport } from "../report/fixture.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly change: string | null;
  readonly since: string | null;
}
interface Report {
  readonly findings: readonly Row[];
  readonly notChecked: readonly { readonly check: string; readonly subject: string; readonly list?: string }[];
  readonly senders: readonly { readonly id: string }[];
  readonly facts: { readonly spf: object; readonly reverse: readonly unknown[] };
  readonly exitCode: number;
}

const dir = temporaryDir("merge");
const WORLD = ["--senders", "demo/senders.txt", "--config", "demo/mailworthy.yml", "--dns", "zones:demo/zones"];
const CLOCK = ["--clock", "2026-11-24T08:00:00Z"];

async function shards(of: number, ...more: readonly string[]): Promise<readonly string[]> {
  const name = (i: number): string => join(dir, `${expect.getState().currentTestName?.slice(0, 8) ?? ""}-${i}.json`);
  const files = [...Array(of).keys()].map((i) => name(i + 1));
  for (const [i, file] of files.entries()) {
    const out = ["--shard", `${i + 1}/${of}`, "--out", `json=${file}`];
    const { stderr } = await cli(["check", ...WORLD, ...CLOCK, ...out, ...more]);
    expect(stderr).toBe("");
  }
  return files;
}

async function merge(...args: readonly string[]): Promise<{ code: number | null; report: Report }> {
  const { code, stdout, stderr } = await cli(["merge", ...args, "--json"]);
  expect(stderr).toBe("");
  return { code, report: JSON.parse(stdout) as Report };
}

const sorted = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((r) => r.id).sort();

test("the shards together say what one run says", async () => {
  const whole = await cli(["check", ...WORLD, ...CLOCK, "--json"]);
  const one = JSON.parse(whole.stdout) as Report;
  const { code, report } = await merge(...(await shards(3)));
  expect(code).toBe(whole.code);
  expect(report.findings).toEqual(one.findings);
  expect(report.notChecked).toEqual(one.notChecked);
  expect(sorted(report.senders)).toEqual(sorted(one.senders));
  expect(Object.keys(report.facts.spf).sort()).toEqual(Object.keys(one.facts.spf).sort());
  expect(report.facts.reverse.length).toBe(one.facts.reverse.length);
});

test("a pull request in shards", async () => {
  const files = await shards(2, "--base", "demo/zones", "--head", "demo/zones");
  const { code, report } = await merge(...files);
  expect([code, report.findings.map((f) => f.change)]).toEqual([0, ["persisting", "persisting", "persisting"]]);
});

test("history: learned once, compared once, and other shards' findings are not resolved", async () => {
  const history = join(dir, "history.json");
  const first = await merge(...(await shards(2)), "--history", history);
  expect([first.code, first.report.findings.length]).toEqual([0, 3]);
  const before = readFileSync(history, "utf8");
  // A shard compares with its own part, writes nothing and announces nothing of others.
  const files = await shards(2, "--history", history);
  expect(readFileSync(history, "utf8")).toBe(before);
  const each = files.map((f) => (JSON.parse(readFileSync(f, "utf8")) as Report).findings.map((r) => r.change));
  expect(each.flat().sort()).toEqual(["persisting", "persisting", "persisting"]);
  const again = await merge(...files, "--history", history);
  expect([again.code, again.report.findings.map((f) => f.change)]).toEqual([
    0,
    ["persisting", "persisting", "persisting"],
  ]);
  // Without the second shard, its findings are neither resolved nor forgotten.
  const part = await merge(files[0] ?? "", "--history", history);
  expect(part.report.findings.map((f) => f.change)).not.toContain("resolved");
  expect(part.report.notChecked.map((n) => [n.check, n.subject])).toContainEqual(["shard/missing", "shard 2/2"]);
  expect((JSON.parse(readFileSync(history, "utf8")) as Report).findings.length).toBe(3);
});

test("a history does not begin with a part missing", async () => {
  const history = join(dir, "begin.json");
  const [one = ""] = await shards(2);
  const { code } = await merge(one, "--history", history);
  expect(code).toBe(0);
  expect(() => readFileSync(history)).toThrow("ENOENT");
});

test("three of four: said, and a bound on it holds", async () => {
  const files = await shards(4);
  const { report } = await merge(...files.slice(0, 3));
  expect(report.notChecked.filter((n) => n.check === "shard/missing").map((n) => n.subject)).toEqual(["shard 4/4"]);
  const { code } = await merge(...files.slice(0, 3), "--fail-on", "never", "--max-not-checked", "0");
  expect(code).toBe(3);
});

/** One valid report, changed. */
const FULL = JSON.parse(renderJson(fullReport())) as object;

function variant(change: Record<string, unknown>): string {
  return JSON.stringify({ ...FULL, mode: "absolute", ...change });
}

const A = { shard: "1/2" };
const B = { shard: "2/2", senders: [] };
const FACTS = (FULL as { facts: object }).facts;
const SENDER = (JSON.parse(variant({})) as { senders: readonly object[] }).senders[0];

test.each([
  ["another version", [A, { ...B, version: "9.9.9" }], "version differs"],
  ["another base", [A, { ...B, base: "ffffff0" }], "base differs"],
  ["another mode", [A, { ...B, mode: "pull-request" }], "mode differs"],
  ["another N", [A, { ...B, shard: "3/3" }], "it is shard 3/3, but 0.json is 1/2"],
  ["the same shard twice", [A, { ...B, shard: "1/2" }], "shard 1/2 is given twice; also in 0.json"],
  [
    "another list",
    [
      { ...A, name: "a.txt" },
      { ...B, name: "b.txt" },
    ],
    "it is of the list b.txt, but 0.json is of a.txt",
  ],
  ["the same sender twice", [A, { ...B, senders: [SENDER] }], "the sender example.com is also in 0.json"],
  [
    "no history where shards had one",
    [
      { ...A, mode: "history" },
      { ...B, mode: "history" },
    ],
    "give the same history",
  ],
])("%s is told", (_, changes, message) => {
  const read = changes.map((change, i) => parseReport(variant(change), `${i}.json`));
  const files = read.flatMap((r) => (r.ok ? [r.value] : []));
  expect(files.length).toBe(2);
  const merged = mergeReports(files, { against: { mode: "absolute" }, failOn: null, maxNotChecked: null });
  expect(merged.ok ? "" : merged.error[0]?.message).toContain(message);
});

test.each([
  ["not JSON", "{", "not a report"],
  ["another schema", variant({ schema: "mailworthy/report/2" }), "schema"],
  ["a wrong finding", variant({ findings: [{ id: 1 }] }), "findings.0.id"],
  ["a shard that is none", variant({ shard: "0/2" }), "shard"],
  [
    "a sender's address in another spelling",
    variant({ senders: [{ ...SENDER, addresses: ["2001:DB8::1"] }] }),
    "senders.0.addresses.0: 2001:DB8::1 is no address in its one form",
  ],
  [
    "the reverse name of what is no address",
    variant({ facts: { ...FACTS, reverse: [{ ip: "192.0.2", names: [] }] } }),
    "facts.reverse.0.ip: 192.0.2 is no address in its one form",
  ],
  [
    "as deep as the sea",
    variant({ facts: null }).replace('"facts":null', `"facts":${"[".repeat(5000)}${"]".repeat(5000)}`),
    "levels deep",
  ],
])("hostile file, %s: one error", (_, text, message) => {
  const read = parseReport(text, "x.json");
  expect(read.ok ? "" : read.error.map((e) => e.message).join()).toContain(message);
});

test("property: anything for any field ends in a value, and a report that was read can be rendered again", () => {
  const keys = Object.keys(JSON.parse(variant({})) as object);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      const read = parseReport(variant({ [key]: value }), "x.json");
      if (!read.ok) return;
      const merged = mergeReports([read.value], { against: { mode: "absolute" }, failOn: null, maxNotChecked: null });
      if (merged.ok) renderJson(merged.value.report);
    }),
    { numRuns: 300 },
  );
});

test("what a report shows survives the way through a file", () => {
  const text = variant({ shard: null });
  const read = parseReport(text, "x.json");
  if (!read.ok) throw new Error(read.error[0]?.message);
  const merged = mergeReports([read.value], { against: { mode: "absolute" }, failOn: null, maxNotChecked: null });
  if (!merged.ok) throw new Error(merged.error[0]?.message);
  const again = JSON.parse(renderJson(merged.value.report)) as Record<string, unknown>;
  const first = JSON.parse(text) as Record<string, unknown>;
  for (const key of ["name", "senders", "facts", "baseFacts", "notChecked", "base", "head"])
    expect(again[key]).toEqual(first[key]);
});

test("the command tells a file that is not there, and all formats come out of it", async () => {
  const { code, stderr } = await cli(["merge", join(dir, "none.json")]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("no such file")]);
  const file = join(dir, "one.json");
  writeFileSync(file, variant({ shard: null }));
  for (const format of ["text", "json", "markdown", "html", "sarif", "junit", "github", "badge"])
    expect((await cli(["merge", file, "--format", format])).stderr).toBe("");
});

describe("a shard's facts come from outside", () => {
  interface Part {
    readonly senders: readonly { readonly addresses: readonly string[] }[];
  }
  interface Shard {
    readonly part: Part;
    readonly facts: { readonly spf: Readonly<Record<string, { readonly notices?: readonly object[] }>> };
  }
  const shardText = async (): Promise<Shard> => JSON.parse(readFileSync((await shards(2))[0] ?? "", "utf8")) as Shard;

  test.each([
    [
      "an address that is none",
      ({ part, ...rest }: Shard): object => ({
        ...rest,
        part: { ...part, senders: part.senders.map((s) => ({ ...s, addresses: ["not an address"] })) },
      }),
      "not an address is no address",
    ],
    [
      "a notice without what its words need",
      ({ facts, ...rest }: Shard): object => ({
        ...rest,
        facts: {
          ...facts,
          spf: Object.fromEntries(
            Object.entries(facts.spf).map(([name, row]) => [
              name,
              {
                ...row,
                notices: [
                  {
                    code: "too-many-lookups",
                    params: {},
                    domain: name,
                    cause: "",
                    span: null,
                    degree: 9,
                    corrected: null,
                  },
                ],
              },
            ]),
          ),
        },
      }),
      "too-many-lookups",
    ],
    [
      "no list at all",
      ({ part, ...rest }: Shard): object => ({ ...rest, part: { ...part, senders: 1 } }),
      "part.senders",
    ],
  ] as const)("%s is told, and judged by nobody", async (_, change, message) => {
    const read = parseReport(JSON.stringify(change(await shardText())), "s1.json");
    expect(read.ok ? "" : read.error[0]?.message).toContain(message);
  });

  test("shards of two lists are not joined", async () => {
    const [one = "", other = ""] = (await shards(2)).map((file) => readFileSync(file, "utf8"));
    const shard = JSON.parse(other) as Shard;
    const odd = JSON.stringify({ ...shard, part: { ...shard.part, senders: shard.part.senders.slice(1) } });
    const files = [parseReport(one, "s1.json"), parseReport(odd, "s2.json")].flatMap((r) => (r.ok ? [r.value] : []));
    const merged = mergeReports(files, { against: { mode: "absolute" }, failOn: null, maxNotChecked: null });
    expect(merged.ok ? "" : merged.error[0]?.message).toContain("its list or settings are not those of s1.json");
  });
});
