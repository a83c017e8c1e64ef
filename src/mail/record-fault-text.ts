import type { RecordFault } from "./record-problem.ts";

/**
 * The English sentence of version 1, word for word: the fingerprints of DMARC findings hold it, and so do histories. It
 * never changes; what people read stands in the words of the rules.
 */
export function frozenText(fault: RecordFault): string {
  switch (fault.code) {
    case "too-many-tags":
      return `more than ${fault.max} tags`;
    case "empty-tag":
      return "an empty tag before this semicolon";
    case "no-equals":
      return `${fault.text} has no "=": expected name=value`;
    case "bad-tag-name":
      return `${fault.text} is not a tag name`;
    case "tag-twice":
      return `the tag ${fault.tag} is given twice`;
    case "odd-character":
      return `${fault.tag}= holds the character ${fault.character}`;
    case "bad-value":
      return `${fault.tag}=${fault.value}: expected ${expectedOf(fault)}${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
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
      return "g= is of DomainKeys and has no meaning in DKIM (RFC 6376 §C.2)";
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

function expectedOf({ tag, expected }: Extract<RecordFault, { code: "bad-value" }>): string {
  if (tag === "v") return `v=${expected.join("")}`;
  if (tag === "k" || tag === "fo") return `${expected.slice(0, -1).join(", ")} or ${expected.at(-1) ?? ""}`;
  return expected.join(", ");
}
