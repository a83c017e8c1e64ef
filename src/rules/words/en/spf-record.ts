import type { NearMiss, SpfNotices } from "../../../mail/spf/notice.ts";
import type { CategoryWords } from "../words.ts";
import { faultText, noticed, oddText, othersText, splitText } from "./spf-terms.ts";

function nearText({ text, odd }: NearMiss, otherwise: string): string {
  return `${odd === null ? otherwise : `it holds ${oddText(odd)}`}: ${text}`;
}

/** That there is no record, and which text was meant as it. */
export function missingText({ domain, near }: { readonly domain: string; readonly near: NearMiss | null }): string {
  if (near === null) return `${domain} has no SPF record`;
  return `${domain} has no SPF record; this one looks meant as it, but ${nearText(near, "it must begin with v=spf1 and a space")}`;
}

/** What cannot be read of the record, and where. */
export function syntaxText({ domain, column, term, fault, odd, others, more, split }: SpfNotices["syntax"]): string {
  const what = odd === null ? faultText(fault) : `it holds ${oddText(odd)}`;
  const glued = split ? "; it is split into strings that join without a space between two terms" : "";
  return `the SPF record of ${domain} cannot be read: column ${column}, ${term}: ${what}${othersText(others, more)}${glued}`;
}

function unseenText({ domain, near }: { readonly domain: string; readonly near: NearMiss }): string {
  return `a second TXT record of ${domain} looks meant as SPF, but no receiver sees it: ${nearText(near, "it does not begin with v=spf1 and a space")}`;
}

function mergeText({ meant }: { readonly meant: string | null }): string {
  return `Remove it, or merge its terms into the record that counts${meant === null ? "" : ` (it reads: ${meant})`}.`;
}

/** Is there one record, and do receivers read it as it is meant? */
export const spfRecord = {
  "spf/missing": noticed({
    title: "Sending domain without an SPF record",
    why: "Gmail and Outlook refuse or mark mail of a domain without SPF.",
    fix: "Add one TXT record that begins with v=spf1.",
    message: (params) => missingText(params),
    help: ({ domain, near, example }) =>
      near === null
        ? `Add one TXT record at ${domain} that begins with v=spf1 and names who may send${example ? ", for example: v=spf1 mx -all" : ""}.`
        : "Correct that TXT record: receivers do not see it.",
  }),
  "spf/multiple-records": noticed({
    title: "Several SPF records at one name",
    why: "Receivers stop with an error (permerror), as if there were no valid SPF at all.",
    fix: "Merge them into one.",
    message: ({ domain, records }) =>
      `${domain} has ${records} SPF records; receivers then treat SPF as broken (permerror)`,
    help: () => "Keep one record with the terms of all, and delete the others.",
  }),
  "spf/syntax": noticed({
    title: "SPF record that cannot be read",
    why: "One faulty term breaks the whole record: receivers treat it as an error (permerror).",
    fix: "Correct the term at the column shown.",
    message: (params) => syntaxText(params),
    help: ({ split, strings, instead, term }) =>
      `${split ? `${splitText(strings)} ` : instead === null ? "" : `Write ${instead} instead of ${term}. `}One faulty term breaks the whole record: receivers treat it as broken (permerror).`,
  }),
  "spf/typo": noticed({
    title: "A term that is valid SPF but surely mistyped",
    why: "ip4=192.0.2.1 or a second v=spf1 is read as an unknown modifier and skipped in silence.",
    fix: "Write the term that was meant.",
    message: (p) =>
      "near" in p
        ? unseenText(p)
        : `${p.term} in the record of ${p.domain} is valid SPF, but surely not what was meant: ${p.modifier ? "receivers skip it without a word" : "it leads nowhere"}`,
    help: (p) => ("near" in p ? mergeText(p) : p.meant === "" ? `Remove ${p.term}.` : `Write ${p.meant}.`),
  }),
  "spf/unknown-modifier": noticed({
    title: "Modifier that nobody knows",
    why: "Receivers ignore it; it is mostly a typing error.",
    fix: "Remove or correct it.",
    message: ({ term }) => `${term} is a modifier that no receiver knows`,
    help: () => "Remove it, or correct its name (redirect, exp).",
  }),
  "spf/invisible-character": noticed({
    title: "SPF-like text with a character that nobody sees",
    why: "A zero-width or no-break space, a byte order mark or a smart quote hides the text from every receiver.",
    fix: "Type the record anew, or copy the cleaned one.",
    message: (params) => unseenText(params),
    help: (params) => mergeText(params),
  }),
  "spf/string-splitting": noticed({
    title: "Strings that join without a space",
    why: "The parts of a TXT record are joined as they are, so two terms become one.",
    fix: "End a string with a space.",
    message: ({ domain }) =>
      `the SPF record of ${domain} is split into strings that join without a space between two terms`,
    help: ({ strings }) => splitText(strings),
  }),
  "spf/range-host-bits": noticed({
    title: "Network with bits beyond its prefix",
    why: "Receivers read it as the whole network, which may not be meant.",
    fix: "Write the network's first address.",
    message: ({ term, read }) => `${term} has bits beyond its prefix; receivers read it as ${read}`,
    help: ({ read }) => `Write ${read}, or the single address if only that was meant.`,
  }),
  "spf/too-long": noticed({
    title: "TXT records too large for one UDP answer",
    why: "Answers over 512 bytes fail where TCP or EDNS is filtered.",
    fix: "Remove TXT records that are no longer needed.",
    message: ({ domain, bytes, limit }) =>
      `the TXT records of ${domain} take about ${bytes} bytes on the wire; over ${limit} they may not fit into one UDP answer of 512`,
    help: () =>
      "Remove TXT records that nobody needs any more, or move part of the SPF record into an include of your own.",
  }),
  "spf/type-99": noticed({
    title: "Record of the old type SPF (99)",
    why: "No receiver asks for it any more; beside the TXT record it only goes stale.",
    fix: "Delete it; publish TXT only.",
    message: ({ domain, hasTxt }) =>
      `${domain} has a record of the old type SPF (99) ${hasTxt ? "beside" : "instead of"} the TXT record; no receiver asks for it (RFC 7208 §3.1)`,
    help: ({ hasTxt }) =>
      hasTxt ? "Delete the record of type SPF." : "Publish the same text as TXT, and delete the record of type SPF.",
  }),
} satisfies Partial<CategoryWords<"spf">>;
