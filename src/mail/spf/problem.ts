import type { DnsError, Name, RrType } from "../../dns/types.ts";
import { termFaultText, type TermFault } from "./term-fault.ts";

/** Why an evaluation came to none, temperror or permerror: a code with what its words need. */
export type SpfProblem =
  | DomainProblem
  | { readonly code: "not-a-domain"; readonly domain: string }
  /** `gone`: the name itself does not exist. */
  | { readonly code: "no-record"; readonly domain: Name; readonly gone: boolean }
  | { readonly code: "multiple"; readonly domain: Name; readonly records: number }
  | {
      readonly code: "syntax";
      readonly domain: Name;
      readonly fault: TermFault;
      readonly column: number;
      readonly term: string;
    }
  | { readonly code: "over-time" }
  | {
      readonly code: "dns";
      readonly name: Name;
      readonly type: RrType;
      readonly error: Pick<DnsError, "reason" | "detail" | "why">;
    }
  | { readonly code: "too-many-lookups"; readonly max: number }
  | { readonly code: "too-many-void"; readonly max: number }
  | { readonly code: "too-many-mx"; readonly domain: string; readonly records: number; readonly max: number }
  | { readonly code: "no-target" }
  /** At the domain that an include or a redirect names there is no record. */
  | {
      readonly code: "inside";
      readonly by: "include" | "redirect";
      readonly target: string;
      readonly problem: SpfProblem;
    };

/** RFC 7208 §4.3: why there is nothing to check at a domain. */
export type DomainProblem = { readonly code: "address-literal" | "not-qualified" | "malformed" };

/** In English, for `spf/1` and the trace. */
export function spfProblemText(problem: SpfProblem): string {
  switch (problem.code) {
    case "address-literal":
      return "an address literal has no SPF record";
    case "not-qualified":
      return "the domain is not fully qualified";
    case "malformed":
      return "the domain is malformed: an empty label, or longer than DNS allows";
    case "not-a-domain":
      return `${problem.domain} is not a domain that can hold a record`;
    case "no-record":
      return `${problem.domain} has no SPF record${problem.gone ? " (the name does not exist)" : ""}`;
    case "multiple":
      return `${problem.domain} has ${problem.records} SPF records; one is allowed`;
    case "syntax":
      return `${problem.domain}: ${termFaultText(problem.fault)} (column ${problem.column}: ${problem.term})`;
    case "over-time":
      return "the whole evaluation took too long: the name servers are slow";
    case "dns":
      return `${problem.name} ${problem.type}: ${problem.error.detail}`;
    case "too-many-lookups":
      return `more than ${problem.max} lookups are needed`;
    case "too-many-void":
      return `more than ${problem.max} lookups found nothing (void lookups)`;
    case "too-many-mx":
      return `mx: ${problem.domain} has ${problem.records} MX records; ${problem.max} are allowed`;
    case "no-target":
      return "the local part is not ASCII, so there is no such target name";
    case "inside":
      return `${problem.by}${problem.by === "include" ? ":" : "="}${problem.target}: ${spfProblemText(problem.problem)}`;
  }
}
