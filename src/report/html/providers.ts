import { scoreProviders } from "../../checks/provider/score.ts";
import { html } from "../escape.ts";
import type { ReportInput } from "../model.ts";
import { requirementText, sendersText, signOf } from "../providers.ts";
import { code, table, type Section } from "./markup.ts";

/** What the large receivers ask of senders, and how far the senders meet it. */
export function providersSection(input: ReportInput): Section | null {
  const rows = scoreProviders(input.facts).flatMap(({ provider, rows: own }) =>
    own.map((row) => [
      html(provider.name),
      `${signOf(row)} ${html(requirementText(row.requirement))}`,
      sendersText(row, code),
      `${html(provider.since)}<br><span class="small">${html(provider.source)}</span>`,
    ]),
  );
  if (rows.length === 0) return null;
  const note =
    '<p class="soft">⬜ could not be checked: for DKIM, name the selectors in the senders list (dkim=). ✉ needs mail or the provider\'s portal: DNS cannot tell.</p>';
  return {
    id: "providers",
    title: "Provider scorecard",
    body: `${table("What receivers require", ["Provider", "Requirement", "Senders", "Source"], rows)}\n${note}`,
  };
}
