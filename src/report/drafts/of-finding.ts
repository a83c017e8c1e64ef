import { getDomain } from "tldts";
import type { Finding } from "../../rules/finding.ts";
import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../core/pair.ts";
import type { Sender } from "../../config/types.ts";
import { familyOf, type IpText } from "../../ip/ip.ts";
import { isPrivateReverse } from "../private-reverse.ts";
import { takesLetters, whoAsks } from "../../mail/dnsbl/removal.ts";
import type { ListInfo, Listing } from "../../mail/dnsbl/types.ts";
import { isHeloName } from "../../mail/reverse/reverse.ts";
import type { Reverse } from "../../mail/reverse/types.ts";
import { isAddress, writtenSubject } from "../../mail/subject.ts";
import type { Known, Letter, ListFact, ReverseFact } from "./letter.ts";

/** The letters that a finding calls for, without any language; none where nobody needs to be written to. */
export function lettersOf(finding: Finding, facts: Facts, at: string | null): readonly Letter[] {
  const sender = facts.senders.find((s) => s.id === finding.sender) ?? null;
  const known = knownOf(finding, facts, sender, at);
  if (finding.id.startsWith("dnsbl/")) {
    const info = finding.list === null ? undefined : facts.lists.get(finding.list)?.info;
    const listing = facts.listings.get(known.subject)?.find((l) => l.list === finding.list) ?? null;
    return info === undefined ? [] : listingLetters(finding.id, info, listing, known);
  }
  const wanted = sender?.helo ?? null;
  if (isPrivateReverse(finding)) return [];
  switch (finding.id) {
    case "ptr/missing":
      return [{ to: "hoster", matter: { kind: "ptr-missing", wanted }, known }];
    case "ptr/not-confirmed":
      return [{ to: "hoster", matter: { kind: "ptr-not-confirmed", wanted }, known }];
    case "ptr/generic-name":
      return [{ to: "hoster", matter: { kind: "ptr-generic", wanted }, known }];
    case "ptr/invalid-name":
    case "ptr/multiple-names":
      return [{ to: "hoster", matter: { kind: "ptr-several", wanted }, known }];
    case "helo/not-resolving":
      return [{ to: "hoster", matter: { kind: "helo-not-resolving", helo: finding.cause }, known }];
    case "helo/mismatch":
      return [{ to: "hoster", matter: { kind: "helo-mismatch", helo: finding.cause }, known }];
    case "helo/spf-fail":
      return [{ to: "hoster", matter: { kind: "helo-spf-fail", helo: finding.cause }, known }];
    default:
      return [];
  }
}

/** Who can act on a listing: the list on an address or domain of one's own, the hoster on what is shared or about the network. */
export function listingLetters(id: string, info: ListInfo, listing: Listing | null, known: Known): readonly Letter[] {
  const list = listFact(info, listing);
  const removal = listing?.removal ?? info.removal;
  switch (id) {
    case "dnsbl/listed": {
      const toHoster: Letter = { to: "hoster", matter: { kind: "shared-listed", list }, known };
      const toList: Letter = { to: "list", matter: { kind: "listed", list }, known };
      const toOwner = takesLetters(removal) && !isHosters(known);
      const hosterAsks = whoAsks(removal) === "hoster" || seemsShared(known) || isHosters(known);
      return [...(toOwner ? [toList] : []), ...(hosterAsks ? [toHoster] : [])];
    }
    case "dnsbl/domain-listed":
    case "dnsbl/name-listed":
      return takesLetters(removal) ? [{ to: "list", matter: { kind: "domain-listed", list }, known }] : [];
    case "dnsbl/allowlist-lost":
      return takesLetters(removal) ? [{ to: "list", matter: { kind: "allowlist-lost", list }, known }] : [];
    case "dnsbl/network-listed":
      return [
        {
          to: "hoster",
          matter: { kind: "network-listed", list, scope: info.scope === "asn" ? "asn" : "range" },
          known,
        },
      ];
    case "dnsbl/policy":
      return [{ to: "hoster", matter: { kind: "policy", list }, known }];
    default:
      return [];
  }
}

