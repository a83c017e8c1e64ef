/** The same answer for the same object, computed when it is first asked for. */
export function oncePer<K extends object, T extends object>(compute: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    const known = made.get(of) ?? compute(of);
    made.set(of, known);
    return known;
  };
}
