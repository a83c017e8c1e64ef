import type { Rdata, RrType } from "../../dns/types.ts";
import { TYPE_CODES } from "../../dns/wire/codes.ts";
import { decode } from "../../dns/wire/decode.ts";
import { fail, ok, type Result } from "../../text/problem.ts";

/** Bytes in the form `\# LENGTH HEX` (RFC 3597 §5), as lower-case hex; an error as text. */
export function genericHex(words: readonly string[]): Result<string, string> {
  const hex = words.slice(2).join("").toLowerCase();
  if (!/^(?:[\da-f]{2})*$/.test(hex)) return fail("expected bytes in hex after \\# and the length");
  const length = /^\d{1,5}$/.test(words[1] ?? "") ? Number(words[1]) : -1;
  if (hex.length !== length * 2 || length > 65_535)
    return fail(`expected \\#, a length and so many bytes; there are ${hex.length / 2}`);
  return ok(hex);
}

/** The data of a type we read from its wire form: our own strict packet decoder looks at it. */
export function genericData(type: RrType, hex: string): Result<Rdata, string> {
  const rdata = Buffer.from(hex, "hex");
  const head = Buffer.alloc(12 + 11);
  head.writeUInt16BE(0x8000, 2);
  head.writeUInt16BE(1, 6);
  head.writeUInt16BE(TYPE_CODES[type], 13);
  head.writeUInt16BE(1, 15);
  head.writeUInt16BE(rdata.length, 21);
  const decoded = decode(Buffer.concat([head, rdata]));
  const data = decoded.ok ? decoded.message.answers[0]?.data : undefined;
  return data === undefined ? fail(`the bytes are no ${type} data`) : ok(data);
}
