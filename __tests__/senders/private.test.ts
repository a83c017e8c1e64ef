import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isPrivate, isPrivateAddress, privateNetworks } from "../../src/ip/private.ts";
import { parseRange } from "../../src/ip/range.ts";
import { subtract } from "../../src/ip/set.ts";
import { lettersOf } from "../../src/report/drafts/of-finding.ts";
import { senderTable } from "../../src/report/table.ts";
import { LANGS } from "../../src/core/lang.ts";
import { textOf } from "../../src/rules/text.ts";
import { ip } from "../ips.ts";
import { cli } from "../run.ts";
import { temporaryDir } from "../temporary.ts";
import { AT, check, world } from "./world.ts";

test.each([
  ["10.0.0.1", true],
  ["172.31.255.255", true],
  ["172.32.0.0", false],
  ["100.127.0.1", true],
  ["192.0.2.1", false],
  ["255.255.255.255", true],
  ["::1", true],
  ["::2", false],
  ["fd00::1", true],
  ["2001:db8::1", false],
  ["::ffff:192.168.0.1", true],
  ["::ffff:203.0.113.1", false],
])("%s: private %s", (address, expected) => {
  expect(isPrivateAddress(ip(address))).toBe(expected);
});

test("what is taken out of a wide range is every private network in it", () => {
  const all = ["0.0.0.0/0", "::/0"].flatMap((text) => parseRange(text) ?? []);
  const left = subtract(all, privateNetworks());
  expect(
    left.some((range) => privateNetworks().some((p) => subtract([p], left).length === 0 || isPrivate(range))),
  ).toBe(false);
});

const ZONE = `$ORIGIN shop.test.
@ 300 IN SOA ns h 1 2 3 4 300
@ 300 IN TXT "v=spf1 ip4:203.0.113.1 -all"
`;
const REST = `
_dmarc.shop.test. IN TXT "v=DMARC1; p=reject"
shop.test. IN MX 10 mail.shop.test.
mail.shop.test. IN A 203.0.113.1
1.113.0.203.in-addr.arpa. IN PTR mail.shop.test.`;
const spf = (text: string): string => `${REST}\nshop.test. IN TXT "v=spf1 ${text}"`;

test.each([
  ["en", "private address"],
  ["ja", "プライベートアドレス"],
])("the spf command says so (%s)", async (lang, words) => {
  const dir = temporaryDir("private");
  writeFileSync(join(dir, "shop.test.zone"), ZONE);
  const args = ["spf", "192.168.1.5", "u@shop.test", "--dns", `zones:${dir}`];
  const { stdout } = await cli([...args, "--lang", lang]);
  expect(stdout).toContain(words);
  expect(stdout).not.toContain("ip4:192.168.1.5 ");
  expect(JSON.parse((await cli([...args, "--json"])).stdout)).toMatchObject({ result: "fail", corrected: null });
});

describe("a sender with a private address", () => {
  test("is not added to a record, nor does anybody get a letter about its reverse name", async () => {
    const result = await check(world(spf("ip4:203.0.113.1 -all")).dns, { senders: "shop.test 10.1.2.3 203.0.113.1" });
    const found = result.judgement.findings;
    expect(found.map((f) => [f.id, f.subject, f.corrected ?? null])).toEqual([
      ["ptr/missing", "10.1.2.3", null],
      ["spf/sender-not-authorized", "10.1.2.3", null],
    ]);
    for (const finding of found) {
      expect(lettersOf(finding, result.facts, AT)).toEqual([]);
      for (const lang of LANGS) expect(textOf(lang, finding).help).toMatch(/private address|プライベートアドレス/);
    }
  });

  test("leaves the record that another one needs without it", async () => {
    const result = await check(world(spf("ip4:203.0.113.9 -all")).dns, { senders: "shop.test 10.1.2.3 203.0.113.1" });
    const missing = result.judgement.findings.filter((f) => f.id === "spf/sender-not-authorized");
    expect(missing.map((f) => [f.subject, f.corrected ?? null])).toEqual([
      ["10.1.2.3", null],
      ["203.0.113.1", "v=spf1 ip4:203.0.113.1 ip4:203.0.113.9 -all"],
    ]);
  });

  test("stays in a record that names it: who wrote it there may mean it", async () => {
    const result = await check(world(spf("ip4:10.1.2.3 ip4:203.0.113.1 -all")).dns, { senders: "shop.test 10.1.2.3" });
    const told = result.judgement.findings.find((f) => f.id === "spf/private-range");
    expect(told?.severity).toBe("warning");
    expect(told?.corrected ?? null).toBeNull();
    expect(result.judgement.findings.map((f) => f.id)).not.toContain("spf/sender-not-authorized");
  });

  test("stands on no list of the world, which is not to say that it is clean", async () => {
    const lines = `${spf("ip4:10.1.2.3 ip4:203.0.113.1 -all")}\n2.0.0.127.bl.spamcop.net. IN A 127.0.0.2`;
    const setup = { senders: "shop.test 10.1.2.3 203.0.113.1", list: "bl.spamcop.net" };
    const result = await check(world(lines).dns, setup);
    expect(senderTable(result.facts, "en").rows.map((row) => row.lists)).toEqual([
      { mark: "none", text: "–" },
      { mark: "ok", text: "0 of 1" },
    ]);
  });

  test("may stand on a list of one's own", async () => {
    const lines = `${spf("ip4:10.1.2.3 -all")}\n3.2.1.10.bl.test. IN A 127.0.0.2`;
    const result = await check(world(lines).dns, { senders: "shop.test 10.1.2.3" });
    expect(senderTable(result.facts, "en").rows.map((row) => row.lists)).toEqual([{ mark: "bad", text: "1 of 1" }]);
  });
});
