import { describe, expect, test } from "@jest/globals";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../run.ts";

interface World {
  readonly example: string;
  readonly reverse?: string;
  readonly lists?: string;
  /** Null: the configuration names them. */
  readonly senders: string | null;
  readonly config?: string;
}

interface Report {
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly subject: string;
    readonly message: string;
    readonly evidence: readonly { readonly question: string }[];
  }[];
  readonly notChecked: readonly { readonly check: string; readonly subject: string }[];
}

const SOA = "@ 60 SOA ns.example.net. hostmaster.example.net. 1 3600 600 86400 60\n@ 60 NS ns.example.net.\n";
const CONFIG = "blocklists: {profile: none, add: [{zone: dbl.spamhaus.org}]}\n";

/** `check` over an embedded server; errors and warnings of the chapters that this is about, and the report as text. */
async function checked({
  example,
  reverse = "",
  lists = "",
  senders,
  config = CONFIG,
}: World): Promise<{ readonly rows: readonly string[]; readonly report: Report; readonly text: string }> {
  const dir = mkdtempSync(join(tmpdir(), "mailworthy-helo-"));
  try {
    mkdirSync(join(dir, "dns"));
    const zone = (name: string, text: string): void =>
      writeFileSync(join(dir, "dns", `${name}.zone`), `$ORIGIN ${name}.\n$TTL 60\n${SOA}${text}\n`);
    zone("example.com", example);
    zone("113.0.203.in-addr.arpa", reverse);
    zone("node.example", "mail A 203.0.113.10");
    zone("dbl.spamhaus.org", `dbltest.com A 127.0.1.2\ntest A 127.0.1.2\n${lists}`);
    if (senders !== null) writeFileSync(join(dir, "s.txt"), `${senders}\n`);
    writeFileSync(join(dir, "c.yml"), config);
    const listed = senders === null ? [] : ["--senders", "s.txt"];
    const args = ["check", ...listed, "--config", "c.yml", "--dns", "zones:dns"];
    const [json, text] = [await cli([...args, "--json"], { cwd: dir }), await cli(args, { cwd: dir })];
    if (!json.stdout.startsWith("{")) throw new Error(json.stderr);
    const report = JSON.parse(json.stdout) as Report;
    const rows = report.findings
      .filter(({ id, severity }) => severity !== "info" && /^(helo|mx|ptr|dnsbl)\//.test(id))
      .map(({ id, severity, subject }) => `${severity} ${id} ${subject}`);
    return { rows, report, text: text.stdout };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const SOUND = '@ MX 10 mail\n@ TXT "v=spf1 ip4:203.0.113.10 -all"\nmail A 203.0.113.10';
const BACK = "10 PTR mail.example.com.";
const SENDER = "example.com 203.0.113.10";

describe("what a server says in HELO is judged, whatever it is", () => {
  test.each<readonly [string, Partial<World> & { readonly helo: string }, readonly string[]]>([
    ["a name that leads back", { helo: "mail.example.com" }, []],
    ["a bare address", { helo: "203.0.113.10" }, ["warning helo/invalid-name 203.0.113.10"]],
    ["an address literal", { helo: "[203.0.113.10]" }, ["warning helo/invalid-name [203.0.113.10]"]],
    ["an IPv6 literal", { helo: "[IPv6:2001:DB8::10]" }, ["warning helo/invalid-name [ipv6:2001:db8::10]"]],
    [
      "an underscore",
      { helo: "mail_1.example.com", example: `${SOUND}\nmail_1 A 203.0.113.10` },
      ["warning helo/invalid-name mail_1.example.com"],
    ],
    ["only an MX", { helo: "example.com" }, ["warning helo/not-resolving example.com"]],
    ["nothing at all", { helo: "gone.example.com" }, ["error helo/not-resolving gone.example.com"]],
    [
      "a record that forbids it",
      { helo: "mail.example.com", example: `${SOUND}\nmail TXT "v=spf1 -all"` },
      ["error helo/spf-fail 203.0.113.10"],
    ],
  ])("%s", async (_what, { helo, ...world }, expected) => {
    const { rows } = await checked({ example: SOUND, reverse: BACK, senders: `${SENDER} helo=${helo}`, ...world });
    expect(rows).toEqual(expected);
  });

  test.each([
    ["mail", "greets as mail, which is not a full name"],
    ["localhost", "greets as localhost, which is not a full name"],
    ["-mail.example.com", "is no valid host name"],
    ["[203.0.113.99]", "instead of a name, and one that it does not send from"],
    ["203.0.113.99", "a bare address instead of a name, and one that it does not send from"],
    ["[IPv6:2001:db8::99]", "greets as [IPv6:2001:db8::99]"],
  ])("%s is said as it is", async (helo, said) => {
    const { report } = await checked({ example: SOUND, reverse: BACK, senders: `${SENDER} helo=${helo}` });
    expect(report.findings.find((f) => f.id === "helo/invalid-name")?.message).toContain(said);
  });

  test.each(["mail.example.com,mail2.example.com", "203.0.113.300", "user@example.com", "[203.0.113]"])(
    "%s is what no server says: wrong input",
    async (helo) => {
      await expect(checked({ example: SOUND, senders: `${SENDER} helo=${helo}` })).rejects.toThrow(/s\.txt:1:26/);
    },
  );

  test.each([
    ["[203.0.113.10]", "[203.0.113.10]"],
    ["[IPv6:2001:db8::10]", "[ipv6:2001:db8::10]"],
    ['"[203.0.113.10]"', "[203.0.113.10]"],
    ["203.0.113.10", "203.0.113.10"],
    ["mail_1.example.com", "mail_1.example.com"],
    ["localhost", "localhost"],
  ])("helo: %s in the configuration means what it does in the list", async (helo, subject) => {
    const config = `senders: [{domain: example.com, ips: [203.0.113.10], helo: ${helo}}]\n${CONFIG}`;
    const { rows } = await checked({ example: SOUND, reverse: BACK, senders: null, config });
    expect(rows).toContain(`warning helo/invalid-name ${subject}`);
  });
});

describe("several addresses under one HELO name", () => {
  const two = { example: `${SOUND}\nmail AAAA 2001:db8::10`, reverse: `${BACK}\n11 PTR mail.example.com.` };

  test("each is judged against it, and the one that lacks is named with the question that proves it", async () => {
    const senders = "example.com 203.0.113.10 203.0.113.11 2001:db8::10 2001:db8::11 helo=mail.example.com";
    const { rows, report } = await checked({ ...two, senders });
    expect(rows.filter((row) => row.includes("helo/"))).toEqual([
      "warning helo/mismatch 2001:db8::11",
      "warning helo/mismatch 203.0.113.11",
    ]);
    const proofs = report.findings.filter((f) => f.id === "helo/mismatch").map((f) => f.evidence[0]?.question);
    expect(proofs).toEqual(["mail.example.com AAAA", "mail.example.com A"]);
  });
});

describe("without a stated name the reverse name is assumed", () => {
  test("its SPF is told as a warning, and that it is assumed", async () => {
    const { rows, report, text } = await checked({
      example: `${SOUND}\nmail TXT "v=spf1 -all"`,
      reverse: BACK,
      senders: SENDER,
    });
    expect(rows).toEqual(["warning helo/spf-fail 203.0.113.10"]);
    expect(report.findings.find((f) => f.id === "helo/spf-fail")?.message).toContain("assumed to say in HELO");
    expect(text).toContain("PTR, assumed, SPF fail");
  });

  test("a soft failure of a name that may be another is not told", async () => {
    const { rows, text } = await checked({
      example: `${SOUND}\nmail TXT "v=spf1 ~all"`,
      reverse: BACK,
      senders: SENDER,
    });
    expect(rows).toEqual([]);
    expect(text).toContain("PTR, assumed");
  });
});

describe("a server's names on a domain list", () => {
  const foreign = { example: SOUND, reverse: "10 PTR mail.node.example.", senders: SENDER };

  test.each<readonly [string, World, readonly string[]]>([
    [
      "the reverse name",
      { ...foreign, lists: "mail.node.example A 127.0.1.2" },
      ["error dnsbl/name-listed mail.node.example"],
    ],
    [
      "the HELO name",
      {
        ...foreign,
        reverse: BACK,
        senders: `${SENDER} helo=mail.node.example`,
        lists: "mail.node.example A 127.0.1.2",
      },
      ["error dnsbl/name-listed mail.node.example"],
    ],
    ["neither", foreign, []],
    [
      "the domain above it says it",
      {
        example: SOUND,
        reverse: BACK,
        senders: SENDER,
        lists: "example.com A 127.0.1.2\nmail.example.com A 127.0.1.2",
      },
      ["error dnsbl/domain-listed example.com"],
    ],
  ])("%s", async (_what, world, expected) => {
    expect((await checked(world)).rows).toEqual(expected);
  });

  test("a list that does not answer truthfully is told for the names too", async () => {
    const { report } = await checked({ ...foreign, lists: "invalid A 127.0.1.2" });
    expect(report.notChecked.map((row) => row.check)).toContain("dnsbl/name-listed");
  });
});

describe("where bounces and replies go", () => {
  const at = (records: string): World => ({
    example: `@ TXT "v=spf1 ip4:203.0.113.10 -all"\nmail A 203.0.113.10\n${records}`,
    reverse: BACK,
    senders: `${SENDER} helo=mail.example.com`,
  });

  test.each<readonly [string, World, readonly string[]]>([
    ["nowhere", at(""), ["error mx/no-return-path example.com"]],
    ["to the address of the domain", at("@ A 203.0.113.10"), []],
    ["null MX", at("@ MX 0 ."), ["error mx/null-of-sender example.com"]],
    ["to loopback", at("@ MX 10 lo\nlo A 127.0.0.1"), ["warning mx/loopback-only example.com"]],
    ["to the loopback address of the domain", at("@ A 127.0.0.1"), ["warning mx/loopback-only example.com"]],
    ["to loopback and elsewhere", at("@ MX 10 lo\n@ MX 20 mail\nlo A 127.0.0.1"), []],
  ])("%s", async (_what, world, expected) => {
    expect((await checked(world)).rows).toEqual(expected);
  });
});

describe("a PTR record that names no host is told as what it says", () => {
  test.each([
    [".", 'the PTR record of 203.0.113.10 names the DNS root ("."), which is no host name'],
    ["203.0.113.10.", "the reverse name of 203.0.113.10 is 203.0.113.10, an address as text: no valid host name"],
  ])("%s", async (target, said) => {
    const { report, text } = await checked({ example: SOUND, reverse: `10 PTR ${target}`, senders: SENDER });
    expect(report.findings.find((f) => f.id === "ptr/invalid-name")?.message).toBe(said);
    expect(text).not.toMatch(/, ,|called ,|to ,/);
    expect(text).toContain(target === "." ? "  .  " : "203.0.113.10  ");
  });
});
