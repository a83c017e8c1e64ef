import { count } from "../../text/printable.ts";
import { recordText } from "../../zones/faults.ts";
import { faultCheck } from "./faults.ts";

export const zoneDelegationHidesMail = faultCheck(
  {
    id: "zone/delegation-hides-mail",
    severity: "error",
    title: "Delegation that hides mail records",
    why: "Below an NS record the zone answers nothing any more: its MX, SPF, DKIM and DMARC records there are never given out.",
    fix: "Move the records to the delegated zone, or remove the NS records.",
    references: ["RFC 1034 §4.2.1", "RFC 2181 §6.1"],
  },
  "below-delegation",
  ({ cut, hidden }) => ({
    message: `the delegation of ${cut.name} hides ${count(hidden.length, "mail record")} of this zone: ${hidden
      .slice(0, 3)
      .map(recordText)
      .join("; ")}`,
    help: `Move them into the zone of ${cut.name} on its own servers, or remove the NS records of ${cut.name}.`,
    records: [cut],
  }),
);
