import type { Attachment } from "postal-mime";
import { domainIn } from "./subject.ts";
import type { SignedBy } from "./types.ts";

const MAX_HEAD = 64 * 1024;
const MAX_SIGNATURES = 3;

/** The header of the mail that came back, or of what was kept of it (RFC 6522 §3); lines unfolded. Null without one. */
export function returnedHead(parts: readonly Attachment[]): string | null {
  const returned = parts.find((a) => /^(?:message\/(?:rfc822|global)|text\/rfc822-headers)/.test(a.mimeType));
  if (returned === undefined) return null;
  const text = textOf(returned).slice(0, MAX_HEAD).replaceAll("\r", "").replace(/^\n+/, "");
  return (text.split("\n\n")[0] ?? "").replace(/\n[ \t]+/g, " ");
}

export function textOf(part: Attachment): string {
  return typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
}

/** The domain in From. */
export function authorOf(head: string | null): string | null {
  const from = /^From:(.*)$/im.exec(head ?? "")?.[1];
  return domainIn(/@([^\s<>"',;()]+)/.exec(from ?? "")?.[1]);
}

/** The first signatures' domains and selectors. */
export function signaturesOf(head: string | null): readonly SignedBy[] {
  return [...(head ?? "").matchAll(/^DKIM-Signature:(.*)$/gim)].slice(0, MAX_SIGNATURES).flatMap(([, value = ""]) => {
    const tag = (name: string): string | undefined =>
      new RegExp(`[;\\s]${name}= ?([^\\s;]{1,255})`).exec(`;${value}`)?.[1];
    const [domain, selector] = [domainIn(tag("d")), tag("s") ?? ""];
    return domain === null || !/^[\w.-]{1,63}$/.test(selector) ? [] : [{ domain, selector: selector.toLowerCase() }];
  });
}
