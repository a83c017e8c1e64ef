import { isSubdomain } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { contains, parseRange, type IpRange } from "../../ip/range.ts";
import { ipOf, type IpText } from "../../ip/ip.ts";
import type { DmarcReport } from "./types.ts";

/** One address that sent mail with the domain as its author, as the receivers' reports tell. */
export interface Source {
  readonly ip: IpText;
  /** Messages that passed DMARC: they are yours, or of a service that sends for you. */
  readonly passed: number;
  /** Messages that did not: somebody else's, or yours and not set up. */
  readonly failed: number;
  /** First and last day of the reports that name it. */
  readonly first: string;
  readonly last: string;
}

/** What the reports tell of one author domain. */
export interface DomainSources {
  readonly domain: Name;
  readonly reports: number;
  /** Different days that the reports cover. */
  readonly days: number;
  /** How many addresses. */
  readonly addresses: number;
  /** The most mail first, at most `MAX_SOURCES`. */
  readonly sources: readonly Source[];
}

/** Whose addresses the list names. */
export interface Listed {
  readonly domain: Name | null;
  readonly addresses: readonly IpText[];
  readonly ranges: readonly string[];
}

export interface ComparedSources extends DomainSources {
  /** Pass DMARC, and are in no entry of the list. */
  readonly unlisted: readonly Source[];
  /** Addresses of the domain's own entries that no report names; null where that cannot be told, or it has none. */
  readonly unseen: readonly IpText[] | null;
}

export const MAX_SOURCES = 2000;
/** Fewer days of reports say nothing of an address that sends now and then. */
export const LEAST_DAYS = 7;

/** The same report in several files counts once. */
export function sourcesOf(reports: readonly DmarcReport[]): readonly DomainSources[] {
  const domains = new Map<
    Name,
    { readonly keys: Set<string>; readonly days: Set<string>; readonly all: Map<IpText, Source> }
  >();
  for (const report of new Map(reports.map((r) => [r.key, r])).values()) {
    for (const { ip, domain, passed, failed } of report.sources) {
      if (domain === null) continue;
      const known = domains.get(domain) ?? { keys: new Set(), days: new Set(), all: new Map<IpText, Source>() };
      domains.set(domain, known);
      known.keys.add(report.key);
      for (const day of report.days) known.days.add(day);
      const [first = "", last = first] = [report.days[0], report.days.at(-1)];
      const before = known.all.get(ip) ?? { ip, passed: 0, failed: 0, first, last };
      known.all.set(ip, {
        ip,
        passed: before.passed + passed,
        failed: before.failed + failed,
        first: before.first < first ? before.first : first,
        last: before.last > last ? before.last : last,
      });
    }
  }
  return [...domains]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([domain, { keys, days, all }]) => ({
      domain,
      reports: keys.size,
      days: days.size,
      addresses: all.size,
      sources: [...all.values()].sort(byMail).slice(0, MAX_SOURCES),
    }));
}

function byMail(a: Source, b: Source): number {
  return b.passed - a.passed || b.failed - a.failed || (a.ip < b.ip ? -1 : 1);
}

/**
 * Compared with the list: an address counts as listed wherever the list names it; the domain's own entries are those of the
 * domain and of what is above it. Null: no entry of the domain names an address, so that there is nothing to compare with.
 */
export function compareSources(of: DomainSources, list: readonly Listed[]): ComparedSources | null {
  const own = list.filter((entry) => entry.domain !== null && isSubdomain(of.domain, entry.domain));
  if (own.every((entry) => entry.addresses.length === 0 && entry.ranges.length === 0)) return null;
  const addresses = new Set(list.flatMap((entry) => entry.addresses));
  const ranges = list.flatMap((entry) => entry.ranges.flatMap((text) => parseRange(text) ?? []));
  const isListed = ({ ip }: Source): boolean => addresses.has(ip) || isWithin(ip, ranges);
  const isOwn = own.some((entry) => entry.domain === of.domain);
  const seen = new Set(of.sources.map(({ ip }) => ip));
  return {
    ...of,
    unlisted: of.sources.filter((source) => source.passed > 0 && !isListed(source)),
    unseen:
      of.addresses > of.sources.length || of.days < LEAST_DAYS || !isOwn
        ? null
        : singleAddresses(own).filter((ip) => !seen.has(ip)),
  };
}

/** Addresses that the list names one by one: those of a range need not all send. */
function singleAddresses(own: readonly Listed[]): readonly IpText[] {
  const ranges = own.flatMap((entry) => entry.ranges.flatMap((text) => parseRange(text) ?? []));
  return [...new Set(own.flatMap((entry) => entry.addresses))].filter((ip) => !isWithin(ip, ranges));
}

function isWithin(text: IpText, ranges: readonly IpRange[]): boolean {
  const ip = ipOf(text);
  return ranges.some((range) => contains(range, ip));
}
