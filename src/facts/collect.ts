import type { Sender } from "../config/types.ts";
import { ROOT } from "../dns/name.ts";
import type { Dns, Name } from "../dns/types.ts";
import { parseRange, type IpRange } from "../ip/range.ts";
import { assumedHelo } from "../mail/reverse/assumed.ts";
import { heloNameOf, isHeloName, reverseOf } from "../mail/reverse/reverse.ts";
import { auditDomain, type Listing } from "../mail/spf/audit.ts";
import { checkHost } from "../mail/spf/check-host.ts";
import type { SpfResult } from "../mail/spf/types.ts";
import { passesWithin } from "../mail/spf/authorized.ts";
import type { ZoneSet } from "../zones/types.ts";
import { changesOf, type BaseZones } from "./changes.ts";
import { declaredRecordsIn } from "./declared.ts";
import { findServers, foundAddresses, type FoundServers } from "./found.ts";
import { mapOf } from "../core/pool.ts";
import { createRoom, type Room } from "../core/room.ts";
import { collectRecords } from "./records.ts";
import type { Facts } from "./types.ts";
import { pairKey, type Pair } from "../core/pair.ts";
import { zoneFaultsIn } from "./zone-faults.ts";
import { append } from "../core/append.ts";
import { ipOf, type IpText } from "../ip/ip.ts";

/**
 * Room for the subjects that are worked on at once: enough to keep the wire full (the client's own caps bound that), and
 * few enough that what waits is short-lived.
 */
export function roomForSubjects(): Room {
  return createRoom(128);
}

export type MailFacts = Omit<Facts, "lists" | "listings" | "observedBefore" | "heard">;

/** Whose facts are collected; `all`: the whole list, which says what there is to know of a name that several use. */
export interface Asked {
  readonly senders: readonly Sender[];
  readonly all: readonly Sender[];
}

/** Everything about the senders that one view of DNS can tell, asked together; equal questions meet in the resolver. */
export async function collectMail(
  dns: Dns,
  { senders, all }: Asked,
  zones: ZoneSet | null,
  base: BaseZones | null = null,
  room = roomForSubjects(),
  finding: Promise<FoundServers> = findServers(dns, senders, room),
): Promise<MailFacts> {
  const listings = listingsOf(all);
  const reversed = mapOf(senders.flatMap(listedAddresses), room, (ip) => reverseOf(dns, ip));
  const [spf, spfResults, unwanted, heloResults, assumed, reverse, helo, records, servers] = await Promise.all([
    mapOf(senders.flatMap(spfDomains), room, (domain) => auditDomain(dns, domain, listings(domain))),
    evaluate(dns, room, senders.flatMap(senderPairs), all.flatMap(senderPairs)),
    unwantedIn(dns, room, senders),
    evaluate(dns, room, senders.flatMap(heloPairs)),
    reversed.then((known) => evaluate(dns, room, senders.flatMap(assumedPairs(known)))),
    reversed,
    mapOf(senders.flatMap(heloNames), room, (name) => heloNameOf(dns, name)),
    collectRecords(dns, { senders, all }, zones, room),
    finding.then((found) => collectFound(dns, room, senders, found)),
  ]);
  return {
    senders,
    found: servers.found,
    spf,
    unwanted,
    helo,
    records,
    spfResults: new Map([...servers.spfResults, ...spfResults]),
    heloResults: new Map([...servers.heloResults, ...assumed, ...heloResults]),
    reverse: new Map([...reverse, ...servers.reverse]),
    ...zoneFactsOf(zones, base, senders),
  };
}

/** What the files tell of these senders. */
export function zoneFactsOf(
  zones: ZoneSet | null,
  base: BaseZones | null,
  senders: readonly Sender[],
): Pick<Facts, "declaredRecords" | "zoneFaults" | "changes"> {
  return {
    declaredRecords: declaredRecordsIn(zones),
    zoneFaults: zoneFaultsIn(zones, senders),
    changes: base === null || zones === null ? null : changesOf(base, zones, senders),
  };
}

type FoundFacts = Pick<Facts, "found" | "spfResults" | "heloResults" | "reverse">;

/** The second stage, for domains given alone only: what is asked of a listed address is asked of a found one too. */
async function collectFound(
  dns: Dns,
  room: Room,
  senders: readonly Sender[],
  found: FoundServers,
): Promise<FoundFacts> {
  const own = senders.flatMap((sender) => {
    const addresses = (found.get(sender.id)?.servers ?? []).map((server) => server.address);
    return addresses.length === 0 ? [] : [{ ...sender, addresses }];
  });
  const reversed = mapOf(foundAddresses(found), room, (ip) => reverseOf(dns, ip));
  const [spfResults, heloResults, assumed, reverse] = await Promise.all([
    evaluate(dns, room, own.flatMap(senderPairs)),
    evaluate(dns, room, own.flatMap(heloPairs)),
    reversed.then((known) => evaluate(dns, room, own.flatMap(assumedPairs(known)))),
    reversed,
  ]);
  return { found, spfResults, heloResults: new Map([...assumed, ...heloResults]), reverse };
}

