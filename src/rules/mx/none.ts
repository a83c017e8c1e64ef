import type { MailChange } from "../../facts/changes.ts";
import { changeAt } from "../changes.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { mailDomains, type MailDomain } from "./subjects.ts";

/** `nullMx`: the record says that the domain takes no mail; else there is none. */
export interface MxNone {
  readonly domain: string;
  readonly nullMx: boolean;
}

export const mxNone: Rule<"mx/none", MxNone, MailDomain> = {
  id: "mx/none",
  severity: "info",
  worst: "warning",
  references: ["RFC 5321 §5.1", "RFC 7505 §4.2"],
  subjects: (facts) =>
    mailDomains(facts).filter(
      ({ subject, sender }) => sender?.sends === true && !isTold(changeAt(facts, "mx", subject)),
    ),
  judge: ({ domain, sender, mx: { records, evidence } }) => {
    if (records.some((r) => r.exchange !== "")) return [PASS];
    const nullMx = records.length > 0;
    return [
      violation({
        params: { domain, nullMx },
        cause: nullMx ? "null-mx" : "no-mx",
        location: sender.at,
        evidence,
        severity: sender.volume === "bulk" || nullMx ? "warning" : "info",
      }),
    ];
  },
};

/** mx/removed and zone/record-shadowed say it. */
function isTold(change: MailChange | undefined): boolean {
  return change?.outcome.kind === "removed" || change?.outcome.kind === "shadowed";
}
