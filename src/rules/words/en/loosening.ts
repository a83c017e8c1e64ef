import { count, excerpt } from "../../../text/printable.ts";
import type { Loosening } from "../../config/loosening.ts";

const SHOWN = 5;

function some(values: readonly string[], shown = SHOWN): string {
  const more = values.length > shown ? ` and ${(values.length - shown).toLocaleString("en-US")} more` : "";
  return values
    .slice(0, shown)
    .map((value) => excerpt(value, 120))
    .join(", ")
    .concat(more);
}

/** One sentence for whoever reviews the change. */
export function looseningText(loosening: Loosening): string {
  switch (loosening.code) {
    case "sender-dropped":
      return `${excerpt(loosening.sender, 120)} is taken off the list of senders and is no longer checked`;
    case "addresses-dropped":
      return `${some(loosening.addresses)} of ${excerpt(loosening.sender, 120)} ${loosening.addresses.length === 1 ? "is" : "are"} taken off the list of senders and no longer checked`;
    case "mail-from-dropped":
      return `SPF of ${some(loosening.names)} is no longer checked: it is no longer a MAIL FROM domain of ${excerpt(loosening.sender, 120)}`;
    case "helo-dropped":
      return `the HELO name ${excerpt(loosening.name, 120)} of ${excerpt(loosening.sender, 120)} is taken out; what the reverse name says counts instead`;
    case "dkim-dropped":
      return `${loosening.selectors.length === 1 ? "the DKIM key" : "the DKIM keys"} ${some(loosening.selectors)} of ${excerpt(loosening.sender, 120)} ${loosening.selectors.length === 1 ? "is" : "are"} no longer checked`;
    case "forbidden-dropped":
      return `${some(loosening.ranges)} may pass SPF of ${excerpt(loosening.sender, 120)} again: taken out of must-not-authorize`;
    case "sends-no-more":
      return `${excerpt(loosening.sender, 120)} is now listed as sending no mail: its addresses, names and blocklists are no longer checked`;
    case "volume-lowered":
      return `${excerpt(loosening.sender, 120)} is no longer listed as a bulk sender: the stricter rules for bulk mail no longer apply`;
    case "zones-narrowed":
      return `zones no longer matches ${count(loosening.files.length, "file")} that it matched before: ${some(loosening.files)}`;
    case "zone-id-changed":
      return `zone-ids no longer says that ${excerpt(loosening.reference, 120)} is the zone ${excerpt(loosening.from, 120)}${loosening.to === null ? "" : ` but ${excerpt(loosening.to, 120)}`}: its records may no longer be checked`;
    case "rule-lowered":
      return loosening.to === "off"
        ? `the check ${loosening.id} is switched off (was ${loosening.from})`
        : `the check ${loosening.id} is lowered from ${loosening.from} to ${loosening.to}`;
    case "option-loosened":
      return `${loosening.option} of ${loosening.id} is raised from ${loosening.from} to ${loosening.to}`;
    case "accepted":
      return `${accepted(loosening.entry)} is accepted until ${loosening.entry.until} (${excerpt(loosening.entry.reason, 200)})`;
    case "acceptance-extended":
      return `${accepted(loosening.entry)} is accepted until ${loosening.entry.until} instead of ${loosening.from} (${excerpt(loosening.entry.reason, 200)})`;
    case "fail-on-weakened":
      return `fail-on is weakened from ${loosening.from} to ${loosening.to}`;
    case "max-not-checked-raised":
      return loosening.to === null
        ? `max-not-checked (${loosening.from}) is taken out: no number of things that could not be checked fails the run any more`
        : `max-not-checked is raised from ${loosening.from} to ${loosening.to}`;
    case "profile-lowered":
      return `the profile of blocklists is lowered from ${loosening.from} to ${loosening.to}`;
    case "list-dropped":
      return `the blocklist ${excerpt(loosening.zone, 120)} is no longer asked`;
    case "list-narrowed":
      return `fewer answers of the blocklist ${excerpt(loosening.zone, 120)} count, or fewer are asked for (${loosening.keys.join(", ")})`;
    case "impact-lowered":
      return `the impact of the blocklist ${excerpt(loosening.zone, 120)} is lowered from ${loosening.from} to ${loosening.to}`;
    case "history-changed":
      return loosening.to === null
        ? `the history ${excerpt(loosening.from, 120)} is taken out: runs on a schedule no longer compare with it`
        : `the history is ${excerpt(loosening.to, 120)} instead of ${excerpt(loosening.from, 120)}: what was learned so far is left behind`;
    case "volume-file-dropped":
      return `the volumes${loosening.of === null ? "" : ` of ${excerpt(loosening.of, 120)}`} in ${excerpt(loosening.file, 120)} are no longer read`;
  }
}

function accepted({
  id,
  on,
  list,
}: {
  readonly id: string;
  readonly on: string;
  readonly list: string | null;
}): string {
  return `${id} for ${excerpt(on, 120)}${list === null ? "" : ` on ${excerpt(list, 120)}`}`;
}
