/** What DNS can tell about a sender; each is judged by `score.ts` from facts alone. */
export type DnsNeed = "spf" | "dkim" | "spf-or-dkim" | "dmarc" | "aligned" | "ptr";

export interface Requirement {
  /** A need that DNS can tell, or what only mail or the provider's portal can: then in words. */
  readonly need: DnsNeed | { readonly data: string };
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
  readonly low: readonly Requirement[];
  readonly bulk: readonly Requirement[];
}

const must = (need: Requirement["need"]): Requirement => ({ need, level: "must" });
const should = (need: Requirement["need"]): Requirement => ({ need, level: "should" });

const TLS = { data: "mail is sent over TLS" };
const ONE_CLICK = { data: "one-click unsubscribe in subscribed mail (RFC 8058)" };
const SPAM_RATE = { data: "spam complaints below 0.3 %, better below 0.1 %" };
const FULL: readonly Requirement[] = [must("spf"), must("dkim"), must("dmarc"), must("aligned")];

/** Looked up in November 2026. */
export const PROVIDERS: readonly Provider[] = [
  {
    ...{ id: "gmail", name: "Gmail", source: "https://support.google.com/mail/answer/81126", since: "2024-02-01" },
    low: [must("spf-or-dkim"), must("ptr"), must(TLS), must(SPAM_RATE)],
    bulk: [...FULL, must("ptr"), must(TLS), must(ONE_CLICK), must(SPAM_RATE)],
  },
  {
    ...{ id: "yahoo", name: "Yahoo", source: "https://senders.yahooinc.com/best-practices/", since: "2024-02" },
    low: [must("spf-or-dkim"), must("ptr"), must(SPAM_RATE)],
    bulk: [...FULL, must("ptr"), must(ONE_CLICK), must(SPAM_RATE)],
  },
  {
    ...{ id: "outlook", name: "Outlook.com", since: "2025-05-05" },
    source: "https://sendersupport.olc.protection.outlook.com/pm/policies.aspx",
    low: [should("spf"), should("dkim"), should("dmarc")],
    bulk: [...FULL, should({ data: "a working unsubscribe link, and complaints in SNDS and JMRP" })],
  },
  {
    ...{ id: "icloud", name: "iCloud", source: "https://support.apple.com/en-us/102322", since: "2025-02-25" },
    low: [should("spf"), should("dkim"), should("ptr")],
    bulk: [must("spf"), must("dkim"), must("dmarc"), must("ptr"), must({ data: "an unsubscribe link, and opt-in" })],
  },
  {
    // Readers may refuse mail that fails SPF; since February 2025 mail without DMARC is shown with a warning.
    ...{ id: "docomo", name: "docomo", source: "https://blog.yoko-hama-ya.jp/2025/02/11/4598", since: "2025-02" },
    low: [must("spf"), should("dmarc"), should("aligned")],
    bulk: [must("spf"), should("dmarc"), should("aligned")],
  },
  {
    // Readers may refuse mail that fails SPF (of MAIL FROM, by IPv4); DKIM and DMARC earn the sender's sign since October 2023.
    ...{
      id: "au",
      name: "au",
      source: "https://www.au.com/mobile/service/mail/attention/spf-record/",
      since: "2023-10",
    },
    low: [must("spf"), should("dkim"), should("dmarc")],
    bulk: [must("spf"), should("dkim"), should("dmarc")],
  },
];

export const NEED_TEXT: Readonly<Record<DnsNeed, string>> = {
  spf: "SPF passes for every sending address",
  dkim: "a DKIM key of 1024 bits or more",
  "spf-or-dkim": "SPF or DKIM",
  dmarc: "a DMARC record (p=none will do)",
  aligned: "SPF or DKIM aligned with From",
  ptr: "every address has a reverse name that leads back to it",
};
