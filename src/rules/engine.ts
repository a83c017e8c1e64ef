import { fitted } from "../core/fitted.ts";
import { LEVELS } from "../config/levels.ts";
import { inOneGo, type Steps } from "../core/turns.ts";
import type { Config, RuleSetting } from "../config/types.ts";
import type { Facts } from "../facts/types.ts";
import type { CheckOutcome, Finding } from "./finding.ts";
import type { Rule, Subject, Unknown, Verdict, Violation } from "./rule.ts";
import { findingText } from "./text.ts";

/** Between two looks at the clock so many subjects are judged. */
const STEP = 64;

/**
 * What every rule that is not off says, by the user's severities and options. `passes` false: what holds is left out, which
 * with ten thousand senders is almost all.
 */
export function* runRules(
  rules: readonly Rule[],
  facts: Facts,
  settings: Config["rules"],
  passes = true,
): Steps<readonly CheckOutcome[]> {
  const quieted = new Set(rules.filter((rule) => isQuieted(rule, settings[rule.id])).map((rule) => rule.id));
  const outcomes: CheckOutcome[] = [];
  // What rules compute once for the facts is theirs, and goes with them: facts stay for the report.
  const own = { ...facts };
  for (const rule of rules) {
    yield;
    yield* ruled(rule, own, settings[rule.id], { quieted, passes }, outcomes);
  }
  return outcomes;
}

function isQuieted(rule: Rule, setting: RuleSetting | undefined): boolean {
  const severity = setting?.severity ?? null;
  return severity !== null && LEVELS.indexOf(severity) < LEVELS.indexOf(rule.severity);
}

const NONE: ReadonlySet<string> = new Set();

/** `quieted`: the rules that the user made milder. */
export function runRule(
  rule: Rule,
  facts: Facts,
  setting: RuleSetting | undefined,
  quieted: ReadonlySet<string> = NONE,
): readonly CheckOutcome[] {
  const outcomes: CheckOutcome[] = [];
  inOneGo(ruled(rule, facts, setting, { quieted, passes: true }, outcomes));
  return outcomes;
}

function* ruled(
  rule: Rule,
  facts: Facts,
  setting: RuleSetting | undefined,
  { quieted, passes }: { readonly quieted: ReadonlySet<string>; readonly passes: boolean },
  outcomes: CheckOutcome[],
): Steps<void> {
  const severity = setting?.severity ?? null;
  if (severity === "off") return;
  const options = { ...rule.options, ...setting?.options };
  let judged = 0;
  for (const subject of rule.subjects(facts)) {
    if (++judged % STEP === 0) yield;
    const { fact } = subject;
    if (!fact.known) {
      outcomes.push(notChecked(rule, subject, fact, subject.cause ?? null));
      continue;
    }
    for (const verdict of rule.judge(fact.value, { facts, subject: subject.subject, options, quieted }))
      if (passes || verdict.kind !== "pass") outcomes.push(outcomeOf(rule, subject, verdict, severity));
  }
}

function outcomeOf(
  rule: Rule,
  subject: Subject<unknown>,
  verdict: Verdict<object>,
  severity: Finding["severity"] | null,
): CheckOutcome {
  switch (verdict.kind) {
    case "pass":
      return { kind: "pass", id: rule.id, subject: subject.subject, list: subject.list ?? null };
    case "unknown": {
      const row = notChecked(rule, subject, verdict.fact, verdict.cause);
      return verdict.partial === true ? { ...row, notChecked: { ...row.notChecked, partial: true } } : row;
    }
    case "violation":
      return { kind: "fail", finding: findingOf(rule, subject, verdict, severity) };
  }
}

/** The finding of a violation; `severity`: the user's, null when none is set. */
export function findingOf(
  rule: Pick<Rule, "id" | "severity">,
  { subject, sender, list }: Pick<Subject<unknown>, "subject" | "sender" | "list">,
  said: Violation<object>,
  severity: Finding["severity"] | null,
): Finding {
  const { params, cause, location, evidence } = said;
  const { message, help } = findingText("en", { id: rule.id, params });
  return {
    id: rule.id,
    severity: severity ?? said.severity ?? rule.severity,
    subject,
    sender: sender?.id ?? "",
    list: list ?? null,
    params,
    message,
    help,
    location,
    evidence: fitted(evidence),
    cause,
    degree: said.degree ?? null,
    ...(said.corrected === undefined ? {} : { corrected: publishable(said.corrected) }),
  };
}

const MAX_RECORD = 4000;

/** A record with an odd character would not be one to paste. */
function publishable(record: string | null): string | null {
  return record !== null && record.length <= MAX_RECORD && /^[\x20-\x7e]+$/.test(record) ? record : null;
}

type NotCheckedOutcome = Extract<CheckOutcome, { kind: "not-checked" }>;

function notChecked(
  rule: Rule,
  { subject, sender, list }: Subject<unknown>,
  { reason, detail, why, at }: Unknown,
  cause: string | null,
): NotCheckedOutcome {
  const row = { check: rule.id, subject, sender: sender?.id ?? "", list: list ?? null, cause, reason, detail };
  const told = why === undefined ? row : { ...row, why };
  return { kind: "not-checked", notChecked: at === undefined ? told : { ...told, at } };
}
