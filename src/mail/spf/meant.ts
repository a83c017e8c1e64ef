import type { Dns, Name } from "../../dns/types.ts";
import { network, type IpRange } from "../../ip/range.ts";
import { everything, intersect, subtract, toSet, type IpSet } from "../../ip/set.ts";
import { unknown, type Fact } from "../known.ts";
import { ipOf } from "../../ip/ip.ts";
import { nameToRaw, rawToName, recordOf, textsOf, type TextOf } from "./door.ts";
import { fixedTarget } from "./fixed-target.ts";
import { parseSpf, type Directive, type SpfRecord } from "./parse.ts";
import { redundant } from "./redundant.ts";
import { repairSpf } from "./repair.ts";
import { nearVendor } from "./vendors.ts";
import { told, Untold, type OpenTerm, type Passing } from "./walk.ts";

/** Records that are read for one domain. */
const MAX_RECORDS = 100;
const MAX_DEPTH = 12;
const MAX_NAMES = 20;

/** How texts are read. */
export interface Reading {
  /** A sign before a whole other name is as likely a slip as meant: the record has faults already. */
  readonly signsMayBeSlips: boolean;
}

/**
 * Everybody whom the texts of a domain's record meant, by any reading: limits and errors do not count, faulty terms are
 * read as what they probably were, terms behind all and a redirect beside it as if they counted. Only `all` itself
 * means nobody. Unknown when DNS did not say.
 */
export function meantBy(dns: Dns, domain: Name, texts: readonly string[], reading: Reading): Promise<Fact<Passing>> {
  return told(readAll(new Reader(dns, domain, reading), texts));
}

async function readAll(reading: Reader, texts: readonly string[]): Promise<Passing> {
  const sets: IpSet[] = [];
  for (const text of texts) sets.push(await reading.own(text));
  return { ranges: toSet(sets.flat()), open: reading.opened() };
}

class Reader {
  private readonly open = new Map<string, OpenTerm>();
  private left = MAX_RECORDS;
  private readonly dns: Dns;
  private readonly domain: Name;

  private readonly reading: Reading;

  constructor(dns: Dns, domain: Name, reading: Reading) {
    this.reading = reading;
    this.dns = dns;
    this.domain = domain;
  }

  opened(): readonly OpenTerm[] {
    return [...this.open.values()];
  }

  /** Of the domain's own record: every term that lets pass, also one that an earlier one takes the addresses from. */
  async own(text: string): Promise<IpSet> {
    const record = readable(text);
    const read = this.reading.signsMayBeSlips ? withoutSigns(record) : record;
    const pass = await this.terms(read, this.domain, everything(), []);
    const shadowed = redundant(record).flatMap(({ term, why }) =>
      why === "unreachable" && term.kind === "directive" && term.qualifier === "+" && "range" in term.mechanism
        ? [term.mechanism.range]
        : [],
    );
    return toSet([...pass, ...shadowed]);
  }

  private async host(domain: string, undecided: IpSet, path: readonly string[]): Promise<IpSet> {
    const name = rawToName(domain);
    if (name === null || path.includes(domain) || path.length > MAX_DEPTH || this.left-- <= 0) return [];
    const found = await recordOf(this.dns, name);
    if (found.kind === "error") throw new Untold(unknown(found));
    if (found.kind === "none") return this.instead(name, found.nxdomain, undecided, path);
    const texts = found.kind === "multiple" ? found.texts : [found.text];
    const sets: IpSet[] = [];
    for (const text of texts) sets.push(await this.terms(readable(text), domain, undecided, [...path, domain]));
    return toSet(sets.flat());
  }

  /** What a name without a record may have been meant as: a near one that is known, or a host. */
  private async instead(name: Name, gone: boolean, undecided: IpSet, path: readonly string[]): Promise<IpSet> {
    const near = nearVendor(name);
    const [there, own] = await Promise.all([
      near === null ? [] : this.host(near, undecided, [...path, name]),
      gone ? [] : this.addresses(name, { prefix4: 32, prefix6: 128 }),
    ]);
    return toSet([...there, ...own]);
  }

