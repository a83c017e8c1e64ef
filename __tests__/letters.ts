import fc from "fast-check";

/** Halves of surrogate pairs are no letters. */
const [HALVES, HALVES_END] = [0xd800, 0xe000];

/**
 * Any code point: fast-check's own "binary", without the table of all million that it makes for itself first, in each
 * suite anew.
 */
const letter = fc.integer({ min: 0, max: 0x10ffff - (HALVES_END - HALVES) }).map(
  (n) => String.fromCodePoint(n < HALVES ? n : n - HALVES + HALVES_END),
  (value) => {
    const code = typeof value === "string" && Array.from(value).length === 1 ? value.codePointAt(0) : undefined;
    if (code === undefined || (code >= HALVES && code < HALVES_END)) throw new Error("no letter");
    return code < HALVES ? code : code - HALVES_END + HALVES;
  },
);

/** Any text of Unicode. */
export function anyText(limits: Pick<fc.StringConstraints, "maxLength"> = {}): fc.Arbitrary<string> {
  return fc.string({ ...limits, unit: letter });
}
