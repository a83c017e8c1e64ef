import { RULES } from "../rules/registry.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail } from "../text/problem.ts";
import { bashCompletion } from "./completion/bash.ts";
import { fishCompletion } from "./completion/fish.ts";
import { completed } from "./completion/completed.ts";
import { zshCompletion } from "./completion/zsh.ts";
import { done, type Outcome } from "./io.ts";
import type { CommandSpec, Parsed } from "./options.ts";
import { EXPLAIN, SHELLS } from "./specs.ts";

/** `mailworthy completion bash|zsh|fish`, of the same specifications as `--help`. */
export function completionCommand(parsed: Parsed, specs: readonly CommandSpec[]): Outcome {
  const [word = ""] = parsed.positionals;
  const shell = SHELLS.find((name) => name === word);
  if (shell === undefined) {
    const message = `${excerpt(word, 40)} is no shell that is known here; expected ${SHELLS.join(", ")}`;
    return fail([{ at: null, message, hint: nearest(word, SHELLS) }]);
  }
  const ids = RULES.map((rule) => rule.id);
  const commands = specs.map((spec) => completed(spec === EXPLAIN ? { ...spec, words: ids } : spec, specs));
  switch (shell) {
    case "bash":
      return done(bashCompletion(commands));
    case "zsh":
      return done(zshCompletion(commands));
    case "fish":
      return done(fishCompletion(commands));
  }
}
