import { NONE } from "../../core/fitted.ts";
import { oncePer } from "../../core/once-per.ts";
import { MAX_QUESTIONS } from "../../dns/budget.ts";
import { nodesOf } from "../../mail/spf/nodes.ts";
import type { SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import type { Unknown, Verdict } from "../rule.ts";
import { because } from "../../mail/why.ts";

/** What of a tree a rule looks at: the links to other records, every record, or the sum of them all. */
export type Reach = "links" | "records" | "sum";

/** Parts of the tree that could not be asked: records, and names of a and mx terms. */
const openNodes = oncePer(({ tree }: SpfDomain): readonly SpfNode[] =>
  nodesOf(tree).filter(
    (node) =>
      node.status === "unknown" ||
      (node.status === "ok" && node.detail !== "" && !node.children.some((child) => child.status === "unknown")),
  ),
);

export function isPartial(spf: SpfDomain): boolean {
  return openNodes(spf).length > 0;
}

function whyOpen({ notAsked = 0 }: SpfDomain, { domain, detail }: SpfNode): Unknown {
  if (notAsked > 0) {
    const fact = because("limit", { code: "not-asked", max: MAX_QUESTIONS, left: notAsked });
    return { ...fact, detail: `${domain}: ${fact.detail}` };
  }
  return { ...because("no-answer", { code: "spf-part", domain }), detail: `${domain}: ${detail}` };
}

/**
 * Not checked, for each part of the tree that could not be asked and that the rule looks at. What is found all the same
 * is told beside it; `found`: the sum is over its limit already, whatever the rest holds.
 */
export function openParts(spf: SpfDomain, reach: Reach | undefined, found: boolean): readonly Verdict<never>[] {
  if (reach === undefined || (reach === "sum" && found)) return [];
  const nodes = openNodes(spf);
  if (nodes.length === 0) return NONE; // what forty rules say of almost every domain
  const parts = new Map<string | null, Verdict<never>>();
  for (const node of nodes) {
    const cause = reach === "sum" ? null : reach === "links" ? (node.via?.term ?? null) : node.domain;
    parts.set(cause, { kind: "unknown", fact: whyOpen(spf, node), cause, partial: true });
  }
  return [...parts.values()];
}
