import { normalizeName, toAscii } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { tokenize, type Token } from "./tokens.ts";

export interface Mailbox {
  /** `local@domain` as written, without comments and quotes around words. */
  readonly address: string;
  readonly domain: Name | null;
}

/** Longer than any that can be used (RFC 5321 §4.5.3.1). */
const MAX_ADDRESS = 1000;

/**
 * The mailboxes of a From field (RFC 5322 §3.4; groups of RFC 6854 too). Written for DMARC, where one that we do not see is
 * worse than one too many: display names and comments can hold an address, but never are one.
 */
export function mailboxesOf(value: string): readonly Mailbox[] {
  const boxes: Mailbox[] = [];
  let loose: Token[] = [];
  let angle: Token[] | null = null;
  let angles = 0;
  const end = (): void => {
    // "joe@a.example" without angle brackets; with them, the words before are the display name.
    if (angles === 0) push(boxes, loose);
    loose = [];
    angles = 0;
  };
  for (const token of tokenize(value, "<>,:;@")) {
    if (token.kind === "comment") continue;
    const sign = token.kind === "sign" ? token.text : "";
    if (angle !== null) {
      if (sign === ">") {
        push(boxes, angle);
        angle = null;
      } else angle.push(token);
    } else if (sign === "<") {
      angle = [];
      angles++;
    } else if (sign === "," || sign === ";") end();
    else if (sign === ":") loose = [];
    else loose.push(token);
  }
  if (angle !== null) push(boxes, angle);
  end();
  return boxes;
}

function push(boxes: Mailbox[], tokens: readonly Token[]): void {
  // <@relay:joe@a.example>: the obsolete route counts for nothing (RFC 5322 §4.4).
  const route = tokens.findLastIndex((t) => t.kind === "sign" && (t.text === ":" || t.text === ","));
  const spec = tokens.slice(route + 1);
  const at = spec.findLastIndex((t) => t.kind === "sign" && t.text === "@");
  if (at <= 0) return;
  const local = spec
    .slice(0, at)
    .map((t) => t.text)
    .join("");
  const domain = spec
    .slice(at + 1)
    .map((t) => t.text)
    .join("");
  boxes.push({ address: `${local}@${domain}`.slice(0, MAX_ADDRESS), domain: domainOf(domain) });
}

/** A mail domain as DNS knows it; null for address literals and what is no name. */
export function domainOf(text: string): Name | null {
  const ascii = toAscii(text);
  if (ascii === null || /[\\\s[\]]/.test(ascii)) return null;
  const name = normalizeName(ascii);
  return name === "" ? null : name;
}

/** `<joe@a.example>` of a Return-Path; `""` for the empty path `<>`, null when there is nothing to read. */
export function pathOf(value: string): string | null {
  const tokens = tokenize(value, "<>").filter((t) => t.kind !== "comment");
  const open = tokens.findIndex((t) => t.kind === "sign" && t.text === "<");
  const close = tokens.findIndex((t) => t.kind === "sign" && t.text === ">");
  const inner = open >= 0 && close > open ? tokens.slice(open + 1, close) : tokens;
  const text = inner.map((t) => (t.kind === "quoted" ? `"${t.text}"` : t.text)).join("");
  if (text === "") return open >= 0 ? "" : null;
  const path = text.replace(/^@[^:]{0,1000}:/, "");
  return path.includes("@") ? path : null;
}
