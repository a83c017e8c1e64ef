import { parseDmarc, type DmarcRecord, type Policy } from "../../mail/dmarc/record.ts";
import { excerpt } from "../../text/printable.ts";
import type { Check } from "../check.ts";
import { changesOf, evidenceOfChange, subjectOf } from "../mail-changes.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";
import { dmarcLocation } from "./records.ts";

const ID = "dmarc/weakened";

/** none 0, quarantine 1, reject 2; no policy counts as none. */
export function rankOf(policy: Policy | null): number {
  return policy === "reject" ? 2 : policy === "quarantine" ? 1 : 0;
}

export const dmarcWeakened: Check = {
  id: ID,
  severity: "warning",
  title: "DMARC policy weakened",
  why: "Receivers do less, or nothing, about forged mail of the domain.",
  fix: "Put the policy back if the change was not meant.",
  references: ["RFC 9989 §4.7"],
  run: (facts, { severity }) =>
    changesOf(facts, "dmarc").flatMap((change): readonly CheckOutcome[] => {
      const { outcome, before, sender } = change;
      const domain = subjectOf(change);
      const about = { id: ID, subject: domain, sender };
      if (outcome.kind === "unknown") return [notChecked(about, { known: false, ...outcome })];
      const [was, is] = [before[0], outcome.kind === "changed" ? outcome.after[0] : undefined];
      if (was === undefined || is === undefined || was.startsWith("CNAME ") || is.startsWith("CNAME ")) return [];
      const weaker = weakerParts(parseDmarc(was).record, parseDmarc(is).record);
      if (weaker.length === 0) return [passed(about)];
      return [
        failed(about, severity, {
          message: excerpt(`this change weakens DMARC of ${domain}: ${weaker.join(", ")}`, 600),
          help: "If that is meant, merge it; else put the old policy back.",
          cause: weaker.map((part) => part.split(" ")[0]).join(" "),
          location: dmarcLocation(facts, domain, sender),
          evidence: [evidenceOfChange(change)],
        }),
      ];
    }),
};

/** `p=none (was reject)` for each part that asks for less. A record that cannot be read is told by other checks. */
function weakerParts(was: DmarcRecord | null, is: DmarcRecord | null): readonly string[] {
  if (was === null || is === null) return [];
  const policies = [
    ["p", was.p, is.p],
    ["sp", was.sp ?? was.p, is.sp ?? is.p],
    ["np", was.np ?? was.sp ?? was.p, is.np ?? is.sp ?? is.p],
  ] as const;
  const weaker = policies.filter(([, a, b]) => rankOf(b) < rankOf(a));
  const own = weaker.filter(([tag]) => tag === "p" || rankOf(is.p) >= rankOf(was.p)); // sp and np follow p
  const testing = is.testing && !was.testing && rankOf(is.p) > 0 ? ["t=y (was absent)"] : [];
  return [...own.map(([tag, a, b]) => `${tag}=${b ?? "none"} (was ${a ?? "none"})`), ...testing];
}
