import { familyOf, type IpText } from "../../ip/ip.ts";
import { cidrsOf } from "../../ip/range.ts";
import type { IpSet } from "../../ip/set.ts";
import { parseSpf } from "./parse.ts";

/** The record with terms put first, where they always count and cost nothing. */
export function withFirst(text: string, terms: readonly string[]): string {
  const { record } = parseSpf(text);
  return ["v=spf1", ...terms, ...record.terms.map((term) => term.text)].join(" ");
}

/** ip4 and ip6 terms for a set of addresses. */
export function termsOf(set: IpSet): readonly string[] {
  return set.flatMap((range) => cidrsOf(range).map((cidr) => `ip${range.family}:${cidr}`));
}

/** The term for one address, as text (RFC 7208 §5.6). */
export function termOf(address: IpText): string {
  return `ip${familyOf(address)}:${address}`;
}
