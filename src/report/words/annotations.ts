/** Annotations at the lines at fault. */
export interface AnnotationWords {
  readonly learned: string;
  /** The title of what could not be checked. */
  readonly notChecked: string;
  readonly notCheckedText: (subject: string, why: string) => string;
  readonly finding: (message: string, same: string, help: string) => string;
  /** The other subjects of the same fault. */
  readonly same: (names: string) => string;
  /** What GitHub does not show. */
  readonly hidden: (errors: number, warnings: number) => string;
}
