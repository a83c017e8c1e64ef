import type { InLang, Lang } from "../../core/lang.ts";
import type { CommentDone } from "../../github/comment.ts";
import { actionEn } from "./en.ts";
import { actionJa } from "./ja.ts";

/** What the Action says around its reports: notices, and lines of the log. */
export interface ActionWords {
  didYouMean(hint: string): string;
  noToken(permission: string): string;
  commentNotWritten(why: string): string;
  readonly noPull: string;
  readonly comment: Readonly<Record<Exclude<CommentDone, "none">, string>>;
  commentOn(pull: number, done: string): string;
  issuesNotUpToDate(why: string): string;
  historyUnread(branch: string, why: string): string;
  historyNotWritten(why: string): string;
  /** Regressions that live in issues. */
  tracked(regressions: number, issues: readonly number[]): string;
  summaryNotWritten(why: string): string;
}

const WORDS: InLang<ActionWords> = { en: actionEn, ja: actionJa };

export function actionWords(lang: Lang): ActionWords {
  return WORDS[lang];
}
