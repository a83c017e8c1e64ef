import { rawToName } from "./door.ts";

/** RFC 7208 §4.3: why there is nothing to check at such a domain; null when there is. */
export function domainProblem(domain: string): string | null {
  if (/^\[.*\]$/.test(domain)) return "an address literal has no SPF record";
  if (!domain.includes(".")) return "the domain is not fully qualified";
  return rawToName(domain) === null || domain.startsWith(".")
    ? "the domain is malformed: an empty label, or longer than DNS allows"
    : null;
}
