/** Why a term cannot be read by the ABNF of RFC 7208 §12: a code with what its words need. */
export type TermFault =
  /** `character`: its name; `byte`: the first byte that SPF does not allow. */
  | { readonly code: "character"; readonly character: string; readonly byte: number }
  | { readonly code: "twice"; readonly name: "redirect" | "exp" }
  | { readonly code: "no-term"; readonly text: string }
  | { readonly code: "all-argument" }
  | { readonly code: "needs-domain"; readonly name: "include" | "exists" }
  | { readonly code: "ptr-argument" }
  /** `near`: the mechanism that was probably meant; null when none is near. */
  | { readonly code: "unknown-mechanism"; readonly name: string; readonly near: string | null }
  | { readonly code: "prefix"; readonly prefix: string; readonly family: 4 | 6; readonly dual: boolean }
  | { readonly code: "cannot-follow"; readonly text: string; readonly name: "a" | "mx" }
  | { readonly code: "needs-address"; readonly name: "ip4" | "ip6" }
  | MacroFault
  | { readonly code: "no-domain" }
  | { readonly code: "last-label"; readonly text: string };

/** What is wrong with a macro-string (RFC 7208 §7.1). */
export type MacroFault =
  | { readonly code: "macro-byte"; readonly byte: number }
  | { readonly code: "no-macro" | "macro-labels"; readonly text: string }
  | { readonly code: "macro-letter" | "explanation-letter"; readonly text: string; readonly letter: string };

/** In English, for `spf/1` and the trace; what findings say stands in the words of the rules. */
export function termFaultText(fault: TermFault): string {
  switch (fault.code) {
    case "character":
      return `a character that SPF does not allow (${fault.character})`;
    case "twice":
      return `${fault.name}= may stand only once`;
    case "no-term":
      return `${fault.text} is no term of SPF`;
    case "all-argument":
      return "all takes no argument";
    case "needs-domain":
      return `${fault.name} needs a domain: ${fault.name}:example.com`;
    case "ptr-argument":
      return "ptr takes a domain and nothing else";
    case "unknown-mechanism":
      return `${fault.name} is no term of SPF${fault.near === null ? "" : ` (did you mean ${fault.near}?)`}`;
    case "prefix": {
      const range = fault.family === 4 ? "0 to 32" : "0 to 128";
      if (!fault.dual) return `/${fault.prefix} is not a prefix length (${range})`;
      return `${fault.family === 4 ? "/" : "//"}${fault.prefix} is not an IPv${fault.family} prefix length (${range})`;
    }
    case "cannot-follow":
      return `${fault.text} cannot follow ${fault.name}`;
    case "needs-address":
      return `${fault.name} needs an IPv${fault.name.slice(2)} address, with or without a prefix length`;
    case "macro-byte":
      return `byte ${fault.byte} is not allowed in a macro string`;
    case "no-macro":
      return `${fault.text} is not a macro (a percent sign is written %%)`;
    case "macro-letter":
      return `${fault.text}: there is no macro letter ${fault.letter}`;
    case "explanation-letter":
      return `${fault.text}: the macro letter ${fault.letter} is only for explanations`;
    case "macro-labels":
      return `${fault.text}: the number of labels must not be 0`;
    case "no-domain":
      return "the domain behind it is missing";
    case "last-label":
      return `${fault.text} is not a domain name with a valid last label`;
  }
}
