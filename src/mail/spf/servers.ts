import { budgeted } from "../../dns/budget.ts";
import { isSubdomain } from "../../dns/name.ts";
import type { Dns, DnsError, Name } from "../../dns/types.ts";
import { bitsOf, formatIp, ipOf, type Ip, type IpText } from "../../ip/ip.ts";
import { addressesOf, cidrsOf, network, sizeOf, type IpRange } from "../../ip/range.ts";
import { toSet } from "../../ip/set.ts";
import type { UnknownReason } from "../known.ts";
import { MAX_NAMES } from "./limits.ts";
import { rawToName, recordOf, textsOf } from "./door.ts";
import { checkHost } from "./check-host.ts";
import { parseSpf, redirectOf, type Directive, type SpfRecord } from "./parse.ts";
import { isPrivate } from "./redundant.ts";
import { reachable } from "./tree.ts";

/** A range of more addresses is a network, not a few servers. */
export const MAX_RANGE = 16;
/** More servers than this are not looked at one by one. */
export const MAX_SERVERS = 16;
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

export interface SpfServer {
  readonly address: IpText;
  /** In the order of the record; the same address may be named more than once. */
  readonly terms: readonly ServerTerm[];
}

/** The servers that a domain's own SPF record names. */
export interface SpfServers {
  /** At most 16, in the order of the record. */
  readonly servers: readonly SpfServer[];
  /** Ranges of more than 16 addresses, each by the term that names it. */
  readonly ranges: readonly { readonly term: string; readonly cidr: string; readonly addresses: bigint }[];
  /** What is left out beyond 16 servers, as CIDR blocks; and how many addresses that is. */
  readonly left: { readonly cidrs: readonly string[]; readonly addresses: number };
  /** Does a term let somebody else send: an include, a redirect elsewhere, `exists`, `ptr`, or a host outside the domain? */
  readonly others: boolean;
  /** The first thing that DNS did not say; then there may be more servers. */
  readonly open: { readonly reason: UnknownReason; readonly detail: string } | null;
}

export const NO_SERVERS: SpfServers = {
  servers: [],
  ranges: [],
  left: { cidrs: [], addresses: 0 },
  others: false,
  open: null,
};

interface Named {
  readonly range: IpRange;
  readonly term: ServerTerm;
}

interface Read {
  readonly named: readonly Named[];
  readonly others: boolean;
  /** A term takes addresses out (`-ip4:…`), so that what is named may fail all the same. */
  readonly excludes: boolean;
  readonly open: DnsError | null;
}

const NOTHING: Read = { named: [], others: false, excludes: false, open: null };
const ELSEWHERE: Read = { ...NOTHING, others: true };

/**
 * What `domain`'s SPF record itself lets pass by address or by a host name at or below `within`: `ip4`, `ip6`, `a` and
 * `mx`, of its includes nothing. A redirect below `within` is the record itself (RFC 7208 §6.1). Private addresses are
 * nobody's server.
 */
export async function serversOf(door: Dns, domain: Name, within: Name = domain): Promise<SpfServers> {
  const dns = budgeted(door);
  const { named, others, excludes, open } = await readRecord(dns, domain, within, MAX_REDIRECTS);
  const servers = new Map<IpText, ServerTerm[]>();
  const left: IpRange[] = [];
  const ranges: SpfServers["ranges"][number][] = [];
  for (const { range, term } of named) {
    if (isPrivate(range)) continue;
    if (sizeOf(range) > MAX_RANGE) {
      const cidr = cidrsOf(range)[0] ?? "";
      if (!ranges.some((r) => r.cidr === cidr)) ranges.push({ term: term.term, cidr, addresses: sizeOf(range) });
      continue;
    }
    for (const ip of addressesOf(range)) {
      const address = formatIp(ip);
      const known = servers.get(address);
      if (known !== undefined) known.push(term);
      else if (servers.size < MAX_SERVERS) servers.set(address, [term]);
      else left.push(network(ip, bitsOf(ip.family)));
    }
  }
  const rest = toSet(left);
  const found = [...servers].map(([address, terms]) => ({ address, terms }));
  return {
    servers: excludes ? await passing(dns, domain, found) : found,
    ranges,
    left: { cidrs: rest.flatMap(cidrsOf), addresses: rest.reduce((sum, range) => sum + Number(sizeOf(range)), 0) },
    others,
    open: open === null ? null : { reason: open.reason, detail: open.detail },
  };
}

