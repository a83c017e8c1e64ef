import { excerpt } from "../../text/printable.ts";
import type { Gateway } from "./gateways.ts";

/** What is said about the source of a message, apart from how it is found. */
export const SOURCE_WORDS = {
  none: () => "no Received field tells an address from outside; name it with --ip (and --helo)",
  unreadable: ({ number, by }: { readonly number: number; readonly by: string | null }) =>
    `Received field ${number}${by === null ? "" : `, by ${excerpt(by, 80)},`} does not tell the address of the host that handed the message over, and what stands below may be forged; name the address with --ip (and --helo)`,
  gateway: ({ name, domains }: Gateway) =>
    `the message came through ${name}; if that filters your incoming mail, name it with --trust ${domains[0] ?? name}, and the address before it is judged`,
  differs: ({ ip, other, field }: { readonly ip: string; readonly other: string; readonly field: string }) =>
    `the Received fields tell ${ip}, ${field} tells ${excerpt(other, 60)}: one of them was not written by the receiving server (name the right one with --ip)`,
  badTrust: (text: string) =>
    `--trust ${excerpt(text, 80)}: expected the domain of your gateway's host names (pphosted.com), an address or a range`,
} as const;
