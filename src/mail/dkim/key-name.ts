import { normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";

/** Where a key stands (RFC 6376 §3.6.2.1), as text: what a signature says may be no name. */
export function keyNameText(selector: string, domain: string): string {
  return `${selector}._domainkey.${domain}`;
}

/** The same as a name; null where it cannot be asked. */
export function keyName(selector: string, domain: string): Name | null {
  return normalizeName(keyNameText(selector, domain));
}
