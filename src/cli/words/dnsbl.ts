import type { Access, ListInfo, ListVerdict, Standing } from "../../mail/dnsbl/types.ts";
import type { RowWhy } from "../dnsbl-rows.ts";

/** What `mailworthy dnsbl` says. */
export interface DnsblCommandWords {
  readonly labels: {
    readonly subject: string;
    readonly list: string;
    readonly verdict: string;
    readonly code: string;
    readonly why: string;
    /** Lists that know a subject as good, and as what. */
    readonly knows: string;
    readonly knownAs: string;
    readonly state: string;
    readonly terms: string;
    readonly impact: string;
    readonly profile: string;
  };
  readonly verdicts: Readonly<Record<ListVerdict, string>>;
  readonly why: (why: RowWhy) => string;
  readonly standing: (standing: Standing) => string;
  readonly notChecked: string;
  /** Lists and subjects of one cause: the first lists by name, and how many more. */
  readonly cause: (lists: readonly string[], more: number, subjects: number, why: string) => string;
  readonly clean: (clean: number, answered: number, subjects: number) => string;
  readonly nothingAnswered: (subjects: number) => string;
  readonly held: (lists: readonly (readonly [zone: string, held: number])[]) => string;
  readonly usable: (usable: boolean) => string;
  /** Where the families of a list differ. */
  readonly families: (states: readonly (readonly [family: 4 | 6, usable: boolean])[]) => string;
  readonly terms: (access: Access, limit: string | null) => string;
  readonly impacts: Readonly<Record<ListInfo["impact"], string>>;
  readonly noLetter: string;
}
