import type { Name } from "../../dns/types.ts";
import { count, excerpt } from "../../text/printable.ts";
import { frozenText } from "../record-fault-text.ts";
import type { RecordFault } from "../record-problem.ts";
import type { Trouble } from "../trouble.ts";

/** Why a signature cannot be verified as it is written (RFC 6376 §3.5): a code with what its words need. */
export type SignatureFault =
  | { readonly code: "tag-list"; readonly fault: RecordFault; readonly column: number }
  | { readonly code: "missing-tags"; readonly tags: readonly string[] }
  | { readonly code: "version" | "algorithm" | "canonicalization" | "query"; readonly value: string }
  | { readonly code: "domain" | "selector"; readonly value: string }
  | { readonly code: "identity"; readonly value: string; readonly domain: Name }
  | { readonly code: "from-not-signed" | "body-hash" | "not-base64" | "expires-before" }
  | { readonly code: "number"; readonly tag: "l" | "t" | "x"; readonly value: string };

/** Why a signature is no pass. */
export type DkimProblem =
  | { readonly code: "signature"; readonly fault: SignatureFault }
  /** More signatures than are verified. */
  | { readonly code: "not-verified"; readonly rest: number; readonly max: number }
  | { readonly code: "rsa-sha1" }
  | { readonly code: "key-not-fetched"; readonly trouble: Trouble }
  | { readonly code: "name-too-long" }
  /** `gone`: the name itself does not exist. */
  | { readonly code: "no-key"; readonly name: Name; readonly gone: boolean }
  | { readonly code: "empty-key" }
  | { readonly code: "key"; readonly fault: RecordFault }
  | { readonly code: "other-type"; readonly algorithm: string; readonly type: string }
  | { readonly code: "strict-identity" }
  | { readonly code: "expired"; readonly at: string }
  | { readonly code: "length"; readonly length: number; readonly body: number }
  | { readonly code: "body-changed" | "header-changed" }
  /** Only the header was given. */
  | { readonly code: "no-body" };

/** What a passing signature leaves open. */
export type DkimNote =
  | { readonly code: "several-records"; readonly name: Name; readonly records: number }
  | { readonly code: "testing" }
  | { readonly code: "unsigned-rest"; readonly length: number; readonly octets: number }
  | { readonly code: "open-length" }
  | { readonly code: "future"; readonly at: string };

/** In English, for JSON; the same of the other two below. */
export function dkimProblemText(problem: DkimProblem): string {
  switch (problem.code) {
    case "signature":
      return signatureFaultText(problem.fault);
    case "not-verified":
      return `${count(problem.rest, "more signature is", "more signatures are")} not verified; ${problem.max} are looked at`;
    case "rsa-sha1":
      return "rsa-sha1 must not be accepted any more (RFC 8301 §3.1)";
    case "key-not-fetched":
      return `the key could not be fetched: ${problem.trouble.reason} (${problem.trouble.detail})`;
    case "name-too-long":
      return "selector and domain form a name longer than DNS allows";
    case "no-key":
      return `there is no key at ${problem.name}: ${problem.gone ? "the name does not exist" : "the name has no TXT record"}`;
    case "empty-key":
      return "the record holds no key";
    case "key":
      return frozenText(problem.fault);
    case "other-type":
      return `a=${problem.algorithm} does not fit the key's k=${problem.type}`;
    case "strict-identity":
      return "the key's t=s asks for i= at exactly d=";
    case "expired":
      return `the signature expired at ${problem.at}`;
    case "length":
      return `l=${problem.length} is more than the ${problem.body} octets of the body`;
    case "no-body":
      return "only the header was given: a signature is verified over the whole message";
    case "body-changed":
      return "the body was changed after signing (its hash is not bh=)";
    case "header-changed":
      return "the signed header was changed after signing, or the key is another one";
  }
}

function signatureFaultText(fault: SignatureFault): string {
  switch (fault.code) {
    case "tag-list":
      return `${frozenText(fault.fault)} (column ${fault.column})`;
    case "missing-tags":
      return `required tags are missing: ${fault.tags.map((tag) => `${tag}=`).join(", ")}`;
    case "version":
      return `v=${excerpt(fault.value, 20)}: expected v=1`;
    case "algorithm":
      return `a=${excerpt(fault.value, 40)} is not an algorithm of DKIM`;
    case "canonicalization":
      return `c=${excerpt(fault.value, 40)}: expected simple or relaxed, or two of them with a slash`;
    case "query":
      return `q=${excerpt(fault.value, 40)}: only dns/txt is known`;
    case "domain":
      return `d=${excerpt(fault.value, 80)} is not a domain name`;
    case "selector":
      return `s=${excerpt(fault.value, 80)} is not a selector`;
    case "identity":
      return `i=${excerpt(fault.value, 80)} is not at d=${fault.domain} or below it`;
    case "from-not-signed":
      return "h= does not name From, which must be signed";
    case "body-hash":
      return "bh= is not a hash in base64";
    case "not-base64":
      return "b= is not base64";
    case "number":
      return `${fault.tag}=${excerpt(fault.value, 40)} is not a ${fault.tag === "l" ? "count of octets" : "time in seconds"}`;
    case "expires-before":
      return "x= is not after t=";
  }
}

export function dkimNoteText(note: DkimNote): string {
  switch (note.code) {
    case "several-records":
      return `${note.name} has ${note.records} TXT records; one is expected`;
    case "testing":
      return "the key says t=y: the domain is still testing DKIM; receivers may ignore the result";
    case "unsigned-rest":
      return `l=${note.length} leaves ${count(note.octets, "octet")} of the body unsigned; anybody may have added them`;
    case "open-length":
      return "l= lets anybody append to the body";
    case "future":
      return `the signature is from the future: t= is ${note.at}`;
  }
}
