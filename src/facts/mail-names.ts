import type { Sender } from "../config/types.ts";
import { nearestIn, normalizeName, parentOf, ROOT } from "../dns/name.ts";
import { joined } from "../dns/rdata.ts";
import type { Name, Rdata } from "../dns/types.ts";
import { isDmarcRecord } from "../mail/dmarc/record.ts";
import { isSpfRecord } from "../mail/spf/parse.ts";
import type { Zone, ZoneRecord, ZoneSet } from "../zones/types.ts";
import { selectorOf } from "./records.ts";
import { keyName } from "../mail/dkim/key-name.ts";

/** A kind of record that mail depends on. `return-path` is the CNAME by which a vendor takes bounces for the domain. */
export type MailKind = "mx" | "spf" | "dkim" | "dmarc" | "return-path";

/** One thing to compare between base and head. */
export interface MailName {
  readonly kind: MailKind;
  readonly name: Name;
  /** The sender's domain that it belongs to: the name's own, or the nearest one above; for DMARC also one below. */
  readonly domain: Name;
  readonly sender: Sender;
}

export const TYPE_OF_KIND = { mx: "MX", spf: "TXT", dkim: "TXT", dmarc: "TXT", "return-path": "CNAME" } as const;

/** Is it a record of this kind? A CNAME counts for DKIM and DMARC: a vendor answers behind it. */
export function isOfKind(kind: MailKind, data: Rdata): boolean {
  switch (kind) {
    case "mx":
      return data.type === "MX" && data.exchange !== "";
    case "spf":
      return data.type === "TXT" && isSpfRecord(joined(data));
    case "dkim":
      return data.type === "CNAME" || (data.type === "TXT" && /(^|;)[ \t]{0,20}p[ \t]{0,20}=/.test(joined(data)));
    case "dmarc":
      return data.type === "CNAME" || (data.type === "TXT" && isDmarcRecord(joined(data)));
    case "return-path":
      return data.type === "CNAME";
  }
}

/** By the first label: those that mail services give to their return paths. */
const RETURN_PATH = /^(?:em\d{1,8}|bounces?|pm-bounces|rp|return|returns|mta|mailer|spf)(?:\.|$)/;
/** Below what the CNAME records of large mail services point to: names of two labels. */
const VENDORS: ReadonlySet<string> = new Set([
  "sendgrid.net",
  "mailgun.org",
  "mtasv.net",
  "sparkpostmail.com",
  "mcsv.net",
  "mandrillapp.com",
  "mailjet.com",
  "sendinblue.com",
  "brevo.com",
  "hubspotemail.net",
  "amazonses.com",
  "exacttarget.com",
]);

function kindOf(record: ZoneRecord): MailKind | null {
  const { name, data } = record;
  if (name.startsWith("*")) return null; // it has no name of its own; names that it answers are asked for by name
  if (data.type === "MX") return isOfKind("mx", data) ? "mx" : null;
  if (data.type !== "TXT" && data.type !== "CNAME") return null;
  if (selectorOf(name) !== null) return isOfKind("dkim", data) ? "dkim" : null;
  if (name.startsWith("_dmarc.")) return isOfKind("dmarc", data) ? "dmarc" : null;
  if (data.type !== "CNAME") return isOfKind("spf", data) ? "spf" : null;
  const { target } = data;
  return (isOfVendor(target) && !name.startsWith("_")) || RETURN_PATH.test(name) ? "return-path" : null;
}

function isOfVendor(target: Name): boolean {
  const dot = target.lastIndexOf(".", target.lastIndexOf(".") - 1);
  return dot > 0 && VENDORS.has(target.slice(dot + 1));
}

/**
 * Everything of the base to compare: each mail record at or below a sender's domain that may be answered otherwise now, and
 * the names that a wildcard may answer: the domain's own MX and SPF, `_dmarc` of it and of the domains above, and the keys
 * of the selectors that the list names.
 */
export function mailNamesOf(
  base: ZoneSet,
  senders: readonly Sender[],
  settled: (zone: Zone) => (record: ZoneRecord) => boolean,
): readonly MailName[] {
  const byDomain = new Map<Name, Sender>();
  for (const sender of senders)
    for (const domain of [...(sender.domain === null ? [] : [sender.domain]), ...sender.mailFrom])
      if (!byDomain.has(domain)) byDomain.set(domain, sender);
  const names = new Map<string, MailName>();
  const add = (kind: MailKind, name: Name | null, domain: Name, sender: Sender): void => {
    const key = `${kind} ${name ?? ""}`;
    if (name !== null && !names.has(key)) names.set(key, { kind, name, domain, sender });
  };
  for (const [domain, sender] of byDomain) {
    add("mx", domain, domain, sender);
    add("spf", domain, domain, sender);
    for (let at = domain; at.includes("."); at = parentOf(at))
      add("dmarc", normalizeName(`_dmarc.${at}`), domain, sender);
    for (const selector of sender.domain === domain ? (sender.dkim ?? []) : [])
      add("dkim", keyName(selector, domain), domain, sender);
  }
  for (const zone of zonesAbout(base.zones, byDomain)) {
    const isSettled = settled(zone);
    for (const record of zone.records) {
      const kind = isSettled(record) ? null : kindOf(record);
      const domain = kind === null ? null : nearestIn(byDomain, record.name);
      const sender = domain === null ? undefined : byDomain.get(domain);
      if (kind !== null && domain !== null && sender !== undefined) add(kind, record.name, domain, sender);
    }
  }
  return [...names.values()];
}

/** The zones that may hold a name at or below one of these domains: most of a repository's are of domains that nobody listed. */
function zonesAbout(zones: readonly Zone[], domains: ReadonlyMap<Name, unknown>): readonly Zone[] {
  const above = new Set<Name>([ROOT]);
  for (const domain of domains.keys()) for (let at = domain; !above.has(at); at = parentOf(at)) above.add(at);
  return zones.filter(({ origin }) => above.has(origin) || nearestIn(domains, origin) !== null);
}
