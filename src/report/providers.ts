import { NEED_TEXT, type Requirement } from "../rules/provider/catalogue.ts";
import { scoreProviders, type Mark, type ProviderScore, type RequirementScore } from "../rules/provider/score.ts";
import type { Facts } from "../facts/types.ts";
import { code, forLog, markdown } from "./escape.ts";

const SIGNS: Readonly<Record<Mark, string>> = { ok: "✅", bad: "❌", odd: "⚠️", open: "⬜" };
const NAMED = 3;

/** The scorecard as a folded section of the Markdown summary. */
export function providerSection(facts: Facts): readonly string[] {
  const scores = scoreProviders(facts);
  if (scores.length === 0) return [];
  return [
    `<details><summary>Provider scorecard: ${headline(scores)}</summary>`,
    "",
    "| Provider | | Requirement | Senders | Source |",
    "|---|---|---|---|---|",
    ...scores.flatMap(({ provider, rows }) =>
      rows.map(
        (row) =>
          `| ${provider.name} | ${signOf(row)} | ${markdown(requirementText(row.requirement))} | ${sendersText(row, code)} | [${provider.since}](${provider.source}) |`,
      ),
    ),
    "",
    "⬜ could not be checked: for DKIM, name the selectors in the senders list (`dkim=`). ✉ needs mail or the provider's portal: DNS cannot tell.",
    "",
    "</details>",
    "",
  ];
}

/** The scorecard for the terminal: one line, and a line for each requirement that is not met. */
export function providerLines(facts: Facts): readonly string[] {
  const scores = scoreProviders(facts);
  if (scores.length === 0) return [];
  const unmet = scores.flatMap(({ provider, rows }) =>
    rows
      .filter((row) => row.unmet.length > 0)
      .map((row) => `  ${provider.name}: ${requirementText(row.requirement)}: ${sendersText(row, forLog)}`),
  );
  return [`Provider scorecard: ${headline(scores)}`, ...unmet, ""];
}

/** `facts.providers` of the JSON report; at most 100 senders are named in a row. */
export function providersJson(facts: Facts): readonly object[] {
  return scoreProviders(facts).map(({ provider, mark, rows }) => ({
    ...{ provider: provider.id, name: provider.name, mark, source: provider.source, since: provider.since },
    requirements: rows.map(({ requirement, met, unmet, unknown }) => ({
      ...{ requirement: requirementText(requirement), level: requirement.level, dns: isDns(requirement) },
      ...{ met, unmet: unmet.length, unknown: unknown.length },
      senders: { unmet: unmet.slice(0, 100), unknown: unknown.slice(0, 100) },
    })),
  }));
}

function headline(scores: readonly ProviderScore[]): string {
  return scores.map(({ provider, mark }) => `${provider.name} ${SIGNS[mark]}`).join(" · ");
}

function isDns(requirement: Requirement): boolean {
  return typeof requirement.need === "string";
}

export function requirementText({ need, level }: Requirement): string {
  const text = typeof need === "string" ? NEED_TEXT[need] : need.data;
  return level === "must" ? text : `${text} (advised)`;
}

/** The sign of a row; ✉ where DNS cannot tell. */
export function signOf({ requirement, unmet, unknown }: RequirementScore): string {
  if (!isDns(requirement)) return "✉";
  if (unmet.length > 0) return requirement.level === "must" ? SIGNS.bad : SIGNS.odd;
  return unknown.length > 0 ? SIGNS.open : SIGNS.ok;
}

/** How many senders meet it, and who does not; `show` escapes a name. */
export function sendersText(row: RequirementScore, show: (text: string) => string): string {
  const { met, unmet, unknown, requirement } = row;
  if (!isDns(requirement)) return "needs mail or portal data";
  const names = (ids: readonly string[]): string =>
    `${ids.slice(0, NAMED).map(show).join(", ")}${ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ""}`;
  return [
    `${met} of ${met + unmet.length + unknown.length}`,
    ...(unmet.length === 0 ? [] : [`not met by ${names(unmet)}`]),
    ...(unknown.length === 0 ? [] : [`not checked for ${names(unknown)}`]),
  ].join("; ");
}
