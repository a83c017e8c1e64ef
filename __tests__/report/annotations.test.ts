import { expect, test } from "@jest/globals";
import type { JudgedFinding } from "../../src/compare/types.ts";
import { annotations, hiddenNote } from "../../src/report/annotations.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { NO_FACTS } from "../facts.ts";
import { SEEING } from "../../src/compare/blind.ts";

const finding = (subject: string, line: number, more: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...{ id: "ptr/missing", severity: "error", subject, sender: "example.com", list: null, cause: "missing" },
  ...{ message: `${subject} has no reverse name`, help: "Set one.", evidence: [], degree: null },
  ...{ change: "introduced", fingerprint: `${subject} ${line}`, acceptedUntil: null, since: null },
  location: { file: "senders.txt", line, column: 1 },
  ...more,
});

const report = (findings: readonly JudgedFinding[]): ReportInput => ({
  ...{
    version: "0",
    at: "2026-11-25T00:00:00Z",
    failOn: "regression",
    base: "a",
    head: "b",
    learned: false,
    runs: null,
  },
  ...{ counts: { questions: 0, asked: 0, servers: 0 }, facts: NO_FACTS, baseFacts: null },
  judgement: { mode: "pull-request", verdict: "fail", exitCode: 1, ...SEEING, findings, notChecked: [] },
});

test("ten of each level are annotated, the rest is counted", () => {
  const errors = Array.from({ length: 13 }, (_, i) => finding(`192.0.2.${i}`, i + 1));
  const warnings = Array.from({ length: 12 }, (_, i) => finding(`192.0.2.${i}`, i + 1, { severity: "warning" }));
  const made = annotations(report([...errors, ...warnings]));
  expect(made.commands.map((c) => c.split(" ")[0])).toEqual([
    ...Array<string>(10).fill("::error"),
    ...Array<string>(10).fill("::warning"),
  ]);
  expect(hiddenNote(made, "en")).toBe("3 more errors and 2 more warnings are not annotated (GitHub shows 10 of each)");
});

test("what many addresses feel of one line is one annotation that names them", () => {
  const many = Array.from({ length: 8 }, (_, i) => finding(`192.0.2.${i}`, 3));
  const made = annotations(
    report([...many, finding("192.0.2.99", 4), finding("192.0.2.50", 3, { id: "ptr/not-confirmed" })]),
  );
  expect(made.commands).toEqual([
    "::error file=senders.txt,line=3,col=1,title=ptr/missing::192.0.2.0 has no reverse name. The same for 192.0.2.1, 192.0.2.2, 192.0.2.3, 192.0.2.4, 192.0.2.5 and 2 more. Set one.",
    expect.stringMatching(/line=4/),
    expect.stringMatching(/title=ptr\/not-confirmed/),
  ]);
});

test("two faults of one subject on one line are two annotations", () => {
  const made = annotations(
    report([finding("example.com", 3, { cause: "a" }), finding("example.com", 3, { cause: "b" })]),
  );
  expect(made.commands).toHaveLength(2);
});
