import { cidrsOf, sizeOf } from "../../ip/range.ts";
import type { Name } from "../../dns/types.ts";
import { notice, type SpfNotice } from "./notice.ts";
import { needsP } from "./macro.ts";
import type { Directive, SpfRecord, Term } from "./parse.ts";
import { isPrivate, redundant, type Redundant } from "./redundant.ts";
import { gluedAll, isUnknownModifier, typoOf } from "./repair-term.ts";
import { corrected, edited, tidyEdits } from "./rewrite.ts";

/** Told of one record; a hostile one has thousands. */
const MAX_NOTICES = 50;

/** What is wrong with single terms of a domain's own record, in the order of the record. */
export function termNotices(record: SpfRecord, domain: Name): readonly SpfNotice[] {
  const tidied = corrected(record);
  const unneeded = new Map(redundant(record).map((r) => [r.term, r]));
  const notices: SpfNotice[] = [];
  for (const term of record.terms) {
    if (notices.length >= MAX_NOTICES) break;
    const why = unneeded.get(term);
    const typo = typoOf(term);
    // Where a glued include leads to is told by the tree.
    const told = term.kind === "directive" && term.mechanism.name === "include" && gluedAll(term.text) !== null;
    if (typo !== null && !told) notices.push(typoNotice(record, domain, term, typo));
    else if (why !== undefined) notices.push(unneededNotice(record, domain, why, tidied));
    else if (term.kind === "directive") notices.push(...directiveNotices(domain, term, tidied));
    else notices.push(...modifierNotices(record, domain, term));
  }
  return notices;
}

function typoNotice(record: SpfRecord, domain: Name, term: Term, parts: readonly string[]): SpfNotice {
  const meant = parts.join(" ");
  const params = { domain, term: term.text, modifier: term.kind === "modifier", meant };
  const fixed = corrected(record, new Map([[term, meant === "" ? null : meant]]));
  return notice("typo", domain, term.text, params, { span: term.span, corrected: fixed });
}

function unneededNotice(record: SpfRecord, domain: Name, unneeded: Redundant, tidied: string | null): SpfNotice {
  const { term, why, by } = unneeded;
  const { text, span } = term;
  const more = { span, corrected: tidied };
  switch (why) {
    case "after-all":
    case "redirect-beside-all":
      return notice("ignored-terms", domain, text, { term: text, by, why }, more);
    case "duplicate":
      return notice("duplicate-term", domain, text.toLowerCase().replace(/^\+/, ""), { domain, term: text }, more);
    case "inside":
      return notice("overlapping-range", domain, text, { term: text, by }, more);
    case "unreachable":
      return notice(
        "unreachable-term",
        domain,
        text,
        { term: text, by },
        { span, corrected: movedBefore(record, term, by) },
      );
    case "private":
      return notice("private-range", domain, text, { term: text }, more);
  }
}

function movedBefore(record: SpfRecord, term: Term, by: string): string {
  const other = record.terms.find((t) => t.text === by);
  const edits = new Map([...tidyEdits(record), [term, null] as const]);
  if (other !== undefined) edits.set(other, `${term.text} ${edits.get(other) ?? other.text}`);
  return edited(record, edits);
}

function directiveNotices(domain: Name, term: Directive, tidied: string | null): readonly SpfNotice[] {
  const { mechanism, text, span } = term;
  const notices: SpfNotice[] = [];
  const target = "domain" in mechanism ? (mechanism.domain ?? "") : "";
  if (mechanism.name === "ptr" || needsP(target))
    notices.push(notice("ptr-mechanism", domain, text, { term: text, macro: mechanism.name !== "ptr" }, { span }));
  else if (mechanism.name === "exists" || target.includes("%"))
    notices.push(notice("per-message-lookup", domain, text, { term: text }, { span }));
  if (mechanism.name !== "ip4" && mechanism.name !== "ip6") return notices;
  if (isWide(mechanism) && !isPrivate(mechanism.range)) {
    const addresses = sizeOf(mechanism.range).toString();
    notices.push(notice("wide-range", domain, text, { domain, term: text, addresses }, { span }));
  }
  if (!mechanism.exact) {
    const read = cidrsOf(mechanism.range)[0] ?? text;
    notices.push(notice("range-host-bits", domain, text, { term: text, read }, { span, corrected: tidied }));
  }
  return notices;
}

function isWide(mechanism: Extract<Directive["mechanism"], { readonly prefix: number }>): boolean {
  const [least, most] = mechanism.name === "ip4" ? [8, 16] : [16, 32];
  return mechanism.prefix >= least && mechanism.prefix < most;
}

function modifierNotices(record: SpfRecord, domain: Name, term: Term): readonly SpfNotice[] {
  if (!isUnknownModifier(term)) return [];
  const fixed = corrected(record, new Map([[term, null]]));
  return [notice("unknown-modifier", domain, term.text, { term: term.text }, { span: term.span, corrected: fixed })];
}
