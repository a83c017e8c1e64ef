import { ROOT } from "../../dns/name.ts";
import type { IpText } from "../../ip/ip.ts";
import { lostAddress } from "../locate.ts";
import { PASS, unknownPart, violation, type Rule } from "../rule.ts";
import { isAstray, isConfirmed, namedAddresses, ptrLocation, type Named } from "./names.ts";

/** `astray`: the names that do not lead back, at least one; `others`: those that do. */
export interface PartlyConfirmed {
  readonly ip: IpText;
  readonly astray: readonly string[];
  readonly others: readonly string[];
}

/** Receivers take one of several names (RFC 8601 §3): now and then it is one that proves nothing. */
export const ptrPartlyConfirmed: Rule<"ptr/partly-confirmed", PartlyConfirmed, Named> = {
  id: "ptr/partly-confirmed",
  severity: "warning",
  references: ["RFC 8601 §3", "RFC 2181 §10.2"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    const others = names.filter(isConfirmed).map((n) => n.name);
    if (idle || others.length === 0) return []; // ptr/missing and ptr/not-confirmed say it
    const astray = names.filter(isAstray).map((n) => n.name);
    const open = names.map((n) => n.confirmed).find((fact) => !fact.known);
    if (astray.length === 0) return open === undefined ? [PASS] : [unknownPart(open)];
    const location = lostAddress(facts, astray[0] ?? ROOT) ?? ptrLocation(facts, ip, sender);
    return [violation({ params: { ip, astray, others }, cause: astray.join(" "), location, evidence })];
  },
};
