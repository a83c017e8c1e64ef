/** Something of the report that somebody should look at. */
export interface MessageProblem {
  /** `message/…`, or the id that a finding on the published record would carry: `dkim/…`, `dmarc/…`. */
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  /** The record or signature it is about. */
  readonly subject: string | null;
  /** In the record's text, from 1. */
  readonly column: number | null;
  readonly message: string;
}
