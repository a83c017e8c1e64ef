import { describe, expect, test } from "@jest/globals";
import { BASE, compared, OUTSIDE, tree, type Tree } from "../records/world.ts";
import { cli } from "../run.ts";

const SENDERS = "ex.example 192.0.2.10\n";
const SPF = "v=spf1 ip4:192.0.2.10 -all";
const cloudflare = (zone: string, name: string, more = ""): string => `variable "zone" {}
resource "cloudflare_record" "spf" {
  zone_id = ${zone}
  name    = "${name}"
  type    = "TXT"
  content = "${SPF}"
}
${more}`;
const APEX = `resource "cloudflare_dns_record" "mx" {
  zone_id  = var.zone
  name     = "ex.example"
  type     = "MX"
  content  = "mail.ex.example"
  priority = 10
}
`;
const OCTODNS = `"":
- type: MX
  value: {exchange: mail.ex.example, preference: 10}
- type: TXT
  value: ${SPF}
`;
const CONFIG = `providers:
  config: {class: octodns.provider.yaml.YamlProvider, directory: ./config}
  out: {class: octodns_route53.Route53Provider}
zones:
  "*": {lenient: true, sources: [config], targets: [out]}
`;
const EXPORT = `;; Domain:     ex.example.
;; Exported:   2026-01-01 00:00:00
ex.example	3600	IN	SOA	a.ns. dns. 1 2 3 4 5
ex.example.	1	IN	TXT	"${SPF}"
`;
const GCLOUD = `kind: dns#resourceRecordSet
name: ex.example.
rrdatas:
- ns.out.example. h.out.example. 1 2 3 4 5
ttl: 60
type: SOA
---
kind: dns#resourceRecordSet
name: ex.example.
rrdatas:
- '"${SPF}"'
ttl: 60
type: TXT
`;
const dnscontrol = (text: string): Tree => ({ "dnsconfig.js": `var REG = NewRegistrar("none");\n${text}\n` });

/** One repository for each format and style, and the place where the head's SPF record stands. */
const STYLES: readonly (readonly [string, Tree, string])[] = [
  [
    "zone file",
    { "ex.example.zone": `@ IN SOA ns.out.example. h 1 2 3 4 5\n@ IN TXT "${SPF}"\n` },
    "ex.example.zone:2",
  ],
  ["Cloudflare's export", { "ex.example.txt": EXPORT }, "ex.example.txt:4"],
  ["gcloud's export", { "ex.yaml": GCLOUD }, "ex.yaml:11"],
  ["octoDNS as it dumps", { "config/ex.example.yaml": OCTODNS }, "config/ex.example.yaml:5"],
  ["octoDNS, lenient", { "config.yaml": CONFIG, "config/ex.example.yaml": OCTODNS }, "config/ex.example.yaml:5"],
  ["DNSControl", dnscontrol(`D("ex.example", REG,\n  TXT("@", "${SPF}"));`), "dnsconfig.js:3"],
  [
    "DNSControl by another name",
    dnscontrol(`var Z = D;\nZ("ex.example", REG, [,\n  TXT("@", "${SPF}")]);`),
    "dnsconfig.js:4",
  ],
  [
    "DNSControl with a generated file",
    dnscontrol(`require("gen.js");\nD.apply(null, ["ex.example", REG,\n  TXT("@", "${SPF}")]);`),
    "dnsconfig.js:4",
  ],
  ["Terraform, zone by variable", { "dns.tf": cloudflare("var.zone", "ex.example") }, "dns.tf:6"],
  ["Terraform, zone by id", { "dns.tf": cloudflare('"0da42c8d2132a9ddaf714f9e7c920711"', "ex.example") }, "dns.tf:6"],
  ["Terraform, @ beside a full name", { "dns.tf": cloudflare("var.zone", "@", APEX) }, "dns.tf:6"],
  [
    "Terraform, data source by name",
    {
      "dns.tf": `data "cloudflare_zone" "z" {\n  name = "ex.example"\n}\n${cloudflare("data.cloudflare_zone.z.id", "@")}`,
    },
    "dns.tf:9",
  ],
];

const edited = (files: Tree, change: (text: string) => string): Tree =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
const more = ["--senders", "senders.txt"];

