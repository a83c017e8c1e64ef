import { isSubdomain } from "../../dns/name.ts";
import type { IpText } from "../../ip/ip.ts";
import { isAddressName } from "../../mail/reverse/address-name.ts";
import type { ReverseName } from "../../mail/reverse/types.ts";
import { PASS, violation, type Rule } from "../rule.ts";
import { withoutZone } from "./final-dot.ts";
import { looksGeneric } from "./looks-generic.ts";
import { namedAddresses, ptrLocation, type Named } from "./names.ts";

export const ptrGenericName: Rule<
  "ptr/generic-name",
  { readonly ip: IpText; readonly names: readonly string[] },
  Named
> = {
  id: "ptr/generic-name",
  severity: "warning",
  references: ["draft-msullivan-dnsop-generic-naming-schemes", "M3AAWG Sender Best Practices"],
  subjects: namedAddresses,
  judge: ({ ip, sender, names, evidence, idle }, { facts }) => {
    // An address as text is no name at all (ptr/invalid-name), and the zone behind a name that lacks its final dot is no part
    // of it (ptr/not-confirmed). What stands below the sender's own domain was not made by a provider.
    const isMade = ({ name: found }: ReverseName): boolean => {
      const name = withoutZone(found, ip) ?? found;
      const isOwn = sender.domain !== null && isSubdomain(name, sender.domain);
      return !isOwn && !isAddressName(name) && looksGeneric(name, ip);
    };
    if (idle || names.length === 0 || !names.every(isMade)) return [PASS];
    const shown = names.map((n) => n.name);
    const location = ptrLocation(facts, ip, sender);
    return [violation({ params: { ip, names: shown }, cause: shown.join(" "), location, evidence })];
  },
};
