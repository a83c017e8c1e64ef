import { excerpt } from "../../text/printable.ts";
import type { RecordFault } from "../record-problem.ts";

/** One `name=value` of a tag-list. */
export interface Tag {
  readonly name: string;
  /** Without the white space around it; folding inside is kept. */
  readonly value: string;
  /** Where the name begins, from 1. */
  readonly column: number;
  readonly length: number;
  /** Offsets in the text between `=` and `;`, white space included: what is cut from a signature's own `b=`. */
  readonly from: number;
  readonly to: number;
}

export interface TagFault {
  readonly column: number;
  readonly length: number;
  /** False for what readers in the field forgive: an empty tag, an odd character. */
  readonly fatal: boolean;
  readonly fault: RecordFault;
}

export interface TagList {
  readonly tags: readonly Tag[];
  readonly faults: readonly TagFault[];
}

/** No record or signature in the field has more than about 20. */
const MAX_TAGS = 200;

/** Reads the tag-list of RFC 6376 §3.2 (signatures, key records, DMARC records of RFC 9989 §4.8). Every fault is told. */
export function parseTagList(text: string): TagList {
  const tags: Tag[] = [];
  const faults: TagFault[] = [];
  const seen = new Set<string>();
  let start = 0;
  while (start <= text.length) {
    const semicolon = text.indexOf(";", start);
    const end = semicolon < 0 ? text.length : semicolon;
    const part = text.slice(start, end);
    if (tags.length + faults.length >= MAX_TAGS) {
      faults.push({ column: start + 1, length: 1, fatal: true, fault: { code: "too-many-tags", max: MAX_TAGS } });
      break;
    }
    if (!isBlank(part)) readTag(part, start);
    else if (semicolon >= 0) faults.push({ column: end + 1, length: 1, fatal: false, fault: { code: "empty-tag" } });
    start = end + 1;
  }
  return { tags, faults };

  function readTag(part: string, offset: number): void {
    const equals = part.indexOf("=");
    const rawName = equals < 0 ? part : part.slice(0, equals);
    const name = trimFws(rawName);
    const column = offset + 1 + (rawName.length - trimStartFws(rawName).length);
    if (equals < 0) {
      const shown = excerpt(name, 40);
      faults.push({ column, length: name.length, fatal: true, fault: { code: "no-equals", text: shown } });
      return;
    }
    const value = trimFws(part.slice(equals + 1));
    const tag = { name, value, column, from: offset + equals + 1, to: offset + part.length };
    const length = trimFws(part).length;
    if (!/^[A-Za-z]\w*$/.test(name))
      faults.push({
        column,
        length: Math.max(1, name.length),
        fatal: true,
        fault: { code: "bad-tag-name", text: excerpt(name, 40) },
      });
    else if (seen.has(name))
      faults.push({ column, length, fatal: true, fault: { code: "tag-twice", tag: excerpt(name, 40) } });
    const odd = /[^\x21-\x3a\x3c-\x7e \t\r\n]/.exec(value);
    if (odd !== null)
      faults.push({
        column,
        length,
        fatal: false,
        fault: { code: "odd-character", tag: excerpt(name, 40), character: excerpt(odd[0], 12) },
      });
    seen.add(name);
    tags.push({ ...tag, length });
  }
}

/** The first tag of this name, or null. */
export function tagOf(list: TagList, name: string): Tag | null {
  return list.tags.find((tag) => tag.name === name) ?? null;
}

/** A value without any folding white space, as base64 and lists are read (RFC 6376 §2.10). */
export function withoutFws(value: string): string {
  return value.replace(/[ \t\r\n]/g, "");
}

/** The entries of a colon-separated list; none when the tag is absent. */
export function colonList(tag: Tag | null): readonly string[] | null {
  return tag === null ? null : tag.value.split(":").map(trimFws);
}

function isFws(c: string | undefined): boolean {
  return c === " " || c === "\t" || c === "\r" || c === "\n";
}

function isBlank(text: string): boolean {
  return trimStartFws(text) === "";
}

function trimStartFws(text: string): string {
  let from = 0;
  while (from < text.length && isFws(text[from])) from++;
  return text.slice(from);
}

/** Loops, not patterns: `\s+$` takes quadratic time on a hostile run of blanks. */
export function trimFws(text: string): string {
  let to = text.length;
  while (to > 0 && isFws(text[to - 1])) to--;
  return trimStartFws(text.slice(0, to));
}
