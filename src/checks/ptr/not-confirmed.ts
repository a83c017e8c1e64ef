import type { Check } from "../check.ts";
import { lostAddress } from "../locate.ts";
import { failed, notChecked, passed, ptrLocation } from "../subjects.ts";
import { byReverseNames } from "./names.ts";

const ID = "ptr/not-confirmed";

export const ptrNotConfirmed: Check = {
  id: ID,
  severity: "error",
  title: "Reverse name does not lead back to the address",
  why: "A reverse name proves nothing unless its own address record names the same address; receivers check both ways.",
  fix: "Add the address to the A or AAAA records of the PTR name, or point the PTR to a name that has it.",
  references: ["RFC 8601 §3", "RFC 1912 §2.1"],
  run: (facts, { severity }) =>
    byReverseNames(facts, ID, ({ ip, sender, about, names, evidence }) => {
      if (names.length === 0) return []; // ptr/missing says it
      if (names.some((n) => n.confirmed.known && n.confirmed.value)) return [passed(about)];
      const shown = names.map((n) => n.name).join(", ");
      const open = names.map((n) => n.confirmed).find((fact) => !fact.known);
      if (open !== undefined) return [notChecked(about, open, shown)]; // one of them may still confirm
      const type = ip.includes(":") ? "AAAA" : "A";
      return [
        failed(about, severity, {
          message: `${ip} is called ${shown}, but that name does not lead back to ${ip}`,
          help: `Add an ${type} record ${ip} to ${names[0]?.name ?? shown}, or let the PTR point to a name that already has that address.`,
          cause: shown,
          location: lostAddress(facts, names[0]?.name ?? "") ?? ptrLocation(facts, ip, sender),
          evidence,
        }),
      ];
    }),
};
