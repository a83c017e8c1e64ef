import type { IpText } from "../../ip/ip.ts";
import { isAddressName } from "../../mail/reverse/address-name.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { namedAddresses, ptrLocation, type Named } from "./names.ts";

/** A host name of RFC 1123 §2.1 with at least two labels, the last of which is no number (RFC 3696 §2). */
export function isHostName(name: string): boolean {
  const labels = name.split(".");
  return (
    labels.length >= 2 &&
    labels.every((l) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(l)) &&
    !/^\d+$/.test(labels.at(-1) ?? "")
  );
}

export const ptrInvalidName: Rule<
  "ptr/invalid-name",
  { readonly ip: IpText; readonly names: readonly string[] },
  Named
> = {
  id: "ptr/invalid-name",
  severity: "warning",
  worst: "error",
  references: ["RFC 1123 §2.1", "RFC 1912 §2.1"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    const shown = names.map((n) => n.name).filter((name) => !isHostName(name));
    if (idle || names.length === 0 || shown.length < names.length) return [PASS]; // one good name is enough
    const location = ptrLocation(facts, ip, sender);
    // An address as text is refused by more than a name that is only spelled oddly.
    const severity = shown.every(isAddressName) ? "error" : "warning";
    return [
      violation({
        params: { ip, names: shown.map((name) => (name === "" ? "." : name)) },
        cause: shown.join(" "),
        location,
        evidence,
        severity,
      }),
    ];
  },
};
