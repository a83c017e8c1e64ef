import { createHash, verify } from "node:crypto";
import type { Dns, Name } from "../../dns/types.ts";
import { fieldsNamed, type RawField, type RawMessage } from "../message/split.ts";
import type { RecordProblem } from "../record-problem.ts";
import { canonicalBody, type Canonicalization } from "./canonicalize.ts";
import { keyTexts } from "./fetch-key.ts";
import { parseKey, type DkimKey } from "./key.ts";
import { ownHeader, signedHeader } from "./select.ts";
import { parseSignature, sketchOf, type Signature } from "./signature.ts";
import { bareTrouble } from "../trouble.ts";
import { dkimProblemText, type DkimNote, type DkimProblem } from "./problem.ts";

/** RFC 8601 §2.7.1; `policy` is a good signature that must not be accepted (rsa-sha1, a key under 1024 bits; RFC 8301). */
export type DkimCode = "pass" | "fail" | "policy" | "neutral" | "temperror" | "permerror";

export interface DkimResult {
  readonly result: DkimCode;
  /** Why it is no pass, in English; null for a pass. */
  readonly reason: string | null;
  /** The same for words in other languages. */
  readonly why: DkimProblem | null;
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
  /** What a passing signature leaves open. */
  readonly notes: readonly DkimNote[];
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
  const why = { code: "not-verified", rest, max: MAX_SIGNATURES } as const;
  return { ...nothing({ domain: null, selector: null }), ...not("neutral", why) };
}

type Rest = Omit<DkimResult, "result" | "reason" | "why">;

/** A result that is no pass. */
function not(result: Exclude<DkimCode, "pass">, why: DkimProblem): Pick<DkimResult, "result" | "reason" | "why"> {
  return { result, reason: dkimProblemText(why), why };
}

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
  if (!read.ok) return { ...nothing(sketchOf(list)), ...not("permerror", { code: "signature", fault: read.error }) };
  const signature = read.value;
  const base = { ...nothing(signature), signature };
  if (signature.algorithm === "rsa-sha1") return { ...base, ...not("policy", { code: "rsa-sha1" }) };
  const found = await keyTexts(dns, signature.selector, signature.domain);
  if (found.kind === "error")
    return { ...base, ...not("temperror", { code: "key-not-fetched", trouble: bareTrouble(found) }) };
  if (found.kind === "unaskable") return { ...base, ...not("permerror", { code: "name-too-long" }) };
  if (found.kind === "none") {
    const { name, nxdomain: gone } = found;
    return { ...base, keyName: name, ...not("permerror", { code: "no-key", name, gone }) };
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
  if (best === undefined) return { ...base, ...not("permerror", { code: "empty-key" }) };
  const { name, more } = found;
  const many: readonly DkimNote[] = more > 0 ? [{ code: "several-records", name, records: more + 1 }] : [];
  return { ...best, notes: [...many, ...best.notes] };
}

type Judged = Pick<DkimResult, "result" | "reason" | "why" | "keyBits" | "testing" | "keyProblems" | "notes">;

function judgeWithKey(s: Signature, text: string, hashed: Buffer, bodies: Bodies, now: number): Judged {
  const { key, problems } = parseKey(text);
  const base = { keyBits: key?.bits ?? null, testing: key?.testing ?? false, keyProblems: problems, notes: [] };
  const errors = problems.filter((p) => p.severity === "error");
  const weak = errors.find((p) => p.id === "dkim/weak-key");
  const broken = errors.find((p) => p !== weak);
  if (broken !== undefined || key === null)
    return {
      ...base,
      ...not("permerror", broken === undefined ? { code: "empty-key" } : { code: "key", fault: broken.fault }),
    };
  if (weak !== undefined) return { ...base, ...not("policy", { code: "key", fault: weak.fault }) };
  const mismatch = mismatchOf(s, key);
  if (mismatch !== null) return { ...base, ...not("permerror", mismatch) };
  if (s.expires !== null && s.expires < now)
    return { ...base, ...not("fail", { code: "expired", at: isoTime(s.expires) }) };
  const body = bodies.of(s.body);
  if (s.length !== null && s.length > body.length)
    return { ...base, ...not("permerror", { code: "length", length: s.length, body: body.length }) };
  if (!bodies.hash(s.body, s.length).equals(s.bodyHash)) return { ...base, ...not("fail", { code: "body-changed" }) };
  if (!signatureHolds(s, key, hashed)) return { ...base, ...not("fail", { code: "header-changed" }) };
  return { ...base, result: "pass", reason: null, why: null, notes: notesOf(s, key, body.length, now) };
}

function mismatchOf(s: Signature, key: DkimKey): DkimProblem | null {
  if (!s.algorithm.startsWith(key.type)) return { code: "other-type", algorithm: s.algorithm, type: key.type };
  if (key.strict && s.identityDomain !== s.domain) return { code: "strict-identity" };
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

function notesOf(s: Signature, key: DkimKey, bodyLength: number, now: number): readonly DkimNote[] {
  const notes: DkimNote[] = [];
  if (key.testing) notes.push({ code: "testing" });
  if (s.length !== null && s.length < bodyLength)
    notes.push({ code: "unsigned-rest", length: s.length, octets: bodyLength - s.length });
  else if (s.length !== null) notes.push({ code: "open-length" });
  if (s.at !== null && s.at > now + 3600) notes.push({ code: "future", at: isoTime(s.at) });
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
