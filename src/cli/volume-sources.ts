import { readText, readUsual } from "../app/files.ts";
import { settingsOf, USUAL_CONFIGS, USUAL_LIST, type NamedText } from "../app/settings-of.ts";
import type { VolumeFile } from "../mail/volume/types.ts";
import {
  compareSources,
  sourcesOf,
  type ComparedSources,
  type DomainSources,
  type Listed,
} from "../mail/volume/sources.ts";
import { RULES } from "../rules/registry.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { CommandIo } from "./io.ts";
import type { Parsed } from "./options.ts";

/** One author domain; `compared` is null where the list names no address for it. */
export interface SourcesResult {
  readonly of: DomainSources;
  readonly compared: ComparedSources | null;
}

/** `mailworthy volume --sources`: the reports' sources beside the senders list, if there is one. */
export function sourcesResult(
  files: readonly { readonly file: VolumeFile }[],
  parsed: Parsed,
  io: CommandIo,
): Result<readonly SourcesResult[]> {
  const reports = files.flatMap(({ file }) => file.reports);
  if (reports.length === 0)
    return fail([{ at: null, message: "--sources needs DMARC aggregate reports; the input has none", hint: null }]);
  const listed = listOf(parsed, io);
  if (!listed.ok) return listed;
  return ok(sourcesOf(reports).map((of) => ({ of, compared: compareSources(of, listed.value) })));
}

/** Senders of --senders and --config, else of the files at their usual places; none is no fault. */
function listOf(parsed: Parsed, io: CommandIo): Result<readonly Listed[]> {
  const [list, config] = [textOf(parsed, io, "senders", [USUAL_LIST]), textOf(parsed, io, "config", USUAL_CONFIGS)];
  if (!list.ok) return list;
  if (!config.ok) return config;
  const texts = { lists: list.value === null ? [] : [list.value], config: config.value };
  const nothing = { zones: null, failOn: null, maxNotChecked: null, history: null };
  const read = settingsOf(texts, nothing, RULES);
  return read.ok ? ok(read.value.config.senders) : read;
}

function textOf(
  parsed: Parsed,
  io: CommandIo,
  option: "senders" | "config",
  usual: readonly string[],
): Result<NamedText | null> {
  const path = parsed.last(option);
  const what = option === "senders" ? "the senders list" : "the configuration";
  // What one option names is not mixed with what lies at the other's usual place.
  if (path === null)
    return parsed.last(option === "senders" ? "config" : "senders") === null ? readUsual(io, usual, what) : ok(null);
  const text = readText(io, path, what);
  return text.ok ? ok({ text: text.value, file: path === "-" ? "(standard input)" : path }) : text;
}

/** As JSON has it. */
export function sourcesJson({ of, compared }: SourcesResult): object {
  const unlisted = compared?.unlisted.map(({ ip }) => ip) ?? null;
  return { ...of, unlisted, unseen: compared?.unseen ?? null };
}
