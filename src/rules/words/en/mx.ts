import type { CategoryWords } from "../words.ts";

export const mx: CategoryWords<"mx"> = {
  "mx/removed": {
    title: "MX records removed",
    why: "Without MX the domain gets no mail: replies, bounces and complaints are lost, and receivers distrust such senders.",
    fix: "Put the MX records back, or publish a null MX (0 .) for a name that shall take no mail.",
    message: ({ domain, before }) => `this change removes the MX records of ${domain} (${before.join(", ")})`,
    help: ({ domain }) => `Put them back. If ${domain} shall take no mail any more, publish a null MX instead: MX 0 .`,
  },
  "mx/target-missing": {
    title: "MX points to a name without an address",
    why: "Mail to the domain cannot be delivered there: bounces and replies are lost or late.",
    fix: "Correct the name in the MX record, or add the address records that it needs.",
    message: ({ domain, exchange }) => `the MX of ${domain} names ${exchange}, which has no address`,
    help: ({ exchange, literal }) =>
      literal === null
        ? `Correct the name, or add an A or AAAA record at ${exchange}.`
        : `An MX takes a name, never an address: give ${literal} a name with an A record, and let the MX say that name.`,
  },
  "mx/null-beside-others": {
    title: "Null MX beside other MX records",
    why: "A null MX says that the domain takes no mail; beside other records each sender decides for itself what is meant.",
    fix: "Remove the null MX (0 .), or all the others.",
    message: ({ domain, others }) => `${domain} has a null MX (takes no mail) beside ${others.join(", ")}`,
    help: ({ domain }) => `Remove the null MX of ${domain} if it takes mail, else the other MX records.`,
  },
  "mx/target-is-cname": {
    title: "MX points to an alias",
    why: "The name in an MX must have address records of its own; some senders do not follow a CNAME there.",
    fix: "Name the server itself in the MX, not an alias of it.",
    message: ({ domain, exchange, alias }) =>
      `the MX of ${domain} names ${exchange}, which is only an alias (CNAME) of ${alias}`,
    help: ({ exchange, alias }) => `Let the MX name ${alias} itself, or give ${exchange} address records of its own.`,
  },
  "mx/none": {
    title: "Sending domain without MX",
    why: "Bounces and replies go to the address of the domain's own name, most often a web server that takes none. A warning for bulk senders.",
    fix: "Add an MX record that names the server that takes the domain's mail.",
    message: ({ domain }) => `${domain} has no MX record, so bounces and replies have no sure way back`,
    help: ({ domain }) => `Add an MX record at ${domain} that names the server that takes its mail.`,
  },
  "mx/no-return-path": {
    title: "Sending domain that no mail can come back to",
    why: "Postfix (reject_unknown_sender_domain), Exim (verify = sender) and most large receivers refuse mail from a domain with neither MX nor address.",
    fix: "Add an MX record that names the server that takes the domain's mail.",
    message: ({ domain }) => `${domain} has neither an MX record nor an address, so nobody can answer mail from it`,
    help: ({ domain }) =>
      `Add an MX record at ${domain} that names the server that takes its bounces and replies: receivers refuse mail from a domain without one.`,
  },
  "mx/null-of-sender": {
    title: "Null MX on a domain that sends",
    why: "A null MX says that the domain takes no mail; receivers may refuse mail from it for that (550 5.7.27), and Postfix and Exim do.",
    fix: "Replace the null MX (0 .) by an MX that takes bounces and replies, or send as another domain.",
    message: ({ domain }) => `${domain} sends mail by your list, but its null MX says that it takes none`,
    help: ({ domain }) =>
      `Replace the null MX (0 .) of ${domain} by an MX that names the server for its bounces and replies; if it sends no mail, say so in the list (sends=no).`,
  },
  "mx/loopback-only": {
    title: "MX that leads only to loopback",
    why: "Nobody can deliver to 127.0.0.1; Exim takes such a sender for one that cannot be answered and refuses the mail.",
    fix: "Let the MX name a server with a public address; a null MX (0 .) says that a domain takes no mail.",
    message: ({ domain, exchanges }) => `mail for ${domain} leads only to loopback addresses (${exchanges.join(", ")})`,
    help: ({ domain }) =>
      `Let the MX of ${domain} name a server with a public address: receivers that check the sender refuse it as it is.`,
  },
};
