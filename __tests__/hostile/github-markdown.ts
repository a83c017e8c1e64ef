import { compile, micromark, parse, postprocess, preprocess } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Raw HTML is let through, so that a test sees it. */
const OPTIONS = {
  ...{ allowDangerousHtml: true, allowDangerousProtocol: true },
  ...{ extensions: [gfm()], htmlExtensions: [gfmHtml()] },
};
const PARSER = parse(OPTIONS);

/** A document as GitHub's parser sees it. The grammar is put together once, which takes longer than most documents. */
export function rendered(text: string): string {
  // What a parser keeps of its document.
  Object.assign(PARSER, { defined: [], lazy: {}, gfmFootnotes: undefined });
  return compile(OPTIONS)(postprocess(PARSER.document().write(preprocess()(text, undefined, true))));
}

/** The same by the parser's own front door. */
export function renderedAnew(text: string): string {
  return micromark(text, OPTIONS);
}

export interface Parts {
  /** Tags in order, as written. */
  readonly tags: readonly string[];
  /** Text outside of code. */
  readonly texts: readonly string[];
  /** Text inside of code. */
  readonly codes: readonly string[];
  readonly all: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};
const decode = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (e) => ENTITIES[e] ?? e);

export function partsOf(html: string): Parts {
  const [tags, texts, codes]: [string[], string[], string[]] = [[], [], []];
  let depth = 0;
  for (const piece of html.split(/(<[^>]*>)/)) {
    if (piece.startsWith("<")) {
      tags.push(piece);
      if (/^<code/.test(piece)) depth++;
      if (piece === "</code>") depth--;
    } else if (piece !== "") (depth > 0 ? codes : texts).push(decode(piece));
  }
  return {
    tags,
    texts,
    codes,
    all: html
      .split(/<[^>]*>/)
      .map(decode)
      .join(""),
  };
}

/**
 * What GitHub brings to life in the text that Markdown leaves, outside of code (docs: basic writing and formatting syntax,
 * autolinked references and URLs, writing mathematical expressions), as wide as it may be.
 */
export const GITHUB_LIVE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["mention", /@[a-z0-9]/i],
  ["issue", /#\d/],
  ["GH issue", /\bGH-\d/i],
  ["commit", /(?<![\da-z])[\da-f]{7,64}(?![\da-z])/i],
  ["emoji", /:[\w+-]+:/],
  ["formula", /\$/],
  ["address", /(?:https?|ftp):\/\/|www\.|(?:mailto|xmpp):/i],
  ["mail", /[\w.+-]@[\w-]/],
];

export function live(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    GITHUB_LIVE.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text}`),
  );
}
