import { fails } from "../compare/verdict.ts";
import { count } from "../text/printable.ts";
import type { Location } from "../text/problem.ts";
import { workflowCommand, type CommandLine } from "./escape.ts";
import { byPlace, otherSubjects, unknownGroups, unknownSubject, unknownWhy, type FindingGroup } from "./causes.ts";
import { blindnessOf } from "./headline.ts";
import { news, open, type ReportInput } from "./model.ts";
import { blindAdvice, blindText } from "./words/headline.ts";
import { helpWithRecord } from "../rules/publish.ts";

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
  const unseen = unseenCommands(input);
  const commands = [
    ...errors.slice(0, MOST).map((f) => command("error", f)),
    ...[...unseen, ...warnings.map((f) => command("warning", f))].slice(0, MOST),
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
    hiddenWarnings: Math.max(0, warnings.length + unseen.length - MOST),
  };
}

/** That nothing was heard of a class, and what of this pull request's files is no longer understood, at its line. */
function unseenCommands(input: ReportInput): readonly CommandLine[] {
  const unseen = blindnessOf(input);
  const blind =
    unseen !== null
      ? [
          workflowCommand(
            "warning",
            [["title", "Mailworthy"]],
            `Mail deliverability: ${blindText(unseen)}. ${blindAdvice(unseen, input.judgement.mode === "history")}`,
          ),
        ]
      : [];
  const open = unknownGroups(input.judgement.notChecked).flatMap((group) =>
    group.isNew && group.at !== null
      ? [
          workflowCommand(
            "warning",
            placeOf(group.at, "not checked"),
            `Not checked: ${unknownSubject(group, (name) => name)}: ${unknownWhy(group)}.`,
          ),
        ]
      : [],
  );
  return [...blind, ...open];
}

type Properties = readonly (readonly [string, string | number])[];

function placeOf({ file, line, column }: Location, title: string): Properties {
  return [
    ["file", file],
    ["line", line],
    ["col", column],
    ["title", title],
  ];
}

function command(level: "error" | "warning", group: FindingGroup): CommandLine {
  const [finding] = group;
  const { location } = finding;
  const { shown, more } = otherSubjects(group);
  const same = shown.length === 0 ? "" : ` The same for ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
  const properties: Properties = location === null ? [["title", finding.id]] : placeOf(location, finding.id);
  return workflowCommand(level, properties, `${finding.message}.${same} ${helpWithRecord("en", finding)}`);
}

/** What GitHub does not show, in words; null when it shows all. */
export function hiddenNote(made: Annotations): string | null {
  if (made.hiddenErrors + made.hiddenWarnings === 0) return null;
  return `${count(made.hiddenErrors, "more error")} and ${count(made.hiddenWarnings, "more warning")} are not annotated (GitHub shows 10 of each)`;
}
