import { createHash, verify } from "node:crypto";
import type { Dns, Name } from "../../dns/types.ts";
import { count } from "../../text/printable.ts";
import { fieldsNamed, type RawField, type RawMessage } from "../message/split.ts";
import type { RecordProblem } from "../record-problem.ts";
import { canonicalBody, type Canonicalization } from "./canonicalize.ts";
import { keyTexts } from "./fetch-key.ts";
import { parseKey, type DkimKey } from "./key.ts";
import { ownHeader, signedHeader } from "./select.ts";
import { parseSignature, sketchOf, type Signature } from "./signature.ts";
import { frozenText } from "../record-fault-text.ts";

/** RFC 8601 §2.7.1; `policy` is a good signature that must not be accepted (rsa-sha1, a key under 1024 bits; RFC 8301). */
export type DkimCode = "pass" | "fail" | "policy" | "neutral" | "temperror" | "permerror";

export interface DkimResult {
  readonly result: DkimCode;
  /** Why it is no pass; null for a pass. */
  readonly reason: string | null;
  readonly domain: string | null;
  readonly selector: string | null;
  /** Null when the signature could not be read. */
  readonly signature: Signature | null;
  readonly keyName: Name | null;
  readonly keyRecord: string | null;
  readonly keyBits: number | null;
  readonly testing: boolean;
  /** What is wrong with the key record, with columns. */
  readonly keyProblems: readonly RecordProblem[];
  /** What a passing signature leaves open, one sentence each. */
  readonly notes: readonly string[];
}

/** RFC 6376 §6.1 lets a verifier bound the work; lists and relays add a handful. */
const MAX_SIGNATURES = 16;

/** Verifies every DKIM-Signature, topmost first. `now` is the time of receipt in Unix seconds (RFC 6376 §3.5, x=). */
export async function verifyMessage(dns: Dns, message: RawMessage, now: number): Promise<readonly DkimResult[]> {
  const found = fieldsNamed(message, "dkim-signature");
  const bodies = new Bodies(message.body);
  const checked = await Promise.all(
    found.slice(0, MAX_SIGNATURES).map((field) => verifySignature(dns, message, field, bodies, now)),
  );
  const rest = found.length - checked.length;
  return rest === 0 ? checked : [...checked, overBound(rest)];
}

function overBound(rest: number): DkimResult {
  const reason = `${count(rest, "more signature is", "more signatures are")} not verified; ${MAX_SIGNATURES} are looked at`;
  return { ...nothing({ domain: null, selector: null }), result: "neutral", reason };
}

type Rest = Omit<DkimResult, "result" | "reason">;

function nothing(named: Pick<DkimResult, "domain" | "selector">): Rest {
  const noKey = { keyName: null, keyRecord: null, keyBits: null, testing: false, keyProblems: [], notes: [] };
  return { domain: named.domain, selector: named.selector, signature: null, ...noKey };
}

async function verifySignature(
  dns: Dns,
  message: RawMessage,
  field: RawField,
  bodies: Bodies,
  now: number,
): Promise<DkimResult> {
  const { list, read } = parseSignature(field.value);
  if (!read.ok) return { ...nothing(sketchOf(list)), result: "permerror", reason: read.error };
  const signature = read.value;
  const base = { ...nothing(signature), signature };
  if (signature.algorithm === "rsa-sha1")
    return { ...base, result: "policy", reason: "rsa-sha1 must not be accepted any more (RFC 8301 §3.1)" };
  const found = await keyTexts(dns, signature.selector, signature.domain);
  if (found.kind === "error")
    return { ...base, result: "temperror", reason: `the key could not be fetched: ${found.reason} (${found.detail})` };
  if (found.kind === "unaskable")
    return { ...base, result: "permerror", reason: "selector and domain form a name longer than DNS allows" };
  if (found.kind === "none") {
    const why = found.nxdomain ? "the name does not exist" : "the name has no TXT record";
    return { ...base, keyName: found.name, result: "permerror", reason: `there is no key at ${found.name}: ${why}` };
  }
  const data = signedHeader(
    message.fields.filter((f) => f !== field),
    signature.signed,
    signature.header,
  );
  const hashed = Buffer.from(data + ownHeader(field, signature.header), "latin1");
  const results = found.texts.map((text) => {
    const judged = judgeWithKey(signature, text, hashed, bodies, now);
    return { ...base, keyName: found.name, keyRecord: text, ...judged };
  });
  const best = results.find((r) => r.result === "pass") ?? results[0];
  if (best === undefined) return { ...base, result: "permerror", reason: "there is no key" };
  const many = found.more > 0 ? [`${found.name} has ${found.more + 1} TXT records; one is expected`] : [];
  return { ...best, notes: [...many, ...best.notes] };
}

