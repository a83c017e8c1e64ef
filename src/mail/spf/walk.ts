import type { Dns, Name } from "../../dns/types.ts";
import { bitsOf, ipOf, type Ip } from "../../ip/ip.ts";
import { network, type IpRange } from "../../ip/range.ts";
import { intersect, subtract, toSet, type IpSet } from "../../ip/set.ts";
import { known, unknown, type Fact } from "../known.ts";
import { MAX_LOOKUPS, MAX_NAMES, MAX_VOID } from "./limits.ts";
import { domainProblem } from "./domain-problem.ts";
import { rawToName, nameToRaw, recordOf, textsOf, type TextOf, type Texts } from "./door.ts";
import { fixedTarget } from "./fixed-target.ts";
import { parseSpf, type Directive, type SpfRecord } from "./parse.ts";

/** A term whose answer depends on the message, and whose record it stands in. */
export interface OpenTerm {
  readonly holder: Name;
  readonly term: string;
}

/** A family whose senders meet too many lookups that find nothing before they reach terms that name them. */
export interface ShutFamily {
  readonly family: Ip["family"];
  /** Names without records of that family. */
  readonly names: readonly Name[];
}

/** Who passes: the addresses that do whatever the message says, and the terms that may let more pass. */
export interface Passing {
  readonly ranges: IpSet;
  readonly open: readonly OpenTerm[];
}

/** The same by the limits of an evaluation of one family. */
export interface FamilyPassing extends Passing {
  readonly shut: readonly ShutFamily[];
  /** Lookups that find nothing which one sender meets at most. */
  readonly voids: number;
}

/** Internal: DNS did not say what decides about addresses that are still undecided. */
export class Untold extends Error {
  readonly fact: Extract<Fact<never>, { known: false }>;
  constructor(fact: Extract<Fact<never>, { known: false }>) {
    super(fact.detail);
    this.fact = fact;
  }
}

/** What a reading came to: the fact, or why DNS did not say. */
export async function told<P extends Passing>(reading: Promise<P>): Promise<Fact<P>> {
  try {
    return known(await reading);
  } catch (error) {
    if (error instanceof Untold) return error.fact;
    throw error;
  }
}

/** Addresses whose evaluations have cost the same so far. */
interface Region {
  readonly set: IpSet;
  readonly lookups: number;
  readonly voids: number;
}
type Regions = readonly Region[];

/** What became of the addresses at one domain; those that are in neither ended in a permerror. */
interface Outcome {
  readonly pass: Regions;
  /** fail, softfail or neutral: no match for an include (§5.2). */
  readonly other: Regions;
}

/** What one term made of the addresses; those that are in neither ended in a permerror. */
interface Step {
  readonly matched: Regions;
  readonly rest: Regions;
}

/**
 * `check_host()` for all addresses of one family at once, by its own order: each address carries its counters, and a
 * permerror closes what it meets from there on. Terms that depend on the message match nothing, and are told.
 */
export async function walkFamily(dns: Dns, sender: Name, family: Ip["family"]): Promise<FamilyPassing> {
  const walk = new Walk(dns, sender, family, MAX_VOID);
  const whole = { family, first: 0n, last: (1n << BigInt(bitsOf(family))) - 1n };
  const domain = nameToRaw(sender);
  if (domainProblem(domain) !== null) return { ranges: [], open: [], shut: [], voids: 0 };
  const start = [{ set: [whole], lookups: 0, voids: 0 }];
  const ranges = passSet(await walk.host(domain, start));
  const open = walk.opened();
  if (!walk.overVoid) return { ranges, open, shut: [], voids: walk.mostVoids };
  const free = new Walk(dns, sender, family, Infinity);
  const lost = subtract(passSet(await free.host(domain, start)), ranges);
  const shut = lost.length === 0 ? [] : [{ family, names: [...free.voidNames] }];
  return { ranges, open, shut, voids: free.mostVoids };
}

