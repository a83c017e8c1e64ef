import { cidrsOf } from "../ip/range.ts";
import type { IpSet } from "../ip/set.ts";
import type { Lang } from "../core/lang.ts";
import { adviceOf } from "./advice.ts";
import { code, fenced, markdown, markdownHtml } from "./escape.ts";
import { mermaidTree } from "./mermaid.ts";
import { langOf, wordsOf } from "./lang.ts";
import { open, type ReportInput } from "./model.ts";
import {
  budgetText,
  effectOf,
  openText,
  spfOf,
  voidText,
  whoAndChange,
  whoText,
  type Marking,
  type SpfOf,
} from "./spf-effect.ts";
import { reportWords } from "./words/words.ts";

/** The table of lookups used; one domain is one line of a heading. */
export function spfBudgets(input: ReportInput): readonly string[] {
  const all = spfOf(input);
  if (all.length === 0) return [];
  const lang = langOf(input);
  const words = wordsOf(input).spf;
  const rows = all
    .slice(0, 50)
    .map(
      (s) =>
        `| ${markdown(s.domain)} | ${budgetText(s, lang)} | ${voidText(s, lang)} | ${whoAndChange(s, lang, MARKDOWN)} |`,
    );
  const more = all.length > 50 ? ["", words.moreDomains(all.length - 50)] : [];
  const only = all[0];
  if (only !== undefined && all.length === 1) return [...budgetHeading(only, lang), ""];
  const head = `| ${words.domain} | ${words.lookups} | ${words.voids} | ${words.maySend} |`;
  return [`## ${words.budget}`, "", head, "|---|---|---|---|", ...rows, ...more, ""];
}

const MARKDOWN: Marking = { strong: (text) => `**${text}**`, term: code };

/** One domain needs no table. */
function budgetHeading(s: SpfOf, lang: Lang): readonly string[] {
  const words = reportWords(lang).spf;
  const title = words.titled(words.budgetOf(markdown(s.domain)), budgetText(s, lang));
  const voids = words.titled(words.voids, voidText(s, lang));
  return [`## ${title}`, "", voids, "", words.maySendWho(whoAndChange(s, lang, MARKDOWN))];
}

/** Trees with costs, who may send, and the records to publish: what stands folded below the tables. */
export function spfDetails(input: ReportInput): readonly string[] {
  const all = spfOf(input);
  const lang = langOf(input);
  return [
    ...publishSection(input),
    ...all
      .filter(({ spf }) => spf.tree.children.length > 0)
      .slice(0, 10)
      .flatMap((s) => treeSection(s, lang)),
    // Beside a base only what changed is news; the table above has the rest in numbers.
    ...all
      .filter((s) => input.baseFacts === null || effectOf(s, lang)?.text !== "")
      .slice(0, 20)
      .flatMap((s) => whoMaySend(s, lang)),
  ];
}

export function details(title: string, body: readonly string[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, "", ...body, "", "</details>", ""];
}

/** Each record that a finding proposes, once, in a block that can be copied. */
function publishSection(input: ReportInput): readonly string[] {
  const { common, spf: words } = wordsOf(input);
  const records = new Map<string, { readonly title: string; readonly ids: Set<string> }>();
  for (const finding of open(input)) {
    const { record } = adviceOf(finding, langOf(input));
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
      words.publishFor(code(title), common.list([...ids].map(code))),
      "",
      ...fenced([key.slice(key.indexOf("\n") + 1)], "text"),
      "",
    ]);
  return details(words.publish, blocks.slice(0, -1));
}

function treeSection({ domain, spf }: SpfOf, lang: Lang): readonly string[] {
  const words = reportWords(lang).spf;
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
  return details(words.tree(markdownHtml(domain)), [
    "```mermaid",
    ...mermaidTree(spf.tree, lang),
    "```",
    "",
    `| ${words.include} | ${words.lookups} |${withList ? ` ${words.passBy} |` : ""}`,
    `|---|---|${withList ? "---|" : ""}`,
    ...rows,
    ...(own > 0 ? [`| ${words.ownTerms} | ${own} |${withList ? " |" : ""}`] : []),
  ]);
}

function whoMaySend(s: SpfOf, lang: Lang): readonly string[] {
  const words = reportWords(lang).spf;
  const effect = effectOf(s, lang);
  if (effect === null) return [];
  const { now, gained, lost, text } = effect;
  if (now.length === 0 && lost.length === 0) return [];
  const list = (set: IpSet, most: number): string => {
    const blocks = set.slice(0, most).flatMap(cidrsOf);
    const more = blocks.length > most || set.length > most ? " …" : "";
    return `${blocks.slice(0, most).map(code).join(", ") || words.none}${more}`;
  };
  const { depending } = s.spf;
  return details(words.whoMaySend(markdownHtml(s.domain), text === "" ? whoText(now, lang) : text), [
    words.titled(whoText(now, lang), list(now, 100)),
    ...(depending === null ? [] : ["", words.whoDepends(null, openText(depending, lang, code))]),
    ...(gained.length === 0 ? [] : ["", words.titled(words.gained, list(gained, 50))]),
    ...(lost.length === 0 ? [] : ["", words.titled(words.lost, list(lost, 50))]),
  ]);
}
