import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Dns, Outcome, Question } from "../../src/dns/types.ts";
import { CATALOGUE, DEAD } from "../../src/mail/dnsbl/catalogue.ts";
import { codeMatches } from "../../src/mail/dnsbl/codes.ts";
import { judgeCodes } from "../../src/mail/dnsbl/judge.ts";
import { hider } from "../../src/mail/dnsbl/keys.ts";
import { planLists, type ListPlan, type ListSpec } from "../../src/mail/dnsbl/plan.ts";
import { runLists } from "../../src/mail/dnsbl/run.ts";
import { stateFor } from "../../src/mail/dnsbl/states.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const KEY = "Qz7xK3mPq9wRt5yB2nVc8dLg4h";
const NONE: ListPlan = { profile: "none", add: [], remove: [], dqsKey: null };
const wish = (zone: string): ListPlan["add"][number] => ({ zone, impact: null, kind: null, at: null });
const plan = (more: Partial<ListPlan>): readonly ListSpec[] => {
  const planned = planLists({ ...NONE, ...more });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return planned.value;
};
const problems = (more: Partial<ListPlan>): string => {
  const planned = planLists({ ...NONE, ...more });
  return planned.ok ? "" : planned.error.map((p) => `${p.message} (${p.hint ?? ""})`).join("\n");
};

describe("which lists, and how", () => {
  test("standard asks every one of its lists; wide names what it may not ask; named lists only by name", () => {
    expect(plan({ profile: "standard" }).filter((s) => s.withheld !== undefined)).toEqual([]);
    const withheld = plan({ profile: "wide" }).filter((s) => s.withheld !== undefined);
    expect(withheld.map((s) => s.entry.zone)).toEqual(
      expect.arrayContaining(["b.barracudacentral.org", "combined.mail.abusix.zone"]),
    );
    expect(plan({ profile: "wide" }).some((s) => s.entry.zone === "sbl.spamhaus.org")).toBe(false);
    expect(plan({ add: [wish("sbl.spamhaus.org")] }).map((s) => s.queried)).toEqual(["sbl.spamhaus.org"]);
  });

  test("naming a list says that one is registered, but makes no key", () => {
    expect(plan({ add: [wish("b.barracudacentral.org")] })[0]?.withheld).toBeUndefined();
    expect(plan({ add: [wish("combined.mail.abusix.zone")] })[0]?.withheld).toMatchObject({ reason: "needs-key" });
  });

  test("a named list keeps the catalogue's impact, an unknown one is medium, the user's word wins", () => {
    const impact = (zone: string, own: "low" | null): string | undefined =>
      plan({ add: [{ ...wish(zone), impact: own }] })[0]?.entry.impact;
    expect([
      impact("zen.spamhaus.org", null),
      impact("bl.internal.example", null),
      impact("zen.spamhaus.org", "low"),
    ]).toEqual(["high", "medium", "low"]);
  });

  test.each([
    [{ dqsKey: KEY, add: [wish("zen.spamhaus.org")] }, `${KEY.toLowerCase()}.zen.dq.spamhaus.net`],
    [{ dqsKey: KEY, add: [wish("zrd.dq.spamhaus.net")] }, `${KEY.toLowerCase()}.zrd.dq.spamhaus.net`],
    [{ abusixKey: KEY, add: [wish("white.mail.abusix.zone")] }, `${KEY.toLowerCase()}.white.mail.abusix.zone`],
    [{ abusixKey: KEY, add: [wish("zen.spamhaus.org")] }, "zen.spamhaus.org"],
    [{ dqsKey: KEY, add: [wish("swl.spamhaus.org")] }, "swl.spamhaus.org"],
  ])("keys go into the zone that is asked %#", (more, queried) => {
    expect(plan(more)[0]?.queried).toBe(queried);
  });

  test.each([
    [{ dqsKey: "abc" }, "Spamhaus DQS key has 3 characters"],
    [{ abusixKey: `${KEY} ${KEY}` }, "Abusix key"],
    [{ abusixKey: "a.b.c.d.e.f.g" }, "Abusix key"],
    [{ add: [wish(`${KEY}.zen.dq.spamhaus.net`)] }, "dqs-key"],
    [{ add: [wish(`${KEY}.combined.mail.abusix.zone`)] }, "abusix-key"],
    [{ remove: [`${KEY}.zen.dq.spamhaus.net`] }, "a zone with a key in it"],
  ])("a wrong or misplaced key is an error that does not repeat it %#", (more, text) => {
    const told = problems(more);
    expect(told).toContain(text);
    expect(told.toLowerCase()).not.toContain(KEY.toLowerCase());
  });

  test("what only customers can ask is said as such, without the key in its name", () => {
    const told = problems({ add: [wish(`${KEY}.r.mail-abuse.com`)] });
    expect(told).toContain("Trend Micro Email Reputation Services: only for customers");
    expect([told.includes("dead since"), told.toLowerCase().includes(KEY.toLowerCase())]).toEqual([false, false]);
  });

  test.each(DEAD.map((dead) => [dead.zone, dead] as const))(
    "%s is dead, and so are the names below it",
    (zone, dead) => {
      for (const name of [zone, `spam.${zone}`]) {
        const told = problems({ add: [wish(name)] });
        expect(told).toContain("is dead since");
        expect(told).toContain(dead.instead ?? "remove it");
      }
    },
  );
});

