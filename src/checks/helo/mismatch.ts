import type { Check } from "../check.ts";
import { failed, notChecked, passed, ptrLocation } from "../subjects.ts";
import { statedHelos } from "./names.ts";

const ID = "helo/mismatch";

export const heloMismatch: Check = {
  id: ID,
  severity: "warning",
  title: "HELO name and sending address do not match",
  why: "Filters score a server higher when its HELO name, its PTR name and its address all agree.",
  fix: "Let the HELO name resolve to the sending address and the address's PTR point back to the HELO name.",
  references: ["RFC 5321 §4.1.4", "RFC 1912 §2.1"],
  run: (facts, { severity }) =>
    statedHelos(facts).flatMap(({ sender, helo, ips }) =>
      ips.flatMap((ip) => {
        const name = facts.helo.get(helo);
        if (name === undefined) return [];
        const about = { id: ID, subject: ip, sender };
        if (!name.addresses.known) return [notChecked(about, name.addresses, helo)];
        const addresses = name.addresses.value;
        if (addresses.length === 0) return []; // helo/not-resolving says it
        if (addresses.includes(ip)) return [passed(about)];
        const sameFamily = addresses.filter((a) => a.includes(":") === ip.includes(":"));
        return [
          failed(about, severity, {
            message: `${ip} greets as ${helo}, which ${sameFamily.length === 0 ? "has no address of that family" : `is ${sameFamily.join(", ")}`}`,
            help: `Add ${ip} to the ${ip.includes(":") ? "AAAA" : "A"} records of ${helo}, or give this address a HELO name of its own.`,
            cause: helo,
            location: facts.declared.get(`${helo} A`)?.[0] ?? ptrLocation(facts, ip, sender),
            evidence: name.evidence,
          }),
        ];
      }),
    ),
};
