import { describe, expect, test } from "@jest/globals";
import { runCheck } from "../../src/app/check.ts";
import type { CheckResult } from "../../src/app/check-run.ts";
import { RULES } from "../../src/rules/registry.ts";
import { buildConfig } from "../../src/config/build.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import type { Dns, Outcome } from "../../src/dns/types.ts";
import { CATALOGUE, type CatalogueEntry } from "../../src/mail/dnsbl/catalogue.ts";
import { planLists } from "../../src/mail/dnsbl/plan.ts";
import { ip } from "../ips.ts";

const FRONTS = ["40.113.0.203", "mail.example"];

/** Every list is sound by its own test names; the subject gets one answer from all of them. */
function world(entries: readonly CatalogueEntry[], answer: string): Dns {
  return {
    ask: ({ name, type }) => {
      const nothing: Outcome = { kind: "answer", rcode: "NXDOMAIN", records: [] };
      const entry = entries.find((e) => name.endsWith(`.${e.zone}`));
      if (entry === undefined || type !== "A") return Promise.resolve(nothing);
      const front = name.slice(0, -entry.zone.length - 1);
      const tests = ["2.0.0.127", entry.controls?.listed ?? "test"];
      const address = tests.includes(front) ? "127.0.0.2" : FRONTS.includes(front) ? answer : "";
      if (address === "") return Promise.resolve(nothing);
      if (address === "refused") return Promise.resolve({ kind: "error", reason: "refused", detail: "refused" });
      const records = [{ name, ttl: 1, data: { type: "A" as const, address: ip(address) } }];
      return Promise.resolve({ kind: "answer", rcode: "NOERROR", records });
    },
  };
}

async function run(zones: readonly string[], answer: string, dns?: Dns): Promise<CheckResult> {
  const listed = parseSendersList("mail.example 203.0.113.40", "senders.txt");
  const add = zones.map((zone) => ({ zone, impact: null, kind: null, at: null }));
  const lists = planLists({ profile: "none", add, remove: [], dqsKey: null });
  if (!listed.ok || !lists.ok) throw new Error("plan");
  const none = { zones: null, failOn: null, maxNotChecked: null, history: null };
  const config = buildConfig(listed.value, null, none, RULES);
  if (!config.ok) throw new Error("config");
  const entries = lists.value.map((s) => s.entry);
  return runCheck({
    ...{ config: config.value, lists: lists.value, dns: dns ?? world(entries, answer), head: null },
    ...{ against: { mode: "absolute" }, at: "2026-11-25T08:00:00Z", caps: { inFlight: 20, perSecond: 0 } },
  });
}

describe("what becomes of an answer", () => {
  test.each([
    ["zen.spamhaus.org", "127.0.0.2", "dnsbl/listed error 203.0.113.40"],
    ["zen.spamhaus.org", "127.0.0.11", "dnsbl/policy warning 203.0.113.40"],
    ["dnsbl-1.uceprotect.net", "127.0.0.2", "dnsbl/listed warning 203.0.113.40"],
    ["dnsbl-2.uceprotect.net", "127.0.0.2", "dnsbl/network-listed info 203.0.113.40"],
    ["dnsbl-3.uceprotect.net", "127.0.0.2", "dnsbl/network-listed info 203.0.113.40"],
    ["noptr.spamrats.com", "127.0.0.37", "dnsbl/policy warning 203.0.113.40"],
    ["multi.uribl.com", "127.0.0.2", "dnsbl/domain-listed error mail.example"],
    ["multi.uribl.com", "127.0.0.4", "dnsbl/policy warning mail.example"],
    ["multi.surbl.org", "127.0.0.72", "dnsbl/domain-listed error mail.example"],
    ["uribl.spameatingmonkey.net", "127.0.0.2", "dnsbl/domain-listed warning mail.example"],
    ["hostkarma.junkemailfilter.com", "127.0.0.2", "dnsbl/listed warning 203.0.113.40"],
    ["hostkarma.junkemailfilter.com", "127.0.0.4", ""],
    ["list.dnswl.org", "127.0.5.0", ""],
    ["rep.mailspike.net", "127.0.0.10", ""],
    ["zen.spamhaus.org", "127.255.255.254", ""],
    ["zen.spamhaus.org", "127.0.0.99", ""],
    ["multi.uribl.com", "127.0.0.1", ""],
    ["zen.spamhaus.org", "refused", ""],
    ["zen.spamhaus.org", "", ""],
  ])("%s %s → %s", async (zone, answer, expected) => {
    const { judgement } = await run([zone], answer);
    const found = judgement.findings.filter((f) => f.list !== null);
    expect(found.map((f) => `${f.id} ${f.severity} ${f.subject}`).join(", ")).toBe(expected);
  });
});

test("a list that cannot be asked is told once, whatever its role, scope and kind", async () => {
  const silent: Dns = { ask: () => Promise.resolve({ kind: "error", reason: "timeout", detail: "no reply" }) };
  const zones = CATALOGUE.filter((e) => e.families.includes(4) || e.kind === "domain").map((e) => e.zone);
  const { judgement } = await run(zones, "", silent);
  const told = judgement.notChecked.filter((n) => n.list !== null).map((n) => n.list);
  expect([...told].sort()).toEqual([...zones].sort());
  const reasons = new Set(judgement.notChecked.filter((n) => n.list !== null).map((n) => n.reason));
  expect([...reasons].sort()).toEqual(["needs-key", "timeout"]);
});
