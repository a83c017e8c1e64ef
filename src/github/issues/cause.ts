import { createHash } from "node:crypto";
import { LANGS, type Lang } from "../../core/lang.ts";
import type { JudgedFinding } from "../../compare/types.ts";
import type { ReportInput } from "../../report/model.ts";
import { langOf } from "../../report/lang.ts";
import { printable } from "../../text/printable.ts";
import { githubWords } from "../words/words.ts";

/** So many issues are open at once; what is beyond shares one. */
export const MOST_ISSUES = 20;

/** One cause: the same problem by the same list, or the same problem of one sender, whatever number of addresses has it. */
export interface Cause {
  /** 16 hex digits. */
  readonly key: string;
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
}

/** The key of a finding's cause. */
export function causeKey(finding: Pick<JudgedFinding, "id" | "list" | "sender" | "cause">): string {
  const parts = finding.list === null ? [finding.id, finding.sender, finding.cause] : [finding.id, finding.list];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** The issue for everything beyond the bound. */
export const REST_KEY = "rest";

/**
 * The causes that belong into issues, worst first: regressions, and without a history every error. What was learned or
 * accepted does not.
 */
export function causesOf(report: ReportInput, open: ReadonlySet<string>): readonly Cause[] {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of report.judgement.findings) {
    if (!belongs(finding, report.failOn)) continue;
    const key = causeKey(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const causes = [...groups].map(([key, findings]) => ({ key, title: titleOf(findings, langOf(report)), findings }));
  if (causes.length <= MOST_ISSUES) return causes;
  // Who has an issue keeps it.
  const first = [...causes.filter((c) => open.has(c.key)), ...causes.filter((c) => !open.has(c.key))];
  const rest = first.slice(MOST_ISSUES - 1);
  const title = githubWords(langOf(report)).issue.restTitle(rest.length);
  return [
    ...first.slice(0, MOST_ISSUES - 1),
    { key: REST_KEY, title, findings: rest.flatMap((cause) => cause.findings) },
  ];
}

/** The cause of an issue that lives in the history under this number, or is called like this; null when it is none. */
export function keyOfIssue(report: ReportInput, number: number, title: string): string | null {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of report.judgement.findings) {
    const key = causeKey(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const found = [...groups].find(
    ([, findings]) =>
      findings.some((f) => f.issue === number) || LANGS.some((lang) => titleOf(findings, lang) === title),
  );
  return found?.[0] ?? null;
}

function belongs(finding: JudgedFinding, failOn: ReportInput["failOn"]): boolean {
  const bad = finding.severity === "error" || (failOn === "warning" && finding.severity === "warning");
  if (!bad || finding.acceptedUntil !== null) return false;
  switch (finding.change) {
    case null:
    case "introduced":
    case "worsened":
      return true;
    case "persisting":
      return finding.issue !== undefined;
    case "resolved":
    case "indeterminate":
      return false;
  }
}

function titleOf(findings: readonly JudgedFinding[], lang: Lang): string {
  const [first] = findings;
  if (first === undefined) return "";
  const subjects = [...new Set(findings.map((f) => f.subject))];
  const [subject = ""] = subjects;
  const title = githubWords(lang).issue.title(first.id, subject, subjects.length - 1, first.list);
  return printable(title).slice(0, 240);
}
