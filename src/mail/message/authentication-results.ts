import { pairsOf } from "./pairs.ts";
import { unfold, type RawField } from "./split.ts";
import { tokenize, type Token } from "./tokens.ts";

export interface ReportedProperty {
  /** `smtp`, `header`, `body`, `policy`, or what the writer made up. */
  readonly type: string;
  readonly property: string;
  readonly value: string;
}

export interface ReportedResult {
  readonly method: string;
  readonly result: string;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly properties: readonly ReportedProperty[];
}

/** One Authentication-Results field: what some server wrote. Anybody can write one, so it is only shown. */
export interface AuthenticationResults {
  readonly authservId: string | null;
  readonly results: readonly ReportedResult[];
  /** What could not be read, in a sentence. */
  readonly problem: string | null;
}

const MAX_TEXT = 20_000;
const MAX_RESULTS = 50;

/** Reads RFC 8601 §2.2, and Outlook.com's way of leaving out the name of the server. */
export function parseAuthenticationResults(field: RawField): AuthenticationResults {
  const tokens = tokenize(unfold(field.value.slice(0, MAX_TEXT)), ";");
  const [head = [], ...parts] = splitAt(tokens, ";");
  // Outlook.com begins with the first result at once.
  const noId = pairsOf(head).length > 0;
  const results: ReportedResult[] = [];
  let problem: string | null = null;
  for (const part of noId ? [head, ...parts] : parts) {
    const words = part.filter((t) => t.kind !== "comment");
    if (words.length === 0 || (words.length === 1 && textOf(words[0]).toLowerCase() === "none")) continue;
    const read = readResult(part);
    if (read === null || results.length >= MAX_RESULTS)
      problem ??= `not read: ${words.map(textOf).join(" ").slice(0, 100)}`;
    else results.push(read);
  }
  const id = noId ? undefined : head.find((t) => t.kind === "word" || t.kind === "quoted");
  return { authservId: id?.text ?? null, results, problem };
}

function textOf(token: Token | undefined): string {
  return token?.text ?? "";
}

function splitAt(tokens: readonly Token[], sign: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "sign" && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** `method=result (comment) reason="…" smtp.mailfrom=a@b header.d=c`. */
function readResult(part: readonly Token[]): ReportedResult | null {
  const comment = part.find((t) => t.kind === "comment")?.text ?? null;
  const pairs = pairsOf(part);
  const [first, ...rest] = pairs;
  if (first === undefined || !/^[\w-]+(?:\/\d+)?$/.test(first.name) || !/^[\w-]+$/.test(first.value)) return null;
  const properties = rest.flatMap(({ name, value }): readonly ReportedProperty[] => {
    const dot = name.indexOf(".");
    return dot < 1
      ? []
      : [{ type: name.slice(0, dot).toLowerCase(), property: name.slice(dot + 1).toLowerCase(), value }];
  });
  const named = (word: string): string | null => rest.find((p) => p.name.toLowerCase() === word)?.value ?? null;
  return {
    method: first.name.replace(/\/\d+$/, "").toLowerCase(),
    result: first.value.toLowerCase(),
    reason: named("reason") ?? named("action"),
    comment,
    properties,
  };
}
