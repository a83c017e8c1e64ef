import { padded, padStart, widest } from "../core/width.ts";
import type { VolumeNote } from "../mail/volume/note.ts";
import { LEAST_DAYS, type Source } from "../mail/volume/sources.ts";
import { wrappedText } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import { excerpt } from "../text/printable.ts";
import type { SourcesResult } from "./volume-sources.ts";
import { noteLines, type VolumeLook } from "./volume-text.ts";

/** Addresses of a domain that the table shows. */
const SHOWN = 30;
const MAX_UNSEEN = 50;

/** A table of addresses for each domain, and what to do about those that the list does not hold. */
export function sourcesText(results: readonly SourcesResult[], notes: readonly VolumeNote[], look: VolumeLook): string {
  const blocks = results.flatMap((result) => [
    ...titleOf(result, look),
    "",
    ...tableOf(result, look),
    "",
    ...adviceOf(result, look),
    "",
  ]);
  // What failed DMARC is not left out here.
  const told = notes.filter((note) => note.code !== "failed-dmarc");
  return `${[...blocks, ...noteLines(told, look)].join("\n").trimEnd()}\n`;
}

function titleOf({ of }: SourcesResult, { words, columns, color }: VolumeLook): readonly string[] {
  const ink = painter({ color });
  const title = words.sources.title(excerpt(of.domain, 100), of.addresses, of.reports, of.days);
  return wrappedText(title, columns, "", "  ").map((line) => ink("bold", line));
}

function tableOf({ of, compared }: SourcesResult, look: VolumeLook): readonly string[] {
  const { number, sources: words } = look.words;
  const unlisted = new Set(compared?.unlisted);
  const state = (source: Source): string => {
    if (source.passed === 0) return words.onlyFails;
    return compared === null ? "" : unlisted.has(source) ? words.unlisted : words.listed;
  };
  const rows = [
    [words.address, words.passed, words.failed, words.last, words.list],
    ...of.sources.slice(0, SHOWN).map((s) => [s.ip, number(s.passed), number(s.failed), s.last, state(s)]),
  ];
  const widths = [0, 1, 2, 3].map((i) => widest(rows.map((row) => row[i] ?? "")));
  const more = of.addresses - SHOWN;
  return [
    ...rows.map((row) =>
      row
        .map((cell, i) => (i === 1 || i === 2 ? padStart(cell, widths[i] ?? 0) : padded(cell, widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    ),
    ...(more > 0 ? wrappedText(words.more(more), look.columns) : []),
  ];
}

function adviceOf({ of, compared }: SourcesResult, { words: all, columns }: VolumeLook): readonly string[] {
  const { sources: words } = all;
  const fails = of.sources.filter(({ passed }) => passed === 0).length;
  const told = [
    ...(compared === null ? [words.noList(excerpt(of.domain, 100))] : []),
    ...(compared === null
      ? []
      : [compared.unlisted.length === 0 ? words.allAsListed : words.unlistedAdvice(compared.unlisted.length)]),
    ...(fails === 0 ? [] : [words.failsAdvice(fails)]),
    ...(compared === null ? [] : unseenOf(compared.unseen, of.days, words)),
  ];
  return told.flatMap((text) => wrappedText(text, columns, "", "  "));
}

function unseenOf(
  unseen: readonly string[] | null,
  days: number,
  words: VolumeLook["words"]["sources"],
): readonly string[] {
  if (unseen === null) return days < LEAST_DAYS ? [words.tooFewDays(days, LEAST_DAYS)] : [];
  return unseen.length === 0 ? [] : [words.unseen(unseen.slice(0, MAX_UNSEEN), days)];
}
