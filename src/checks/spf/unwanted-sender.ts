import { digCommand } from "../../dns/dig.ts";
import { pairKey } from "../../facts/types.ts";
import type { Check } from "../check.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import { spfLocation } from "./from-issues.ts";

const ID = "spf/unwanted-sender";

export const spfUnwantedSender: Check = {
  id: ID,
  severity: "error",
  title: "A network that must not send passes SPF",
  why: "Whoever sends from there is taken for you.",
  fix: "Remove the term or include that authorizes it.",
  references: ["RFC 7208 §11.4"],
  run: (facts, { severity }) =>
    facts.senders.flatMap((sender) =>
      sender.mailFrom.flatMap((domain) =>
        sender.mustNotAuthorize.flatMap((cidr) => {
          const fact = facts.unwanted.get(pairKey(domain, cidr));
          if (fact === undefined) return [];
          const about = { id: ID, subject: domain, sender };
          if (!fact.known) return [notChecked(about, fact, cidr)];
          if (fact.value === null) return [passed(about)];
          return [
            failed(about, severity, {
              message: `${fact.value} (of ${cidr}, which must not send) may send as ${domain}`,
              help: `Run mailworthy spf ${fact.value} postmaster@${domain} to see which term lets it pass, and remove that term.`,
              cause: cidr,
              location: spfLocation(facts, domain, sender),
              evidence: [
                {
                  question: `${domain} TXT`,
                  answer: `${fact.value} passes`,
                  command: digCommand({ name: domain, type: "TXT" }),
                },
              ],
            }),
          ];
        }),
      ),
    ),
};