  private async terms(record: SpfRecord, domain: string, undecided: IpSet, path: readonly string[]): Promise<IpSet> {
    const top = path.length === 0;
    let open = undecided;
    let pass: IpSet = [];
    for (const term of record.terms) {
      if (term.kind !== "directive" || open.length === 0) continue;
      if (top && term.mechanism.name === "all") continue;
      const matched = intersect(open, await this.matching(term, domain, open, top ? [domain] : path));
      if (term.qualifier === "+") pass = toSet([...pass, ...matched]);
      open = subtract(open, matched);
    }
    const { redirect } = record;
    if (redirect === null || open.length === 0) return pass;
    const target = await this.target(redirect.value, domain, redirect.text);
    const there = target === null ? [] : await this.host(target, open, top ? [domain] : path);
    return toSet([...pass, ...there]);
  }

  private async matching(term: Directive, domain: string, open: IpSet, path: readonly string[]): Promise<IpSet> {
    const { mechanism } = term;
    if (mechanism.name === "all") return everything();
    if ("range" in mechanism) return [mechanism.range];
    const target = mechanism.name === "ptr" ? null : await this.target(mechanism.domain, domain, term.text);
    if (target === null) {
      this.leaveOpen(domain, term.text);
      return [];
    }
    switch (mechanism.name) {
      case "include":
        return this.host(target, open, path);
      case "exists":
        return (await this.texts(target, "A")).length > 0 ? everything() : [];
      case "a":
        return this.addresses(target, mechanism);
      case "mx": {
        const names = (await this.texts(target, "MX")).filter((n) => n !== "").slice(0, MAX_NAMES);
        const sets = await Promise.all(names.map((n) => this.addresses(nameToRaw(n), mechanism)));
        return toSet(sets.flat());
      }
      case "ptr":
        return [];
    }
  }

  private async addresses(
    target: string,
    { prefix4, prefix6 }: { readonly prefix4: number; readonly prefix6: number },
  ): Promise<IpSet> {
    const [four, six] = await Promise.all([this.texts(target, "A"), this.texts(target, "AAAA")]);
    const ranges = [...four, ...six].map((text): IpRange => {
      const ip = ipOf(text);
      return network(ip, ip.family === 4 ? prefix4 : prefix6);
    });
    return toSet(ranges);
  }

  private async texts<T extends "A" | "AAAA" | "MX">(target: string, type: T): Promise<readonly TextOf[T][]> {
    const name = rawToName(target);
    if (name === null) return [];
    const found = await textsOf(this.dns, name, type);
    if (found.kind === "error") throw new Untold(unknown(found));
    return found.texts;
  }

  /** `%{v}` is left to the message: both families are read at once. */
  private async target(spec: string | null, domain: string, term: string): Promise<string | null> {
    const open = spec !== null && /%\{v/i.test(spec);
    const target = open ? null : await fixedTarget(spec, domain, { family: 4, sender: this.domain });
    if (target === null) this.leaveOpen(domain, term);
    return target;
  }

  private leaveOpen(domain: string, term: string): void {
    const holder = rawToName(domain) ?? this.domain;
    this.open.set(`${holder} ${term}`, { holder, term });
  }
}

function withoutSigns(record: SpfRecord): SpfRecord {
  const terms = record.terms.map((term) =>
    term.kind === "directive" && ["include", "a", "mx"].includes(term.mechanism.name)
      ? ({ ...term, qualifier: "+" } as const)
      : term,
  );
  return { ...record, terms };
}

/** The repaired record; where a part cannot be told, the terms that can be read. */
function readable(text: string): SpfRecord {
  return parseSpf(repairSpf(text)?.record ?? text).record;
}
