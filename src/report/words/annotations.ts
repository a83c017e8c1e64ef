/** Annotations at the lines at fault. */
export interface AnnotationWords {
  readonly learned: string;
  /** The title of what could not be checked. */
  readonly notChecked: string;
  notCheckedText(subject: string, why: string): string;
  finding(message: string, same: string, help: string): string;
  /** The other subjects of the same fault. */
  same(names: string): string;
  /** What GitHub does not show. */
  hidden(errors: number, warnings: number): string;
}
