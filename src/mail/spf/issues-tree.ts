import type { SpfIssue, SpfNode } from "./types.ts";

const MAX_LOOKUPS = 10;

/** What is wrong with the tree as a whole: costs, loops, includes that lead nowhere. Parts that DNS did not tell give no issue. */
export function treeIssues(tree: SpfNode): readonly SpfIssue[] {
  const issues: SpfIssue[] = [];
  const add = (id: string, cause: string, message: string, help: string, degree: number | null = null): void => {
    issues.push({ id, domain: tree.domain, cause, message, help, span: null, degree, corrected: null });
  };
  if (tree.lookups > MAX_LOOKUPS) {
    add(
      "spf/too-many-lookups",
      "lookups",
      `SPF of ${tree.domain} needs ${tree.lookups} lookups; ${MAX_LOOKUPS} are allowed, then receivers treat it as broken (permerror)`,
      `Costs: ${costs(tree)}. Remove includes of services that no longer send for you, or move one to a subdomain of its own.`,
      tree.lookups,
    );
  } else if (tree.lookups > 0) {
    // From how many on it is worth a word is the check's own setting.
    add(
      "spf/near-lookup-limit",
      "lookups",
      `SPF of ${tree.domain} uses ${tree.lookups} of ${MAX_LOOKUPS} lookups`,
      `Costs: ${costs(tree)}. One more include of a vendor may break it.`,
      tree.lookups,
    );
  }
  if (tree.voidLookups > 2) {
    add(
      "spf/too-many-void-lookups",
      "void",
      `SPF of ${tree.domain} asks ${tree.voidLookups} names that hold nothing; 2 are allowed, then receivers treat it as broken (permerror)`,
      "Remove the a: and mx: terms whose names have no records any more.",
      tree.voidLookups,
    );
  }
  for (const child of descendants(tree)) {
    const term = child.via?.term ?? "";
    const kind = child.via?.kind ?? "include";
    const of = child.parent.domain === tree.domain ? "" : ` (in the record of ${child.parent.domain})`;
    if (child.status === "nxdomain") {
      add(
        "spf/include-gone",
        term,
        `${term}${of} points to a name that does not exist; whoever registers it may send as ${tree.domain}`,
        `Remove ${term}: until then receivers that reach it treat SPF as broken (permerror).`,
      );
    } else if (child.status === "no-record" || child.status === "multiple" || child.status === "syntax") {
      const why =
        child.status === "no-record"
          ? "a name without an SPF record"
          : child.status === "multiple"
            ? "a name with several SPF records"
            : `a record that cannot be read (${child.detail})`;
      add(
        "spf/include-without-record",
        term,
        `${term}${of} points to ${why}`,
        `Remove ${term} or correct its name; a ${kind} without a valid record breaks SPF (permerror).`,
      );
    } else if (child.status === "loop") {
      add(
        "spf/include-loop",
        term,
        `${term}${of} leads back to itself: ${child.detail}`,
        `Remove ${term}: a loop breaks SPF (permerror).`,
      );
    }
  }
  return issues;
}

function descendants(node: SpfNode): readonly (SpfNode & { readonly parent: SpfNode })[] {
  return node.children.flatMap((child) => [{ ...child, parent: node }, ...descendants(child)]);
}

/** Who costs what, the dearest first. */
function costs(tree: SpfNode): string {
  const parts = tree.children.map((c) => ({ name: c.domain, lookups: c.lookups + 1 }));
  const own = tree.lookups - parts.reduce((sum, p) => sum + p.lookups, 0);
  const shown = [...parts].sort((a, b) => b.lookups - a.lookups).map((p) => `${p.name} ${p.lookups}`);
  return [...shown, ...(own > 0 ? [`own a, mx, ptr and exists terms ${own}`] : [])].join(", ");
}
