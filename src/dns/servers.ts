import { normalizeIp, type IpText } from "../ip/ip.ts";
import type { Handler } from "./server.ts";
import { excerpt } from "../text/printable.ts";
import { fail, ok, type Result } from "../text/problem.ts";

export type Server =
  | { readonly kind: "udp"; readonly address: IpText; readonly port: number }
  | { readonly kind: "doh"; readonly url: string }
  /** In this process, over zone files. */
  | { readonly kind: "embedded"; readonly label: string; readonly handler: Handler };

/** A `--dns` value. `zones` stands for an embedded server over the zone files of a directory. */
export type DnsSource = Server | { readonly kind: "zones"; readonly dir: string };

const EXPECTED = "expected ADDR[:PORT] ([2001:db8::1]:5353 for IPv6), https://…/dns-query or zones:DIR";

/** Reads one `--dns` value. */
export function parseDnsSource(text: string): Result<DnsSource> {
  const wrong = (hint: string | null): Result<never> =>
    fail([{ at: null, message: `--dns ${excerpt(text, 80)}: ${EXPECTED}`, hint }]);
  if (text.startsWith("zones:"))
    return text.length > 6 ? ok({ kind: "zones", dir: text.slice(6) }) : wrong("zones:./zones");
  if (/^https?:/i.test(text)) return parseUrl(text) ?? wrong(text.replace(/^http:/i, "https:"));
  const server = parseServer(text);
  return server === null ? wrong(null) : ok(server);
}

/** `ADDR[:PORT]`, `[2001:db8::1]:5353` for IPv6; null when it is not. A scope (`fe80::1%eth0`) is left out. */
export function parseServer(text: string): Server | null {
  const bare = text.replace(/%[^\]:]*/, "");
  const whole = normalizeIp(bare);
  if (whole !== null) return { kind: "udp", address: whole, port: 53 };
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(bare);
  const address = normalizeIp(match?.[1] ?? match?.[2] ?? "");
  const port = Number(match?.[3] ?? "53");
  if (address === null || port < 1 || port > 65_535) return null;
  return { kind: "udp", address, port };
}

/** Plain HTTP only on loopback: anywhere else a neighbour could forge the answers. */
function parseUrl(text: string): Result<DnsSource> | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  const loopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  return url.protocol === "https:" || loopback ? ok({ kind: "doh", url: url.href }) : null;
}

/** The system's resolvers from the text of resolv.conf(5); at most three, as the C library takes. */
export function parseResolvConf(text: string): readonly Server[] {
  const servers = text.split("\n").flatMap((line): readonly Server[] => {
    const value = /^\s*nameserver\s+([^\s#;]+)/.exec(line)?.[1];
    const address = value === undefined ? null : normalizeIp(value.replace(/%.*$/, ""));
    return address === null ? [] : [{ kind: "udp", address, port: 53 }];
  });
  return servers.slice(0, 3);
}
