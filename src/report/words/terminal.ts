/** The report in a terminal. */
export interface TerminalWords {
  readonly firstRun: string;
  publish(record: string): string;
  strings(strings: string): string;
  letterToList(command: string): string;
  letterToHoster(command: string): string;
  readonly letterInJson: string;
  /** Over what stood before. */
  known(mode: "pull-request" | "history", findings: number): string;
  readonly notCompared: string;
  knownLine(what: string, id: string, change: string, message: string): string;
  more(n: number): string;
  notChecked(causes: number): string;
  notCheckedLine(subject: string, why: string, where: string): string;
  moreRows(n: number): string;
  moreDomains(n: number): string;
  /** Lists whose questions waited, with how many. */
  held(lists: string): string;
}
