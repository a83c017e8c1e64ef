import { fail, ok, type Result } from "../../text/problem.ts";

const MAX_LINES = 65_536;

/** The lines that `$GENERATE start-stop[/step] …` stands for (BIND), bounded. `$` is the number, `${offset,width,base}` formats it, `\$` is a dollar. */
export function generated(args: readonly string[]): Result<readonly string[], string> {
  const match = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(args[0] ?? "");
  if (match === null || args.length < 4) return fail("expected start-stop[/step] owner type data");
  const [start, stop, step] = [Number(match[1]), Number(match[2]), Number(match[3] ?? "1")];
  if (step < 1 || stop < start) return fail("expected a range that goes up");
  if ((stop - start) / step >= MAX_LINES) return fail(`more than ${MAX_LINES} records`);
  const lines: string[] = [];
  for (let value = start; value <= stop; value += step) {
    lines.push(
      args
        .slice(1)
        .map((part) => substitute(part, value))
        .join(" "),
    );
  }
  return ok(lines);
}

function substitute(part: string, value: number): string {
  return part.replace(
    /\\\$|\$(?:\{(-?\d+)(?:,(\d+)(?:,([doxXnN]))?)?\})?/g,
    (whole, offset?: string, width?: string, base?: string) => {
      if (whole === "\\$") return "$";
      const number = Math.max(0, value + Number(offset ?? 0));
      const text = number
        .toString(base === "o" ? 8 : base === "x" || base === "X" ? 16 : 10)
        .padStart(Math.min(Number(width ?? 0), 64), "0");
      return base === "X" ? text.toUpperCase() : text;
    },
  );
}
