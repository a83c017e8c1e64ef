import type { Expr } from "./ast.ts";
import { advance, expected, here, need, nested, skip, SyntaxFault, take, type Scanner } from "./scanner.ts";

type Parts = (string | Expr)[];

/** A quoted string with escapes and `${ }` (HCL spec, "Quoted Templates"); the scanner stands at the quote. */
export function quoted(s: Scanner): Expr {
  const at = here(s);
  s.pos++;
  const parts: Parts = [];
  let text = "";
  for (;;) {
    const c = s.text[s.pos];
    if (c === undefined || c === "\n") throw new SyntaxFault(at, 'this string does not end on its line: expected "');
    if (c === '"') {
      s.pos++;
      return templateOf(parts, text, at);
    }
    if (c === "\\") text += escape(s);
    else if ((c === "$" || c === "%") && s.text[s.pos + 1] === c && s.text[s.pos + 2] === "{") {
      text += `${c}{`;
      s.pos += 3;
    } else if ((c === "$" || c === "%") && s.text[s.pos + 1] === "{") {
      parts.push(text, interpolation(s));
      text = "";
    } else {
      text += c;
      s.pos++;
    }
  }
}

function templateOf(parts: Parts, text: string, at: Expr["at"]): Expr {
  if (parts.length === 0) return { kind: "literal", value: text, at };
  return { kind: "template", parts: [...parts, text].filter((part) => part !== ""), at };
}

function escape(s: Scanner): string {
  const c = s.text[s.pos + 1] ?? "";
  const simple: Readonly<Record<string, string>> = {
    n: "\n",
    r: "\r",
    t: "\t",
    '"': '"',
    "\\": "\\",
    ...(s.json ? { "/": "/", b: "\b", f: "\f" } : {}),
  };
  if (Object.hasOwn(simple, c)) {
    s.pos += 2;
    return simple[c] ?? "";
  }
  const length = c === "u" ? 4 : c === "U" ? 8 : 0;
  const digits = s.text.slice(s.pos + 2, s.pos + 2 + length);
  const code =
    length > 0 && /^[0-9a-f]+$/i.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN;
  if (!(code <= 0x10ffff)) throw expected(s, 'an escape such as \\n, \\", \\\\ or \\u00e9');
  s.pos += 2 + length;
  return length === 4 ? String.fromCharCode(code) : String.fromCodePoint(code);
}

/** `${ expression }`, with `~` for trimming; a directive `%{ }` is carried but not evaluated. */
function interpolation(s: Scanner): Expr {
  const at = here(s);
  const directive = s.text[s.pos] === "%";
  s.pos += 2;
  if (directive) {
    const end = s.text.indexOf("}", s.pos);
    if (end < 0) throw new SyntaxFault(at, "this directive is never closed: expected }");
    advance(s, end + 1);
    return { kind: "other", what: "a %{ } directive in a template", at };
  }
  const trims = take(s, "~");
  skip(s, true);
  const value = nested(s, () => s.expression(s, true));
  skip(s, true);
  const trimsEnd = take(s, "~");
  need(s, "}", "} after the expression");
  return trims || trimsEnd ? { kind: "other", what: "a trimming ${~ }", at } : value;
}

/** `<<EOT` and `<<-EOT` (HCL spec, "Heredoc Templates"); the scanner stands at `<<`. */
export function heredoc(s: Scanner): Expr {
  const at = here(s);
  const match = /^<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/u.exec(s.text.slice(s.pos, s.pos + 300));
  if (match === null) throw expected(s, "a heredoc such as <<EOT");
  const marker = match[2] ?? "";
  advance(s, s.pos + match[0].length);
  const lines: Parts[] = [];
  for (;;) {
    const end = s.text.indexOf("\n", s.pos);
    const line = s.text.slice(s.pos, end < 0 ? s.text.length : end);
    if (line.trim() === marker) {
      s.pos += line.length;
      break;
    }
    if (end < 0) throw new SyntaxFault(at, `this heredoc is never closed: expected ${marker} on a line of its own`);
    lines.push(heredocLine(s));
  }
  const shown = match[1] === "-" ? dedented(lines) : lines;
  const parts = shown.flat().reduce<Parts>((all, part) => {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
  const [only] = parts;
  if (parts.length <= 1 && typeof only !== "object") return { kind: "literal", value: only ?? "", at };
  return { kind: "template", parts, at };
}

/** Backslashes are plain characters in a heredoc. */
function heredocLine(s: Scanner): Parts {
  const parts: Parts = [];
  let text = "";
  for (;;) {
    const c = s.text[s.pos];
    if (c === undefined) break;
    if ((c === "$" || c === "%") && s.text[s.pos + 1] === c && s.text[s.pos + 2] === "{") {
      text += `${c}{`;
      s.pos += 3;
    } else if ((c === "$" || c === "%") && s.text[s.pos + 1] === "{") {
      parts.push(text, interpolation(s));
      text = "";
    } else {
      if (c !== "\r") text += c;
      advance(s, s.pos + 1);
      if (c === "\n") break;
    }
  }
  return [...parts, text];
}

function dedented(lines: readonly Parts[]): readonly Parts[] {
  const indents = lines.map(([first]) => (typeof first === "string" ? (/^[ \t]*/.exec(first)?.[0].length ?? 0) : 0));
  const least = indents.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  return lines.map(([first, ...rest]) => [typeof first === "string" ? first.slice(least) : (first ?? ""), ...rest]);
}
