import type { Severity } from "../config/types.ts";
import type { Finding } from "../rules/finding.ts";
import type { Example, Tree } from "./example.ts";
import { USUAL_SENDERS } from "./usual.ts";

/** An example with what was found in it, as pages show it. `npm run docs` keeps all of them in `examples.json`. */
export interface Shown extends Pick<Example, "both" | "base" | "earlier" | "bad" | "good" | "also"> {
  readonly found: Found;
}

/** What of a finding a page shows. */
export interface Found extends Pick<Finding, "message" | "help"> {
  readonly severity: Severity;
  readonly corrected: string | null;
  /** What its words take, where they have parameters. */
  readonly params?: object;
  /** How it can be seen by hand. */
  readonly commands: readonly string[];
}

/** An example with its finding. The senders list is always shown, since every finding is about one of it. */
export function shownOf(example: Example, finding: Finding): Shown {
  const { both, base, earlier, bad, good, also } = example;
  const { severity, message, help, corrected = null, params, evidence } = finding;
  const found: Found = { severity, message, help, corrected, commands: evidence.map((e) => e.command) };
  return {
    both: hasList(both) || hasList(bad) ? both : { [USUAL_SENDERS.file]: USUAL_SENDERS.text, ...both },
    base,
    earlier,
    bad,
    good,
    also,
    found: params === undefined ? found : { ...found, params },
  };
}

function hasList(tree: Tree): boolean {
  return USUAL_SENDERS.file in tree;
}
