import type { Name } from "../../dns/types.ts";
import { seenFamily, type Subject } from "../subject.ts";
import { labelsFor } from "./ask.ts";
import type { ListSpec } from "./plan.ts";

/** Null: a domain. */
export type Family = 4 | 6 | null;

/** Subjects that are one question to a list: mapped addresses, hosts below one registered domain. */
export interface Group {
  readonly labels: Name;
  readonly family: Family;
  readonly subjects: readonly [Subject, ...Subject[]];
}

/** The questions that subjects are to a list; those that it does not cover are none. */
export type Grouping = (spec: ListSpec, subjects: readonly Subject[]) => readonly Group[];

export function grouped(spec: ListSpec, subjects: readonly Subject[]): readonly Group[] {
  const groups = new Map<Name, { labels: Name; family: Family; subjects: [Subject, ...Subject[]] }>();
  for (const subject of subjects) {
    const labels = labelsFor(spec, subject);
    if (labels === null) continue;
    const group = groups.get(labels);
    if (group === undefined) groups.set(labels, { labels, family: seenFamily(subject), subjects: [subject] });
    else group.subjects.push(subject);
  }
  return [...groups.values()];
}

/** Lists that take the same are asked the same: their questions are made once. */
export function createGrouping(): Grouping {
  const made = new WeakMap<readonly Subject[], Map<string, readonly Group[]>>();
  return (spec, subjects) => {
    const { kind, asks = "", families } = spec.entry;
    const takes = `${kind} ${asks} ${families.join()}`;
    const known = made.get(subjects) ?? new Map<string, readonly Group[]>();
    made.set(subjects, known);
    const groups = known.get(takes) ?? grouped(spec, subjects);
    known.set(takes, groups);
    return groups;
  };
}
