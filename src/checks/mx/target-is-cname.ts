import type { Check } from "../check.ts";
import { domainsOf } from "../domains.ts";
import { beyondBudget } from "./budget.ts";
import { locate } from "../locate.ts";
import { failed, notChecked, passed } from "../subjects.ts";

const ID = "mx/target-is-cname";

export const mxTargetIsCname: Check = {
  id: ID,
  severity: "warning",
  title: "MX points to an alias",
  why: "The name in an MX must have address records of its own; some senders do not follow a CNAME there.",
  fix: "Name the server itself in the MX, not an alias of it.",
  references: ["RFC 2181 §10.3", "RFC 5321 §5.1"],
  run: (facts, { severity }) =>
    domainsOf(facts).flatMap(({ records: { domain, mx }, sender }) => {
      const about = { id: ID, subject: domain, sender };
      if (!mx.known) return [notChecked(about, mx)];
      const judged = mx.value.targets.flatMap((target) => {
        // An alias is seen in an answer only; what nobody answers may be one.
        if (target.alias === null)
          return target.addresses.known ? [] : [notChecked(about, target.addresses, target.exchange)];
        return [
          failed(about, severity, {
            message: `the MX of ${domain} names ${target.exchange}, which is only an alias (CNAME) of ${target.alias}`,
            help: `Let the MX name ${target.alias} itself, or give ${target.exchange} address records of its own.`,
            cause: target.exchange,
            location: locate(facts, domain, (data) => data.type === "MX" && data.exchange === target.exchange, sender),
            evidence: target.evidence,
          }),
        ];
      });
      const outcomes = [...judged, ...beyondBudget(about, mx.value)];
      return outcomes.length === 0 ? [passed(about)] : outcomes;
    }),
};
