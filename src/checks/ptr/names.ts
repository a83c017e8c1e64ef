import type { Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { Evidence } from "../../mail/known.ts";
import type { ReverseName } from "../../mail/reverse/types.ts";
import { addressesOf, notChecked, type About } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";
import { perhapsIdle } from "./perhaps.ts";

/** One address whose reverse names are known; they may be none. */
export interface Named {
  readonly ip: string;
  readonly sender: Sender;
  readonly about: About;
  readonly names: readonly ReverseName[];
  readonly evidence: readonly Evidence[];
}

/** Judges every sending address by its reverse names; where they could not be asked it is not checked. */
export function byReverseNames(
  facts: Facts,
  id: string,
  judge: (named: Named) => readonly CheckOutcome[],
): readonly CheckOutcome[] {
  return addressesOf(facts).flatMap(({ ip, sender }) => {
    const reverse = facts.reverse.get(ip);
    if (reverse === undefined) return [];
    const about = { id, subject: ip, sender };
    const { names, evidence } = reverse;
    if (!names.known) return [notChecked(about, names)];
    const outcomes = judge({ ip, sender, about, names: names.value, evidence });
    return perhapsIdle(facts, sender, ip) ? outcomes.map(mild) : outcomes;
  });
}

/** What refuses mail, if there is any. */
const GRAVE: readonly string[] = ["ptr/missing", "ptr/not-confirmed"];

/** Of an address that may send nothing, what would refuse its mail is told as information, and how it is called not at all. */
function mild(outcome: CheckOutcome): CheckOutcome {
  if (outcome.kind !== "fail") return outcome;
  const { finding } = outcome;
  if (GRAVE.includes(finding.id)) return { kind: "fail", finding: { ...finding, severity: "info" } };
  return { kind: "pass", id: finding.id, subject: finding.subject, list: null };
}
