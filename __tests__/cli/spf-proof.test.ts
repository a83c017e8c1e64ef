import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";

const VENDOR = `$ORIGIN vendor-mail.net.
@ 300 IN SOA ns.vendor-mail.net. h.vendor-mail.net. 1 2 3 4 300
_spf 300 IN TXT "v=spf1 ip4:198.51.100.0/24 ~all"
`;
const COM = `$ORIGIN com.
@ 300 IN SOA ns.com. h.com. 1 2 3 4 300
`;
/** Strings as the zone file has them, one text after another. */
const zone = (texts: readonly string[]): string => `$ORIGIN acme.example.
@ 300 IN SOA ns.acme.example. h.acme.example. 1 2 3 4 300
@ 300 IN MX 10 mx1
@ 300 IN A 203.0.113.80
mx1 300 IN A 203.0.113.25
mail 300 IN A 203.0.113.44
${texts.map((text) => `@ 300 IN TXT ${text}\n`).join("")}`;

interface Spf {
  readonly result: string;
  readonly corrected: string | null;
}

function dirWith(texts: readonly string[]): string {
  const dir = temporaryDir("proof");
  writeFileSync(join(dir, "vendor-mail.net.zone"), VENDOR);
  writeFileSync(join(dir, "com.zone"), COM);
  writeFileSync(join(dir, "acme.example.zone"), zone(texts));
  writeFileSync(join(dir, "mailworthy.yml"), "blocklists: {profile: none}\n");
  return dir;
}

async function spf(ip: string, texts: readonly string[]): Promise<Spf> {
  const { stdout } = await cli(["spf", ip, "u@acme.example", "--dns", `zones:${dirWith(texts)}`, "--json"]);
  return JSON.parse(stdout) as Spf;
}

async function text(texts: readonly string[], lang: string): Promise<string> {
  const args = ["spf", "203.0.113.25", "u@acme.example", "--dns", `zones:${dirWith(texts)}`, "--lang", lang, "--quiet"];
  return (await cli(args)).stdout.replace(/\s+/g, " ");
}

/** A broken record, and addresses that it meant. */
test.each<[readonly string[], readonly string[]]>([
  [['"v=spf1 mx include: _spf.vendor-mail.net -all"'], ["203.0.113.25", "198.51.100.9"]],
  [['"v=spf1 ip4:203.0.113.25" "include:_spf.vendor-mail.net -all"'], ["203.0.113.25", "198.51.100.9"]],
  [['"v=spf1 ip4:mail.acme.example mx -all"'], ["203.0.113.44", "203.0.113.25"]],
  [['"v=spf1; mx; include:_spf.vendor-mail.net; -all"'], ["203.0.113.25", "198.51.100.9"]],
  [
    ['"v=spf1 mx -all"', '"v=spf1 include:_spf.vendor-mail.net ~all"'],
    ["203.0.113.25", "198.51.100.9"],
  ],
  [['"v=spf1 ip4:203.0.113.0 /24 incude:_spf.vendor-mail.net -al"'], ["203.0.113.7", "198.51.100.9"]],
  [['"\\226\\128\\156v=spf1 a mx -all\\226\\128\\157"'], ["203.0.113.80", "203.0.113.25"]],
  [['"acme.example. IN TXT \\"v=spf1 mx -all\\""'], ["203.0.113.25"]],
  [['"v=spf1 include:gone.vendor-mail.net mx -all"'], ["203.0.113.25"]],
])(
  "%j: the record that spf shows lets everybody pass who was meant, whoever asks, and is check's",
  async (texts, meant) => {
    const shown = await spf(meant[0] ?? "", texts);
    expect(["none", "permerror"]).toContain(shown.result);
    const record = shown.corrected ?? "";
    for (const ip of meant) expect((await spf(ip, [`"${record}"`])).result).toBe("pass");
    expect((await spf("192.0.2.66", [`"${record}"`])).result).toMatch(/^(?:soft)?fail$/);
    const dir = dirWith(texts);
    const args = ["check", "acme.example", "--config", join(dir, "mailworthy.yml"), "--dns", `zones:${dir}`];
    const { findings } = JSON.parse((await cli([...args, "--json"])).stdout) as { findings: { corrected?: string }[] };
    expect(findings.map((f) => f.corrected)).toContain(record);
  },
);

test.each<[readonly string[], string, string]>([
  [
    ['"v=spf1 include:_spf.gogle.com mx -all"'],
    "Did you mean _spf.google.com?",
    "_spf.google.com の誤りではありませんか",
  ],
  [
    ['"v=spf1 a:mial.acme.example a:x1.acme.example a:x2.acme.example -all"'],
    "Did you mean mail.acme.example?",
    "mail.acme.example の誤り",
  ],
])("%j: no record is sure, so it says what to decide", async (texts, en, ja) => {
  expect((await spf("203.0.113.25", texts)).corrected).toBeNull();
  expect(await text(texts, "en")).toContain(en);
  expect(await text(texts, "ja")).toContain(ja);
});

test("a fault is named in the words of people: the character, the missing blank, every term", async () => {
  const dash = await text(['"v=spf1 mx incude:_spf.vendor-mail.net \\226\\128\\147all"'], "en");
  expect(dash).toContain("U+2013 en dash");
  expect(dash).not.toMatch(/â|mechanism|modifier/);
  const torn = await text(['"v=spf1 mx include: _spf.vendor-mail.net -all"'], "en");
  expect(torn).toContain("include: _spf.vendor-mail.net: the domain behind it is missing");
  expect(torn).not.toContain("_spf.vendor-mail.net is no term");
  const fused = await text(['"v=spf1 ip4:203.0.113.25" "include:_spf.vendor-mail.net -all"'], "en");
  expect(fused).toContain("split into strings that join without a space");
});
