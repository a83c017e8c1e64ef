import { labelBytes } from "../name.ts";
import type { Name, Rdata, Rr } from "../types.ts";
import { ipOf, type IpText } from "../../ip/ip.ts";
import { OPT, TYPE_CODES, UDP_SIZE } from "./codes.ts";
import type { WireQuestion } from "./message.ts";

function u16(value: number): Uint8Array {
  return Uint8Array.of((value >> 8) & 255, value & 255);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

const DOT = 0x2e;

/** A name uncompressed (RFC 1035 §3.1). */
export function encodeName(name: Name): Uint8Array {
  if (name.includes("\\"))
    return Buffer.concat([
      ...labelBytes(name).flatMap((label) => [Uint8Array.of(label.length), label]),
      Uint8Array.of(0),
    ]);
  // A length byte for each dot, one more in front, and the root.
  const out = Buffer.allocUnsafe(name === "" ? 1 : name.length + 2);
  let lengthAt = 0;
  let at = 1;
  for (let i = 0; i < name.length; i++) {
    const byte = name.charCodeAt(i);
    if (byte === DOT) {
      out[lengthAt] = at - lengthAt - 1;
      lengthAt = at;
    } else out[at] = byte;
    at++;
  }
  out[lengthAt] = at - lengthAt - 1;
  if (name !== "") out[at] = 0;
  return out;
}

function encodeQuestion(question: WireQuestion): Uint8Array {
  return Buffer.concat([encodeName(question.name), u16(question.code), u16(question.class)]);
}

/** The OPT record: our payload size, no flags (RFC 6891 §6.1.2). */
const OPT_RECORD = Buffer.concat([Uint8Array.of(0), u16(OPT), u16(UDP_SIZE), u32(0), u16(0)]);
/** No id yet, recursion desired, one question, and the OPT record at the end (RFC 1035 §4.1.1). */
const QUERY_HEADER = Buffer.concat([u16(0), u16(0x0100), u16(1), u16(0), u16(0), u16(1)]);

/** A query with recursion desired and EDNS; written in place, since there may be half a million. */
export function encodeQuery(id: number, { name, code, class: cls }: WireQuestion): Uint8Array {
  const asked = encodeName(name);
  const end = QUERY_HEADER.length + asked.length;
  const out = Buffer.allocUnsafe(end + 4 + OPT_RECORD.length);
  out.set(QUERY_HEADER);
  out.writeUInt16BE(id, 0);
  out.set(asked, QUERY_HEADER.length);
  out.writeUInt16BE(code, end);
  out.writeUInt16BE(cls, end + 2);
  out.set(OPT_RECORD, end + 4);
  return out;
}

function characterString(text: string): Uint8Array {
  const bytes = Buffer.from(text, "latin1");
  return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
}

function address(text: IpText): Uint8Array {
  const ip = ipOf(text);
  return Buffer.from(ip.value.toString(16).padStart(ip.family === 4 ? 8 : 32, "0"), "hex");
}

function encodeRdata(data: Rdata): Uint8Array {
  switch (data.type) {
    case "A":
    case "AAAA":
      return address(data.address);
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
      return encodeName(data.target);
    case "MX":
      return Buffer.concat([u16(data.preference), encodeName(data.exchange)]);
    case "TXT":
    case "SPF":
      return Buffer.concat(data.strings.map(characterString));
    case "SOA": {
      const numbers = [data.serial, data.refresh, data.retry, data.expire, data.minimum].map(u32);
      return Buffer.concat([encodeName(data.mname), encodeName(data.rname), ...numbers]);
    }
    case "SRV":
      return Buffer.concat([u16(data.priority), u16(data.weight), u16(data.port), encodeName(data.target)]);
    case "CAA":
      return Buffer.concat([Uint8Array.of(data.flags), characterString(data.tag), Buffer.from(data.value, "latin1")]);
    case "OTHER":
      return Buffer.from(data.hex, "hex");
  }
}

function encodeRr(rr: Rr): Uint8Array {
  const data = encodeRdata(rr.data);
  const code = rr.data.type === "OTHER" ? rr.data.code : TYPE_CODES[rr.data.type];
  return Buffer.concat([encodeName(rr.name), u16(code), u16(1), u32(rr.ttl), u16(data.length), data]);
}

export interface ReplyToEncode {
  readonly id: number;
  readonly rcode: number;
  readonly authoritative: boolean;
  readonly recursionDesired: boolean;
  readonly question: WireQuestion | null;
  readonly answers: readonly Rr[];
  readonly authorities: readonly Rr[];
  readonly edns: boolean;
}

/** A response; over `limit` bytes it is an empty one with TC (RFC 2181 §9). Names are not compressed: simple and legal. */
export function encodeReply(reply: ReplyToEncode, limit: number): Uint8Array {
  const question = reply.question === null ? [] : [encodeQuestion(reply.question)];
  const answers = reply.answers.map(encodeRr);
  const authorities = reply.authorities.map(encodeRr);
  const extra = reply.edns ? [OPT_RECORD] : [];
  const build = (truncated: boolean, an: readonly Uint8Array[], ns: readonly Uint8Array[]): Uint8Array => {
    const flags =
      0x8000 | (reply.authoritative ? 0x0400 : 0) | (truncated ? 0x0200 : 0) | (reply.recursionDesired ? 0x0100 : 0);
    const head = [
      u16(reply.id),
      u16(flags | reply.rcode),
      u16(question.length),
      u16(an.length),
      u16(ns.length),
      u16(extra.length),
    ];
    return Buffer.concat([...head, ...question, ...an, ...ns, ...extra]);
  };
  const whole = build(false, answers, authorities);
  return whole.length <= limit ? whole : build(true, [], []);
}
