import type { Mode } from "../../compare/types.ts";
import type { Blindness, Headline } from "../headline.ts";

/** The numbers behind a headline. */
export interface Numbers {
  readonly mode: Mode;
  readonly errors: number;
  readonly warnings: number;
  readonly introduced: number;
  readonly resolved: number;
  readonly notChecked: number;
}

/** What a run came to, and what it looked at. */
export interface HeadlineWords {
  /** The subject of every report before its headline. */
  readonly titled: (text: string) => string;
  /** `at`: ISO time of the run. */
  readonly headline: (headline: Headline, at: string) => string;
  readonly blind: (blindness: Blindness) => string;
  /** What to do about each class of which nothing was heard; `detail` of one of its answers; `watches`: a third run in a row fails. */
  readonly blindAdvice: (blindness: Blindness, detail: string, watches: boolean) => string;
  readonly withNumbers: (headline: string, numbers: Numbers) => string;
  readonly domains: (n: number) => string;
  readonly addresses: (n: number) => string;
  readonly lists: (asked: number, answered: number) => string;
  /** Pairs of a list and a subject, where not all could be checked. */
  readonly listPairs: (answered: number, asked: number) => string;
  /** Of how many it could be read, where not of all. */
  readonly unread: (what: "spf" | "reverse", read: number, all: number) => string;
  readonly refs: (base: string, head: string) => string;
  readonly yourFiles: string;
}