describe("properties", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  const address = fc.oneof(
    fc.tuple(octet, octet, octet, octet).map((o) => ip(o.join("."))),
    fc.tuple(fc.constant(127), fc.constant(0), fc.integer({ min: 0, max: 4 }), octet).map((o) => ip(o.join("."))),
  );
  test("no answer is a listing unless each address is of 127/8 and one has a documented bad code", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE), fc.array(address, { maxLength: 5 }), (entry, answer) => {
        const { verdict } = judgeCodes(entry, answer);
        const bad = entry.codes.filter((c) => c.verdict === "listed" || c.verdict === "policy");
        const isBad = answer.some((a) => bad.some((c) => codeMatches(c.code, a)));
        const fits = isBad && answer.every((a) => a.startsWith("127.") && !a.startsWith("127.255.255."));
        expect(fits || !["listed", "policy"].includes(verdict)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("a key is hidden wherever and however it is spelled", () => {
    const key = fc.stringMatching(/^[a-z0-9]{4,20}$/);
    fc.assert(
      fc.property(key, fc.string(), fc.string(), fc.boolean(), (secret, before, after, upper) => {
        const hide = hider(`${secret}.zen.dq.spamhaus.net`, "your-key.zen.dq.spamhaus.net", secret);
        const text = `${before}${upper ? secret.toUpperCase() : secret}${after} x.${secret}.zen.dq.spamhaus.net`;
        expect(hide(text).toLowerCase()).not.toContain(secret);
      }),
    );
  });
});

/** A list of both families whose IPv6 half is empty. */
function halfWorld(asked: Question[]): Dns {
  const known = new Map([
    ["2.0.0.127.bl.test", "127.0.0.2"],
    ["10.113.0.203.bl.test", "127.0.0.2"],
  ]);
  return {
    ask: (question): Promise<Outcome> => {
      asked.push(question);
      const { name, type } = question;
      const found = type === "A" ? known.get(name) : undefined;
      if (found === undefined) return Promise.resolve({ kind: "answer", rcode: "NXDOMAIN", records: [] });
      const records = [{ name, ttl: 1, data: { type: "A" as const, address: ip(found) } }];
      return Promise.resolve({ kind: "answer", rcode: "NOERROR", records });
    },
  };
}

describe("running lists", () => {
  test("a hostile answer is bounded in what is shown", async () => {
    const many = Array.from({ length: 4000 }, (_, i) => ip(`127.0.0.${i % 250}`));
    const inner = halfWorld([]);
    const dns: Dns = {
      ask: async (question) => {
        if (question.type === "TXT")
          return {
            kind: "answer",
            rcode: "NOERROR",
            records: many.map((t) => ({ name: n("x"), ttl: 1, data: { type: "TXT", strings: [t.repeat(20)] } })),
          };
        const told = await inner.ask(question);
        if (!question.name.startsWith("10.113.")) return told;
        return {
          kind: "answer",
          rcode: "NOERROR",
          records: many.map((address) => ({ name: n("x"), ttl: 1, data: { type: "A", address } })),
        };
      },
    };
    const { listings } = await runLists(dns, plan({ add: [wish("bl.test")] }), {
      addresses: [ip("203.0.113.10")],
      domains: [],
    });
    const [listing] = listings.get(ip("203.0.113.10")) ?? [];
    expect(listing?.verdict).toBe("listed");
    expect(JSON.stringify(listing).length).toBeLessThan(4000);
  });

  test("an empty IPv6 half is not checked for IPv6 alone, and not asked further", async () => {
    const asked: Question[] = [];
    const specs = plan({ add: [wish("bl.test")] });
    const subjects = { addresses: [ip("203.0.113.10"), ip("2001:db8::1"), ip("::ffff:203.0.113.10")], domains: [] };
    const { lists, listings } = await runLists(halfWorld(asked), specs, subjects);
    const fact = lists.get(n("bl.test"));
    if (fact === undefined) throw new Error("bl.test");
    expect(subjects.addresses.map((s) => stateFor(fact, s).usable)).toEqual([true, false, true]);
    expect(fact.state.usable).toBe(true);
    expect([...listings].map(([s, rows]) => [s, rows.map((r) => r.verdict)])).toEqual([
      ["203.0.113.10", ["listed"]],
      ["::ffff:203.0.113.10", ["listed"]],
    ]);
    expect(asked.filter((q) => q.name.startsWith("1.0.0.0.0.0.0.0.0.0"))).toEqual([]);
  });

  test("what is withheld costs no question", async () => {
    const asked: Question[] = [];
    const specs = plan({ add: [wish("combined.mail.abusix.zone")] });
    const { lists } = await runLists(halfWorld(asked), specs, { addresses: [ip("203.0.113.10")], domains: [] });
    expect([asked.length, [...lists.values()].map((l) => l.state)]).toEqual([
      0,
      [expect.objectContaining({ reason: "needs-key" })],
    ]);
  });

  test("caps hold: never more under way than allowed, and waiting for the rate is counted", async () => {
    let [inside, most, now] = [0, 0, 0];
    const clock = {
      now: () => now,
      sleep: (ms: number) => {
        now += ms;
        return Promise.resolve();
      },
    };
    const inner = halfWorld([]);
    const dns: Dns = {
      ask: async (question) => {
        most = Math.max(most, ++inside);
        await new Promise((done) => setImmediate(done));
        inside--;
        return inner.ask(question);
      },
    };
    const addresses = Array.from({ length: 200 }, (_, i) => ip(`198.51.100.${i}`));
    const specs = plan({ add: [wish("bl.test")] });
    const held = async (perSecond: number): Promise<number | undefined> => {
      const run = { caps: { inFlight: 7, perSecond }, clock };
      return (await runLists(dns, specs, { addresses, domains: [] }, run)).lists.get(n("bl.test"))?.held;
    };
    expect(await held(100)).toBeGreaterThan(0);
    expect(most).toBe(7);
    expect(await held(0)).toBeUndefined();
  });
});
