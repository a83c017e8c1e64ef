import { createPublicKey, type KeyObject } from "node:crypto";
import { excerpt } from "../../text/printable.ts";
import type { RecordFault, RecordProblem } from "../record-problem.ts";
import { base64 } from "./signature.ts";
import { colonList, parseTagList, tagOf, withoutFws, type Tag, type TagList } from "./tag-list.ts";

/** RFC 8301 §3.2: below 1024 bits a verifier must not accept; signers should use 2048. */
export const LEAST_BITS = 1024;
export const ADVISED_BITS = 2048;
/** Longer than any in the field; keeps the arithmetic of a hostile key cheap. */
const MOST_BITS = 8192;

export interface DkimKey {
  readonly type: "rsa" | "ed25519";
  /** Null when p= is empty (revoked) or no key. */
  readonly key: KeyObject | null;
  readonly bits: number | null;
  readonly revoked: boolean;
  /** t=y: the domain is testing DKIM. */
  readonly testing: boolean;
  /** t=s: i= must be exactly at d=. */
  readonly strict: boolean;
  /** h=: accepted hash names; null = all. */
  readonly hashes: readonly string[] | null;
  /** s=: does the key serve mail? */
  readonly forMail: boolean;
}

export interface ParsedKey {
  /** Null when the record is no key record at all. */
  readonly key: DkimKey | null;
  /** An `error` makes the key unusable. */
  readonly problems: readonly RecordProblem[];
}

type Add = (id: string, severity: RecordProblem["severity"], tag: Tag | null, fault: RecordFault) => void;

/** Reads a key record (RFC 6376 §3.6.1, RFC 8463 §4) as published at `selector._domainkey.domain`. */
export function parseKey(text: string): ParsedKey {
  const list = parseTagList(text);
  const problems: RecordProblem[] = list.faults.map(({ fatal, column, length, fault }) => ({
    id: fatal ? "dkim/syntax" : "dkim/tolerated",
    severity: fatal ? "error" : "warning",
    column,
    length,
    fault,
  }));
  const add: Add = (id, severity, tag, fault) => {
    problems.push({ id, severity, column: tag?.column ?? 1, length: tag?.length ?? Math.max(1, text.length), fault });
  };
  const version = tagOf(list, "v");
  if (version !== null && version.value !== "DKIM1")
    add("dkim/syntax", "error", version, notAWord("v", version.value, ["DKIM1"]));
  else if (version !== null && list.tags[0] !== version)
    add("dkim/syntax", "error", version, { code: "version-not-first" });
  const type = typeOf(list, add);
  const found = tagOf(list, "p");
  if (found === null) add("dkim/syntax", "error", null, { code: "no-key" });
  if (type === null || found === null) return { key: null, problems };
  const { key, bits } = keyOf(type, found, add);
  const limits = limitsOf(list, add);
  problems.sort((a, b) => a.column - b.column);
  return { key: { type, key, bits, ...limits, revoked: withoutFws(found.value) === "" }, problems };
}

function typeOf(list: TagList, add: Add): "rsa" | "ed25519" | null {
  const tag = tagOf(list, "k");
  const word = tag?.value.toLowerCase() ?? "rsa";
  if (word === "rsa" || word === "ed25519") return word;
  add("dkim/syntax", "error", tag, notAWord("k", word, ["rsa", "ed25519"]));
  return null;
}

function limitsOf(list: TagList, add: Add): Pick<DkimKey, "testing" | "strict" | "hashes" | "forMail"> {
  const lower = (name: string): readonly string[] | null =>
    colonList(tagOf(list, name))?.map((w) => w.toLowerCase()) ?? null;
  const [flags, hashes, services] = [lower("t") ?? [], lower("h"), lower("s") ?? ["*"]];
  const forMail = services.includes("*") || services.includes("email");
  if (flags.includes("y")) add("dkim/testing", "info", tagOf(list, "t"), { code: "testing" });
  if (hashes !== null && !hashes.includes("sha256")) add("dkim/hash", "error", tagOf(list, "h"), { code: "no-sha256" });
  if (!forMail) add("dkim/service", "error", tagOf(list, "s"), { code: "not-for-mail" });
  if (tagOf(list, "g") !== null) add("dkim/removed-tag", "info", tagOf(list, "g"), { code: "domainkeys-g" }); // RFC 6376 §C.2;
  return { testing: flags.includes("y"), strict: flags.includes("s"), hashes, forMail };
}

function keyOf(type: "rsa" | "ed25519", tag: Tag, add: Add): { key: KeyObject | null; bits: number | null } {
  if (withoutFws(tag.value) === "") {
    add("dkim/revoked", "error", tag, { code: "revoked" });
    return { key: null, bits: null };
  }
  const bytes = base64(tag.value);
  if (bytes === null) {
    add("dkim/syntax", "error", tag, { code: "not-base64" });
    return { key: null, bits: null };
  }
  const key = type === "rsa" ? rsaKey(bytes) : ed25519Key(bytes);
  if (key === null) {
    add("dkim/syntax", "error", tag, { code: "not-a-key", type });
    return { key: null, bits: null };
  }
  const bits = type === "rsa" ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 256;
  if (type === "rsa") judgeLength(bits, tag, add);
  return bits > MOST_BITS ? { key: null, bits } : { key, bits };
}

function judgeLength(bits: number, tag: Tag, add: Add): void {
  // RFC 8301 §3.2
  if (bits < LEAST_BITS) add("dkim/weak-key", "error", tag, { code: "weak-key", bits, least: LEAST_BITS });
  else if (bits < ADVISED_BITS) add("dkim/short-key", "info", tag, { code: "short-key", bits, least: ADVISED_BITS });
  else if (bits > MOST_BITS) add("dkim/syntax", "error", tag, { code: "too-many-bits", bits, max: MOST_BITS });
}

function notAWord(tag: string, value: string, expected: readonly string[]): RecordFault {
  return { code: "bad-value", tag, value: excerpt(value, 20), expected, near: null };
}

/** SubjectPublicKeyInfo as everybody publishes it, or the bare RSAPublicKey that RFC 6376 §3.6.1 describes. */
function rsaKey(bytes: Buffer): KeyObject | null {
  for (const type of ["spki", "pkcs1"] as const) {
    try {
      const key = createPublicKey({ key: bytes, format: "der", type });
      if (key.asymmetricKeyType === "rsa") return key;
    } catch {
      // Not in this form: the next one is tried.
    }
  }
  return null;
}

/** RFC 8463 §4.2: the bare 32 bytes; the prefix makes them SubjectPublicKeyInfo (RFC 8410 §4). */
function ed25519Key(bytes: Buffer): KeyObject | null {
  if (bytes.length !== 32) return null;
  const prefix = Buffer.from("302a300506032b6570032100", "hex");
  try {
    return createPublicKey({ key: Buffer.concat([prefix, bytes]), format: "der", type: "spki" });
  } catch {
    return null;
  }
}
