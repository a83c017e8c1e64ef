import type { IpText } from "../../ip/ip.ts";
import { lostAddress } from "../locate.ts";
import { PASS, unknownPart, violation, type Rule } from "../rule.ts";
import { withoutZone } from "./final-dot.ts";
import { isConfirmed, namedAddresses, ptrLocation, type Named } from "./names.ts";

export interface NotConfirmed {
  readonly ip: IpText;
  /** At least one. */
  readonly names: readonly string[];
  /** What the name was meant to be, where its record lacks the final dot. */
  readonly meant: string | null;
}

export const ptrNotConfirmed: Rule<"ptr/not-confirmed", NotConfirmed, Named> = {
  id: "ptr/not-confirmed",
  severity: "error",
  milder: "info",
  references: ["RFC 8601 §3", "RFC 1912 §2.1"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    const [first] = names;
    if (first === undefined) return []; // ptr/missing says it
    if (names.some(isConfirmed)) return [PASS];
    const shown = names.map((n) => (n.name === "" ? "." : n.name));
    const cause = names.map((n) => n.name).join(", ");
    const open = names.map((n) => n.confirmed).find((fact) => !fact.known);
    if (open !== undefined) return [unknownPart(open, cause)]; // one of them may still confirm
    return [
      violation({
        params: { ip, names: shown, meant: withoutZone(first.name, ip) },
        cause,
        location: lostAddress(facts, first.name) ?? ptrLocation(facts, ip, sender),
        evidence,
        severity: idle ? "info" : "error",
      }),
    ];
  },
};
