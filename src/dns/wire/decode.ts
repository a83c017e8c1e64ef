import { NONE } from "../../core/fitted.ts";
import type { Name, Rr } from "../types.ts";
import { OPT } from "./codes.ts";
import { Cursor, Malformed } from "./cursor.ts";
import { decodeRdata } from "./decode-rdata.ts";
import type { Message, WireQuestion } from "./message.ts";

/** More than any honest answer holds; bounds the work a hostile packet can cause. */
const MAX_RECORDS = 4096;

/** The Internet class (RFC 1035 §3.2.4). */
const IN = 1;

/** A message, or why the packet is none. */
export type Decoded =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly reason: string };

/**
 * Reads a packet strictly; anything that breaks RFC 1035 is a reason, never an exception. `asked`: the name of the question
 * that it may answer, as `Cursor` takes it.
 */
export function decode(packet: Uint8Array, asked?: Name): Decoded {
  try {
    return { ok: true, message: messageOf(new Cursor(packet, asked)) };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** RFC 1035 §4.1. */
function messageOf(cursor: Cursor): Message {
  // RFC 1035 §4.1.1
  const id = cursor.u16();
  const flags = cursor.u16();
  const [asked, answered, authoritative, additional] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
  if (asked + answered + authoritative + additional > MAX_RECORDS) throw new Malformed("more records than fit");
  const questions = questionsOf(cursor, asked);
  const answers = sectionOf(cursor, answered).rrs;
  const authorities = sectionOf(cursor, authoritative).rrs;
  const { udpSize, extended } = sectionOf(cursor, additional, true);
  if (!cursor.isAtEnd()) throw new Malformed("bytes after the last record");
  return {
    id,
    response: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 15,
    truncated: (flags & 0x0200) !== 0,
    recursionDesired: (flags & 0x0100) !== 0,
    // What answers for others, and not of its own, may have kept it from before (RFC 1035 §4.1.1).
    recursive: (flags & 0x0480) === 0x0080,
    rcode: (flags & 15) | (extended << 4), // RFC 6891 §6.1.3
    questions,
    answers,
    authorities,
    udpSize,
  };
}

/** RFC 1035 §4.1.2. */
function questionsOf(cursor: Cursor, count: number): readonly WireQuestion[] {
  const questions: WireQuestion[] = [];
  for (let i = 0; i < count; i++) questions.push({ name: cursor.name(), code: cursor.u16(), class: cursor.u16() });
  return questions;
}

/** The records of one section, and what an OPT among them says (RFC 6891 §6.1.2, §6.1.3). */
interface Section {
  readonly rrs: readonly Rr[];
  readonly udpSize: number | null;
  readonly extended: number;
}

/** Most replies say that there is nothing: their sections are this one. */
const EMPTY: Section = { rrs: NONE, udpSize: null, extended: 0 };

/**
 * RFC 1035 §4.1.3. `isAside`: the additional section, which decides nothing here and may hold records of other classes
 * (TSIG).
 */
function sectionOf(cursor: Cursor, records: number, isAside = false): Section {
  if (records === 0) return EMPTY;
  const rrs: Rr[] = [];
  let udpSize: number | null = null;
  let extended = 0;
  for (let i = 0; i < records; i++) {
    const name = cursor.name();
    const code = cursor.u16();
    const cls = cursor.u16();
    const ttl = cursor.u32();
    const length = cursor.u16();
    cursor.need(length);
    const end = cursor.at + length;
    if (code === OPT) {
      udpSize = cls;
      extended = ttl >>> 24;
      cursor.at = end;
      continue;
    }
    const data = decodeRdata(cursor, code, length);
    if (cursor.at !== end) throw new Malformed("record data of another length than it says");
    // Only the Internet class is asked for; to leave such a record out would make "no record" of it.
    if (cls !== IN && !isAside) throw new Malformed(`a record of class ${cls} in an answer of class IN`);
    // RFC 2181 §8: a TTL with the highest bit set is 0.
    if (cls === IN) rrs.push({ name, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
  }
  return { rrs, udpSize, extended };
}
