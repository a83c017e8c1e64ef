import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";

/** A small signer, written apart from the verifier: RFC 6376 §3.4, §3.7 straight from the text, with patterns. */

export interface SignOptions {
  readonly key: KeyObject;
  readonly domain: string;
  readonly selector: string;
  readonly c: string;
  /** h=, in order. */
  readonly headers: readonly string[];
  /** More tags, such as `l=5`. */
  readonly more?: readonly string[];
  readonly l?: number;
  readonly a?: string;
}

function relaxedHeader(field: string): string {
  const [, name = "", value = ""] = /^([^:]*):([^]*)$/.exec(field) ?? [];
  return `${name.trim().toLowerCase()}:${value
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim()}`;
}

function bodyOf(body: string, mode: string): string {
  if (mode === "simple") return `${body.replace(/(\r\n)*$/, "")}\r\n`;
  const text = body
    .replace(/[ \t]+/g, " ")
    .replace(/ (?=\r\n|$)/g, "")
    .replace(/(\r\n)*$/, "");
  return text === "" ? "" : `${text}\r\n`;
}

/** The message with a DKIM-Signature on top. */
export function signed(message: string, o: SignOptions): string {
  const [, head = "", body = ""] = /^([^]*?\r\n)\r\n([^]*)$/.exec(message) ?? [];
  const fields = head.slice(0, -2).split(/\r\n(?![ \t])/);
  const [headerMode = "simple", bodyMode = "simple"] = o.c.split("/");
  const canon = (field: string): string => (headerMode === "relaxed" ? relaxedHeader(field) : field);
  const canonical = Buffer.from(bodyOf(body, bodyMode), "latin1");
  const bh = createHash("sha256")
    .update(canonical.subarray(0, o.l ?? canonical.length))
    .digest("base64");
  const a = o.a ?? (o.key.asymmetricKeyType === "ed25519" ? "ed25519-sha256" : "rsa-sha256");
  const tags = [`v=1; a=${a}; c=${o.c}; d=${o.domain}; s=${o.selector}`, ...(o.l === undefined ? [] : [`l=${o.l}`])];
  const own = `DKIM-Signature: ${[...tags, ...(o.more ?? [])].join("; ")};\r\n\th=${o.headers.join(":")};\r\n\tbh=${bh};\r\n\tb=`;
  const left = [...fields];
  const parts: string[] = [];
  for (const name of o.headers) {
    const at = left.findLastIndex((f) => f.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    if (at >= 0) parts.push(`${canon(left.splice(at, 1)[0] ?? "")}\r\n`);
  }
  const data = Buffer.from(parts.join("") + canon(own), "latin1");
  const b =
    o.key.asymmetricKeyType === "ed25519"
      ? sign(null, createHash("sha256").update(data).digest(), o.key)
      : sign("sha256", data, o.key);
  const folded = b.toString("base64").replace(/.{60}/g, "$&\r\n\t ");
  return `${own}${folded}\r\n${message}`;
}

/** The key record to publish. */
export function keyRecord(key: KeyObject, more = ""): string {
  const der = createPublicKey(key).export({ format: "der", type: "spki" });
  const p = key.asymmetricKeyType === "ed25519" ? der.subarray(-32) : der;
  return `v=DKIM1; k=${key.asymmetricKeyType ?? ""};${more} p=${p.toString("base64")}`;
}

export function rsa(bits: number): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength: bits }).privateKey;
}

/** A fixed Ed25519 key (RFC 8032 §7.1, test 1), whose signatures are always the same. */
export const ED25519 = createPrivateKey({
  key: Buffer.concat([
    Buffer.from("302e020100300506032b657004220420", "hex"),
    Buffer.from("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "hex"),
  ]),
  format: "der",
  type: "pkcs8",
});
