import { describe, expect, test } from "@jest/globals";
import { senderTable } from "../../src/report/table.ts";
import { AT, check, LIST, sendersOf, told, world, zone } from "./world.ts";
import type { Against, CheckResult } from "../../src/app/check-run.ts";
import { parseHistory, serializeHistory, type History } from "../../src/compare/history.ts";

const REST = `
_dmarc.shop.test. IN TXT "v=DMARC1; p=reject"
shop.test. IN MX 10 mail.shop.test.
mail.shop.test. IN A 203.0.113.1
9.113.0.203.in-addr.arpa. IN PTR nine.shop.test.
nine.shop.test. IN A 203.0.113.9`;
const LISTED = `1.113.0.203.${LIST}. IN A 127.0.0.2`;
const spf = (text: string): string => `shop.test. IN TXT "v=spf1 ${text}"`;

describe("a domain given alone", () => {
  test("is judged with the servers of its record, at the line of the sender", async () => {
    const result = await check(world([REST, LISTED, spf("ip4:203.0.113.1 -all")].join("\n")).dns, {
      senders: "shop.test",
    });
    expect(told(result, "ptr", "dnsbl")).toEqual(["dnsbl/listed 203.0.113.1 error", "ptr/missing 203.0.113.1 error"]);
    expect(result.judgement.findings.map((f) => f.location?.line)).toEqual([1, 1]);
    expect(senderTable(result.facts, "en").rows.map((r) => [r.address, r.found, r.lists.text])).toEqual([
      ["203.0.113.1", true, "1 of 1"],
    ]);
    expect(result.facts.senders[0]?.addresses).toEqual([]);
  });

  test.each([
    ["a listed address", "shop.test 203.0.113.9"],
    ["sends=no", "shop.test sends=no"],
  ])("%s: none is looked for", async (_, senders) => {
    const result = await check(world([REST, LISTED, spf("ip4:203.0.113.1 ip4:203.0.113.9 -all")].join("\n")).dns, {
      senders,
    });
    expect(told(result, "ptr", "dnsbl")).toEqual([]);
    expect(result.judgement.notChecked.filter((n) => n.check.startsWith("servers/"))).toEqual([]);
  });

  test.each([
    ["exists:%{i}.shop.test -all", ["servers/none"], "no sending address known"],
    ["ip4:203.0.113.0/24 ip4:203.0.113.9 -all", ["servers/range"], "256 addresses"],
    ["ip4:203.0.113.9 ip4:203.0.112.0/28 -all", ["servers/more"], "1 more servers"],
    ["a:dark.shop.test ip4:203.0.113.9 -all", ["servers/unknown"], "not all known"],
  ])("%s: told as %j", async (terms, checks, words) => {
    const result = await check(world([REST, spf(terms)].join("\n"), ["dark.shop.test"]).dns, { senders: "shop.test" });
    const rows = result.judgement.notChecked.filter((n) => n.check.startsWith("servers/"));
    expect(rows.map((n) => n.check)).toEqual(checks);
    expect(rows[0]?.detail).toContain(words);
  });

  test.each([
    ["the web server beside a mail service", "a include:vendor.test -all", ["ptr/missing 203.0.113.7 info"]],
    ["the only server", "a -all", ["ptr/missing 203.0.113.7 error"]],
    ["an unused neighbour of a named server", "ip4:203.0.113.8/31 -all", ["ptr/missing 203.0.113.8 info"]],
    ["a range that nobody named", "ip4:203.0.113.4/31 -all", ["4", "5"].map((n) => `ptr/missing 203.0.113.${n} error`)],
  ])("%s", async (_, terms, expected) => {
    const lines = [REST, spf(terms), "shop.test. IN A 203.0.113.7", 'vendor.test. IN TXT "v=spf1 -all"'];
    expect(told(await check(world(lines.join("\n")).dns, { senders: "shop.test" }), "ptr")).toEqual(expected);
  });

  test("a stated HELO name is held against the server that it leads to", async () => {
    const lines = [REST, spf("ip4:203.0.113.1 ip4:203.0.113.9 -all")].join("\n");
    const of = async (helo: string): Promise<readonly string[]> =>
      told(await check(world(lines).dns, { senders: `shop.test helo=${helo}` }), "helo");
    expect(await of("nine.shop.test")).toEqual([]);
    expect(await of("a.root")).toEqual(["helo/not-resolving a.root error"]);
  });

  test("asks each question once more for it alone", async () => {
    const { dns, asked } = world([REST, spf("ip4:203.0.113.9 -all")].join("\n"));
    await check(dns, { senders: "shop.test\nother.test 203.0.113.9" });
    const of = (type: string, name: string): number => asked.filter((q) => q.type === type && q.name === name).length;
    expect(of("A", `9.113.0.203.${LIST}`)).toBe(1);
    expect(of("A", `2.0.0.127.${LIST}`)).toBe(1);
  });
});

