import { parseIp, unmapped, type Ip } from "../../ip/ip.ts";

/** What one comment says. */
export interface Part {
  readonly ips: readonly Ip[];
  readonly name: string | null;
  readonly helo: string | null;
  /** Written as `helo=`, as Exim does; no host's name ends in that. */
  readonly equals: boolean;
  readonly forged: boolean;
  /** It holds an address of which it is not known whose words it is. */
  readonly unclear: boolean;
}

const NOTHING: Part = { ips: [], name: null, helo: null, equals: false, forged: false, unclear: false };
const GREETING = /^(?:(?:account \S{1,300} )?(?:helo|ehlo|lhlo)(?:[= ]|$)|(?:port|ident)=)/i;
const HELO = /(?:^|[\s("])(?:helo|ehlo|lhlo)(?:=| {1,10})([^\s)"]+)/i;
/** Something like an address, wherever it stands. */
const HELD = /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f]{0,4}:/i;
const MAX_COMMENT = 1000;
const BRACKETED = /\[[^\s[\]]{2,60}\]/g;

export function readComment(comment: string): Part {
  const text = comment.trim().replace(/\s+/g, " ");
  if (text.length > MAX_COMMENT) return { ...NOTHING, unclear: true };
  const helo = HELO.exec(text)?.[1] ?? null;
  if (GREETING.test(text)) {
    const rest = text.replace(HELO, " ");
    const equals = /^(?:port=\d{1,5} )?helo=/i.test(text);
    return {
      ...NOTHING,
      helo: helo ?? "",
      equals,
      unclear: HELD.test(rest) || /^(?!\[[^[\]]*\]$).*[[\]]/.test(helo ?? ""),
    };
  }
  const found = /^(?:([^\s[\]()]{1,300}) ?)?(\[[^\s[\]]{2,60}\])(?::\d{1,5})?(?=$|[\s(])(.*)$/.exec(text);
  const ip = found === null ? null : bracketed(found[2] ?? "");
  if (found !== null && ip !== null) {
    const rest = (found[3] ?? "").replace(/\bhelo=(?:\[[^\s[\]@]*\]|[^\s[\]@]*)(?=\s|$)/i, " ");
    return {
      ips: [ip, ...addressesIn(rest)],
      name: hostOf(found[1] ?? ""),
      helo,
      equals: false,
      forged: /may be forged|RDNS failed|unverified/i.test(text),
      unclear: HELD.test(rest.replace(BRACKETED, " ")),
    };
  }
  const bare = /^(?:(\S{1,300}) )?(?:[^\s[\]]{0,200}@)?([0-9a-f.:%]{2,60})(?: with login)?$/i.exec(text);
  const alone = addressOf(bare?.[2] ?? "");
  if (bare !== null && alone !== null) return { ...NOTHING, ips: [alone], name: hostOf(bare[1] ?? "") };
  return { ...NOTHING, unclear: HELD.test(text) };
}

function addressesIn(text: string): readonly Ip[] {
  return [...text.matchAll(BRACKETED)].flatMap(([found]) => listed(bracketed(found)));
}

export function listed(ip: Ip | null): readonly Ip[] {
  return ip === null ? [] : [ip];
}

export function bracketed(word: string): Ip | null {
  const inner = /^\[([^[\]]{2,60})\](?::\d{1,5})?[,;]?$/.exec(word)?.[1];
  return inner === undefined ? null : addressOf(inner);
}

/** `192.0.2.1`, `IPv6:2001:db8::1`, `fe80::1%14`, and with a port behind: `192.0.2.1:25`, `192.0.2.1.25`. */
export function addressOf(text: string): Ip | null {
  const bare = text.replace(/^ipv6:/i, "").replace(/%\w{1,20}$/, "");
  const v4 = /^(\d{1,3}(?:\.\d{1,3}){3})[.:]\d{1,5}$/.exec(bare)?.[1];
  const ip = parseIp(v4 ?? bare);
  return ip === null ? null : unmapped(ip);
}

/** A host name out of `name.`, `IDENT:user@name`; null for "unknown" and for what is no name. */
export function hostOf(text: string): string | null {
  const name = text.slice(text.lastIndexOf("@") + 1).replace(/\.$/, "");
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) && addressOf(name) === null ? name.toLowerCase() : null;
}
