import { describe, expect, test } from "@jest/globals";
import type { RuleSetting } from "../../src/config/types.ts";
import { senderOf } from "../../src/config/sender.ts";
import { runRule } from "../../src/rules/engine.ts";
import type { CheckOutcome } from "../../src/rules/finding.ts";
import { PASS, given, unknownPart, violation, type Rule, type Verdict } from "../../src/rules/rule.ts";
import { NO_FACTS } from "../facts.ts";
import { n } from "../names.ts";

const SENDER = senderOf({
  domain: n("example.com"),
  mailFrom: [n("example.com")],
  addresses: [],
  ranges: [],
  helo: null,
  dkim: null,
  volume: "low",
  sends: true,
  mustNotAuthorize: [],
  at: null,
});
const TIMEOUT = { known: false, reason: "timeout", detail: "no answer from 127.0.0.1" } as const;
const AT = { file: "a.zone", line: 3, column: 1 };

type Params = { readonly ip: string };

/** A rule with one subject, whose verdicts are given; it borrows the words of ptr/missing. */
function ruleThat(...verdicts: readonly Verdict<Params>[]): Rule<"ptr/missing", Params, null> {
  return {
    id: "ptr/missing",
    severity: "error",
    references: [],
    options: { "warn-at": 9 },
    subjects: () => [given("203.0.113.10", SENDER, null)],
    judge: () => verdicts,
  };
}

const WRONG = violation<Params>({ params: { ip: "203.0.113.10" }, cause: "no-ptr", location: AT, evidence: [] });
const shown = (outcomes: readonly CheckOutcome[]): readonly unknown[] =>
  outcomes.map((o) => {
    switch (o.kind) {
      case "pass":
        return ["pass", o.subject];
      case "fail":
        return ["fail", o.finding.severity, o.finding.cause];
      case "not-checked":
        return ["not-checked", o.notChecked.reason, o.notChecked.cause ?? null, o.notChecked.partial ?? false];
    }
  });
const set = (severity: RuleSetting["severity"]): RuleSetting => ({ severity, options: {} });

describe("the engine", () => {
  test.each<readonly [string, readonly Verdict<Params>[], RuleSetting | undefined, readonly unknown[]]>([
    ["a pass", [PASS], undefined, [["pass", "203.0.113.10"]]],
    ["nothing where the rule does not apply", [], undefined, []],
    ["the rule's severity", [WRONG], undefined, [["fail", "error", "no-ptr"]]],
    ["the violation's before the rule's", [{ ...WRONG, severity: "info" }], undefined, [["fail", "info", "no-ptr"]]],
    ["the user's before both", [{ ...WRONG, severity: "info" }], set("warning"), [["fail", "warning", "no-ptr"]]],
    ["options alone leave the severity", [WRONG], set(null), [["fail", "error", "no-ptr"]]],
    ["nothing of a rule that is off", [WRONG, PASS], set("off"), []],
    [
      "a part that is unknown beside what is known",
      [WRONG, { ...unknownPart(TIMEOUT, "other"), partial: true } as Verdict<Params>],
      undefined,
      [
        ["fail", "error", "no-ptr"],
        ["not-checked", "timeout", "other", true],
      ],
    ],
  ])("tells %s", (_what, verdicts, setting, expected) => {
    expect(shown(runRule(ruleThat(...verdicts), NO_FACTS, setting))).toEqual(expected);
  });

  test("an unknown fact is not checked, and never judged", () => {
    const rule: Rule<"ptr/missing", Params, null> = {
      ...ruleThat(),
      subjects: () => [{ subject: "203.0.113.10", sender: SENDER, cause: "no-ptr", fact: TIMEOUT }],
      judge: () => {
        throw new Error("judged");
      },
    };
    expect(shown(runRule(rule, NO_FACTS, undefined))).toEqual([["not-checked", "timeout", "no-ptr", false]]);
  });

  test("a finding carries its parameters and what they say in English", () => {
    const [outcome] = runRule(ruleThat({ ...WRONG, corrected: "v=spf1 \u200b-all" }), NO_FACTS, undefined);
    expect(outcome).toEqual({
      kind: "fail",
      finding: {
        id: "ptr/missing",
        severity: "error",
        subject: "203.0.113.10",
        sender: "example.com",
        list: null,
        params: { ip: "203.0.113.10" },
        message: "203.0.113.10 has no reverse name (PTR record)",
        help: "Set the PTR of 203.0.113.10 to the mail server's own name (the one it says in HELO); the owner of the address, usually the hoster, does that.",
        location: AT,
        evidence: [],
        cause: "no-ptr",
        degree: null,
        // A record with a hidden character is none to paste.
        corrected: null,
      },
    });
  });

  test("the user's options stand before the rule's", () => {
    const seen: unknown[] = [];
    const rule: Rule<"ptr/missing", Params, null> = {
      ...ruleThat(),
      judge: (_it, { options }) => {
        seen.push(options);
        return [];
      },
    };
    runRule(rule, NO_FACTS, undefined);
    runRule(rule, NO_FACTS, { severity: null, options: { "warn-at": 7 } });
    expect(seen).toEqual([{ "warn-at": 9 }, { "warn-at": 7 }]);
  });
});
