import { expect, test } from "@jest/globals";
import { runCheck } from "../../src/app/check.ts";
import type { Against, CheckResult } from "../../src/app/check-run.ts";
import { RULES } from "../../src/rules/registry.ts";
import { parseHistory, serializeHistory, type History } from "../../src/compare/history.ts";
import { buildConfig } from "../../src/config/build.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import type { Acceptance, Config } from "../../src/config/types.ts";
import type { Dns, Outcome } from "../../src/dns/types.ts";
import { planLists } from "../../src/mail/dnsbl/plan.ts";
import { reputationOf } from "../../src/facts/reputation.ts";
import { senderTable } from "../../src/report/table.ts";
import { ip } from "../ips.ts";

const IP = ip("203.0.113.40");
const FRONT = "40.113.0.203";
const WL = "list.dnswl.org";
const REP = "rep.mailspike.net";

/** What each list says of the address: an answer, "" for none, "servfail"; a pair for the first and second asking. */
type Says = Readonly<Record<string, string | readonly [string, string]>>;

function world(says: Says): Dns {
  const tests: Says = { [`2.0.0.127.${WL}`]: "127.0.10.0", [`2.0.0.127.${REP}`]: "127.0.0.10" };
  return {
    ask: ({ name, type, nth }) => {
      const said = says[name] ?? tests[name] ?? "";
      const text = typeof said === "string" ? said : (said[nth ?? 0] ?? "");
      const nothing: Outcome = { kind: "answer", rcode: "NXDOMAIN", records: [] };
      if (text === "servfail") return Promise.resolve({ kind: "error", reason: "servfail", detail: "servfail" });
      if (text === "" || type !== "A") return Promise.resolve(nothing);
      return Promise.resolve({
        kind: "answer",
        rcode: "NOERROR",
        records: [{ name, ttl: 1, data: { type: "A", address: ip(text) } }],
      });
    },
  };
}

function configOf(accept: readonly Acceptance[]): Config {
  const listed = parseSendersList(IP, "senders.txt");
  if (!listed.ok) throw new Error("senders");
  const none = { zones: null, failOn: null, maxNotChecked: null, history: null };
  const config = buildConfig(listed.value, null, none, RULES);
  if (!config.ok) throw new Error("config");
  return { ...config.value, accept };
}

async function run(says: Says, against: Against, at: string, accept: readonly Acceptance[] = []): Promise<CheckResult> {
  const add = [WL, REP].map((zone) => ({ zone, impact: null, kind: null, at: null }));
  const lists = planLists({ profile: "none", add, remove: [], dqsKey: null });
  if (!lists.ok) throw new Error("lists");
  return runCheck({ config: configOf(accept), lists: lists.value, dns: world(says), head: null, against, at });
}

/** As a schedule does it: the history goes through its file. */
function next(result: CheckResult): Against {
  if (result.history === null) throw new Error("no history");
  const read = parseHistory(serializeHistory(result.history), "h.json");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { mode: "history", history: read.value };
}

const changes = (result: CheckResult): readonly string[] =>
  result.judgement.findings
    .filter((f) => f.id.startsWith("dnsbl/"))
    .map((f) => `${f.id} ${f.severity} ${f.change ?? ""}`);
const allowed = { [`${FRONT}.${WL}`]: "127.0.5.2", [`${FRONT}.${REP}`]: "127.0.0.18" };
const day = (n: number): string => `2026-11-${String(n).padStart(2, "0")}T08:00:00Z`;

test("an allow entry: learned, lost, not to be asked, back", async () => {
  const first = await run(allowed, { mode: "history", history: null }, day(1));
  expect([changes(first), first.history?.observed?.map((o) => [o.list, o.allowed, o.grade])]).toEqual([
    [],
    [
      [WL, true, "GOOD"],
      [REP, false, "GOOD"],
    ],
  ]);
  const lost = { ...allowed, [`${FRONT}.${WL}`]: "" };
  const second = await run(lost, next(first), day(2));
  expect(changes(second)).toEqual(["dnsbl/allowlist-lost warning introduced"]);
  expect(second.judgement.findings[0]?.evidence.map((e) => e.answer)).toEqual(["NXDOMAIN"]);
  const third = await run(lost, next(second), day(3));
  expect([changes(third), third.judgement.findings[0]?.since]).toEqual([changes(second), day(2)]);
  const fourth = await run({ ...allowed, [`${FRONT}.${WL}`]: "servfail" }, next(third), day(4));
  expect(changes(fourth)).toEqual(["dnsbl/allowlist-lost warning indeterminate"]);
  const fifth = await run(allowed, next(fourth), day(5));
  expect(changes(fifth)).toEqual(["dnsbl/allowlist-lost warning resolved"]);
  expect(fifth.history?.observed).toEqual(first.history?.observed);
  expect(changes(await run(allowed, next(fifth), day(6)))).toEqual([]);
});

