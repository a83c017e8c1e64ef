import type { SpfNode } from "../../mail/spf/types.ts";

/** SPF in reports: the budget, the tree with what each part costs, and who may send. */
export interface SpfWords {
  /** After the budget: what it was at the base. */
  readonly was: (lookups: number) => string;
  /** Numbers such as `+1,024 −1`, of one family. */
  readonly changed: (signs: string, family: 4 | 6, one: boolean) => string;
  /** How many addresses may send; null: none of that family, not both. */
  readonly addresses: (four: string | null, six: string | null, one: boolean) => string;
  readonly noAddress: string;
  readonly dependsOnMessage: string;
  /** The addresses that are certain (null: none), and the terms that let others pass by the message. */
  readonly whoDepends: (certain: string | null, terms: string) => string;
  /** A term and the domain whose record holds it. */
  readonly termIn: (term: string, domain: string) => string;
  /** The budget of lookups that find nothing. */
  readonly voids: string;
  /** Its bar in a line of others. */
  readonly foundNothing: (bar: string) => string;
  readonly notChecked: string;
  readonly budget: string;
  readonly budgetOf: (domain: string) => string;
  readonly maySend: string;
  /** `May send: …`, with all that may. */
  readonly maySendWho: (who: string) => string;
  /** The same with a change behind. */
  readonly withChange: (who: string, change: string) => string;
  readonly domain: string;
  readonly lookups: string;
  readonly moreDomains: (n: number) => string;
  readonly publish: string;
  readonly publishFor: (who: string, ids: string) => string;
  readonly tree: (domain: string) => string;
  readonly include: string;
  readonly passBy: string;
  readonly ownTerms: string;
  readonly whoMaySend: (domain: string, text: string) => string;
  readonly titled: (title: string, text: string) => string;
  readonly none: string;
  readonly gained: string;
  readonly lost: string;
  /** Over the budgets in the terminal. */
  readonly terminalTitle: string;
  readonly status: Readonly<Record<SpfNode["status"], string>>;
  /** A record's trouble; `detail` as the protocol told it, empty when it told nothing. */
  readonly trouble: (status: SpfNode["status"], detail: string) => string;
  readonly moreBranches: (n: number) => string;
}
