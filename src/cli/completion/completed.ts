import { GLOBAL, type CommandSpec, type OptionSpec } from "../options.ts";

/** What a shell can offer in one place. */
export type Offer =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "files" }
  | { readonly kind: "directories" }
  /** A name, a number: the shell cannot know it. */
  | { readonly kind: "nothing" };

export interface CompletedOption {
  readonly name: string;
  readonly short: string | null;
  readonly help: string;
  readonly repeatable: boolean;
  /** What follows it; null: nothing does, or need not. */
  readonly value: Offer | null;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly positionals: Offer;
}

const NOTHING: Offer = { kind: "nothing" };

/** What a specification says to a shell; the name of a command stands where `help` wants one. */
export function completed(spec: CommandSpec, all: readonly CommandSpec[]): CompletedCommand {
  const words = spec.name === "help" ? all.map(({ name }) => name) : spec.words;
  return {
    name: spec.name,
    summary: spec.summary,
    options: [...spec.options, ...GLOBAL].map(optionOf),
    positionals: words !== undefined ? { kind: "words", words } : spec.files === true ? { kind: "files" } : NOTHING,
  };
}

function optionOf(option: OptionSpec): CompletedOption {
  const { name, short = null, help, repeatable = false } = option;
  return { name, short, help, repeatable, value: valueOf(option) };
}

/** By the placeholder that `--help` shows. */
function valueOf({ value, oneOf }: OptionSpec): Offer | null {
  if (value === undefined) return null;
  if (oneOf !== undefined) return { kind: "words", words: oneOf };
  if (/FILE|GLOB/.test(value)) return { kind: "files" };
  return value.startsWith("DIR") ? { kind: "directories" } : NOTHING;
}
