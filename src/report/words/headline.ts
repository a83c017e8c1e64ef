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
  titled(text: string): string;
  /** `at`: ISO time of the run. */
  headline(headline: Headline, at: string): string;
  blind(blindness: Blindness): string;
  /** What to do about each class of which nothing was heard; `detail` of one of its answers; `watches`: a third run in a row fails. */
  blindAdvice(blindness: Blindness, detail: string, watches: boolean): string;
  withNumbers(headline: string, numbers: Numbers): string;
  domains(n: number): string;
  addresses(n: number): string;
  lists(asked: number, answered: number): string;
  /** Of how many it could be read, where not of all. */
  unread(what: "spf" | "reverse", read: number, all: number): string;
  refs(base: string, head: string): string;
  readonly yourFiles: string;
}
