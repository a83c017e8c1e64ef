import { excerpt } from "../../text/printable.ts";
import type { ServersOpen } from "./open.ts";

const LIST = "name the addresses that send in the list";

/** In English, for JSON. */
export function serversText(open: ServersOpen): string {
  switch (open.code) {
    case "no-servers":
      return `no sending address known: reverse names and lists of addresses not checked. Where you have servers of your own, ${LIST}`;
    case "server-range":
      return `${excerpt(open.term, 80)} names ${BigInt(open.addresses).toLocaleString("en-US")} addresses, and only ranges up to ${open.bound} are looked at: ${LIST}`;
    case "more-servers":
      return `SPF names ${open.addresses.toLocaleString("en-US")} more servers than the ${open.bound} that are looked at: ${LIST}`;
    case "servers-unknown":
      return `the servers that SPF names are not all known: reverse names and lists of addresses not checked for the rest. ${open.detail}`;
  }
}
