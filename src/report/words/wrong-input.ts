/** Nothing was checked, since the input is wrong. */
export interface WrongInputWords {
  /** One line, after the subject of every report; `first` of the faults, null when there is none. */
  line(first: string | null, more: number): string;
  title(faults: number): string;
  /** The columns. */
  readonly what: string;
  readonly where: string;
  didYouMean(hint: string): string;
  more(n: number): string;
}
