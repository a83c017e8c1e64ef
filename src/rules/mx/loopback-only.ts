import type { IpText } from "../../ip/ip.ts";
import { PASS, unknownPart, violation, type Rule } from "../rule.ts";
import { beyondBudget, mxLocation, returnPaths, type MailDomain } from "./subjects.ts";

/** `exchanges`: what the MX records name, or the domain itself where it has none. */
export interface LoopbackOnly {
  readonly domain: string;
  readonly exchanges: readonly string[];
}

export const mxLoopbackOnly: Rule<"mx/loopback-only", LoopbackOnly, MailDomain> = {
  id: "mx/loopback-only",
  severity: "warning",
  references: ["RFC 5321 §5.1", "RFC 1122 §3.2.1.3"],
  subjects: returnPaths,
  judge: (mail, { facts }) => {
    const { domain, mx } = mail;
    const targets =
      mx.own === undefined ? mx.targets : [{ exchange: domain, addresses: mx.own, evidence: mx.evidence }];
    const addresses = targets.map((t) => t.addresses);
    const all = addresses.flatMap((fact) => (fact.known ? fact.value : []));
    if (!all.every(isLoopback)) return [PASS];
    const open = addresses.find((fact) => !fact.known);
    if (open?.known === false) return [unknownPart(open), ...beyondBudget(mx)];
    if (all.length === 0) return []; // mx/target-missing, mx/no-return-path or mx/null-of-sender says it
    const exchanges = targets.map((t) => t.exchange);
    const location = mxLocation(facts, mail, exchanges[0] ?? "");
    const evidence = targets.flatMap((t) => t.evidence);
    return [violation({ params: { domain, exchanges }, cause: exchanges.join(" "), location, evidence })];
  },
};

function isLoopback(address: IpText): boolean {
  return address.startsWith("127.") || address === "0.0.0.0" || address === "::1" || address === "::";
}
