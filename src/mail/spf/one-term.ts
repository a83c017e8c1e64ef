import { parseIp } from "../../ip/ip.ts";
import { nearest } from "../../text/nearest.ts";
import { addressTerm } from "./address-term.ts";
import { bareHost, isHostName } from "./host-name.ts";

/** Names of mechanisms and modifiers that are long enough to be told from a slip. */
export const LONG_NAMES = ["include", "exists", "redirect", "ip4", "ip6", "all", "ptr"] as const;

/** One word as one term: the name, the separator, the qualifier, the address set right. */
export function oneTerm(word: string): string | null {
  const qualified = qualifierFirst(word);
  const address = addressTerm(qualified);
  if (address !== null) return address;
  const match = /^([+?~-]?)([a-z0-9][a-z0-9_]*)(?:[:=;.]+(.*))?$/i.exec(colonPut(qualified));
  if (match === null) return null;
  const [, qualifier = "", written = "", value = ""] = match;
  const name = meantName(written);
  if (name === null) return null;
  if (name === "redirect" || name === "exp") return `${name}=${bareHost(value)}`;
  // A bare all lets everyone pass: nobody is told to write that.
  if (name === "all") return value === "" && qualifier !== "" ? `${qualifier}all` : null;
  if (name === "ip4" || name === "ip6")
    return (
      addressTerm(`${qualifier}${value}`) ?? (isHostName(bareHost(value)) ? `${qualifier}a:${bareHost(value)}` : null)
    );
  return `${qualifier}${name}${value === "" ? "" : `:${bareHost(value)}`}`;
}

/** `include_spf.a.test` and `ip4192.0.2.1`: the name of the mechanism without its colon. */
function colonPut(word: string): string {
  const match = /^([+?~-]?(?:include|exists|redirect|ip4|ip6))(?![:=;.])([a-z0-9_-]+(?:[.:].*))$/i.exec(word);
  if (match?.[1] === undefined || match[2] === undefined) return word;
  const isName = isHostName(match[2]) || parseIp(match[2].split("/")[0] ?? "") !== null;
  return isName && meantName(word.replace(/[:.=].*$/, "").replace(/^[+?~-]/, "")) === null
    ? `${match[1]}:${match[2]}`
    : word;
}

/** `all-`, `--all`, `-al` and the like. */
function qualifierFirst(word: string): string {
  const trailing = /^(all)([~?+-])$/i.exec(word);
  if (trailing !== null) return `${trailing[2] ?? ""}${trailing[1] ?? ""}`;
  const doubled = /^([+?~-])[+?~-]+(.*)$/.exec(word);
  return doubled === null ? word.replace(/\.$/, "") : `${doubled[1] ?? ""}${doubled[2] ?? ""}`;
}

/** The mechanism or modifier that a name means, also `ipv4`, `ip` and near misses. */
export function meantName(written: string): string | null {
  const name = written.toLowerCase();
  if (["a", "mx", "exp", ...LONG_NAMES].includes(name)) return name;
  if (/^ip(v?[46])?$|^ip-?v[46]$/.test(name)) return "ip4"; // the address decides which
  // Letters before a whole name are another term.
  if (/.(?:include|exists|ip4|ip6)$/.test(name)) return null;
  return nearest(name, LONG_NAMES);
}
