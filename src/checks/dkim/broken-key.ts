import type { SelectorKey } from "../../mail/dkim/audit.ts";
import { selectorCheck } from "./selectors.ts";

export const dkimBrokenKey = selectorCheck(
  {
    id: "dkim/broken-key",
    severity: "error",
    title: "DKIM key record that cannot be read",
    why: "Receivers cannot verify mail signed with this selector: it counts as unsigned.",
    fix: "Copy the key again; strings of one TXT record are joined without anything between them.",
    references: ["RFC 6376 §3.6.1", "RFC 6376 §3.6.2.2"],
  },
  ({ selector, domain }, keys) => {
    const whole = keys.filter(({ text }) => !isRest(text));
    const rest = keys.find(({ text }) => isRest(text));
    return whole.flatMap(({ text, parsed }) => {
      const problem = parsed.problems.find((p) => p.id === "dkim/syntax");
      if (problem === undefined) return [];
      const split = rest !== undefined && problem.severity === "error";
      return [
        {
          ...{ text, severity: problem.severity },
          message: `DKIM key ${selector} of ${domain}: ${problem.message} (column ${problem.column})`,
          help: split
            ? "The rest of the key stands in a second TXT record, where nobody joins it: write both parts as two strings of one record."
            : "Copy the key again from the signer's public key; in a zone file, cut it into strings of at most 255 bytes inside one record.",
        },
      ];
    });
  },
);

/** The second half of a key that was cut into two records. */
export function isRest(text: SelectorKey["text"]): boolean {
  return /^[A-Za-z0-9+/]{16,}={0,2}"?;?$/.test(text.trim());
}