function passSet(outcome: Outcome | null): IpSet {
  return toSet((outcome?.pass ?? []).flatMap((r) => r.set));
}

class Walk {
  /** Names that were asked and hold nothing. */
  readonly voidNames = new Set<Name>();
  /** Void lookups of the sender that met the most. */
  mostVoids = 0;
  /** Did the limit of void lookups end anything? */
  overVoid = false;
  private readonly open = new Map<string, OpenTerm>();
  private readonly dns: Dns;
  private readonly sender: Name;
  private readonly family: Ip["family"];
  private readonly maxVoid: number;

  constructor(dns: Dns, sender: Name, family: Ip["family"], maxVoid: number) {
    this.maxVoid = maxVoid;
    this.dns = dns;
    this.sender = sender;
    this.family = family;
  }

  opened(): readonly OpenTerm[] {
    return [...this.open.values()];
  }

  /** §4.4 to §4.7; null where there is no record ("none"). */
  async host(domain: string, regions: Regions): Promise<Outcome | null> {
    const name = rawToName(domain);
    if (name === null || domainProblem(domain) !== null) return null;
    const found = await recordOf(this.dns, name);
    if (found.kind === "error") throw new Untold({ ...unknown(found), detail: `${name} TXT: ${found.detail}` });
    if (found.kind === "none") return null;
    if (found.kind === "multiple") return CLOSED;
    const { record, errors } = parseSpf(found.text);
    return errors.length > 0 ? CLOSED : this.terms(record, domain, name, regions);
  }

  private async terms(record: SpfRecord, domain: string, name: Name, regions: Regions): Promise<Outcome> {
    const pass: Region[] = [];
    const other: Region[] = [];
    let open = regions;
    for (const term of record.terms) {
      if (open.length === 0) break;
      if (term.kind !== "directive") continue;
      const step = await this.directive(term, domain, name, open);
      (term.qualifier === "+" ? pass : other).push(...step.matched);
      open = merged(step.rest);
    }
    if (record.redirect === null || open.length === 0)
      return { pass: merged(pass), other: merged([...other, ...open]) };
    const spent = spend(open);
    const target = await this.target(record.redirect.value, domain);
    if (target === null) {
      this.leaveOpen(name, record.redirect.text);
      return { pass: merged(pass), other: merged([...other, ...spent]) };
    }
    // §6.1: no record at the target is an error of the domain that points there.
    const there = spent.length === 0 ? CLOSED : ((await this.host(target, spent)) ?? CLOSED);
    return { pass: merged([...pass, ...there.pass]), other: merged([...other, ...there.other]) };
  }

  private async directive(term: Directive, domain: string, name: Name, regions: Regions): Promise<Step> {
    const { mechanism } = term;
    if (mechanism.name === "all") return { matched: regions, rest: [] };
    if ("range" in mechanism) return splitBy(regions, [mechanism.range]);
    const spent = spend(regions);
    if (spent.length === 0) return { matched: [], rest: [] };
    const target = mechanism.name === "ptr" ? null : await this.target(mechanism.domain, domain);
    if (target === null) {
      this.leaveOpen(name, term.text);
      return { matched: [], rest: spent };
    }
    switch (mechanism.name) {
      case "include": {
        const inner = await this.host(target, spent);
        return inner === null ? { matched: [], rest: [] } : { matched: inner.pass, rest: inner.other };
      }
      case "exists": {
        const found = await this.ask(target, "A");
        if (found.length > 0) return { matched: spent, rest: [] };
        return { matched: [], rest: this.countVoid(target, spent) };
      }
      case "a":
        return this.addresses(target, mechanism, spent);
      case "mx":
        return this.mx(target, mechanism, spent);
      case "ptr":
        return { matched: [], rest: spent };
    }
  }

