import type { Dns } from "../../dns/types.ts";
import type { Ip } from "../../ip/ip.ts";
import type { Fact } from "../known.ts";
import { reverseOf } from "../reverse/reverse.ts";

/** RFC 8601 §2.7.3; `not-checked`: the address is not known. */
export interface Iprev {
  readonly result: "pass" | "fail" | "temperror" | "permerror" | "not-checked";
  readonly reason: string | null;
  readonly names: readonly {
    readonly name: string;
    readonly addresses: readonly string[];
    readonly confirmed: boolean | null;
  }[];
}

/** Does a reverse name of the address lead back to it (RFC 8601 §3)? */
export async function iprevOf(dns: Dns, ip: Ip | null): Promise<Iprev> {
  if (ip === null) return { result: "not-checked", reason: "the source address is not known", names: [] };
  const { names } = await reverseOf(dns, ip);
  if (!names.known) return { result: "temperror", reason: `${names.reason} (${names.detail})`, names: [] };
  const shown = names.value.map((n) => ({
    name: n.name,
    addresses: n.addresses.known ? n.addresses.value : [],
    confirmed: n.confirmed.known ? n.confirmed.value : null,
  }));
  if (shown.length === 0) return { result: "permerror", reason: "the address has no reverse name (PTR)", names: shown };
  if (shown.some((n) => n.confirmed === true)) return { result: "pass", reason: null, names: shown };
  const open = names.value.map((n) => n.confirmed).find(isTrouble);
  if (open?.known === false) return { result: "temperror", reason: `${open.reason} (${open.detail})`, names: shown };
  return { result: "fail", reason: "no reverse name leads back to the address", names: shown };
}

/** A name that cannot be asked will not lead back another time either. */
function isTrouble(fact: Fact<boolean>): boolean {
  return !fact.known && fact.reason !== "bad-name" && fact.reason !== "bounded";
}
