import type { Sender } from "../../config/types.ts";
import { digCommand } from "../../dns/dig.ts";
import type { Name } from "../../dns/types.ts";
import type { Facts } from "../../facts/types.ts";
import { pairKey } from "../../facts/pair-key.ts";
import { withFirst } from "../../mail/spf/rewrite.ts";
import type { SpfResult } from "../../mail/spf/types.ts";
import { PASS, violation, type Rule, type Subject } from "../rule.ts";
import { spfLocation } from "./location.ts";
import { spfTrouble } from "./trouble.ts";

/** An address of the list with what SPF of a MAIL FROM domain says of it. */
interface Sending {
  readonly ip: string;
  readonly domain: Name;
  readonly sender: Sender;
  readonly result: SpfResult;
}

export interface NotAuthorized {
  readonly ip: string;
  readonly domain: string;
  readonly result: Exclude<SpfResult["result"], "pass" | "temperror">;
  /** The term that matched; null when none did. */
  readonly mechanism: string | null;
  /** Why the record could not be applied; null when it was. */
  readonly problem: string | null;
  /** The term that would let the address pass. */
  readonly term: string;
}

export const spfSenderNotAuthorized: Rule<"spf/sender-not-authorized", NotAuthorized, Sending> = {
  id: "spf/sender-not-authorized",
  severity: "error",
  references: ["RFC 7208 §2.6", "RFC 7208 §8"],
  subjects: sendings,
  judge: ({ ip, domain, sender, result: { result, mechanism, problem } }, { facts }) => {
    if (result === "pass" || result === "temperror") return [PASS];
    const dig = digCommand({ name: domain, type: "TXT" });
    return [
      violation({
        params: { ip, domain, result, mechanism, problem, term: termFor(ip) },
        cause: domain,
        location: spfLocation(facts, domain, sender),
        evidence: [
          {
            question: `check_host(${ip}, postmaster@${domain})`,
            answer: result,
            command: `mailworthy spf ${ip} postmaster@${domain}; ${dig}`,
          },
        ],
        corrected: result === "permerror" || result === "none" ? null : recordWith(facts, domain, ip),
      }),
    ];
  },
};

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

const UNAUTHORIZED: ReadonlySet<string> = new Set(["fail", "softfail", "neutral"]);
/** More of them are a network that the record should name as such. */
const MOST_TERMS = 20;

/** The record with every address of the list that does not pass yet: one paste mends them all. */
function recordWith(facts: Facts, domain: Name, ip: string): string | null {
  const spf = facts.spf.get(domain);
  const record = spf?.known === true && spf.value.tree.status === "ok" ? spf.value.tree.record : null;
  if (record === null) return null;
  const lost = lostBy(facts).get(domain) ?? [ip];
  return withFirst(record, lost.length > MOST_TERMS ? [termFor(ip)] : lost.map(termFor));
}

const lostOf = new WeakMap<Facts, ReadonlyMap<Name, readonly string[]>>();

/** The addresses of the list that do not pass yet, by domain. */
function lostBy(facts: Facts): ReadonlyMap<Name, readonly string[]> {
  const known = lostOf.get(facts);
  if (known !== undefined) return known;
  const lost = new Map<Name, Set<string>>();
  for (const sender of facts.senders) {
    if (!sender.sends) continue;
    for (const domain of sender.mailFrom)
      for (const ip of sender.addresses) {
        if (!UNAUTHORIZED.has(facts.spfResults.get(pairKey(domain, ip))?.result ?? "pass")) continue;
        const addresses = lost.get(domain);
        if (addresses === undefined) lost.set(domain, new Set([ip]));
        else addresses.add(ip);
      }
  }
  const found = new Map([...lost].map(([domain, addresses]) => [domain, [...addresses]] as const));
  lostOf.set(facts, found);
  return found;
}

function termFor(ip: string): string {
  return `${ip.includes(":") ? "ip6" : "ip4"}:${ip}`;
}
