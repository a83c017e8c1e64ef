import { whyText } from "../mail/why.ts";
import type { Trouble } from "../mail/trouble.ts";

/** What is wrong with a name or an address, or why it could not be told: a code with what its words need. */
export type LookupProblem =
  | { readonly code: "unknown"; readonly trouble: Trouble }
  | { readonly code: "no-reverse" }
  | { readonly code: "not-confirmed"; readonly ip: string }
  | { readonly code: "no-name" | "no-address" }
  /** Addresses of a name whose reverse name is another one, or none: the first few, and how many more. */
  | { readonly code: "other-reverse"; readonly first: readonly string[]; readonly more: number }
  | { readonly code: "not-asked"; readonly max: number; readonly left: number }
  | { readonly code: "reverse-unknown" };

/** In English, for JSON; null where nothing is wrong. */
export function lookupProblemsText(problems: readonly LookupProblem[]): string | null {
  return problems.length === 0 ? null : problems.map(problemText).join("; ");
}

function problemText(problem: LookupProblem): string {
  switch (problem.code) {
    case "unknown":
      return `not checked: ${problem.trouble.reason} (${problem.trouble.detail})`;
    case "no-reverse":
      return "no reverse name (PTR)";
    case "not-confirmed":
      return `the name does not lead back to ${problem.ip}`;
    case "no-name":
      return "the name does not exist";
    case "no-address":
      return "the name has no address";
    case "other-reverse": {
      const { first, more } = problem;
      const shown = `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
      return `${shown} ${first.length + more === 1 ? "has" : "have"} another reverse name, or none`;
    }
    case "not-asked":
      return `not checked: ${whyText(problem)}`;
    case "reverse-unknown":
      return "a reverse name could not be checked";
  }
}
