/** Between the meanings of several codes in one text; no meaning of the catalogue holds it. */
export const BETWEEN_MEANINGS = "; ";

/** Each meaning once. */
export function joinedMeanings(meanings: readonly string[]): string {
  return [...new Set(meanings)].join(BETWEEN_MEANINGS);
}

/** A bit of a mask that nobody documented, beside those that decided. */
export function undocumentedBit(bit: number): string {
  return `bit ${bit}, which is not documented`;
}
