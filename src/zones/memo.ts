import type { Files } from "./files.ts";
import type { ZoneSet } from "./types.ts";

/** What was read before: per group of files, every text that was looked at and what came of it. */
export type Memo = Map<string, { readonly texts: ReadonlyMap<string, string | null>; readonly set: ZoneSet }>;

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
  if (known !== undefined && [...known.texts].every(([path, text]) => files.read(path) === text)) return known.set;
  const texts = new Map<string, string | null>();
  const set = read({
    ...files,
    read: (path) => {
      const text = files.read(path);
      texts.set(path, text);
      return text;
    },
  });
  memo?.set(key, { texts, set });
  return set;
}
