/** A stream of the process, as far as text for people or programs is written to it. */
export interface TextStream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null when it is none, or does not say. */
  readonly columns: number | null;
}
