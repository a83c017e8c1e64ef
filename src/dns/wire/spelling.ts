import { randomBytes } from "../../core/random.ts";

/** Where the question's name begins (RFC 1035 §4.1.1). */
const HEADER = 12;

/** Where the name that begins after the header ends, its root byte included; what is not plain labels ends there. */
function endOfName(packet: Uint8Array): number {
  let at = HEADER;
  for (let length = packet[at]; length !== undefined && length > 0 && length < 64; length = packet[at])
    at += length + 1;
  return at + 1;
}

/**
 * Gives each letter of a query's name a case by chance, in place: a reply that has it too was made by who saw the query
 * (draft-vixie-dnsext-dns0x20). Length bytes are below 64, so they are no letters.
 */
export function mixCase(query: Uint8Array): void {
  const end = endOfName(query);
  const chance = randomBytes(end);
  for (let at = HEADER; at < end; at++) {
    const byte = query[at] ?? 0;
    const isLetter = lower(byte) >= 0x61 && lower(byte) <= 0x7a;
    if (isLetter && ((chance[at] ?? 0) & 1) === 1) query[at] = byte ^ 0x20;
  }
}

/** Does a reply hold the query's name in the very letters? */
export function hasSpelling(reply: Uint8Array, query: Uint8Array): boolean {
  const end = endOfName(query);
  for (let at = HEADER; at < end; at++) if (reply[at] !== query[at]) return false;
  return true;
}

/** As `hasSpelling`, in any case of letters, with type and class: for a reply that is cut and cannot be decoded. */
export function repeatsQuestion(reply: Uint8Array, query: Uint8Array): boolean {
  const end = endOfName(query) + 4;
  for (let at = HEADER; at < end; at++) if (lower(reply[at] ?? 0) !== lower(query[at] ?? 0)) return false;
  return true;
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

/** Gives a reply the letters of the query's name, as the question section of a server does. */
export function keepSpelling(reply: Uint8Array, query: Uint8Array): void {
  reply.set(query.subarray(HEADER, Math.min(endOfName(query), query.length)), HEADER);
}
