import { cidrsOf, sizeOf } from "../../ip/range.ts";
import type { Name } from "../../dns/types.ts";
import { notice, type SpfNotice } from "./notice.ts";
import { dependsOnMessage } from "./fixed-target.ts";
import { needsP } from "./macro.ts";
import type { Directive, SpfRecord, Term } from "./parse.ts";
import { isPrivate } from "../../ip/private.ts";
import { redundant, type Redundant } from "./redundant.ts";
import { isUnknownModifier, typoOf } from "./repair-term.ts";

/** Told of one record; a hostile one has thousands. */
const MAX_NOTICES = 50;

/** What is wrong with single terms of a domain's own record, in the order of the record. */
export function termNotices(record: SpfRecord, domain: Name): readonly SpfNotice[] {
  const unneeded = new Map(redundant(record).map((r) => [r.term, r]));
  const notices: SpfNotice[] = [];
  for (const term of record.terms) {
    if (notices.length >= MAX_NOTICES) break;
    const why = unneeded.get(term);
    const typo = typoOf(term);
    // Where a fused include leads to is told by the tree, and that it breaks the record.
    const told = term.kind === "directive" && term.mechanism.name === "include";
    if (typo !== null && !told) notices.push(typoNotice(domain, term, typo));
    else if (why !== undefined) notices.push(unneededNotice(domain, why));
    else if (term.kind === "directive") notices.push(...directiveNotices(domain, term));
    else notices.push(...modifierNotices(domain, term));
  }
  return notices;
}

function typoNotice(domain: Name, term: Term, parts: readonly string[]): SpfNotice {
  const meant = parts.join(" ");
  const params = { domain, term: term.text, modifier: term.kind === "modifier", meant };
  return notice("typo", domain, term.text, params, { span: term.span });
}

function unneededNotice(domain: Name, unneeded: Redundant): SpfNotice {
  const { term, why, by } = unneeded;
  const { text, span } = term;
  const more = { span };
  switch (why) {
    case "after-all":
    case "redirect-beside-all":
      return notice("ignored-terms", domain, text, { term: text, by, why }, more);
    case "duplicate":
      return notice("duplicate-term", domain, text.toLowerCase().replace(/^\+/, ""), { domain, term: text }, more);
    case "inside":
      return notice("overlapping-range", domain, text, { term: text, by }, more);
    case "unreachable":
      return notice("unreachable-term", domain, text, { term: text, by }, more);
    case "private":
      return notice("private-range", domain, text, { term: text }, more);
  }
}

function directiveNotices(domain: Name, term: Directive): readonly SpfNotice[] {
  const { mechanism, text, span } = term;
  const notices: SpfNotice[] = [];
  const target = "domain" in mechanism ? (mechanism.domain ?? "") : "";
  if (mechanism.name === "ptr" || needsP(target))
    notices.push(notice("ptr-mechanism", domain, text, { term: text, macro: mechanism.name !== "ptr" }, { span }));
  else if (dependsOnMessage(target)) notices.push(notice("per-message-lookup", domain, text, { term: text }, { span }));
  if (mechanism.name !== "ip4" && mechanism.name !== "ip6") return notices;
  if (isWide(mechanism) && !isPrivate(mechanism.range)) {
    const addresses = sizeOf(mechanism.range).toString();
    notices.push(notice("wide-range", domain, text, { domain, term: text, addresses }, { span }));
  }
  if (!mechanism.exact) {
    const read = cidrsOf(mechanism.range)[0] ?? text;
    notices.push(notice("range-host-bits", domain, text, { term: text, read }, { span }));
  }
  return notices;
}

function isWide(mechanism: Extract<Directive["mechanism"], { readonly prefix: number }>): boolean {
  const [least, most] = mechanism.name === "ip4" ? [8, 16] : [16, 32];
  return mechanism.prefix >= least && mechanism.prefix < most;
}

function modifierNotices(domain: Name, term: Term): readonly SpfNotice[] {
  if (!isUnknownModifier(term)) return [];
  return [notice("unknown-modifier", domain, term.text, { term: term.text }, { span: term.span })];
}
