/** Nothing was checked, since the input is wrong. */
export interface WrongInputWords {
  /** One line, after the subject of every report; `first` of the faults, null when there is none. */
  readonly line: (first: string | null, more: number) => string;
  readonly title: (faults: number) => string;
  /** The columns. */
  readonly what: string;
  readonly where: string;
  readonly didYouMean: (hint: string) => string;
  readonly more: (n: number) => string;
}
