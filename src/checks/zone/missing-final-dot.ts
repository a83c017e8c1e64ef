import { recordText } from "../../zones/faults.ts";
import { faultCheck } from "./faults.ts";

export const zoneMissingFinalDot = faultCheck(
  {
    id: "zone/missing-final-dot",
    severity: "warning",
    title: "Final dot missing",
    why: "A name without its final dot gets the zone's name appended: nobody finds the record, or it points nowhere.",
    fix: "End the name with a dot, or write it relative to the zone.",
    references: ["RFC 1035 §5.1"],
  },
  "missing-final-dot",
  ({ record, written, meant }) => ({
    message: `${recordText(record).slice(0, 200)}: the name ${written} got the zone's name appended; ${meant} was probably meant`,
    help: `Write ${meant}. with its final dot.`,
    records: [record],
  }),
);
