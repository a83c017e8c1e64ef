import { buildConfig, type Overrides, type KnownRule } from "../config/build.ts";
import { parseConfigFile, type ReadConfig } from "../config/config-file.ts";
import { parseSendersList } from "../config/senders-list.ts";
import type { Config } from "../config/types.ts";
import { fail, ok, type Location, type Problem, type Result } from "../text/problem.ts";

/** Where a configuration and a list stand that nobody named. */
export const USUAL_CONFIGS = [".github/mailworthy.yml", ".github/mailworthy.yaml"] as const;
export const USUAL_LIST = "senders.txt";

export interface NamedText {
  readonly text: string;
  readonly file: string;
}

/** The texts that a run's settings are made of, as one state has them. */
export interface SettingsTexts {
  readonly lists: readonly NamedText[];
  readonly config: NamedText | null;
}

export interface FoundTexts extends SettingsTexts {
  /** Files of the run that the state does not have. */
  readonly missing: readonly string[];
}

/** What a run reads its settings from: the texts on disk, and which of them the caller named. */
export interface SettingsSources extends SettingsTexts {
  /** The caller named a configuration. */
  readonly configNamed: boolean;
}

/** How a state answers for a file. `unknown`: it cannot tell, since the file lies outside of it. */
export type Look =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "missing" } | { readonly kind: "unknown" };

/** A name in brackets, such as `(input senders)`, or standard input: no file that another state may have. */
export function isFile(file: string): boolean {
  return !file.startsWith("(") && file !== "-";
}

/**
 * The same settings as another state has them: the files that are named, or that stand at the usual places there. What it
 * cannot tell is taken as the run has it. Null when it has none of these files.
 */
export function textsIn(sources: SettingsSources, look: (file: string) => Look): FoundTexts | null {
  const [found, missing]: [string[], string[]] = [[], []];
  const read = (file: string, own: string | null): readonly NamedText[] => {
    const seen: Look = isFile(file) ? look(file) : { kind: "unknown" };
    if (seen.kind === "text") found.push(file);
    if (seen.kind === "missing") missing.push(file);
    const text = seen.kind === "text" ? seen.text : seen.kind === "unknown" ? own : null;
    return text === null ? [] : [{ text, file }];
  };
  const ownConfig = (file: string): string | null => (sources.config?.file === file ? sources.config.text : null);
  const lists = listsOf(sources).flatMap(({ file, text }) => read(file, text));
  const [config] = configsOf(sources).flatMap((file) => read(file, ownConfig(file)));
  return found.length > 0 ? { lists, config: config ?? null, missing } : null;
}

/** The files that a state is looked at for. */
export function settingsFiles(sources: SettingsSources): readonly string[] {
  return [...listsOf(sources).map(({ file }) => file), ...configsOf(sources)].filter(isFile);
}

function configsOf({ config, configNamed }: SettingsSources): readonly string[] {
  return configNamed && config !== null ? [config.file] : USUAL_CONFIGS;
}

function listsOf({ lists }: SettingsSources): readonly { readonly file: string; readonly text: string | null }[] {
  return lists.length === 0 ? [{ text: null, file: USUAL_LIST }] : lists;
}

/** Settings that were read and are valid. */
export interface ReadSettings {
  readonly config: Config;
  /** The configuration file, and whether it names senders; null without one. */
  readonly file: { readonly path: string; readonly namesSenders: boolean } | null;
  readonly at: (path: readonly PropertyKey[]) => Location | null;
}

/** Reads the texts of one state. Every fault is told. */
export function settingsOf(
  { lists, config }: SettingsTexts,
  overrides: Overrides,
  known: readonly KnownRule[],
): Result<ReadSettings> {
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    problems.push(...result.error);
    return null;
  };
  const listed = lists.flatMap((list) => keep(parseSendersList(list.text, list.file)) ?? []);
  const file: ReadConfig | null = config === null ? null : keep(parseConfigFile(config.text, config.file));
  if (problems.length > 0) return fail(problems);
  const built = buildConfig(listed, file, overrides, known);
  if (!built.ok) return built;
  return ok({
    config: built.value,
    file: config === null ? null : { path: config.file, namesSenders: file?.data.senders !== undefined },
    at: (path) => file?.at(path) ?? null,
  });
}
