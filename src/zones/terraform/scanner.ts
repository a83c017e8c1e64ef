import { excerpt } from "../../text/printable.ts";
import type { Location } from "../../text/problem.ts";
import type { Expr } from "./ast.ts";

/** A place in a text that is being read. */
export interface Scanner {
  readonly file: string;
  readonly text: string;
  pos: number;
  line: number;
  /** Where the current line begins. */
  lineStart: number;
  depth: number;
  /** JSON has escapes that HCL has not. */
  readonly json: boolean;
  /** Reads an expression inside a template; `lines`: it may go over several lines. */
  readonly expression: (s: Scanner, lines: boolean) => Expr;
}

/** What is wrong with the text, caught where the file is read: no part after it is reliable. */
export class SyntaxFault extends Error {
  readonly at: Location;
  constructor(at: Location, message: string) {
    super(message);
    this.at = at;
  }
}

const MAX_DEPTH = 100;

export function newScanner(file: string, text: string, json: boolean, expression: Scanner["expression"]): Scanner {
  return { file, text, pos: text.startsWith("\ufeff") ? 1 : 0, line: 1, lineStart: 0, depth: 0, json, expression };
}

export function here(s: Scanner): Location {
  return { file: s.file, line: s.line, column: s.pos - s.lineStart + 1 };
}

export function expected(s: Scanner, what: string): SyntaxFault {
  const found =
    s.pos >= s.text.length
      ? "the end of the file"
      : `"${excerpt(s.text.slice(s.pos, s.pos + 20).split("\n", 1)[0] ?? "", 20)}"`;
  return new SyntaxFault(here(s), `expected ${what}, found ${found === '""' ? "the end of the line" : found}`);
}

export function nested<T>(s: Scanner, work: () => T): T {
  if (s.depth >= MAX_DEPTH) throw new SyntaxFault(here(s), `nested deeper than ${MAX_DEPTH} levels`);
  s.depth++;
  const result = work();
  s.depth--;
  return result;
}

/** Moves over characters, counting lines. */
export function advance(s: Scanner, to: number): void {
  for (let at = s.text.indexOf("\n", s.pos); at >= 0 && at < to; at = s.text.indexOf("\n", at + 1)) {
    s.line++;
    s.lineStart = at + 1;
  }
  s.pos = to;
}

/** Skips spaces and comments, and line ends when `lines`. */
export function skip(s: Scanner, lines: boolean): void {
  const { text } = s;
  for (;;) {
    const c = text[s.pos];
    if (c === " " || c === "\t" || c === "\r") s.pos++;
    else if (c === "\n" && lines) advance(s, s.pos + 1);
    else if (c === "#" || (c === "/" && text[s.pos + 1] === "/")) {
      const end = text.indexOf("\n", s.pos);
      s.pos = end < 0 ? text.length : end;
    } else if (c === "/" && text[s.pos + 1] === "*") {
      const end = text.indexOf("*/", s.pos + 2);
      if (end < 0) throw new SyntaxFault(here(s), "this comment is never closed: expected */");
      advance(s, end + 2);
    } else return;
  }
}

/** True when the text goes on with it, which is then skipped. */
export function take(s: Scanner, token: string): boolean {
  if (!s.text.startsWith(token, s.pos)) return false;
  s.pos += token.length;
  return true;
}

export function need(s: Scanner, token: string, what = `"${token}"`): void {
  if (!take(s, token)) throw expected(s, what);
}

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

export function identifier(s: Scanner): string | null {
  IDENTIFIER.lastIndex = s.pos;
  const found = IDENTIFIER.exec(s.text)?.[0] ?? null;
  if (found !== null) s.pos += found.length;
  return found;
}
