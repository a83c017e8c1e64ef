import { removedCheck } from "../mail-changes.ts";

export const zoneNameDeleted = removedCheck(
  {
    id: "zone/name-deleted",
    severity: "error",
    title: "Return path of a mail service removed",
    why: "The service sends with this name as its bounce address; without it SPF fails, or is no longer aligned for DMARC.",
    fix: "Put the CNAME back, unless the service is no longer used.",
    references: ["RFC 5321 §2.3.3", "RFC 7208 §2.4"],
  },
  "return-path",
  (change) => ({
    subject: change.name,
    message: `this change removes ${change.name}, a mail service's return path (${change.before.join(", ")})`,
    help: `Put the CNAME back if the service still sends for ${change.domain}.`,
  }),
);
