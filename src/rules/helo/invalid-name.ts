import type { Sender } from "../../config/types.ts";
import { isHeloName } from "../../mail/reverse/reverse.ts";
import { isHostName } from "../ptr/invalid-name.ts";
import { given, PASS, violation, type Rule } from "../rule.ts";

/** What a server says in HELO, where it is stated. */
interface Stated {
  readonly helo: string;
  readonly sender: Sender;
}

/** `literal`: an address in brackets, as RFC 5321 §4.1.3 allows; `address`: one without them; `name`: an underscore and the like. */
export interface InvalidHelo {
  readonly helo: string;
  readonly is: "literal" | "address" | "name";
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
    return [violation({ params: { helo, is }, cause: helo, location: sender.at, evidence: [] })];
  },
};

function kindOf(helo: string): InvalidHelo["is"] | null {
  if (helo.startsWith("[")) return "literal";
  if (!isHeloName(helo)) return "address";
  return isHostName(helo) ? null : "name";
}
