import type { Dns, Name } from "../../dns/types.ts";
import { bitsOf, ipOf, type Ip } from "../../ip/ip.ts";
import type { IpRange } from "../../ip/range.ts";
import { subtract, toSet } from "../../ip/set.ts";
import { unknown } from "../known.ts";
import { domainProblem } from "./domain-problem.ts";
import { nameToRaw, rawToName, recordOf, textsOf, type TextOf, type Texts } from "./door.ts";
import { addressType, networkAround, type DualCidr } from "./dual-cidr.ts";
import { fixedTarget } from "./fixed-target.ts";
import { MAX_NAMES, MAX_VOID } from "./limits.ts";
import { parseSpf, type Directive, type SpfRecord } from "./parse.ts";
import { Untold, type FamilyPassing, type OpenTerm } from "./passing.ts";
import {
  addressesIn,
  merged,
  partBy,
  withLookup,
  withVoid,
  type Parted,
  type Region,
  type Regions,
} from "./regions.ts";

/** What became of the addresses at one domain; those that are in neither ended in a permerror. */
interface Outcome {
  readonly pass: Regions;
  /** fail, softfail or neutral: no match for an include (RFC 7208 §5.2). */
  readonly other: Regions;
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
  const ranges = addressesIn((await walk.host(domain, start))?.pass ?? []);
  const open = walk.opened();
  if (!walk.overVoid) return { ranges, open, shut: [], voids: walk.mostVoids };
  const free = new Walk(dns, sender, family, Infinity);
  const lost = subtract(addressesIn((await free.host(domain, start))?.pass ?? []), ranges);
  const shut = lost.length === 0 ? [] : [{ family, names: [...free.voidNames] }];
  return { ranges, open, shut, voids: free.mostVoids };
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

  /** RFC 7208 §4.3 to §4.6; null where there is no record ("none"). */
  async host(domain: string, regions: Regions): Promise<Outcome | null> {
    const name = rawToName(domain);
    if (name === null || domainProblem(domain) !== null) return null;
    const found = await recordOf(this.dns, name);
    if (found.kind === "error") throw new Untold({ ...unknown(found), detail: `${name} TXT: ${found.detail}` });
    if (found.kind === "none") return null;
    // RFC 7208 §4.5
    if (found.kind === "multiple") return CLOSED;
    // RFC 7208 §4.6: a syntax error anywhere ends it before any term is looked at.
    const { record, errors } = parseSpf(found.text);
    return errors.length > 0 ? CLOSED : this.terms(record, domain, name, regions);
  }

  /** RFC 7208 §4.6.2, §4.7, §6.1: the first term that matches decides; else the redirect; else neutral. */
  private async terms(record: SpfRecord, domain: string, name: Name, regions: Regions): Promise<Outcome> {
    const pass: Region[] = [];
    const other: Region[] = [];
    let open = regions;
    for (const term of record.terms) {
      if (open.length === 0) break;
      if (term.kind !== "directive") continue;
      const parted = await this.directive(term, domain, name, open);
      (term.qualifier === "+" ? pass : other).push(...parted.matched);
      open = merged(parted.rest);
    }
    if (record.redirect === null || open.length === 0)
      return { pass: merged(pass), other: merged([...other, ...open]) };
    const spent = withLookup(open);
    const target = await this.target(record.redirect.value, domain);
    if (target === null) {
      this.leaveOpen(name, record.redirect.text);
      return { pass: merged(pass), other: merged([...other, ...spent]) };
    }
    // RFC 7208 §6.1: no record at the target is an error of the domain that points there.
    const there = spent.length === 0 ? CLOSED : ((await this.host(target, spent)) ?? CLOSED);
    return { pass: merged([...pass, ...there.pass]), other: merged([...other, ...there.other]) };
  }

  /** RFC 7208 §5; whom a `ptr` lets pass its record does not say, so that it is left open. */
  private async directive(term: Directive, domain: string, name: Name, regions: Regions): Promise<Parted> {
    const { mechanism } = term;
    if (mechanism.name === "all") return { matched: regions, rest: [] };
    if ("range" in mechanism) return partBy(regions, [mechanism.range]);
    const spent = withLookup(regions);
    if (spent.length === 0) return { matched: [], rest: [] };
    const target = mechanism.name === "ptr" ? null : await this.target(mechanism.domain, domain);
    if (target === null) {
      this.leaveOpen(name, term.text);
      return { matched: [], rest: spent };
    }
    switch (mechanism.name) {
      case "include": {
        // RFC 7208 §5.2
        const inner = await this.host(target, spent);
        return inner === null ? { matched: [], rest: [] } : { matched: inner.pass, rest: inner.other };
      }
      case "exists": {
        // RFC 7208 §5.7
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

  /** RFC 7208 §5.3. */
  private async addresses(target: string, cidr: DualCidr, regions: Regions): Promise<Parted> {
    const found = await this.ask(target, addressType(this.family));
    if (found.length === 0) return { matched: [], rest: this.countVoid(target, regions) };
    const ranges = found.flatMap((text): readonly IpRange[] => {
      const ip = ipOf(text);
      return ip.family === this.family ? [networkAround(ip, cidr)] : [];
    });
    return partBy(regions, toSet(ranges));
  }

  /** RFC 7208 §5.4: one exchange after the other; who matches the first does not ask for the second. */
  private async mx(target: string, cidr: DualCidr, regions: Regions): Promise<Parted> {
    const exchanges = await this.ask(target, "MX");
    if (exchanges.length === 0) return { matched: [], rest: this.countVoid(target, regions) };
    // RFC 7208 §4.6.4
    if (exchanges.length > MAX_NAMES) return { matched: [], rest: [] };
    const named = exchanges.filter((exchange) => exchange !== "");
    for (const exchange of named) void this.dns.ask({ name: exchange, type: addressType(this.family) });
    const matched: Region[] = [];
    let rest = regions;
    for (const exchange of named) {
      const parted = await this.addresses(nameToRaw(exchange), cidr, rest);
      matched.push(...parted.matched);
      rest = parted.rest;
    }
    return { matched: merged(matched), rest };
  }

  /** RFC 7208 §4.6.4, void lookups; a name that cannot be asked costs nothing. */
  private countVoid(target: string, regions: Regions): Regions {
    const name = rawToName(target);
    if (name === null) return regions;
    this.voidNames.add(name);
    this.mostVoids = Math.max(this.mostVoids, ...regions.map((r) => r.voids + 1));
    const left = withVoid(regions, this.maxVoid);
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

/** Everything that came here ended in a permerror. */
const CLOSED: Outcome = { pass: [], other: [] };
