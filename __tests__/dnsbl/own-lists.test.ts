import { describe, expect, test } from "@jest/globals";
import { settingsOf } from "../../src/app/settings-of.ts";
import type { Dns, Outcome, Question } from "../../src/dns/types.ts";
import { planLists, type ListSpec } from "../../src/mail/dnsbl/plan.ts";
import { judgeCodes } from "../../src/mail/dnsbl/judge.ts";
import { runLists } from "../../src/mail/dnsbl/run.ts";
import { RULES } from "../../src/rules/registry.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const NONE = { zones: null, failOn: null, maxNotChecked: null, history: null };

function read(entry: string): ReturnType<typeof settingsOf> {
  const config = { text: `blocklists: { profile: none, add: [${entry}] }`, file: "m.yml" };
  return settingsOf({ lists: [{ text: "a.test", file: "s.txt" }], config }, NONE, RULES);
}

function specOf(entry: string): ListSpec {
  const settings = read(entry);
  if (!settings.ok) throw new Error(settings.error.map((p) => p.message).join("; "));
  const planned = planLists({ ...settings.value.config.blocklists, dqsKey: null });
  const [spec] = planned.ok ? planned.value : [];
  if (spec === undefined) throw new Error(entry);
  return spec;
}

/** A sound list whose test entry is another one; what it was asked is kept. */
function world(asked: Question[], listed: readonly string[]): Dns {
  return {
    ask: (question): Promise<Outcome> => {
      asked.push(question);
      const { name, type } = question;
      const records = [{ name, ttl: 1, data: { type: "A" as const, address: ip("127.0.0.4") } }];
      const isThere = type === "A" && listed.some((front) => name.startsWith(`${front}.bl.own.test`));
      return Promise.resolve(
        isThere ? { kind: "answer", rcode: "NOERROR", records } : { kind: "answer", rcode: "NXDOMAIN", records: [] },
      );
    },
  };
}

describe("a list of one's own, told as the catalogue tells its lists", () => {
  test("codes: values, ranges and bits; what is not named counts for nothing", () => {
    const { entry } = specOf("{ zone: bl.own.test, codes: { 127.0.0.2: listed, 127.0.0.10-11: policy } }");
    const verdict = (address: string): string => judgeCodes(entry, [ip(address)]).verdict;
    expect(["127.0.0.2", "127.0.0.11", "127.0.0.5"].map(verdict)).toEqual(["listed", "policy", "not-checked"]);
    const mask = specOf("{ zone: bl.own.test, codes: { 'bit:4': listed } }").entry;
    expect(judgeCodes(mask, [ip("127.0.0.5")])).toMatchObject({ verdict: "listed" });
  });

  test("controls, families and registered domains", async () => {
    const asked: Question[] = [];
    const spec = specOf(
      "{ zone: bl.own.test, families: [4], controls: { listed: 127.0.0.3, clean: null }, codes: { 127.0.0.4: listed } }",
    );
    const dns = world(asked, ["3.0.0.127", "1.0.0.127", "10.113.0.203"]);
    const { lists, listings } = await runLists(dns, [spec], {
      addresses: [ip("203.0.113.10"), ip("2001:db8::1")],
      domains: [],
    });
    expect(lists.get(n("bl.own.test"))?.state.usable).toBe(true);
    expect([...listings].map(([subject, rows]) => [subject, rows[0]?.verdict])).toEqual([["203.0.113.10", "listed"]]);
    expect(asked.some((q) => q.name.startsWith("1.0.0.0.0"))).toBe(false);
    const names: Question[] = [];
    await runLists(world(names, ["test"]), [specOf("{ zone: bl.own.test, kind: domain, asks: registered-domain }")], {
      addresses: [],
      domains: [n("a.example.com"), n("b.example.com")],
    });
    expect(names.filter((q) => q.name.includes("example.com")).map((q) => q.name)).toEqual(["example.com.bl.own.test"]);
  });

  test.each([
    ["{ zone: bl.own.test, codes: { 10.0.0.1: listed } }", "codes"],
    ["{ zone: bl.own.test, controls: { listed: test, clean: invalid } }", "is no IPv4 address"],
    ["{ zone: bl.own.test, kind: domain, controls: { listed: a..b, clean: null } }", "is no domain name"],
    ["{ zone: bl.own.test, kind: domain, families: [4] }", "no families"],
    ["{ zone: bl.own.test, asks: registered-domain }", "kind: domain"],
  ])("%s is wrong", (entry, told) => {
    const settings = read(entry);
    expect(settings.ok ? "" : settings.error.map((p) => p.message).join("; ")).toContain(told);
  });
});

describe("a limit a day", () => {
  const addresses = Array.from({ length: 40 }, (_, i) => ip(`198.51.100.${i}`));
  const run = async (caps: object): Promise<readonly [asked: number, unknown: readonly (string | null)[]]> => {
    const asked: Question[] = [];
    const spec = specOf("{ zone: bl.own.test, families: [4], per-day: 20 }");
    const dns = world(asked, ["2.0.0.127"]);
    const whole = { inFlight: 5, perSecond: 0, ...caps };
    const { listings } = await runLists(dns, [spec], { addresses, domains: [] }, { caps: whole });
    return [asked.length, [...listings.values()].map((rows) => rows[0]?.unknown ?? null)];
  };

  test("is kept, controls included; the rest is not checked, and says what was needed", async () => {
    const [asked, unknown] = await run({});
    expect(asked).toBeLessThanOrEqual(20);
    expect(unknown).toEqual(Array.from({ length: 24 }, () => "quota"));
  });

  test("is shared by shards, and nobody's where nothing leaves the process", async () => {
    expect((await run({ shards: 2 }))[1]).toHaveLength(34);
    expect((await run({ local: true }))[1]).toEqual([]);
  });
});
