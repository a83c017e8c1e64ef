import type { RrType } from "../types.ts";

/** IANA RR type numbers of the types in types.ts. */
export const TYPE_CODES: Readonly<Record<RrType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  SPF: 99,
  CAA: 257,
};

export const OPT = 41;

const NAMES = new Map(Object.entries(TYPE_CODES).map(([name, code]) => [code, name as RrType]));

export function typeOfCode(code: number): RrType | null {
  return NAMES.get(code) ?? null;
}

export const RCODES = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const;
export type RcodeName = keyof typeof RCODES;

/** Our EDNS payload size: no fragment on common paths (DNS flag day 2020). */
export const UDP_SIZE = 1232;