describe("on a pull request", () => {
  const base = (terms: string, senders = "shop.test"): Against => ({
    ...{ mode: "pull-request", senders: sendersOf(senders) },
    base: { zones: zone("shop.test", `x IN NS dark.test.\n@ IN TXT "v=spf1 ${terms}"`), relocate: (at) => at },
  });
  const pull = (
    before: string,
    now: string,
    silent: readonly string[] = [],
    listed = "shop.test",
  ): Promise<CheckResult> =>
    check(world(REST.replaceAll(/^\S*shop\.test\..*$/gm, ""), silent).dns, {
      senders: "shop.test",
      head: zone("shop.test", `@ IN TXT "v=spf1 ${now}"`),
      against: base(before, listed),
    });

  test.each<readonly [string, string, string, readonly string[], number, string?]>([
    ["what was there stays", "ip4:203.0.113.1 -all", "ip4:203.0.113.1 ~all", ["203.0.113.1 persisting"], 0],
    [
      "what it adds is new",
      "ip4:203.0.113.1 -all",
      "ip4:203.0.113.1 ip4:203.0.113.2 -all",
      ["203.0.113.1 persisting", "203.0.113.2 introduced"],
      1,
    ],
    [
      "a list without its address makes nothing new",
      "ip4:203.0.113.1 ip4:203.0.113.2 -all",
      "ip4:203.0.113.1 ip4:203.0.113.2 -all",
      ["203.0.113.1 persisting", "203.0.113.2 persisting"],
      0,
      "shop.test 203.0.113.1",
    ],
  ])("%s", async (_, before, now, expected, exitCode, listed = "shop.test") => {
    const result = await pull(before, now, [], listed);
    expect(told(result, "ptr")).toEqual(expected.map((row) => `ptr/missing ${row}`));
    expect(result.judgement.exitCode).toBe(exitCode);
  });

  test("where the base's servers are not known, nothing is called new", async () => {
    const result = await pull("redirect=x.shop.test", "ip4:203.0.113.2 -all", ["x.shop.test"]);
    expect(told(result, "ptr")).toEqual(["ptr/missing 203.0.113.2 indeterminate"]);
    expect(result.judgement.exitCode).toBe(0);
  });
});

describe("with a history", () => {
  const night = async (
    history: History | null,
    lines: string,
    silent: readonly string[] = [],
  ): Promise<CheckResult> => {
    const again = history === null ? null : parseHistory(serializeHistory(history), "h.json");
    if (again?.ok === false) throw new Error("the history cannot be read back");
    return check(world(`${REST}\n${lines}`, silent).dns, {
      senders: "shop.test",
      against: { mode: "history", history: again === null ? null : again.value },
    });
  };
  const ONE = spf("ip4:203.0.113.9 -all");
  const TWO = spf("ip4:203.0.113.9 ip4:203.0.113.1 -all");

  test("of a version that found none: what stands is learned", async () => {
    const before: History = { schema: "mailworthy/history/1", at: AT, findings: [] };
    const result = await night(before, `${LISTED}\n${TWO}`);
    expect(told(result, "ptr", "dnsbl")).toEqual([
      "dnsbl/listed 203.0.113.1 persisting",
      "ptr/missing 203.0.113.1 persisting",
    ]);
    expect(result.judgement.exitCode).toBe(0);
  });

  test("a server that SPF names since today is learned; what befalls it later is a regression", async () => {
    const first = await night(null, ONE);
    const second = await night(first.history, TWO);
    expect(told(second, "ptr")).toEqual(["ptr/missing 203.0.113.1 persisting"]);
    const third = await night(second.history, `${LISTED}\n${TWO}`);
    expect(told(third, "ptr", "dnsbl")).toEqual([
      "dnsbl/listed 203.0.113.1 introduced",
      "ptr/missing 203.0.113.1 persisting",
    ]);
    expect(third.judgement.exitCode).toBe(1);
  });

  test("what could not be asked when it was found is learned when it can be", async () => {
    const first = await night(null, ONE);
    const dark = await night(first.history, `${LISTED}\n${TWO}`, [LIST]);
    expect(told(dark, "dnsbl")).toEqual([]);
    const light = await night(dark.history, `${LISTED}\n${TWO}`);
    expect(told(light, "dnsbl")).toEqual(["dnsbl/listed 203.0.113.1 persisting"]);
  });

  test("a regression of a found server outlives a night on which SPF cannot be asked", async () => {
    const first = await night(null, TWO);
    const red = await night(first.history, `${LISTED}\n${TWO}`);
    expect(red.judgement.exitCode).toBe(1);
    const dark = await night(red.history, `${LISTED}\n${TWO}`, ["shop.test"]);
    expect(told(dark, "dnsbl")).toEqual(["dnsbl/listed 203.0.113.1 indeterminate"]);
    expect((await night(dark.history, `${LISTED}\n${TWO}`)).judgement.exitCode).toBe(1);
    expect(told(await night(dark.history, ONE), "dnsbl")).toEqual(["dnsbl/listed 203.0.113.1 resolved"]);
  });
});
