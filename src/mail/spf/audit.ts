import { evidenceOf } from "../../dns/dig.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, Name } from "../../dns/types.ts";
import { known, unknown, type Fact } from "../known.ts";
import { authorizedRanges } from "./authorized.ts";
import { recordIssues } from "./issues-record.ts";
import { treeIssues } from "./issues-tree.ts";
import { rootIssues } from "./issues-root.ts";
import { spfTree } from "./tree.ts";
import type { SpfDomain, SpfNode } from "./types.ts";

/** Everything about a domain's SPF that does not depend on one sending address. Unknown when its own TXT records could not be asked. */
export async function auditDomain(dns: Dns, domain: Name): Promise<Fact<SpfDomain>> {
  const question = { name: domain, type: "TXT" } as const;
  const outcome = await dns.ask(question);
  if (outcome.kind === "error") return unknown(outcome);
  const txt = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [rr.data] : []));
  const [tree, authorized] = await Promise.all([spfTree(dns, domain), authorizedRanges(dns, domain)]);
  const issues = [
    ...rootIssues(domain, txt.map(joined), txt, tree),
    ...treeIssues(tree),
    ...nodesOf(tree).flatMap((node) =>
      node.record === null || node.status === "syntax" ? [] : recordIssues(node, node === tree),
    ),
  ];
  const { lookups, voidLookups } = tree;
  return known({ domain, tree, lookups, voidLookups, issues, authorized, evidence: [evidenceOf(question, outcome)] });
}

/** The tree's nodes, parents first. */
export function nodesOf(tree: SpfNode): readonly SpfNode[] {
  return [tree, ...tree.children.flatMap(nodesOf)];
}
