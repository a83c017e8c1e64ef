import { isSubdomain } from "../../dns/name.ts";
import type { Dns, DnsError, Name } from "../../dns/types.ts";
import { bitsOf, ipOf, type Ip } from "../../ip/ip.ts";
import { network, sizeOf, type IpRange } from "../../ip/range.ts";
import { rawToName, recordOf, textsOf } from "./door.ts";
import { networkAround, type DualCidr } from "./dual-cidr.ts";
import { MAX_NAMES } from "./limits.ts";
import { parseSpf, redirectOf, type Directive, type SpfRecord } from "./parse.ts";
import { reachable } from "./tree.ts";

/** Records that a chain of redirects below the domain may pass. */
const MAX_REDIRECTS = 5;

/** A term of an SPF record that names a server. */
export interface ServerTerm {
  /** Whose record it stands in. */
  readonly domain: Name;
  /** As written. */
  readonly term: string;
  /** `host`: the address of a host name that an `a` term names; `own`: of the domain itself; `range`: one of several addresses. */
  readonly kind: "address" | "range" | "host" | "own" | "mx";
}

/** Addresses that a term names. */
export interface NamedRange {
  readonly range: IpRange;
  readonly term: ServerTerm;
}

/** What a record says of its own servers. */
export interface ServersRead {
  readonly named: readonly NamedRange[];
  readonly others: boolean;
  /** A term takes addresses out (`-ip4:…`), so that what is named may fail all the same. */
  readonly excludes: boolean;
  readonly open: DnsError | null;
}

const NOTHING: ServersRead = { named: [], others: false, excludes: false, open: null };
const ELSEWHERE: ServersRead = { ...NOTHING, others: true };

/** The addresses that the terms of a record name by themselves, of host names only those at or below `within`. */
export function readServers(dns: Dns, domain: Name, within: Name): Promise<ServersRead> {
  return readRecord(dns, domain, within, MAX_REDIRECTS);
}

async function readRecord(dns: Dns, domain: Name, within: Name, redirects: number): Promise<ServersRead> {
  const found = await recordOf(dns, domain);
  switch (found.kind) {
    case "error":
      return { ...NOTHING, open: found };
    case "none":
      return NOTHING;
    case "multiple":
    case "record": {
      const texts = found.kind === "record" ? [found.text] : found.texts;
      return together(
        await Promise.all(texts.map((text) => readTerms(dns, parseSpf(text).record, domain, within, redirects))),
      );
    }
  }
}

function together(parts: readonly ServersRead[]): ServersRead {
  return {
    named: parts.flatMap((part) => part.named),
    others: parts.some((part) => part.others),
    excludes: parts.some((part) => part.excludes),
    open: parts.map((part) => part.open).find((open) => open !== null) ?? null,
  };
}

async function readTerms(
  dns: Dns,
  record: SpfRecord,
  domain: Name,
  within: Name,
  redirects: number,
): Promise<ServersRead> {
  const directives = reachable(record).filter((d) => d.mechanism.name !== "all");
  const passes = directives.filter((d) => d.qualifier === "+");
  const parts = passes.map((directive) => readTerm(dns, directive, domain, within));
  const read = together(await Promise.all([...parts, redirected(dns, record, within, redirects)]));
  return { ...read, excludes: read.excludes || passes.length < directives.length };
}

/** RFC 7208 §6.1. */
async function redirected(dns: Dns, record: SpfRecord, within: Name, left: number): Promise<ServersRead> {
  const redirect = redirectOf(record);
  if (redirect === null) return NOTHING;
  const target = nameIn(redirect.value, within);
  return target === null || left === 0 ? ELSEWHERE : readRecord(dns, target, within, left - 1);
}

/** Null for a macro, which depends on the message. */
function writtenName(written: string): Name | null {
  return written.includes("%") ? null : rawToName(written);
}

/** A written name when it is at or below the domain. */
function nameIn(written: string, within: Name): Name | null {
  const name = writtenName(written);
  return name !== null && isSubdomain(name, within) ? name : null;
}

async function readTerm(dns: Dns, directive: Directive, domain: Name, within: Name): Promise<ServersRead> {
  const { mechanism, text } = directive;
  switch (mechanism.name) {
    case "all":
      return NOTHING;
    case "include":
    case "exists":
    case "ptr":
      return ELSEWHERE;
    case "ip4":
    case "ip6": {
      const kind = sizeOf(mechanism.range) === 1n ? "address" : "range";
      return { ...NOTHING, named: [{ range: mechanism.range, term: { domain, term: text, kind } }] };
    }
    case "a": {
      const name = mechanism.domain === null ? domain : nameIn(mechanism.domain, within);
      if (name === null) return ELSEWHERE;
      return hosts(dns, name, { domain, term: text, kind: name === domain ? "own" : "host" }, mechanism);
    }
    case "mx": {
      const name = mechanism.domain === null ? domain : writtenName(mechanism.domain);
      if (name === null) return ELSEWHERE;
      return exchanges(dns, name, within, { domain, term: text, kind: "mx" }, mechanism);
    }
  }
}

/** RFC 7208 §5.4: the servers of the first 10 names; more are an error of the record (§4.6.4). */
async function exchanges(dns: Dns, mx: Name, within: Name, term: ServerTerm, cidr: DualCidr): Promise<ServersRead> {
  const found = await textsOf(dns, mx, "MX");
  if (found.kind === "error") return { ...NOTHING, open: found };
  const names = [...new Set(found.texts)].filter((name) => name !== "").slice(0, MAX_NAMES);
  const own = names.filter((name) => isSubdomain(name, within));
  const parts = await Promise.all(own.map((name) => hosts(dns, name, term, cidr)));
  return together([...parts, own.length < names.length ? ELSEWHERE : NOTHING]);
}

/** A host's own addresses; a prefix makes ranges of the neighbours, which count after the host itself. */
async function hosts(dns: Dns, name: Name, term: ServerTerm, cidr: DualCidr): Promise<ServersRead> {
  const asked = await Promise.all([textsOf(dns, name, "A"), textsOf(dns, name, "AAAA")]);
  const found = asked.flatMap((a) => (a.kind === "error" ? [] : a.texts)).map(ipOf);
  const around = (ip: Ip): readonly NamedRange[] => {
    const range = networkAround(ip, cidr);
    return sizeOf(range) === 1n ? [] : [{ range, term: { ...term, kind: "range" } }];
  };
  const named = found.map((ip) => ({ range: network(ip, bitsOf(ip.family)), term }));
  return {
    ...NOTHING,
    named: [...named, ...found.flatMap(around)],
    open: asked.find((a) => a.kind === "error") ?? null,
  };
}
