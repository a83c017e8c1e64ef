import type { Name } from "../dns/types.ts";
import type { Files } from "./files.ts";
import type { ZoneSet } from "./types.ts";

/** What was read before: per group of files, every text that was looked at, the list of files if it was, and what came of it. */
interface Remembered {
  readonly texts: ReadonlyMap<string, string | null>;
  readonly listed: string | null;
  readonly set: ZoneSet;
}

export interface Memo {
  readonly sets: Map<string, Remembered>;
  /** What the user tells of zones, the same for every state that a run reads: a domain by what stands for its zone. */
  readonly zoneIds: ReadonlyMap<string, Name>;
}

export function createMemo(zoneIds: ReadonlyMap<string, Name> = new Map()): Memo {
  return { sets: new Map(), zoneIds };
}

/** Reads a group of files, or takes the result from before when all that it was read from is the same. */
export function rememberingFiles(
  files: Files,
  memo: Memo | undefined,
  key: string,
  read: (files: Files) => ZoneSet,
): ZoneSet {
  const known = memo?.sets.get(key);
  if (known !== undefined && isSame(files, known)) return known.set;
  const texts = new Map<string, string | null>();
  let listed: string | null = null;
  const set = read({
    ...files,
    list: () => {
      const list = files.list();
      listed = list.join("\0");
      return list;
    },
    read: (path) => {
      const text = files.read(path);
      texts.set(path, text);
      return text;
    },
  });
  memo?.sets.set(key, { texts, listed, set });
  return set;
}

function isSame(files: Files, { texts, listed }: Remembered): boolean {
  if (listed !== null && files.list().join("\0") !== listed) return false;
  return [...texts].every(([path, text]) => files.read(path) === text);
}
