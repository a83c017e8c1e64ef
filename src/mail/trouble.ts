import type { UnknownReason } from "./known.ts";
import type { MailWhy } from "./why.ts";

/** Why an answer, or a whole source of answers, does not count. */
export interface Trouble {
  readonly reason: UnknownReason;
  /** In English. */
  readonly detail: string;
  /** The same for words in other languages; absent where that would show a key, or where it was read from a file. */
  readonly why?: MailWhy;
}

/** Without what else stands beside it. */
export function bareTrouble({ reason, detail, why }: Trouble): Trouble {
  return why === undefined ? { reason, detail } : { reason, detail, why };
}
