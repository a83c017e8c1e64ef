import { removedCheck } from "../mail-changes.ts";

export const mxRemoved = removedCheck(
  {
    id: "mx/removed",
    severity: "error",
    title: "MX records removed",
    why: "Without MX the domain gets no mail: replies, bounces and complaints are lost, and receivers distrust such senders.",
    fix: "Put the MX records back, or publish a null MX (0 .) for a name that shall take no mail.",
    references: ["RFC 5321 §5.1", "RFC 7505"],
  },
  "mx",
  (change, facts) => {
    const mx = facts.records.get(change.name)?.mx;
    if (mx?.known === true && mx.value.records.length > 0) return null; // a null MX, or one behind a CNAME
    return {
      subject: change.name,
      message: `this change removes the MX records of ${change.name} (${change.before.join(", ")})`,
      help: `Put them back. If ${change.name} shall take no mail any more, publish a null MX instead: MX 0 .`,
    };
  },
);
