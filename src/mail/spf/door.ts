import { normalizeName } from "../../dns/name.ts";
import { joined } from "../../dns/rdata.ts";
import type { Dns, DnsError, Name, RrType } from "../../dns/types.ts";
import { isSpfRecord } from "./parse.ts";

/** What a question of SPF came to: records as text, none (void), or trouble. */
export type Texts =
  { readonly kind: "texts"; readonly texts: readonly string[]; readonly nxdomain: boolean } | DnsError;

/** A raw name (one character a byte, no escapes) as a Name; null when it cannot be asked. */
export function rawToName(raw: string): Name | null {
  return normalizeName(raw.replaceAll("\\", "\\\\"));
}

/** A Name back to raw bytes, for macros. */
export function nameToRaw(name: Name): string {
  return name.replace(/\\(\d{3})/g, (_, digits: string) => String.fromCharCode(Number(digits)));
}

/** Addresses, names or texts of a name; CNAME records are followed by the door. */
export async function textsOf(dns: Dns, name: Name, type: RrType): Promise<Texts> {
  const outcome = await dns.ask({ name, type });
  if (outcome.kind === "error") return outcome;
  const texts = outcome.records.flatMap((rr): readonly string[] => {
    if (rr.data.type !== type) return [];
    switch (rr.data.type) {
      case "A":
      case "AAAA":
        return [rr.data.address];
      case "PTR":
        return [rr.data.target];
      case "MX":
        return [rr.data.exchange];
      case "TXT":
      case "SPF":
        return [joined(rr.data)];
      default:
        return [];
    }
  });
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
