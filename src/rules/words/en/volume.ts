import type { Forecast } from "../../../mail/volume/types.ts";
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
};
