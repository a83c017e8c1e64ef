import { wrapped } from "./drafts/wrap.ts";
import { wrappedText, type Columns } from "./layout.ts";
import type { Paint } from "./paint.ts";

/** How a report is to look in a terminal. */
export interface Look {
  readonly color: boolean;
  /** For running text. */
  readonly width: number;
  /** Of the terminal, which no line should leave; null or absent where it is none. */
  readonly columns?: Columns;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** No text is made narrower. */
const LEAST = 30;
/** A heading of its own. */
export function titleLines(text: string, { columns = null }: Look, paint: Paint): readonly string[] {
  return wrappedText(text, columns).map((line) => paint("bold", line));
}

/** Running text in lines of its width. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  return wrapped(text, "", Math.max(LEAST, width))
    .split("\n")
    .map((line) => indent + line);
}
