import { describe, expect, test } from "@jest/globals";
import { parseConfigFile } from "../../src/config/config-file.ts";
import { buildConfig } from "../../src/config/build.ts";
import type { Name } from "../../src/dns/types.ts";
import { createMemo } from "../../src/zones/memo.ts";
import { readZones } from "../../src/zones/read.ts";
import { memoryFiles } from "./memory-files.ts";

const NONE = { zones: null, failOn: null, maxNotChecked: null, history: null };

function idsOf(yaml: string): ReadonlyMap<string, Name> | readonly string[] {
  const file = parseConfigFile(yaml, "c.yml");
  if (!file.ok) return file.error.map((p) => p.message);
  const config = buildConfig([], file.value, NONE, []);
  return config.ok
    ? (config.value.zoneIds ?? new Map())
    : config.error.map((p) => `${p.at?.line}: ${p.message} (${p.hint})`);
}

const record = (zone: string, name = "mail"): string =>
  `resource "cloudflare_record" "r" {\n  zone_id = ${zone}\n  name = "${name}"\n  type = "A"\n  content = "192.0.2.1"\n}\n`;

/** Names of the records that are placed, and how many are not. */
function placed(files: Readonly<Record<string, string>>, yaml: string): readonly (string | number)[] {
  const ids = idsOf(yaml);
  if (!(ids instanceof Map)) throw new Error(JSON.stringify(ids));
  const set = readZones(memoryFiles(files), null, createMemo(ids));
  return [
    ...set.zones.flatMap((zone) => zone.records.map((r) => `${r.name} in ${zone.origin}`)),
    set.unplaced?.length ?? 0,
  ];
}

describe("zones that the configuration names", () => {
  test.each<readonly [string, string, string, readonly (string | number)[]]>([
    ["a variable", "var.zone_id", "var.zone_id: example.com", ["mail.example.com in example.com", 0]],
    ["an id", '"0da42c8d"', "0da42c8d: example.com", ["mail.example.com in example.com", 0]],
    ["an entry of a map", 'var.ids["a"]', "var.ids.a: example.com", ["mail.example.com in example.com", 0]],
    [
      "written as Terraform has it",
      "var.ids.a",
      "'${var.ids[\"a\"]}': example.com",
      ["mail.example.com in example.com", 0],
    ],
    ["another entry", 'var.ids["b"]', "var.ids.a: example.com", [1]],
    ["an element of a list", "var.ids[1]", "'var.ids[1]': example.com", ["mail.example.com in example.com", 0]],
    [
      "a data source",
      "data.cloudflare_zone.main.id",
      "data.cloudflare_zone.main.id: example.com",
      ["mail.example.com in example.com", 0],
    ],
    ["a zone kept elsewhere", "module.zones.main", "module.zones.main: example.com", [1]],
    ["nothing told", "var.zone_id", "{}", [1]],
    ["told of another", "var.zone_id", "var.other: example.com", [1]],
  ])("%s", (_, zone, ids, expected) => {
    const yaml = ids === "{}" ? "fail-on: error\n" : `zone-ids:\n  ${ids}\n`;
    expect(placed({ "main.tf": record(zone) }, yaml)).toEqual(expected);
  });

  test("what is told goes before what the names of records tell", () => {
    const files = { "main.tf": record("var.zone_id", "www.example.net") };
    expect(placed(files, "zone-ids: { var.zone_id: example.com }\n")).toEqual([
      "www.example.net.example.com in example.com",
      0,
    ]);
  });

  test("a module has its caller's: the same variable of two calls is two zones", () => {
    const call = (name: string): string => `module "${name}" {\n  source = "./dns"\n  zone_id = var.${name}\n}\n`;
    const files = {
      "main.tf": `variable "one" {}\nvariable "two" {}\n${call("one")}${call("two")}`,
      "dns/main.tf": `variable "zone_id" {}\n${record("var.zone_id")}`,
    };
    const one = "var.one: example.com";
    expect(placed(files, `zone-ids:\n  ${one}\n  var.two: example.net\n`)).toEqual([
      "mail.example.com in example.com",
      "mail.example.net in example.net",
      0,
    ]);
    expect(placed(files, `zone-ids:\n  ${one}\n`)).toEqual(["mail.example.com in example.com", 1]);
    expect(placed(files, "zone-ids:\n  var.zone_id: example.com\n")).toEqual([1]);
  });

  test("records of two entries of a map are not taken for those of one zone", () => {
    const text = `${record('var.ids["a"]', "example.com")}${record('var.ids["b"]').replace('"r"', '"s"')}`;
    expect(placed({ "main.tf": text }, "fail-on: error\n")).toEqual(["example.com in example.com", 1]);
  });

  test("what is no domain is wrong input at its line", () => {
    expect(idsOf("zone-ids:\n  var.a: example.com\n  var.b: 192.0.2\n")).toEqual([
      expect.stringMatching(/^3: 192\.0\.2 is neither/),
    ]);
    expect(idsOf("zone-ids: [example.com]\n")).toEqual([expect.stringContaining("zone-ids")]);
  });
});
