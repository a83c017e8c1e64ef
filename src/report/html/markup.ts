import { lines, markup, NOTHING, type Html } from "./html.ts";
import type { Cell } from "../table.ts";

export interface Section {
  /** For the link in the table of contents. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** A table in a region that scrolls by itself, so that the page never does; reached by the keyboard. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Html[])[], kind = ""): Html {
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((c, i) => (i === 0 ? markup`<th scope="row">${c}</th>` : markup`<td>${c}</td>`))}</tr>`,
  );
  const columns = head.map((title) => markup`<th scope="col">${title}</th>`);
  return scroll(
    caption,
    markup`<table${kind === "" ? NOTHING : markup` class="${kind}"`}><caption>${caption}</caption><thead><tr>${columns}</tr></thead><tbody>\n${lines(body)}\n</tbody></table>`,
  );
}

export function scroll(label: string, body: Html): Html {
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${body}</div>`;
}

export function details(title: Html, body: Html, open = false): Html {
  return markup`<details${open ? " open" : ""}><summary>${title}</summary>\n${body}\n</details>`;
}

export function code(text: string): Html {
  return markup`<code>${text}</code>`;
}

export function list(items: readonly Html[], kind: string): Html {
  return markup`<ul class="${kind}">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

const WORDS: Readonly<Record<Cell["mark"], readonly [string, string]>> = {
  ok: ["good", "✓ "],
  bad: ["bad", "✗ "],
  odd: ["odd", "! "],
  none: ["", ""],
  open: ["open", "? "],
};

/** A mark is a sign and a colour beside words that say the same: neither carries the meaning alone (WCAG 1.4.1). */
export function cell(c: Cell): Html {
  const [kind, sign] = WORDS[c.mark];
  const text = markup`${c.text}`;
  return kind === "" ? text : markup`<span class="${kind}"><span aria-hidden="true">${sign}</span>${text}</span>`;
}
