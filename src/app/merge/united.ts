import { LOOSENED } from "../../compare/loosened.ts";
import type { UnderBase } from "../../compare/settings-change.ts";
import { inOneGo } from "../../core/turns.ts";
import type { PartFile } from "../../report/part-schema.ts";
import type { ReportFile } from "../../report/schema.ts";
import { judgeLearned } from "../judge.ts";
import type { CheckResult, JudgedAgainst, JudgeRun } from "../check-run.ts";
import { failingIn } from "../under-base.ts";
import { uniteSides, type AskedPart } from "./facts.ts";
import { findingsOf } from "./findings.ts";
import { missingOf } from "./missing.ts";
import type { ToldRun } from "./told.ts";
import { underBaseOf } from "./settings.ts";

/** A shard's report that tells all of its facts. */
export type PartReport = ReportFile & { readonly part: PartFile };

export function isPart(report: ReportFile): report is PartReport {
  return report.part !== undefined;
}

/** The facts of all shards united and judged once, as one run judges its own. */
export function judgeUnited(reports: readonly PartReport[], missing: readonly string[], run: ToldRun): CheckResult {
  const [first] = reports;
  if (first === undefined) throw new Error("no shard to unite");
  const { rules, accept, proposed, mayBeOthers, base } = first.part;
  const against = againstOf(first, run.against);
  const learned = uniteSides(
    reports.map((r) => ({ judged: r.part, asked: r.senders.map((s) => s.id), facts: r.facts })),
  );
  const observed = against.mode === "history" ? (against.history?.observed ?? []) : [];
  const facts = { ...learned.facts, observedBefore: observed };
  const loosened = findingsOf(
    [first].map((r) => ({ ...r, findings: r.findings.filter((f) => f.id === LOOSENED) })),
    false,
  );
  const judging: JudgeRun = {
    at: run.at,
    tracks: run.tracks === true,
    config: { ...run.config, rules, accept },
    against,
    accepts: { proposed, mayBeOthers },
    missing: missingOf(missing, facts.senders),
    ...(base === null
      ? {}
      : { loosened: { findings: loosened, failOn: first.settings?.baseFailOn ?? run.config.failOn } }),
  };
  return inOneGo(judgeLearned(judging, { facts, base: learned.base }));
}

function againstOf({ part: { base } }: PartReport, against: ToldRun["against"]): JudgedAgainst {
  if (base === null) return against;
  return base.accept === null ? { mode: "pull-request" } : { mode: "pull-request", accept: base.accept };
}

/** What the base's settings would have failed of the whole. */
export function underBaseUnited(reports: readonly PartReport[], at: string): UnderBase | null {
  const parts: AskedPart[] = [];
  let run: JudgeRun | null = null;
  for (const { part } of reports) {
    const { underBase } = part;
    if (underBase === null) return null;
    if ("stopped" in underBase) return underBaseOf(underBase.stopped);
    parts.push({ judged: underBase, asked: underBase.asked, facts: underBase.facts });
    const { rules, accept, failOn, maxNotChecked, base } = underBase;
    const config = { rules, accept, failOn, maxNotChecked };
    const changes = { mode: "pull-request" } as const;
    run ??= {
      at,
      config,
      against: base === null || base.accept === null ? changes : { ...changes, accept: base.accept },
    };
  }
  if (run === null) return null;
  return failingIn(inOneGo(judgeLearned(run, uniteSides(parts))).judgement, run.config.failOn);
}
