import { MAX_QUESTIONS } from "../../dns/budget.ts";
import { notAskedText } from "../../dns/words.ts";
import type { Fact } from "../../mail/known.ts";
import type { SpfDomain, SpfNode } from "../../mail/spf/types.ts";
import { nodesOf } from "../../mail/spf/nodes.ts";
import { notChecked, type About } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";

/** What of a tree a check looks at: the links to other records, every record, or the sum of them all. */
type Reach = "links" | "records" | "sum";

const REACH: ReadonlyMap<string, Reach> = new Map([
  ["spf/include-gone", "links"],
  ["spf/include-without-record", "links"],
  ["spf/include-loop", "links"],
  ["spf/allows-everyone", "records"],
  ["spf/takeover", "records"],
  ["spf/too-many-names", "records"],
  ["spf/too-many-lookups", "sum"],
  ["spf/near-lookup-limit", "sum"],
  ["spf/too-many-void-lookups", "sum"],
  ["spf/duplicate-include", "sum"],
]);

/** Parts of the tree that could not be asked: records, and names of a and mx terms. */
function openNodes({ tree }: SpfDomain): readonly SpfNode[] {
  return nodesOf(tree).filter(
    (node) =>
      node.status === "unknown" ||
      (node.status === "ok" && node.detail !== "" && !node.children.some((child) => child.status === "unknown")),
  );
}

export function isPartial(spf: SpfDomain): boolean {
  return openNodes(spf).length > 0;
}

function whyOpen({ notAsked = 0 }: SpfDomain, node: SpfNode): Extract<Fact<never>, { known: false }> {
  if (notAsked === 0) return { known: false, reason: "no-answer", detail: `${node.domain}: ${node.detail}` };
  return { known: false, reason: "limit", detail: `${node.domain}: ${notAskedText(MAX_QUESTIONS, notAsked)}` };
}

/**
 * Not checked, for each part of the tree that could not be asked and that the check looks at. What is found all the same
 * is told beside it; `found`: the sum is over its limit already, whatever the rest holds.
 */
export function openParts(about: About, spf: SpfDomain, found: boolean): readonly CheckOutcome[] {
  const reach = REACH.get(about.id);
  if (reach === undefined || (reach === "sum" && found)) return [];
  const rows = new Map<string | null, CheckOutcome>();
  for (const node of openNodes(spf)) {
    const cause = reach === "sum" ? null : reach === "links" ? (node.via?.term ?? null) : node.domain;
    const row = notChecked(about, whyOpen(spf, node), cause);
    if (row.kind === "not-checked")
      rows.set(cause, { kind: "not-checked", notChecked: { ...row.notChecked, partial: true } });
  }
  return [...rows.values()];
}
