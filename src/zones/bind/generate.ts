import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";

const MAX_LINES = 65_536;
const MAX_WIDTH = 255;

/** A template line cut at its `$`: literal text, or a number to format. */
type Part =
  string | { readonly offset: number; readonly width: number; readonly base: "d" | "o" | "x" | "X" | "n" | "N" };

/** A line as words, each with its quotes. */
type Line = readonly string[];

/**
 * The lines that `$GENERATE start-stop[/step] …` stands for (BIND 9 reference manual), bounded. `$` is the number,
 * `${offset[,width[,base]]}` formats it, `$$` and `\$` are a dollar.
 */
export function generated(range: string, words: readonly string[]): Result<Iterable<Line>, string> {
  const match = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(range);
  if (match === null || words.length < 3)
    return fail("expected start-stop[/step], an owner, a type and data, such as $GENERATE 1-9 host$ A 192.0.2.$");
  const [start, stop, step] = [Number(match[1]), Number(match[2]), Number(match[3] ?? "1")];
  if (step < 1 || stop < start) return fail(`${excerpt(range, 40)}: expected a range that goes up`);
  if (Math.floor((stop - start) / step) + 1 > MAX_LINES)
    return fail(`${excerpt(range, 40)}: more than ${MAX_LINES} records`);
  const templates: (readonly Part[])[] = [];
  for (const word of words) {
    const parts = partsOf(word);
    if (parts === null)
      return fail(`${excerpt(word, 80)}: expected \${offset[,width[,base]]} with base d, o, x, X, n or N`);
    templates.push(parts);
  }
  const [last, negative] = [stop, start].map((n) =>
    templates.flat().some((p) => typeof p !== "string" && n + p.offset < 0),
  );
  if (last === true || negative === true) return fail("an offset makes the number negative");
  return ok(linesOf(templates, start, stop, step));
}

function* linesOf(templates: readonly (readonly Part[])[], start: number, stop: number, step: number): Iterable<Line> {
  for (let value = start; value <= stop; value += step) {
    yield templates.map((parts) => parts.map((p) => (typeof p === "string" ? p : formatted(p, value))).join(""));
  }
}

/** Null when a `${…}` cannot be read. */
function partsOf(word: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < word.length;) {
    const c = word.charAt(at);
    const next = word.charAt(at + 1);
    if (c === "\\") {
      parts.push(word.slice(at, at + 2));
      at += 2;
    } else if (c !== "$") {
      parts.push(c);
      at++;
    } else if (next === "$") {
      parts.push("$");
      at += 2;
    } else if (next === "{") {
      const match = /^\$\{([+-]?\d{1,9})(?:,(\d{1,3})(?:,([doxXnN]))?)?\}/.exec(word.slice(at, at + 40));
      const width = Number(match?.[2] ?? "0");
      if (match === null || width > MAX_WIDTH) return null;
      parts.push({ offset: Number(match[1]), width, base: baseOf(match[3]) });
      at += match[0].length;
    } else {
      parts.push({ offset: 0, width: 0, base: "d" });
      at++;
    }
  }
  return parts;
}

function baseOf(letter: string | undefined): "d" | "o" | "x" | "X" | "n" | "N" {
  const bases = ["d", "o", "x", "X", "n", "N"] as const;
  return bases.find((base) => base === letter) ?? "d";
}

function formatted(part: Exclude<Part, string>, value: number): string {
  const number = value + part.offset;
  switch (part.base) {
    case "d":
      return String(number).padStart(part.width, "0");
    case "o":
      return number.toString(8).padStart(part.width, "0");
    case "x":
      return number.toString(16).padStart(part.width, "0");
    case "X":
      return number.toString(16).toUpperCase().padStart(part.width, "0");
    case "n":
      return nibbles(number, part.width);
    case "N":
      return nibbles(number, part.width).toUpperCase();
  }
}

/** Hex digits backwards with dots between, as IPv6 reverse names have them; the width counts the dots too. */
function nibbles(number: number, width: number): string {
  let text = "";
  let rest = number;
  let left = width;
  do {
    text += (rest % 16).toString(16);
    rest = Math.floor(rest / 16);
    left = Math.max(0, left - 1);
    if (left > 0 || rest > 0) {
      text += ".";
      left = Math.max(0, left - 1);
    }
  } while (rest > 0 || left > 0);
  return text;
}
