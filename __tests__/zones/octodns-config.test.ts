import { describe, expect, test } from "@jest/globals";
import { rdataText } from "../../src/dns/rdata.ts";
import type { RrType } from "../../src/dns/types.ts";
import { answerFrom } from "../../src/zones/lookup.ts";
import { indexZones } from "../../src/zones/index-zones.ts";
import { readZones } from "../../src/zones/read.ts";
import { yaml11 } from "../../src/zones/octodns/yaml11.ts";
import { memoryFiles } from "./memory-files.ts";
import { n } from "../names.ts";

const PROVIDERS = `providers:
  config: {class: octodns.provider.yaml.YamlProvider, directory: ./config}
  more: {class: octodns.provider.yaml.YamlProvider, directory: ./more}
  over: {class: octodns.provider.yaml.YamlProvider, directory: ./over, populate_should_replace: true}
  split: {class: octodns.provider.yaml.YamlProvider, directory: ./split, split_extension: .zone}
  old: {class: octodns.provider.yaml.SplitYamlProvider, directory: ./old, extension: .tst}
  foreign: {class: octodns_bind.AxfrSource}
  out: {class: octodns_route53.Route53Provider}
processors:
  no-mx: {class: octodns.processor.filter.TypeRejectlistFilter, rejectlist: [MX]}
  only-txt: {class: octodns.processor.filter.TypeAllowlistFilter, allowlist: [TXT]}
  no-www: {class: octodns.processor.filter.NameRejectlistFilter, rejectlist: [www, /^dev-/]}
  owner: {class: octodns.processor.ownership.OwnershipProcessor}
  ours: {class: company.Processor}
  no-private: {class: octodns.processor.filter.NetworkValueRejectlistFilter, rejectlist: [10.0.0.0/8]}
  no-spf: {class: octodns.processor.filter.ValueRejectlistFilter, rejectlist: [/^v=spf1/]}
  examples: {class: octodns.processor.filter.ValueAllowlistFilter, allowlist: [/example/]}
  no-root-ns: {class: octodns.processor.filter.IgnoreRootNsFilter}
  no-zone-name: {class: octodns.processor.filter.ZoneNameFilter, error: false}
  clamp: {class: octodns.processor.clamp.TtlClampProcessor, min_ttl: 60}
  templates: {class: octodns.processor.templating.Templating}
zones:
`;
const MAIL = `"":
  - type: MX
    value: {exchange: mx.example.net., preference: 10}
  - type: TXT
    value: v=spf1 mx -all
www: {type: A, value: 192.0.2.1}
`;

/** What the files answer: the data, else the reason. */
function answer(files: Readonly<Record<string, string>>, question: string): string {
  const [name = "", type = ""] = question.split(" ");
  const set = readZones(memoryFiles(files), null);
  const said = answerFrom(indexZones(set), { name: n(name), type: type as RrType });
  if (said.source !== "zone") return said.source;
  const { rcode, records } = said.answer;
  return records.length === 0 && rcode === "NOERROR"
    ? "NODATA"
    : records.map((r) => rdataText(r.data)).join(" | ") || rcode;
}

