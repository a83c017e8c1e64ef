import { runCheck } from "../../src/app/check.ts";
import type { Against, CheckResult } from "../../src/app/check-run.ts";
import { parseSendersList } from "../../src/config/senders-list.ts";
import type { Config, Sender } from "../../src/config/types.ts";
import type { Dns, Question } from "../../src/dns/types.ts";
import { planLists } from "../../src/mail/dnsbl/plan.ts";
import { overlay } from "../../src/zones/overlay.ts";
import { readZones } from "../../src/zones/read.ts";
import type { ZoneSet } from "../../src/zones/types.ts";
import { memoryFiles } from "../zones/memory-files.ts";

export const LIST = "bl.test";
export const AT = "2026-11-24T03:00:00Z";

/** Records in zone-file form, names in full; the whole world is one zone. */
export interface World {
  readonly dns: Dns;
  readonly asked: Question[];
}

/** What is below a `silent` name times out; `bl.test` works and lists what `lines` say. */
export function world(lines: string, silent: readonly string[] = []): World {
  const head = "$ORIGIN .\n$TTL 60\n@ IN SOA a.root. h.root. 1 2 3 4 5\n@ IN NS a.root.\n";
  const zones = readZones(memoryFiles({ "root.zone": `${head}2.0.0.127.${LIST}. IN A 127.0.0.2\n${lines}\n` }), null);
  if (zones.errors.length > 0) throw new Error(zones.errors[0]?.message ?? "the world cannot be read");
  const inner = overlay(zones, { ask: () => Promise.resolve({ kind: "answer", rcode: "NXDOMAIN", records: [] }) });
  const asked: Question[] = [];
  const dns: Dns = {
    ask: (question) => {
      asked.push(question);
      return silent.some((name) => question.name === name || question.name.endsWith(`.${name}`))
        ? Promise.resolve({ kind: "error", reason: "timeout", detail: `no answer about ${question.name}` })
        : inner.ask(question);
    },
  };
  return { dns, asked };
}

export function sendersOf(list: string): readonly Sender[] {
  const read = parseSendersList(list, "senders.txt");
  if (!read.ok) throw new Error(read.error[0]?.message ?? "the list cannot be read");
  return read.value;
}

export interface Setup {
  readonly senders: string;
  readonly against?: Against;
  readonly head?: ZoneSet;
  /** Instead of `bl.test`. */
  readonly list?: string;
}

export function check(
  dns: Dns,
  { senders, against = { mode: "absolute" }, head, list = LIST }: Setup,
): Promise<CheckResult> {
  const blocklists = { profile: "none", add: [], remove: [] } as const;
  const config: Config = {
    ...{ senders: sendersOf(senders), zones: null, rules: {}, blocklists, accept: [] },
    ...{ failOn: "regression", maxNotChecked: null, history: null },
  };
  const add = [{ zone: list, impact: "high", kind: "ip", at: null }] as const;
  const lists = planLists({ profile: "none", add, remove: [], dqsKey: null });
  if (!lists.ok) throw new Error(lists.error[0]?.message ?? "no lists");
  return runCheck({ config, lists: lists.value, dns, head: head ?? null, against, at: AT });
}

/** `id subject severity`, of the categories asked for. */
export function told(result: CheckResult, ...categories: readonly string[]): readonly string[] {
  return result.judgement.findings
    .filter((f) => categories.includes(f.id.split("/")[0] ?? ""))
    .map((f) => [f.id, f.subject, f.change ?? f.severity].join(" "))
    .sort();
}

export function zone(origin: string, lines: string): ZoneSet {
  const head = `$ORIGIN ${origin}.\n$TTL 60\n@ IN SOA ns.root. h.root. 1 2 3 4 5\n@ IN NS ns.root.\n`;
  return readZones(memoryFiles({ [`${origin}.zone`]: `${head}${lines}\n` }), null);
}
