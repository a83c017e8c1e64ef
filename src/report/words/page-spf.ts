/** SPF on the page: budget, tree, who may send. */
export interface PageSpfWords {
  readonly title: string;
  intro(budget: number): string;
  moreDomains(n: number): string;
  lookups(used: number, budget: number, before: number | null): string;
  /** An include by which no address of the list passes. */
  readonly idle: string;
  cost(lookups: number): string;
  readonly redirectTo: string;
  readonly whoMaySend: string;
  cannotBeListed(detail: string): string;
  added(who: string): string;
  noLonger(who: string): string;
  readonly more: string;
}
