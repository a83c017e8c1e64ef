import type { Room } from "./room.ts";

/** Maps with no more under way than there is room for; order kept. Bounds memory where a list may hold ten thousand addresses. */
export async function mapPool<T, R>(items: readonly T[], room: Room, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await room.through(() => work(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(room.width, items.length) }, worker));
  return results;
}

/** A map filled by asking once for each distinct key. */
export async function mapOf<K extends string, R>(
  keys: Iterable<K>,
  room: Room,
  work: (key: K) => Promise<R>,
): Promise<Map<K, R>> {
  const distinct = [...new Set(keys)];
  const values = await mapPool(distinct, room, async (key) => [key, await work(key)] as const);
  return new Map(values);
}
