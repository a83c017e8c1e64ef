import { normalizeName, toAscii, isSubdomain } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { excerpt } from "../../text/printable.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import type { Canonicalization } from "./canonicalize.ts";
import { colonList, parseTagList, tagOf, withoutFws, type TagList } from "./tag-list.ts";
import { frozenText } from "../record-fault-text.ts";

export type Algorithm = "rsa-sha256" | "ed25519-sha256" | "rsa-sha1";

/** A DKIM-Signature that can be verified (RFC 6376 §3.5). */
export interface Signature {
  readonly domain: Name;
  readonly selector: string;
  /** i=, the agent or user; `@domain` by default. */
  readonly identity: string;
  readonly identityDomain: Name;
  readonly algorithm: Algorithm;
  readonly header: Canonicalization;
  readonly body: Canonicalization;
  /** Names of h= in lower case, in order, as often as written. */
  readonly signed: readonly string[];
  readonly bodyHash: Buffer;
  readonly signature: Buffer;
  /** l=: octets of the canonical body that are signed; null = all. */
  readonly length: number | null;
  /** t= and x=, Unix seconds. */
  readonly at: number | null;
  readonly expires: number | null;
}

/** What a broken one still says of itself, for the report. */
export interface SignatureSketch {
  readonly domain: string | null;
  readonly selector: string | null;
}

/** No domain name or mailbox is longer (RFC 5321 §4.5.3.1). */
const MAX_SHOWN = 320;

const ALGORITHMS: readonly Algorithm[] = ["rsa-sha256", "ed25519-sha256", "rsa-sha1"];

export function sketchOf(list: TagList): SignatureSketch {
  const shown = (name: string): string | null => tagOf(list, name)?.value.slice(0, MAX_SHOWN) ?? null;
  return { domain: shown("d"), selector: shown("s") };
}

/** Reads the value of a DKIM-Signature header field; the error is the reason for `permerror`. */
export function parseSignature(value: string): { readonly list: TagList; readonly read: Result<Signature, string> } {
  const list = parseTagList(value);
  return { list, read: readSignature(list) };
}

function readSignature(list: TagList): Result<Signature, string> {
  const fault = list.faults.find((f) => f.fatal);
  if (fault !== undefined) return fail(`${frozenText(fault.fault)} (column ${fault.column})`);
  const text = (name: string): string => tagOf(list, name)?.value ?? "";
  const missing = ["v", "a", "b", "bh", "d", "h", "s"].filter((name) => tagOf(list, name) === null);
  if (missing.length > 0) return fail(`required tags are missing: ${missing.map((m) => `${m}=`).join(", ")}`);
  if (text("v") !== "1") return fail(`v=${excerpt(text("v"), 20)}: expected v=1`);
  const algorithm = ALGORITHMS.find((a) => a === text("a").toLowerCase());
  if (algorithm === undefined) return fail(`a=${excerpt(text("a"), 40)} is not an algorithm of DKIM`);
  const [header, body] = canonicalizations(text("c"));
  if (header === null || body === null)
    return fail(`c=${excerpt(text("c"), 40)}: expected simple or relaxed, or two of them with a slash`);
  const query = colonList(tagOf(list, "q"));
  if (query !== null && !query.some((q) => q.toLowerCase() === "dns/txt"))
    return fail(`q=${excerpt(text("q"), 40)}: only dns/txt is known`);
  const domain = domainOf(text("d"));
  if (domain === null || domain === "") return fail(`d=${excerpt(text("d"), 80)} is not a domain name`);
  const selector = domainOf(text("s"));
  if (selector === null || selector === "") return fail(`s=${excerpt(text("s"), 80)} is not a selector`);
  const identity = identityOf(tagOf(list, "i")?.value ?? `@${domain}`);
  if (identity === null || !isSubdomain(identity.domain, domain))
    return fail(`i=${excerpt(text("i"), 80)} is not at d=${domain} or below it`);
  const signed = text("h")
    .split(":")
    .map((name) => withoutFws(name).toLowerCase());
  if (!signed.includes("from")) return fail("h= does not name From, which must be signed");
  const bodyHash = base64(text("bh"));
  const signature = base64(text("b"));
  if (bodyHash === null || bodyHash.length !== (algorithm === "rsa-sha1" ? 20 : 32))
    return fail("bh= is not a hash in base64");
  if (signature === null) return fail("b= is not base64");
  const numbers = numbersOf(list);
  if (typeof numbers === "string") return fail(numbers);
  return ok({
    ...{ domain, selector, identity: identity.text, identityDomain: identity.domain, algorithm, header, body, signed },
    ...{ bodyHash, signature, ...numbers },
  });
}

type Numbers = Pick<Signature, "length" | "at" | "expires">;

function numbersOf(list: TagList): Numbers | string {
  const read = (name: string): number | null | undefined => {
    const tag = tagOf(list, name);
    if (tag === null) return null;
    return /^\d{1,15}$/.test(tag.value) ? Number(tag.value) : undefined;
  };
  const [length, at, expires] = [read("l"), read("t"), read("x")];
  if (length === undefined) return `l=${excerpt(tagOf(list, "l")?.value ?? "", 40)} is not a count of octets`;
  if (at === undefined) return `t=${excerpt(tagOf(list, "t")?.value ?? "", 40)} is not a time in seconds`;
  if (expires === undefined) return `x=${excerpt(tagOf(list, "x")?.value ?? "", 40)} is not a time in seconds`;
  // §3.5: the value of x= MUST be greater than that of t=.
  if (at !== null && expires !== null && expires <= at) return "x= is not after t=";
  return { length, at, expires };
}

/** §3.5, c=: one word is the header's, the body's is then simple. */
function canonicalizations(text: string): readonly [Canonicalization | null, Canonicalization | null] {
  const [header = "", body = "simple", ...more] = (text === "" ? "simple" : text).toLowerCase().split("/");
  const word = (w: string): Canonicalization | null => (w === "simple" || w === "relaxed" ? w : null);
  return [more.length > 0 ? null : word(header), word(body)];
}

function identityOf(text: string): { readonly text: string; readonly domain: Name } | null {
  const at = text.lastIndexOf("@");
  const domain = at < 0 ? null : domainOf(text.slice(at + 1));
  return domain === null || domain === "" || text.length > MAX_SHOWN ? null : { text, domain };
}

/** A-labels or, by RFC 8616, U-labels in UTF-8; the text is bytes. */
function domainOf(bytes: string): Name | null {
  const text = Buffer.from(bytes, "latin1").toString("utf8");
  const ascii = toAscii(text);
  return ascii === null || /[\\\s]/.test(ascii) ? null : normalizeName(ascii);
}

/** Strict base64 with folding white space allowed; null when it is something else or empty. */
export function base64(text: string): Buffer | null {
  const bare = withoutFws(text);
  if (bare === "" || bare.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return null;
  return Buffer.from(bare, "base64");
}
