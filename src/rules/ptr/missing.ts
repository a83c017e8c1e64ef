import type { IpText } from "../../ip/ip.ts";
import { isPrivateAddress } from "../../ip/private.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { namedAddresses, ptrLocation, type Named } from "./names.ts";

interface Missing {
  readonly ip: IpText;
  /** Nobody outside sees the address: it needs no name there. */
  readonly private?: true;
}

export const ptrMissing: Rule<"ptr/missing", Missing, Named> = {
  id: "ptr/missing",
  severity: "error",
  milder: "info",
  references: ["RFC 1912 §2.1", "RFC 8601 §3"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    if (names.length > 0) return [PASS];
    return [
      violation({
        params: isPrivateAddress(ip) ? { ip, private: true } : { ip },
        cause: "no-ptr",
        location: ptrLocation(facts, ip, sender),
        evidence,
        severity: idle ? "info" : "error",
      }),
    ];
  },
};
