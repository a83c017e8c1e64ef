import type { History } from "../../compare/history.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import { namesOf, speaksOf } from "../../compare/whose.ts";
import type { Sender } from "../../config/types.ts";
import { because } from "../../mail/why.ts";
import type { NotChecked } from "../../rules/finding.ts";
import type { Against, JudgeRun } from "../check-run.ts";

/** What it leaves unknown that shards were not given. `senders`: of those that were. */
export function missingOf(shards: readonly string[], senders: readonly Sender[]): NonNullable<JudgeRun["missing"]> {
  const speaks = speaksOf(senders);
  return {
    notChecked: shards.map(missingShard),
    settle: (finding: JudgedFinding): JudgedFinding =>
      shards.length > 0 && finding.change === "resolved" && !speaks(finding)
        ? { ...finding, change: "indeterminate" } // it may belong to the shard that is missing
        : finding,
  };
}

function missingShard(shard: string): NotChecked {
  const { reason, detail } = because("shard-missing", { code: "shard-missing", shard });
  return { check: "shard/missing", subject: `shard ${shard}`, sender: "", list: null, reason, detail };
}

/** What the history knows of the senders of a missing shard stays as it was: nobody looked. */
export function withMissing(next: History, against: Against, senders: readonly Sender[]): History {
  const own = namesOf(senders);
  const speaks = speaksOf(senders);
  const before = against.mode === "history" ? against.history : null;
  const others = <T extends { readonly subject: string }>(rows: readonly T[] = []): T[] =>
    rows.filter((row) => !own.has(row.subject));
  const waiting = (before?.gone ?? []).filter((row) => !speaks(row));
  const gone = new Map([...waiting, ...(next.gone ?? [])].map((row) => [row.fingerprint, row]));
  const present = new Set(next.findings.map((row) => row.fingerprint));
  const keyOf = (row: { readonly subject: string }): string => JSON.stringify(row);
  return {
    ...next,
    gone: [...gone.values()].filter((row) => !present.has(row.fingerprint)),
    unchecked: [
      ...new Map([...others(before?.unchecked), ...(next.unchecked ?? [])].map((row) => [keyOf(row), row])).values(),
    ],
    observed: [...others(before?.observed), ...(next.observed ?? []).filter((o) => own.has(o.subject))],
  };
}
