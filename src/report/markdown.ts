import type { JudgedFinding } from "../compare/types.ts";
import { cidrsOf } from "../ip/range.ts";
import { countOf, subtract } from "../ip/set.ts";
import type { SpfNode } from "../mail/spf/types.ts";
import { count } from "../text/printable.ts";
import { code, markdown, mermaid } from "./escape.ts";
import { groupedNotChecked, type ReportInput } from "./model.ts";
import { recoveredSection } from "./recovered.ts";
import { budgetBar, scopeLine, summaryLine } from "./summary-line.ts";
import { senderRows, type Cell } from "./table.ts";

/** GitHub refuses a job summary over 1 MiB; comments over 65,536 characters. */
export const SUMMARY_LIMIT = 1024 * 1024;
const ROWS = 500;

/** The job summary. When it would be over `limit` bytes the details go first, and it says so. */
export function renderMarkdown(input: ReportInput, hidden: string | null = null, limit = SUMMARY_LIMIT): string {
  const head = [
    ...heading(input, hidden),
    ...findingTable(input, ROWS),
    ...recoveredSection(input),
    ...senderTable(input, ROWS),
    ...budgets(input),
  ];
  const details = [...trees(input), ...whoMaySend(input), ...byHand(input)];
  const whole = `${[...head, ...details].join("\n")}\n`;
  if (Buffer.byteLength(whole) <= limit) return whole;
  const short = `${[...heading(input, hidden), ...findingTable(input, 50), "", "_The details are too long for this page; they are in the JSON report._"].join("\n")}\n`;
  return Buffer.byteLength(short) <= limit ? short : short.slice(0, Math.floor(limit / 4));
}

function heading(input: ReportInput, hidden: string | null): readonly string[] {
  const { verdict } = input.judgement;
  const sign = verdict === "pass" ? "✅" : verdict === "fail" ? "❌" : "⬜";
  const learned = input.learned
    ? ["", "First run: what stands today was learned. From now on only changes for the worse fail."]
    : [];
  return [
    `# ${sign} ${summaryLine(input)}`,
    "",
    markdown(scopeLine(input)),
    ...learned,
    ...(hidden === null ? [] : ["", `_${hidden}._`]),
    "",
  ];
}

const SIGNS = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

function findingTable(input: ReportInput, most: number): readonly string[] {
  const { findings } = input.judgement;
  const groups = groupedNotChecked(input);
  if (findings.length === 0 && groups.length === 0) return ["Nothing to report.", ""];
  const rows = findings
    .slice(0, most)
    .map(
      (f) =>
        `| ${sign(f)} | ${markdown(f.message)} (${code(f.id)}) | ${f.location === null ? "–" : code(`${f.location.file}:${f.location.line}`)} | ${since(f)} |`,
    );
  const open = groups
    .slice(0, most)
    .map((g) => `| ⬜ | ${code(g.what)} not checked: ${markdown(`${g.reason}. ${g.detail}`)} | – | – |`);
  const left = Math.max(0, findings.length - most);
  return [
    "| | Finding | Where | Since |",
    "|-|---|---|---|",
    ...rows,
    ...open,
    ...(left > 0 ? ["", `…and ${count(left, "more finding")}.`] : []),
    "",
  ];
}

function sign(f: JudgedFinding): string {
  return f.change === "resolved" || f.acceptedUntil !== null ? "✅" : SIGNS[f.severity];
}

function since(f: JudgedFinding): string {
  if (f.acceptedUntil !== null) return `accepted until ${f.acceptedUntil}`;
  switch (f.change) {
    case "introduced":
      return f.since === null ? "**this change**" : `**new** (${f.since.slice(0, 10)})`;
    case "worsened":
      return "**worse now**";
    case "resolved":
      return "resolved";
    case "indeterminate":
      return "could not be compared";
    case "persisting":
      return `${f.since?.slice(0, 10) ?? "before"}${f.issue === undefined ? "" : `, tracked in #${f.issue}`}`;
    case null:
      return "–";
  }
}

const MARKS: Readonly<Record<Cell["mark"], string>> = { ok: "✅ ", bad: "❌ ", odd: "⚠️ ", none: "", open: "⬜ " };

