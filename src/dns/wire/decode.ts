import { dotted, formatIp } from "../../ip/ip.ts";
import { labelText } from "../name.ts";
import type { Name, Rdata, Rr } from "../types.ts";
import { OPT, typeOfCode } from "./codes.ts";
import type { Message, WireQuestion } from "./message.ts";

/** More than any honest answer holds; bounds the work a hostile packet can cause. */
const MAX_RECORDS = 4096;

/** The Internet class (RFC 1035 §3.2.4). */
const IN = 1;

/** Internal to this file: unwinds to `decode`, which returns a value. */
class Malformed extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

export type Decoded =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly reason: string };

/** Reads a packet strictly; anything that breaks RFC 1035 is a reason, never an exception. */
export function decode(packet: Uint8Array): Decoded {
  try {
    return { ok: true, message: new Reader(packet).message() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Where a label stands in the packet. */
interface Label {
  readonly at: number;
  readonly end: number;
}

/** Of the bytes that stand for themselves in a name's text: the byte, in lower case; 0 for every other one. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => {
  const text = labelText([byte]);
  return text.length === 1 ? text.charCodeAt(0) : 0;
});
const scratch = Buffer.alloc(256);

function textOf(packet: Uint8Array, labels: readonly Label[]): Name {
  let to = 0;
  for (const { at, end } of labels) {
    if (to > 0) scratch[to++] = 0x2e;
    for (let i = at; i < end; i++) {
      const byte = PLAIN[packet[i] ?? 0] ?? 0;
      if (byte === 0) return oddText(packet, labels);
      scratch[to++] = byte;
    }
  }
  return scratch.toString("latin1", 0, to) as Name;
}

function oddText(packet: Uint8Array, labels: readonly Label[]): Name {
  return labels.map((label) => labelText(packet.subarray(label.at, label.end))).join(".") as Name;
}

class Reader {
  private at = 0;
  private readonly view: DataView;
  private readonly packet: Uint8Array;

  constructor(packet: Uint8Array) {
    this.packet = packet;
    this.view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  }

  message(): Message {
    const id = this.u16();
    const flags = this.u16();
    const counts = [this.u16(), this.u16(), this.u16(), this.u16()] as const;
    if (counts.reduce((a, b) => a + b, 0) > MAX_RECORDS) throw new Malformed("more records than fit");
    const questions = Array.from({ length: counts[0] }, () => this.question());
    const answers = this.section(counts[1]).rrs;
    const authorities = this.section(counts[2]).rrs;
    const { udpSize, extended } = this.section(counts[3], true);
    if (this.at !== this.packet.length) throw new Malformed("bytes after the last record");
    return {
      id,
      response: (flags & 0x8000) !== 0,
      opcode: (flags >> 11) & 15,
      truncated: (flags & 0x0200) !== 0,
      recursionDesired: (flags & 0x0100) !== 0,
      // What answers for others, and not of its own, may have kept it from before (RFC 1035 §4.1.1).
      recursive: (flags & 0x0480) === 0x0080,
      rcode: (flags & 15) | (extended << 4),
      questions,
      answers,
      authorities,
      udpSize,
    };
  }

  private need(bytes: number): void {
    if (this.at + bytes > this.packet.length) throw new Malformed("ends in the middle");
  }

  private u8(): number {
    this.need(1);
    return this.view.getUint8(this.at++);
  }

  private u16(): number {
    this.need(2);
    const value = this.view.getUint16(this.at);
    this.at += 2;
    return value;
  }

  private u32(): number {
    this.need(4);
    const value = this.view.getUint32(this.at);
    this.at += 4;
    return value;
  }

  private bytes(length: number): Uint8Array {
    this.need(length);
    const slice = this.packet.slice(this.at, this.at + length);
    this.at += length;
    return slice;
  }

  /** Pointers must go strictly backwards, so that every name ends (RFC 1035 §4.1.4). */
  private name(): Name {
    const labels: Label[] = [];
    let wire = 1;
    let at = this.at;
    let limit = at;
    let jumped = false;
    for (;;) {
      const length = this.packet[at];
      if (length === undefined) throw new Malformed("a name ends in the middle");
      if (length === 0) {
        if (!jumped) this.at = at + 1;
        return textOf(this.packet, labels);
      }
      if ((length & 0xc0) === 0xc0) {
        const target = ((length & 0x3f) << 8) | (this.packet[at + 1] ?? 0xffff);
        if (target >= limit) throw new Malformed("a compression pointer does not go back");
        if (!jumped) this.at = at + 2;
        jumped = true;
        limit = target;
        at = target;
        continue;
      }
      if ((length & 0xc0) !== 0) throw new Malformed("a label of unknown kind");
      wire += length + 1;
      if (wire > 255 || at + 1 + length > this.packet.length) throw new Malformed("a name is too long");
      labels.push({ at: at + 1, end: at + 1 + length });
      at += length + 1;
    }
  }

  private question(): WireQuestion {
    return { name: this.name(), code: this.u16(), class: this.u16() };
  }

  /** `isAside`: the additional section, which decides nothing here and may hold records of other classes (TSIG). */
  private section(records: number, isAside = false): { rrs: Rr[]; udpSize: number | null; extended: number } {
    const rrs: Rr[] = [];
    let udpSize: number | null = null;
    let extended = 0;
    for (let i = 0; i < records; i++) {
      const name = this.name();
      const code = this.u16();
      const cls = this.u16();
      const ttl = this.u32();
      const length = this.u16();
      this.need(length);
      const end = this.at + length;
      if (code === OPT) {
        udpSize = cls;
        extended = ttl >>> 24;
        this.at = end;
        continue;
      }
      const data = this.rdata(code, length, end);
      if (this.at !== end) throw new Malformed("record data of another length than it says");
      // Only the Internet class is asked for; to leave such a record out would make "no record" of it.
      if (cls !== IN && !isAside) throw new Malformed(`a record of class ${cls} in an answer of class IN`);
      if (cls === IN) rrs.push({ name, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
    }
    return { rrs, udpSize, extended };
  }

  private rdata(code: number, length: number, end: number): Rdata {
    const type = typeOfCode(code);
    switch (type) {
      case "A":
        if (length !== 4) throw new Malformed("an A record that is not 4 bytes");
        return { type, address: dotted(this.u32()) };
      case "AAAA":
        if (length !== 16) throw new Malformed("an AAAA record that is not 16 bytes");
        return { type, address: formatIp({ family: 6, value: BigInt(`0x${hex(this.bytes(16))}`) }) };
      case "CNAME":
      case "DNAME":
      case "NS":
      case "PTR":
        return { type, target: this.name() };
      case "MX":
        return { type, preference: this.u16(), exchange: this.name() };
      case "TXT":
      case "SPF":
        return { type, strings: this.strings(end) };
      case "SOA":
        return {
          type,
          mname: this.name(),
          rname: this.name(),
          serial: this.u32(),
          refresh: this.u32(),
          retry: this.u32(),
          expire: this.u32(),
          minimum: this.u32(),
        };
      case "SRV":
        return { type, priority: this.u16(), weight: this.u16(), port: this.u16(), target: this.name() };
      case "CAA":
        return this.caa(end);
      case null:
        return { type: "OTHER", code, hex: hex(this.bytes(length)) };
    }
  }

  private strings(end: number): readonly string[] {
    const strings: string[] = [];
    while (this.at < end) {
      const length = this.u8();
      if (this.at + length > end) throw new Malformed("a TXT string is longer than its record");
      strings.push(latin1(this.bytes(length)));
    }
    return strings;
  }

  private caa(end: number): Rdata {
    const flags = this.u8();
    const tagLength = this.u8();
    if (this.at + tagLength > end) throw new Malformed("a CAA tag is longer than its record");
    const tag = latin1(this.bytes(tagLength));
    return { type: "CAA", flags, tag, value: latin1(this.bytes(end - this.at)) };
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
