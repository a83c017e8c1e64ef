import { buildConfig, type KnownRule } from "../config/build.ts";
import { parseConfigFile } from "../config/config-file.ts";
import { parseSendersList } from "../config/senders-list.ts";
import type { Sender } from "../config/types.ts";

export interface ListSources {
  readonly lists: readonly { readonly text: string; readonly file: string }[];
  /** The configuration file that the head reads, or null. */
  readonly config: string | null;
}

/**
 * The senders as the base lists them, where its lists and configuration are files of the repository: `fileInBase` gives
 * the text there of a path of the head, or null. Whatever the base does not have, or cannot be read there, is taken as it
 * is now: then nothing of it counts as added.
 */
export function baseSenders(
  sources: ListSources,
  fileInBase: (file: string) => string | null,
  now: readonly Sender[],
  known: readonly KnownRule[],
): readonly Sender[] {
  const inBase = (file: string): string | null => (file.startsWith("(") || file === "-" ? null : fileInBase(file));
  const texts = sources.lists.map((list) => inBase(list.file));
  const configText = sources.config === null ? null : inBase(sources.config);
  if (configText === null && texts.every((text) => text === null)) return now;
  const own = (file: string): readonly Sender[] => now.filter((s) => s.at?.file === file);
  const listed = sources.lists.flatMap(({ text, file }, index) => {
    const read = parseSendersList(texts[index] ?? text, file);
    return read.ok ? read.value : own(file);
  });
  const config = configText === null || sources.config === null ? null : parseConfigFile(configText, sources.config);
  if (config?.ok === false) return now;
  const none = { zones: null, failOn: null, maxNotChecked: null, history: null };
  const built = buildConfig(listed, config?.ok === true ? config.value : null, none, known);
  if (!built.ok) return now;
  const configured = config === null && sources.config !== null ? own(sources.config) : [];
  return [...built.value.senders, ...configured];
}
