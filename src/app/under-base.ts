import type { SettingsChange, UnderBase } from "../compare/settings-change.ts";
import type { Judgement } from "../compare/types.ts";
import { fails } from "../compare/verdict.ts";
import type { Config, Sender } from "../config/types.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import type { Problem, Result } from "../text/problem.ts";
import type { UnderBasePart } from "../report/part.ts";
import { learn } from "./check.ts";
import type { CheckRun } from "./check-run.ts";
import type { Judged, SettingsPlan } from "./plan.ts";
import { judgedPart } from "./shard.ts";

/** What is judged with the lists to ask, or a shard's part of it. */
export interface JobPart extends Judged {
  readonly lists: readonly ListSpec[];
  /** The whole list, where the configuration holds a shard's part of it. */
  readonly all?: readonly Sender[];
}

export interface PartPlan extends Omit<SettingsPlan, "underBase"> {
  readonly underBase: Result<JobPart> | null;
}

export type Part = Pick<CheckRun, "config" | "all" | "lists" | "head" | "against">;

/** What the base's settings come to; of a shard with what joining needs of it. */
export interface Settled {
  readonly settings: SettingsChange;
  readonly part: UnderBasePart | null;
}

/**
 * A change that passes is judged by the base's settings too, over the same recording: does it pass only by what it loosens?
 * `isShard`: the whole may pass where this part fails.
 */
export async function settingsChange(
  { by, notes, failOn, underBase }: PartPlan,
  { passes, isShard }: { readonly passes: boolean; readonly isShard: boolean },
  run: (part: Part) => CheckRun,
): Promise<Settled> {
  const told = { by, notes, baseFailOn: failOn };
  const nothing = { settings: { ...told, underBase: null }, part: null };
  if ((!passes && !isShard) || underBase === null) return nothing;
  if (!underBase.ok) {
    const stopped = stoppedBy(underBase.error);
    return { settings: { ...told, underBase: passes ? stopped : null }, part: { stopped } };
  }
  const { against, config } = underBase.value;
  if (against === null) return nothing;
  const judging = run({ ...underBase.value, against });
  const { sides, result } = await learn(judging);
  const { judgement } = result;
  const { failOn: bound, maxNotChecked } = config;
  return {
    settings: { ...told, underBase: passes ? failingIn(judgement, bound) : null },
    part: isShard ? { ...judgedPart(underBase.value, sides), failOn: bound, maxNotChecked, facts: sides.facts } : null,
  };
}

const MOST_FAILING = 20;

function stoppedBy(problems: readonly Problem[]): UnderBase {
  const findings = problems.slice(0, MOST_FAILING).map(({ at, message }): UnderBase["findings"][number] => ({
    id: "config/input",
    severity: "error",
    change: "introduced",
    subject: at?.file ?? "",
    message,
    location: at,
  }));
  return { exitCode: 2, failing: problems.length, findings };
}

/** What fails of a judgement; null when it passes. */
export function failingIn({ mode, exitCode, findings }: Judgement, failOn: Config["failOn"]): UnderBase | null {
  if (exitCode === 0) return null;
  const failing = findings.filter((f) => fails(f, failOn, mode));
  const shown = failing.slice(0, MOST_FAILING).map(({ id, severity, subject, params, message, location, change }) => ({
    id,
    severity,
    subject,
    ...(params === undefined ? {} : { params }),
    message,
    location,
    change,
  }));
  return { exitCode, failing: failing.length, findings: shown };
}
