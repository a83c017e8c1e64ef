import type { Undecided } from "../../mail/spf/notice.ts";
import type { RuleWords } from "./words.ts";

type Noticed = { readonly at: number | null; readonly undecided: Undecided | null };

/** What every notice of the audit has, in a language: its column behind the message, and what to decide behind the help. */
export function noticedIn(
  atText: (column: number | null) => string,
  helpText: (help: string, undecided: Undecided | null) => string,
): <P extends Noticed>(words: RuleWords<P>) => RuleWords<P> {
  return (words) => ({
    ...words,
    message: (params) => `${words.message(params)}${atText(params.at)}`,
    help: (params) => helpText(words.help(params), params.undecided),
  });
}
