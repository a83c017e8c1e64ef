import { joined } from "../../dns/rdata.ts";
import type { Dns, DnsError, Name } from "../../dns/types.ts";
import { keyName } from "./key-name.ts";

/** More key records than one below a selector is undefined (RFC 6376 §3.6.2.2); so many are tried. */
const MAX_RECORDS = 5;

export type KeyTexts =
  | { readonly kind: "texts"; readonly name: Name; readonly texts: readonly string[]; readonly more: number }
  | { readonly kind: "none"; readonly name: Name; readonly nxdomain: boolean }
  | { readonly kind: "unaskable" }
  | DnsError;

/** The TXT records at `selector._domainkey.domain`. */
export async function keyTexts(dns: Dns, selector: string, domain: Name): Promise<KeyTexts> {
  const name = keyName(selector, domain);
  if (name === null) return { kind: "unaskable" };
  const outcome = await dns.ask({ name, type: "TXT" });
  if (outcome.kind === "error") return outcome;
  const texts = outcome.records.flatMap((rr) => (rr.data.type === "TXT" ? [joined(rr.data)] : []));
  if (texts.length === 0) return { kind: "none", name, nxdomain: outcome.rcode === "NXDOMAIN" };
  return { kind: "texts", name, texts: texts.slice(0, MAX_RECORDS), more: Math.max(0, texts.length - 1) };
}
