import { normalizeName } from "../../dns/name.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, DnsError, Name, Rdata } from "../../dns/types.ts";
import type { IpText } from "../../ip/ip.ts";
import { isSpfRecord } from "./parse.ts";

/** What a question of SPF came to: records as text, none (void), or trouble. */
export type Texts<T extends string = string> =
  { readonly kind: "texts"; readonly texts: readonly T[]; readonly nxdomain: boolean } | DnsError;

/** What a record of each type says, for SPF. */
export interface TextOf {
  readonly A: IpText;
  readonly AAAA: IpText;
  readonly MX: Name;
  readonly PTR: Name;
  readonly SPF: string;
  readonly TXT: string;
}

const READ: { readonly [T in keyof TextOf]: (data: Rdata) => readonly TextOf[T][] } = {
  A: (data) => (data.type === "A" ? [data.address] : []),
  AAAA: (data) => (data.type === "AAAA" ? [data.address] : []),
  MX: (data) => (data.type === "MX" ? [data.exchange] : []),
  PTR: (data) => (data.type === "PTR" ? [data.target] : []),
  SPF: (data) => (data.type === "SPF" ? [joined(data)] : []),
  TXT: (data) => (data.type === "TXT" ? [joined(data)] : []),
};

/** A raw name (one character a byte, no escapes) as a Name; null when it cannot be asked. */
export function rawToName(raw: string): Name | null {
  return normalizeName(raw.replaceAll("\\", "\\\\"));
}

/** A Name back to raw bytes, for macros. */
export function nameToRaw(name: Name): string {
  return name.replace(/\\(\d{3})/g, (_, digits: string) => String.fromCharCode(Number(digits)));
}

/** Addresses, names or texts of a name; CNAME records are followed by the door. */
export async function textsOf<T extends keyof TextOf>(dns: Dns, name: Name, type: T): Promise<Texts<TextOf[T]>> {
  const outcome = await dns.ask({ name, type });
  if (outcome.kind === "error") return outcome;
  const read = READ[type];
  const texts = outcome.records.flatMap((rr) => read(rr.data));
  return { kind: "texts", texts, nxdomain: outcome.rcode === "NXDOMAIN" };
}

export type RecordOf =
  | { readonly kind: "record"; readonly text: string }
  | { readonly kind: "none"; readonly nxdomain: boolean }
  | { readonly kind: "multiple"; readonly texts: readonly string[] }
  | DnsError;

/** The SPF record of a name (RFC 7208 §4.4, §4.5). */
export async function recordOf(dns: Dns, name: Name): Promise<RecordOf> {
  const found = await textsOf(dns, name, "TXT");
  if (found.kind === "error") return found;
  const records = found.texts.filter(isSpfRecord);
  if (records.length > 1) return { kind: "multiple", texts: records };
  return records[0] === undefined ? { kind: "none", nxdomain: found.nxdomain } : { kind: "record", text: records[0] };
}
