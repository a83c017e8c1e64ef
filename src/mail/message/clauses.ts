import { isClosed, tokenize, type Token } from "./tokens.ts";

/** A Received field in its clauses (RFC 5321 §4.4), comments among the words. */
export interface Clauses {
  /** What stands between `from` and the last `by`; null when no host is told of. */
  readonly from: readonly Token[] | null;
  /** What stands behind the last `by`; everything where there is none. */
  readonly by: readonly Token[];
  readonly hasBy: boolean;
  readonly date: readonly Token[];
  /** All in front of the date. */
  readonly main: readonly Token[];
  /**
   * Whether the words can be told apart. What the client says (greeting, envelope sender) may hold parentheses, quotes and
   * keywords of this header. `no`: something is not closed, or hides an address: nothing can be relied on. `several`: there is
   * more than one `by`, and it is not known which the server wrote.
   */
  readonly clear: "yes" | "several" | "no";
}

/** Larger ones are no server's, and what is cut off would be the server's own words. */
const MAX_TEXT = 8000;

export function clausesOf(text: string): Clauses {
  const tokens = tokenize(text.slice(0, MAX_TEXT), ";");
  const semicolon = tokens.findLastIndex((t) => t.kind === "sign");
  // Some servers write no semicolon: what follows one of the client's is then no date.
  const dated = semicolon >= 0 && !tokens.slice(semicolon).some((t) => isWord(t, "by"));
  const main = dated ? tokens.slice(0, semicolon) : tokens;
  const by = main.findLastIndex((t, i) => i !== 1 && isWord(t, "by"));
  const from = fromClause(by < 0 ? main : main.slice(0, by), main);
  const closed = text.length <= MAX_TEXT && isClosed(text) && !tokens.some(hidesAddress);
  return {
    from,
    by: by < 0 ? main : main.slice(by + 1),
    hasBy: by >= 0,
    date: dated ? tokens.slice(semicolon + 1) : [],
    main,
    clear: !closed || from?.length === 0 ? "no" : isSeveral(main) ? "several" : "yes",
  };
}

export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "word" && token.text.toLowerCase() === word;
}

/** `by mx.example.org by uid 502 with qmail-scanner-1.20` is one server's. */
function isSeveral(main: readonly Token[]): boolean {
  const all = main.flatMap((t, i) => (i !== 1 && isWord(t, "by") ? [i] : []));
  const [first, second] = all;
  if (first === undefined || second === undefined) return false;
  return !(all.length === 2 && second === first + 2 && isWord(main[second + 1], "uid"));
}

/**
 * A gateway that puts the whole clause into a comment, `(from name [ip])`, does not keep the name apart from the address, and
 * one that puts it behind its own name does not keep it apart from the rest: that is a host whose address is not known.
 */
function fromClause(before: readonly Token[], main: readonly Token[]): readonly Token[] | null {
  const [first] = main;
  if (isWord(first, "from")) return before.slice(1);
  const isComment = first?.kind === "comment" && /^from\b/i.test(first.text) && main.some((t) => t.text.includes("["));
  return isComment || main.some((t) => isWord(t, "from")) ? [] : null;
}

/** What begins like an address of a comment or in brackets; `(7.0.4.27.7)` is a version. */
const ADDRESS =
  /(?:\[|\((?!(?:\d+\.){4,}\d))(?:[^\s[\]()]{0,200}[@:])?(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{2,50})/iy;

/**
 * No server puts an address into quotes, two parentheses deep, or in front of a `by` of the same comment; where one stands there,
 * a quote or parenthesis of the client's has taken it in.
 */
function hidesAddress(token: Token): boolean {
  switch (token.kind) {
    case "quoted":
      return /[[\]()]/.test(token.text);
    case "comment":
      return hasAddress(token.text, /\\|\sby\s/i.test(token.text) ? 0 : 1);
    case "word":
      // A parenthesis too many: the one of the server's that it closed is behind it.
      return token.text.includes(")");
    case "sign":
      return false;
  }
}

/** Does an address begin at that depth of parentheses, or deeper? */
function hasAddress(comment: string, least: number): boolean {
  let depth = 0;
  for (let i = 0; i < comment.length; i++) {
    const c = comment[i];
    if (c === "(") depth++;
    else if (c === ")") depth--;
    ADDRESS.lastIndex = i;
    if ((c === "(" || c === "[") && depth >= least && ADDRESS.test(comment)) return true;
  }
  return false;
}
