import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

/** Git for Windows checks texts out with CRLF unless told otherwise: each of them says then what it says with LF. */
const crlf = (text: string): string => text.replaceAll(/\r?\n/g, "\r\n");
const lf = (text: string): string => text.replaceAll("\r\n", "\n");
const sample = (path: string): string => readFileSync(path, "utf8");

/** What a command says as JSON of these files, in a directory of their own. */
async function said(files: Readonly<Record<string, string>>, args: readonly string[], stdin = ""): Promise<unknown> {
  const dir = temporaryDir("ends");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const { code, stdout, stderr } = await cli([...args, "--json"], { cwd: dir, stdin });
  return { code, stderr, said: stdout === "" ? null : (JSON.parse(stdout) as unknown) };
}

const each = (
  files: Readonly<Record<string, string>>,
  turn: (text: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, turn(text)]));

const BIND = `$ORIGIN example.com.
$TTL 1h
@ IN SOA ns.example.com. hostmaster.example.com. (
    1 ; serial
    7200 900
    1209600 300 )
  IN NS ns
@ IN TXT ( "v=spf1 ip4:203.0.113.10"
  " -all" ) ; two strings
www 300 IN A 203.0.113.10
$GENERATE 1-3 h$ A 203.0.113.$
`;
const OCTODNS = `---
"":
  - type: TXT
    value: v=spf1 ip4:203.0.113.10 -all
  - type: MX
    values:
      - exchange: mail.example.com.
        preference: 10
long:
  type: TXT
  value: >-
    v=DKIM1\\; k=rsa\\;
    p=abc
www:
  ttl: 300
  type: A
  values: [203.0.113.10]
`;
const DNSCONTROL = `// a comment
var REG = NewRegistrar("none");
var DNS = NewDnsProvider("bind");
D("example.com", REG, DnsProvider(DNS),
  /* several
     lines */
  TXT("@", "v=spf1 ip4:203.0.113.10 -all"),
  MX("@", 10, "mail.example.com."),
  A("www", "203.0.113.10", TTL(300)),
  TXT("t", \`a
b\`)
);
`;
const TERRAFORM = `# a comment
resource "aws_route53_zone" "main" {
  name = "example.com"
}
resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "example.com"
  type    = "TXT"
  ttl     = 300
  records = [
    "v=spf1 ip4:203.0.113.10 -all",
  ]
}
resource "aws_route53_record" "dkim" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "s._domainkey"
  type    = "TXT"
  ttl     = 300
  records = [<<-EOT
    v=DKIM1; k=rsa; p=abc
    EOT
  ]
}
`;
const GCLOUD = `---
kind: dns#resourceRecordSet
name: example.com.
rrdatas:
- ns.example.net. h.example.net. 1 2 3 4 5
ttl: 21600
type: SOA
---
kind: dns#resourceRecordSet
name: example.com.
rrdatas:
- '"v=spf1 ip4:203.0.113.10 -all"'
ttl: 300
type: TXT
---
kind: dns#resourceRecordSet
name: www.example.com.
rrdatas:
- 203.0.113.10
ttl: 300
type: A
`;

describe("DNS files with CRLF declare what they declare with LF", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ["a zone file", { "example.com.zone": BIND }, 7],
    ["octoDNS", { "example.com.yaml": OCTODNS }, 4],
    ["DNSControl", { "dnsconfig.js": DNSCONTROL }, 4],
    ["Terraform", { "main.tf": TERRAFORM }, 2],
    ["an export of gcloud", { "records.yaml": GCLOUD }, 3],
  ])("%s", async (_, files, records) => {
    const [one, two] = [await said(each(files, lf), ["zones", "."]), await said(each(files, crlf), ["zones", "."])];
    expect((one as { said: { records: readonly unknown[] } }).said.records.length).toBeGreaterThanOrEqual(records);
    expect(two).toEqual(one);
  });

  test("what they would answer", async () => {
    const ask = ["zones", "ask", "example.com", "TXT", "."];
    const one = await said({ "example.com.zone": BIND }, ask);
    expect(one).toMatchObject({ code: 0, said: { rcode: "NOERROR", source: "zone" } });
    expect(await said({ "example.com.zone": crlf(BIND) }, ask)).toEqual(one);
  });
});

