import { faultCheck } from "./faults.ts";
import type { Check } from "../check.ts";
import { evidenceOfChange, isListed } from "../mail-changes.ts";
import { failed, notChecked } from "../subjects.ts";
import type { CheckOutcome } from "../types.ts";
import { count, excerpt } from "../../text/printable.ts";
import { recordText } from "../../zones/faults.ts";

const ABOUT = {
  id: "zone/record-shadowed",
  severity: "error",
  title: "Mail record shadowed by another",
  why: "The record still stands in the file, but another one is answered first: a wildcard does not answer for a name that exists, a DNAME or a zone of its own hides what is below it.",
  fix: "Repeat the record at the name itself, or remove what stands before it.",
  references: ["RFC 4592 §2.2.1", "RFC 6672 §2.4"],
} as const;

const belowDname = faultCheck(ABOUT, "below-dname", ({ cut, hidden }) => ({
  message: `the DNAME of ${cut.name} hides ${count(hidden.length, "mail record")} below it: ${hidden.slice(0, 3).map(recordText).join("; ")}`,
  help: `Move them to the DNAME's target, or remove the DNAME.`,
  records: [cut],
}));

export const zoneRecordShadowed: Check = {
  ...ABOUT,
  run: (facts, setting) => [
    ...belowDname.run(facts, setting),
    ...(facts.changes?.mail ?? []).flatMap((change): readonly CheckOutcome[] => {
      const { outcome, sender, name, domain, before } = change;
      const about = { id: ABOUT.id, subject: domain, sender };
      if (outcome.kind === "unknown")
        return [notChecked(about, { known: false, ...outcome }, `${change.kind} ${name}`)];
      if (outcome.kind !== "shadowed" || outcome.by.data.type === "DNAME") return []; // the DNAME is told of itself
      const what = change.kind === "return-path" ? "return path" : change.kind.toUpperCase();
      const level = setting.severity === "error" && !isListed(change) ? "warning" : setting.severity;
      return [
        failed(about, level, {
          message: excerpt(
            `${name} loses its ${what} record (${before.join(", ")}): the new ${recordText(outcome.by)} stands before it`,
            600,
          ),
          help:
            outcome.by.data.type === "SOA"
              ? `${outcome.by.name} is now a zone of its own: put the record there.`
              : `A wildcard does not answer for a name that exists: repeat the record at ${name} itself.`,
          cause: `${change.kind} ${name}`,
          location: change.at ?? sender.at,
          evidence: [evidenceOfChange(change)],
        }),
      ];
    }),
  ],
};
