import { nearest } from "../../text/nearest.ts";
import { excerpt } from "../../text/printable.ts";
import { generated } from "./generate.ts";
import { absoluteName } from "./names.ts";
import type { State } from "./state.ts";
import type { Wrong } from "./rdata.ts";
import { readEntries, type Entry, type Token } from "./tokens.ts";
import { effectiveTtl, ttlOf } from "./ttl.ts";

const MAX_DEPTH = 8;
const DIRECTIVES = ["$ORIGIN", "$TTL", "$INCLUDE", "$GENERATE"];
/** What dnssec-keygen writes: only DNSKEY records, and seldom in the repo. */
const KEY_FILE = /(?:^|\/)K[^/]+\.\+\d{3}\+\d{5}\.key$/;

/** `$ORIGIN`, `$TTL` (RFC 2308 §4), `$INCLUDE`, BIND's `$GENERATE`. Null when it was fine, else what is wrong. */
export function readDirective(state: State, file: string, tokens: readonly Token[], depth: number): Wrong | null {
  const [word, first] = tokens;
  const name = word?.text.toUpperCase() ?? "";
  const wrong = (token: Token | undefined, message: string): Wrong => ({
    token: token ?? null,
    message: `${name}: ${message}`,
  });
  switch (name) {
    case "$ORIGIN": {
      const origin = first === undefined ? null : absoluteName(first.text, state.origin);
      if (tokens.length !== 2 || origin === null)
        return wrong(tokens[2] ?? first, `expected one domain name, found ${shown(tokens.slice(1))}`);
      state.origin = origin;
      state.firstOrigin ??= origin;
      return null;
    }
    case "$TTL": {
      const ttl = ttlOf(first?.text ?? "");
      if (ttl === null || tokens.length !== 2)
        return wrong(tokens[2] ?? first, `expected seconds, or units such as 1h30m, found ${shown(tokens.slice(1))}`);
      state.ttl = effectiveTtl(ttl);
      return null;
    }
    case "$INCLUDE":
      return include(state, file, tokens, depth, wrong);
    case "$GENERATE":
      return generate(state, file, tokens, depth, wrong);
    default: {
      const near = nearest(name, DIRECTIVES);
      const message = `${shown(tokens.slice(0, 1))} is not a directive that is known here`;
      return { token: null, message: near === null ? message : `${message} (did you mean ${near}?)` };
    }
  }
}

function shown(tokens: readonly Token[]): string {
  return tokens.length === 0 ? "nothing" : excerpt(tokens.map((token) => token.text).join(" "), 80);
}

type Complain = (token: Token | undefined, message: string) => Wrong;

function include(state: State, file: string, tokens: readonly Token[], depth: number, wrong: Complain): Wrong | null {
  const [, path, originToken, extra] = tokens;
  if (path === undefined || extra !== undefined) return wrong(extra, "expected a file and, if need be, an origin");
  if (KEY_FILE.test(path.text)) return null;
  if (depth >= MAX_DEPTH) return wrong(path, `deeper than ${MAX_DEPTH} files`);
  const included = state.include(path.text, file);
  if (included === null) return wrong(path, `${excerpt(path.text, 80)} cannot be read inside this directory`);
  const { origin, owner } = state;
  if (originToken !== undefined) {
    state.origin = absoluteName(originToken.text, state.origin);
    if (state.origin === null) {
      state.origin = origin;
      return wrong(originToken, `${excerpt(originToken.text, 80)} is not a domain name`);
    }
  }
  state.readInto(state, included.file, included.text, depth + 1);
  [state.origin, state.owner] = [origin, owner]; // RFC 1035 §5.1: the include changes neither for what follows
  return null;
}

function generate(state: State, file: string, tokens: readonly Token[], depth: number, wrong: Complain): Wrong | null {
  const [, range, ...words] = tokens;
  const lines = generated(
    range?.text ?? "",
    words.map((token) => token.text),
  );
  if (!lines.ok) return wrong(range, lines.error);
  const start = tokens[0] ?? { line: 1, column: 1 };
  const before = state.errors.length;
  for (const line of lines.value) {
    const made = line.flatMap((text, index) => again(text, words[index], start));
    state.readEntry(state, file, { tokens: made, blankOwner: false }, depth);
    if (state.stopped || state.errors.length > before) return null; // the same fault on every line is one fault
  }
  return null;
}

/** BIND reads the made line again: quoted data may hold several words. All of them stand where the directive does. */
function again(
  text: string,
  { quoted }: Token = { text: "", quoted: false, line: 1, column: 1 },
  at: Pick<Token, "line" | "column">,
): readonly Token[] {
  const place = { line: at.line, column: at.column };
  if (!quoted) return [{ text, quoted, ...place }];
  const found: Entry[] = [];
  readEntries(text, (entry) => found.push(entry));
  return found.flatMap((entry) => entry.tokens.map((token) => ({ ...token, ...place })));
}
