import { parseArgs } from "node:util";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Problem, type Result } from "../text/problem.ts";

/** One option of a command. `value` is the placeholder for help; without it the option is a flag. */
export interface OptionSpec {
  readonly name: string;
  readonly value?: string;
  readonly repeatable?: boolean;
  /** Words that may follow a flag: `--draft`, `--draft ja`, `--draft=ja`. */
  readonly words?: readonly string[];
  /** The only values that an option takes. */
  readonly oneOf?: readonly string[];
  /** One letter that stands for it. */
  readonly short?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Least and most positional arguments. */
  readonly positionals: readonly [number, number];
  /** The words that they may be, for completion. */
  readonly words?: readonly string[];
  /** It runs git. */
  readonly git?: true;
  /** It may go through thousands of subjects. */
  readonly long?: true;
  /** They are files, for completion. */
  readonly files?: boolean;
  readonly options: readonly OptionSpec[];
}

export interface Parsed {
  readonly positionals: readonly string[];
  /** Every value given to an option, in order. */
  all(name: string): readonly string[];
  /** The last value given, or null. */
  last(name: string): string | null;
  flag(name: string): boolean;
}

/** What every command takes. */
export const GLOBAL: readonly OptionSpec[] = [{ name: "help", short: "h", help: "show this help" }];

/** Reads the arguments of one command. All that is wrong is told at once. */
export function parseCommand(spec: CommandSpec, args: readonly string[]): Result<Parsed> {
  const known = new Map([...spec.options, ...GLOBAL].map((o) => [o.name, o]));
  const options = Object.fromEntries(
    [...known.values()].map((o) => [
      o.name,
      {
        type: o.value === undefined ? ("boolean" as const) : ("string" as const),
        ...(o.short === undefined ? {} : { short: o.short }),
      },
    ]),
  );
  // Negative numbers and a lone "-" are positionals; "--" ends the options.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const problems: Problem[] = [];
  let follows: { readonly index: number; readonly name: string; readonly words: readonly string[] } | null = null;
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (follows?.index === token.index - 1 && follows.words.includes(token.value))
        values.set(follows.name, [token.value]);
      else positionals.push(token.value);
    }
    if (token.kind !== "option") continue;
    const option = known.get(token.name);
    const wrong = optionProblem(spec, known, token.name, token.rawName, token.value, option, values);
    if (wrong !== null) problems.push(wrong);
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? "true"]);
    follows =
      option?.words === undefined || token.value !== undefined
        ? null
        : { index: token.index, name: token.name, words: option.words };
  }
  const [least, most] = spec.positionals;
  if (!values.has("help") && (positionals.length < least || positionals.length > most)) {
    const extra = positionals.length > most ? `: ${excerpt(positionals.slice(most).join(" "), 80)}` : "";
    const what = positionals.length < least ? "an argument is missing" : `too many arguments${extra}`;
    problems.push({ at: null, message: `${what}; usage: mailworthy ${spec.usage}`, hint: null });
  }
  if (problems.length > 0) return fail(problems);
  const all = (name: string): readonly string[] => values.get(name) ?? [];
  return ok({ positionals, all, last: (name) => all(name).at(-1) ?? null, flag: (name) => values.has(name) });
}

function optionProblem(
  spec: CommandSpec,
  known: ReadonlyMap<string, OptionSpec>,
  name: string,
  raw: string,
  value: string | undefined,
  option: OptionSpec | undefined,
  values: ReadonlyMap<string, readonly string[]>,
): Problem | null {
  const problem = (message: string, hint: string | null = null): Problem => ({ at: null, message, hint });
  if (option === undefined || (!raw.startsWith("--") && raw !== `-${option.short ?? ""}`)) {
    const near = nearest(name, known.keys());
    return problem(`unknown option ${excerpt(raw, 60)} for ${spec.name}`, near === null ? null : `--${near}`);
  }
  if (option.value !== undefined && value === undefined)
    return problem(`--${name} needs a value: --${name} ${option.value}`);
  if (option.words !== undefined && value !== undefined) {
    if (option.words.includes(value)) return null;
    return problem(
      `--${name} ${excerpt(value, 40)}: expected ${option.words.join(", ")}`,
      nearest(value, option.words),
    );
  }
  if (option.oneOf !== undefined && value !== undefined && !option.oneOf.includes(value))
    return problem(
      `--${name} ${excerpt(value, 40)}: expected ${option.oneOf.join(", ")}`,
      nearest(value, option.oneOf),
    );
  if (option.value === undefined && value !== undefined) return problem(`--${name} takes no value`);
  if (option.repeatable !== true && option.value !== undefined && values.has(name))
    return problem(`--${name} is given twice`);
  return null;
}

/** A whole number from an option, bounded; null when it was not given. */
export function numberOption(parsed: Parsed, name: string, least: number, most: number): Result<number | null> {
  const text = parsed.last(name);
  if (text === null) return ok(null);
  const value = Number(text);
  if (/^\d{1,12}$/.test(text) && value >= least && value <= most) return ok(value);
  return fail([
    {
      at: null,
      message: `--${name} ${excerpt(text, 40)}: expected a whole number from ${least} to ${most}`,
      hint: null,
    },
  ]);
}

/** One of a closed set of words; null when it was not given. */
export function wordOption<W extends string>(parsed: Parsed, name: string, words: readonly W[]): Result<W | null> {
  const text = parsed.last(name);
  if (text === null) return ok(null);
  const word = words.find((w) => w === text);
  if (word !== undefined) return ok(word);
  return fail([
    { at: null, message: `--${name} ${excerpt(text, 40)}: expected ${words.join(", ")}`, hint: nearest(text, words) },
  ]);
}
