import { problemText as problemOf, type LookupProblem } from "../../lookup-problem.ts";
import type { LookupCommandWords } from "../lookup.ts";
import { troubleText } from "./trouble.ts";

function problemText(problem: LookupProblem): string {
  return problem.code === "unknown" ? `not checked: ${troubleText(problem.trouble)}` : problemOf(problem);
}

export const lookupEn: LookupCommandWords = {
  query: "Query",
  addresses: "Addresses",
  names: "Names (PTR)",
  confirmed: "Both ways",
  problem: "Problem",
  state: { yes: "yes", no: "no", unknown: "?", shared: "by its own name" },
  problems: (problems) => problems.map(problemText).join("; "),
  noLetter: "No letter: every reverse name that could be checked is right.",
};
