import type { IpText } from "../../ip/ip.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { isAstray, isConfirmed, namedAddresses, ptrLocation, type Named } from "./names.ts";

export const ptrMultipleNames: Rule<
  "ptr/multiple-names",
  { readonly ip: IpText; readonly names: readonly string[] },
  Named
> = {
  id: "ptr/multiple-names",
  severity: "info",
  references: ["RFC 2181 §10.2", "RFC 8601 §3"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    if (idle || names.length < 2) return [PASS];
    if (names.some(isConfirmed) && names.some(isAstray)) return []; // ptr/partly-confirmed says it
    const shown = names.map((n) => (n.name === "" ? "." : n.name));
    const location = ptrLocation(facts, ip, sender);
    return [violation({ params: { ip, names: shown }, cause: shown.join(" "), location, evidence })];
  },
};
