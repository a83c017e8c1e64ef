/** Maps with at most `width` under way; order kept. Bounds memory where a list may hold ten thousand addresses. */
export async function mapPool<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

/** A map filled by asking once for each distinct key. */
export async function mapOf<R>(
  keys: Iterable<string>,
  width: number,
  work: (key: string) => Promise<R>,
): Promise<Map<string, R>> {
  const distinct = [...new Set(keys)];
  const values = await mapPool(distinct, width, async (key) => [key, await work(key)] as const);
  return new Map(values);
}
