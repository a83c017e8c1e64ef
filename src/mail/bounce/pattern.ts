import type { ListName } from "./list-name.ts";
import type { StepId } from "./next-steps.ts";
import type { Cause, Concern } from "./types.ts";

/** One text that receivers are known to send. The first that fits decides; a receiver's own stand before the general ones. */
export interface Pattern {
  /** Null: said by many. */
  readonly receiver: string | null;
  readonly cause: Cause;
  /** Looked for in `CODE ENHANCED text`, in one line. A group `subject` catches what the refusal is about. */
  readonly match: RegExp;
  /** Too common to be looked for at other receivers. */
  readonly only: boolean;
  /** The receiver's own list or rule, where it is no DNS list. */
  readonly list: ListName | null;
  readonly concern: Concern | null;
  /** Instead of the cause's general advice. */
  readonly next: StepId | null;
  readonly source: string;
  /** When the text was read at its source. */
  readonly date: string;
}
