import { describe, expect, test } from "@jest/globals";
import type { Dns, Outcome } from "../../src/dns/types.ts";
import { askList, labelsFor, type HeardListing } from "../../src/mail/dnsbl/ask.ts";
import { createAsker } from "../../src/mail/dnsbl/asker.ts";
import { CATALOGUE, DEAD } from "../../src/mail/dnsbl/catalogue.ts";
import { judgeCodes } from "../../src/mail/dnsbl/judge.ts";
import { maskKeys } from "../../src/core/mask.ts";
import { planLists, type ListSpec } from "../../src/mail/dnsbl/plan.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";
import type { Subject } from "../../src/mail/subject.ts";

/** Answers by the front labels; "*" for all others; an array gives the first and the second asking different answers. */
type Table = Readonly<Record<string, string | readonly string[]>>;

function world(zone: string, table: Table): Dns {
  const outcome = (text: string): Outcome =>
    text === ""
      ? { kind: "answer", rcode: "NXDOMAIN", records: [] }
      : text === "servfail" || text === "timeout" || text === "refused"
        ? { kind: "error", reason: text, detail: text }
        : {
            kind: "answer",
            rcode: "NOERROR",
            records: text
              .split(" ")
              .map((address) => ({ name: n("x"), ttl: 1, data: { type: "A" as const, address: ip(address) } })),
          };
  return {
    ask: ({ name, type, nth }) => {
      const said = table[name.slice(0, -zone.length - 1)] ?? table["*"] ?? "";
      return Promise.resolve(
        type === "TXT" ? outcome("") : outcome(typeof said === "string" ? said : (said[nth ?? 0] ?? "")),
      );
    },
  };
}

function spec(zone: string, kind: "ip" | "domain" = "ip"): ListSpec {
  const planned = planLists({
    profile: "none",
    add: [{ zone, impact: null, kind, at: null }],
    remove: [],
    dqsKey: null,
  });
  if (!planned.ok || planned.value[0] === undefined) throw new Error(zone);
  return planned.value[0];
}

/** Null where the list does not cover the subject. */
async function heard(
  dns: Dns,
  list: ListSpec,
  subject: Subject,
  asker = createAsker(dns, list, 4),
): Promise<HeardListing | null> {
  const labels = labelsFor(list, subject);
  return labels === null ? null : askList(dns, list, asker, { subject, labels });
}

const GOOD = { "2.0.0.127": "127.0.0.2" };
const IP = "10.113.0.203";

describe("lists × traps: never a false listing", () => {
  test.each<[string, string, Table, string]>([
    ["listed", "bl.test", { ...GOOD, [IP]: "127.0.0.2" }, "listed"],
    ["clean", "bl.test", GOOD, "not-listed"],
    ["dead: wildcard", "bl.test", { "*": "127.0.0.2" }, "control-failed"],
    ["dead: empty", "bl.test", {}, "control-failed"],
    ["parked", "bl.test", { "*": "198.51.100.7" }, "control-failed"],
    ["refuses public resolvers", "bl.test", { "*": "127.255.255.254" }, "list-refused"],
    ["over quota only for the question", "bl.test", { ...GOOD, [IP]: "127.255.255.255" }, "list-refused"],
    ["URIBL style 127.0.0.1", "bl.test", { ...GOOD, [IP]: "127.0.0.1" }, "undocumented-code"],
    ["answer outside 127/8", "bl.test", { ...GOOD, [IP]: "203.0.113.1" }, "undocumented-code"],
    ["SERVFAIL", "bl.test", { ...GOOD, [IP]: "servfail" }, "servfail"],
    ["time-out", "bl.test", { ...GOOD, [IP]: "timeout" }, "timeout"],
    ["REFUSED by the control", "bl.test", { "2.0.0.127": "refused" }, "refused"],
    ["contradicts itself", "bl.test", { ...GOOD, [IP]: ["127.0.0.2", ""] }, "undocumented-code"],
    ["Spamhaus SBL", "zen.spamhaus.org", { ...GOOD, [IP]: "127.0.0.2 127.0.0.9" }, "listed"],
    ["Spamhaus PBL", "zen.spamhaus.org", { ...GOOD, [IP]: "127.0.0.11" }, "policy"],
    ["Spamhaus, undocumented code", "zen.spamhaus.org", { ...GOOD, [IP]: "127.0.0.77" }, "undocumented-code"],
  ])("%s (%s)", async (_, zone, table, expected) => {
    const list = spec(zone);
    const dns = world(zone, table);
    const asker = createAsker(dns, list, list.entry.families[0] ?? null);
    const state = await asker.control();
    const listing = state.usable ? ((await heard(dns, list, ip("203.0.113.10"), asker))?.listing ?? null) : null;
    const got = !state.usable ? state.reason : listing?.verdict === "not-checked" ? listing.unknown : listing?.verdict;
    expect(got).toBe(expected);
    expect(listing?.confirmed ?? false).toBe(expected === "listed" || expected === "policy");
  });
});

test("IPv6 nibbles, IPv4-mapped addresses and lists without IPv6", async () => {
  const nibbles = "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2";
  const dns = world("bl.test", { ...GOOD, [nibbles]: "127.0.0.2", [IP]: "127.0.0.2" });
  const verdict = async (zone: string, subject: string): Promise<string | undefined> => {
    const list = spec(zone);
    return (await heard(dns, list, ip(subject)))?.listing?.verdict;
  };
  expect(await verdict("bl.test", "2001:db8::10")).toBe("listed");
  expect(await verdict("bl.test", "::ffff:203.0.113.10")).toBe("listed");
  expect(await verdict("bl.spamcop.net", "2001:db8::10")).toBeUndefined();
});

