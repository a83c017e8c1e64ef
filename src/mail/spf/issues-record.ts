import { parseSpf, type Directive, type Mechanism, type SpfRecord } from "./parse.ts";
import { issue } from "./issue.ts";
import { termIssues } from "./issues-terms.ts";
import { gluedAll } from "./repair-term.ts";
import { corrected } from "./rewrite.ts";
import { reachable } from "./tree.ts";
import type { SpfIssue, SpfNode } from "./types.ts";

/** Told of one record. */
const MAX_ISSUES = 20;

/** What one record says that it should not. Only a domain's own record is held to style; a vendor's only to what harms. */
export function recordIssues(node: SpfNode, own: boolean): readonly SpfIssue[] {
  const { record } = parseSpf(node.record ?? "");
  const wide = wideOpen(record, node, own);
  return own ? [...wide, ...allIssues(record, node), ...termIssues(record, node.domain)] : wide;
}

/** `+all`, or a range as wide. */
function wideOpen(record: SpfRecord, node: SpfNode, own: boolean): readonly SpfIssue[] {
  const found = reachable(record).flatMap((directive): readonly SpfIssue[] => {
    if (directive.qualifier !== "+") return [];
    const { text, span } = directive;
    const everyone = directive.mechanism.name === "all";
    if (!everyone && !isBroad(directive.mechanism)) return [];
    const fixed = everyone && own ? corrected(record, new Map([[directive, "-all"]])) : null;
    const who = everyone ? "everyone" : "a large part of the Internet";
    return [
      issue(
        "spf/allows-everyone",
        node.domain,
        text,
        `${text} in the record of ${node.domain} lets ${who} send as it`,
        everyone
          ? `Name who may send, and end the record with -all (or ~all while testing)${own ? "." : `; ask ${node.domain} to do so, or remove the include.`}`
          : "Name only the networks that send your mail.",
        { span, corrected: fixed },
      ),
    ];
  });
  return found.slice(0, MAX_ISSUES);
}

function isBroad(mechanism: Mechanism): boolean {
  switch (mechanism.name) {
    case "ip4":
      return mechanism.prefix < 8;
    case "ip6":
      return mechanism.prefix < 16;
    case "a":
    case "mx":
      return mechanism.prefix4 < 8 || mechanism.prefix6 < 16;
    default:
      return false;
  }
}

function allIssues(record: SpfRecord, { domain }: SpfNode): readonly SpfIssue[] {
  const all = record.terms.find((t): t is Directive => t.kind === "directive" && t.mechanism.name === "all");
  if (all?.qualifier === "?") {
    return [
      issue(
        "spf/neutral-all",
        domain,
        all.text,
        `${domain} ends in ?all, which says nothing about forged mail`,
        "Use ~all, and -all once nothing that you send fails.",
        { span: all.span, corrected: corrected(record, new Map([[all, "~all"]])) },
      ),
    ];
  }
  // `include:x.example-all` has one, glued to another term; that is told elsewhere.
  if (all !== undefined || record.redirect !== null || record.terms.some((t) => gluedAll(t.text) !== null)) return [];
  return [
    issue(
      "spf/no-all",
      domain,
      "no-all",
      `the record of ${domain} has no all term, which says nothing about forged mail`,
      "Add ~all at the end, and -all once nothing that you send fails.",
      { corrected: `${corrected(record) ?? record.text.trimEnd()} ~all` },
    ),
  ];
}
