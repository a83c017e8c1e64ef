/** The key of a pair: neither part holds a space. */
export function pairKey(a: string, b: string): string {
  return `${a} ${b}`;
}
