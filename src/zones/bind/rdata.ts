import type { Name, Rdata, RrType } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import type { FileType } from "../record-types.ts";
import { normalizeIp, familyOf } from "../../ip/ip.ts";
import { genericData, genericHex } from "./generic.ts";
import { unescape, type Token } from "./tokens.ts";
import { ttlOf } from "./ttl.ts";

/** A name of the file made absolute; null when it is not a name. */
export type ToName = (text: string) => Name | null;

/** What is wrong and at which word; null = at the type, because the word is missing. */
export interface Wrong {
  readonly token: Token | null;
  readonly message: string;
}

type Read = Result<Rdata, Wrong>;

const wrong = (token: Token | undefined, expected: string): Result<never, Wrong> =>
  fail({
    token: token ?? null,
    message: `expected ${expected}, found ${token === undefined ? "nothing" : excerpt(token.text, 80)}`,
  });

/** Reads the data of one record (RFC 1035 §3.3, §5.1; RFC 3597 §5 for `\#`). */
export function readRdata(type: FileType, tokens: readonly Token[], toName: ToName): Read {
  const first = tokens[0];
  if (first?.text === "\\#" && !first.quoted) return generic(type, tokens);
  // Never asked and never served: that the record exists is all that matters.
  if (type.kind === "carried")
    return first === undefined ? wrong(first, "data") : ok({ type: "OTHER", code: type.code, hex: "" });
  return readKnown(type.type, tokens, toName);
}

function readKnown(type: RrType, tokens: readonly Token[], toName: ToName): Read {
  switch (type) {
    case "A":
    case "AAAA":
      return exactly(tokens, 1, address(type, tokens[0]));
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR": {
      const target = nameAt(tokens[0], toName);
      return exactly(tokens, 1, target.ok ? ok({ type, target: target.value }) : target);
    }
    case "MX": {
      const preference = numberAt(tokens[0], 65_535, "a preference from 0 to 65535");
      const exchange = nameAt(tokens[1], toName);
      if (!preference.ok) return preference;
      return exactly(
        tokens,
        2,
        exchange.ok ? ok({ type, preference: preference.value, exchange: exchange.value }) : exchange,
      );
    }
    case "TXT":
    case "SPF":
      return strings(type, tokens);
    case "SOA":
      return soa(tokens, toName);
    case "SRV":
      return srv(tokens, toName);
    case "CAA":
      return caa(tokens);
  }
}

function exactly(tokens: readonly Token[], n: number, read: Read): Read {
  const extra = tokens[n];
  return read.ok && extra !== undefined ? wrong(extra, "the end of the record") : read;
}

function address(type: "A" | "AAAA", token: Token | undefined): Read {
  const family = type === "A" ? 4 : 6;
  const read = normalizeIp(token?.text ?? "");
  return read !== null && familyOf(read) === family
    ? ok({ type, address: read })
    : wrong(token, `one IPv${family} address`);
}

function nameAt(token: Token | undefined, toName: ToName): Result<Name, Wrong> {
  const name = token === undefined ? null : toName(token.text);
  return name === null ? wrong(token, "a domain name") : ok(name);
}

function numberAt(token: Token | undefined, max: number, expected: string): Result<number, Wrong> {
  const value = token !== undefined && /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
  return value <= max ? ok(value) : wrong(token, expected);
}

function strings(type: "TXT" | "SPF", tokens: readonly Token[]): Read {
  if (tokens.length === 0) return wrong(undefined, "at least one string");
  const read: string[] = [];
  let bytes = 0;
  for (const token of tokens) {
    const value = unescape(token.text);
    if (value === null) return wrong(token, "escapes \\000 to \\255, or a backslash and a character that is no digit");
    if (value.length > 255)
      return wrong(token, `strings of at most 255 bytes (this one has ${value.length}): split it into several`);
    read.push(value);
    bytes += value.length + 1;
  }
  return bytes > 65_535 ? wrong(tokens[0], "at most 65535 bytes in all") : ok({ type, strings: read });
}

function soa(tokens: readonly Token[], toName: ToName): Read {
  const mname = nameAt(tokens[0], toName);
  if (!mname.ok) return mname;
  const rname = nameAt(tokens[1], toName);
  if (!rname.ok) return rname;
  const times: number[] = [];
  for (const [index, what] of ["serial", "refresh", "retry", "expire", "minimum"].entries()) {
    const token = tokens[index + 2];
    const value = index === 0 ? numberAt(token, 0xffff_ffff, "the serial, a number of 32 bits") : null;
    if (value?.ok === false) return value;
    const seconds = value?.value ?? (token === undefined ? null : ttlOf(token.text));
    if (seconds === null) return wrong(token, `the ${what} time in seconds, or units such as 1h30m`);
    times.push(seconds);
  }
  const [serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0] = times;
  const data = {
    type: "SOA",
    mname: mname.value,
    rname: rname.value,
    serial,
    refresh,
    retry,
    expire,
    minimum,
  } as const;
  return exactly(tokens, 7, ok(data));
}

function srv(tokens: readonly Token[], toName: ToName): Read {
  const numbers: number[] = [];
  for (const [index, what] of ["priority", "weight", "port"].entries()) {
    const value = numberAt(tokens[index], 65_535, `the ${what} from 0 to 65535`);
    if (!value.ok) return value;
    numbers.push(value.value);
  }
  const target = nameAt(tokens[3], toName);
  if (!target.ok) return target;
  const [priority = 0, weight = 0, port = 0] = numbers;
  return exactly(tokens, 4, ok({ type: "SRV", priority, weight, port, target: target.value }));
}

function caa(tokens: readonly Token[]): Read {
  const flags = numberAt(tokens[0], 255, "flags from 0 to 255");
  if (!flags.ok) return flags;
  const [, tag, valueToken] = tokens;
  if (tag === undefined || !/^[a-z\d]{1,255}$/i.test(tag.text)) return wrong(tag, "a tag of letters and digits");
  const value = valueToken === undefined ? null : unescape(valueToken.text);
  if (value === null) return wrong(valueToken, "a value");
  return exactly(tokens, 3, ok({ type: "CAA", flags: flags.value, tag: tag.text.toLowerCase(), value }));
}

function generic(type: FileType, tokens: readonly Token[]): Read {
  const hex = genericHex(tokens.map((token) => token.text));
  const data = !hex.ok
    ? hex
    : type.kind === "carried"
      ? ok({ type: "OTHER", code: type.code, hex: hex.value } as const)
      : genericData(type.type, hex.value);
  return data.ok ? data : fail({ token: tokens[1] ?? tokens[0] ?? null, message: data.error });
}
