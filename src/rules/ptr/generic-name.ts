import { isSubdomain } from "../../dns/name.ts";
import { parseIp } from "../../ip/ip.ts";
import type { ReverseName } from "../../mail/reverse/types.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { looksGeneric } from "./looks-generic.ts";
import { namedAddresses, ptrLocation, type Named } from "./names.ts";

export const ptrGenericName: Rule<
  "ptr/generic-name",
  { readonly ip: string; readonly names: readonly string[] },
  Named
> = {
  id: "ptr/generic-name",
  severity: "warning",
  references: ["draft-msullivan-dnsop-generic-naming-schemes", "M3AAWG Sender Best Practices"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    // An address as text is no name at all (ptr/invalid-name). What stands below the sender's own domain was not made by a provider.
    const isMade = ({ name }: ReverseName): boolean =>
      looksGeneric(name, ip) && parseIp(name) === null && (sender.domain === null || !isSubdomain(name, sender.domain));
    if (idle || names.length === 0 || !names.every(isMade)) return [PASS];
    const shown = names.map((n) => n.name);
    const location = ptrLocation(facts, ip, sender);
    return [violation({ params: { ip, names: shown }, cause: shown.join(" "), location, evidence })];
  },
};
