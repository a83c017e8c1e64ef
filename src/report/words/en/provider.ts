import { NEED_TEXT } from "../../../rules/provider/catalogue.ts";
import type { ProviderWords } from "../provider.ts";

export const providerEn: ProviderWords = {
  title: "Provider scorecard",
  titled: (scores) => `Provider scorecard: ${scores}`,
  needs: NEED_TEXT,
  data: (text) => text,
  advised: (text) => `${text} (advised)`,
  needsData: "needs mail or portal data",
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
