import { PASS, violation, type Rule } from "../rule.ts";
import { namedAddresses, ptrLocation, type Named } from "./names.ts";

export const ptrMultipleNames: Rule<
  "ptr/multiple-names",
  { readonly ip: string; readonly names: readonly string[] },
  Named
> = {
  id: "ptr/multiple-names",
  severity: "info",
  references: ["RFC 2181 §10.2", "RFC 8601 §3"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    if (idle || names.length < 2) return [PASS];
    const leads = names.map((n) => n.confirmed.known && n.confirmed.value);
    if (leads.includes(true) && names.some((n) => n.confirmed.known && !n.confirmed.value)) return []; // ptr/partly-confirmed says it
    const shown = names.map((n) => n.name);
    const location = ptrLocation(facts, ip, sender);
    return [violation({ params: { ip, names: shown }, cause: shown.join(" "), location, evidence })];
  },
};
