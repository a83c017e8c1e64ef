import { parseHistory, serializeHistory, type History } from "../compare/history.ts";
import type { Sender } from "../config/types.ts";
import { isAlone } from "../facts/found.ts";
import { parseIp } from "../ip/ip.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";
import type { Against } from "./check.ts";
import type { Disk } from "../core/disk.ts";
import { readText, replaceFile, type Readable } from "./files.ts";

export interface HistoryPlace {
  readonly against: Against;
  readonly file: string | null;
  readonly branch: string | null;
}

/** Where the history is kept, and what a file holds. A branch is read by the caller. */
export function historyOf(
  io: Readable,
  setting: string | null,
  inputs: { readonly base: string | null; readonly branches?: boolean },
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
  const file = setting.replace(/^file:/, "");
  if (file === "") return badHistory(setting, "expected file:PATH or branch:NAME", "file:.mailworthy/history.json");
  if (io.disk.kind(file) === "missing") return ok({ against: { mode: "history", history: null }, file, branch: null });
  const text = readText(io, file, "the history");
  if (!text.ok) return text;
  const history = parseHistory(text.value, file);
  return history.ok ? ok({ against: { mode: "history", history: history.value }, file, branch: null }) : history;
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

export function saveHistory(disk: Disk, file: string, history: History): Result<null> {
  return replaceFile(disk, file, "the history", serializeHistory(history));
}

/** The part of a history that is about these senders: a shard speaks of no other. */
export function onlySenders(history: History, senders: readonly Sender[]): History {
  const names = namesOf(senders);
  // Which servers a domain given alone turns out to have is not known yet.
  const alone = senders.some(isAlone);
  const isOwn = (subject: string): boolean => names.has(subject) || (alone && parseIp(subject) !== null);
  return {
    ...history,
    findings: history.findings.filter(speaksOf(senders)),
    ...(history.observed === undefined ? {} : { observed: history.observed.filter((o) => isOwn(o.subject)) }),
  };
}

/** What a finding of an earlier run is about, as far as it was kept. */
interface Remains {
  readonly id: string;
  readonly subject: string;
  readonly sender?: string;
  readonly list: string | null;
}

/**
 * Would a run over these senders see this finding again? A listing or a reverse name belongs to its address, whoever
 * sends from there; anything else is about one sender, even at an address that others share. Volumes are read by every
 * shard.
 */
export function speaksOf(senders: readonly Sender[]): (finding: Remains) => boolean {
  const [ids, names] = [new Set(senders.map((s) => s.id)), namesOf(senders)];
  return ({ id, subject, sender = "", list }) => {
    const ofSubject = list !== null || sender === "" || id.startsWith("ptr/");
    return ids.has(sender) || id.startsWith("volume/") || (ofSubject && names.has(subject));
  };
}

/** All that a finding about these senders may have as its sender or subject. */
export function namesOf(senders: readonly Sender[]): ReadonlySet<string> {
  return new Set(
    senders.flatMap((s) => [s.id, ...(s.domain === null ? [] : [s.domain]), ...s.addresses, ...s.mailFrom]),
  );
}
