import type { Name } from "../../dns/types.ts";
import { count } from "../../text/printable.ts";
import { issue } from "./issue.ts";
import { nodesOf } from "./nodes.ts";
import { parseSpf } from "./parse.ts";
import { without } from "./rewrite.ts";
import type { SpfIncludeCost, SpfIssue, SpfNode } from "./types.ts";

const MAX_LOOKUPS = 10;
const MAX_VOID = 2;
/** More idle includes than this are a number, not a list. */
const MOST_IDLE = 5;
const MOST_COSTS = 12;

/** What a tree costs: lookups, void lookups, one record paid for twice (RFC 7208 §4.6.4). */
export function budgetIssues(tree: SpfNode, includes: readonly SpfIncludeCost[]): readonly SpfIssue[] {
  return [...lookupIssue(tree, includes), ...voidIssue(tree), ...doubleIssues(tree)];
}

function lookupIssue(tree: SpfNode, includes: readonly SpfIncludeCost[]): readonly SpfIssue[] {
  const { domain, lookups } = tree;
  if (lookups === 0) return [];
  const who = `Costs: ${costs(tree)}.${candidates(lookups, includes)}`;
  if (lookups <= MAX_LOOKUPS) {
    // From how many on it is worth a word is the check's own setting.
    return [
      issue(
        ...(["spf/near-lookup-limit", domain, "lookups"] as const),
        `SPF of ${domain} uses ${lookups} of ${MAX_LOOKUPS} lookups`,
        `${who} One more include of a vendor may break it.`,
        { degree: lookups },
      ),
    ];
  }
  return [
    issue(
      ...(["spf/too-many-lookups", domain, "lookups"] as const),
      `SPF of ${domain} needs ${lookups} lookups; ${MAX_LOOKUPS} are allowed, then receivers treat it as broken (permerror)`,
      `${who} Remove includes of services that no longer send for you, or move one to a subdomain of its own.`,
      { degree: lookups },
    ),
  ];
}

/** Who costs what, the dearest first. */
function costs(tree: SpfNode): string {
  const parts = tree.children.map((c) => ({ name: c.domain, lookups: c.lookups + 1 }));
  const own = tree.lookups - parts.reduce((sum, p) => sum + p.lookups, 0);
  const shown = [...parts].sort((a, b) => b.lookups - a.lookups).map((p) => `${p.name} ${p.lookups}`);
  const more = shown.length > MOST_COSTS ? [`${shown.length - MOST_COSTS} more`] : [];
  return [...shown.slice(0, MOST_COSTS), ...more, ...(own > 0 ? [`own a, mx, ptr and exists terms ${own}`] : [])].join(
    ", ",
  );
}

/** Includes that let no address of the list pass: what dropping each would save. */
function candidates(lookups: number, includes: readonly SpfIncludeCost[]): string {
  const idle = includes.filter((i) => i.listed === 0);
  if (idle.length === 0) return "";
  const saved = idle.reduce((sum, i) => sum + i.lookups, 0);
  if (idle.length > MOST_IDLE)
    return ` ${idle.length} of ${count(includes.length, "include")} let no address of your list pass (together ${count(saved, "lookup")}; the SPF tree in the report marks them): candidates to drop, if nothing else sends through them.`;
  const shown = idle.map((i) => `${i.term} (saves ${i.lookups}: ${lookups} → ${lookups - i.lookups})`);
  return ` No address of your list passes by ${shown.join(", ")}: candidates to drop, if nothing else sends through them.`;
}

function voidIssue(tree: SpfNode): readonly SpfIssue[] {
  if (tree.voidLookups <= MAX_VOID) return [];
  const { record } = parseSpf(tree.record ?? "v=spf1");
  const own = tree.faults.filter((f) => f.kind !== "too-many").map((f) => f.term);
  const others = nodesOf(tree)
    .slice(1)
    .flatMap((node) =>
      node.faults.flatMap((f) => (f.kind === "too-many" ? [] : [`${f.term} (in the record of ${node.domain})`])),
    );
  const named = [...own, ...others].slice(0, 10).join(", ");
  return [
    issue(
      ...(["spf/too-many-void-lookups", tree.domain, "void"] as const),
      `SPF of ${tree.domain} asks ${tree.voidLookups} names that hold nothing; ${MAX_VOID} are allowed, then receivers treat it as broken (permerror)`,
      `Remove the terms whose names have no records any more: ${named}.`,
      { degree: tree.voidLookups, corrected: without(record, own) },
    ),
  ];
}

/** A record that is reached by two paths costs its lookups twice; told once, for the outermost one. */
function doubleIssues(tree: SpfNode): readonly SpfIssue[] {
  const parents = new Map<Name, { readonly node: SpfNode; readonly by: Name[] }>();
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
    const saved = (by.length - 1) * (node.lookups + 1);
    const own = by.includes(tree.domain);
    return issue(
      ...(["spf/duplicate-include", tree.domain, domain] as const),
      `the record of ${domain} is reached ${by.length} times (from ${[...new Set(by)].slice(0, 5).join(", ")}), and each costs its lookups anew`,
      own
        ? `Remove include:${domain} from your record: another include holds it already. That saves ${count(saved, "lookup")}.`
        : `Dropping one of the includes that lead there saves ${count(node.lookups + 1, "lookup")} or more.`,
      { degree: null },
    );
  });
}
