import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { notice, type SpfNotice } from "./notice.ts";
import { parseSpf } from "./parse.ts";
import { typoOf } from "./repair-term.ts";
import type { Unregistered } from "./takeover.ts";
import type { AskedNode, SpfNode, SpfTermFault } from "./types.ts";

/** Told of one tree; a hostile one has hundreds. */
const MAX_NOTICES = 50;

/** Includes that lead nowhere, loops, names that anyone can register. Parts that DNS did not tell give no issue. */
export function treeNotices(tree: AskedNode, unregistered: Unregistered): readonly SpfNotice[] {
  const placed = descendants(tree).flatMap((child): readonly SpfNotice[] => {
    const found = childNotice(tree, child, unregistered);
    return found === null ? [] : [found];
  });
  const terms = [{ ...tree, parent: tree }, ...descendants(tree)].flatMap((node) =>
    node.faults.flatMap((fault): readonly SpfNotice[] => {
      const found = faultNotice(tree.domain, node, fault, unregistered);
      return found === null ? [] : [found];
    }),
  );
  return [...placed, ...terms].slice(0, MAX_NOTICES);
}

type Child = SpfNode & { readonly parent: SpfNode };

function childNotice(tree: AskedNode, child: Child, unregistered: Unregistered): SpfNotice | null {
  const term = child.via?.term ?? "";
  const own = child.parent.domain === tree.domain;
  const placed = { term, holder: own ? null : child.parent.domain };
  const { domain } = tree;
  switch (child.status) {
    case "nxdomain": {
      const free = unregistered.get(child.domain) ?? null;
      return notice("include-gone", domain, term, { ...placed, domain, free, instead: own ? fusedTerms(term) : null });
    }
    case "no-record":
    case "multiple":
    case "syntax": {
      const kind = child.via?.kind ?? "include";
      const params = { ...placed, kind, why: child.status, syntax: child.syntax ?? null };
      return notice("include-without-record", domain, term, params);
    }
    case "loop":
      return notice("include-loop", domain, term, { ...placed, circle: child.circle ?? [] });
    case "ok":
    case "unknown":
    case "macro":
    case "limit":
      return null;
  }
}

/** What an include whose name is no name was meant to be: two terms, or two names. */
function fusedTerms(text: string): string | null {
  const [term] = parseSpf(`v=spf1 ${text}`).record.terms;
  return term === undefined ? null : (typoOf(term)?.join(" ") ?? null);
}

function faultNotice(domain: Name, node: Child, fault: SpfTermFault, unregistered: Unregistered): SpfNotice | null {
  const { target, names } = fault;
  const holder = node.domain === domain ? null : node.domain;
  const cause = `${node.domain} ${fault.term}`;
  if (fault.kind === "too-many")
    return notice("too-many-names", domain, cause, { term: fault.term, holder, target, names }, { degree: names });
  const free = unregistered.get(target);
  if (free === undefined) return null;
  return notice("takeover", domain, cause, { term: excerpt(fault.term, 120), holder, domain, target, free });
}

/** Every node below, each with its parent, parents first. */
export function descendants(node: SpfNode): readonly Child[] {
  return node.children.flatMap((child) => [{ ...child, parent: node }, ...descendants(child)]);
}