describe("inputs with CRLF are read as with LF", () => {
  const ZONE = `${BIND}mail IN A 203.0.113.10\n`;
  const WORLD = { "world/example.com.zone": ZONE };
  const CHECK = ["check", "--dns", "zones:world", "--clock", "2026-11-24T08:00:00Z"];
  const CONFIG = `# a comment
senders:
  - domain: example.com
    ips: ["203.0.113.10"]
    helo: mail.example.com
blocklists:
  profile: none
rules:
  spf/near-lookup-limit: off
accept:
  - id: ptr/missing
    on: 203.0.113.10
    until: 2027-01-31
    reason: >-
      asked for,
      ticket 812
`;
  const LIST = `# a comment\nexample.com 203.0.113.10 helo=mail.example.com  # ours\n\nparked.example sends=no\n`;
  const NO_LISTS = "blocklists:\n  profile: none\n";

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "the senders list",
      { ...WORLD, "list.txt": LIST, "c.yml": NO_LISTS },
      [...CHECK, "--senders", "list.txt", "--config", "c.yml"],
    ],
    ["the configuration", { ...WORLD, "c.yml": CONFIG }, [...CHECK, "--config", "c.yml"]],
    [
      "volumes",
      {
        "v.csv": 'date,sent,domain\n2026-11-22,100,a.example\n2026-11-23,"110",a.example\n2026-11-24,120,a.example\n',
      },
      ["volume", "v.csv", "--day", "2026-11-24"],
    ],
    ["a bounce", { "b.eml": sample("__tests__/bounce/samples/exim-listed-at.txt") }, ["bounce", "b.eml", "--offline"]],
    ["a log", { "b.log": sample("__tests__/bounce/samples/gmail-no-ptr.txt") }, ["bounce", "b.log", "--offline"]],
    [
      "a message",
      { "m.eml": sample("__tests__/message/samples/gmail-all-pass.eml"), ...WORLD },
      ["message", "m.eml", "--dns", "zones:world"],
    ],
  ])("%s", async (_, files, args) => {
    const [one, two] = [await said(each(files, lf), args), await said(each(files, crlf), args)];
    expect(one).toMatchObject({ stderr: "" });
    expect(two).toEqual(one);
  });

  test("senders on standard input", async () => {
    const args = [...CHECK, "--senders", "-", "--config", "c.yml"];
    const files = { ...WORLD, "c.yml": NO_LISTS };
    const one = await said(files, args, LIST);
    expect(one).toMatchObject({ said: { senders: [{ id: "example.com" }, { id: "parked.example" }] } });
    expect(await said(files, args, crlf(LIST))).toEqual(one);
  });

  test("a mistake is told at the same line and column", async () => {
    const wrong = `${LIST}nowhere.example 203.0.113.999\n`;
    const args = [...CHECK, "--senders", "list.txt"];
    const one = await said({ ...WORLD, "list.txt": wrong }, args);
    expect(one).toMatchObject({ code: 2, stderr: expect.stringContaining("list.txt:5:") });
    expect(await said({ ...WORLD, "list.txt": crlf(wrong) }, args)).toEqual(one);
  });

  test("a report, a history and a tape that came by such a checkout", async () => {
    const files = { ...WORLD, "list.txt": LIST, "c.yml": NO_LISTS };
    const dir = temporaryDir("ends");
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const check = ["check", "--senders", "list.txt", "--config", "c.yml", "--clock", "2026-11-24T08:00:00Z"];
    const out = ["--history", "h.json", "--record", "t.json", "--out", "json=r.json", "--shard", "1/1"];
    await cli([...check, "--dns", "zones:world", ...out], { cwd: dir });
    await cli([...check, "--dns", "zones:world", "--history", "h.json"], { cwd: dir });
    const read = async (): Promise<readonly unknown[]> => [
      await cli([...check, "--replay", "t.json", "--json"], { cwd: dir }),
      await cli([...check, "--dns", "zones:world", "--json", "--history", "h.json"], { cwd: dir }),
      await cli(["merge", "r.json", "--json"], { cwd: dir }),
    ];
    const kept = ["h.json", "t.json", "r.json"].map((name) => [name, readFileSync(join(dir, name), "utf8")] as const);
    const one = await read();
    for (const [name, text] of kept) writeFileSync(join(dir, name), crlf(text));
    expect(await read()).toEqual(one);
  });
});