  private async addresses(target: string, prefixes: Prefixes, regions: Regions): Promise<Step> {
    const found = await this.ask(target, this.family === 4 ? "A" : "AAAA");
    if (found.length === 0) return { matched: [], rest: this.countVoid(target, regions) };
    const prefix = this.family === 4 ? prefixes.prefix4 : prefixes.prefix6;
    const ranges = found.flatMap((text): readonly IpRange[] => {
      const ip = ipOf(text);
      return ip.family === this.family ? [network(ip, prefix)] : [];
    });
    return splitBy(regions, toSet(ranges));
  }

  /** §5.4: one exchange after the other; who matches the first does not ask for the second. */
  private async mx(target: string, prefixes: Prefixes, regions: Regions): Promise<Step> {
    const exchanges = await this.ask(target, "MX");
    if (exchanges.length === 0) return { matched: [], rest: this.countVoid(target, regions) };
    if (exchanges.length > MAX_NAMES) return { matched: [], rest: [] };
    const named = exchanges.filter((exchange) => exchange !== "");
    for (const exchange of named) void this.dns.ask({ name: exchange, type: this.family === 4 ? "A" : "AAAA" });
    const matched: Region[] = [];
    let rest = regions;
    for (const exchange of named) {
      const step = await this.addresses(nameToRaw(exchange), prefixes, rest);
      matched.push(...step.matched);
      rest = step.rest;
    }
    return { matched: merged(matched), rest };
  }

  /** A name that cannot be asked costs nothing. */
  private countVoid(target: string, regions: Regions): Regions {
    const name = rawToName(target);
    if (name === null) return regions;
    this.voidNames.add(name);
    this.mostVoids = Math.max(this.mostVoids, ...regions.map((r) => r.voids + 1));
    const left = regions.flatMap((r) => (r.voids >= this.maxVoid ? [] : [{ ...r, voids: r.voids + 1 }]));
    if (left.length < regions.length) this.overVoid = true;
    return left;
  }

  private target(spec: string | null, domain: string): Promise<string | null> {
    return fixedTarget(spec, domain, { family: this.family, sender: this.sender });
  }

  private leaveOpen(holder: Name, term: string): void {
    this.open.set(`${holder} ${term}`, { holder, term });
  }

  private async ask<T extends "A" | "AAAA" | "MX">(target: string, type: T): Promise<readonly TextOf[T][]> {
    const name = rawToName(target);
    if (name === null) return [];
    const found: Texts<TextOf[T]> = await textsOf(this.dns, name, type);
    if (found.kind === "error") throw new Untold({ ...unknown(found), detail: `${name} ${type}: ${found.detail}` });
    return found.texts;
  }
}

interface Prefixes {
  readonly prefix4: number;
  readonly prefix6: number;
}

/** Everything that came here ended in a permerror. */
const CLOSED: Outcome = { pass: [], other: [] };

function spend(regions: Regions): Regions {
  return regions.flatMap((r) => (r.lookups >= MAX_LOOKUPS ? [] : [{ ...r, lookups: r.lookups + 1 }]));
}

function splitBy(regions: Regions, set: IpSet): Step {
  const matched = regions.map((r) => ({ ...r, set: intersect(r.set, set) }));
  const rest = regions.map((r) => ({ ...r, set: subtract(r.set, set) }));
  return { matched: matched.filter(isSome), rest: rest.filter(isSome) };
}

function isSome(region: Region): boolean {
  return region.set.length > 0;
}

/** Regions that cost the same as one. */
function merged(regions: Regions): Regions {
  if (regions.length < 2) return regions;
  const byCost = new Map<string, Region[]>();
  for (const region of regions) {
    const key = `${region.lookups} ${region.voids}`;
    const same = byCost.get(key);
    if (same === undefined) byCost.set(key, [region]);
    else same.push(region);
  }
  return [...byCost.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return same.length === 1 ? [first] : [{ ...first, set: toSet(same.flatMap((r) => r.set)) }];
  });
}
