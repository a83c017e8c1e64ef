import { fitted } from "../../core/fitted.ts";
import { oncePer } from "../../core/once-per.ts";
import { budgeted, type Budget } from "../../dns/budget.ts";
import { evidenceOf } from "../../dns/dig.ts";
import type { Dns, Name, Outcome, RrType } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import { addressesOfName } from "../reverse/reverse.ts";
import { known, unknown, type Evidence, type Fact } from "../known.ts";

export interface MxTarget {
  readonly exchange: Name;
  /** What the exchange is an alias of (RFC 2181 §10.3 forbids that), or null. */
  readonly alias: Name | null;
  /** Both families. Unknown when one failed and the other was empty. */
  readonly addresses: Fact<readonly IpText[]>;
  readonly evidence: readonly Evidence[];
}

/** The MX records of one domain (RFC 5321 §5.1). */
export interface MxDomain {
  readonly domain: Name;
  /** By preference; empty when DNS said that there is none. The null MX of RFC 7505 is an exchange of "". */
  readonly records: readonly { readonly preference: number; readonly exchange: Name }[];
  /** Distinct exchanges with their addresses, without the null MX. */
  readonly targets: readonly MxTarget[];
  /** Exchanges beyond the budget of one domain (dns/budget.ts), which are not among the targets; absent when all were asked. */
  readonly notAsked?: number;
  /** Its own addresses, which take its mail where it has no MX (RFC 5321 §5.1); absent where it has one. */
  readonly own?: Fact<readonly IpText[]>;
  readonly evidence: readonly Evidence[];
}

/** Asks a domain's MX and the addresses of what it names. */
export async function mxOf(door: Dns, domain: Name): Promise<Fact<MxDomain>> {
  const dns = budgeted(door);
  const question = { name: domain, type: "MX" } as const;
  const outcome = await dns.ask(question);
  if (outcome.kind === "error") return unknown(outcome);
  const records = fitted(
    outcome.records
      .flatMap((rr) => (rr.data.type === "MX" ? [{ preference: rr.data.preference, exchange: rr.data.exchange }] : []))
      .sort((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1)),
  );
  const exchanges = [...new Set(records.map((r) => r.exchange))].filter((name) => name !== "");
  const looked = await Promise.all(exchanges.map((exchange) => targetOf(dns, exchange, hostsOf(door))));
  const targets = fitted(looked.filter((target) => target !== null));
  const found = { domain, records, targets, evidence: [evidenceOf(question, outcome)] };
  if (records.length === 0) {
    const own = await addressesOfName(door, domain);
    return known({ ...found, own: own.addresses, evidence: [...found.evidence, ...own.evidence] });
  }
  return known(targets.length === looked.length ? found : { ...found, notAsked: looked.length - targets.length });
}

/** What is known of hosts, by the door that told it: ten thousand domains may have the same one. */
const hostsOf = oncePer<Dns, Map<Name, MxTarget>>(() => new Map());

/** Null beyond the budget. */
async function targetOf(dns: Budget, exchange: Name, hosts: Map<Name, MxTarget>): Promise<MxTarget | null> {
  const types: readonly RrType[] = ["A", "AAAA"];
  const asked = await Promise.all(
    types.map(async (type) => ({ type, outcome: await dns.ask({ name: exchange, type }) })),
  );
  if (asked.some(({ outcome }) => outcome === dns.over)) return null;
  const target = hosts.get(exchange) ?? targetFrom(exchange, asked);
  hosts.set(exchange, target);
  return target;
}

type Asked = readonly { readonly type: RrType; readonly outcome: Outcome }[];

function targetFrom(exchange: Name, asked: Asked): MxTarget {
  const addresses = fitted(asked.flatMap(({ outcome }) => addressesIn(outcome)));
  const failed = asked.map((a) => a.outcome).find((o) => o.kind === "error");
  return {
    exchange,
    alias: asked.map((a) => aliasIn(a.outcome)).find((alias) => alias !== null) ?? null,
    addresses: addresses.length === 0 && failed?.kind === "error" ? unknown(failed) : known(addresses),
    evidence: asked.map(({ type, outcome }) => evidenceOf({ name: exchange, type }, outcome)),
  };
}

function addressesIn(outcome: Outcome): readonly IpText[] {
  if (outcome.kind === "error") return [];
  return outcome.records.flatMap((rr) => (rr.data.type === "A" || rr.data.type === "AAAA" ? [rr.data.address] : []));
}

function aliasIn(outcome: Outcome): Name | null {
  const first = outcome.kind === "answer" ? outcome.records[0] : undefined;
  return first?.data.type === "CNAME" ? first.data.target : null;
}
