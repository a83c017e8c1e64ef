import type { ListInfo } from "./types.ts";

/** What a return code means. `bit` entries are read from the last octet of a bitmask list. */
export interface CodeMeaning {
  /** `127.0.0.2`, a range of last octets `127.0.0.4-7`, or a bit of the last octet `bit:8`. */
  readonly code: string;
  readonly verdict: "listed" | "policy";
  readonly meaning: string;
}

export interface CatalogueEntry extends ListInfo {
  readonly codes: readonly CodeMeaning[];
  /** Codes by which the list refuses to answer, with the cure. */
  readonly refusals: Readonly<Record<string, string>>;
  /** For domain lists: a name that must be listed. RFC 5782 §5's TEST by default. */
  readonly testName?: string;
  readonly profile: "standard" | "wide";
  /** Where the facts come from. */
  readonly source: string;
}

type Brief = Partial<CatalogueEntry> &
  Pick<CatalogueEntry, "zone" | "title" | "operator" | "criteria" | "source"> & { readonly page: string | null };

const ANY2: readonly CodeMeaning[] = [{ code: "127.0.0.2", verdict: "listed", meaning: "listed" }];

/** Fills what most lists share: an IPv4 list of single addresses, removed by form, of low impact. */
function entry(brief: Brief): CatalogueEntry {
  const { page, ...rest } = brief;
  return {
    ...{
      kind: "ip",
      role: "block",
      families: [4],
      scope: "ip",
      impact: "low",
      profile: "wide",
      codes: ANY2,
      refusals: {},
    },
    removal: { how: "form", page, note: "" },
    ...rest,
  };
}

const expires = (page: string | null, note: string): ListInfo["removal"] => ({ how: "expires", page, note });

