import { CATALOGUE, catalogueEntry, DEAD } from "../dnsbl/catalogue.ts";
import type { ListName } from "./list-name.ts";

/** A list as replies name it. `zone` is null when only its owner can look. */
export interface NamedList {
  readonly name: ListName;
  readonly zone: string | null;
  readonly page: string | null;
  /** Since when the list is dead, if it is. */
  readonly dead: string | null;
}

/** What replies call a list → its zone. Ordered, the special before the general; https://www.spamhaus.org/ and the lists' own pages name them. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /\bspamhaus[\s-]*(?:DBL|domain)|dbl\.spamhaus\.org|spamhaus\.org\/(?:dbl|query\/(?:domain|dbl)|lookup\/domain)/i,
    "dbl.spamhaus.org",
  ],
  [/\bspamhaus[\s-]*ZRD\b|zrd\.spamhaus\.org/i, "zrd.spamhaus.org"],
  [/\bspamhaus[\s-]*PBL\b|pbl\.spamhaus\.org|spamhaus\.org\/pbl/i, "pbl.spamhaus.org"],
  [/\bspamhaus[\s-]*XBL\b|xbl\.spamhaus\.org|spamhaus\.org\/xbl/i, "xbl.spamhaus.org"],
  [
    /\bspamhaus[\s-]*(?:SBL(?!-XBL)|CSS)\b|(?<!-)sbl\.spamhaus\.org|sbl-css\.spamhaus|spamhaus\.org\/(?:sbl|css)/i,
    "sbl.spamhaus.org",
  ],
  [/\bHOSTKARMA\b|junkemailfilter/i, "hostkarma.junkemailfilter.com"],
  [/spamhaus/i, "zen.spamhaus.org"],
  [/spamcop/i, "bl.spamcop.net"],
  [/barracuda ?reputation|barracudacentral/i, "b.barracudacentral.org"],
  [/\bSORBS\b/i, "dnsbl.sorbs.net"],
  [/uceprotect[\s-]*(?:level ?)?2|dnsbl-2\.uceprotect/i, "dnsbl-2.uceprotect.net"],
  [/uceprotect[\s-]*(?:level ?)?3|dnsbl-3\.uceprotect/i, "dnsbl-3.uceprotect.net"],
  [/uceprotect/i, "dnsbl-1.uceprotect.net"],
  [/\bmailspike/i, "bl.mailspike.net"],
  [/\bPSBL\b|psbl\.(?:org|surriel)/i, "psbl.surriel.com"],
  [/backscatterer/i, "ips.backscatterer.org"],
  [/blocklist\.de/i, "bl.blocklist.de"],
  [/\bSURBL\b/i, "multi.surbl.org"],
  [/\bURIBL\b/i, "multi.uribl.com"],
  [/\bgbudb\b/i, "truncate.gbudb.net"],
  [/\bCBL\b|abuseat\.org/i, "cbl.abuseat.org"],
  [/manitu/i, "ix.dnsbl.manitu.net"],
  [/\binvaluement|ivmSIP|ivmURI/i, "invaluement"],
  [/senderscore\.org|\bReturn ?Path\b|validity\.com/i, "bl.score.senderscore.com"],
  [/abusix/i, "combined.mail.abusix.zone"],
  [/mail-abuse\.(?:com|org)|ers\.trendmicro|trend ?micro/i, "Trend Micro ERS"],
  [/proofpoint/i, "Proofpoint Dynamic Reputation"],
  [/fortiguard/i, "FortiGuard AntiSpam"],
  [/senderbase|talosintelligence/i, "Cisco Talos"],
  [/csi\.cloudmark|cloudmark/i, "Cloudmark Sender Intelligence"],
];

/** Where one looks and asks for removal, for lists that the catalogue does not hold. */
const PAGES: Readonly<Record<string, string>> = {
  "zrd.spamhaus.org": "https://check.spamhaus.org/",
  "pbl.spamhaus.org": "https://check.spamhaus.org/",
  "xbl.spamhaus.org": "https://check.spamhaus.org/",
  "sbl.spamhaus.org": "https://check.spamhaus.org/",
  invaluement: "https://www.invaluement.com/lookup/",
  "bl.score.senderscore.com": "https://senderscore.org/",
  "combined.mail.abusix.zone": "https://lookup.abusix.com/",
  "Trend Micro ERS": "https://servicecentral.trendmicro.com/en-US/ers/ip-lookup/",
  "Proofpoint Dynamic Reputation": "https://ipcheck.proofpoint.com/",
  "FortiGuard AntiSpam": "https://www.fortiguard.com/services/antispam",
  "Cisco Talos": "https://talosintelligence.com/reputation_center",
  "Cloudmark Sender Intelligence": "https://csi.cloudmark.com/en/reset/",
};

/** `… blocked using NAME`, `listed in NAME`: the word that names the list. */
const NAMED =
  /(?:blocked (?:using|by|with)|listed (?:at|on|in|by)|found (?:in|on)|rejected by|is in an RBL(?: on)?|RBL:?|dnsbl:?|listed at) (?:the )?(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i;

/** A domain is what is listed, by the noun before: the MAIL FROM, HELO or link domain, not the address. */
const DOMAIN_LISTED =
  /\b(?:mail ?from|sender|envelope|header|from|helo|ehlo|link|url|uri|body|reverse(?: dns)?)(?:['\s-]{1,3}s)?[\s-]{0,2}(?:domain|host ?name|name)\b.{0,80}\b(?:listed|blocked|found|on|in)\b/i;

/** The list a reply names. `owner` is the receiver's own list that a pattern told of. */
export function listOf(text: string, owner: ListName | null): NamedList | null {
  if (owner !== null) return { name: owner, zone: null, page: null, dead: null };
  const written = NAMED.exec(text)?.[1]?.toLowerCase() ?? null;
  const zone = written !== null && isList(written) ? written : (NAMES.find(([name]) => name.test(text))?.[1] ?? null);
  // Spamhaus keeps addresses in ZEN and domains in DBL; a reply that says only "Spamhaus" means the one that fits.
  if (zone === "zen.spamhaus.org" && !/\bzen\b/i.test(text) && DOMAIN_LISTED.test(text))
    return named("dbl.spamhaus.org");
  if (zone !== null) return named(zone);
  // A name of two labels is a zone where it was asked ("blocked using", or its answer beside it); "blocked by example.com" names an owner.
  const asked = /listed (?:on|at|in|by) https?:\/\/|blocked using \S+\.\S+;|listed (?:on|at|in|by) \S+ \(127\./i.test(
    text,
  );
  return written !== null && (asked || written.split(".").length > 2) ? named(written) : null;
}

function isList(zone: string): boolean {
  return [...CATALOGUE, ...DEAD].some((e) => e.zone === zone) || NAMES.some(([, z]) => z === zone);
}

function named(zone: string): NamedList {
  const dead = DEAD.find((d) => d.zone === zone)?.since ?? null;
  const page = catalogueEntry(zone)?.removal.page ?? PAGES[zone] ?? null;
  return { name: { kind: "named", name: zone }, zone: zone.includes(".") ? zone : null, page, dead };
}