/** A parked domain's own record is judged whatever its MAIL FROM is. */
export function spfDomains(sender: Sender): readonly Name[] {
  return sender.sends || sender.domain === null ? sender.mailFrom : [...sender.mailFrom, sender.domain];
}

/** What the list says sends as each MAIL FROM domain. */
function addressesByDomain(senders: readonly Sender[]): ReadonlyMap<Name, readonly IpText[]> {
  const all = new Map<Name, IpText[]>();
  for (const sender of senders) {
    if (!sender.sends || sender.addresses.length === 0) continue;
    for (const domain of sender.mailFrom) {
      const known = all.get(domain);
      if (known === undefined) all.set(domain, [...sender.addresses]);
      else append(known, sender.addresses);
    }
  }
  return all;
}

/** What the list says of a MAIL FROM domain. */
function listingsOf(senders: readonly Sender[]): (domain: Name) => Listing {
  const sending = addressesByDomain(senders);
  const sends = new Set(senders.flatMap((s) => (s.sends ? s.mailFrom : [])));
  const forbidden = new Map<Name, IpRange[]>();
  for (const { mailFrom, mustNotAuthorize } of senders)
    for (const domain of mustNotAuthorize.length === 0 ? [] : mailFrom) {
      const ranges = mustNotAuthorize.flatMap((cidr) => parseRange(cidr) ?? []);
      forbidden.set(domain, [...(forbidden.get(domain) ?? []), ...ranges]);
    }
  return (domain) => ({
    addresses: sending.get(domain)?.map(ipOf) ?? [],
    forbidden: forbidden.get(domain) ?? [],
    sends: sends.has(domain),
  });
}

export function listedAddresses(sender: Sender): readonly IpText[] {
  return sender.sends ? sender.addresses : [];
}

interface Evaluated {
  readonly key: Pair<Name, IpText>;
  readonly ip: IpText;
  readonly mailFrom: string;
  readonly helo: string;
}

export function senderPairs(sender: Sender): readonly Evaluated[] {
  if (!sender.sends) return [];
  return sender.mailFrom.flatMap((domain) =>
    sender.addresses.map((ip) => ({
      key: pairKey(domain, ip),
      ip,
      mailFrom: `postmaster@${domain}`,
      helo: sender.helo ?? domain,
    })),
  );
}

/** The HELO name that is stated for a sender, in a list of one. */
export function heloNames({ helo, sends }: Sender): readonly Name[] {
  return helo !== null && sends && isHeloName(helo) ? [helo] : [];
}

export function heloPairs(sender: Sender): readonly Evaluated[] {
  const [helo] = heloNames(sender);
  if (helo === undefined) return [];
  return sender.addresses.map((ip) => ({ key: pairKey(helo, ip), ip, mailFrom: "", helo }));
}

/** As `heloPairs`, of the names that are taken for the HELO names where none is stated. */
export function assumedPairs(reverse: Facts["reverse"]): (sender: Sender) => readonly Evaluated[] {
  return ({ helo: stated, sends, addresses }) =>
    stated !== null || !sends
      ? []
      : addresses.flatMap((ip) => {
          const helo = assumedHelo(reverse.get(ip));
          return helo === null ? [] : [{ key: pairKey(helo, ip), ip, mailFrom: "", helo }];
        });
}

/** `all`: of several pairs of one key the last in the whole list is evaluated. */
async function evaluate(
  dns: Dns,
  room: Room,
  pairs: readonly Evaluated[],
  all = pairs,
): Promise<Map<Pair<Name, IpText>, SpfResult>> {
  const byKey = new Map(all.map((pair) => [pair.key, pair]));
  const keys = pairs.map((pair) => pair.key);
  return mapOf(keys, room, async (key) => {
    const pair = byKey.get(key);
    if (pair === undefined) throw new Error(`no pair ${key}`);
    const result = await checkHost(dns, { ip: ipOf(pair.ip), mailFrom: pair.mailFrom, helo: pair.helo });
    // The steps of what passes are never shown, and ten thousand times they weigh.
    return result.result === "pass" ? { ...result, trace: [] } : result;
  });
}

export function unwantedPairs(
  sender: Sender,
): readonly (readonly [key: Pair<Name, string>, domain: Name, cidr: string])[] {
  return sender.mailFrom.flatMap((domain) =>
    sender.mustNotAuthorize.map((cidr) => [pairKey(domain, cidr), domain, cidr] as const),
  );
}

async function unwantedIn(dns: Dns, room: Room, senders: readonly Sender[]): Promise<Facts["unwanted"]> {
  const pairs = new Map(senders.flatMap(unwantedPairs).map(([key, domain, cidr]) => [key, { domain, cidr }]));
  return mapOf(pairs.keys(), room, async (key) => {
    const { domain, cidr } = pairs.get(key) ?? { domain: ROOT, cidr: "" };
    const range = parseRange(cidr);
    if (range === null) throw new Error(`not a range: ${cidr}`); // the config admits only ranges
    return passesWithin(dns, domain, range);
  });
}
