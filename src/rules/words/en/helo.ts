import { familyOf } from "../../../ip/ip.ts";
import type { CategoryWords } from "../words.ts";

export const helo: CategoryWords<"helo"> = {
  "helo/not-resolving": {
    title: "HELO name without an address",
    why: "SMTP requires the HELO name to resolve; many servers (Postfix reject_unknown_helo_hostname) refuse it otherwise.",
    fix: "Add an A or AAAA record for the HELO name, or let the server say a name that has one.",
    message: ({ helo, mx }) => `the HELO name ${helo} has ${mx ? "an MX but no address" : "no address"}`,
    help: ({ helo }) => `Add an A or AAAA record for ${helo}, or configure the server to say a name that resolves.`,
  },
  "helo/mismatch": {
    title: "HELO name and sending address do not match",
    why: "Filters score a server higher when its HELO name, its PTR name and its address all agree.",
    fix: "Let the HELO name resolve to the sending address and the address's PTR point back to the HELO name.",
    message: ({ ip, helo, addresses }) =>
      `${ip} greets as ${helo}, which ${addresses.length === 0 ? "has no address of that family" : `is ${addresses.join(", ")}`}`,
    help: ({ ip, helo }) =>
      `Add ${ip} to the ${familyOf(ip) === 6 ? "AAAA" : "A"} records of ${helo}, or give this address a HELO name of its own.`,
  },
  "helo/spf-fail": {
    title: "The HELO identity fails SPF",
    why: "Bounces have no sender address, so receivers judge them by the HELO name alone.",
    fix: "Publish an SPF record for the HELO name that names its own address: v=spf1 a -all.",
    message: ({ ip, helo, result, assumed }) =>
      `the ${assumed ? "reverse name" : "HELO name"} ${helo}${assumed ? ", which the server is assumed to say in HELO," : ""} does not authorize ${ip} (SPF: ${result})`,
    help: ({ ip, helo, assumed }) =>
      `Publish v=spf1 a -all at ${helo}, with ${ip} among its addresses.${assumed ? " If the server says another name, state it in the list (helo=…)." : ""}`,
  },
  "helo/invalid-name": {
    title: "HELO that is no host name",
    why: "Exim refuses a HELO name with an underscore, Postfix a bare address or a name without a domain; filters hold an address in brackets against a server.",
    fix: "Let the server say a full name of letters, digits and hyphens that leads to its address.",
    message: ({ helo, is, own }) => {
      const strange = own === false ? ", and one that it does not send from" : "";
      switch (is) {
        case "literal":
          return `the server greets as ${helo}, an address in brackets instead of a name${strange}`;
        case "address":
          return `the server greets as ${helo}, a bare address instead of a name${strange}`;
        case "label":
          return `the server greets as ${helo}, which is not a full name`;
        case "name":
          return `the HELO name ${helo} is no valid host name`;
      }
    },
    help: ({ is }) =>
      is === "name"
        ? "Let the server say a name of letters, digits and hyphens (no underscore) that leads to its address; best its reverse name (PTR)."
        : "Let the server say its own name, best the reverse name (PTR) of its address.",
  },
};
