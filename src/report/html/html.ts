import { entities } from "../escape.ts";
import { printable } from "../../text/printable.ts";

declare const safe: unique symbol;

/** Markup that is safe to stand in the page: made by the template below, never from outside. */
export interface Html {
  readonly markup: string;
  /** Nothing but this module makes one. */
  readonly [safe]: true;
}

/** What a template takes: text, which is made safe, or markup, which is so already. Null is nothing. */
export type Part = string | number | Html | readonly Html[] | null;

/** Markup by template: `` markup`<p>${text}</p>` ``. What is interpolated is text, and made safe, unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return made(parts.map((part, i) => part + markupOf(values[i] ?? null)).join(""));
}

export const NOTHING: Html = markup``;

/** Parts, each on a line of its own. */
export function lines(parts: readonly Html[]): Html {
  return joined(parts, "\n");
}

/** Parts with text between them. */
export function joined(parts: readonly Html[], between: string): Html {
  return made(parts.map((part) => part.markup).join(between === "\n" ? between : markupOf(between)));
}

/**
 * A sentence with markup in it: `say` gets a stand-in for each piece of markup, and gives the sentence as text. A stand-in
 * that comes from outside is at worst one of the same pieces again.
 */
export function sentence(say: (show: (part: Html) => string) => string): Html {
  const parts: Html[] = [];
  const text = say((part) => `\ue000${parts.push(part) - 1}\ue001`);
  const pieces = text.split(/\ue000(\d{1,9})\ue001/);
  return made(
    pieces.map((piece, i) => (i % 2 === 0 ? markupOf(piece) : (parts[Number(piece)]?.markup ?? ""))).join(""),
  );
}

/** Text of several lines for a `<pre>`: each line is made safe, the line ends stay. */
export function preformatted(text: string): Html {
  return made(text.split("\n").map(markupOf).join("\n"));
}

/** What is no text of anybody, as the style sheet of the page. */
export function trusted(markup: string): Html {
  return made(markup);
}

function markupOf(value: Part): string {
  if (value === null) return "";
  if (typeof value === "string") return entities(printable(value));
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map((part) => part.markup).join("");
}

function made(markup: string): Html {
  return { markup } as Html;
}
