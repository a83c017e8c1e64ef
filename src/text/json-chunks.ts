/** So many members make a piece. */
const BATCH = 256;

/**
 * What `JSON.stringify(value, null, 2)` gives, with a line end, in pieces of whole lines: a report of ten thousand senders
 * need not be there as one text. `batch`: how many members of a list or object make a piece; an element of a list is never
 * parted, nor is a list of texts or numbers.
 */
export function* jsonChunks(value: unknown, batch = BATCH): Iterable<string> {
  if (isBig(value, batch)) yield* opened(value, batch, 0, "", "");
  else yield `${JSON.stringify(value, null, 2)}\n`;
}

/** A big object or list at a depth; `head`: what stands before it in its first line, `tail`: behind it in its last. */
function* opened(value: object, most: number, depth: number, head: string, tail: string): Iterable<string> {
  const keys = Array.isArray(value) ? null : keysOf(value);
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value).filter(isThere);
  const indent = "  ".repeat(depth);
  const last = members.length - 1;
  const textOf = (from: number, to: number): string =>
    batchText(keys?.slice(from, to) ?? null, members.slice(from, to), depth);
  yield `${head}${keys === null ? "[" : "{"}\n`;
  let from = 0;
  for (let i = 0; i <= last; i++) {
    const member = members[i];
    if (keys !== null && isBig(member, most)) {
      if (from < i) yield `${textOf(from, i)},\n`;
      yield* opened(member, most, depth + 1, `${indent}  ${JSON.stringify(keys[i])}: `, i === last ? "" : ",");
      from = i + 1;
    } else if (i - from + 1 === most || i === last) {
      yield `${textOf(from, i + 1)}${i === last ? "" : ","}\n`;
      from = i + 1;
    }
  }
  yield `${indent}${keys === null ? "]" : "}"}${tail}\n`;
}

function keysOf(value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => (isThere(member) ? [key] : []));
}

/** As JSON has it: a member that is not defined is none. */
function isThere(member: unknown): boolean {
  return member !== undefined;
}

/** Members as they stand in a container at this depth: written inside so many lists, which are cut off again. */
function batchText(keys: readonly string[] | null, members: readonly unknown[], depth: number): string {
  let value: unknown = keys === null ? members : Object.fromEntries(keys.map((key, i) => [key, members[i]]));
  for (let i = 0; i < depth; i++) value = [value];
  // Each level: its bracket, a line end and the blanks before the next bracket; both ways.
  const [before, after] = [depth * (depth + 3) + 2, (depth + 1) * (depth + 2)];
  return JSON.stringify(value, null, 2).slice(before, -after);
}

/** A list of more objects than make a piece, or an object of so many members, or with such a one among them. */
function isBig(value: unknown, most: number): value is object {
  if (typeof value !== "object" || value === null || "toJSON" in value) return false;
  if (Array.isArray(value)) return value.length > most && value.some(isObject);
  const members: readonly unknown[] = Object.values(value).filter(isThere);
  return members.length > most || members.some((member) => isBig(member, most));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
