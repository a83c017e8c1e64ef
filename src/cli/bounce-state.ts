import { budgeted } from "../dns/budget.ts";
import { normalizeName } from "../dns/name.ts";
import type { Dns } from "../dns/types.ts";
import { isPrivateAddress } from "../ip/private.ts";
import { contains, parseRange } from "../ip/range.ts";
import { CONCERNS } from "../mail/bounce/advice.ts";
import type { ListVerdict } from "../mail/dnsbl/types.ts";
import type { Bounce, Cause, SignedBy } from "../mail/bounce/types.ts";
import { keyTexts } from "../mail/dkim/fetch-key.ts";
import { parseKey } from "../mail/dkim/key.ts";
import { discover } from "../mail/dmarc/discover.ts";
import type { DmarcRecord, Policy } from "../mail/dmarc/record.ts";
import { catalogueEntry } from "../mail/dnsbl/catalogue.ts";
import { planLists } from "../mail/dnsbl/plan.ts";
import { DEFAULT_CAPS } from "../mail/dnsbl/caps.ts";
import { addressesOfName, reverseOf } from "../mail/reverse/reverse.ts";
import { checkHost } from "../mail/spf/check-host.ts";
import type { Known } from "../report/drafts/letter.ts";
import { reverseFacts } from "../report/drafts/of-finding.ts";
import { ipOf, type IpText } from "../ip/ip.ts";
import type { Subject } from "../mail/subject.ts";
import { rowsOf } from "./dnsbl-rows.ts";

/** What DNS says now of the sending server that a bounce names. What could not be learned is null or left out. */
export interface BounceState {
  /** As the reply names it, else the one address of the sending server's name. */
  readonly ip: IpText | null;
  readonly names: readonly { readonly name: string; readonly confirmed: boolean | null }[] | null;
  readonly helo: HeloState | null;
  readonly spf: { readonly domain: string; readonly result: string } | null;
  /** Asked where authentication was the cause; `policy` is null without a usable record. */
  readonly dmarc: { readonly domain: string; readonly policy: Policy | null } | null;
  /** The keys of the signatures of the mail that came back. */
  readonly dkim: readonly KeyState[];
  /** Only the list that the reply names, and only when it is in the catalogue. */
  readonly lists: readonly { readonly list: string; readonly subject: Subject; readonly verdict: ListVerdict }[];
}

export interface HeloState {
  readonly name: string;
  readonly addresses: readonly IpText[] | null;
  /** Is the sending address among them? Null where one of both is not known. */
  readonly matches: boolean | null;
}

export interface KeyState extends SignedBy {
  readonly key: "found" | "revoked" | "missing";
}

/** Longest that all questions together may take. */
export const STATE_DEADLINE_MS = 5000;

const MULTICAST = ["224.0.0.0/4", "ff00::/8"].flatMap((text) => parseRange(text) ?? []);

/** Does the state of the sending side matter, and is there something to ask about? The text of a bounce is anybody's. */
export function isAskable(bounce: Bounce): boolean {
  const concern = CONCERNS[bounce.cause];
  const isOwn = concern === "ip" || concern === "domain";
  return isOwn && (publicIp(bounce.ip) !== null || bounce.domain !== null || bounce.helo !== null);
}

function publicIp(text: IpText | null): IpText | null {
  if (text === null) return null;
  return isPrivateAddress(text) || MULTICAST.some((range) => contains(range, ipOf(text))) ? null : text;
}

