import { distance } from "fastest-levenshtein";
import { parse } from "tldts";
import { below, labelsOf, literalName, parentOf } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";

/** A service that sends mail for others. */
interface Vendor {
  /** Names that its customers include. */
  readonly spf: readonly string[];
  /** Other registrable domains of its servers and keys, beside those of the names. */
  readonly also?: readonly string[];
  /** DKIM selectors that its customers' domains have. */
  readonly selectors?: readonly string[];
}

/** Services that many records include, by what their own instructions say. */
const VENDORS: readonly Vendor[] = [
  { spf: ["_spf.google.com"], also: ["googlemail.com", "gmail.com"], selectors: ["google"] },
  { spf: ["spf.protection.outlook.com"], also: ["onmicrosoft.com"], selectors: ["selector1", "selector2"] },
  { spf: ["sendgrid.net"], also: ["sendgrid.com"], selectors: ["s1", "s2"] },
  { spf: ["servers.mcsv.net"], also: ["mailchimp.com"], selectors: ["k1", "k2", "k3"] },
  { spf: ["spf.mandrillapp.com"], selectors: ["mandrill", "mte1", "mte2"] },
  { spf: ["_spf.salesforce.com"], also: ["exacttarget.com"] },
  { spf: ["cust-spf.exacttarget.com"] },
  { spf: ["mailgun.org", "eu.mailgun.org"], also: ["mailgun.com"], selectors: ["mailo", "mg", "pic", "krs", "smtp"] },
  { spf: ["amazonses.com"], also: ["amazonaws.com"] },
  { spf: ["mail.zendesk.com"], also: ["zdsys.com"], selectors: ["zendesk1", "zendesk2"] },
  { spf: ["mktomail.com"], also: ["marketo.com"], selectors: ["m1"] },
  { spf: ["spf.mtasv.net"], also: ["postmarkapp.com"], selectors: ["pm"] },
  { spf: ["spf.sparkpostmail.com", "_netblocks.sparkpostmail.com"], also: ["sparkpost.com"] },
  { spf: ["spf.sendinblue.com", "spf.brevo.com"], selectors: ["mail", "brevo1", "brevo2"] },
  { spf: ["spf.mailjet.com"], selectors: ["mailjet"] },
  { spf: ["_spf.hubspot.com"], also: ["hubspotemail.net", "hubspot.net"], selectors: ["hs1", "hs2"] },
  { spf: ["spf.intuit.com"] },
  { spf: ["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "one.zoho.com"], selectors: ["zoho", "zmail"] },
  { spf: ["spf.messagingengine.com"], also: ["fastmail.com"], selectors: ["fm1", "fm2", "fm3"] },
  { spf: ["_spf.protonmail.ch"], selectors: ["protonmail", "protonmail2"] },
  { spf: ["_spf.mlsend.com"], also: ["mailerlite.com"], selectors: ["ml", "litesrv"] },
  { spf: ["helpscoutemail.com"], selectors: ["strong1", "strong2"] },
  { spf: ["email.freshdesk.com", "fdspfus.freshemail.io"] },
  { spf: ["_spf.atlassian.net"], selectors: ["atlassian"] },
  { spf: ["_spf.createsend.com"], also: ["cmail1.com", "cmail2.com"], selectors: ["cm"] },
  { spf: ["spf.constantcontact.com"], selectors: ["ctct1", "ctct2"] },
  { spf: ["mailsenders.netsuite.com", "sent-via.netsuite.com"] },
  { spf: ["spf.mimecast.com", "us._netblocks.mimecast.com", "eu._netblocks.mimecast.com"] },
  { spf: ["spf.pphosted.com"], also: ["ppe-hosted.com"] },
  { spf: ["spf.ess.barracudanetworks.com"], also: ["barracudanetworks.com"] },
  { spf: ["mx.ovh.com"], also: ["ovh.net"] },
  { spf: ["_spf.mailspamprotection.com"], also: ["siteground.com"] },
  { spf: ["secureserver.net"], also: ["godaddy.com"] },
  { spf: ["spf.improvmx.com"] },
  { spf: ["_mailcust.gandi.net"], selectors: ["gm1", "gm2", "gm3"] },
  { spf: ["_spf.perfora.net", "_spf.kundenserver.de", "_spf-eu.ionos.com", "_spf-us.ionos.com"], also: ["ui-dns.de"] },
  { spf: ["_spf.yandex.net"], also: ["yandex.ru"] },
  { spf: ["icloud.com"], also: ["icloudmailadmin.com"], selectors: ["sig1"] },
  { spf: ["_spf.qualtrics.com"] },
  { spf: ["spf.privateemail.com"], also: ["registrar-servers.com"] },
  { spf: ["_spf.sakura.ne.jp"] },
  { spf: ["spf.em.secureserver.net"] },
  { spf: ["_spf.psm.knowbe4.com"] },
  { spf: ["spf.workmail.us-east-1.amazonaws.com"] },
  { spf: ["_spf.bmsend.com"] },
  { spf: ["dispatch-us.ppe-hosted.com"] },
];

const NAMES = VENDORS.flatMap(({ spf }) => spf);

/** Letters that may differ between a name and what it was meant to be. */
const MOST_EDITS = 4;

/** The known name that a name was probably meant to be; null when it is one itself, or none is near. */
export function nearVendor(name: string): string | null {
  const wanted = name.toLowerCase().replace(/\.$/, "");
  if (NAMES.includes(wanted)) return null;
  const near = NAMES.map((known) => ({ known, edits: distance(wanted, known) }))
    .filter(({ known, edits }) => edits <= MOST_EDITS && edits <= known.length / 4)
    .sort((a, b) => a.edits - b.edits)[0];
  if (near !== undefined) return near.known;
  const held = parse(wanted, { validateHostname: false });
  const label = held.domainWithoutSuffix;
  return NAMES.find((known) => label !== null && isNearLabel(label, labelOf(known))) ?? null;
}

/** Where two domains differ in their top-level domain alone, or in a letter or two of a longer name. */
function isNearLabel(label: string, known: string | null): boolean {
  if (known === null || known.length < 4) return false;
  return label === known || (known.length >= 6 && distance(label, known) <= 2);
}

function labelOf(name: string): string | null {
  return parse(name, { validateHostname: false }).domainWithoutSuffix;
}

/** A name that is nearly below the own domain, put there; null when it is below it, or not near. */
export function nearOwnDomain(name: string, domain: Name): string | null {
  const [held, own] = [registrable(name), registrable(domain)];
  if (held === null || own === null || held === own) return null;
  const near = distance(held, own) <= 2 || isNearLabel(labelOf(name) ?? "", labelOf(own));
  if (near) return `${name.slice(0, name.length - held.length)}${own}`;
  // A dot too few or too many: the parts have moved.
  return HOSTS.map((host) => `${host}.${own}`).find((host) => distance(name, host) <= 3) ?? null;
}

/** What hosts that send mail are called. */
const HOSTS = [
  "mail",
  "smtp",
  "mx",
  "mx1",
  "mx2",
  "www",
  "relay",
  "out",
  "mailout",
  "outbound",
  "webmail",
  "server",
].map(literalName);

/** Names of hosts beside this one from which its first label differs by a letter or two. */
export function nearHosts(name: Name): readonly Name[] {
  const [first = ""] = labelsOf(name);
  return HOSTS.filter((host) => host !== first && distance(host, first) <= Math.min(2, host.length - 2)).map((host) =>
    below(host, parentOf(name)),
  );
}

/** What would show that the vendor of an include is in use: domains of its servers and keys, selectors of its customers. */
export function tracesOf(name: Name): { readonly domains: readonly string[]; readonly selectors: readonly string[] } {
  const held = registrable(name);
  const vendor = VENDORS.find(({ spf }) => spf.some((known) => known === name || registrable(known) === held));
  const domains = [...(vendor?.spf.map(registrable) ?? []), ...(vendor?.also ?? []), held];
  return {
    domains: [...new Set(domains.filter((d) => d !== null))],
    selectors: vendor?.selectors ?? [],
  };
}

/** The domain that a registry sells. */
export function registrable(name: string): string | null {
  return parse(name, { validateHostname: false }).domain;
}

/** Is a name the domain's own: below the domain that was registered for it? */
export function isOwnName(name: string, domain: Name): boolean {
  const held = registrable(domain) ?? domain;
  return name === held || name.endsWith(`.${held}`);
}
