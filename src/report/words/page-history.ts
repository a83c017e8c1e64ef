/** The last runs as a chart and as a table. */
export interface PageHistoryWords {
  readonly title: string;
  readonly run: string;
  readonly errors: string;
  readonly warnings: string;
  readonly listed: string;
  readonly notChecked: string;
  readonly caption: string;
  readonly asTable: string;
  /** For whom the chart is read aloud: days as `YYYY-MM-DD`, and what is open now by kind. */
  readonly chart: (
    runs: number,
    first: string,
    last: string,
    now: readonly (readonly [kind: string, n: number])[],
  ) => string;
}
