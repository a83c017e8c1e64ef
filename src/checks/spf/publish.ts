import { zoneStrings } from "../../mail/spf/rewrite.ts";
import { excerpt } from "../../text/printable.ts";

/** Longer records do not go into a sentence; they stand in the reports and in JSON. */
const MAX_IN_TEXT = 700;
const MAX_RECORD = 4000;

/** What stands between the advice and the record; reports split there. */
export const PUBLISH = " Publish: ";

/** How a record over 255 bytes is written in a zone file; reports set it apart. */
export function splitAdvice(record: string): string {
  return `In a zone file it takes strings of at most 255 bytes: ${zoneStrings(record)}.`;
}

/** The advice with the record to publish at its end, as one line that can be pasted. */
export function publish(
  help: string,
  record: string | null,
): { readonly help: string; readonly corrected: string | null } {
  // A record with an odd character would not be one to paste.
  const usable = record !== null && record.length <= MAX_RECORD && /^[\x20-\x7e]+$/.test(record) ? record : null;
  if (usable === null) return { help: excerpt(help, 900), corrected: null };
  if (usable.length > MAX_IN_TEXT)
    return { help: excerpt(`${help} The corrected record stands in the report.`, 900), corrected: usable };
  const split = usable.length > 255 ? splitAdvice(usable) : null;
  const said = split === null || help.includes(zoneStrings(usable)) ? help : `${help} ${split}`;
  return { help: `${excerpt(said, 1600)}${PUBLISH}${usable}`, corrected: usable };
}
