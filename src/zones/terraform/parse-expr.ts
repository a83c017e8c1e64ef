import type { Expr } from "./ast.ts";
import { expected, here, identifier, need, nested, skip, take, type Scanner } from "./scanner.ts";
import { heredoc, quoted } from "./template.ts";

const OPERATORS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "/", "%"],
];

/** An expression; line ends belong to it when `lines` (within brackets), else they end it. */
export function parseExpr(s: Scanner, lines: boolean): Expr {
  return nested(s, () => {
    const test = parseBinary(s, lines, 0);
    skip(s, lines);
    if (s.text[s.pos] !== "?") return test;
    s.pos++;
    skip(s, true);
    const yes = parseExpr(s, lines);
    skip(s, true);
    need(s, ":", '":" of the condition');
    skip(s, true);
    return { kind: "conditional", test, yes, no: parseExpr(s, lines), at: test.at };
  });
}

function parseBinary(s: Scanner, lines: boolean, level: number): Expr {
  const operators = OPERATORS[level];
  if (operators === undefined) return parseUnary(s, lines);
  let left = parseBinary(s, lines, level + 1);
  for (;;) {
    skip(s, lines);
    const operator = operators.find((o) => s.text.startsWith(o, s.pos));
    if (operator === undefined) return left;
    s.pos += operator.length;
    skip(s, true);
    left = { kind: "binary", operator, left, right: parseBinary(s, lines, level + 1), at: left.at };
  }
}

function parseUnary(s: Scanner, lines: boolean): Expr {
  const at = here(s);
  const operator = s.text[s.pos];
  if (operator === "-" || operator === "!") {
    s.pos++;
    skip(s, lines);
    return nested(s, () => ({ kind: "unary", operator, operand: parseUnary(s, lines), at }));
  }
  return parseTraversal(s, parseTerm(s), lines);
}

/** `.name`, `[key]`, `[*]`, `.*` after a term. */
function parseTraversal(s: Scanner, term: Expr, lines: boolean): Expr {
  let value = term;
  for (;;) {
    const before = { pos: s.pos, line: s.line, lineStart: s.lineStart };
    // Blanks may stand between all tokens; line ends only within brackets.
    skip(s, lines);
    const at = term.at;
    if (s.text[s.pos] === "." && s.text[s.pos + 1] !== ".") {
      s.pos++;
      skip(s, lines);
      if (take(s, "*")) value = { kind: "splat", of: value, path: [], at };
      else {
        const index = /^\d+/.exec(s.text.slice(s.pos, s.pos + 12))?.[0];
        if (index !== undefined) s.pos += index.length;
        const name = index ?? identifier(s);
        if (name === null) throw expected(s, "a name after the dot");
        value = step(value, index === undefined ? name : { kind: "literal", value: Number(index), at });
      }
    } else if (s.text[s.pos] === "[") {
      s.pos++;
      skip(s, true);
      if (take(s, "*")) value = { kind: "splat", of: value, path: [], at };
      else value = step(value, parseExpr(s, true));
      skip(s, true);
      need(s, "]");
    } else {
      Object.assign(s, before);
      return value;
    }
  }
}

/** After a splat, a step is one of every element. */
function step(of: Expr, key: string | Expr): Expr {
  const { at } = of;
  if (of.kind === "splat") return { ...of, path: [...of.path, key] };
  return typeof key === "string" ? { kind: "attribute", of, name: key, at } : { kind: "index", of, key, at };
}

function parseTerm(s: Scanner): Expr {
  const at = here(s);
  const c = s.text[s.pos];
  if (c === '"') return quoted(s);
  if (c === "(") {
    s.pos++;
    skip(s, true);
    const inner = parseExpr(s, true);
    skip(s, true);
    need(s, ")");
    return { ...inner, at };
  }
  if (c === "[") return parseList(s);
  if (c === "{") return parseObject(s);
  if (s.text.startsWith("<<", s.pos)) return heredoc(s);
  const number = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(s.text.slice(s.pos, s.pos + 60))?.[0];
  if (number !== undefined) {
    s.pos += number.length;
    return { kind: "literal", value: Number(number), at };
  }
  const name = identifier(s);
  if (name === null) throw expected(s, "a value");
  if (name === "true" || name === "false") return { kind: "literal", value: name === "true", at };
  if (name === "null") return { kind: "literal", value: null, at };
  return parseCall(s, name, at);
}

