import type { Check } from "../check.ts";
import { failed, passed, ptrLocation } from "../subjects.ts";
import { byReverseNames } from "./names.ts";

const ID = "ptr/multiple-names";

export const ptrMultipleNames: Check = {
  id: ID,
  severity: "info",
  title: "Several reverse names for one address",
  why: "Receivers pick one of several PTR names in no fixed order, so the name they see may differ from the HELO name.",
  fix: "Keep one PTR record for each sending address.",
  references: ["RFC 2181 §10.2", "RFC 8601 §3"],
  run: (facts, { severity }) =>
    byReverseNames(facts, ID, ({ ip, sender, about, names, evidence }) => {
      if (names.length < 2) return [passed(about)];
      return [
        failed(about, severity, {
          message: `${ip} has ${names.length} reverse names: ${names.map((n) => n.name).join(", ")}`,
          help: "Keep the PTR record whose name the server says in HELO, and delete the others.",
          cause: names.map((n) => n.name).join(" "),
          location: ptrLocation(facts, ip, sender),
          evidence,
        }),
      ];
    }),
};
