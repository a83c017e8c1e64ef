import type { Name } from "../../dns/types.ts";
import { pairKey, type Facts } from "../../facts/types.ts";
import { digCommand } from "../../dns/dig.ts";
import { excerpt } from "../../text/printable.ts";
import type { Check } from "../check.ts";
import { failed, notChecked, passed, spfTrouble } from "../subjects.ts";
import { withFirst } from "../../mail/spf/rewrite.ts";
import type { Fact } from "../../mail/known.ts";
import type { SpfDomain, SpfResult } from "../../mail/spf/types.ts";
import { spfLocation } from "./from-issues.ts";
import { publish } from "./publish.ts";

const ID = "spf/sender-not-authorized";

export const spfSenderNotAuthorized: Check = {
  id: ID,
  severity: "error",
  title: "An address of the list does not pass SPF",
  why: "Mail from this address fails SPF: receivers refuse it, or put it into the spam folder.",
  fix: "Add the address, or an include that holds it, to the domain's SPF record.",
  references: ["RFC 7208 §2.6", "RFC 7208 §8"],
  run: (facts, { severity }) => {
    const lost = lostByDomain(facts);
    return facts.senders.flatMap((sender) =>
      sender.sends
        ? sender.mailFrom.flatMap((domain) =>
            sender.addresses.flatMap((ip) => {
              const result = facts.spfResults.get(pairKey(domain, ip));
              if (result === undefined) return [];
              const about = { id: ID, subject: ip, sender };
              if (result.result === "pass") return [passed(about)];
              if (result.result === "temperror") return [notChecked(about, spfTrouble(result), domain)];
              const why =
                result.mechanism === null
                  ? (result.problem ?? "nothing in the record matches it")
                  : `${result.mechanism} matches first`;
              const question = { name: domain, type: "TXT" } as const;
              return [
                failed(about, severity, {
                  message: excerpt(`${ip} may not send as ${domain} (SPF: ${result.result}; ${why})`, 600),
                  ...adviceFor(facts.spf.get(domain), domain, ip, result.result, lost.get(domain) ?? NOBODY),
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
    );
  },
};

const NOBODY: ReadonlySet<string> = new Set();
const UNAUTHORIZED: ReadonlySet<string> = new Set(["fail", "softfail", "neutral"]);
/** More of them are a network that the record should name as such. */
const MOST_TERMS = 20;

/** The addresses of the list that do not pass yet, by domain. */
function lostByDomain(facts: Facts): ReadonlyMap<Name, ReadonlySet<string>> {
  const lost = new Map<Name, Set<string>>();
  for (const sender of facts.senders) {
    if (!sender.sends) continue;
    for (const domain of sender.mailFrom)
      for (const ip of sender.addresses) {
        if (!UNAUTHORIZED.has(facts.spfResults.get(pairKey(domain, ip))?.result ?? "pass")) continue;
        const known = lost.get(domain);
        if (known === undefined) lost.set(domain, new Set([ip]));
        else known.add(ip);
      }
  }
  return lost;
}

/** The record with every address of the list that does not pass yet: one paste mends them all. */
function adviceFor(
  fact: Fact<SpfDomain> | undefined,
  domain: Name,
  ip: string,
  result: SpfResult["result"],
  lost: ReadonlySet<string>,
): ReturnType<typeof publish> {
  if (result === "permerror" || result === "none") {
    const state = result === "none" ? "missing" : "broken";
    const help = `Nobody passes while SPF of ${domain} is ${state}: mend that first. If ${ip} no longer sends, remove it from the list.`;
    return publish(help, null);
  }
  const help = `If ${ip} sends your mail, add ${termFor(ip)} to the SPF record of ${domain}; if it no longer does, remove it from the list.`;
  const record = fact?.known === true && fact.value.tree.status === "ok" ? fact.value.tree.record : null;
  if (record === null) return publish(help, null);
  return publish(help, withFirst(record, lost.size > MOST_TERMS ? [termFor(ip)] : [...lost].map(termFor)));
}

function termFor(ip: string): string {
  return `${ip.includes(":") ? "ip6" : "ip4"}:${ip}`;
}
