/**
 * First in, first out. A ring, since what an outgrown or cut array still holds is kept as long as that array, and an array
 * that lies among V8's old objects is kept until a full collection.
 */
export interface Queue<T> {
  put(item: T): void;
  /** Null when nobody waits. */
  take(): T | null;
}

export function createQueue<T extends object>(): Queue<T> {
  let ring: (T | null)[] = new Array<T | null>(64).fill(null);
  let [first, size] = [0, 0];
  const grow = (): void => {
    const more = new Array<T | null>(2 * ring.length).fill(null);
    for (let i = 0; i < size; i++) more[i] = ring[(first + i) % ring.length] ?? null;
    ring = more;
    first = 0;
  };
  return {
    put: (item) => {
      if (size === ring.length) grow();
      ring[(first + size) % ring.length] = item;
      size++;
    },
    take: () => {
      const item = ring[first] ?? null;
      if (size === 0 || item === null) return null;
      ring[first] = null;
      first = (first + 1) % ring.length;
      size--;
      return item;
    },
  };
}
