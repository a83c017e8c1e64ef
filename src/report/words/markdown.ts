/** The job summary and the comment. */
export interface MarkdownWords {
  readonly cut: string;
  /** The columns of what is wrong. */
  readonly what: string;
  readonly where: string;
  readonly known: (mode: "pull-request" | "history" | "absolute", problems: number) => string;
  readonly accepted: (n: number) => string;
  readonly moreUnknown: (causes: number) => string;
  readonly moreRows: (n: number) => string;
  readonly nothingNew: string;
  readonly nothingLeft: string;
  readonly nothing: string;
  readonly why: string;
  /** A record to publish, as code. */
  readonly publish: (record: string) => string;
  readonly worseByThis: string;
  readonly worse: string;
  readonly notCompared: string;
  /** `day`: `YYYY-MM-DD`. */
  readonly since: (day: string) => string;
  readonly tracked: (issue: number) => string;
  /** What is known of a finding, behind its message. */
  readonly note: (parts: readonly string[]) => string;
  readonly sameLine: string;
  readonly notChecked: (subject: string, byThis: boolean) => string;
  readonly byHand: string;
  /** What to do without `dig`. */
  readonly withoutDig: string;
  readonly recovered: string;
  /** One that recovered; `about`: its subject, where the message does not name it, else empty; `since`: `YYYY-MM-DD` or empty. */
  readonly recoveredLine: (about: string, message: string, id: string, since: string) => string;
}
