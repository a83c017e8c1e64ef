/** What every empty list can be: ten thousand of their own would be kept for nothing. */
export const NONE: readonly never[] = [];

/**
 * The same items in an array of just their number: one that grew by pushing (a filter's and a flatMap's too) keeps room for
 * sixteen more. For what a run keeps by the ten thousand.
 */
export function fitted<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NONE : items.slice();
}
