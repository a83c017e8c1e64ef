import type { InLang, Lang } from "../../core/lang.ts";
import type { Draft } from "../../report/drafts.ts";
import type { Trouble } from "../trouble.ts";
import { githubEn } from "./en.ts";
import { githubJa } from "./ja.ts";

/** The comment on a pull request, around the report. */
export interface CommentWords {
  readonly summary: string;
  readonly allClear: string;
  /** `where`: the job summary, perhaps as a link. */
  readonly allClearNote: (where: string) => string;
  readonly cut: (where: string) => string;
  /** Where even what a person wrote above leaves no room. */
  readonly cutShort: string;
  readonly allOfIt: (where: string) => string;
}

/** A tracking issue, its comments, and what the log says of it. */
export interface IssueWords {
  /** A title: `who` is the first subject, `more` how many others. */
  readonly title: (id: string, who: string, more: number, list: string | null) => string;
  readonly restTitle: (problems: number) => string;
  /** `at`: ISO time; `run`: its page, null where there is none. */
  readonly intro: (at: string, run: string | null) => string;
  readonly subject: string;
  readonly what: string;
  readonly since: string;
  readonly whatToDo: string;
  readonly removalPage: (page: string) => string;
  readonly proof: string;
  readonly letters: string;
  readonly letter: (language: Draft["language"], to: Draft["to"]) => string;
  readonly accept: string;
  readonly howToAccept: string;
  readonly cut: string;
  readonly cutShort: string;
  readonly more: (n: number) => string;
  readonly cameBack: string;
  readonly isNew: string;
  readonly worse: string;
  readonly recovered: string;
  readonly carriedElsewhere: string;
  readonly restIsElsewhere: string;
  readonly acceptedUntil: (until: string) => string;
  readonly closedAfter: (runs: number, at: string) => string;
  readonly recoveredOnce: (at: string) => string;
  readonly recoveredClosed: (at: string) => string;
  readonly opened: (issue: number, title: string) => string;
  readonly closed: (issue: number, title: string) => string;
  readonly openedAgain: (issue: number, title: string) => string;
  readonly commented: (issue: number, title: string) => string;
}

export interface GithubWords {
  readonly comment: CommentWords;
  readonly issue: IssueWords;
  /** The trouble with the cure: `permission` is what the job lacks (`issues: write`) if it is a permission. */
  readonly trouble: (trouble: Trouble, permission: string, fork: boolean) => string;
}

const WORDS: InLang<GithubWords> = { en: githubEn, ja: githubJa };

export function githubWords(lang: Lang): GithubWords {
  return WORDS[lang];
}
