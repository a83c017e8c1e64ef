import type { Dns } from "../dns/types.ts";
import { mapOf } from "../facts/pool.ts";
import { formatIp, parseIp } from "../ip/ip.ts";
import type { ListInfo, Listing } from "../mail/dnsbl/types.ts";
import { reverseOf } from "../mail/reverse/reverse.ts";
import type { Known, Letter } from "../report/drafts/letter.ts";
import { listingLetters, reverseFacts } from "../report/drafts/of-finding.ts";

/** What a list said, with what is known of the list. */
export interface Heard {
  readonly info: ListInfo;
  readonly listing: Listing;
}

/** Letters for each listing that was heard, one a list; the reverse names are asked for the addresses that need one. */
export async function dnsblLetters(dns: Dns, heard: readonly Heard[], at: string): Promise<readonly Letter[]> {
  const bad = heard
    .filter(({ info, listing }) => info.role === "block" && listing.verdict !== "not-checked")
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const reverse = await mapOf(
    bad.map((h) => h.listing.subject).filter((s) => parseIp(s) !== null),
    20,
    (text) => {
      const ip = parseIp(text);
      if (ip === null) throw new Error(text);
      return reverseOf(dns, ip);
    },
  );
  return bad.flatMap(({ info, listing }) => {
    const ip = parseIp(listing.subject);
    const known: Known = {
      ...{ at, subject: ip === null ? listing.subject : formatIp(ip), domain: null },
      names: reverseFacts(reverse.get(listing.subject)),
      ...{ helo: null, spf: [], lists: null, evidence: listing.evidence },
    };
    return listingLetters(kindOf(info, listing), info, listing, known);
  });
}

function rank({ info, listing }: Heard): string {
  return `${listing.subject} ${info.zone}`;
}

/** The finding that `check` would make of it. */
function kindOf(info: ListInfo, listing: Listing): string {
  if (listing.verdict === "policy") return "dnsbl/policy";
  if (info.kind === "domain") return "dnsbl/domain-listed";
  return info.scope === "range" || info.scope === "asn" ? "dnsbl/network-listed" : "dnsbl/listed";
}
