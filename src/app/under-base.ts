import type { SettingsChange, UnderBase } from "../compare/settings-change.ts";
import type { Judgement } from "../compare/types.ts";
import { fails } from "../compare/verdict.ts";
import type { Config } from "../config/types.ts";
import type { ListSpec } from "../mail/dnsbl/plan.ts";
import type { Problem, Result } from "../text/problem.ts";
import { runCheck, type CheckRun } from "./check.ts";
import type { Judged, SettingsPlan } from "./plan.ts";

/** What is judged with the lists to ask, or a shard's part of it. */
export interface JobPart extends Judged {
  readonly lists: readonly ListSpec[];
}

export interface PartPlan extends Omit<SettingsPlan, "underBase"> {
  readonly underBase: Result<JobPart> | null;
}

export type Part = Pick<CheckRun, "config" | "lists" | "head" | "against">;

/** A change that passes is judged by the base's settings too, over the same recording: does it pass only by what it loosens? */
export async function settingsChange(
  { by, notes, failOn, underBase }: PartPlan,
  passes: boolean,
  run: (part: Part) => CheckRun,
): Promise<SettingsChange> {
  const told = { by, notes, baseFailOn: failOn };
  if (!passes || underBase === null) return { ...told, underBase: null };
  if (!underBase.ok) return { ...told, underBase: stoppedBy(underBase.error) };
  const { against, config } = underBase.value;
  if (against === null) return { ...told, underBase: null };
  const { judgement } = await runCheck(run({ ...underBase.value, against }));
  return { ...told, underBase: failingIn(judgement, config.failOn) };
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

function failingIn({ mode, exitCode, findings }: Judgement, failOn: Config["failOn"]): UnderBase | null {
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
