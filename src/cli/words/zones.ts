/** What `mailworthy zones` says. Names, types, data, rcodes and faults of files have no language. */
export interface ZonesCommandWords {
  readonly name: string;
  readonly type: string;
  readonly ttl: string;
  readonly data: string;
  readonly where: string;
  /** What the files come to for one question: they answer, they say nothing, or they may in a form that is not evaluated. */
  readonly answered: (rcode: string, source: "zone" | "outside" | "not-evaluated") => string;
}
