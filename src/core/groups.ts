/** Puts an item with the others of its key. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, item: V): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [item]);
  else known.push(item);
}
