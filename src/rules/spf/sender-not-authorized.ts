import type { Sender } from "../../config/types.ts";
import { digCommand } from "../../dns/dig.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../core/pair.ts";
import type { IpText } from "../../ip/ip.ts";
import { isPrivateAddress } from "../../ip/private.ts";
import type { SpfNoticeCode } from "../../mail/spf/notice.ts";
import { termOf } from "../../mail/spf/terms.ts";
import type { SpfDomain, SpfResult } from "../../mail/spf/types.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { spfLocation } from "./location.ts";
import { spfTrouble } from "./trouble.ts";

/** An address of the list with what SPF of a MAIL FROM domain says of it. */
interface Sending {
  readonly ip: IpText;
  readonly domain: Name;
  readonly sender: Sender;
  readonly result: SpfResult;
}

export interface NotAuthorized {
  readonly ip: IpText;
  readonly domain: string;
  readonly result: Exclude<SpfResult["result"], "pass" | "temperror">;
  /** The term that matched; null when none did. */
  readonly mechanism: string | null;
  /** Why the record could not be applied; null when it was. */
  readonly problem: string | null;
  /** The term that would let the address pass. */
  readonly term: string;
  /** No receiver sees mail from the address: no record helps it. */
  readonly private?: true;
}

export const spfSenderNotAuthorized: Rule<"spf/sender-not-authorized", NotAuthorized, Sending> = {
  id: "spf/sender-not-authorized",
  severity: "error",
  references: ["RFC 7208 §2.6", "RFC 7208 §8"],
  subjects: sendings,
  judge: ({ ip, domain, sender, result: { result, mechanism, problem } }, { facts, quieted }) => {
    if (result === "pass" || result === "temperror") return [PASS];
    const spf = facts.spf.get(domain);
    if (spf?.known === true && isExplained(result, spf.value, quieted)) return [];
    const dig = digCommand({ name: domain, type: "TXT" });
    const params = { ip, domain, result, mechanism, problem, term: termOf(ip) };
    return [
      violation({
        params: isPrivateAddress(ip) ? { ...params, private: true } : params,
        cause: domain,
        location: spfLocation(facts, domain, sender),
        evidence: [
          {
            question: `check_host(${ip}, postmaster@${domain})`,
            answer: result,
            command: `mailworthy spf ${ip} postmaster@${domain}; ${dig}`,
          },
        ],
        // Proven to let every address of the list pass that a receiver may see.
        corrected: spf?.known === true && !isPrivateAddress(ip) ? spf.value.corrected : null,
      }),
    ];
  },
};

/** What breaks the record for every sender that reaches it; the rule of the same name tells it. */
const BROKEN: ReadonlySet<SpfNoticeCode> = new Set([
  ...(["multiple-records", "syntax", "too-many-lookups", "too-many-void-lookups", "include-gone"] as const),
  ...(["include-without-record", "include-loop", "too-many-names", "string-splitting"] as const),
]);

/** Is it only what follows from a fault of the record that another rule tells as loudly? */
function isExplained(result: SpfResult["result"], { notices }: SpfDomain, quieted: ReadonlySet<string>): boolean {
  const told = notices.map((n) => n.code).filter((code) => !quieted.has(`spf/${code}`));
  if (result === "none") return told.includes("missing");
  return result === "permerror" && told.some((code) => BROKEN.has(code));
}

function sendings(facts: Facts): readonly Subject<Sending>[] {
  return facts.senders.flatMap((sender) =>
    !sender.sends
      ? []
      : sender.mailFrom.flatMap((domain) =>
          sender.addresses.flatMap((ip): readonly Subject<Sending>[] => {
            const result = facts.spfResults.get(pairKey(domain, ip));
            if (result === undefined) return [];
            const about = { subject: ip, sender, cause: domain };
            if (result.result === "temperror") return [{ ...about, fact: spfTrouble(result) }];
            return [{ ...about, fact: { known: true, value: { ip, domain, sender, result } } }];
          }),
        ),
  );
}