/** A function, also a provider's (`provider::hcloud::txt_record(…)`), or just the name. */
function parseCall(s: Scanner, first: string, at: Expr["at"]): Expr {
  let name = first;
  while (s.text.startsWith("::", s.pos)) {
    s.pos += 2;
    name += `::${identifier(s) ?? ""}`;
  }
  const before = { pos: s.pos, line: s.line, lineStart: s.lineStart };
  skip(s, false);
  if (s.text[s.pos] !== "(") {
    Object.assign(s, before);
    return { kind: "name", name, at };
  }
  s.pos++;
  const args: Expr[] = [];
  let expand = false;
  for (;;) {
    skip(s, true);
    if (take(s, ")")) return { kind: "call", name, args, expand, at };
    args.push(parseExpr(s, true));
    skip(s, true);
    expand = take(s, "...");
    skip(s, true);
    if (!take(s, ",") && s.text[s.pos] !== ")") throw expected(s, '"," or ")" after an argument');
  }
}

function parseList(s: Scanner): Expr {
  const at = here(s);
  s.pos++;
  skip(s, true);
  if (isFor(s)) return parseFor(s, at, "]");
  const items: Expr[] = [];
  for (;;) {
    skip(s, true);
    if (take(s, "]")) return { kind: "list", items, at };
    items.push(parseExpr(s, true));
    skip(s, true);
    if (!take(s, ",") && s.text[s.pos] !== "]") throw expected(s, '"," or "]" after an element');
  }
}

function parseObject(s: Scanner): Expr {
  const at = here(s);
  s.pos++;
  skip(s, true);
  if (isFor(s)) return parseFor(s, at, "}");
  const entries: (readonly [Expr, Expr])[] = [];
  for (;;) {
    skip(s, true);
    if (take(s, "}")) return { kind: "object", entries, at };
    const key = parseExpr(s, false);
    skip(s, false);
    if (!take(s, "=") && !take(s, ":")) throw expected(s, '"=" after the key');
    skip(s, true);
    const value = parseExpr(s, false);
    // A bare word is the key itself, not a variable (HCL spec, "Collection Values").
    entries.push([key.kind === "name" ? { kind: "literal", value: key.name, at: key.at } : key, value]);
    skip(s, false);
    if (!take(s, ",") && s.text[s.pos] !== "\n" && s.text[s.pos] !== "}")
      throw expected(s, 'a line end, "," or "}" after the value');
  }
}

function isFor(s: Scanner): boolean {
  return /^for[ \t\r\n]/.test(s.text.slice(s.pos, s.pos + 4));
}

function parseFor(s: Scanner, at: Expr["at"], close: string): Expr {
  s.pos += 3;
  const variables: string[] = [];
  do {
    skip(s, true);
    const name = identifier(s);
    if (name === null) throw expected(s, "a variable of the for expression");
    variables.push(name);
    skip(s, true);
  } while (take(s, ","));
  if (identifier(s) !== "in") throw expected(s, '"in" of the for expression');
  skip(s, true);
  const over = parseExpr(s, true);
  skip(s, true);
  need(s, ":");
  skip(s, true);
  const first = parseExpr(s, true);
  skip(s, true);
  const isMap = take(s, "=>");
  skip(s, true);
  const value = isMap ? parseExpr(s, true) : first;
  skip(s, true);
  const grouped = take(s, "...");
  skip(s, true);
  const condition = /^if[^\p{ID_Continue}]/u.test(s.text.slice(s.pos, s.pos + 3))
    ? ((s.pos += 2), skip(s, true), parseExpr(s, true))
    : null;
  skip(s, true);
  need(s, close);
  if (grouped) return { kind: "other", what: "a grouping for expression", at };
  return { kind: "for", variables, over, key: isMap ? first : null, value, condition, at };
}
