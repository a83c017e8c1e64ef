import type { Sender } from "../config/types.ts";
import { sendingAddresses } from "../facts/found.ts";
import type { Facts } from "../facts/types.ts";
import { reverseName, parseIp } from "../ip/ip.ts";
import type { Evidence, Fact } from "../mail/known.ts";
import type { SpfResult } from "../mail/spf/types.ts";
import type { Location } from "../text/problem.ts";
import { locate } from "./locate.ts";
import type { CheckOutcome } from "./types.ts";

/**
 * Every sending address once, with the first sender that names it: those of the list first, then those that SPF names for
 * a domain given alone. A parked domain's addresses send nothing.
 */
export function addressesOf(facts: Facts): readonly { readonly ip: string; readonly sender: Sender }[] {
  const seen = new Map<string, Sender>();
  for (const sender of facts.senders) {
    if (!sender.sends) continue;
    for (const ip of sender.addresses) if (!seen.has(ip)) seen.set(ip, sender);
  }
  for (const sender of facts.senders)
    for (const ip of sendingAddresses(facts, sender)) if (!seen.has(ip)) seen.set(ip, sender);
  return [...seen].map(([ip, sender]) => ({ ip, sender }));
}

/** The line to show for a fault of an address's reverse name: the repo's PTR record, the place of a deleted one, else the senders list. */
export function ptrLocation(facts: Facts, ip: string, sender: Sender): Location | null {
  const parsed = parseIp(ip);
  return parsed === null ? sender.at : locate(facts, reverseName(parsed), (data) => data.type === "PTR", sender);
}

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

/** Why an SPF evaluation could not be made: what DNS did not say, else that it took too long. */
export function spfTrouble({ problem, trouble }: SpfResult): Extract<Fact<unknown>, { known: false }> {
  if (trouble === undefined) return { known: false, reason: "timeout", detail: problem ?? "DNS did not answer" };
  const { reason, detail, at } = trouble;
  return { known: false, reason, detail, ...(at === undefined ? {} : { at }) };
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
