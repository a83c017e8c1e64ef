import type { InLang, Lang } from "../../core/lang.ts";
import type { CommentDone } from "../../github/comment.ts";
import { actionEn } from "./en.ts";
import { actionJa } from "./ja.ts";

/** What the Action says around its reports: notices, and lines of the log. */
export interface ActionWords {
  readonly didYouMean: (hint: string) => string;
  readonly noToken: (permission: string) => string;
  readonly commentNotWritten: (why: string) => string;
  readonly noPull: string;
  readonly comment: Readonly<Record<Exclude<CommentDone, "none">, string>>;
  readonly commentOn: (pull: number, done: string) => string;
  readonly issuesNotUpToDate: (why: string) => string;
  readonly historyUnread: (branch: string, why: string) => string;
  readonly historyNotWritten: (why: string) => string;
  /** Regressions that live in issues. */
  readonly tracked: (regressions: number, issues: readonly number[]) => string;
  readonly summaryNotWritten: (why: string) => string;
}

const WORDS: InLang<ActionWords> = { en: actionEn, ja: actionJa };

export function actionWords(lang: Lang): ActionWords {
  return WORDS[lang];
}