const SHUT_OUT: ReadonlySet<string> = new Set(["fail", "softfail", "neutral"]);

/** Without those that an earlier term shuts out. */
async function passing(dns: Dns, domain: Name, servers: readonly SpfServer[]): Promise<readonly SpfServer[]> {
  const judged = await Promise.all(
    servers.map(async (server) => {
      const { result } = await checkHost(dns, {
        ip: ipOf(server.address),
        mailFrom: `postmaster@${domain}`,
        helo: domain,
      });
      return SHUT_OUT.has(result) ? [] : [server];
    }),
  );
  return judged.flat();
}

async function readRecord(dns: Dns, domain: Name, within: Name, redirects: number): Promise<Read> {
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

function together(parts: readonly Read[]): Read {
  return {
    named: parts.flatMap((part) => part.named),
    others: parts.some((part) => part.others),
    excludes: parts.some((part) => part.excludes),
    open: parts.map((part) => part.open).find((open) => open !== null) ?? null,
  };
}

async function readTerms(dns: Dns, record: SpfRecord, domain: Name, within: Name, redirects: number): Promise<Read> {
  const directives = reachable(record).filter((d) => d.mechanism.name !== "all");
  const passes = directives.filter((d) => d.qualifier === "+");
  const parts = passes.map((directive) => readTerm(dns, directive, domain, within));
  const read = together(await Promise.all([...parts, redirected(dns, record, within, redirects)]));
  return { ...read, excludes: read.excludes || passes.length < directives.length };
}

async function redirected(dns: Dns, record: SpfRecord, within: Name, left: number): Promise<Read> {
  const redirect = redirectOf(record);
  if (redirect === null) return NOTHING;
  const target = nameIn(redirect.value, within);
  return target === null || left === 0 ? ELSEWHERE : readRecord(dns, target, within, left - 1);
}

/** A written name when it is at or below the domain; a macro depends on the message. */
function nameIn(written: string, within: Name): Name | null {
  const name = written.includes("%") ? null : rawToName(written);
  return name !== null && isSubdomain(name, within) ? name : null;
}

async function readTerm(dns: Dns, directive: Directive, domain: Name, within: Name): Promise<Read> {
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
    case "a":
    case "mx": {
      const name = mechanism.domain === null ? domain : nameIn(mechanism.domain, within);
      if (mechanism.name === "mx") {
        const mx = mechanism.domain === null ? domain : rawToName(mechanism.domain);
        if (mx === null || mechanism.domain?.includes("%") === true) return ELSEWHERE;
        return exchanges(dns, mx, within, { domain, term: text, kind: "mx" }, mechanism);
      }
      if (name === null) return ELSEWHERE;
      return hosts(dns, name, { domain, term: text, kind: name === domain ? "own" : "host" }, mechanism);
    }
  }
}

interface Prefixes {
  readonly prefix4: number;
  readonly prefix6: number;
}

async function exchanges(dns: Dns, mx: Name, within: Name, term: ServerTerm, prefixes: Prefixes): Promise<Read> {
  const found = await textsOf(dns, mx, "MX");
  if (found.kind === "error") return { ...NOTHING, open: found };
  const names = [...new Set(found.texts)].filter((name) => name !== "").slice(0, MAX_NAMES);
  const own = names.filter((name) => isSubdomain(name, within));
  const parts = await Promise.all(own.map((name) => hosts(dns, name, term, prefixes)));
  return together([...parts, own.length < names.length ? ELSEWHERE : NOTHING]);
}

/** A host's own addresses; a prefix makes ranges of the neighbours, which count after the host itself. */
async function hosts(dns: Dns, name: Name, term: ServerTerm, { prefix4, prefix6 }: Prefixes): Promise<Read> {
  const asked = await Promise.all([textsOf(dns, name, "A"), textsOf(dns, name, "AAAA")]);
  const found = asked.flatMap((a) => (a.kind === "error" ? [] : a.texts)).map(ipOf);
  const around = (ip: Ip): readonly Named[] => {
    const prefix = ip.family === 4 ? prefix4 : prefix6;
    return prefix === bitsOf(ip.family) ? [] : [{ range: network(ip, prefix), term: { ...term, kind: "range" } }];
  };
  const named = found.map((ip) => ({ range: network(ip, bitsOf(ip.family)), term }));
  return {
    ...NOTHING,
    named: [...named, ...found.flatMap(around)],
    open: asked.find((a) => a.kind === "error") ?? null,
  };
}
