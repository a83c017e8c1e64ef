import type { RawField } from "../message/split.ts";
import { canonicalHeader, type Canonicalization } from "./canonicalize.ts";
import { parseTagList, tagOf } from "./tag-list.ts";

/**
 * The header fields that h= signs, canonical, joined (RFC 6376 §5.4.2): each name takes the bottommost field that was not
 * taken before; a name without one left adds nothing, so that h= may name more than there are and thereby forbid additions.
 */
export function signedHeader(fields: readonly RawField[], names: readonly string[], mode: Canonicalization): string {
  const left = new Map<string, RawField[]>();
  for (const field of fields) {
    const same = left.get(field.name);
    if (same === undefined) left.set(field.name, [field]);
    else same.push(field);
  }
  let text = "";
  for (const name of names) {
    const field = left.get(name)?.pop();
    if (field !== undefined) text += canonicalHeader(field.raw, mode);
  }
  return text;
}

/** The signature's own field at the end of the hash: b= emptied, without the last CRLF (RFC 6376 §3.7). */
export function ownHeader(field: RawField, mode: Canonicalization): string {
  const tag = tagOf(parseTagList(field.value), "b");
  const start = field.raw.length - field.value.length;
  const raw = tag === null ? field.raw : field.raw.slice(0, start + tag.from) + field.raw.slice(start + tag.to);
  return canonicalHeader(raw, mode).slice(0, -2);
}
