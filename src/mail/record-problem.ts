/** One fault of a published record or of a signature, with where it stands in the text. */
export interface RecordProblem {
  /** `dkim/…` or `dmarc/…` id, as findings carry it. */
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  /** Counts characters from 1 in the joined record. */
  readonly column: number;
  readonly length: number;
  /** One sentence without a final full stop. */
  readonly message: string;
}
