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
  readonly line: number;
}

export interface LexError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Splits a zone file into entries, or tells where it cannot. */
export function entriesOf(text: string): { readonly entries: readonly Entry[]; readonly error: LexError | null } {
  const entries: Entry[] = [];
  let tokens: Token[] = [];
  let depth = 0;
  let openedAt = { line: 1, column: 1 };
  let line = 1;
  let lineStart = 0;
  let blankOwner = false;
  let entryLine = 1;
  let at = 0;
  const stop = (column: number, message: string): { entries: readonly Entry[]; error: LexError } => ({
    entries,
    error: { line, column, message },
  });
  const endLine = (): void => {
    if (depth === 0 && tokens.length > 0) {
      entries.push({ tokens, blankOwner, line: entryLine });
      tokens = [];
    }
  };
  while (at < text.length) {
    const c = text[at];
    const column = at - lineStart + 1;
    if (c === "\n") {
      endLine();
      line++;
      lineStart = ++at;
    } else if (c === undefined || c <= " " || (c === "\ufeff" && at === 0)) {
      at++;
    } else if (c === ";") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (c === "(") {
      if (tokens.length === 0 && depth === 0) [blankOwner, entryLine] = [column > 1, line];
      if (depth > 0) return stop(column, "parentheses do not nest");
      depth = 1;
      openedAt = { line, column };
      at++;
    } else if (c === ")") {
      if (depth === 0) return stop(column, "a closing parenthesis without an opening one");
      depth = 0;
      at++;
    } else {
      if (tokens.length === 0 && depth === 0) [blankOwner, entryLine] = [column > 1, line];
      const end = c === '"' ? endOfQuoted(text, at + 1) : endOfWord(text, at);
      if (end < 0) return stop(column, "a quoted string does not end on its line");
      tokens.push({ text: c === '"' ? text.slice(at + 1, end) : text.slice(at, end), quoted: c === '"', line, column });
      at = c === '"' ? end + 1 : end;
    }
  }
  if (depth > 0) return { entries, error: { ...openedAt, message: "a parenthesis is never closed" } };
  endLine();
  return { entries, error: null };
}

function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === "\\") at++;
    else if (c === '"') return at;
    else if (c === "\n") return -1;
  }
  return -1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x5c) {
      if (text[at + 1] !== "\n" && text[at + 1] !== undefined) at++;
    } else if (c <= 0x20 || c === 0x3b || c === 0x28 || c === 0x29 || c === 0x22) break;
  }
  return at;
}

/** A word with its escapes resolved, one character per byte; UTF-8 for what is not ASCII. Null when an escape is over 255. */
export function unescape(text: string): string | null {
  const raw = Buffer.from(text, "utf8").toString("latin1");
  if (!raw.includes("\\")) return raw;
  if ([...raw.matchAll(/\\(\d{3})/g)].some((m) => Number(m[1]) > 255)) return null;
  return raw.replace(/\\(\d{3})|\\([^])|\\$/g, (_, digits: string | undefined, char: string | undefined) => {
    if (digits === undefined) return char ?? "\\";
    return String.fromCharCode(Number(digits) & 255);
  });
}
