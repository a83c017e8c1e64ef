import type { Lang } from "../core/lang.ts";
import type { Severity } from "../config/types.ts";
import { findingText, type DescribedRule } from "../rules/text.ts";
import type { Tree } from "./example.ts";
import type { Shown } from "./shown.ts";
import { sourcesOf, type Source } from "./sources.ts";
import { PAGE_WORDS, severityText, type PageWords } from "./words.ts";

/** A part of a page, whatever shows it. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly label: string; readonly path: string; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "finding";
      readonly severity: Severity;
      readonly message: string;
      readonly advice: string;
      /** The record to publish, with what it is called. */
      readonly record: { readonly label: string; readonly text: string } | null;
      readonly commands: readonly string[];
    }
  | { readonly kind: "sources"; readonly sources: readonly Source[] };

export interface Page {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** How bad, in words. */
  readonly severity: string;
  readonly blocks: readonly Block[];
}

/** The page of a rule in one language. */
export function pageOf(rule: DescribedRule, shown: Shown, lang: Lang): Page {
  const words = PAGE_WORDS[lang];
  const { base, earlier } = shown;
  const before = base ?? earlier;
  const [beforeText, badText] = base === null ? [words.dayBefore, words.dayAfter] : [words.before, words.after];
  return {
    id: rule.id,
    lang,
    title: rule.title,
    severity: severityText(rule, lang),
    blocks: [
      heading(words.why),
      text(rule.why),
      ...section(words.both, shown.both, words),
      ...(before === null ? [] : section(beforeText, before, words)),
      ...section(before === null ? words.bad : badText, shown.bad, words),
      heading(words.says),
      findingBlock(rule, shown, lang),
      ...alsoBlocks(shown, words),
      ...section(words.good, shown.good, words),
      heading(words.mend),
      text(rule.fix),
      ...settingsBlocks(rule, words),
      heading(words.sources),
      { kind: "sources", sources: rule.references.flatMap(sourcesOf) },
    ],
  };
}

function heading(of: string): Block {
  return { kind: "heading", text: of };
}

function text(of: string): Block {
  return { kind: "text", text: of };
}

function section(title: string, tree: Tree, words: PageWords): readonly Block[] {
  const files = Object.entries(tree).map(([path, content]): Block => {
    const zone = /^outside\/(.+)\.zone$/.exec(path)?.[1];
    return { kind: "file", label: zone === undefined ? path : words.elsewhere(zone), path, text: content };
  });
  return files.length === 0 ? [] : [heading(title), ...files];
}

function findingBlock({ id }: DescribedRule, { found }: Shown, lang: Lang): Block {
  const { params, corrected } = found;
  const { message, help } = findingText(lang, { id, params });
  return {
    kind: "finding",
    severity: found.severity,
    message,
    advice: help,
    record: corrected === null ? null : { label: PAGE_WORDS[lang].publish, text: corrected },
    commands: found.commands,
  };
}

function alsoBlocks({ also }: Shown, words: PageWords): readonly Block[] {
  return also.length === 0 ? [] : [text(`${words.also}: ${also.map(({ id, why }) => `${id} (${why})`).join("; ")}`)];
}

function settingsBlocks({ id, severity, options = {} }: DescribedRule, words: PageWords): readonly Block[] {
  const own = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  const others = (["error", "warning", "info"] as const).filter((other) => other !== severity).join(", ");
  const value = own.length === 0 ? `off # ${others}` : `{ ${own.join(", ")} } # off, ${others}`;
  return [
    heading(words.settings),
    text(words.settingsText),
    { kind: "code", text: `rules:\n  ${id}: ${value}\n` },
    ...(own.length === 0 ? [] : [text(words.defaults(own.join(", ")))]),
  ];
}
