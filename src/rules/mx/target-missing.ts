import { lostAddress } from "../locate.ts";
import { PASS, unknownPart, violation, type Rule, type Verdict } from "../rule.ts";
import { isIpText, type IpText } from "../../ip/ip.ts";
import { beyondBudget, mailDomains, mxLocation, type MailDomain } from "./subjects.ts";

export interface TargetMissing {
  readonly domain: string;
  readonly exchange: string;
  /** The address that stands where a name belongs; null when it is a name. */
  readonly literal: string | null;
}

export const mxTargetMissing: Rule<"mx/target-missing", TargetMissing, MailDomain> = {
  id: "mx/target-missing",
  severity: "error",
  milder: "warning",
  references: ["RFC 5321 §5.1"],
  subjects: mailDomains,
  judge: (mail, { facts }) => {
    const { targets } = mail.mx;
    // While another server takes the mail, senders go on to that one (RFC 5321 §5.1).
    const isServed = targets.some((t) => !t.addresses.known || t.addresses.value.length > 0);
    const judged = targets.flatMap(({ exchange, addresses, evidence }): readonly Verdict<TargetMissing>[] => {
      if (!addresses.known) return [unknownPart(addresses, exchange)];
      if (addresses.value.length > 0) return [];
      return [
        violation({
          params: { domain: mail.domain, exchange, literal: literalIn(exchange) },
          cause: exchange,
          location: lostAddress(facts, exchange) ?? mxLocation(facts, mail, exchange),
          evidence,
          severity: isServed ? "warning" : "error",
        }),
      ];
    });
    const verdicts = [...judged, ...beyondBudget(mail.mx)];
    return verdicts.length === 0 ? [PASS] : verdicts;
  },
};

/** The address that a name begins with, as where a zone's name was appended to it. */
function literalIn(exchange: string): IpText | null {
  const address = /^(\d{1,3}\.){3}\d{1,3}(?=\.|$)/.exec(exchange)?.[0];
  return address !== undefined && isIpText(address) ? address : null;
}
