import type { Name } from "../../dns/types.ts";
import { count } from "../../text/printable.ts";
import type { Trouble } from "../trouble.ts";

/** Why there is no author domain (RFC 9989 §5.3.1). */
export type AuthorFault =
  | { readonly code: "no-from" | "empty-from" | "several-domains" | "unknown-domain" }
  /** Only a part of a header was given, without From. */
  | { readonly code: "fragment" }
  | { readonly code: "several-from"; readonly fields: number };

/** Why SPF was not checked. */
export type SpfUnchecked = { readonly code: "no-ip" | "no-sender" | "no-helo" };

/** What could still have made it a pass: SPF, or a signature of which only the header was given. */
export type DmarcUnchecked = SpfUnchecked | { readonly code: "no-body" };

/** Why DMARC is no pass: a code with what its words need. */
export type DmarcProblem =
  | AuthorFault
  | { readonly code: "dns"; readonly at: Name; readonly trouble: Trouble }
  | { readonly code: "several-records"; readonly at: Name; readonly records: number }
  | { readonly code: "no-record"; readonly author: Name }
  | { readonly code: "unusable"; readonly at: Name }
  | { readonly code: "open"; readonly by: "spf" | "dkim"; readonly domain: Name }
  /** `passed`: what is authenticated, but not aligned. `unchecked`: what could still have made it a pass. */
  | {
      readonly code: "fail";
      readonly author: Name;
      readonly passed: readonly { readonly by: "spf" | "dkim"; readonly domain: Name }[];
      readonly unchecked: DmarcUnchecked | null;
    };

/** What the record leaves open. */
export type DmarcNote =
  | { readonly code: "testing" }
  /** By RFC 7489 another domain is the organizational one. */
  | { readonly code: "other-organization"; readonly old: Name; readonly now: Name };

/** In English, for JSON; the same of the others below. */
export function dmarcProblemText(problem: DmarcProblem): string {
  switch (problem.code) {
    case "no-from":
      return "there is no From field";
    case "fragment":
      return "only a part of the header was given, without the From field";
    case "several-from":
      return `there are ${count(problem.fields, "From field")}; one is allowed`;
    case "empty-from":
      return "the From field holds no address";
    case "several-domains":
      return "the From field holds addresses of several domains";
    case "unknown-domain":
      return "the From address has no domain that DNS could know";
    case "dns":
      return `_dmarc.${problem.at}: ${problem.trouble.reason} (${problem.trouble.detail})`;
    case "several-records":
      return `_dmarc.${problem.at} has ${problem.records} DMARC records, which counts as none`;
    case "no-record":
      return `neither ${problem.author} nor a domain above it has a DMARC record`;
    case "unusable":
      return `the record of ${problem.at} cannot be applied`;
    case "open":
      return `${problem.by} of ${problem.domain} could not be checked`;
    case "fail": {
      const named = problem.passed.map((i) => `${i.by} ${i.domain}`).join(", ");
      const failed =
        named === "" ? "neither SPF nor DKIM passed" : `what passed is not aligned with ${problem.author}: ${named}`;
      return problem.unchecked === null ? failed : `${failed}, but ${uncheckedText(problem.unchecked)}`;
    }
  }
}

function uncheckedText(unchecked: DmarcUnchecked): string {
  return unchecked.code === "no-body" ? "DKIM cannot be verified without the body" : spfUncheckedText(unchecked);
}

export function spfUncheckedText({ code }: SpfUnchecked): string {
  switch (code) {
    case "no-ip":
      return "the source address is not known";
    case "no-sender":
      return "the envelope sender is not known";
    case "no-helo":
      return "the envelope sender is empty and the HELO name is not known";
  }
}

export function dmarcNoteText(note: DmarcNote): string {
  switch (note.code) {
    case "testing":
      return "t=y: the domain is testing; receivers apply one level less than the policy";
    case "other-organization":
      return `receivers that still follow RFC 7489 take ${note.old} for the organizational domain, not ${note.now}`;
  }
}
