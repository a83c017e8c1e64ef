import type { IpText } from "../ip/ip.ts";
import { whyText } from "../mail/why.ts";
import type { Trouble } from "../mail/trouble.ts";

/** What is wrong with a name or an address, or why it could not be told: a code with what its words need. */
export type LookupProblem =
  | { readonly code: "unknown"; readonly trouble: Trouble }
  | { readonly code: "no-reverse" }
  | { readonly code: "not-confirmed"; readonly ip: IpText }
  /** The PTR record lacks the final dot: what it says, and what was meant. */
  | { readonly code: "final-dot"; readonly ip: IpText; readonly name: string; readonly meant: string }
  /** The reverse name is no name: the DNS root, or an address as text. */
  | { readonly code: "root-as-name"; readonly ip: IpText }
  | { readonly code: "address-as-name"; readonly ip: IpText; readonly name: string }
  /** Of several reverse names these do not lead back. */
  | { readonly code: "partly-confirmed"; readonly ip: IpText; readonly astray: readonly string[] }
  | { readonly code: "no-name" | "no-address" }
  /** No fault: addresses of a name whose own name is another one and leads back, as on a shared server. */
  | { readonly code: "shared"; readonly first: readonly IpText[]; readonly more: number }
  /** Addresses of a name without a reverse name that leads back: the first few, and how many more. */
  | { readonly code: "other-reverse"; readonly first: readonly IpText[]; readonly more: number }
  | { readonly code: "not-asked"; readonly max: number; readonly left: number }
  | { readonly code: "reverse-unknown" };

/** In English, for JSON; null where nothing is wrong. */
export function lookupProblemsText(problems: readonly LookupProblem[]): string | null {
  const faults = problems.filter((problem) => problem.code !== "shared");
  return faults.length === 0 ? null : faults.map(problemText).join("; ");
}

export function problemText(problem: LookupProblem): string {
  switch (problem.code) {
    case "unknown":
      return `not checked: ${problem.trouble.reason} (${problem.trouble.detail})`;
    case "no-reverse":
      return "no reverse name (PTR)";
    case "not-confirmed":
      return `the name does not lead back to ${problem.ip}`;
    case "final-dot":
      return `the PTR record of ${problem.ip} lacks the final dot: ${problem.meant} was meant`;
    case "root-as-name":
      return `the PTR record of ${problem.ip} names the DNS root ("."), which is no host name`;
    case "address-as-name":
      return `the PTR record of ${problem.ip} names ${problem.name}, an address instead of a host name`;
    case "partly-confirmed":
      return `${problem.astray.join(", ")} does not lead back to ${problem.ip}; receivers take one of the names`;
    case "no-name":
      return "the name does not exist";
    case "no-address":
      return "the name has no address";
    case "shared":
      return `none: ${shown(problem)} ${isOne(problem) ? "has a name" : "have names"} of ${isOne(problem) ? "its" : "their"} own, as on a shared server`;
    case "other-reverse":
      return `${shown(problem)} ${isOne(problem) ? "has" : "have"} no reverse name that leads back`;
    case "not-asked":
      return `not checked: ${whyText(problem)}`;
    case "reverse-unknown":
      return "a reverse name could not be checked";
  }
}

interface Some {
  readonly first: readonly IpText[];
  readonly more: number;
}

function shown({ first, more }: Some): string {
  return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function isOne({ first, more }: Some): boolean {
  return first.length + more === 1;
}
