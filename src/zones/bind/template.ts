import type { Location } from "../../text/problem.ts";

/** Stands for each character of a `{{ … }}` that a template engine would fill in; no zone file holds it. */
export const FILLED_IN = "\ue000";

const MARKS = /\{\{|\{%|<%/;
const EXPRESSION = /\{\{[^{}\n]{0,300}\}\}|<%=[^%\n]{0,300}%>/g;
const CONTROL = /^[^;\n]*?(\{%|<%(?!=))/m;

export interface Template {
  /** The text with every expression replaced by as many placeholders: positions stay. */
  readonly text: string;
  /** The first statement (`{% for %}`): what it makes is unknown altogether. */
  readonly control: Pick<Location, "line" | "column"> | null;
}

/** Null for nearly every file: it is no template (Jinja, Go, ERB). */
export function templateOf(text: string): Template | null {
  if (!MARKS.test(text)) return null;
  const control = CONTROL.exec(text);
  const at = control === null ? -1 : control.index + control[0].length - (control[1] ?? "").length;
  const before = at < 0 ? "" : text.slice(0, at);
  const position = { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
  const filled = text.replace(EXPRESSION, (found) => FILLED_IN.repeat(found.length));
  return filled === text && control === null ? null : { text: filled, control: control === null ? null : position };
}
