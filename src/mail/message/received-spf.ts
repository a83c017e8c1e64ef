import { pairsOf } from "./pairs.ts";
import { unfold, type RawField } from "./split.ts";
import { tokenize } from "./tokens.ts";

/** A Received-SPF field (RFC 7208 §9.1): what some server wrote; only shown. */
export interface ReceivedSpf {
  readonly result: string | null;
  readonly comment: string | null;
  /** `client-ip`, `envelope-from`, `helo`, `receiver` … */
  readonly properties: readonly (readonly [string, string])[];
}

export function parseReceivedSpf(field: RawField): ReceivedSpf {
  const tokens = tokenize(unfold(field.value.slice(0, 8000)), ";");
  const first = tokens.find((t) => t.kind === "word");
  return {
    result: first !== undefined && /^[a-z]+$/i.test(first.text) ? first.text.toLowerCase() : null,
    comment: tokens.find((t) => t.kind === "comment")?.text ?? null,
    properties: pairsOf(tokens)
      .slice(0, 30)
      .map(({ name, value }) => [name.toLowerCase(), value]),
  };
}
