import type { Check } from "../check.ts";
import { failed } from "../subjects.ts";
import { dmarcLocation, eachDmarc } from "./records.ts";

const ID = "dmarc/multiple-records";

export const dmarcMultipleRecords: Check = {
  id: ID,
  severity: "error",
  title: "Several DMARC records at one name",
  why: "Receivers then act as if there were none.",
  fix: "Keep one.",
  references: ["RFC 9989 §4.10"],
  run: (facts, { severity }) =>
    eachDmarc(facts, ID, ({ domain, own, evidence }, about, sender) =>
      own.length < 2
        ? []
        : [
            failed(about, severity, {
              message: `${domain} has ${own.length} DMARC records; receivers act as if there were none`,
              help: `Keep one TXT record at _dmarc.${domain}; several report addresses go into one rua=, with commas between them.`,
              cause: "multiple",
              location: dmarcLocation(facts, domain, sender),
              evidence,
            }),
          ],
    ),
};
