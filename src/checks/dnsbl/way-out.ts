import type { ListInfo, Listing } from "../../mail/dnsbl/types.ts";
import { excerpt } from "../../text/printable.ts";

/** One paragraph: what the list takes in, what it says of this entry (untrusted), who must act, where, and when it goes away. */
export function wayOut(info: ListInfo, listing: Listing): string {
  const said = listing.text === null ? "" : ` It says: “${excerpt(listing.text, 300)}”.`;
  const cause = `The list holds ${info.criteria}.${said}`;
  const page = info.removal.page;
  const note = info.removal.note === "" ? "" : ` (${info.removal.note})`;
  const see = page === null ? "" : ` See ${page}`;
  switch (info.removal.how) {
    case "form":
      return `${cause} Find and stop what it saw first, else the entry comes back; then ask for removal yourself${page === null ? " on the list's site" : ` at ${page}`}${note}.`;
    case "expires":
      return `${cause} Find and stop what it saw; nobody needs to be asked, for the entry goes away by itself${note}.${see}`;
    case "hoster":
      return `${cause} It is about the network, not about this address alone: only its operator can have it removed, so write to your hoster${note}.${see}`;
    case "mail":
      return `${cause} Find and stop what it saw first, then write to the list${note}.${see}`;
    case "paid":
      return `${cause} The list asks money for removal${note}; stop the cause, and pay only if a receiver that matters to you uses it.${see}`;
    case "none":
      return `${cause} The list removes nobody on request${note}; stop the cause, or send from another address.${see}`;
  }
}

/** `: spam trap hit (127.0.0.2)`; a reason that says only "listed" says nothing. */
export function reasonOf({ reason, code }: Listing): string {
  const why = reason === null || reason === "listed" ? "" : `: ${reason}`;
  return `${why}${code === null ? "" : ` (${code})`}`;
}