test("bitmask lists read bits", () => {
  const surbl = spec("multi.surbl.org", "domain").entry;
  expect(judgeCodes(surbl, [ip("127.0.0.72")])).toMatchObject({
    verdict: "listed",
    meaning: "phishing (PH); abuse (ABUSE)",
  });
  expect(judgeCodes(surbl, [ip("127.0.0.1")])).toMatchObject({ verdict: "not-checked", reason: "list-refused" });
});

describe("codes", () => {
  const judge = (zone: string, kind: "ip" | "domain", ...addresses: readonly string[]): ReturnType<typeof judgeCodes> =>
    judgeCodes(spec(zone, kind).entry, addresses.map(ip));

  test.each<[string, "ip" | "domain", string, string, string | null]>([
    ["multi.surbl.org", "domain", "127.0.0.4", "policy", "disposable mail service (DM)"],
    ["multi.surbl.org", "domain", "127.0.0.32", "policy", "click tracker (CT)"],
    ["multi.surbl.org", "domain", "127.0.0.66", "listed", "abuse (ABUSE); bit 2, which is not documented"],
    ["multi.surbl.org", "domain", "127.0.0.2", "not-checked", null],
    ["bl.score.senderscore.com", "ip", "127.0.0.1", "listed", "behaves like a botnet"],
    ["bl.score.senderscore.com", "ip", "127.0.0.18", "listed", "mail without authentication; very low Sender Score"],
    ["hostkarma.junkemailfilter.com", "ip", "127.0.1.1", "not-listed", null],
    ["hostkarma.junkemailfilter.com", "ip", "127.0.2.3", "not-listed", null],
    ["hostkarma.junkemailfilter.com", "ip", "127.0.0.2", "listed", "black: known source of spam"],
    ["list.dnswl.org", "ip", "127.0.20.1", "not-listed", null],
    ["list.dnswl.org", "ip", "127.0.16.1", "not-checked", null],
    ["zen.spamhaus.org", "ip", "127.0.0.8", "not-checked", null],
  ])("%s (%s) %s", (zone, kind, address, verdict, meaning) => {
    expect(judge(zone, kind, address)).toMatchObject(meaning === null ? { verdict } : { verdict, meaning });
  });

  test.each<[string, readonly string[], object | null]>([
    ["SBL: the hoster asks", ["127.0.0.2"], { who: "hoster" }],
    ["CSS: oneself", ["127.0.0.3"], { note: "" }],
    ["PBL by Spamhaus: oneself", ["127.0.0.11"], { note: "for a static address that runs a mail server" }],
    ["PBL by the hoster: it asks", ["127.0.0.10"], { who: "hoster" }],
    ["a machine taken over, in the PBL too", ["127.0.0.4", "127.0.0.10"], { note: "clean the machine first" }],
    ["SBL and XBL: what does not lie with oneself", ["127.0.0.2", "127.0.0.4"], { who: "hoster" }],
  ])("%s", (_, addresses, removal) => {
    expect(judge("zen.spamhaus.org", "ip", ...addresses)).toMatchObject({ removal });
  });
});

test("a list without a never-listed entry is judged by a neutral address", async () => {
  const list = spec("hostkarma.junkemailfilter.com");
  const state = (table: Table): Promise<{ readonly usable: boolean }> =>
    createAsker(world("hostkarma.junkemailfilter.com", table), list, 4).control();
  expect(await state({ "2.0.0.127": "127.0.0.2", "1.0.0.127": "127.0.0.1" })).toMatchObject({ usable: true });
  expect(await state({ "*": "127.0.0.2" })).toMatchObject({ usable: false, why: { code: "lists-neutral" } });
  expect(await state({ "2.0.0.127": "127.0.0.2", "4.0.41.198": "127.0.0.1" })).toMatchObject({ usable: true });
});

test("lists of registered domains are asked for these, others for the host", () => {
  const labels = (zone: string, name: string): string | null => labelsFor(spec(zone, "domain"), n(name));
  expect(labels("multi.uribl.com", "news.example.co.uk")).toBe("example.co.uk");
  expect(labels("multi.uribl.com", "a.b.github.io")).toBe("b.github.io");
  expect(labels("multi.uribl.com", "co.uk")).toBe("co.uk");
  expect(labels("uribl.spameatingmonkey.net", "news.example.com")).toBe("example.com");
  expect(labels("multi.surbl.org", "news.example.com")).toBe("news.example.com");
});

test("the catalogue: names unique and lower-case, no dead list in it, at least ten for everybody", () => {
  const zones = CATALOGUE.map((e) => e.zone);
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.every((z) => z === z.toLowerCase())).toBe(true);
  expect(zones.filter((z) => DEAD.some((d) => z === d.zone))).toEqual([]);
  expect(CATALOGUE.filter((e) => e.profile === "standard").length).toBeGreaterThanOrEqual(10);
});

test("keys are masked in any letter case", () => {
  expect(maskKeys(["AbCd1234"])("x abcd1234.zen ABCD1234")).toBe("x ***.zen ***");
});
