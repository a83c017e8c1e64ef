import type { Sender } from "../config/types.ts";
import type { Evidence, Fact } from "../mail/known.ts";
import type { Location } from "../text/problem.ts";
export { addressesOf } from "../rules/addresses.ts";
export { spfTrouble } from "../rules/spf/trouble.ts";
import type { CheckOutcome } from "./types.ts";

/** What every outcome about one subject repeats. */
export interface About {
  readonly id: string;
  readonly subject: string;
  readonly sender: Sender;
}

export function passed(about: About): CheckOutcome {
  return { kind: "pass", id: about.id, subject: about.subject, list: null };
}

/** `cause`: the one that a finding would have had, where the check can make several of one subject; null: any. */
export function notChecked(
  about: About,
  fact: Extract<Fact<unknown>, { known: false }>,
  cause: string | null = null,
): CheckOutcome {
  const { id, subject, sender } = about;
  const { reason, detail, at } = fact;
  const row = { check: id, subject, sender: sender.id, list: null, cause, reason, detail };
  return { kind: "not-checked", notChecked: at === undefined ? row : { ...row, at } };
}

export type Said = {
  readonly message: string;
  readonly help: string;
  readonly cause: string;
  readonly location: Location | null;
  readonly evidence: readonly Evidence[];
  readonly corrected?: string | null;
};

export function failed(about: About, severity: "error" | "warning" | "info", said: Said): CheckOutcome {
  const { id, subject, sender } = about;
  return { kind: "fail", finding: { id, severity, subject, sender: sender.id, list: null, degree: null, ...said } };
}
