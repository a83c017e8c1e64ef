/** What is wrong with a tag-list (RFC 6376 §3.2), a DKIM key or a DMARC record: a code with what its words need. */
export type RecordFault =
  | { readonly code: "too-many-tags"; readonly max: number }
  | { readonly code: "empty-tag" }
  | { readonly code: "no-equals"; readonly text: string }
  | { readonly code: "bad-tag-name"; readonly text: string }
  | { readonly code: "tag-twice"; readonly tag: string }
  | { readonly code: "odd-character"; readonly tag: string; readonly character: string }
  /** `near`: the word that was probably meant, null when none is near. */
  | {
      readonly code: "bad-value";
      readonly tag: string;
      readonly value: string;
      readonly expected: readonly string[];
      readonly near: string | null;
    }
  | { readonly code: "version-not-first" }
  | { readonly code: "no-key" }
  | { readonly code: "not-base64" }
  | { readonly code: "not-a-key"; readonly type: "rsa" | "ed25519" }
  | { readonly code: "too-many-bits"; readonly bits: number; readonly max: number }
  /** `least`: what receivers must see, or, where the key is long enough for that, what is advised. */
  | { readonly code: "weak-key" | "short-key"; readonly bits: number; readonly least: number }
  | { readonly code: "revoked" }
  | { readonly code: "testing" }
  | { readonly code: "no-sha256" }
  | { readonly code: "not-for-mail" }
  | { readonly code: "domainkeys-g" }
  /** `reports`: there is a rua=, so that receivers take it for p=none. */
  | { readonly code: "no-policy"; readonly reports: boolean }
  | { readonly code: "removed-tag"; readonly tag: string }
  | { readonly code: "unknown-tag"; readonly tag: string; readonly near: string | null }
  | { readonly code: "report-uri"; readonly tag: string; readonly uri: string }
  | { readonly code: "report-size"; readonly uri: string };

/** One fault of a published record or of a signature, with where it stands in the text. */
export interface RecordProblem {
  /** `dkim/…` or `dmarc/…` id, as findings carry it. */
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  /** Counts characters from 1 in the joined record. */
  readonly column: number;
  readonly length: number;
  readonly fault: RecordFault;
}
