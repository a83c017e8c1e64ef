import type { Location } from "../text/problem.ts";
import type { DnsError, DnsErrorReason } from "./types.ts";
import { dnsWhyText, type DnsWhy } from "./why.ts";

/** What DNS did not say, and why. */
export function dnsError(reason: DnsErrorReason, why: DnsWhy, at?: Location): DnsError {
  const error = { kind: "error", reason, detail: dnsWhyText(why), why } as const;
  return at === undefined ? error : { ...error, at };
}
