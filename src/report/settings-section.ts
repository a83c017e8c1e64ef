import { html, markdown } from "./escape.ts";
import { messageOf } from "./finding-text.ts";
import { langOf, wordsOf } from "./lang.ts";
import { loosenings, type ReportInput } from "./model.ts";
import { placeLink } from "./place.ts";
import { details } from "./spf-sections.ts";

const MOST = 100;

/** What a change does to its own check, folded, with the first of it in the title. Nothing where it does nothing. */
export function settingsSection(input: ReportInput): readonly string[] {
  const { settings = null, source = null } = input;
  const { settings: words, common } = wordsOf(input);
  const lang = langOf(input);
  const found = loosenings(input);
  const notes = settings?.notes.map(words.note) ?? [];
  const told = [...found.map((f) => messageOf(f, lang)), ...notes];
  const [first] = told;
  if (first === undefined) return [];
  const lines = found.slice(0, MOST).map((f) => {
    const accepted = f.acceptedUntil === null ? [] : [common.acceptedUntil(f.acceptedUntil)];
    const place = f.location === null ? "" : ` (${placeLink(f.location, source)})`;
    return `- ${common.list([`${markdown(messageOf(f, lang))}${place}`, ...accepted])}`;
  });
  const more = found.length > MOST ? [`- ${common.moreInJson(found.length - MOST)}`] : [];
  return details(`⚠️ ${words.titled(html(first), told.length - 1)}`, [
    ...(settings?.by === "base" ? [words.byBase, ""] : []),
    ...[...lines, ...more, ...notes.map((note) => `- ${markdown(note)}`)],
    ...underBase(input),
  ]);
}

function underBase(input: ReportInput): readonly string[] {
  const { settings = null, source = null } = input;
  const under = settings?.underBase ?? null;
  if (under === null) return [];
  const { settings: words, common } = wordsOf(input);
  const lines = under.findings.map(
    (f) =>
      `- ${markdown(messageOf(f, langOf(input)))}${f.location === null ? "" : ` (${placeLink(f.location, source)})`}`,
  );
  const left = under.failing - under.findings.length;
  return ["", words.fails(under), "", ...lines, ...(left > 0 ? [`- ${common.more(left)}`] : [])];
}
