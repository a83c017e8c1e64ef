import type { JudgedFinding } from "../compare/types.ts";
import { fails } from "../compare/verdict.ts";
import { count } from "../text/printable.ts";
import { workflowCommand, type CommandLine } from "./escape.ts";
import { news, open, type ReportInput } from "./model.ts";

/** GitHub shows so many of each level a step and hides the rest. */
const MOST = 10;

export interface Annotations {
  /** Workflow commands, one a line, worst first. */
  readonly commands: readonly CommandLine[];
  readonly hiddenErrors: number;
  readonly hiddenWarnings: number;
}

/**
 * Annotations at the lines at fault: what is new or worse, and whatever else fails the run. What was known before and
 * fails nothing is in the summary only, so that a quiet night stays quiet.
 */
export function annotations(input: ReportInput): Annotations {
  const known = new Set(news(input));
  const { mode } = input.judgement;
  const shown = open(input).filter((f) => known.has(f) || fails(f, input.failOn, mode));
  const errors = byPlace(shown.filter((f) => f.severity === "error"));
  const warnings = byPlace(shown.filter((f) => f.severity === "warning"));
  const commands = [
    ...errors.slice(0, MOST).map((f) => command("error", f)),
    ...warnings.slice(0, MOST).map((f) => command("warning", f)),
  ];
  if (input.learned)
    commands.push(
      workflowCommand(
        "notice",
        [["title", "Mailworthy"]],
        "No history yet: what stands today was learned and does not fail this run.",
      ),
    );
  return {
    commands,
    hiddenErrors: Math.max(0, errors.length - MOST),
    hiddenWarnings: Math.max(0, warnings.length - MOST),
  };
}

/** One fault of one line that many addresses feel is one annotation: ten of them would hide everything else. */
function byPlace(findings: readonly JudgedFinding[]): readonly (readonly [JudgedFinding, ...JudgedFinding[]])[] {
  const groups = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const finding of findings) {
    const { location, id, fingerprint, list } = finding;
    const key = location === null ? fingerprint : JSON.stringify([id, list, location]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

const SUBJECTS = 5;

function command(
  level: "error" | "warning",
  [finding, ...others]: readonly [JudgedFinding, ...JudgedFinding[]],
): CommandLine {
  const { location } = finding;
  const place: readonly (readonly [string, string | number])[] =
    location === null
      ? []
      : [
          ["file", location.file],
          ["line", location.line],
          ["col", location.column],
        ];
  const subjects = [...new Set(others.map((f) => f.subject))].filter((subject) => subject !== finding.subject);
  const shown = subjects.slice(0, SUBJECTS).join(", ");
  const more = subjects.length > SUBJECTS ? ` and ${subjects.length - SUBJECTS} more` : "";
  const same = subjects.length === 0 ? "" : ` The same for ${shown}${more}.`;
  return workflowCommand(level, [...place, ["title", finding.id]], `${finding.message}.${same} ${finding.help}`);
}

/** What GitHub does not show, in words; null when it shows all. */
export function hiddenNote(made: Annotations): string | null {
  if (made.hiddenErrors + made.hiddenWarnings === 0) return null;
  return `${count(made.hiddenErrors, "more error")} and ${count(made.hiddenWarnings, "more warning")} are not annotated (GitHub shows 10 of each)`;
}
