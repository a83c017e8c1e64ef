import { describe, expect, test } from "@jest/globals";
import { createResolver } from "../../src/dns/resolver.ts";
import type { Handler, ServerReply } from "../../src/dns/server.ts";
import { recordTape, replayTape } from "../../src/dns/tape.ts";
import type { Dns, Name } from "../../src/dns/types.ts";
import type { IpText } from "../../src/ip/ip.ts";
import type { Listing } from "../../src/mail/dnsbl/types.ts";
import { planLists, type ListSpec } from "../../src/mail/dnsbl/plan.ts";
import { runLists } from "../../src/mail/dnsbl/run.ts";
import { stateFor } from "../../src/mail/dnsbl/states.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

/** These servers are nobody's, and need no politeness. */
const caps = { inFlight: 20, perSecond: 0 };

const ZONE = "bl.test";
const LISTED = ip("203.0.113.10");
const CLEAN = ip("203.0.113.20");
const TEST = "127.0.0.2";
const NEVER = "127.0.0.1";

/** Addresses by which a server answers for an address; a word is its way of not answering. */
type Said = readonly string[] | "silent" | "SERVFAIL" | "REFUSED" | "NODATA";
/** `nth`: how many questions for addresses this server has had, this one included. */
type Mood = (address: string, nth: number) => Said;

const truth = (address: string): Said => (address === TEST || address === LISTED ? ["127.0.0.2"] : []);

/** One server a mood; each must be harmless alone and beside any other. */
const MOODS: Readonly<Record<string, Mood>> = {
  honest: truth,
  "strips 127/8": () => "NODATA",
  "denies all": () => [],
  "is silent": () => "silent",
  fails: () => "SERVFAIL",
  refuses: () => "REFUSED",
  "lists all": () => ["127.0.0.2"],
  "lists all but 127.0.0.1": (address) => (address === NEVER ? [] : ["127.0.0.2"]),
  "lists all but the test pair's neighbour": (address) => (address.startsWith("127.0.0.1") ? [] : ["127.0.0.2"]),
  "is parked": () => ["198.51.100.7"],
  "rewrites what is not there": (address) => (address === TEST ? ["127.0.0.2"] : ["198.51.100.7"]),
  "refuses this resolver": () => ["127.255.255.254"],
  "silent after its control": (address) => (address.startsWith("127.") ? truth(address) : "silent"),
  "fails after its control": (address) => (address.startsWith("127.") ? truth(address) : "SERVFAIL"),
  "lists all after its control": (address, nth) => (nth <= 2 ? truth(address) : ["127.0.0.2"]),
  "lists all but 127.0.0.1 after its control": (address, nth) =>
    nth <= 2 || address === NEVER ? truth(address) : ["127.0.0.2"],
  "quota after its control": (address, nth) => (nth <= 2 ? truth(address) : ["127.255.255.255"]),
  "lists what it denied, once": (address, nth) => (nth === 3 ? ["127.0.0.2"] : truth(address)),
};

function serverOf(mood: Mood): Handler {
  let asked = 0;
  return ({ name, code }): ServerReply | null => {
    const address = addressOf(name);
    if (address === null || code !== 1) return reply("NXDOMAIN", []);
    const said = mood(address, ++asked);
    if (said === "silent") return null;
    if (said === "NODATA") return reply("NOERROR", []);
    if (typeof said === "string") return reply(said, []);
    return said.length === 0
      ? reply("NXDOMAIN", [])
      : reply(
          "NOERROR",
          said.map((a) => ({ name, address: ip(a) })),
        );
  };
}

function addressOf(name: string): string | null {
  const labels = name.slice(0, -ZONE.length - 1).split(".");
  return name.endsWith(`.${ZONE}`) && labels.length === 4 ? labels.reverse().join(".") : null;
}

function reply(rcode: ServerReply["rcode"], found: readonly { name: Name; address: IpText }[]): ServerReply {
  const answers = found.map(({ name, address }) => ({ name, ttl: 1, data: { type: "A" as const, address } }));
  return { rcode, authoritative: true, answers, authorities: [] };
}

function specOf(zone = ZONE): ListSpec {
  const planned = planLists({
    profile: "none",
    add: [{ zone, impact: null, kind: "ip", at: null }],
    remove: [],
    dqsKey: null,
  });
  if (!planned.ok || planned.value[0] === undefined) throw new Error(zone);
  return planned.value[0];
}

/** Moods by name, in the order in which the servers are configured. */
async function verdicts(
  moods: readonly string[],
  addresses: readonly IpText[],
): Promise<ReadonlyMap<IpText, Listing | "not-checked">> {
  const servers = moods.map((label) => {
    const mood = MOODS[label];
    if (mood === undefined) throw new Error(label);
    return { kind: "embedded", label, handler: serverOf(mood) } as const;
  });
  const dns = createResolver({ servers });
  const { lists, listings } = await runLists(dns, [specOf()], { addresses, domains: [] }, { caps, keepClean: true });
  const fact = lists.get(n(ZONE));
  if (fact === undefined) throw new Error(ZONE);
  return new Map(
    addresses.map((address) => [
      address,
      stateFor(fact, address).usable ? (listings.get(address)?.[0] ?? "not-checked") : "not-checked",
    ]),
  );
}

