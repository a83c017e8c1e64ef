import type { InLang, Lang } from "../core/lang.ts";
import { zoneStrings } from "../mail/spf/rewrite.ts";
import type { Finding } from "./finding.ts";
import { textOf } from "./text.ts";
import { publish as en } from "./words/en/publish.ts";
import { publish as ja } from "./words/ja/publish.ts";
import type { PublishWords } from "./words/publish-words.ts";

const WORDS: InLang<PublishWords> = { en, ja };

/** Longer records do not go into a sentence; they stand in the reports and in JSON. */
const MAX_IN_TEXT = 700;

/** What to do, with the record to publish at its end: for what has one line, and for JSON of version 1. */
export function helpWithRecord(
  lang: Lang,
  finding: Pick<Finding, "id" | "params" | "message" | "help" | "corrected">,
): string {
  const { help } = textOf(lang, finding);
  const record = finding.corrected ?? null;
  // What version 1 wrote has it there already.
  if (record === null || help.endsWith(record)) return help;
  const words = WORDS[lang];
  if (record.length > MAX_IN_TEXT) return `${help}${words.gap}${words.elsewhere}`;
  const strings = stringsFor(record);
  const split = strings === null || help.includes(strings) ? "" : `${words.gap}${words.strings(strings)}`;
  return `${help}${split}${words.gap}${words.record(record)}`;
}

/** A record over 255 bytes as a zone file takes it; null for one that fits one string. */
export function stringsFor(record: string): string | null {
  return record.length <= 255 ? null : zoneStrings(record);
}
