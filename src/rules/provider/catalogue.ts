import data from "./providers.json" with { type: "json" };

/** What DNS can tell about a sender; each is judged by `score.ts` from facts alone. */
export const DNS_NEEDS = ["spf", "dkim", "spf-or-dkim", "dmarc", "aligned", "ptr"] as const;
export type DnsNeed = (typeof DNS_NEEDS)[number];

/** What only mail, or the provider's portal, can tell. */
export const MAIL_NEEDS = ["tls", "one-click", "spam-rate", "unsubscribe-link", "opt-in"] as const;
export type MailNeed = (typeof MAIL_NEEDS)[number];

export interface Requirement {
  readonly need: DnsNeed | MailNeed;
  /** `must`: mail is refused or filtered without it; `should`: advised, or shown to the reader. */
  readonly level: "must" | "should";
}

/** A receiver's published rules. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Where the rules stand. */
  readonly source: string;
  /** Since when they hold, or when the page was last changed: `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since: string;
  /** When it was looked up. */
  readonly read: string;
  readonly note?: string;
  readonly low: readonly Requirement[];
  readonly bulk: readonly Requirement[];
}

// The file is held to its schema by __tests__/records/providers.test.ts; reading it here again would cost every start.
export const PROVIDERS = data.providers as readonly Provider[];

export function isDnsNeed(need: Requirement["need"]): need is DnsNeed {
  return DNS_NEEDS.some((known) => known === need);
}
