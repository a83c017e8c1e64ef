import { volumeNoteText } from "../../../mail/volume/note.ts";
import { HINTS } from "../../../mail/volume/plan.ts";
import { count as plural, excerpt } from "../../../text/printable.ts";
import type { VolumeCommandWords } from "../volume.ts";
import { troubleText } from "./trouble.ts";

const number = (n: number): string => n.toLocaleString("en-US", { maximumFractionDigits: 1 });

export const volumeEn: VolumeCommandWords = {
  number,
  allMail: "All mail",
  notChecked: (who, trouble) => `${who}: not checked: ${troubleText(trouble)}`,
  forecast: (who, outlook, alarm, cold) => {
    const loud = alarm === "none" ? "" : ` (${alarm}${cold ? ", not warmed up" : ""})`;
    return `${who}: ${outlook}${loud}, by Mailworthy's own forecast`;
  },
  nothingSent: (day) => `${day}: nothing was sent.`,
  compared: (day, { volume, ratio, usual, why }) => {
    const times = ratio === null ? "where nothing was usual" : `${ratio.toFixed(1)} times the usual ${number(usual)}`;
    return `${day}: ${number(volume)} messages, ${times}; ${why}.`;
  },
  day: "Day",
  messages: "Messages",
  judged: " ← judged",
  notKnown: "not known",
  usualAlready: (target, from) => `Warm-up: ${number(target)} a day is usual already (${number(from)}).`,
  warmUp: (from, target, days, end) => {
    const short = end === null ? "" : ` (the plan ends at ${number(end)}: go on in the same way)`;
    return `Warm-up from ${number(from)} to ${number(target)} a day in ${days} days${short}:`;
  },
  hold: "hold: look at bounces, deferrals, complaints",
  backOff: "When deferrals or complaints rise, go back to the last level without them and stay there for a week.",
  onePerSending: (every) =>
    `One step a sending, every ${every} days. To grow faster, send in parts on several days between.`,
  sources: {
    title: (domain, addresses, reports, days) =>
      `Who sends as ${domain}: ${plural(addresses, "address", "addresses")} in ${plural(reports, "DMARC report")} of ${plural(days, "day")}`,
    address: "Address",
    passed: "Passed",
    failed: "Failed",
    last: "Last seen",
    list: "List",
    listed: "listed",
    unlisted: "not listed",
    onlyFails: "fails DMARC",
    more: (addresses) =>
      `… and ${plural(addresses, "more address", "more addresses")} with less mail (--json has them)`,
    noList: (domain) =>
      `The senders list names no address for ${domain}: nothing to compare with (--senders FILE, or senders.txt).`,
    unlistedAdvice: (addresses) =>
      `${plural(addresses, "address", "addresses")} passed DMARC as you and ${addresses === 1 ? "is" : "are"} not in the list: a service that sends for you, or a server somebody forgot. Add what is yours to the list, so that it is watched.`,
    failsAdvice: (addresses) =>
      `${plural(addresses, "address", "addresses")} only sent mail that failed DMARC: somebody else's, a forwarder's, or yours without SPF or DKIM.`,
    unseen: (ips, days) => `Listed, and in no report of ${plural(days, "day")}: ${ips.join(", ")}.`,
    tooFewDays: (days, least) =>
      `Which listed addresses do not send is not judged: the reports cover ${plural(days, "day")}, at least ${least} are needed.`,
    allAsListed: "Every address that passed DMARC is in the list.",
  },
  hintsTitle: "What large receivers say about growing:",
  hintsOf: (provider, source, read) => `${provider} (${source}, read ${read})`,
  hints: HINTS,
  own: "Mailworthy's own forecast from the volume alone, not any provider's judgement.",
  note: (note) => `Note: ${excerpt(volumeNoteText(note), 300)}.`,
};
