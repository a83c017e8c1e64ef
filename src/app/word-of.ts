import type { Config } from "../config/types.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";

export const FAIL_ON = ["regression", "error", "warning", "never"] as const satisfies readonly Config["failOn"][];

/** An input that is one of a few words; null = not said. */
export function wordOf<W extends string>(name: string, text: string | null, words: readonly W[]): Result<W | null> {
  const word = words.find((w) => w === text) ?? null;
  if (text === null || word !== null) return ok(word);
  const message = `${name} ${excerpt(text, 40)}: expected ${words.join(", ")}`;
  return fail([{ at: null, message, hint: nearest(text, words) }]);
}
