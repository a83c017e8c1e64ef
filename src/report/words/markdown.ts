/** The job summary and the comment. */
export interface MarkdownWords {
  readonly cut: string;
  /** The columns of what is wrong. */
  readonly what: string;
  readonly where: string;
  known(mode: "pull-request" | "history" | "absolute", problems: number): string;
  accepted(n: number): string;
  moreUnknown(causes: number): string;
  moreRows(n: number): string;
  readonly nothingNew: string;
  readonly nothingLeft: string;
  readonly nothing: string;
  readonly why: string;
  /** A record to publish, as code. */
  publish(record: string): string;
  readonly worseByThis: string;
  readonly worse: string;
  readonly notCompared: string;
  /** `day`: `YYYY-MM-DD`. */
  since(day: string): string;
  tracked(issue: number): string;
  /** What is known of a finding, behind its message. */
  note(parts: readonly string[]): string;
  readonly sameLine: string;
  notChecked(subject: string, byThis: boolean): string;
  readonly byHand: string;
  /** What to do without `dig`. */
  readonly withoutDig: string;
  readonly recovered: string;
  /** One that recovered; `about`: its subject, where the message does not name it, else empty; `since`: `YYYY-MM-DD` or empty. */
  recoveredLine(about: string, message: string, id: string, since: string): string;
}