async function words(moods: readonly string[], addresses = [LISTED, CLEAN]): Promise<readonly string[]> {
  const said = [...(await verdicts(moods, addresses)).values()];
  return said.map((listing) => (listing === "not-checked" ? listing : listing.verdict));
}

describe("lists × traps × servers: no false listing, no false clean", () => {
  const names = Object.keys(MOODS);
  const combinations = [
    ...names.map((a) => [a]),
    ...names.flatMap((a) => names.map((b) => [a, b])),
    ...names.flatMap((a) => [
      ["honest", "strips 127/8", a],
      [a, "lists all", "honest"],
    ]),
  ];

  test.each(combinations.map((moods) => [moods.join(", then "), moods] as const))("%s", async (_, moods) => {
    const [listed, clean] = await words(moods);
    expect(listed).not.toBe("not-listed");
    expect(["not-listed", "not-checked"]).toContain(clean);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["alone and honest", ["honest"], ["listed", "not-listed"]],
    ["a filtering server first: the other is asked", ["strips 127/8", "honest"], ["listed", "not-listed"]],
    [
      "a filtering server second: it is not asked for a second opinion",
      ["honest", "strips 127/8"],
      ["listed", "not-listed"],
    ],
    [
      "silence, and who answers instead filters",
      ["silent after its control", "denies all"],
      ["not-checked", "not-checked"],
    ],
    [
      "failure, and who answers instead filters",
      ["fails after its control", "strips 127/8"],
      ["not-checked", "not-checked"],
    ],
    ["failure, and who answers instead is honest", ["fails after its control", "honest"], ["listed", "not-listed"]],
    ["all but 127.0.0.1", ["lists all but 127.0.0.1"], ["not-checked", "not-checked"]],
  ])("%s", async (_, moods, expected) => {
    expect(await words(moods)).toEqual(expected);
  });
});

test("a whole listed range is told: the neutral address decides, not how many are listed", async () => {
  const range = Array.from({ length: 64 }, (_, i) => ip(`203.0.113.${i}`));
  const servers = [
    {
      kind: "embedded",
      label: "range",
      handler: serverOf((address) => (address === TEST || address.startsWith("203.0.113.") ? ["127.0.0.2"] : [])),
    },
  ] as const;
  const { listings } = await runLists(
    createResolver({ servers }),
    [specOf()],
    { addresses: range, domains: [] },
    { caps },
  );
  expect(range.filter((address) => listings.get(address)?.[0]?.verdict === "listed")).toEqual(range);
});

describe("a list that changes in the middle of a run", () => {
  const many = Array.from({ length: 60 }, (_, i) => ip(`198.51.100.${i}`));
  const verdictsOf = async (mood: Mood, keepClean: boolean): Promise<readonly (string | undefined)[]> => {
    const servers = [{ kind: "embedded", label: "turns", handler: serverOf(mood) }] as const;
    const dns = createResolver({ servers });
    const { listings } = await runLists(dns, [specOf()], { addresses: many, domains: [] }, { caps, keepClean });
    return [...new Set(many.map((address) => listings.get(address)?.[0]?.verdict))];
  };

  test("to listing everything: what it said since is not checked", async () => {
    const mood: Mood = (address, nth) => (nth <= 30 || address === NEVER ? truth(address) : ["127.0.0.2"]);
    expect(await verdictsOf(mood, true)).toEqual(["not-listed", "not-checked"]);
  });

  test.each([true, false])("to holding nothing: what it said is no clean answer (kept: %s)", async (keepClean) => {
    const mood: Mood = (address, nth) => (nth <= 30 ? truth(address) : []);
    expect(await verdictsOf(mood, keepClean)).toEqual(["not-checked"]);
  });

  test("to failing: what it said before stands", async () => {
    const mood: Mood = (address, nth) => (nth <= 30 ? truth(address) : "SERVFAIL");
    expect(await verdictsOf(mood, true)).toEqual(["not-listed", "not-checked"]);
  });
});

test("what was found out of a server is told: both answers for the list's own test entries", async () => {
  const said = (await verdicts(["silent after its control", "denies all"], [CLEAN])).get(CLEAN);
  expect(said).toMatchObject({
    unknown: "control-failed",
    why: { code: "unproven", list: ZONE, listed: "NXDOMAIN", clean: "NXDOMAIN" },
  });
});

test("a tape of several servers gives what the run gave", async () => {
  const handlers = ["silent after its control", "denies all"].map((label) => {
    const mood = MOODS[label];
    if (mood === undefined) throw new Error(label);
    return { kind: "embedded", label, handler: serverOf(mood) } as const;
  });
  const same = (text: string): string => text;
  const tape = recordTape(createResolver({ servers: handlers }), same);
  const run = async (dns: Dns): Promise<readonly Listing[]> => {
    const { listings } = await runLists(
      dns,
      [specOf()],
      { addresses: [CLEAN], domains: [] },
      { caps, keepClean: true },
    );
    return listings.get(CLEAN) ?? [];
  };
  const live = await run(tape);
  const replayed = replayTape(tape.serialize(), "tape.json", same);
  if (!replayed.ok) throw new Error(replayed.error.map((p) => p.message).join());
  expect(await run(replayed.value)).toEqual(live);
  expect(live[0]?.verdict).toBe("not-checked");
});
