import { fitted } from "../core/fitted.ts";
import type { Sender } from "../config/types.ts";
import { aboveLabel } from "../dns/name.ts";
import type { Dns, Name } from "../dns/types.ts";
import { auditSelector, type DkimSelector } from "../mail/dkim/audit.ts";
import { auditDmarc, type DmarcDomain } from "../mail/dmarc/audit.ts";
import type { Fact } from "../mail/known.ts";
import { mxOf, type MxDomain } from "../mail/mx/mx.ts";
import type { Zone, ZoneSet } from "../zones/types.ts";
import { addTo } from "../core/groups.ts";
import { oncePer } from "../core/once-per.ts";
import { mapOf } from "../core/pool.ts";
import type { Room } from "../core/room.ts";

/** A domain with more selectors than this is a vendor; the rest is told as not checked. */
const MAX_SELECTORS = 100;

/** What DNS says of one domain's mail, SPF aside. */
export interface DomainRecords {
  readonly domain: Name;
  readonly mx: Fact<MxDomain>;
  /** Null for a domain that is only a MAIL FROM: no reader sees it in From. */
  readonly dmarc: Fact<DmarcDomain> | null;
  /** Empty when no selector is known: then nothing can be said about DKIM. */
  readonly dkim: readonly DkimSelector[];
  /** Selectors beyond the bound. */
  readonly dkimLeft: number;
}

interface Wanted {
  readonly from: boolean;
  readonly mailFrom: readonly Name[];
  readonly selectors: readonly string[];
  readonly stated: boolean;
}

/** MX, DMARC and DKIM of every From and MAIL FROM domain, each asked once. */
export async function collectRecords(
  dns: Dns,
  { senders, all }: { readonly senders: readonly Sender[]; readonly all: readonly Sender[] },
  zones: ZoneSet | null,
  room: Room,
): Promise<ReadonlyMap<Name, DomainRecords>> {
  const wanted = wantedOf(all, selectorsIn(zones));
  return mapOf(senders.flatMap(mailDomains), room, async (domain) => {
    const want = wanted.get(domain);
    if (want === undefined) throw new Error(`nothing wanted of ${domain}`);
    const [mx, dmarc, dkim] = await Promise.all([
      mxOf(dns, domain),
      want.from ? auditDmarc(dns, domain, want.mailFrom) : null,
      Promise.all(want.selectors.slice(0, MAX_SELECTORS).map((s) => auditSelector(dns, s, domain, want.stated))),
    ]);
    return { domain, mx, dmarc, dkim: fitted(dkim), dkimLeft: Math.max(0, want.selectors.length - MAX_SELECTORS) };
  });
}

/** A sender's From and MAIL FROM domains. */
export function mailDomains({ domain, mailFrom }: Sender): readonly Name[] {
  return domain === null ? mailFrom : [domain, ...mailFrom];
}

function wantedOf(senders: readonly Sender[], found: ReadonlyMap<Name, readonly string[]>): ReadonlyMap<Name, Wanted> {
  const wanted = new Map<Name, Wanted>();
  for (const sender of senders) {
    const { domain, mailFrom, dkim } = sender;
    if (domain !== null) {
      const selectors = dkim ?? (sender.sends ? (found.get(domain) ?? []) : []);
      const lower = [...new Set(selectors.map((s) => s.toLowerCase()))];
      wanted.set(domain, { from: true, mailFrom, selectors: lower, stated: dkim !== null });
    }
    for (const name of mailFrom)
      if (!wanted.has(name)) wanted.set(name, { from: false, mailFrom: [], selectors: [], stated: false });
  }
  return wanted;
}

/** Every `SELECTOR._domainkey.DOMAIN` that the files declare, by domain. */
export function selectorsIn(zones: ZoneSet | null): ReadonlyMap<Name, readonly string[]> {
  const found = new Map<Name, string[]>();
  for (const { selector, domain } of (zones?.zones ?? []).flatMap(keysIn)) addTo(found, domain, selector);
  return found;
}

/** Base and head share the zones that are equal. */
const keysIn = oncePer((zone: Zone): readonly KeyName[] =>
  zone.records.flatMap(({ name, data }) => {
    const key = data.type === "TXT" || data.type === "CNAME" ? selectorOf(name) : null;
    return key === null ? [] : [key];
  }),
);

interface KeyName {
  readonly selector: string;
  readonly domain: Name;
}

/** A key's name in its parts; null for every other name, for a wildcard, and for what stands beside keys without being one. */
export function selectorOf(name: Name): KeyName | null {
  const at = name.indexOf("._domainkey.");
  const domain = at < 0 ? null : aboveLabel(name, "_domainkey");
  if (domain === null || at <= 0 || name.startsWith("*")) return null;
  // Reserved names that hold policies, not keys (RFC 5617 §4.2.1 and the reports of early DKIM).
  if (/(?:^|\.)_(?:adsp|report|policy)$/.test(name.slice(0, at))) return null;
  return { selector: name.slice(0, at), domain };
}
