import type { Check } from "../check.ts";
import { volumeOutcomes } from "./subjects.ts";

const ID = "volume/not-warmed-up";

export const volumeNotWarmedUp: Check = {
  id: ID,
  severity: "warning",
  title: "An address that hardly sent begins with much mail",
  why: "Receivers know no history of the address, so they limit, defer or refuse what comes from it.",
  fix: "Send little at first, to recipients who read it, and grow day by day (mailworthy volume --target N writes the plan).",
  references: ["M3AAWG Sending Domains Best Common Practices"],
  run: (facts, { severity }) =>
    volumeOutcomes(facts, ID, false, (f, subject) =>
      f.cold
        ? {
            severity,
            message: `${subject} sent ${f.volume.toLocaleString("en-US")} messages on ${f.day}, after four weeks of hardly any`,
            help: "Grow day by day instead: mailworthy volume FILE --target N writes a plan. This is Mailworthy's own forecast, not any provider's.",
          }
        : null,
    ),
};
