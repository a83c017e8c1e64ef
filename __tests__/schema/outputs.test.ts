import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";
import { answerSchema, dnsblSchema, lookupSchema, spfSchema, zonesSchema } from "../../src/cli/schemas/dns.ts";
import { renderJson } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { bigReport } from "../report/big.ts";
import { fullReport } from "../report/fixture.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

const SCHEMAS = {
  report: reportSchema,
  spf: spfSchema,
  lookup: lookupSchema,
  dnsbl: dnsblSchema,
  zones: zonesSchema,
  answer: answerSchema,
} as const;

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, validateFormats: false, allErrors: true });
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a document, by the schema as it is published. */
function faults(name: keyof typeof SCHEMAS, data: unknown): unknown {
  const validate = compiled.get(name) ?? ajv.compile(z.toJSONSchema(SCHEMAS[name], { io: "input" }) as object);
  compiled.set(name, validate);
  return validate(data) ? [] : validate.errors;
}

const DNS = ["--dns", "zones:demo/zones"];
const CHECK = ["check", "--senders", "demo/senders.txt", "--config", "demo/mailworthy.yml", ...DNS];
const broken = temporaryDir("zones");
writeFileSync(join(broken, "x.example.zone"), "$TTL 1h\n@ SOA ns h 1 2 3 4 5\n@ A 1.2.3\n");

describe("what the commands print is what the schemas say", () => {
  test.each([
    ["report", CHECK],
    ["report", [...CHECK, "--base", "demo/zones", "--head", "demo/zones"]],
    ["report", [...CHECK, "--shard", "1/3"]],
    ["report", [...CHECK, "--history", join(broken, "history.json")]],
    ["report", ["check", "192.0.2.1", "x.example", "--dns", "127.0.0.1:9", "--timeout", "60", "--attempts", "1"]],
    ["spf", ["spf", "203.0.113.10", "a@good.example", ...DNS]],
    ["spf", ["spf", "192.0.2.1", "a@moved.example", ...DNS]],
    ["spf", ["spf", "192.0.2.1", "a@nothing.example", ...DNS]],
    ["spf", ["spf", "192.0.2.1", "a@x.example", "--dns", "127.0.0.1:9", "--timeout", "60", "--attempts", "1"]],
    ["lookup", ["lookup", "203.0.113.10", "203.0.113.30", "good.example", "nothing.example", ...DNS]],
    ["dnsbl", ["dnsbl", "203.0.113.40", "203.0.113.10", "--list", "bl.demo.example", "--list", "dead.demo.example", ...DNS]],
    ["dnsbl", ["dnsbl", "--self-test", "--list", "bl.demo.example", ...DNS]],
    ["zones", ["zones", "demo/zones"]],
    ["zones", ["zones", broken]],
    ["answer", ["zones", "ask", "good.example", "TXT", "demo/zones"]],
    ["answer", ["zones", "ask", "nothing.good.example", "A", "demo/zones"]],
    ["answer", ["zones", "ask", "elsewhere.test", "A", "demo/zones"]],
  ] as const)("%s: %j", async (name, args) => {
    const { stdout, stderr } = await cli([...args, "--json"]);
    expect(stderr).toBe("");
    expect(faults(name, JSON.parse(stdout))).toEqual([]);
  });
});

test("the report with everything on it, and a large one", () => {
  for (const input of [fullReport(), bigReport(1000, 60)])
    expect(faults("report", JSON.parse(renderJson(input)))).toEqual([]);
});

test.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])("%s: another schema's document is refused", (name) => {
  expect(faults(name, { schema: "mailworthy/other/1" })).not.toEqual([]);
});
