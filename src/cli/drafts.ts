import type { Draft } from "../report/drafts.ts";
import { linesForLog } from "../report/escape.ts";
import type { DraftsWords } from "./words/drafts.ts";
import type { Parsed } from "./options.ts";

/** Whom they are written for; the letters themselves load only where they are asked for. */
export type DraftOption = "en" | "ja" | "both";

/** What `--draft [en|ja]` asks for; null = no letters. */
export function draftOption(parsed: Parsed): DraftOption | null {
  const word = parsed.last("draft");
  return word === null ? null : word === "en" || word === "ja" ? word : "both";
}

/** Letters for a terminal, each under a line that says to whom; `none` when there is none. */
export function draftText(drafts: readonly Draft[], none: string, words: DraftsWords): string {
  if (drafts.length === 0) return `\n${none}\n`;
  const show = (d: Draft): string => {
    const title = d.language === "en" ? "Subject: " : "件名：";
    return `\n----- ${words.heading(d.to, d.language)} -----\n${title}${d.subject}\n\n${d.body}`;
  };
  return linesForLog(drafts.map(show).join(""));
}