/** RFC 5782 codes and removal pages as the operators document them; impact is our judgement of what large receivers act on. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  entry({
    zone: "zen.spamhaus.org",
    title: "Spamhaus ZEN",
    operator: "Spamhaus",
    families: [4, 6],
    impact: "high",
    profile: "standard",
    criteria: "spam sources (SBL, CSS), hijacked machines (XBL) and networks that should not send directly (PBL)",
    codes: [
      { code: "127.0.0.2", verdict: "listed", meaning: "SBL: spam source or spam support" },
      { code: "127.0.0.3", verdict: "listed", meaning: "SBL CSS: low-reputation or snowshoe sender" },
      { code: "127.0.0.4-7", verdict: "listed", meaning: "XBL: compromised machine" },
      { code: "127.0.0.9", verdict: "listed", meaning: "SBL DROP: hijacked network" },
      {
        code: "127.0.0.10-11",
        verdict: "policy",
        meaning: "PBL: the network's owner says that no mail server is there",
      },
    ],
    page: "https://check.spamhaus.org/",
    source: "https://www.spamhaus.org/faqs/dnsbl-usage/",
  }),
  entry({
    zone: "bl.spamcop.net",
    title: "SpamCop",
    operator: "Cisco",
    impact: "high",
    profile: "standard",
    criteria: "reports of users and spam traps within the last day",
    page: "https://www.spamcop.net/bl.shtml",
    removal: expires("https://www.spamcop.net/bl.shtml", "24 hours after the last report"),
    source: "https://www.spamcop.net/fom-serve/cache/291.html",
  }),
  entry({
    zone: "b.barracudacentral.org",
    title: "Barracuda",
    operator: "Barracuda Networks",
    impact: "high",
    profile: "standard",
    criteria: "spam to Barracuda's traps and customers",
    page: "https://www.barracudacentral.org/rbl/removal-request",
    source: "https://www.barracudacentral.org/rbl/how-to-use",
  }),
  entry({
    zone: "psbl.surriel.com",
    title: "PSBL",
    operator: "Rik van Riel",
    impact: "medium",
    profile: "standard",
    criteria: "mail to spam traps",
    page: "https://psbl.org/remove",
    source: "https://psbl.org/",
  }),
  entry({
    zone: "bl.mailspike.net",
    title: "Mailspike BL",
    operator: "AnubisNetworks",
    impact: "medium",
    profile: "standard",
    criteria: "bad reputation or current spam wave",
    codes: [
      { code: "127.0.0.2", verdict: "listed", meaning: "current spam wave (Z)" },
      { code: "127.0.0.10-12", verdict: "listed", meaning: "bad reputation (L5 to L3)" },
    ],
    page: "https://mailspike.io/ip_verify",
    source: "https://mailspike.io/",
  }),
  entry({
    zone: "dnsbl-1.uceprotect.net",
    title: "UCEPROTECT Level 1",
    operator: "UCEPROTECT",
    impact: "medium",
    profile: "standard",
    criteria: "single addresses that hit spam traps",
    page: "https://www.uceprotect.net/en/rblcheck.php",
    removal: expires(
      "https://www.uceprotect.net/en/rblcheck.php",
      "7 days after the last hit; paying for removal is not necessary",
    ),
    source: "https://www.uceprotect.net/en/index.php?m=3&s=3",
  }),
  entry({
    zone: "dnsbl-2.uceprotect.net",
    title: "UCEPROTECT Level 2",
    operator: "UCEPROTECT",
    scope: "range",
    criteria: "networks with several addresses on Level 1",
    page: "https://www.uceprotect.net/en/rblcheck.php",
    removal: {
      how: "hoster",
      page: "https://www.uceprotect.net/en/rblcheck.php",
      note: "the network's owner must stop the spam of its other customers",
    },
    source: "https://www.uceprotect.net/en/index.php?m=3&s=4",
  }),
  entry({
    zone: "dnsbl-3.uceprotect.net",
    title: "UCEPROTECT Level 3",
    operator: "UCEPROTECT",
    scope: "asn",
    criteria: "whole providers (ASN) with many addresses on Level 1",
    page: "https://www.uceprotect.net/en/rblcheck.php",
    removal: {
      how: "hoster",
      page: "https://www.uceprotect.net/en/rblcheck.php",
      note: "the provider must stop the spam of its customers",
    },
    source: "https://www.uceprotect.net/en/index.php?m=3&s=5",
  }),
  entry({
    zone: "dnsbl.dronebl.org",
    title: "DroneBL",
    operator: "DroneBL",
    families: [4, 6],
    impact: "low",
    profile: "standard",
    criteria: "open proxies, drones and abused machines",
    codes: [
      { code: "127.0.0.2-19", verdict: "listed", meaning: "abused machine or open proxy" },
      { code: "127.0.0.255", verdict: "listed", meaning: "listed, class unknown" },
    ],
    page: "https://dronebl.org/lookup",
    source: "https://dronebl.org/docs/howtouse",
  }),
  entry({
    zone: "bl.blocklist.de",
    title: "blocklist.de",
    operator: "blocklist.de",
    profile: "standard",
    families: [4, 6],
    criteria: "attacks reported by fail2ban users within the last 48 hours",
    page: "https://www.blocklist.de/en/delist.html",
    codes: [{ code: "127.0.0.2-21", verdict: "listed", meaning: "attacked a service" }],
    removal: expires(
      "https://www.blocklist.de/en/delist.html",
      "48 hours after the last attack, or at once by the form",
    ),
    source: "https://www.blocklist.de/en/rbldns.html",
  }),
  entry({
    zone: "truncate.gbudb.net",
    title: "GBUdb Truncate",
    operator: "MicroNeil",
    profile: "standard",
    criteria: "addresses that send almost nothing but spam",
    page: "http://www.gbudb.com/",
    removal: expires("http://www.gbudb.com/", "by itself, once the address sends good mail"),
    source: "http://www.gbudb.com/truncate/index.jsp",
  }),
  entry({
    zone: "ips.backscatterer.org",
    title: "Backscatterer",
    operator: "UCEPROTECT",
    criteria: "bounces or sender call-outs to forged senders; not a spam list",
    page: "https://www.backscatterer.org/?target=test",
    removal: expires("https://www.backscatterer.org/", "4 weeks after the last hit"),
    source: "https://www.backscatterer.org/?target=usage",
  }),
  entry({
    zone: "all.s5h.net",
    title: "s5h.net",
    operator: "usenix.org.uk",
    families: [4, 6],
    criteria: "spam traps",
    page: "https://www.usenix.org.uk/content/rbl.html",
    source: "https://www.usenix.org.uk/content/rbl.html",
  }),
  entry({
    zone: "bl.0spam.org",
    title: "0spam",
    operator: "0spam",
    criteria: "spam traps",
    page: "https://0spam.org/",
    codes: [{ code: "127.0.0.2-9", verdict: "listed", meaning: "listed" }],
    source: "https://0spam.org/",
  }),
  entry({
    zone: "spam.spamrats.com",
    title: "SpamRATS Spam",
    operator: "SpamRATS",
    profile: "standard",
    criteria: "abuse seen from this address",
    codes: [{ code: "127.0.0.38", verdict: "listed", meaning: "abuse seen" }],
    page: "https://www.spamrats.com/removal.php",
    source: "https://www.spamrats.com/about.php",
  }),
  entry({
    zone: "noptr.spamrats.com",
    title: "SpamRATS NoPtr",
    operator: "SpamRATS",
    scope: "policy",
    criteria: "addresses without a reverse name",
    codes: [{ code: "127.0.0.37", verdict: "policy", meaning: "no reverse name" }],
    page: "https://www.spamrats.com/removal.php",
    source: "https://www.spamrats.com/about.php",
  }),
  entry({
    zone: "dyna.spamrats.com",
    title: "SpamRATS Dyna",
    operator: "SpamRATS",
    scope: "policy",
    criteria: "addresses whose reverse name looks dynamic",
    codes: [{ code: "127.0.0.36", verdict: "policy", meaning: "reverse name looks dynamic" }],
    page: "https://www.spamrats.com/removal.php",
    source: "https://www.spamrats.com/about.php",
  }),
  entry({
    zone: "bl.spameatingmonkey.net",
    title: "SEM-BLACK",
    operator: "Spam Eating Monkey",
    criteria: "spam traps",
    codes: [{ code: "127.0.0.2-3", verdict: "listed", meaning: "spam trap hit" }],
    page: "https://spameatingmonkey.com/lookup",
    removal: expires("https://spameatingmonkey.com/lookup", "by itself after good behaviour"),
    source: "https://spameatingmonkey.com/services",
  }),
  entry({
    zone: "db.wpbl.info",
    title: "WPBL",
    operator: "WPBL",
    criteria: "spam traps of its members",
    page: "http://www.wpbl.info/",
    source: "http://www.wpbl.info/",
  }),
  entry({
    zone: "bl.suomispam.net",
    title: "Suomispam",
    operator: "Suomispam",
    criteria: "spam in Finland",
    page: "https://suomispam.net/",
    source: "https://suomispam.net/",
  }),
  entry({
    zone: "bl.nordspam.com",
    title: "NordSpam BL",
    operator: "NordSpam",
    families: [4, 6],
    criteria: "spam in the Nordic countries",
    page: "https://www.nordspam.com/delist/",
    source: "https://www.nordspam.com/usage/",
  }),
  entry({
    zone: "hostkarma.junkemailfilter.com",
    title: "Hostkarma black",
    operator: "Junk Email Filter",
    criteria: "spam seen by the service",
    codes: [
      { code: "127.0.0.2", verdict: "listed", meaning: "black" },
      { code: "127.0.0.4", verdict: "policy", meaning: "brown: mixed" },
    ],
    page: "https://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists",
    source: "https://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists",
  }),
  entry({
    zone: "dbl.spamhaus.org",
    title: "Spamhaus DBL",
    operator: "Spamhaus",
    kind: "domain",
    scope: "domain",
    families: [],
    impact: "high",
    profile: "standard",
    criteria: "domains found in spam, phishing or malware",
    testName: "dbltest.com",
    codes: [
      { code: "127.0.1.2-99", verdict: "listed", meaning: "domain used for spam, phishing, malware or botnet control" },
      { code: "127.0.1.102-106", verdict: "listed", meaning: "abused legitimate domain" },
    ],
    refusals: { "127.0.1.255": "addresses must not be asked here" },
    page: "https://check.spamhaus.org/",
    source: "https://www.spamhaus.org/faqs/domain-blocklist/",
  }),
  entry({
    zone: "multi.surbl.org",
    title: "SURBL",
    operator: "SURBL",
    kind: "domain",
    scope: "domain",
    families: [],
    impact: "high",
    profile: "standard",
    criteria: "domains found in unsolicited mail",
    testName: "test.surbl.org",
    codes: [
      { code: "bit:8", verdict: "listed", meaning: "phishing (PH)" },
      { code: "bit:16", verdict: "listed", meaning: "malware (MW)" },
      { code: "bit:64", verdict: "listed", meaning: "abuse (ABUSE)" },
      { code: "bit:128", verdict: "listed", meaning: "cracked site (CR)" },
    ],
    refusals: { "127.0.0.1": "SURBL refuses this resolver; use your own resolver or ask for access" },
    page: "https://surbl.org/surbl-analysis",
    source: "https://surbl.org/lists",
  }),
  entry({
    zone: "multi.uribl.com",
    title: "URIBL",
    operator: "URIBL",
    kind: "domain",
    scope: "domain",
    families: [],
    impact: "high",
    profile: "standard",
    criteria: "domains found in unsolicited mail",
    testName: "test.uribl.com",
    codes: [
      { code: "bit:2", verdict: "listed", meaning: "black" },
      { code: "bit:4", verdict: "policy", meaning: "grey: bulk mail without confirmed consent" },
      { code: "bit:8", verdict: "policy", meaning: "red: new or watched" },
    ],
    refusals: { "127.0.0.1": "URIBL refuses this resolver; use your own resolver or their data feed" },
    page: "https://admin.uribl.com/",
    source: "https://uribl.com/about.shtml",
  }),
];

export interface DeadList {
  readonly zone: string;
  readonly since: string;
  readonly instead: string | null;
}

/** Zones that answer no more, or wrongly; each also covers the names below it. */
export const DEAD: readonly DeadList[] = [
  { zone: "dnsbl.sorbs.net", since: "June 2024", instead: "zen.spamhaus.org" },
  { zone: "sorbs.net", since: "June 2024", instead: "zen.spamhaus.org" },
  { zone: "dnsbl.njabl.org", since: "2013", instead: "zen.spamhaus.org" },
  { zone: "dnsbl.ahbl.org", since: "2015 (it lists everything)", instead: "dnsbl.dronebl.org" },
  { zone: "list.dsbl.org", since: "2008", instead: "dnsbl.dronebl.org" },
  { zone: "relays.ordb.org", since: "2006 (it listed everything)", instead: "zen.spamhaus.org" },
  { zone: "cbl.abuseat.org", since: "2021: it is part of XBL", instead: "zen.spamhaus.org" },
  { zone: "ix.dnsbl.manitu.net", since: "January 2025", instead: "bl.blocklist.de" },
  { zone: "blackholes.five-ten-sg.com", since: "2013", instead: null },
  { zone: "no-more-funn.moensted.dk", since: "2013", instead: null },
  { zone: "relays.osirusoft.com", since: "2003 (it listed everything)", instead: "zen.spamhaus.org" },
  { zone: "bl.spamcannibal.org", since: "2018 (it listed everything)", instead: "psbl.surriel.com" },
  { zone: "dnsbl.inps.de", since: "2018", instead: "bl.blocklist.de" },
  { zone: "blackholes.mail-abuse.org", since: "2005", instead: null },
  { zone: "opm.blitzed.org", since: "2006", instead: "dnsbl.dronebl.org" },
  { zone: "dnsbl.tornevall.org", since: "2024", instead: "dnsbl.dronebl.org" },
];
