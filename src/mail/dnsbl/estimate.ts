import type { Name } from "../../dns/types.ts";
import { seenFamily, type Subject } from "../subject.ts";
import { labelsFor } from "./ask.ts";
import { allowedOf, rateOf, type Allowed, type ListCaps } from "./caps.ts";
import type { ListSpec } from "./plan.ts";

/** What asking one list will take, before anything is asked. */
export interface ListEstimate {
  readonly list: Name;
  /** Subjects that it holds. */
  readonly subjects: number;
  /** Questions for them and its controls; each listing takes five more. */
  readonly questions: number;
  /** Questions a second: ours, or its operator's where that is lower; 0: as fast as it answers. */
  readonly perSecond: number;
  /** At that rate; 0 where there is none. */
  readonly seconds: number;
  /** What its operator allows this run; null: no limit is known. */
  readonly allowed: Allowed | null;
  /** Subjects that the operator's limit leaves out. */
  readonly left: number;
  /** It is not asked: a key or a registration is missing. */
  readonly withheld: boolean;
}

/** RFC 5782 §5: a test entry that is listed, and one that is not. */
const CONTROL = 2;

export function estimateLists(
  specs: readonly ListSpec[],
  subjects: readonly Subject[],
  caps: ListCaps,
): readonly ListEstimate[] {
  return specs.flatMap((spec) => {
    const families = new Map<Name, 4 | 6 | null>();
    for (const subject of subjects) {
      const labels = labelsFor(spec, subject);
      if (labels !== null) families.set(labels, seenFamily(subject));
    }
    if (families.size === 0) return [];
    const withheld = spec.withheld !== undefined;
    const controls = CONTROL * new Set(families.values()).size;
    const allowed = allowedOf(spec, caps);
    const room = allowed === null ? Infinity : Math.max(0, allowed.perRun - controls);
    const asked = withheld ? 0 : Math.min(families.size, room);
    const questions = withheld ? 0 : asked + controls;
    const perSecond = rateOf(spec, caps);
    const seconds = perSecond === 0 ? 0 : Math.ceil(questions / perSecond);
    const left = withheld ? 0 : families.size - asked;
    return [{ list: spec.entry.zone, subjects: families.size, questions, perSecond, seconds, allowed, left, withheld }];
  });
}
