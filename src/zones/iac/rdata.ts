import { normalizeName, toAscii } from "../../dns/name.ts";
import type { Name, Rdata } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { normalizeIp, familyOf } from "../../ip/ip.ts";
import { isNothing } from "./nothing.ts";

/** A target of the file made absolute, or why it cannot be. */
export type ToName = (text: string) => Result<Name, string>;

/** Types that are declared but never asked: carried so that a name with them exists. IANA numbers, and ALIAS as PowerDNS numbers it. */
const OTHER_TYPES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    HINFO: 13,
    RP: 17,
    AFSDB: 18,
    KEY: 25,
    LOC: 29,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    APL: 42,
    DS: 43,
    SSHFP: 44,
    IPSECKEY: 45,
    DNSKEY: 48,
    DHCID: 49,
    TLSA: 52,
    SMIMEA: 53,
    HIP: 55,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    SVCB: 64,
    HTTPS: 65,
    URI: 256,
    ALIAS: 65_401,
  }),
);

/** The data that says no more than "something is here". */
export function presence(type: string): Rdata {
  return { type: "OTHER", code: OTHER_TYPES.get(type) ?? 65_534, hex: "" };
}

export function isOtherType(type: string): boolean {
  return OTHER_TYPES.has(type) || /^TYPE\d{1,5}$/.test(type);
}

/** A name in any script; null when it is none. */
export function nameOf(text: string): Name | null {
  const ascii = toAscii(text);
  return ascii === null ? null : normalizeName(ascii);
}

/** Text as UTF-8 bytes, one character each. */
export function bytesOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Bytes in character-strings of at most 255 (RFC 1035 §3.3.14); one empty string for none. */
export function chunks(bytes: string): readonly string[] {
  if (bytes.length <= 255) return [bytes];
  return Array.from({ length: Math.ceil(bytes.length / 255) }, (_, i) => bytes.slice(i * 255, (i + 1) * 255));
}

function integer(text: string | undefined, max: number): number | null {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= max ? value : null;
}

const shown = (text: string | undefined): string => (text === undefined ? "nothing" : `"${excerpt(text, 60)}"`);

/**
 * Data from its fields in the order of the presentation format (RFC 1035 §3.3): an MX is preference and exchange.
 * Fields hold plain text without quotes and escapes; TXT fields longer than 255 bytes become several strings.
 */
export function dataOf(type: string, fields: readonly string[], toName: ToName): Result<Rdata, string> {
  switch (type) {
    case "A":
    case "AAAA":
      return address(type, fields);
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR": {
      const target = fields.length === 1 ? toName(fields[0] ?? "") : fail("expected one domain name");
      return target.ok ? ok({ type, target: target.value }) : target;
    }
    case "MX": {
      const preference = integer(fields[0], 65_535);
      if (preference === null || fields.length !== 2)
        return fail(`expected a preference from 0 to 65535 and a domain name, not ${shown(fields.join(" "))}`);
      const exchange = toName(fields[1] ?? "");
      return exchange.ok ? ok({ type, preference, exchange: exchange.value }) : exchange;
    }
    case "TXT":
    case "SPF":
      return text(type, fields);
    case "SRV":
      return service(fields, toName);
    case "CAA": {
      const flags = integer(fields[0], 255);
      const [, tag, value] = fields;
      if (flags === null || tag === undefined || value === undefined || fields.length !== 3)
        return fail(`expected flags, a tag and a value, not ${shown(fields.join(" "))}`);
      return ok({ type, flags, tag: tag.toLowerCase(), value: bytesOf(value) });
    }
    case "SOA":
      return soa(fields, toName);
    default:
      return isOtherType(type)
        ? ok({ type: "OTHER", code: OTHER_TYPES.get(type) ?? Number(type.slice(4)), hex: "" })
        : fail(`${shown(type)} is not a record type that is known here`);
  }
}

function address(type: "A" | "AAAA", fields: readonly string[]): Result<Rdata, string> {
  const read = normalizeIp(fields[0] ?? "");
  const family = type === "A" ? 4 : 6;
  if (fields.length !== 1 || read === null || familyOf(read) !== family)
    return fail(`expected an IPv${family} address, not ${shown(fields.join(" "))}`);
  return ok({ type, address: read });
}

function text(type: "TXT" | "SPF", fields: readonly string[]): Result<Rdata, string> {
  const strings = fields.flatMap((field) => chunks(bytesOf(field)));
  if (strings.length === 0) return fail("expected at least one string");
  const size = strings.reduce((sum, s) => sum + s.length + 1, 0);
  return size <= 65_535 ? ok({ type, strings }) : fail(`${size} bytes of text are more than a record holds (65535)`);
}

function service(fields: readonly string[], toName: ToName): Result<Rdata, string> {
  const [priority, weight, port] = fields.slice(0, 3).map((field) => integer(field, 65_535));
  if (fields.length !== 4 || isNothing(priority) || isNothing(weight) || isNothing(port))
    return fail(`expected priority, weight, port and a domain name, not ${shown(fields.join(" "))}`);
  const target = toName(fields[3] ?? "");
  return target.ok ? ok({ type: "SRV", priority, weight, port, target: target.value }) : target;
}

function soa(fields: readonly string[], toName: ToName): Result<Rdata, string> {
  const [serial, refresh, retry, expire, minimum] = fields.slice(2).map((field) => integer(field, 0xffffffff));
  if (
    fields.length !== 7 ||
    isNothing(serial) ||
    isNothing(refresh) ||
    isNothing(retry) ||
    isNothing(expire) ||
    isNothing(minimum)
  )
    return fail("expected two names, serial, refresh, retry, expire and minimum");
  const mname = toName(fields[0] ?? "");
  const rname = toName(fields[1] ?? "");
  if (!mname.ok) return mname;
  if (!rname.ok) return rname;
  return ok({ type: "SOA", mname: mname.value, rname: rname.value, serial, refresh, retry, expire, minimum });
}