test("a grade: each level down is told until it is back or accepted; a level up is the new measure", async () => {
  const first = await run(allowed, { mode: "history", history: null }, day(1));
  const neutral = { ...allowed, [`${FRONT}.${REP}`]: "127.0.0.15" };
  const second = await run(neutral, next(first), day(2));
  expect(changes(second)).toEqual(["dnsbl/reputation-fell warning introduced"]);
  expect(second.judgement.findings[0]?.message).toContain("from GOOD to NEUTRAL");
  const accept = [
    { id: "dnsbl/reputation-fell", on: IP, list: REP, until: "2026-11-30", reason: "new server", at: null },
  ];
  const third = await run(neutral, next(second), day(3), accept);
  expect(third.judgement.findings[0]?.acceptedUntil).toBe("2026-11-30");
  const fourth = await run(neutral, next(third), day(4));
  expect(changes(fourth)).toEqual(["dnsbl/reputation-fell warning resolved"]);
  const fifth = await run({ ...allowed, [`${FRONT}.${REP}`]: "127.0.0.11" }, next(fourth), day(5));
  expect(fifth.judgement.findings[0]?.message).toContain("from NEUTRAL to POOR");
  const sixth = await run(allowed, next(fifth), day(6));
  expect([changes(sixth), sixth.history?.observed?.at(1)?.grade]).toEqual([
    ["dnsbl/reputation-fell warning resolved"],
    "GOOD",
  ]);
  const noData = await run({ ...allowed, [`${FRONT}.${REP}`]: "" }, next(sixth), day(7));
  expect(changes(noData)).toEqual([]);
});

test("one wrong answer is no loss: asked again, the list contradicts itself", async () => {
  const first = await run(allowed, { mode: "history", history: null }, day(1));
  const flap = await run({ ...allowed, [`${FRONT}.${WL}`]: ["", "127.0.5.2"] }, next(first), day(2));
  expect(changes(flap)).toEqual([]);
  expect(flap.judgement.notChecked.map((n) => [n.check, n.list, n.subject])).toContainEqual([
    "dnsbl/allowlist-lost",
    WL,
    IP,
  ]);
  expect(flap.history?.observed).toEqual(first.history?.observed);
});

test("without a history they are facts: in the table, never a finding", async () => {
  const result = await run({ ...allowed, [`${FRONT}.${REP}`]: "127.0.0.11" }, { mode: "absolute" }, day(1));
  expect(changes(result)).toEqual([]);
  expect(senderTable(result.facts, "en").rows.map((r) => r.lists.text)).toEqual([
    expect.stringContaining("on 1 allowlist, POOR"),
  ]);
});

test("a history of before this was remembered is still read", () => {
  const old: History = { schema: "mailworthy/history/1", at: day(1), findings: [] };
  expect(parseHistory(serializeHistory(old), "h.json")).toEqual({ ok: true, value: old });
  expect(serializeHistory(old)).not.toContain("observed");
});

test("the reputation of an address with what it was: in the table, in JSON, and where it fell with the pages of receivers", async () => {
  const grades = (code: string): Says => ({ [`${FRONT}.${REP}`]: code });
  const first = await run(grades("127.0.0.18"), { mode: "history", history: null }, day(1));
  const second = await run(grades("127.0.0.18"), next(first), day(2));
  const third = await run(grades("127.0.0.12"), next(second), day(3));
  const cells = [first, second, third].map(({ facts }) => senderTable(facts, "en").rows[0]?.lists.text);
  expect(cells).toEqual(["–, GOOD", "–, GOOD", "–, POOR (was GOOD)"]);
  expect(senderTable(third.facts, "ja").rows[0]?.lists.text).toBe("–、評価 POOR（以前は GOOD）");
  expect([first, second, third].map(({ facts }) => reputationOf(facts, IP))).toEqual([
    { grade: "GOOD", list: REP, was: null, since: null },
    { grade: "GOOD", list: REP, was: null, since: day(1) },
    { grade: "POOR", list: REP, was: "GOOD", since: null },
  ]);
  const fell = third.judgement.findings.find((f) => f.id === "dnsbl/reputation-fell");
  for (const told of ["SNDS", "https://postmaster.google.com/"]) expect(fell?.help).toContain(told);
  expect(fell?.help).not.toContain("Talos");
});

test("a list that no longer holds its test entry is told with the day on which it last did", async () => {
  const silent = { [`2.0.0.127.${REP}`]: "", [`2.0.0.127.${WL}`]: "" };
  const detailsOf = (result: CheckResult): readonly string[] =>
    result.judgement.notChecked.flatMap((row) => (row.list === REP ? [row.detail] : []));
  const never = await run(silent, { mode: "history", history: null }, day(1));
  expect([never.history?.alive, detailsOf(never).join()]).toEqual([{}, expect.not.stringContaining("last seen")]);
  const first = await run({}, { mode: "history", history: null }, day(2));
  expect(first.history?.alive).toEqual({ [REP]: day(2), [WL]: day(2) });
  const second = await run(silent, next(first), day(3));
  const third = await run(silent, next(second), day(9));
  for (const result of [second, third])
    expect(detailsOf(result).join()).toContain("its test entry was last seen on 2026-11-02");
  expect(third.history?.alive).toEqual({ [REP]: day(2), [WL]: day(2) });
});
