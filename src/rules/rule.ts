import type { RuleSetting, Sender, Severity } from "../config/types.ts";
import type { Name } from "../dns/types.ts";
import type { Facts } from "../facts/types.ts";
import { known, type Evidence, type Fact } from "../mail/known.ts";
import type { Location } from "../text/problem.ts";

export type Options = RuleSetting["options"];
export type Unknown = Extract<Fact<unknown>, { known: false }>;

/**
 * A rule: what it looks at, and what it says of each. Pure: facts in, verdicts out, no sentence. Its words stand in
 * `words/`, one file a language and category, and take the parameters `P` of its violations. `It` is what it judges.
 */
export interface Rule<Id extends string = string, P extends object = object, It = unknown> {
  /** `<category>/<problem>` (docs/rules.md). */
  readonly id: Id;
  readonly severity: Severity;
  /** What some of its violations have instead, as long as the user sets no severity; absent = none is worse. */
  readonly worst?: Severity;
  /** As `worst`, where some are less bad; absent = none is. */
  readonly milder?: Severity;
  /** `RFC 7208 §4.6.4`. */
  readonly references: readonly string[];
  /** The options that a user can set, with their defaults (`warn-at`). */
  readonly options?: Options;
  /** Everything it looks at. What could not be learned of one makes that one not checked, and is never judged. */
  subjects(facts: Facts): readonly Subject<It>[];
  /** Empty: the rule does not apply, or another one tells it. */
  judge(it: It, seen: Seen): readonly Verdict<P>[];
}

/** One thing that a rule looks at: a domain, an address, a list's answer about one of them. */
export interface Subject<It> {
  /** The domain or address, as findings name it. */
  readonly subject: string;
  /** To whom it belongs; null: to nobody of the list, as a list that does not answer. */
  readonly sender: Sender | null;
  /** The blocklist that it is about. */
  readonly list?: Name;
  /** What is judged. */
  readonly fact: Fact<It>;
  /** The cause that a violation would have had; absent: any. */
  readonly cause?: string | null;
}

/** Beside what is judged. */
export interface Seen {
  readonly facts: Facts;
  readonly subject: string;
  readonly options: Options;
  /** Rules that the user made milder, or turned off: what they tell leaves nothing else to be silent about. */
  readonly quieted: ReadonlySet<string>;
}

export type Verdict<P extends object> =
  | { readonly kind: "pass" }
  | Violation<P>
  /** A part that could not be learned. */
  | {
      readonly kind: "unknown";
      readonly fact: Unknown;
      readonly cause: string | null;
      readonly partial?: boolean;
    };

export interface Violation<P extends object> {
  readonly kind: "violation";
  readonly params: P;
  /** What tells two violations of one subject apart: no line numbers, no volatile text, no sentence. */
  readonly cause: string;
  readonly location: Location | null;
  readonly evidence: readonly Evidence[];
  /** Where it is not the rule's; the user's counts before it. */
  readonly severity?: Severity;
  /** How bad, where that can grow: a larger number later is *worsened*. */
  readonly degree?: number | null;
  /** The whole record to publish instead. */
  readonly corrected?: string | null;
}

export const PASS = { kind: "pass" } as const;

/** Judged by what is known anyway. */
export function given<It>(subject: string, sender: Sender, it: It): Subject<It> {
  return { subject, sender, fact: known(it) };
}

export function unknownPart(fact: Unknown, cause: string | null = null): Verdict<never> {
  return { kind: "unknown", fact, cause };
}

export function violation<P extends object>(said: Omit<Violation<P>, "kind">): Violation<P> {
  return { kind: "violation", ...said };
}
