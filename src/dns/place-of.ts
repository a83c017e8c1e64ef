import type { Question } from "./types.ts";

/** What a question that only one server may answer has behind its key. */
export function placeOf({ only }: Question): string {
  return only === undefined ? "" : ` @${only}`;
}