/** Asks within one budget of questions. Lists are asked only where they are of the catalogue. */
export async function bounceState(
  door: Dns,
  bounce: Bounce,
  at: string,
): Promise<{ readonly state: BounceState; readonly known: Partial<Known> }> {
  const dns = budgeted(door);
  const addresses = await heloAddresses(dns, bounce.helo);
  // A reply that names no address: the server that reports the refusal sent the mail.
  const [only, second] = addresses ?? [];
  const ip = publicIp(bounce.ip) ?? (bounce.ip === null && second === undefined ? publicIp(only ?? null) : null);
  const { domain } = bounce;
  const isAuthentication = AUTHENTICATION.has(bounce.cause);
  const [reverse, spf, lists, dmarc, dkim] = await Promise.all([
    ip === null ? null : reverseOf(dns, ip),
    ip === null || domain === null
      ? null
      : checkHost(dns, { ip: ipOf(ip), mailFrom: `postmaster@${domain}`, helo: domain }),
    listsOf(dns, bounce, ip),
    isAuthentication ? dmarcOf(dns, bounce.author ?? domain) : null,
    isAuthentication ? keysOf(dns, bounce.signatures) : [],
  ]);
  const names = reverseFacts(reverse ?? undefined);
  const judged = spf === null || domain === null || spf.result === "temperror" ? null : { domain, result: spf.result };
  const evidence = reverse?.evidence ?? [];
  const helo = bounce.helo === null ? null : { name: bounce.helo, addresses };
  const matches = ip === null || addresses === null ? null : addresses.includes(ip);
  return {
    state: { ip, names, helo: helo === null ? null : { ...helo, matches }, spf: judged, dmarc, dkim, lists },
    known: {
      ...(ip === null ? {} : { subject: ip }),
      ...(helo === null ? {} : { helo }),
      ...(reverse === null ? {} : { at, names, spf: judged === null ? [] : [judged], evidence }),
    },
  };
}

const AUTHENTICATION: ReadonlySet<Cause> = new Set(["dkim-fail", "dmarc-fail", "unauthenticated", "spf-fail"]);

async function heloAddresses(dns: Dns, helo: string | null): Promise<readonly IpText[] | null> {
  const name = helo === null ? null : normalizeName(helo);
  if (name === null) return null;
  const { addresses } = await addressesOfName(dns, name);
  return addresses.known ? addresses.value : null;
}

async function dmarcOf(dns: Dns, author: string | null): Promise<BounceState["dmarc"]> {
  const name = author === null ? null : normalizeName(author);
  if (name === null) return null;
  const found = await discover(dns, name);
  if (found.kind === "error") return null;
  return { domain: name, policy: found.kind === "record" ? policyFor(found.record, found.at === name) : null };
}

/** RFC 9989 §4.7: a subdomain's policy where it is told, else the one of all. */
function policyFor(record: DmarcRecord, isOwn: boolean): Policy | null {
  return (isOwn ? null : record.sp) ?? record.p ?? (record.rua.length > 0 ? "none" : null);
}

async function keysOf(dns: Dns, signatures: readonly SignedBy[]): Promise<readonly KeyState[]> {
  const keys = await Promise.all(
    signatures.map(async (signature): Promise<readonly KeyState[]> => {
      const found = await keyTexts(dns, signature.selector, signature.domain);
      if (found.kind === "none") return [{ ...signature, key: "missing" }];
      if (found.kind !== "texts") return [];
      const isRevoked = found.texts.every((text) => parseKey(text).key?.revoked !== false);
      return [{ ...signature, key: isRevoked ? "revoked" : "found" }];
    }),
  );
  return keys.flat();
}

async function listsOf(dns: Dns, bounce: Bounce, ip: IpText | null): Promise<BounceState["lists"]> {
  const list = bounce.codes.rule?.list;
  const entry = list?.kind === "named" ? catalogueEntry(list.name) : undefined;
  if (bounce.cause !== "blocklisted" || entry === undefined) return [];
  const subject = entry.kind === "domain" ? bounce.domain : ip;
  const add = [{ zone: entry.zone, impact: null, kind: entry.kind, at: null }];
  const planned = planLists({ profile: "none", add, remove: [], dqsKey: null, abusixKey: null });
  if (subject === null || !planned.ok) return [];
  const { rows } = await rowsOf(dns, planned.value, [subject], DEFAULT_CAPS);
  return rows.map((row) => ({ list: row.list, subject: row.subject, verdict: row.verdict }));
}
