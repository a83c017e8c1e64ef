import { formatIp, type Ip } from "../../ip/ip.ts";

/** What macros may stand for (RFC 7208 §7.2); `p` is looked up only when a macro needs it. */
export interface MacroContext {
  readonly ip: Ip;
  readonly localPart: string;
  readonly senderDomain: string;
  readonly domain: string;
  readonly helo: string;
  readonly receiver: string;
  /** Unix seconds. */
  readonly now: number;
  readonly validatedName: () => Promise<string>;
}

/** Does the text hold `%{p}` in any form? */
export function needsP(text: string): boolean {
  return /%\{p/i.test(text.replaceAll("%%", ""));
}

/** Does the text hold `%{s}` or `%{l}` in any form? */
export function needsLocalPart(text: string): boolean {
  return /%\{[sl]/i.test(text.replaceAll("%%", ""));
}

/** Expands a macro-string whose syntax is valid (RFC 7208 §7.3). */
export async function expandMacros(text: string, context: MacroContext): Promise<string> {
  const p = needsP(text) ? await context.validatedName() : "unknown";
  return text.replace(
    /%(?:([%_-])|\{([a-z])(\d*)(r?)([.\-+,/_=]*)\})/gi,
    (_, plain: string | undefined, letter: string, digits: string, reverse: string, delimiters: string) => {
      if (plain !== undefined) return plain === "%" ? "%" : plain === "_" ? " " : "%20";
      const value = transform(valueOf(letter.toLowerCase(), context, p), digits, reverse !== "", delimiters);
      return letter >= "A" && letter <= "Z" ? urlEscape(value) : value;
    },
  );
}

/** RFC 7208 §7.2, §7.3. */
function valueOf(letter: string, context: MacroContext, p: string): string {
  switch (letter) {
    case "s":
      return `${context.localPart}@${context.senderDomain}`;
    case "l":
      return context.localPart;
    case "o":
      return context.senderDomain;
    case "d":
      return context.domain;
    case "i":
      return context.ip.family === 4
        ? formatIp(context.ip)
        : context.ip.value.toString(16).padStart(32, "0").split("").join(".");
    case "p":
      return p;
    case "v":
      return context.ip.family === 4 ? "in-addr" : "ip6";
    case "h":
      return context.helo;
    case "c":
      return formatIp(context.ip);
    case "r":
      return context.receiver;
    default:
      return String(context.now);
  }
}

/** RFC 7208 §7.3: split at the delimiters, reverse, keep the rightmost, join with dots. */
function transform(value: string, digits: string, reverse: boolean, delimiters: string): string {
  if (digits === "" && !reverse && delimiters === "") return value;
  const at = delimiters === "" ? "." : delimiters;
  const parts = splitAny(value, at);
  if (reverse) parts.reverse();
  const keep = digits === "" ? parts.length : Math.min(parts.length, Number(digits));
  return parts.slice(parts.length - keep).join(".");
}

function splitAny(value: string, delimiters: string): string[] {
  const parts: string[] = [""];
  for (const c of value) {
    if (delimiters.includes(c)) parts.push("");
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""}${c}`;
  }
  return parts;
}

/** RFC 3986 §2.3: all but unreserved characters; one character is one byte here. */
function urlEscape(value: string): string {
  return value.replace(/[^A-Za-z0-9\-._~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** A target name over 253 characters loses labels from the left (RFC 7208 §7.3). */
export function fitName(name: string): string {
  let text = name.endsWith(".") ? name.slice(0, -1) : name;
  while (text.length > 253) {
    const dot = text.indexOf(".");
    if (dot < 0) return text;
    text = text.slice(dot + 1);
  }
  return text;
}
