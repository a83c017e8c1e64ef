/** How a record to publish follows the help in one line. */
export interface PublishWords {
  /** In place of a record that is too long for a line. */
  readonly elsewhere: string;
  /** `strings`: the record as a zone file takes it. */
  readonly strings: (strings: string) => string;
  readonly record: (record: string) => string;
  /** Between two sentences. */
  readonly gap: string;
}
