import { fitted } from "../../core/fitted.ts";
import { dotted, formatIp } from "../../ip/ip.ts";
import type { Rdata } from "../types.ts";
import { typeOfCode } from "./codes.ts";
import { Malformed, type Cursor } from "./cursor.ts";

/** Record data of `length` bytes from here on; what is not known stays as it is. */
export function decodeRdata(cursor: Cursor, code: number, length: number): Rdata {
  const end = cursor.at + length;
  const type = typeOfCode(code);
  switch (type) {
    case "A": // RFC 1035 §3.4.1
      if (length !== 4) throw new Malformed("an A record that is not 4 bytes");
      return { type, address: dotted(cursor.u32()) };
    case "AAAA": // RFC 3596 §2.2
      if (length !== 16) throw new Malformed("an AAAA record that is not 16 bytes");
      return { type, address: formatIp({ family: 6, value: BigInt(`0x${hex(cursor.bytes(16))}`) }) };
    case "CNAME": // RFC 1035 §3.3.1
    case "DNAME": // RFC 6672 §2.1
    case "NS": // RFC 1035 §3.3.11
    case "PTR": // RFC 1035 §3.3.12
      return { type, target: cursor.name() };
    case "MX": // RFC 1035 §3.3.9
      return { type, preference: cursor.u16(), exchange: cursor.name() };
    case "TXT": // RFC 1035 §3.3.14
    case "SPF": // RFC 7208 §14.1
      return { type, strings: stringsOf(cursor, end) };
    case "SOA": // RFC 1035 §3.3.13
      return {
        type,
        mname: cursor.name(),
        rname: cursor.name(),
        serial: cursor.u32(),
        refresh: cursor.u32(),
        retry: cursor.u32(),
        expire: cursor.u32(),
        minimum: cursor.u32(),
      };
    case "SRV": // RFC 2782
      return { type, priority: cursor.u16(), weight: cursor.u16(), port: cursor.u16(), target: cursor.name() };
    case "CAA":
      return caaOf(cursor, end);
    case null: // RFC 3597 §3
      return { type: "OTHER", code, hex: hex(cursor.bytes(length)) };
  }
}

/** RFC 1035 §3.3: character-strings. */
function stringsOf(cursor: Cursor, end: number): readonly string[] {
  const strings: string[] = [];
  while (cursor.at < end) {
    const length = cursor.u8();
    if (cursor.at + length > end) throw new Malformed("a TXT string is longer than its record");
    strings.push(latin1(cursor.bytes(length)));
  }
  return fitted(strings);
}

/** RFC 8659 §4.1. */
function caaOf(cursor: Cursor, end: number): Rdata {
  const flags = cursor.u8();
  const tagLength = cursor.u8();
  if (cursor.at + tagLength > end) throw new Malformed("a CAA tag is longer than its record");
  const tag = latin1(cursor.bytes(tagLength));
  return { type: "CAA", flags, tag, value: latin1(cursor.bytes(end - cursor.at)) };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
