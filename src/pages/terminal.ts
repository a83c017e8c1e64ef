import { wrapped } from "../report/drafts/wrap.ts";
import { tableLines, type Columns } from "../report/layout.ts";
import { painter } from "../report/paint.ts";
import type { Block, Page } from "./page.ts";
import { PAGE_WORDS } from "./words.ts";

export interface Look {
  readonly color: boolean;
  readonly width: number;
}

const INDENT = "  ";

/** A rule's page for a terminal. What may be copied, files and records, is never wrapped. */
export function renderTerminal(page: Page, { color, width }: Look): string {
  const paint = painter({ color });
  const wrap = (text: string): string =>
    wrapped(text.replace(/`([^`]+)`/g, "$1"), "", Math.max(30, width - INDENT.length)).replace(/^(?=.)/gm, INDENT);
  const part = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return paint("bold", block.text);
      case "text":
        return wrap(block.text);
      case "file":
        return `${INDENT}${paint("dim", block.label)}\n${indented(block.text, INDENT.repeat(2))}`;
      case "code":
        return indented(block.text, INDENT.repeat(2));
      case "finding": {
        const { severity, message, advice, record, commands } = block;
        return [
          wrap(`${PAGE_WORDS[page.lang].severity[severity]}: ${message}`),
          wrap(`→ ${advice}`),
          ...(record === null ? [] : [`${INDENT}${record.label}: ${paint("bold", record.text)}`]),
          ...commands.map((command) => `${INDENT}${paint("dim", `$ ${command}`)}`),
        ].join("\n");
      }
      case "sources":
        return block.sources
          .map(({ text, url }) => `${INDENT}${url === null || url === text ? text : `${text}: ${url}`}`)
          .join("\n");
    }
  };
  const head = `${paint("bold", page.id)}  ${page.severity}\n${wrapped(page.title, "", width)}`;
  const body = page.blocks.map((block) => `${block.kind === "heading" ? "\n" : ""}${part(block)}\n`).join("");
  return `${head}\n${body}`;
}

function indented(text: string, indent: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, indent);
}

/** Every rule in a line: id, severity in words, title. */
export function renderList(rows: readonly (readonly [string, string, string])[], columns: Columns): string {
  return tableLines(rows, columns)
    .map((line) => `${line}\n`)
    .join("");
}
