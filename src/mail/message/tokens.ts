/** A structured header value in pieces (RFC 5322 §3.2): comments and quoted strings are kept apart from words. */
export type Token =
  | { readonly kind: "word"; readonly text: string }
  /** `"…"`, unquoted. */
  | { readonly kind: "quoted"; readonly text: string }
  /** `(…)`, without the outer parentheses. */
  | { readonly kind: "comment"; readonly text: string }
  /** One of the separators that were asked for. */
  | { readonly kind: "sign"; readonly text: string };

const MAX_TOKENS = 5000;

/** Splits an unfolded value; `signs` are characters that stand for themselves. Linear, and never throws. */
export function tokenize(value: string, signs: string): readonly Token[] {
  const tokens: Token[] = [];
  let word = "";
  const flush = (): void => {
    if (word !== "") tokens.push({ kind: "word", text: word });
    word = "";
  };
  for (let i = 0; i < value.length && tokens.length < MAX_TOKENS; i++) {
    const c = value[i] ?? "";
    if (c === " " || c === "\t" || c === "\r" || c === "\n") flush();
    else if (c === "(") {
      flush();
      const end = closeOf(value, i);
      tokens.push({ kind: "comment", text: value.slice(i + 1, end) });
      i = end;
    } else if (c === '"') {
      flush();
      const read = readQuoted(value, i);
      tokens.push({ kind: "quoted", text: read.text });
      i = read.end;
    } else if (signs.includes(c)) {
      flush();
      tokens.push({ kind: "sign", text: c });
    } else word += c;
  }
  flush();
  return tokens;
}

/** Whether every comment and quoted string of a value ends in it. Linear. */
export function isClosed(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const c = value[i];
    if (c === "(") i = closeOf(value, i);
    else if (c === '"') i = readQuoted(value, i).end;
    if (i >= value.length) return false;
  }
  return true;
}

/** The matching parenthesis (comments nest, RFC 5322 §3.2.2), or the end of the text. */
function closeOf(value: string, open: number): number {
  let depth = 0;
  for (let i = open; i < value.length; i++) {
    const c = value[i];
    if (c === "\\") i++;
    else if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return i;
  }
  return value.length;
}

function readQuoted(value: string, open: number): { readonly text: string; readonly end: number } {
  let text = "";
  for (let i = open + 1; i < value.length; i++) {
    const c = value[i] ?? "";
    if (c === '"') return { text, end: i };
    if (c === "\\" && i + 1 < value.length) text += value[++i] ?? "";
    else text += c;
  }
  return { text, end: value.length };
}
