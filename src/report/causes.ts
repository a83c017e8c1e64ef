import type { NotChecked } from "../rules/finding.ts";
import type { JudgedFinding } from "../compare/types.ts";
import type { Lang } from "../core/lang.ts";
import type { UnknownReason } from "../mail/known.ts";
import type { Location } from "../text/problem.ts";
import { folds } from "./fold.ts";
import { detailOf } from "./unknown-text.ts";
import { reportWords } from "./words/words.ts";

export type FindingGroup = readonly [JudgedFinding, ...JudgedFinding[]];

/**
 * One fault of one line that many addresses feel is one row: ten of them would hide everything else. Adjacent addresses
 * are one already (fold.ts). Two faults of one subject are two rows.
 */
export function byPlace(findings: readonly JudgedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  const seen = new Map<string, number>();
  for (const { shown: finding } of folds(findings)) {
    const { location, id, fingerprint, list, subject, sender } = finding;
    const place = location === null ? fingerprint : JSON.stringify([id, list, location]);
    const whose = JSON.stringify([place, sender, subject]);
    const nth = seen.get(whose) ?? 0;
    seen.set(whose, nth + 1);
    const key = `${nth} ${place}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** The other subjects of a group: the first few, and how many are left out. */
export function otherSubjects([finding, ...others]: FindingGroup): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  const subjects = [...new Set(others.map((f) => f.subject))].filter((subject) => subject !== finding.subject);
  return { shown: subjects.slice(0, SUBJECTS), more: Math.max(0, subjects.length - SUBJECTS) };
}

const SUBJECTS = 5;

/** Everything that one cause kept from being checked. */
export interface UnknownGroup {
  /** The lists that are not checked for this reason; else what kinds of checks: `spf`, `ptr`, `helo` … */
  readonly lists: readonly string[];
  readonly kinds: readonly string[];
  readonly subjects: readonly string[];
  readonly reason: UnknownReason;
  /** Of one of them, with the cure where there is one; in English. */
  readonly detail: string;
  /** The same for words in other languages; absent where it was read from a file. */
  readonly why?: NonNullable<NotChecked["why"]>;
  readonly at: Location | null;
  /** One cause over several lists, told of each in the same words. */
  readonly shared: boolean;
  /** By this pull request. */
  readonly isNew: boolean;
  /** How many checks were not made. */
  readonly checks: number;
}

interface Gathering {
  readonly rows: NotChecked[];
}

/**
 * What could not be checked, one group a cause: by what was (not) said; lists of which each says something of its own by
 * their reason.
 */
export function unknownGroups(rows: readonly NotChecked[]): readonly UnknownGroup[] {
  const groups = new Map<string, Gathering>();
  const saidOf = new Map<string, Set<string>>();
  for (const { list, reason, detail } of rows) {
    if (list === null) continue;
    const key = JSON.stringify([reason, detail]);
    saidOf.set(key, (saidOf.get(key) ?? new Set()).add(list));
  }
  const isShared = (key: string): boolean => (saidOf.get(key)?.size ?? 0) > 1;
  for (const row of rows) {
    const said = JSON.stringify([row.reason, row.detail]);
    const key = row.list === null || isShared(said) ? said : JSON.stringify([row.reason]);
    const group = groups.get(key) ?? { rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ rows: of }): readonly UnknownGroup[] => {
    const [first] = of;
    if (first === undefined) return [];
    return [
      {
        lists: distinct(of.flatMap((n) => n.list ?? [])),
        kinds: distinct(of.map((n) => n.check.split("/")[0] ?? n.check)),
        subjects: distinct(of.flatMap((n) => (n.subject === n.list ? [] : [n.subject]))),
        reason: first.reason,
        detail: first.detail,
        ...(first.why === undefined ? {} : { why: first.why }),
        at: of.find((n) => n.at !== undefined)?.at ?? null,
        shared: isShared(JSON.stringify([first.reason, first.detail])),
        isNew: of.some((n) => n.isNew === true),
        checks: of.length,
      },
    ];
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What was not checked, in words: the lists by name, else kinds of checks and whom they are about; `show` escapes a name. */
export function unknownSubject(group: UnknownGroup, lang: Lang, show: (name: string) => string): string {
  const { common, unknown } = reportWords(lang);
  const names = (all: readonly string[]): string =>
    common.andMore(all.slice(0, NAMED).map(show), Math.max(0, all.length - NAMED));
  if (group.lists.length > 0) return names(group.lists);
  return unknown.of(kindsText(group, lang), names(group.subjects));
}

const NAMED = 3;

/** The kinds of checks that were not made: `SPF, DMARC`. */
export function kindsText(group: UnknownGroup, lang: Lang): string {
  const { common, unknown } = reportWords(lang);
  const names: Readonly<Record<string, string>> = unknown.kinds;
  return common.list(group.kinds.map((kind) => names[kind] ?? kind));
}

/** Why, and what helps. */
export function unknownWhy(group: UnknownGroup, lang: Lang): string {
  const { unknown } = reportWords(lang);
  if (group.lists.length < 2) return unknown.why(group.reason, detailOf(group, lang));
  return group.shared ? detailOf(group, lang) : unknown.reasons[group.reason];
}
