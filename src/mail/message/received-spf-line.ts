import { formatIp, type IpText } from "../../ip/ip.ts";
import type { Identities } from "./identify.ts";
import type { SpfPart } from "./spf-part.ts";

const MAX_NAME = 300;

/**
 * The Received-SPF field (RFC 7208 §9.1) that a receiver would write with today's answers, in Gmail's words, so that it can be
 * held beside what the receiver wrote. Null where SPF was not checked.
 */
export function receivedSpfLine(spf: SpfPart, who: Identities): string | null {
  if (who.ip === null || spf.result === "not-checked") return null;
  const ip = formatIp(who.ip);
  // An empty path is judged, and shown, by the HELO name (RFC 7208 §2.4).
  const identity = spf.identity === "helo" ? `postmaster@${who.helo ?? ""}` : (who.mailFrom ?? "");
  const domain = quoted(identity);
  const properties = [
    `client-ip=${ip}`,
    ...(who.mailFrom === null ? [] : [`envelope-from="${escaped(who.mailFrom)}"`]),
    ...(who.helo === null ? [] : [`helo=${word(who.helo)}`]),
  ];
  return `Received-SPF: ${spf.result} (mailworthy: ${commentOf(spf.result, domain, ip)}) ${properties.join("; ")};`;
}

function commentOf(result: Exclude<SpfPart["result"], "not-checked">, domain: string, ip: IpText): string {
  switch (result) {
    case "pass":
      return `domain of ${domain} designates ${ip} as permitted sender`;
    case "fail":
      return `domain of ${domain} does not designate ${ip} as permitted sender`;
    case "softfail":
      return `domain of transitioning ${domain} does not designate ${ip} as permitted sender`;
    case "neutral":
      return `${ip} is neither permitted nor denied by domain of ${domain}`;
    case "none":
      return `domain of ${domain} does not designate permitted sender hosts`;
    case "temperror":
      return `error in processing during lookup of ${domain}`;
    case "permerror":
      return `permanent error in processing during lookup of ${domain}`;
  }
}

/** Inside a comment (RFC 5322 §3.2.2), on one line. */
function quoted(text: string): string {
  return flat(text).replace(/[()\\]/g, "\\$&");
}

function escaped(text: string): string {
  return flat(text).replace(/["\\]/g, "\\$&");
}

/** A literal, or a name with signs of the header's own, needs quotes. */
function word(text: string): string {
  return /^[\w.-]+$/.test(text) ? text.slice(0, MAX_NAME) : `"${escaped(text)}"`;
}

function flat(text: string): string {
  return text.slice(0, MAX_NAME).replace(/[^\x20-\x7e]/g, "?");
}