function listFact(info: ListInfo, listing: Listing | null): ListFact {
  const { title, operator, zone } = info;
  const removal = listing?.removal ?? info.removal;
  return {
    title,
    operator,
    zone,
    page: removal.page,
    expires: removal.how === "expires",
    code: listing?.code ?? null,
    reason: listing?.reason ?? null,
    text: listing?.text ?? null,
  };
}

/** True when every reverse name belongs to another organization than the sender: then the server is probably the hoster's. */
function seemsShared({ domain, names }: Known): boolean {
  const own = domain === null ? null : getDomain(domain);
  return own !== null && names !== null && names.length > 0 && names.every((n) => getDomain(n.name) !== own);
}

/** A server of the hoster's, that others may use too. */
export function isOfOther(known: Known): boolean {
  return seemsShared(known) || isHosters(known);
}

/** Rental servers of Japan, by the names of their machines: there the hoster asks, for all who share one. */
const JAPANESE_HOSTERS: ReadonlySet<string> = new Set([
  ...[
    "sakura.ne.jp",
    "xserver.jp",
    "lolipop.jp",
    "heteml.jp",
    "kagoya.net",
    "cpi.ad.jp",
    "wadax-sv.jp",
    "coreserver.jp",
  ],
  ...[
    "xrea.com",
    "onamae.ne.jp",
    "gmoserver.jp",
    "mixhost.jp",
    "conoha.io",
    "value-server.com",
    "netowl.jp",
    "star.ne.jp",
  ],
]);

/** A machine of a hoster that takes such letters itself. */
function isHosters({ names }: Known): boolean {
  return names?.some(({ name }) => JAPANESE_HOSTERS.has(getDomain(name) ?? name)) === true;
}

export function reverseFacts(reverse: Reverse | undefined): readonly ReverseFact[] | null {
  if (reverse?.names.known !== true) return null;
  return reverse.names.value.map((n) => ({ name: n.name, confirmed: n.confirmed.known ? n.confirmed.value : null }));
}

function knownOf(finding: Finding, facts: Facts, sender: Sender | null, at: string | null): Known {
  const subject = writtenSubject(finding.subject);
  const address = isAddress(subject) ? subject : null;
  const helo = sender?.helo ?? null;
  const heloFact = helo === null || !isHeloName(helo) ? undefined : facts.helo.get(helo)?.addresses;
  return {
    at,
    subject,
    domain: sender?.domain ?? null,
    names: address === null ? null : reverseFacts(facts.reverse.get(address)),
    helo: helo === null ? null : { name: helo, addresses: heloFact?.known === true ? heloFact.value : null },
    spf: address === null || sender === null ? [] : spfFacts(facts, sender, address),
    lists: address !== null && finding.id.startsWith("dnsbl/") ? listCounts(facts, address) : null,
    evidence: finding.evidence,
  };
}

function spfFacts(facts: Facts, { mailFrom }: Sender, address: IpText): Known["spf"] {
  return mailFrom.flatMap((domain) => {
    const result = facts.spfResults.get(pairKey(domain, address))?.result;
    return result === undefined || result === "temperror" ? [] : [{ domain, result }];
  });
}

/** Lists of single addresses only: what a range is listed for is no fault of the address. */
function listCounts(facts: Facts, address: IpText): Known["lists"] {
  if (!facts.reverse.has(address)) return null;
  const family = familyOf(address);
  const zones = [...facts.lists.values()]
    .filter(({ info, state }) => state.usable && info.role === "block" && info.kind === "ip" && info.scope === "ip")
    .filter(({ info }) => info.families.includes(family))
    .map(({ info }) => info.zone);
  const rows = (facts.listings.get(address) ?? []).filter((l) => zones.includes(l.list));
  return {
    listed: rows.filter((l) => l.verdict === "listed").length,
    answered: zones.length - rows.filter((l) => l.verdict === "not-checked").length,
  };
}
