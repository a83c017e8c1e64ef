import type { Allowed } from "../../mail/dnsbl/caps.ts";

/** What `--estimate` says. */
export interface EstimateWords {
  readonly labels: {
    readonly list: string;
    readonly subjects: string;
    readonly questions: string;
    readonly allowed: string;
    readonly rate: string;
    readonly time: string;
  };
  readonly number: (n: number) => string;
  /** A key or a registration is missing, so that nothing is asked. */
  readonly withheld: string;
  /** What the operator allows; `left`: subjects that it leaves out. */
  readonly allowed: (allowed: Allowed, left: number) => string;
  readonly rate: (perSecond: number) => string;
  readonly time: (seconds: number) => string;
  readonly total: (questions: number, seconds: number) => string;
}
