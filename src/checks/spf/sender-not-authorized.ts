import { pairKey } from "../../facts/types.ts";
import { digCommand } from "../../dns/dig.ts";
import { excerpt } from "../../text/printable.ts";
import type { Check } from "../check.ts";
import { failed, notChecked, passed } from "../subjects.ts";
import { spfLocation } from "./from-issues.ts";

const ID = "spf/sender-not-authorized";

export const spfSenderNotAuthorized: Check = {
  id: ID,
  severity: "error",
  title: "An address of the list does not pass SPF",
  why: "Mail from this address fails SPF: receivers refuse it, or put it into the spam folder.",
  fix: "Add the address, or an include that holds it, to the domain's SPF record.",
  references: ["RFC 7208 §2.6", "RFC 7208 §8"],
  run: (facts, { severity }) =>
    facts.senders.flatMap((sender) =>
      sender.sends
        ? sender.mailFrom.flatMap((domain) =>
            sender.addresses.flatMap((ip) => {
              const result = facts.spfResults.get(pairKey(domain, ip));
              if (result === undefined) return [];
              const about = { id: ID, subject: ip, sender };
              if (result.result === "pass") return [passed(about)];
              if (result.result === "temperror")
                return [
                  notChecked(about, {
                    known: false,
                    reason: "servfail",
                    detail: result.problem ?? "DNS did not answer",
                  }),
                ];
              const why =
                result.mechanism === null
                  ? (result.problem ?? "nothing in the record matches it")
                  : `${result.mechanism} matches first`;
              const term = `${ip.includes(":") ? "ip6" : "ip4"}:${ip}`;
              const question = { name: domain, type: "TXT" } as const;
              return [
                failed(about, severity, {
                  message: excerpt(`${ip} may not send as ${domain} (SPF: ${result.result}; ${why})`, 600),
                  help: `If ${ip} sends your mail, add ${term} to the SPF record of ${domain}; if it no longer does, remove it from the list.`,
                  cause: domain,
                  location: spfLocation(facts, domain, sender),
                  evidence: [
                    {
                      question: `check_host(${ip}, postmaster@${domain})`,
                      answer: result.result,
                      command: `mailworthy spf ${ip} postmaster@${domain}; ${digCommand(question)}`,
                    },
                  ],
                }),
              ];
            }),
          )
        : [],
    ),
};
