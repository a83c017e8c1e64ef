/** Of the brand alone: no value has it. */
declare const pair: unique symbol;

/** Two texts as one key of a map, joined with a space. */
export type Pair<A extends string, B extends string> = string & { readonly [pair]: readonly [A, B] };

/** Neither part holds a space. */
export function pairKey<A extends string, B extends string>(a: A, b: B): Pair<A, B> {
  return `${a} ${b}` as Pair<A, B>;
}

/** A key in a file of ours, which holds it so because a `Pair` was written there; of what, the map says that it stands in. */
export function writtenPair(text: string): Pair<never, never> {
  return text as Pair<never, never>;
}