type Judged = Pick<DkimResult, "result" | "reason" | "keyBits" | "testing" | "keyProblems" | "notes">;

function judgeWithKey(s: Signature, text: string, hashed: Buffer, bodies: Bodies, now: number): Judged {
  const { key, problems } = parseKey(text);
  const base = { keyBits: key?.bits ?? null, testing: key?.testing ?? false, keyProblems: problems, notes: [] };
  const errors = problems.filter((p) => p.severity === "error");
  const weak = errors.find((p) => p.id === "dkim/weak-key");
  const broken = errors.find((p) => p !== weak);
  if (broken !== undefined || key === null)
    return {
      ...base,
      result: "permerror",
      reason: broken === undefined ? "the record holds no key" : frozenText(broken.fault),
    };
  if (weak !== undefined) return { ...base, result: "policy", reason: frozenText(weak.fault) };
  const mismatch = mismatchOf(s, key);
  if (mismatch !== null) return { ...base, result: "permerror", reason: mismatch };
  if (s.expires !== null && s.expires < now)
    return { ...base, result: "fail", reason: `the signature expired at ${isoTime(s.expires)}` };
  const body = bodies.of(s.body);
  if (s.length !== null && s.length > body.length)
    return { ...base, result: "permerror", reason: `l=${s.length} is more than the ${body.length} octets of the body` };
  if (!bodies.hash(s.body, s.length).equals(s.bodyHash))
    return { ...base, result: "fail", reason: "the body was changed after signing (its hash is not bh=)" };
  if (!signatureHolds(s, key, hashed))
    return {
      ...base,
      result: "fail",
      reason: "the signed header was changed after signing, or the key is another one",
    };
  return { ...base, result: "pass", reason: null, notes: notesOf(s, key, body.length, now) };
}

function mismatchOf(s: Signature, key: DkimKey): string | null {
  if (!s.algorithm.startsWith(key.type)) return `a=${s.algorithm} does not fit the key's k=${key.type}`;
  if (key.strict && s.identityDomain !== s.domain) return "the key's t=s asks for i= at exactly d=";
  return null;
}

function signatureHolds(s: Signature, key: DkimKey, hashed: Buffer): boolean {
  if (key.key === null) return false;
  try {
    // RFC 8463 §3: PureEdDSA over the SHA-256 hash; RFC 6376 §3.3.2: RSASSA-PKCS1-v1_5 with SHA-256.
    return key.type === "ed25519"
      ? verify(null, createHash("sha256").update(hashed).digest(), key.key, s.signature)
      : verify("sha256", hashed, key.key, s.signature);
  } catch {
    // OpenSSL refuses odd keys (an even modulus, a tiny exponent) with an exception.
    return false;
  }
}

function notesOf(s: Signature, key: DkimKey, bodyLength: number, now: number): readonly string[] {
  const notes: string[] = [];
  if (key.testing) notes.push("the key says t=y: the domain is still testing DKIM; receivers may ignore the result");
  if (s.length !== null && s.length < bodyLength)
    notes.push(
      `l=${s.length} leaves ${count(bodyLength - s.length, "octet")} of the body unsigned; anybody may have added them`,
    );
  else if (s.length !== null) notes.push("l= lets anybody append to the body");
  if (s.at !== null && s.at > now + 3600) notes.push(`the signature is from the future: t= is ${isoTime(s.at)}`);
  return notes;
}

function isoTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `second ${seconds}` : date.toISOString().replace(".000Z", "Z");
}

/** The canonical bodies and their hashes, each made once. */
class Bodies {
  private readonly body: string;
  private readonly canonical = new Map<Canonicalization, Buffer>();
  private readonly hashes = new Map<string, Buffer>();

  constructor(body: string) {
    this.body = body;
  }

  of(mode: Canonicalization): Buffer {
    const known = this.canonical.get(mode);
    if (known !== undefined) return known;
    const made = Buffer.from(canonicalBody(this.body, mode), "latin1");
    this.canonical.set(mode, made);
    return made;
  }

  hash(mode: Canonicalization, length: number | null): Buffer {
    const id = `${mode} ${length ?? ""}`;
    const known = this.hashes.get(id);
    if (known !== undefined) return known;
    const made = createHash("sha256")
      .update(this.of(mode).subarray(0, length ?? undefined))
      .digest();
    this.hashes.set(id, made);
    return made;
  }
}