describe("what octoDNS' configuration says of a zone", () => {
  test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ["one source", "sources: [config]", {}, { "example.com MX": "10 mx.example.net", "a.example.com A": "NXDOMAIN" }],
    [
      "two directories are one zone",
      "sources: [config, more]",
      { "more/example.com.yaml": "a: {type: A, value: 192.0.2.7}\n" },
      { "example.com MX": "10 mx.example.net", "a.example.com A": "192.0.2.7" },
    ],
    [
      "a later source that replaces",
      "sources: [config, over]",
      { "over/example.com.yaml": "www: {type: A, value: 192.0.2.9}\n" },
      { "www.example.com A": "192.0.2.9", "example.com MX": "10 mx.example.net" },
    ],
    [
      "a source that is not read may add records",
      "sources: [config, foreign]",
      {},
      { "example.com MX": "10 mx.example.net", "a.example.com A": "not-evaluated", "example.com CAA": "not-evaluated" },
    ],
    [
      "a type that is dropped",
      "sources: [config]\n    processors: [no-mx]",
      {},
      { "example.com MX": "NODATA", "example.com TXT": "v=spf1 mx -all" },
    ],
    [
      "types that are kept",
      "sources: [config]\n    processors: [only-txt]",
      {},
      { "www.example.com A": "NXDOMAIN", "example.com TXT": "v=spf1 mx -all" },
    ],
    [
      "names that are dropped",
      "sources: [config]\n    processors: [no-www]",
      {},
      { "www.example.com A": "NXDOMAIN", "example.com MX": "10 mx.example.net" },
    ],
    [
      "a processor of records of its own",
      "sources: [config]\n    processors: [owner]",
      {},
      { "example.com MX": "10 mx.example.net" },
    ],
    [
      "addresses of networks that are dropped, each with the others of its name",
      "sources: [config]\n    processors: [no-private]",
      { "config/example.com.yaml": `${MAIL}a: {type: A, values: [192.0.2.8, 10.0.0.1]}\n` },
      { "a.example.com A": "NXDOMAIN", "www.example.com A": "192.0.2.1", "example.com MX": "10 mx.example.net" },
    ],
    [
      "values that are dropped",
      "sources: [config]\n    processors: [no-spf]",
      {},
      { "example.com TXT": "NODATA", "example.com MX": "10 mx.example.net" },
    ],
    [
      "values that are kept",
      "sources: [config]\n    processors: [examples]",
      {},
      { "www.example.com A": "NXDOMAIN", "example.com MX": "10 mx.example.net" },
    ],
    [
      "the zone's own name servers are kept elsewhere",
      "sources: [config]\n    processors: [no-root-ns, clamp]",
      { "config/example.com.yaml": `"":\n  - {type: NS, value: ns1.example.net.}\n  - {type: TXT, value: x}\n` },
      { "example.com NS": "not-evaluated", "example.com TXT": "x" },
    ],
    [
      "a name that ends with the zone's",
      "sources: [config]\n    processors: [no-zone-name]",
      { "config/example.com.yaml": `${MAIL}a.example.com: {type: A, value: 192.0.2.8}\n` },
      { "a.example.com.example.com A": "NXDOMAIN", "www.example.com A": "192.0.2.1" },
    ],
    [
      "templates are filled in",
      "sources: [config]\n    processors: [templates]",
      { "config/example.com.yaml": `${MAIL}t: {type: TXT, value: "{any}"}\n` },
      { "t.example.com TXT": "not-evaluated", "example.com TXT": "v=spf1 mx -all" },
    ],
    [
      "a directory that the zone is not asked from",
      "sources: [config]",
      { "more/example.com.yaml": "'': {type: TXT, value: v=spf1 +all}\n" },
      { "example.com TXT": "v=spf1 mx -all" },
    ],
    [
      "a processor that is not known",
      "sources: [config]\n    processors: [ours]",
      {},
      { "example.com MX": "not-evaluated" },
    ],
    [
      "lenient: a target without a final dot",
      "lenient: true\n    sources: [config]",
      { "config/example.com.yaml": "'':\n- type: TXT\n  value: a; b\n" },
      { "example.com TXT": "a; b" },
    ],
    [
      "not lenient: a plain semicolon",
      "sources: [config]",
      { "config/example.com.yaml": "'':\n- type: TXT\n  value: a; b\n" },
      { "example.com TXT": "not-evaluated" },
    ],
  ])("%s", (_, plan, more, expected) => {
    const files = {
      "config.yaml": `${PROVIDERS}  example.com.:\n    ${plan}\n    targets: [out]\n`,
      "config/example.com.yaml": MAIL,
      ...more,
    };
    for (const [question, want] of Object.entries(expected))
      expect([question, answer(files, question)]).toEqual([question, want]);
  });

  test("an alias has the other zone's records, and its unknowns", () => {
    const files = {
      "config.yaml": `${PROVIDERS}  example.com.: {sources: [config], targets: [out]}\n  example.org.: {alias: example.com.}\n  example.net.: {alias: gone.example.}\n`,
      "config/example.com.yaml": `${MAIL}dyn: {type: A, value: 192.0.2.1, geo: {EU: [192.0.2.2]}}\n`,
    };
    expect(answer(files, "example.org MX")).toBe("10 mx.example.net");
    expect(answer(files, "dyn.example.org A")).toBe("not-evaluated");
    expect(answer(files, "example.net MX")).toBe("not-evaluated");
  });

  test("the ending of a split zone's directory is no part of its name", () => {
    const files = {
      "config.yaml": `${PROVIDERS}  example.com.: {sources: [split], targets: [out]}\n`,
      "split/example.com.zone/www.yaml": "www:\n- type: A\n  value: 192.0.2.3\n",
    };
    expect(answer(files, "www.example.com A")).toBe("192.0.2.3");
  });

  test("an underscored name's own file is part of a split zone", () => {
    const files = {
      "config.yaml": `${PROVIDERS}  example.com.: {sources: [split], targets: [out]}\n`,
      "split/example.com.zone/s1._domainkey.yaml": "s1._domainkey:\n- type: TXT\n  value: v=DKIM1\\; p=\n",
      "split/example.com.zone/a.b.yaml": "a.b: {type: A, value: 192.0.2.4}\n",
      "split/example.com.yaml": "whole: {type: A, value: 192.0.2.5}\n",
    };
    expect(answer(files, "s1._domainkey.example.com TXT")).toBe("v=DKIM1; p=");
    expect(answer(files, "a.b.example.com A")).toBe("192.0.2.4");
    expect(answer(files, "whole.example.com A")).toBe("192.0.2.5");
    const only = {
      ...files,
      "config.yaml": files["config.yaml"].replace("split_extension", "disable_zonefile: true, split_extension"),
    };
    expect(answer(only, "whole.example.com A")).toBe("NXDOMAIN");
    const old = {
      "config.yaml": `${PROVIDERS}  example.com.: {sources: [old], targets: [out]}\n`,
      "old/example.com.tst/a.b.yaml": "a.b: {type: A, value: 192.0.2.4}\n",
      "old/example.com.yaml": "whole: {type: A, value: 192.0.2.5}\n",
    };
    expect([answer(old, "a.b.example.com A"), answer(old, "whole.example.com A")]).toEqual(["192.0.2.4", "NXDOMAIN"]);
  });

  test.each([
    ["glob: '*.com.'", "NXDOMAIN", "192.0.2.1"],
    ["regex: 'example.org'", "192.0.2.1", "NXDOMAIN"],
    ["lenient: false", "NXDOMAIN", "NXDOMAIN"],
  ])("a dynamic zone takes the names that match: %s", (takes, com, org) => {
    const files = {
      "config.yaml": `${PROVIDERS}  '*-some': {sources: [config], targets: [out], processors: [only-txt], ${takes}}\n  '*': {sources: [config], targets: [out]}\n`,
      "config/example.com.yaml": MAIL,
      "config/example.org.yaml": MAIL,
    };
    expect([answer(files, "www.example.com A"), answer(files, "www.example.org A")]).toEqual([com, org]);
  });

  test("what the configuration includes is read, and a zone of shared records alone", () => {
    const files = {
      "config.yaml": "providers: !include parts/providers.yaml\nzones: !include parts/zones.yaml\n",
      "parts/providers.yaml":
        "config: {class: octodns.provider.yaml.YamlProvider, directory: ./config, shared_filename: all.yaml, escaped_semicolons: false}\n",
      "parts/zones.yaml":
        "example.com.: {sources: [config], targets: [out]}\nexample.org.: {sources: [config], targets: [out]}\nexample.net.: {alias: example.com.}\n",
      "config/example.com.yaml": "'': {type: TXT, value: 'a; b'}\n_dmarc: {type: TXT, value: 'v=DMARC1\\; p=none'}\n",
      "config/all.yaml": "shared: {type: TXT, value: s}\n",
    };
    expect(answer(files, "example.com TXT")).toBe("a; b");
    expect(answer(files, "_dmarc.example.com TXT")).toBe("v=DMARC1\\; p=none");
    expect(answer(files, "shared.example.org TXT")).toBe("s");
    expect(answer(files, "shared.example.net TXT")).toBe("s");
  });

  test.each<[string, string, string]>([
    ["Terraform's", "modules/example.com/mail.yaml", 'mx1:\n  name: "@"\n  type: MX\n  content: mx.example.net\n'],
    ["Kubernetes'", "k8s/example.com.yaml", "apiVersion: v1\nkind: Service\nspec:\n  type: A\n  value: x\n"],
    ["without values", "values/example.com.yaml", "record:\n  type: A\n  host: www\n"],
  ])("YAML of other tools is not taken: %s", (_, path, text) => {
    const set = readZones(memoryFiles({ [path]: text }), null);
    expect([set.zones, set.errors]).toEqual([[], []]);
  });
});

describe("YAML 1.1", () => {
  // Values as str(yaml.safe_load(word)) has them.
  test.each<[string, string | null]>([
    ["no", "False"],
    ["on", "True"],
    ["null", "None"],
    ["~", "None"],
    ["010", "8"],
    ["08", null],
    ["0x10", "16"],
    ["0b11", "3"],
    ["1_000", "1000"],
    ["12:30", "750"],
    ["+7", "7"],
    ["1.10", "1.1"],
    ["1.0", "1.0"],
    ["1.2.3", null],
    ["www", null],
    ["y", null],
    ["n", null],
  ])("%s is %j", (word, meant) => expect(yaml11(word)).toBe(meant));

  test("the name that is deployed is not the one that is written; quoted it is", () => {
    const files = {
      "config/example.com.yaml":
        "no: {type: A, value: 192.0.2.1}\n'no': {type: A, value: 192.0.2.2}\n010:\n- type: MX\n  value: {preference: 010, exchange: mx.example.net.}\n",
    };
    expect(answer(files, "false.example.com A")).toBe("192.0.2.1");
    expect(answer(files, "no.example.com A")).toBe("192.0.2.2");
    expect(answer(files, "8.example.com MX")).toBe("8 mx.example.net");
  });
});
