import { labelText } from "../name.ts";
import type { Name } from "../types.ts";

/** Thrown inside of the decoder only: unwinds to `decode`, which returns a value. */
export class Malformed extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** Bytes of the header (RFC 1035 §4.1.1). */
const HEADER = 12;

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

/** A place in a packet, from which numbers, bytes and names are read; nothing is read beyond the end. */
export class Cursor {
  /** Bytes from the start. */
  at = 0;
  private readonly view: DataView;
  private readonly packet: Uint8Array;
  private readonly expected: Name | undefined;
  /** The name that the packet begins with. */
  private first: Name | null = null;

  /** `expected`: the name asked for. Where a packet begins with it, that very text is given: a run keeps it once. */
  constructor(packet: Uint8Array, expected?: Name) {
    this.packet = packet;
    this.expected = expected;
    this.view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  }

  isAtEnd(): boolean {
    return this.at === this.packet.length;
  }

  /** Fails where fewer bytes are left. */
  need(bytes: number): void {
    if (this.at + bytes > this.packet.length) throw new Malformed("ends in the middle");
  }

  u8(): number {
    this.need(1);
    return this.view.getUint8(this.at++);
  }

  u16(): number {
    this.need(2);
    const value = this.view.getUint16(this.at);
    this.at += 2;
    return value;
  }

  u32(): number {
    this.need(4);
    const value = this.view.getUint32(this.at);
    this.at += 4;
    return value;
  }

  bytes(length: number): Uint8Array {
    this.need(length);
    const slice = this.packet.slice(this.at, this.at + length);
    this.at += length;
    return slice;
  }

  /** RFC 1035 §3.1. */
  name(): Name {
    const { at } = this;
    // Most records of a reply are of the name in its question, told by a pointer to it (RFC 1035 §4.1.4).
    if (this.first !== null && this.packet[at] === 0xc0 && this.packet[at + 1] === HEADER) {
      this.at += 2;
      return this.first;
    }
    const name = this.readName();
    if (at === HEADER) this.first = name === this.expected ? this.expected : name;
    return name === this.first ? this.first : name;
  }

  /** RFC 1035 §4.1.4: pointers must go strictly backwards, so that every name ends. */
  private readName(): Name {
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
      // RFC 1035 §2.3.4: 255 octets, the lengths of its labels counted.
      wire += length + 1;
      if (wire > 255 || at + 1 + length > this.packet.length) throw new Malformed("a name is too long");
      labels.push({ at: at + 1, end: at + 1 + length });
      at += length + 1;
    }
  }
}
