/** A badge: a few words. */
export interface BadgeWords {
  readonly label: string;
  readonly notChecked: string;
  readonly errors: (n: number) => string;
  readonly warnings: (n: number) => string;
  readonly passing: string;
  readonly partly: string;
}