function senderTable(input: ReportInput, most: number): readonly string[] {
  const rows = senderRows(input.facts);
  if (rows.length === 0) return [];
  const show = (cell: Cell): string => MARKS[cell.mark] + markdown(cell.text);
  const lines = rows
    .slice(0, most)
    .map(
      (r) =>
        `| ${code(r.address)} | ${markdown(r.sender)} | ${show(r.ptr)} | ${show(r.forward)} | ${show(r.helo)} | ${show(r.spf)} | ${show(r.lists)} |`,
    );
  const more = rows.length > most ? ["", `…and ${rows.length - most} more addresses.`] : [];
  return [
    "## Senders",
    "",
    "| Address | Sender | Name back (PTR) | Name forward | HELO | SPF | Lists |",
    "|---|---|---|---|---|---|---|",
    ...lines,
    ...more,
    "",
  ];
}

function knownTrees(input: ReportInput): readonly { readonly domain: string; readonly tree: SpfNode }[] {
  return [...input.facts.spf].flatMap(([domain, fact]) =>
    fact.known && fact.value.tree.record !== null ? [{ domain, tree: fact.value.tree }] : [],
  );
}

function budgets(input: ReportInput): readonly string[] {
  const trees = knownTrees(input).slice(0, 50);
  return trees.length === 0
    ? []
    : [
        "## SPF lookups used",
        "",
        "| Domain | Lookups |",
        "|---|---|",
        ...trees.map(({ domain, tree }) => `| ${markdown(domain)} | ${budgetBar(tree.lookups)} |`),
        "",
      ];
}

function details(title: string, body: readonly string[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, "", ...body, "", "</details>", ""];
}

function trees(input: ReportInput): readonly string[] {
  return knownTrees(input)
    .filter(({ tree }) => tree.children.length > 0)
    .slice(0, 10)
    .flatMap(({ domain, tree }) =>
      details(`SPF tree of ${markdown(domain)} and cost per include`, [
        "```mermaid",
        ...mermaidTree(tree),
        "```",
        "",
        "| Include | Lookups |",
        "|---|---|",
        ...tree.children.map((c) => `| ${code(c.domain)} | ${c.lookups + 1} |`),
      ]),
    );
}

/** The include tree as a mermaid flowchart. */
export function mermaidTree(tree: SpfNode): readonly string[] {
  const lines = ["flowchart TD"];
  let next = 0;
  const visit = (node: SpfNode): string => {
    const id = `n${next++}`;
    const note = node.status === "ok" ? (node.lookups === 0 ? "" : ` (${node.lookups})`) : ` – ${node.status}`;
    lines.push(`  ${id}["${mermaid(node.domain)}${note}"]`);
    for (const child of node.children) if (next < 60) lines.push(`  ${id} --> ${visit(child)}`);
    return id;
  };
  visit(tree);
  return lines;
}

function whoMaySend(input: ReportInput): readonly string[] {
  return [...input.facts.spf].slice(0, 20).flatMap(([domain, fact]) => {
    if (!fact.known || !fact.value.authorized.known) return [];
    const now = fact.value.authorized.value;
    const base = input.baseFacts?.spf.get(domain);
    const before = base?.known === true && base.value.authorized.known ? base.value.authorized.value : null;
    const four = countOf(now, 4).toLocaleString("en-US");
    const change =
      before === null
        ? ""
        : `: ${signed(countOf(subtract(now, before), 4), "+")} ${signed(countOf(subtract(before, now), 4), "−")} addresses`;
    const blocks = now.flatMap(cidrsOf);
    const shown = blocks.slice(0, 100).map(code).join(", ");
    const lost = before === null ? [] : subtract(before, now).flatMap(cidrsOf).slice(0, 50);
    return details(`Who may send as ${markdown(domain)}${change}`, [
      `${four} IPv4 addresses: ${shown || "none"}${blocks.length > 100 ? " …" : ""}`,
      ...(lost.length === 0 ? [] : ["", `No longer: ${lost.map(code).join(", ")}`]),
    ]);
  });
}

function signed(n: bigint, sign: string): string {
  return `${sign}${n.toLocaleString("en-US")}`;
}

function byHand(input: ReportInput): readonly string[] {
  const commands = new Set(input.judgement.findings.flatMap((f) => f.evidence.map((e) => e.command)));
  if (commands.size === 0) return [];
  const lines = [...commands].slice(0, 200).map((command) => command.replaceAll("`", "'"));
  return details("Reproduce by hand", ["```sh", ...lines, "```"]);
}
