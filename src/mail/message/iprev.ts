import type { Dns } from "../../dns/types.ts";
import { formatIp, type Ip, type IpText } from "../../ip/ip.ts";
import type { Fact } from "../known.ts";
import { reverseOf } from "../reverse/reverse.ts";
import { bareTrouble, type Trouble } from "../trouble.ts";

/** Why it is no pass: a code with what its words need. */
export type IprevProblem =
  { readonly code: "no-ip" | "no-reverse" | "not-confirmed" } | { readonly code: "unknown"; readonly trouble: Trouble };

/** In English, for JSON. */
export function iprevProblemText(problem: IprevProblem): string {
  switch (problem.code) {
    case "no-ip":
      return "the source address is not known";
    case "no-reverse":
      return "the address has no reverse name (PTR)";
    case "not-confirmed":
      return "no reverse name leads back to the address";
    case "unknown":
      return `${problem.trouble.reason} (${problem.trouble.detail})`;
  }
}

/** RFC 8601 §2.7.3; `not-checked`: the address is not known. */
export interface Iprev {
  readonly result: "pass" | "fail" | "temperror" | "permerror" | "not-checked";
  /** In English. */
  readonly reason: string | null;
  /** The same for words in other languages; not in JSON. */
  readonly why: IprevProblem | null;
  readonly names: readonly {
    readonly name: string;
    readonly addresses: readonly IpText[];
    readonly confirmed: boolean | null;
  }[];
}

/** Does a reverse name of the address lead back to it (RFC 8601 §3)? */
export async function iprevOf(dns: Dns, ip: Ip | null): Promise<Iprev> {
  if (ip === null) return judged("not-checked", { code: "no-ip" });
  const { names } = await reverseOf(dns, formatIp(ip));
  if (!names.known) return judged("temperror", { code: "unknown", trouble: bareTrouble(names) });
  const shown = names.value.map((n) => ({
    name: n.name,
    addresses: n.addresses.known ? n.addresses.value : [],
    confirmed: n.confirmed.known ? n.confirmed.value : null,
  }));
  if (shown.length === 0) return judged("permerror", { code: "no-reverse" });
  if (shown.some((n) => n.confirmed === true)) return judged("pass", null, shown);
  const open = names.value.map((n) => n.confirmed).find(isTrouble);
  if (open?.known === false) return judged("temperror", { code: "unknown", trouble: bareTrouble(open) }, shown);
  return judged("fail", { code: "not-confirmed" }, shown);
}

function judged(result: Iprev["result"], why: IprevProblem | null, names: Iprev["names"] = []): Iprev {
  return { result, reason: why === null ? null : iprevProblemText(why), why, names };
}

/** A name that cannot be asked will not lead back another time either. */
function isTrouble(fact: Fact<boolean>): boolean {
  return !fact.known && fact.reason !== "bad-name" && fact.reason !== "bounded";
}
