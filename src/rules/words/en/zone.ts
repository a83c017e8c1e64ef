import { count } from "../../../text/printable.ts";
import type { CategoryWords } from "../words.ts";

const kindText = (kind: string): string => (kind === "return-path" ? "return path" : kind.toUpperCase());

export const zone: CategoryWords<"zone"> = {
  "zone/cname-beside-others": {
    title: "CNAME beside other records",
    why: "A name with a CNAME can have nothing else: servers refuse to load the zone, or answer only one of the two.",
    fix: "Remove the CNAME, or all the other records of that name.",
    message: ({ name, types }) =>
      `${name} has a CNAME beside ${types.join(", ")}: servers refuse the zone, or answer only one of them`,
    help: ({ name }) => `Remove the CNAME of ${name}, or all its other records.`,
  },
  "zone/delegation-hides-mail": {
    title: "Delegation that hides mail records",
    why: "Below an NS record the zone answers nothing any more: its MX, SPF, DKIM and DMARC records there are never given out.",
    fix: "Move the records to the delegated zone, or remove the NS records.",
    message: ({ name, hidden }) =>
      `the delegation of ${name} hides ${count(hidden.count, "mail record")} of this zone: ${hidden.first.join("; ")}`,
    help: ({ name }) => `Move them into the zone of ${name} on its own servers, or remove the NS records of ${name}.`,
  },
  "zone/record-shadowed": {
    title: "Mail record shadowed by another",
    why: "The record still stands in the file, but another one is answered first: a wildcard does not answer for a name that exists, a DNAME or a zone of its own hides what is below it.",
    fix: "Repeat the record at the name itself, or remove what stands before it.",
    message: (shadowed) =>
      shadowed.by === "dname"
        ? `the DNAME of ${shadowed.name} hides ${count(shadowed.hidden.count, "mail record")} below it: ${shadowed.hidden.first.join("; ")}`
        : `${shadowed.name} loses its ${kindText(shadowed.kind)} record (${shadowed.before.join(", ")}): the new ${shadowed.record} stands before it`,
    help: (shadowed) => {
      switch (shadowed.by) {
        case "dname":
          return "Move them to the DNAME's target, or remove the DNAME.";
        case "zone":
          return `${shadowed.owner} is now a zone of its own: put the record there.`;
        case "record":
          return `A wildcard does not answer for a name that exists: repeat the record at ${shadowed.name} itself.`;
      }
    },
  },
  "zone/name-deleted": {
    title: "Return path of a mail service removed",
    why: "The service sends with this name as its bounce address; without it SPF fails, or is no longer aligned for DMARC.",
    fix: "Put the CNAME back, unless the service is no longer used.",
    message: ({ name, before }) => `this change removes ${name}, a mail service's return path (${before.join(", ")})`,
    help: ({ domain }) => `Put the CNAME back if the service still sends for ${domain}.`,
  },
  "zone/missing-final-dot": {
    title: "Final dot missing",
    why: "A name without its final dot gets the zone's name appended: nobody finds the record, or it points nowhere.",
    fix: "End the name with a dot, or write it relative to the zone.",
    message: ({ record, written, meant }) =>
      `${record}: the name ${written} got the zone's name appended; ${meant} was probably meant`,
    help: ({ meant }) => `Write ${meant}. with its final dot.`,
  },
};
