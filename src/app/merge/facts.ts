import type { Sender } from "../../config/types.ts";
import { joinedHeard, NOTHING_HEARD, type Heard, type HeardFacts } from "../../facts/heard.ts";
import type { Facts } from "../../facts/types.ts";
import { parseRange, type IpRange } from "../../ip/range.ts";
import { toSet } from "../../ip/set.ts";
import type { ListInfo, Listing, ListState } from "../../mail/dnsbl/types.ts";
import { known, type Fact } from "../../mail/known.ts";
import type { SpfServers } from "../../mail/spf/servers.ts";
import type { SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import type { VolumeFact } from "../../mail/volume/types.ts";
import type { ReportFile } from "../../report/schema.ts";
import { factOf, reasonOf } from "./fact.ts";
import { recordsOf } from "./records.ts";

type FactsFile = ReportFile["facts"];
type ListFile = FactsFile["lists"][number];
type StateFile = NonNullable<ListFile["ipv4"]>;

/** The facts of several reports as one. What reports do not show (traces, evidence of names) is left empty. */
export function factsOf(reports: readonly ReportFile[]): Facts {
  const all = reports.map((r) => r.facts);
  const listings = new Map<string, Listing[]>();
  for (const row of all.flatMap((f) => f.listings)) {
    const rows = listings.get(row.subject) ?? [];
    if (!rows.some((r) => r.list === row.list)) rows.push(listingOf(row));
    listings.set(row.subject, rows);
  }
  return {
    senders: reports.flatMap((r) => r.senders.map(senderOfFile)),
    found: new Map(all.flatMap((f) => (f.found ?? []).map((row) => [row.sender, foundOfFile(row)] as const))),
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
    heard: joinedHeard(all.map((f) => heardOf(f.heard))),
    records: recordsOf(all),
    volumes: volumesOf(all),
    // Only checks ask for these, and those have run.
    ...{ listings, unwanted: new Map(), heloResults: new Map(), declared: new Map(), declaredRecords: new Map() },
    ...{ zoneFaults: { faults: [], open: [], zones: [] }, changes: null },
  };
}

/** A report of before this was counted tells nothing of it. */
function heardOf(file: FactsFile["heard"]): HeardFacts {
  if (file === undefined) return NOTHING_HEARD;
  const of = ({ trouble, ...counts }: typeof file.spf): Heard => ({
    ...counts,
    trouble: trouble === null ? null : { reason: reasonOf(trouble.reason), detail: trouble.detail },
  });
  return { spf: of(file.spf), reverse: of(file.reverse), lists: of(file.lists) };
}

/** SPF at the base: what the reports say of it, else as at the head. */
export function baseFactsOf(reports: readonly ReportFile[], head: Facts): Facts | null {
  const bases = reports.flatMap((r) => (r.baseFacts === undefined ? [] : [r.baseFacts.spf]));
  return bases.length === 0 ? null : { ...head, spf: new Map([...head.spf, ...spfOf(bases)]) };
}

function listingOf({ standing, unknown, ...row }: FactsFile["listings"][number]): Listing {
  return {
    ...{ ...row, unknown: unknown === null ? null : reasonOf(unknown) },
    ...(standing === undefined ? {} : { standing }),
  };
}

/** A sender as a report's file has it. */
export function senderOfFile({ location, ...sender }: ReportFile["senders"][number]): Sender {
  return { ...sender, at: location };
}

/** What a term is worth only the checks ask, and those have run. */
function foundOfFile({ servers, ranges, left, unknown }: NonNullable<FactsFile["found"]>[number]): SpfServers {
  return {
    servers: servers.map(({ address, origin }) => ({
      address,
      terms: origin.map(({ domain, term }) => ({ domain, term, kind: "address" })),
    })),
    ranges: ranges.map(({ term, cidr, addresses }) => ({ term, cidr, addresses: countOf(addresses) })),
    left: { cidrs: left, addresses: left.length },
    others: false,
    open: unknown === null ? null : { reason: reasonOf(unknown.reason), detail: unknown.detail },
  };
}

function countOf(text: string): bigint {
  return /^\d{1,40}$/.test(text) ? BigInt(text) : 0n;
}

function spfOf(files: readonly FactsFile["spf"][]): Map<string, Fact<SpfDomain>> {
  return new Map(
    files.flatMap((spf) => Object.entries(spf).map(([domain, value]) => [domain, spfDomainOf(domain, value)] as const)),
  );
}

function spfDomainOf(domain: string, value: FactsFile["spf"][string]): Fact<SpfDomain> {
  const fact = factOf(value);
  if (!fact.known) return fact;
  const { lookups, voidLookups, tree, authorized, includes } = fact.value;
  const blocks = factOf(authorized);
  return known({
    ...{ domain, lookups, voidLookups, tree: treeOf(tree), notices: [], corrected: null, evidence: [], includes },
    authorized: blocks.known ? known(toSet(blocks.value.flatMap(rangeOf))) : blocks,
  });
}

function rangeOf(cidr: string): readonly IpRange[] {
  const range = parseRange(cidr);
  return range === null ? [] : [{ family: range.family, first: range.first, last: range.last }];
}

type Tree = Extract<FactsFile["spf"][string], { tree: unknown }>["tree"];

function treeOf({ term, via, column, children, faults, ...node }: Tree): SpfNode {
  const { domain, record, status, detail, lookups, voidLookups } = node;
  return {
    ...{ domain, record, status, detail, lookups, voidLookups, faults },
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
  for (const row of all.flatMap((f) => f.lists)) {
    const { zone, ipv4, ipv6, controls, held } = row;
    const known = lists.get(zone);
    const waited = (known?.held ?? 0) + (held ?? 0);
    const own = {
      ...{ info: infoOf(row), state: stateOf(row) },
      ...(ipv4 === undefined || ipv6 === undefined ? {} : { families: { 4: stateOf(ipv4), 6: stateOf(ipv6) } }),
      ...(controls === undefined ? {} : { controls }),
    };
    const kept = known === undefined || known.state.usable ? own : known;
    lists.set(zone, { ...kept, ...(waited === 0 ? {} : { held: waited }) });
  }
  return lists;
}

function infoOf(row: ListFile): ListInfo {
  const { zone, title, operator, kind, role, families, scope, impact, criteria, terms } = row;
  const { who, ...removal } = row.removal;
  return {
    ...{ zone, title, operator, kind, role, families, scope, impact, criteria },
    ...{ removal: { ...removal, ...(who === undefined ? {} : { who }) } },
    ...(terms === undefined ? {} : { terms: termsOf(terms) }),
  };
}

function termsOf({ perSecond, ...terms }: NonNullable<ListFile["terms"]>): NonNullable<ListInfo["terms"]> {
  return { ...terms, ...(perSecond === undefined ? {} : { perSecond }) };
}

function stateOf({ usable, reason, detail }: StateFile): ListState {
  return usable ? { usable } : { usable, reason: reasonOf(reason ?? "no-answer"), detail: detail ?? "" };
}

function volumesOf(all: readonly FactsFile[]): readonly VolumeFact[] {
  const rows = all.flatMap((f) => f.volumes ?? []);
  return [...new Map(rows.map((v) => [`${v.subject}\n${v.file}`, v])).values()].map(({ forecast, ...v }) => ({
    ...{ ...v, sender: "", at: null },
    forecast: factOf(forecast),
  }));
}
