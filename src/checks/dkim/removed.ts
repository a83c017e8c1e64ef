import { selectorOf } from "../../facts/records.ts";
import { removedCheck, subjectOf } from "../mail-changes.ts";

export const dkimRemoved = removedCheck(
  {
    id: "dkim/removed",
    severity: "error",
    title: "DKIM key removed",
    why: "Mail signed with this selector can no longer be verified; Gmail, Yahoo and Outlook then treat it as unsigned.",
    fix: "Put the key (or the service's CNAME) back, or first stop signing with it and wait until old mail is delivered.",
    references: ["RFC 6376 §3.6.2", "M3AAWG DKIM Key Rotation"],
  },
  "dkim",
  (change) => {
    const selector = selectorOf(change.name)?.selector ?? change.name;
    const domain = subjectOf(change);
    // The list names the selectors in use: another one may go.
    const used = change.domain === domain && change.sender.domain === domain ? change.sender.dkim : null;
    if (used !== null && !used.some((s) => s.toLowerCase() === selector)) return null;
    return {
      subject: domain,
      message: `this change removes the DKIM key ${selector} of ${domain}`,
      help: `Put it back if anything still signs with s=${selector}. If it was rotated out, name the selectors in use (dkim=…) in the senders list; others may then go.`,
    };
  },
);
