import { judge } from "../../src/compare/verdict.ts";
import type { Name } from "../../src/dns/types.ts";
import { known, type Fact } from "../../src/mail/known.ts";
import type { SpfDomain } from "../../src/mail/spf/types.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { misshapen } from "../names.ts";
import { finding, fullReport, report } from "../report/fixture.ts";

/** A report in which every text that may come from outside is one of these. */
export function hostileReport(texts: readonly string[]): ReportInput {
  const full = fullReport();
  const findings = texts.flatMap((text) => [
    finding({
      ...{ id: "spf/syntax", subject: text, sender: text, cause: text, message: text, help: text, list: null },
      location: { file: text, line: 1, column: 1 },
      evidence: [{ question: text, answer: text, command: text }],
    }),
    finding({ message: `x ${text}`, help: `x\n${text}`, change: "resolved" }),
  ]);
  const notChecked = texts.map((text) => ({
    ...({ check: "ptr/missing", subject: text, sender: text, list: null, reason: "timeout", detail: text } as const),
  }));
  const spf = new Map(
    [...full.facts.spf].map(([domain, fact], i): readonly [Name, Fact<SpfDomain>] => {
      if (!fact.known) return [domain, fact];
      const named = {
        ...fact.value.tree,
        domain: misshapen(texts[i % texts.length] ?? domain),
        record: texts.join(" "),
      };
      return [domain, known({ ...fact.value, domain: named.domain, tree: named })];
    }),
  );
  return report({
    judgement: judge("history", findings, notChecked, { failOn: "regression", maxNotChecked: null }),
    ...{
      facts: { ...full.facts, spf },
      baseFacts: full.baseFacts,
      runs: full.runs,
      base: texts[0] ?? null,
      head: texts[1] ?? null,
    },
  });
}
