/** SPF on the page: budget, tree, who may send. */
export interface PageSpfWords {
  readonly title: string;
  readonly intro: (lookups: number, voids: number) => string;
  readonly moreDomains: (n: number) => string;
  readonly lookups: (used: number, budget: number, before: number | null) => string;
  /** Lookups that find nothing; `family` null: of both the same. */
  readonly voids: (used: number, budget: number, before: number | null, family: 4 | 6 | null) => string;
  /** That more may pass by the terms that follow. */
  readonly others: string;
  /** An include by which no address of the list passes. */
  readonly idle: string;
  readonly cost: (lookups: number) => string;
  readonly redirectTo: string;
  readonly whoMaySend: string;
  readonly cannotBeListed: (detail: string) => string;
  readonly added: (who: string) => string;
  readonly noLonger: (who: string) => string;
  readonly more: string;
}
