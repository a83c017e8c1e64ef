import type { ReportFile } from "../../report/schema.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../../text/problem.ts";
import type { Against } from "../check-run.ts";
import type { NamedReport } from "./read.ts";

export interface Together {
  readonly first: ReportFile;
  /** Shards that were not given, as `I/N`. */
  readonly missing: readonly string[];
}

/** One cause can make ten thousand problems. */
const MOST = 20;

/** Are these the parts of one run? What all must share is told with both values when it differs. */
export function fitTogether(files: readonly NamedReport[], against: Against): Result<Together> {
  const [one, ...others] = files;
  if (one === undefined)
    return fail([{ at: null, message: "no report to merge; expected the JSON reports of all shards", hint: null }]);
  const problems: Problem[] = [];
  for (const key of ["version", "mode", "base", "head", "failOn", "maxNotChecked"] as const) {
    const odd = others.find((o) => o.report[key] !== one.report[key]);
    if (odd === undefined) continue;
    const [a, b] = [one, odd].map((n) => `${excerpt(n.file, 100)} has ${excerpt(String(n.report[key]), 60)}`);
    problems.push(problem(odd.file, `these reports are not of one run: ${key} differs (${a ?? ""}, ${b ?? ""})`));
  }
  const part = settingsIn(one);
  const changed = others.find((o) => settingsIn(o) !== part);
  if (changed !== undefined)
    problems.push(
      problem(
        changed.file,
        `its list or settings are not those of ${excerpt(one.file, 100)}; expected shards of one commit, and all of one version`,
      ),
    );
  const other = others.find((o) => (o.report.name ?? null) !== (one.report.name ?? null));
  if (other !== undefined)
    problems.push(
      problem(
        other.file,
        `it is of the list ${excerpt(other.report.name ?? "(unnamed)", 100)}, but ${excerpt(one.file, 100)} is of ${excerpt(one.report.name ?? "(unnamed)", 100)}; expected the shards of one list`,
      ),
    );
  if (one.report.mode === "history" && against.mode === "absolute")
    problems.push(
      problem(
        one.file,
        "the shards were compared with a history; give the same history to merge, which writes it once",
      ),
    );
  if (one.report.mode === "pull-request" && against.mode === "history")
    problems.push(problem(one.file, "the shards compared a pull request; a history has no place in this merge"));
  const missing = shards(files, problems);
  duplicates(files, problems);
  return problems.length > 0 ? fail(problems.slice(0, MOST)) : ok({ first: one.report, missing });
}

/** What every shard tells of the run alike; null: a report of before shards told it. */
function settingsIn({ report: { part } }: NamedReport): string | null {
  if (part === undefined) return null;
  const { senders, lists, rules, accept, proposed, base } = part;
  return JSON.stringify([senders, lists, rules, accept, proposed, base?.senders ?? null]);
}

function shards(files: readonly NamedReport[], problems: Problem[]): readonly string[] {
  const [one] = files;
  const of = one?.report.shard?.split("/")[1] ?? null;
  const given = new Map<string, string>();
  for (const { file, report } of files) {
    const n = report.shard?.split("/")[1] ?? null;
    if (n !== of)
      problems.push(
        problem(
          file,
          `it is shard ${report.shard ?? "(none)"}, but ${one?.file ?? ""} is ${one?.report.shard ?? "no shard"}`,
        ),
      );
    if (report.shard === null) continue;
    const twin = given.get(report.shard);
    if (twin !== undefined) problems.push(problem(file, `shard ${report.shard} is given twice; also in ${twin}`));
    given.set(report.shard, file);
  }
  const total = Number(of ?? 0);
  return [...Array(total).keys()].map((i) => `${i + 1}/${total}`).filter((shard) => !given.has(shard));
}

function duplicates(files: readonly NamedReport[], problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const { file, report } of files)
    for (const { id } of report.senders) {
      const twin = seen.get(id);
      if (twin !== undefined && twin !== file)
        problems.push(
          problem(file, `the sender ${excerpt(id, 100)} is also in ${twin}; expected the shards of one list`),
        );
      seen.set(id, file);
    }
}

function problem(file: string, message: string): Problem {
  return { at: { file, line: 1, column: 1 }, message, hint: null };
}
