import { distance } from "fastest-levenshtein";

/** The candidate that a typo most probably meant, or null when none is near (more than a third of the letters differ). */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: { readonly candidate: string; readonly edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (best === null || edits < best.edits) best = { candidate, edits };
  }
  return best !== null && best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}
