import { observationKey } from "../facts/observed.ts";
import type { Sender } from "../config/types.ts";
import type { History, HistoryFile } from "./history.ts";
import { namesOf, speaksOf, type Remains } from "./whose.ts";

/** One list of senders that is watched. Its comment, its issues and its history are its own. */
export interface Watch {
  readonly name: string;
  /** The whole list, also where a shard looks at a part of it. */
  readonly senders: readonly Sender[];
}

/**
 * What a watch compares with: its own history, and what an earlier version wrote without a name about senders of its.
 * Null when there is neither: it learns.
 */
export function historyFor(file: HistoryFile | null, watch: Watch): History | null {
  const { unnamed, named } = apart(file);
  const own = named.get(watch.name);
  const { ours } = claim(unnamed, watch, own === undefined);
  if (own === undefined || ours === null) return own ?? ours;
  const known = new Set([...own.findings, ...(own.gone ?? [])].map((row) => row.fingerprint));
  const seen = new Set((own.observed ?? []).map(observationKey));
  return {
    ...own,
    findings: [...own.findings, ...ours.findings.filter((row) => !known.has(row.fingerprint))],
    gone: [...(own.gone ?? []), ...(ours.gone ?? []).filter((row) => !known.has(row.fingerprint))],
    observed: [...(own.observed ?? []), ...(ours.observed ?? []).filter((row) => !seen.has(observationKey(row)))],
  };
}

/** The file with a watch's next history in it: what belongs to other watches, or to none yet, stays as it is. */
export function withHistory(file: HistoryFile | null, watch: Watch, next: History): HistoryFile {
  const { unnamed, named } = apart(file);
  const { rest } = claim(unnamed, watch, !named.has(watch.name));
  const all = new Map([...named, [watch.name, next]]);
  const top = rest === null ? (file?.name ?? watch.name) : null;
  const watches = [...all].flatMap(([name, history]) => (name === top ? [] : [{ ...history, name }]));
  const first = top === null ? rest : (all.get(top) ?? null);
  return {
    ...(first ?? next),
    ...(top === null ? {} : { name: top }),
    ...(watches.length === 0 ? {} : { watches }),
  };
}

/** How many watches share a file. */
export function watchesIn(file: HistoryFile | null): number {
  return apart(file).named.size;
}

interface Apart {
  readonly unnamed: History | null;
  readonly named: ReadonlyMap<string, History>;
}

function apart(file: HistoryFile | null): Apart {
  if (file === null) return { unnamed: null, named: new Map() };
  const { name, watches = [], ...top } = file;
  const others = watches.map(({ name: other, ...rest }): [string, History] => [other, { ...rest, schema: top.schema }]);
  return name === undefined
    ? { unnamed: top, named: new Map(others) }
    : { unnamed: null, named: new Map([...others, [name, top]]) };
}

/**
 * The part of a nameless history that is about this watch's senders, and the rest. One that tells of nobody goes to the
 * first watch that has none (`first`).
 */
function claim(
  unnamed: History | null,
  { senders }: Watch,
  first: boolean,
): { readonly ours: History | null; readonly rest: History | null } {
  if (unnamed === null) return { ours: null, rest: null };
  const { findings, gone = [], observed = [], unchecked = [] } = unnamed;
  const names = namesOf(senders);
  const isOurs = ownerOf(senders);
  const sees = (row: { readonly subject: string }): boolean => names.has(row.subject);
  const all = findings.length + gone.length + observed.length;
  const own = findings.filter(isOurs).length + gone.filter(isOurs).length + observed.filter(sees).length;
  if (all === 0 && !first) return { ours: null, rest: unnamed };
  if (own === all) return { ours: unnamed, rest: null };
  if (own === 0) return { ours: null, rest: unnamed };
  const part = (ours: boolean): History => ({
    ...unnamed,
    findings: findings.filter((row) => isOurs(row) === ours),
    gone: gone.filter((row) => isOurs(row) === ours),
    observed: observed.filter((row) => sees(row) === ours),
    // That a whole list did not answer is so for all.
    unchecked: unchecked.filter((row) => row.subject === row.list || sees(row) === ours),
  });
  return { ours: part(true), rest: part(false) };
}

/** As `speaksOf`; but a volume, which every shard reads, belongs to the watch that has its sender. */
function ownerOf(senders: readonly Sender[]): (row: Remains) => boolean {
  const speaks = speaksOf(senders);
  const names = namesOf(senders);
  return (row) => (row.id.startsWith("volume/") ? names.has(row.sender ?? "") || names.has(row.subject) : speaks(row));
}
