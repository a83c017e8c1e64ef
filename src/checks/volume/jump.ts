import type { Check } from "../check.ts";
import { volumeOutcomes, timesText } from "./subjects.ts";

const ID = "volume/jump";

export const volumeJump: Check = {
  id: ID,
  severity: "error",
  title: "Much more mail than usual",
  why: "Receivers limit or refuse an address whose volume jumps; a jump nobody planned is often a hacked account.",
  fix: "If it was not planned, look for the account or form that sends; else grow by a warm-up plan (mailworthy volume --target).",
  references: ["M3AAWG Sending Domains Best Common Practices", "https://support.google.com/a/answer/81126"],
  run: (facts, { severity }) =>
    volumeOutcomes(facts, ID, true, (f, subject) => {
      // A cold address is told of by volume/not-warmed-up, unless it is an error here.
      if (f.alarm === "none" || (f.cold && f.alarm === "warning")) return null;
      return {
        severity: f.alarm === "error" ? severity : severity === "error" ? "warning" : severity,
        message: `${subject} sent ${f.volume.toLocaleString("en-US")} messages on ${f.day}, ${timesText(f)}`,
        help: `How it was judged: ${f.why}. If it was not planned, stop the account or form that sends; else grow more slowly. This is Mailworthy's own forecast (${f.outlook}), not any provider's.`,
      };
    }),
};
