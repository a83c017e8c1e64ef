import type { Rdata, RrType } from "../dns/types.ts";
import { TYPE_CODES } from "../dns/wire/codes.ts";

/** Types that are declared but never asked: carried, so that a name with them exists. IANA "DNS Parameters", 2026-11. */
const OTHER: Readonly<Record<string, number>> = {
  MB: 7,
  MG: 8,
  MR: 9,
  NULL: 10,
  WKS: 11,
  HINFO: 13,
  MINFO: 14,
  RP: 17,
  AFSDB: 18,
  X25: 19,
  ISDN: 20,
  RT: 21,
  NSAP: 22,
  "NSAP-PTR": 23,
  SIG: 24,
  KEY: 25,
  PX: 26,
  GPOS: 27,
  LOC: 29,
  NXT: 30,
  EID: 31,
  NIMLOC: 32,
  ATMA: 34,
  NAPTR: 35,
  KX: 36,
  CERT: 37,
  A6: 38,
  SINK: 40,
  APL: 42,
  DS: 43,
  SSHFP: 44,
  IPSECKEY: 45,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  DHCID: 49,
  NSEC3: 50,
  NSEC3PARAM: 51,
  TLSA: 52,
  SMIMEA: 53,
  HIP: 55,
  NINFO: 56,
  RKEY: 57,
  TALINK: 58,
  CDS: 59,
  CDNSKEY: 60,
  OPENPGPKEY: 61,
  CSYNC: 62,
  ZONEMD: 63,
  SVCB: 64,
  HTTPS: 65,
  DSYNC: 66,
  NID: 104,
  L32: 105,
  L64: 106,
  LP: 107,
  EUI48: 108,
  EUI64: 109,
  URI: 256,
  AVC: 258,
  DOA: 259,
  AMTRELAY: 260,
  RESINFO: 261,
  WALLET: 262,
  TA: 32_768,
  DLV: 32_769,
};

const CODES: ReadonlyMap<string, number> = new Map([...Object.entries(TYPE_CODES), ...Object.entries(OTHER)]);
const NAMES: ReadonlyMap<number, string> = new Map([...CODES].map(([name, code]) => [code, name]));
const READ = new Set<string>(Object.keys(TYPE_CODES));

/** Every mnemonic that is known here, for "did you mean". */
export const TYPE_WORDS: readonly string[] = [...CODES.keys()];

/** A type as a file names it: one that is read, or the number of one that is only carried (`TYPE123` of RFC 3597 too). */
export type FileType =
  { readonly kind: "read"; readonly type: RrType } | { readonly kind: "carried"; readonly code: number };

/** Null when the word is no type, or one that no zone can hold (OPT, AXFR, ANY …; RFC 6895 §3.1). */
export function fileType(word: string): FileType | null {
  const code = CODES.get(word) ?? numbered(word);
  if (code === null) return null;
  const name = NAMES.get(code);
  return name !== undefined && isRead(name) ? { kind: "read", type: name } : { kind: "carried", code };
}

function isRead(word: string): word is RrType {
  return READ.has(word);
}

function numbered(word: string): number | null {
  const code = Number(/^TYPE(\d{1,5})$/.exec(word)?.[1] ?? Number.NaN);
  const meta = code === 0 || code === 41 || (code >= 128 && code <= 255);
  return Number.isNaN(code) || code > 65_535 || meta ? null : code;
}

/** The type of a record's data, as a zone file names it. */
export function typeOf(data: Rdata): string {
  return data.type === "OTHER" ? typeName(data.code) : data.type;
}

/** `TLSA`, or `TYPE65280` for a number without a name (RFC 3597 §5). */
export function typeName(code: number): string {
  return NAMES.get(code) ?? `TYPE${code}`;
}
