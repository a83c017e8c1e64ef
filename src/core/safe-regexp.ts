/** A pattern in the syntax that Go's RE2 and JavaScript share, compiled for texts of a bounded length. */
export interface SafePattern {
  readonly pattern: RegExp;
  /** Characters of a text that it is run on; the work grows with a power of it. */
  readonly maxText: number;
  /** Parts that may match more or less. */
  readonly loose: number;
}

/** What running it on a text of that length counts against a program's steps: its work grows with a power of the length. */
export function patternCost({ loose }: SafePattern, length: number): number {
  return Math.ceil(length ** (loose + 1) / 2000);
}

const MAX_PATTERN = 500;
/** By how many parts may match more or less of a text: each is one more power. */
const MAX_TEXT = [100_000, 4096, 256, 64] as const;

/**
 * Null for a pattern that may take long (a repeated group with a repetition in it), that differs between the two engines
 * or that neither takes. A hostile file holds the pattern and the text, so that the work must be bounded beforehand.
 */
export function safePattern(source: string, flags: string): SafePattern | null {
  if (source.length > MAX_PATTERN) return null;
  // Characters of a class and escaped ones count as one plain character.
  const bare = source.replace(/\\[dDwWsSbBntrf.^$*+?()[\]{}|/\\"'-]/g, "a");
  if (bare.includes("\\")) return null;
  const shaped = bare.replace(/\[\^?\]?[^\]]{0,200}\]/g, "a");
  if (/\(\?(?!:)/.test(shaped)) return null;
  const shape = shaped.replaceAll("(?:", "(");
  const groups =
    /\)(?:[*+?]|\{)/.test(shape) && /[*+?{|][^()]{0,500}\)(?:[*+?]|\{)|\)[^()]{0,500}\)(?:[*+?]|\{)/.test(shape);
  if (groups) return null;
  const ranges = [...shape.matchAll(/\{(\d{0,4})(,?)(\d{0,4})\}/g)];
  if (ranges.some(([, from, , to]) => Number(from) > 1000 || Number(to) > 1000)) return null;
  const loose = (shape.match(/[*+]/g)?.length ?? 0) + ranges.filter(([, , comma]) => comma === ",").length;
  const maybe = shape.match(/\?/g)?.length ?? 0;
  const maxText = MAX_TEXT[loose];
  if (maxText === undefined || maybe > 6 || (shape.match(/\|/g)?.length ?? 0) > 50) return null;
  try {
    return { pattern: new RegExp(source, flags), maxText, loose };
  } catch {
    return null;
  }
}
