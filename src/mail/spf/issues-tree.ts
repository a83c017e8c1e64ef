import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { issue } from "./issue.ts";
import { parseSpf, type SpfRecord } from "./parse.ts";
import { gluedAll } from "./repair-term.ts";
import { corrected, without } from "./rewrite.ts";
import type { Unregistered } from "./takeover.ts";
import type { SpfIssue, SpfNode, SpfTermFault } from "./types.ts";

/** Told of one tree; a hostile one has hundreds. */
const MAX_ISSUES = 50;

/** Includes that lead nowhere, loops, names that anyone can register. Parts that DNS did not tell give no issue. */
export function treeIssues(tree: SpfNode, unregistered: Unregistered): readonly SpfIssue[] {
  const { record } = parseSpf(tree.record ?? "v=spf1");
  const placed = descendants(tree).flatMap((child): readonly SpfIssue[] => {
    const found = childIssue(tree, record, child, unregistered);
    return found === null ? [] : [found];
  });
  const terms = [{ ...tree, parent: tree }, ...descendants(tree)].flatMap((node) =>
    node.faults.flatMap((fault): readonly SpfIssue[] => {
      const found = faultIssue(tree.domain, node, fault, unregistered);
      if (found === null) return [];
      return [
        node.domain === tree.domain && fault.kind !== "too-many"
          ? { ...found, corrected: without(record, [fault.term]) }
          : found,
      ];
    }),
  );
  return [...placed, ...terms].slice(0, MAX_ISSUES);
}

type Child = SpfNode & { readonly parent: SpfNode };

function childIssue(tree: SpfNode, record: SpfRecord, child: Child, unregistered: Unregistered): SpfIssue | null {
  const term = child.via?.term ?? "";
  const kind = child.via?.kind ?? "include";
  const own = child.parent.domain === tree.domain;
  const of = own ? "" : ` (in the record of ${child.parent.domain})`;
  const told = (id: string, message: string, help: string): SpfIssue =>
    issue(id, tree.domain, term, `${term}${of} ${message}`, help, {
      corrected: own ? withoutChild(record, child) : null,
    });
  switch (child.status) {
    case "nxdomain": {
      const free = unregistered.get(child.domain);
      const danger =
        free === undefined
          ? "points to a name that does not exist"
          : `points to a name that does not exist, and ${free} is not registered: anyone can register it and then send as ${tree.domain}`;
      return told(
        "spf/include-gone",
        danger,
        `Remove ${term}${own ? "" : ", or tell its owner"}: until then receivers that reach it treat SPF as broken (permerror).`,
      );
    }
    case "no-record":
    case "multiple":
    case "syntax":
      return told(
        "spf/include-without-record",
        `points to ${WHY[child.status]}${child.status === "syntax" ? ` (${child.detail})` : ""}`,
        `Remove ${term} or correct its name; ${kind === "include" ? "an include" : "a redirect"} without a valid record breaks SPF (permerror).`,
      );
    case "loop":
      return told(
        "spf/include-loop",
        `leads back to itself: ${child.detail}`,
        `Remove ${term}${own ? "" : ", or tell its owner"}: a loop breaks SPF (permerror).`,
      );
    case "ok":
    case "unknown":
    case "macro":
    case "limit":
      return null;
  }
}

const WHY = {
  "no-record": "a name without an SPF record",
  multiple: "a name with several SPF records",
  syntax: "a record that cannot be read",
} as const;

/** The domain's own record without the term; or with the space that is missing before `-all`. */
function withoutChild(record: SpfRecord, child: Child): string | null {
  const term = record.terms.find((t) => t.text === child.via?.term);
  if (term === undefined) return null;
  // Without its redirect the record would say nothing about all others.
  const rest = child.via?.kind === "redirect" ? "~all" : null;
  return corrected(record, new Map([[term, gluedAll(term.text)?.join(" ") ?? rest]]));
}

function faultIssue(domain: Name, node: Child, fault: SpfTermFault, unregistered: Unregistered): SpfIssue | null {
  const of = node.domain === domain ? "" : ` (in the record of ${node.domain})`;
  if (fault.kind === "too-many") {
    return issue(
      ...(["spf/too-many-names", domain, `${node.domain} ${fault.term}`] as const),
      `${fault.term}${of}: ${fault.target} has ${fault.names} MX records; 10 are allowed, then receivers treat SPF as broken (permerror)`,
      `Name the servers with ip4 and ip6 terms instead of ${fault.term}, or remove MX records of ${fault.target}.`,
      { degree: fault.names },
    );
  }
  const free = unregistered.get(fault.target);
  if (free === undefined) return null;
  return issue(
    ...(["spf/takeover", domain, `${node.domain} ${fault.term}`] as const),
    `${excerpt(fault.term, 120)}${of} names ${fault.target}, and ${free} is not registered: anyone can register it and then send as ${domain}`,
    `Remove ${fault.term}, or register ${free} yourself.`,
  );
}

/** Every node below, each with its parent, parents first. */
export function descendants(node: SpfNode): readonly Child[] {
  return node.children.flatMap((child) => [{ ...child, parent: node }, ...descendants(child)]);
}
