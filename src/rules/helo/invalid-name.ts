import type { Sender } from "../../config/types.ts";
import { isIpText, type IpText } from "../../ip/ip.ts";
import { isHostName } from "../ptr/invalid-name.ts";
import { given, PASS, violation, type Rule } from "../rule.ts";

/** What a server says in HELO, where it is stated. */
interface Stated {
  readonly helo: string;
  readonly sender: Sender;
}

/**
 * `literal`: an address in brackets, as RFC 5321 §4.1.3 allows; `address`: one without them; `label`: a name without a
 * domain; `name`: an underscore and the like.
 */
export interface InvalidHelo {
  readonly helo: string;
  readonly is: "literal" | "address" | "label" | "name";
  /** Of an address: is it one that the server sends from? Absent in what was remembered before it was told. */
  readonly own?: boolean;
}

export const heloInvalidName: Rule<"helo/invalid-name", InvalidHelo, Stated> = {
  id: "helo/invalid-name",
  severity: "warning",
  references: ["RFC 5321 §2.3.5", "RFC 5321 §4.1.3", "RFC 1123 §2.1"],
  subjects: (facts) =>
    facts.senders.flatMap((sender) =>
      sender.helo === null || !sender.sends ? [] : [given(sender.helo, sender, { helo: sender.helo, sender })],
    ),
  judge: ({ helo, sender }) => {
    const is = kindOf(helo);
    if (is === null) return [PASS];
    const said = addressIn(helo);
    const own = said === null || sender.addresses.length === 0 ? {} : { own: sender.addresses.includes(said) };
    const params = { helo: helo.replace("[ipv6:", "[IPv6:"), is, ...own };
    return [violation({ params, cause: helo, location: sender.at, evidence: [] })];
  },
};

function kindOf(helo: string): InvalidHelo["is"] | null {
  if (helo.startsWith("[")) return "literal";
  if (isIpText(helo)) return "address";
  if (!helo.includes(".")) return "label";
  return isHostName(helo) ? null : "name";
}

/** The address that is said instead of a name, with brackets or without. */
function addressIn(helo: string): IpText | null {
  const said = helo.replace(/^\[(ipv6:)?|\]$/g, "");
  return isIpText(said) ? said : null;
}
