import type { ProviderWords } from "../provider.ts";

export const providerEn: ProviderWords = {
  title: "Provider scorecard",
  titled: (scores) => `Provider scorecard: ${scores}`,
  needs: {
    spf: "SPF passes for every sending address",
    dkim: "a DKIM key of 1024 bits or more",
    "spf-or-dkim": "SPF or DKIM",
    dmarc: "a DMARC record (p=none will do)",
    aligned: "SPF or DKIM aligned with From",
    ptr: "every address has a reverse name that leads back to it",
    tls: "mail is sent over TLS",
    "one-click": "one-click unsubscribe in subscribed mail (RFC 8058)",
    "spam-rate": "spam complaints below 0.3 %, better below 0.1 %",
    "unsubscribe-link": "a working unsubscribe link, and complaints in SNDS and JMRP",
    "opt-in": "an unsubscribe link, and opt-in",
  },
  advised: (text) => `${text} (advised)`,
  needsData: (portals) =>
    `needs mail or portal data${portals.map(({ title, page }) => `: ${title}, ${page}`).join("")}`,
  met: (met, of) => `${met} of ${of}`,
  unmet: (names) => `not met by ${names}`,
  unknown: (names) => `not checked for ${names}`,
  parts: (parts) => parts.join("; "),
  requirement: (provider, requirement, senders) => `${provider}: ${requirement}: ${senders}`,
  provider: "Provider",
  requirementColumn: "Requirement",
  senders: "Senders",
  source: "Source",
  result: "Result",
  legend:
    "⬜ could not be checked: for DKIM, name the selectors in the senders list (`dkim=`). ✉ needs mail or the provider's portal: DNS cannot tell.",
  caption: "What receivers require, as far as DNS can tell",
  pageLegend:
    "Not checked for DKIM: name the selectors in the senders list (dkim=). “–”: only mail, or the receiver's portal, can tell.",
  since: (since, source) => `since ${since}, ${source}`,
  isMet: "met",
  isNotMet: "not met",
  adviceNotMet: "advice not met",
  notAllChecked: "not all checked",
  notChecked: "not checked",
};
