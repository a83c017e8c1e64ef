import { fitted } from "../../core/fitted.ts";
import type { Name } from "../../dns/types.ts";
import { MAX_LOOKUPS, MAX_VOID } from "./limits.ts";
import { isHostName } from "./host-name.ts";
import { notice, type LookupCosts, type SpfNotice } from "./notice.ts";
import { nodesOf } from "./nodes.ts";
import type { ShutFamily } from "./passing.ts";
import type { AskedNode, SpfIncludeCost, SpfNode } from "./types.ts";

const MOST_COSTS = 12;

/** What a tree costs: lookups, void lookups, one record paid for twice (RFC 7208 §4.6.4). */
export function budgetNotices(tree: AskedNode, includes: readonly SpfIncludeCost[]): readonly SpfNotice[] {
  return [...lookupNotice(tree, includes), ...voidNotice(tree), ...doubleNotices(tree)];
}

function lookupNotice(tree: AskedNode, includes: readonly SpfIncludeCost[]): readonly SpfNotice[] {
  const { domain, lookups } = tree;
  if (lookups === 0) return [];
  const params = { domain, ...costsOf(tree, includes) };
  // From how many on it is worth a word is the rule's own setting.
  return lookups <= MAX_LOOKUPS
    ? [notice("near-lookup-limit", domain, "lookups", params, { degree: lookups })]
    : [notice("too-many-lookups", domain, "lookups", { ...params, replaced: [] }, { degree: lookups })];
}

/** Who costs what, the dearest first, and what dropping idle includes would save. */
function costsOf(tree: AskedNode, includes: readonly SpfIncludeCost[]): LookupCosts {
  const parts = tree.children.map((c) => ({ name: c.domain, lookups: c.lookups + 1 }));
  const sorted = [...parts].sort((a, b) => b.lookups - a.lookups);
  return {
    lookups: tree.lookups,
    max: MAX_LOOKUPS,
    costs: sorted.slice(0, MOST_COSTS),
    more: Math.max(0, sorted.length - MOST_COSTS),
    own: tree.lookups - parts.reduce((sum, p) => sum + p.lookups, 0),
    idle: fitted(includes.filter((i) => i.listed === 0).map(({ term, lookups }) => ({ term, lookups }))),
    includes: includes.length,
  };
}

function voidNotice(tree: AskedNode): readonly SpfNotice[] {
  if (tree.voidLookups <= MAX_VOID) return [];
  const own = tree.faults.filter((f) => f.kind !== "too-many").map((f) => f.term);
  const others = nodesOf(tree)
    .slice(1)
    .flatMap((node) =>
      node.faults.flatMap((f) => (f.kind === "too-many" ? [] : [{ term: f.term, holder: node.domain }])),
    );
  const terms = [...own.map((term) => ({ term, holder: null })), ...others].slice(0, 10);
  const params = { domain: tree.domain, lookups: tree.voidLookups, max: MAX_VOID, terms };
  const more = { degree: tree.voidLookups };
  return [notice("too-many-void-lookups", tree.domain, "void", params, more)];
}

/** Names that one void term or one family may list. */
const MOST_NAMES = 5;

/** Own terms whose names hold nothing, while they are few; families whose senders meet too many such names. `told`: terms told as takeover. */
export function voidTermNotices(
  tree: AskedNode,
  shut: readonly ShutFamily[],
  told: ReadonlySet<string>,
): readonly SpfNotice[] {
  const { domain, voidLookups: lookups } = tree;
  if (lookups > MAX_VOID) return [];
  const single = tree.faults
    .filter((fault) => fault.kind !== "too-many" && !told.has(fault.term) && isHostName(fault.target))
    .map(({ term, target }) => {
      const params = { domain, term, family: null, names: [target], lookups, max: MAX_VOID };
      return notice("void-term", domain, term, params);
    });
  const families = shut.map(({ family, names }) => {
    const params = {
      domain,
      term: null,
      family,
      names: names.slice(0, MOST_NAMES),
      lookups: names.length,
      max: MAX_VOID,
    };
    return notice("void-term", domain, `IPv${family}`, params);
  });
  return [...single, ...families];
}

/** A record that is reached by two paths costs its lookups twice; told once, for the outermost one. */
function doubleNotices(tree: AskedNode): readonly SpfNotice[] {
  const parents = new Map<Name, { readonly node: SpfNode; readonly by: string[] }>();
  const visit = (node: SpfNode): void => {
    for (const child of node.children) {
      if (child.status !== "ok") continue;
      const seen = parents.get(child.domain);
      if (seen === undefined) parents.set(child.domain, { node: child, by: [node.domain] });
      else seen.by.push(node.domain);
      visit(child);
    }
  };
  visit(tree);
  const double = [...parents].filter(([, { by }]) => new Set(by).size > 1);
  return double.slice(0, 10).map(([domain, { node, by }]) => {
    const own = by.includes(tree.domain);
    const from = [...new Set(by)].slice(0, 5);
    const saved = (own ? by.length - 1 : 1) * (node.lookups + 1);
    return notice("duplicate-include", tree.domain, domain, { domain, times: by.length, from, own, saved });
  });
}
