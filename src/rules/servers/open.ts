/** Why the servers of a domain given alone, or some of them, were not looked at. */
export type ServersOpen =
  | { readonly code: "no-servers" }
  /** `addresses`: how many, as a decimal number. */
  | { readonly code: "server-range"; readonly term: string; readonly addresses: string; readonly bound: number }
  | { readonly code: "more-servers"; readonly addresses: number; readonly bound: number }
  | { readonly code: "servers-unknown"; readonly detail: string };
