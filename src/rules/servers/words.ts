import { excerpt } from "../../text/printable.ts";

/** Why the servers of a domain given alone, or some of them, were not looked at. */
export type ServersOpen =
  | { readonly code: "none" }
  | { readonly code: "range"; readonly term: string; readonly addresses: bigint; readonly bound: number }
  | { readonly code: "more"; readonly addresses: number; readonly bound: number }
  | { readonly code: "unknown"; readonly detail: string };

const LIST = "name the addresses that send in the list";

/** The sentence for people. */
export function serversText(open: ServersOpen): string {
  switch (open.code) {
    case "none":
      return `no sending address known: reverse names and lists of addresses not checked. Where you have servers of your own, ${LIST}`;
    case "range":
      return `${excerpt(open.term, 80)} names ${open.addresses.toLocaleString("en-US")} addresses, and only ranges up to ${open.bound} are looked at: ${LIST}`;
    case "more":
      return `SPF names ${open.addresses.toLocaleString("en-US")} more servers than the ${open.bound} that are looked at: ${LIST}`;
    case "unknown":
      return `the servers that SPF names are not all known: reverse names and lists of addresses not checked for the rest. ${open.detail}`;
  }
}
