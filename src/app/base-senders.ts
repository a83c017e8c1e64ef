import { relative, resolve, sep } from "node:path";
import { buildConfig } from "../config/build.ts";
import { parseConfigFile } from "../config/config-file.ts";
import { parseSendersList } from "../config/senders-list.ts";
import type { Sender } from "../config/types.ts";
import type { Files } from "../zones/files.ts";

export interface ListSources {
  readonly lists: readonly { readonly text: string; readonly file: string }[];
  /** The configuration file that the head reads, or null. */
  readonly config: string | null;
  /** Where the head's files are, to find the same path in the base. */
  readonly head: string;
  /** The working directory, absolute. */
  readonly directory: string;
}

/**
 * The senders as the base lists them, where its lists and configuration are files of the repository. Whatever the base
 * does not have, or cannot be read there, is taken as it is now: then nothing of it counts as added.
 */
export function baseSenders(
  sources: ListSources,
  base: Files,
  now: readonly Sender[],
  knownIds: readonly string[],
): readonly Sender[] {
  const inBase = (file: string): string | null => {
    if (file.startsWith("(") || file === "-") return null;
    const path = relative(resolve(sources.directory, sources.head), resolve(sources.directory, file))
      .split(sep)
      .join("/");
    return path.startsWith("../") ? null : base.read(path);
  };
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
  const built = buildConfig(listed, config?.ok === true ? config.value : null, none, knownIds);
  if (!built.ok) return now;
  const configured = config === null && sources.config !== null ? own(sources.config) : [];
  return [...built.value.senders, ...configured];
}
