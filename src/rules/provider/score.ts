import type { Sender } from "../../config/types.ts";
import { ROOT } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { sendingAddresses } from "../../facts/found.ts";
import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../core/pair.ts";
import type { IpText } from "../../ip/ip.ts";
import type { DmarcDomain } from "../../mail/dmarc/audit.ts";
import { isWorkingKey } from "../../mail/dkim/audit.ts";
import { perhapsIdle } from "../ptr/perhaps.ts";
import { isDnsNeed, PROVIDERS, type DnsNeed, type Provider, type Requirement } from "./catalogue.ts";

/** `elsewhere`: DNS cannot tell it. */
export type Met = "met" | "unmet" | "unknown" | "elsewhere";
export type Mark = "ok" | "bad" | "odd" | "open";

export interface RequirementScore {
  readonly requirement: Requirement;
  readonly met: number;
  /** Ids of senders. */
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

export interface ProviderScore {
  readonly provider: Provider;
  /** bad: a must is not met; odd: a should is not met; open: something could not be checked; else ok. */
  readonly mark: Mark;
  readonly rows: readonly RequirementScore[];
}

/** Every provider's rules against every sender that has a From domain; none without such a sender. */
export function scoreProviders(facts: Facts): readonly ProviderScore[] {
  const senders = facts.senders.filter((s) => s.sends && s.domain !== null);
  if (senders.length === 0) return [];
  const needs = new Map<string, Met>();
  const judge = (sender: Sender, need: DnsNeed): Met => {
    const key = pairKey(need, sender.id);
    const known = needs.get(key) ?? met(facts, sender, need);
    needs.set(key, known);
    return known;
  };
  return PROVIDERS.map((provider) => {
    const rows = requirementsOf(provider, senders).map(({ requirement, of }): RequirementScore => {
      const { need } = requirement;
      if (!isDnsNeed(need)) return { requirement, met: 0, unmet: [], unknown: [] };
      const judged = of.map((sender) => ({ id: sender.id, is: judge(sender, need) }));
      const ids = (is: Met): readonly string[] => judged.filter((j) => j.is === is).map((j) => j.id);
      return { requirement, met: ids("met").length, unmet: ids("unmet"), unknown: ids("unknown") };
    });
    return { provider, mark: markOf(rows), rows };
  });
}

/** The rows of both volumes, each with the senders that it is for; equal rows are one. */
function requirementsOf(
  provider: Provider,
  senders: readonly Sender[],
): readonly { readonly requirement: Requirement; readonly of: readonly Sender[] }[] {
  const rows = new Map<string, { readonly requirement: Requirement; readonly of: Sender[] }>();
  for (const volume of ["low", "bulk"] as const) {
    const own = senders.filter((s) => s.volume === volume);
    for (const requirement of own.length === 0 ? [] : provider[volume]) {
      const key = JSON.stringify(requirement);
      const row = rows.get(key);
      if (row === undefined) rows.set(key, { requirement, of: [...own] });
      else row.of.push(...own);
    }
  }
  return [...rows.values()];
}

function markOf(rows: readonly RequirementScore[]): Mark {
  const unmet = rows.filter((row) => row.unmet.length > 0);
  if (unmet.some((row) => row.requirement.level === "must")) return "bad";
  if (unmet.length > 0) return "odd";
  return rows.some((row) => row.unknown.length > 0) ? "open" : "ok";
}

function met(facts: Facts, sender: Sender, need: DnsNeed): Met {
  switch (need) {
    case "spf":
      return all(sender.mailFrom.map((domain) => spfMet(facts, sender, domain)));
    case "dkim":
      return dkimMet(facts, sender);
    case "spf-or-dkim":
      return any([met(facts, sender, "spf"), dkimMet(facts, sender)]);
    case "dmarc": {
      const applied = dmarcOf(facts, sender)?.applied;
      if (applied?.known !== true) return "unknown";
      return (applied.value?.parsed.record ?? null) === null ? "unmet" : "met";
    }
    case "aligned": {
      const aligned = dmarcOf(facts, sender)?.spfAligned;
      const spf: Met = aligned?.known !== true ? "unknown" : aligned.value ? met(facts, sender, "spf") : "unmet";
      return any([spf, dkimMet(facts, sender)]);
    }
    case "ptr":
      return all(
        sendingAddresses(facts, sender).flatMap((ip) => (perhapsIdle(facts, sender, ip) ? [] : [ptrMet(facts, ip)])),
      );
  }
}

function all(parts: readonly Met[]): Met {
  return parts.includes("unmet") ? "unmet" : parts.includes("unknown") || parts.length === 0 ? "unknown" : "met";
}

function any(parts: readonly Met[]): Met {
  return parts.includes("met") ? "met" : parts.includes("unknown") ? "unknown" : "unmet";
}

function spfMet(facts: Facts, sender: Sender, domain: Name): Met {
  const fact = facts.spf.get(domain);
  if (fact?.known !== true) return "unknown";
  if (fact.value.tree.status === "unknown") return "unknown";
  if (fact.value.tree.record === null || fact.value.tree.status !== "ok") return "unmet";
  if (sender.addresses.length === 0) return fact.value.lookups > 10 ? "unmet" : "met";
  return all(
    sender.addresses.map((ip) => {
      const result = facts.spfResults.get(pairKey(domain, ip))?.result;
      return result === "pass" ? "met" : result === undefined || result === "temperror" ? "unknown" : "unmet";
    }),
  );
}

/** One key that works is enough; without a known selector nothing can be said. */
function dkimMet(facts: Facts, sender: Sender): Met {
  const selectors = facts.records.get(sender.domain ?? ROOT)?.dkim ?? [];
  const keys = selectors.flatMap((s) => (s.keys.known ? s.keys.value : []));
  if (keys.some((key) => isWorkingKey(key.parsed))) return "met";
  return selectors.length === 0 || selectors.some((s) => !s.keys.known) ? "unknown" : "unmet";
}

function dmarcOf(facts: Facts, sender: Sender): DmarcDomain | null {
  const dmarc = facts.records.get(sender.domain ?? ROOT)?.dmarc ?? null;
  return dmarc?.known === true ? dmarc.value : null;
}

function ptrMet(facts: Facts, ip: IpText): Met {
  const names = facts.reverse.get(ip)?.names;
  if (names?.known !== true) return "unknown";
  if (names.value.some((n) => n.confirmed.known && n.confirmed.value)) return "met";
  return names.value.some((n) => !n.confirmed.known) ? "unknown" : "unmet";
}
