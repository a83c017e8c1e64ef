import type { SpfNode } from "../mail/spf/types.ts";
import type { Lang } from "../core/lang.ts";
import { mermaid } from "./escape.ts";
import { reportWords } from "./words/words.ts";

/** GitHub's renderer refuses larger diagrams well before; people do not read them either. */
const MAX_NODES = 60;

/** The include tree as a mermaid flowchart, a node each with the lookups below it; what is broken is red. */
export function mermaidTree(tree: SpfNode, lang: Lang): readonly string[] {
  const words = reportWords(lang).spf;
  const lines = ["flowchart LR"];
  const broken: string[] = [];
  let next = 0;
  let left = 0;
  const visit = (node: SpfNode): string => {
    const id = `n${next++}`;
    const fine = node.status === "ok" || node.status === "macro";
    const cost = node.lookups > 0 ? ` (${node.lookups})` : "";
    const note = node.status === "ok" ? cost : ` – ${words.status[node.status]}`;
    lines.push(`  ${id}["${mermaid(node.domain.slice(0, 120))}${note}"]`);
    if (!fine && node.status !== "unknown") broken.push(id);
    for (const child of node.children) {
      if (next < MAX_NODES)
        lines.push(`  ${id} -->${child.via?.kind === "redirect" ? "|redirect|" : ""} ${visit(child)}`);
      else left++;
    }
    return id;
  };
  visit(tree);
  if (left > 0) lines.push(`  more["${words.moreBranches(left)}"]`);
  if (broken.length > 0)
    lines.push("  classDef broken stroke:#d1242f,stroke-width:2px", `  class ${broken.join(",")} broken`);
  return lines;
}
