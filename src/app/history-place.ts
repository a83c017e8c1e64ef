import { parseHistory, serializeHistory, type History, type HistoryFile } from "../compare/history.ts";
import type { NamedBy, NamedPath } from "../core/disk.ts";
import { historyFor, withHistory, type Watch } from "../compare/watch.ts";
import { namesOf, speaksOf } from "../compare/whose.ts";
import type { Sender } from "../config/types.ts";
import { isAlone } from "../facts/found.ts";
import { isAddress, type Subject } from "../mail/subject.ts";
import { nearest } from "../text/nearest.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { Against } from "./check-run.ts";
import { lookForUpdate, readText, replaceFile, type Readable } from "./files.ts";

export interface HistoryPlace {
  readonly against: Against;
  readonly file: NamedPath | null;
  readonly branch: string | null;
}

/**
 * Where the history is kept, and what a file holds for this watch. `by`: who names it. A branch is read by the caller.
 */
export function historyOf(
  io: Readable,
  setting: string | null,
  inputs: { readonly base: string | null; readonly branches?: boolean; readonly by: NamedBy },
  watch: Watch,
): Result<HistoryPlace> {
  if (setting === null || inputs.base !== null) return ok({ against: { mode: "absolute" }, file: null, branch: null });
  if (setting.startsWith("branch:")) {
    const branch = setting.slice("branch:".length);
    if (inputs.branches === true)
      return isBranchName(branch)
        ? ok({ against: { mode: "uncompared" }, file: null, branch })
        : badHistory(setting, "not a branch name; expected one such as branch:mailworthy-history", null);
    return badHistory(
      setting,
      "only the Action keeps a history in a branch; use a file",
      "file:.mailworthy/history.json",
    );
  }
  const scheme = /^([a-z]{2,20}):/i.exec(setting)?.[1];
  if (scheme !== undefined && scheme !== "file") {
    const near = nearest(scheme, ["file", "branch"]);
    const hint = near === null ? null : `${near}${setting.slice(scheme.length)}`;
    return badHistory(setting, "expected file:PATH or branch:NAME", hint);
  }
  const path = setting.replace(/^file:/, "");
  if (path === "") return badHistory(setting, "expected file:PATH or branch:NAME", "file:.mailworthy/history.json");
  const file: NamedPath = { path, by: inputs.by };
  const whole = readFile(io, file);
  if (!whole.ok) return whole;
  return ok({ against: { mode: "history", history: historyFor(whole.value, watch) }, file, branch: null });
}

function readFile(io: Readable, file: NamedPath): Result<HistoryFile | null> {
  const seen = lookForUpdate(io.disk, file, "the history");
  if (!seen.ok || seen.value === null) return seen.ok ? ok(null) : seen;
  const text = readText(io, file.path, "the history", file.by);
  return text.ok ? parseHistory(text.value, file.path) : text;
}

function badHistory(setting: string, why: string, hint: string | null): Result<never> {
  return fail([{ at: null, message: `history: ${excerpt(setting, 80)}: ${why}`, hint }]);
}

/** What git admits as a branch (git-check-ref-format), kept to plain letters. */
function isBranchName(name: string): boolean {
  return (
    /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.\/|\/$|\.$|\.lock(\/|$)|^refs\//.test(name)
  );
}

/** Writes the history of a watch into its file; those of other watches stay as they are. */
export function saveHistory(io: Readable, file: NamedPath, watch: Watch, history: History): Result<null> {
  const whole = readFile(io, file);
  if (!whole.ok) return whole;
  return replaceFile(io.disk, file, "the history", serializeHistory(withHistory(whole.value, watch, history)));
}

/** The part of a history that is about these senders: a shard speaks of no other. */
export function onlySenders(history: History, senders: readonly Sender[]): History {
  const names = namesOf(senders);
  // Which servers a domain given alone turns out to have is not known yet.
  const alone = senders.some(isAlone);
  const isOwn = (subject: Subject): boolean => names.has(subject) || (alone && isAddress(subject));
  return {
    ...history,
    findings: history.findings.filter(speaksOf(senders)),
    ...(history.observed === undefined ? {} : { observed: history.observed.filter((o) => isOwn(o.subject)) }),
  };
}
