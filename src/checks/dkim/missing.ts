import { changeAt } from "../mail-changes.ts";
import { selectorCheck } from "./selectors.ts";

export const dkimMissing = selectorCheck(
  {
    id: "dkim/missing",
    severity: "error",
    title: "Selector of the list without a key",
    why: "The senders list says that mail is signed with this selector, but receivers find no key: the mail counts as unsigned.",
    fix: "Publish the key, or correct the selector in the list.",
    references: ["RFC 6376 §3.6.2"],
  },
  ({ selector, domain, name, stated, alias }, keys, facts) => {
    const told = (changeAt(facts, "dkim", name)?.outcome.kind ?? "changed") !== "changed";
    if (!stated || told || alias !== null || keys.length > 0) return [];
    return [
      {
        text: null,
        message: `${domain} has no DKIM key at the selector ${selector} that your list names`,
        help: `Publish the key at ${name}, or correct dkim= in the list.`,
      },
    ];
  },
);
