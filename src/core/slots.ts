/**
 * What comes and goes by the hundred thousand while few are there at once, each under a number of its own. A Set would do
 * the same, but V8 links every table that a Set or Map has outgrown to the next one: once an old one lies among the old
 * objects, all that ever stood in a later one is kept until a full collection.
 */
export interface Slots<T> extends Iterable<T> {
  readonly size: number;
  /** The number under which it is now. */
  put(item: T): number;
  /** Null where nothing is, or nothing any more. */
  at(slot: number): T | null;
  /** Makes the place free. Null where nothing was. */
  take(slot: number): T | null;
  clear(): void;
}

export function createSlots<T extends object>(): Slots<T> {
  const items: (T | null)[] = [];
  const free: number[] = [];
  const at = (slot: number): T | null => items[slot] ?? null;
  return {
    get size() {
      return items.length - free.length;
    },
    put: (item) => {
      const slot = free.pop() ?? items.length;
      items[slot] = item;
      return slot;
    },
    at,
    take: (slot) => {
      const item = at(slot);
      if (item === null) return null;
      items[slot] = null;
      free.push(slot);
      return item;
    },
    clear: () => {
      items.length = 0;
      free.length = 0;
    },
    *[Symbol.iterator]() {
      for (const item of [...items]) if (item !== null) yield item;
    },
  };
}
