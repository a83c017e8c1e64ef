import { cidrsOf, sizeOf } from "../../ip/range.ts";
import type { Name } from "../../dns/types.ts";
import { issue } from "./issue.ts";
import { needsP } from "./macro.ts";
import type { Directive, SpfRecord, Term } from "./parse.ts";
import { isPrivate, redundant, type Redundant } from "./redundant.ts";
import { gluedAll, isUnknownModifier, typoOf } from "./repair-term.ts";
import { corrected, edited, tidyEdits } from "./rewrite.ts";
import type { SpfIssue } from "./types.ts";

/** Told of one record; a hostile one has thousands. */
const MAX_ISSUES = 50;

/** What is wrong with single terms of a domain's own record, in the order of the record. */
export function termIssues(record: SpfRecord, domain: Name): readonly SpfIssue[] {
  const tidied = corrected(record);
  const unneeded = new Map(redundant(record).map((r) => [r.term, r]));
  const issues: SpfIssue[] = [];
  for (const term of record.terms) {
    if (issues.length >= MAX_ISSUES) break;
    const why = unneeded.get(term);
    const typo = typoOf(term);
    // Where a glued include leads to is told by the tree.
    const told = term.kind === "directive" && term.mechanism.name === "include" && gluedAll(term.text) !== null;
    if (typo !== null && !told) issues.push(typoIssue(record, domain, term, typo));
    else if (why !== undefined) issues.push(unneededIssue(record, domain, why, tidied));
    else if (term.kind === "directive") issues.push(...directiveIssues(domain, term, tidied));
    else issues.push(...modifierIssues(record, domain, term));
  }
  return issues;
}

function typoIssue(record: SpfRecord, domain: Name, term: Term, meant: readonly string[]): SpfIssue {
  const to = meant.join(" ");
  const effect = term.kind === "modifier" ? "receivers skip it without a word" : "it leads nowhere";
  return issue(
    "spf/typo",
    domain,
    term.text,
    `${term.text} in the record of ${domain} is valid SPF, but surely not what was meant: ${effect}`,
    to === "" ? `Remove ${term.text}.` : `Write ${to}.`,
    { span: term.span, corrected: corrected(record, new Map([[term, to === "" ? null : to]])) },
  );
}

function unneededIssue(record: SpfRecord, domain: Name, { term, why, by }: Redundant, tidied: string | null): SpfIssue {
  const { text, span } = term;
  const told = (id: string, cause: string, message: string, help: string, fixed = tidied): SpfIssue =>
    issue(id, domain, cause, message, help, { span, corrected: fixed });
  switch (why) {
    case "after-all":
      return told(
        ...(["spf/ignored-terms", text, `${text} has no effect: nothing after ${by} is looked at`] as const),
        `Move ${text} before ${by} if it should count; else remove it.`,
      );
    case "redirect-beside-all":
      return told(
        ...(["spf/ignored-terms", text, `${text} has no effect: redirect counts only without all`] as const),
        `Remove ${text}, or ${by} if the record of the other domain should count.`,
      );
    case "duplicate":
      return told(
        ...(["spf/duplicate-term", text.toLowerCase().replace(/^\+/, "")] as const),
        `${text} stands twice in the record of ${domain}`,
        "Remove one of them.",
      );
    case "inside":
      return told("spf/overlapping-range", text, `${text} lies inside ${by}`, `Remove ${text}.`);
    case "unreachable":
      return told(
        ...(["spf/unreachable-term", text, `${text} never matches: ${by} stands before it and holds it`] as const),
        `Move ${text} before ${by}.`,
        movedBefore(record, term, by),
      );
    case "private":
      return told(
        ...([
          "spf/private-range",
          text,
          `${text} is a private network: no mail reaches a receiver from there`,
        ] as const),
        `Remove ${text}.`,
      );
  }
}

function movedBefore(record: SpfRecord, term: Term, by: string): string {
  const other = record.terms.find((t) => t.text === by);
  const edits = new Map([...tidyEdits(record), [term, null] as const]);
  if (other !== undefined) edits.set(other, `${term.text} ${edits.get(other) ?? other.text}`);
  return edited(record, edits);
}

function directiveIssues(domain: Name, term: Directive, tidied: string | null): readonly SpfIssue[] {
  const { mechanism, text, span } = term;
  const issues: SpfIssue[] = [];
  const target = "domain" in mechanism ? (mechanism.domain ?? "") : "";
  if (mechanism.name === "ptr" || needsP(target)) {
    const what = mechanism.name === "ptr" ? text : `the macro %{p} in ${text}`;
    issues.push(
      issue(
        "spf/ptr-mechanism",
        domain,
        text,
        `${what} is slow, unreliable and should not be used (RFC 7208 §${mechanism.name === "ptr" ? "5.5" : "7.2"}): it asks up to 11 questions for a message, and whoever holds an address chooses its name`,
        "Replace it by ip4, ip6, a or mx terms that name your servers.",
        { span },
      ),
    );
  } else if (mechanism.name === "exists" || target.includes("%")) {
    issues.push(
      issue(
        "spf/per-message-lookup",
        domain,
        text,
        `${text} asks DNS anew for every message, so no receiver can cache it and nobody can list who may send`,
        "Keep it only if the service behind it tells you to; else name its networks with ip4, ip6 or include.",
        { span },
      ),
    );
  }
  if (mechanism.name !== "ip4" && mechanism.name !== "ip6") return issues;
  if (isWide(mechanism) && !isPrivate(mechanism.range)) {
    issues.push(
      issue(
        "spf/wide-range",
        domain,
        text,
        `${text} lets ${sizeOf(mechanism.range).toLocaleString("en-US")} addresses send as ${domain}`,
        "Name only the networks that send your mail.",
        { span },
      ),
    );
  }
  if (!mechanism.exact) {
    const read = cidrsOf(mechanism.range)[0] ?? text;
    issues.push(
      issue(
        "spf/range-host-bits",
        domain,
        text,
        `${text} has bits beyond its prefix; receivers read it as ${read}`,
        `Write ${read}, or the single address if only that was meant.`,
        { span, corrected: tidied },
      ),
    );
  }
  return issues;
}

function isWide(mechanism: Extract<Directive["mechanism"], { readonly prefix: number }>): boolean {
  const [least, most] = mechanism.name === "ip4" ? [8, 16] : [16, 32];
  return mechanism.prefix >= least && mechanism.prefix < most;
}

function modifierIssues(record: SpfRecord, domain: Name, term: Term): readonly SpfIssue[] {
  if (!isUnknownModifier(term)) return [];
  return [
    issue(
      "spf/unknown-modifier",
      domain,
      term.text,
      `${term.text} is a modifier that no receiver knows`,
      "Remove it, or correct its name (redirect, exp).",
      { span: term.span, corrected: corrected(record, new Map([[term, null]])) },
    ),
  ];
}
