import { PORTALS, type Portal } from "../mail/dnsbl/catalogue.ts";
import { isDnsNeed, type Provider, type Requirement } from "../rules/provider/catalogue.ts";
import { scoreProviders, type Mark, type ProviderScore, type RequirementScore } from "../rules/provider/score.ts";
import type { Lang } from "../core/lang.ts";
import type { Facts } from "../facts/types.ts";
import { code, forLog, markdown } from "./escape.ts";
import { reportWords } from "./words/words.ts";

const SIGNS: Readonly<Record<Mark, string>> = { ok: "✅", bad: "❌", odd: "⚠️", open: "⬜" };
const NAMED = 3;

/** The scorecard as a folded section of the Markdown summary. */
export function providerSection(facts: Facts, lang: Lang): readonly string[] {
  const scores = scoreProviders(facts);
  if (scores.length === 0) return [];
  const words = reportWords(lang).provider;
  return [
    `<details><summary>${words.titled(headline(scores))}</summary>`,
    "",
    `| ${words.provider} | | ${words.requirementColumn} | ${words.senders} | ${words.source} |`,
    "|---|---|---|---|---|",
    ...scores.flatMap(({ provider, rows }) =>
      rows.map(
        (row) =>
          `| ${provider.name} | ${signOf(row)} | ${markdown(requirementText(row.requirement, lang))} | ${sendersText(row, provider, lang, IN_MARKDOWN)} | [${provider.since}](${provider.source}) |`,
      ),
    ),
    "",
    words.legend,
    "",
    "</details>",
    "",
  ];
}

/** The scorecard for the terminal: one line, and a line for each requirement that is not met. */
export function providerLines(facts: Facts, lang: Lang): readonly string[] {
  const scores = scoreProviders(facts);
  if (scores.length === 0) return [];
  const words = reportWords(lang).provider;
  const unmet = scores.flatMap(({ provider, rows }) =>
    rows
      .filter((row) => row.unmet.length > 0 || portalsOf(provider, row.requirement).length > 0)
      .map(
        (row) =>
          `  ${words.requirement(provider.name, requirementText(row.requirement, lang), sendersText(row, provider, lang, IN_TEXT))}`,
      ),
  );
  return [words.titled(headline(scores)), ...unmet, ""];
}

/** `facts.providers` of the JSON report, which is English; at most 100 senders are named in a row. */
export function providersJson(facts: Facts): readonly object[] {
  return scoreProviders(facts).map(({ provider, mark, rows }) => ({
    provider: provider.id,
    name: provider.name,
    mark,
    source: provider.source,
    since: provider.since,
    portals: PORTALS.filter((portal) => portal.provider === provider.id).map(({ title, page }) => ({ title, page })),
    requirements: rows.map(({ requirement, met, unmet, unknown }) => ({
      requirement: requirementText(requirement, "en"),
      level: requirement.level,
      dns: isDns(requirement),
      met,
      unmet: unmet.length,
      unknown: unknown.length,
      senders: { unmet: unmet.slice(0, 100), unknown: unknown.slice(0, 100) },
    })),
  }));
}

/** What only the provider's own page tells: what its users complain of. */
const COMPLAINTS: readonly Requirement["need"][] = ["spam-rate", "unsubscribe-link"];

function portalsOf({ id }: Pick<Provider, "id">, { need }: Requirement): readonly Portal[] {
  return COMPLAINTS.includes(need) ? PORTALS.filter((portal) => portal.provider === id) : [];
}

function headline(scores: readonly ProviderScore[]): string {
  return scores.map(({ provider, mark }) => `${provider.name} ${SIGNS[mark]}`).join(" · ");
}

function isDns(requirement: Requirement): boolean {
  return isDnsNeed(requirement.need);
}

export function requirementText({ need, level }: Requirement, lang: Lang): string {
  const words = reportWords(lang).provider;
  const text = words.needs[need];
  return level === "must" ? text : words.advised(text);
}

/** The sign of a row; ✉ where DNS cannot tell. */
export function signOf({ requirement, unmet, unknown }: RequirementScore): string {
  if (!isDns(requirement)) return "✉";
  if (unmet.length > 0) return requirement.level === "must" ? SIGNS.bad : SIGNS.odd;
  return unknown.length > 0 ? SIGNS.open : SIGNS.ok;
}

/** How a report shows what stands in the words: a name, which it must escape, and a page of ours to look at. */
export interface ShownAs {
  readonly name: (text: string) => string;
  readonly page: (portal: Pick<Portal, "title" | "page">) => string;
}

/** Where nothing becomes a link. */
export const pageText: ShownAs["page"] = ({ title, page }) => `${title} ${page}`;

const IN_TEXT: ShownAs = { name: forLog, page: pageText };
const IN_MARKDOWN: ShownAs = { name: code, page: ({ title, page }) => `[${title}](${page})` };

/** How many senders meet it, and who does not. */
export function sendersText(
  row: RequirementScore,
  provider: Pick<Provider, "id">,
  lang: Lang,
  { name: show, page }: ShownAs,
): string {
  const { met, unmet, unknown, requirement } = row;
  const { common, provider: words } = reportWords(lang);
  if (!isDns(requirement)) return words.needsData(portalsOf(provider, requirement).map(page));
  const names = (ids: readonly string[]): string =>
    common.andMore(ids.slice(0, NAMED).map(show), Math.max(0, ids.length - NAMED));
  return words.parts([
    words.met(met, met + unmet.length + unknown.length),
    ...(unmet.length === 0 ? [] : [words.unmet(names(unmet))]),
    ...(unknown.length === 0 ? [] : [words.unknown(names(unknown))]),
  ]);
}
