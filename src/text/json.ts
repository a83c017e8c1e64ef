import { fail, ok, type Result } from "./problem.ts";

/** Why a text is not read as JSON. `detail`: the parser's own words. */
export type JsonFault =
  { readonly code: "syntax"; readonly detail: string } | { readonly code: "too-deep"; readonly depth: number };

/** What we and GitHub write is below 60: the include trees of a report are at most 20 deep, three levels each. */
const MAX_DEPTH = 100;

/** Reads JSON that others may have written: what reads it after us recurses, so depth is bounded before. */
export function parseJson(text: string, maxDepth = MAX_DEPTH): Result<unknown, JsonFault> {
  if (deepestOf(text, maxDepth) > maxDepth) return fail({ code: "too-deep", depth: maxDepth });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail({ code: "syntax", detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The fault in words, for a message that names the file. */
export function jsonFaultText(fault: JsonFault): string {
  switch (fault.code) {
    case "syntax":
      return fault.detail;
    case "too-deep":
      return `nested more than ${fault.depth} levels deep`;
  }
}

/** Brackets open at once outside of strings, counted no further than just above `max`. */
function deepestOf(text: string, max: number): number {
  let depth = 0;
  let isInText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isInText) {
      if (code === 0x5c) i++;
      else if (code === 0x22) isInText = false;
    } else if (code === 0x22) isInText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > max) return depth;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return depth;
}
