import data from "./examples.json" with { type: "json" };
import type { Shown } from "./shown.ts";

// The file is written by npm run docs from docs/examples; __tests__/pages holds it to them.
const SHOWN = new Map(Object.entries(data as unknown as Readonly<Record<string, Shown>>));

/** The example of a rule, as its page shows it. */
export function shownExample(id: string): Shown {
  const shown = SHOWN.get(id);
  if (shown === undefined) throw new Error(`the rule ${id} has no example`);
  return shown;
}
