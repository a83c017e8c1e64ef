import { parseIp } from "../../ip/ip.ts";
import type { Check } from "../check.ts";
import { domainsOf } from "../domains.ts";
import { beyondBudget } from "./budget.ts";
import { locate, lostAddress } from "../locate.ts";
import { failed, notChecked, passed } from "../subjects.ts";

const ID = "mx/target-missing";

export const mxTargetMissing: Check = {
  id: ID,
  severity: "error",
  title: "MX points to a name without an address",
  why: "Mail to the domain cannot be delivered there: bounces and replies are lost or late.",
  fix: "Correct the name in the MX record, or add the address records that it needs.",
  references: ["RFC 5321 §5.1"],
  run: (facts, { severity }) =>
    domainsOf(facts).flatMap(({ records: { domain, mx }, sender }) => {
      const about = { id: ID, subject: domain, sender };
      if (!mx.known) return [notChecked(about, mx)];
      // While another server takes the mail, senders go on to that one (RFC 5321 §5.1).
      const isServed = mx.value.targets.some((t) => !t.addresses.known || t.addresses.value.length > 0);
      const level = isServed && severity === "error" ? "warning" : severity;
      const judged = mx.value.targets.flatMap((target) => {
        if (!target.addresses.known) return [notChecked(about, target.addresses, target.exchange)];
        if (target.addresses.value.length > 0) return [];
        const address = /^(\d{1,3}\.){3}\d{1,3}(?=\.|$)/.exec(target.exchange)?.[0];
        const literal = address !== undefined && parseIp(address) !== null;
        return [
          failed(about, level, {
            message: `the MX of ${domain} names ${target.exchange}, which has no address`,
            help: literal
              ? `An MX takes a name, never an address: give ${address} a name with an A record, and let the MX say that name.`
              : `Correct the name, or add an A or AAAA record at ${target.exchange}.`,
            cause: target.exchange,
            location:
              lostAddress(facts, target.exchange) ??
              locate(facts, domain, (data) => data.type === "MX" && data.exchange === target.exchange, sender),
            evidence: target.evidence,
          }),
        ];
      });
      const outcomes = [...judged, ...beyondBudget(about, mx.value)];
      return outcomes.length === 0 ? [passed(about)] : outcomes;
    }),
};
