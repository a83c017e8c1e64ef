import { normalizeName, toAscii, isSubdomain } from "../../dns/name.ts";
import type { Name } from "../../dns/types.ts";
import { fail, ok, type Result } from "../../text/problem.ts";
import type { Canonicalization } from "./canonicalize.ts";
import { colonList, parseTagList, tagOf, withoutFws, type TagList } from "./tag-list.ts";
import type { SignatureFault } from "./problem.ts";

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

/** Reads the value of a DKIM-Signature header field; the error is why it is `permerror`. */
export function parseSignature(value: string): {
  readonly list: TagList;
  readonly read: Result<Signature, SignatureFault>;
} {
  const list = parseTagList(value);
  return { list, read: readSignature(list) };
}

function readSignature(list: TagList): Result<Signature, SignatureFault> {
  const fault = list.faults.find((f) => f.fatal);
  if (fault !== undefined) return fail({ code: "tag-list", fault: fault.fault, column: fault.column });
  const text = (name: string): string => tagOf(list, name)?.value ?? "";
  const shown = (name: string): string => text(name).slice(0, MAX_SHOWN);
  const missing = ["v", "a", "b", "bh", "d", "h", "s"].filter((name) => tagOf(list, name) === null);
  if (missing.length > 0) return fail({ code: "missing-tags", tags: missing });
  if (text("v") !== "1") return fail({ code: "version", value: shown("v") });
  const algorithm = ALGORITHMS.find((a) => a === text("a").toLowerCase());
  if (algorithm === undefined) return fail({ code: "algorithm", value: shown("a") });
  const [header, body] = canonicalizations(text("c"));
  if (header === null || body === null) return fail({ code: "canonicalization", value: shown("c") });
  const query = colonList(tagOf(list, "q"));
  if (query !== null && !query.some((q) => q.toLowerCase() === "dns/txt"))
    return fail({ code: "query", value: shown("q") });
  const domain = domainOf(text("d"));
  if (domain === null || domain === "") return fail({ code: "domain", value: shown("d") });
  const selector = domainOf(text("s"));
  if (selector === null || selector === "") return fail({ code: "selector", value: shown("s") });
  const identity = identityOf(tagOf(list, "i")?.value ?? `@${domain}`);
  if (identity === null || !isSubdomain(identity.domain, domain))
    return fail({ code: "identity", value: shown("i"), domain });
  const signed = text("h")
    .split(":")
    .map((name) => withoutFws(name).toLowerCase());
  if (!signed.includes("from")) return fail({ code: "from-not-signed" });
  const bodyHash = base64(text("bh"));
  const signature = base64(text("b"));
  if (bodyHash === null || bodyHash.length !== (algorithm === "rsa-sha1" ? 20 : 32)) return fail({ code: "body-hash" });
  if (signature === null) return fail({ code: "not-base64" });
  const numbers = numbersOf(list);
  if ("code" in numbers) return fail(numbers);
  return ok({
    domain,
    selector,
    identity: identity.text,
    identityDomain: identity.domain,
    algorithm,
    header,
    body,
    signed,
    bodyHash,
    signature,
    ...numbers,
  });
}

type Numbers = Pick<Signature, "length" | "at" | "expires">;

function numbersOf(list: TagList): Numbers | SignatureFault {
  const read = (name: string): number | null | undefined => {
    const tag = tagOf(list, name);
    if (tag === null) return null;
    return /^\d{1,15}$/.test(tag.value) ? Number(tag.value) : undefined;
  };
  const [length, at, expires] = [read("l"), read("t"), read("x")];
  const bad = (tag: "l" | "t" | "x"): SignatureFault => ({
    code: "number",
    tag,
    value: (tagOf(list, tag)?.value ?? "").slice(0, MAX_SHOWN),
  });
  if (length === undefined) return bad("l");
  if (at === undefined) return bad("t");
  if (expires === undefined) return bad("x");
  // §3.5: the value of x= MUST be greater than that of t=.
  if (at !== null && expires !== null && expires <= at) return { code: "expires-before" };
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
