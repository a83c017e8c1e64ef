import type { SpfNode } from "./types.ts";

/** The tree's nodes, parents first. */
export function nodesOf(tree: SpfNode): readonly SpfNode[] {
  return [tree, ...tree.children.flatMap(nodesOf)];
}
