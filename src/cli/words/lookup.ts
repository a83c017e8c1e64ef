import type { LookupProblem } from "../lookup-problem.ts";

/** What `mailworthy lookup` says. What `--explain` shows are the lines of dig and nslookup, which have no language. */
export interface LookupCommandWords {
  readonly query: string;
  readonly addresses: string;
  readonly names: string;
  /** Does a name of the address lead back to it, and the other way round? */
  readonly confirmed: string;
  readonly problem: string;
  readonly state: {
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
    /** Under another name: a shared server. */
    readonly shared: string;
  };
  readonly problems: (problems: readonly LookupProblem[]) => string;
  readonly noLetter: string;
}
