import { faultRule, shownRecords } from "./faults.ts";

export const zoneDelegationHidesMail = faultRule(
  { id: "zone/delegation-hides-mail", severity: "error", references: ["RFC 1034 §4.2.1", "RFC 2181 §6.1"] },
  "below-delegation",
  ({ cut, hidden }) => ({ params: { name: cut.name, hidden: shownRecords(hidden) }, records: [cut] }),
);
