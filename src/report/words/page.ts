import type { Verdict } from "../../compare/types.ts";

/** The HTML page around its sections, its banner, and what was not checked. */
export interface PageWords {
  readonly skip: string;
  readonly sections: string;
  readonly footer: (version: string, questions: number, sent: number) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly errors: string;
  readonly warnings: string;
  readonly introduced: string;
  readonly resolved: string;
  readonly notChecked: string;
  /** Of the change's own settings: the title, and one note. */
  readonly note: (title: string, text: string) => string;
  readonly firstRun: string;
  /** The verdict is good, and something stands. */
  readonly stoodBefore: string;
  readonly firstAddresses: (shown: number, all: number) => string;
  readonly oneRow: string;
  readonly everythingChecked: string;
  readonly neither: string;
  readonly what: string;
  readonly ofWhom: string;
  readonly why: string;
  readonly detail: string;
}
