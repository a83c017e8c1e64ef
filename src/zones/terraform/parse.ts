import type { ZoneError } from "../types.ts";
import type { Attribute, Block, Body, Expr } from "./ast.ts";
import { parseExpr } from "./parse-expr.ts";
import {
  expected,
  here,
  identifier,
  need,
  nested,
  newScanner,
  skip,
  SyntaxFault,
  take,
  type Scanner,
} from "./scanner.ts";
import { quoted } from "./template.ts";

const MAX_PARTS = 500_000;

/** Reads one file in HCL's native syntax or its JSON form. The first fault ends it. */
export function parseFile(file: string, text: string): { readonly body: Body; readonly error: ZoneError | null } {
  const json = file.endsWith(".json");
  const s = newScanner(file, text, json, parseExpr);
  try {
    return { body: json ? jsonBody(s) : parseBody(s, false), error: null };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { body: { attributes: new Map(), blocks: [] }, error: { at: error.at, message: error.message } };
  }
}

function parseBody(s: Scanner, inBlock: boolean): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (;;) {
    skip(s, true);
    if (s.pos >= s.text.length || (inBlock && s.text[s.pos] === "}")) return { attributes, blocks };
    if (blocks.length + attributes.size > MAX_PARTS) throw new SyntaxFault(here(s), `more than ${MAX_PARTS} blocks`);
    const at = here(s);
    const name = identifier(s);
    if (name === null)
      throw expected(s, inBlock ? 'an argument, a block or "}"' : 'a block such as resource "type" "name" {');
    skip(s, false);
    if (s.text[s.pos] === "=" && s.text[s.pos + 1] !== "=") {
      s.pos++;
      skip(s, false);
      if (attributes.has(name)) throw new SyntaxFault(at, `the argument "${name}" is set twice in this block`);
      attributes.set(name, { name, value: parseExpr(s, false), at });
    } else blocks.push(parseBlock(s, name, at));
    skip(s, false);
    if (s.pos < s.text.length && s.text[s.pos] !== "\n" && !(inBlock && s.text[s.pos] === "}"))
      throw expected(s, "a line end");
  }
}

function parseBlock(s: Scanner, type: string, at: Block["at"]): Block {
  const labels: string[] = [];
  for (;;) {
    skip(s, false);
    if (s.text[s.pos] === '"') {
      const label = quoted(s);
      labels.push(label.kind === "literal" ? String(label.value) : "");
    } else {
      const word = identifier(s);
      if (word === null) break;
      labels.push(word);
    }
  }
  need(s, "{", `"=" or "{" after "${type}"`);
  return nested(s, () => {
    const body = parseBody(s, true);
    if (!take(s, "}")) throw new SyntaxFault(at, `this block "${type}" is never closed: expected }`);
    return { type, labels, body, at };
  });
}

/** How many labels the blocks of Terraform's JSON syntax have. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
  moved: 0,
};

/** The JSON form: objects nested by the blocks' labels; what they hold is told apart by the reader of the block. */
function jsonBody(s: Scanner): Body {
  skip(s, true);
  const root = parseExpr(s, true);
  skip(s, true);
  if (s.pos < s.text.length) throw expected(s, "the end of the file");
  if (root.kind !== "object") throw new SyntaxFault(root.at, "expected an object");
  const blocks = root.entries.flatMap(([key, value]) => {
    const type = textOf(key);
    return Object.hasOwn(LABELS, type) ? jsonBlocks(type, [], value, LABELS[type] ?? 0) : [];
  });
  return { attributes: attributesOf(root), blocks };
}

function jsonBlocks(type: string, labels: readonly string[], value: Expr, more: number): readonly Block[] {
  if (value.kind === "list") return value.items.flatMap((item) => jsonBlocks(type, labels, item, more));
  if (value.kind !== "object") return [];
  if (more > 0)
    return value.entries.flatMap(([key, inner]) => jsonBlocks(type, [...labels, textOf(key)], inner, more - 1));
  return [{ type, labels, body: objectBody(value), at: value.at }];
}

/** An object as a body: its objects and lists of them are arguments and blocks at once. */
function objectBody(value: Expr): Body {
  if (value.kind !== "object") return { attributes: new Map(), blocks: [] };
  const blocks = value.entries.flatMap(([key, inner]) => jsonBlocks(textOf(key), [], inner, 0));
  return { attributes: attributesOf(value), blocks };
}

function attributesOf(value: Expr & { kind: "object" }): ReadonlyMap<string, Attribute> {
  return new Map(value.entries.map(([key, inner]) => [textOf(key), { name: textOf(key), value: inner, at: key.at }]));
}

function textOf(key: Expr): string {
  return key.kind === "literal" ? String(key.value) : "";
}
