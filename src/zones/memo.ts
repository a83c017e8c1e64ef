import type { Files } from "./files.ts";
import type { ZoneSet } from "./types.ts";

/** What was read before: per group of files, every text that was looked at, the list of files if it was, and what came of it. */
interface Remembered {
  readonly texts: ReadonlyMap<string, string | null>;
  readonly listed: string | null;
  readonly set: ZoneSet;
}

export type Memo = Map<string, Remembered>;

export function createMemo(): Memo {
  return new Map();
}

/** Reads a group of files, or takes the result from before when all that it was read from is the same. */
export function rememberingFiles(
  files: Files,
  memo: Memo | undefined,
  key: string,
  read: (files: Files) => ZoneSet,
): ZoneSet {
  const known = memo?.get(key);
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
  memo?.set(key, { texts, listed, set });
  return set;
}

function isSame(files: Files, { texts, listed }: Remembered): boolean {
  if (listed !== null && files.list().join("\0") !== listed) return false;
  return [...texts].every(([path, text]) => files.read(path) === text);
}
