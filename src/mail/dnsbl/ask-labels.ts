import { evidenceOf } from "../../dns/dig.ts";
import { below } from "../../dns/name.ts";
import type { Dns, Name, Outcome, Source } from "../../dns/types.ts";
import type { Evidence } from "../known.ts";
import { judgeCodes, type Judged } from "./judge.ts";
import type { ListSpec } from "./plan.ts";

const MAX_SHOWN = 16;

/** One answer of a list, judged; nothing in it holds a key. */
export interface Asked {
  readonly judged: Judged;
  /** Written down when somebody is to see it: most answers are clean, and nobody does. */
  readonly evidence: () => Evidence;
  /** Null: no server answered. */
  readonly source: Source | null;
}

/** Where one server answers all there is only one. */
export const ONLY_SOURCE: Source = { server: 0, of: 1 };

/** Which asking of a question it is, and at which server. */
export interface Asking {
  readonly nth: number;
  readonly only?: number;
}

/** One question to a list. */
export async function askLabels(dns: Dns, spec: ListSpec, labels: Name, { nth, only }: Asking): Promise<Asked> {
  const plain = { name: below(labels, spec.queried), type: "A", nth, fleeting: true } as const;
  const outcome = await dns.ask(only === undefined ? plain : { ...plain, only });
  return {
    judged: judgeOutcome(spec, outcome),
    evidence: () => hidden(spec, evidenceOf(plain, shortened(outcome))),
    source: outcome.kind === "error" ? null : (outcome.source ?? ONLY_SOURCE),
  };
}

/** A list answers with a few records; what a hostile one adds is judged, but not shown. */
function shortened(outcome: Outcome): Outcome {
  return outcome.kind === "error" ? outcome : { ...outcome, records: outcome.records.slice(0, MAX_SHOWN) };
}

function judgeOutcome(spec: ListSpec, outcome: Outcome): Judged {
  if (outcome.kind === "error") {
    const detail = spec.hide?.(outcome.detail) ?? outcome.detail;
    // What holds a key has no parameters that could be shown.
    const open = detail === outcome.detail && outcome.why !== undefined ? { why: outcome.why } : {};
    return { verdict: "not-checked", code: "", reason: outcome.reason, detail, ...open };
  }
  return judgeCodes(
    spec.entry,
    outcome.records.flatMap((rr) => (rr.data.type === "A" ? [rr.data.address] : [])),
  );
}

/** A key stands in the queried zone, and a hostile or careless answer may repeat it. */
function hidden(spec: ListSpec, evidence: Evidence): Evidence {
  const { hide } = spec;
  if (hide === undefined) return evidence;
  return { question: hide(evidence.question), answer: hide(evidence.answer), command: hide(evidence.command) };
}
