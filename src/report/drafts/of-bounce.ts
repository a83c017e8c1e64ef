import { ROOT } from "../../dns/name.ts";
import type { Bounce, Cause } from "../../mail/bounce/types.ts";
import { catalogueEntry } from "../../mail/dnsbl/catalogue.ts";
import type { ListInfo } from "../../mail/dnsbl/types.ts";
import { isAddress } from "../../mail/subject.ts";
import type { Known, Letter, ListFact, RefusalFact } from "./letter.ts";
import { isOfOther, listingLetters } from "./of-finding.ts";

/** What the writer must have looked at first; a cause that is not here needs no letter. */
const OWN: Partial<Readonly<Record<Cause, RefusalFact["own"]>>> = {
  blocklisted: "sending",
  reputation: "sending",
  "content-spam": "sending",
  "rate-limited": "sending",
  "spf-fail": "authentication",
  "dkim-fail": "authentication",
  "dmarc-fail": "authentication",
  unauthenticated: "authentication",
  "no-ptr": "reverse",
  "generic-ptr": "reverse",
  "helo-rejected": "reverse",
  "sender-blocked": null,
  "relay-denied": null,
  "mail-loop": null,
  "receiver-fault": null,
  policy: null,
  unknown: null,
};

/**
 * The letter to the postmaster who refused; before it the one to whom only can mend it: the hoster, or the list that the reply
 * names. None where a letter changes nothing. `isListed`: what the list itself said just now, null where it was not asked.
 */
export function bounceLetters(
  bounce: Bounce,
  facts: Partial<Known> = {},
  isListed: boolean | null = null,
): readonly Letter[] {
  const own = OWN[bounce.cause];
  if (own === undefined) return [];
  const ip = bounce.ip ?? (facts.subject !== undefined && isAddress(facts.subject) ? facts.subject : null);
  const { domain } = bounce;
  const known: Known = {
    at: null,
    domain,
    names: null,
    helo: null,
    spf: [],
    lists: null,
    evidence: [],
    ...facts,
    subject: ip ?? domain ?? ROOT,
  };
  const { receiver, host, recipient, list, text, at } = bounce;
  const toPostmaster: Letter = {
    to: "postmaster",
    matter: { kind: "refused", refusal: { receiver, host, recipient, domain, ip, list, reply: text, at, own } },
    known,
  };
  return [...(ip === null ? [] : firstLetters(bounce, known, isListed)), toPostmaster];
}

function firstLetters(bounce: Bounce, known: Known, isListed: boolean | null): readonly Letter[] {
  switch (bounce.cause) {
    case "no-ptr":
      return [{ to: "hoster", matter: { kind: "ptr-refused", wanted: null }, known }];
    case "generic-ptr":
      return [{ to: "hoster", matter: { kind: "ptr-generic", wanted: null }, known }];
    case "blocklisted":
      return known.names === null || isListed === false ? [] : listLetters(bounce, known);
    default:
      return [];
  }
}

/** A list that can be asked has its own way off; on a receiver's own list a shared server is for its hoster to clear. */
function listLetters({ codes, list, receiver }: Bounce, known: Known): readonly Letter[] {
  const named = codes.rule?.list.kind === "named" ? codes.rule.list.name : null;
  const entry = named === null ? undefined : catalogueEntry(named);
  if (entry !== undefined) return entry.kind === "ip" ? listingLetters(LISTED_AS[entry.scope], entry, null, known) : [];
  if (list === null || !isOfOther(known)) return [];
  const fact = { title: list, operator: receiver ?? "", zone: list, page: null, expires: false };
  const told: ListFact = { ...fact, code: null, reason: null, text: null };
  return [{ to: "hoster", matter: { kind: "shared-listed", list: told }, known }];
}

const LISTED_AS: Readonly<Record<ListInfo["scope"], string>> = {
  ip: "dnsbl/listed",
  domain: "dnsbl/domain-listed",
  range: "dnsbl/network-listed",
  asn: "dnsbl/network-listed",
  policy: "dnsbl/policy",
};
