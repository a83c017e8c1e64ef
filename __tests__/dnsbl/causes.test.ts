import { describe, expect, test } from "@jest/globals";
import { startServer } from "../../src/dns/server.ts";
import { ip } from "../ips.ts";
import { cli } from "../run.ts";
import type { Dns, Outcome } from "../../src/dns/types.ts";
import { planLists, type ListSpec } from "../../src/mail/dnsbl/plan.ts";
import { runLists } from "../../src/mail/dnsbl/run.ts";
import { whyText as ja } from "../../src/rules/words/ja/why.ts";
import type { ListState } from "../../src/mail/dnsbl/types.ts";
import { n } from "../names.ts";

function specs(zones: readonly string[]): readonly ListSpec[] {
  const add = zones.map((zone) => ({ zone, impact: null, kind: null, at: null }));
  const planned = planLists({ profile: "none", add, remove: [], dqsKey: null });
  if (!planned.ok) throw new Error("plan");
  return planned.value;
}

const answering = (addresses: readonly string[], rcode: "NOERROR" | "NXDOMAIN" = "NOERROR"): Outcome => ({
  kind: "answer",
  rcode,
  records: addresses.map((address) => ({ name: n("x"), ttl: 1, data: { type: "A", address: ip(address) } })),
});

const failing = (reason: "refused" | "timeout"): Outcome => ({ kind: "error", reason, detail: reason });

async function statesOf(zones: readonly string[], answer: (name: string) => Outcome): Promise<readonly ListState[]> {
  const dns: Dns = { ask: ({ name }) => Promise.resolve(answer(name)) };
  const { lists } = await runLists(dns, specs(zones), { addresses: [ip("203.0.113.10")], domains: [] });
  return [...lists.values()].map(({ state }) => state);
}

const detailsOf = (states: readonly ListState[]): readonly string[] => [
  ...new Set(states.flatMap((state) => (state.usable ? ["usable"] : [state.detail]))),
];

const LISTS = ["bl.one.test", "bl.two.test", "bl.three.test", "bl.spamcop.net"];

describe("one cause over all lists is told once, with its cure", () => {
  test.each<[string, Outcome, string]>([
    ["rebinding protection strips 127/8", answering([]), "protection against rebinding"],
    ["a filter denies them", answering([], "NXDOMAIN"), "denies all blocklists"],
    ["a filter answers for them", answering(["0.0.0.0"]), "answers for blocklists itself"],
    ["it answers with the loopback address", answering(["127.0.0.1"]), "answers for blocklists itself"],
    ["an operator of wildcards does", answering(["198.51.100.80"]), "answers for blocklists itself"],
  ])("%s", async (_, answer, told) => {
    const states = await statesOf(LISTS, () => answer);
    const details = detailsOf(states);
    expect([details.length, details[0]]).toEqual([1, expect.stringContaining(told)]);
    expect(details[0]).toContain("rebind-localhost-ok");
    const [state] = states;
    if (state?.usable !== false || state.why === undefined) throw new Error("why");
    expect(ja(state.why)).toContain("rebind-localhost-ok");
  });

  test("not where a list passes: then the others are at fault themselves", async () => {
    const sound = (name: string): Outcome =>
      name === "2.0.0.127.bl.one.test" ? answering(["127.0.0.2"]) : answering([], "NXDOMAIN");
    const details = detailsOf(await statesOf(LISTS, sound));
    expect(details).toHaveLength(4);
    expect(details.join()).not.toContain("blocklists itself");
  });

  test("a resolver that refuses what lies in 127/8 only is one cause too", async () => {
    const refusing = (name: string): Outcome =>
      name.startsWith("2.0.0.127.") ? failing("refused") : answering([], "NXDOMAIN");
    const details = detailsOf(await statesOf(LISTS, refusing));
    expect([details.length, details[0]]).toEqual([1, expect.stringContaining("refuses answers in 127.0.0.0/8")]);
    // It refuses everything: that is no filter, and is told as what it is.
    expect(detailsOf(await statesOf(LISTS, () => failing("refused"))).join()).not.toContain("127.0.0.0/8");
  });

  test("not for two lists alone, which may be dead, nor where no three fail alike", async () => {
    expect(detailsOf(await statesOf(LISTS.slice(0, 2), () => answering([], "NXDOMAIN")))).toHaveLength(2);
    const halves = (name: string): Outcome =>
      name.endsWith("one.test") || name.endsWith("two.test") ? answering([]) : answering([], "NXDOMAIN");
    expect(detailsOf(await statesOf(LISTS, halves))).toHaveLength(4);
  });

  test("a list that got no answer keeps its own trouble beside the cause of the others", async () => {
    const one = (name: string): Outcome => (name.endsWith("one.test") ? failing("timeout") : answering([]));
    const details = detailsOf(await statesOf(LISTS, one));
    expect(details).toEqual(["timeout", expect.stringContaining("none of 3 lists holds its test entry")]);
  });

  test("Spamhaus, which refuses clouds, is one cause for all its lists, with the key as its cure", async () => {
    const zones = ["zen.spamhaus.org", "sbl.spamhaus.org", "pbl.spamhaus.org"];
    const details = detailsOf(await statesOf(zones, () => answering(["127.255.255.254"])));
    expect(details).toHaveLength(1);
    for (const word of ["Hetzner", "GitHub's runners", "sign-up-for-a-free-data-query-service-account", "dqs-key"])
      expect(details[0]).toContain(word);
  });
});

test("--self-test tells one cause over many lists once, below its table", async () => {
  const server = await startServer(() => ({ rcode: "NOERROR", authoritative: true, answers: [], authorities: [] }));
  try {
    const ran = await cli(["dnsbl", "--self-test", "--dns", `127.0.0.1:${server.port}`, "--timeout", "20000"]);
    expect(ran.stdout.match(/protection against rebinding/g)).toHaveLength(1);
    expect(ran.stdout).toMatch(/^zen\.spamhaus\.org +not usable .*\[1\]$/m);
    expect(ran.stdout).toMatch(/^\[1\] .*rebind-localhost-ok/m);
  } finally {
    await server.close();
  }
});
