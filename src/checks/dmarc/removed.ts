import { parseDmarc } from "../../mail/dmarc/record.ts";
import { removedCheck, subjectOf } from "../mail-changes.ts";
import { rankOf } from "./weakened.ts";

export const dmarcRemoved = removedCheck(
  {
    id: "dmarc/removed",
    severity: "error",
    title: "DMARC record removed",
    why: "Gmail, Yahoo and Outlook require one of bulk senders, and the domain may be forged without it.",
    fix: "Put the record back.",
    references: ["RFC 9989 §4.10.1"],
  },
  "dmarc",
  (change, facts) => {
    const domain = subjectOf(change);
    const dmarc = facts.records.get(domain)?.dmarc;
    const left = dmarc?.known === true && dmarc.value.applied.known ? dmarc.value.applied.value : null;
    const policy = left?.parsed.record ?? null;
    const was = change.before[0] === undefined ? null : parseDmarc(change.before[0]).record;
    // A record above takes over; if it asks for no less, nothing is lost.
    if (policy !== null && rankOf(policy.sp ?? policy.p) >= rankOf(was?.p ?? null)) return null;
    const instead =
      left === null ? "" : `; that of ${left.at} applies instead, with p=${policy?.sp ?? policy?.p ?? "none"}`;
    return {
      subject: domain,
      message: `this change removes the DMARC record of ${domain} (${change.before.join(", ")})${instead}`,
      help: `Put it back at _dmarc.${domain}.`,
    };
  },
);
