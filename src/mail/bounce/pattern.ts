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
  readonly list: string | null;
  readonly concern: Concern | null;
  /** Instead of the cause's general advice. */
  readonly next: string | null;
  readonly source: string;
  /** When the text was read at its source. */
  readonly date: string;
}
