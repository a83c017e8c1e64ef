import type { Name } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import { CONCERNS } from "./advice.ts";
import type { NamedList } from "./lists.ts";
import type { Pattern } from "./pattern.ts";
import { heloIn } from "./spf-said.ts";
import { addressIn, domainIn, findAddress, findDomain, mailboxIn } from "./subject.ts";
import type { Cause, Concern, Refusal } from "./types.ts";

/** Lists that hold domains, not addresses. */
const DOMAIN_LISTS = /^(?:dbl|zrd)\.spamhaus\.org$|^multi\.(?:surbl\.org|uribl\.com)$/;

/** The text that decided, and what it caught. */
export interface Match {
  readonly pattern: Pattern;
  readonly subject: string | null;
}

/** The mailbox that a reply puts in brackets, unless it calls it the sender's. */
export function addresseeIn(said: string): string | null {
  // Exim verifies the sender, and says so before it names it.
  const found = [
    ...said.matchAll(
      /(?<!verif\w{1,10} (?:failed )?(?:for )?)[<(]([^<>()\s@]{1,128}@[^<>()\s@]{1,255})[>)](?!:? (?:\.\.\. )?sender)/gi,
    ),
  ];
  const all = new Set(found.map((m) => m[1]?.toLowerCase() ?? ""));
  return all.size === 1 && !/(?:sender|mail from|from:?) ?[<(]/i.test(said) ? (found[0]?.[1] ?? null) : null;
}

/** What is known of both sides of a refusal. */
export interface BothSides {
  readonly ip: IpText | null;
  readonly domain: Name | null;
  readonly recipient: string | null;
  readonly recipientDomain: Name | null;
}

export function sidesOf(refusal: Refusal, said: string, match: Match | null, list: NamedList | null): BothSides {
  const recipient = mailboxIn(refusal.recipient) ?? mailboxIn(addresseeIn(said));
  const recipientDomain = domainIn(recipient);
  const own = match?.pattern.cause === "dmarc-fail" ? (refusal.author ?? refusal.sender) : refusal.sender;
  const named = findDomain(said, [refusal.host, recipientDomain, list?.zone ?? null]);
  return {
    ip: addressIn(match?.subject) ?? findAddress(said, refusal.hostIp),
    domain:
      (addressIn(match?.subject) === null ? domainIn(match?.subject) : null) ??
      domainIn(heloIn(said)) ??
      named ??
      domainIn(own),
    recipient,
    recipientDomain,
  };
}

export function concernOf(cause: Cause, pattern: Pattern | null, list: NamedList | null, sides: BothSides): Concern {
  if (pattern !== null && pattern.concern !== null) return pattern.concern;
  if (cause !== "blocklisted") return CONCERNS[cause];
  return DOMAIN_LISTS.test(list?.zone ?? "") || (sides.ip === null && sides.domain !== null) ? "domain" : "ip";
}

export function subjectOf(concern: Concern, sides: BothSides): string | null {
  switch (concern) {
    case "ip":
      return sides.ip;
    case "domain":
      return sides.domain;
    case "recipient":
      return sides.recipient;
    case "recipient-domain":
      return sides.recipientDomain;
    case "none":
      return null;
  }
}
