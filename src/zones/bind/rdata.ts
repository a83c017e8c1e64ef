import { parseIp, formatIp } from "../../ip/ip.ts";
import type { Name, Rdata } from "../../dns/types.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { unescape, type Token } from "./tokens.ts";

/** A name of the file made absolute; null when it is not a name. */
export type ToName = (text: string) => Name | null;

interface Wrong {
  readonly token: Token | null;
  readonly message: string;
}

const TYPES = new Set(["A", "AAAA", "CNAME", "DNAME", "MX", "NS", "PTR", "SOA", "SPF", "SRV", "TXT", "CAA"]);

export function isTypeWord(word: string): boolean {
  return TYPES.has(word) || /^TYPE\d{1,5}$/.test(word) || OTHER_TYPES.has(word);
}

/** Types that are declared but never asked: carried so that a name with them exists. */
const OTHER_TYPES: ReadonlyMap<string, number> = new Map([
  ...([
    ["HINFO", 13],
    ["RP", 17],
    ["LOC", 29],
    ["NAPTR", 35],
    ["CERT", 37],
    ["DS", 43],
    ["SSHFP", 44],
    ["RRSIG", 46],
    ["NSEC", 47],
  ] as const),
  ...([
    ["DNSKEY", 48],
    ["NSEC3", 50],
    ["NSEC3PARAM", 51],
    ["TLSA", 52],
    ["SMIMEA", 53],
    ["CDS", 59],
    ["CDNSKEY", 60],
  ] as const),
  ...([
    ["OPENPGPKEY", 61],
    ["SVCB", 64],
    ["HTTPS", 65],
    ["URI", 256],
  ] as const),
]);

/** Reads the data of one record (RFC 1035 §3.3, §5.1; RFC 3597 §5 for `\#`). */
export function readRdata(type: string, tokens: readonly Token[], toName: ToName): Result<Rdata, Wrong> {
  const wrong = (index: number, message: string): Result<never, Wrong> =>
    fail({ token: tokens[index] ?? null, message });
  const word = (index: number): string => tokens[index]?.text ?? "";
  const count = (n: number): boolean => tokens.length === n;
  const number = (index: number, max: number): number | null => {
    const value = /^\d{1,10}$/.test(word(index)) ? Number(word(index)) : Number.NaN;
    return value <= max ? value : null;
  };
  if (word(0) === "\\#") return generic(type, tokens);
  switch (type) {
    case "A":
    case "AAAA": {
      const ip = parseIp(word(0));
      const family = type === "A" ? 4 : 6;
      if (!count(1) || ip?.family !== family) return wrong(0, `expected one IPv${family} address`);
      return ok({ type, address: formatIp(ip) });
    }
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR": {
      const target = toName(word(0));
      return count(1) && target !== null ? ok({ type, target }) : wrong(0, "expected one domain name");
    }
    case "MX": {
      const preference = number(0, 65_535);
      const exchange = toName(word(1));
      if (!count(2) || preference === null || exchange === null)
        return wrong(0, "expected a preference and a domain name");
      return ok({ type, preference, exchange });
    }
    case "TXT":
    case "SPF": {
      const strings = tokens.map((token) => unescape(token.text));
      const bad = strings.findIndex((s) => s === null || s.length > 255);
      if (tokens.length === 0) return wrong(0, "expected at least one string");
      if (bad >= 0)
        return wrong(bad, "a string holds at most 255 bytes and escapes up to \\255; split it into several");
      return ok({ type, strings: strings.map((s) => s ?? "") });
    }
    case "SOA":
      return soa(tokens, toName);
    case "SRV": {
      const [priority, weight, port] = [number(0, 65_535), number(1, 65_535), number(2, 65_535)];
      const target = toName(word(3));
      if (!count(4) || priority === null || weight === null || port === null || target === null) {
        return wrong(0, "expected priority, weight, port and a domain name");
      }
      return ok({ type, priority, weight, port, target });
    }
    case "CAA": {
      const flags = number(0, 255);
      const value = unescape(word(2));
      return count(3) && flags !== null && value !== null
        ? ok({ type, flags, tag: word(1).toLowerCase(), value })
        : wrong(0, "expected flags, a tag and a value");
    }
    default: {
      const code = OTHER_TYPES.get(type) ?? Number(/^TYPE(\d+)$/.exec(type)?.[1] ?? Number.NaN);
      if (Number.isNaN(code)) return wrong(0, `unknown type ${type}`);
      // Never asked and never served: that the record exists is all that matters.
      return ok({ type: "OTHER", code, hex: "" });
    }
  }
}

function soa(tokens: readonly Token[], toName: ToName): Result<Rdata, Wrong> {
  const [mname, rname] = [toName(tokens[0]?.text ?? ""), toName(tokens[1]?.text ?? "")];
  const numbers = tokens.slice(2).map((token) => ttlOf(token.text));
  const [serial, refresh, retry, expire, minimum] = numbers;
  if (mname === null || rname === null || numbers.length !== 5 || numbers.includes(null)) {
    return fail({
      token: tokens[0] ?? null,
      message: "expected two names, serial, refresh, retry, expire and minimum",
    });
  }
  const n = (value: number | null | undefined): number => value ?? 0;
  return ok({
    type: "SOA",
    mname,
    rname,
    serial: n(serial),
    refresh: n(refresh),
    retry: n(retry),
    expire: n(expire),
    minimum: n(minimum),
  });
}

/** RFC 3597 §5: `\# LENGTH HEX`. Data of types we read is only taken in their own form. */
function generic(type: string, tokens: readonly Token[]): Result<Rdata, Wrong> {
  const hex = tokens
    .slice(2)
    .map((t) => t.text)
    .join("")
    .toLowerCase();
  const length = Number(tokens[1]?.text);
  const code = OTHER_TYPES.get(type) ?? Number(/^TYPE(\d+)$/.exec(type)?.[1] ?? Number.NaN);
  if (Number.isNaN(code))
    return fail({ token: tokens[0] ?? null, message: `${type} in the form \\# is not evaluated` });
  if (!/^([0-9a-f]{2})*$/.test(hex) || hex.length !== length * 2)
    return fail({ token: tokens[1] ?? null, message: "expected \\#, a length and so many bytes in hex" });
  return ok({ type: "OTHER", code, hex });
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds, or units as in `1h30m` (BIND). Null when it is not a time. */
export function ttlOf(text: string): number | null {
  if (/^\d{1,10}$/.test(text)) return Number(text) <= 0xffffffff ? Number(text) : null;
  if (!/^(\d{1,10}[smhdw])+$/i.test(text)) return null;
  const parts = [...text.toLowerCase().matchAll(/(\d+)([smhdw])/g)];
  return parts.reduce((sum, part) => sum + Number(part[1]) * (UNITS[part[2] ?? "s"] ?? 1), 0);
}
