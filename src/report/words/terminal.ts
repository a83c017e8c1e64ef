/** The report in a terminal. */
export interface TerminalWords {
  readonly firstRun: string;
  readonly publish: (record: string) => string;
  readonly strings: (strings: string) => string;
  readonly letterToList: (command: string) => string;
  readonly letterToHoster: (command: string) => string;
  readonly letterInJson: string;
  /** Over what stood before. */
  readonly known: (mode: "pull-request" | "history", findings: number) => string;
  readonly notCompared: string;
  readonly knownLine: (what: string, id: string, change: string, message: string) => string;
  readonly more: (n: number) => string;
  readonly notChecked: (causes: number) => string;
  readonly notCheckedLine: (subject: string, why: string, where: string) => string;
  readonly moreRows: (n: number) => string;
  readonly moreDomains: (n: number) => string;
  /** Lists whose questions waited, with how many. */
  readonly held: (lists: string) => string;
}
