import type { Forecast } from "../../../mail/volume/types.ts";
import { count } from "../../../text/printable.ts";
import type { CategoryWords } from "../words.ts";

const number = (n: number): string => Math.round(n).toLocaleString("en-US");

/** What the volume was compared with. */
export function basisText({ basis, compared }: Pick<Forecast, "basis" | "compared">): string {
  switch (basis) {
    case "month-mean":
      return `compared with the mean of ${compared} known days among the 28 before`;
    case "send-days":
      return `sends with gaps: compared with the median of its last ${compared} send days`;
    case "usual-peaks":
      return "has such peaks again and again: compared with the second largest of them";
    case "nothing-sent":
      return "nothing was sent";
  }
}

export const volume: CategoryWords<"volume"> = {
  "volume/jump": {
    title: "Much more mail than usual",
    why: "Receivers limit or refuse an address whose volume jumps; a jump nobody planned is often a hacked account.",
    fix: "If it was not planned, look for the account or form that sends; else grow by a warm-up plan (mailworthy volume --target).",
    message: ({ subject, day, volume: sent, ratio, usual }) =>
      `${subject} sent ${number(sent)} messages on ${day}, ${ratio === null ? "where nothing was usual" : `${ratio.toFixed(1)} times the usual ${number(usual)}`}`,
    help: ({ outlook, basis, compared }) =>
      `How it was judged: ${basisText({ basis, compared })}. If it was not planned, stop the account or form that sends; else grow more slowly. This is Mailworthy's own forecast (${outlook}), not any provider's.`,
  },
  "volume/not-warmed-up": {
    title: "An address that hardly sent begins with much mail",
    why: "Receivers know no history of the address, so they limit, defer or refuse what comes from it.",
    fix: "Send little at first, to recipients who read it, and grow day by day (mailworthy volume --target N writes the plan).",
    message: ({ subject, day, volume: sent }) =>
      `${subject} sent ${number(sent)} messages on ${day}, after four weeks of hardly any`,
    help: () =>
      "Grow day by day instead: mailworthy volume FILE --target N writes a plan. This is Mailworthy's own forecast, not any provider's.",
  },
  "volume/unlisted-source": {
    title: "An address sends as you that is not in the list",
    why: "Mail that passes DMARC is yours: it comes from a service that sends for you, or from a server somebody forgot. What is not in the list is not watched: nobody notices when it is listed, or loses its reverse name.",
    fix: "Find out whose address it is (mailworthy lookup), add what is yours to the senders list, and take the authorization from what is not (SPF, DKIM key).",
    message: ({ domain, ips, addresses, messages, days }) =>
      `${count(addresses, "address", "addresses")} not in the list sent ${count(messages, "message")} as ${domain} that passed DMARC, in ${count(days, "day")} of reports: ${ips.join(", ")}${addresses > ips.length ? " …" : ""}`,
    help: ({ domain }) =>
      `Add what is yours to the senders list beside ${domain}, so that it is watched. What is not yours may send as you: take it out of the SPF record, or change the DKIM key.`,
  },
  "volume/unseen-source": {
    title: "A listed address does not send",
    why: "No receiver that sends reports saw mail from it. An address that is still authorized and no longer used can be taken over by the hoster's next customer.",
    fix: "If it no longer sends, take it out of the list and out of the SPF record; if it should, look why it does not.",
    message: ({ domain, ips, addresses, reports, days }) =>
      `${count(addresses, "listed address", "listed addresses")} of ${domain} ${addresses === 1 ? "was" : "were"} seen by no receiver (${count(reports, "DMARC report")}, ${count(days, "day")}): ${ips.join(", ")}${addresses > ips.length ? " …" : ""}`,
    help: () =>
      "If it no longer sends, take it out of the list and out of the SPF record. Reports show only what the receivers saw that send them: small amounts can be missing.",
  },
};
