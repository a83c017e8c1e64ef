/** Subjects by lists, on the page. */
export interface PageListWords {
  readonly title: string;
  readonly legend: string;
  readonly addresses: string;
  readonly domains: string;
  readonly address: string;
  readonly domain: string;
  /** Over a table; `cut`: what it does not show. */
  readonly caption: (of: string, lists: number, cut: readonly string[]) => string;
  readonly label: (of: string) => string;
  readonly moreRows: (n: number) => string;
  readonly moreLists: (n: number) => string;
  /** The cells. */
  readonly ok: string;
  readonly listed: string;
  readonly policy: string;
  readonly unknown: string;
}
