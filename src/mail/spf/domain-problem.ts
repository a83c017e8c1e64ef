import { rawToName } from "./door.ts";
import type { DomainProblem } from "./problem.ts";

/** RFC 7208 §4.3: why there is nothing to check at such a domain; null when there is. */
export function domainProblem(domain: string): DomainProblem | null {
  if (/^\[.*\]$/.test(domain)) return { code: "address-literal" };
  if (!domain.includes(".")) return { code: "not-qualified" };
  return rawToName(domain) === null || domain.startsWith(".") ? { code: "malformed" } : null;
}