describe("a pull request over DNS as code as people keep it", () => {
  test.each(STYLES)("%s: the address that is taken out of SPF is red at its line", async (_, base, place) => {
    const head = edited(base, (text) => text.replace("ip4:192.0.2.10", "ip4:192.0.2.99"));
    const { code, changes } = await compared({ base, head, senders: SENDERS, more });
    const red = changes.filter((row) => row.startsWith("spf/sender-not-authorized error introduced"));
    expect(red.map((row) => row.replace(/:\d+$/, ""))).toEqual([
      `spf/sender-not-authorized error introduced 192.0.2.10 ${place}`,
    ]);
    expect(code).toBe(1);
  });

  test.each(STYLES)("%s: nothing is told of a change beside it", async (_, base) => {
    const { code, changes } = await compared({ base, head: { ...base, "README.md": "x\n" }, senders: SENDERS, more });
    expect([code, changes]).toEqual([0, []]);
  });

  test.each(STYLES)("%s: a domain's mail that is added is no wrong input", async (_, head) => {
    const { code } = await compared({ base: {}, head, senders: SENDERS, more });
    expect(code).not.toBe(2);
  });

  test("a record that loses its place is not checked, at its line; unchanged it is no matter", async () => {
    const base = { "dns.tf": cloudflare("var.zone", "ex.example") };
    const head = { "dns.tf": cloudflare("var.zone", "${var.domain}") };
    const lost = await compared({ base, head, senders: SENDERS, more });
    const rows = lost.report.notChecked.filter((row) => row.check.startsWith("spf/"));
    const told = rows.filter((row) => row.detail.endsWith("(dns.tf:2)")).map((row) => row.check);
    expect(told).toEqual(expect.arrayContaining(["spf/missing", "spf/sender-not-authorized"]));
    const same = await compared({
      base: head,
      head: { "dns.tf": `# moved\n${head["dns.tf"]}` },
      senders: SENDERS,
      more,
    });
    expect([same.changes, same.report.notChecked.filter((row) => row.detail.includes("dns.tf"))]).toEqual([[], []]);
  });

  /** One record's zone is named by a variable; the address behind it changes, or nothing does. */
  const unplaced = (address: string, before = ""): Tree => ({
    "ex.example.zone": `@ IN SOA ns.out.example. h 1 2 3 4 5\n@ IN TXT "${SPF}"\nmail IN CNAME mail.out.example.\n`,
    "dns.tf": `${before}resource "cloudflare_record" "r" {\n  zone_id = var.zone\n  name = "helo"\n  type = "A"\n  content = "${address}"\n}\n`,
  });
  const shownAs = async (format: string, base: Tree, head: Tree): Promise<string> => {
    const dir = tree({ "senders.txt": "ex.example 192.0.2.10 helo=helo.out.example\n" });
    const states = ["--base", tree(base), "--head", tree(head), "--dns", `zones:${tree({ ...BASE, ...OUTSIDE })}`];
    const ran = await cli(["check", "--senders", "senders.txt", ...states, "--format", format], { cwd: dir });
    if (ran.stdout === "") throw new Error(ran.stderr);
    return ran.stdout;
  };

  test.each([
    ["github", /^::warning file=dns\.tf,line=2,.*helo\.out\.example/m],
    ["text", /dns\.tf:2/],
    ["markdown", /^\| ⬜ \| \*\*Not checked by this pull request: HELO .*`dns\.tf:2` \|$/m],
    ["html", /dns\.tf:2/],
    ["json", /dns\.tf:2/],
  ])("%s: an unknown that changes is told at its line", async (format, told) => {
    expect(await shownAs(format, unplaced("192.0.2.1"), unplaced("192.0.2.2", "# moved\n"))).toMatch(told);
  });

  test.each(["github", "text", "markdown", "html", "json"])(
    "%s: one that is moved is told of nowhere",
    async (format) => {
      expect(await shownAs(format, unplaced("192.0.2.1"), unplaced("192.0.2.1", "# moved\n"))).not.toContain(
        "dns.tf:2",
      );
    },
  );

  test("a record whose value is another unknown now is news; the same one is not", async () => {
    const by = (variable: string): Tree => ({
      "dns.tf": cloudflare("var.zone", "ex.example").replace(SPF, `\${var.${variable}}`),
    });
    const at = /^::warning file=dns\.tf,line=2,/m;
    expect(await shownAs("github", by("one"), by("two"))).toMatch(at);
    expect(await shownAs("github", by("one"), { ...by("one"), "README.md": "x" })).not.toMatch(at);
  });
});
