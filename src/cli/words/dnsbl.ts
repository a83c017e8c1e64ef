import type { Access, ListInfo, ListVerdict, Standing } from "../../mail/dnsbl/types.ts";
import type { Portal } from "../../mail/dnsbl/catalogue.ts";
import type { WayOut } from "../../rules/dnsbl/lists.ts";
import type { RowWhy } from "../dnsbl-row.ts";

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
  /** The list's own words for it. */
  readonly standingWhy: (standing: Standing) => string;
  readonly notChecked: string;
  /** Lists and subjects of one cause: the first lists by name, and how many more. */
  readonly cause: (lists: readonly string[], more: number, subjects: SubjectCounts, why: string) => string;
  /** Every list that was asked answered for every subject. */
  readonly clean: (clean: number, answered: number, subjects: number) => string;
  /** Some did not. `clean`, `answered` and `pairs` count pairs of a list and a subject; `lists`: those that answered at all. */
  readonly partlyClean: (counts: {
    readonly clean: number;
    readonly answered: number;
    readonly pairs: number;
    readonly lists: number;
  }) => string;
  readonly nothingAnswered: (subjects: number) => string;
  /** Lists that hold nothing of the kind or family of a subject, so that they were not asked: the first by name, and how many more. */
  readonly notHeld: (lists: readonly string[], more: number, subjects: SubjectCounts) => string;
  /** Above the ways out. `stops`: a list saw something that must be stopped first. */
  readonly whatToDo: (stops: boolean) => string;
  /** The list and its impact in front of the way out, and whom it lists where several were asked for. */
  readonly wayOutOf: (list: string, impact: string, subjects: SubjectCounts | null) => string;
  readonly wayOut: (way: WayOut, isPolicy: boolean, scope: ListInfo["scope"]) => string;
  /** Ways out that are not written in full. */
  readonly moreWays: (n: number) => string;
  readonly portals: (portals: readonly Portal[]) => string;
  readonly held: (lists: readonly (readonly [zone: string, held: number])[]) => string;
  readonly usable: (usable: boolean) => string;
  /** Where the families of a list differ. */
  readonly families: (states: readonly (readonly [family: 4 | 6, usable: boolean])[]) => string;
  readonly terms: (access: Access, limit: string | null) => string;
  readonly impacts: Readonly<Record<ListInfo["impact"], string>>;
  readonly noLetter: string;
  /** Listed, but by lists that take no letter. */
  readonly noLetterNeeded: string;
}

/** Distinct subjects by kind. */
export interface SubjectCounts {
  readonly ipv4: number;
  readonly ipv6: number;
  readonly domains: number;
}
