import type { DmarcFaultParams } from "../../dmarc/records.ts";
import type { CategoryWords } from "../words.ts";
import { faultText } from "./record-faults.ts";

function recordFault({ at, fault, column }: DmarcFaultParams): string {
  return `DMARC of ${at}: ${faultText(fault)} (column ${column})`;
}

export const dmarc: CategoryWords<"dmarc"> = {
  "dmarc/missing": {
    title: "Domain without DMARC",
    why: "Gmail, Yahoo and Outlook require a DMARC record of bulk senders, and everybody may forge a domain without one. An error for volume: bulk.",
    fix: "Publish _dmarc with at least v=DMARC1; p=none; and a rua= address that you read.",
    message: ({ domain, misspelled }) =>
      `neither ${domain} nor a domain above it has a DMARC record${misspelled === null ? "" : `; this one looks meant as it: ${misspelled}`}`,
    help: ({ domain, sends }) =>
      `Add one TXT record at _dmarc.${domain}: ${sends ? "v=DMARC1; p=none; rua=mailto:an address that you read" : "v=DMARC1; p=reject"}`,
  },
  "dmarc/multiple-records": {
    title: "Several DMARC records at one name",
    why: "Receivers then act as if there were none.",
    fix: "Keep one.",
    message: ({ domain, records }) => `${domain} has ${records} DMARC records; receivers act as if there were none`,
    help: ({ domain }) =>
      `Keep one TXT record at _dmarc.${domain}; several report addresses go into one rua=, with commas between them.`,
  },
  "dmarc/syntax": {
    title: "DMARC record that cannot be read as written",
    why: "Receivers ignore the part, or the whole record.",
    fix: "Correct the tag.",
    message: recordFault,
    help: () =>
      "Correct this tag: a record is tags of the form name=value with semicolons between them, v=DMARC1 first.",
  },
  "dmarc/policy": {
    title: "DMARC policy missing or not a policy",
    why: "Without a policy that can be read, receivers take p=none, or no DMARC at all.",
    fix: "Let p= say none, quarantine or reject.",
    message: recordFault,
    help: () => "Let p= (and sp=, np=) say none, quarantine or reject.",
  },
  "dmarc/tolerated": {
    title: "DMARC record that receivers have to put right",
    why: "Most receivers make up for it, each in its own way; a strict one may read something else.",
    fix: "Write the record as RFC 9989 has it: name=value with semicolons between, and a p= of its own.",
    message: recordFault,
    help: () => "Correct this part. Most receivers read the record all the same.",
  },
  "dmarc/removed": {
    title: "DMARC record removed",
    why: "Gmail, Yahoo and Outlook require one of bulk senders, and the domain may be forged without it.",
    fix: "Put the record back.",
    message: ({ domain, before, instead }) =>
      `this change removes the DMARC record of ${domain} (${before.join(", ")})${instead === null ? "" : `; that of ${instead.at} applies instead, with p=${instead.policy}`}`,
    help: ({ domain }) => `Put it back at _dmarc.${domain}.`,
  },
  "dmarc/weakened": {
    title: "DMARC policy weakened",
    why: "Receivers do less, or nothing, about forged mail of the domain.",
    fix: "Put the policy back if the change was not meant.",
    message: ({ domain, tags }) =>
      `this change weakens DMARC of ${domain}: ${tags.map(({ tag, is, was }) => `${tag}=${is} (was ${was ?? "absent"})`).join(", ")}`,
    help: () => "If that is meant, merge it; else put the old policy back.",
  },
  "dmarc/unknown-tag": {
    title: "Unknown DMARC tag",
    why: "Receivers ignore a tag that they do not know; it is usually a typing error.",
    fix: "Correct the tag's name, or remove it.",
    message: recordFault,
    help: () => "Correct the tag's name, or remove it.",
  },
  "dmarc/report-uri": {
    title: "DMARC report address that is none",
    why: "No reports are sent there.",
    fix: "Write mailto:address.",
    message: recordFault,
    help: () => "Write report addresses as mailto:name@domain, with commas between several.",
  },
  "dmarc/report-not-authorized": {
    title: "DMARC reports go to a domain that did not agree",
    why: "Receivers send reports to another organization only if a record there says so: these reports are lost.",
    fix: "Ask the report's receiver to publish the record, or use an address of your own domain.",
    message: ({ at, uri, host }) => `DMARC reports of ${at} shall go to ${uri}, but ${host} did not agree to take them`,
    help: ({ host, name }) =>
      `${host} must publish the TXT record v=DMARC1 at ${name}; else use an address of your own domain.`,
  },
  "dmarc/alignment": {
    title: "Neither SPF nor DKIM can be aligned",
    why: "DMARC passes only if SPF or DKIM passes for the domain in From; here no MAIL FROM domain and no key is of that domain.",
    fix: "Sign with a DKIM key of the From domain, or use a MAIL FROM domain below it.",
    message: ({ domain, mailFrom }) =>
      `no mail of ${domain} can pass DMARC: MAIL FROM is ${mailFrom.join(", ")}, and none of its DKIM keys works`,
    help: ({ domain }) =>
      `Publish a working DKIM key below _domainkey.${domain} and sign with d=${domain}, or use a MAIL FROM domain below ${domain}.`,
  },
  "dmarc/removed-tag": {
    title: "DMARC tag that is no longer defined",
    why: "RFC 9989 removed pct, rf and ri: receivers ignore them. Who relied on pct now gets the full policy.",
    fix: "Remove the tag; t=y takes the place of pct=0.",
    message: recordFault,
    help: () => "Remove the tag. Where pct= held the policy back, t=y asks receivers to apply one level less.",
  },
};
