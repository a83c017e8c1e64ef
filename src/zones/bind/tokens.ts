import { toLatin1 } from "../bytes.ts";

/** A word of a zone file. `text` keeps escapes (`\DDD`, `\X`) as written; a quoted word had quotes around it. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
  readonly column: number;
}

/** One entry: the words of a line, or of several within parentheses (RFC 1035 §5.1). */
export interface Entry {
  readonly tokens: readonly Token[];
  /** True when the line began with white space: the owner is the one before. */
  readonly blankOwner: boolean;
}

export interface LexError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** One entry holds at most so many words; an RRset of 64 KiB has fewer. */
const MAX_TOKENS = 70_000;

const [TAB, LF, SPACE, QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH] = [0x09, 0x0a, 0x20, 0x22, 0x28, 0x29, 0x3b, 0x5c];

/** Splits a zone file into entries and visits each; null when all could be read, else where and why reading stopped. */
export function readEntries(text: string, visit: (entry: Entry) => void): LexError | null {
  let tokens: Token[] = [];
  let opened: { readonly line: number; readonly column: number } | null = null;
  let line = 1;
  let lineStart = 0;
  let blankOwner = false;
  let at = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === LF) {
      if (opened === null && tokens.length > 0) {
        visit({ tokens, blankOwner });
        tokens = [];
      }
      line++;
      lineStart = ++at;
      continue;
    }
    if (c <= SPACE) {
      at++;
      continue;
    }
    if (c === SEMICOLON) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
      continue;
    }
    const column = at - lineStart + 1;
    if (tokens.length === 0 && opened === null) {
      const first = text.charCodeAt(lineStart);
      blankOwner = first === SPACE || first === TAB;
    }
    if (c === OPEN) {
      if (opened !== null) return { line, column, message: "a parenthesis within parentheses" };
      opened = { line, column };
      at++;
    } else if (c === CLOSE) {
      if (opened === null) return { line, column, message: "a closing parenthesis without an opening one" };
      opened = null;
      at++;
    } else {
      const quoted = c === QUOTE;
      const end = quoted ? endOfQuoted(text, at + 1) : endOfWord(text, at);
      if (end < 0) return { line, column, message: "a quoted string does not end on its line" };
      if (tokens.length >= MAX_TOKENS) return { line, column, message: `more than ${MAX_TOKENS} words in one entry` };
      tokens.push({ text: text.slice(quoted ? at + 1 : at, end), quoted, line, column });
      at = quoted ? end + 1 : end;
    }
  }
  if (opened !== null) return { ...opened, message: "a parenthesis is never closed" };
  if (tokens.length > 0) visit({ tokens, blankOwner });
  return null;
}

/** The words as the file has them: with their quotes, and without a space where none stands (`alpn="h2,h3"`). */
export function writtenOf(tokens: readonly Token[]): string {
  let text = "";
  let end = 0;
  let line = 0;
  for (const token of tokens) {
    if (text !== "" && (token.line !== line || token.column !== end)) text += " ";
    const word = token.quoted ? `"${token.text}"` : token.text;
    text += word;
    [line, end] = [token.line, token.column + word.length];
  }
  return text;
}

function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === BACKSLASH && text.charCodeAt(at + 1) !== LF) at++;
    else if (c === QUOTE) return at;
    else if (c === LF) return -1;
  }
  return -1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === BACKSLASH) {
      const next = text.charCodeAt(at + 1);
      if (next !== LF && next !== 0x0d && at + 1 < text.length) at++;
    } else if (c <= SPACE || c === SEMICOLON || c === OPEN || c === CLOSE || c === QUOTE) break;
  }
  return at;
}

/**
 * A word with its escapes resolved, one character per byte; UTF-8 for what is not ASCII. Null when an escape is no byte:
 * over 255, or a digit that is not followed by two more (RFC 1035 §5.1).
 */
export function unescape(text: string): string | null {
  const raw = toLatin1(text);
  if (!raw.includes("\\")) return raw;
  let bytes = "";
  for (let at = 0; at < raw.length; at++) {
    const c = raw.charAt(at);
    if (c !== "\\") {
      bytes += c;
      continue;
    }
    const next = raw.charAt(at + 1);
    if (next === "") return null;
    if (next < "0" || next > "9") {
      bytes += next;
      at += 1;
      continue;
    }
    const digits = raw.slice(at + 1, at + 4);
    if (!/^\d{3}$/.test(digits) || Number(digits) > 255) return null;
    bytes += String.fromCharCode(Number(digits));
    at += 3;
  }
  return bytes;
}
