import type { Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import { parseRange, type IpRange } from "../../ip/range.ts";
import { toSet } from "../../ip/set.ts";
import type { Listing, ListState } from "../../mail/dnsbl/types.ts";
import { known, type Fact, type UnknownReason } from "../../mail/known.ts";
import type { SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import type { ReportFile } from "../../report/schema.ts";

type FactsFile = ReportFile["facts"];
type Unknown = { readonly notChecked: string; readonly detail: string };

/** The facts of several reports as one. What reports do not show (traces, evidence of names) is left empty. */
export function factsOf(reports: readonly ReportFile[]): Facts {
  const all = reports.map((r) => r.facts);
  const listings = new Map<string, Listing[]>();
  for (const row of all.flatMap((f) => f.listings)) {
    const rows = listings.get(row.subject) ?? [];
    if (!rows.some((r) => r.list === row.list))
      rows.push({ ...row, unknown: row.unknown === null ? null : reasonOf(row.unknown) });
    listings.set(row.subject, rows);
  }
  return {
    senders: reports.flatMap((r) => r.senders.map(senderOfFile)),
    spf: spfOf(all.map((f) => f.spf)),
    spfResults: new Map(
      all.flatMap((f) =>
        Object.entries(f.spfResults).map(([key, r]) => [key, { ...r, explanation: null, trace: [] }] as const),
      ),
    ),
    reverse: new Map(all.flatMap((f) => f.reverse.map((r) => [r.ip, reverseOfFile(r)] as const))),
    helo: new Map(
      all.flatMap((f) =>
        Object.entries(f.helo).map(([name, a]) => [name, { name, addresses: factOf(a), evidence: [] }] as const),
      ),
    ),
    lists: listsOf(all),
    ...{ listings, unwanted: new Map(), heloResults: new Map(), declared: new Map() },
  };
}

/** SPF at the base: what the reports say of it, else as at the head. */
export function baseFactsOf(reports: readonly ReportFile[], head: Facts): Facts | null {
  const bases = reports.flatMap((r) => (r.baseFacts === undefined ? [] : [r.baseFacts.spf]));
  return bases.length === 0 ? null : { ...head, spf: new Map([...head.spf, ...spfOf(bases)]) };
}

function senderOfFile({ location, ...sender }: ReportFile["senders"][number]): Sender {
  return { ...sender, at: location };
}

/** Reasons are shown, not acted upon: one of a later version passes through. */
export function reasonOf(text: string): UnknownReason {
  return text as UnknownReason;
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && "notChecked" in value;
}

function factOf<T>(value: T | Unknown): Fact<Exclude<T, Unknown>> {
  return isUnknown(value)
    ? { known: false, reason: reasonOf(value.notChecked), detail: value.detail }
    : known(value as Exclude<T, Unknown>);
}

function spfOf(files: readonly FactsFile["spf"][]): Map<string, Fact<SpfDomain>> {
  return new Map(
    files.flatMap((spf) => Object.entries(spf).map(([domain, value]) => [domain, spfDomainOf(domain, value)] as const)),
  );
}

function spfDomainOf(domain: string, value: FactsFile["spf"][string]): Fact<SpfDomain> {
  const fact = factOf(value);
  if (!fact.known) return fact;
  const { lookups, voidLookups, tree, authorized } = fact.value;
  const blocks = factOf(authorized);
  return known({
    ...{ domain, lookups, voidLookups, tree: treeOf(tree), issues: [], evidence: [] },
    authorized: blocks.known ? known(toSet(blocks.value.flatMap(rangeOf))) : blocks,
  });
}

function rangeOf(cidr: string): readonly IpRange[] {
  const range = parseRange(cidr);
  return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
}

type Tree = Extract<FactsFile["spf"][string], { tree: unknown }>["tree"];

function treeOf({ term, via, column, children, ...node }: Tree): SpfNode {
  const { domain, record, status, detail, lookups, voidLookups } = node;
  return {
    ...{ domain, record, status, detail, lookups, voidLookups },
    via: term === null || via === null ? null : { term, kind: via, span: { column: column ?? 1, length: term.length } },
    children: children.map(treeOf),
  };
}

function reverseOfFile(row: FactsFile["reverse"][number]): ReturnType<Facts["reverse"]["get"]> & object {
  const names = factOf(row.names);
  return {
    ip: row.ip,
    names: names.known
      ? known(
          names.value.map((n) => ({
            name: n.name,
            addresses: factOf(n.addresses),
            confirmed: factOf(n.confirmed),
          })),
        )
      : names,
    evidence: [],
  };
}

/** A list is usable when every shard that asked it could use it: one shard's silence is told, not covered up. */
function listsOf(all: readonly FactsFile[]): Facts["lists"] {
  const lists = new Map<string, Facts["lists"] extends ReadonlyMap<string, infer L> ? L : never>();
  for (const { usable, reason, detail, ...info } of all.flatMap((f) => f.lists)) {
    const state: ListState = usable
      ? { usable }
      : { usable, reason: reasonOf(reason ?? "no-answer"), detail: detail ?? "" };
    const known = lists.get(info.zone);
    if (known === undefined || known.state.usable) lists.set(info.zone, { info, state });
  }
  return lists;
}
