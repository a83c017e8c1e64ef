import type { Evidence } from "../known.ts";
import { bareTrouble, type Trouble } from "../trouble.ts";
import type { Asked } from "./ask-labels.ts";
import type { ListSpec } from "./plan.ts";
import type { TestEntries } from "./test-entries.ts";
import { troubleBy } from "./trouble.ts";
import type { Controlled, ListState } from "./types.ts";

export type Control = ListState & { readonly evidence: readonly Evidence[] };

/** What the answers for the test entries come to (RFC 5782 §5): the one that must be there is, the other is not. */
export function judgeControl(spec: ListSpec, family: 4 | 6 | null, yes: Asked, no: Asked, tests: TestEntries): Control {
  const evidence = [yes.evidence(), no.evidence()];
  const bad = (trouble: Trouble): Control => ({ usable: false, ...bareTrouble(trouble), evidence });
  for (const { judged } of [yes, no]) {
    // A refusal, silence or SERVFAIL has its own reason; an odd code of a test entry still shows that the entry is there.
    if (judged.verdict !== "not-checked") continue;
    if (judged.reason !== "undocumented-code") return bad(judged);
    if (!judged.code.split(", ").every((code) => code.startsWith("127.")))
      return bad({ ...judged, reason: "control-failed" });
  }
  const half = spec.entry.families.length > 1 ? family : null;
  const list = spec.entry.zone;
  if (tests.clean === null ? isBad(no) : isThere(no)) return bad(listsEverything(spec, half, no, tests));
  if (isThere(yes)) return { usable: true, evidence };
  const { answer } = yes.evidence();
  // Abusix answers nothing to a key that it does not know.
  const keyed = spec.hide !== undefined;
  const nothing = { code: "lists-nothing", list, family: half, answer, keyed } as const;
  const seen = (spec.seen ?? spec.entry.alive?.date)?.slice(0, 10);
  return bad(troubleBy("control-failed", seen === undefined ? nothing : { ...nothing, seen }));
}

/** A list that answers for what it must not hold: its never-listed entry, or where it has none a neutral subject. */
function listsEverything({ entry }: ListSpec, family: 4 | 6 | null, no: Asked, tests: TestEntries): Trouble {
  const { answer } = no.evidence();
  return tests.clean === null
    ? listsNeutral(entry.zone, tests, answer)
    : troubleBy("control-failed", { code: "lists-everything", list: entry.zone, family, answer });
}

export function listsNeutral(list: string, { neutralShown }: TestEntries, answer: string): Trouble {
  return troubleBy("control-failed", { code: "lists-neutral", list, neutral: neutralShown, answer });
}

/** Any entry counts here, a listing as well as an allow entry, a grade, or a code of the test entry's own. */
export function isThere({ judged }: Asked): boolean {
  return judged.verdict !== "not-listed" || judged.standing !== null;
}

/** A neutral subject may be known as good; it is not listed. */
export function isBad({ judged }: Asked): boolean {
  return judged.verdict !== "not-listed";
}

/** A control as it is kept: of one family; null: of a domain list. */
export function controlledBy(family: 4 | 6 | null, made: Control): Controlled {
  const state: ListState = made.usable ? { usable: true } : { usable: false, ...bareTrouble(made) };
  return { family, state, controls: made.evidence };
}
