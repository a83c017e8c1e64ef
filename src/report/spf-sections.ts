import { cidrsOf } from "../ip/range.ts";
import type { IpSet } from "../ip/set.ts";
import { count } from "../text/printable.ts";
import { adviceOf } from "./advice.ts";
import { code, fenced, markdown, markdownHtml } from "./escape.ts";
import { mermaidTree } from "./mermaid.ts";
import { open, type ReportInput } from "./model.ts";
import { budgetText, effectOf, spfOf, whoMaySendText, whoText, type SpfOf } from "./spf-effect.ts";

/** The table of lookups used; one domain is one line of a heading. */
export function spfBudgets(input: ReportInput): readonly string[] {
  const all = spfOf(input);
  if (all.length === 0) return [];
  const rows = all.slice(0, 50).map((s) => {
    const effect = effectOf(s);
    const change = effect === null || effect.text === "" ? "" : ` (**${effect.text}**)`;
    return `| ${markdown(s.domain)} | ${budgetText(s)} | ${whoMaySendText(s)}${change} |`;
  });
  const more = all.length > 50 ? ["", `…and ${count(all.length - 50, "more domain")}.`] : [];
  const only = all[0];
  if (only !== undefined && all.length === 1) return [...budgetHeading(only), ""];
  return ["## SPF budget", "", "| Domain | Lookups | May send |", "|---|---|---|", ...rows, ...more, ""];
}

/** One domain needs no table. */
function budgetHeading(s: SpfOf): readonly string[] {
  const effect = effectOf(s);
  const change = effect === null || effect.text === "" ? "" : ` (**${effect.text}**)`;
  return [`## SPF budget, ${markdown(s.domain)}: ${budgetText(s)}`, "", `May send: ${whoMaySendText(s)}${change}`];
}

/** Trees with costs, who may send, and the records to publish: what stands folded below the tables. */
export function spfDetails(input: ReportInput): readonly string[] {
  const all = spfOf(input);
  return [
    ...publishSection(input),
    ...all
      .filter(({ spf }) => spf.tree.children.length > 0)
      .slice(0, 10)
      .flatMap(treeSection),
    // Beside a base only what changed is news; the table above has the rest in numbers.
    ...all
      .filter((s) => input.baseFacts === null || effectOf(s)?.text !== "")
      .slice(0, 20)
      .flatMap(whoMaySend),
  ];
}

export function details(title: string, body: readonly string[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, "", ...body, "", "</details>", ""];
}

/** Each record that a finding proposes, once, in a block that can be copied. */
function publishSection(input: ReportInput): readonly string[] {
  const records = new Map<string, { readonly title: string; readonly ids: Set<string> }>();
  for (const finding of open(input)) {
    const { record } = adviceOf(finding);
    if (record === null) continue;
    const key = `${finding.sender}\n${record}`;
    const known = records.get(key);
    if (known === undefined)
      records.set(key, {
        title: finding.id === "spf/sender-not-authorized" ? finding.cause : finding.subject,
        ids: new Set([finding.id]),
      });
    else known.ids.add(finding.id);
  }
  if (records.size === 0) return [];
  const blocks = [...records]
    .slice(0, 20)
    .flatMap(([key, { title, ids }]) => [
      `For ${code(title)}, against ${[...ids].map(code).join(", ")}:`,
      "",
      ...fenced([key.slice(key.indexOf("\n") + 1)], "text"),
      "",
    ]);
  return details("SPF records to publish", blocks.slice(0, -1));
}

function treeSection({ domain, spf }: SpfOf): readonly string[] {
  const own = spf.lookups - spf.tree.children.reduce((sum, c) => sum + c.lookups + 1, 0);
  const listed = new Map(spf.includes.map((i) => [i.term, i.listed]));
  const withList = spf.includes.some((i) => i.listed !== null);
  const rows = [...spf.tree.children]
    .sort((a, b) => b.lookups - a.lookups)
    .slice(0, 50)
    .map((child) => {
      const passes = listed.get(child.via?.term ?? "") ?? null;
      const cells = [code(child.via?.term ?? child.domain), String(child.lookups + 1)];
      return `| ${[...cells, ...(withList ? [passes === null ? "–" : String(passes)] : [])].join(" | ")} |`;
    });
  return details(`SPF tree of ${markdownHtml(domain)} and cost per include`, [
    "```mermaid",
    ...mermaidTree(spf.tree),
    "```",
    "",
    `| Include | Lookups |${withList ? " Addresses of your list that pass by it |" : ""}`,
    `|---|---|${withList ? "---|" : ""}`,
    ...rows,
    ...(own > 0 ? [`| its own a, mx, ptr and exists terms | ${own} |${withList ? " |" : ""}`] : []),
  ]);
}

function whoMaySend(s: SpfOf): readonly string[] {
  const effect = effectOf(s);
  if (effect === null) return [];
  const { now, gained, lost, text } = effect;
  if (now.length === 0 && lost.length === 0) return [];
  const list = (set: IpSet, most: number): string => {
    const blocks = set.slice(0, most).flatMap(cidrsOf);
    const more = blocks.length > most || set.length > most ? " …" : "";
    return `${blocks.slice(0, most).map(code).join(", ") || "none"}${more}`;
  };
  return details(`Who may send as ${markdownHtml(s.domain)}: ${text === "" ? whoText(now) : text}`, [
    `${whoText(now)}: ${list(now, 100)}`,
    ...(gained.length === 0 ? [] : ["", `New: ${list(gained, 50)}`]),
    ...(lost.length === 0 ? [] : ["", `No longer: ${list(lost, 50)}`]),
  ]);
}
