import type { RecordFault } from "../../../mail/record-problem.ts";

/** What is wrong with a part of a record, without a full stop. */
export function faultText(fault: RecordFault): string {
  switch (fault.code) {
    case "too-many-tags":
      return `it has more than ${fault.max} tags`;
    case "empty-tag":
      return "there is an empty tag before this semicolon";
    case "no-equals":
      return `${fault.text} has no "=": expected name=value`;
    case "bad-tag-name":
      return `${fault.text} is not a tag name`;
    case "tag-twice":
      return `the tag ${fault.tag} is given twice`;
    case "odd-character":
      return `${fault.tag}= holds the character ${fault.character}`;
    case "bad-value":
      return `${fault.tag}=${fault.value}: expected ${anyOf(fault.expected)}${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
    case "version-not-first":
      return "v=DKIM1 must be the first tag";
    case "no-key":
      return "p= is missing: the record holds no key";
    case "not-base64":
      return "p= is not base64";
    case "not-a-key":
      return `p= is not ${fault.type === "rsa" ? "an RSA public key in DER" : "the 32 bytes of an Ed25519 public key"}`;
    case "too-many-bits":
      return `the RSA key has ${fault.bits} bits; at most ${fault.max} are read here`;
    case "weak-key":
      return `the RSA key has ${fault.bits} bits; receivers must not accept fewer than ${fault.least} (RFC 8301)`;
    case "short-key":
      return `the RSA key has ${fault.bits} bits; ${fault.least} are advised (RFC 8301)`;
    case "revoked":
      return "p= is empty: the key is revoked";
    case "testing":
      return "t=y: the domain says that it is testing DKIM";
    case "no-sha256":
      return "h= does not allow sha256, the only hash in use (RFC 8301)";
    case "not-for-mail":
      return "s= names neither * nor email: the key is not for mail";
    case "domainkeys-g":
      return "g= is of DomainKeys, the predecessor, and has no meaning in DKIM (RFC 6376 §C.2)";
    case "no-policy":
      return fault.reports
        ? "p= is missing: receivers read the record as p=none"
        : "p= and rua= are missing: receivers do not apply DMARC by this record";
    case "removed-tag":
      return `${fault.tag}= is no longer part of DMARC (RFC 9989); newer receivers ignore it`;
    case "unknown-tag":
      return `${fault.tag}= is not a tag of DMARC and is ignored${fault.near === null ? "" : ` (did you mean ${fault.near}=?)`}`;
    case "report-uri":
      return `${fault.tag}=${fault.uri}: expected mailto:address`;
    case "report-size":
      return `${fault.uri}: size limits are no longer part of DMARC (RFC 9989)`;
  }
}

/** `a`, `a or b`, `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
