import { below, isSubdomain, normalizeName, parentOf, relativeTo, ROOT } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { reverseName, reversedLabels } from "../../dns/reverse-name.ts";
import { parseIp } from "../../ip/ip.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import { nameOf } from "../iac/rdata.ts";

/** `example.com` of `example.com!inside` (a split-horizon variant); null when it is no domain name. */
export function originOf(domain: string): Name | null {
  const bang = domain.indexOf("!");
  const name = bang < 0 ? domain : domain.slice(0, bang);
  return name === "" ? null : nameOf(name);
}

/** The variant's tag: null for the plain domain (`example.com` and `example.com!`). */
export function tagOf(domain: string): string | null {
  const bang = domain.indexOf("!");
  return bang < 0 || bang === domain.length - 1 ? null : domain.slice(bang + 1);
}

/**
 * The owner of a record: `@`, a label relative to the domain, or a full name with its final dot. A name that repeats the
 * domain is an error in DNSControl unless DISABLE_REPEATED_DOMAIN_CHECK stands beside it.
 */
export function ownerOf(label: string, origin: Name, subdomain: Name, repeated: boolean): Result<Name, string> {
  const shown = excerpt(label, 80);
  if (label === "@" || label === "") return ok(below(subdomain, origin));
  const name = nameOf(label);
  if (name === null) return fail(`"${shown}" is not a domain name`);
  // REV() gives a whole name without its final dot.
  if (label.endsWith(".") || (isReverse(name) && isSubdomain(name, origin))) {
    return isSubdomain(name, origin)
      ? ok(name)
      : fail(`"${shown}" is not in the domain ${origin}; expected a name inside of it`);
  }
  // The subdomain of D_EXTEND() stands behind the label when DNSControl looks for the domain at its end.
  if (!repeated && subdomain === "" && isSubdomain(name, origin))
    return fail(`"${shown}" repeats the domain: expected a label such as "www", or the full name with a final dot`);
  const full = normalizeName([name, subdomain, origin].filter((part) => part !== "").join("."));
  return full === null ? fail(`"${shown}" is too long for a domain name`) : ok(full);
}

/** A target: a single label belongs to the domain, a name with dots must end with one. */
export function targetOf(target: string, origin: Name, subdomain: Name): Result<Name, string> {
  const shown = excerpt(target, 80);
  if (target === "@") return ok(below(subdomain, origin));
  if (target === ".") return ok(ROOT);
  const name = nameOf(target);
  if (name === null || target === "") return fail(`the target "${shown}" is not a domain name`);
  if (target.endsWith(".")) return ok(name);
  if (target.includes("."))
    return fail(`the target "${shown}" has dots but no final dot: expected "${shown}." or a single label`);
  const full = normalizeName([name, subdomain, origin].filter((part) => part !== "").join("."));
  return full === null ? fail(`the target "${shown}" is too long for a domain name`) : ok(full);
}

function isReverse(name: Name): boolean {
  return /(^|\.)(in-addr|ip6)\.arpa$/.test(name);
}

/** PTR("192.0.2.1", …): an address stands for its reverse name; in a classless zone (RFC 2317) for the last label in it. */
export function reverseOwner(label: string, origin: Name): Name | null {
  const ip = parseIp(label);
  if (ip === null || !isReverse(origin)) return null;
  const full = reverseName(ip);
  const classless = /^(\d{1,3})[/-](\d{1,2})\.(.+)$/.exec(origin);
  if (classless === null) return isSubdomain(full, origin) ? full : null;
  return parentOf(full) === classless[3] ? below(relativeTo(full, parentOf(full)), origin) : null;
}

/** `64-26.2.0.192.in-addr.arpa` for 192.0.2.64/26 (RFC 4183 §2). */
function hyphened(address: bigint, bits: number): string {
  const octets = [24n, 16n, 8n, 0n].map((shift) => Number((address >> shift) & 255n));
  const whole = Math.floor(bits / 8);
  const size = 2 ** (8 - (bits % 8));
  const first = Math.floor((octets[whole] ?? 0) / size) * size;
  return [`${first}-${bits}`, ...octets.slice(0, whole).reverse(), "in-addr.arpa"].join(".");
}

/** REV(): the reverse name of an address, or of a network on a label's border; `classless` for IPv4 /25 to /31 (RFC 2317). */
export function reverseZone(
  text: string,
  classless: "rfc2317" | "rfc4183",
): Result<{ readonly name: string; readonly classless: boolean }, string> {
  const [address = "", length] = text.split("/");
  const ip = parseIp(address);
  if (ip === null) return fail(`REV("${excerpt(text, 60)}"): expected an address or a network`);
  const total = ip.family === 4 ? 32 : 128;
  const bits = length === undefined ? total : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  const unit = ip.family === 4 ? 8 : 4;
  const suffix = ip.family === 4 ? "in-addr.arpa" : "ip6.arpa";
  if (bits < 0 || bits > total) return fail(`REV("${excerpt(text, 60)}"): the prefix length is not from 0 to ${total}`);
  const labels = reversedLabels(ip).split(".");
  if (bits % unit === 0) {
    const kept = labels.slice((total - bits) / unit);
    return ok({ name: [...kept, suffix].join("."), classless: false });
  }
  if (ip.family === 4 && classless === "rfc4183" && bits > 8)
    return ok({ name: hyphened(ip.value, bits), classless: true });
  if (ip.family === 6 || bits < 24) return fail(`REV("${excerpt(text, 60)}"): a prefix length inside of a label`);
  const size = 2 ** (32 - bits);
  const first = Math.floor(Number(ip.value & 255n) / size) * size;
  return ok({ name: [`${first}/${bits}`, ...labels.slice(1), suffix].join("."), classless: true });
}
