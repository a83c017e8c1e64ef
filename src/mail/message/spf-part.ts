import type { Dns } from "../../dns/types.ts";
import { checkHost } from "../spf/check-host.ts";
import type { SpfProblem } from "../spf/problem.ts";
import type { SpfResultCode } from "../spf/types.ts";
import { spfUncheckedText, type SpfUnchecked } from "../dmarc/problem.ts";
import { domainOf } from "./addresses.ts";
import type { Identifier } from "../dmarc/evaluate.ts";
import { pathDomain, type Identities } from "./identify.ts";

/** `not-checked`: the address or the identity is not known. */
export type SpfCode = SpfResultCode | "not-checked";

export interface SpfIdentity {
  readonly result: SpfCode;
  /** The domain that was judged. */
  readonly domain: string | null;
  readonly mechanism: string | null;
  /** In English. */
  readonly problem: string | null;
  /** The same for words in other languages; not in JSON. */
  readonly why: SpfProblem | SpfUnchecked | null;
  readonly explanation: string | null;
  readonly lookups: number;
  readonly voidLookups: number;
}

export interface SpfPart extends SpfIdentity {
  /** An empty envelope sender is judged by its HELO name (RFC 7208 §2.4). */
  readonly identity: "mailfrom" | "helo";
  /** The HELO identity by itself (RFC 7208 §2.3); null when it is the one above or not known. */
  readonly helo: SpfIdentity | null;
}

const UNCHECKED = {
  mechanism: null,
  explanation: null,
  lookups: 0,
  voidLookups: 0,
  result: "not-checked",
  domain: null,
  problem: null,
  why: null,
} as const;

/** Why SPF cannot be checked; null when it can. */
export function uncheckedOf({ ip, mailFrom, helo }: Identities): SpfUnchecked | null {
  if (ip === null) return { code: "no-ip" };
  if (mailFrom === null) return { code: "no-sender" };
  return mailFrom === "" && helo === null ? { code: "no-helo" } : null;
}

export async function spfOf(dns: Dns, who: Identities, now: number): Promise<SpfPart> {
  const { mailFrom } = who;
  const identity = mailFrom === "" ? "helo" : "mailfrom";
  const unchecked = uncheckedOf(who);
  const [main, helo] = await Promise.all([
    unchecked === null
      ? judge(dns, who, mailFrom ?? "", now)
      : { ...UNCHECKED, problem: spfUncheckedText(unchecked), why: unchecked },
    who.ip === null || who.helo === null || identity === "helo" ? null : judge(dns, who, "", now),
  ]);
  return { ...main, identity, helo };
}

async function judge(dns: Dns, who: Identities, mailFrom: string, now: number): Promise<SpfIdentity> {
  if (who.ip === null) return UNCHECKED;
  const {
    result,
    mechanism,
    problem,
    why = null,
    explanation,
    lookups,
    voidLookups,
  } = await checkHost(dns, {
    ip: who.ip,
    mailFrom,
    helo: who.helo ?? "",
    now,
  });
  const domain = mailFrom === "" ? who.helo : mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
  return { result, domain, mechanism, problem, why, explanation, lookups, voidLookups };
}

/** What SPF gives to DMARC: MAIL FROM, or HELO where that is empty (RFC 9989 §4.4.2). */
export function spfIdentifiers(spf: SpfPart, who: Identities): readonly Identifier[] {
  const domain = spf.identity === "helo" ? domainOf(who.helo ?? "") : pathDomain(who.mailFrom ?? "");
  if (domain === null || (spf.result !== "pass" && spf.result !== "temperror")) return [];
  return [{ by: "spf", domain, state: spf.result }];
}
