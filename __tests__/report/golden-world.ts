import type { JudgedFinding } from "../../src/compare/types.ts";
import { judge } from "../../src/compare/verdict.ts";
import { known } from "../../src/mail/known.ts";
import { writtenSubject } from "../../src/mail/subject.ts";
import type { ReportInput } from "../../src/report/model.ts";
import type { WayOut } from "../../src/rules/dnsbl/lists.ts";
import type { NotChecked } from "../../src/rules/finding.ts";
import type { RuleId } from "../../src/rules/registry.ts";
import { findingText } from "../../src/rules/text.ts";
import type { ParamsOf } from "../../src/rules/words/words.ts";
import { facts, finding, listInfo, report, sender, spfDomain } from "./fixture.ts";
import { ip } from "../ips.ts";
import { n } from "../names.ts";

const SENDERS = [
  sender("example.com", "203.0.113.10", "203.0.113.40", "2001:db8::10"),
  sender("newsletter.example", "198.51.100.7"),
];
const LIMITS = { failOn: "regression", maxNotChecked: null } as const;

const lists = new Map([
  [n("bl.example"), { info: listInfo("bl.example"), state: { usable: true } as const }],
  [
    n("zen.example"),
    {
      info: listInfo("zen.example"),
      state: { usable: false, reason: "list-refused", detail: "127.255.255.254: your resolver is public" } as const,
    },
  ],
]);

const notChecked: readonly NotChecked[] = [
  {
    ...{ check: "dnsbl/listed", subject: "zen.example", sender: "", list: n("zen.example") },
    ...{ reason: "list-refused", detail: "zen.example answers 127.255.255.254: it refuses public resolvers" },
    why: {
      ...{ code: "list-refusal", list: n("zen.example"), address: ip("127.255.255.254") },
      refusal: { kind: "public-resolver" },
    },
  },
  {
    ...{ check: "ptr/missing", subject: "198.51.100.7", sender: "newsletter.example", list: null },
    ...{ reason: "timeout", detail: "no reply from 192.0.2.53", why: { code: "no-reply", server: "192.0.2.53" } },
  },
];

const WAY_OUT: WayOut = {
  ...{ criteria: "spam traps", says: null, how: "form", page: "https://bl.example/remove", note: null },
};

/** A finding of the rule, in the rule's own words. */
function said<Id extends RuleId>(id: Id, params: ParamsOf<Id>, more: Parameters<typeof finding>[0]): JudgedFinding {
  return finding({ id, params, ...findingText("en", { id, params }), list: null, ...more });
}

function listed(subject: string, more: Parameters<typeof finding>[0] = {}): JudgedFinding {
  const params = {
    subject: writtenSubject(subject),
    list: "Example Blocklist",
    reason: null,
    code: "127.0.0.2",
    wayOut: WAY_OUT,
  } as const;
  return said("dnsbl/listed", { ...params, scope: "ip" }, { subject, list: n("bl.example"), ...more });
}

/** A night with a history: something of each change, and something that was not checked. */
export function night(): ReportInput {
  const findings = [
    listed("203.0.113.40"),
    said(
      "ptr/generic-name",
      { ip: ip("198.51.100.7"), names: ["7-100-51-198.dyn.example"] },
      { severity: "warning", subject: "198.51.100.7", change: "worsened" },
    ),
    said(
      "ptr/missing",
      { ip: ip("203.0.113.10") },
      { subject: "203.0.113.10", change: "persisting", issue: 7, since: "2026-11-03T08:00:00Z" },
    ),
    listed("203.0.113.41", { change: "resolved" }),
    listed("203.0.113.42", { change: "persisting", acceptedUntil: "2027-01-31" }),
    listed("198.51.100.7", { change: "indeterminate", since: "2025-12-31T08:00:00Z" }),
  ];
  const runs = [...Array(5).keys()].map((i) => ({
    at: `2026-11-${20 + i}T08:00:00Z`,
    ...{ errors: i % 2, warnings: 3 - (i % 3), notChecked: i, listed: i > 2 ? 1 : 0 },
  }));
  return report({
    judgement: judge("history", findings, notChecked, LIMITS),
    facts: facts(SENDERS, { lists }),
    runs,
  });
}

/** A pull request that breaks SPF, says something in a form that is not evaluated, and loosens its own check. */
export function pullRequest(): ReportInput {
  const findings = [
    said(
      "spf/sender-not-authorized",
      {
        ...{ ip: ip("203.0.113.10"), domain: "example.com", result: "softfail", mechanism: "~all", problem: null },
        term: "ip4:203.0.113.10",
      },
      {
        ...{ subject: "203.0.113.10", cause: "example.com", since: null },
        location: { file: "zones/example.com.zone", line: 14, column: 1 },
        corrected: "v=spf1 ip4:203.0.113.10 include:spf0.vendor.example ~all",
      },
    ),
    said(
      "config/loosened",
      { loosening: { code: "rule-lowered", id: "dnsbl/listed", from: "error", to: "off" }, goneFile: null },
      {
        ...{ severity: "warning", subject: "dnsbl/listed", since: null, evidence: [] },
        location: { file: ".github/mailworthy.yml", line: 3, column: 3 },
      },
    ),
    listed("203.0.113.40", { change: "persisting", since: null }),
    listed("203.0.113.41", { change: "resolved", since: null }),
  ];
  const open: NotChecked = {
    ...{ check: "spf/missing", subject: "newsletter.example", sender: "newsletter.example", list: null },
    ...{ reason: "not-evaluated", detail: "TXT(name, spf())", isNew: true },
    at: { file: "dnsconfig.js", line: 8, column: 5 },
  };
  const head = facts(SENDERS, {
    spf: new Map([[n("example.com"), known(spfDomain("example.com", 9, ["203.0.113.0/24"]))]]),
  });
  const base = facts(SENDERS, {
    spf: new Map([[n("example.com"), known(spfDomain("example.com", 8, ["203.0.113.0/25"]))]]),
  });
  return report({
    judgement: judge("pull-request", findings, [open], LIMITS),
    ...{ facts: head, baseFacts: base, base: "a1b2c3d", head: "e4f5a6b" },
    source: { url: "https://github.com/owner/name/blob/e4f5a6b", directory: "" },
    settings: {
      by: "head",
      notes: [{ code: "workflow-changed", file: ".github/workflows/mail.yml" }],
      ...{ underBase: null, baseFailOn: "regression" },
    },
  });
}

/** The first run of a watch. */
export function firstRun(): ReportInput {
  const findings = [listed("203.0.113.40", { severity: "warning", change: "persisting" })];
  return report({ judgement: judge("history", findings, [], LIMITS), learned: true });
}
