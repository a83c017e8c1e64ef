import type { Sender } from "../../config/types.ts";
import { fallsOf, type Fall } from "../../facts/observed.ts";
import type { Facts } from "../../facts/types.ts";
import type { ListInfo } from "../../mail/dnsbl/types.ts";
import { violation, type Subject, type Violation } from "../rule.ts";
import { listSubjects, unheard } from "./lists.ts";

/** Where a subject stands worse than before. */
export interface Fallen {
  readonly fall: Fall;
  readonly sender: Sender;
}

/** Each fall, and what could not be asked of the lists of that role. */
export function falls(facts: Facts, kind: Fall["kind"], role: ListInfo["role"]): readonly Subject<Fallen>[] {
  const senders = listSubjects(facts);
  const fallen = fallsOf(facts).flatMap((fall): readonly Subject<Fallen>[] => {
    const { subject } = fall.before;
    const sender = senders.get(subject);
    if (sender === undefined || fall.kind !== kind) return [];
    return [{ subject, sender, list: fall.info.zone, fact: { known: true, value: { fall, sender } } }];
  });
  return [...fallen, ...unheard(facts, (info) => info.role === role)];
}

export function fallViolation<P extends object>({ fall, sender }: Fallen, params: P): Violation<P> {
  const { info, listing } = fall;
  return violation({ params, cause: info.zone, location: sender.at, evidence: listing?.evidence ?? [] });
}
