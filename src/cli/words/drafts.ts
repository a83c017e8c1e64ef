import type { Draft } from "../../report/drafts.ts";

/** What stands around letters. */
export interface DraftsWords {
  /** The line above a letter: to whom, and in which language it is written. */
  readonly heading: (to: Draft["to"], language: Draft["language"]) => string;
}
