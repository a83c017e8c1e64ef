import { recordText } from "../../zones/faults.ts";
import { faultRule } from "./faults.ts";

export const zoneMissingFinalDot = faultRule(
  { id: "zone/missing-final-dot", severity: "warning", references: ["RFC 1035 §5.1"] },
  "missing-final-dot",
  ({ record, written, meant }) => ({
    params: { record: recordText(record).slice(0, 200), written, meant },
    records: [record],
  }),
);
