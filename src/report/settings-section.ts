import { count } from "../text/printable.ts";
import { html, markdown } from "./escape.ts";
import { loosenings, type ReportInput } from "./model.ts";
import { placeLink } from "./place.ts";
import { BY_BASE, noteText, SETTINGS_TITLE, underBaseText } from "./words/settings.ts";
import { details } from "./spf-sections.ts";

const MOST = 100;

/** What a change does to its own check, folded, with the first of it in the title. Nothing where it does nothing. */
export function settingsSection(input: ReportInput): readonly string[] {
  const { settings = null, source = null } = input;
  const found = loosenings(input);
  const notes = settings?.notes.map(noteText) ?? [];
  const told = [...found.map((f) => f.message), ...notes];
  const [first] = told;
  if (first === undefined) return [];
  const lines = found.slice(0, MOST).map((f) => {
    const accepted = f.acceptedUntil === null ? "" : `, accepted until ${f.acceptedUntil}`;
    return `- ${markdown(f.message)}${f.location === null ? "" : ` (${placeLink(f.location, source)})`}${accepted}`;
  });
  const more = found.length > MOST ? [`- …and ${count(found.length - MOST, "more")} (JSON report)`] : [];
  const rest = told.length === 1 ? "" : `, and ${(told.length - 1).toLocaleString("en-US")} more`;
  return details(`⚠️ ${SETTINGS_TITLE}: ${html(first)}${rest}`, [
    ...(settings?.by === "base" ? [BY_BASE, ""] : []),
    ...[...lines, ...more, ...notes.map((note) => `- ${markdown(note)}`)],
    ...underBase(input),
  ]);
}

function underBase({ settings = null, source = null }: ReportInput): readonly string[] {
  const under = settings?.underBase ?? null;
  if (under === null) return [];
  const lines = under.findings.map(
    (f) => `- ${markdown(f.message)}${f.location === null ? "" : ` (${placeLink(f.location, source)})`}`,
  );
  const more = under.failing > under.findings.length ? [`- …and ${under.failing - under.findings.length} more`] : [];
  return ["", `Under the base's settings this fails: ${underBaseText(under)}.`, "", ...lines, ...more];
}
