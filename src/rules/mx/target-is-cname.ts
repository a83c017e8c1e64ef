import { PASS, unknownPart, violation, type Rule, type Verdict } from "../rule.ts";
import { beyondBudget, mailDomains, mxLocation, type MailDomain } from "./subjects.ts";

export interface TargetIsCname {
  readonly domain: string;
  readonly exchange: string;
  readonly alias: string;
}

export const mxTargetIsCname: Rule<"mx/target-is-cname", TargetIsCname, MailDomain> = {
  id: "mx/target-is-cname",
  severity: "warning",
  references: ["RFC 2181 §10.3", "RFC 5321 §5.1"],
  subjects: mailDomains,
  judge: (mail, { facts }) => {
    const judged = mail.mx.targets.flatMap(
      ({ exchange, alias, addresses, evidence }): readonly Verdict<TargetIsCname>[] => {
        // An alias is seen in an answer only; what nobody answers may be one.
        if (alias === null) return addresses.known ? [] : [unknownPart(addresses, exchange)];
        const params = { domain: mail.domain, exchange, alias };
        return [violation({ params, cause: exchange, location: mxLocation(facts, mail, exchange), evidence })];
      },
    );
    const verdicts = [...judged, ...beyondBudget(mail.mx)];
    return verdicts.length === 0 ? [PASS] : verdicts;
  },
};
