/** A badge: a few words. */
export interface BadgeWords {
  readonly label: string;
  readonly notChecked: string;
  errors(n: number): string;
  warnings(n: number): string;
  readonly passing: string;
  readonly partly: string;
}
