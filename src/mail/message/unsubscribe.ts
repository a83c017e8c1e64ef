import type { DkimResult } from "../dkim/verify.ts";
import type { UnsubscribeFault } from "./note.ts";
import { fieldsNamed, unfold, type RawMessage } from "./split.ts";

/** How the reader of a bulk mail gets rid of it (RFC 2369, RFC 8058). */
export interface Unsubscribe {
  /** The addresses of List-Unsubscribe; empty without one. */
  readonly uris: readonly string[];
  /** One click: List-Unsubscribe-Post, an https address, and both fields signed (RFC 8058 §3.1, §4). */
  readonly oneClick: boolean;
  /** Marks of mail to many: the fields that say so. */
  readonly bulk: readonly string[];
}

const FIELDS = ["list-unsubscribe", "list-unsubscribe-post"] as const;
const MAX_URIS = 10;
const MAX_TEXT = 4000;

export function unsubscribeOf(message: RawMessage, dkim: readonly DkimResult[]): Unsubscribe {
  const uris = urisOf(message);
  return { uris, oneClick: faultOf(message, uris, dkim) === null, bulk: bulkMarks(message) };
}

/** What keeps bulk mail from having it; null for mail without marks of bulk, and for discussion lists (they have List-Post). */
export function unsubscribeFault(message: RawMessage, dkim: readonly DkimResult[]): UnsubscribeFault | null {
  if (bulkMarks(message).length === 0 || fieldsNamed(message, "list-post").length > 0) return null;
  return faultOf(message, urisOf(message), dkim);
}

function faultOf(message: RawMessage, uris: readonly string[], dkim: readonly DkimResult[]): UnsubscribeFault | null {
  if (uris.length === 0) return "none";
  if (!uris.some((uri) => /^https:/i.test(uri))) return "no-https";
  const [post] = fieldsNamed(message, "list-unsubscribe-post");
  if (post === undefined || !/^list-unsubscribe=one-click$/i.test(unfold(post.value.slice(0, MAX_TEXT)).trim()))
    return "no-post";
  // Whether a signature that could not be verified is right is told with it.
  const signs = (r: DkimResult): boolean => {
    const names = r.signature?.signed.map((name) => name.toLowerCase()) ?? [];
    return r.result !== "fail" && r.result !== "permerror" && FIELDS.every((name) => names.includes(name));
  };
  return dkim.some(signs) ? null : "not-signed";
}

function urisOf(message: RawMessage): readonly string[] {
  const [field] = fieldsNamed(message, "list-unsubscribe");
  const text = field === undefined ? "" : unfold(field.value.slice(0, MAX_TEXT));
  return [...text.matchAll(/<\s?([^\s<>]{1,2000})\s?>/g)].slice(0, MAX_URIS).flatMap(([, uri]) => uri ?? []);
}

function bulkMarks(message: RawMessage): readonly string[] {
  const precedence = fieldsNamed(message, "precedence")[0]?.value ?? "";
  return [
    ...(["list-unsubscribe", "list-id", "feedback-id"] as const).filter(
      (name) => fieldsNamed(message, name).length > 0,
    ),
    ...(/^\s{0,10}(?:bulk|list)\b/i.test(precedence) ? ["precedence"] : []),
  ];
}
