import type { NotChecked } from "../../src/checks/types.ts";
import { judge } from "../../src/compare/verdict.ts";
import { known } from "../../src/mail/known.ts";
import type { ReportInput } from "../../src/report/model.ts";
import { facts, finding, listInfo, report, sender, spfDomain } from "./fixture.ts";

const SENDERS = [
  sender("example.com", "203.0.113.10", "203.0.113.40", "2001:db8::10"),
  sender("newsletter.example", "198.51.100.7"),
];
const LIMITS = { failOn: "regression", maxNotChecked: null } as const;

const lists = new Map([
  ["bl.example", { info: listInfo("bl.example"), state: { usable: true } as const }],
  [
    "zen.example",
    {
      info: listInfo("zen.example"),
      state: { usable: false, reason: "list-refused", detail: "127.255.255.254: your resolver is public" } as const,
    },
  ],
]);

const notChecked: readonly NotChecked[] = [
  {
    ...{ check: "dnsbl/listed", subject: "zen.example", sender: "", list: "zen.example" },
    ...{ reason: "list-refused", detail: "127.255.255.254: your resolver is public" },
  },
  {
    ...{ check: "ptr/missing", subject: "198.51.100.7", sender: "newsletter.example", list: null },
    ...{ reason: "timeout", detail: "7.100.51.198.in-addr.arpa PTR: no answer within 5 s" },
  },
];

/** A night with a history: something of each change, and something that was not checked. */
export function night(): ReportInput {
  const findings = [
    finding(),
    finding({
      ...{ id: "spf/near-lookup-limit", severity: "warning", subject: "example.com", list: null, change: "worsened" },
      message: "SPF of example.com uses 9 of 10 lookups",
      help: "Drop an include that contributes none of your addresses.",
    }),
    finding({
      ...{ id: "ptr/missing", subject: "203.0.113.10", list: null, change: "persisting", issue: 7 },
      ...{ message: "203.0.113.10 has no reverse name (PTR record)", help: "Set the PTR.", cause: "missing" },
      params: { ip: "203.0.113.10" },
      since: "2026-11-03T08:00:00Z",
    }),
    finding({ subject: "203.0.113.41", change: "resolved", message: "203.0.113.41 is listed by Example Blocklist" }),
    finding({ subject: "203.0.113.42", acceptedUntil: "2027-01-31", change: "persisting" }),
    finding({ subject: "198.51.100.7", change: "indeterminate", since: "2025-12-31T08:00:00Z" }),
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
  const at = { file: "zones/example.com.zone", line: 14, column: 1 };
  const corrected = "v=spf1 ip4:203.0.113.10 include:spf0.vendor.example ~all";
  const findings = [
    finding({
      ...{ id: "spf/sender-not-authorized", subject: "203.0.113.10", list: null, since: null, location: at, corrected },
      ...{ cause: "example.com", message: "203.0.113.10 may no longer send as example.com (SPF: softfail, was pass)" },
      help: "Add ip4:203.0.113.10 to the SPF record of example.com.",
    }),
    finding({
      ...{ id: "config/loosened", severity: "warning", subject: "dnsbl/listed", list: null, since: null },
      ...{ message: "the check dnsbl/listed is switched off (was error)", cause: "rule dnsbl/listed" },
      ...{ help: "Agree to it in the review, or take it back.", evidence: [] },
      location: { file: ".github/mailworthy.yml", line: 3, column: 3 },
    }),
    finding({ subject: "203.0.113.40", change: "persisting", since: null }),
    finding({ subject: "203.0.113.41", change: "resolved", since: null }),
  ];
  const open: NotChecked = {
    ...{ check: "spf/missing", subject: "newsletter.example", sender: "newsletter.example", list: null },
    ...{ reason: "not-evaluated", detail: "a variable stands for the record", isNew: true },
    at: { file: "dnsconfig.js", line: 8, column: 5 },
  };
  const head = facts(SENDERS, {
    spf: new Map([["example.com", known(spfDomain("example.com", 9, ["203.0.113.0/24"]))]]),
  });
  const base = facts(SENDERS, {
    spf: new Map([["example.com", known(spfDomain("example.com", 8, ["203.0.113.0/25"]))]]),
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
  const findings = [finding({ severity: "warning", change: "persisting" })];
  return report({ judgement: judge("history", findings, [], LIMITS), learned: true });
}
