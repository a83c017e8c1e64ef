import { html } from "../escape.ts";
import type { Cell } from "../table.ts";

/** Markup that is already safe: made by these helpers or by `html()`, never from outside. */
export type Markup = string;

export interface Section {
  /** For the link in the table of contents. */
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** A table in a region that scrolls by itself, so that the page never does; reached by the keyboard. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Markup[])[],
  kind = "",
): Markup {
  const body = rows.map(
    (row) => `<tr>${row.map((c, i) => (i === 0 ? `<th scope="row">${c}</th>` : `<td>${c}</td>`)).join("")}</tr>`,
  );
  const columns = head.map((title) => `<th scope="col">${html(title)}</th>`).join("");
  return scroll(
    caption,
    `<table${kind === "" ? "" : ` class="${kind}"`}><caption>${html(caption)}</caption><thead><tr>${columns}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`,
  );
}

export function scroll(label: string, body: Markup): Markup {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(label)}">${body}</div>`;
}

export function details(title: Markup, body: Markup, open = false): Markup {
  return `<details${open ? " open" : ""}><summary>${title}</summary>\n${body}\n</details>`;
}

export function code(text: string): Markup {
  return `<code>${html(text)}</code>`;
}

export function list(items: readonly Markup[], kind: string): Markup {
  return `<ul class="${kind}">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

const WORDS: Readonly<Record<Cell["mark"], readonly [string, string]>> = {
  ok: ["good", "✓ "],
  bad: ["bad", "✗ "],
  odd: ["odd", "! "],
  none: ["", ""],
  open: ["open", "? "],
};

/** A mark is a sign and a colour beside words that say the same: neither carries the meaning alone (WCAG 1.4.1). */
export function cell(c: Cell): Markup {
  const [kind, sign] = WORDS[c.mark];
  const text = html(c.text);
  return kind === "" ? text : `<span class="${kind}"><span aria-hidden="true">${sign}</span>${text}</span>`;
}
