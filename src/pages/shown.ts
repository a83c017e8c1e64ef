import type { Finding } from "../rules/finding.ts";
import type { Example, Tree } from "./example.ts";
import { USUAL_SENDERS } from "./usual.ts";

/** An example with what was found in it, as pages show it. `npm run docs` keeps all of them in `examples.json`. */
export interface Shown extends Pick<Example, "both" | "base" | "earlier" | "bad" | "good" | "also"> {
  readonly found: Found;
}

/** What of a finding a page shows. */
export interface Found extends Pick<Finding, "severity"> {
  /** What its words take. */
  readonly params: object;
  readonly corrected: string | null;
  /** How it can be seen by hand. */
  readonly commands: readonly string[];
}

/** An example with its finding. The senders list is always shown, since every finding is about one of it. */
export function shownOf(example: Example, finding: Finding): Shown {
  const { both, base, earlier, bad, good, also } = example;
  const { severity, params, corrected = null, evidence } = finding;
  if (params === undefined) throw new Error(`${finding.id} has no parameters`);
  return {
    both: hasList(both) || hasList(bad) ? both : { [USUAL_SENDERS.file]: USUAL_SENDERS.text, ...both },
    base,
    earlier,
    bad,
    good,
    also,
    found: { severity, params, corrected, commands: evidence.map((e) => e.command) },
  };
}

function hasList(tree: Tree): boolean {
  return USUAL_SENDERS.file in tree;
}
