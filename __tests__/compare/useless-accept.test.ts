import { describe, expect, test } from "@jest/globals";
import { runCheck } from "../../src/app/check.ts";
import type { Against } from "../../src/app/check-run.ts";
import type { Acceptance, Config } from "../../src/config/types.ts";
import { planLists } from "../../src/mail/dnsbl/plan.ts";
import { AT, LIST, sendersOf, world } from "../senders/world.ts";

const IP = "203.0.113.1";
const WORLD = [
  `a.test. IN TXT "v=spf1 ip4:203.0.113.1 -all"`,
  `1.113.0.203.in-addr.arpa. IN PTR m.a.test.`,
  `m.a.test. IN A 203.0.113.1`,
].join("\n");
const LISTED = `1.113.0.203.${LIST}. IN A 127.0.0.2`;

const entry = (id: string, on: string, more: Partial<Acceptance> = {}): Acceptance => ({
  ...{ id, on, list: null, until: "2027-01-31", reason: "ticket", at: { file: "m.yml", line: 2, column: 5 } },
  ...more,
});

interface Setup {
  readonly lines?: string;
  readonly silent?: readonly string[];
  readonly rules?: Config["rules"];
  readonly mayBeOthers?: boolean;
  readonly against?: Against;
}

async function told(accept: Acceptance, setup: Setup = {}): Promise<readonly string[]> {
  const { lines = "", silent = [], rules = {}, mayBeOthers = false, against = { mode: "absolute" } } = setup;
  const lists = planLists({
    profile: "none",
    add: [{ zone: LIST, impact: "high", kind: "ip", at: null }],
    remove: [],
    dqsKey: null,
  });
  if (!lists.ok) throw new Error("no lists");
  const config: Config = {
    ...{ senders: sendersOf(`a.test ${IP}`), zones: null, rules, accept: [accept] },
    blocklists: { profile: "none", add: [], remove: [] },
    ...{ failOn: "regression", maxNotChecked: null, history: null },
  };
  const { judgement } = await runCheck({
    ...{ config, lists: lists.value, dns: world(`${WORLD}\n${lines}`, silent).dns, head: null, against, at: AT },
    accepts: { proposed: config.accept, mayBeOthers },
  });
  return judgement.findings.filter((f) => f.id === "config/useless-accept").map((f) => `${f.severity} ${f.message}`);
}

describe("an acceptance that holds nothing back is told", () => {
  test.each<readonly [string, Acceptance, Setup, string | null]>([
    ["expired", entry("dnsbl/listed", IP, { until: "2026-11-23" }), { lines: LISTED }, "expired on 2026-11-23"],
    ["on its last day it holds", entry("dnsbl/listed", IP, { until: "2026-11-24" }), { lines: LISTED }, null],
    [
      "expired, of whatever list",
      entry("dnsbl/listed", "192.0.2.9", { until: "2026-11-23" }),
      { mayBeOthers: true },
      "expired",
    ],
    ["it holds a finding back", entry("dnsbl/listed", IP), { lines: LISTED }, null],
    ["on the list it names", entry("dnsbl/listed", IP, { list: LIST }), { lines: LISTED }, null],
    ["no longer listed", entry("dnsbl/listed", IP), {}, "matches nothing"],
    ["no longer listed there", entry("dnsbl/listed", IP, { list: LIST }), {}, "matches nothing"],
    ["a list that is not asked", entry("dnsbl/listed", IP, { list: "other.test" }), {}, null],
    ["the list did not answer", entry("dnsbl/listed", IP), { silent: [LIST] }, null],
    ["the list that it names did not", entry("dnsbl/listed", IP, { list: LIST }), { silent: [LIST] }, null],
    ["the reverse name is there again", entry("ptr/missing", IP), {}, "matches nothing"],
    ["it could not be asked for", entry("ptr/missing", IP), { silent: ["in-addr.arpa"] }, null],
    ["SPF is there again", entry("spf/missing", "a.test"), {}, "matches nothing"],
    ["SPF could not be asked for", entry("spf/missing", "a.test"), { silent: ["a.test"] }, null],
    [
      "the check is off",
      entry("ptr/missing", IP),
      { rules: { "ptr/missing": { severity: "off", options: {} } } },
      null,
    ],
    ["nobody has that address", entry("dnsbl/listed", "192.0.2.9"), {}, "no sender of the list has it"],
    ["another list may have it", entry("dnsbl/listed", "192.0.2.9"), { mayBeOthers: true }, null],
    [
      "it is off itself",
      entry("ptr/missing", IP, { until: "2026-01-01" }),
      { rules: { "config/useless-accept": { severity: "off", options: {} } } },
      null,
    ],
  ])("%s", async (_, accept, setup, words) => {
    expect(await told(accept, setup)).toEqual(words === null ? [] : [expect.stringContaining(words)]);
  });

  test("as a note, at its line", async () => {
    expect(await told(entry("ptr/missing", IP))).toEqual([
      "info accept: ptr/missing for 203.0.113.1 matches nothing: there is no such finding now",
    ]);
  });
});
