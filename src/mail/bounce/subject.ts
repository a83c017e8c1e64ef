import { normalizeIp, type IpText } from "../../ip/ip.ts";
import { normalizeName } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";

const V4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const V6 =
  /(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){2,7}[0-9a-fA-F:.]{0,39}(?![\w])|(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F:]{0,39}/g;
const BEFORE =
  /(?:client(?: host)?|your ip(?: address)?|\bip(?: address)?|host|server|messages from|mail from ip|connection from|sending ip)(?: is| of)?[\s:=([<]{0,3}(?:\S{1,80}[\s[(]{1,2})?$/i;

/** An address in canonical form, or null. */
export function addressIn(text: string | null | undefined): IpText | null {
  return normalizeIp((text ?? "").replace(/[[\]<>()]/g, "").replace(/[:.,]+$/, ""));
}

/**
 * The sending address that a reply names. A reply may hold several (a list's return code, the receiver's own): then only
 * one that is called the client's counts, and two of those count as none.
 */
export function findAddress(text: string, hostIp: string | null): IpText | null {
  const other = addressIn(hostIp);
  const found = [...text.matchAll(V4), ...text.matchAll(V6)].flatMap((m) => {
    const ip = addressIn(m[0]);
    if (ip === null || ip === other || ip.startsWith("127.")) return [];
    return [{ ip, called: BEFORE.test(text.slice(Math.max(0, m.index - 160), m.index)) }];
  });
  const called = [...new Set(found.filter((f) => f.called).map((f) => f.ip))];
  const all = [...new Set(found.map((f) => f.ip))];
  return (called.length === 1 ? called[0] : all.length === 1 ? all[0] : undefined) ?? null;
}

const NAMED = [
  /\bSPF \[((?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{1,62})\]/i,
  /[?&;](?:s=mfrom;)?id=[^\s&;]*?(?:@|%40)([a-z0-9.-]+)/i,
  /(?:domain(?: of)?(?: sender(?: address)?)?|in the name of|behalf of|mail (?:from|for)|sender(?: address)?|sent from|From:?)[\s:=]+["'<[(]*(?:[^\s"'<>[\]()@]{1,64}@)?((?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{1,62})(?![\w@])/gi,
  /<[^\s<>@]{1,64}@((?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{1,62})>/gi,
] as const;

/** A host name in our form, or null: it must have two labels and no digits-only end. */
export function domainIn(text: string | null | undefined): Name | null {
  const name = normalizeName((text ?? "").replace(/^.*@/, "").replace(/[\].,;:>)'"]+$/, ""));
  return name !== null && /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(name) ? name : null;
}

/** The sending domain that a reply names; `not` are the names that belong to the other side. */
export function findDomain(text: string, not: readonly (string | null)[]): Name | null {
  const foreign = not.flatMap((n) => domainIn(n) ?? []);
  for (const pattern of NAMED) {
    const found = (pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)])
      .map((m) => domainIn(m?.[1]))
      .filter(
        (d): d is Name => d !== null && !foreign.some((f) => d === f || d.endsWith(`.${f}`) || f.endsWith(`.${d}`)),
      );
    const [first] = found;
    if (first !== undefined && new Set(found).size === 1) return first;
  }
  return null;
}

/** A mailbox as the other side names it, or null. */
export function mailboxIn(text: string | null): string | null {
  const found = /^([^\s<>@]{1,128})@([^\s<>@]{1,255})$/.exec((text ?? "").replace(/[<>]/g, "").replace(/[.,;:]+$/, ""));
  const domain = domainIn(found?.[2]);
  return found === null || domain === null ? null : `${found[1] ?? ""}@${domain}`;
}
