import type { Sender } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { Evidence } from "../../mail/known.ts";
import type { ReverseName } from "../../mail/reverse/types.ts";
import { addressesOf, notChecked, type About } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";

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
    return names.known ? judge({ ip, sender, about, names: names.value, evidence }) : [notChecked(about, names)];
  });
}
