import type { Token } from "./tokens.ts";

export interface Pair {
  readonly name: string;
  readonly value: string;
}

/**
 * `name=value` words, with blanks around the sign and quoted values. Only the first `=` counts: a value such as
 * `bounce+joe=example.net@example.com` has its own. Words without a sign are left out.
 */
export function pairsOf(tokens: readonly Token[]): readonly Pair[] {
  const words: string[] = [];
  let glue = false;
  for (const token of tokens) {
    if (token.kind === "comment" || token.kind === "sign") continue;
    const last = words.length - 1;
    if (last >= 0 && (glue || (token.kind === "word" && token.text.startsWith("="))))
      words[last] = `${words[last] ?? ""}${token.text}`;
    else words.push(token.text);
    glue = token.kind === "word" && token.text.endsWith("=") && isOpen(words.at(-1) ?? "");
  }
  return words.flatMap((word) => {
    const sign = word.indexOf("=");
    return sign < 1 ? [] : [{ name: word.slice(0, sign), value: word.slice(sign + 1) }];
  });
}

/** Does the value still have to come? A base64 value may end in `=` itself. */
function isOpen(word: string): boolean {
  return word.indexOf("=") === word.length - 1;
}
